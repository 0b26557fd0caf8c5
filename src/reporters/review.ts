import type { Change } from '../core/changes/patch.ts'
import type { Finding, Report } from '../core/report.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { visible } from './visible.ts'

/** A finding as a comment beside the lines of a pull request's diff. */
export interface ReviewComment {
  /** Of the finding, by which the comment is known again. */
  readonly fingerprint: string
  readonly path: string
  readonly startLine: number
  readonly line: number
  readonly body: string
}

const MARKER = /^<!-- openclaims:finding:([0-9a-f]{16}) -->/

/** The finding that a comment is about; nothing of comments that are not ours. */
export function fingerprintOf(body: string): string | undefined {
  return MARKER.exec(body)?.[1]
}

/**
 * The findings inside a diff as review comments, with the better wording to accept where there is one.
 * @param folder where the target lies in the repository
 * @param change the diff, by paths within the target
 * @param linesOf the lines of a document as they were judged; a suggestion is made only where the diff has the same
 */
export async function toReviewComments(
  report: Report,
  folder: string,
  change: Change,
  linesOf: (path: string) => Promise<readonly string[]>,
): Promise<ReviewComment[]> {
  const comments: ReviewComment[] = []
  for (const finding of report.findings) {
    const { path, line, endLine } = finding.suggestion?.replacement
      ? { path: finding.path, ...finding.suggestion.replacement }
      : finding
    const shown = change.lines(path, line, endLine)?.map(({ text }) => text.replace(/\r$/, ''))
    if (!shown) continue
    const judged = (await linesOf(path)).slice(line - 1, endLine)
    const suggestion = shown.join('\n') === judged.join('\n') ? suggestionBlock(finding, judged) : ''
    comments.push({
      fingerprint: finding.fingerprint,
      path: folder === '' ? path : `${folder}/${path}`,
      startLine: line,
      line: endLine,
      body: `<!-- openclaims:finding:${finding.fingerprint} -->\n${explain(finding)}${suggestion}`,
    })
  }
  return comments
}

const ICONS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

function explain({ severity, message, evidence, suggestion, ruleId, url }: Finding): string {
  const places = evidence.map(({ path, line, message: what }) => {
    const where = escapeMarkdown(line === undefined ? path : `${path}:${line}`)
    return `- ${where}${what === undefined ? '' : ` ${escapeMarkdown(what)}`}\n`
  })
  const advice = suggestion ? `\n→ ${escapeMarkdown(suggestion.message)}\n` : ''
  return `${ICONS[severity]} ${escapeMarkdown(message)}\n\n${places.join('')}${advice}\n[${ruleId}](${url})\n`
}

/** The block that GitHub offers to commit; none for a text that would not be seen as what it is. */
function suggestionBlock({ suggestion }: Finding, lines: readonly string[]): string {
  const edit = suggestion?.replacement
  if (!edit) return ''
  const before = lines[0]?.slice(0, edit.column - 1) ?? ''
  const after = lines.at(-1)?.slice(edit.endColumn - 1) ?? ''
  const text = before + edit.text + after
  if (text.split('\n').some((line) => visible(line) !== line.replaceAll('\t', ' '))) return ''
  // A fence of one backtick more than any in the text cannot be ended by it.
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `\n${fence}suggestion\n${text}\n${fence}\n`
}
