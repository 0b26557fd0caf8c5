import { claimCheck } from './claim-check.ts'

/** "Fully reproducible" without what it takes. */
export const reproducibility = claimCheck({
  id: 'reproducibility',
  covers: ({ claim }) => claim.kind === 'reproducible',
  says: { fails: 'does not hold', conditional: 'holds only in part' },
  severities: { fails: 'warning', conditional: 'info' },
  suggests: () => 'link the code and the data that it takes, or say which part can be reproduced',
})
