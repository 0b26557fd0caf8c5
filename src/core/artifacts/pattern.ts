import type { Wording } from './component-rule.ts'

/** One regular expression for several patterns; without any, nothing. */
export function anyOf(patterns: readonly string[] | undefined): RegExp | undefined {
  return patterns === undefined || patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'i')
}

/** One regular expression for the wording of all languages. */
export function anyLanguage(wording: Wording | undefined): RegExp | undefined {
  return wording && anyOf(Object.values(wording).flat())
}
