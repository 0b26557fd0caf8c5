import { posix, relative, resolve } from 'node:path'
import * as core from '@actions/core'
import { standardNamed } from '../config/standard-named.ts'
import { bundledKnowledge } from '../knowledge/bundled.ts'
import { FAIL_ON } from '../reporters/conclusion.ts'
import { UserError } from './user-error.ts'

const ANNOTATIONS = ['auto', 'check-run', 'workflow-commands', 'none'] as const

/** The inputs of `action.yml`. */
export type Inputs = ReturnType<typeof readInputs>

/**
 * Reads the action's inputs.
 * @throws {@link UserError} where one cannot be honoured
 */
export function readInputs(workspace: string) {
  const token = core.getInput('github-token')
  // The runner knows its own token, but not one that was made by hand.
  if (token) core.setSecret(token)
  return {
    folder: readFolder(workspace),
    config: core.getInput('config'),
    standard: readStandard(),
    failOn: core.getInput('fail-on') === '' ? undefined : readChoice('fail-on', FAIL_ON, 'error'),
    onlyNew: core.getInput('only-new') === '' ? undefined : readSwitch('only-new', true),
    annotations: readChoice('annotations', ANNOTATIONS, 'auto'),
    review: readSwitch('review', false),
    comment: readSwitch('comment', false),
    summary: readSwitch('summary', true),
    sarifFile: core.getInput('sarif-file'),
    reportFile: core.getInput('report-file'),
    token,
  }
}

/** The folder to check, relative to the workspace, which it may not leave. */
function readFolder(workspace: string): string {
  const input = core.getInput('path') || '.'
  const folder = relative(resolve(workspace), resolve(workspace, input)).replaceAll('\\', '/')
  if (folder === '..' || folder.startsWith('../') || posix.isAbsolute(folder)) {
    throw new UserError(`path: ${input} is not in the workspace`)
  }
  return folder
}

/** @returns an id, or nothing where the configuration decides */
function readStandard(): string {
  const input = core.getInput('standard')
  if (input === '') return ''
  const named = standardNamed(input, bundledKnowledge.rules.standards)
  if ('problem' in named) throw new UserError(`standard: ${named.problem}`)
  return named.id
}

function readChoice<const Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
  const input = core.getInput(name) || otherwise
  const known = choices.find((choice) => choice === input)
  if (known === undefined) throw new UserError(`${name}: ${input} is none of ${choices.join(', ')}`)
  return known
}

function readSwitch(name: string, otherwise: boolean): boolean {
  const input = core.getInput(name).toLowerCase()
  if (input === '') return otherwise
  if (input !== 'true' && input !== 'false') throw new UserError(`${name}: ${input} is neither true nor false`)
  return input === 'true'
}
