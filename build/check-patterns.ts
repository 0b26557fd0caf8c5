/**
 * Fails where a regular expression of `rules/` or `src/core/` may take more than linear time: `npm run check:patterns`.
 *
 * recheck decides; see `patterns/judge.ts` for what it cannot.
 */
import { join } from 'node:path'
import { judge } from './patterns/judge.ts'
import { type FoundPattern, patternsOfRules } from './patterns/rules.ts'
import { patternsOfSource } from './patterns/source.ts'

/** Analyses at a time; recheck runs them beside one another. */
const WORKERS = 3

const root = join(import.meta.dirname, '..')
const patterns = [...patternsOfRules(join(root, 'rules')), ...patternsOfSource(join(root, 'src/core'), 'src/core')]
const counts = { form: 0, proof: 0, search: 0, measurement: 0 }
const slow: string[] = []
const queue = patterns.values()
await Promise.all(Array.from({ length: WORKERS }, work))

console.log(
  `${patterns.length} patterns: ${counts.form} repeat nothing without limit, ${counts.proof} are proven linear, ` +
    `for ${counts.search} no attack is found, ${counts.measurement} not decided in time and measured, ${slow.length} not linear`,
)
for (const line of slow.sort()) console.error(line)
process.exit(slow.length === 0 ? 0 : 1)

async function work(): Promise<void> {
  for (const { file, key, pattern } of queue as Iterable<FoundPattern>) {
    const judgement = await judge(pattern)
    if (judgement.linear) counts[judgement.by]++
    else slow.push(`${file} ${key}: ${pattern}\n    takes more than linear time for ${judgement.attack}`)
  }
}
