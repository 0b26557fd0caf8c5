import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { ConfigError } from '../config/config-error.ts'
import type { Configuration } from '../config/parse-config.ts'
import { CONFIG_MAX_BYTES } from '../config/read-config.ts'
import { decodeConfig, readConfig } from '../config.ts'
import type { Snapshot } from '../core/snapshot.ts'

/** `--config FILE` and `--no-config` as commander gives them: a file, `false`, or nothing. */
export type ConfigOption = string | false | undefined

/**
 * The configuration of a run: the file that the user names, else the target's own.
 * @param folder the target, where it is a folder
 * @throws ConfigError where it cannot be used
 */
export async function configurationOf(option: ConfigOption, snapshot: Snapshot, folder = '.'): Promise<Configuration> {
  if (option === false) return { lint: {} }
  if (option === undefined) return readConfig(snapshot)
  return decodeConfig(nameOf(option, folder), await readConfigFile(option))
}

/** The file as the report names it: from the target's root where it lies there. */
function nameOf(file: string, folder: string): string {
  const inside = relative(folder, file)
  return inside.startsWith('..') || isAbsolute(inside) ? file : inside.split(sep).join('/')
}

async function readConfigFile(path: string): Promise<Uint8Array> {
  const fail = (message: string) => new ConfigError(path, [{ message }])
  // Without O_NONBLOCK a named pipe would keep us waiting for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    throw fail(error.code === 'ENOENT' ? 'there is no such file' : error.message)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw fail('it is not a file')
    if (stat.size > CONFIG_MAX_BYTES) throw fail(`it has more than the ${CONFIG_MAX_BYTES / 1024} KB that are read`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}
