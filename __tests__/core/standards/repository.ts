import { type LicenseKnowledge, licenseKnowledge } from '../../../src/core/licenses/license-knowledge.ts'
import {
  type Artifact,
  type ArtifactStatus,
  COMPONENTS,
  type Component,
  type EffectiveLicense,
  type LicenseFile,
  type LicenseSubject,
} from '../../../src/core/report.ts'
import type { StandardEvidence } from '../../../src/core/standards/evidence.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const SUBJECTS: readonly LicenseSubject[] = ['code', 'weights', 'data', 'docs']

export const knowledge: LicenseKnowledge = await licenseKnowledge(bundledKnowledge)
export const rules = bundledKnowledge.rules.standards

/** A repository as a test writes it down. */
export interface Repository {
  /** Licence ids by what they cover; what is left out has no licence. */
  readonly licenses?: Readonly<Partial<Record<LicenseSubject, string>>>
  /** Clauses of the licence file of the weights, for texts that no known licence explains. */
  readonly clauses?: readonly string[]
  /** Where components are; `others` are all that are not named, and not known where that is left out. */
  readonly components?: Readonly<Partial<Record<Component | 'others', ArtifactStatus>>>
  /** "For research purposes only", said of the model in the README. */
  readonly denial?: string
}

/** The evidence of such a repository. */
export function evidenceOf({ licenses = {}, clauses = [], components = {}, denial }: Repository): StandardEvidence {
  const files = [...new Set(Object.values(licenses))].map((id): LicenseFile => {
    const covers = SUBJECTS.filter((subject) => licenses[subject] === id)
    const own = covers.includes('weights') ? clauses : []
    return {
      path: `LICENSE-${covers.join('-')}`,
      id,
      name: id,
      confidence: 1,
      covers,
      osiApproved: knowledge.openness.isOsiApproved(id),
      restrictions: own.map((clause, i) => ({ id: clause, line: i + 7, endLine: i + 8, text: 'You may not …' })),
    }
  })
  const effective = SUBJECTS.map((subject): [LicenseSubject, EffectiveLicense] => {
    const file = files.find(({ covers }) => covers.includes(subject))
    if (!file) return [subject, { expression: null, open: null, evidence: [] }]
    const open = file.restrictions.length > 0 ? false : knowledge.openness.of(file.id, subject)
    return [subject, { expression: file.id, open, evidence: [{ path: file.path, message: file.name }] }]
  })
  const artifacts = COMPONENTS.flatMap((component): [Component, Artifact][] => {
    const status = components[component] ?? components.others
    return status ? [[component, { status, evidence: [{ path: `there/${component}` }] }]] : []
  })
  const range = { line: 12, column: 1, endLine: 12, endColumn: 20 }
  return {
    licenseFiles: files,
    effective: Object.fromEntries(effective) as Record<LicenseSubject, EffectiveLicense>,
    artifacts: Object.fromEntries(artifacts),
    denials: denial ? [{ kind: 'commercial-use', subject: 'model', path: 'README.md', range, text: denial }] : [],
    openness: knowledge.openness,
    restrictions: knowledge.restrictions,
  }
}
