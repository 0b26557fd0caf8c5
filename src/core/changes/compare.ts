import { findingFingerprint } from '../fingerprint.ts'
import type { Finding, Report, Severity } from '../report.ts'
import { Change } from './patch.ts'

/** Findings of two revisions, told apart. */
interface Comparison {
  readonly introduced: ReadonlySet<Finding>
  readonly resolved: readonly Finding[]
}

/**
 * Marks each finding of a report as new or as there before, and adds what was resolved. A sentence that was true before,
 * and that a change elsewhere makes untrue, such as that of a licence, is a new finding.
 * @param change what lies between the two, where that is known: renamed files keep their findings, and of equal findings
 * the one on a changed line is the new one
 */
export function compareReports(head: Report, base: Report, change = new Change([])): Report {
  const { introduced, resolved } = compareFindings(head.findings, base.findings, change)
  return {
    ...head,
    findings: head.findings.map((finding) => ({
      ...finding,
      baselineState: introduced.has(finding) ? 'new' : 'unchanged',
    })),
    baseline: { target: base.target, unchanged: head.findings.length - introduced.size, resolved },
  }
}

/** The report with those findings only that were not there before; the same one where it was compared with nothing. */
export function introducedOnly(report: Report): Report {
  if (!report.baseline) return report
  const findings = report.findings.filter(({ baselineState }) => baselineState !== 'unchanged')
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') }
  return { ...report, findings, summary: { ...report.summary, ...counts } }
}

function compareFindings(head: readonly Finding[], base: readonly Finding[], change: Change): Comparison {
  const { renames } = change
  const pathNow = ({ path }: Finding) => renames.get(path) ?? path
  const isTouched = ({ path, line, endLine }: Finding) => change.touches(path, line, endLine)
  const untouchedFirst = head.toSorted((a, b) => Number(isTouched(a)) - Number(isTouched(b)))

  // First what is the same to the word, then the same statement under the same rule with another reason: a claim that
  // did not hold before does not hold still, though the licence that contradicts it may be another one now.
  const same = match(
    untouchedFirst,
    base,
    ({ ruleId, path, message }) => findingFingerprint(ruleId, path, message),
    (finding) => findingFingerprint(finding.ruleId, pathNow(finding), finding.message),
  )
  const reworded = match(
    same.restHead,
    same.restBase,
    (finding) => statementKey(finding, finding.path),
    (finding) => statementKey(finding, pathNow(finding)),
  )
  return { introduced: new Set(reworded.restHead), resolved: reworded.restBase }
}

/** Pairs off the findings of equal keys, as many as there are on both sides; those without a key stay alone. */
function match(
  head: readonly Finding[],
  base: readonly Finding[],
  keyOfHead: (finding: Finding) => string | undefined,
  keyOfBase: (finding: Finding) => string | undefined,
): { restHead: Finding[]; restBase: Finding[] } {
  const waiting = new Map<string | undefined, Finding[]>()
  for (const finding of base) {
    const key = keyOfBase(finding)
    waiting.set(key, [...(waiting.get(key) ?? []), finding])
  }
  const paired = new Set<Finding>()
  const restHead = head.filter((finding) => {
    const key = keyOfHead(finding)
    const partner = key === undefined ? undefined : waiting.get(key)?.shift()
    if (partner) paired.add(partner)
    return !partner
  })
  return { restHead, restBase: base.filter((finding) => !paired.has(finding)) }
}

/** What a finding says of which words, without why; a finding that became graver is another one. */
function statementKey({ ruleId, severity, message }: Finding, path: string): string | undefined {
  const statement = /^“[^”]+”/.exec(message)?.[0]
  return statement === undefined ? undefined : [ruleId, severity, path, statement].join('\0')
}
