import { claimCheck } from './claim-check.ts'

/** "Publicly available" for what is not released, or has to be asked for. */
export const availability = claimCheck({
  id: 'availability',
  covers: ({ claim: { kind, subject } }) => kind === 'available' && subject !== 'data',
  says: { fails: 'does not hold', conditional: 'holds on a condition that it does not name' },
  suggests: () => 'say “available on request” or name what has to be done to get it',
  truths: () => ['on-request'],
})
