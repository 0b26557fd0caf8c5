import type { FoundClaim } from '../claims/find.ts'
import { idsOf } from '../licenses/openness.ts'
import { UNKNOWN_LICENSE } from '../licenses/read-license.ts'
import type { Range } from '../position.ts'
import type { EffectiveLicense, Suggestion } from '../report.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import { licenseOf, nameOf } from '../verdicts/licensing.ts'
import type { SuggestionWording, Truth } from './wording.ts'

/** A name that can stand behind "under the". */
const CALLED_LICENSE = /licen[cs]e|agreement/i
/** Nobody wants a longer one in a sentence. */
const NAME_MAX = 60
const VOWEL = /^[aeiou]/i

/** Puts words that are true into the place of those that are not, in the sentence's language and grammar. */
export class Rewriter {
  readonly #wordings: readonly SuggestionWording[]
  readonly #places = new Map<string, number>()

  /** @param claims all claims: words that make several are not rewritten, since one of them may well hold */
  constructor(wordings: readonly SuggestionWording[], claims: readonly FoundClaim[]) {
    this.#wordings = wordings
    for (const claim of claims) this.#places.set(placeOf(claim), (this.#places.get(placeOf(claim)) ?? 0) + 1)
  }

  /**
   * @param truths what can be said instead, the strongest first
   * @returns nothing where the grammar is not certain, or where more than plain words would have to change
   */
  rewrite(claim: FoundClaim, truths: readonly Truth[], evidence: RepositoryEvidence): Suggestion | undefined {
    const wording = this.#wordings.find(({ language }) => language === claim.language)
    const context = contextOf(claim)
    if (wording?.except !== undefined && new RegExp(wording.except, 'iu').test(claim.sentence)) return undefined
    if (!wording || !context || this.#places.get(placeOf(claim)) !== 1) return undefined
    const license = licenseIn(wording, licenseOf(claim, evidence), evidence)
    for (const truth of truths) {
      for (const { says, claim: words, before, after, write } of wording.replacements) {
        if (says !== truth || (write.includes('{license}') && license === undefined)) continue
        const pattern = new RegExp(`^(?:${words})$`, 'iu')
        if (!pattern.test(claim.text) || !fits(before, context.before, '$') || !fits(after, context.after, '^'))
          continue
        const text = claim.text.replace(pattern, write).replace('{license}', () => license ?? '')
        return edit(claim, inCaseOf(claim.text, text, write.includes('{license}')), wording.article)
      }
    }
    return undefined
  }
}

/** What stands before and after the claim's words in its sentence, where that can be told. */
function contextOf({ text, sentence, range, excerpt, link, origin }: FoundClaim) {
  const at = sentence.indexOf(text)
  const isPlain = origin === 'prose' && link === undefined && range.line === range.endLine
  // Mark-up between the words, or an entity, is not ours to rewrite.
  if (!isPlain || at < 0 || sentence.indexOf(text, at + 1) >= 0) return undefined
  if (excerpt.text.slice(excerpt.start, excerpt.end) !== text) return undefined
  return { before: sentence.slice(0, at), after: sentence.slice(at + text.length) }
}

function fits(pattern: string | undefined, text: string, side: '^' | '$'): boolean {
  if (pattern === undefined) return true
  return new RegExp(side === '^' ? `^(?:${pattern})` : `(?:${pattern})$`, 'iu').test(text)
}

function edit(
  { text, excerpt, range, sentence }: FoundClaim,
  replacement: string,
  article: SuggestionWording['article'],
): Suggestion | undefined {
  const message = `write “${replacement}”`
  if (article && VOWEL.test(text) !== VOWEL.test(replacement)) {
    const { consonant, vowel } = article
    const found = new RegExp(`(?<![\\p{L}\\p{N}])(${vowel}|${consonant})\\s+$`, 'iu').exec(
      sentence.slice(0, sentence.indexOf(text)),
    )?.[1]
    if (found !== undefined) {
      const wanted = inCaseOf(found, VOWEL.test(replacement) ? vowel : consonant, false)
      const column = range.column - found.length - 1
      const isBeside = excerpt.text.slice(0, excerpt.start).endsWith(`${found} `)
      return isBeside
        ? { message, replacement: { ...only(range), column, text: `${wanted} ${replacement}` } }
        : { message }
    }
  }
  return { message, replacement: { ...only(range), text: replacement } }
}

function only({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn }
}

/**
 * The new words with the capitals of the old ones: all letters, each word, or the first letter. A licence's name has
 * capitals of its own, and "Available Under the" would be a title that nobody wrote.
 */
function inCaseOf(old: string, words: string, namesLicense: boolean): string {
  if (!namesLicense && /\p{L}{2}/u.test(old) && old === old.toUpperCase() && old !== old.toLowerCase())
    return words.toUpperCase()
  if (!/^\p{Lu}/u.test(old)) return words
  const isTitle = /[\s-]/.test(old) && old.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word))
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return isTitle && !namesLicense ? words.replace(/[^\s-]+/g, capital) : capital(words)
}

/** How a licence is named within a sentence; an expression of several is not. */
function licenseIn(
  { license: forms }: SuggestionWording,
  license: EffectiveLicense,
  evidence: RepositoryEvidence,
): string | undefined {
  const [id, ...others] = idsOf(license.expression ?? '')
  if (id === undefined || others.length > 0) return undefined
  const name = nameOf(license, evidence)
  if (CALLED_LICENSE.test(name) && name.length <= NAME_MAX && !/[\n<>[\]`*_]/.test(name))
    return forms.name.replace('{name}', () => name)
  return id.startsWith('LicenseRef-') || license.expression?.includes(UNKNOWN_LICENSE)
    ? undefined
    : forms.id.replace('{id}', () => id)
}

function placeOf({ path, range }: FoundClaim): string {
  return `${path}:${range.line}:${range.column}:${range.endLine}:${range.endColumn}`
}
