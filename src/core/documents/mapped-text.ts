/** A text that a reader sees, each of whose characters knows where in the file it stands. */
export interface MappedText {
  readonly text: string
  /** The file offset of every UTF-16 unit of `text`. */
  readonly offsets: readonly number[]
}

const ENTITY = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y

/**
 * Finds every character of a Markdown node's value in the source it was read from. The two differ by what Markdown
 * drops (backslashes of escapes, indentation and `>` of continued lines, trailing spaces) and decodes (entities).
 * @param value what remark made of the source
 * @param source the whole file
 * @param start the offset at which the node begins
 * @param end the offset at which it ends
 * @returns an offset in the file for each UTF-16 unit of `value`
 */
export function alignOffsets(value: string, source: string, start: number, end: number): number[] {
  if (end - start === value.length && source.startsWith(value, start)) return offsetsFrom(start, value.length)
  const offsets: number[] = new Array(value.length)
  let at = start
  for (let i = 0; i < value.length; i++) {
    const entity = source.charCodeAt(at) === 38 /* & */ ? entityAt(source, at, value, i) : 0
    if (entity > 0) {
      offsets[i] = at
      // Two units for a character outside the basic plane: both stand where the entity begins.
      if (isSurrogatePair(value, i)) offsets[++i] = at
      at += entity
      continue
    }
    while (at < end && source[at] !== value[i]) at++
    offsets[i] = Math.min(at, end)
    at++
  }
  return offsets
}

/** The offsets of a text that stands in the file as it is. */
export function offsetsFrom(start: number, length: number): number[] {
  const offsets: number[] = new Array(length)
  for (let i = 0; i < length; i++) offsets[i] = start + i
  return offsets
}

/** The length of the entity at `at`, if that is what the value's character was decoded from. */
function entityAt(source: string, at: number, value: string, i: number): number {
  ENTITY.lastIndex = at
  const length = ENTITY.exec(source)?.[0].length ?? 0
  if (length === 0) return 0
  // "&amp;lt;" stays undecoded as "&lt;": an entity whose own text follows in the value is plain text.
  return value.startsWith(source.slice(at, at + length), i) ? 0 : length
}

function isSurrogatePair(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
}
