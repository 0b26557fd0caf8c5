import { compareReports, introducedOnly } from '../core/changes/compare.ts'
import { decodeText } from '../core/decode-text.ts'
import type { Report } from '../core/report.ts'
import { type Snapshot, SnapshotError } from '../core/snapshot.ts'
import { lint } from '../lint.ts'
import { type FailOn, fails } from '../reporters/conclusion.ts'
import { TargetError } from '../sources/target-error.ts'
import { readConfiguration } from './configuration.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { Remarks } from './log.ts'
import type { Revision, Subject } from './revisions.ts'

/** The outcome of a run. */
export interface Judgement {
  /** All findings, those that were there before too. */
  readonly report: Report
  /** The findings that count. */
  readonly counted: Report
  readonly onlyNew: boolean
  readonly conclusion: 'success' | 'neutral' | 'failure'
  /** The lines of a document as it was judged. */
  linesOf(path: string): Promise<readonly string[]>
}

/** Judges the head, and of a proposed change the base too. */
export async function judge(
  subject: Subject,
  inputs: Inputs,
  context: RunContext,
  remarks: Remarks,
): Promise<Judgement> {
  const { folder } = subject
  const head = await subject.head.open(folder)
  // Whoever proposes a change from a fork could switch the check off with it.
  const trusted = context.change?.isFork ? subject.base : subject.head
  const config = await readConfiguration(trusted, folder, inputs, remarks)
  const ofHead = await lint(head, config.lint)
  const ofBase = await judgeBase(subject.base, folder, config.lint, remarks)
  const compared = ofBase ? compareReports(ofHead, ofBase, subject.change?.within(folder)) : ofHead
  const report = withFilesUrl(compared, folder, context)
  const onlyNew = inputs.onlyNew ?? context.change !== undefined
  const counted = onlyNew ? introducedOnly(report) : report
  return {
    report,
    counted,
    onlyNew,
    conclusion: conclude(counted, inputs.failOn ?? config.failOn ?? 'error'),
    linesOf: (path) => linesOf(head, path),
  }
}

async function judgeBase(
  base: Revision | undefined,
  folder: string,
  config: Parameters<typeof lint>[1],
  remarks: Remarks,
): Promise<Report | undefined> {
  if (!base) return undefined
  try {
    return await lint(await base.open(folder), config)
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    remarks.note(`The base revision could not be read, so every finding counts as new: ${error.message}.`)
    return undefined
  }
}

function conclude(counted: Report, failOn: FailOn): Judgement['conclusion'] {
  if (fails(counted, failOn)) return 'failure'
  return counted.findings.length > 0 ? 'neutral' : 'success'
}

function withFilesUrl(report: Report, folder: string, { serverUrl, repository, commit }: RunContext): Report {
  if (!repository || !commit) return report
  const root = `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}`
  const path = folder
    .split('/')
    .filter(Boolean)
    .map((name) => `/${encodeURIComponent(name)}`)
  return { ...report, target: { ...report.target, filesUrl: root + path.join('') } }
}

const DOCUMENT_MAX_BYTES = 1024 * 1024

async function linesOf(snapshot: Snapshot, path: string): Promise<readonly string[]> {
  try {
    return decodeText(await snapshot.read(path, DOCUMENT_MAX_BYTES))?.text.split(/\r\n|\r|\n/) ?? []
  } catch (error) {
    if (error instanceof SnapshotError) return []
    throw error
  }
}
