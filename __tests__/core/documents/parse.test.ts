import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/core/documents/parse.ts'

const parse = (text: string) => parseDocument('README.md', text)
const texts = async (text: string) => (await parse(text)).blocks.map((block) => block.text)

describe('parseDocument', () => {
  it.each([
    ['a paragraph over two lines', 'open\nsource', ['open source']],
    ['emphasis', 'an **open**-*source* model', ['an open-source model']],
    ['escapes and entities', 'A \\_b\\_ &amp; &#99;', ['A _b_ & c']],
    ['a link', 'see [LICENSE](LICENSE)', ['see LICENSE']],
    ['a list', '- one\n- two', ['one', 'two']],
    ['a quotation', '> open\n> source', ['open source']],
    ['a table', '| Name | License |\n| --- | --- |\n| A | MIT |', ['Name', 'License', 'A', 'MIT']],
    ['a reference link', 'the [licence][1]\n\n[1]: LICENSE', ['the licence']],
    ['a fenced block', 'before\n\n```\nopen source\n```\n\nafter', ['before', 'after']],
    ['struck-out text', 'it is ~~open source~~ closed', ['it is closed']],
    ['an HTML paragraph', '<p align="center">An <b>open</b> model</p>', ['An open model']],
    ['HTML around Markdown', '<div>\n\nAn **open** model\n\n</div>', ['An open model']],
    ['an HTML list', '<ul><li>one<li>two</ul>', ['one', 'two']],
    ['HTML entities', '<p>free &amp; open&nbsp;source</p>', ['free & open source']],
    ['an HTML comment', 'a\n\n<!-- open source -->\n\nb', ['a', 'b']],
    ['a comment with blank lines in a block', '<div>\n<!-- one\n\ntwo\n\nthree -->\n\n</div>\n\nfour', ['four']],
    ['a script', '<script>var open = "source"</script>', []],
    ['a tag that is never closed', 'an <b>open model\n\nnext', ['an open model', 'next']],
  ])('reads %s', async (_, source, expected) => {
    expect(await texts(source)).toEqual(expected)
  })

  it('marks inline code and links', async () => {
    const [block] = (await parse('run `pip` from [here](https://x.org)')).blocks
    const spans = block?.spans.map(({ start, end, ...span }) => ({ ...span, text: block.text.slice(start, end) }))
    expect(spans).toEqual([
      { type: 'code', text: 'pip' },
      { type: 'link', url: 'https://x.org', text: 'here' },
    ])
  })

  it('knows the headings above a block', async () => {
    const { blocks } = await parse('# Model\n\n## License\n\nMIT\n\n# Data\n\nmine')
    expect(blocks.map(({ text, headings }) => [text, headings])).toEqual([
      ['Model', []],
      ['License', ['Model']],
      ['MIT', ['Model', 'License']],
      ['Data', []],
      ['mine', ['Data']],
    ])
  })

  it.each([
    ['Markdown', '| Name | License |\n| --- | --- |\n| A | MIT |'],
    ['HTML', '<table><tr><th>Name</th><th>License</th></tr><tr><td>A</td><td>MIT</td></tr></table>'],
  ])('gives a cell of a %s table its headers', async (_, source) => {
    const cell = (await parse(source)).blocks.find(({ text }) => text === 'MIT')?.cell
    expect(cell).toMatchObject({ row: 1, column: 1, header: 'License', rowHeader: 'A' })
  })

  it.each([
    ['Markdown', '- Lumen-2B: small\n  - License: MIT\n- Lumen-7B'],
    ['HTML', '<ul><li>Lumen-2B: small<ul><li>License: MIT</ul><li>Lumen-7B</ul>'],
  ])('knows what a list in a %s list stands under', async (_, source) => {
    const { blocks } = await parse(source)
    expect(blocks.map(({ text, item }) => [text, item?.under])).toEqual([
      ['Lumen-2B: small', ''],
      ['License: MIT', 'Lumen-2B: small'],
      ['Lumen-7B', ''],
    ])
  })

  it('tells ticked from unticked tasks', async () => {
    const { blocks } = await parse('- [x] weights\n- [ ] data\n- news')
    expect(blocks.map(({ item }) => item?.checked)).toEqual([true, false, null])
  })

  it.each([
    ['Markdown', '[![License: MIT](https://img.shields.io/badge/License-Apache--2.0-green.svg)](LICENSE)'],
    [
      'HTML',
      '<a href="LICENSE"><img alt="License: MIT" src="https://img.shields.io/badge/License-Apache--2.0-green.svg"></a>',
    ],
  ])('reads what a badge in %s says and what it shows', async (_, source) => {
    const { blocks } = await parse(source)
    expect(blocks.map(({ text, picture }) => [text, picture?.shows, picture?.link])).toEqual([
      ['License: MIT', 'alt', 'LICENSE'],
      ['License Apache-2.0', 'url', 'LICENSE'],
    ])
  })

  it('reads front matter with its places', async () => {
    const { frontMatter, source } = await parse('---\nlicense: apache-2.0\ntags: [a, b]\n---\n# Model')
    expect(frontMatter.map(({ key, start, end }) => [key, source.slice(start, end)])).toEqual([
      ['license', 'apache-2.0'],
      ['tags.0', 'a'],
      ['tags.1', 'b'],
    ])
  })

  it.each([
    ['quoted', 'license: "mit"', 'mit'],
    ['folded', 'license: >-\n  mit or\n  isc', 'mit or\n  isc'],
  ])('gives a %s value the place of its own characters', async (_, yaml, expected) => {
    const { frontMatter, source } = await parse(`---\n${yaml}\n---\n`)
    expect(frontMatter.map(({ start, end }) => source.slice(start, end))).toEqual([expected])
  })

  it('says what is wrong with broken front matter, and reads the rest', async () => {
    const document = await parse('---\nlicense: mit\n  bad: [\n---\n# Model')
    expect(document.frontMatterError).toMatch(/line 2/)
    expect(document.blocks.map(({ text }) => text)).toEqual(['Model'])
  })

  it('survives nesting that no reader would write', async () => {
    const { blocks } = await parse(`${'> '.repeat(500)}deep\n\n${'<b>'.repeat(5000)}open\n\nnext`)
    expect(blocks.map(({ text }) => text)).toContain('next')
  })
})

describe('positions', () => {
  /** Pieces of Markdown whose every construct moves text away from where it stands in the source. */
  const piece = fc.constantFrom(
    'open source ',
    '**open** ',
    '`code` ',
    '[link](LICENSE) ',
    '&amp; ',
    '\\* ',
    '开源模型。',
    '🔥 ',
    '<b>bold</b> ',
    '![alt text](https://img.shields.io/badge/a_b-c%20d-green) ',
    '~~gone~~ ',
    'https://x.org/open ',
  )
  const lineEnd = fc.constantFrom('\n', '\n\n', '\n> ', '\n- ', '\n\n1. ', '\n\n## ', '  \n', '\n\n<p>html</p>\n\n')
  const markdown = fc
    .array(fc.tuple(fc.array(piece, { maxLength: 4 }), lineEnd), { maxLength: 12 })
    .map((lines) => lines.map(([pieces, end]) => pieces.join('') + end).join(''))

  it('every character of every block stands in the file where it says', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (markdown) => {
        const { blocks, source } = await parse(markdown)
        for (const block of blocks) {
          expect(block.offsets).toHaveLength(block.text.length)
          for (let i = 0; i < block.text.length; i++) {
            const shown = block.text[i] as string
            const there = source[block.offsets[i] as number]
            // White space is collapsed, entities and percent escapes are decoded; all else is there to the letter.
            if (/\s/.test(shown) || there === '&' || there === '%') continue
            expect(there).toBe(shown)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['CRLF for LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('%s changes no text', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(markdown, async (markdown) => {
        expect(await texts(change(markdown))).toEqual(await texts(markdown))
      }),
      { numRuns: 100 },
    )
  })
})
