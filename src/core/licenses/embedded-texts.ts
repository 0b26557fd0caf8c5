import type { Document } from '../documents/document.ts'
import { depth } from './license-files.ts'

/** A licence text, or what looks like one, inside a document. */
export interface EmbeddedText {
  readonly path: string
  /** The text, with so many empty lines before it that its lines are those of the document. */
  readonly text: string
}

const LICENSE_HEADING = /licen[cs]|许可|許可|协议|協議|terms of use/i
/** The Hugging Face Hub shows it before a download; people have to agree to it. */
const GATING_PROMPT = 'extra_gated_prompt'
/** The shortest licences that bind to something, such as 0BSD, are about so long. */
const LEAST_LENGTH = 400

/** The licence texts that a document at the root may hold: in a section on the licence, or in the Hub's gating prompt. */
export function embeddedTexts(document: Document): EmbeddedText[] {
  const { path, source, lines } = document
  if (depth(path) > 0) return []
  const place = (start: number, end: number) => ({
    path,
    text: '\n'.repeat(lines.line(start) - 1) + source.slice(start, end),
  })
  return [...gatingPrompts(document), ...licenseSections(document)]
    .filter(({ start, end }) => end - start >= LEAST_LENGTH)
    .map(({ start, end }) => place(start, end))
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function gatingPrompts({ frontMatter }: Document): readonly Stretch[] {
  return frontMatter.filter(({ key }) => key === GATING_PROMPT)
}

/** Sections up to the next heading that is not below; a section inside another is a part of it. */
function licenseSections({ blocks, source }: Document): Stretch[] {
  const headings = blocks.flatMap(({ kind, text, depth: level = 1, offsets }) =>
    kind === 'heading' ? [{ text, level, at: offsets[0] ?? 0 }] : [],
  )
  const found: Stretch[] = []
  for (const [i, { text, level, at }] of headings.entries()) {
    if (!LICENSE_HEADING.test(text) || at < (found.at(-1)?.end ?? 0)) continue
    const next = headings.slice(i + 1).find((heading) => heading.level <= level)
    found.push({ start: at + text.length, end: next?.at ?? source.length })
  }
  return found
}
