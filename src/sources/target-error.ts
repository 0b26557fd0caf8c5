/** The target cannot be read at all: it is not there, or not what it should be. Exit code 3. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}
