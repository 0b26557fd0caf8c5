import type { FoundClaim } from '../claims/find.ts'
import type { BaseModel } from '../licenses/base-models.ts'
import type { BadIdentifier, FoundDeclaration } from '../licenses/declare.ts'
import type { Naming } from '../licenses/naming-duty.ts'
import type { Openness } from '../licenses/openness.ts'
import type { RestrictionRule } from '../licenses/restrictions.ts'
import type {
  Artifact,
  Component,
  EffectiveLicense,
  Evidence,
  LicenseFile,
  LicenseSubject,
  Verdict,
} from '../report.ts'
import type { StandardRules } from '../standards/standard-rule.ts'
import type { VariantLicense } from './variants.ts'

/** All that the repository shows: what claims are held against. */
export interface RepositoryEvidence {
  readonly licenseFiles: readonly LicenseFile[]
  readonly declarations: readonly FoundDeclaration[]
  /** Licence ids that are none, wherever they stand. */
  readonly licenseIds: readonly BadIdentifier[]
  readonly baseModels: readonly BaseModel[]
  /** What the repository and its documents call the model, and the notices that they display. */
  readonly namings: readonly Naming[]
  readonly effective: Readonly<Record<LicenseSubject, EffectiveLicense>>
  readonly artifacts: Readonly<Partial<Record<Component, Artifact>>>
  /** What the documents themselves deny: restrictions and gates in the authors' own words. */
  readonly denials: readonly FoundClaim[]
  /** Licences that documents give to single models. */
  readonly variants: readonly VariantLicense[]
  readonly openness: Openness
  readonly restrictions: readonly RestrictionRule[]
  readonly standardRules: StandardRules
}

/** What the evidence says of a claim. */
export interface Judgement {
  readonly verdict: Verdict
  /** A sentence that cites the evidence. */
  readonly reason: string
  readonly evidence: readonly Evidence[]
  /** The definition that was applied, where there are several. */
  readonly standard?: string
  /** Where a standard that the user chose decided against it: what it lacks under that standard. */
  readonly lacks?: 'terms' | 'components'
}

/** Judges one claim. */
export type Judge = (claim: FoundClaim, evidence: RepositoryEvidence) => Judgement
