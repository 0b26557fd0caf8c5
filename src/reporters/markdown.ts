import type { Evidence, Finding, Report } from '../core/report.ts'
import type { Target } from '../core/snapshot.ts'
import { COMPONENT_GROUPS } from './components.ts'
import { countOf, totals } from './conclusion.ts'
import { evidenceUrl, placeOf, webUrl } from './file-url.ts'
import { escapeLinkTarget, escapeMarkdown } from './markdown-escape.ts'
import { shorten } from './shorten.ts'

/** A comment on GitHub takes 65 536 characters, a job summary more. */
const LENGTH_MAX = 65_000
const TEXT_MAX = 600
const EVIDENCE_MAX = 4
const NONE = '–'

/**
 * The report as a Markdown document for a comment, a job summary or a file: the outcome, the problems, the licences, what
 * is released, the claims. What does not fit is left out from the end, and said.
 */
export function formatMarkdown(report: Report): string {
  const parts = [outcome(report), ...problems(report), ...licences(report), ...released(report), ...claims(report)]
  return `${joinUpTo(LENGTH_MAX, [...parts, ...leftOut(report)])}\n`
}

function joinUpTo(lengthMax: number, parts: readonly string[]): string {
  const rest = '\n\n_The rest did not fit in here: see the HTML or the JSON report._'
  let length = rest.length + 1
  const end = parts.findIndex((part) => {
    length += part.length
    return length > lengthMax
  })
  return end < 0 ? parts.join('') : parts.slice(0, end).join('') + rest
}

function outcome(report: Report): string {
  const { target, claims, summary } = report
  const checked = `${countOf(claims.filter(({ verdict }) => verdict).length, 'claim')} checked in ${countOf(summary.filesRead, 'file')}`
  const found = totals(report)
  const line = found === '' ? `✅ No problems: ${checked}.` : `**${found}** (${checked})`
  return `## OpenClaims: ${words(target.name)}\n\n${line}`
}

function problems({ findings, target }: Report): string[] {
  if (findings.length === 0) return []
  return ['\n\n### Problems', ...findings.map((finding) => `\n\n${problem(finding, target)}`)]
}

function problem(finding: Finding, target: Target): string {
  const { severity, path, line, message, ruleId, url, excerpt, evidence, suggestion } = finding
  const page = webUrl(url)
  const rule = page === undefined ? words(ruleId) : `[${words(ruleId)}](${escapeLinkTarget(page)})`
  const items = evidence.slice(0, EVIDENCE_MAX).map((item) => `- ${cited(item, target)}`)
  if (evidence.length > EVIDENCE_MAX) items.push(`- and ${countOf(evidence.length - EVIDENCE_MAX, 'more place')}`)
  if (suggestion) items.push(`- → ${words(suggestion.message)}`)
  const blocks = [`${ICONS[severity]} ${place({ path, line }, target)} ${words(message)} (${rule})`]
  if (excerpt) {
    const { text, start, end } = excerpt
    blocks.push(
      `> “${escapeMarkdown(text.slice(0, start))}<b>${escapeMarkdown(text.slice(start, end))}</b>${escapeMarkdown(text.slice(end))}”`,
    )
  }
  if (items.length > 0) blocks.push(items.join('\n'))
  return blocks.join('\n\n')
}

function licences({ licenses, target }: Report): string[] {
  const rows = Object.entries(licenses.effective).map(([subject, { expression, open }]) => {
    const answer = expression === null ? NONE : open === null ? 'not known' : open ? 'yes' : 'no'
    return [subject, expression === null ? NONE : words(expression), answer]
  })
  const clauses = licenses.files.flatMap(({ path, restrictions }) =>
    restrictions.map(({ id, line, endLine, text }) => [
      place({ path, line, endLine }, target),
      id.replaceAll('-', ' '),
      `“${words(text)}”`,
    ]),
  )
  return [
    ...table('Licences', ['what', 'licence', 'open'], rows),
    ...table('What they restrict', ['where', 'what', 'clause'], clauses),
  ]
}

function released({ artifacts, standards, target }: Report): string[] {
  const rows = COMPONENT_GROUPS.flatMap(({ components }) => components).flatMap(([id, name]) => {
    const artifact = artifacts[id]
    if (!artifact) return []
    const evidence = artifact.evidence.slice(0, EVIDENCE_MAX).map((item) => cited(item, target))
    return [[name, artifact.status, evidence.join('<br>') || NONE]]
  })
  const results = standards.map(({ id, version, result, criteria }) => {
    const unmet = criteria.filter((criterion) => criterion.result === 'not-met').map(({ title }) => words(title))
    return [words(`${id} ${version}`), result.replace('-', ' '), unmet.join('<br>') || NONE]
  })
  return [
    ...table('What is released', ['component', 'status', 'where'], rows),
    ...table('Definitions of openness', ['definition', 'result', 'not met'], results),
  ]
}

function claims({ claims, target }: Report): string[] {
  const rows = claims.flatMap(({ path, line, text, kind, subject, verdict, reason }) => {
    if (verdict === undefined) return []
    const about = `${kind.replaceAll('-', ' ')}, ${subject}`
    return [[place({ path, line }, target), `“${words(text)}” (${about})`, VERDICTS[verdict], words(reason ?? NONE)]]
  })
  return table('Claims', ['where', 'claim', 'verdict', 'why'], rows)
}

function leftOut({ notices, target }: Report): string[] {
  const rows = notices.map(({ path, message }) => [path === null ? NONE : place({ path }, target), words(message)])
  return table('Left out', ['file', 'why'], rows)
}

/** A heading with a table below it, in parts that can be cut off one by one; nothing where there is no row. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`\n\n### ${title}\n\n${row(head)}\n${row(head.map(() => '---'))}`, ...rows.map((cells) => `\n${row(cells)}`)]
}

function cited(evidence: Evidence, target: Target): string {
  return evidence.message === undefined
    ? place(evidence, target)
    : `${place(evidence, target)} ${words(evidence.message)}`
}

/** Begins with a tag or a bracket of ours, so that no path makes a list or a heading at the beginning of a line. */
function place(evidence: Evidence, target: Target): string {
  const url = evidenceUrl(target, evidence)
  const name = `<code>${words(placeOf(evidence))}</code>`
  return url === undefined ? name : `[${name}](${escapeLinkTarget(url)})`
}

function words(text: string): string {
  return escapeMarkdown(shorten(text, TEXT_MAX).trim()) || NONE
}

const ICONS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const
const VERDICTS = {
  fails: '❌ does not hold',
  conditional: '⚠️ holds in part',
  unknown: '❔ cannot be told',
  holds: '✅ holds',
} as const
