import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Range, type Scalar } from 'yaml'
import type { FrontMatterEntry } from './document.ts'

/** Front matter nests no deeper than this in earnest. */
const MAX_DEPTH = 20

/**
 * Reads YAML front matter into flat entries with the place of every value.
 * @param source the whole file
 * @param start the offset of the opening fence
 * @param end the offset after the closing fence
 * @returns the entries, and what is wrong with the YAML where it could not be read in full
 */
export function readFrontMatter(
  source: string,
  start: number,
  end: number,
): { entries: FrontMatterEntry[]; error?: string } {
  const open = source.indexOf('\n', start) + 1
  const close = source.lastIndexOf('---', end - 1)
  const text = source.slice(open, Math.max(open, close))
  const yaml = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  const entries: FrontMatterEntry[] = []
  collect(yaml.contents, '', { text, base: open, entries }, 0)
  const [error] = yaml.errors
  if (!error) return { entries }
  // The parser counts lines from behind the fence.
  const line = source.slice(0, open).split('\n').length - 1 + (error.linePos?.[0].line ?? 1)
  return { entries, error: `${error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '')} (line ${line})` }
}

/** The YAML text, its offset in the file, and the entries found so far. */
interface Collection {
  readonly text: string
  readonly base: number
  readonly entries: FrontMatterEntry[]
}

function collect(node: Node | null, key: string, into: Collection, depth: number): void {
  if (depth > MAX_DEPTH || !node || isAlias(node)) return
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      collect(pair.value as Node | null, key ? `${key}.${name}` : name, into, depth + 1)
    }
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) collect(item as Node | null, `${key}.${i}`, into, depth + 1)
  } else if (isScalar(node) && node.value !== null && node.range) {
    into.entries.push({ key, value: String(node.value), ...placeOf(node, node.range, into) })
  }
}

/** Where a value's own characters stand: without quotes, without the `|` or `>` of a block. */
function placeOf(
  { type, value }: Scalar,
  [start, end]: Range,
  { text, base }: Collection,
): { start: number; end: number } {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return { start: base + start + 1, end: base + end - 1 }
  const [first = ''] = String(value).trimStart().split(/\s/)
  const at = type?.startsWith('BLOCK') ? text.indexOf(first, start) : start
  return { start: base + (at < 0 ? start : at), end: base + start + text.slice(start, end).trimEnd().length }
}
