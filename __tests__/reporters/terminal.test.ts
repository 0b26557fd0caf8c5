import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/core/lint.ts'
import type { Report } from '../../src/core/report.ts'
import { bundledKnowledge } from '../../src/knowledge/bundled.ts'
import { formatTerminal } from '../../src/reporters/terminal.ts'
import { memorySnapshot } from '../memory-snapshot.ts'

const license = 'LUMEN LICENSE\n\nThe Model may be used solely for non-commercial purposes.\n'
const reportOn = async (readme: string, file = 'README.md'): Promise<Report> => {
  const report = await lint(memorySnapshot({ [file]: readme, LICENSE: license }), {}, bundledKnowledge)
  return { ...report, summary: { ...report.summary, durationMs: 42 } }
}
const plain = { color: false, width: 80 }

describe('formatTerminal', () => {
  it('shows each finding with its words underlined, its evidence and what to write instead', async () => {
    const text = formatTerminal(await reportOn('# Lumen\n\nLumen is an open-source model.'), plain)
    expect(text).toMatchInlineSnapshot(`
      "README.md
        3:13  error   “open-source” does not hold: the weights come under LUMEN
                      LICENSE (LICENSE), which forbids commercial use (LICENSE:3)
                      open-source-license
           3 │ Lumen is an open-source model.
             │             ~~~~~~~~~~~
             = LICENSE  LUMEN LICENSE
             = LICENSE:3  forbids commercial use: “used solely for non-commercial
               purposes”
             → say “available under the LUMEN LICENSE”

      ✖ 1 error in 1 file (1 claim checked in 2 files, 42 ms)
      "
    `)
  })

  it('underlines wide characters in their full width', async () => {
    const text = formatTerminal(await reportOn('模型开源。'), plain)
    const lines = text.split('\n')
    const excerpt = lines.findIndex((line) => line.includes('│'))
    const [before = ''] = (lines[excerpt] ?? '').split('开源')
    expect(stringWidth(before)).toBe((lines[excerpt + 1] ?? '').indexOf('~'))
    expect((lines[excerpt + 1] ?? '').match(/~+/)?.[0]).toHaveLength(stringWidth('开源'))
  })

  it.each([40, 80, 200])('keeps to %i columns', async (width) => {
    const long = `${'Some words before it. '.repeat(20)}Lumen is an open-source model${' and more words'.repeat(30)}.`
    const text = formatTerminal(await reportOn(long), { color: false, width })
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
  })

  it('says the same with and without colour', async () => {
    const report = await reportOn('Lumen is an open-source model.')
    const colored = formatTerminal(report, { color: true, width: 80 })
    expect(colored).not.toBe(formatTerminal(report, plain))
    expect(stripVTControlCharacters(colored)).toBe(formatTerminal(report, plain))
  })

  it('shows errors only when it is to be quiet, and says so', async () => {
    const report = await reportOn('The model is an open-weight, open-source model.')
    expect(formatTerminal(report, plain)).toContain('warning')
    const quiet = formatTerminal(report, { ...plain, quiet: true })
    expect(quiet).not.toContain('open-weights')
    expect(quiet).toContain('1 not shown')
  })

  it('says that nothing was found', async () => {
    expect(formatTerminal(await reportOn('# Lumen'), plain)).toBe('✔ no problems: 0 claims checked in 2 files, 42 ms\n')
  })

  it('lets no document command the terminal', async () => {
    const hostile = 'Lumen \u001b[31m\u001b]0;title\u0007 is an open-source \u202emodel.'
    const text = formatTerminal(await reportOn(hostile, 'README\u001b[2J.md'), plain)
    expect(text).toMatch(/open-source/)
    expect([...text].filter((character) => /[\p{Cc}\u202e]/u.test(character) && character !== '\n')).toEqual([])
  })
})
