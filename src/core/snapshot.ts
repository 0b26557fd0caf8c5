/** What a repository's file is, without following it. */
export type FileType = 'file' | 'link' | 'submodule'

/** One path of a snapshot. Paths are relative to the repository's root, with `/` between folders. */
export interface FileEntry {
  readonly path: string
  readonly type: FileType
}

/** A Git LFS pointer: the file's real content lives elsewhere. */
export interface LfsPointer {
  /** `sha256:<hex>` */
  readonly oid: string
  /** Bytes of the real content. */
  readonly size: number
}

/** What a path turns out to be when it is looked at. */
export interface FileStat {
  readonly type: 'regular' | 'link' | 'lfs-pointer' | 'submodule'
  /** Bytes in the repository: of a pointer its own, not those of what it points to. */
  readonly size: number
  readonly lfs?: LfsPointer
}

/** Where the snapshot comes from, as the report names it. */
export interface Target {
  readonly kind: 'directory' | 'git' | 'github'
  readonly name: string
  /** The commit, where there is one. */
  readonly revision: string | null
  /** Where a host shows the files of this revision, so that `<filesUrl>/<path>#L<line>` is a page. */
  readonly filesUrl?: string
}

/** Something that was left out of a run, and why. */
export interface Notice {
  /** `null` where the notice is not about one file. */
  readonly path: string | null
  readonly message: string
}

/**
 * The read-only view of a repository at one revision. Listing reads no file; every read is bounded.
 * A source builds one; `lint` knows nothing else of the world.
 */
export interface Snapshot {
  readonly target: Target
  /** Sorted by path. */
  readonly files: readonly FileEntry[]
  /** What the listing itself had to leave out, such as an unreadable folder. */
  readonly notices: readonly Notice[]
  /** @throws {@link SnapshotError} where the path cannot be looked at. */
  stat(path: string): Promise<FileStat>
  /**
   * The whole content of a file. A link is followed while it stays inside the repository.
   * @param maxBytes the largest size that is read at all
   * @throws {@link SnapshotError} where the file is larger, absent, unreadable or outside.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>
  /**
   * A part of a file, for the headers of files that are too large to be read.
   * @param start the first byte
   * @param end the byte after the last; bytes after the file's end are left out
   * @throws {@link SnapshotError} as `read` does, and `too-large` where the source can read the file as a whole only
   */
  readRange(path: string, start: number, end: number): Promise<Uint8Array>
}

export type SnapshotErrorCode = 'not-found' | 'too-large' | 'unreadable' | 'outside' | 'link-loop' | 'not-a-file'

/** A file of the snapshot could not be read; the run goes on without it. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
  readonly code: SnapshotErrorCode
  constructor(code: SnapshotErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** Git LFS pointers are smaller than this (git-lfs specification, "The pointer file must be less than 1024 bytes"). */
export const LFS_POINTER_MAX_BYTES = 1024

const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ .*\n)*?oid (sha256:[0-9a-f]{64})\nsize (\d+)\n/

/** Reads a Git LFS pointer file (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md), or says that it is none. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= LFS_POINTER_MAX_BYTES) return undefined
  const match = LFS_POINTER.exec(new TextDecoder().decode(bytes))
  return match?.[1] && match[2] ? { oid: match[1], size: Number(match[2]) } : undefined
}
