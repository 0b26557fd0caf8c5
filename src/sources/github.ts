import {
  type FileEntry,
  type FileStat,
  LFS_POINTER_MAX_BYTES,
  type Notice,
  parseLfsPointer,
  type Snapshot,
  SnapshotError,
} from '../core/snapshot.ts'
import type { GitHubClient, RepositoryName } from '../github/client.ts'
import { explainFailure, isNotFound } from '../github/failure.ts'
import { tooLarge } from './directory.ts'
import { TargetError } from './target-error.ts'

/** The token of a workflow has 1,000 requests an hour for all runs on the repository. */
const BLOBS_MAX = 300
/** Folders that are listed one by one where the list of the whole repository is too long for one answer. */
const FOLDERS_MAX = 100
/** A file of which a part is wanted is read as a whole up to this size: GitHub gives no parts. */
const WHOLE_MAX_BYTES = 4 * 1024 * 1024

/** Reads the contents of git objects by their ids, so that what two revisions share is read once. */
export interface Blobs {
  /** @throws {@link SnapshotError} where the object cannot be had */
  read(oid: string, size: number): Promise<Uint8Array>
}

interface TreeEntry extends FileEntry {
  readonly oid: string
  readonly size: number
}

/** Reads objects through GitHub's API, each once, and not too many of them. */
export class GitHubBlobs implements Blobs {
  readonly #client: GitHubClient
  readonly #repository: RepositoryName
  readonly #known = new Map<string, Promise<Uint8Array>>()

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client
    this.#repository = repository
  }

  read(oid: string): Promise<Uint8Array> {
    let content = this.#known.get(oid)
    if (!content) {
      content = this.#known.size < BLOBS_MAX ? this.#fetch(oid) : Promise.reject(tooMany())
      this.#known.set(oid, content)
    }
    return content
  }

  async #fetch(oid: string): Promise<Uint8Array> {
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...this.#repository,
        file_sha: oid,
      })
      return Buffer.from(data.content, 'base64')
    } catch (error) {
      throw new SnapshotError('unreadable', explainOrThrow(error))
    }
  }
}

/** Reads objects from a local clone, and through GitHub's API those that it has not got. */
export class LocalFirstBlobs implements Blobs {
  readonly #local: Blobs
  readonly #remote: Blobs

  constructor(local: Blobs, remote: Blobs) {
    this.#local = local
    this.#remote = remote
  }

  async read(oid: string, size: number): Promise<Uint8Array> {
    try {
      return await this.#local.read(oid, size)
    } catch (error) {
      if (error instanceof SnapshotError) return this.#remote.read(oid, size)
      throw error
    }
  }
}

function tooMany(): SnapshotError {
  return new SnapshotError('unreadable', `no more than ${BLOBS_MAX} files are read through GitHub's API`)
}

/**
 * The snapshot of a commit, read through GitHub's API: the list of files at once, contents when they are asked for.
 * Symbolic links are not followed.
 * @param commit the commit's full id
 * @param blobs where contents are read
 * @throws {@link TargetError} where the commit is not there, or not to be read
 */
export async function readGitHub(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  blobs: Blobs,
): Promise<Snapshot> {
  const notices: Notice[] = []
  const name = `${repository.owner}/${repository.repo}`
  try {
    const entries = await listTree(client, repository, commit, notices)
    return new GitHubSnapshot(name, commit, entries, notices, blobs)
  } catch (error) {
    const gone = isNotFound(error) ? ': a newer push may have replaced it, or the token may not read it' : ''
    throw new TargetError(`${name}: commit ${commit.slice(0, 10)} cannot be read: ${explainOrThrow(error)}${gone}`)
  }
}

/** Lists a commit's files: all at once, or folder by folder where that is too much for one answer. */
async function listTree(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  notices: Notice[],
): Promise<TreeEntry[]> {
  const whole = await requestTree(client, repository, commit, true)
  if (!whole.truncated) return whole.tree.flatMap((item) => entryOf(item, ''))

  const entries: TreeEntry[] = []
  const folders = [{ path: '', sha: commit }]
  for (let asked = 0; folders.length > 0; asked++) {
    const folder = folders.shift()
    if (!folder) break
    if (asked >= FOLDERS_MAX) {
      notices.push({
        path: null,
        message: `${folders.length + 1} folders were left out: the repository has too many for GitHub's API`,
      })
      break
    }
    const prefix = folder.path === '' ? '' : `${folder.path}/`
    const { tree } = await requestTree(client, repository, folder.sha, false)
    entries.push(...tree.flatMap((item) => entryOf(item, prefix)))
    for (const { type, path, sha } of tree)
      if (type === 'tree' && path && sha) folders.push({ path: prefix + path, sha })
  }
  return entries
}

async function requestTree(client: GitHubClient, repository: RepositoryName, sha: string, recursive: boolean) {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: sha,
    ...(recursive ? { recursive: '1' } : {}),
  })
  return data
}

/** An entry of a tree as GitHub lists it; folders are left out. */
function entryOf(
  item: { mode?: string; type?: string; path?: string; sha?: string; size?: number },
  prefix: string,
): TreeEntry[] {
  const { mode, type: kind, path, sha: oid, size = 0 } = item
  if (kind === 'tree' || !path || !oid) return []
  const type = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file'
  return [{ path: prefix + path, type, oid, size }]
}

class GitHubSnapshot implements Snapshot {
  readonly target
  readonly files: readonly FileEntry[]
  readonly notices: readonly Notice[]
  readonly #entries: ReadonlyMap<string, TreeEntry>
  readonly #blobs: Blobs

  constructor(name: string, revision: string, entries: readonly TreeEntry[], notices: readonly Notice[], blobs: Blobs) {
    this.target = { kind: 'github' as const, name, revision }
    this.notices = notices
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
    const { type, oid, size } = this.#entry(path)
    if (type === 'link') throw new SnapshotError('not-a-file', 'it is a link, which is not followed on GitHub')
    if (type !== 'file') throw new SnapshotError('not-a-file', 'it is not a file')
    if (size > maxBytes) throw tooLarge(size, maxBytes)
    return this.#blobs.read(oid, size)
  }

  async readRange(path: string, start: number, end: number): Promise<Uint8Array> {
    return (await this.read(path, WHOLE_MAX_BYTES)).subarray(start, end)
  }

  #entry(path: string): TreeEntry {
    const entry = this.#entries.get(path)
    if (!entry) throw new SnapshotError('not-found', 'it is not there')
    return entry
  }
}

function explainOrThrow(error: unknown): string {
  const explained = explainFailure(error)
  if (explained === undefined) throw error
  return explained
}
