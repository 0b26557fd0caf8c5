import type { ArtifactRules } from './artifacts/component-rule.ts'
import type { ClaimModel } from './claims/classifier.ts'
import type { LanguageWording } from './claims/wording.ts'
import type { Preset } from './config.ts'
import type { BindingWordList } from './licenses/binding-changes.ts'
import type { KnownText } from './licenses/fingerprints.ts'
import type { KnownLicense } from './licenses/known-license.ts'
import type { NamePattern } from './licenses/names.ts'
import type { RestrictionRule } from './licenses/restrictions.ts'
import type { StandardRules } from './standards/standard-rule.ts'
import type { SuggestionWording } from './suggestions/wording.ts'

/** What `rules/` says, validated and compiled when openclaims is built; see `build/rules.ts`. */
export interface Rules {
  readonly artifacts: ArtifactRules
  readonly claims: readonly LanguageWording[]
  readonly licenses: readonly KnownLicense[]
  readonly licenseNames: readonly NamePattern[]
  /** What the Hugging Face Hub takes for `license:`. */
  readonly hubTags: readonly string[]
  readonly matching: { readonly bindingWords: BindingWordList; readonly disclaimers: readonly string[] }
  readonly restrictions: readonly RestrictionRule[]
  readonly presets: readonly Preset[]
  readonly standards: StandardRules
  readonly suggestions: readonly SuggestionWording[]
}

/** What SPDX and ScanCode's LicenseDB say of a licence. */
interface ListedLicense {
  readonly name: string
  readonly osiApproved: boolean
  /** Whether it grants the freedoms of the Open Source Definition; see `build/licenses.ts`. */
  readonly open: boolean
}

/** The list of known licence texts: large, so it is loaded when the first licence file is read. */
export interface LicenseList {
  /** By SPDX id or `LicenseRef-…`. */
  readonly licenses: ReadonlyMap<string, ListedLicense>
  readonly texts: readonly KnownText[]
}

/** All that `lint` knows. The heavy parts load on first use; whoever loads them keeps them. */
export interface Knowledge {
  readonly rules: Rules
  /** The weights by which claims are told from other words. */
  claimModel(): Promise<ClaimModel>
  licenseList(): Promise<LicenseList>
  /** The words of all known licence texts, in the order of the list; see `FingerprintIndex`. */
  fingerprints(): Promise<Uint8Array>
}
