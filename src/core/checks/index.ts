import { SUPPRESSION_RULE } from '../suppressions/suppress.ts'
import { availability } from './availability.ts'
import { baseModelTerms } from './base-model-terms.ts'
import type { Check } from './check.ts'
import { commercialUse } from './commercial-use.ts'
import { conformance } from './conformance.ts'
import { licenseConflict } from './license-conflict.ts'
import { licenseId } from './license-id.ts'
import { licenseMissing } from './license-missing.ts'
import { openData } from './open-data.ts'
import { openModel } from './open-model.ts'
import { openSourceComponents } from './open-source-components.ts'
import { openSourceLicense } from './open-source-license.ts'
import { openWeights } from './open-weights.ts'
import { reproducibility } from './reproducibility.ts'
import { stalePromise } from './stale-promise.ts'
import { unrestricted } from './unrestricted.ts'
import { vagueOpenness } from './vague-openness.ts'

/** Every rule about the repository. */
export const CHECKS: readonly Check[] = [
  availability,
  baseModelTerms,
  commercialUse,
  conformance,
  licenseConflict,
  licenseId,
  licenseMissing,
  openData,
  openModel,
  openSourceComponents,
  openSourceLicense,
  openWeights,
  reproducibility,
  stalePromise,
  unrestricted,
  vagueOpenness,
]

/** The id of every rule that can be configured. */
export const RULE_IDS: readonly string[] = [...CHECKS.map(({ id }) => id), SUPPRESSION_RULE]
