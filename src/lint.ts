import type { LintConfig } from './core/config.ts'
import { lint as lintWith } from './core/lint.ts'
import type { Report } from './core/report.ts'
import type { Snapshot } from './core/snapshot.ts'
import { bundledKnowledge } from './knowledge/bundled.ts'

/**
 * Holds what a repository's documents claim against what the repository shows, with the rules that come with the
 * package. The report's duration is that of this call.
 */
export async function lint(snapshot: Snapshot, config: LintConfig = {}): Promise<Report> {
  const start = performance.now()
  const report = await lintWith(snapshot, config, bundledKnowledge)
  return { ...report, summary: { ...report.summary, durationMs: Math.round(performance.now() - start) } }
}
