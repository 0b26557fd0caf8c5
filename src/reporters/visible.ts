/**
 * Everything that a terminal or a log would obey instead of showing: control characters (escape sequences begin with
 * one) and the marks that turn the direction of writing around.
 */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Text from a repository as one line that is safe to print: white space as spaces, what is obeyed as an escape. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** Text from a repository that is safe to print, line by line. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}
