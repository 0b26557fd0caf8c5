import type { ArtifactStatus, ClaimKind, ClaimSubject, Component, LicenseSubject, Severity } from '../report.ts'

/** What a licence of a released thing has to be: `suited` is open, told where it is not made for such a thing. */
type LicenseDemand = 'open' | 'osi-approved' | 'suited'

/** Restrictions by their ids, or those that break a point of the OSD or a freedom of the OSAID. */
export type RestrictionSet =
  | readonly string[]
  | { readonly osd: number }
  | { readonly osaid: 'use' | 'study' | 'modify' | 'share' }

/** The evidence that a criterion looks at, and what it has to show; the words are told in `rules/standards/schema.json`. */
export type Test =
  | { readonly license: 'open' | 'osi-approved'; readonly of?: readonly LicenseSubject[] }
  | { readonly unrestricted: RestrictionSet; readonly of?: readonly LicenseSubject[] }
  | ComponentTest
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly suggestedBy: Test }
  | { readonly outside: string }

export interface ComponentTest {
  readonly component: Component
  readonly access?: readonly ArtifactStatus[]
  readonly license?: LicenseDemand
}

interface CriterionRule {
  readonly id: string
  readonly title: string
  readonly asks: string
  readonly source: string
  /** Told beside the result, which does not depend on it. */
  readonly informative?: true
  readonly test: Test
}

/** A published definition of openness, as `rules/standards/` has it; criteria of the extended standard come first. */
export interface StandardRule {
  readonly id: string
  readonly family?: string
  /** The class of a graded framework; 1 is the highest. */
  readonly level?: number
  readonly name: string
  readonly version: string
  readonly publisher: string
  readonly source: string
  readonly summary: string
  /** Regular expressions, matched without case, of how claims name it. */
  readonly names: readonly string[]
  readonly subjects: readonly LicenseSubject[]
  readonly criteria: readonly CriterionRule[]
}

/** What a component is in the Model Openness Framework's terms. */
export type ComponentKind = 'code' | 'data' | 'document'

/** What `rules/standards/components.yml` says of one component. */
export interface ComponentRule {
  readonly id: Component
  /** As the Model Openness Tool's files name it. */
  readonly name: string
  readonly description: string
  readonly kind: ComponentKind
  /** Which of the repository's licences covers it. */
  readonly subject: LicenseSubject
}

/** The licences made for a kind of component. */
interface SuitableLicenses {
  readonly osiApproved?: true
  /** Families of `rules/licenses/`. */
  readonly families: readonly string[]
}

/** Which standards judge claims of some kinds and subjects. */
interface JudgingRule {
  readonly kinds: readonly ClaimKind[]
  readonly subjects: readonly ClaimSubject[]
  /** Only claims like "fully open", or only others. */
  readonly strengthened?: boolean
  readonly by: readonly {
    readonly standard: string
    readonly severity: Severity | 'off'
    readonly criteria?: readonly string[]
    readonly of?: readonly LicenseSubject[]
  }[]
}

/** All of `rules/standards/`. */
export interface StandardRules {
  readonly standards: readonly StandardRule[]
  readonly components: readonly ComponentRule[]
  readonly suitable: Readonly<Record<ComponentKind, SuitableLicenses>>
  readonly judging: readonly JudgingRule[]
}
