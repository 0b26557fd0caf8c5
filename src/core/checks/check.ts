import type { ComponentNames } from '../artifacts/component-names.ts'
import type { FoundClaim } from '../claims/find.ts'
import type { LintConfig } from '../config.ts'
import type { DocumentFacts } from '../documents/facts.ts'
import type { Range } from '../position.ts'
import type { Evidence, Excerpt, Severity, Suggestion } from '../report.ts'
import type { Rewriter } from '../suggestions/rewriter.ts'
import type { Judgement, RepositoryEvidence } from '../verdicts/judgement.ts'

/** An actionable claim with its verdict. */
export interface JudgedClaim {
  readonly claim: FoundClaim
  readonly judgement: Judgement
}

/** All that a check may look at. */
export interface CheckContext {
  readonly documents: readonly DocumentFacts[]
  /** All claims, those that are not actionable too. */
  readonly claims: readonly FoundClaim[]
  readonly judged: readonly JudgedClaim[]
  readonly evidence: RepositoryEvidence
  /** The definitions that the user chose. */
  readonly standard: LintConfig['standard']
  readonly rewriter: Rewriter
  readonly components: ComponentNames
}

/** A problem as a check finds it; the rule's id, its page and a fingerprint are added to make it a finding. */
export interface Problem {
  readonly path: string
  readonly range: Range
  readonly severity: Severity
  readonly message: string
  readonly evidence: readonly Evidence[]
  readonly suggestion?: Suggestion
  readonly excerpt?: Excerpt
}

/** One rule: claims and evidence in, problems out. */
export interface Check {
  /** The rule's id, and the name of its page in `rules/checks/`. */
  readonly id: string
  readonly run: (context: CheckContext) => Problem[]
}
