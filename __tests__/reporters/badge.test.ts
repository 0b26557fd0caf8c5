import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { formatBadge, formatShields } from '../../src/reporters/badge.ts'
import { fullReport } from './full-report.ts'
import { HOSTILE, withWords } from './hostile-report.ts'

const withCounts = (errors: number, warnings: number): Report => ({
  ...fullReport,
  findings: errors + warnings > 0 ? fullReport.findings : [],
  summary: { ...fullReport.summary, errors, warnings, infos: 0 },
})

describe('formatShields', () => {
  it.each([
    ['errors', withCounts(2, 1), '2 errors', true],
    ['one warning', withCounts(0, 1), '1 warning', false],
    ['nothing', withCounts(0, 0), 'no problems', false],
    ['no claims', { ...withCounts(0, 0), claims: [] }, 'none found', false],
  ])('%s', (_, report, message, isError) => {
    expect(JSON.parse(formatShields(report))).toEqual({
      schemaVersion: 1,
      label: 'openness claims',
      message,
      color: expect.stringMatching(/^#[0-9a-f]{6}$/),
      isError,
    })
  })
})

describe('formatBadge', () => {
  it('is an image with a name, as wide as its words in Verdana', () => {
    const badge = formatBadge(withCounts(2, 0))
    expect(badge).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="159" height="20" role="img" aria-label="openness claims: 2 errors">\n {2}<title>openness claims: 2 errors</,
    )
    // 90.7 and 43.9 px in Verdana at 11 px, as shields.io measures it.
    expect(Array.from(badge.matchAll(/textLength="(\d+)"/g), ([, length]) => Number(length))).toEqual([91, 44])
  })

  it('is well-formed XML', () => {
    const open: string[] = []
    const parser = new Parser(
      { onopentag: (name) => open.push(name), onclosetag: (name) => expect(open.pop()).toBe(name) },
      { xmlMode: true },
    )
    parser.end(formatBadge(fullReport))
    expect(open).toEqual([])
  })

  it('holds no words of the repository', () => {
    for (const words of HOSTILE) expect(formatBadge(withWords(() => words))).toBe(formatBadge(fullReport))
  })
})
