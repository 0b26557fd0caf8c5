import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/reporters/markdown-escape.ts'
import { visible } from '../../src/reporters/visible.ts'

describe('visible', () => {
  it('is one line without control characters, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('shows what it takes the power from', () => {
    expect(visible('a\u001b[31mb')).toBe('a\\u{1b}[31mb')
  })
})

describe('escapeMarkdown', () => {
  const render = (text: string) =>
    fromMarkdown(`| ${escapeMarkdown(text)} |\n| --- |\n`, {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    })
  /** The text that a reader sees in the cell, and the kinds of nodes that make it. */
  const shown = (text: string) => {
    const [table] = render(text).children
    const nodes = table?.type === 'table' ? (table.children[0]?.children[0]?.children ?? []) : []
    return {
      types: nodes.map(({ type }) => type),
      text: nodes.map((node) => ('value' in node ? node.value : '')).join(''),
    }
  }

  it.each([
    '**bold** _em_ ~~gone~~ `code`',
    '![image](https://x.org/i.png) [link](https://x.org)',
    '<img src=x onerror=alert(1)> <!-- c --> &amp;',
    'https://x.org www.x.org someone@x.org',
    'a | b',
    '$x$ \\* [^1]',
  ])('%s is shown as it is', (text) => {
    const result = shown(text)
    expect(result.types).toEqual(['text'])
    expect(result.text.replaceAll('\u200b', '')).toBe(text)
  })

  it.each(['@octocat', '#12', 'GH-12', ':tada:'])('%s is no reference', (text) => {
    expect(shown(text).text).not.toContain(text)
  })

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1 *_`[]()<>!|\\~#@:&/.w\n-+=$^"\'') }), (text) => {
        expect(new Set(shown(`x${text}x`).types)).toEqual(new Set(['text']))
      }),
      { numRuns: 1000 },
    )
  })
})
