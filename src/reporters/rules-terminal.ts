import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'
import type { RuleSetting } from '../core/config.ts'

/** A rule as it is configured. */
export interface ConfiguredRule {
  readonly id: string
  /** Of the worst that it finds. */
  readonly severity: RuleSetting
  readonly what: string
  readonly url: string
}

const LEAST_WIDTH = 40

/** The rules for people: one a line, or a few where the terminal is narrow. */
export function formatRules(
  rules: readonly ConfiguredRule[],
  { color, width }: { color: boolean; width: number },
): string {
  const colors = createColors(color)
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, off: colors.dim }
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const severityWidth = 'warning'.length
  const indent = ' '.repeat(idWidth + severityWidth + 4)
  const lines = rules.flatMap(({ id, severity, what }) => {
    const [first = '', ...rest] = wrapAnsi(what, Math.max(width, LEAST_WIDTH + indent.length) - indent.length).split(
      '\n',
    )
    const head = `${id.padEnd(idWidth)}  ${paint[severity](severity.padEnd(severityWidth))}  `
    return [head + first, ...rest.map((line) => indent + line)]
  })
  return `${lines.join('\n')}\n`
}
