import type { FoundClaim } from '../claims/find.ts'
import type { EffectiveLicense } from '../report.ts'
import { denialsOf } from './denials.ts'
import type { Judge, Judgement, RepositoryEvidence } from './judgement.ts'
import { citeLicense, isDecided, licenseOf, nounOf, place, restrictionsOn, verb } from './licensing.ts'

/** The Open Source Definition, over what the licence restricts (https://opensource.org/osd). */
const STANDARD = 'osd-1.9'

/** "Open source" holds where the licence of what it is said of grants the freedoms of the Open Source Definition. */
export const judgeOpenSource: Judge = (claim, evidence) => judgeTerms(claim, evidence)

/** Whether papers and guides, which may lie anywhere, would come under a licence that is for the rest of the repository. */
function isUnspoken({ subject }: FoundClaim, license: EffectiveLicense, { licenseFiles }: RepositoryEvidence): boolean {
  const files = licenseFiles.filter(({ path }) => license.evidence.some((item) => item.path === path))
  return (
    subject === 'docs' && files.length === license.evidence.length && files.every(({ covers }) => covers.length > 1)
  )
}

/** Whether the terms of what a claim is about grant the freedoms that openness is made of. */
export function judgeTerms(claim: FoundClaim, evidence: RepositoryEvidence): Judgement {
  const license = licenseOf(claim, evidence)
  const restrictions = restrictionsOn(claim, evidence)
  const noun = nounOf(claim)
  const all = [...license.evidence, ...restrictions.map((found) => found.evidence)]
  const standard = STANDARD
  if (license.open === false && isDecided(license, evidence) && !isUnspoken(claim, license, evidence)) {
    const [worst] = restrictions
    const why = worst
      ? `, which ${worst.rule.title}${worst.evidence.line === undefined ? '' : ` (${place(worst.evidence)})`}`
      : ''
    return {
      verdict: 'fails',
      reason: `${noun} ${verb(claim)} under ${citeLicense(license, evidence)}${why}`,
      evidence: all,
      standard,
    }
  }
  const denial = denialsOf(claim, evidence, 'commercial-use').find(({ tone }) => tone === 'forbids')
  if (denial) {
    const reason = `${place(denial.evidence)} restricts it: ${denial.message}`
    return { verdict: 'fails', reason, evidence: [...license.evidence, denial.evidence], standard }
  }
  const limits = denialsOf(claim, evidence, 'unrestricted')
  const binding = limits.filter(({ tone }) => tone !== 'advises')
  const stated = [...denialsOf(claim, evidence, 'commercial-use'), ...binding]
  const [restriction] = license.open === false || license.open === null ? stated : []
  if (restriction && license.expression !== null) {
    const reason = `${noun} ${verb(claim)} under ${citeLicense(license, evidence)}, and ${place(restriction.evidence)} limits it: ${restriction.message}`
    return { verdict: 'fails', reason, evidence: [...license.evidence, restriction.evidence], standard }
  }
  if (license.open === true) {
    const [limit] = claim.subject === 'code' ? [] : limits
    if (limit) {
      const reason = `${place(limit.evidence)} limits what it may be used for: ${limit.message}`
      return { verdict: 'conditional', reason, evidence: [...license.evidence, limit.evidence], standard }
    }
    const reason = `${noun} ${verb(claim)} under ${citeLicense(license, evidence)}`
    return { verdict: 'holds', reason, evidence: all, standard }
  }
  const reason =
    license.expression === null
      ? `nothing says which licence covers ${noun}`
      : `the repository does not show what ${citeLicense(license, evidence)} allows`
  return { verdict: 'unknown', reason, evidence: all, standard }
}
