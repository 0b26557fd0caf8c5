import { didYouMean } from '../core/did-you-mean.ts'
import { standardIds } from '../core/standards/choose.ts'
import type { StandardRules } from '../core/standards/standard-rule.ts'

/**
 * The id of the standard that somebody names on the command line or in a workflow.
 * @returns the id, or in words what is wrong with the name
 */
export function standardNamed(name: string, rules: StandardRules): { id: string } | { problem: string } {
  const ids = standardIds(rules)
  const wanted = name.toLowerCase()
  if (ids.includes(wanted)) return { id: wanted }
  const near = didYouMean(wanted, ids)
  const hint = near === undefined ? `There are ${ids.join(', ')}.` : `Did you mean ${near}?`
  return { problem: `there is no standard “${name}”. ${hint}` }
}
