import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import type { Annotation } from '../reporters/annotations.ts'
import { visible } from '../reporters/visible.ts'

/** Prints lines; whatever a document says in them, the runner must not take it for a command. */
export function print(lines: readonly string[]): void {
  const token = randomUUID()
  process.stdout.write(`::stop-commands::${token}\n${lines.join('\n')}\n::${token}::\n`)
}

const ANNOTATE = { error: core.error, warning: core.warning, info: core.notice } as const

/** Prints an annotation as a workflow command. */
export function annotate({
  level,
  message,
  title,
  file,
  startLine,
  endLine,
  startColumn,
  endColumn,
}: Annotation): void {
  const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn }
  ANNOTATE[level](message, { title, file, startLine, endLine, ...columns })
}

/** What a run could not do: told in the log at once, and in the summary at the end. */
export class Remarks {
  readonly texts: string[] = []
  /** How many were told as warnings, which GitHub shows a few of only. */
  warnings = 0

  /** Something that nobody asked for by name. */
  note(text: string): void {
    this.texts.push(text)
    print([`OpenClaims: ${visible(text)}`])
  }

  /** Something that the workflow asks for. */
  warn(text: string): void {
    this.texts.push(text)
    this.warnings++
    core.warning(visible(text))
  }
}
