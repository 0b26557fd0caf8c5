import { type CheckOutput, SUMMARY_MAX_BYTES } from '../reporters/check-run.ts'
import { cutToBytes } from '../reporters/cut.ts'
import type { GitHubClient, RepositoryName } from './client.ts'
import { explainFailure } from './failure.ts'

/** As many annotations as GitHub takes in one request. */
const BATCH = 50

type CheckConclusion = 'success' | 'neutral' | 'failure' | 'cancelled'

/** A check run that was begun. */
export interface CheckRun {
  /** Whether it was ended, or that was tried. */
  readonly isEnded: boolean
  /**
   * Sends the annotations, batch by batch, and ends the run.
   * @returns how many annotations were sent, and why not all, or why the run could not be ended
   */
  complete(conclusion: CheckConclusion, output: CheckOutput): Promise<{ annotated: number; problem?: string }>
}

/** Begins a check run on a commit, so that the pull request shows at once that something is looked at. */
export async function startCheckRun(
  client: GitHubClient,
  repository: RepositoryName,
  { name, commit, url }: { name: string; commit: string; url: string | undefined },
): Promise<CheckRun> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name,
    head_sha: commit,
    status: 'in_progress',
    ...(url === undefined ? {} : { details_url: url }),
  })
  const update = (fields: object) =>
    client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repository,
      check_run_id: data.id,
      ...fields,
    })
  let isEnded = false
  return {
    get isEnded() {
      return isEnded
    },
    complete: async (conclusion, output) => {
      const outcome = await complete(update, conclusion, output)
      isEnded = true
      return outcome
    },
  }
}

async function complete(
  update: (fields: object) => Promise<unknown>,
  conclusion: CheckConclusion,
  { title, summary, annotations }: CheckOutput,
): Promise<{ annotated: number; problem?: string }> {
  const end = { status: 'completed', conclusion }
  // Each update adds its annotations to those before; the last one ends the run too.
  let annotated = 0
  do {
    const batch = annotations.slice(annotated, annotated + BATCH)
    const isLast = annotated + batch.length === annotations.length
    const output = { title, summary, annotations: batch }
    const problem = await failureOf(update(isLast ? { ...end, output } : { output }))
    if (problem !== undefined) {
      const missing = annotations.length - annotated
      const notice = missing > 0 ? NOTICE.replace('%d', String(missing)) : ''
      const whole = cutToBytes(notice + summary, SUMMARY_MAX_BYTES, '…')
      const failed = await failureOf(update({ ...end, output: { title, summary: whole } }))
      return { annotated, problem: failed ?? problem }
    }
    annotated += batch.length
  } while (annotated < annotations.length)
  return { annotated }
}

const NOTICE =
  "> [!WARNING]\n> %d findings could not be annotated: GitHub did not take them. The job's summary has them all.\n\n"

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
