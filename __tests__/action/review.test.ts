import { describe, expect, it } from 'vitest'
import { PullRequest } from './pull-request.ts'
import { gitHubOf, runOn } from './run-on.ts'

const before = {
  LICENSE: 'A licence of our own.\n',
  'README.md': '---\nlicense: mit\n---\n\n# Lumen\n\nLumen is a model.\n',
  'CITATION.cff': 'cff-version: 1.2.0\ntitle: Lumen\n',
}
/** A licence id with a better one to accept, and a claim without. */
const after = {
  'CITATION.cff': 'cff-version: 1.2.0\ntitle: Lumen\nlicense: "Apache 2"\n',
  'docs/access.md': '# Access\n\nThe weights are openly available; to get them, fill in the request form.\n',
}
const review = { inputs: { review: 'true' } }
const SLOW = { timeout: 120_000 }

describe.concurrent('the review', SLOW, () => {
  it('is one, with the better wording to accept', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server, review)
    expect(server.rejected).toEqual([])
    expect(server.reviews).toHaveLength(1)
    expect(server.reviews[0]).toMatchObject({ commit_id: pullRequest.head, event: 'COMMENT' })
    const [comment] = server.reviews[0].comments
    expect(comment).toMatchObject({ path: 'CITATION.cff', line: 3, side: 'RIGHT' })
    expect(comment.body).toMatch(
      /^<!-- openclaims:finding:[0-9a-f]{16} -->\n⚠️ “Apache 2” is no SPDX licence expression/,
    )
    expect(comment.body).toContain('\n```suggestion\nlicense: "Apache-2.0"\n```\n')
  })

  it('is not repeated by a re-run, nor by the next push', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server, review)
    await runOn(pullRequest, server, review)
    pullRequest.push({ 'notes.md': 'Nothing of interest.\n' })
    await runOn(pullRequest, server, review)
    expect(server.reviews).toHaveLength(1)
    expect(server.checkRuns).toHaveLength(3)
  })

  it.each([
    ['resolved', ['checks', 'pull-requests', 'contents'] as const, { isResolved: true }],
    ['folded away, where resolving needs more rights', ['checks', 'pull-requests'] as const, { isResolved: false }],
  ])('is %s when the finding is gone, and comes back with it', async (_, permissions, expected) => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, { permissions })
    await runOn(pullRequest, server, review)
    const found = server.threads.length
    pullRequest.push({ 'CITATION.cff': 'cff-version: 1.2.0\ntitle: Lumen\nlicense: Apache-2.0\n' })
    await runOn(pullRequest, server, review)
    expect(server.threads[0]).toMatchObject({ ...expected, comment: { isMinimized: true } })
    pullRequest.push(after)
    await runOn(pullRequest, server, review)
    expect(server.threads).toHaveLength(found + 1)
  })

  it('does not take what others write for its own', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server, review)
    const [own] = server.threads
    const other = await gitHubOf(pullRequest)
    other.strangerReviews('CITATION.cff', 3, own?.comment.body ?? '')
    other.strangerReviews('CITATION.cff', 3, '<!-- openclaims:finding:0123456789abcdef -->\nMine')
    await runOn(pullRequest, other, review)
    expect(other.reviews).toHaveLength(1)
    expect(other.threads.slice(0, 2).every(({ comment }) => !comment.isMinimized)).toBe(true)
  })

  it('is told as missing where the token may not write it', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, { permissions: ['checks'] })
    const { commands, summary, outputs } = await runOn(pullRequest, server, review)
    expect(commands).toContainEqual(
      expect.stringMatching(/^::warning::The review could not be written \(it needs pull-requests: write\)/),
    )
    expect(summary).toContain('The review could not be written')
    expect(outputs.conclusion).toBeDefined()
  })
})

describe.concurrent('the summary comment', SLOW, () => {
  const comment = { inputs: { comment: 'true' } }

  it('is one, kept up to date', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server, comment)
    expect(server.comments[0]?.body).toMatch(/^<!-- openclaims:summary: -->\n## OpenClaims\n\n\*\*/)
    pullRequest.push({ 'CITATION.cff': before['CITATION.cff'], 'docs/access.md': null })
    await runOn(pullRequest, server, comment)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('✅ No new problems')
  })

  it('is not begun where there is nothing to say', async () => {
    const pullRequest = new PullRequest(before, { 'notes.md': 'Nothing of interest.\n' })
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server, comment)
    expect(server.comments).toEqual([])
  })

  it("leaves another's comment with the same marker alone", async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    server.strangerComments('<!-- openclaims:summary: -->\nAll is well')
    await runOn(pullRequest, server, comment)
    expect(server.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions'])
    expect(server.comments[0]?.body).toContain('All is well')
  })
})
