import type { LineIndex } from '../position.ts'
import type { MappedText } from './mapped-text.ts'

/** A stretch of a block's text with a meaning of its own. Offsets are into the block's text. */
export type Span =
  | { readonly type: 'link'; readonly start: number; readonly end: number; readonly url: string }
  | { readonly type: 'code' | 'strong'; readonly start: number; readonly end: number }

/** Where a table cell stands. */
export interface Cell {
  /** Tables of a document, counted from 0. */
  readonly table: number
  /** Rows and columns, counted from 0; row 0 is the header. */
  readonly row: number
  readonly column: number
  /** The text of the header above, empty where there is none. */
  readonly header: string
  /** The text of the row's first cell, empty in that cell itself. */
  readonly rowHeader: string
}

/** A picture: a badge more often than not. */
export interface Picture {
  readonly url: string
  /** Where a click on it leads. */
  readonly link?: string
  /** `alt`: the block's text is the alternative text; `url`: it is what the badge shows, as its URL spells it. */
  readonly shows: 'alt' | 'url'
}

/** The list item that a block stands in. */
interface Item {
  /** Whether a task's box is ticked, `null` where there is no box. */
  readonly checked: boolean | null
  /** The text of the item that this one's list stands in, empty where it stands in none. */
  readonly under: string
}

/** A paragraph, heading, list item's text, table cell or picture: what a reader takes in as one piece. */
export interface Block extends MappedText {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'picture'
  readonly spans: readonly Span[]
  /** The headings above, outermost first; of a heading those above it. */
  readonly headings: readonly string[]
  /** 1 to 6, of headings only. */
  readonly depth?: number
  readonly item?: Item
  readonly quoted: boolean
  readonly cell?: Cell
  readonly picture?: Picture
}

/** One `key: value` of the front matter, lists flattened to one entry an item. */
export interface FrontMatterEntry {
  /** Such as `license` or `model-index.0.name`. */
  readonly key: string
  readonly value: string
  /** Offsets of the value in the file. */
  readonly start: number
  readonly end: number
}

/** A comment: of HTML in the text, of YAML in the front matter where it has a line of its own. */
export interface Comment {
  /** Without its marks and the white space around. */
  readonly text: string
  /** Offsets in the file, marks included. */
  readonly start: number
  readonly end: number
}

export interface Document {
  readonly path: string
  /** The file's text, without a byte order mark. */
  readonly source: string
  readonly lines: LineIndex
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  readonly frontMatter: readonly FrontMatterEntry[]
  /** Why the front matter could not be read, where it could not. */
  readonly frontMatterError?: string
}
