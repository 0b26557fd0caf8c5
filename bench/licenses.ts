/**
 * Measures the identification of licences: the loading of the index, LicenseDB's own texts and perturbed ones, the
 * corpus' licence files warm and beside licensee (Debian's ruby-licensee) in one run, and the growth with a text's length.
 *
 *   node bench/licenses.ts
 *
 * What needs ../shared or licensee is left out with a notice where that is not there. Times are printed, not judged: a
 * busy machine must fail nobody's change.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { perturbationsOf, readLicenseDb, tell } from '../__tests__/core/licenses/license-db.ts'
import { compileRules } from '../build/rules.ts'
import { FingerprintIndex } from '../src/core/licenses/fingerprints.ts'
import { licenseKnowledge } from '../src/core/licenses/license-knowledge.ts'
import { readLicense } from '../src/core/licenses/read-license.ts'

const root = join(import.meta.dirname, '..')
const corpus = resolve(root, '../shared/corpus')
const cli = join(root, 'dist/cli.js')
const wordsFile = join(root, 'rules/licenses/fingerprints.bin')
/** Every so many of LicenseDB's texts are perturbed. */
const SAMPLE_STEP = 8
/** The best of so many runs counts: the others were disturbed. */
const RUNS = 3

const { licenses, texts } = JSON.parse(readFileSync(join(root, 'rules/licenses/texts.json'), 'utf8'))
const list = { licenses: new Map(Object.entries(licenses)) as never, texts }
const fingerprints = () => brotliDecompressSync(readFileSync(wordsFile))
const knowledge = await licenseKnowledge({
  rules: compileRules(join(root, 'rules')),
  licenseList: async () => list,
  fingerprints: async () => fingerprints(),
})

row('index', `${(statSync(wordsFile).size / 1e6).toFixed(2)} MB`)
const load = await fastest(() => new FingerprintIndex(texts, fingerprints()))
row('index load', `${load.toFixed(0)} ms`)
await readLicense(`${readFileSync(join(root, 'LICENSE'), 'utf8')} warm`, knowledge)
await identity()
if (existsSync(corpus)) await speed()
else console.log(`speed: skipped, there is no corpus at ${corpus}`)
await growth()

async function identity(): Promise<void> {
  const all = readLicenseDb()
  if (all.length === 0) return
  const percent = (share: number) => `${(100 * share).toFixed(2)} % by the right id`
  const start = performance.now()
  const plain = await tell(all, all, knowledge)
  const perSecond = (1000 * all.length) / (performance.now() - start)
  row(`LicenseDB's ${all.length} texts`, `${percent(plain.share)}, ${perSecond.toFixed(0)} texts/s`)
  const sample = all.filter((_, i) => i % SAMPLE_STEP === 0)
  for (const [name, perturb] of Object.entries(perturbationsOf(all))) {
    const { share, tooPermissive } = await tell(sample, all, knowledge, perturb)
    row(`  ${sample.length} of them ${name}`, `${percent(share)}, ${tooPermissive.length} as a more permissive one`)
  }
}

async function speed(): Promise<void> {
  const folders = licenseFolders()
  const contents = folders.map((folder) => readFileSync(join(folder, 'LICENSE'), 'utf8'))
  const warm = await fastest(async () => {
    for (const content of contents) await readLicense(content, knowledge)
  })
  row(`the corpus' ${folders.length} licence files, warm`, `${((1000 * folders.length) / warm).toFixed(0)} files/s`)
  // What `licensee detect` does with one folder, in one process for all of them.
  const ruby =
    'ARGV.each { |path| project = Licensee::Projects::FSProject.new(path, detect_packages: true, detect_readme: true); ' +
    'project.license; project.matched_files.each { |file| [file.license, file.matcher, file.confidence] } }'
  const ours = await fastest(() => run('node', [cli, 'license', ...folders]))
  row('  openclaims license FOLDER..., whole process', `${ours.toFixed(0)} ms`)
  if (spawnSync('ruby', ['-rlicensee', '-e', '']).status !== 0) {
    console.log('licensee: skipped, ruby has none (Debian: apt-get install ruby-licensee)')
    return
  }
  const beside = (time: number, own: number) => `${time.toFixed(0)} ms, ${(time / own).toFixed(1)}x ours`
  const theirs = await fastest(() => run('ruby', ['-rlicensee', '-e', ruby, ...folders]))
  row('  Licensee::Projects::FSProject, one process for all', beside(theirs, ours))
  const [first = '.'] = folders
  const oneOfOurs = await fastest(() => run('node', [cli, 'license', first]))
  row('  openclaims license FOLDER, one', `${oneOfOurs.toFixed(0)} ms`)
  const oneOfTheirs = await fastest(() => run('ruby', ['-S', 'licensee', 'detect', first]))
  row('  licensee detect FOLDER, one', beside(oneOfTheirs, oneOfOurs))
}

/** A folder for each licence file of the corpus, with nothing else in it. */
function licenseFolders(): string[] {
  const work = mkdtempSync(join(tmpdir(), 'openclaims-licenses-'))
  const folders: string[] = []
  for (const name of readdirSync(join(corpus, 'labels'))) {
    const { facts } = JSON.parse(readFileSync(join(corpus, 'labels', name), 'utf8'))
    for (const { path } of facts.licenses) {
      const folder = join(work, String(folders.length))
      mkdirSync(folder)
      cpSync(join(corpus, 'repos', name.slice(0, -'.json'.length), path), join(folder, 'LICENSE'))
      folders.push(folder)
    }
  }
  return folders
}

async function growth(): Promise<void> {
  const mit = readFileSync(join(root, 'LICENSE'), 'utf8')
  const makers: Record<string, (size: number) => string> = {
    'one line': (size) => 'the software is provided as is '.repeat(size / 31),
    'repeated licence': (size) => mit.repeat(size / mit.length),
    'repeated header': (size) => 'Licensed under the Apache License, Version 2.0 (the "License");\n'.repeat(size / 65),
    'nested HTML': (size) => '<div><p>'.repeat(size / 8),
  }
  for (const [name, make] of Object.entries(makers)) {
    const times: string[] = []
    for (const megabytes of [0.1, 1, 4]) {
      const text = make(megabytes * 1e6)
      const start = performance.now()
      await readLicense(text, knowledge)
      times.push(`${megabytes} MB ${(performance.now() - start).toFixed(0)} ms`)
    }
    row(name, times.join(', '))
  }
}

/** Milliseconds of the fastest of some runs. */
async function fastest(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now()
    await work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) console.log(`not to be trusted: ${command} ended with ${status}: ${stderr}`)
}

function row(name: string, figures: string): void {
  console.log(`${name.padEnd(58)} ${figures}`)
}
