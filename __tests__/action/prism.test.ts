import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git, temporaryFolder } from '../sources/git-repository.ts'
import { Prism } from './prism.ts'
import { PullRequest } from './pull-request.ts'
import { runAction } from './run-action.ts'

const SLOW = 120_000
let prism: Prism
beforeAll(async () => {
  prism = await Prism.start()
}, SLOW)
afterAll(() => prism.stop())

const pullRequest = new PullRequest(
  { LICENSE: readFileSync('examples/overclaiming/LICENSE', 'utf8'), 'README.md': '# Lumen\n' },
  {
    'README.md': '---\nlicense: apache 2\n---\n\n# Lumen\n\nLumen is an open source model.\n',
    'more.md': Array.from({ length: 60 }, (_, i) => `## ${i}\n\nModel ${i} is an open source model.\n`).join('\n'),
  },
)
const page = { pageInfo: { hasNextPage: false, endCursor: null } }
const viewer = { login: 'github-actions[bot]' }
const own = { viewerDidAuthor: true, author: { login: 'github-actions' } }

/** What Prism cannot make up: a repository that hangs together, and what an earlier push has left. */
function override(method: string, path: string): unknown {
  const tree = /\/git\/trees\/(\w+)/.exec(path)?.[1]
  if (tree) {
    const lines = git(pullRequest.repository, 'ls-tree', '-r', '--long', tree).trim().split('\n')
    const entries = lines.map((line) => /^(\d+) (\w+) (\w+) +(\d+)\t(.+)$/.exec(line) ?? [])
    return {
      truncated: false,
      tree: entries.map(([, mode, type, sha, size, path]) => ({ path, mode, type, sha, size: Number(size) })),
    }
  }
  const blob = /\/git\/blobs\/(\w+)/.exec(path)?.[1]
  if (blob) return { content: Buffer.from(git(pullRequest.repository, 'cat-file', 'blob', blob)).toString('base64') }
  if (path.includes('/compare/')) {
    const patch = '@@ -1 +1,7 @@\n+---\n+license: apache 2\n+---\n+\n # Lumen\n+\n+Lumen is an open source model.'
    return { merge_base_commit: { sha: pullRequest.base }, files: [{ filename: 'README.md', patch }] }
  }
  if (path.includes('reviewThreads')) {
    const comment = { id: 'C1', body: '<!-- openclaims:finding:0123456789abcdef -->', isMinimized: false, ...own }
    const nodes = [{ id: 'T1', isResolved: false, comments: { nodes: [comment] } }]
    return { viewer, repository: { pullRequest: { reviewThreads: { ...page, nodes } } } }
  }
  if (path.includes('comments(first: 100')) {
    const nodes = comments++ > 0 ? [{ id: 'C2', body: '<!-- openclaims:summary: -->', ...own }] : []
    return { viewer, repository: { pullRequest: { comments: { ...page, nodes } } } }
  }
  return method === 'POST' && path.endsWith('/check-runs') ? { id: 4 } : undefined
}
/** How often the comments were asked for: the first run finds none of its own. */
let comments = 0

describe("GitHub's own description of its API", () => {
  it(
    'allows every request',
    async () => {
      prism.overrides = override
      const inputs = { 'github-token': 'ghs_x', review: 'true', comment: 'true' }
      const target = { event: 'pull_request_target', fork: true }
      const [checkedOut, onGitHub] = await Promise.all([
        runAction(pullRequest.checkout(), inputs, pullRequest.environment(prism.url)),
        runAction(temporaryFolder(), inputs, pullRequest.environment(prism.url, target)),
      ])
      expect([checkedOut.outputs.conclusion, onGitHub.outputs.conclusion]).toEqual(['failure', 'failure'])

      expect(prism.requests.filter(({ violations }) => violations.length > 0)).toEqual([])
      const asked = prism.requests.map(
        ({ method, path }) => `${method} ${path.replace(/\?.*|[0-9a-f]{40}(?:\.{3})?/g, '')}`,
      )
      expect([...new Set(asked)].sort()).toEqual([
        'GET /repos/Codertocat/Hello-World/compare/',
        'GET /repos/Codertocat/Hello-World/git/blobs/',
        'GET /repos/Codertocat/Hello-World/git/trees/',
        'PATCH /repos/Codertocat/Hello-World/check-runs/4',
        'POST /graphql mutation',
        'POST /graphql query',
        'POST /repos/Codertocat/Hello-World/check-runs',
        'POST /repos/Codertocat/Hello-World/issues/2/comments',
        'POST /repos/Codertocat/Hello-World/pulls/2/reviews',
      ])
    },
    SLOW,
  )

  it(
    'is held against every request: a wrong one is noticed',
    async () => {
      const before = prism.requests.length
      const url = `${prism.url}/repos/a/b/check-runs`
      const headers = { 'content-type': 'application/json' }
      await fetch(url, { method: 'POST', headers, body: JSON.stringify({ name: 'OpenClaims', status: 'in_progress' }) })
      await fetch(`${prism.url}/repos/a/b/check-run`)
      await fetch(`${prism.url}/graphql`, { method: 'POST', body: JSON.stringify({ query: '{ viewer { name2 } }' }) })
      expect(prism.requests.slice(before).every(({ violations }) => violations.length > 0)).toBe(true)
    },
    SLOW,
  )
})
