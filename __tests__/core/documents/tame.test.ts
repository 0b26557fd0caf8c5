import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/core/documents/parse.ts'
import { tame } from '../../../src/core/documents/tame.ts'

/** Long enough that time which grows with the square of it would be minutes. */
const LENGTH = 100_000
const times = (text: string) => text.repeat(LENGTH / text.length)

describe('tame', () => {
  it.each([
    ['a list with emphasis in every item', '- **Lumen** [card](card.md)\n\n'.repeat(500)],
    ['a list of `*` items', '* item\n'.repeat(3000)],
    ['names with underscores', 'open_source_model '.repeat(3000)],
    ['rules between paragraphs', 'a\n\n---\n\n'.repeat(2000)],
  ])('leaves %s as it is', (_, text) => {
    expect(tame(text)).toBe(text)
  })

  it('keeps every line in its place', () => {
    const pieces = fc.constantFrom('*', '_', '[', ']', '>', '=', '-', 'a', ' ', '\n', '\r\n', '\n\n')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(3), (words, n) => {
        const text = words.join('').repeat(1000 + n)
        const tamed = tame(text)
        expect(tamed.length).toBe(text.length)
        expect(tamed.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''))
      }),
      { numRuns: 30 },
    )
  })
})

describe('a hostile document', () => {
  it.each([
    ['strong text that is opened and not closed', times('**open source ')],
    ['emphasis of two kinds', times('*a_ ')],
    ['asterisks within words', times('a*b ')],
    ['opening brackets', times('[')],
    ['closing brackets', times('a] ')],
    ['references', times('[a][')],
    ['footnotes', times('[^a')],
    ['pictures', times('![')],
    ['underlined headings', times('a\n=\n')],
    ['quotations in quotations', times('>')],
    ['tags that are never closed', times('<a ')],
    ['comments that are never closed', times('<!-- ')],
    ['code that is never closed', times('`a ')],
    ['a table as wide as the document', `|${'a|'.repeat(LENGTH / 4)}\n|${'-|'.repeat(LENGTH / 4)}\n`],
    ['addresses', times('https://a.')],
  ])(
    'of %s is read in bounded time',
    async (_, text) => {
      const start = performance.now()
      await parseDocument('README.md', text)
      expect(performance.now() - start).toBeLessThan(15_000)
    },
    30_000,
  )
})
