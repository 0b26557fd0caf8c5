import {
  type FileEntry,
  type FileStat,
  type FileType,
  parseLfsPointer,
  type Snapshot,
  SnapshotError,
  type SnapshotErrorCode,
} from '../src/core/snapshot.ts'

/** What stands at a path of a snapshot in memory: its content, or why it has none. */
export type MemoryFile = string | Uint8Array | { readonly type: FileType } | { readonly fails: SnapshotErrorCode }

/** A snapshot of files that a test writes down. */
export function memorySnapshot(
  files: Readonly<Record<string, MemoryFile>>,
): Snapshot & { readonly readPaths: string[] } {
  const readPaths: string[] = []
  const contentOf = (path: string): Uint8Array => {
    const file = files[path]
    if (typeof file === 'string') return new TextEncoder().encode(file)
    if (file instanceof Uint8Array) return file
    if (file && 'fails' in file) throw new SnapshotError(file.fails, `made to fail: ${file.fails}`)
    throw new SnapshotError('not-a-file', 'it is not a file')
  }
  const typeOf = (file: MemoryFile | undefined): FileType =>
    typeof file === 'object' && 'type' in file ? file.type : 'file'
  const entries: FileEntry[] = Object.keys(files)
    .sort()
    .map((path) => ({ path, type: typeOf(files[path]) }))
  return {
    target: { kind: 'directory', name: 'memory', revision: null },
    files: entries,
    notices: [],
    readPaths,
    async stat(path): Promise<FileStat> {
      const type = typeOf(files[path])
      if (type !== 'file') return { type, size: 0 }
      const content = contentOf(path)
      const lfs = parseLfsPointer(content)
      return lfs ? { type: 'lfs-pointer', size: content.length, lfs } : { type: 'regular', size: content.length }
    },
    async read(path, maxBytes) {
      readPaths.push(path)
      const content = contentOf(path)
      if (content.length > maxBytes) throw new SnapshotError('too-large', 'too large')
      return content
    },
    readRange: async (path, start, end) => contentOf(path).subarray(start, end),
  }
}
