/** Tags that only HTML pages have; a licence speaks of `<year>` without being one. */
const HTML = /<(?:!doctype html|html|body|div|p|br|pre|table|li|h[1-6])\b[^>]{0,1000}>/gi
const FEWEST_TAGS = 3
/** The target of a Markdown link, behind its text. */
const LINK_TARGET = /\]\((?:https?:\/\/|mailto:|#|\.{0,2}\/)[^()\s]*\)/g

/**
 * A licence text without its mark-up: tags, entities and link targets are blanked, so that everything else keeps its
 * offset and its line.
 */
export async function plainText(text: string): Promise<string> {
  const tags = text.match(HTML)?.length ?? 0
  const shown = tags < FEWEST_TAGS ? text : (await import('./html-text.ts')).blankHtml(text)
  return shown.replace(LINK_TARGET, (target) => ' '.repeat(target.length))
}
