/**
 * Cuts a text to a number of bytes in UTF-8, at the end of a line, and says so. GitHub's limits are in bytes in some
 * places and in characters in others: a text within the bytes is within both.
 * @param notice the last line of a text that was cut
 */
export function cutToBytes(text: string, bytesMax: number, notice: string): string {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= bytesMax) return text
  const kept = new TextDecoder().decode(encoder.encode(text).subarray(0, bytesMax - encoder.encode(notice).length - 2))
  // The last character may have been cut in two, the last line certainly.
  const end = kept.lastIndexOf('\n')
  return `${end > 0 ? kept.slice(0, end) : kept.replace(/\ufffd$/, '')}\n\n${notice}`
}
