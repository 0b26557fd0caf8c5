import { type Authored, isOwn, type Viewer } from './authorship.ts'
import type { GitHubClient, RepositoryName } from './client.ts'

/** Pages of comments that are looked through for our own. */
const PAGES_MAX = 20

/**
 * Keeps one comment on a pull request up to date, found again by a hidden marker.
 * @param marker what the comment begins with
 * @param body the whole comment
 * @param isWorthPosting whether to begin a comment where there is none; an old one is brought up to date in any case
 * @throws as the client does
 */
export async function updateComment(
  client: GitHubClient,
  repository: RepositoryName,
  pullRequest: number,
  { marker, body, isWorthPosting }: { marker: string; body: string; isWorthPosting: boolean },
): Promise<void> {
  const own = await findOwn(client, repository, pullRequest, marker)
  if (own) {
    if (own.body.replaceAll('\r\n', '\n').trim() === body.trim()) return
    await client.graphql(UPDATE, { id: own.id, body })
  } else if (isWorthPosting) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: pullRequest,
      body,
    })
  }
}

const UPDATE = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`

const COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor author { login } }
      }
    }
  }
}`

interface Comment extends Authored {
  readonly id: string
  readonly body: string
}

interface CommentsAnswer {
  readonly viewer: Viewer
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly nodes: readonly Comment[]
      }
    } | null
  } | null
}

/** Our own comment: anybody can write our marker, and a comment of theirs is not ours to change. */
async function findOwn(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  number: number,
  marker: string,
): Promise<Comment | undefined> {
  let after: string | null = null
  for (let page = 0; page < PAGES_MAX; page++) {
    const answer: CommentsAnswer = await client.graphql<CommentsAnswer>(COMMENTS, { owner, repo, number, after })
    const comments = answer.repository?.pullRequest?.comments
    const own = comments?.nodes.find((comment) => isOwn(comment, answer.viewer) && comment.body.startsWith(marker))
    if (own || !comments?.pageInfo.hasNextPage) return own
    after = comments.pageInfo.endCursor
  }
  return undefined
}
