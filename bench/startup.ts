/**
 * Times whole processes with hyperfine, in one run: `node -e 0`, remark alone over a repository's documents (bundled, as
 * we are), and a check of that repository. Then the peak memory of a check, with and without huge files in the tree, and the action's times.
 *
 *   npm run bench [-- FOLDER]   FOLDER: the repository, a typical one of the corpus unless named
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'rolldown'
import { readDirectory } from '../src/sources/directory.ts'

const corpus = resolve(import.meta.dirname, '../../shared/corpus/repos')
const typical = [join(corpus, 'haotian-liu+LLaVA'), resolve('examples/overclaiming')]
const largest = [join(corpus, 'QwenLM+Qwen'), resolve('examples/overclaiming')]
const cli = resolve('dist/cli.js')
const work = mkdtempSync(join(tmpdir(), 'openclaims-bench-'))

await time(process.argv[2] ?? firstOf(typical))
memory(firstOf(largest))
timeAction(firstOf(largest))

async function time(folder: string): Promise<void> {
  const parser = join(work, 'parse-only.mjs')
  await build({ input: resolve('bench/parse-only.ts'), platform: 'node', output: { file: parser }, logLevel: 'silent' })
  const { files } = await readDirectory(folder)
  const documents = files.filter(({ path }) => path.endsWith('.md')).map(({ path }) => join(folder, path))
  const commands = ['node -e 0', `node ${parser} ${documents.join(' ')}`, `node ${cli} check ${folder} --fail-on never`]
  const [empty = 0, parse = 0, check = 0] = medians(...commands)
  console.log(`${folder}: ${documents.length} documents`)
  console.log(`node -e 0                     ${empty.toFixed(0)} ms`)
  console.log(`remark alone, whole process   ${parse.toFixed(0)} ms`)
  console.log(`openclaims check              ${check.toFixed(0)} ms, ${(check / parse).toFixed(2)}x remark alone`)
}

/** The median times of commands in ms, taken in one run of hyperfine. */
function medians(...commands: readonly string[]): number[] {
  const results = join(work, 'times.json')
  const options = ['--shell=none', '--ignore-failure', '--warmup', '3', '--runs', '20', '--style', 'none']
  const args = [...options, '--export-json', results, ...commands]
  execFileSync('hyperfine', args, { stdio: ['ignore', 'ignore', 'ignore'] })
  return JSON.parse(readFileSync(results, 'utf8')).results.map(({ median }: { median: number }) => median * 1000)
}

function memory(folder: string): void {
  const huge = join(work, 'huge')
  cpSync(folder, huge, { recursive: true })
  writeFileSync(join(huge, 'pytorch_model.bin'), '')
  truncateSync(join(huge, 'pytorch_model.bin'), 300 * 1024 * 1024)
  writeFileSync(join(huge, 'huge.md'), 'open source '.repeat(4_400_000))
  console.log(`${folder}: peak memory ${peak(folder)} MB`)
  console.log(`with 300 MB of weights and 50 MB of Markdown beside it: ${peak(huge)} MB`)
}

/** The action as the runner starts it: with nothing to do, which is loading it, and on a repository. */
function timeAction(folder: string): void {
  const action = resolve('dist/action/index.js')
  const nothing = `env GITHUB_WORKSPACE=${join(work, 'absent')} node ${action}`
  const whole = `env GITHUB_WORKSPACE=${folder} INPUT_FAIL-ON=never node ${action}`
  const [empty = 0, loaded = 0, checked = 0] = medians('node -e 0', nothing, whole)
  console.log(`the action loads in ${(loaded - empty).toFixed(0)} ms more than node -e 0`)
  console.log(`the action on ${folder}: ${checked.toFixed(0)} ms, whole process`)
}

/** The largest resident set of a check, in MB. */
function peak(folder: string): number {
  const probe = join(work, 'probe.cjs')
  writeFileSync(probe, "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))")
  const { stderr } = spawnSync('node', ['--require', probe, cli, 'check', folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return Math.round(Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024)
}

function firstOf(folders: readonly string[]): string {
  const found = folders.find((folder) => existsSync(folder))
  if (!found) throw new Error(`none of ${folders.join(', ')} is there`)
  return found
}
