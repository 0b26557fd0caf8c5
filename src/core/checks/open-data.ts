import type { ClaimKind } from '../report.ts'
import { licenseOf, nameOf } from '../verdicts/licensing.ts'
import { claimCheck } from './claim-check.ts'

const KINDS: readonly ClaimKind[] = ['open-source', 'open', 'available']

/** Data that is called open or available and is not. */
export const openData = claimCheck({
  id: 'open-data',
  covers: ({ claim: { kind, subject } }) => subject === 'data' && KINDS.includes(kind),
  says: { fails: 'does not hold', conditional: 'holds on a condition that it does not name' },
  suggests: ({ claim }, evidence) => {
    if (claim.kind === 'available') return 'say “available on request” or name what has to be done to get it'
    const license = licenseOf(claim, evidence)
    return license.expression === null ? undefined : `say “available under the ${nameOf(license, evidence)}”`
  },
  truths: ({ claim }) => (claim.kind === 'available' ? ['on-request'] : []),
})
