import type { Report } from '../core/report.ts'

/** The report as JSON, for programs. */
export function formatJson(report: Report | readonly Report[] | undefined): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
