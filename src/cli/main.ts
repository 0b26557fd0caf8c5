import { Command, CommanderError } from 'commander'
import { ConfigError } from '../config/config-error.ts'
import { VERSION } from '../core/version.ts'
import { TargetError } from '../sources/target-error.ts'
import { addCheckCommand } from './check.ts'
import { addClaimsCommand } from './claims.ts'
import { EXIT, EXIT_CODES_HELP, type ExitCode, UsageError } from './exit-codes.ts'
import { addInitCommand } from './init.ts'
import { addLicenseCommand } from './license.ts'
import { addMofCommand } from './mof.ts'
import { tell } from './output.ts'
import { addRulesCommand } from './rules.ts'
import { addStandardsCommand } from './standards.ts'

/**
 * Runs the command line.
 * @param args the arguments after the program's name
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.clean
  const done = (code: ExitCode) => {
    exitCode = code
  }
  const program = new Command('openclaims')
    .description(
      'Holds what the documents of an AI-model repository claim about openness and licences against what the repository shows.',
    )
    .version(VERSION)
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError('Run openclaims --help for all options.')
  const check = addCheckCommand(program, done)
  addClaimsCommand(program, done)
  addLicenseCommand(program, done)
  addRulesCommand(program, done)
  addInitCommand(program, done)
  addStandardsCommand(program, done)
  addMofCommand(program, done)
  // Most people never type the name of the default command.
  program.addHelpText('after', () => `\n${check.helpInformation()}\n${EXIT_CODES_HELP}`)
  for (const command of program.commands) command.addHelpText('after', `\n${EXIT_CODES_HELP}`)
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage
    if (!(error instanceof UsageError || error instanceof TargetError || error instanceof ConfigError)) throw error
    error.message.split('\n').forEach(tell)
    return error instanceof TargetError ? EXIT.target : EXIT.usage
  }
}
