import { writeFile } from 'node:fs/promises'
import { visible } from '../reporters/visible.ts'
import { UsageError } from './exit-codes.ts'

/** Writes a report to standard output, or to the file that --output names. */
export async function writeReport(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    await writeFile(output, text)
  } catch (error) {
    throw new UsageError(`--output: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** How to write for the terminal that standard output is, or for a file. */
export function terminalStyle(output: string | undefined): { color: boolean; width: number } {
  const color = output === undefined && wantsColor(process.stdout.isTTY, process.env)
  return { color, width: process.stdout.columns ?? (Number(process.env.COLUMNS) || 100) }
}

/** Colour on a terminal only, and as https://no-color.org and FORCE_COLOR say. */
function wantsColor(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return Boolean(isTerminal) && TERM !== 'dumb'
}

/** Tells the user something beside the report, on standard error. */
export function tell(message: string): void {
  process.stderr.write(`openclaims: ${visible(message)}\n`)
}
