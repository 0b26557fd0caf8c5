import * as core from '@actions/core'
import type { CheckRun } from '../github/check-run.ts'
import { explainFailure } from '../github/failure.ts'
import { type Annotation, toAnnotations } from '../reporters/annotations.ts'
import { toCheckOutput } from '../reporters/check-run.ts'
import { totals } from '../reporters/conclusion.ts'
import { withinStepLimits } from '../reporters/step-limits.ts'
import { formatSummary } from '../reporters/summary.ts'
import { formatTerminal } from '../reporters/terminal.ts'
import { visible } from '../reporters/visible.ts'
import type { GitHub } from './connect.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { Judgement } from './judge.ts'
import { annotate, print, type Remarks } from './log.ts'
import type { Subject } from './revisions.ts'
import { writeOutputFile } from './write-file.ts'

/** Columns of the report in the job's log. */
const LOG_WIDTH = 120
/** A comment on GitHub takes 65,536 characters. */
const COMMENT_MAX_BYTES = 65_000

/** All that a run's outcome is delivered with. */
export interface Delivery {
  readonly inputs: Inputs
  readonly context: RunContext
  readonly github: GitHub | undefined
  readonly subject: Subject
  readonly judgement: Judgement
  readonly remarks: Remarks
  readonly checkRun: CheckRun | undefined
}

/** Tells the outcome everywhere where the workflow wants it; what GitHub does not take is told in the log and summary. */
export async function deliver(delivery: Delivery): Promise<void> {
  const { judgement, inputs, remarks } = delivery
  const { report, counted, onlyNew, conclusion } = judgement
  log(delivery)
  await writeOutputs(delivery)
  await annotateFindings(delivery)
  if (inputs.review) await review(delivery)
  if (inputs.comment) await comment(delivery)
  if (inputs.summary) await writeSummary(formatSummary(report, { onlyNew, remarks: remarks.texts }))
  if (conclusion === 'failure') core.setFailed(`OpenClaims: ${totals(counted)}`)
}

/** Appends Markdown to the job's summary. */
export async function writeSummary(markdown: string): Promise<void> {
  // GitHub Enterprise Server before 3.6 has no job summaries.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write()
}

function log({ judgement: { report, counted } }: Delivery): void {
  const notices = report.notices.map(
    ({ path, message }) => `${path === null ? '' : `${visible(path)}: `}${visible(message)}`,
  )
  print([...notices, formatTerminal(counted, { color: true, width: LOG_WIDTH })])
}

async function writeOutputs({ judgement, inputs, context, subject }: Delivery): Promise<void> {
  const { report, counted, conclusion } = judgement
  core.setOutput('conclusion', conclusion)
  core.setOutput('errors', counted.summary.errors)
  core.setOutput('warnings', counted.summary.warnings)
  core.setOutput('findings', counted.findings.length)
  core.setOutput('mof-class', mofClass(report.standards))
  core.setOutput('standards', Object.fromEntries(report.standards.map(({ id, result }) => [id, result])))
  const { workspace } = context
  const reportFile =
    inputs.reportFile || (process.env.RUNNER_TEMP && `${process.env.RUNNER_TEMP}/openclaims-report.json`)
  if (reportFile) {
    const { formatJson } = await import('../reporters/json.ts')
    core.setOutput('report', await writeOutputFile('report-file', reportFile, workspace, formatJson(report)))
  }
  if (inputs.sarifFile) {
    const { formatSarif } = await import('../reporters/sarif.ts')
    const sarif = formatSarif([{ report: counted, folder: subject.folder }])
    core.setOutput('sarif', await writeOutputFile('sarif-file', inputs.sarifFile, workspace, sarif))
  }
}

/** The best class of the Model Openness Framework that is met, 1 to 3; 0 for none, nothing where it was not asked. */
function mofClass(standards: Judgement['report']['standards']): number | '' {
  const classes = standards.flatMap(({ id, result }) => {
    const level = /^mof-[\d.]+-class-(i{1,3})$/.exec(id)?.[1]?.length
    return level === undefined ? [] : [{ level, result }]
  })
  if (classes.length === 0) return ''
  const met = classes.filter(({ result }) => result === 'met').map(({ level }) => level)
  return met.length > 0 ? Math.min(...met) : 0
}

async function annotateFindings({ judgement, inputs, subject, checkRun, remarks }: Delivery): Promise<void> {
  const { report, counted, onlyNew, conclusion } = judgement
  const annotations = toAnnotations(counted, subject.folder, subject.change?.within(subject.folder))
  if (checkRun) {
    const output = toCheckOutput(report, counted, annotations, { onlyNew, remarks: remarks.texts })
    const { annotated, problem } = await checkRun.complete(conclusion, output)
    if (problem !== undefined) {
      remarks.warn(`The check run could not be written as a whole: ${problem}.`)
      printAnnotations(annotations.slice(annotated), conclusion, remarks)
    }
  } else if (inputs.annotations !== 'none') {
    printAnnotations(annotations, conclusion, remarks)
  }
}

function printAnnotations(annotations: readonly Annotation[], conclusion: string, remarks: Remarks): void {
  const taken = { error: conclusion === 'failure' ? 1 : 0, warning: remarks.warnings }
  const { annotations: shown, left } = withinStepLimits(annotations, taken)
  shown.forEach(annotate)
  if (left > 0) {
    const were = left === 1 ? 'finding is' : 'findings are'
    remarks.note(`${left} ${were} not annotated: GitHub shows 10 of each level for a step. The summary has them all.`)
  }
}

async function review({ judgement, github, context, subject, remarks }: Delivery): Promise<void> {
  const pullRequest = context.change?.pullRequest
  if (!github || !context.change || pullRequest === undefined || !subject.change) {
    if (context.change) remarks.warn('The review could not be written: the pull request could not be read from GitHub.')
    return
  }
  const { toReviewComments } = await import('../reporters/review.ts')
  const { updateReview } = await import('../github/review.ts')
  const change = subject.change.within(subject.folder)
  const comments = await toReviewComments(judgement.counted, subject.folder, change, judgement.linesOf)
  const found = new Set(judgement.report.findings.map(({ fingerprint }) => fingerprint))
  const about = { number: pullRequest, headSha: context.change.headSha }
  await attempt(remarks, 'The review could not be written (it needs pull-requests: write)', async () => {
    const problems = await updateReview(github.client, github.repository, about, comments, found)
    for (const problem of problems) remarks.note(`An outdated review comment could not be resolved: ${problem}.`)
  })
}

async function comment({ judgement, github, context, subject, remarks }: Delivery): Promise<void> {
  const pullRequest = context.change?.pullRequest
  if (pullRequest === undefined) return
  if (!github) return remarks.warn('The comment could not be written: there is no github-token.')
  const { report, counted, onlyNew } = judgement
  const marker = `<!-- openclaims:summary:${encodeURIComponent(subject.folder)} -->`
  const options = { onlyNew, remarks: remarks.texts, bytesMax: COMMENT_MAX_BYTES }
  const body = `${marker}\n${formatSummary(report, options)}`
  const isWorthPosting = counted.findings.length > 0
  const { updateComment } = await import('../github/comment.ts')
  await attempt(remarks, 'The comment could not be written (it needs pull-requests: write)', () =>
    updateComment(github.client, github.repository, pullRequest, { marker, body, isWorthPosting }),
  )
}

async function attempt(remarks: Remarks, failure: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    const explained = explainFailure(error)
    if (explained === undefined) throw error
    remarks.warn(`${failure}: ${explained}.`)
  }
}
