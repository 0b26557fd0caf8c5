import type { CriterionResult, LicenseSubject, StandardResult } from '../report.ts'
import { componentTest } from './component-test.ts'
import type { StandardEvidence } from './evidence.ts'
import { licenseTest, restrictionTest } from './license-tests.ts'
import { allOf, anyOf, type Outcome } from './outcome.ts'
import type { StandardRule, StandardRules, Test } from './standard-rule.ts'

/** What a standard is held against, where it is not all that it asks about. */
interface Scope {
  /** Only these criteria. */
  readonly criteria?: readonly string[]
  /** Only the licences of these, in criteria that do not say themselves which. */
  readonly of?: readonly LicenseSubject[]
}

/** Holds every standard against a repository's evidence. */
export function evaluateStandards(evidence: StandardEvidence, rules: StandardRules): StandardResult[] {
  return rules.standards.map((standard) => evaluateStandard(standard, evidence, rules))
}

/** Holds one standard against a repository's evidence: met where all criteria are that are not merely informative. */
export function evaluateStandard(
  standard: StandardRule,
  evidence: StandardEvidence,
  rules: StandardRules,
  { criteria: only, of = thoseThere(standard.subjects, evidence, rules) }: Scope = {},
): StandardResult {
  const chosen = standard.criteria.filter(({ id }) => only === undefined || only.includes(id))
  const criteria = chosen.map(({ id, title, test }) => {
    const { result, reasons, evidence: shown } = run(test, { of, evidence, rules })
    return { id, title, result, reason: reasons.join('; '), evidence: shown }
  })
  const counting = criteria.filter((_, i) => !chosen[i]?.informative)
  return { id: standard.id, version: standard.version, result: overall(counting.map(({ result }) => result)), criteria }
}

/**
 * What of the subjects the repository has: a card on the Hub needs no licence for code that it does not come with. Code
 * and documents elsewhere have their own repository to say so; weights and data are part of the release wherever they are.
 */
function thoseThere(
  subjects: readonly LicenseSubject[],
  { artifacts }: StandardEvidence,
  { components }: StandardRules,
): readonly LicenseSubject[] {
  const there = subjects.filter((subject) =>
    components.some(({ id, subject: of }) => {
      const status = artifacts[id]?.status ?? 'absent'
      if (of !== subject || status === 'absent') return false
      return status === 'present' || subject === 'weights' || subject === 'data'
    }),
  )
  return there.length > 0 ? there : subjects
}

function overall(results: readonly CriterionResult[]): CriterionResult {
  if (results.includes('not-met')) return 'not-met'
  return results.includes('unknown') || results.length === 0 ? 'unknown' : 'met'
}

interface Context {
  readonly of: readonly LicenseSubject[]
  readonly evidence: StandardEvidence
  readonly rules: StandardRules
}

function run(test: Test, context: Context): Outcome {
  const { evidence, rules } = context
  if ('license' in test && !('component' in test)) return licenseTest(test.license, test.of ?? context.of, evidence)
  if ('unrestricted' in test) return restrictionTest(test.unrestricted, test.of ?? context.of, evidence)
  if ('component' in test) return componentTest(test, evidence, rules)
  if ('all' in test) return allOf(test.all.map((part) => run(part, context)))
  if ('any' in test) return anyOf(test.any.map((part) => run(part, context)))
  if ('suggestedBy' in test) {
    const hint = run(test.suggestedBy, context)
    return hint.result === 'met'
      ? { ...hint, result: 'unknown', reasons: hint.reasons.map((reason) => `only likely - ${reason}`) }
      : hint
  }
  return { result: 'unknown', reasons: [test.outside], evidence: [] }
}
