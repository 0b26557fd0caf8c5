import { ConfigError } from '../config/config-error.ts'
import type { Configuration } from '../config/parse-config.ts'
import { CONFIG_MAX_BYTES, CONFIG_PATHS } from '../config/read-config.ts'
import { decodeConfig } from '../config.ts'
import { SnapshotError } from '../core/snapshot.ts'
import { TargetError } from '../sources/target-error.ts'
import type { Inputs } from './inputs.ts'
import type { Remarks } from './log.ts'
import type { Revision } from './revisions.ts'

/**
 * The configuration of a run: the file that the input names, else the one of the folder that is checked, else the
 * repository's.
 * @param trusted where the configuration is read: of a fork's pull request the base, which may not be readable
 * @throws {@link ConfigError} where it cannot be used
 */
export async function readConfiguration(
  trusted: Revision | undefined,
  folder: string,
  { config, standard }: Pick<Inputs, 'config' | 'standard'>,
  remarks: Remarks,
): Promise<Configuration> {
  const found = await findIn(trusted, folder, config)
  if (!found) remarks.note("The configuration was left aside: a fork's does not count, and the base could not be read.")
  return { ...found, lint: { ...found?.lint, ...(standard === '' ? {} : { standard }) } }
}

async function findIn(trusted: Revision | undefined, folder: string, config: string) {
  try {
    return trusted && (await findConfiguration(trusted, folder, config))
  } catch (error) {
    // The head's is needed anyway, and says the same again.
    if (error instanceof TargetError) return undefined
    throw error
  }
}

async function findConfiguration(trusted: Revision, folder: string, config: string): Promise<Configuration> {
  if (config !== '') return readFile(trusted, '', config.replace(/^\.\//, ''))
  for (const place of new Set([folder, ''])) {
    const present = new Set((await trusted.open(place)).files.map(({ path }) => path))
    const path = CONFIG_PATHS.find((candidate) => present.has(candidate))
    if (path !== undefined) return readFile(trusted, place, path)
  }
  return { lint: {} }
}

async function readFile(trusted: Revision, folder: string, path: string): Promise<Configuration> {
  const inRepository = folder === '' ? path : `${folder}/${path}`
  try {
    const bytes = await (await trusted.open(folder)).read(path, CONFIG_MAX_BYTES)
    return await decodeConfig(path, bytes)
  } catch (error) {
    if (error instanceof SnapshotError) throw new ConfigError(inRepository, [{ message: error.message }])
    if (error instanceof ConfigError) throw new ConfigError(inRepository, error.problems)
    throw error
  }
}
