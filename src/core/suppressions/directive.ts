import type { Document } from '../documents/document.ts'
import { excerptOf } from '../documents/excerpt.ts'
import type { Range } from '../position.ts'
import type { Excerpt } from '../report.ts'

/** What a comment can tell openclaims. */
export const DIRECTIVES = ['openclaims-disable-next-line', 'openclaims-disable', 'openclaims-enable'] as const

/** Every directive begins with this; a text without it has none. */
const PREFIX = 'openclaims-'
/** The reason stands behind two hyphens, as in ESLint's comments. */
const REASON = /\s-{2,}(?:\s|$)/

/** A comment in a document that tells openclaims something. */
export interface Directive {
  readonly path: string
  /** The whole comment. */
  readonly range: Range
  readonly excerpt: Excerpt
  /** One of {@link DIRECTIVES}, or what was meant for one. */
  readonly name: string
  readonly rules: readonly string[]
  /** Empty where none is given. */
  readonly reason: string
}

/** Whether a text may hold a directive. */
export function mayDirect(text: string): boolean {
  return text.includes(PREFIX)
}

/** The directives of a document, in its order. */
export function directivesOf(document: Document): Directive[] {
  return document.comments.flatMap(({ text, start, end }) => {
    if (!text.startsWith(PREFIX)) return []
    const [words = '', ...reason] = text.split(REASON)
    const [name = '', ...rules] = words.split(/[\s,]+/).filter(Boolean)
    return [
      {
        path: document.path,
        range: document.lines.range(start, end),
        excerpt: excerptOf(document, start, end),
        name,
        rules,
        reason: reason.join(' -- ').trim(),
      },
    ]
  })
}
