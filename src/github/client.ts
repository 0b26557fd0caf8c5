import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { VERSION } from '../core/version.ts'
import { gotNoAnswer, isServerFault, NO_ANSWER } from './failure.ts'

/** GitHub itself gives up on a request after ten seconds. */
const TIMEOUT_MS = 15_000
/** A limit that lasts longer is not waited for: the job would only burn its minutes. */
const RATE_LIMIT_WAIT_MAX_S = 60
const RATE_LIMIT_RETRIES = 2

const Client = Octokit.plugin(retry, throttling)
/** Speaks with GitHub's API. */
export type GitHubClient = InstanceType<typeof Client>

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/**
 * A client that waits where GitHub asks for it, tries again what may go through the second time, and waits for no answer
 * that does not come.
 * @param apiUrl `https://api.github.com`, or the API of a GitHub Enterprise Server
 * @param tell told what is waited for
 */
export function createClient(token: string, apiUrl: string, tell: (message: string) => void): GitHubClient {
  const onLimit = (what: string) => (retryAfter: number, _options: unknown, _client: unknown, retryCount: number) => {
    const again = retryAfter <= RATE_LIMIT_WAIT_MAX_S && retryCount < RATE_LIMIT_RETRIES
    if (again) tell(`GitHub's ${what} is reached: going on in ${retryAfter} s`)
    return again
  }
  const client = new Client({
    ...(token ? { auth: token } : {}),
    baseUrl: apiUrl,
    userAgent: `openclaims/${VERSION}`,
    log: SILENT,
    request: { fetch: fetchInTime },
    retry: { doNotRetry: [400, 401, 403, 404, NO_ANSWER, 409, 410, 422, 451] },
    throttle: { onRateLimit: onLimit('rate limit'), onSecondaryRateLimit: onLimit('secondary rate limit') },
  })
  client.hook.before('request', (options) => {
    // What GitHub's description of its API says that it answers with, where Octokit asks for the name from before it.
    options.headers.accept = 'application/json'
  })
  loseFaith(client)
  return client
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

async function fetchInTime(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error
    return Response.json({ message: `no answer within ${TIMEOUT_MS / 1000} s` }, { status: NO_ANSWER })
  }
}

/**
 * Where GitHub cannot be reached, each further request would be waited for as long as the first: none is sent. Where it
 * answers that it is out of order, the further ones are tried again once only.
 */
function loseFaith(client: GitHubClient): void {
  let unreachable: unknown
  let outOfOrder = false
  client.hook.wrap('request', async (request, options) => {
    if (unreachable) throw unreachable
    try {
      // Octokit shares this object between requests, and plugin-retry counts in it: each request gets its own.
      options.request = { ...options.request, ...(outOfOrder ? { retries: 1 } : {}) }
      return await request(options)
    } catch (error) {
      if (gotNoAnswer(error)) unreachable = error
      else if (isServerFault(error)) outOfOrder = true
      throw error
    }
  })
}
