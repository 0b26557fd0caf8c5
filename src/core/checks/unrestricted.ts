import { licenseOf, nameOf } from '../verdicts/licensing.ts'
import { claimCheck } from './claim-check.ts'

/** "Permissive", "for any purpose" under terms that limit use. */
export const unrestricted = claimCheck({
  id: 'unrestricted',
  covers: ({ claim }) => claim.kind === 'unrestricted',
  says: { fails: 'does not hold', conditional: 'holds only in part' },
  suggests: ({ claim, judgement }, evidence) => {
    const license = licenseOf(claim, evidence)
    return judgement.verdict === 'fails' && license.expression !== null
      ? `take it out, and name the terms: “available under the ${nameOf(license, evidence)}”`
      : 'name the limit in the same sentence'
  },
})
