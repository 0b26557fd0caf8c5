import { visible } from './visible.ts'

/** What Markdown and HTML take for markup within a line. */
const MARKUP = /[\\`*_{}[\]()<>&~|$!^="']/g
/**
 * What GitHub looks for in the finished text, where entities do not help any more: mentions, issues, addresses, emoji.
 * A space of no width behind the first character breaks them.
 */
const REFERENCE = /@|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:100|1234|[+-]1|[\w+-]*[a-z][\w+-]*):)/gi

/** Text in which GitHub finds no mention, issue, address or emoji. */
export function breakReferences(text: string): string {
  return text.replace(REFERENCE, (found) => `${found}\u200b`)
}

/** Text from a repository as Markdown that shows just that text: nothing in it becomes markup, a link, an image or a mention. */
export function escapeMarkdown(text: string): string {
  return breakReferences(visible(text)).replace(MARKUP, (character) => `&#${character.codePointAt(0)};`)
}

/** An address as the target of a Markdown link: nothing in it ends the link or the table cell that it stands in. */
export function escapeLinkTarget(url: string): string {
  return url
    .replace(/[^\w\-.~:/?#@%=&+,;]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replaceAll('&', '&amp;')
}
