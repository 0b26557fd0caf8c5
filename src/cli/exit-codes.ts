/** The exit codes of the command line, as `--help` tells them. */
export const EXIT = { clean: 0, findings: 1, usage: 2, target: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_CODES_HELP =
  'Exit codes: 0 clean, 1 findings, 2 wrong usage or configuration, 3 the target cannot be read.'

/** A wrong option, or one that cannot be honoured. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
