import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'
import type { ListedClaim } from '../core/list-claims.ts'
import { cueInWords } from './cue-in-words.ts'
import { visible } from './visible.ts'

/** What documents claim, for people: grouped by document, the words marked in their sentence. */
export function formatClaims(
  claims: readonly ListedClaim[],
  { color, width, explain }: { color: boolean; width: number; explain: boolean },
): string {
  const colors = createColors(color)
  const paint = {
    asserts: colors.green,
    denies: colors.red,
    promises: colors.yellow,
    mentions: colors.dim,
    none: colors.dim,
  }
  const lines: string[] = []
  let path = ''
  for (const claim of claims) {
    if (claim.path !== path) {
      if (path !== '') lines.push('')
      path = claim.path
      lines.push(colors.bold(visible(path)))
    }
    const voice = claim.stance === 'none' ? 'no claim' : `${claim.stance} ${claim.subject}`
    const sure = `${Math.round(claim.confidence * 100)} %`
    const license = claim.license === undefined ? '' : `  ${visible(claim.license)}`
    const head = `${claim.line}:${claim.column}`.padStart(8)
    lines.push(`${head}  ${claim.kind.padEnd(14)}  ${paint[claim.stance](voice)}${license}  ${colors.dim(sure)}`)
    lines.push(...block(marked(claim, colors.underline), width))
    if (explain)
      lines.push(...block(colors.dim(`because ${[...new Set(claim.cues.map(cueInWords))].join('; ')}`), width))
  }
  lines.push('', `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`)
  return `${lines.join('\n')}\n`
}

/** The sentence with the words in it marked. */
function marked({ sentence, text }: ListedClaim, mark: (text: string) => string): string {
  const at = sentence.indexOf(text)
  if (at < 0 || sentence === text) return mark(visible(text))
  return `${visible(sentence.slice(0, at))}${mark(visible(text))}${visible(sentence.slice(at + text.length))}`
}

const INDENT = ' '.repeat(10)

function block(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(20, width - INDENT.length), { hard: true })
    .split('\n')
    .map((line) => `${INDENT}${line}`)
}
