import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord, tokenize } from '../../../src/core/licenses/tokens.ts'

const words = (text: string) => {
  const { starts, ends } = tokenize(text)
  return Array.from(starts, (start, i) => text.slice(start, ends[i]))
}
const hashes = (text: string) => [...tokenize(text).hashes]

describe('tokenize', () => {
  it.each([
    ['case and punctuation', 'THE SOFTWARE IS PROVIDED “AS IS”,', 'the software is provided "as is"'],
    ['white space and line ends', 'free  of\r\ncharge', 'free of charge'],
    ['comment marks', ' * free of\n * charge', 'free of charge'],
    ['bullets and numbers', '1. Grant\n  (a) Use\n- Share', 'Grant\nUse\nShare'],
    ['spelling', 'this licence', 'this license'],
    ['hyphens of prefixes', 'non-commercial', 'noncommercial'],
    ['copyright lines', 'Copyright (c) 2024 Somebody\nAll rights reserved.\nfree', 'free'],
    ['Markdown', '## **Grant**', 'grant'],
  ])('does not heed %s', (_, one, other) => {
    expect(hashes(one)).toEqual(hashes(other))
  })

  it('keeps a copyright notice that a sentence speaks of', () => {
    expect(words('copyright notice shall be included')).toHaveLength(5)
  })

  it('takes ideographs one by one', () => {
    expect(words('许可 v2')).toEqual(['许', '可', 'v2'])
  })

  it('knows where every word stands', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { starts, ends, hashes } = tokenize(text)
        for (let i = 0; i < hashes.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] as number)
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1] as number)
        }
      }),
    )
  })

  it('gives a word the hash that hashWord gives it', () => {
    expect(hashes('Commercial')).toEqual([hashWord('commercial')])
  })
})
