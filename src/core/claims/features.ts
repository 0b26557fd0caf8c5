import type { Document } from '../documents/document.ts'
import type { Candidate, ClaimBlock } from './candidates.ts'
import { namesIn, namesOwn } from './own-names.ts'
import { type Place, placesOf } from './places.ts'
import { lowerText } from './without-case.ts'
import type { CompiledWording } from './wording.ts'

/** What stands further from a claim, in UTF-16 units, says nothing about it. */
const CONTEXT_MAX = 300
/** Words between that still are near. */
const NEAR = 3
const CLAUSE_END = /[.;:,!?，。；：、()（）—–|\n…•]/
const WORD = /[\p{L}\p{N}]+/gu
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** Classes of things that a claim can be about; the nearest one says most. */
const THINGS = ['model', 'code', 'data', 'docs', 'project', 'service']

/** What joins two things that share what is said of them: "code and weights". */
const JOINT =
  /^\s*(?:[,、/&]|,? ?(?:and|or|as well as|y|et|und|e|и) |和|与|及|以及|및|と)\s?(?:(?:the|our|its|all|model|training|pretrained|trained|inference|evaluation|final|source) ){0,3}\s*$/i

/** What the features of a document's claims have in common. */
export interface DocumentContext {
  readonly document: Document
  readonly names: ReadonlySet<string>
  /** The repository's name, without its owner's, in small letters. */
  readonly repository: string
  readonly labels: LabelClasses
  readonly words: WordPlaces
}

/** Where the words of each class stand in a text. Candidates of a sentence share their surroundings: the last are kept. */
export class WordPlaces {
  #text = ''
  #wordings: readonly CompiledWording[] = []
  #found: readonly { readonly name: string; readonly places: readonly Place[] }[] = []

  of(lower: string, wordings: readonly CompiledWording[]) {
    if (lower !== this.#text || wordings !== this.#wordings) {
      const words = wordings.flatMap((wording) => wording.words)
      this.#found = words
        .map(({ name, pattern }) => ({ name, places: placesOf(pattern, lower) }))
        .filter(({ places }) => places.length > 0)
      this.#text = lower
      this.#wordings = wordings
    }
    return this.#found
  }
}

/** The classes of words in headings and in the headers of tables, which many claims have in common. */
export class LabelClasses {
  readonly #known = new Map<string, readonly string[]>()

  classesOf(label: string, wording: CompiledWording, kind: 'headings' | 'words'): readonly string[] {
    if (label === '') return []
    const key = `${wording.language} ${kind} ${label}`
    const known = this.#known.get(key)
    if (known) return known
    const lower = lowerText(label)
    const found = wording[kind].filter(({ pattern }) => lower.search(pattern) >= 0).map(({ name }) => name)
    this.#known.set(key, found)
    return found
  }
}

/**
 * What the surroundings of a candidate say, as the names of features that are there: a class of words and where it
 * stands (`future<n`: "will" near before the claim), a property of the block, a word next to it (`-1:we`).
 *
 * Places: `<` before, `>` after, `=` in the words themselves; `a` adjacent, `n` within three words, `c` within the
 * clause, `s` within the sentence; `^` in the heading above, `|` in the headers of a table's row and column.
 */
export function featuresOf(
  candidate: Candidate,
  claimBlock: ClaimBlock,
  context: DocumentContext,
  wordings: readonly CompiledWording[],
): string[] {
  const { names, labels } = context
  const { block, prose, lower, licenses, candidates } = claimBlock
  const { start, end, kind, sentence } = candidate
  const from = Math.max(sentence.start, start - CONTEXT_MAX)
  const to = Math.min(sentence.end, end + CONTEXT_MAX)
  const window = prose.slice(from, to)
  const lowered = lower.slice(from, to)
  const claim = { start: start - from, end: end - from }
  const features = new Set<string>([`kind:${kind}`])
  const add = (feature: string) => features.add(feature)

  const things: { name: string; place: Place }[] = []
  for (const { name, places } of context.words.of(lowered, wordings)) {
    addPlaces(name, places, claim, window, add)
    if (THINGS.includes(name)) things.push(...places.map((place) => ({ name, place })))
  }
  for (const wording of wordings) {
    for (const [i, heading] of block.headings.entries()) {
      for (const name of labels.classesOf(heading, wording, 'headings')) {
        add(`^^${name}`)
        if (i === block.headings.length - 1) add(`^${name}`)
      }
    }
    if (block.cell) {
      for (const name of labels.classesOf(block.cell.header, wording, 'words')) add(`|${name}`)
      for (const name of labels.classesOf(block.cell.rowHeader, wording, 'words')) add(`|-${name}`)
    }
  }
  addNearest(things, claim, window, add)

  const named = namesIn(window, names)
  const ownPlaces = named.filter(({ own }) => own)
  const otherPlaces = named.filter(({ own, start, end }) => !own && (end <= claim.start || start >= claim.end))
  addPlaces('own-name', ownPlaces, claim, window, add)
  addPlaces('other-name', otherPlaces, claim, window, add)
  if (block.cell && namesOwn(`${block.cell.rowHeader} ${block.cell.header}`, names)) add('|own-name')
  if (namesOwn(block.headings.at(-1) ?? '', names)) add('^own-name')
  addNamed('^', block.headings.at(-1), names, add)
  addNamed('|', block.cell?.header, names, add)
  addNamed('|-', block.cell?.rowHeader, names, add)
  addNamed('under:', block.item?.under, names, add)
  const elsewhere = within(licenses, from, to).filter((license) => license.end <= start || license.start >= end)
  const shifted = elsewhere.map((license) => ({ start: license.start - from, end: license.end - from }))
  addPlaces('license-name', shifted, claim, window, add)
  for (const other of candidates) {
    if (other === candidate || other.sentence.start !== sentence.start) continue
    add(`${other.start < start ? 'after' : 'before'}:${other.kind === kind ? 'same' : other.kind}`)
  }

  addReferences(ownPlaces, otherPlaces, claim, window, add)
  addHead(claim, window, wordings, add)
  addBlock(candidate, claimBlock, context, add)
  addWords(claim, window, add)
  return [...features]
}

/** Whose name comes first in what a block stands under. */
function addNamed(
  prefix: string,
  label: string | undefined,
  names: ReadonlySet<string>,
  add: (feature: string) => void,
): void {
  const [first] = label ? namesIn(label, names) : []
  if (first) add(`${prefix}${first.own ? 'first-own' : 'first-other'}`)
}

/** Of places in order that do not overlap, those within an extent, by binary search. */
function within<P extends Place>(places: readonly P[], from: number, to: number): P[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as P).end <= from) low = middle + 1
    else high = middle
  }
  const found: P[] = []
  for (let i = low; i < places.length && (places[i] as P).start < to; i++) found.push(places[i] as P)
  return found
}

/** Where the nearest words of a class stand on either side, and whether the claim holds one. */
function addPlaces(
  name: string,
  places: readonly Place[],
  claim: Place,
  window: string,
  add: (feature: string) => void,
): void {
  if (places.some(({ start, end }) => start < claim.end && claim.start < end)) add(`${name}=`)
  const before = places.findLast(({ end }) => end <= claim.start)
  const after = places.find(({ start }) => start >= claim.end)
  if (before) addDistance(`${name}<`, window.slice(before.end, claim.start), add)
  if (after) addDistance(`${name}>`, window.slice(claim.end, after.start), add)
}

function addDistance(name: string, gap: string, add: (feature: string) => void): void {
  add(`${name}s`)
  if (CLAUSE_END.test(gap)) return
  add(`${name}c`)
  const words = wordsIn(gap)
  if (words <= NEAR) add(`${name}n`)
  if (words === 0) add(`${name}a`)
}

/** Words of a text; two ideographs count as one. */
function wordsIn(text: string): number {
  const ideographs = text.match(CJK)?.length ?? 0
  return (text.replace(CJK, ' ').match(WORD)?.length ?? 0) + Math.ceil(ideographs / 2)
}

/** The thing that stands nearest before the claim, and that behind it. */
function addNearest(
  things: readonly { name: string; place: Place }[],
  claim: Place,
  window: string,
  add: (feature: string) => void,
): void {
  const ordered = things.toSorted((a, b) => a.place.start - b.place.start)
  const before = ordered.findLast(({ place }) => place.end <= claim.start)
  const after = ordered.find(({ place }) => place.start >= claim.end)
  const within = ordered.filter(({ place }) => place.start < claim.end && claim.start < place.end).at(-1)
  const first = ordered[0]
  for (const [i, { name, place }] of ordered.entries()) {
    const next = ordered[i + 1]
    if (next && next.name !== name && JOINT.test(window.slice(place.end, next.place.start))) {
      const side = next.place.end <= claim.start ? '<' : place.start >= claim.end ? '>' : '='
      add(`joint${side}${[name, next.name].toSorted().join('+')}`)
    }
  }
  if (before) add(`thing<${before.name}`)
  if (after) {
    add(`thing>${after.name}`)
    if (!CLAUSE_END.test(window.slice(claim.end, after.place.start))) add(`thing>c${after.name}`)
  }
  if (within) add(`thing=${within.name}`)
  if (first) add(`thing1:${first.name}`)
  if (!before && !after && !within) add('thing:none')
}

const SPEAKER =
  /\b(?:we|our|ours|us|I|my)\b|我们|我司|私たち|我々|우리|저희|\b(?:nous|notre|nos|nosotros|nuestr[oa]s?|hemos|nós|nosso|nossa|wir|unsere?[rnm]?)\b|(?:^|\s)(?:мы|наш[а-я]*)/gi
const THIS =
  /\bth(?:is|ese) (?:\w+ )?(?:model|repo\w*|project|work|release|code\w*|dataset|checkpoint|framework|collection|family|paper|version|weights)s?\b|本(?:项目|模型|仓库|仓|工作|次|系列|代码库)|该(?:项目|模型|数据集)|この(?:リポジトリ|モデル|プロジェクト)|本(?:リポジトリ|プロジェクト)|이 (?:저장소|모델|프로젝트)/gi

/** Who or what is spoken of: the authors, this thing, its name or another's; first in the sentence and next to the claim. */
function addReferences(
  own: readonly Place[],
  other: readonly Place[],
  claim: Place,
  window: string,
  add: (feature: string) => void,
): void {
  const found = (pattern: RegExp, name: string) => placesOf(pattern, window).map((place) => ({ ...place, name }))
  const references = [
    ...own.map((place) => ({ ...place, name: 'own' })),
    ...other.map((place) => ({ ...place, name: 'other' })),
    ...found(SPEAKER, 'we'),
    ...found(THIS, 'this'),
  ].toSorted((a, b) => a.start - b.start)
  const before = references.findLast(({ end }) => end <= claim.start)
  const after = references.find(({ start }) => start >= claim.end)
  const first = references[0]
  const near = (place: Place) =>
    !CLAUSE_END.test(window.slice(Math.min(place.end, claim.end), Math.max(place.start, claim.start)))
  const b = before ? `${before.name}${near(before) ? '' : '~'}` : 'none'
  const a = after ? `${after.name}${near(after) ? '' : '~'}` : 'none'
  add(`ref<${b}`)
  add(`ref>${a}`)
  add(`ref<${b}>${a}`)
  add(`ref1:${first?.name ?? 'none'}`)
}

/** What ends a noun phrase. */
const PHRASE_END =
  /^(?:and|or|of|for|in|on|to|with|by|from|that|which|is|are|was|were|has|have|can|as|at|under|via|who|while|but|so|than|into|using|through|available|built|based|trained|released?|licensed|[^\p{L}\p{N}])/iu
const PLURAL = /(?:[^s]s|[Ms]Ms|社区|们)$/
const BE =
  /(?:\b(?:is|are|was|were|been|be|being|am|become|becomes|now|fully|already|also|currently)|'s|'re|是|已|已经|均|都|全部|完全) ?$/i
const DETERMINER =
  /(?:^|[^\p{L}])(our|its|their|these|this|the|an?|all|other|any|most|many|several|various|some|existing|your|no|first|new|next|best|largest|only|more|both)(?: [\w-]+){0,2} $/iu

/** The noun that the words go with, what determines it, and whether they are predicate, verb or attribute. */
function addHead(
  claim: Place,
  window: string,
  wordings: readonly CompiledWording[],
  add: (feature: string) => void,
): void {
  const before = window.slice(Math.max(0, claim.start - 60), claim.start)
  const rest = window.slice(claim.end, claim.end + 80).replace(/^[- ]?/, '')
  const phrase: string[] = []
  for (const token of tokens(rest)) {
    if (PHRASE_END.test(token) || phrase.length === 6) break
    phrase.push(token)
  }
  const head = phrase.at(-1)
  const text = /\p{Script=Han}/u.test(rest.slice(0, 1))
    ? (rest.split(/[，。；：、,.!！?？的了是和与\s]/)[0] ?? '').slice(0, 14)
    : phrase.join(' ')
  const lower = lowerText(text)
  const classes = HEADS.filter((name) =>
    wordings.some(({ words }) => words.some((word) => word.name === name && lower.search(word.pattern) >= 0)),
  )
  const plural = head !== undefined && PLURAL.test(head)
  const determiner = DETERMINER.exec(before)?.[1]?.toLowerCase() ?? ''
  const form = BE.test(before) ? 'predicate' : text === '' ? 'bare' : 'attribute'
  const noun = `${classes.length === 0 ? (text === '' ? 'none' : 'other') : classes.join('+')}${plural ? 's' : ''}`
  add(`form:${form}`)
  add(`head:${noun}`)
  add(`head:${form}:${noun}`)
  add(`det:${determiner}`)
  add(`det:${determiner}:${noun}`)
  if (head !== undefined) add(`h:${head}`)
}

/** Classes of nouns that claims go with. */
const HEADS = [...THINGS, 'community', 'plural', 'license-word', 'name']

/** What kind of block it is, what it stands in, and where its link leads. */
function addBlock(
  { start, end, mark, license, sentence }: Candidate,
  { block, language, prose, links }: ClaimBlock,
  context: DocumentContext,
  add: (feature: string) => void,
): void {
  const { document } = context
  add(`block:${block.kind}`)
  add(`language:${language}`)
  if (block.depth === 1) add('block:title')
  if (block.item) add(block.item.checked === null ? 'item' : block.item.checked ? 'task:done' : 'task:open')
  if (block.quoted) add('quoted-block')
  if (block.cell) add(block.cell.row === 0 ? 'cell:header' : block.cell.column === 0 ? 'cell:first' : 'cell')
  if (mark) add(`mark:${mark}`)
  if (license) add('license:named')
  if (license?.id.startsWith('LicenseRef-')) add('license:own-terms')
  if (license?.anyVersion) add('license:any-version')
  const text = prose.slice(start, end)
  const whole = block.text.trim()
  if (text.length >= whole.length - 2) add('whole-block')
  if (sentence.end - sentence.start < 40) add('short-sentence')
  if (start === sentence.start) add('sentence:first')
  if (prose.slice(end, sentence.end).replace(/\W+/g, '') === '') add('sentence:last')
  if (whole.endsWith('?') || whole.endsWith('？')) add('block:question')
  if (prose.slice(sentence.start, sentence.end).trimEnd().endsWith(':')) add('sentence:colon')
  if (/[A-Z]/.test(text[0] ?? '')) add('capital')
  if (block.text === block.text.toUpperCase() && /[A-Z]/.test(block.text)) add('upper')
  if (
    /^[\W\d]*20\d\d|^\W*\[?\d{1,2}[/.]\d{1,2}|^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d/i.test(
      whole,
    )
  )
    add('dated')
  const depth = document.path.split('/').length - 1
  add(depth === 0 ? 'path:root' : 'path:folder')
  if (/readme/i.test(document.path)) add('path:readme')
  if (block.picture) add(`picture:${block.picture.shows}`)
  const [link] = within(links, start, end)
  const url = link?.url ?? block.picture?.link
  if (url !== undefined) add(`link:${linkKind(url, context)}`)
  if (link && link.start <= start && end <= link.end && link.end - link.start > end - start + 12) add('link:longer')
  const near = within(links, end, end + LINK_NEAR).find((link) => link.start >= end)
  if (near) add(`link>${linkKind(near.url, context)}`)
}

/** A link that begins no further behind a claim, in UTF-16 units, may belong to it. */
const LINK_NEAR = 80

/** Where a link leads, as far as its address tells. */
function linkKind(url: string, { names, repository }: DocumentContext): string {
  if (url.startsWith('#')) return 'anchor'
  if (/licen[cs]e/i.test(url)) return 'license'
  if (/arxiv\.org|doi\.org|openreview|aclanthology|\.pdf\b/i.test(url)) return 'paper'
  if (!/^[a-z]+:/i.test(url)) return 'relative'
  if (/\bblogs?\b|medium\.com/i.test(url)) return 'blog'
  const own = namesOwn(url.replace(/^[a-z]+:\/\/[^/]*/i, '').replaceAll('/', ' '), names) ? 'own' : 'other'
  if (/huggingface\.co|modelscope/i.test(url)) return `${own}-repository`
  const code = /(?:github|gitee)\.com\/[^/]+\/([^/#?]+)/i.exec(url)?.[1]
  if (code) return own === 'other' ? 'other-code' : code.toLowerCase() === repository ? 'own-code' : 'sibling-code'
  return `${own}-page`
}

/** The words next to the claim, and the claim's own. */
function addWords(claim: Place, window: string, add: (feature: string) => void): void {
  add(
    `t:${window
      .slice(claim.start, claim.end)
      .toLowerCase()
      .replace(/[\s‑-]+/g, ' ')}`,
  )
  const before = tokens(window.slice(Math.max(0, claim.start - 120), claim.start))
  const after = tokens(window.slice(claim.end, claim.end + 120))
  for (let i = 1; i <= 3; i++) {
    add(`-${i}:${before.at(-i) ?? ''}`)
    add(`+${i}:${after[i - 1] ?? ''}`)
  }
  add(`-12:${before.slice(-2).join(' ')}`)
  add(`+12:${after.slice(0, 2).join(' ')}`)
  for (const token of before.slice(-8)) add(`<:${token}`)
  for (const token of after.slice(0, 8)) add(`>:${token}`)
}

/** Words, ideographs one by one, and punctuation. */
function tokens(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? []
  )
}
