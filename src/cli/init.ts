import { lstat, mkdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Command } from 'commander'
import { CONFIG_PATHS } from '../config/read-config.ts'
import { TargetError } from '../sources/target-error.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { INIT_FILES } from './init-files.ts'
import { replaceFile } from './write-changes.ts'

/** `openclaims init [FOLDER]` */
export function addInitCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('init')
    .description('write a first configuration and a workflow for GitHub')
    .argument('[folder]', 'the root of the repository', '.')
    .option('--force', 'overwrite what is there', false)
    .action(async (folder: string, options: { force: boolean }) => done(await init(folder, options)))
}

async function init(folder: string, { force }: { force: boolean }): Promise<ExitCode> {
  const root = await realpath(folder).catch(() => {
    throw new TargetError(`${folder}: there is no such folder`)
  })
  const paths = Object.keys(INIT_FILES)
  const there = []
  for (const path of new Set([...paths, ...CONFIG_PATHS])) if (await exists(join(root, path))) there.push(path)
  // Another file that is read as configuration would be hidden, or hide the new one.
  const kept = there.filter((path) => !force || !paths.includes(path))
  if (kept.length > 0) {
    const advice = force ? 'remove it first' : 'nothing was written; --force overwrites'
    throw new UsageError(`${kept.join(' and ')} ${kept.length === 1 ? 'is' : 'are'} there already: ${advice}`)
  }
  for (const path of paths) await makeFolder(root, path)
  for (const [path, content] of Object.entries(INIT_FILES)) {
    await replaceFile(join(root, path), content)
    process.stdout.write(`wrote ${path}\n`)
  }
  return EXIT.clean
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}

/** Makes the folder of a file, unless a link on the way leads out of the root. */
async function makeFolder(root: string, path: string): Promise<void> {
  let folder = root
  for (const name of path.split('/').slice(0, -1)) {
    folder = join(folder, name)
    try {
      if (!(await exists(folder))) await mkdir(folder)
      if (!(await realpath(folder)).startsWith(root + sep))
        throw new UsageError(`${folder} leads out of the repository`)
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(`${folder}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
