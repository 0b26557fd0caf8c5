/**
 * Trains the model that tells claims from other words, and writes `rules/claims/model.json`:
 *
 *   npm run rules:claims [-- CORPUS]
 *
 * It learns from the labelled corpus (`../shared/corpus` unless another is given) and from the sentences in
 * `rules/claims/examples/`, and always comes out the same for the same input.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusCandidates } from './claim-model/corpus.ts'
import { exampleCandidates } from './claim-model/examples.ts'
import { fitModel } from './claim-model/fit.ts'
import { claimWording } from './claim-model/wording.ts'

const rules = join(import.meta.dirname, '../rules')
const corpus = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus'))
const wording = claimWording(rules)
const candidates = [
  ...(await corpusCandidates(corpus, wording)),
  ...(await exampleCandidates(resolve(process.argv[3] ?? join(rules, 'claims/examples')), wording)),
]
const model = fitModel(candidates)
const rows = Object.entries(model.weights).map(([feature, row]) => `${JSON.stringify(feature)}:[${row.join()}]`)
const { voices, subjects } = model
const text = `{"voices":${JSON.stringify(voices)},"subjects":${JSON.stringify(subjects)},"weights":{\n${rows.join(',\n')}\n}}\n`
writeFileSync(join(rules, 'claims/model.json'), text)
console.log(`${candidates.length} candidates, ${rows.length} features, ${Math.round(text.length / 1000)} kB`)
