import type { Range } from './position.ts'
import type { Notice, Target } from './snapshot.ts'

export type ClaimKind =
  | 'open-source'
  | 'open-weights'
  | 'open'
  | 'available'
  | 'license'
  | 'commercial-use'
  | 'unrestricted'
  | 'reproducible'
  | 'conformance'

export type ClaimSubject = 'model' | 'code' | 'data' | 'docs' | 'project' | 'third-party'
export type ClaimStance = 'asserts' | 'denies' | 'promises' | 'mentions'
export type Verdict = 'holds' | 'fails' | 'conditional' | 'unknown'

/** A statement in a document about openness or licensing. */
export interface Claim extends Range {
  readonly path: string
  /** What a reader would underline. */
  readonly text: string
  readonly sentence: string
  /** BCP 47 */
  readonly language: string
  readonly kind: ClaimKind
  readonly subject: ClaimSubject
  readonly stance: ClaimStance
  /** SPDX expression that the claim names, where it names one. */
  readonly license?: string
  /** Only of actionable claims: stance `asserts`, subject not `third-party`. */
  readonly verdict?: Verdict
  readonly reason?: string
  /** The definition that the verdict was given under. */
  readonly standard?: string
}

/** What a licence can cover. */
export type LicenseSubject = 'code' | 'weights' | 'data' | 'docs'

/** A clause that limits what the licence lets people do. */
export interface Restriction {
  /** An id of `rules/restrictions/`. */
  readonly id: string
  readonly line: number
  readonly endLine: number
  /** The clause's own words, shortened. */
  readonly text: string
}

export interface LicenseFile {
  readonly path: string
  /** SPDX expression, with `LicenseRef-` ids for what SPDX does not list. */
  readonly id: string
  readonly name: string
  /** 0 to 1: the share of the text that the named licence explains. */
  readonly confidence: number
  readonly covers: readonly LicenseSubject[]
  readonly osiApproved: boolean
  /** The licence that a text was made from by adding or dropping binding words, so that it is that licence no more. */
  readonly basedOn?: string
  /** Licences that a text names that is none itself, such as a page that tells which licence covers what. */
  readonly mentions?: readonly string[]
  /** Where binding words were added to that licence, or dropped from it. */
  readonly changes?: readonly LicenseChange[]
  readonly restrictions: readonly Restriction[]
}

/** A place where a text departs from the licence that it was made from. */
export interface LicenseChange {
  readonly line: number
  readonly endLine: number
  /** The words that were added, shortened; empty where words are only missing. */
  readonly added: string
  /** How many words of the licence are missing there. */
  readonly dropped: number
}

/** A place that says which licence something has, other than the licence text itself. */
export interface Declaration {
  readonly path: string
  /** 1 for what stands in the header of a binary file. */
  readonly line: number
  readonly expression: string
  readonly subject: LicenseSubject | 'project'
  readonly origin:
    | 'front-matter'
    | 'badge'
    | 'prose'
    | 'package'
    | 'citation'
    | 'spdx-tag'
    | 'weights-header'
    | 'config'
}

/** A place that backs a statement. */
export interface Evidence {
  readonly path: string
  readonly line?: number
  readonly endLine?: number
  readonly url?: string
  readonly message?: string
}

export interface EffectiveLicense {
  /** `null` where nothing says which licence it is. */
  readonly expression: string | null
  /** `true` for an OSI-approved licence or one that grants the same freedoms, `null` where nothing decides it. */
  readonly open: boolean | null
  readonly evidence: readonly Evidence[]
}

export type ArtifactStatus = 'present' | 'linked' | 'gated' | 'promised' | 'absent'

export interface Artifact {
  readonly status: ArtifactStatus
  readonly evidence: readonly Evidence[]
  /** SPDX expression of the component's own licence, where the project declares one. */
  readonly license?: string
}

/** The components of the Model Openness Framework 1.0. */
export const COMPONENTS = [
  'model_architecture',
  'training_code',
  'inference_code',
  'evaluation_code',
  'data_preprocessing_code',
  'supporting_tools',
  'weights_final',
  'weights_intermediate',
  'datasets',
  'evaluation_data',
  'model_metadata',
  'sample_outputs',
  'model_card',
  'data_card',
  'technical_report',
  'research_paper',
  'evaluation_results',
] as const
export type Component = (typeof COMPONENTS)[number]

export type CriterionResult = 'met' | 'not-met' | 'unknown'

export interface StandardResult {
  readonly id: string
  readonly version: string
  readonly result: CriterionResult
  readonly criteria: readonly {
    readonly id: string
    readonly title: string
    readonly result: CriterionResult
    /** Why, as a clause that cites the evidence. */
    readonly reason?: string
    readonly evidence: readonly Evidence[]
  }[]
}

export type Severity = 'error' | 'warning' | 'info'

/** Wording that the evidence does carry. */
export interface Suggestion {
  /** What to do, as a sentence. */
  readonly message: string
  /** The edit that does it, where one does. */
  readonly replacement?: Range & { readonly text: string }
}

/** The line that a finding begins on, as it stands in the file; of a long line the surroundings. */
export interface Excerpt {
  readonly text: string
  /** Offsets in `text` of what the finding is about. */
  readonly start: number
  readonly end: number
}

/** One problem. */
export interface Finding extends Range {
  readonly ruleId: string
  readonly severity: Severity
  readonly path: string
  readonly message: string
  readonly evidence: readonly Evidence[]
  readonly suggestion?: Suggestion
  readonly excerpt?: Excerpt
  /** The rule's page. */
  readonly url: string
  /** Stays the same when lines move: made of the rule, the file and the words, not of positions. */
  readonly fingerprint: string
  /** Only where the report was compared with a base revision; the words are SARIF's. */
  readonly baselineState?: 'new' | 'unchanged'
}

/** What a report was compared with. */
export interface Baseline {
  readonly target: Target
  /** How many of the findings were there before. */
  readonly unchanged: number
  /** What was found before, and is no more. */
  readonly resolved: readonly Finding[]
}

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly filesRead: number
  /** Whole milliseconds; 0 where whoever ran `lint` had no clock. */
  readonly durationMs: number
}

/** The outcome of a run, and the only thing that reporters see. JSON Schema: `schemas/report.schema.json`. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'openclaims'; readonly version: string }
  readonly target: Target
  readonly claims: readonly Claim[]
  readonly licenses: {
    readonly files: readonly LicenseFile[]
    readonly declarations: readonly Declaration[]
    readonly effective: Readonly<Record<LicenseSubject, EffectiveLicense>>
  }
  readonly artifacts: Readonly<Partial<Record<Component, Artifact>>>
  readonly standards: readonly StandardResult[]
  readonly findings: readonly Finding[]
  readonly baseline?: Baseline
  /** What was left out of the run, and why. */
  readonly notices: readonly Notice[]
  readonly summary: Summary
}
