import type { FoundClaim } from '../claims/find.ts'
import { idsOf } from '../licenses/openness.ts'
import type { EffectiveLicense, Evidence } from '../report.ts'
import { type Denial, denialsOf } from './denials.ts'
import type { Judge, RepositoryEvidence } from './judgement.ts'
import { citeLicense, citeRestricting, isShown, licenseOf, nameOf, place, restrictionsOn } from './licensing.ts'

/** "Free for commercial use" is held against what the licence and the documents say of commerce, and nothing else. */
export const judgeCommercialUse: Judge = (claim, evidence) => {
  const license = licenseOf(claim, evidence)
  const decided = license.expression === null || isShown(license, evidence)
  const restrictions = decided ? restrictionsOn(claim, evidence).filter(({ rule }) => rule.limitsCommercialUse) : []
  const forbidden = restrictions.find(({ rule }) => rule.limitsCommercialUse === 'forbidden')
  const [limit] = restrictions
  if (forbidden && leavesToLicenses(claim, license, evidence)) {
    const reason = `it leaves it to the licences: ${citeLicense(license, evidence)}`
    return { verdict: 'holds', reason, evidence: license.evidence }
  }
  if (forbidden) {
    return {
      verdict: 'fails',
      reason: `${citeRestricting(license, forbidden, evidence)} ${forbidden.rule.title} (${place(forbidden.evidence)})`,
      evidence: [forbidden.evidence],
    }
  }
  const denials = contrary(claim, evidence, license.open === true)
  const denial = denials.find(({ tone }) => tone === 'forbids')
  if (denial) {
    const reason = `${place(denial.evidence)} says otherwise: ${denial.message}`
    return { verdict: 'fails', reason, evidence: [denial.evidence] }
  }
  if (limit && namesTerms(claim, license, evidence)) {
    const reason = `it names the terms: ${citeLicense(license, evidence)}`
    return { verdict: 'holds', reason, evidence: license.evidence }
  }
  if (limit) {
    return {
      verdict: 'conditional',
      reason: `${citeRestricting(license, limit, evidence)} ${limit.rule.title} (${place(limit.evidence)})`,
      evidence: restrictions.map((found) => found.evidence),
    }
  }
  const [asked] = denials
  if (asked) {
    const reason = `it has to be asked for (${place(asked.evidence)}: ${asked.message})`
    return { verdict: 'conditional', reason, evidence: [asked.evidence] }
  }
  if (license.open !== null || (decided && license.evidence.length > 0)) {
    return {
      verdict: 'holds',
      reason: `${citeLicense(license, evidence)} does not limit commercial use`,
      evidence: license.evidence,
    }
  }
  const reason =
    license.expression === null
      ? 'nothing says which licence applies'
      : `the repository does not show what ${citeLicense(license, evidence)} allows`
  return { verdict: 'unknown', reason, evidence: license.evidence }
}

/**
 * Whether a sentence on models under several licences, of which not all forbid it, speaks of them too: "for commercial
 * use, see the licence of each". It says no more than that some may be used.
 */
function leavesToLicenses(
  { besides }: FoundClaim,
  { evidence: sources }: EffectiveLicense,
  { openness, licenseFiles, restrictions }: RepositoryEvidence,
): boolean {
  const forbids = ({ path, message = '' }: Evidence) => {
    const file = licenseFiles.find((candidate) => candidate.path === path)
    const found = [...openness.restrictionsOf(file?.id ?? message), ...(file?.restrictions ?? []).map(({ id }) => id)]
    return restrictions.some((rule) => rule.limitsCommercialUse === 'forbidden' && found.includes(rule.id))
  }
  return besides.includes('license-word') && sources.length > 1 && !sources.every(forbids)
}

/** Whether the sentence names the licence, so that nobody takes the use for free of conditions. */
function namesTerms({ sentence }: FoundClaim, license: EffectiveLicense, evidence: RepositoryEvidence): boolean {
  const words = sentence.toLowerCase()
  const aliases = idsOf(license.expression ?? '').flatMap((id) => evidence.openness.known(id)?.aliases ?? [])
  return [nameOf(license, evidence), ...aliases].some((name) => words.includes(name.toLowerCase()))
}

/**
 * What the documents say against it. Under an open licence an offer to sell another takes nothing back, and a condition
 * that stands in the sentence of the claim is not left out by it.
 */
function contrary(claim: FoundClaim, evidence: RepositoryEvidence, open: boolean): Denial[] {
  return denialsOf(claim, evidence, 'commercial-use').filter(
    ({ tone, message }) =>
      tone === 'forbids' || (tone === 'asks' && !open && !claim.sentence.includes(message.slice(1, -1))),
  )
}
