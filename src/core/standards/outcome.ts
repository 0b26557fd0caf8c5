import type { CriterionResult, Evidence } from '../report.ts'

/** What a test gave, why, and what shows it. */
export interface Outcome {
  readonly result: CriterionResult
  /** Clauses that cite the evidence: "the weights are under Apache-2.0". */
  readonly reasons: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** Met where all are. */
export function allOf(outcomes: readonly Outcome[]): Outcome {
  return join(outcomes, ['not-met', 'unknown', 'met'])
}

/** Met where one is. */
export function anyOf(outcomes: readonly Outcome[]): Outcome {
  return join(outcomes, ['met', 'unknown', 'not-met'])
}

/** The first of the results that there is, with the reasons and evidence of all outcomes that have it. */
function join(outcomes: readonly Outcome[], order: readonly CriterionResult[]): Outcome {
  const result = order.find((candidate) => outcomes.some((outcome) => outcome.result === candidate)) ?? 'unknown'
  const deciding = outcomes.filter((outcome) => outcome.result === result)
  const evidence = new Map(deciding.flatMap((outcome) => outcome.evidence).map((item) => [JSON.stringify(item), item]))
  return { result, reasons: [...new Set(deciding.flatMap(({ reasons }) => reasons))], evidence: [...evidence.values()] }
}
