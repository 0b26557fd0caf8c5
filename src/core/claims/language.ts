import { lowerPattern, lowerText } from './without-case.ts'
import type { LanguageWording } from './wording.ts'

/** A text with at least this share of its letters in a script is in a language of that script; names are in Latin. */
const LEAST_SHARE = 0.15
/** So many words that only one language has tell it. */
const LEAST_WORDS = 3

/** Tells the languages that `rules/claims/` knows from one another. */
export class LanguageDetector {
  readonly #common: readonly { readonly language: string; readonly pattern: RegExp }[]

  constructor(wordings: readonly LanguageWording[]) {
    this.#common = wordings.flatMap(({ language, common }) =>
      common === undefined ? [] : [{ language, pattern: new RegExp(lowerPattern(common), 'g') }],
    )
  }

  /**
   * The language of a text: by its script, and among those in Latin letters by their most common words.
   * @param otherwise of a text in Latin letters that is too short to tell
   * @returns BCP 47
   */
  languageOf(text: string, otherwise = 'en'): string {
    const { letters, han, kana, hangul, cyrillic } = scriptsOf(text)
    if (letters === 0) return otherwise
    if (hangul / letters >= LEAST_SHARE) return 'ko'
    if (kana > 0 && (han + kana) / letters >= LEAST_SHARE) return 'ja'
    if (han / letters >= LEAST_SHARE) return 'zh'
    if (cyrillic / letters >= LEAST_SHARE) return 'ru'
    const plain = lowerText(text)
    const [first, second] = this.#common
      .map(({ language, pattern }) => ({ language, words: count(plain, pattern) }))
      .toSorted((a, b) => b.words - a.words)
    if (!first || first.words < LEAST_WORDS || first.words === second?.words) return otherwise
    return first.language
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Letters of a text by script. In one pass over the code units: this is done for every block of every document. */
function scriptsOf(text: string) {
  let [letters, han, kana, hangul, cyrillic] = [0, 0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if ((code | 32) >= 97 && (code | 32) <= 122) letters++
      continue
    }
    if (code >= 0x4e00 && code <= 0x9fff) han++
    else if (code >= 0x3041 && code <= 0x30ff) kana++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (code >= 0x400 && code <= 0x52f) cyrillic++
    else if (code >= 0x2000 && code <= 0x303f) continue
    letters++
  }
  return { letters, han, kana, hangul, cyrillic }
}
