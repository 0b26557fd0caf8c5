import type { ClaimSubject, Severity, Suggestion } from '../report.ts'
import type { Truth } from '../suggestions/wording.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import type { Check, CheckContext, JudgedClaim, Problem } from './check.ts'

type ProblemVerdict = 'fails' | 'conditional'

/** How the verdicts of some claims become problems. */
interface ClaimCheck {
  readonly id: string
  readonly covers: (judged: JudgedClaim) => boolean
  /** What a failing and a conditional claim are told, before the reason. */
  readonly says: Readonly<Record<ProblemVerdict, string>>
  readonly severities?: Readonly<Record<ProblemVerdict, Severity>>
  /** What to write instead, where the words cannot be put into the sentence for certain. */
  readonly suggests: (judged: JudgedClaim, evidence: RepositoryEvidence) => string | undefined
  /** What can be said instead, the strongest first. */
  readonly truths?: (judged: JudgedClaim, evidence: RepositoryEvidence) => readonly Truth[]
}

const SUBJECTS: Readonly<Record<ClaimSubject, string>> = {
  model: 'the model',
  code: 'the code',
  data: 'the data',
  docs: 'the documents',
  project: 'the project',
  'third-party': 'others',
}

/** Makes the check that reports claims that the evidence contradicts, or carries only in part: one problem a place. */
export function claimCheck(check: ClaimCheck): Check {
  return {
    id: check.id,
    run: (context) => {
      const places = new Map<string, JudgedClaim[]>()
      for (const item of context.judged) {
        if (!check.covers(item) || !isProblem(item)) continue
        const { path, range } = item.claim
        const place = `${path}:${range.line}:${range.column}:${range.endLine}:${range.endColumn}`
        places.set(place, [...(places.get(place) ?? []), item])
      }
      return [...places.values()].map((items) => problemOf(check, items.sort(byVerdict), context))
    },
  }
}

/** @param items claims that the same words make of several subjects, the worst first */
function problemOf(
  check: ClaimCheck,
  items: readonly JudgedClaim[],
  { evidence, rewriter }: Pick<CheckContext, 'evidence' | 'rewriter'>,
): Problem {
  const { severities = { fails: 'error', conditional: 'warning' } } = check
  const [worst] = items as [JudgedClaim, ...JudgedClaim[]]
  const suggestion = suggestionFor(check, worst, evidence, items.length === 1 ? rewriter : undefined)
  return {
    path: worst.claim.path,
    range: worst.claim.range,
    severity: severities[worst.judgement.verdict as ProblemVerdict],
    message: messageOf(check.says, items),
    evidence: uniqueEvidence(items),
    excerpt: worst.claim.excerpt,
    ...(suggestion ? { suggestion } : {}),
  }
}

function suggestionFor(
  check: ClaimCheck,
  worst: JudgedClaim,
  evidence: RepositoryEvidence,
  rewriter: CheckContext['rewriter'] | undefined,
): Suggestion | undefined {
  const rewritten = rewriter?.rewrite(worst.claim, check.truths?.(worst, evidence) ?? [], evidence)
  if (rewritten) return rewritten
  const message = check.suggests(worst, evidence)
  return message === undefined ? undefined : { message }
}

function messageOf(says: ClaimCheck['says'], items: readonly JudgedClaim[]): string {
  const [{ claim, judgement }] = items as [JudgedClaim, ...JudgedClaim[]]
  const told = (item: JudgedClaim) => says[item.judgement.verdict as ProblemVerdict]
  if (items.length === 1) return `“${claim.text}” ${says[judgement.verdict as ProblemVerdict]}: ${judgement.reason}`
  const reasons = new Map<string, JudgedClaim[]>()
  for (const item of items) {
    const key = `${told(item)}: ${item.judgement.reason}`
    reasons.set(key, [...(reasons.get(key) ?? []), item])
  }
  const parts = Array.from(reasons, ([reason, same], i) => {
    const subjects = same.map((item) => SUBJECTS[item.claim.subject]).join(' and ')
    return i === 0 ? `said of ${subjects} ${reason}` : `said of ${subjects} it ${reason}`
  })
  return `“${claim.text}” ${parts.join('; ')}`
}

function uniqueEvidence(items: readonly JudgedClaim[]): Problem['evidence'] {
  const pieces = items.flatMap(({ judgement }) => judgement.evidence)
  return items.length === 1 ? pieces : [...new Map(pieces.map((piece) => [JSON.stringify(piece), piece])).values()]
}

function isProblem({ judgement: { verdict } }: JudgedClaim): boolean {
  return verdict === 'fails' || verdict === 'conditional'
}

function byVerdict(a: JudgedClaim, b: JudgedClaim): number {
  return Number(b.judgement.verdict === 'fails') - Number(a.judgement.verdict === 'fails')
}
