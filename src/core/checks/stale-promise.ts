import type { FoundClaim } from '../claims/find.ts'
import { dueMonth } from '../documents/dates.ts'
import { place } from '../verdicts/licensing.ts'
import type { Check, CheckContext, Problem } from './check.ts'

/** A promise of more than is there, or of a part: another size, another version, the rest. */
const OTHER =
  /\d\s?[BMK]\b|\bv?\d+\.\d|\b(?:more|other|others|larger|bigger|smaller|next|new|newer|future|remaining|rest|full|entire|all|further|additional|updated?|improved)\b|更多|其他|更大|后续|完整|全部|剩余|新/i

/** A promise that was kept, or whose time has passed, and that still stands there as a promise. */
export const stalePromise: Check = {
  id: 'stale-promise',
  run: (context) => {
    const seen = new Set<string>()
    return context.claims.flatMap((claim) => {
      const place = `${claim.path}:${claim.range.line}`
      if (claim.stance !== 'promises' || claim.subject === 'third-party' || seen.has(place)) return []
      const problem = kept(claim, context) ?? overdue(claim, context)
      if (problem) seen.add(place)
      return problem ? [problem] : []
    })
  },
}

/** Everything that the sentence names is in the repository. */
function kept(claim: FoundClaim, { components, evidence }: CheckContext): Problem | undefined {
  if (OTHER.test(claim.sentence)) return undefined
  const named = components.in(claim.sentence).map((component) => evidence.artifacts[component])
  if (named.length === 0 || !named.every((artifact) => artifact?.status === 'present')) return undefined
  const shown = named.flatMap((artifact) => artifact?.evidence.slice(0, 1) ?? [])
  const places = shown.map(place).join(', ')
  return problem(claim, `is a promise, but it is here already: ${places}`, 'say that it is released', shown)
}

/** A newer entry of the same document shows that the month has passed. */
function overdue(claim: FoundClaim, { documents }: CheckContext): Problem | undefined {
  const due = dueMonth(claim.sentence)
  const newest = documents.find(({ path }) => path === claim.path)?.newestEntry
  if (due === undefined || !newest || newest.date.slice(0, 7) <= due || newest.line === claim.range.line)
    return undefined
  const { path } = claim
  const shown = { path, line: newest.line, message: newest.date }
  const reason = `was promised for ${due}, and ${place(shown)} is from ${newest.date}`
  return problem(claim, reason, 'say what came of it', [shown])
}

function problem(
  { path, range, text, excerpt }: FoundClaim,
  reason: string,
  advice: string,
  evidence: Problem['evidence'],
): Problem {
  const message = `“${text}” ${reason}`
  return { path, range, severity: 'info', message, evidence, suggestion: { message: advice }, excerpt }
}
