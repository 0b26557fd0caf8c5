import { git } from './git.ts'
import { TargetError } from './target-error.ts'

/** The commit that a folder of a local clone has checked out. */
export interface CheckedOut {
  readonly commit: string
  /** As the commit names them; a shallow clone need not have them. */
  readonly parents: readonly string[]
  /** The clone's root. */
  readonly root: string
  /** Where the folder lies in the clone, `''` for its root. */
  readonly folder: string
}

/** Looks which commit a folder has checked out; nothing where it lies in no clone, or git is not there. */
export async function checkedOut(path: string): Promise<CheckedOut | undefined> {
  return orUndefined(async () => {
    const [root = '', prefix = ''] = lines(await git(path, ['rev-parse', '--show-toplevel', '--show-prefix'], path))
    const [commit = ''] = lines(await git(path, ['rev-parse', '--verify', 'HEAD^{commit}'], path))
    // The raw commit tells its parents in a shallow clone too, where `HEAD^` is nothing.
    const [header = ''] = (await git(path, ['cat-file', 'commit', commit], path)).split('\n\n')
    const parents = Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent)
    return { commit, parents, root, folder: prefix.replace(/\/$/, '') }
  })
}

/** Whether a clone has a commit, and so its files. */
export async function hasCommit(path: string, commit: string): Promise<boolean> {
  const found = await orUndefined(() => git(path, ['rev-parse', '--verify', '--quiet', `${commit}^{tree}`], path))
  return found !== undefined
}

/** The last commit that two revisions have in common; nothing where the clone knows of none. */
export async function mergeBase(path: string, a: string, b: string): Promise<string | undefined> {
  if (a.startsWith('-') || b.startsWith('-')) return undefined
  const found = await orUndefined(() => git(path, ['merge-base', a, b], path))
  return found?.trim()
}

/** The files that were renamed between two revisions, by their old paths, within a folder of a clone. */
export async function renames(path: string, from: string, to: string): Promise<Map<string, string>> {
  const args = ['diff', '--no-ext-diff', '--no-textconv', '--relative', '-z', '--name-status', '--find-renames']
  const fields = (await orUndefined(() => git(path, [...args, '--diff-filter=R', from, to, '--'], path)))?.split('\0')
  const found = new Map<string, string>()
  for (let i = 0; fields && i + 2 < fields.length; i += 3) found.set(fields[i + 1] ?? '', fields[i + 2] ?? '')
  return found
}

async function orUndefined<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof TargetError) return undefined
    throw error
  }
}

function lines(text: string): string[] {
  return text.split('\n')
}
