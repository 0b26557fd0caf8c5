/** A stretch of a text, by offsets. */
export interface Place {
  readonly start: number
  readonly end: number
}

const NOWHERE: readonly Place[] = []

/**
 * Where a pattern matches, without empty matches. `matchAll` would do, but for the copy that it makes of the pattern each
 * time: there are a hundred patterns to a sentence.
 * @param pattern with the flag `g`
 */
export function placesOf(pattern: RegExp, text: string): readonly Place[] {
  let places: Place[] | undefined
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    if (end === match.index) {
      pattern.lastIndex++
      continue
    }
    places ??= []
    places.push({ start: match.index, end })
  }
  return places ?? NOWHERE
}
