import { describe, expect, it } from 'vitest'
import { sentences } from '../../../src/core/documents/sentences.ts'

const split = (text: string, language = 'en') =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['full stops', 'It is open. It is free.', ['It is open.', 'It is free.']],
    ['version numbers', 'Llama 3.1 is under Apache 2.0 now.', ['Llama 3.1 is under Apache 2.0 now.']],
    ['abbreviations', 'See e.g. Apache, i.e. MIT. Done.', ['See e.g. Apache, i.e. MIT.', 'Done.']],
    ['line breaks', 'License: MIT\nAuthors: us', ['License: MIT', 'Authors: us']],
  ])('knows %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('knows Chinese punctuation', () => {
    expect(split('模型已开源。可免费商用！', 'zh')).toEqual(['模型已开源。', '可免费商用！'])
  })
})
