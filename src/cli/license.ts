import { createReadStream, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { decodeText } from '../core/decode-text.ts'
import { licenseFiles } from '../core/licenses/license-files.ts'
import { LICENSE_MAX_BYTES } from '../core/licenses/read-files.ts'
import { describeLicense, type LicenseDescription } from '../license.ts'
import { readDirectory } from '../sources/directory.ts'
import { TargetError } from '../sources/target-error.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { tell, terminalStyle, writeReport } from './output.ts'

const FORMATS = ['terminal', 'json'] as const
/** The path that stands for standard input. */
const STDIN = '-'

interface LicenseOptions {
  format: (typeof FORMATS)[number]
  output?: string
}

/** A licence text with the name that the user knows it by. */
interface NamedText {
  readonly path: string
  readonly text: string
}

/** `openclaims license [PATH...]` */
export function addLicenseCommand(program: Command, done: (exitCode: ExitCode) => void): Command {
  return program
    .command('license')
    .description('say what licence texts are, and what they forbid')
    .argument('[path...]', 'licence files, folders with such, or - for standard input', ['.'])
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .action(async (paths: string[], options: LicenseOptions) => done(await license(paths, options)))
}

async function license(paths: readonly string[], { format, output }: LicenseOptions): Promise<ExitCode> {
  const found: LicenseDescription[] = []
  let exitCode: ExitCode = EXIT.clean
  for (const path of paths) {
    try {
      for await (const { path: name, text } of textsOf(path)) {
        const description = await describeLicense(name, text)
        if (description) found.push(description)
        else tell(`${name}: there is no text in it`)
      }
    } catch (error) {
      if (!(error instanceof TargetError)) throw error
      // The other paths are still worth reading, as with cat and file.
      tell(error.message)
      exitCode = EXIT.target
    }
  }
  if (format === 'json') await writeReport(`${JSON.stringify(found, null, 2)}\n`, output)
  else {
    const { formatLicenses } = await import('../reporters/license-terminal.ts')
    await writeReport(formatLicenses(found, terminalStyle(output)), output)
  }
  return exitCode
}

async function* textsOf(path: string): AsyncGenerator<NamedText> {
  if (path === STDIN) yield { path: 'standard input', text: await readStream('standard input', process.stdin) }
  else if (isFolder(path)) yield* textsInFolder(path)
  else yield { path, text: await readFile(path) }
}

async function* textsInFolder(folder: string): AsyncGenerator<NamedText> {
  const snapshot = await readDirectory(folder)
  const files = licenseFiles(snapshot.files)
  if (files.length === 0) tell(`${folder}: there is no licence file`)
  for (const { path } of files) {
    try {
      const decoded = decodeText(await snapshot.read(path, LICENSE_MAX_BYTES))
      if (decoded) yield { path: folder === '.' ? path : join(folder, path), text: decoded.text }
      else tell(`${path}: skipped: it is not text`)
    } catch (error) {
      tell(`${path}: skipped: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** @throws {@link TargetError} where the file cannot be read as text */
async function readFile(path: string): Promise<string> {
  try {
    const stats = statSync(path)
    // A pipe, as <(command) is one, has no size to go by.
    if (!stats.isFile()) return await readStream(path, createReadStream(path))
    // Read at once, not in steps: for hundreds of small files the steps would take longer than the reading.
    return decode(path, stats.size > LICENSE_MAX_BYTES ? undefined : readFileSync(path))
  } catch (error) {
    if (error instanceof TargetError) throw error
    throw new TargetError(error instanceof Error ? error.message : String(error))
  }
}

/** @throws {@link TargetError} where a stream does not end in time, or is not text */
async function readStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > LICENSE_MAX_BYTES) return decode(name, undefined)
    chunks.push(chunk)
  }
  return decode(name, Buffer.concat(chunks))
}

/** @param bytes nothing where there are more than any licence has */
function decode(name: string, bytes: Uint8Array | undefined): string {
  if (!bytes)
    throw new TargetError(`${name} has more than ${LICENSE_MAX_BYTES / 1024 / 1024} MB; no licence is that long`)
  const decoded = decodeText(bytes)
  if (!decoded) throw new TargetError(`${name} is not text`)
  return decoded.text
}
