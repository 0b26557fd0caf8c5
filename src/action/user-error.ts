/** What the workflow asks for cannot be done; told in one line. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
