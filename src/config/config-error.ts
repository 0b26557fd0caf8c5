/** Something in a configuration that is not as it must be. */
export interface ConfigProblem {
  /** Lines and columns count from 1; nothing where the file as a whole is meant. */
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** A configuration that cannot be used. Its message has one line a problem. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly path: string
  readonly problems: readonly ConfigProblem[]

  constructor(path: string, problems: readonly ConfigProblem[]) {
    super(
      problems
        .map(({ line, column, message }) => `${path}:${line === undefined ? '' : `${line}:${column}:`} ${message}`)
        .join('\n'),
    )
    this.path = path
    this.problems = problems
  }
}
