import rulePages from 'virtual:rule-pages'
import type { Location, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif'
import type { Evidence, Finding, Report, Severity } from '../core/report.ts'
import { ruleUrl } from '../core/rule-url.ts'
import { encodePath, placeOf } from './file-url.ts'
import { breakReferences } from './markdown-escape.ts'
import type { RulePage } from './rule-page.ts'
import { shorten } from './shorten.ts'
import type { TargetReport } from './target-report.ts'
import { visible } from './visible.ts'

/** GitHub rejects a run with more (docs.github.com, "SARIF support for code scanning"). */
const RESULTS_MAX = 25_000
/** As many locations of a result as GitHub shows. */
const LOCATIONS_MAX = 100
/** As much of a description as GitHub takes; of messages, nobody reads more. */
const LENGTH_MAX = 1024
const HOMEPAGE = 'https://github.com/openclaims/openclaims'
/** What paths are relative to: the root of the repository that is checked. */
const ROOT = '%SRCROOT%'

/**
 * Reports as a SARIF 2.1.0 log, one run a target, for GitHub code scanning and for editors.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(reports: readonly TargetReport[]): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: reports.map((item) => toRun(item, reports.length > 1)),
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function toRun({ report, folder }: TargetReport, isOneOfSeveral: boolean): Run {
  const findings = mostSevere(report.findings)
  const left = report.findings.length - findings.length
  const rules = rulesOf(findings)
  const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]))
  const notices = report.notices.map(({ path, message }): Notification => {
    const locations = path === null ? {} : { locations: [toLocation({ path }, folder)] }
    return { level: 'warning', message: { text: plain(message) }, ...locations }
  })
  if (left > 0) notices.push({ level: 'warning', message: { text: `${left} more findings did not fit in here` } })
  return {
    tool: {
      driver: {
        name: 'OpenClaims',
        semanticVersion: report.tool.version,
        informationUri: HOMEPAGE,
        rules,
      },
    },
    // GitHub takes several runs of one tool only where their categories differ.
    ...(isOneOfSeveral ? { automationDetails: { id: `openclaims/${encodePath(folder || report.target.name)}/` } } : {}),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notices }],
    results: findings.map((finding) => toResult(finding, ruleIndex.get(finding.ruleId), folder)),
  }
}

function mostSevere(findings: Report['findings']): readonly Finding[] {
  if (findings.length <= RESULTS_MAX) return findings
  const order = ['error', 'warning', 'info']
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, RESULTS_MAX)
}

/** Every rule that has a page, then those that findings name besides. */
function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const known = new Set(rulePages.map(({ id }) => id))
  const others = new Set(findings.map(({ ruleId }) => ruleId).filter((id) => !known.has(id)))
  return [...rulePages.map(toRule), ...Array.from(others, (id) => ({ id }))]
}

function toRule({ id, what, why, severity, markdown }: RulePage): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: shorten(what, LENGTH_MAX) },
    fullDescription: { text: shorten(why, LENGTH_MAX) },
    help: { text: `${what}.\n\n${why}`, markdown: `${what}.\n\n${markdown}` },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['licensing', 'openness'],
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  }
}

function toResult(finding: Finding, ruleIndex: number | undefined, folder: string): Result {
  const { ruleId, severity, path, line, column, endLine, endColumn, message, evidence, suggestion } = finding
  const advice = suggestion ? `\nInstead: ${plain(suggestion.message)}` : ''
  const fixes = toFixes(finding, folder)
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${plain(message)}${advice}` },
    locations: [{ physicalLocation: { artifactLocation: toArtifact(path, folder), region } }],
    relatedLocations: evidence
      .filter((item) => item.path !== '')
      .slice(0, LOCATIONS_MAX)
      .map((item, i) => ({ id: i + 1, ...toLocation(item, folder), message: { text: plain(describe(item)) } })),
    partialFingerprints: { 'openclaims/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
  }
}

function toFixes({ path, suggestion }: Finding, folder: string): NonNullable<Result['fixes']> {
  if (!suggestion?.replacement) return []
  const { line, column, endLine, endColumn, text } = suggestion.replacement
  const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn }
  const replacements = [{ deletedRegion, insertedContent: { text } }]
  return [
    {
      description: { text: plain(suggestion.message) },
      artifactChanges: [{ artifactLocation: toArtifact(path, folder), replacements }],
    },
  ]
}

function toLocation({ path, line, endLine }: Evidence, folder: string): Location {
  const region = line === undefined ? {} : { region: { startLine: line, endLine: Math.max(line, endLine ?? line) } }
  return { physicalLocation: { artifactLocation: toArtifact(path, folder), ...region } }
}

function toArtifact(path: string, folder: string) {
  return { uri: encodePath(folder === '' ? path : `${folder}/${path}`), uriBaseId: ROOT }
}

function describe(evidence: Evidence): string {
  return evidence.message ?? evidence.url ?? placeOf(evidence)
}

/** Text from a repository as a message in which viewers find no link, mention or placeholder. */
function plain(text: string): string {
  const broken = breakReferences(visible(text)).replace(/\](?=\()|\{(?=\d)/g, (found) => `${found}\u200b`)
  return shorten(broken, LENGTH_MAX) || '–'
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Result['level']>
