import { introducedOnly } from '../core/changes/compare.ts'
import type { Finding, Report } from '../core/report.ts'
import type { Target } from '../core/snapshot.ts'
import { countOf, sinceBaseline, totals } from './conclusion.ts'
import { fileUrl } from './file-url.ts'
import { escapeLinkTarget, escapeMarkdown } from './markdown-escape.ts'

/** GitHub takes 1 MiB of summary from a step; other steps want some room. */
const BYTES_MAX = 500_000
const NONE = '–'

/** How a summary is written. */
export interface SummaryOptions {
  /** Only what the report's comparison found to be new counts; the rest is folded away. */
  readonly onlyNew?: boolean
  /** The longest that the summary may become, in bytes of UTF-8. */
  readonly bytesMax?: number
  /** What the run could not do. */
  readonly remarks?: readonly string[]
}

/** The report as Markdown: the outcome, the licences, tables of the findings. For a job summary, a check run, a comment. */
export function formatSummary(report: Report, options: SummaryOptions = {}): string {
  const { onlyNew = false, remarks = [] } = options
  const counted = onlyNew ? introducedOnly(report) : report
  const writer = new BoundedWriter(options.bytesMax ?? BYTES_MAX)
  writer.add(`## OpenClaims\n\n${outcome(report, counted)}\n\n${licenseTable(report)}\n`)
  if (report.standards.length > 0) writer.add(`\n${standardsTable(report)}\n`)
  if (remarks.length > 0) writer.add(`\n> [!NOTE]\n${remarks.map((text) => `> - ${escapeMarkdown(text)}\n`).join('')}`)
  if (counted.findings.length > 0) writer.addFindings('', counted.findings, report.target)
  if (report.baseline) {
    const before = onlyNew ? report.findings.filter(({ baselineState }) => baselineState === 'unchanged') : []
    const { resolved } = report.baseline
    if (before.length > 0) writer.addFindings(`${before.length} there before`, before, report.target)
    if (resolved.length > 0) writer.addFindings(`${resolved.length} resolved here`, resolved, undefined)
  }
  return writer.text
}

function outcome(report: Report, counted: Report): string {
  const { claims, summary } = report
  const checked = `${countOf(claims.filter(({ verdict }) => verdict).length, 'claim')} checked in ${countOf(summary.filesRead, 'file')}`
  const parts = [checked, ...sinceBaseline(report)]
  const none = report.baseline ? 'No new problems' : 'No problems'
  if (counted.findings.length === 0) return `✅ ${none}: ${parts.join(', ')}.`
  return `**${totals(counted)}** (${parts.join(', ')})`
}

function licenseTable({ licenses }: Report): string {
  const rows = Object.entries(licenses.effective).map(([subject, { expression, open }]) => {
    const answer = open === null ? 'not known' : open ? 'yes' : 'no'
    return `| ${subject} | ${expression === null ? NONE : escapeMarkdown(expression)} | ${expression === null ? NONE : answer} |`
  })
  return ['| what | licence | open |', '| --- | --- | --- |', ...rows].join('\n')
}

function standardsTable({ standards }: Report): string {
  const rows = standards.map(({ id, version, result }) => `| ${escapeMarkdown(`${id} ${version}`)} | ${result} |`)
  return ['| standard | result |', '| --- | --- |', ...rows].join('\n')
}

const ICONS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

function row({ severity, path, line, message, suggestion, ruleId, url }: Finding, target: Target | undefined): string {
  const where = escapeMarkdown(`${path}:${line}`)
  const page = target && fileUrl(target, { path, line })
  const place = page === undefined ? where : `[${where}](${escapeLinkTarget(page)})`
  const advice = suggestion ? `<br>→ ${escapeMarkdown(suggestion.message)}` : ''
  return `| ${ICONS[severity]} | ${place} | ${escapeMarkdown(message)}${advice}<br>[${ruleId}](${url}) |\n`
}

/** Room for what says that something was cut, and for the end of what is folded. */
const RESERVE_BYTES = 200

/** Gathers Markdown up to a length; what does not fit in is left out, with a line that says so. */
class BoundedWriter {
  text = ''
  #room: number

  constructor(bytesMax: number) {
    this.#room = bytesMax - RESERVE_BYTES
  }

  add(part: string): boolean {
    const length = new TextEncoder().encode(part).length
    if (length > this.#room) return false
    this.#room -= length
    this.text += part
    return true
  }

  /** A table of findings, folded under a title where it has one. */
  addFindings(title: string, findings: readonly Finding[], target: Target | undefined): void {
    const opening = title === '' ? '' : `<details><summary>${title}</summary>\n\n`
    const closing = title === '' ? '' : '\n</details>\n'
    if (!this.add(`\n${opening}| | where | what |\n| --- | --- | --- |\n`)) return
    const left = findings.findIndex((finding) => !this.add(row(finding, target)))
    if (left >= 0) {
      this.text += `\n${countOf(findings.length - left, 'finding')} more did not fit in here.\n`
      this.#room = 0
    }
    this.text += closing
  }
}
