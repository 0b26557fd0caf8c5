import { termsTruths } from '../suggestions/truths.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import { licenseOf, nameOf } from '../verdicts/licensing.ts'
import type { JudgedClaim } from './check.ts'
import { claimCheck } from './claim-check.ts'

/** "Open source" under a licence that is not; of code and documents "open" means the same. */
export const openSourceLicense = claimCheck({
  id: 'open-source-license',
  covers: ({ claim: { kind, subject }, judgement: { lacks } }) =>
    subject !== 'data' &&
    lacks !== 'components' &&
    (kind === 'open-source' || (kind === 'open' && (subject === 'code' || subject === 'docs'))),
  says: { fails: 'does not hold', conditional: 'holds only in part' },
  suggests: termsToSay,
  truths: termsTruths,
})

/** The terms that can be named instead, those of the code apart where they are open. */
export function termsToSay({ claim }: JudgedClaim, evidence: RepositoryEvidence): string | undefined {
  const license = licenseOf(claim, evidence)
  const { code } = evidence.effective
  if (license.expression === null) return undefined
  if (license.open === true) return 'make the licence and what the documents say of it agree'
  const terms = `“available under the ${nameOf(license, evidence)}”`
  const aboutWeights = claim.subject === 'model' || claim.subject === 'project'
  if (aboutWeights && code.open === true && code.expression !== license.expression) {
    return `say ${terms}; only the code (${nameOf(code, evidence)}) is open source`
  }
  return `say ${terms}`
}
