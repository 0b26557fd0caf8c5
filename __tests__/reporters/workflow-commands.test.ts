import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatWorkflowCommands } from '../../src/reporters/workflow-commands.ts'
import { fullReport } from './full-report.ts'
import { anyReport, HOSTILE, withWords } from './hostile-report.ts'

const format = (report = fullReport, folder = '') => formatWorkflowCommands([{ report, folder }])

describe('formatWorkflowCommands', () => {
  it('is a command a finding, with its place in the repository', () => {
    expect(format(fullReport, 'models/a,b').split('\n')).toEqual([
      expect.stringMatching(
        /^::error title=open-source-license,file=models\/a%2Cb\/README.md,line=13,endLine=13,col=15,endColumn=32::“fully open source” does not hold: .*%0A= LICENSE LUMEN LICENCE%0A/,
      ),
      expect.stringMatching(/^::warning title=availability,/),
      expect.stringMatching(/^::notice title=license-missing,.*::the data has no licence%0Ahttps:/),
      '',
    ])
  })

  it('says nothing where nothing was found', () => {
    expect(format({ ...fullReport, findings: [] })).toBe('')
  })

  it.each(HOSTILE)('%j commands nothing', (words) => {
    const lines = format(withWords(() => words))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(fullReport.findings.length)
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) title=[\w-]+,file=[^:,]*,line=\d+,[^:]*::/)
  })

  it('is one line a finding, whatever a report holds', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const lines = format(report).split('\n')
        expect(lines).toHaveLength(report.findings.length + 1)
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) [^\p{Cc}]*$/u)
      }),
    )
  })
})
