import { describe, expect, it } from 'vitest'
import { LicenseNames } from '../../../src/core/licenses/names.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const { rules } = bundledKnowledge
const names = new LicenseNames(rules.licenses, rules.licenseNames)

describe('declared values', () => {
  it.each([
    ['apache-2.0', 'Apache-2.0'],
    ['Apache 2', 'Apache-2.0'],
    ['MIT License', 'MIT'],
    ['cc-by-nc-4.0', 'CC-BY-NC-4.0'],
    ['CC BY NC 4.0', 'CC-BY-NC-4.0'],
    ['llama3.1', 'LicenseRef-scancode-llama-3.1-license-2024'],
    ['gemma', 'LicenseRef-scancode-gemma-tou-2025-03-24'],
    ['creativeml-openrail-m', 'LicenseRef-scancode-stable-diffusion-2022-08-22'],
    ['AGPLv3+', 'AGPL-3.0-or-later'],
    ['bsd-3-clause', 'BSD-3-Clause'],
    ['afl-3.0', 'AFL-3.0'],
  ])('%s is %s', (value, id) => {
    expect(names.resolve(value)?.id).toBe(id)
  })

  it.each(['other', 'unknown', 'modified MIT', 'MIT-style', ''])('%s names no licence', (value) => {
    expect(names.resolve(value)).toBeUndefined()
  })
})

describe('addresses of licence texts', () => {
  it.each([
    ['https://ai.meta.com/llama/license/', 'LicenseRef-scancode-llama-2-license-2023'],
    ['https://www.llama.com/llama3_1/license#text', 'LicenseRef-scancode-llama-3.1-license-2024'],
    ['https://ai.google.dev/gemma/terms?hl=en', 'LicenseRef-scancode-gemma-tou-2025-03-24'],
    ['https://ai.meta.com/llama', undefined],
    [`https://ai.meta.com/llama/license${'/'.repeat(1e6)}`, undefined],
  ])('%.60s leads to %s', (url, id) => {
    expect(names.atAddress(url)?.id).toBe(id)
  })
})

describe('names in running text', () => {
  it.each([
    ['released under the Apache License, Version 2.0 today', ['Apache-2.0']],
    ['code is MIT, weights are CC-BY-NC-SA 4.0', ['MIT', 'CC-BY-NC-SA-4.0']],
    ['the Llama 3.1 Community License applies', ['LicenseRef-scancode-llama-3.1-license-2024']],
    ['代码遵循 Apache-2.0 协议', ['Apache-2.0']],
    ['we beat Llama 2 and Gemma', []],
    ['a talk at MIT Press', []],
    ['under a modified MIT license', []],
    ['a modified version of the Apache 2.0 license', []],
  ])('%s', (text, ids) => {
    expect(names.findAll(text).map(({ id }) => id)).toEqual(ids)
  })

  it('without a version agree with any version', () => {
    expect(names.findAll('under CC-BY-SA')).toMatchObject([{ id: 'CC-BY-SA-4.0', anyVersion: true }])
  })
})
