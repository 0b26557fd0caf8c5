/*
 * A few constructs take remark's parser time that grows with the square of their number. Nobody writes thousands of them
 * in one paragraph; somebody who wants to stop a check does. What goes beyond these numbers is blanked out.
 */

/** Runs of `*` and `_` in lines without a blank one between. */
const EMPHASIS_MAX = 1000
/** Square brackets in lines without a blank one between. */
const BRACKETS_MAX = 4000
/** Underlined headings in a document. */
const UNDERLINES_MAX = 500
/** Quotations in one another. */
const QUOTES_MAX = 50
/** No shorter text can hold anything up. */
const HARMLESS_MAX = 4000

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g
const BLANK = /^\s*$/
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/
/** Where a link or footnote leads: read line by line. */
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:/
const QUOTATION = /^[\s>]*/
/** The marker of a list item is none of emphasis. */
const MARKER = /^\s*\*\s/
const MARK = /\*+|_+|[[\]]/g
const WORD = /[\p{L}\p{N}]/u

/**
 * Blanks out what would take the parser more than linear time; text and lines keep their places.
 * @returns the same text for all that people write
 */
export function tame(source: string): string {
  if (source.length <= HARMLESS_MAX) return source
  const blanks: { start: number; end: number }[] = []
  let [emphasis, brackets, underlines] = [0, 0, 0]
  let afterText = false
  for (const { 0: line, index } of source.matchAll(LINE)) {
    if (BLANK.test(line)) {
      emphasis = 0
      brackets = 0
      afterText = false
      continue
    }
    if (afterText && UNDERLINE.test(line) && ++underlines > UNDERLINES_MAX) {
      blanks.push({ start: index, end: index + line.trimEnd().length })
      continue
    }
    afterText = true
    if (DEFINITION.test(line)) continue
    const quotation = line.includes('>') ? (QUOTATION.exec(line)?.[0] ?? '') : ''
    if (quotation.split('>').length > QUOTES_MAX) blanks.push({ start: index, end: index + quotation.length })
    for (const { 0: mark, index: at } of line.matchAll(MARK)) {
      if (mark === '[' || mark === ']') {
        if (++brackets <= BRACKETS_MAX) continue
      } else if (isMarker(mark, at, line) || isWithinWord(mark, at, line) || ++emphasis <= EMPHASIS_MAX) continue
      blanks.push({ start: index + at, end: index + at + mark.length })
    }
  }
  return blankOut(source, blanks)
}

function isMarker(mark: string, at: number, line: string): boolean {
  return mark === '*' && MARKER.test(line) && line.slice(0, at).trim() === ''
}

/** Within a word underscores mark nothing. */
function isWithinWord(mark: string, at: number, line: string): boolean {
  return mark.startsWith('_') && WORD.test(line[at - 1] ?? '') && WORD.test(line[at + mark.length] ?? '')
}

function blankOut(source: string, blanks: readonly { start: number; end: number }[]): string {
  if (blanks.length === 0) return source
  const parts: string[] = []
  let from = 0
  for (const { start, end } of blanks) {
    parts.push(source.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return parts.join('') + source.slice(from)
}
