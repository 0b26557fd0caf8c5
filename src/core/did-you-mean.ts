import { closestMatch } from 'leven'

/** A shorter word is near to anything. */
const WORD_MIN = 3
/** A longer one is no slip of the pen, and comparing takes time. */
const WORD_MAX = 100

/** The known word that a misspelled or shortened one was meant to be, if any is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length < WORD_MIN || word.length > WORD_MAX) return undefined
  const distance = { maxDistance: Math.ceil(word.length / 4) }
  const near = closestMatch(word, known, distance)
  if (near !== undefined) return near
  const beginning = closestMatch(
    word,
    known.map((candidate) => candidate.slice(0, word.length)),
    distance,
  )
  if (beginning === undefined) return undefined
  return known.filter((candidate) => candidate.startsWith(beginning)).toSorted((a, b) => a.length - b.length)[0]
}
