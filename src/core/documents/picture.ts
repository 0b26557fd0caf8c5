import { badgeText } from './badge.ts'
import type { BlockBuilder } from './block-builder.ts'
import type { MappedText } from './mapped-text.ts'

/** Adds a picture's alternative text and, of a badge, what its URL makes it show. */
export function addPicture(
  builder: BlockBuilder,
  { alt, url, link }: { alt: MappedText; url: MappedText; link?: string },
): void {
  const picture = { url: url.text, ...(link === undefined ? {} : { link }) }
  builder.picture({ ...picture, shows: 'alt' }, alt.text, alt.offsets)
  const badge = badgeText(url.text)
  if (!badge) return
  builder.picture(
    { ...picture, shows: 'url' },
    badge.text,
    badge.offsets.map((offset) => url.offsets[offset] ?? url.offsets[0] ?? 0),
  )
}
