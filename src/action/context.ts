import { readFile } from 'node:fs/promises'
import type { RepositoryName } from '../github/client.ts'

/** A change that the run is about. */
export interface ProposedChange {
  /** Nothing in a merge queue, which has commits only. */
  readonly pullRequest: number | undefined
  readonly baseSha: string
  readonly headSha: string
  /** Whether it comes from a repository that others write to. */
  readonly isFork: boolean
}

/** What the runner says of the run. */
export interface RunContext {
  readonly event: string
  readonly workspace: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly repository: RepositoryName | undefined
  /** The commit that the run is shown at. */
  readonly commit: string | undefined
  readonly change: ProposedChange | undefined
  /** The run's page. */
  readonly runUrl: string | undefined
}

/** Reads the context from the environment that the runner sets, and from the event's payload. */
export async function readContext(env: NodeJS.ProcessEnv): Promise<RunContext> {
  const [owner, repo] = env.GITHUB_REPOSITORY?.split('/') ?? []
  const repository = owner && repo ? { owner, repo } : undefined
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const change = changeIn(await readPayload(env.GITHUB_EVENT_PATH))
  const runUrl =
    repository &&
    env.GITHUB_RUN_ID &&
    `${serverUrl}/${owner}/${repo}/actions/runs/${encodeURIComponent(env.GITHUB_RUN_ID)}`
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    workspace: env.GITHUB_WORKSPACE || '.',
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl,
    repository,
    commit: change?.headSha ?? shaIn(env.GITHUB_SHA),
    change,
    runUrl: runUrl || undefined,
  }
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // A workflow that is run by hand elsewhere need not have an event.
    return undefined
  }
}

function changeIn(payload: unknown): ProposedChange | undefined {
  const pullRequest = at(payload, 'pull_request')
  const group = at(payload, 'merge_group')
  const baseSha = shaIn(at(pullRequest, 'base', 'sha') ?? at(group, 'base_sha'))
  const headSha = shaIn(at(pullRequest, 'head', 'sha') ?? at(group, 'head_sha'))
  if (baseSha === undefined || headSha === undefined) return undefined
  const number = at(pullRequest, 'number')
  return {
    pullRequest: typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined,
    baseSha,
    headSha,
    // The fork may be gone; then nobody knows who could write to it.
    isFork:
      pullRequest !== undefined && at(pullRequest, 'head', 'repo', 'id') !== at(pullRequest, 'base', 'repo', 'id'),
  }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((found, key) => {
    if (typeof found !== 'object' || found === null) return undefined
    return (found as Readonly<Record<string, unknown>>)[key]
  }, value)
}

function shaIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined
}
