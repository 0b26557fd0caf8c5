import type { LicenseNames } from '../licenses/names.ts'
import type { Openness } from '../licenses/openness.ts'
import { type Artifact, COMPONENTS, type Component, type EffectiveLicense } from '../report.ts'
import { unsuited } from '../standards/component-test.ts'
import { evaluateStandard } from '../standards/evaluate.ts'
import type { StandardEvidence } from '../standards/evidence.ts'
import type { ComponentRule, StandardRules } from '../standards/standard-rule.ts'
import { type MofFile, UNLICENSED } from './mof-file.ts'

/** The class that a release has in the Model Openness Framework, and what it takes to get to the next. */
export interface MofEvaluation {
  /** 1 is the highest, 3 the least; 0 stands for none. */
  readonly class: number
  /** The next better class; `null` where there is none. */
  readonly next: number | null
  /** What the next class asks for and does not find. */
  readonly missing: readonly { readonly criterion: string; readonly title: string; readonly reason: string }[]
  /** Licences that count but suit something else, and names that do not count but would if they were written right. */
  readonly remarks: readonly { readonly component: Component; readonly name: string; readonly message: string }[]
}

/** What is known of licences and of the framework. */
export interface MofKnowledge {
  readonly openness: Openness
  readonly names: LicenseNames
  readonly rules: StandardRules
}

/** Evaluates a file of the Model Openness Tool as the Tool does, by the framework's classes in `rules/standards/`. */
export function evaluateMof(file: MofFile, knowledge: MofKnowledge): MofEvaluation {
  const { rules } = knowledge
  const licenses = new Map(
    rules.components.flatMap((component) => {
      const name = licenseName(component, file)
      return name === undefined ? [] : [[component.id, licenseNamed(name, knowledge)] as const]
    }),
  )
  const evidence = evidenceOf(licenses, knowledge)
  const classes = rules.standards
    .filter(({ family, level }) => family === 'mof-1.0' && level !== undefined)
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0))
    .map((standard) => {
      const required = standard.criteria.filter(({ informative }) => !informative).map(({ id }) => id)
      return { level: standard.level ?? 0, ...evaluateStandard(standard, evidence, rules, { criteria: required }) }
    })
  const next = classes.find(({ result }) => result !== 'met')
  return {
    class: classes.filter(({ result }) => result === 'met').at(-1)?.level ?? 0,
    next: next?.level ?? null,
    missing: (next?.criteria ?? [])
      .filter(({ result }) => result !== 'met')
      .map(({ id, title, reason = '' }) => ({ criterion: id, title, reason })),
    remarks: rules.components.flatMap((component) => {
      const message = remarkOn(component, licenses.get(component.id), knowledge)
      return message === undefined ? [] : [{ component: component.id, name: component.name, message }]
    }),
  }
}

/** The licence of a released component by name: its own, else that of its kind, else the release's. */
function licenseName({ id, kind }: ComponentRule, { components, licenses }: MofFile): string | undefined {
  const component = components.find((candidate) => candidate.id === id)
  if (!component) return undefined
  return component.license ?? licenses[kind]?.name ?? licenses.distribution?.name ?? UNLICENSED
}

/** What is known of a licence by the name that the file gives; the Tool counts ids only. */
function licenseNamed(name: string, { openness, names }: MofKnowledge): EffectiveLicense {
  if (name === UNLICENSED) return { expression: null, open: null, evidence: [] }
  // Content licences count for everything here, so it is asked as of weights.
  const open = openness.of(name, 'weights')
  if (open !== null) return { expression: name, open, evidence: [] }
  const meant = names.resolve(name)?.id
  return meant !== undefined && openness.of(meant, 'weights') === false
    ? { expression: meant, open: false, evidence: [] }
    : { expression: `“${name}”`, open: null, evidence: [] }
}

function evidenceOf(licenses: ReadonlyMap<Component, EffectiveLicense>, { openness }: MofKnowledge): StandardEvidence {
  const none: EffectiveLicense = { expression: null, open: null, evidence: [] }
  const artifacts = COMPONENTS.map((id): [Component, Artifact] => [
    id,
    { status: licenses.has(id) ? 'linked' : 'absent', evidence: [] },
  ])
  return {
    licenseFiles: [],
    effective: { code: none, weights: none, data: none, docs: none },
    artifacts: Object.fromEntries(artifacts),
    componentLicenses: Object.fromEntries(licenses),
    denials: [],
    openness,
    restrictions: [],
  }
}

function remarkOn(
  { kind }: ComponentRule,
  license: EffectiveLicense | undefined,
  knowledge: MofKnowledge,
): string | undefined {
  if (!license?.expression) return undefined
  if (license.open) {
    const remark = unsuited(license, kind, knowledge, knowledge.rules)
    return remark && `under ${license.expression}, ${remark}`
  }
  const meant = knowledge.names.resolve(license.expression)?.id
  return license.open === null && meant && knowledge.openness.of(meant, 'weights')
    ? `${license.expression} is not an SPDX id, so it does not count; write ${meant}`
    : undefined
}
