import { type Command, Option } from 'commander'
import { listClaims } from '../list-claims.ts'
import { openTarget } from '../sources/open-target.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { tell, terminalStyle, writeReport } from './output.ts'

const FORMATS = ['terminal', 'json'] as const

interface ClaimsOptions {
  all?: boolean
  explain?: boolean
  format: (typeof FORMATS)[number]
  output?: string
}

/** `openclaims claims [TARGET]` */
export function addClaimsCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('claims')
    .description('list what the documents of a model repository claim, of what, and in which voice')
    .argument('[target]', 'a folder, or folder@revision for a revision of a local git clone', '.')
    .option('--all', 'also what is only mentioned, and what is said of others')
    .option('--explain', 'show what decided; with --all also words that were taken for no claim')
    .addOption(new Option('--format <format>', 'how to list them').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the list to a file instead of standard output')
    .action(async (target: string, options: ClaimsOptions) => done(await claims(target, options)))
}

async function claims(
  target: string,
  { all = false, explain = false, format, output }: ClaimsOptions,
): Promise<ExitCode> {
  const { snapshot, close } = await openTarget(target)
  try {
    const list = await listClaims(snapshot, { rejected: all && explain })
    const chosen = list.claims.filter(
      ({ stance, subject }) => all || (stance !== 'mentions' && stance !== 'none' && subject !== 'third-party'),
    )
    if (format === 'json') {
      await writeReport(`${JSON.stringify({ ...list, claims: chosen }, null, 2)}\n`, output)
    } else {
      for (const { path, message } of list.notices) tell(path === null ? message : `${path}: ${message}`)
      const { formatClaims } = await import('../reporters/claims-terminal.ts')
      await writeReport(formatClaims(chosen, { ...terminalStyle(output), explain }), output)
    }
    return EXIT.clean
  } finally {
    await close()
  }
}
