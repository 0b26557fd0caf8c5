import type { LintConfig } from '../config.ts'
import type { ClaimKind, ClaimSubject, LicenseSubject, Severity } from '../report.ts'
import type { StandardRule, StandardRules } from './standard-rule.ts'

/** A standard that judges a claim, and how much it matters that the claim does not meet it. */
export interface JudgingStandard {
  readonly standard: StandardRule
  readonly severity: Severity
  /** Only these of the standard's criteria. */
  readonly criteria?: readonly string[]
  /** What its criteria about licences are held against, where it is not what the standard says. */
  readonly of?: readonly LicenseSubject[]
}

/** What decides which standards judge a claim. */
interface ClaimForm {
  readonly kind: ClaimKind
  readonly subject: ClaimSubject
  /** "Fully open", "completely open". */
  readonly strengthened?: boolean
}

/**
 * The standards that judge a claim, as `rules/standards/defaults.yml` says.
 * @param chosen ids of standards or families that the user chose: not to meet one of these is an error
 * @returns nothing for claims that no definition of openness is needed for
 */
export function judgingStandards(
  { kind, subject, strengthened = false }: ClaimForm,
  { judging, standards }: StandardRules,
  chosen: readonly string[] = [],
): JudgingStandard[] {
  const entry = judging.find(
    (candidate) =>
      candidate.kinds.includes(kind) &&
      candidate.subjects.includes(subject) &&
      (candidate.strengthened === undefined || candidate.strengthened === strengthened),
  )
  return (entry?.by ?? []).flatMap(({ standard: id, severity, criteria, of }) => {
    const standard = standards.find((candidate) => candidate.id === id)
    if (!standard) return []
    const decided = chosen.some((choice) => isNamed(standard, choice)) ? 'error' : severity
    if (decided === 'off') return []
    return [{ standard, severity: decided, ...(criteria ? { criteria } : {}), ...(of ? { of } : {}) }]
  })
}

/**
 * The standard that the user chose for claims of a form, where it judges such claims. Of a framework it is the easiest
 * class: whatever is in that one is in the framework.
 */
export function chosenStandard(
  form: ClaimForm,
  rules: StandardRules,
  choice: LintConfig['standard'],
): JudgingStandard | undefined {
  const id = typeof choice === 'object' ? choice[form.kind] : choice
  if (id === undefined) return undefined
  return judgingStandards(form, rules, [id]).find(({ standard }) => isNamed(standard, id))
}

/** The standards of an id, or of a framework's, which stands for all its classes. */
export function standardsOf(id: string, { standards }: StandardRules): StandardRule[] {
  return standards.filter((standard) => isNamed(standard, id))
}

/** All ids that {@link standardsOf} knows. */
export function standardIds({ standards }: StandardRules): string[] {
  return [...new Set(standards.flatMap(({ id, family }) => (family === undefined ? [id] : [family, id])))]
}

/** The standard that a claim of conformance names: "MOF Class I", "OSI-approved". */
export function standardNamedIn(text: string, { standards }: StandardRules): StandardRule | undefined {
  return standards.find(({ names }) => names.some((name) => new RegExp(name, 'i').test(text)))
}

function isNamed({ id, family }: StandardRule, name: string): boolean {
  return id === name || family === name
}
