import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/core/position.ts'

describe('LineIndex', () => {
  it.each([
    ['LF', 'ab\ncd'],
    ['CRLF', 'ab\r\ncd'],
    ['CR', 'ab\rcd'],
  ])('starts a new line after %s', (_, text) => {
    const range = new LineIndex(text).range(text.indexOf('c'), text.length)
    expect(range).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 3 })
  })

  it('counts columns in UTF-16 code units', () => {
    expect(new LineIndex('🔥 open').range(3, 7)).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 8 })
  })

  it('gives every offset the place that leads back to it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '开', '🔥') })
    fc.assert(
      fc.property(text, fc.nat(), (text, seed) => {
        const lines = new LineIndex(text)
        const offset = text.length === 0 ? 0 : seed % (text.length + 1)
        const { line, column } = lines.range(offset, offset)
        expect(lines.start(line) + column - 1).toBe(offset)
        const ended = [...text.matchAll(/\r\n|\r|\n/g)].filter((end) => end.index + end[0].length <= offset)
        expect(line).toBe(ended.length + 1)
      }),
    )
  })
})
