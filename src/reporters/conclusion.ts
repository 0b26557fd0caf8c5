import type { Report } from '../core/report.ts'

export const FAIL_ON = ['error', 'warning', 'never'] as const
/** From which severity on findings make a run fail. */
export type FailOn = (typeof FAIL_ON)[number]

/** Whether a report has findings at or above a severity. */
export function fails({ summary }: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return summary.errors > 0 || (failOn === 'warning' && summary.warnings > 0)
}

/** "2 errors", "1 warning". */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** "2 errors, 1 warning"; nothing where there is none. */
export function totals({ summary: { errors, warnings, infos } }: Report): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'note'],
  ] as const
  return counts.flatMap(([number, noun]) => (number > 0 ? [countOf(number, noun)] : [])).join(', ')
}

/** "3 there before", "1 resolved here"; nothing where the report was compared with nothing. */
export function sinceBaseline({ baseline }: Report): string[] {
  return baseline ? [`${baseline.unchanged} there before`, `${baseline.resolved.length} resolved here`] : []
}
