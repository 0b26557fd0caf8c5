/**
 * Times finding the claims of all documents of the labelled corpus against parsing the same documents with remark-parse
 * and remark-gfm alone, in one process, in alternating rounds: `npm run bench`.
 *
 * Both are given the texts in memory. The ratio is that of the fastest rounds, which other processes disturb least; rounds
 * are added while it is above the target.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { compileRules, readClaimModel } from '../build/rules.ts'
import { ClaimFinder } from '../src/core/claims/find.ts'
import { decodeText } from '../src/core/decode-text.ts'
import { isDocument } from '../src/core/documents/discover.ts'
import { parseDocument } from '../src/core/documents/parse.ts'
import { isLicenseFile } from '../src/core/licenses/license-files.ts'
import { LicenseNames } from '../src/core/licenses/names.ts'
import { readDirectory } from '../src/sources/directory.ts'

/** A quiet machine shows the target within the first rounds; a busy one disturbs many. */
const [LEAST_ROUNDS, MOST_ROUNDS] = [4, 12]
/** What finding claims may take beside parsing alone. */
const TARGET = 1.15
/** What no noise explains: other processes on the machine move the ratio by up to a tenth. */
const LIMIT = 1.3
const DOCUMENT_MAX_BYTES = 1024 * 1024
const corpus = resolve(import.meta.dirname, '../../shared/corpus/repos')

interface Repository {
  readonly finder: ClaimFinder
  readonly documents: readonly { readonly path: string; readonly text: string }[]
}

if (!existsSync(corpus)) console.log(`claim speed: skipped, there is no corpus at ${corpus}`)
else await compare(await readCorpus())

async function readCorpus(): Promise<Repository[]> {
  const folder = resolve(import.meta.dirname, '../rules')
  const rules = compileRules(folder)
  const model = readClaimModel(folder)
  const names = new LicenseNames(rules.licenses, rules.licenseNames)
  const repositories: Repository[] = []
  for (const name of readdirSync(corpus).sort()) {
    const snapshot = await readDirectory(join(corpus, name))
    const documents: { path: string; text: string }[] = []
    for (const entry of snapshot.files.filter((file) => isDocument(file, isLicenseFile))) {
      const bytes = await snapshot.read(entry.path, DOCUMENT_MAX_BYTES).catch(() => undefined)
      const text = bytes && decodeText(bytes)?.text
      if (text) documents.push({ path: entry.path, text })
    }
    const finder = new ClaimFinder({ wordings: rules.claims, model, names }, name)
    repositories.push({ finder, documents })
  }
  return repositories
}

async function compare(repositories: readonly Repository[]): Promise<void> {
  const texts = repositories.flatMap(({ documents }) => documents.map(({ text }) => text))
  const parser = unified().use(remarkParse).use(remarkGfm)
  const parse = () => {
    for (const text of texts) parser.parse(text)
    return texts.length
  }
  const find = async () => {
    let found = 0
    for (const { finder, documents } of repositories) {
      for (const { path, text } of documents)
        if (finder.mayClaim(text)) found += finder.find(await parseDocument(path, text)).length
    }
    return found
  }
  const claims = await find()
  parse()
  const times = { parse: [] as number[], find: [] as number[] }
  const ratio = () => Math.min(...times.find) / Math.min(...times.parse)
  for (let round = 0; round < LEAST_ROUNDS || (round < MOST_ROUNDS && ratio() > TARGET); round++) {
    // Whoever goes first finds the tidier heap.
    for (const name of round % 2 === 0 ? (['parse', 'find'] as const) : (['find', 'parse'] as const)) {
      const start = performance.now()
      await { parse, find }[name]()
      times[name].push(performance.now() - start)
    }
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const show = (values: readonly number[]) => values.map((value) => value.toFixed(0)).join(', ')
  console.log(`${texts.length} documents, ${(size / 1e6).toFixed(1)} million characters, ${claims} claims`)
  console.log(`remark-parse and remark-gfm   ${show(times.parse)} ms`)
  console.log(`finding the claims            ${show(times.find)} ms`)
  console.log(`ratio of the fastest rounds   ${ratio().toFixed(2)}, to be at most ${TARGET}; fails beyond ${LIMIT}`)
  if (ratio() > LIMIT) process.exitCode = 1
}
