/** What a request is given for a status that was not answered in time: "Request Timeout". */
export const NO_ANSWER = 408

/** The parts of Octokit's `RequestError` that count here. */
interface RequestFailure extends Error {
  readonly status: number
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> }
}

/** The parts of Octokit's `GraphqlResponseError` that count here. */
interface GraphqlFailure extends Error {
  readonly errors: readonly { readonly message: string; readonly type?: string }[]
}

/**
 * Says in a few words why GitHub did not do what it was asked for.
 * @returns nothing for an error that is not GitHub's or the network's: a mistake of ours
 */
export function explainFailure(error: unknown): string | undefined {
  if (isGraphqlFailure(error)) return `GitHub refused it: ${firstLine(error.errors[0]?.message ?? error.message)}`
  if (error instanceof Error && error.name === 'TimeoutError') return 'GitHub broke off in the middle of its answer'
  if (!isRequestFailure(error)) return undefined
  const { status, message } = error
  if (gotNoAnswer(error)) return `GitHub could not be reached (${firstLine(message)})`
  if (isRateLimit(error)) return `GitHub's rate limit is used up${until(error)}`
  if (status === 401) return 'GitHub does not know the token, or it has expired (401)'
  if (status === 403 || status === 404)
    return `the token may not, or it is not there (${status}: ${firstLine(message)})`
  if (isServerFault(error)) return `GitHub answered ${status}, several times`
  return `GitHub refused it (${status}: ${firstLine(message)})`
}

/** Whether no answer came at all, so that asking for something else would be as vain. */
export function gotNoAnswer(error: unknown): boolean {
  return isRequestFailure(error) && (error.status === NO_ANSWER || error.response === undefined)
}

/** Whether GitHub itself failed. */
export function isServerFault(error: unknown): boolean {
  return isRequestFailure(error) && error.status >= 500
}

/** Whether what was asked for is not there, or no longer. */
export function isNotFound(error: unknown): boolean {
  // GitHub says 404 of most things, 409 of an empty repository, 422 of a commit.
  return isRequestFailure(error) && [404, 409, 422].includes(error.status)
}

function isRateLimit({ status, message, response }: RequestFailure): boolean {
  if (status !== 403 && status !== 429) return false
  return /\brate limit\b/i.test(message) || String(response?.headers?.['x-ratelimit-remaining']) === '0'
}

function until({ response }: RequestFailure): string {
  const reset = Number(response?.headers?.['x-ratelimit-reset'])
  return reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : ''
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error && typeof error.status === 'number'
}

function isGraphqlFailure(error: unknown): error is GraphqlFailure {
  return error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error
}

/** GitHub's own words, which for a wrong request are followed by a list and an address. */
function firstLine(text: string): string {
  return (text.split(/\n| - https:/)[0] ?? '').slice(0, 200)
}
