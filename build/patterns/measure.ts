/** How the time that a pattern takes grows with a text, measured. */
import { createContext, Script } from 'node:vm'

/** Lengths of texts: the time for the larger is four times the other's where it is linear, sixteen times where quadratic. */
const [SMALL, LARGE] = [10_000, 40_000]
/** Between four and sixteen, with room for the noise of a busy machine. */
const GROWTH_MAX = 8
/** What takes less tells nothing, and harms nobody. */
const NOTICEABLE_MS = 5
/** Whatever takes this long at these lengths is not linear. */
const TIMEOUT_MS = 2000
const TOO_LONG = Number.POSITIVE_INFINITY
/** The best of so many counts; what seems to grow fast is timed again, more often. */
const RUNS = [1, 3, 9]

const context = createContext({ pattern: /x/, text: '' })
const search = new Script('text.search(pattern); if (pattern.global) for (const _ of text.matchAll(pattern));')

/**
 * Whether a pattern takes more than linear time for a kind of text.
 * @param make the text of about so many characters
 */
export function growsFast(pattern: RegExp, make: (length: number) => string): boolean {
  const [small, large] = [make(SMALL), make(LARGE)]
  return RUNS.every((runs) => {
    const slow = time(pattern, large, runs)
    return slow === TOO_LONG || (slow >= NOTICEABLE_MS && slow > time(pattern, small, runs) * GROWTH_MAX)
  })
}

/** Milliseconds that all matches take, at best. */
function time(pattern: RegExp, text: string, runs: number): number {
  Object.assign(context, { pattern, text })
  let best = TOO_LONG
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    try {
      search.runInContext(context, { timeout: TIMEOUT_MS })
    } catch {
      return TOO_LONG
    }
    best = Math.min(best, performance.now() - start)
  }
  return best
}
