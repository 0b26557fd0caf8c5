import type { Report } from '../core/report.ts'
import type { Annotation } from './annotations.ts'
import { totals } from './conclusion.ts'
import { cutToBytes } from './cut.ts'
import { formatSummary, type SummaryOptions } from './summary.ts'

/** GitHub's limits of a check run's fields, in bytes, with some room where it says "64 KB". */
export const SUMMARY_MAX_BYTES = 65_535
const MESSAGE_MAX_BYTES = 64_000
/** More annotations than anybody reads, and 20 requests. */
const ANNOTATIONS_MAX = 1000

/** An annotation as GitHub's API takes it. */
interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly raw_details: string
}

/** What a check run shows. */
export interface CheckOutput {
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

/**
 * The report as a check run's output, within GitHub's limits.
 * @param counted the findings that count
 */
export function toCheckOutput(
  report: Report,
  counted: Report,
  annotations: readonly Annotation[],
  options: SummaryOptions,
): CheckOutput {
  const left = annotations.length - ANNOTATIONS_MAX
  const remarks = [...(options.remarks ?? [])]
  if (left > 0) remarks.push(`${left} findings are not annotated: the job's summary and the report have them all.`)
  return {
    title: counted.findings.length > 0 ? totals(counted) : report.baseline ? 'No new problems' : 'No problems',
    summary: formatSummary(report, { ...options, remarks, bytesMax: SUMMARY_MAX_BYTES }),
    annotations: annotations.slice(0, ANNOTATIONS_MAX).map(toCheckAnnotation),
  }
}

const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const

function toCheckAnnotation(annotation: Annotation): CheckAnnotation {
  const { level, title, message, details, file, startLine, endLine, startColumn, endColumn } = annotation
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn === undefined ? {} : { start_column: startColumn }),
    ...(endColumn === undefined ? {} : { end_column: endColumn }),
    annotation_level: LEVELS[level],
    title,
    message: cutToBytes(message, MESSAGE_MAX_BYTES, '…'),
    raw_details: cutToBytes(details, MESSAGE_MAX_BYTES, '…'),
  }
}
