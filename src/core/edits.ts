import { LineIndex, type Range } from './position.ts'
import type { Finding } from './report.ts'

/** Other words for a range of a file. */
export interface Edit extends Range {
  readonly text: string
}

/** The edits that findings suggest, by file, in the order of the findings. */
export function editsOf(findings: readonly Finding[]): Map<string, Edit[]> {
  const edits = new Map<string, Edit[]>()
  for (const { path, suggestion } of findings) {
    if (!suggestion?.replacement) continue
    const own = edits.get(path)
    if (own) own.push(suggestion.replacement)
    else edits.set(path, [suggestion.replacement])
  }
  return edits
}

/**
 * Applies edits to a file's text; all else stays as it is, a byte order mark too. Of edits that overlap the first counts:
 * whether the others still make sense, the next round of checking tells.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const source = text.slice(mark.length)
  const lines = new LineIndex(source)
  const placed = edits
    .map((edit) => ({
      text: edit.text,
      start: lines.start(edit.line) + edit.column - 1,
      end: lines.start(edit.endLine) + edit.endColumn - 1,
    }))
    .sort((a, b) => a.start - b.start)
  let result = mark
  let done = 0
  let last = -1
  for (const { text: words, start, end } of placed) {
    if (start < done || start === last || end < start || end > source.length) continue
    result += source.slice(done, start) + words
    done = end
    last = start
  }
  return result + source.slice(done)
}
