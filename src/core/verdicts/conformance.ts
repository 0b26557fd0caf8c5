import { standardNamedIn } from '../standards/choose.ts'
import { evaluateStandard } from '../standards/evaluate.ts'
import type { Judge } from './judgement.ts'

/** "OSI-approved", "MOF Class I": held against the standard that is named. */
export const judgeConformance: Judge = (claim, evidence) => {
  const rules = evidence.standardRules
  const standard = standardNamedIn(claim.text, rules) ?? standardNamedIn(claim.sentence, rules)
  if (!standard) return { verdict: 'unknown', reason: 'no standard that is known is named', evidence: [] }
  const { result, criteria } = evaluateStandard(standard, evidence, rules)
  const open = criteria.filter((criterion) => criterion.result !== 'met')
  const [first] = open.filter((criterion) => criterion.result === result)
  const reason = first ? `${first.title}: ${first.reason || first.result}` : `every criterion of ${standard.id} is met`
  const verdict = result === 'met' ? 'holds' : result === 'not-met' ? 'fails' : 'unknown'
  return { verdict, reason, evidence: first?.evidence ?? [], standard: standard.id }
}
