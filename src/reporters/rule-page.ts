import type { Severity } from '../core/report.ts'

/** A page of `rules/checks/`, as `build/rule-pages.ts` compiles it. */
export interface RulePage {
  readonly id: string
  /** One sentence, without a full stop. */
  readonly what: string
  /** As plain text. */
  readonly why: string
  readonly severity: Severity
  /** The page below its table: why, wrong, right. Its links are absolute. */
  readonly markdown: string
}
