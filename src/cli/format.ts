import { isAbsolute, relative, resolve } from 'node:path'
import { introducedOnly } from '../core/changes/compare.ts'
import type { Report } from '../core/report.ts'
import type { TargetReport } from '../reporters/target-report.ts'
import { UsageError } from './exit-codes.ts'
import { terminalStyle } from './output.ts'

/** What `--format` takes. */
export const FORMATS = ['terminal', 'json', 'sarif', 'github', 'markdown', 'html', 'badge', 'shields'] as const
export type Format = (typeof FORMATS)[number]

/** Formats that say one thing of one repository. */
const SINGLE: readonly Format[] = ['badge', 'shields']

/** @throws {@link UsageError} where a format cannot hold that many targets */
export function checkTargets(format: Format, targets: readonly string[]): void {
  if (targets.length > 1 && SINGLE.includes(format)) throw new UsageError(`--format ${format} takes one target`)
}

/** Where a target lies in the repository that the command runs in: CI tools name files from its root. */
export function folderInRepository(folder: string | undefined): string {
  if (folder === undefined) return ''
  const path = relative(process.env.GITHUB_WORKSPACE || '.', resolve(folder)).replaceAll('\\', '/')
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? '' : path
}

/** The reports of a run in a format. Each reporter is loaded when it is wanted. */
export async function format(
  reports: readonly TargetReport[],
  { format, output, quiet }: { format: Format; output?: string; quiet: boolean },
): Promise<string> {
  if (format === 'json') {
    // One report as it is, several as a list of them; programs may want what was there before the base revision too.
    const all = reports.map(({ report }) => report)
    return (await import('../reporters/json.ts')).formatJson(all.length === 1 ? all[0] : all)
  }
  const introduced = reports.map((item) => ({ ...item, report: introducedOnly(item.report) }))
  const plain = introduced.map(({ report }) => report)
  switch (format) {
    case 'sarif':
      return (await import('../reporters/sarif.ts')).formatSarif(introduced)
    case 'github':
      return (await import('../reporters/workflow-commands.ts')).formatWorkflowCommands(introduced)
    case 'markdown':
      return each(plain, (await import('../reporters/markdown.ts')).formatMarkdown)
    case 'html':
      return (await import('../reporters/html/page.ts')).formatHtml(plain)
    case 'badge':
      return each(plain, (await import('../reporters/badge.ts')).formatBadge)
    case 'shields':
      return each(plain, (await import('../reporters/badge.ts')).formatShields)
    case 'terminal': {
      const { formatTerminal } = await import('../reporters/terminal.ts')
      const style = terminalStyle(output)
      return each(plain, (report) => formatTerminal(report, { ...style, quiet }))
    }
  }
}

function each(reports: readonly Report[], make: (report: Report) => string): string {
  return reports.map(make).join('\n')
}
