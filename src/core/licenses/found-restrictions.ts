import type { EffectiveLicense, Evidence, LicenseFile } from '../report.ts'
import type { Openness } from './openness.ts'
import type { RestrictionRule } from './restrictions.ts'

/** A restriction with the place that shows it: the clause of the licence's text, else where the licence is named. */
export interface FoundRestriction {
  readonly rule: RestrictionRule
  readonly evidence: Evidence
}

/** What is known of licences, and the repository's licence texts. */
interface LicenseSources {
  readonly licenseFiles: readonly LicenseFile[]
  readonly openness: Openness
  readonly restrictions: readonly RestrictionRule[]
}

/** The restrictions of a licence: those read from its text, then those that it is known for. */
export function restrictionsOf(
  license: EffectiveLicense,
  { licenseFiles, openness, restrictions: rules }: LicenseSources,
): FoundRestriction[] {
  const files = licenseFiles.filter(({ path }) => license.evidence.some((item) => item.path === path))
  const read = files.flatMap(({ path, restrictions }) =>
    restrictions.flatMap(({ id, line, endLine, text }) => {
      const rule = rules.find((candidate) => candidate.id === id)
      return rule ? [{ rule, evidence: { path, line, endLine, message: `${rule.title}: “${text}”` } }] : []
    }),
  )
  const known = openness.restrictionsOf(license.expression ?? '').flatMap((id) => {
    const rule = rules.find((candidate) => candidate.id === id)
    const [where] = license.evidence
    if (!rule || !where || read.some((found) => found.rule.id === id)) return []
    return [{ rule, evidence: { ...where, message: rule.title } }]
  })
  return [...read, ...known]
}
