import { hashPhrase, PHRASE_LENGTH, TAKEN } from './fingerprints.ts'

/** A stretch of words, by index, the end exclusive. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** How a text follows a known licence text. */
export interface Alignment {
  /** Words that the two share, in order. */
  readonly matched: number
  /** The stretch of the text that the licence was found in. */
  readonly region: Run
  /** Where the two differ, from the licence's beginning to its end. */
  readonly differences: readonly Difference[]
}

/** Words of the text that stand in the place of words of the licence; either may be none. */
export interface Difference {
  readonly text: Run
  readonly licence: Run
}

interface Block {
  text: number
  licence: number
  length: number
}

/** Gaps up to so many words on either side are compared word by word; in longer ones nothing matches. */
const GAP_MAX = 300
/** How far beyond its first and last anchor a licence is looked for. */
const EDGE_MAX = 40

/**
 * Aligns a licence with the place in a text where most of it stands. Phrases that are unique in the licence are the
 * anchors; the longest chain of them in the same order on both sides is kept (as in a patience diff), and the gaps
 * between are compared word by word. Takes time linear in both lengths, but for sorting the anchors.
 * @returns nothing where they share no phrase
 */
export function align(text: Uint16Array, licence: Uint16Array): Alignment | undefined {
  const anchors = longestChain(nearestDiagonal(findAnchors(text, licence), licence.length))
  const blocks = growBlocks(anchors, text, licence)
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return undefined

  const lead = compareLead(text, licence, first)
  const tail = compareTail(text, licence, last)
  const differences = [...lead.differences]
  let matched = lead.matched + tail.matched
  for (const [i, block] of blocks.entries()) {
    matched += block.length
    const next = blocks[i + 1]
    if (!next) break
    const gap = compare(text, { start: block.text + block.length, end: next.text }, licence, {
      start: block.licence + block.length,
      end: next.licence,
    })
    matched += gap.matched
    differences.push(...gap.differences)
  }
  differences.push(...tail.differences)
  return { matched, region: { start: lead.start, end: tail.end }, differences }
}

/** All places where a phrase that is unique in the licence stands in the text. */
function findAnchors(text: Uint16Array, licence: Uint16Array): Block[] {
  const phrases = new PhraseTable(licence)
  const anchors: Block[] = []
  for (let i = 0; i + PHRASE_LENGTH <= text.length; i++) {
    if (text[i] === TAKEN) continue
    const place = phrases.find(hashPhrase(text, i))
    if (place >= 0) anchors.push({ text: i, licence: place, length: PHRASE_LENGTH })
  }
  return anchors
}

const NOWHERE = -1
const SEVERAL = -2

/** Where the phrases of a licence stand: an open-addressing hash table, several times as fast as a Map of numbers. */
class PhraseTable {
  readonly #mask: number
  readonly #hashes: Uint32Array
  readonly #places: Int32Array

  constructor(words: Uint16Array) {
    const size = 2 ** Math.ceil(Math.log2(2 * words.length + 2))
    this.#mask = size - 1
    this.#hashes = new Uint32Array(size)
    this.#places = new Int32Array(size).fill(NOWHERE)
    for (let place = 0; place + PHRASE_LENGTH <= words.length; place++) {
      const hash = hashPhrase(words, place)
      const slot = this.#slot(hash)
      this.#hashes[slot] = hash
      this.#places[slot] = this.#places[slot] === NOWHERE ? place : SEVERAL
    }
  }

  /** The place of a phrase; negative where it stands nowhere or in several places. */
  find(hash: number): number {
    return this.#places[this.#slot(hash)] as number
  }

  /** The slot that holds a phrase, or the free one where it would go. */
  #slot(hash: number): number {
    let slot = hash & this.#mask
    while (this.#places[slot] !== NOWHERE && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }
}

/** Where the licence stands in the text more than once: the anchors of the place that has most of them. */
function nearestDiagonal(anchors: Block[], length: number): Block[] {
  const slack = Math.max(100, length >> 2)
  const counts = new Map<number, number>()
  for (const { text, licence } of anchors) {
    const bin = Math.floor((text - licence) / slack)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  let best = 0
  let most = -1
  for (const [bin, count] of counts) {
    const around = count + (counts.get(bin - 1) ?? 0) + (counts.get(bin + 1) ?? 0)
    if (around > most || (around === most && bin < best)) {
      most = around
      best = bin
    }
  }
  return anchors.filter(({ text, licence }) => Math.abs(Math.floor((text - licence) / slack) - best) <= 1)
}

/** The longest chain in which both places grow (longest increasing subsequence by patience sorting). */
function longestChain(anchors: Block[]): Block[] {
  const tails: number[] = []
  const previous = new Int32Array(anchors.length).fill(-1)
  for (const [i, anchor] of anchors.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tails[middle] as number] as Block).licence < anchor.licence) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[i] = tails[low - 1] as number
    tails[low] = i
  }
  const chain: Block[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) chain.push(anchors[i] as Block)
  return chain.reverse()
}

/** Joins overlapping anchors and extends each as far as the words agree, without overlaps. */
function growBlocks(anchors: Block[], text: Uint16Array, licence: Uint16Array): Block[] {
  const blocks: Block[] = []
  for (const anchor of anchors) {
    const last = blocks.at(-1)
    const freeText = last ? last.text + last.length : 0
    const freeLicence = last ? last.licence + last.length : 0
    let at = anchor.text
    let place = anchor.licence
    if (at + PHRASE_LENGTH <= freeText || place + PHRASE_LENGTH <= freeLicence) continue
    const overlap = Math.max(0, freeText - at, freeLicence - place)
    at += overlap
    place += overlap
    while (at > freeText && place > freeLicence && text[at - 1] === licence[place - 1]) {
      at--
      place--
    }
    let length = 0
    while (
      at + length < text.length &&
      place + length < licence.length &&
      text[at + length] === licence[place + length]
    )
      length++
    if (length > 0) blocks.push({ text: at, licence: place, length })
  }
  return blocks
}

interface Comparison {
  matched: number
  differences: Difference[]
}

/** The words of the licence before its first block, held against as many words of the text. */
function compareLead(text: Uint16Array, licence: Uint16Array, first: Block): Comparison & { start: number } {
  const room = Math.min(first.licence, EDGE_MAX)
  const window = { start: Math.max(0, first.text - room - 5), end: first.text }
  const {
    matched,
    differences,
    first: start = first.text,
  } = compare(text, window, licence, { start: 0, end: first.licence })
  return {
    matched,
    differences: differences.map((found) => ({ ...found, text: clip(found.text, start, first.text) })),
    start,
  }
}

/** The words of the licence after its last block. */
function compareTail(text: Uint16Array, licence: Uint16Array, last: Block): Comparison & { end: number } {
  const textEnd = last.text + last.length
  const rest = { start: last.licence + last.length, end: licence.length }
  const room = Math.min(rest.end - rest.start, EDGE_MAX)
  const window = { start: textEnd, end: Math.min(text.length, textEnd + room + 5) }
  const { matched, differences, last: lastMatch } = compare(text, window, licence, rest)
  const end = lastMatch === undefined ? textEnd : lastMatch + 1
  return { matched, differences: differences.map((found) => ({ ...found, text: clip(found.text, textEnd, end) })), end }
}

/** Words outside the region are not the licence's concern. */
function clip({ start, end }: Run, from: number, to: number): Run {
  const clipped = Math.min(Math.max(start, from), to)
  return { start: clipped, end: Math.max(clipped, Math.min(end, to)) }
}

/** Compares two short stretches word by word (longest common subsequence); of long ones nothing matches. */
function compare(
  text: Uint16Array,
  a: Run,
  licence: Uint16Array,
  b: Run,
): Comparison & { first?: number; last?: number } {
  const rows = a.end - a.start
  const columns = b.end - b.start
  if (rows <= 0 && columns <= 0) return { matched: 0, differences: [] }
  if (rows <= 0 || columns <= 0 || rows > GAP_MAX || columns > GAP_MAX) {
    return { matched: 0, differences: [{ text: a, licence: b }] }
  }
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] =
        text[a.start + i] === licence[b.start + j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number)
    }
  }
  const differences: Difference[] = []
  let first: number | undefined
  let last: number | undefined
  let [i, j] = [0, 0]
  let [fromI, fromJ] = [0, 0]
  const close = () => {
    if (i === fromI && j === fromJ) return
    differences.push({
      text: { start: a.start + fromI, end: a.start + i },
      licence: { start: b.start + fromJ, end: b.start + j },
    })
  }
  while (i < rows || j < columns) {
    if (i < rows && j < columns && text[a.start + i] === licence[b.start + j]) {
      close()
      first ??= a.start + i
      last = a.start + i
      ;[fromI, fromJ] = [++i, ++j]
    } else if (
      j >= columns ||
      (i < rows && (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number))
    )
      i++
    else j++
  }
  close()
  const matched = lengths[0] as number
  return { matched, differences, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}
