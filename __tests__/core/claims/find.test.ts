import { describe, expect, it } from 'vitest'
import { ClaimFinder } from '../../../src/core/claims/find.ts'
import { parseDocument } from '../../../src/core/documents/parse.ts'
import { LicenseNames } from '../../../src/core/licenses/names.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const { rules } = bundledKnowledge
const names = new LicenseNames(rules.licenses, rules.licenseNames)
const finder = new ClaimFinder({ wordings: rules.claims, model: await bundledKnowledge.claimModel(), names }, 'lumen')
const find = async (text: string) => finder.find(await parseDocument('README.md', text))
/** What is claimed, as `kind/subject/stance`. */
const claims = async (text: string) =>
  (await find(text)).map(({ kind, subject, stance }) => `${kind}/${subject}/${stance}`)

describe('claims in English', () => {
  it.each([
    ['Lumen is an open-source language model.', ['open-source/model/asserts']],
    ['We open-sourced our training code.', ['open-source/code/asserts']],
    ['The model outperforms other open-source models.', ['open-source/third-party/mentions']],
    ['Thanks to the open-source community!', ['open-source/third-party/mentions']],
    ['The dataset will be open-sourced soon.', ['open-source/data/promises']],
    ['The model is not open source.', ['open-source/model/denies']],
    ['Grok-1 is an open-weights model.', ['open-weights/model/asserts']],
    ['The weights are publicly available.', ['available/model/asserts']],
    ['Trained on publicly available data.', ['available/third-party/mentions']],
    ['The model is free for commercial use.', ['commercial-use/model/asserts']],
    ['The weights are for non-commercial use only.', ['commercial-use/model/denies']],
    ['The code is released under the MIT License.', ['license/code/asserts']],
    ['A model of the University of Oxford.', []],
  ])('%s', async (text, expected) => {
    expect(await claims(text)).toEqual(expected)
  })
})

describe('claims in Chinese', () => {
  it.each([
    ['我们开源了 Lumen 模型。', ['open-source/model/asserts']],
    ['性能优于其他开源模型。', ['open-source/third-party/mentions']],
    ['模型权重将于近期开源。', ['open-source/model/promises']],
    ['模型支持免费商用。', ['commercial-use/model/asserts']],
    ['模型仅限学术研究使用。', ['commercial-use/model/denies']],
  ])('%s', async (text, expected) => {
    expect(await claims(text)).toEqual(expected)
  })
})

describe('where claims stand', () => {
  it('is exact to the column, in the words as written', async () => {
    const text = '# Lumen\n\nLumen is an **open**-source\nmodel.'
    const [claim] = await find(text)
    expect(claim).toMatchObject({ text: 'open-source', range: { line: 3, column: 15, endLine: 3, endColumn: 28 } })
  })

  it('comes with its sentence', async () => {
    const [claim] = await find('It is small. It is open source. It is fast.')
    expect(claim?.sentence).toBe('It is open source.')
  })

  it.each([
    ['a code block', '```\nopen source\n```'],
    ['inline code', 'the option `open-source`'],
    ['a URL', 'at https://x.org/open-source'],
    ['a link target', '[here](https://x.org/open-source)'],
    ['a comment', '<!-- open source -->'],
    ['BibTeX', '@article{x, title={An open-source model}}'],
  ])('is never in %s', async (_, text) => {
    expect(await claims(text)).toEqual([])
  })
})

describe('licences that are named', () => {
  it.each([
    ['front matter', '---\nlicense: llama3.1\n---\n', 'LicenseRef-scancode-llama-3.1-license-2024', 'front-matter'],
    ['a badge', '[![](https://img.shields.io/badge/License-Apache_2.0-blue)](LICENSE)', 'Apache-2.0', 'badge'],
    ['a table', '| Model | License |\n| --- | --- |\n| Lumen | CC-BY-4.0 |', 'CC-BY-4.0', 'prose'],
    ['a sentence', 'The weights are licensed under CC BY-NC 4.0.', 'CC-BY-NC-4.0', 'prose'],
  ])('in %s are resolved', async (_, text, id, origin) => {
    const [claim] = (await find(text)).filter(({ license }) => license)
    expect(claim).toMatchObject({ kind: 'license', origin, license: { id } })
  })

  it('count once where a badge and its alternative text agree, and twice where they do not', async () => {
    const badge = (alt: string) => `![${alt}](https://img.shields.io/badge/License-MIT-green)`
    expect(await find(badge('License: MIT'))).toHaveLength(1)
    expect(await find(badge('License: Apache-2.0'))).toHaveLength(2)
  })
})

describe('hostile text', () => {
  it.each([
    ['one sentence of many claims', 'open source '.repeat(40_000)],
    ['one long word', 'open'.repeat(100_000)],
    ['many licences', 'under MIT '.repeat(40_000)],
  ])('%s takes no more than linear time', async (_, text) => {
    const start = performance.now()
    await find(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
