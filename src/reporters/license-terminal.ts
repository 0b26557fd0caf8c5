import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'
import type { LicenseDescription } from '../license.ts'
import { visible } from './visible.ts'

/** What licence texts are and forbid, for people. */
export function formatLicenses(
  licenses: readonly LicenseDescription[],
  { color, width }: { color: boolean; width: number },
): string {
  const colors = createColors(color)
  const blocks = licenses.map(({ path, id, name, confidence, open, osiApproved, basedOn, changes, restrictions }) => {
    const status = osiApproved
      ? 'OSI-approved'
      : open === true
        ? 'open'
        : open === false
          ? 'not open'
          : 'not known whether it is open'
    const paint = open === true ? colors.green : open === false ? colors.red : colors.yellow
    const sure =
      confidence === 0 ? 'no known text' : `${(100 * confidence).toFixed(confidence === 1 ? 0 : 1)} % of the text`
    const lines = [
      colors.bold(visible(path)),
      `  ${visible(id)}  ${paint(status)}  ${colors.dim(sure)}`,
      ...note('  ', visible(name), width),
    ]
    if (basedOn) lines.push(...note('  ', `made from ${basedOn}:`, width))
    for (const { line, added, dropped } of changes) {
      const what = [added && `“${visible(added)}” added`, dropped > 0 && `${dropped} words missing`]
        .filter(Boolean)
        .join(', ')
      lines.push(...note('    ', `${line}  ${what}`, width))
    }
    for (const { id: restriction, line, text } of restrictions) {
      lines.push(...note('    ', `${colors.cyan(String(line))}  ${restriction}: “${visible(text)}”`, width))
    }
    return `${lines.join('\n')}\n`
  })
  return blocks.join('\n')
}

function note(indent: string, text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(20, width - indent.length - 2), { hard: true })
    .split('\n')
    .map((line, i) => `${indent}${i === 0 ? '' : '  '}${line}`)
}
