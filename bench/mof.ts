/**
 * Evaluates the Model Openness Tool's own files with the built command line and holds the classes against the Tool's:
 *
 *   npm run bench:mof
 *
 * Where the files are not there it says so and passes: the project also builds alone.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../shared/mof')
const cli = resolve(import.meta.dirname, '../dist/cli.js')

if (!existsSync(folder)) console.log(`bench:mof: skipped, the Tool's files are not at ${folder}`)
else compare()

function compare(): void {
  const expected: Record<string, number> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const names = readdirSync(join(folder, 'models'))
  const start = performance.now()
  const args = [cli, 'mof', '--format', 'json', '--evaluate', ...names.map((name) => join(folder, 'models', name))]
  const evaluations: { class: number }[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const wrong = names.filter((name, i) => evaluations[i]?.class !== expected[name])
  for (const name of wrong) console.error(`${name}: not class ${expected[name]}, as the Tool says`)
  console.log(`bench:mof: ${names.length - wrong.length} of ${names.length} files have the Tool's class, ${seconds} s`)
  if (wrong.length > 0) process.exitCode = 1
}
