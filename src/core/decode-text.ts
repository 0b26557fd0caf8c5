/** A file's bytes as text. */
export interface DecodedText {
  readonly text: string
  /** Whether some bytes were not valid in the file's encoding and stand as U+FFFD. */
  readonly repaired: boolean
}

/** How much of a file is looked at to tell text from binary content, as git does. */
const BINARY_PROBE_BYTES = 8000

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so.
 * @returns nothing for binary content, which is told by a NUL byte near the beginning, as git tells it
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), repaired: false }
  if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), repaired: false }
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), repaired: true }
  }
}
