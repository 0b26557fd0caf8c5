import correctSpdx from 'spdx-correct'
import type { KnownLicense } from './known-license.ts'

/** How the name of an SPDX licence is written in running text; see `rules/licenses/names.yml`. */
export interface NamePattern {
  readonly id: string
  /** The words that the pattern can begin with, in lower case. */
  readonly words: readonly string[]
  readonly pattern: string
  /** The words give no version: every version agrees with them. */
  readonly anyVersion?: boolean
}

/** A licence as somebody named it. */
export interface NamedLicense {
  /** SPDX id or `LicenseRef-…`. */
  readonly id: string
  readonly anyVersion: boolean
}

/** A licence's name in a text. */
export interface LicenseMention extends NamedLicense {
  readonly start: number
  readonly end: number
}

/** One way to write a licence's name; compiled when the first word comes that it can begin with. */
interface Name {
  readonly id: string
  readonly anyVersion: boolean
  readonly source: string
  pattern?: RegExp
}

/** "modified MIT" is not MIT, and "MIT-like" neither. */
const NOT_QUITE_BEFORE =
  /\b(?:(?:modified|amended|custom|adapted)(?: version)?(?: of)?|modification of|variant of|based on)(?: \S+)? $/i
const NOT_QUITE_AFTER = /^[- ](?:like|style|modified|variant)\b/i
/** A German preposition, not the Massachusetts Institute of Technology. */
const GERMAN_WITH = /^[Mm]it$/
const LICENSE_AFTER = /^[- ]?(?:licen|lizenz)/i
/** What a name begins with: a word in Latin letters, or one ideograph. */
const NAME_START = /[A-Za-z]+|[\u4e00-\u9fff]/g
/** Words of a licence's name that people leave out. */
const FILLER = /^(?:licen[cs]e|agreement)$/i
/** What only a licence is called, not the model that it comes with. */
const LICENSE_LIKE = /rail|gpl|\bbsd\b|commons|community|non-?commercial|public|data/i
/** So many words besides tell a licence from whatever else has a name. */
const DISTINCT_WORDS = 3

/** A longer address leads to no licence. */
const ADDRESS_MAX = 500

/** The names of all licences that `rules/licenses/` knows, as people write them. */
export class LicenseNames {
  readonly #tags = new Map<string, string>()
  readonly #pages = new Map<string, string>()
  readonly #patterns = new Map<string, Name[]>()

  constructor(licenses: readonly KnownLicense[], names: readonly NamePattern[]) {
    for (const { id, name, aliases, huggingFace, pages = [] } of licenses) {
      for (const page of pages) this.#pages.set(page, id)
      for (const tag of huggingFace) this.#tags.set(tag.toLowerCase(), id)
      for (const alias of [name, ...aliases]) this.#add(id, false, [firstWord(alias)], looseWords(alias))
    }
    for (const { id, words, pattern, anyVersion = false } of names) this.#add(id, anyVersion, words, pattern)
  }

  #add(id: string, anyVersion: boolean, words: readonly string[], pattern: string): void {
    const entry = { id, anyVersion, source: pattern }
    for (const word of words) {
      const entries = this.#patterns.get(word)
      if (entries) entries.push(entry)
      else this.#patterns.set(word, [entry])
    }
  }

  /** Whether a word is how the Hugging Face Hub spells a licence: "creativeml-openrail-m". */
  isTag(value: string): boolean {
    return this.#tags.has(value.trim().toLowerCase())
  }

  /** The licence that a declared value names: a Hugging Face tag, an SPDX id, or either as people misspell it. */
  resolve(value: string): NamedLicense | undefined {
    const text = value.trim()
    if (text === '') return undefined
    const tag = this.#tags.get(text.toLowerCase())
    if (tag) return { id: tag, anyVersion: false }
    const [found] = this.findAll(text)
    if (found) return { id: found.id, anyVersion: found.anyVersion }
    const corrected = /modified|like|style|custom/i.test(text) ? null : correctSpdx(text, { upgrade: false })
    return corrected ? { id: corrected, anyVersion: false } : undefined
  }

  /** The licence whose text is published at an address. */
  atAddress(url: string): NamedLicense | undefined {
    if (url.length > ADDRESS_MAX) return undefined
    const page = url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/[#?].*$/s, '')
      .replace(/(?<!\/)\/+$/, '')
    const id = this.#pages.get(page)
    return id === undefined ? undefined : { id, anyVersion: false }
  }

  /** All names of licences in a text, at each place the longest that fits. */
  findAll(text: string): LicenseMention[] {
    const found: LicenseMention[] = []
    let free = 0
    for (const { 0: word, index: start } of text.matchAll(NAME_START)) {
      if (start < free) continue
      let best: LicenseMention | undefined
      for (const name of this.#patterns.get(word.toLowerCase()) ?? []) {
        const { id, anyVersion } = name
        name.pattern ??= new RegExp(name.source, 'iy')
        const { pattern } = name
        pattern.lastIndex = start
        const end = start + (pattern.exec(text)?.[0].length ?? 0)
        if (end > start && (!best || end > best.end)) best = { id, anyVersion, start, end }
      }
      if (!best || isNotQuite(text, best)) continue
      found.push(best)
      free = best.end
    }
    return found
  }
}

function isNotQuite(text: string, { start, end }: LicenseMention): boolean {
  return (
    (GERMAN_WITH.test(text.slice(start, end)) && !LICENSE_AFTER.test(text.slice(end, end + 12))) ||
    NOT_QUITE_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
    NOT_QUITE_AFTER.test(text.slice(end, end + 12))
  )
}

function firstWord(name: string): string {
  return name.toLowerCase().match(NAME_START)?.[0] ?? ''
}

/**
 * A pattern for a name whose words may be joined by anything. A long name is told without "license" and "agreement"
 * too; in a short one they tell the licence from the model, as in "Llama 2 License".
 */
function looseWords(name: string): string {
  const words = name.match(/[\p{L}\p{N}.]+/gu) ?? []
  const optional = words.filter((word) => !FILLER.test(word)).length >= DISTINCT_WORDS && LICENSE_LIKE.test(name)
  const parts = words.map((word, i) => {
    const spelling = FILLER.test(word) ? word.replace(/licen[cs]e/i, 'licen[cs]e') : word.replace(/\./g, '\\.')
    const joined = i === 0 ? spelling : `[^a-z0-9.,;:]{0,3}${spelling}`
    return optional && i > 0 && FILLER.test(word) ? `(?:${joined})?` : joined
  })
  return `${parts.join('')}(?![a-z0-9]|\\.\\d)`
}
