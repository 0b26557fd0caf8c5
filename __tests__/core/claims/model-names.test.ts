import { describe, expect, it } from 'vitest'
import { modelNames, speakOfOthers } from '../../../src/core/claims/model-names.ts'

describe('modelNames', () => {
  it.each([
    ['sizes', 'Lumen-2B and Lumen-7B-Chat', ['lumen-2b', 'lumen-7b-chat']],
    ['versions', 'Lumen-v1.5 and lumen_2', ['lumen-v1.5', 'lumen_2']],
    ['a name that is repeated in other letters', 'Lumen-2B, LUMEN-2B', ['lumen-2b']],
    ['no name of a family', 'the Lumen models', []],
    ['no hyphenated words', 'state-of-the-art, open-source', []],
  ])('finds %s', (_, text, names) => {
    expect(modelNames(text)).toEqual(names)
  })

  it('takes no licence for a model', () => {
    const text = 'Lumen-2B is under Apache-2.0'
    const start = text.indexOf('Apache')
    expect(modelNames(text, [{ start, end: text.length }])).toEqual(['lumen-2b'])
  })
})

describe('speakOfOthers', () => {
  it.each([
    ['two models', ['lumen-2b'], ['lumen-7b'], true],
    ['one model', ['lumen-2b'], ['lumen-2b'], false],
    ['one of several', ['lumen-2b', 'lumen-7b'], ['lumen-7b'], false],
    ['one and all', ['lumen-2b'], [], false],
  ])('compares %s', (_, some, others, expected) => {
    expect(speakOfOthers(some, others)).toBe(expected)
  })
})
