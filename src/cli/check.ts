import { type Command, Option } from 'commander'
import { compareReports, introducedOnly } from '../core/changes/compare.ts'
import { Change } from '../core/changes/patch.ts'
import type { LintConfig } from '../core/config.ts'
import type { Report } from '../core/report.ts'
import { lint } from '../lint.ts'
import { FAIL_ON, type FailOn, fails } from '../reporters/conclusion.ts'
import type { TargetReport } from '../reporters/target-report.ts'
import { type OpenTarget, openTarget } from '../sources/open-target.ts'
import { type ConfigOption, configurationOf } from './config.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { checkTargets, FORMATS, type Format, folderInRepository, format } from './format.ts'
import { tell, writeReport } from './output.ts'
import { standardOption } from './standard-option.ts'

interface CheckOptions {
  format: Format
  output?: string
  failOn?: FailOn
  quiet: boolean
  base?: string
  standard?: string
  config?: ConfigOption
  fix?: boolean
  fixDryRun?: boolean
}

/** `openclaims [check] [TARGET...]` */
export function addCheckCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('check', { isDefault: true })
    .description('check the claims of model repositories')
    .argument('[target...]', 'folders, or folder@revision for a revision of a local git clone', ['.'])
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'findings from which severity on make the exit code 1 (default: what the configuration says, else "error")',
      ).choices(FAIL_ON),
    )
    .option('--standard <id>', 'the definition that claims are held against, such as osaid-1.0')
    .option('--base <revision>', 'compare with a revision of the local git clone: only what came after it fails')
    .option('--quiet', 'show errors only, and no notices', false)
    .option('--config <file>', 'read this configuration instead of the target’s .openclaims.yml')
    .option('--no-config', 'read no configuration file')
    .option('--fix', 'write suggested wording into the files, where it is certain')
    .addOption(new Option('--fix-dry-run', 'show what --fix would change, as a unified diff').conflicts('fix'))
    .action(async (targets: string[], options: CheckOptions) => done(await check(targets, options)))
}

/** What came of one target. */
interface Checked extends TargetReport {
  readonly failed: boolean
  /** What `--fix-dry-run` shows. */
  readonly diff: string
}

async function check(targets: readonly string[], options: CheckOptions): Promise<ExitCode> {
  checkTargets(options.format, targets)
  const standard = options.standard === undefined ? {} : { standard: standardOption(options.standard) }
  if (options.fix || options.fixDryRun) await (await import('./fix-target.ts')).refuseToFix(targets)
  const checked: Checked[] = []
  for (const name of targets) {
    const target = await openTarget(name)
    try {
      checked.push(await checkTarget(target, { ...options, ...standard }))
    } finally {
      await target.close()
    }
  }
  if (options.fixDryRun) {
    const { writeDiff } = await import('./fix-target.ts')
    await writeDiff(checked.map(({ diff }) => diff).join(''), options.output)
  } else await writeReport(await format(checked, options), options.output)
  return checked.some(({ failed }) => failed) ? EXIT.findings : EXIT.clean
}

async function checkTarget(target: OpenTarget, options: CheckOptions): Promise<Checked> {
  const { snapshot, folder } = target
  const { lint: chosen, failOn = 'error' } = await configurationOf(options.config, snapshot, folder)
  const config = options.standard === undefined ? chosen : { ...chosen, standard: options.standard }
  const { report, diff } = await lintOrFix(target, config, options)
  if (!options.quiet) report.notices.forEach(tellNotice)
  const compared = options.base === undefined ? report : await compareWithBase(report, target, options.base, config)
  const failed = fails(introducedOnly(compared), options.failOn ?? failOn)
  return { report: compared, diff, folder: folderInRepository(folder), failed }
}

/** Marks what the base revision had already. The base is where the target's history left that of the revision. */
async function compareWithBase(
  report: Report,
  { snapshot, folder = '.' }: OpenTarget,
  base: string,
  config: LintConfig,
): Promise<Report> {
  const { checkedOut, mergeBase, renames } = await import('../sources/git-history.ts')
  if (!(await checkedOut(folder))) throw new UsageError(`--base: ${folder} is in no git repository`)
  const head = snapshot.target.revision ?? 'HEAD'
  const commit = (await mergeBase(folder, base, head)) ?? base
  const { readGit } = await import('../sources/git.ts')
  const before = await readGit(folder, commit)
  try {
    const moved = await renames(folder, commit, head)
    const files = Array.from(moved, ([previousPath, path]) => ({ path, previousPath, hunks: [] }))
    return compareReports(report, await lint(before.snapshot, config), new Change(files))
  } finally {
    await before.close()
  }
}

async function lintOrFix(
  target: OpenTarget,
  config: LintConfig,
  { fix = false, fixDryRun = false, quiet }: CheckOptions,
): Promise<{ report: Report; diff: string }> {
  if (!fix && !fixDryRun) return { report: await lint(target.snapshot, config), diff: '' }
  const { fixTarget } = await import('./fix-target.ts')
  return fixTarget(target, config, { write: fix, quiet })
}

function tellNotice({ path, message }: Report['notices'][number]): void {
  tell(path === null ? message : `${path}: ${message}`)
}
