import { countOf } from '../reporters/conclusion.ts'
import { fingerprintOf, type ReviewComment } from '../reporters/review.ts'
import { type Authored, isOwn, type Viewer } from './authorship.ts'
import type { GitHubClient, RepositoryName } from './client.ts'
import { explainFailure } from './failure.ts'

/** A review with more comments is one that nobody reads; the check run has all findings. */
const COMMENTS_MAX = 30
/** Pages of threads that are looked through for our own. */
const PAGES_MAX = 20

/** A comment of ours from an earlier push, with the thread below it. */
interface OwnThread {
  readonly threadId: string
  readonly commentId: string
  readonly fingerprint: string
  /** Whether we took it back because its finding was gone. */
  readonly isMinimized: boolean
  readonly isResolved: boolean
}

/**
 * Brings a pull request's review comments up to date: one review with what is new, nothing twice, and what is gone
 * resolved and folded away.
 * @param comments the findings inside the diff
 * @param found the fingerprints of all findings, those outside the diff too
 * @returns what could not be done
 * @throws as the client does
 */
export async function updateReview(
  client: GitHubClient,
  repository: RepositoryName,
  pullRequest: { readonly number: number; readonly headSha: string },
  comments: readonly ReviewComment[],
  found: ReadonlySet<string>,
): Promise<string[]> {
  const threads = await ownThreads(client, repository, pullRequest.number)
  const standing = new Set(threads.filter(({ isMinimized }) => !isMinimized).map(({ fingerprint }) => fingerprint))
  const fresh = comments.filter(({ fingerprint }) => !standing.has(fingerprint))
  if (fresh.length > 0) await postReview(client, repository, pullRequest, fresh)

  const gone = threads.filter(({ fingerprint, isMinimized }) => !isMinimized && !found.has(fingerprint))
  const problems = new Set<string>()
  for (const thread of gone) {
    const problem = await takeBack(client, thread)
    if (problem !== undefined) problems.add(problem)
  }
  return [...problems]
}

async function postReview(
  client: GitHubClient,
  repository: RepositoryName,
  { number, headSha }: { readonly number: number; readonly headSha: string },
  comments: readonly ReviewComment[],
): Promise<void> {
  const left = comments.length - COMMENTS_MAX
  const rest = left > 0 ? ` ${countOf(left, 'more finding')} did not fit in here: see the check.` : ''
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    body: `OpenClaims found ${countOf(comments.length, 'claim')} that the repository does not carry.${rest}`,
    comments: comments.slice(0, COMMENTS_MAX).map(({ path, startLine, line, body }) => ({
      path,
      body,
      line,
      side: 'RIGHT',
      ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
    })),
  })
}

/**
 * Folds a comment away as outdated, and resolves its thread. For the second the token of a workflow needs
 * `contents: write`, which nobody should give a linter: where it may not, the folding has to do.
 */
async function takeBack(client: GitHubClient, { threadId, commentId, isResolved }: OwnThread) {
  const minimized = await failureOf(client.graphql(MINIMIZE, { commentId }))
  const resolved = isResolved ? undefined : await failureOf(client.graphql(RESOLVE, { threadId }))
  return minimized === undefined || resolved === undefined ? undefined : minimized
}

async function failureOf(request: Promise<unknown>): Promise<string | undefined> {
  try {
    await request
    return undefined
  } catch (error) {
    const explained = explainFailure(error)
    if (explained === undefined) throw error
    return explained
  }
}

const MINIMIZE = `mutation ($commentId: ID!) {
  minimizeComment(input: { subjectId: $commentId, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`

const RESOLVE = `mutation ($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved } }
}`

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { id body isMinimized viewerDidAuthor author { login } } } }
      }
    }
  }
}`

interface ThreadsAnswer {
  readonly viewer: Viewer
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly nodes: readonly {
          readonly id: string
          readonly isResolved: boolean
          readonly comments: {
            readonly nodes: readonly (Authored & {
              readonly id: string
              readonly body: string
              readonly isMinimized: boolean
            })[]
          }
        }[]
      }
    } | null
  } | null
}

/** The threads that we began: anybody can write our marker into a comment of theirs. */
async function ownThreads(client: GitHubClient, { owner, repo }: RepositoryName, number: number): Promise<OwnThread[]> {
  const own: OwnThread[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES_MAX; page++) {
    const answer: ThreadsAnswer = await client.graphql<ThreadsAnswer>(THREADS, { owner, repo, number, after })
    const threads = answer.repository?.pullRequest?.reviewThreads
    for (const { id: threadId, isResolved, comments } of threads?.nodes ?? []) {
      const [comment] = comments.nodes
      const fingerprint = comment && isOwn(comment, answer.viewer) ? fingerprintOf(comment.body) : undefined
      if (!comment || fingerprint === undefined) continue
      own.push({ threadId, isResolved, fingerprint, commentId: comment.id, isMinimized: comment.isMinimized })
    }
    if (!threads?.pageInfo.hasNextPage) break
    after = threads.pageInfo.endCursor
  }
  return own
}
