import type { Artifact, ArtifactStatus, Component, EffectiveLicense } from '../report.ts'
import type { StandardEvidence } from './evidence.ts'
import { demandOf } from './license-tests.ts'
import { allOf, type Outcome } from './outcome.ts'
import type { ComponentKind, ComponentRule, ComponentTest, StandardRules } from './standard-rule.ts'

const RELEASED: readonly ArtifactStatus[] = ['present', 'linked']

/** How messages tell where a component is. */
const SAYS: Readonly<Record<ArtifactStatus, string>> = {
  present: 'in the repository',
  linked: 'linked',
  gated: 'to be had on request only',
  promised: 'only promised',
  absent: 'not released',
}

/** Whether a component is released, where asked for under a licence of that kind. */
export function componentTest(
  { component, access = RELEASED, license: demand }: ComponentTest,
  evidence: StandardEvidence,
  rules: StandardRules,
): Outcome {
  const artifact = evidence.artifacts[component]
  const rule = ruleOf(component, rules)
  if (!artifact) return { result: 'unknown', reasons: [`${rule.name}: not known`], evidence: [] }
  const released: Outcome = {
    result: access.includes(artifact.status) ? 'met' : 'not-met',
    reasons: [`${rule.name}: ${SAYS[artifact.status]}`],
    evidence: artifact.evidence,
  }
  if (!demand || released.result === 'not-met') return released
  const license = componentLicense(rule, artifact, evidence)
  const licensed = demandOf(demand === 'suited' ? 'open' : demand, license, 'it is', evidence)
  const told = { ...licensed, reasons: licensed.reasons.map((reason) => `${rule.name}: ${reason}`) }
  if (licensed.result !== 'met') return told
  const remark = demand === 'suited' ? unsuited(license, rule.kind, evidence, rules) : undefined
  return allOf([released, remark ? { ...told, reasons: told.reasons.map((reason) => `${reason}, ${remark}`) } : told])
}

/** What to say of an open licence that is not made for a kind of component; nothing where it is. */
export function unsuited(
  { expression }: EffectiveLicense,
  kind: ComponentKind,
  { openness }: Pick<StandardEvidence, 'openness'>,
  { suitable }: Pick<StandardRules, 'suitable'>,
): string | undefined {
  if (expression === null) return undefined
  const { osiApproved = false, families } = suitable[kind]
  if (osiApproved && openness.isOsiApproved(expression)) return undefined
  const family = openness.known(expression)?.family
  if (family !== undefined && families.includes(family)) return undefined
  const made = { code: 'an open-source licence', data: 'an open data licence', document: 'an open content licence' }
  return `which is open, though ${made[kind]} would suit it better`
}

/**
 * The licence of a component: its own, else the effective one of its kind. What lies in the repository comes under the
 * repository's licence file; that does not reach code and documents elsewhere.
 */
export function componentLicense(
  { id, subject }: ComponentRule,
  { status }: Artifact,
  evidence: Pick<StandardEvidence, 'licenseFiles' | 'effective' | 'openness' | 'componentLicenses'>,
): EffectiveLicense {
  const own = evidence.componentLicenses?.[id]
  if (own) return own
  const effective = evidence.effective[subject]
  if (status === 'linked' && (subject === 'code' || subject === 'docs'))
    return { expression: null, open: null, evidence: [] }
  if (status !== 'present' || effective.expression !== null) return effective
  const file = evidence.licenseFiles.find(({ path, covers }) => covers.includes(subject) && !path.includes('/'))
  if (!file) return effective
  const open = file.restrictions.length > 0 ? false : evidence.openness.of(file.id, subject)
  return { expression: file.id, open, evidence: [{ path: file.path, message: file.name }] }
}

/** What `rules/` say of a component; all have an entry, which the build makes sure of. */
function ruleOf(component: Component, { components }: StandardRules): ComponentRule {
  const rule = components.find(({ id }) => id === component)
  if (!rule) throw new Error(`rules/standards/components.yml: there is no ${component}`)
  return rule
}
