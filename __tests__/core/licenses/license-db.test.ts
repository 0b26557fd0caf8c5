import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identify } from '../../../src/core/licenses/identify.ts'
import { licenseKnowledge } from '../../../src/core/licenses/license-knowledge.ts'
import { plainText } from '../../../src/core/licenses/plain-text.ts'
import { readRestrictions } from '../../../src/core/licenses/restrictions.ts'
import { LineIndex } from '../../../src/core/position.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'
import { perturbationsOf, readLicenseDb, tell } from './license-db.ts'

const corpus = resolve('../shared/corpus/repos')
const licenses = readLicenseDb()
const there = licenses.length > 0
const knowledge = await licenseKnowledge(bundledKnowledge)

describe.skipIf(!there)('the texts of LicenseDB', { timeout: 120_000 }, () => {
  it('are told, each by itself', async () => {
    expect((await tell(licenses, licenses, knowledge)).share).toBeGreaterThanOrEqual(0.99)
  })

  // Every fourth, to keep the tests quick.
  const sample = licenses.filter((_, i) => i % 4 === 0)
  const perturbations = Object.entries(perturbationsOf(licenses))
  it.each(perturbations)('are told %s, and none as a more permissive one', async (_, perturb) => {
    const { share, tooPermissive } = await tell(sample, licenses, knowledge, perturb)
    expect(share).toBeGreaterThanOrEqual(0.95)
    expect(tooPermissive).toEqual([])
  })
})

describe.skipIf(!there)('what is known of licences', () => {
  const texts = new Map(licenses.map(({ id, text }) => [id, text]))
  const known = bundledKnowledge.rules.licenses.filter(({ id }) => texts.has(id))

  it.each(known)('$id restricts what its text says', async ({ id, restrictions }) => {
    const text = await plainText(texts.get(id) ?? '')
    const read = readRestrictions(text, new LineIndex(text), knowledge.restrictions).map((clause) => clause.id)
    expect([...new Set(read)].sort()).toEqual([...restrictions].sort())
  })

  it('covers at least 60 AI, data and source-available licences', () => {
    const others = bundledKnowledge.rules.licenses.filter(({ family }) => family !== 'creative-commons')
    expect(others.length).toBeGreaterThanOrEqual(60)
  })
})

describe.skipIf(!existsSync(corpus))('texts that are no licences', () => {
  const documents = (existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }) : []).filter(
    // Policies, disclaimers, contributor agreements and cards that carry a licence's text are texts of LicenseDB.
    (name) => /\.md$/i.test(name) && !/licen[cs]e|polic|ethics|contributing/i.test(name),
  )

  it('are never taken for one', async () => {
    const taken: string[] = []
    let read = 0
    for (const name of documents) {
      const text = readFileSync(join(corpus, name), 'utf8')
      if (text === '' || /LICENSE AGREEMENT|Ethics disclaimer|for research purposes only in support of/i.test(text))
        continue
      read++
      const found = (await identify(await plainText(text), knowledge.texts)).filter(
        ({ confidence }) => confidence > 0.9,
      )
      taken.push(...found.map(({ id }) => `${name}: ${id}`))
    }
    expect(read).toBeGreaterThan(300)
    expect(taken).toEqual([])
  })
})
