import { type Snapshot, SnapshotError } from '../core/snapshot.ts'

/** A snapshot with the content of some of its files changed. */
export function withChanges(snapshot: Snapshot, changed: ReadonlyMap<string, Uint8Array>): Snapshot {
  return {
    target: snapshot.target,
    files: snapshot.files,
    notices: snapshot.notices,
    async stat(path) {
      const found = await snapshot.stat(path)
      const content = changed.get(path)
      return content ? { ...found, size: content.length } : found
    },
    async read(path, maxBytes) {
      const content = changed.get(path)
      if (!content) return snapshot.read(path, maxBytes)
      if (content.length > maxBytes) throw new SnapshotError('too-large', 'it has become too large to be read')
      return content
    },
    readRange: async (path, start, end) =>
      changed.get(path)?.subarray(start, end) ?? snapshot.readRange(path, start, end),
  }
}
