import type { Block, Document, FrontMatterEntry } from '../documents/document.ts'
import { alignOffsets } from '../documents/mapped-text.ts'

/** Keys by which the Hugging Face Hub asks people for something before they may download. */
const GATE = /^extra_gated_(?:prompt|fields)\b/
/** Keys whose words people read before they get access. */
const PROMPT = /^extra_gated_(?:prompt|heading|description)$/
const FIELD = /^extra_gated_fields\.(.+)$/
/** A longer prompt is a licence text that was pasted in; its clauses are no claims. */
const PROMPT_MAX = 2000

/** The places at which the front matter says that access is gated: its keys, each once. */
export function gates({ source, frontMatter }: Document): { key: string; start: number; end: number }[] {
  const seen = new Set<string>()
  return frontMatter.flatMap((entry) => {
    const key = GATE.exec(entry.key)?.[0]
    if (key === undefined || seen.has(key)) return []
    seen.add(key)
    const start = source.lastIndexOf(key, entry.start)
    return start < 0 ? [] : [{ key, start, end: start + key.length }]
  })
}

/** What the front matter asks people to read and to agree to, as blocks like any other text. */
export function gatingBlocks(document: Document): Block[] {
  return document.frontMatter.flatMap((entry) => {
    const field = FIELD.exec(entry.key)?.[1]
    if (field !== undefined) return fieldBlock(document, entry, field)
    return PROMPT.test(entry.key) && entry.value.length <= PROMPT_MAX ? promptBlocks(document, entry) : []
  })
}

function fieldBlock({ source }: Document, { start }: FrontMatterEntry, text: string): Block[] {
  const at = source.lastIndexOf(text, start)
  return at < 0 ? [] : [block(text, alignOffsets(text, source, at, at + text.length))]
}

/** One block a line: prompts are lists of conditions more often than not. */
function promptBlocks({ source }: Document, { value, start, end }: FrontMatterEntry): Block[] {
  let at = start
  return value.split('\n').flatMap((line) => {
    if (line.trim() === '') return []
    const offsets = alignOffsets(line, source, at, end)
    at = (offsets.at(-1) ?? at) + 1
    return [block(line, offsets)]
  })
}

function block(text: string, offsets: readonly number[]): Block {
  return { kind: 'paragraph', text, offsets, spans: [], headings: [], quoted: false }
}
