import { type Command, Option } from 'commander'
import { standardsOf } from '../core/standards/choose.ts'
import { bundledKnowledge } from '../knowledge/bundled.ts'
import { lint } from '../lint.ts'
import { openTarget } from '../sources/open-target.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { terminalStyle, writeReport } from './output.ts'
import { standardOption } from './standard-option.ts'

const FORMATS = ['terminal', 'json'] as const

interface StandardsOptions {
  format: (typeof FORMATS)[number]
  output?: string
  standard?: string
}

/** `openclaims standards [TARGET]` */
export function addStandardsCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('standards')
    .description('hold a model repository against the published definitions of openness')
    .argument('[target]', 'a folder, or folder@revision for a revision of a local git clone', '.')
    .option('--standard <id>', 'only this standard, with all its criteria')
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .action(async (target: string, options: StandardsOptions) => done(await standards(target, options)))
}

async function standards(target: string, { format, output, standard }: StandardsOptions): Promise<ExitCode> {
  const { rules } = bundledKnowledge
  const chosen = standard === undefined ? rules.standards.standards : standardsNamed(standard)
  const { snapshot, close } = await openTarget(target)
  try {
    const report = await lint(snapshot)
    const results = report.standards.filter(({ id }) => chosen.some((rule) => rule.id === id))
    if (format === 'json') {
      await writeReport(`${JSON.stringify({ target: report.target, standards: results }, null, 2)}\n`, output)
    } else {
      const { formatStandards } = await import('../reporters/standards-terminal.ts')
      const options = { ...terminalStyle(output), full: standard !== undefined }
      await writeReport(formatStandards(results, chosen, options), output)
    }
    return EXIT.clean
  } finally {
    await close()
  }
}

/** @throws {@link UsageError} where there is no such standard */
function standardsNamed(id: string) {
  return standardsOf(standardOption(id), bundledKnowledge.rules.standards)
}
