import type { Block } from '../documents/document.ts'

/** Stands for a character that a reader sees but that is no prose. */
const MASK = '\uFFFC'
const URL_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>()（），。；]+|\b[\w.+-]{1,64}@[\w-]+\.[\w.]+/g
const BIBTEX = /^\s*@\w+\s*\{/

/**
 * The text of a block as claims are looked for in it: of the same length, with code and URLs masked.
 * @returns nothing for a block that is no prose at all
 */
export function proseOf({ text, spans }: Block): string | undefined {
  if (BIBTEX.test(text)) return undefined
  let prose = text.replace(URL_TEXT, mask)
  for (const { type, start, end } of spans) {
    if (type === 'code') prose = prose.slice(0, start) + mask(prose.slice(start, end)) + prose.slice(end)
  }
  return prose
}

function mask(text: string): string {
  return MASK.repeat(text.length)
}
