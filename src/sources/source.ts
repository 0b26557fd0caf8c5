import type { Snapshot } from '../core/snapshot.ts'

/** A snapshot that holds something open, such as a process, until it is closed. */
export interface OpenSnapshot {
  readonly snapshot: Snapshot
  close(): Promise<void>
}
