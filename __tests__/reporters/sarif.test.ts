import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { lint } from '../../src/lint.ts'
import { formatSarif } from '../../src/reporters/sarif.ts'
import { readDirectory } from '../../src/sources/directory.ts'
import { memorySnapshot } from '../memory-snapshot.ts'
import { fullReport } from './full-report.ts'
import { anyReport, HOSTILE, withWords } from './hostile-report.ts'
import { sarifProblems } from './sarif-schema.ts'

const toLog = (report: Report, folder = ''): Log => JSON.parse(formatSarif([{ report, folder }]))
const runOf = (report: Report, folder = '') => {
  const [run] = toLog(report, folder).runs
  if (!run) throw new Error('there is no run')
  return run
}

describe('formatSarif', () => {
  it.each(readdirSync('examples'))('is valid for examples/%s', async (example) => {
    const report = await lint(await readDirectory(join('examples', example)))
    expect(sarifProblems(toLog(report))).toEqual([])
    expect(runOf(report).results).toHaveLength(report.findings.length)
  })

  it('is valid whatever a report holds', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 3 }), (reports) => {
        const log = JSON.parse(formatSarif(reports.map((report, i) => ({ report, folder: `models/${i}` }))))
        expect(sarifProblems(log)).toEqual([])
      }),
    )
  })

  it('says what, where, why and what instead', () => {
    expect(runOf(fullReport).results?.[0]).toEqual({
      ruleId: 'open-source-license',
      ruleIndex: expect.any(Number),
      level: 'error',
      message: { text: expect.stringMatching(/^“fully open source” does not hold: .*\nInstead: say “available under/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'README.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 13, startColumn: 15, endLine: 13, endColumn: 32 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'LUMEN LICENCE' },
          physicalLocation: { artifactLocation: { uri: 'LICENSE', uriBaseId: '%SRCROOT%' } },
        },
        {
          id: 2,
          message: { text: 'forbids commercial use: “solely for non-commercial purposes”' },
          physicalLocation: {
            artifactLocation: { uri: 'LICENSE', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, endLine: 4 },
          },
        },
      ],
      partialFingerprints: { 'openclaims/v1': 'f1d68e1bcf6e9d72' },
      fixes: [
        {
          description: { text: 'say “available under the Lumen Licence”' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'README.md', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 13, startColumn: 15, endLine: 13, endColumn: 32 },
                  insertedContent: { text: 'publicly licensed (Lumen Licence)' },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('explains every rule with its page', () => {
    const { results = [], tool } = runOf(fullReport)
    const rules = tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(
      readdirSync('rules/checks')
        .map((name) => name.replace('.md', ''))
        .sort(),
    )
    for (const rule of rules) {
      expect(rule.shortDescription?.text).toMatch(/^\w.{10,}[^.]$/)
      expect(rule.help?.markdown).toContain('## Why')
      expect(rule.help?.markdown).not.toMatch(/\]\((?!https:)/)
      expect(rule.helpUri).toBe(`https://github.com/openclaims/openclaims/blob/main/rules/checks/${rule.id}.md`)
    }
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  it('gives a finding the same fingerprint when lines move', async () => {
    const claim = 'Lumen is an open-source model.\n'
    const license = 'The Model may be used solely for non-commercial purposes.\n'
    const fingerprints = async (readme: string) => {
      const report = await lint(memorySnapshot({ 'README.md': readme, LICENSE: license }))
      return (runOf(report).results ?? []).map(({ partialFingerprints }) => partialFingerprints)
    }
    const before = await fingerprints(claim)
    expect(before).toHaveLength(1)
    expect(await fingerprints(`# Lumen\n\nA model.\n\n${claim}`)).toEqual(before)
  })

  it('tells what was left out as notifications', () => {
    expect(runOf(fullReport).invocations?.[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'warning', locations: [{ physicalLocation: { artifactLocation: { uri: 'huge.md' } } }] },
      { message: { text: 'the history was not looked at' } },
    ])
  })

  it('names files from the root of the repository, percent-encoded', () => {
    const uri = (path: string, folder: string) => {
      const [finding] = fullReport.findings
      const { results } = runOf({ ...fullReport, findings: finding ? [{ ...finding, path }] : [] }, folder)
      return results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
    }
    expect(uri('README.md', 'models/lumen 7b')).toBe('models/lumen%207b/README.md')
    expect(uri('docs/模型 #1?.md', '')).toBe('docs/%E6%A8%A1%E5%9E%8B%20%231%3F.md')
    expect(uri('../../etc/passwd', '')).toBe('etc/passwd')
  })

  it('keeps to what GitHub takes: the 25 000 most severe findings', () => {
    const [error, warning] = fullReport.findings
    if (!error || !warning) throw new Error('the report lacks findings')
    const findings = [...Array.from({ length: 25_010 }, () => warning), error]
    const { results = [], invocations } = runOf({ ...fullReport, findings })
    expect(results).toHaveLength(25_000)
    expect(results[0]?.level).toBe('error')
    expect(invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe(
      '11 more findings did not fit in here',
    )
  })

  it.each(HOSTILE)('%j is just text in a message', (text) => {
    const { results = [] } = runOf(withWords(() => text))
    for (const { message, relatedLocations = [] } of results) {
      for (const { text = '' } of [message, ...relatedLocations.map((item) => item.message ?? {})]) {
        expect(text).not.toMatch(/\]\(|\{\d|@\w|\u202e/)
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
        expect(text.length).toBeLessThanOrEqual(2100)
      }
    }
  })

  it('keeps the runs of several targets apart', () => {
    const { runs } = JSON.parse(formatSarif(['a', 'b'].map((folder) => ({ report: fullReport, folder })))) as Log
    expect(runs.map(({ automationDetails }) => automationDetails?.id)).toEqual(['openclaims/a/', 'openclaims/b/'])
    expect(runOf(fullReport).automationDetails).toBeUndefined()
  })
})
