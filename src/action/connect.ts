import http from 'node:http'
import type { GitHubClient, RepositoryName } from '../github/client.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'

/** GitHub's API, for the repository that the run is about. */
export interface GitHub {
  readonly client: GitHubClient
  readonly repository: RepositoryName
}

/** Connects with GitHub's API; nothing without a token. The client is loaded here, so that runs without it start sooner. */
export async function connect(
  { token }: Inputs,
  { apiUrl, repository }: RunContext,
  tell: (message: string) => void,
): Promise<GitHub | undefined> {
  if (!token || !repository) return undefined
  heedProxy()
  const { createClient } = await import('../github/client.ts')
  return { client: createClient(token, apiUrl, tell), repository }
}

/** Lets `fetch` go through the proxy that a self-hosted runner's environment names, where Node can (24.14 and later). */
function heedProxy(): void {
  if ('setGlobalProxyFromEnv' in http && typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv()
}
