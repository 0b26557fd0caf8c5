import { standardNamed } from '../config/standard-named.ts'
import { bundledKnowledge } from '../knowledge/bundled.ts'
import { UsageError } from './exit-codes.ts'

/**
 * The id that `--standard ID` gives.
 * @throws {@link UsageError} where there is no such standard
 */
export function standardOption(name: string): string {
  const named = standardNamed(name, bundledKnowledge.rules.standards)
  if ('problem' in named) throw new UsageError(`--standard: ${named.problem}`)
  return named.id
}
