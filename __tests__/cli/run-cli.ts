import { spawn } from 'node:child_process'

/** What a run of a program gave. */
export interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program with Node as a user would, without this process's own colours and width. */
export async function runNode(
  args: readonly string[],
  {
    env = {},
    cwd,
    uid,
    stdin,
    stop,
  }: { env?: NodeJS.ProcessEnv; cwd?: string; uid?: number; stdin?: string | Uint8Array; stop?: AbortSignal } = {},
): Promise<Run> {
  const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, NODE_OPTIONS: ____, ...own } = process.env
  const child = spawn(process.execPath, [...args], {
    env: { ...own, ...env },
    cwd,
    uid,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // As the runner stops a step.
  stop?.addEventListener('abort', () => child.kill('SIGINT'))
  // A program that has read enough closes its end.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const exitCode = await new Promise<number | null>((done) => child.on('close', done))
  return { exitCode, stdout, stderr }
}
