import type { Range } from './position.ts'
import type { ArtifactStatus, ClaimKind, Component, LicenseSubject, Severity } from './report.ts'

/** What a rule's findings count as. */
export type RuleSetting = Severity | 'off'

/** A place of a configuration file, which is the evidence of what is declared there. */
export interface ConfigPlace {
  readonly path: string
  readonly range: Range
}

/** A component that the project says it releases, or does not, whatever the repository shows. */
export interface DeclaredArtifact {
  readonly status: ArtifactStatus
  readonly url?: string
  /** From the repository's root. */
  readonly path?: string
  /** SPDX expression, with `LicenseRef-` ids for what SPDX does not list. */
  readonly license?: string
  readonly declaredAt: ConfigPlace
}

/** A licence that the project says covers something. */
export interface DeclaredLicense {
  /** SPDX expression, with `LicenseRef-` ids for what SPDX does not list. */
  readonly license: string
  readonly url?: string
  /** The licence's text, from the repository's root. */
  readonly path?: string
  readonly declaredAt: ConfigPlace
}

/** What a user may choose of a run. */
export interface LintConfig {
  /** By rule id: another severity, or `off`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** What becomes of the severities that rules give by themselves, where `rules` does not name the rule. */
  readonly severities?: Readonly<Partial<Record<Severity, Severity>>>
  /** The definition that claims are held against: one for all, or one by kind of claim. */
  readonly standard?: string | Readonly<Partial<Record<ClaimKind, string>>>
  /** Documents that are not read, as globs; see `matchesGlob`. */
  readonly ignore?: readonly string[]
  readonly artifacts?: Readonly<Partial<Record<Component, DeclaredArtifact>>>
  readonly licenses?: Readonly<Partial<Record<LicenseSubject, DeclaredLicense>>>
}

/** A set of severities to start from; one file of `rules/presets/`. */
export interface Preset extends Pick<LintConfig, 'rules' | 'severities'> {
  readonly id: string
  readonly title: string
}

/** What the findings of a rule count as, `off` where they are not wanted. */
export function severityOf({ rules = {}, severities = {} }: LintConfig, ruleId: string, own: Severity): RuleSetting {
  return rules[ruleId] ?? severities[own] ?? own
}
