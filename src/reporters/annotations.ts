import type { Change } from '../core/changes/patch.ts'
import type { Finding, Report, Severity } from '../core/report.ts'
import { visible } from './visible.ts'

/** A finding as GitHub shows it beside the lines of a file. */
export interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  /** What only programs and the curious read. */
  readonly details: string
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Only where the annotation is about one line: GitHub refuses columns otherwise. */
  readonly startColumn?: number
  readonly endColumn?: number
}

/**
 * The findings of a report as annotations, the gravest first.
 * @param folder where the target lies in the repository, `''` for its root
 * @param change the pull request's diff, by paths within the target. GitHub shows an annotation beside the diff only
 * where the diff has its line: what a change elsewhere has made untrue is shown at that change.
 */
export function toAnnotations(report: Report, folder: string, change?: Change): Annotation[] {
  const inFolder = (path: string) => (folder === '' ? path : `${folder}/${path}`)
  return report.findings
    .map((finding) => {
      const { severity, ruleId, path, line, endLine, column, endColumn } = finding
      const about = { level: severity, title: ruleId, details: details(finding) }
      const cause = change && causeInDiff(finding, change)
      if (cause) {
        const message = `${visible(path)}:${line}: ${explain(finding)}`
        return { ...about, message, file: inFolder(cause.path), startLine: cause.line, endLine: cause.line }
      }
      const columns = line === endLine ? { startColumn: column, endColumn } : {}
      return { ...about, message: explain(finding), file: inFolder(path), startLine: line, endLine, ...columns }
    })
    .sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level])
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Where the diff shows what made a sentence untrue that the diff itself does not show. */
function causeInDiff(
  { path, line, endLine, evidence, baselineState }: Finding,
  change: Change,
): { path: string; line: number } | undefined {
  if (baselineState === 'unchanged' || change.lines(path, line, endLine)) return undefined
  for (const place of evidence) {
    const first = change.firstAdded(place.path)
    if (first === undefined) continue
    const isShown = place.line !== undefined && change.lines(place.path, place.line, place.line) !== undefined
    return { path: place.path, line: isShown && place.line !== undefined ? place.line : first }
  }
  return undefined
}

function explain({ message, evidence, suggestion, url }: Finding): string {
  const places = evidence.map(({ path, line, message: what }) => {
    return `= ${visible(path)}${line === undefined ? '' : `:${line}`}${what === undefined ? '' : ` ${visible(what)}`}`
  })
  const advice = suggestion ? [`→ ${visible(suggestion.message)}`] : []
  return [visible(message), ...places, ...advice, url].join('\n')
}

function details(finding: Finding): string {
  return JSON.stringify(finding, null, 2).split('\n').map(visible).join('\n')
}
