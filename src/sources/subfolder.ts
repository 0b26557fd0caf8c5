import type { Snapshot } from '../core/snapshot.ts'

/**
 * A folder of a snapshot as a snapshot of its own.
 * @param folder relative to the snapshot's root, `''` for the root itself
 */
export function subfolder(snapshot: Snapshot, folder: string): Snapshot {
  if (folder === '') return snapshot
  const prefix = `${folder}/`
  const files = snapshot.files.flatMap(({ path, type }) =>
    path.startsWith(prefix) ? [{ path: path.slice(prefix.length), type }] : [],
  )
  return {
    target: { ...snapshot.target, name: `${snapshot.target.name}/${folder}` },
    files,
    notices: snapshot.notices,
    stat: (path) => snapshot.stat(prefix + path),
    read: (path, maxBytes) => snapshot.read(prefix + path, maxBytes),
    readRange: (path, start, end) => snapshot.readRange(prefix + path, start, end),
  }
}
