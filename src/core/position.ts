/** A range in a file: lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * Turns offsets in a text into lines and columns. Lines end with LF, CRLF or CR, as in CommonMark; the text is the
 * file's without a byte order mark, which editors do not count as a column either.
 */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** The line, from 1, on which an offset lies. */
  line(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** The offset at which a line, from 1, begins; the text's length past the last line. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }

  /** The range between two offsets. */
  range(start: number, end: number): Range {
    const line = this.line(start)
    const endLine = this.line(end)
    return { line, column: start - this.start(line) + 1, endLine, endColumn: end - this.start(endLine) + 1 }
  }
}
