import { restrictionsOf } from '../licenses/found-restrictions.ts'
import { idsOf } from '../licenses/openness.ts'
import { UNKNOWN_LICENSE } from '../licenses/read-license.ts'
import type { RestrictionRule } from '../licenses/restrictions.ts'
import type { ClaimSubject, EffectiveLicense, Evidence, LicenseSubject } from '../report.ts'
import type { StandardEvidence } from './evidence.ts'
import { allOf, type Outcome } from './outcome.ts'
import type { RestrictionSet } from './standard-rule.ts'

const NOUNS: Readonly<Record<LicenseSubject, string>> = {
  code: 'the code',
  weights: 'the weights',
  data: 'the data',
  docs: 'the documents',
}
/** Those of them that take "are". */
const PLURAL: readonly LicenseSubject[] = ['weights', 'docs']

/** What a denial in the documents ("for research only") is said of. */
const DENIED: Readonly<Partial<Record<ClaimSubject, LicenseSubject>>> = {
  model: 'weights',
  code: 'code',
  data: 'data',
  docs: 'docs',
}

/** Restrictions that follow from what a known licence does not permit. */
const UNPERMITTED = {
  'commercial-use': 'non-commercial',
  modification: 'no-modification',
  distribution: 'no-redistribution',
} as const

/** Whether the licences of all subjects are open, or on the OSI's list. */
export function licenseTest(
  demand: 'open' | 'osi-approved',
  subjects: readonly LicenseSubject[],
  evidence: StandardEvidence,
): Outcome {
  return allOf(alike(subjects, evidence).map(({ license, covers }) => demandOf(demand, license, covers, evidence)))
}

/**
 * Whether a licence is what is asked for.
 * @param covers what it covers, with the verb: "the weights are"
 */
export function demandOf(
  demand: 'open' | 'osi-approved',
  license: EffectiveLicense,
  covers: string,
  { openness }: Pick<StandardEvidence, 'openness'>,
): Outcome {
  const { expression, open, evidence } = license
  if (expression === null)
    return { result: 'unknown', reasons: [`it is not said what licence ${covers} under`], evidence }
  const name = nameOf(license, openness)
  const under = `${covers} under ${name}`
  if (open === null) return { result: 'unknown', reasons: [`${under}, which is not known to be open`], evidence }
  if (demand === 'osi-approved') {
    return openness.isOsiApproved(expression)
      ? { result: 'met', reasons: [`${under}, which the OSI has approved`], evidence }
      : { result: 'not-met', reasons: [`${under}, which the OSI has not approved`], evidence }
  }
  return open
    ? { result: 'met', reasons: [under], evidence }
    : { result: 'not-met', reasons: [`${under}, which is not open`], evidence }
}

/** Whether the licences of all subjects, and the authors' own words in the documents, have none of certain restrictions. */
export function restrictionTest(
  set: RestrictionSet,
  subjects: readonly LicenseSubject[],
  evidence: StandardEvidence,
): Outcome {
  const rules = evidence.restrictions.filter((rule) => isIn(rule, set))
  const licenses = alike(subjects, evidence).map(({ license, covers }) => inLicense(license, covers, rules, evidence))
  return allOf([...licenses, ...inDocuments(subjects, rules, evidence)])
}

/** The licences of subjects, with all that each of them covers: "the code and the weights are". */
function alike(
  subjects: readonly LicenseSubject[],
  { effective }: StandardEvidence,
): { license: EffectiveLicense; covers: string }[] {
  const groups = new Map<string | null, LicenseSubject[]>()
  for (const subject of subjects) {
    const { expression } = effective[subject]
    groups.set(expression, [...(groups.get(expression) ?? []), subject])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    // The same licence may be open for weights and not for code: then they are told one by one.
    const same = group.every((subject) => effective[subject].open === effective[first].open)
    return (same ? [group] : group.map((subject) => [subject])).map((part) => {
      const verb = part.length > 1 || PLURAL.includes(part[0] ?? first) ? 'are' : 'is'
      const evidence = new Map(
        part.flatMap((subject) => effective[subject].evidence).map((item) => [JSON.stringify(item), item]),
      )
      return {
        license: { ...effective[part[0] ?? first], evidence: [...evidence.values()] },
        covers: `${part.map((subject) => NOUNS[subject]).join(' and ')} ${verb}`,
      }
    })
  })
}

function inLicense(
  license: EffectiveLicense,
  covers: string,
  rules: readonly RestrictionRule[],
  evidence: StandardEvidence,
): Outcome {
  const { expression, open, evidence: where } = license
  if (expression === null)
    return { result: 'unknown', reasons: [`it is not said what licence ${covers} under`], evidence: where }
  const name = nameOf(license, evidence.openness)
  if (open === true) return { result: 'met', reasons: [`${covers} under ${name}`], evidence: where }
  const found = [...restrictionsOf(license, evidence), ...unpermitted(license, evidence)].filter(({ rule }) =>
    rules.includes(rule),
  )
  if (found.length > 0) {
    const clauses = found.map(({ rule, evidence: { path, line } }) => rule.title + place(path, line))
    const reasons = [`${name} ${[...new Set(clauses)].join(', ')}`]
    return { result: 'not-met', reasons, evidence: found.map((item) => item.evidence) }
  }
  // Of a described licence all restrictions of the catalogue are known; other texts may have clauses nobody has described.
  return rules.length > 0 && evidence.openness.isDescribed(expression)
    ? { result: 'met', reasons: [`${covers} under ${name}, which allows it`], evidence: where }
    : { result: 'unknown', reasons: [`it is not known what ${name} says on that`], evidence: where }
}

/** What a known licence does not permit, as the restriction that it amounts to. */
function unpermitted(
  { expression, evidence: [where] }: EffectiveLicense,
  { openness, restrictions }: StandardEvidence,
) {
  const known = openness.known(expression ?? '')
  return Object.entries(UNPERMITTED).flatMap(([permit, id]): { rule: RestrictionRule; evidence: Evidence }[] => {
    const rule = restrictions.find((candidate) => candidate.id === id)
    const permitted = known?.permits.includes(permit as keyof typeof UNPERMITTED) ?? true
    return permitted || !rule || !where || known?.restrictions.includes(id)
      ? []
      : [{ rule, evidence: { ...where, message: rule.title } }]
  })
}

/** "For research purposes only" in a document binds as a clause does. */
function inDocuments(
  subjects: readonly LicenseSubject[],
  rules: readonly RestrictionRule[],
  { denials }: StandardEvidence,
): Outcome[] {
  if (!rules.some(({ id }) => id === 'non-commercial')) return []
  return denials
    .filter(({ kind, subject }) => {
      const denied = DENIED[subject]
      return kind === 'commercial-use' && (subject === 'project' || (denied !== undefined && subjects.includes(denied)))
    })
    .map(({ path, range, text }) => ({
      result: 'not-met',
      reasons: [`the documents say “${text}”${place(path, range.line)}`],
      evidence: [{ path, line: range.line, message: `“${text}”` }],
    }))
}

/** A licence as people know it: SPDX ids as they are, others by name, an unknown text by its own title. */
function nameOf({ expression, evidence: [where] }: EffectiveLicense, openness: StandardEvidence['openness']): string {
  if (expression === null) return 'no licence'
  if (expression.includes(UNKNOWN_LICENSE)) return where?.message ?? 'an unknown licence'
  if (!expression.includes('LicenseRef-')) return expression
  return idsOf(expression)
    .map((id) => (id.startsWith('LicenseRef-') ? openness.nameOf(id) : id))
    .join(' and ')
}

function place(path: string, line: number | undefined): string {
  return line === undefined ? '' : ` (${path}:${line})`
}

function isIn({ id, breaks }: RestrictionRule, set: RestrictionSet): boolean {
  if ('osd' in set) return breaks.osd.includes(set.osd)
  if ('osaid' in set) return breaks.osaid.includes(set.osaid)
  return set.includes(id)
}
