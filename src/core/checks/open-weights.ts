import { termsTruths } from '../suggestions/truths.ts'
import { licenseOf, nameOf } from '../verdicts/licensing.ts'
import { claimCheck } from './claim-check.ts'

/** "Open weights" that have to be asked for, or that may not be used for everything. */
export const openWeights = claimCheck({
  id: 'open-weights',
  covers: ({ claim }) => claim.kind === 'open-weights',
  says: { fails: 'does not hold', conditional: 'holds on conditions that it does not name' },
  suggests: ({ claim }, evidence) => {
    const license = licenseOf({ ...claim, subject: 'model' }, evidence)
    return license.expression === null
      ? undefined
      : `name the terms: “weights available under the ${nameOf(license, evidence)}”`
  },
  truths: ({ claim, judgement }, evidence) =>
    termsTruths({ claim: { ...claim, subject: 'model' }, judgement }, evidence),
})
