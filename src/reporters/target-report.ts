import type { Report } from '../core/report.ts'

/** A report with the place of its target, for formats that name files by their paths in a whole repository. */
export interface TargetReport {
  readonly report: Report
  /** Where the target lies in the repository, `''` for its root. */
  readonly folder: string
}
