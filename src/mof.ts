import { licenseKnowledge } from './core/licenses/license-knowledge.ts'
import { evaluateMof, type MofEvaluation } from './core/mof/evaluate.ts'
import { type MofFile, readMofFile } from './core/mof/mof-file.ts'
import { formatMofFile, mofFileOf } from './core/mof/write.ts'
import type { Report } from './core/report.ts'
import { bundledKnowledge } from './knowledge/bundled.ts'

/** The class of a release that a file of the Model Openness Tool describes. */
export interface MofFileEvaluation extends MofEvaluation {
  /** The release, as the file names it. */
  readonly name: string
  /** What of the file was left out. */
  readonly notices: readonly string[]
}

/**
 * Evaluates a file of the Model Openness Tool.
 * @throws `MofError` where it is none
 */
export async function evaluateMofFile(text: string): Promise<MofFileEvaluation> {
  const rules = bundledKnowledge.rules.standards
  const { file, notices } = readMofFile(text, rules.components)
  const { openness, names } = await knowledge()
  return { name: file.name, ...evaluateMof(file, { openness, names, rules }), notices }
}

/** What a repository releases, and the same as the text of a file of the Model Openness Tool. */
export async function describeMof(report: Report): Promise<{ file: MofFile; text: string }> {
  const { components } = bundledKnowledge.rules.standards
  const { openness } = await knowledge()
  const file = mofFileOf(report, components, openness)
  return { file, text: formatMofFile(file, components) }
}

let loaded: ReturnType<typeof licenseKnowledge> | undefined

function knowledge(): ReturnType<typeof licenseKnowledge> {
  loaded ??= licenseKnowledge(bundledKnowledge)
  return loaded
}
