import { denialsOf } from './denials.ts'
import type { Judge } from './judgement.ts'
import { citeLicense, isDecided, licenseOf, place, restrictionsOn } from './licensing.ts'

/** "Permissive", "no restrictions" are held against limits on use; attribution and share-alike are none. */
export const judgeUnrestricted: Judge = (claim, evidence) => {
  const license = licenseOf(claim, evidence)
  const [limit] = restrictionsOn(claim, evidence)
  if (limit && claim.besides.includes('forbid')) {
    const reason = `its own sentence speaks of the restrictions of ${citeLicense(license, evidence)}`
    return { verdict: 'holds', reason, evidence: license.evidence }
  }
  if (license.open === false && isDecided(license, evidence)) {
    const why = limit ? ` ${limit.rule.title} (${place(limit.evidence)})` : ' limits its use'
    const cited = [...license.evidence, ...(limit ? [limit.evidence] : [])]
    return { verdict: 'fails', reason: `${citeLicense(license, evidence)}${why}`, evidence: cited }
  }
  const denials = [...denialsOf(claim, evidence, 'commercial-use'), ...denialsOf(claim, evidence, 'unrestricted')]
  const forbidden = denials.find(({ tone }) => tone === 'forbids')
  if (forbidden) {
    const reason = `${place(forbidden.evidence)} says otherwise: ${forbidden.message}`
    return { verdict: 'conditional', reason, evidence: [...license.evidence, forbidden.evidence] }
  }
  if (license.open === true) {
    const reason = `${citeLicense(license, evidence)} does not limit use`
    return { verdict: 'holds', reason, evidence: license.evidence }
  }
  return { verdict: 'unknown', reason: 'the repository does not show the terms', evidence: license.evidence }
}
