import { access, chmod, constants, lstat, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './exit-codes.ts'
import type { FileChange } from './fix.ts'

/**
 * Writes changed files, each as a whole or not at all. Before the first is written, all are looked at.
 * @throws {@link UsageError} where a file may not be changed
 */
export async function writeChanges(folder: string, changes: readonly FileChange[]): Promise<void> {
  const root = await realpath(folder)
  const modes: number[] = []
  for (const { path, before } of changes) modes.push(await modeOf(root, path, before))
  for (const [i, { path, after }] of changes.entries()) await replaceFile(join(root, path), after, modes[i])
}

/** The file's mode, if it may be changed and is still what was checked. */
async function modeOf(root: string, path: string, before: Uint8Array): Promise<number> {
  const file = join(root, path)
  const fail = (message: string) => new UsageError(`--fix: ${path}: ${message}; nothing was changed`)
  try {
    // A folder or file that has become a link since the check may lead anywhere.
    const found = await lstat(file)
    if (!found.isFile() || (await realpath(file)) !== file) throw fail('it is a link')
    // Renaming would replace a file that its owner made read-only.
    if ((found.mode & WRITABLE) === 0) throw fail('it is read-only')
    await access(file, constants.W_OK)
    await access(dirname(file), constants.W_OK)
    if (Buffer.compare(await readFile(file), before) !== 0) throw fail('it was changed during the check')
    return found.mode
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw fail(
      error instanceof Error && 'code' in error && error.code === 'EACCES' ? 'permission denied' : String(error),
    )
  }
}

const WRITABLE = 0o222

/** Puts a new file into the place of another, so that nobody ever sees half of it. */
export async function replaceFile(file: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx', mode })
    // The process's mask was taken off the mode.
    await chmod(temporary, mode)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
