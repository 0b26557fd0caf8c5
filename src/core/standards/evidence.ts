import type { Component, EffectiveLicense } from '../report.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'

/** What standards are held against: all of a repository's evidence that they look at. */
export type StandardEvidence = Pick<
  RepositoryEvidence,
  'licenseFiles' | 'effective' | 'artifacts' | 'openness' | 'restrictions'
> & {
  readonly denials: readonly Pick<
    RepositoryEvidence['denials'][number],
    'kind' | 'subject' | 'path' | 'range' | 'text'
  >[]
  /** Licences of single components, where somebody gave them; the others come under the effective licence. */
  readonly componentLicenses?: Readonly<Partial<Record<Component, EffectiveLicense>>>
}
