import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'
import type { Evidence, Excerpt, Finding, Report, Severity } from '../core/report.ts'
import { countOf, sinceBaseline, totals } from './conclusion.ts'
import { visible } from './visible.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Errors only. */
  readonly quiet?: boolean
}

type Colors = ReturnType<typeof createColors>

const LEAST_WIDTH = 40
/** Pieces of evidence that are shown of one finding; nobody reads more. */
const EVIDENCE_MAX = 4

/** The report for people: by file, each finding with the words it is about, the evidence and what to write instead. */
export function formatTerminal(report: Report, { color, width, quiet = false }: TerminalOptions): string {
  const colors = createColors(color)
  const columns = Math.max(width, LEAST_WIDTH)
  const findings = report.findings.filter(({ severity }) => !quiet || severity === 'error')
  const paths = [...new Set(findings.map(({ path }) => path))]
  const files = paths.map((path) =>
    formatFile(
      path,
      findings.filter((finding) => finding.path === path),
      columns,
      colors,
    ),
  )
  return [...files, formatTotals(report, findings, paths.length, columns, colors)].join('\n')
}

function formatFile(path: string, findings: readonly Finding[], columns: number, colors: Colors): string {
  const margin = Math.max(...findings.map((finding) => positionOf(finding).length))
  const blocks = findings.map((finding) => formatFinding(finding, margin, columns, colors))
  return [colors.underline(colors.bold(visible(path))), ...blocks].join('\n')
}

function formatFinding(finding: Finding, margin: number, columns: number, colors: Colors): string {
  const { severity, message, ruleId, excerpt, evidence, suggestion } = finding
  const head = `  ${positionOf(finding).padStart(margin)}  `
  const label = severity.padEnd(SEVERITY_WIDTH)
  const indent = ' '.repeat(head.length + label.length + 1)
  const [first = '', ...rest] = wrap(visible(message), columns - indent.length)
  const lines = [`${colors.dim(head)}${paint(severity, label, colors)} ${first}`, ...rest.map((line) => indent + line)]
  const last = lines.pop() ?? ''
  if (stringWidth(rest.at(-1) ?? first) + indent.length + ruleId.length + 2 <= columns)
    lines.push(`${last}  ${colors.dim(ruleId)}`)
  else lines.push(last, indent + colors.dim(ruleId))

  const gutter = ' '.repeat(margin + 2)
  if (excerpt) lines.push(...formatExcerpt(excerpt, finding, gutter, columns, colors))
  const note = (mark: string, text: string) => {
    const wrapped = wrap(text, columns - gutter.length - 3)
    return wrapped.map((line, i) => `${gutter} ${i === 0 ? colors.cyan(mark) : ' '} ${line}`)
  }
  lines.push(...evidence.slice(0, EVIDENCE_MAX).flatMap((item) => note('=', formatEvidence(item))))
  const more = evidence.length - EVIDENCE_MAX
  if (more > 0) lines.push(...note('=', `and ${more} more: see --format json`))
  if (suggestion) lines.push(...note('→', visible(suggestion.message)))
  return `${lines.join('\n')}\n`
}

function positionOf({ line, column }: Finding): string {
  return `${line}:${column}`
}

/** The line of the file with the claim underlined, cut on both sides to the width. */
function formatExcerpt(
  { text, start, end }: Excerpt,
  { line, severity }: Finding,
  gutter: string,
  columns: number,
  colors: Colors,
): string[] {
  const number = String(line).padStart(gutter.length)
  const bar = colors.cyan('│')
  const room = columns - gutter.length - 4
  const [before, claim, after] = cutToFit(
    visible(text.slice(0, start)),
    visible(text.slice(start, end)),
    visible(text.slice(end)),
    room,
  )
  const underline =
    ' '.repeat(stringWidth(before)) + paint(severity, '~'.repeat(Math.max(1, stringWidth(claim))), colors)
  return [`${colors.cyan(number)} ${bar} ${before}${claim}${after}`, `${gutter} ${bar} ${underline}`]
}

/** Cuts the surroundings of the claim so that the whole fits: the right side first, then the left. */
function cutToFit(before: string, claim: string, after: string, room: number): [string, string, string] {
  const own = cutEnd(claim, room - 2)
  const left = cutStart(
    before.trimStart(),
    Math.max(room - stringWidth(own) - Math.min(stringWidth(after), Math.floor(room / 3)), 1),
  )
  return [left, own, cutEnd(after.trimEnd(), room - stringWidth(left) - stringWidth(own))]
}

function cutEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cut = ''
  for (const character of text) {
    if (stringWidth(cut + character) >= width) break
    cut += character
  }
  return `${cut}…`
}

function cutStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cut = ''
  for (const character of [...text].reverse()) {
    if (stringWidth(character + cut) >= width) break
    cut = character + cut
  }
  return `…${cut}`
}

function formatEvidence({ path, line, endLine, message, url }: Evidence): string {
  const lines = line === undefined ? '' : `:${line}${endLine !== undefined && endLine > line ? `-${endLine}` : ''}`
  return [`${visible(path)}${lines}`, message && visible(message), url && visible(url)].filter(Boolean).join('  ')
}

function formatTotals(
  report: Report,
  findings: readonly Finding[],
  files: number,
  columns: number,
  colors: Colors,
): string {
  const actionable = report.claims.filter(({ verdict }) => verdict !== undefined).length
  const read = `${countOf(actionable, 'claim')} checked in ${countOf(report.summary.filesRead, 'file')}`
  const checked = [read, ...sinceBaseline(report), `${report.summary.durationMs} ms`].join(', ')
  if (report.findings.length === 0)
    return `${colors.green('✔')} no ${report.baseline ? 'new ' : ''}problems: ${checked}\n`
  const total = `${totals(report)} in ${countOf(files, 'file')}`
  const mark = report.summary.errors > 0 ? colors.red('✖') : colors.yellow('⚠')
  const hidden = report.findings.length - findings.length
  const rest = hidden > 0 ? `, ${hidden} not shown` : ''
  return `${wrap(`${mark} ${colors.bold(total)}${rest} (${checked})`, columns).join('\n')}\n`
}

const SEVERITY_WIDTH = 'warning'.length

function paint(severity: Severity, text: string, colors: Colors): string {
  if (severity === 'error') return colors.red(text)
  return severity === 'warning' ? colors.yellow(text) : colors.blue(text)
}

function wrap(text: string, columns: number): string[] {
  return wrapAnsi(text, Math.max(columns, 20), { hard: true }).split('\n')
}
