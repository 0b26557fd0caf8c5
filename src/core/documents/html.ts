import { Tokenizer } from 'htmlparser2'
import type { BlockBuilder, Mark } from './block-builder.ts'
import { offsetsFrom } from './mapped-text.ts'
import { addPicture } from './picture.ts'

/** Elements whose content is no running text. */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'title',
  'del',
  's',
  'strike',
  'head',
])
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt'])
const STRONG = new Set(['b', 'strong'])
/** Elements that flow within a line; every other tag ends the block that is open. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins'],
  ...['kbd', 'mark', 'picture', 'q', 's', 'samp', 'small', 'source', 'span', 'strike', 'strong', 'sub', 'sup', 'tt'],
  ...['u', 'var', 'wbr', 'g-emoji', 'input', 'br', 'label', 'time', 'svg', 'script', 'template', 'math'],
])

interface Attribute {
  value: string
  /** The offset in the file of every character of `value`. */
  offsets: number[]
}

interface OpenElement {
  name: string
  /** Where its text begins. */
  start: Mark
  url?: string
}

/** Deeper elements are not kept track of: no reader nests like that, but whoever wants to slow us down does. */
const MAX_DEPTH = 200

/**
 * Reads the HTML that stands in Markdown. remark hands it over in pieces: a block ends at a blank line, an inline tag
 * is a piece of its own. So the tags that are open live on from one piece to the next.
 */
export class HtmlReader {
  readonly #source: string
  readonly #builder: BlockBuilder
  #elements: OpenElement[] = []
  /** Tables that are open, innermost last: number, and the row and column that are reached. */
  #tables: { table: number; row: number; column: number }[] = []
  #hidden = 0
  /** Where comments begin and end, in the order of the file. */
  readonly comments: { start: number; end: number }[] = []

  constructor(source: string, builder: BlockBuilder) {
    this.#source = source
    this.#builder = builder
  }

  /** Reads one piece, from offset to offset. */
  read(start: number, end: number): void {
    let name = ''
    let attributes = new Map<string, Attribute>()
    let attribute: Attribute = { value: '', offsets: [] }
    let textEnd = start
    const slice = (from: number, to: number) => this.#source.slice(start + from, start + to)
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (from, to) => {
          this.#text(slice(from, to), start + from)
          textEnd = to
        },
        ontextentity: (codepoint, to) => {
          const text = String.fromCodePoint(codepoint)
          this.#text(text, start + textEnd, true)
          textEnd = to
        },
        onopentagname: (from, to) => {
          name = slice(from, to).toLowerCase()
          attributes = new Map()
        },
        onattribname: (from, to) => {
          attribute = { value: '', offsets: [] }
          attributes.set(slice(from, to).toLowerCase(), attribute)
        },
        onattribdata: (from, to) => {
          attribute.value += slice(from, to)
          for (let i = from; i < to; i++) attribute.offsets.push(start + i)
        },
        onattribentity: (codepoint) => {
          const text = String.fromCodePoint(codepoint)
          attribute.value += text
          const offset = (attribute.offsets.at(-1) ?? start) + 1
          for (let i = 0; i < text.length; i++) attribute.offsets.push(offset)
        },
        onattribend: () => {},
        onopentagend: (to) => {
          this.#open(name, attributes, start + to)
          textEnd = to + 1
        },
        onselfclosingtag: (to) => {
          this.#open(name, attributes, start + to)
          if (!VOID.has(name)) this.#close(name)
          textEnd = to + 1
        },
        onclosetag: (from, to) => {
          this.#close(slice(from, to).toLowerCase())
          textEnd = to + 1
        },
        oncomment: (from, to) => {
          this.comments.push({ start: start + from - '<!--'.length, end: start + to + 1 })
          textEnd = to + 1
        },
        oncdata: () => {},
        ondeclaration: () => {},
        onprocessinginstruction: () => {},
        onend: () => {},
      },
    )
    tokenizer.write(this.#source.slice(start, end))
    tokenizer.end()
  }

  /** Whether text that follows is shown to a reader as running text. */
  get visible(): boolean {
    return this.#hidden === 0
  }

  /** At the end of a Markdown block: a tag that should have been closed within the line does not reach beyond it. */
  endOfBlock(): void {
    while (this.#elements.length > 0 && INLINE.has((this.#elements.at(-1) as OpenElement).name)) this.#pop()
  }

  #text(text: string, offset: number, single = false): void {
    if (!this.visible) return
    const offsets = single ? new Array<number>(text.length).fill(offset) : offsetsFrom(offset, text.length)
    this.#builder.append(text, offsets)
  }

  #open(name: string, attributes: Map<string, Attribute>, offset: number): void {
    const builder = this.#builder
    if (!INLINE.has(name)) builder.end()
    // The end tag of an item may be left out (HTML standard, "optional tags").
    if (name === 'li' && this.#elements.findLast((element) => LIST.has(element.name))?.name === 'li') this.#close('li')
    if (name === 'br') builder.lineBreak(offset)
    if (name === 'img' && this.visible) this.#picture(attributes)
    if (name === 'input' && attributes.get('type')?.value === 'checkbox') builder.tick(attributes.has('checked'))
    if (VOID.has(name) || this.#elements.length >= MAX_DEPTH) return

    if (/^h[1-6]$/.test(name)) builder.beginHeading(Number(name[1]))
    else if (name === 'li') builder.beginItem(null)
    else if (name === 'table') this.#tables.push({ table: builder.newTable(), row: -1, column: -1 })
    else if (name === 'tr') this.#nextRow()
    else if (name === 'td' || name === 'th') this.#nextCell()
    if (HIDDEN.has(name)) this.#hidden++
    const url = name === 'a' ? attributes.get('href')?.value : undefined
    this.#elements.push({ name, start: builder.mark(), ...(url === undefined ? {} : { url }) })
  }

  #close(name: string): void {
    const index = this.#elements.findLastIndex((element) => element.name === name)
    if (index >= 0) while (this.#elements.length > index) this.#pop()
    else if (!INLINE.has(name)) this.#builder.end()
  }

  #pop(): void {
    const element = this.#elements.pop()
    if (!element) return
    const { name, start, url } = element
    const builder = this.#builder
    if (HIDDEN.has(name)) this.#hidden--
    if (CODE.has(name)) builder.span({ type: 'code' }, start)
    if (STRONG.has(name)) builder.span({ type: 'strong' }, start)
    if (url !== undefined) builder.span({ type: 'link', url }, start)
    if (!INLINE.has(name)) builder.end()
    if (name === 'li') builder.endItem()
    else if (name === 'td' || name === 'th') builder.cell = undefined
    else if (name === 'table') this.#tables.pop()
  }

  #nextRow(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    table.row++
    table.column = -1
  }

  #nextCell(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    table.column++
    this.#builder.cell = { table: table.table, row: Math.max(table.row, 0), column: table.column }
  }

  #picture(attributes: Map<string, Attribute>): void {
    const url = attributes.get('src')
    const alt = attributes.get('alt') ?? { value: '', offsets: [] }
    const link = this.#elements.findLast((element) => element.url !== undefined)?.url
    addPicture(this.#builder, {
      alt: { text: alt.value, offsets: alt.offsets },
      url: { text: url?.value ?? '', offsets: url?.offsets ?? [] },
      ...(link === undefined ? {} : { link }),
    })
  }
}

/** Lists and their items. */
const LIST = new Set(['li', 'ol', 'ul'])
/** Elements without an end tag (HTML standard, "void elements"). */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
