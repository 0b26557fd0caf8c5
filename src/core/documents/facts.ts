import { type Directive, directivesOf } from '../suppressions/directive.ts'
import { type DatedEntry, newestEntry } from './dates.ts'
import type { Document } from './document.ts'

/** What stays of a document when it has been read: where it points and what its comments tell. */
export interface DocumentFacts {
  readonly path: string
  readonly links: readonly { readonly url: string; readonly line: number }[]
  readonly frontMatterError?: string
  readonly directives: readonly Directive[]
  readonly newestEntry?: DatedEntry
}

/** @param document a document, or the path of one that was not parsed */
export function factsOf(document: Document | string): DocumentFacts {
  if (typeof document === 'string') return { path: document, links: [], directives: [] }
  const { path, blocks, lines, frontMatterError } = document
  const newest = newestEntry(document)
  return {
    path,
    links: blocks.flatMap(({ spans, offsets }) =>
      spans.flatMap((span) =>
        span.type === 'link' ? [{ url: span.url, line: lines.line(offsets[span.start] ?? 0) }] : [],
      ),
    ),
    directives: directivesOf(document),
    ...(newest ? { newestEntry: newest } : {}),
    ...(frontMatterError === undefined ? {} : { frontMatterError }),
  }
}
