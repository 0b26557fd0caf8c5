import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { runNode } from '../cli/run-cli.ts'
import { temporaryFolder } from '../sources/git-repository.ts'

const metadata = parse(readFileSync('action.yml', 'utf8'))
const main = resolve(metadata.runs.main)
const defaults = Object.fromEntries(
  Object.entries<{ default?: string }>(metadata.inputs).map(([name, { default: value = '' }]) => [
    name,
    // The runner puts the job's token in the expression's place.
    value.includes('github.token') ? '' : value,
  ]),
)

export interface ActionRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** The lines that the runner takes for commands. */
  readonly commands: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the built action as the runner does: inputs, files for outputs and summary, the workspace, all by environment. */
export async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  stop?: AbortSignal,
): Promise<ActionRun> {
  const runner = temporaryFolder()
  const output = join(runner, 'output')
  const summary = join(runner, 'summary.md')
  writeFileSync(output, '')
  writeFileSync(summary, '')
  const given = Object.entries({ ...defaults, ...inputs })
  const run = await runNode([main], {
    cwd: workspace,
    ...(stop ? { stop } : {}),
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
      ...env,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  })
  const outputs = readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return {
    ...run,
    commands: commandsOf(run.stdout),
    outputs: Object.fromEntries(Array.from(outputs, ([, name, , value]) => [name, value])),
    summary: readFileSync(summary, 'utf8'),
  }
}

/** The lines that the runner takes for commands: those outside what is between `stop-commands` and its token. */
function commandsOf(log: string): string[] {
  let token: string | undefined
  return log.split(/\r\n|\r|\n/).filter((line) => {
    if (token) {
      if (line.trim() === `::${token}::`) token = undefined
      return false
    }
    token = /^::stop-commands::(.+)$/.exec(line.trim())?.[1]
    return !token && (line.trim().startsWith('::') || line.includes('##['))
  })
}
