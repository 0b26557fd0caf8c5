import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { LineIndex } from '../position.ts'
import { BlockBuilder } from './block-builder.ts'
import type { Comment, Document } from './document.ts'
import { HtmlReader } from './html.ts'
import { alignOffsets, type MappedText, offsetsFrom } from './mapped-text.ts'
import { addPicture } from './picture.ts'
import { tame } from './tame.ts'

/**
 * Reads a Markdown document: GitHub's Markdown with front matter and HTML, as remark parses it.
 * @param path the document's path, for the report
 * @param text the file's text, with or without byte order mark
 */
export async function parseDocument(path: string, text: string): Promise<Document> {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const tamed = tame(source)
  const root = fromMarkdown(tamed, tamed === source ? SYNTAX : PLAIN_SYNTAX)
  const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : undefined
  // Most documents have none, and the YAML parser is a third of this code.
  const frontMatter = yaml
    ? (await import('./front-matter.ts')).readFrontMatter(source, start(yaml), end(yaml))
    : { entries: [] }
  const reader = new MarkdownReader(tamed, root)
  return {
    path,
    source,
    lines: new LineIndex(source),
    blocks: reader.blocks(),
    comments: [...(yaml ? yamlComments(source, start(yaml), end(yaml)) : []), ...reader.comments()],
    frontMatter: frontMatter.entries,
    ...(frontMatter.error === undefined ? {} : { frontMatterError: frontMatter.error }),
  }
}

/**
 * remark's own parser with remark-gfm's and remark-frontmatter's extensions, put together here because remark-gfm also
 * looks for addresses in the finished tree, and the text nodes that this splits lose their positions.
 */
const SYNTAX = {
  extensions: [gfm(), frontmatter(['yaml', 'toml'])],
  mdastExtensions: [
    ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
    frontmatterFromMarkdown(['yaml', 'toml']),
  ],
}

/** The same without what looks back at all that was read each time: for documents that had to be tamed. */
const PLAIN_SYNTAX = {
  ...SYNTAX,
  extensions: [
    ...SYNTAX.extensions,
    {
      disable: {
        null: [
          'wwwAutolink',
          'protocolAutolink',
          'emailAutolink',
          'gfmFootnoteDefinition',
          'gfmFootnoteCall',
          'gfmPotentialFootnoteCall',
        ],
      },
    },
  ],
}

/** Deeper nodes are left out: no reader nests like that, and the stack is finite. */
const MAX_DEPTH = 200

/** Walks the syntax tree and gives its text to the builder, the HTML in it to the HTML reader. */
class MarkdownReader {
  readonly #source: string
  readonly #root: Root
  readonly #builder = new BlockBuilder()
  readonly #html: HtmlReader
  readonly #definitions = new Map<string, string>()
  /** Comments that reach over several nodes. */
  readonly #comments: { start: number; end: number }[] = []
  /** The link around the node that is being read. */
  #link: string | undefined
  #depth = 0

  constructor(source: string, root: Root) {
    this.#source = source
    this.#root = root
    this.#html = new HtmlReader(source, this.#builder)
    for (const node of descendants(root)) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier))
        this.#definitions.set(node.identifier, node.url)
      const comment = node.type === 'html' ? longComment(source, node) : undefined
      if (comment) this.#comments.push(comment)
    }
  }

  blocks() {
    this.#children(this.#root)
    return this.#builder.finish()
  }

  /** The comments of what was read. */
  comments(): Comment[] {
    return this.#html.comments.flatMap(({ start, end: pieceEnd }) => {
      const end = this.#comments.find((comment) => comment.start === start)?.end ?? pieceEnd
      const whole = this.#source.slice(start, end)
      return whole.endsWith('-->') ? [{ text: whole.slice('<!--'.length, -'-->'.length).trim(), start, end }] : []
    })
  }

  #children(node: Parents): void {
    if (this.#depth === MAX_DEPTH) return
    this.#depth++
    for (const child of node.children) this.#node(child)
    this.#depth--
  }

  #node(node: RootContent): void {
    if (this.#comments.some((comment) => comment.start < start(node) && end(node) <= comment.end)) return
    const builder = this.#builder
    const mark = builder.mark()
    switch (node.type) {
      case 'heading':
        builder.beginHeading(node.depth)
        this.#block(node)
        break
      case 'paragraph':
        builder.beginParagraph()
        this.#block(node)
        break
      case 'blockquote':
        this.#blockquote(node)
        break
      case 'listItem':
        this.#listItem(node)
        break
      case 'table':
        this.#table(node)
        break
      case 'html':
        this.#html.read(start(node), end(node))
        break
      case 'text':
        this.#text(node, node.value)
        break
      case 'inlineCode':
        this.#text(node, node.value)
        builder.span({ type: 'code' }, mark)
        break
      case 'break':
        builder.lineBreak(start(node))
        break
      case 'strong':
        this.#children(node)
        builder.span({ type: 'strong' }, mark)
        break
      case 'link':
        this.#linked(node, node.url)
        break
      case 'linkReference':
        this.#linked(node, this.#definitions.get(node.identifier) ?? '')
        break
      case 'image':
        this.#picture(node, node.alt ?? '', node.url)
        break
      case 'imageReference':
        this.#picture(node, node.alt ?? '', this.#definitions.get(node.identifier) ?? '')
        break
      // Code, what is struck out, and what a reader does not see.
      case 'code':
      case 'delete':
      case 'definition':
      case 'footnoteReference':
      case 'thematicBreak':
      case 'yaml':
        break
      default:
        if ('children' in node) this.#children(node)
    }
  }

  #text(node: Nodes, value: string): void {
    // Inline code begins with its fence; the value is looked for behind it.
    const fenced = node.type === 'inlineCode' ? this.#source.indexOf(value, start(node)) : -1
    if (this.#html.visible) this.#builder.append(value, this.#offsets(value, node, fenced < 0 ? start(node) : fenced))
  }

  #blockquote(node: Parents): void {
    const builder = this.#builder
    const outer = builder.quoted
    builder.quoted = true
    this.#children(node)
    builder.end()
    builder.quoted = outer
  }

  #listItem(node: Extract<RootContent, { type: 'listItem' }>): void {
    this.#builder.beginItem(node.checked ?? null)
    this.#children(node)
    this.#builder.endItem()
  }

  #block(node: Parents): void {
    this.#children(node)
    this.#html.endOfBlock()
    this.#builder.end()
  }

  #table(node: Extract<RootContent, { type: 'table' }>): void {
    const builder = this.#builder
    builder.end()
    const table = builder.newTable()
    const outer = builder.cell
    for (const [row, { children: cells }] of node.children.entries()) {
      for (const [column, cell] of cells.entries()) {
        builder.cell = { table, row, column }
        builder.beginParagraph()
        this.#block(cell)
      }
    }
    builder.cell = outer
  }

  #linked(node: Parents, url: string): void {
    const outer = this.#link
    const mark = this.#builder.mark()
    this.#link = url
    this.#children(node)
    this.#link = outer
    this.#builder.span({ type: 'link', url }, mark)
  }

  #picture(node: Nodes, alt: string, url: string): void {
    if (!this.#html.visible) return
    // The URL stands behind the alternative text; one that is spelled otherwise in the source gets the node's place.
    const at = this.#source.indexOf(url, start(node) + alt.length)
    const urlStart = at >= 0 && at < end(node) ? at : start(node)
    addPicture(this.#builder, {
      alt: { text: alt, offsets: this.#offsets(alt, node, start(node) + 2) },
      url: sequence(url, urlStart),
      ...(this.#link === undefined ? {} : { link: this.#link }),
    })
  }

  #offsets(value: string, node: Nodes, from = start(node)): number[] {
    return alignOffsets(value, this.#source, from, end(node))
  }
}

/** The comments of YAML that have a line of their own; behind a value `#` may be part of it. */
function yamlComments(source: string, start: number, end: number): Comment[] {
  return Array.from(
    source.slice(start, end).matchAll(/^[ \t]*(#[^\r\n]*)/gm),
    ({ 0: line, 1: comment = '', index }) => {
      const from = start + index + line.length - comment.length
      return { text: comment.replace(/^#+/, '').trim(), start: from, end: from + comment.trimEnd().length }
    },
  )
}

function sequence(text: string, start: number): MappedText {
  return { text, offsets: offsetsFrom(start, text.length) }
}

/**
 * The part of a comment that reaches beyond the HTML block it begins in. CommonMark ends a block at a blank line and
 * would show the rest of the comment as text; whoever wrote it meant it to be hidden up to its end.
 */
function longComment(source: string, html: Nodes): { start: number; end: number } | undefined {
  const text = source.slice(start(html), end(html))
  const last = text.lastIndexOf('<!--')
  if (last < 0 || text.includes('-->', last)) return undefined
  const opening = start(html) + last
  const closing = source.indexOf('-->', end(html))
  return closing < 0 ? undefined : { start: opening, end: closing + 3 }
}

/** All nodes below a node, in the order of the document; without recursion, for trees of any depth. */
function* descendants(node: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    if ('children' in next) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as Nodes)
  }
}

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function end(node: Nodes): number {
  return node.position?.end.offset ?? 0
}
