import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LintConfig } from '../../src/core/config.ts'
import { lint } from '../../src/lint.ts'
import { memorySnapshot } from '../memory-snapshot.ts'

const research = 'LUMEN RESEARCH LICENSE\n\nThe Model may be used solely for non-commercial research purposes.\n'
const claim = 'Lumen is an open-source model.'
const rule = 'open-source-license'
const next = `<!-- openclaims-disable-next-line ${rule} -- because -->`

async function findings(readme: string, config: LintConfig = {}): Promise<string[]> {
  const report = await lint(memorySnapshot({ 'README.md': readme, LICENSE: research }), config)
  return report.findings.map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`)
}
const suppressed: string[] = []
const kept = (line: number) => [`${line}:13 error ${rule}`]
const reported = (place: string) => `${place} warning suppression`

describe('openclaims-disable-next-line', () => {
  it.each<[string, string, string[]]>([
    ['silences the line after it', `${next}\n${claim}`, suppressed],
    [
      'silences it within a line break',
      `<!-- openclaims-disable-next-line\n  ${rule}\n  -- because -->\n${claim}`,
      suppressed,
    ],
    ['counts lines of CRLF', `${next}\r\n${claim}\r\n`, suppressed],
    ['stands behind other words', `We say: ${next}\n${claim}`, suppressed],
    ['stands in a list', `- a ${next}\n- ${claim}`, suppressed],
    ['spans a blank line', `<!-- openclaims-disable-next-line ${rule} --\n\nbecause -->\n${claim}`, suppressed],
    ['does not reach further', `${next}\n\n${claim}`, [reported('1:1'), ...kept(3)]],
    ['does not reach back', `${claim}\n${next}`, [...kept(1), reported('2:1')]],
    [
      'names several rules',
      `<!-- openclaims-disable-next-line ${rule}, commercial-use -- because -->\n${claim.replace('.', ', free for commercial use.')}`,
      suppressed,
    ],
  ])('%s', async (_, readme, expected) => {
    expect(await findings(readme)).toEqual(expected)
  })

  it('in front matter stands behind #', async () => {
    const card = (comment: string) => `---\n${comment}\nlicense: Apache 2\n---\n# Lumen\n`
    const config: LintConfig = { rules: { 'license-conflict': 'off' } }
    expect(await findings(card('tags: []'), config)).toEqual(['3:10 warning license-id'])
    expect(await findings(card('# openclaims-disable-next-line license-id -- the Hub shows it so'), config)).toEqual([])
  })
})

describe('openclaims-disable', () => {
  const disable = `<!-- openclaims-disable ${rule} -- because -->`
  it.each<[string, string, string[]]>([
    ['lasts to the end', `${disable}\n\n${claim}\n\n${claim}`, suppressed],
    ['lasts to openclaims-enable', `${disable}\n\n${claim}\n\n<!-- openclaims-enable ${rule} -->\n\n${claim}`, kept(7)],
    [
      'ends with an openclaims-enable of no rule',
      `${disable}\n\n${claim}\n\n<!-- openclaims-enable -->\n\n${claim}`,
      kept(7),
    ],
    [
      'does not end with another rule',
      `${disable}\n\n<!-- openclaims-disable commercial-use -- x -->\n\nFree for commercial use.\n\n<!-- openclaims-enable commercial-use -->\n\n${claim}`,
      suppressed,
    ],
    ['is silent about what comes before', `${claim}\n\n${disable}\n\n${claim}`, kept(1)],
    ['is in force within its line', `${claim} ${disable} The code is open source.`, kept(1)],
  ])('%s', async (_, readme, expected) => {
    expect(await findings(readme)).toEqual(expected)
  })

  it('is for its own document', async () => {
    const files = { 'README.md': `${disable}\n\n${claim}`, 'docs/card.md': claim, LICENSE: research }
    const { findings } = await lint(memorySnapshot(files))
    expect(findings.map(({ path }) => path)).toEqual(['docs/card.md'])
  })
})

describe('mistakes', () => {
  const messages = async (comment: string) => {
    const report = await lint(memorySnapshot({ 'README.md': `${comment}\n${claim}\n`, LICENSE: research }))
    return report.findings
      .filter(({ ruleId }) => ruleId === 'suppression')
      .map(({ message, suggestion }) => [message, suggestion?.message])
  }

  it.each([
    [`openclaims-disable-next-line ${rule}`, /gives no reason/, /say why/],
    [`openclaims-disable-next-line ${rule} --`, /gives no reason/, /say why/],
    ['openclaims-disable-next-line -- because', /names no rule/, /RULE -- reason/],
    [
      'openclaims-disable-next-line open-sorce-license -- because',
      /there is no rule “open-sorce-license”/,
      /write “open-source-license”/,
    ],
    [
      'openclaims-disable-nextline x -- because',
      /no comment that openclaims knows/,
      /write “openclaims-disable-next-line”/,
    ],
    [
      'openclaims-disable-next-line license-id -- because',
      /suppresses nothing: there is no finding of “license-id”/,
      /remove the comment/,
    ],
    [
      `openclaims-disable-next-line license-id, ${rule} -- because`,
      /no finding of “license-id”/,
      /take “license-id” out/,
    ],
    ['openclaims-enable', /no suppression is open/, /remove the comment/],
  ])('%s', async (comment, message, advice) => {
    expect(await messages(`<!-- ${comment} -->`)).toEqual([
      [expect.stringMatching(message), expect.stringMatching(advice)],
    ])
  })

  it('are told at the comment, exactly', async () => {
    expect(await findings(`# Lumen\n\nText <!-- openclaims-enable --> more\n`)).toEqual(['3:6 warning suppression'])
  })

  it('are no mistakes where the rule is off', async () => {
    expect(await findings(`${next}\n${claim}`, { rules: { [rule]: 'off' } })).toEqual([])
  })

  it('follow the configuration, and cannot be suppressed themselves', async () => {
    const readme = '<!-- openclaims-disable suppression -- because -->\n\n<!-- openclaims-enable license-id -->\n'
    expect(await findings(readme)).toEqual(['1:1 warning suppression', '3:1 warning suppression'])
    expect(await findings(readme, { rules: { suppression: 'off' } })).toEqual([])
  })
})

it('a comment that a reader sees is no comment', async () => {
  const inert = [`\`\`\`md\n${next}\n\`\`\``, `    ${next}`, `\`${next}\``, `\\${next}`]
  for (const text of inert) {
    const found = await findings(`${text}\n\n${claim}\n`)
    expect(found, text).toContain(`${text.split('\n').length + 2}:13 error ${rule}`)
    expect(found.join(), text).not.toContain('suppression')
  }
})

it('no comment, whatever is in it, changes findings elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/--|\0/.test(text)),
      async (words) => {
        const readme = `${claim}\n\n<!-- openclaims-${words} -->\n`
        expect(await findings(readme)).toContain(`1:13 error ${rule}`)
      },
    ),
    { numRuns: 40 },
  )
})
