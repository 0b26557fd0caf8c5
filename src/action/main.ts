import * as core from '@actions/core'
import { ConfigError } from '../config/config-error.ts'
import type { CheckRun } from '../github/check-run.ts'
import { explainFailure } from '../github/failure.ts'
import { escapeMarkdown } from '../reporters/markdown-escape.ts'
import { visible } from '../reporters/visible.ts'
import { TargetError } from '../sources/target-error.ts'
import { connect, type GitHub } from './connect.ts'
import { type RunContext, readContext } from './context.ts'
import { deliver, writeSummary } from './deliver.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { judge } from './judge.ts'
import { print, Remarks } from './log.ts'
import { findSubject } from './revisions.ts'
import { UserError } from './user-error.ts'

/** Runs the GitHub Action: judges the repository, tells the outcome, and fails the step where it has to. */
export async function run(): Promise<void> {
  const context = await readContext(process.env)
  let checkRun: Promise<CheckRun | undefined> | undefined
  try {
    const inputs = readInputs(context.workspace)
    const remarks = new Remarks()
    const github = await connect(inputs, context, (message) => print([`OpenClaims: ${visible(message)}`]))
    // GitHub answers while the repository is judged.
    checkRun = beginCheckRun(inputs, context, github, remarks)
    checkRun.catch(() => {})
    const subject = await findSubject(inputs.folder, context, github, remarks)
    try {
      const judgement = await judge(subject, inputs, context, remarks)
      await deliver({ inputs, context, github, subject, judgement, remarks, checkRun: await checkRun })
    } finally {
      await subject.head.close()
      await subject.base?.close()
    }
  } catch (error) {
    await tellFailure(error, await checkRun?.catch(() => undefined))
  }
}

/** Begins the check run where one is wanted; without it findings are annotated by workflow commands. */
async function beginCheckRun(
  { annotations, folder }: Inputs,
  { commit, runUrl }: RunContext,
  github: GitHub | undefined,
  remarks: Remarks,
): Promise<CheckRun | undefined> {
  if (annotations !== 'auto' && annotations !== 'check-run') return undefined
  const tell = (reason: string) => {
    const text = `There is no check run, so findings are annotated by workflow commands: ${reason}.`
    if (annotations === 'check-run') remarks.warn(text)
    else remarks.note(text)
  }
  if (!github || !commit) {
    if (annotations === 'check-run') tell('there is no github-token')
    return undefined
  }
  try {
    const { startCheckRun } = await import('../github/check-run.ts')
    const name = folder === '' ? 'OpenClaims' : `OpenClaims: ${visible(folder)}`
    const checkRun = await startCheckRun(github.client, github.repository, { name, commit, url: runUrl })
    endWhenStopped(checkRun)
    return checkRun
  } catch (error) {
    const explained = explainFailure(error)
    if (explained === undefined) throw error
    tell(explained)
    return undefined
  }
}

/** A job that is cancelled has some seconds left; a check run that is never ended would keep the pull request waiting. */
function endWhenStopped(checkRun: CheckRun): void {
  const stop = async () => {
    if (checkRun.isEnded) process.exit(1)
    const output = { title: 'Cancelled', summary: 'The job was cancelled.', annotations: [] }
    await checkRun.complete('cancelled', output)
    process.exit(1)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function tellFailure(error: unknown, checkRun: CheckRun | undefined): Promise<void> {
  const message = explain(error)
  if (error instanceof ConfigError) annotateProblems(error)
  core.setFailed(visible(message))
  if (!isExpected(error) && error instanceof Error) print((error.stack ?? '').split('\n').map(visible))
  const summary = `## OpenClaims\n\nNothing was checked: ${escapeMarkdown(message)}\n`
  await checkRun?.complete('failure', { title: 'Nothing was checked', summary, annotations: [] })
  await writeSummary(summary)
}

/** Shows what is wrong with a configuration where it stands. */
function annotateProblems({ path, problems }: ConfigError): void {
  for (const { line, column, message } of problems) {
    const place = line === undefined ? {} : { startLine: line, startColumn: column ?? 1 }
    core.error(visible(message), { title: 'configuration', file: path, ...place })
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return `the configuration ${error.path} cannot be used`
  const message = error instanceof Error ? error.message : String(error)
  if (isExpected(error)) return message
  return explainFailure(error) ?? `this is a mistake of OpenClaims, please report it: ${message}`
}

function isExpected(error: unknown): boolean {
  return error instanceof UserError || error instanceof TargetError || error instanceof ConfigError
}
