import type { Block, Cell, Picture, Span } from './document.ts'

/** So much of a list item's text tells what the list in it is about. */
const ITEM_MAX = 200

/** A cell's place; its headers are known when the whole table is. */
type CellPlace = Omit<Cell, 'header' | 'rowHeader'>

interface OpenBlock {
  kind: Exclude<Block['kind'], 'picture'>
  depth: number | undefined
  cell: CellPlace | undefined
  text: string
  offsets: number[]
  spans: Span[]
}

/** A list item, with its text as far as it has been read. */
interface OpenItem {
  checked: boolean | null
  readonly under: string
  readonly outer: OpenItem | undefined
  text: string
}

/** A place in the text of a block that is being built. */
export interface Mark {
  readonly block: unknown
  readonly at: number
}

/** What the walkers over Markdown and HTML share: it collects text into blocks and keeps track of where they stand. */
export class BlockBuilder {
  readonly #blocks: Block[] = []
  /** Texts of the cells of every table, by row and column. */
  readonly #tables: string[][][] = []
  #headings: { depth: number; text: string }[] = []
  #open: OpenBlock | undefined
  #pictures: Block[] = []
  #item: OpenItem | undefined
  /** The table cell that blocks belong to now. */
  cell: CellPlace | undefined
  quoted = false

  beginParagraph(): void {
    this.#begin(this.cell ? 'cell' : 'paragraph')
  }

  /** @param depth 1 to 6 */
  beginHeading(depth: number): void {
    this.#begin('heading', depth)
  }

  #begin(kind: OpenBlock['kind'], depth?: number): void {
    this.end()
    this.#open = { kind, depth, cell: this.cell, text: '', offsets: [], spans: [] }
  }

  /** Adds text, its white space collapsed as a browser does. Without an open block it begins a paragraph. */
  append(text: string, offsets: readonly number[]): void {
    if (!this.#open) {
      if (text.trim() === '') return
      this.beginParagraph()
    }
    const open = this.#open as OpenBlock
    let last = open.text.charCodeAt(open.text.length - 1)
    let run = ''
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i)
      if (isWhitespace(code)) {
        if (Number.isNaN(last) || isWhitespace(last)) continue
        code = 32
        run += ' '
      } else run += text[i]
      last = code
      open.offsets.push(offsets[i] as number)
    }
    open.text += run
  }

  /** A hard line break: ends a sentence, not the block. */
  lineBreak(offset: number): void {
    const open = this.#open
    if (!open || open.text === '' || open.text.endsWith('\n')) return
    open.text += '\n'
    open.offsets.push(offset)
  }

  /** Where the text stands now: the beginning of a span to be. */
  mark(): Mark {
    return { block: this.#open, at: this.#open?.text.length ?? 0 }
  }

  /** Makes a span of the open block's text from a mark on; what was before the block began is left out. */
  span(span: { type: 'link'; url: string } | { type: 'code' | 'strong' }, from: Mark): void {
    const open = this.#open
    if (!open) return
    const start = from.block === open ? from.at : 0
    const end = open.text.length
    if (end > start) open.spans.push({ ...span, start, end })
  }

  /** A picture is a block of its own, after the one that it stands in. */
  picture(picture: Picture, text: string, offsets: readonly number[]): void {
    if (text.trim() === '') return
    this.#pictures.push({ ...this.#place(), kind: 'picture', text, offsets, spans: [], picture })
    if (!this.#open) this.end()
  }

  /** @param checked whether a task's box is ticked, `null` where there is no box */
  beginItem(checked: boolean | null): void {
    this.end()
    const outer = this.#item
    this.#item = { checked, under: outer?.text ?? '', outer, text: '' }
  }

  /** A box of a task in the item that blocks belong to now. */
  tick(checked: boolean): void {
    if (this.#item) this.#item.checked = checked
  }

  endItem(): void {
    this.end()
    this.#item = this.#item?.outer
  }

  /** The number of a new table. */
  newTable(): number {
    return this.#tables.push([]) - 1
  }

  /** Ends the open block, if there is one. */
  end(): void {
    const open = this.#open
    this.#open = undefined
    if (open && open.text.trim() !== '') this.#close(open)
    this.#blocks.push(...this.#pictures)
    this.#pictures = []
  }

  /** All blocks, in the order of the document. */
  finish(): Block[] {
    this.end()
    return this.#blocks.map((block) => (block.cell ? { ...block, cell: this.#withHeaders(block.cell) } : block))
  }

  #close({ kind, depth, cell, text, offsets, spans }: OpenBlock): void {
    if (depth !== undefined) this.#headings = this.#headings.filter((heading) => heading.depth < depth)
    this.#blocks.push({
      ...this.#place(),
      kind,
      text,
      offsets,
      spans,
      ...(depth === undefined ? {} : { depth }),
      ...(cell ? { cell: { ...cell, header: '', rowHeader: '' } } : {}),
    })
    if (depth !== undefined) this.#headings.push({ depth, text: text.trim() })
    if (cell) this.#remember(cell, text.trim())
    // An item is known by its first paragraph.
    if (this.#item?.text === '') this.#item.text = text.trim().slice(0, ITEM_MAX)
  }

  #remember({ table, row, column }: CellPlace, text: string): void {
    const rows = this.#tables[table] ?? []
    const cells = rows[row] ?? []
    rows[row] = cells
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text
  }

  #withHeaders({ table, row, column }: CellPlace): Cell {
    const rows = this.#tables[table] ?? []
    const header = row === 0 ? '' : (rows[0]?.[column] ?? '')
    const rowHeader = column === 0 ? '' : (rows[row]?.[0] ?? '')
    return { table, row, column, header, rowHeader }
  }

  #place() {
    return {
      headings: this.#headings.map((heading) => heading.text),
      quoted: this.quoted,
      ...(this.#item ? { item: { checked: this.#item.checked, under: this.#item.under } } : {}),
    }
  }
}

/** White space as patterns mean it: with the spaces that do not break and those between ideographs. */
function isWhitespace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
}
