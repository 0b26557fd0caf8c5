import { constants, type Dirent } from 'node:fs'
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import {
  type FileEntry,
  type FileStat,
  LFS_POINTER_MAX_BYTES,
  type Notice,
  parseLfsPointer,
  type Snapshot,
  SnapshotError,
  type SnapshotErrorCode,
} from '../core/snapshot.ts'
import { TargetError } from './target-error.ts'

/** Folders that hold tools' files and other people's packages, whatever the repository. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.venv', '__pycache__', '.tox', '.mypy_cache'])

/**
 * The snapshot of a folder as it lies on the disk. `.gitignore` is not heeded: a change that adds its own README there
 * would go unchecked.
 * @throws {@link TargetError} where there is no such folder
 */
export async function readDirectory(path: string): Promise<Snapshot> {
  const root = await realFolder(path)
  const files: FileEntry[] = []
  const notices: Notice[] = []
  await list(root, '', files, notices)
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return new DirectorySnapshot(root, files, notices)
}

async function realFolder(path: string): Promise<string> {
  try {
    const root = await realpath(resolve(path))
    if ((await lstat(root)).isDirectory()) return root
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new TargetError(`${path}: there is no such folder`)
    throw new TargetError(`${path}: ${explain(error)}`)
  }
  throw new TargetError(`${path} is a file; give the folder that holds the model repository`)
}

async function list(root: string, folder: string, files: FileEntry[], notices: Notice[]): Promise<void> {
  let entries: Dirent[]
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true })
  } catch (error) {
    notices.push({ path: folder, message: `this folder was left out: ${explain(error)}` })
    return
  }
  const folders: string[] = []
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) folders.push(path)
    } else if (entry.isSymbolicLink()) files.push({ path, type: 'link' })
    // A `.git` file, not folder, is what git leaves in a submodule and in a linked work tree.
    else if (entry.isFile() && entry.name !== '.git') files.push({ path, type: 'file' })
  }
  for (const path of folders) {
    if (await isSubmodule(root, path)) files.push({ path, type: 'submodule' })
    else await list(root, path, files, notices)
  }
}

/** A folder with a `.git` of its own is another repository. */
async function isSubmodule(root: string, folder: string): Promise<boolean> {
  try {
    await lstat(join(root, folder, '.git'))
    return true
  } catch {
    return false
  }
}

class DirectorySnapshot implements Snapshot {
  readonly target
  readonly files: readonly FileEntry[]
  readonly notices: readonly Notice[]
  readonly #root: string

  constructor(root: string, files: readonly FileEntry[], notices: readonly Notice[]) {
    this.#root = root
    this.files = files
    this.notices = notices
    this.target = { kind: 'directory' as const, name: basename(root), revision: null }
  }

  async stat(path: string): Promise<FileStat> {
    if (this.files.find((entry) => entry.path === path)?.type === 'submodule') return { type: 'submodule', size: 0 }
    try {
      const found = await lstat(join(this.#root, path))
      if (found.isSymbolicLink()) return { type: 'link', size: found.size }
      if (!found.isFile()) throw new SnapshotError('not-a-file', 'it is not a file')
      const lfs =
        found.size < LFS_POINTER_MAX_BYTES ? parseLfsPointer(await this.read(path, LFS_POINTER_MAX_BYTES)) : undefined
      return lfs ? { type: 'lfs-pointer', size: found.size, lfs } : { type: 'regular', size: found.size }
    } catch (error) {
      throw asSnapshotError(error)
    }
  }

  read(path: string, maxBytes: number): Promise<Uint8Array> {
    return this.#withFile(path, async (file, size) => {
      if (size > maxBytes) throw tooLarge(size, maxBytes)
      return await file.readFile()
    })
  }

  readRange(path: string, start: number, end: number): Promise<Uint8Array> {
    return this.#withFile(path, async (file, size) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
      return bytes.subarray(0, bytesRead)
    })
  }

  async #withFile<Result>(path: string, use: (file: FileHandle, size: number) => Promise<Result>): Promise<Result> {
    let file: FileHandle | undefined
    try {
      const real = await realpath(join(this.#root, path))
      if (!real.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep)) {
        throw new SnapshotError('outside', 'it is a link that leaves the repository')
      }
      // Without O_NONBLOCK a named pipe that was put in the file's place would keep us waiting for ever.
      file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK)
      const found = await file.stat()
      if (!found.isFile()) throw new SnapshotError('not-a-file', 'it is not a file')
      return await use(file, found.size)
    } catch (error) {
      throw asSnapshotError(error)
    } finally {
      await file?.close()
    }
  }
}

/** The error of a file that is larger than what is read at all. */
export function tooLarge(size: number, maxBytes: number): SnapshotError {
  return new SnapshotError(
    'too-large',
    `it has ${megabytes(size)} MB, more than the ${megabytes(maxBytes)} MB that are read of such a file`,
  )
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1)
}

const CODES: Readonly<Record<string, SnapshotErrorCode>> = {
  ENOENT: 'not-found',
  ELOOP: 'link-loop',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
}

function asSnapshotError(error: unknown): unknown {
  if (error instanceof SnapshotError || codeOf(error) === undefined) return error
  return new SnapshotError(CODES[codeOf(error) ?? ''] ?? 'unreadable', explain(error))
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there, or a link that leads nowhere',
  ELOOP: 'it is a link that leads back to itself',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENAMETOOLONG: 'its name is too long',
}

function explain(error: unknown): string {
  return REASONS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error))
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
