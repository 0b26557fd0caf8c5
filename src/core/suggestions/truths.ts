import type { JudgedClaim } from '../checks/check.ts'
import type { FoundClaim } from '../claims/find.ts'
import type { Artifact, Component } from '../report.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import { licenseOf, restrictionsOn } from '../verdicts/licensing.ts'
import { judgeOpenWeights } from '../verdicts/open-weights.ts'
import type { Truth } from './wording.ts'

/** Code of which a model's source is made; its architecture mostly comes with the weights. */
const SOURCE: readonly Component[] = ['training_code', 'inference_code']

/**
 * What can be said of something that is not open, the strongest first. Of weights under an open licence that is more,
 * unless the documents themselves take it back.
 */
export function termsTruths({ claim, judgement }: JudgedClaim, evidence: RepositoryEvidence): Truth[] {
  const license = licenseOf(claim, evidence)
  const { artifacts, effective } = evidence
  const source = SOURCE.some((component) => isThere(artifacts[component]))
  if (claim.subject === 'code') return license.open === false && source ? ['source-available', 'licensed'] : []
  if (claim.subject !== 'model' && claim.subject !== 'project') return []
  if (!isThere(artifacts.weights_final)) return []
  const lacksParts = judgement.lacks === 'components' || judgement.standard === 'strict'
  if (license.open === true)
    return lacksParts && judgeOpenWeights({ ...claim, kind: 'open-weights' }, evidence).verdict === 'holds'
      ? ['open-weights']
      : []
  // What holds of the weights alone would be too little to say of open code beside them.
  const isSplit = claim.subject === 'project' && effective.code.open === true
  if (license.open === null || isSplit) return []
  return source ? ['source-available', 'licensed'] : ['licensed']
}

/** What can be said of commercial use that has conditions, or is forbidden. */
export function commerceTruths(claim: FoundClaim, evidence: RepositoryEvidence): Truth[] {
  const restrictions = restrictionsOn(claim, evidence).map(({ rule }) => rule)
  const forbidding = restrictions.filter(({ limitsCommercialUse }) => limitsCommercialUse === 'forbidden')
  if (forbidding.length > 0) return forbidding.every(({ id }) => id === 'non-commercial') ? ['non-commercial'] : []
  return restrictions.some(({ limitsCommercialUse }) => limitsCommercialUse !== undefined) ? ['under-terms'] : []
}

function isThere(artifact: Artifact | undefined): boolean {
  return artifact?.status === 'present' || artifact?.status === 'linked'
}
