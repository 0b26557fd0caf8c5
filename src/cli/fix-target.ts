import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { LintConfig } from '../core/config.ts'
import type { Report } from '../core/report.ts'
import { visibleLines } from '../reporters/visible.ts'
import { isFolder, type OpenTarget, openTarget } from '../sources/open-target.ts'
import { UsageError } from './exit-codes.ts'
import { fix } from './fix.ts'
import { tell, writeReport } from './output.ts'
import { unifiedDiff } from './unified-diff.ts'
import { writeChanges } from './write-changes.ts'

/**
 * Only what lies on the disk can be changed.
 * @throws UsageError where one of the targets does not
 */
export async function refuseToFix(targets: readonly string[]): Promise<void> {
  for (const target of targets) {
    if (await isFolder(target)) continue
    const { close } = await openTarget(target)
    await close()
    throw new UsageError(`--fix: ${target} is no folder; only files on this machine can be changed`)
  }
}

/**
 * Checks a folder and applies what its findings suggest.
 * @param write whether the files are changed; otherwise a unified diff says how they would be
 * @returns the report on the folder as it is with the changes
 */
export async function fixTarget(
  { snapshot, folder = '.' }: OpenTarget,
  config: LintConfig,
  { write, quiet }: { write: boolean; quiet: boolean },
): Promise<{ report: Report; diff: string }> {
  const { report, changes, notices } = await fix(snapshot, config)
  if (!quiet) for (const { path, message } of notices) tell(`${path}: ${message}`)
  if (!write) return { report, diff: unifiedDiff(changes, fromHere(folder)) }
  await writeChanges(folder, changes)
  if (!quiet) for (const { path } of changes) tell(`fixed ${path}`)
  return { report, diff: '' }
}

/** Writes a diff: as it is for other programs, for a terminal with what it would obey made visible. */
export async function writeDiff(diff: string, output: string | undefined): Promise<void> {
  await writeReport(output === undefined && process.stdout.isTTY ? visibleLines(diff) : diff, output)
}

/** A folder as a diff names it: from where openclaims runs, or, where it lies elsewhere, not at all. */
function fromHere(folder: string): string {
  const path = relative('.', resolve(folder))
  return path.startsWith('..') || isAbsolute(path) ? '' : path.split(sep).join('/')
}
