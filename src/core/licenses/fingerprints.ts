import type { Tokens } from './tokens.ts'

/** One known licence text. Several texts can have the same licence. */
export interface KnownText {
  readonly id: string
  /** How many of its words are in the index: all, or none where it differs little from another text. */
  readonly length: number
  /** A hash of all its words in their order, as {@link hashTokens} makes it. */
  readonly hash: string
}

/** How many words in a row make a phrase, the unit that texts are looked up by. */
export const PHRASE_LENGTH = 5
/** In the place of a word that was explained already. */
export const TAKEN = 0
/** Of a long text about one phrase in so many is indexed, chosen by its first word; of a short text every one. */
const SAMPLING = 8
const SHORT_TEXT = 250
/** Buckets of the index, as a power of two. */
const BUCKET_BITS = 17
const BUCKET_SHIFT = 32 - BUCKET_BITS

/**
 * All known licence texts, each word reduced to 16 bits of its hash: enough to align a text with a licence word by
 * word, and no licence text. Looked up by phrases of {@link PHRASE_LENGTH} words.
 */
export class FingerprintIndex {
  readonly texts: readonly KnownText[]
  /** Words of all texts, one text after the other. */
  readonly #words: Uint16Array
  readonly #textStarts: Uint32Array
  /** For every text how many of its phrases are indexed. */
  readonly #indexed: Uint32Array
  readonly #buckets: Uint32Array
  /** Places in `#words`, and the texts they belong to, in the order of the buckets. */
  readonly #places: Uint32Array
  readonly #owners: Uint16Array

  /**
   * @param texts what the index holds, in the order of the words
   * @param words two bytes a word, little endian
   * @throws Error where the two do not belong together
   */
  constructor(texts: readonly KnownText[], words: Uint8Array) {
    this.texts = texts
    this.#words = toWords(words)
    this.#textStarts = new Uint32Array(texts.length + 1)
    for (const [i, text] of texts.entries()) this.#textStarts[i + 1] = (this.#textStarts[i] as number) + text.length
    if (this.#textStarts[texts.length] !== this.#words.length)
      throw new Error('The licence fingerprints do not fit their list of texts; rebuild both.')
    this.#indexed = new Uint32Array(texts.length)

    // A counting sort of all indexed phrases by bucket.
    const counts = new Uint32Array((1 << BUCKET_BITS) + 1)
    const found = new Uint32Array(3 * (this.#words.length >> 1))
    let size = 0
    const known = this.#words
    for (let text = 0; text < texts.length; text++) {
      const first = size
      const start = this.#textStarts[text] as number
      const end = this.#textStarts[text + 1] as number
      const mask = end - start < SHORT_TEXT ? 0 : SAMPLING - 1
      for (let place = start; place + PHRASE_LENGTH <= end; place++) {
        if (((known[place] as number) & mask) !== 0) continue
        const bucket = hashPhrase(known, place) >>> BUCKET_SHIFT
        ;(counts[bucket + 1] as number)++
        found[size++] = bucket
        found[size++] = place
        found[size++] = text
      }
      this.#indexed[text] = (size - first) / 3
    }
    for (let i = 1; i < counts.length; i++) (counts[i] as number) += counts[i - 1] as number
    this.#buckets = counts.slice()
    this.#places = new Uint32Array(size / 3)
    this.#owners = new Uint16Array(size / 3)
    for (let i = 0; i < size; i += 3) {
      const slot = (counts[found[i] as number] as number)++
      this.#places[slot] = found[i + 1] as number
      this.#owners[slot] = found[i + 2] as number
    }
  }

  /** The words of one text. */
  words(text: number): Uint16Array {
    return this.#words.subarray(this.#textStarts[text], this.#textStarts[text + 1])
  }

  /**
   * For every known text the share of its indexed phrases that stand in `words`.
   * @returns texts that share at least one phrase, with the share and the number of phrases
   */
  lookUp(words: Uint16Array): { text: number; share: number; phrases: number }[] {
    const counts = new Uint32Array(this.texts.length)
    const seen = new Set<number>()
    for (let place = 0; place + PHRASE_LENGTH <= words.length; place++) {
      if (words[place] === TAKEN) continue
      const hash = hashPhrase(words, place)
      const bucket = hash >>> BUCKET_SHIFT
      const end = this.#buckets[bucket + 1] as number
      let slot = this.#buckets[bucket] as number
      // A phrase counts once, however often the text repeats it.
      if (slot === end || seen.has(hash)) continue
      seen.add(hash)
      for (; slot < end; slot++) {
        if (samePhrase(this.#words, this.#places[slot] as number, words, place))
          (counts[this.#owners[slot] as number] as number)++
      }
    }
    const found: { text: number; share: number; phrases: number }[] = []
    for (const [text, phrases] of counts.entries()) {
      if (phrases > 0) found.push({ text, phrases, share: Math.min(1, phrases / (this.#indexed[text] as number)) })
    }
    return found
  }
}

/** The words of a text as the index keeps them: the upper 16 bits of their hashes. */
export function reduceWords(tokens: Tokens): Uint16Array {
  return Uint16Array.from(tokens.hashes, (hash) => hash >>> 16)
}

/** A hash of all words of a text in their order, 64 bits in hexadecimal. */
export function hashTokens(tokens: Tokens): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (const hash of tokens.hashes) {
    a = Math.imul(a ^ hash, 0x01000193)
    a ^= a >>> 15
    b = Math.imul(b ^ hash, 0x5bd1e995)
    b ^= b >>> 13
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}

/** A 32 bit hash of the phrase that begins at a place. */
export function hashPhrase(words: Uint16Array, place: number): number {
  let hash = 0
  for (let i = 0; i < PHRASE_LENGTH; i++) hash = Math.imul(hash, 0x9e3779b1) + (words[place + i] as number) + 1
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

function samePhrase(a: Uint16Array, atA: number, b: Uint16Array, atB: number): boolean {
  for (let i = 0; i < PHRASE_LENGTH; i++) if (a[atA + i] !== b[atB + i]) return false
  return true
}

function toWords(bytes: Uint8Array): Uint16Array {
  // The bytes are little endian, as is every machine that JavaScript runs on in earnest; a view saves a copy.
  return new Uint16Array(
    bytes.byteOffset % 2 === 0 ? bytes.buffer : bytes.slice().buffer,
    bytes.byteOffset % 2 === 0 ? bytes.byteOffset : 0,
    bytes.length >> 1,
  )
}
