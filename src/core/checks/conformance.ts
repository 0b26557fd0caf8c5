import { claimCheck } from './claim-check.ts'

/** "OSI-approved", "MOF Class I" where the standard's criteria are not met. */
export const conformance = claimCheck({
  id: 'conformance',
  covers: ({ claim }) => claim.kind === 'conformance',
  says: { fails: 'does not hold', conditional: 'holds only in part' },
  suggests: ({ judgement }) =>
    judgement.standard === undefined
      ? undefined
      : `take it out, or see what is missing: openclaims standards --standard ${judgement.standard}`,
})
