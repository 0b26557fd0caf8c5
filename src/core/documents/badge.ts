import type { MappedText } from './mapped-text.ts'

/** Where the text of a badge stands in the URL of a badge service: `label` and `message` as the picture shows them. */
const SERVICES: readonly { url: RegExp; decode: (part: string, offset: number) => MappedText }[] = [
  // https://img.shields.io/badge/<label>-<message>-<colour>
  { url: /^https?:\/\/(?:[\w-]+\.)*shields\.io\/badge\/([^?#]+)-[^-?#/]*(?:[?#]|$)/, decode: decodeShields },
  {
    url: /^https?:\/\/custom-icon-badges\.(?:demolab\.com|herokuapp\.com)\/badge\/([^?#]+)-[^-?#/]*(?:[?#]|$)/,
    decode: decodeShields,
  },
  // https://img.shields.io/github/license/<owner>/<repository>
  {
    url: /^https?:\/\/(?:[\w-]+\.)*shields\.io\/((?:github|huggingface|pypi)\/(?:l\b|license))/,
    decode: decodePercent,
  },
  // https://badgen.net/badge/<label>/<message>/<colour>
  { url: /^https?:\/\/badgen\.net\/badge\/([^/?#]+\/[^/?#]+)/, decode: decodePercent },
]

/**
 * What a badge shows, read from its URL: "License: MIT" of `…/badge/License-MIT-green`. The offsets are into the URL.
 * @see https://shields.io/badges/static-badge for the encoding
 */
export function badgeText(url: string): MappedText | undefined {
  for (const { url: pattern, decode } of SERVICES) {
    const part = pattern.exec(url)?.[1]
    if (part) return decode(part, url.indexOf(part))
  }
  return undefined
}

/** `_` is a space, `__` an underscore, `-` parts label from message, `--` is a hyphen. */
function decodeShields(part: string, offset: number): MappedText {
  const { text, offsets } = decodePercent(part, offset)
  let decoded = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    const doubled = (character === '-' || character === '_') && text[i + 1] === character
    decoded += doubled ? character : character === '_' || character === '-' ? ' ' : character
    at.push(offsets[i] as number)
    if (doubled) i++
  }
  return { text: decoded, offsets: at }
}

/** Percent escapes decoded, `/` between label and message shown as a space; a broken escape stays as it is. */
function decodePercent(part: string, offset: number): MappedText {
  let text = ''
  const offsets: number[] = []
  for (const match of part.matchAll(/(?:%[0-9a-fA-F]{2})+|[^%]|%/gs)) {
    const decoded = match[0] === '/' ? ' ' : decode(match[0])
    for (let i = 0; i < decoded.length; i++) offsets.push(offset + match.index)
    text += decoded
  }
  return { text, offsets }
}

function decode(escaped: string): string {
  if (escaped.length < 3) return escaped
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}
