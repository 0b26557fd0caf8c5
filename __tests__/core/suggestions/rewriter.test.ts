import { describe, expect, it } from 'vitest'
import { fix } from '../../../src/cli/fix.ts'
import { memorySnapshot } from '../../memory-snapshot.ts'

const LUMEN = `LUMEN COMMUNITY LICENSE AGREEMENT

If your products have greater than 20 million monthly active users, you must request a licence from the Licensor.
`
const NON_COMMERCIAL = 'LUMEN RESEARCH LICENSE\n\nYou may not use the Model for any commercial purpose.\n'
/** A release whose weights, and the code to run them, are there under a community licence. */
const release = { LICENSE: LUMEN, 'model.safetensors': '', 'inference.py': 'model.generate()\n' }

const TITLE = '# Lumen-7B\n\n'

/** What --fix makes of a README's text. */
async function fixed(text: string, files: Record<string, string> = release, head = TITLE): Promise<string> {
  const { changes } = await fix(memorySnapshot({ 'README.md': `${head}${text}\n`, ...files }), {})
  const change = changes.find(({ path }) => path === 'README.md')
  return change ? new TextDecoder().decode(change.after).slice(head.length).trimEnd() : text
}

const onlyWeights = { LICENSE: LUMEN, 'model.safetensors': '' }

describe('English', () => {
  it.each([
    ['Lumen-7B is an open-source language model.', 'Lumen-7B is a source-available language model.'],
    ['Lumen-7B is a fully open-source language model.', 'Lumen-7B is a source-available language model.'],
    ['Open-source models of the Lumen family.', 'Source-available models of the Lumen family.'],
    ['Lumen-7B is open source.', 'Lumen-7B is available under the LUMEN COMMUNITY LICENSE AGREEMENT.'],
    ['Lumen-7B is **open source**.', 'Lumen-7B is **available under the LUMEN COMMUNITY LICENSE AGREEMENT**.'],
    ['Our model has been open-sourced.', 'Our model has been released under the LUMEN COMMUNITY LICENSE AGREEMENT.'],
  ])('%s', async (before, after) => {
    expect(await fixed(before)).toBe(after)
  })

  it.each([
    ['mark-up between the article and the words', 'Lumen-7B is an **open-source** language model.'],
    ['the words are a link', 'Lumen-7B is [open source](https://opensource.org/osd).'],
    ['a badge', '![open source model](https://img.shields.io/badge/open-source-green)'],
    ['the sentence says what the licence is', 'Lumen-7B is open source under the license in this folder.'],
    ['a superlative', 'Lumen-7B is the best open-source language model of its size.'],
    ['a verb', 'Today we open-source Lumen-7B, our language model.'],
  ])('leaves it where the grammar is not certain: %s', async (_, text) => {
    expect(await fixed(text)).toBe(text)
  })

  it('names the licence where only weights are there, and changes nothing in front of a noun', async () => {
    expect(await fixed('Lumen-7B is an open-source language model.', onlyWeights)).toBe(
      'Lumen-7B is an open-source language model.',
    )
    expect(await fixed('Lumen-7B is open source.', onlyWeights)).toBe(
      'Lumen-7B is available under the LUMEN COMMUNITY LICENSE AGREEMENT.',
    )
  })
})

describe('every language', () => {
  it.each([
    ['Lumen-7B 是一个开源大语言模型。', 'Lumen-7B 是一个源码可用的大语言模型。'],
    ['Lumen-7B はオープンソースの大規模言語モデルです。', 'Lumen-7B はソースアベイラブルの大規模言語モデルです。'],
    ['Lumen-7B는 오픈소스 언어 모델입니다.', 'Lumen-7B는 소스 어베일러블 언어 모델입니다.'],
    [
      'Lumen-7B est un modèle de langue open source que nous avons entraîné pour le français.',
      'Lumen-7B est un modèle de langue à code source disponible que nous avons entraîné pour le français.',
    ],
    [
      'Lumen-7B ist ein Open-Source-Sprachmodell, das wir für die deutsche Sprache trainiert haben.',
      'Lumen-7B ist ein Source-Available-Sprachmodell, das wir für die deutsche Sprache trainiert haben.',
    ],
    [
      'Lumen-7B es un modelo de lenguaje de código abierto que hemos entrenado para el español.',
      'Lumen-7B es un modelo de lenguaje de código disponible que hemos entrenado para el español.',
    ],
    [
      'O Lumen-7B é um modelo de linguagem de código aberto que treinamos para a língua portuguesa.',
      'O Lumen-7B é um modelo de linguagem de código disponível que treinamos para a língua portuguesa.',
    ],
    [
      'Lumen-7B — это языковая модель с открытым исходным кодом, которую мы обучили для русского языка.',
      'Lumen-7B — это языковая модель с доступным исходным кодом, которую мы обучили для русского языка.',
    ],
  ])('%s', async (before, after) => {
    expect(await fixed(before)).toBe(after)
  })
})

describe('commercial use', () => {
  it.each([
    [
      'The model is free for commercial use.',
      'The model is free for commercial use under the terms of the LUMEN COMMUNITY LICENSE AGREEMENT.',
    ],
    ['模型支持免费商用。', '模型支持免费商用（须遵守《LUMEN COMMUNITY LICENSE AGREEMENT》）。'],
  ])('on conditions: %s', async (before, after) => {
    expect(await fixed(before)).toBe(after)
  })

  it.each([['The model is free for commercial use.', 'The model is free for non-commercial use.']])(
    'forbidden: %s',
    async (before, after) => {
      expect(await fixed(before, { ...release, LICENSE: NON_COMMERCIAL })).toBe(after)
    },
  )
})

describe('gated weights', () => {
  const head = '---\nlicense: mit\nextra_gated_prompt: Who are you?\n---\n\n'
  it.each([
    ['The weights are publicly available.', 'The weights are available on request.'],
    [
      'Die Gewichte des Modells sind öffentlich verfügbar, und wir haben sie für die deutsche Sprache trainiert.',
      'Die Gewichte des Modells sind auf Anfrage erhältlich, und wir haben sie für die deutsche Sprache trainiert.',
    ],
    [
      'Os pesos do nosso modelo estão publicamente disponíveis, e nós os treinamos para a língua portuguesa.',
      'Os pesos do nosso modelo estão disponíveis mediante solicitação, e nós os treinamos para a língua portuguesa.',
    ],
  ])('%s', async (before, after) => {
    expect(await fixed(before, { 'model.safetensors': '' }, head)).toBe(after)
  })
})
