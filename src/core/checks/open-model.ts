import type { FoundClaim } from '../claims/find.ts'
import { termsTruths } from '../suggestions/truths.ts'
import type { Check } from './check.ts'
import { claimCheck } from './claim-check.ts'
import { termsToSay } from './open-source-license.ts'

const claims = claimCheck({
  id: 'open-model',
  covers: ({ claim: { kind, subject } }) => kind === 'open' && (subject === 'model' || subject === 'project'),
  says: { fails: 'does not hold', conditional: 'holds only in part' },
  suggests: (judged, evidence) =>
    judged.judgement.standard === 'strict' ? 'say what is released: “open-weight”' : termsToSay(judged, evidence),
  truths: termsTruths,
})

/** "Open" and "fully open" of a model: the licence, and for the strong words the training code and data too. */
export const openModel: Check = {
  id: claims.id,
  run: (context) => {
    const openSource = context.claims.filter(({ kind }) => kind === 'open-source')
    // In "open source model" the word "source" decides, and that is `open-source-license`'s.
    const judged = context.judged.filter(({ claim }) => !openSource.some((other) => overlap(claim, other)))
    return claims.run({ ...context, judged })
  },
}

function overlap(a: FoundClaim, b: FoundClaim): boolean {
  if (a.path !== b.path) return false
  const isBefore = (first: FoundClaim, second: FoundClaim) =>
    first.range.endLine < second.range.line ||
    (first.range.endLine === second.range.line && first.range.endColumn <= second.range.column)
  return !isBefore(a, b) && !isBefore(b, a)
}
