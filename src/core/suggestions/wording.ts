/** What can be said of something that is not what a document says of it. */
export type Truth = 'open-weights' | 'source-available' | 'licensed' | 'on-request' | 'under-terms' | 'non-commercial'

/** How one claim is worded otherwise in one place of a sentence. */
interface Replacement {
  readonly says: Truth
  /** Regular expressions: the claim's words, and what stands before and after them in its sentence. */
  readonly claim: string
  readonly before?: string
  readonly after?: string
  /** The new words: `{license}` is the licence, `$<name>` a group of `claim`. */
  readonly write: string
}

/** How a language says what is true; one file of `rules/suggestions/`. */
export interface SuggestionWording {
  readonly language: string
  /** How a licence is named within a sentence: by its name, where that calls it a licence, else by its id. */
  readonly license: { readonly name: string; readonly id: string }
  /** Words before the claim that change with the sound that the new ones begin with. */
  readonly article?: { readonly vowel: string; readonly consonant: string }
  /** Sentences in which no word is exchanged: what is true of one is not true of a class. */
  readonly except?: string
  readonly replacements: readonly Replacement[]
}
