import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Change } from '../core/changes/patch.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { readChange } from '../github/changes.ts'
import { explainFailure } from '../github/failure.ts'
import { readDirectory } from '../sources/directory.ts'
import { BlobReader, readGit } from '../sources/git.ts'
import { type CheckedOut, checkedOut, hasCommit, mergeBase } from '../sources/git-history.ts'
import { type Blobs, GitHubBlobs, LocalFirstBlobs, readGitHub } from '../sources/github.ts'
import type { OpenSnapshot } from '../sources/source.ts'
import { subfolder } from '../sources/subfolder.ts'
import { TargetError } from '../sources/target-error.ts'
import type { GitHub } from './connect.ts'
import type { ProposedChange, RunContext } from './context.ts'
import type { Remarks } from './log.ts'
import { UserError } from './user-error.ts'

/** A state of the repository that can be judged. */
export interface Revision {
  /** Opens a folder, relative to the repository's root; the same one once. */
  open(folder: string): Promise<Snapshot>
  close(): Promise<void>
}

/** What a run judges. */
export interface Subject {
  readonly head: Revision
  /** What was there before, of a proposed change; nothing where it cannot be read. */
  readonly base: Revision | undefined
  /** Where the target lies in the repository. */
  readonly folder: string
  /** The diff, by paths in the repository. */
  readonly change: Change | undefined
}

/**
 * Finds what to judge: the work tree, or without a checkout the commit on GitHub. On `pull_request_target` the work tree
 * is the base branch, and the pull request's head is not to be checked out: it is read through GitHub's API, unless the
 * workflow checked it out all the same.
 */
export async function findSubject(
  folder: string,
  context: RunContext,
  github: GitHub | undefined,
  remarks: Remarks,
): Promise<Subject> {
  const { workspace, commit, change: proposed, event } = context
  const isThere = await hasFiles(workspace)
  const local = isThere ? await checkedOut(resolve(workspace, folder)) : undefined
  const isHead = local !== undefined && [local.commit, ...local.parents].includes(proposed?.headSha ?? '')
  const useWorkspace = isThere && (event !== 'pull_request_target' || isHead)
  if (!useWorkspace && !(github && commit)) {
    throw new UserError(
      'there is nothing to check: put actions/checkout before this step, or give it a github-token to read the repository with',
    )
  }
  const compared = proposed && github ? await compare(github, proposed, remarks) : undefined
  const baseCommit = proposed && (await baseOf(proposed, useWorkspace ? local : undefined, compared?.mergeBase))
  const blobs = github && new GitHubBlobs(github.client, github.repository)
  return {
    head: useWorkspace ? inWorkspace(local?.root ?? workspace) : onGitHub(github, commit, blobs),
    base: baseCommit === undefined ? undefined : await baseRevision(baseCommit, local, github, blobs, remarks),
    folder: useWorkspace && local ? local.folder : folder,
    change: compared?.change,
  }
}

async function hasFiles(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0
  } catch {
    return false
  }
}

async function compare({ client, repository }: GitHub, { baseSha, headSha }: ProposedChange, remarks: Remarks) {
  try {
    return await readChange(client, repository, baseSha, headSha)
  } catch (error) {
    const explained = explainFailure(error)
    if (explained === undefined) throw error
    remarks.note(`The pull request's diff could not be read: ${explained}.`)
    return undefined
  }
}

/**
 * The commit that a change starts from. What `pull_request` checks out is a merge of base and head, whose first parent is
 * newer than the base that the event names where the base branch has moved on.
 */
async function baseOf(
  { baseSha, headSha }: ProposedChange,
  local: CheckedOut | undefined,
  onGitHub: string | undefined,
): Promise<string> {
  const [first, second] = local?.parents ?? []
  if (local && first !== undefined && second === headSha && local.commit !== headSha) return first
  if (local && onGitHub === undefined) return (await mergeBase(local.root, baseSha, headSha)) ?? baseSha
  return onGitHub ?? baseSha
}

async function baseRevision(
  commit: string,
  local: CheckedOut | undefined,
  github: GitHub | undefined,
  blobs: Blobs | undefined,
  remarks: Remarks,
): Promise<Revision | undefined> {
  // With the default depth of actions/checkout the base's files are not there, but most of its contents are.
  if (local && (await hasCommit(local.root, commit))) return inClone(local, commit)
  if (github) return onGitHub(github, commit, blobs, local)
  remarks.note(
    'The base revision could not be read without a github-token or a deeper checkout: every finding counts as new.',
  )
  return undefined
}

function inWorkspace(root: string): Revision {
  return revision(async (folder) => ({ snapshot: await readDirectory(resolve(root, folder)), close: async () => {} }))
}

function inClone({ root }: CheckedOut, commit: string): Revision {
  return revision(async (folder) => {
    const { snapshot, close } = await readGit(root, commit)
    return { snapshot: subfolder(snapshot, folder), close }
  })
}

function onGitHub(
  github: GitHub | undefined,
  commit: string | undefined,
  blobs: Blobs | undefined,
  local?: CheckedOut,
): Revision {
  return revision(async (folder) => {
    if (!github || !commit || !blobs) throw new TargetError('GitHub cannot be asked without a token')
    const nearby = local && new BlobReader(local.root)
    const contents = nearby ? new LocalFirstBlobs(nearby, blobs) : blobs
    const snapshot = await readGitHub(github.client, github.repository, commit, contents)
    return { snapshot: subfolder(snapshot, folder), close: async () => nearby?.close() }
  })
}

function revision(open: (folder: string) => Promise<OpenSnapshot>): Revision {
  const opened = new Map<string, Promise<OpenSnapshot>>()
  return {
    open: async (folder) => {
      const already = opened.get(folder) ?? open(folder)
      opened.set(folder, already)
      return (await already).snapshot
    },
    close: async () => {
      for (const opening of await Promise.allSettled(opened.values()))
        if (opening.status === 'fulfilled') await opening.value.close()
    },
  }
}
