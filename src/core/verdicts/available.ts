import { denialsOf } from './denials.ts'
import type { Judge } from './judgement.ts'
import { place } from './licensing.ts'

/** "Publicly available" holds where it can be had without asking anyone. */
export const judgeAvailable: Judge = (claim, evidence) => {
  const denials = denialsOf(claim, evidence, 'available')
  const artifact = claim.subject === 'data' ? evidence.artifacts.datasets : evidence.artifacts.weights_final
  const aboutWeights = claim.subject === 'model' || claim.subject === 'project'
  const gates = [
    ...(aboutWeights && artifact?.status === 'gated' ? artifact.evidence : []),
    ...denials.map(({ evidence: found }) => found),
  ]
  const [gate] = gates
  if (gate)
    return {
      verdict: 'conditional',
      reason: `it has to be asked for (${place(gate)}: ${gate.message})`,
      evidence: gates,
    }
  if (claim.link !== undefined) return { verdict: 'holds', reason: 'it is linked', evidence: [] }
  const { evaluation_data: evaluation } = evidence.artifacts
  if (claim.subject === 'data' && artifact?.status === 'absent' && (evaluation?.status ?? 'absent') === 'absent') {
    return { verdict: 'unknown', reason: 'the repository neither has nor links the data', evidence: [] }
  }
  return { verdict: 'holds', reason: 'nothing limits the access', evidence: artifact?.evidence ?? [] }
}
