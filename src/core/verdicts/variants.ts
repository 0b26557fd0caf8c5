import type { FoundClaim } from '../claims/find.ts'
import type { EffectiveLicense } from '../report.ts'
import type { RepositoryEvidence } from './judgement.ts'

/** A name with a size or version: "Lumen-2B", "Lumen-1.5-Chat". */
const VARIANT = /\b[A-Za-z][\w.]{0,60}(?:[-_](?=[\w.]{0,60}\d)[\w.]{1,60})+(?:[-_][\w.]{1,60})*/g

/** The licence that documents give to one of several models by its name. */
export interface VariantLicense {
  /** In lower case. */
  readonly name: string
  readonly claim: FoundClaim
}

/** What licence claims say of single models: "Lumen-2B is under Apache 2.0, the larger ones are not." */
export function variantLicenses(claims: readonly FoundClaim[]): VariantLicense[] {
  return claims.flatMap((claim) => {
    const { kind, stance, subject, license, sentence } = claim
    if (kind !== 'license' || stance !== 'asserts' || subject !== 'model' || !license) return []
    return variantsIn(sentence).map((name) => ({ name, claim }))
  })
}

/** The licence of the models that a claim names, where documents give each of them one and all the same. */
export function variantLicense(claim: FoundClaim, evidence: RepositoryEvidence): EffectiveLicense | undefined {
  if (claim.subject !== 'model' || evidence.variants.length === 0) return undefined
  const named = variantsIn(claim.sentence)
  const found = named.map((name) => evidence.variants.find((variant) => variant.name === name)?.claim)
  const [first] = found
  if (!first?.license || !found.every((other) => other?.license?.id === first.license?.id)) return undefined
  const { id } = first.license
  return {
    expression: id,
    open: evidence.openness.of(id, 'weights'),
    evidence: [{ path: first.path, line: first.range.line, message: id }],
  }
}

function variantsIn(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(VARIANT), ([name]) => name.toLowerCase()))]
}
