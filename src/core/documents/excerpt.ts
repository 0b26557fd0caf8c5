import type { Excerpt } from '../report.ts'
import type { Document } from './document.ts'

/** What stands further from the words is left out of an excerpt, in UTF-16 units. */
const SURROUNDINGS_MAX = 200

/** The line on which some words begin, or of a long line the part around them. */
export function excerptOf({ source, lines }: Document, start: number, end: number): Excerpt {
  const line = lines.line(start)
  const lineStart = lines.start(line)
  const lineEnd = lineStart + source.slice(lineStart, lines.start(line + 1)).trimEnd().length
  const from = Math.max(lineStart, start - SURROUNDINGS_MAX)
  const last = Math.min(end, lineEnd)
  const to = Math.min(lineEnd, last + SURROUNDINGS_MAX)
  return { text: source.slice(from, to), start: start - from, end: Math.max(last, start) - from }
}
