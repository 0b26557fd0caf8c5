import { afterAll } from 'vitest'
import { type GitHubOptions, GitHubServer } from './github-server.ts'
import type { PullRequest } from './pull-request.ts'
import { runAction } from './run-action.ts'

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

const servers: GitHubServer[] = []
afterAll(() => servers.forEach((server) => void server.close()))

/** GitHub with a pull request's repository, until the tests of the file are through. */
export async function gitHubOf(pullRequest: PullRequest, options: GitHubOptions = {}): Promise<GitHubServer> {
  const server = await GitHubServer.start(pullRequest.repository, options)
  server.showsDiff(pullRequest.base, pullRequest.head)
  servers.push(server)
  return server
}

/** Runs the action on a pull request as it is now, checked out as actions/checkout does. */
export async function runOn(
  pullRequest: PullRequest,
  server: GitHubServer,
  { inputs = {}, workspace = pullRequest.checkout(), stop, ...event }: RunOptions = {},
) {
  server.showsDiff(pullRequest.base, pullRequest.head)
  const env = pullRequest.environment(server.url, event)
  return runAction(workspace, { 'github-token': TOKEN, ...inputs }, env, stop)
}

interface RunOptions {
  inputs?: Record<string, string>
  workspace?: string
  event?: string
  fork?: boolean
  branch?: string
  stop?: AbortSignal
}
