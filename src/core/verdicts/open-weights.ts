import { denialsOf } from './denials.ts'
import type { Judge } from './judgement.ts'
import { citeLicense, isDecided, licenseOf, place } from './licensing.ts'

/** "Open weights" holds where the weights are there for anyone, under terms that let anyone use them for anything. */
export const judgeOpenWeights: Judge = (claim, evidence) => {
  const weights = { ...claim, subject: 'model' as const }
  const license = licenseOf(weights, evidence)
  const released = evidence.artifacts.weights_final
  if (released?.status === 'gated') {
    const [where] = released.evidence
    return {
      verdict: 'conditional',
      reason: `the weights are gated${where ? ` (${place(where)})` : ''}`,
      evidence: released.evidence,
    }
  }
  const denial = denialsOf(weights, evidence, 'commercial-use').find(({ tone }) => tone === 'forbids')
  const cited = [...license.evidence, ...(denial ? [denial.evidence] : [])]
  const restricted = license.open === false && isDecided(license, evidence)
  if (restricted || denial) {
    const limit = restricted ? citeLicense(license, evidence) : denial && `${place(denial.evidence)}: ${denial.message}`
    return { verdict: 'conditional', reason: `their use is limited by ${limit}`, evidence: cited }
  }
  if (license.open === true)
    return { verdict: 'holds', reason: `the weights come under ${citeLicense(license, evidence)}`, evidence: cited }
  return { verdict: 'unknown', reason: 'nothing says what may be done with the weights', evidence: cited }
}
