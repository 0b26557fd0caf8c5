/** Tells the patterns that may take more than linear time. */
import { type AttackPattern, check } from 'recheck'
import { repeatsWithoutLimit, withShortRepetitions } from './form.ts'
import { growsFast } from './measure.ts'

/**
 * What is known of a pattern's time, and from what: `form`, since it repeats nothing without limit; `proof`, by recheck's
 * automaton; `search`, since recheck's fuzzer has found no attack, or none that slows this engine; `measurement`, of
 * texts made of the pattern's own words, where recheck gives no answer in time.
 */
export type Judgement =
  | { readonly linear: true; readonly by: 'form' | 'proof' | 'search' | 'measurement' }
  | { readonly linear: false; readonly attack: string }

/** recheck's limits: most patterns take it milliseconds, and one that it cannot decide in this time is measured. */
const LIMITS = {
  timeout: 1000,
  // The automaton gets longer patterns than by default: it proves, where the fuzzer only searches.
  maxPatternSize: 4000,
  maxRepeatCount: 200,
  // Growth shows with few texts, and short ones.
  maxIteration: 1,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  incubationLimit: 10_000,
  incubationTimeout: 50,
  attackLimit: 50_000_000,
  attackTimeout: 200,
}

/** How the time that a pattern takes grows with the text that it is tried on. */
export async function judge(pattern: RegExp): Promise<Judgement> {
  if (!repeatsWithoutLimit(pattern)) return { linear: true, by: 'form' }
  const { source, flags } = withShortRepetitions(pattern)
  const found = await check(source, flags, LIMITS)
  if (found.status === 'safe') return { linear: true, by: found.checker === 'automaton' ? 'proof' : 'search' }
  if (found.status === 'unknown') return measured(pattern)
  // The automaton proves how many steps there are. What the fuzzer takes for growth may be a large constant.
  if (found.checker === 'automaton' || growsFast(pattern, (length) => attackOf(found.attack, length)))
    return { linear: false, attack: found.attack.pattern }
  return { linear: true, by: 'search' }
}

/** recheck's attack, at a length. */
function attackOf({ pumps, suffix }: AttackPattern, length: number): string {
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / pumped)).join('') + suffix
}

/** What is between the words of an attack. */
const JOINTS = ['', ' ', '-', '/', '.']
const WORD = /[\p{L}\p{N}]+/gu

/** Tries texts that repeat a word of the pattern. */
function measured(pattern: RegExp): Judgement {
  const words = new Set(pattern.source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(WORD) ?? [])
  for (const word of ['', 'a', '0', ...words]) {
    for (const joint of JOINTS) {
      const piece = word + joint
      if (piece !== '' && growsFast(pattern, (length) => piece.repeat(length / piece.length)))
        return { linear: false, attack: `${JSON.stringify(piece)} repeated` }
    }
  }
  return { linear: true, by: 'measurement' }
}
