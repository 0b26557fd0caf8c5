import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports, introducedOnly } from '../../../src/core/changes/compare.ts'
import { Change, parsePatch } from '../../../src/core/changes/patch.ts'
import type { Finding, Report, Severity } from '../../../src/core/report.ts'
import { fullReport } from '../../reporters/full-report.ts'

interface Sketch {
  line?: number
  path?: string
  severity?: Severity
  message?: string
}

function finding({ line = 1, path = 'README.md', severity = 'error', message = 'a' }: Sketch): Finding {
  const range = { line, column: 1, endLine: line, endColumn: 5 }
  return { ruleId: 'open-source-license', severity, path, ...range, message, evidence: [], url: '', fingerprint: '' }
}

function report(...findings: Sketch[]): Report {
  return { ...fullReport, findings: findings.map(finding) }
}

/** What a comparison says, in words. */
function compare(base: Sketch[], head: Sketch[], change?: Change): string {
  const compared = compareReports(report(...head), report(...base), change)
  const states = compared.findings.map(({ line, baselineState }) => `${line} ${baselineState}`)
  return [...states, `${compared.baseline?.resolved.length} resolved`].join(', ')
}

const diff = (path: string, patch: string, previousPath?: string) =>
  new Change([{ path, hunks: parsePatch(patch), ...(previousPath ? { previousPath } : {}) }])

describe('findings of two revisions', () => {
  it.each<[string, Sketch[], Sketch[], string]>([
    ['a finding on another line is the same', [{ line: 1 }], [{ line: 9 }], '9 unchanged, 0 resolved'],
    ['a finding in another file is new', [{ path: 'a.md' }], [{ path: 'b.md' }], '1 new, 1 resolved'],
    ['one more of equal findings is new', [{ line: 1 }], [{ line: 1 }, { line: 2 }], '1 unchanged, 2 new, 0 resolved'],
    ['one less of equal findings is resolved', [{ line: 1 }, { line: 2 }], [{ line: 2 }], '2 unchanged, 1 resolved'],
    [
      'the lines of the evidence do not count',
      [{ message: '“open” is not (LICENSE:3)' }],
      [{ message: '“open” is not (LICENSE:7)' }],
      '1 unchanged, 0 resolved',
    ],
    [
      'a claim that does not hold for another reason did not hold before',
      [{ message: '“open” does not hold: Llama 2' }],
      [{ message: '“open” does not hold: CC-BY-NC-4.0' }],
      '1 unchanged, 0 resolved',
    ],
    [
      'a claim that became wrong after it was doubtful is new',
      [{ message: '“open” may not hold', severity: 'warning' }],
      [{ message: '“open” does not hold' }],
      '1 new, 1 resolved',
    ],
    ['nothing is nothing', [], [], '0 resolved'],
  ])('%s', (_, base, head, expected) => {
    expect(compare(base, head)).toBe(expected)
  })

  it('of equal findings the one on a changed line is the new one', () => {
    const change = diff('README.md', '@@ -0,0 +1 @@\n+An open model.')
    expect(compare([{ line: 1 }], [{ line: 1 }, { line: 2 }], change)).toBe('1 new, 2 unchanged, 0 resolved')
  })

  it('a finding keeps with its file when that is renamed', () => {
    const change = diff('b.md', '', 'a.md')
    expect(compare([{ path: 'a.md' }], [{ path: 'b.md' }], change)).toBe('1 unchanged, 0 resolved')
  })

  it('are told apart so that none is lost', () => {
    const sketch = fc.record({ path: fc.constantFrom('a', 'b'), message: fc.constantFrom('“x” 1', '“x” 2', '“y”') })
    fc.assert(
      fc.property(fc.array(sketch), fc.array(sketch), (base, head) => {
        const { findings, baseline } = compareReports(report(...head), report(...base))
        const unchanged = findings.filter(({ baselineState }) => baselineState === 'unchanged').length
        expect(findings).toHaveLength(head.length)
        expect(baseline?.unchanged).toBe(unchanged)
        expect(baseline?.resolved).toHaveLength(base.length - unchanged)
      }),
    )
  })

  it('count as far as they are new', () => {
    const compared = compareReports(report({}, { message: 'b', severity: 'warning' }), report({}))
    expect(introducedOnly(compared)).toMatchObject({
      summary: { errors: 0, warnings: 1 },
      findings: [{ message: 'b' }],
    })
  })
})

describe('a patch', () => {
  const patch =
    '@@ -1,3 +1,4 @@ # Title\n one\n-two\n+2\n+two and a half\n three\n@@ -9 +10,2 @@\n ten\n+eleven\n\\ No newline at end of file'

  it('shows the lines after the change, hunk by hunk', () => {
    const hunks = parsePatch(patch).map((lines) =>
      lines.map(({ line, text, added }) => `${line}${added ? '+' : ' '}${text}`),
    )
    expect(hunks).toEqual([
      ['1 one', '2+2', '3+two and a half', '4 three'],
      ['10 ten', '11+eleven'],
    ])
  })

  it.each([
    [2, 3, 2],
    [4, 10, undefined],
    [5, 5, undefined],
  ])('shows lines %i to %i in one hunk or not at all', (from, to, count) => {
    expect(diff('a.md', patch).lines('a.md', from, to)?.length).toBe(count)
  })

  it('is seen from a folder by paths within it', () => {
    const change = diff('models/a.md', patch, 'models/b.md').within('models')
    expect(change.renames).toEqual(new Map([['b.md', 'a.md']]))
    expect(change.firstAdded('a.md')).toBe(2)
    expect(change.touches('a.md', 1, 1)).toBe(false)
  })
})
