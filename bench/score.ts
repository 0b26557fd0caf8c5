/**
 * Scores the built command line on the labelled corpus and holds the figures against `bench/baseline.json`:
 *
 *   npm run score              prints the table, fails where a figure dropped
 *   npm run score -- --update  writes the figures down as the new baseline
 *   npm run score -- --errors FILE  also writes every disagreement, one JSON object a line
 *
 * Where the corpus is not there it says so and passes: the project also builds alone.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const corpus = resolve(import.meta.dirname, '../../shared/corpus')
const baselineFile = join(import.meta.dirname, 'baseline.json')
const command = `node ${resolve('dist/cli.js')} check {dir} --format json --no-config --fail-on never`
/** A figure may be this much lower, in points of percent, before it counts as a drop. */
const TOLERANCE = 0.05

const { values } = parseArgs({ options: { update: { type: 'boolean' }, errors: { type: 'string' } } })
if (!existsSync(corpus)) {
  console.log(`score: skipped, there is no corpus at ${corpus}`)
} else {
  const figures = score()
  if (values.update) writeFileSync(baselineFile, `${JSON.stringify(figures, null, 2)}\n`)
  else compare(figures, JSON.parse(readFileSync(baselineFile, 'utf8')))
}

/** The figures in percent, by name. */
function score(): Record<string, number> {
  const json = join(mkdtempSync(join(tmpdir(), 'openclaims-score-')), 'figures.json')
  const errors = values.errors ? ['--errors', values.errors] : []
  const args = [join(corpus, 'score.mjs'), '--command', command, '--json', json, ...errors]
  execFileSync('node', args, { stdio: 'inherit' })
  const { repositories, unreadable, claims, problems, otherStances, ...accuracies } = JSON.parse(
    readFileSync(json, 'utf8'),
  )
  const percent = (share: number) => Math.round(share * 10_000) / 100
  const figures: Record<string, number> = { readable: percent(1 - unreadable / repositories) }
  for (const [name, counts] of Object.entries({ claims, problems, otherStances })) {
    figures[`${name}.precision`] = percent(counts.precision)
    figures[`${name}.recall`] = percent(counts.recall)
  }
  for (const [name, counts] of Object.entries(accuracies))
    figures[name] = percent((counts as { accuracy: number }).accuracy)
  return figures
}

function compare(figures: Record<string, number>, baseline: Record<string, number>): void {
  const dropped = Object.entries(baseline).filter(([name, before]) => (figures[name] ?? 0) < before - TOLERANCE)
  for (const [name, before] of dropped)
    console.error(`score: ${name} dropped from ${before} to ${figures[name] ?? 'nothing'}`)
  const risen = Object.entries(figures).filter(([name, now]) => now > (baseline[name] ?? 0) + TOLERANCE)
  if (dropped.length > 0) process.exitCode = 1
  else console.log(`score: no figure dropped, ${risen.length} rose against bench/baseline.json`)
}
