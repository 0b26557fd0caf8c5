import type { LintConfig } from '../core/config.ts'
import { applyEdits, type Edit, editsOf } from '../core/edits.ts'
import type { Report } from '../core/report.ts'
import { type Notice, type Snapshot, SnapshotError } from '../core/snapshot.ts'
import { lint } from '../lint.ts'
import { withChanges } from '../sources/overlay.ts'

/** A file before and after. */
export interface FileChange {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** What comes of applying the suggestions of a report; nothing is written yet. */
export interface Fixed {
  /** The report on the changed files. */
  readonly report: Report
  readonly changes: readonly FileChange[]
  /** What could not be changed, and why. */
  readonly notices: readonly Notice[]
}

/** Edits that overlap, and those that a change brings about, take another round; so many are enough, as in ESLint. */
const ROUNDS_MAX = 10
/** Nothing larger is read for findings. */
const FILE_MAX_BYTES = 1024 * 1024

/** Checks a snapshot and applies the edits that its findings suggest, until there are none. */
export async function fix(snapshot: Snapshot, config: LintConfig): Promise<Fixed> {
  const originals = new Map<string, Uint8Array>()
  const changed = new Map<string, Uint8Array>()
  const notices = new Map<string, Notice>()
  let report = await lint(snapshot, config)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let progress = false
    for (const [path, edits] of editsOf(report.findings)) {
      const before = changed.get(path) ?? (await readForEditing(snapshot, path))
      const after = typeof before === 'string' ? before : editBytes(before, edits)
      if (typeof before === 'string' || typeof after === 'string') {
        notices.set(path, { path, message: `not fixed: ${after}` })
        continue
      }
      if (Buffer.compare(before, after) === 0) continue
      if (!originals.has(path)) originals.set(path, before)
      changed.set(path, after)
      progress = true
    }
    if (!progress) break
    report = await lint(withChanges(snapshot, changed), config)
  }
  const changes = Array.from(changed, ([path, after]) => ({ path, before: originals.get(path) ?? after, after }))
  return {
    report,
    changes: changes.filter(({ before, after }) => Buffer.compare(before, after) !== 0),
    notices: [...notices.values()],
  }
}

/** A file's bytes, or why it is not to be changed. */
async function readForEditing(snapshot: Snapshot, path: string): Promise<Uint8Array | string> {
  if (snapshot.files.find((file) => file.path === path)?.type !== 'file') return 'it is a link'
  try {
    return await snapshot.read(path, FILE_MAX_BYTES)
  } catch (error) {
    if (error instanceof SnapshotError) return error.message
    throw error
  }
}

/** Applies edits to UTF-8; other encodings, and broken bytes, would not survive being read and written. */
function editBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array | string {
  try {
    return new TextEncoder().encode(applyEdits(decodeUtf8(bytes), edits))
  } catch (error) {
    if (error instanceof TypeError) return 'it is not valid UTF-8'
    throw error
  }
}

/**
 * Text with its byte order mark.
 * @throws TypeError where the bytes are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}
