import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClaimFinder } from '../../../src/core/claims/find.ts'
import { parseDocument } from '../../../src/core/documents/parse.ts'
import { LicenseNames } from '../../../src/core/licenses/names.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const { rules } = bundledKnowledge
const names = new LicenseNames(rules.licenses, rules.licenseNames)
const finder = new ClaimFinder({ wordings: rules.claims, model: await bundledKnowledge.claimModel(), names }, 'lumen')

/** What is claimed, without where. */
const claims = async (text: string) =>
  finder
    .find(await parseDocument('README.md', text))
    .map(({ kind, subject, stance, text: words, license }) => ({ kind, subject, stance, words, license: license?.id }))

/** Blocks of a model card, each with or without a claim. */
const BLOCKS = [
  'Lumen-7B is an open-source language model trained on two trillion tokens.',
  'The weights are publicly available and free for commercial use.',
  'Lumen outperforms other open-source models such as Llama 3.',
  'The code is released under the MIT License, and the weights under CC-BY-NC-4.0.',
  'We will open-source the training data soon.',
  'Thanks to the open-source community for their support.',
  '- [ ] Open-source the training code',
  '我们开源了 Lumen-7B 模型，支持免费商用。',
  '性能优于其他开源模型。',
  'Lumen は商用利用も可能です。',
  '| Model | License |\n|-|-|\n| Lumen-7B | Apache-2.0 |',
  '[![License: MIT](https://img.shields.io/badge/License-MIT-green)](LICENSE)',
]
const NEUTRAL = [
  'Run the script and wait for the progress bar to reach the end.',
  'It has 32 layers and a context of 8192 tokens.',
  '```sh\npython run.py --open-source\n```',
  '<!-- open source, MIT License -->',
  '![A diagram of the layers](docs/layers.png)',
]
const document = fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 6 })
const TITLE = '# Lumen-7B\n\n'
const text = (blocks: readonly string[]) => TITLE + blocks.join('\n\n')

describe('claims stay what they are', () => {
  it('where neutral blocks stand between', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.nat(), fc.constantFrom(...NEUTRAL), async (blocks, at, neutral) => {
        const place = at % (blocks.length + 1)
        const inserted = [...blocks.slice(0, place), neutral, ...blocks.slice(place)]
        expect(await claims(text(inserted))).toEqual(await claims(text(blocks)))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['CRLF for LF', (source: string) => source.replaceAll('\n', '\r\n')],
    ['a byte order mark', (source: string) => `\ufeff${source}`],
    ['a final newline', (source: string) => `${source}\n`],
  ])('with %s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(document, async (blocks) => {
        expect(await claims(change(text(blocks)))).toEqual(await claims(text(blocks)))
      }),
      { numRuns: 60 },
    )
  })

  it('where a paragraph is wrapped anywhere', async () => {
    const prose = BLOCKS.filter((block) => /^[A-Z]/.test(block))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...prose), fc.integer({ min: 8, max: 60 }), async (block, width) => {
        const wrapped = block.replace(new RegExp(`(.{${width}}\\S*) `, 'g'), '$1\n')
        expect(await claims(TITLE + wrapped)).toEqual(await claims(TITLE + block))
      }),
      { numRuns: 60 },
    )
  })

  it.each(BLOCKS.filter((block) => /^[A-Z]\S* \S+ \S/.test(block)))(
    'with emphasis in Markdown or in HTML: %s',
    async (block) => {
      const [, first = '', word = '', rest = ''] = /^(\S+ )(\S+)( .*)$/.exec(block) ?? []
      const plain = await claims(TITLE + block)
      expect(await claims(`${TITLE}${first}**${word}**${rest}`)).toEqual(plain)
      expect(await claims(`${TITLE}${first}<b>${word}</b>${rest}`)).toEqual(plain)
      expect(await claims(`${TITLE}${first}<em>${word}</em>${rest}`)).toEqual(plain)
    },
  )
})

describe('what is no prose never claims anything', () => {
  const hidden: readonly [string, (words: string) => string][] = [
    ['a fence', (words) => `\`\`\`\n${words}\n\`\`\``],
    ['inline code', (words) => `Set \`${words.replaceAll('`', '')}\` first.`],
    ['a comment', (words) => `<!-- ${words} -->`],
    ['BibTeX', (words) => `@article{lumen, title={${words}}}`],
    ['a link target', (words) => `[here](https://example.org/${encodeURIComponent(words)})`],
  ]
  it.each(hidden)('%s', async (_, hide) => {
    const prose = BLOCKS.filter((block) => !/^[|[-]/.test(block))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...prose), async (words) => {
        expect(await claims(TITLE + hide(words))).toEqual([])
      }),
    )
  })
})

describe('a hostile document', () => {
  it('of five million characters takes bounded time', async () => {
    const start = performance.now()
    const million = 1_000_000
    for (const source of [
      'open source '.repeat(million / 12),
      `${'**'.repeat(5_000)}open source${'<div '.repeat(20_000)}`,
      '<p>open source'.repeat(million / 14),
      'MIT licence, '.repeat(million / 13),
      '开源'.repeat(million / 2),
    ]) {
      await claims(source)
    }
    expect(performance.now() - start).toBeLessThan(60_000)
  }, 120_000)

  it('is not parsed where it has no word that could claim anything', () => {
    expect(finder.mayClaim('It has 32 layers and a context of 8192 tokens.')).toBe(false)
    expect(finder.mayClaim(readFileSync('examples/honest/README.md', 'utf8'))).toBe(true)
  })
})
