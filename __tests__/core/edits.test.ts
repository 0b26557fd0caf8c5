import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/core/edits.ts'
import { LineIndex } from '../../src/core/position.ts'

const text = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', '\ufeff', ' ', '开', '🦙'), fc.string({ maxLength: 5 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
const edit = (source: string, start: number, end: number, words: string) => ({
  ...new LineIndex(source).range(start, end),
  text: words,
})

describe('edits', () => {
  it('change their ranges and nothing else', () => {
    const parts = fc.array(fc.record({ kept: text, old: text.filter((words) => words !== ''), words: text }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.constantFrom('', '\ufeff'), parts, text, fc.boolean(), (mark, pieces, rest, reversed) => {
        const source = pieces.map(({ kept, old }) => kept + old).join('') + rest
        // A mark at the very beginning would be taken for the file's own.
        fc.pre(!source.startsWith('\ufeff'))
        let offset = 0
        const edits = pieces.map(({ kept, old, words }) => {
          const start = offset + kept.length
          offset = start + old.length
          return edit(source, start, offset, words)
        })
        const expected = mark + pieces.map(({ kept, words }) => kept + words).join('') + rest
        expect(applyEdits(mark + source, reversed ? edits.toReversed() : edits)).toBe(expected)
      }),
    )
  })

  it('that overlap wait for the next round', () => {
    const source = 'an open-source model'
    const edits = [edit(source, 3, 14, 'open-weight'), edit(source, 8, 20, 'x'), edit(source, 15, 20, 'LLM')]
    expect(applyEdits(source, edits)).toBe('an open-weight LLM')
  })

  it('at the same place: the first', () => {
    expect(applyEdits('ab', [edit('ab', 1, 1, 'X'), edit('ab', 1, 1, 'Y'), edit('ab', 1, 2, 'Z')])).toBe('aXb')
  })

  it('beyond the file are left out', () => {
    expect(applyEdits('ab', [{ line: 7, column: 3, endLine: 7, endColumn: 9, text: 'x' }])).toBe('ab')
  })
})
