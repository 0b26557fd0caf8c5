import { chosenStandard, type JudgingStandard, judgingStandards } from '../standards/choose.ts'
import { evaluateStandard } from '../standards/evaluate.ts'
import { termsTruths } from '../suggestions/truths.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import type { Check, CheckContext, JudgedClaim, Problem } from './check.ts'

/**
 * "Open source" of a model under an open licence that comes without what a definition asks for besides: by default the
 * components of the Open Source AI Definition, else those of the standard that the user chose. Once a document, since
 * every further claim would be told the same.
 */
export const openSourceComponents: Check = {
  id: 'open-source-components',
  run: (context) => {
    const documents = new Map<string, Problem>()
    for (const item of context.judged) {
      const { path, kind, subject } = item.claim
      const isAboutModel = kind === 'open-source' && (subject === 'model' || subject === 'project')
      if (!isAboutModel || documents.has(path)) continue
      const problem = item.judgement.lacks === 'components' ? decided(item, context) : missing(item, context)
      if (problem) documents.set(path, problem)
    }
    return [...documents.values()]
  },
}

/** What the chosen standard found. */
function decided(item: JudgedClaim, { evidence, rewriter }: CheckContext): Problem {
  const { claim, judgement } = item
  return {
    path: claim.path,
    range: claim.range,
    severity: 'error',
    message: `“${claim.text}” does not hold: ${judgement.reason}`,
    evidence: judgement.evidence,
    suggestion: rewriter.rewrite(claim, termsTruths(item, evidence), evidence) ?? { message: ADVICE },
    excerpt: claim.excerpt,
  }
}

const ADVICE = 'release what is missing, or say what is there: “open-weight”'

/** What the definitions that go beyond the licence find missing, where the user chose none. */
function missing({ claim, judgement }: JudgedClaim, { evidence, standard: choice }: CheckContext): Problem | undefined {
  const rules = evidence.standardRules
  if (judgement.verdict !== 'holds' || chosenStandard(claim, rules, choice)) return undefined
  // A project without a model is a program; its licence says it all.
  if (claim.subject === 'project' && (evidence.artifacts.weights_final?.status ?? 'absent') === 'absent')
    return undefined
  for (const judging of judgingStandards(claim, rules)) {
    const lacks = judging.severity === 'error' ? [] : unmet(judging, evidence)
    if (lacks.length === 0) continue
    const { standard, severity } = judging
    const told = lacks.map(({ title, reason }) => `“${title}” (${reason})`).join('; ')
    return {
      path: claim.path,
      range: claim.range,
      severity,
      message: `“${claim.text}” holds for the licence, but not under the ${standard.name} ${standard.version}: ${told}`,
      evidence: lacks.flatMap((criterion) => criterion.evidence),
      suggestion: { message: ADVICE },
      excerpt: claim.excerpt,
    }
  }
  return undefined
}

function unmet({ standard, criteria }: JudgingStandard, evidence: RepositoryEvidence) {
  const result = evaluateStandard(standard, evidence, evidence.standardRules, criteria ? { criteria } : {})
  return result.criteria.filter((criterion) => criterion.result === 'not-met')
}
