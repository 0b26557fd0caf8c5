import type { Declaration } from '../../report.ts'

/** A licence as some file names it, before the name is resolved. */
export interface RawDeclaration {
  /** As written. */
  readonly value: string
  /** Offsets of the value in the file's text. */
  readonly start: number
  readonly end: number
  readonly subject: Declaration['subject']
  readonly origin: Declaration['origin']
  /** Whether the format asks for an SPDX expression here, else for any words. */
  readonly spdx: boolean
}

/** A kind of file that declares a licence for its project. */
export interface DeclarationFormat {
  /** Whether a file is of this kind, by its path. */
  readonly matches: (path: string) => boolean
  /** Reads the declarations; what is malformed declares nothing. */
  readonly read: (text: string) => RawDeclaration[] | Promise<RawDeclaration[]>
}

/**
 * The place of a value behind its key. Formats' own parsers give no positions, so the text is searched: first for the
 * key with the value on the same line, then for the value alone.
 */
export function placeOf(text: string, key: RegExp, value: string): { start: number; end: number } {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const at = line[0].indexOf(value)
    if (at >= 0 && key.test(line[0])) return { start: line.index + at, end: line.index + at + value.length }
  }
  const at = Math.max(0, text.indexOf(value))
  return { start: at, end: at + value.length }
}
