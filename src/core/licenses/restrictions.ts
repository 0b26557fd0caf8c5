import type { LineIndex } from '../position.ts'
import type { Restriction } from '../report.ts'

/** What `rules/restrictions/` says of one kind of restrictive clause. */
export interface RestrictionRule {
  readonly id: string
  /** What the clause does, as messages say it: "forbids commercial use". */
  readonly title: string
  readonly breaks: {
    /** Criteria of the Open Source Definition 1.9, 1 to 10. */
    readonly osd: readonly number[]
    readonly osaid: readonly ('use' | 'study' | 'modify' | 'share')[]
  }
  /** Whether commercial use itself is forbidden, or allowed on a condition only. */
  readonly limitsCommercialUse?: 'forbidden' | 'conditional'
  /** Regular expressions by language. */
  readonly wording: Readonly<Record<string, readonly string[]>>
  /** Wording in the same sentence that says the opposite. */
  readonly unless?: readonly string[]
}

/** The longest quotation from a clause, in UTF-16 units. */
const QUOTE_MAX = 200

/**
 * Reads the restrictive clauses of a licence from its text: one of each kind, the first.
 * @param text the licence
 * @param lines the text's lines
 */
export function readRestrictions(text: string, lines: LineIndex, rules: readonly RestrictionRule[]): Restriction[] {
  const flat = new FlatText(text)
  if (flat.text === '') return []
  const lower = lowerCase(flat.text)
  const found: Restriction[] = []
  for (const rule of rules) {
    const clause = firstClause(lower, rule)
    if (!clause) continue
    const range = lines.range(flat.offset(clause.start), flat.offset(clause.end - 1) + 1)
    found.push({
      id: rule.id,
      line: range.line,
      endLine: range.endLine,
      text: flat.text.slice(clause.start, Math.min(clause.end, clause.start + QUOTE_MAX)),
    })
  }
  return found.sort((a, b) => a.line - b.line || a.id.localeCompare(b.id))
}

function firstClause(text: string, rule: RestrictionRule): { start: number; end: number } | undefined {
  let first: { start: number; end: number } | undefined
  for (const patterns of Object.values(rule.wording)) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(compiled(pattern))) {
        const start = match.index
        const end = start + match[0].length
        if (first && first.start <= start) break
        const sentence = sentenceAround(text, start, end)
        if (saysTheOpposite(sentence.before + sentence.clause + sentence.after, rule) || isQuoted(sentence)) continue
        first = { start, end }
        break
      }
    }
  }
  return first
}

const patterns = new Map<string, RegExp>()

/** A pattern of the catalogue as a regular expression for text in lower case, compiled once. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(lowerCase(pattern), 'g')
  patterns.set(pattern, known)
  return known
}

/** ASCII capitals made small, so that the length stays; not those of escapes such as `\S`. */
function lowerCase(text: string): string {
  return text.replace(/\\.|[A-Z]+/g, (found) => (found.startsWith('\\') ? found : found.toLowerCase()))
}

function saysTheOpposite(sentence: string, { unless = [] }: RestrictionRule): boolean {
  return unless.some((pattern) => sentence.search(compiled(pattern)) >= 0)
}

/** A clause between quotation marks that opened before it is somebody else's wording, or a word that is explained. */
function isQuoted({ before, after }: Surroundings): boolean {
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')
  return opened || (before.split('"').length % 2 === 0 && after.includes('"'))
}

/** A clause and what stands around it in its sentence. */
interface Surroundings {
  readonly before: string
  readonly clause: string
  readonly after: string
}

/** The sentence around a clause, no further than a paragraph's worth of characters on either side. */
function sentenceAround(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(end, end + 300)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'))
  const to = after.search(/[.。](?:\s|$)/)
  return { before: before.slice(from + 1), clause: text.slice(start, end), after: to < 0 ? after : after.slice(0, to) }
}

/** A text whose white space was made single spaces, and where its words stood before. */
class FlatText {
  readonly text: string
  /** Offsets of the words in the flat text, and in the old one. */
  readonly #flat: number[] = []
  readonly #old: number[] = []

  /**
   * No white space is left between ideographs, and a semicolon stands where a paragraph ends, so that no clause begins
   * in a heading.
   */
  constructor(text: string) {
    const parts: string[] = []
    let length = 0
    let previousEnd = 0
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      if (length > 0) {
        const last = text.charCodeAt(previousEnd - 1)
        const gap = joint(text.slice(previousEnd, index), last, word.charCodeAt(0))
        parts.push(gap)
        length += gap.length
      }
      this.#flat.push(length)
      this.#old.push(index)
      parts.push(word)
      length += word.length
      previousEnd = index + word.length
    }
    this.text = parts.join('')
  }

  /** The offset in the old text of a character of a word. */
  offset(at: number): number {
    let low = 0
    let high = this.#flat.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#flat[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return (this.#old[low] ?? 0) + at - (this.#flat[low] ?? 0)
  }
}

/** What stands between two words of the flat text. */
function joint(gap: string, before: number, after: number): string {
  if (gap.length > 1 && /\n\s*\n/.test(gap) && !isPunctuation(before)) return '; '
  return isIdeograph(before) && isIdeograph(after) ? '' : ' '
}

/** Whether a character ends a clause by itself. */
function isPunctuation(code: number): boolean {
  return '.,;:!?-–—/&(（“‘、，。；：'.includes(String.fromCharCode(code))
}

function isIdeograph(code: number): boolean {
  return code >= 0x3000 && code <= 0x9fff
}
