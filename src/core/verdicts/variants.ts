import type { FoundClaim } from '../claims/find.ts'
import type { EffectiveLicense } from '../report.ts'
import type { RepositoryEvidence } from './judgement.ts'

/** The licence that documents give to one of several models by its name. */
export interface VariantLicense {
  /** In lower case. */
  readonly name: string
  readonly claim: FoundClaim
}

/** What licence claims say of single models: "Lumen-2B is under Apache 2.0, the larger ones are not." */
export function variantLicenses(claims: readonly FoundClaim[]): VariantLicense[] {
  return claims.flatMap((claim) => {
    const { kind, stance, subject, license, models } = claim
    if (kind !== 'license' || stance !== 'asserts' || subject !== 'model' || !license) return []
    return models.map((name) => ({ name, claim }))
  })
}

/** The licence of the models that a claim names, where documents give each of them one and all the same. */
export function variantLicense(claim: FoundClaim, evidence: RepositoryEvidence): EffectiveLicense | undefined {
  if (claim.subject !== 'model' || evidence.variants.length === 0) return undefined
  const found = claim.models.map((name) => evidence.variants.find((variant) => variant.name === name)?.claim)
  const [first] = found
  if (!first?.license || !found.every((other) => other?.license?.id === first.license?.id)) return undefined
  const { id } = first.license
  return {
    expression: id,
    open: evidence.openness.of(id, 'weights'),
    evidence: [{ path: first.path, line: first.range.line, message: id }],
  }
}
