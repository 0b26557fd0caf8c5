import type { FoundClaim } from '../claims/find.ts'
import type { LintConfig } from '../config.ts'
import type { ClaimKind } from '../report.ts'
import { judgeAvailable } from './available.ts'
import { underChosenStandard } from './chosen-standard.ts'
import { judgeCommercialUse } from './commercial-use.ts'
import { judgeConformance } from './conformance.ts'
import type { Judge, Judgement, RepositoryEvidence } from './judgement.ts'
import { judgeLicense } from './license.ts'
import { judgeOpen } from './open.ts'
import { judgeOpenSource } from './open-source.ts'
import { judgeOpenWeights } from './open-weights.ts'
import { judgeReproducible } from './reproducible.ts'
import { judgeUnrestricted } from './unrestricted.ts'

/** The judge of each kind of claim. */
const JUDGES: Readonly<Record<ClaimKind, Judge>> = {
  'open-source': judgeOpenSource,
  'open-weights': judgeOpenWeights,
  open: judgeOpen,
  available: judgeAvailable,
  license: judgeLicense,
  'commercial-use': judgeCommercialUse,
  unrestricted: judgeUnrestricted,
  reproducible: judgeReproducible,
  conformance: judgeConformance,
}

/**
 * Gives an actionable claim its verdict, under the definition that the user chose for such claims, if one was chosen.
 * @returns nothing for claims that are not actionable
 */
export function judge(
  claim: FoundClaim,
  evidence: RepositoryEvidence,
  choice: LintConfig['standard'],
): Judgement | undefined {
  if (claim.stance !== 'asserts' || claim.subject === 'third-party') return undefined
  return underChosenStandard(claim, JUDGES[claim.kind](claim, evidence), evidence, choice)
}
