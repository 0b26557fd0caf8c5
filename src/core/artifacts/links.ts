import type { Block } from '../documents/document.ts'

/** A link of a block, by offsets into the block's text. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

const NONE: readonly Link[] = []

/** The links of a block; of a picture the one around it. */
export function linksOf({ spans, picture, text }: Block): readonly Link[] {
  if (spans.length === 0 && picture?.link === undefined) return NONE
  const links = spans.flatMap((span) => (span.type === 'link' ? [span] : []))
  return picture?.link === undefined ? links : [...links, { start: 0, end: text.length, url: picture.link }]
}

/** An address on a model hub, with the owner's name. */
const HUB =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.(?:cn|ai)\/models)\/(?!datasets\/|spaces\/|papers\/|docs\/|blog\/|join|collections\/)([\w.-]+)/i

/** Whose models the document links to most: whoever wrote it, as a rule. */
export function mainOwner(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    for (const { url } of linksOf(block)) {
      const owner = ownerOf(url)
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Whose model an address leads to, if it leads to one on a hub. */
export function ownerOf(url: string): string | undefined {
  return HUB.exec(url)?.[1]?.toLowerCase()
}
