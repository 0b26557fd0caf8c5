/**
 * Cross-validates the model that tells claims from other words: `npm run bench:claims`.
 *
 * The repositories of the labelled corpus are dealt into five folds, all of an owner's into the same. The claims of
 * each fold are found with a model trained on the others (and on the example sentences), so that the figures say what to
 * expect of repositories that nobody has labelled. Verdicts are not part of it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { corpusCandidates, ownerOf } from '../build/claim-model/corpus.ts'
import { exampleCandidates } from '../build/claim-model/examples.ts'
import { fitModel } from '../build/claim-model/fit.ts'
import { claimWording } from '../build/claim-model/wording.ts'
import { ClaimFinder } from '../src/core/claims/find.ts'
import { parseDocument } from '../src/core/documents/parse.ts'

const FOLDS = 5
const rules = resolve(import.meta.dirname, '../rules')
const corpus = resolve(import.meta.dirname, '../../shared/corpus')

if (!existsSync(corpus)) console.log(`claims: skipped, there is no corpus at ${corpus}`)
else await crossValidate()

async function crossValidate(): Promise<void> {
  const wording = claimWording(rules)
  const labelled = await corpusCandidates(corpus, wording)
  const examples = await exampleCandidates(join(rules, 'claims/examples'), wording)
  const repositories = readdirSync(join(corpus, 'labels')).map((file) => file.replace(/\.json$/, ''))
  const foldOf = deal(labelled.map(({ owner }) => owner))
  const reports = mkdtempSync(join(tmpdir(), 'openclaims-folds-'))
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitModel([...labelled.filter(({ owner }) => foldOf.get(owner) !== fold), ...examples])
    for (const repository of repositories) {
      if ((foldOf.get(ownerOf(repository)) ?? 0) !== fold) continue
      const finder = new ClaimFinder({ ...wording, model }, repository)
      const { scope } = JSON.parse(readFileSync(join(corpus, 'labels', `${repository}.json`), 'utf8')) as {
        scope: string[]
      }
      const claims = []
      for (const path of scope) {
        const file = join(corpus, 'repos', repository, path)
        if (!existsSync(file)) continue
        for (const claim of finder.find(await parseDocument(path, readFileSync(file, 'utf8'))))
          claims.push({ ...claim, ...claim.range })
      }
      writeFileSync(join(reports, `${repository}.json`), JSON.stringify({ claims }))
    }
  }
  const output = execFileSync('node', [join(corpus, 'score.mjs'), '--reports', reports, ...process.argv.slice(2)], {
    encoding: 'utf8',
  })
  console.log(`${FOLDS}-fold cross-validation over ${foldOf.size} owners`)
  console.log(
    output
      .split('\n')
      .filter((line) => /precision|actionable|other|accuracy|subject/.test(line))
      .join('\n'),
  )
}

/** Deals owners into folds, the largest first into the smallest. */
function deal(owners: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  const sizes = new Array<number>(FOLDS).fill(0)
  const folds = new Map<string, number>()
  for (const [owner, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = sizes.indexOf(Math.min(...sizes))
    folds.set(owner, fold)
    sizes[fold] = (sizes[fold] ?? 0) + count
  }
  return folds
}
