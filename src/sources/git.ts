import { execFile, spawn } from 'node:child_process'
import { basename, posix, resolve } from 'node:path'
import { promisify } from 'node:util'
import {
  type FileEntry,
  type FileStat,
  LFS_POINTER_MAX_BYTES,
  parseLfsPointer,
  type Snapshot,
  SnapshotError,
} from '../core/snapshot.ts'
import { tooLarge } from './directory.ts'
import type { OpenSnapshot } from './source.ts'
import { TargetError } from './target-error.ts'

/**
 * Settings under which git runs nothing that a repository's own configuration names: no file system monitor, no
 * transport (a partial clone would fetch what it misses), no prompt.
 */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', '--no-replace-objects', '--no-optional-locks']
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
/** The list of a repository with a million files has some 100 MB. */
const LIST_MAX_BYTES = 1 << 28
/** A file of which a part is wanted is read as a whole up to this size. */
const WHOLE_MAX_BYTES = 64 * 1024 * 1024
/** As many links in a row as Linux follows. */
const LINKS_MAX = 40

interface TreeEntry extends FileEntry {
  readonly oid: string
  readonly size: number
}

/**
 * The snapshot of a revision of a local clone, read from git's objects; nothing is checked out.
 * @param path a folder in the clone: the snapshot's root
 * @param revision whatever git understands as a commit
 * @throws {@link TargetError} where there is no such revision, or no git
 */
export async function readGit(path: string, revision: string): Promise<OpenSnapshot> {
  if (revision.startsWith('-')) throw new TargetError(`${revision} is not a revision`)
  const commit = (
    await git(path, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], `${path} has no revision ${revision}`)
  ).trim()
  const tree = await git(
    path,
    ['ls-tree', '-r', '-z', '--long', commit],
    `${path}: the files of ${revision} cannot be listed`,
  )
  const blobs = new BlobReader(path)
  const entries = tree.split('\0').filter(Boolean).map(parseEntry)
  const snapshot = new GitSnapshot(basename(resolve(path)), commit, entries, blobs)
  return { snapshot, close: () => blobs.close() }
}

/**
 * Runs git so that nothing of what the repository's configuration names is run.
 * @throws {@link TargetError} that says `failure`
 */
export async function git(path: string, args: readonly string[], failure: string): Promise<string> {
  try {
    const options = { cwd: path, env: environment(), maxBuffer: LIST_MAX_BYTES }
    return (await promisify(execFile)('git', [...SAFE, ...args], options)).stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new TargetError('git is needed to read a revision; it was not found')
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : ''
    throw new TargetError(said ? `${failure} (${said})` : failure)
  }
}

/** The environment without what would lead git to another repository, as it is set in hooks. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...rest } = process.env
  return { ...rest, ...SAFE_ENVIRONMENT }
}

/** A line of `git ls-tree --long`: mode, type, object, size, tab, path. */
function parseEntry(line: string): TreeEntry {
  const [, mode, oid = '', size, path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? []
  const type = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file'
  return { path, type, oid, size: Number(size) || 0 }
}

class GitSnapshot implements Snapshot {
  readonly target
  readonly files: readonly FileEntry[]
  readonly notices = []
  readonly #entries: ReadonlyMap<string, TreeEntry>
  readonly #blobs: BlobReader

  constructor(name: string, revision: string, entries: readonly TreeEntry[], blobs: BlobReader) {
    this.target = { kind: 'git' as const, name, revision }
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]))
    this.#blobs = blobs
    this.files = entries.map(({ path, type }) => ({ path, type })).sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  async stat(path: string): Promise<FileStat> {
    const { type, size } = this.#entry(path)
    if (type !== 'file') return { type, size }
    const lfs = size < LFS_POINTER_MAX_BYTES ? parseLfsPointer(await this.read(path, LFS_POINTER_MAX_BYTES)) : undefined
    return lfs ? { type: 'lfs-pointer', size, lfs } : { type: 'regular', size }
  }

  async read(path: string, maxBytes: number): Promise<Uint8Array> {
    const { type, oid, size } = await this.#follow(path)
    if (type !== 'file') throw new SnapshotError('not-a-file', 'it is not a file')
    if (size > maxBytes) throw tooLarge(size, maxBytes)
    return this.#blobs.read(oid, size)
  }

  async readRange(path: string, start: number, end: number): Promise<Uint8Array> {
    // git gives a blob as a whole or not at all.
    return (await this.read(path, WHOLE_MAX_BYTES)).subarray(start, end)
  }

  #entry(path: string): TreeEntry {
    const entry = this.#entries.get(path)
    if (!entry) throw new SnapshotError('not-found', 'it is not there, or a link that leads nowhere')
    return entry
  }

  async #follow(path: string): Promise<TreeEntry> {
    let at = path
    for (let i = 0; i < LINKS_MAX; i++) {
      const entry = this.#entry(at)
      if (entry.type !== 'link') return entry
      const target = new TextDecoder().decode(await this.#blobs.read(entry.oid, entry.size))
      at = posix.normalize(posix.join(posix.dirname(at), target))
      if (target.startsWith('/') || at === '..' || at.startsWith('../'))
        throw new SnapshotError('outside', 'it is a link that leaves the repository')
    }
    throw new SnapshotError('link-loop', 'it is a link that leads back to itself')
  }
}

/** Reads objects through one `git cat-file --batch` process, which starts with the first read. */
export class BlobReader {
  readonly #path: string
  #process: ReturnType<typeof startBatch> | undefined
  /** The end of the queue: one read at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(path: string) {
    this.#path = path
  }

  read(oid: string, size: number): Promise<Uint8Array> {
    const next = this.#last.then(() => this.#readNow(oid, size))
    this.#last = next.catch(() => {})
    return next
  }

  async #readNow(oid: string, size: number): Promise<Uint8Array> {
    this.#process ??= startBatch(this.#path)
    this.#process.write(`${oid}\n`)
    const header = await this.#process.line()
    const found = / blob (\d+)$/.exec(header)?.[1]
    if (found === undefined)
      throw new SnapshotError('unreadable', `git has not got it (${header.replace(oid, '').trim()})`)
    // All of it is taken even where it is not what was expected: the next answer comes behind it.
    const content = await this.#process.bytes(Number(found) + 1)
    if (Number(found) !== size) throw new SnapshotError('unreadable', `git has ${found} bytes of it, not ${size}`)
    return content.subarray(0, size)
  }

  async close(): Promise<void> {
    await this.#last
    await this.#process?.end()
  }
}

function startBatch(path: string) {
  const child = spawn('git', [...SAFE, 'cat-file', '--batch'], {
    cwd: path,
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  let buffer = Buffer.alloc(0)
  const chunks = child.stdout[Symbol.asyncIterator]()
  const more = async () => {
    const { value, done } = await chunks.next()
    if (done) throw new SnapshotError('unreadable', 'git ended before it had given the file')
    buffer = buffer.length === 0 ? value : Buffer.concat([buffer, value])
  }
  const take = (length: number) => {
    const taken = buffer.subarray(0, length)
    buffer = buffer.subarray(length)
    return taken
  }
  return {
    write: (text: string) => child.stdin.write(text),
    line: async () => {
      while (!buffer.includes(10)) await more()
      return take(buffer.indexOf(10) + 1)
        .toString()
        .trimEnd()
    },
    bytes: async (length: number) => {
      while (buffer.length < length) await more()
      return take(length)
    },
    end: () => {
      child.stdin.end()
      return ended
    },
  }
}
