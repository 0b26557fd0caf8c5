import type { FoundClaim } from '../claims/find.ts'
import type { LintConfig } from '../config.ts'
import type { StandardResult } from '../report.ts'
import { chosenStandard } from '../standards/choose.ts'
import { evaluateStandard } from '../standards/evaluate.ts'
import type { StandardRule, Test } from '../standards/standard-rule.ts'
import type { Judgement, RepositoryEvidence } from './judgement.ts'
import { isStrengthened } from './open.ts'

/** A tired maintainer reads so many; `openclaims standards` shows all. */
const UNMET_MAX = 3

/**
 * Holds a claim against the standard that the user chose for such claims, all of it, on top of what its terms gave: what
 * the licence or the documents themselves contradict, no standard makes true.
 */
export function underChosenStandard(
  claim: FoundClaim,
  terms: Judgement,
  evidence: RepositoryEvidence,
  choice: LintConfig['standard'],
): Judgement {
  const rules = evidence.standardRules
  const chosen = chosenStandard({ ...claim, strengthened: isStrengthened(claim) }, rules, choice)
  if (!chosen) return terms
  const { standard, of } = chosen
  const result = evaluateStandard(standard, evidence, rules, of ? { of } : {})
  if (terms.verdict === 'fails') return result.result === 'met' ? terms : { ...terms, standard: standard.id }
  const called = `${standard.name} ${standard.version}`
  if (result.result === 'met') {
    return terms.verdict === 'conditional'
      ? { ...terms, standard: standard.id }
      : {
          verdict: 'holds',
          reason: `every criterion of ${called} is met`,
          evidence: terms.evidence,
          standard: standard.id,
        }
  }
  const deciding = criteriaThat(result, standard)
  const reason = `${called} ${result.result === 'not-met' ? 'is not met' : 'cannot be decided'}: ${list(deciding)}`
  const cited = deciding.slice(0, UNMET_MAX).flatMap((criterion) => criterion.evidence)
  if (result.result === 'unknown') {
    return terms.verdict === 'conditional'
      ? { ...terms, standard: standard.id }
      : { verdict: 'unknown', reason, evidence: cited, standard: standard.id }
  }
  const lacks = deciding.every(({ test }) => isAboutTerms(test)) ? 'terms' : 'components'
  return { verdict: 'fails', reason, evidence: cited, standard: standard.id, lacks }
}

type Criterion = StandardResult['criteria'][number]

/** The criteria that made the result what it is. */
function criteriaThat({ result, criteria }: StandardResult, standard: StandardRule): (Criterion & { test: Test })[] {
  return criteria.flatMap((criterion) => {
    const rule = standard.criteria.find(({ id }) => id === criterion.id)
    return rule && !rule.informative && criterion.result === result ? [{ ...criterion, test: rule.test }] : []
  })
}

function list(criteria: readonly Criterion[]): string {
  const told = criteria
    .slice(0, UNMET_MAX)
    .map(({ title, reason }) => (reason ? `“${title}” (${reason})` : `“${title}”`))
  const others = criteria.length - told.length
  return [...told, ...(others > 0 ? [`and ${others} more`] : [])].join('; ')
}

function isAboutTerms(test: Test): boolean {
  if ('all' in test) return test.all.every(isAboutTerms)
  if ('any' in test) return test.any.every(isAboutTerms)
  return !('component' in test) && !('suggestedBy' in test) && !('outside' in test)
}
