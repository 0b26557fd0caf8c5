import { decodeText } from '../core/decode-text.ts'
import type { Rules } from '../core/knowledge.ts'
import { type Snapshot, SnapshotError } from '../core/snapshot.ts'
import { ConfigError } from './config-error.ts'
import type { Configuration } from './parse-config.ts'

/** Where a repository's configuration is looked for; the first that is there counts. */
export const CONFIG_PATHS = [
  '.openclaims.yml',
  '.openclaims.yaml',
  '.github/.openclaims.yml',
  '.github/.openclaims.yaml',
]
/** A configuration with every key in it has a few thousand bytes. */
export const CONFIG_MAX_BYTES = 64 * 1024

/**
 * The configuration that a repository brings with it; an empty one where it brings none.
 * @throws {@link ConfigError} where it cannot be used
 */
export async function readConfig(snapshot: Snapshot, rules: Rules): Promise<Configuration> {
  const present = new Set(snapshot.files.map(({ path }) => path))
  const path = CONFIG_PATHS.find((candidate) => present.has(candidate))
  if (path === undefined) return { lint: {} }
  try {
    return await decodeConfig(path, await snapshot.read(path, CONFIG_MAX_BYTES), rules)
  } catch (error) {
    if (error instanceof SnapshotError) throw new ConfigError(path, [{ message: error.message }])
    throw error
  }
}

/**
 * The configuration in a file's bytes.
 * @throws {@link ConfigError} where it cannot be used
 */
export async function decodeConfig(path: string, bytes: Uint8Array, rules: Rules): Promise<Configuration> {
  const decoded = decodeText(bytes)
  if (!decoded) throw new ConfigError(path, [{ message: 'it is not text' }])
  if (decoded.repaired) throw new ConfigError(path, [{ message: 'it is not valid UTF-8' }])
  // Most repositories have none, so the YAML parser and the schema wait.
  const { parseConfig } = await import('./parse-config.ts')
  return parseConfig(path, decoded.text, rules)
}
