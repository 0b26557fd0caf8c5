import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'
import type { CriterionResult, StandardResult } from '../core/report.ts'
import type { StandardRule } from '../core/standards/standard-rule.ts'
import { visible } from './visible.ts'

/** How standards are shown. */
export interface StandardsOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Every criterion, not only those that are not met. */
  readonly full: boolean
}

type Colors = ReturnType<typeof createColors>

const MARKS: Readonly<Record<CriterionResult, string>> = { met: '✔', 'not-met': '✖', unknown: '?' }
const SAYS: Readonly<Record<CriterionResult, string>> = { met: 'met', 'not-met': 'not met', unknown: 'unknown' }
const SAYS_WIDTH = 'not met'.length
/** Stands for a criterion that the result does not depend on. */
const INFORMATIVE = '·'
/** Narrower than this, reasons stand below the criteria instead of beside them. */
const LEAST_REASON_WIDTH = 36
const LEAST_WIDTH = 40

/**
 * The matrix of standards and criteria, a mark for each, and below it what is not met, with the reason.
 * @param rules the standards' rules, in any order
 */
export function formatStandards(
  results: readonly StandardResult[],
  rules: readonly StandardRule[],
  { color, width, full }: StandardsOptions,
): string {
  const colors = createColors(color)
  const columns = Math.max(width, LEAST_WIDTH)
  const items = results.flatMap((result) => {
    const rule = rules.find(({ id }) => id === result.id)
    return rule ? [{ result, rule }] : []
  })
  const blocks = items.flatMap((item, i) => {
    const before = full ? [] : items.slice(0, i).filter(({ rule }) => rule.family && rule.family === item.rule.family)
    return formatCriteria(shownOf(item, before, full), item, { full, columns, colors })
  })
  const more = full ? [] : wrap('openclaims standards --standard ID shows all criteria of one standard.', columns)
  return [
    ...(items.length > 1 ? [formatMatrix(items, colors)] : []),
    ...blocks,
    ...more.map((line) => `${colors.dim(line)}\n`),
  ].join('\n')
}

interface Item {
  readonly result: StandardResult
  readonly rule: StandardRule
}

function formatMatrix(items: readonly Item[], colors: Colors): string {
  const margin = Math.max('standard'.length, ...items.map(({ rule }) => rule.id.length))
  const head = `${'standard'.padEnd(margin)}  ${'result'.padEnd(SAYS_WIDTH)}  criteria`
  const rows = items.map(({ result, rule }) => {
    const marks = result.criteria.map(({ id, result: of }) =>
      isInformative(rule, id) ? colors.dim(INFORMATIVE) : paint(of, MARKS[of], colors),
    )
    const said = paint(result.result, SAYS[result.result].padEnd(SAYS_WIDTH), colors)
    return `${rule.id.padEnd(margin)}  ${said}  ${marks.join('')}`
  })
  const legend = Object.entries(MARKS).map(([result, mark]) => `${mark} ${SAYS[result as CriterionResult]}`)
  const key = colors.dim(`${[...legend, `${INFORMATIVE} not counted`].join('   ')}`)
  return `${[colors.dim(head), ...rows, '', key].join('\n')}\n`
}

/** All criteria, or those that are not met and were not told of a lesser class of the framework already. */
function shownOf({ result, rule }: Item, before: readonly Item[], full: boolean): StandardResult['criteria'] {
  const told = new Set(before.flatMap((item) => item.result.criteria.map(({ id }) => id)))
  return full
    ? result.criteria
    : result.criteria.filter(
        (criterion) => criterion.result === 'not-met' && !isInformative(rule, criterion.id) && !told.has(criterion.id),
      )
}

function formatCriteria(
  shown: StandardResult['criteria'],
  { result: { result }, rule }: Item,
  { full, columns, colors }: { full: boolean; columns: number; colors: Colors },
): string[] {
  if (shown.length === 0) return []
  const name = colors.bold(`${rule.name} ${rule.version}`)
  const head = wrap(`${name} ${colors.dim(rule.id)}: ${paint(result, SAYS[result], colors)}`, columns)
  const margin = Math.max(...shown.map(({ title }) => stringWidth(title)))
  const lines = shown.flatMap(({ id, title, result: of, reason = '' }) => {
    const mark = isInformative(rule, id) ? colors.dim(INFORMATIVE) : paint(of, MARKS[of], colors)
    return besideOrBelow(`  ${mark} `, title, visible(reason), margin, columns, colors)
  })
  const about = full ? wrap(`${rule.summary} ${rule.source}`, columns).map((line) => colors.dim(line)) : []
  return [`${[...head, ...about, ...lines].join('\n')}\n`]
}

/** A title with its reason in a column beside it, or below where there is no room. */
function besideOrBelow(
  mark: string,
  title: string,
  reason: string,
  margin: number,
  columns: number,
  colors: Colors,
): string[] {
  const indent = 4 + margin + 2
  const pad = ' '.repeat(margin - stringWidth(title))
  if (columns - indent < LEAST_REASON_WIDTH) {
    const below = wrap(reason, columns - 6).map((line) => colors.dim(`      ${line}`))
    const [start = '', ...more] = wrap(title, columns - 4)
    return [`${mark}${start}`, ...more.map((text) => `    ${text}`), ...(reason === '' ? [] : below)]
  }
  const [first = '', ...rest] = wrap(reason, columns - indent)
  const line = `${mark}${title}${first === '' ? '' : `${pad}  ${colors.dim(first)}`}`
  return [line, ...rest.map((text) => ' '.repeat(indent) + colors.dim(text))]
}

function isInformative(rule: StandardRule, id: string): boolean {
  return rule.criteria.some((criterion) => criterion.id === id && criterion.informative)
}

function paint(result: CriterionResult, text: string, colors: Colors): string {
  if (result === 'met') return colors.green(text)
  return result === 'not-met' ? colors.red(text) : colors.yellow(text)
}

function wrap(text: string, columns: number): string[] {
  return wrapAnsi(text, Math.max(columns, 20), { hard: true }).split('\n')
}
