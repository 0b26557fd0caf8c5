import { type Alignment, align, type Difference } from './align.ts'
import { type BindingWordList, type BindingWords, bindingChanges } from './binding-changes.ts'
import { type FingerprintIndex, hashPhrase, hashTokens, PHRASE_LENGTH, reduceWords, TAKEN } from './fingerprints.ts'
import { hashWord, type Tokens, tokenize } from './tokens.ts'

/** A place where a text departs from a licence. */
export interface TextChange {
  /** Offsets of what was added; both the same where nothing was. */
  readonly start: number
  readonly end: number
  /** How many words of the licence are missing there. */
  readonly dropped: number
}

/** A licence found in a text. */
export interface LicenseMatch {
  /** SPDX id, or `LicenseRef-…`. */
  readonly id: string
  /** 0 to 1: how much of the licence and of the stretch that it covers agree (Dice coefficient over words). */
  readonly confidence: number
  /** Offsets of the stretch in the text. */
  readonly start: number
  readonly end: number
  /** Whether binding words were added to the licence's text or dropped from it, so that it is that licence no more. */
  readonly changed: boolean
  /** Where they were, where they can be told. */
  readonly changes: readonly TextChange[]
}

/** What is needed to tell licences: an exact table that is always there, and an index that is loaded when it is needed. */
export interface LicenseTexts {
  /** Hashes of whole texts, as `hashTokens` makes them, to the ids of their licences. */
  readonly exact: ReadonlyMap<string, string>
  readonly bindingWords: BindingWordList
  /** Ids of texts that grant nothing: beside a licence they are a part of it. */
  readonly disclaimers: readonly string[]
  /** The words that tell a licence by its name, in lower case; none for a licence that we know no more of. */
  nameWords(id: string): readonly string[]
  index(): Promise<FingerprintIndex>
}

/** Below this agreement a text is not that licence, changed or not. */
const LEAST_CONFIDENCE = 0.7
/** Licences that share at least so much of their phrases with a text are aligned with it, the most promising first. */
const LEAST_SHARE = 0.25
const MOST_CANDIDATES = 24
/** An alignment finds up to so many times what the phrases promised. */
const PROMISE_MARGIN = 2
/** A file with more licences than this is a list of licences. */
const MOST_MATCHES = 24
/** A run of so many words of a licence that was found already is a copy of it. */
const COPY_WORDS = 40
/** What a licence loses of its worth where a text has none of its name's words. */
const NAME_WEIGHT = 0.05

/**
 * Finds the licences in a text, the cheapest way first: the whole text as it is known, else by its phrases.
 * @returns the licences in the order of the text, empty where none is known
 */
export async function identify(text: string, texts: LicenseTexts): Promise<LicenseMatch[]> {
  const tokens = tokenize(text)
  if (tokens.hashes.length === 0) return []
  const exact = texts.exact.get(hashTokens(tokens))
  if (exact) return [{ id: exact, confidence: 1, start: 0, end: text.length, changed: false, changes: [] }]
  const reduce = (words: readonly string[]) => words.map((word) => hashWord(word) >>> 16)
  const binding = {
    restrictive: new Set(reduce(texts.bindingWords.restrictive)),
    negating: new Set(reduce(texts.bindingWords.negating)),
  }
  const matches = findAll(tokens, await texts.index(), binding, (id) => reduce(texts.nameWords(id)))
  return matches.length > 1 ? matches.filter(({ id }) => !texts.disclaimers.includes(id)) : matches
}

type NameWords = (id: string) => readonly number[]

function findAll(tokens: Tokens, index: FingerprintIndex, binding: BindingWords, nameWords: NameWords): LicenseMatch[] {
  const rest = reduceWords(tokens)
  const matches: LicenseMatch[] = []
  while (matches.length < MOST_MATCHES) {
    const best = findBest(rest, index, nameWords)
    if (!best) break
    const { start, end } = best.alignment.region
    const changes = bindingChanges(best.alignment, rest, best.words, binding)
    matches.push({
      id: best.id,
      confidence: best.confidence,
      start: tokens.starts[start] as number,
      end: tokens.ends[end - 1] as number,
      changed: best.renamed || changes.length > 0,
      changes: changes.map((change) => toTextChange(change, tokens)),
    })
    // What is explained is taken out, and so are copies of it, so that the next round finds what else there is.
    rest.fill(TAKEN, start, end)
    blankCopies(rest, best.words)
  }
  return matches.sort((a, b) => a.start - b.start)
}

/** Takes out further copies of a licence: what departs from it in a copy stays, to be read by itself. */
function blankCopies(text: Uint16Array, licence: Uint16Array): void {
  const phrases = new Set<number>()
  for (let i = 0; i + PHRASE_LENGTH <= licence.length; i++) phrases.add(hashPhrase(licence, i))
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const inside = i + PHRASE_LENGTH <= text.length && phrases.has(hashPhrase(text, i))
    if (inside) continue
    // The run of phrases ends here; its last one reaches on.
    const end = i + PHRASE_LENGTH - 1
    if (i - from >= COPY_WORDS) text.fill(TAKEN, from, end)
    from = i + 1
  }
}

function toTextChange({ text, licence }: Difference, { starts, ends }: Tokens): TextChange {
  const start = starts[text.start] ?? ends.at(-1) ?? 0
  return {
    start,
    end: text.end > text.start ? (ends[text.end - 1] as number) : start,
    dropped: licence.end - licence.start,
  }
}

interface Candidate {
  id: string
  /** Whether the text has none of the words that tell the licence by its name: a licence made from it. */
  renamed: boolean
  words: Uint16Array
  alignment: Alignment
  confidence: number
}

function findBest(text: Uint16Array, index: FingerprintIndex, nameWords: NameWords): Candidate | undefined {
  const promising = index
    .lookUp(text)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map((found) => ({ ...found, promise: found.share * found.share * index.words(found.text).length }))
    .sort((a, b) => b.promise - a.promise || a.text - b.text)
    .slice(0, MOST_CANDIDATES)
  let best: (Candidate & { worth: number }) | undefined
  for (const { text: known, promise } of promising) {
    // The alignment of those that follow would have to be far better than their phrases promise.
    if (best && promise * PROMISE_MARGIN < best.worth) break
    const words = index.words(known)
    // Not even if all of it were there would a shorter one explain more.
    if (best && words.length <= best.worth) continue
    const alignment = align(text, words)
    if (!alignment) continue
    const length = alignment.region.end - alignment.region.start
    const confidence = (2 * alignment.matched) / (words.length + length)
    if (confidence < LEAST_CONFIDENCE) continue
    const id = index.texts[known]?.id ?? ''
    const named = nameWords(id)
    const present = named.filter((word) => text.subarray(alignment.region.start, alignment.region.end).includes(word))
    const renamed = named.length > 0 && present.length === 0
    // Of licences about the same stretch the closest, by text and by name; of different stretches the one that
    // explains most.
    const nameAgrees = named.length === 0 ? 1 : 1 - (1 - present.length / named.length) * NAME_WEIGHT
    const worth = alignment.matched * confidence ** 4 * nameAgrees
    if (!best || worth > best.worth) best = { id, words, alignment, confidence, renamed, worth }
  }
  return best
}
