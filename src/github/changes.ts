import { Change, parsePatch } from '../core/changes/patch.ts'
import type { GitHubClient, RepositoryName } from './client.ts'

/** What a pull request changes. */
export interface PullRequestChange {
  /** The commit that the pull request left the base branch at. */
  readonly mergeBase: string
  readonly change: Change
}

/**
 * What lies between two commits, as GitHub shows a pull request. Of more than 300 files GitHub tells 300.
 * @throws as the client does
 */
export async function readChange(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<PullRequestChange> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...repository,
    basehead: `${base}...${head}`,
    // The list of commits is not wanted, and cannot be shorter.
    per_page: 1,
  })
  const files = (data.files ?? []).map(({ filename, previous_filename, patch }) => ({
    path: filename,
    ...(previous_filename === undefined ? {} : { previousPath: previous_filename }),
    hunks: parsePatch(patch ?? ''),
  }))
  return { mergeBase: data.merge_base_commit.sha, change: new Change(files) }
}
