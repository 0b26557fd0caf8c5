import { type Command, Option } from 'commander'
import { severityOf } from '../core/config.ts'
import { ruleUrl } from '../core/rule-url.ts'
import { openTarget } from '../sources/open-target.ts'
import { type ConfigOption, configurationOf } from './config.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { terminalStyle, writeReport } from './output.ts'

const FORMATS = ['terminal', 'json'] as const

interface RulesOptions {
  format: (typeof FORMATS)[number]
  output?: string
  config?: ConfigOption
}

/** `openclaims rules [TARGET]` */
export function addRulesCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('rules')
    .description('list the rules, with the severity that a target’s configuration gives them')
    .argument('[target]', 'a folder, or folder@revision', '.')
    .addOption(new Option('--format <format>', 'how to list').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the list to a file instead of standard output')
    .option('--config <file>', 'read this configuration instead of the target’s .openclaims.yml')
    .option('--no-config', 'read no configuration file')
    .action(async (target: string, options: RulesOptions) => done(await listRules(target, options)))
}

async function listRules(name: string, { config: option, format, output }: RulesOptions): Promise<ExitCode> {
  const { snapshot, folder, close } = await openTarget(name)
  try {
    const { lint: config } = await configurationOf(option, snapshot, folder)
    const { default: pages } = await import('virtual:rule-pages')
    const rules = pages.map(({ id, severity, what }) => ({
      id,
      severity: severityOf(config, id, severity),
      what,
      url: ruleUrl(id),
    }))
    if (format === 'json') await writeReport(`${JSON.stringify(rules, null, 2)}\n`, output)
    else {
      const { formatRules } = await import('../reporters/rules-terminal.ts')
      await writeReport(formatRules(rules, terminalStyle(output)), output)
    }
    return EXIT.clean
  } finally {
    await close()
  }
}
