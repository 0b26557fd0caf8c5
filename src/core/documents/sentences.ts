/** A sentence of a text, by offsets, without the white space around it. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** What ends with a full stop that ends no sentence, before the name or number that follows. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|cf|vs|et al|etc|approx|resp|no|fig|eq|sec|tab|dr|mr|ms|prof|inc|ltd|corp|co|v|ver)|\b[A-Z])\.["')\]]*\s*$/i

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Parts a text into sentences, as Unicode does (UAX #29), but for abbreviations.
 * @param language BCP 47
 */
export function sentences(text: string, language: string): Sentence[] {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  const found: Sentence[] = []
  let from = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && !segment.endsWith('\n') && ABBREVIATION.test(segment)) continue
    const whole = text.slice(from, end)
    const start = from + (whole.length - whole.trimStart().length)
    if (start < end && whole.trim() !== '') found.push({ start, end: start + whole.trim().length })
    from = end
  }
  return found
}
