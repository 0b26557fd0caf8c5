import { FileReader } from '../read-file.ts'
import type { Component, Evidence } from '../report.ts'
import type { Snapshot } from '../snapshot.ts'
import type { ComponentRule } from './component-rule.ts'
import { anyOf } from './pattern.ts'
import { ownFiles } from './tree.ts'

/** Source files that are read, those nearest the root: enough to meet what a repository is for. */
const FILES_MAX = 16
const FILE_MAX_BYTES = 128 * 1024

/**
 * Looks into source code for the components that nothing else has shown: a loop with an optimizer is training code,
 * whatever its file is called.
 */
export async function inContents(
  snapshot: Snapshot,
  rules: readonly ComponentRule[],
): Promise<ReadonlyMap<Component, readonly Evidence[]>> {
  const sought = rules.flatMap(({ component, contents = [], files: named }) => {
    const except = anyOf(named?.except)
    return contents.map(({ files, pattern }) => {
      const read = new RegExp(files, 'i')
      return {
        component,
        reads: (path: string) => read.test(path) && !except?.test(path),
        pattern: new RegExp(pattern, 'm'),
      }
    })
  })
  const found = new Map<Component, Evidence[]>()
  if (sought.length === 0) return found
  const paths = ownFiles(snapshot).filter((path) => sought.some(({ reads }) => reads(path)))
  // Of its own: that some source file was too large to be looked at is no news to anybody.
  const reader = new FileReader(snapshot)
  for (const path of paths.slice(0, FILES_MAX)) {
    const text = await reader.read(path, FILE_MAX_BYTES)
    if (text === undefined) continue
    for (const { component, reads, pattern } of sought) {
      if (found.has(component) || !reads(path)) continue
      const match = pattern.exec(text)
      if (match) found.set(component, [{ path, line: text.slice(0, match.index).split('\n').length }])
    }
  }
  return found
}
