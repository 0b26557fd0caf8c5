import type { Block, Document } from '../documents/document.ts'
import { sentences } from '../documents/sentences.ts'
import type { Component, Evidence } from '../report.ts'
import type { AccessReader } from './access.ts'
import type { CompiledPlace, CompiledRule } from './compile.ts'
import { type Link, linksOf, mainOwner, ownerOf } from './links.ts'
import type { Mention } from './mention.ts'
import { shorten } from './shorten.ts'

/** Words this far from a link still say what it leads to. */
const NEAR_LINK = 60
/** An item this far down a list is no step of instructions. */
const LIST_MAX = 12
/** Once documents have shown a component so often in one way, more of the same says nothing new. */
const PLACES_MAX = 3
const SENTENCE_END = /[.!?](?:\s|$)|[。！？\n]/

/** Searches the blocks of one document. */
export class DocumentSearch {
  readonly #document: Document
  readonly #access: AccessReader
  readonly #places: Map<CompiledPlace, number>
  /** What the patterns for headings said of each heading. */
  readonly #headings = new Map<RegExp, Map<string, boolean>>()

  /** @param places how often each place was found, in this and the documents before it */
  constructor(document: Document, access: AccessReader, places: Map<CompiledPlace, number>) {
    this.#document = document
    this.#access = access
    this.#places = places
  }

  /** The places that show components. */
  shown(rules: readonly CompiledRule[]): Mention[] {
    const found: Mention[] = []
    for (const block of this.#document.blocks) {
      const links = linksOf(block)
      for (const { component, documents } of rules) {
        for (const place of documents) {
          const count = this.#places.get(place) ?? 0
          if (count === PLACES_MAX) continue
          const mention = this.#shown(block, links, component, place)
          if (!mention) continue
          this.#places.set(place, count + 1)
          found.push(mention)
        }
      }
    }
    return found
  }

  /** The sentences that say of a component that it has to be asked for, or that it is only announced. */
  withheld(rules: readonly CompiledRule[]): Mention[] {
    const { blocks, source } = this.#document
    if (!this.#access.mayWithhold(source) && !blocks.some(({ item }) => item?.checked === false)) return []
    const owner = mainOwner(blocks)
    return blocks.flatMap((block, i) => this.#withheld(block, i, owner, rules))
  }

  #withheld(block: Block, index: number, owner: string | undefined, rules: readonly CompiledRule[]): Mention[] {
    const { text, headings, item } = block
    if (item?.checked !== false && !this.#access.mayWithhold(text)) return []
    if (this.#access.isThirdParty('', headings)) return []
    const found: Mention[] = []
    for (const { start, end } of sentences(text, 'en')) {
      const sentence = text.slice(start, end)
      const status = this.#access.read(sentence, item?.checked)
      if (status !== 'gated' && status !== 'promised') continue
      const gated = status === 'gated'
      if (gated && linksOf(block).some((link) => link.start < end && link.end > start && isOthers(link, owner)))
        continue
      // "Read and accept the license" does not say of what; what stands above does.
      const subject = gated ? `${this.#subjectOf(index)}\n${sentence}` : sentence
      for (const { component, names, canBeGated } of rules) {
        if (!names?.test(subject) || (gated && !canBeGated)) continue
        found.push({ component, status, evidence: this.#evidence(block, start, sentence) })
      }
    }
    return found
  }

  /** What a block is about: the heading above it, and of a list's item what leads in to the list. */
  #subjectOf(index: number): string {
    const { blocks } = this.#document
    const heading = blocks[index]?.headings.at(-1) ?? ''
    if (!blocks[index]?.item) return heading
    let above = index - 1
    while (blocks[above]?.item && index - above < LIST_MAX) above--
    const lead = blocks[above]
    return lead?.kind === 'paragraph' && !lead.item ? `${heading}\n${lead.text}` : heading
  }

  #shown(block: Block, links: readonly Link[], component: Component, place: CompiledPlace): Mention | undefined {
    const { text, headings, kind } = block
    const wantsLink = place.link !== undefined || place.words !== undefined || place.near !== undefined
    if (wantsLink && links.length === 0) return undefined
    if (place.in && !place.in.includes(kind)) return undefined
    if (place.top && headings.length > 1) return undefined
    if (place.heading && !this.#isBelow(headings, place.heading)) return undefined
    if (wantsLink) return this.#linked(block, links, component, place)
    const at = place.text ? text.search(place.text) : 0
    if (at < 0 || !this.#isGiven(block, at, at + 1)) return undefined
    return { component, status: place.status ?? 'present', evidence: this.#evidence(block, at, text) }
  }

  #linked(block: Block, links: readonly Link[], component: Component, place: CompiledPlace): Mention | undefined {
    const { text, cell } = block
    const link = links.find(({ start, end, url }) => {
      if (place.link?.test(url) === false || place.linkExcept?.test(url)) return false
      if (place.words || place.near) {
        const lead = cell ? `${cell.header} ${cell.rowHeader} ` : ''
        const before = lead + text.slice(Math.max(0, start - NEAR_LINK), end)
        if (place.words?.test(before) === false) return false
        if (place.near?.test(before + text.slice(end, end + NEAR_LINK)) === false) return false
      }
      return this.#isGiven(block, start, end)
    })
    if (!link || place.text?.test(text) === false) return undefined
    const { path } = this.#document
    const evidence = { path, line: this.#line(block, link.start), url: link.url }
    return { component, status: place.status ?? 'linked', evidence }
  }

  #isBelow(headings: readonly string[], pattern: RegExp): boolean {
    let known = this.#headings.get(pattern)
    if (!known) {
      known = new Map()
      this.#headings.set(pattern, known)
    }
    for (const heading of headings) {
      const fits = known.get(heading) ?? pattern.test(heading)
      known.set(heading, fits)
      if (fits) return true
    }
    return false
  }

  /** Whether what stands there is the repository's own, and neither announced nor withheld. */
  #isGiven({ text, headings, item }: Block, start: number, end: number): boolean {
    if (item?.checked === false) return false
    const from =
      Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1
    if (this.#access.isThirdParty(text.slice(from, start), headings)) return false
    const stop = text.slice(end).search(SENTENCE_END)
    const access = this.#access.read(text.slice(from, stop < 0 ? text.length : end + stop), item?.checked)
    return access === 'given' || access === 'gated'
  }

  #evidence(block: Block, at: number, words: string): Evidence {
    return { path: this.#document.path, line: this.#line(block, at), message: shorten(words) }
  }

  #line({ offsets }: Block, at: number): number {
    return this.#document.lines.line(offsets[at] ?? offsets[0] ?? 0)
  }
}

/** Whether a link leads to somebody else's model. */
function isOthers({ url }: Link, owner: string | undefined): boolean {
  const linked = ownerOf(url)
  return linked !== undefined && linked !== owner
}
