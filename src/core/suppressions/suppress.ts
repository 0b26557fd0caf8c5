import type { Problem } from '../checks/check.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Finding } from '../report.ts'
import { DIRECTIVES, type Directive } from './directive.ts'

/** The rule that tells of suppressions that are not as they should be. */
export const SUPPRESSION_RULE = 'suppression'

const DISABLE = 'openclaims-disable'
const ENABLE = 'openclaims-enable'

/** One rule that is suppressed over a part of a document. */
interface Suppression {
  readonly rule: string
  readonly directive: Directive
  /** Of a suppression that lasts: what ends it; nothing where it lasts to the end of the document. */
  readonly end?: Directive
  used: boolean
}

/**
 * Takes away the findings that their documents' comments suppress.
 * @param directives those of all documents, each document's in its order
 * @param rules ids of the rules that can be suppressed
 * @param isOff whether the configuration turns a rule off: suppressing it is then neither of use nor a mistake
 * @returns the findings that stay, and what is wrong with the suppressions themselves
 */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  rules: readonly string[],
  isOff: (rule: string) => boolean,
): { kept: Finding[]; problems: Problem[] } {
  const { suppressions, problems } = readSuppressions(directives, rules)
  const index = new SuppressionIndex(suppressions)
  const kept = findings.filter((finding) => {
    const suppression = index.covering(finding)
    if (suppression) suppression.used = true
    return !suppression
  })
  const unused = suppressions.filter(({ rule, used }) => !used && !isOff(rule))
  return { kept, problems: [...problems, ...unused.map(({ rule, directive }) => unusedProblem(rule, directive))] }
}

function readSuppressions(directives: readonly Directive[], known: readonly string[]) {
  const suppressions: Suppression[] = []
  const problems: Problem[] = []
  for (const [i, directive] of directives.entries()) {
    const mistake = mistakeIn(directive)
    if (mistake) {
      problems.push(mistake)
      continue
    }
    for (const rule of new Set(directive.rules)) {
      if (!known.includes(rule)) problems.push(unknownRule(rule, directive, known))
      else if (directive.name !== ENABLE) {
        const end = directive.name === DISABLE ? endOf(rule, i, directives) : undefined
        suppressions.push({ rule, directive, used: false, ...(end ? { end } : {}) })
      }
    }
    if (directive.name === ENABLE && !beginsBefore(i, directives))
      problems.push(problem(directive, 'no suppression is open here that this could end', 'remove the comment'))
  }
  return { suppressions, problems }
}

/** Finds suppressions by what they cover; hostile documents have thousands of them, and of findings. */
class SuppressionIndex {
  /** Those for one line, by rule, document and line. */
  readonly #lines = new Map<string, Suppression>()
  /** Those that last, by rule and document, in the document's order. */
  readonly #ranges = new Map<string, Suppression[]>()

  constructor(suppressions: readonly Suppression[]) {
    for (const suppression of suppressions) {
      const { rule, directive } = suppression
      const key = `${rule} ${directive.path}`
      if (directive.name !== DISABLE) this.#lines.set(`${key}:${directive.range.endLine + 1}`, suppression)
      else if (this.#ranges.has(key)) this.#ranges.get(key)?.push(suppression)
      else this.#ranges.set(key, [suppression])
    }
  }

  /** Of suppressions that last only the latest can cover a place: an earlier one ends with it or before. */
  covering(finding: Finding): Suppression | undefined {
    const key = `${finding.ruleId} ${finding.path}`
    const latest = latestBefore(this.#ranges.get(key) ?? [], finding)
    const open = latest && (!latest.end || isPlaceBefore(finding, latest.end.range)) ? latest : undefined
    return this.#lines.get(`${key}:${finding.line}`) ?? open
  }
}

/** The last suppression that begins before a place, by binary search. */
function latestBefore(suppressions: readonly Suppression[], place: Place): Suppression | undefined {
  let low = 0
  let high = suppressions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPlaceBefore(place, (suppressions[middle] as Suppression).directive.range)) high = middle
    else low = middle + 1
  }
  return suppressions[low - 1]
}

/** What turns a rule on again after the directive at an index; directives come in the order of their documents. */
function endOf(rule: string, index: number, directives: readonly Directive[]): Directive | undefined {
  const path = directives[index]?.path
  for (let i = index + 1; directives[i]?.path === path; i++) {
    const directive = directives[i]
    if (directive && ends(directive, rule)) return directive
  }
  return undefined
}

/** Whether a directive turns a rule on again; one that names none turns on all. */
function ends({ name, rules }: Directive, rule: string): boolean {
  return name === ENABLE && (rules.length === 0 || rules.includes(rule))
}

/** Whether the directive at an index turns on again what one before it has turned off. */
function beginsBefore(index: number, directives: readonly Directive[]): boolean {
  const enable = directives[index] as Directive
  for (let i = index - 1; directives[i]?.path === enable.path; i--) {
    const { name, rules } = directives[i] as Directive
    if (name === DISABLE && rules.some((rule) => ends(enable, rule))) return true
  }
  return false
}

interface Place {
  readonly line: number
  readonly column: number
}

function isPlaceBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}

/** What keeps a directive from being understood. */
function mistakeIn(directive: Directive): Problem | undefined {
  const { name, rules, reason } = directive
  if (!DIRECTIVES.some((known) => known === name)) {
    const meant = didYouMean(name, DIRECTIVES)
    return problem(directive, `“${name}” is no comment that openclaims knows`, meant && `write “${meant}”`)
  }
  if (name === ENABLE) return undefined
  if (rules.length === 0) return problem(directive, 'this suppression names no rule', `write “${name} RULE -- reason”`)
  if (reason === '') {
    const advice = 'say why behind two hyphens: “-- the licence of the weights is negotiated apart”'
    return problem(directive, 'this suppression gives no reason, and suppresses nothing without', advice)
  }
  return undefined
}

function unknownRule(rule: string, directive: Directive, known: readonly string[]): Problem {
  const meant = didYouMean(rule, known)
  return problem(directive, `there is no rule “${rule}” to suppress`, meant && `write “${meant}”`)
}

function unusedProblem(rule: string, directive: Directive): Problem {
  const advice = directive.rules.length > 1 ? `take “${rule}” out of the comment` : 'remove the comment'
  return problem(directive, `this suppresses nothing: there is no finding of “${rule}” here`, advice)
}

function problem({ path, range, excerpt }: Directive, message: string, advice: string | undefined): Problem {
  const suggestion = advice === undefined ? {} : { suggestion: { message: advice } }
  return { path, range, excerpt, severity: 'warning', message, evidence: [], ...suggestion }
}
