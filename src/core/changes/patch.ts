/** A line of a diff as it is after the change. */
export interface DiffLine {
  readonly line: number
  /** Without the line feed that ends it. */
  readonly text: string
  /** Whether the change put it there; else it is shown around what was changed. */
  readonly added: boolean
}

/** One file of a change. */
export interface FileChange {
  readonly path: string
  /** The path before, where the file was renamed. */
  readonly previousPath?: string
  /** The lines that the diff shows, hunk by hunk; none where it shows none, as of binary and very large files. */
  readonly hunks: readonly (readonly DiffLine[])[]
}

/**
 * Reads the lines after the change from a file's patch in the unified format, as GitHub's API gives it: from the first
 * `@@` on. Whatever cannot be read ends the hunk.
 */
export function parsePatch(patch: string): DiffLine[][] {
  const hunks: DiffLine[][] = []
  let next = 0
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1]
    if (start !== undefined) {
      hunks.push([])
      next = Number(start)
    } else if (row.startsWith('+') || row.startsWith(' ')) {
      hunks.at(-1)?.push({ line: next++, text: row.slice(1), added: row.startsWith('+') })
    }
  }
  return hunks
}

/** What a change touches, and what its diff shows. */
export class Change {
  readonly #files: ReadonlyMap<string, FileChange>

  constructor(files: readonly FileChange[]) {
    this.#files = new Map(files.map((file) => [file.path, file]))
  }

  /** By a file's path before the change the path after it, of renamed files. */
  get renames(): ReadonlyMap<string, string> {
    const renamed = [...this.#files.values()].flatMap(({ path, previousPath }) =>
      previousPath === undefined ? [] : [[previousPath, path] as const],
    )
    return new Map(renamed)
  }

  /** The same change as seen from a folder, by paths relative to it; what lies elsewhere is left out. */
  within(folder: string): Change {
    if (folder === '') return this
    const inside = (path: string | undefined) =>
      path?.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
    const files = [...this.#files.values()].flatMap(({ path, previousPath, hunks }) => {
      const here = inside(path)
      const before = inside(previousPath)
      return here === undefined
        ? []
        : [{ path: here, hunks, ...(before === undefined ? {} : { previousPath: before }) }]
    })
    return new Change(files)
  }

  /** The diff's lines from one line to another, where one hunk shows them all. */
  lines(path: string, line: number, endLine: number): readonly DiffLine[] | undefined {
    const hunk = this.#files.get(path)?.hunks.find((lines) => lines.some((shown) => shown.line === line))
    const found = hunk?.filter((shown) => shown.line >= line && shown.line <= endLine)
    return found?.at(-1)?.line === endLine ? found : undefined
  }

  /** Whether the change put something on these lines. */
  touches(path: string, line: number, endLine: number): boolean {
    const hunks = this.#files.get(path)?.hunks ?? []
    return hunks.some((lines) => lines.some((shown) => shown.added && shown.line >= line && shown.line <= endLine))
  }

  /** The first line that the change put into a file. */
  firstAdded(path: string): number | undefined {
    return this.#files.get(path)?.hunks.flatMap((lines) => lines.filter(({ added }) => added))[0]?.line
  }
}
