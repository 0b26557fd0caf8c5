import type { Alignment, Difference, Run } from './align.ts'
import { PHRASE_LENGTH } from './fingerprints.ts'

/** Words that change what a licence allows where they are added or dropped; see `rules/licenses/matching.yml`. */
export interface BindingWordList {
  /** Such as "commercial": they restrict wherever they appear. */
  readonly restrictive: readonly string[]
  /** Such as "not": they turn around what they stand beside. */
  readonly negating: readonly string[]
}

/** The same as the index has words: reduced hashes. */
export interface BindingWords {
  readonly restrictive: ReadonlySet<number>
  readonly negating: ReadonlySet<number>
}

/** More words than this, dropped in a row, are a clause; fewer are wording. */
export const CLAUSE_WORDS = 8
/** More words than this, added in a row, are a clause whatever they are; names and years are fewer. */
const ADDITION_WORDS = 30
/** One restrictive word among so many words that became others is taken for one of those. */
const GARBLED_PER_BINDING = 10
/** A title in front of the licence proper may be missing or differ. */
const TITLE_WORDS = 14

/**
 * The differences by which a text is not the licence any more: words that bind were added or dropped. Names, years,
 * spelling, and a title in front are no such differences.
 */
export function bindingChanges(
  { differences }: Alignment,
  text: Uint16Array,
  licence: Uint16Array,
  { restrictive, negating }: BindingWords,
): Difference[] {
  const swaps = differences.filter(isSwap)
  const restrictiveSwaps = swaps.filter((swap) => has(text, swap.text, restrictive))
  // A word here and there that became another is how texts are garbled; it takes many of those to explain one that binds.
  const garbled = restrictiveSwaps.length * GARBLED_PER_BINDING <= swaps.length
  return differences.filter((found) => {
    if (isSwap(found)) return !garbled && restrictiveSwaps.includes(found)
    const added = found.text.end - found.text.start
    const dropped = found.licence.end - found.licence.start
    if (found.licence.start === 0 && found.licence.end <= TITLE_WORDS && added <= TITLE_WORDS) return false
    if (added >= PHRASE_LENGTH && dropped === 0 && repeats(text.subarray(found.text.start, found.text.end), licence)) {
      return false
    }
    return (
      added > ADDITION_WORDS ||
      dropped > CLAUSE_WORDS ||
      has(text, found.text, restrictive) ||
      has(text, found.text, negating) ||
      has(licence, found.licence, restrictive) ||
      has(licence, found.licence, negating)
    )
  })
}

/** One or two words in the place of one or two: a typing error, a changed spelling, a name. */
function isSwap({ text, licence }: Difference): boolean {
  const added = text.end - text.start
  const dropped = licence.end - licence.start
  return added > 0 && dropped > 0 && added <= 2 && dropped <= 2
}

function has(words: Uint16Array, { start, end }: Run, wanted: ReadonlySet<number>): boolean {
  for (let i = start; i < end; i++) if (wanted.has(words[i] as number)) return true
  return false
}

/** Whether an addition says again, phrase by phrase, what the licence says anyway. */
function repeats(addition: Uint16Array, licence: Uint16Array): boolean {
  const text = `,${licence.join(',')},`
  for (let i = 0; i + PHRASE_LENGTH <= addition.length; i++) {
    if (!text.includes(`,${addition.subarray(i, i + PHRASE_LENGTH).join(',')},`)) return false
  }
  return true
}
