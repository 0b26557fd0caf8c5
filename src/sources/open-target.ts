import { stat } from 'node:fs/promises'
import { readDirectory } from './directory.ts'
import type { OpenSnapshot } from './source.ts'

/** A target with the folder that it was read from, where it was read from one. */
export interface OpenTarget extends OpenSnapshot {
  readonly folder?: string
}

/**
 * Opens what a user names: `FOLDER`, or `FOLDER@REVISION` for a revision of a local clone (`@REVISION` for the folder
 * at hand). A folder whose own name has an `@` is taken for a folder.
 * @throws {@link TargetError} where there is no such target
 */
export async function openTarget(target: string): Promise<OpenTarget> {
  if (!(await isFolder(target))) {
    for (let at = target.indexOf('@'); at >= 0; at = target.indexOf('@', at + 1)) {
      const folder = target.slice(0, at) || '.'
      if (at + 1 < target.length && (await isFolder(folder)))
        return { folder, ...(await (await import('./git.ts')).readGit(folder, target.slice(at + 1))) }
    }
  }
  return { folder: target, snapshot: await readDirectory(target), close: async () => {} }
}

/** Whether a path is that of a folder. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
