import type { AccessWording } from './component-rule.ts'
import { anyLanguage } from './pattern.ts'

/** What a sentence says of the access to what it names. */
export type Access = 'given' | 'gated' | 'promised' | 'denied'

/** Reads from sentences whether what they name is there, has to be asked for, is announced, or is withheld. */
export class AccessReader {
  readonly #gates: RegExp
  readonly #gatesExcept: RegExp
  readonly #promises: RegExp
  readonly #denials: RegExp
  readonly #thirdParty: RegExp
  readonly #thirdPartyHeadings: RegExp

  constructor(wording: AccessWording) {
    const never = /(?!)/
    this.#gates = anyLanguage(wording.gates) ?? never
    this.#gatesExcept = anyLanguage(wording.gatesExcept) ?? never
    this.#promises = anyLanguage(wording.promises) ?? never
    this.#denials = anyLanguage(wording.denials) ?? never
    this.#thirdParty = anyLanguage(wording.thirdParty) ?? never
    this.#thirdPartyHeadings = anyLanguage(wording.thirdPartyHeadings) ?? never
  }

  /** @param checked whether the box of the task is ticked that the sentence stands in, if it stands in one */
  read(sentence: string, checked: boolean | null = null): Access {
    if (this.#gates.test(sentence) && !this.#gatesExcept.test(sentence)) return 'gated'
    if (checked === false) return 'promised'
    if (this.#denials.test(sentence)) return 'denied'
    return checked !== true && this.#promises.test(sentence) ? 'promised' : 'given'
  }

  /** Whether a text asks people to apply for something, or announces something. */
  mayWithhold(text: string): boolean {
    return this.#gates.test(text) || this.#promises.test(text)
  }

  /** Whether what follows these words, or stands below these headings, was made by others. */
  isThirdParty(before: string, headings: readonly string[]): boolean {
    return this.#thirdParty.test(before) || headings.some((heading) => this.#thirdPartyHeadings.test(heading))
  }
}
