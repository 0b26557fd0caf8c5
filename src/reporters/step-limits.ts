import type { Severity } from '../core/report.ts'
import type { Annotation } from './annotations.ts'

/** GitHub shows no more annotations of a level for a step, and drops the others without a word. */
const PER_LEVEL_MAX = 10

/** The annotations that a step can show, and how many it cannot. */
export interface Shown {
  readonly annotations: readonly Annotation[]
  readonly left: number
}

/**
 * Chooses the annotations that fit into a step's limits, the first of each level.
 * @param taken how many of a level the step shows for something else
 */
export function withinStepLimits(annotations: readonly Annotation[], taken: Partial<Record<Severity, number>>): Shown {
  const room: Record<Severity, number> = { error: PER_LEVEL_MAX, warning: PER_LEVEL_MAX, info: PER_LEVEL_MAX }
  const shown = annotations.filter(({ level }) => room[level]-- > (taken[level] ?? 0))
  return { annotations: shown, left: annotations.length - shown.length }
}
