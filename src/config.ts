import type { Configuration } from './config/parse-config.ts'
import { decodeConfig as decodeWith, readConfig as readWith } from './config/read-config.ts'
import type { Snapshot } from './core/snapshot.ts'
import { bundledKnowledge } from './knowledge/bundled.ts'

/**
 * The configuration that a repository brings with it, presets applied; an empty one where it brings none.
 * @throws ConfigError where it cannot be used
 */
export function readConfig(snapshot: Snapshot): Promise<Configuration> {
  return readWith(snapshot, bundledKnowledge.rules)
}

/**
 * The configuration in a file's bytes.
 * @param path the file's path, for messages and as the evidence of what it declares
 * @throws ConfigError where it cannot be used
 */
export function decodeConfig(path: string, bytes: Uint8Array): Promise<Configuration> {
  return decodeWith(path, bytes, bundledKnowledge.rules)
}
