import { createReadStream } from 'node:fs'
import { type Command, Option } from 'commander'
import { decodeText } from '../core/decode-text.ts'
import { MOF_MAX_BYTES, MofError } from '../core/mof/mof-file.ts'
import { lint } from '../lint.ts'
import { describeMof, evaluateMofFile, type MofFileEvaluation } from '../mof.ts'
import { openTarget } from '../sources/open-target.ts'
import { TargetError } from '../sources/target-error.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { tell, terminalStyle, writeReport } from './output.ts'

const FORMATS = ['terminal', 'json'] as const

interface MofOptions {
  evaluate?: string[]
  format?: (typeof FORMATS)[number]
  output?: string
}

/** `openclaims mof [TARGET]` and `openclaims mof --evaluate FILE...` */
export function addMofCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('mof')
    .description("write a repository's file for the Model Openness Tool, or evaluate such a file")
    .argument(
      '[target]',
      'a folder, or folder@revision for a revision of a local git clone; the folder at hand if none',
    )
    .option(
      '--evaluate <file...>',
      'say which class of the Model Openness Framework files describe, and what is missing',
    )
    .addOption(new Option('--format <format>', 'how to report an evaluation').choices(FORMATS))
    .option('--output <file>', 'write to a file instead of standard output')
    .action(async (target: string | undefined, options: MofOptions) => done(await mof(target, options)))
}

async function mof(target: string | undefined, { evaluate, format, output }: MofOptions): Promise<ExitCode> {
  if (evaluate !== undefined) {
    if (target !== undefined) throw new UsageError('--evaluate takes files; leave the target out')
    return await evaluateFiles(evaluate, format ?? 'terminal', output)
  }
  if (format !== undefined) throw new UsageError('--format is for --evaluate; what is written otherwise is YAML')
  const { snapshot, close } = await openTarget(target ?? '.')
  try {
    const { file, text } = await describeMof(await lint(snapshot))
    await writeReport(text, output)
    if (file.producer === '') tell('the producer is not known: fill in release.producer')
    return EXIT.clean
  } finally {
    await close()
  }
}

async function evaluateFiles(
  paths: readonly string[],
  format: (typeof FORMATS)[number],
  output?: string,
): Promise<ExitCode> {
  const evaluations: MofFileEvaluation[] = []
  for (const path of paths) {
    const evaluation = await evaluateMofFile(await readFile(path)).catch((error: unknown) => {
      throw error instanceof MofError ? new TargetError(`${path}: ${error.message}`) : error
    })
    for (const notice of evaluation.notices) tell(`${path}: ${notice}`)
    evaluations.push(evaluation)
  }
  if (format === 'json') {
    // One as it is, several as a list of them.
    const value = evaluations.length === 1 ? evaluations[0] : evaluations
    await writeReport(`${JSON.stringify(value, null, 2)}\n`, output)
  } else {
    const { formatMofEvaluation } = await import('../reporters/mof-terminal.ts')
    const style = terminalStyle(output)
    await writeReport(evaluations.map((evaluation) => formatMofEvaluation(evaluation, style)).join('\n'), output)
  }
  return EXIT.clean
}

/** @throws {@link TargetError} where the file cannot be read, is too large or is no text */
async function readFile(path: string): Promise<string> {
  const chunks: Buffer[] = []
  try {
    // One byte more than allowed tells that there is more; a pipe has no size to ask for.
    for await (const chunk of createReadStream(path, { end: MOF_MAX_BYTES })) chunks.push(chunk)
  } catch (error) {
    throw new TargetError(error instanceof Error ? error.message : String(error))
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length > MOF_MAX_BYTES) throw new TargetError(`${path} is larger than 1 MiB; no MOF file is that long`)
  const decoded = decodeText(bytes)
  if (!decoded) throw new TargetError(`${path} is not text`)
  return decoded.text
}
