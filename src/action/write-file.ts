import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'
import { UserError } from './user-error.ts'

/**
 * Writes a file that an input names. What is checked out may be anybody's, and hold a link in the file's place or in its
 * folder's: the file is put in the link's place, and a folder that leads out of the workspace is refused.
 * @returns the file's absolute path
 * @throws {@link UserError} where it cannot be written
 */
export async function writeOutputFile(input: string, path: string, workspace: string, text: string): Promise<string> {
  const file = resolve(workspace, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    const folder = await realpath(dirname(file))
    const root = await realpath(workspace)
    if (!isAbsolute(path) && folder !== root && !folder.startsWith(root + sep)) {
      throw new UserError(`${input}: ${path} leaves the workspace`)
    }
    const unfinished = join(folder, `.openclaims-${randomUUID()}`)
    await writeFile(unfinished, text, { flag: 'wx' })
    await rename(unfinished, join(folder, basename(file)))
    return file
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      `${input}: ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
