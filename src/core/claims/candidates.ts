import type { Block, Span as BlockSpan } from '../documents/document.ts'
import { type Sentence, sentences } from '../documents/sentences.ts'
import type { LicenseMention, LicenseNames, NamedLicense } from '../licenses/names.ts'
import type { ClaimKind } from '../report.ts'
import { placesOf } from './places.ts'
import { proseOf } from './prose.ts'
import { lowerText } from './without-case.ts'
import type { CompiledWording } from './wording.ts'

/** Words that may make a claim; what surrounds them decides whether they do. Offsets are into the block's text. */
export interface Candidate {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  /** The licence that the words name. */
  readonly license?: NamedLicense
  /** Of a table's cell that only ticks or crosses what its header says. */
  readonly mark?: 'tick' | 'cross'
  readonly sentence: Sentence
}

/** A block with the words in it that may make claims. */
export interface ClaimBlock {
  readonly block: Block
  /** BCP 47 */
  readonly language: string
  /** The block's text with code, URLs and addresses masked. */
  readonly prose: string
  /** The same in small letters. */
  readonly lower: string
  /** All licences that the block names, in its order. */
  readonly licenses: readonly LicenseMention[]
  /** The block's links, in its order. */
  readonly links: readonly Extract<BlockSpan, { type: 'link' }>[]
  readonly candidates: readonly Candidate[]
}

type Span = Omit<Candidate, 'sentence'>

/** No paragraph in earnest claims as much as this. */
const CANDIDATES_MAX = 100

const TICK =
  /^\W{0,20}(?:[✅✔✓☑🟢]|:white_check_mark:|:heavy_check_mark:|yes\b|是|はい|예|sí\b|oui\b|ja\b|sim\b|да)\W{0,20}$/iu
const CROSS = /^\W{0,20}(?:[❌✗✘✖🔴]|:x:|no\b|否|いいえ|아니오|non\b|nein\b|não\b|нет)\W{0,20}$/iu

/**
 * The words of a block that may make claims, in its order.
 * @param wordings of the languages that the block is written in, the main one first
 */
export function findCandidates(
  block: Block,
  wordings: readonly CompiledWording[],
  names: LicenseNames,
): ClaimBlock | undefined {
  const [{ language } = { language: 'en' }] = wordings
  const header = lowerText(
    [block.cell?.header ?? '', block.cell?.rowHeader ?? ''].map((text) => text.replaceAll('\n', ' ')).join('\n'),
  )
  const marked = block.cell ? markOf(block.text) : undefined
  const text = lowerText(block.text)
  if (!wordings.some(({ trigger }) => trigger.test(text) || (marked && trigger.test(header)))) return undefined
  const prose = proseOf(block)
  if (prose === undefined) return undefined
  const lower = prose === block.text ? text : lowerText(prose)
  const licenses = names.findAll(prose)
  const spans = marked
    ? inHeader(header, marked, block.text, wordings)
    : withoutOverlaps(prose, [...named(lower, licenses, wordings), ...worded(lower, wordings)])
  if (spans.length === 0) return undefined
  const parts = sentences(block.text, language)
  const candidates = spans.slice(0, CANDIDATES_MAX).map((span) => ({
    ...span,
    sentence: sentenceAt(parts, span.start) ?? { start: 0, end: prose.length },
  }))
  const links = block.spans.filter((span) => span.type === 'link').toSorted((a, b) => a.start - b.start)
  return { block, language, prose, lower, licenses, links, candidates }
}

function markOf(text: string): 'tick' | 'cross' | undefined {
  return TICK.test(text) ? 'tick' : CROSS.test(text) ? 'cross' : undefined
}

/** What a table's header says of the thing whose cell is ticked. */
function inHeader(header: string, mark: 'tick' | 'cross', text: string, wordings: readonly CompiledWording[]): Span[] {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  const kinds = new Set(worded(header, wordings).map(({ kind }) => kind))
  return Array.from(kinds, (kind) => ({ kind, start, end, mark }))
}

/** The names of licences, each with what belongs to it. */
function named(lower: string, licenses: readonly LicenseMention[], wordings: readonly CompiledWording[]): Span[] {
  return licenses.map(({ id, anyVersion, start, end }) => {
    const after = lower.slice(end, end + TAIL_MAX)
    const tail = Math.max(0, ...wordings.map((wording) => wording.tail.exec(after)?.[0].length ?? 0))
    return { kind: 'license', start, end: end + tail, license: { id, anyVersion } }
  })
}

/** Words that name no licence and tell none from another: "see the LICENSE file", "licensed under". */
const PLAIN =
  /^(?:(?:see|check|read|in|under|with|the|our|this|following|full|same) )*(?:licen[cs]e(?:s|d|_\w+)?|许可证?|协议|开源协议|ライセンス|라이[선센]스|licences?|licencias?|licenças?|lizenz)(?: (?:file|terms|agreement))?$/i

/** Whether words of kind license only announce a licence that is named behind them, or point to one named before. */
function isPointer(prose: string, { start, end }: Span, named: number | undefined): boolean {
  if (named !== undefined && named - end < LABEL_GAP_MAX && LABEL_GAP.test(prose.slice(end, named))) return true
  return PLAIN.test(prose.slice(start, end).trim())
}

const LABEL_GAP_MAX = 40
/** What stands between a label and the licence that it announces. */
const LABEL_GAP = /^(?:[\s:：|=–—【（(《「"'*-]|is|are|type|为|是|采用){1,6}(?:the )?$/i

/** A licence's name carries no more along than this, in UTF-16 units. */
const TAIL_MAX = 80

/** What the patterns of the languages find. */
function worded(lower: string, wordings: readonly CompiledWording[]): Span[] {
  return wordings.flatMap(({ claims }) =>
    claims.flatMap(({ kind, pattern }) =>
      placesOf(pattern, lower).map(({ start, end }) => ({
        kind,
        start,
        end: start + lower.slice(start, end).trimEnd().length,
      })),
    ),
  )
}

/**
 * Of spans of the same kind that overlap, those that name a licence, then the first, then the longest. What stands in a
 * licence's name is no claim of its own, nor is the label that goes before the name, as in "License: MIT".
 */
function withoutOverlaps(prose: string, spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const licensed = ordered.filter(({ license }) => license)
  const ends = new Map<ClaimKind, number>()
  let next = 0
  return ordered.filter((span) => {
    while (next < licensed.length && (licensed[next] as Span).end <= span.start) next++
    const name = span.license ? undefined : licensed[next]
    if (name && span.kind !== 'open-source' && name.start < span.end) return false
    if (span.kind === 'license' && !span.license && licensed.length > 0 && isPointer(prose, span, name?.start))
      return false
    if (span.start < (ends.get(span.kind) ?? 0)) return false
    ends.set(span.kind, span.end)
    return true
  })
}

/** The sentence at an offset, by binary search. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
