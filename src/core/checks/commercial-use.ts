import { commerceTruths } from '../suggestions/truths.ts'
import { claimCheck } from './claim-check.ts'

/** "Free for commercial use" where the licence forbids it or makes conditions. */
export const commercialUse = claimCheck({
  id: 'commercial-use',
  covers: ({ claim }) => claim.kind === 'commercial-use',
  says: { fails: 'does not hold', conditional: 'holds on a condition that it does not name' },
  suggests: ({ judgement }) =>
    judgement.verdict === 'fails'
      ? 'say “for non-commercial use”, or take it out'
      : 'name the condition in the same sentence',
  truths: ({ claim }, evidence) => commerceTruths(claim, evidence),
})
