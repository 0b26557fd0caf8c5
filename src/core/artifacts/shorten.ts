/** The longest words that are shown as evidence. */
const MAX = 200

/** The beginning of a text that is too long to be shown. */
export function shorten(text: string): string {
  return text.length > MAX ? `${text.slice(0, MAX - 1)}…` : text
}
