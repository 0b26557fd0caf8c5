import { isForeign } from '../documents/discover.ts'
import type { Component, Evidence } from '../report.ts'
import { type FileEntry, type Snapshot, SnapshotError } from '../snapshot.ts'
import type { ComponentRule, FileRule } from './component-rule.ts'
import { anyOf } from './pattern.ts'

/** Files shown as evidence of one component. */
const EVIDENCE_MAX = 5
/** Files whose size is looked at before a component is given up. */
const SIZES_MAX = 40
/** Longer paths are nobody's naming. */
const PATH_MAX = 1024

/** The components that the file list shows by the names of files and folders, each with the files nearest the root. */
export async function inTree(
  snapshot: Snapshot,
  rules: readonly ComponentRule[],
): Promise<ReadonlyMap<Component, readonly Evidence[]>> {
  const own = ownFiles(snapshot)
  const found = new Map<Component, Evidence[]>()
  for (const { component, files } of rules) {
    if (!files) continue
    const paths = await large(snapshot, named(own, files), files.minBytes)
    if (paths.length > 0)
      found.set(
        component,
        paths.map((path) => ({ path })),
      )
  }
  return found
}

/** The repository's own files, those nearest the root first. */
export function ownFiles({ files }: { readonly files: readonly FileEntry[] }): string[] {
  const depths: string[][] = []
  for (const { path, type } of files) {
    if (type === 'submodule' || path.length > PATH_MAX || isForeign(path)) continue
    const depth = path.split('/').length
    const sameDepth = depths[depth] ?? []
    depths[depth] = sameDepth
    sameDepth.push(path)
  }
  return depths.flat()
}

function* named(paths: readonly string[], { extensions, show, except }: FileRule): Generator<string> {
  const [shows, spares] = [anyOf(show), anyOf(except)]
  const endings = extensions && new Set(extensions)
  for (const path of paths) {
    if (endings && !endings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())) continue
    if (shows?.test(path) && !spares?.test(path)) yield path
  }
}

/** The first files that are large enough; the size of a Git LFS pointer is that of what it points to. */
async function large(snapshot: Snapshot, paths: Iterable<string>, minBytes?: number): Promise<string[]> {
  const found: string[] = []
  let looked = 0
  for (const path of paths) {
    if (minBytes === undefined || (looked++ < SIZES_MAX && (await isLarge(snapshot, path, minBytes)))) found.push(path)
    if (found.length === EVIDENCE_MAX || looked === SIZES_MAX) break
  }
  return found
}

async function isLarge(snapshot: Snapshot, path: string, minBytes: number): Promise<boolean> {
  try {
    const { size, lfs } = await snapshot.stat(path)
    const bytes = lfs?.size ?? size
    return bytes === 0 || bytes >= minBytes
  } catch (error) {
    if (error instanceof SnapshotError) return false
    throw error
  }
}
