/*
 * Patterns that are matched without case are lowered once and tried on lowered text: several times faster than with the
 * flag `i`, by which every letter's other forms are looked up.
 */

/** A text in small letters, of the same length. */
export function lowerText(text: string): string {
  // The only letter whose small form is longer.
  return text.replaceAll('\u0130', 'I').toLowerCase()
}

/** A pattern for text in small letters. Escapes stay as they are: `\\S` is not `\\s`. */
export function lowerPattern(pattern: string): string {
  return pattern.replace(/\\.|[^\\]+/gs, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))
}
