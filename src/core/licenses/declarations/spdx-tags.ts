import type { DeclarationFormat, RawDeclaration } from './raw-declaration.ts'

/** Source files, whose headers may carry a tag. */
const SOURCE = /\.(?:py|js|mjs|cjs|ts|tsx|jsx|c|cc|cpp|h|hpp|cu|cuh|rs|go|java|kt|swift|sh|rb|lua|jl|scala|proto)$/i
/** A tag stands in the header, if anywhere. */
const HEADER_LENGTH = 2000
const TAG = /SPDX-License-Identifier:[ \t]*([\w.+()-](?:[\w.+() -]*[\w.+()-])?)[ \t]*(?:\*\/|-->|$)/gm

/** Tags in the headers of source files (https://reuse.software/spec/). */
export const spdxHeader: DeclarationFormat = {
  matches: (path) => SOURCE.test(path),
  read: (text) => tags(text.slice(0, HEADER_LENGTH), /SPDX-License-Identifier/, TAG).slice(0, 1),
}

/** `REUSE.toml` and the older `.reuse/dep5`: which licence covers which files. The files of `*` or `**` are the project. */
export const reuse: DeclarationFormat = {
  matches: (path) => path === 'REUSE.toml' || path === '.reuse/dep5',
  read: (text) => {
    const blocks = text.split(/^(?=\[\[annotations\]\]|Files:)/m)
    let offset = 0
    return blocks.flatMap((block) => {
      const start = offset
      offset += block.length
      if (!/(?:path\s*=\s*(?:\[\s*)?["']\*\*?["']|^Files:\s*\*\s*$)/m.test(block)) return []
      const pattern = /(?:SPDX-License-Identifier"?\s*=\s*"([^"]+)"|^License:[ \t]*(\S(?:.*\S)?)[ \t]*$)/gm
      return tags(block, /./, pattern).map((tag) => ({ ...tag, start: tag.start + start, end: tag.end + start }))
    })
  },
}

function tags(text: string, worth: RegExp, pattern: RegExp): RawDeclaration[] {
  if (!worth.test(text)) return []
  return Array.from(text.matchAll(pattern), (match) => {
    const value = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].lastIndexOf(value)
    return {
      value,
      start,
      end: start + value.length,
      subject: 'code' as const,
      origin: 'spdx-tag' as const,
      spdx: true,
    }
  })
}
