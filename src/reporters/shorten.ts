/** The text, or as much of its beginning as fits, with an ellipsis. Never half a surrogate pair. */
export function shorten(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text
  return `${text.slice(0, lengthMax - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
