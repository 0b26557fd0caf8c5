import type { Report } from '../core/report.ts'
import { countOf } from './conclusion.ts'

/** What a badge says. */
interface Badge {
  readonly label: string
  readonly message: string
  readonly color: keyof typeof COLORS
}

/** shields.io's colours; white on each of them can be read. */
const COLORS = { green: '#2c7a0b', yellow: '#8a6100', red: '#c0392b', gray: '#6a6a6a' } as const
const LABEL_COLOR = '#444'
const HEIGHT = 20
/** Pixels beside the text, on each side. */
const PADDING = 6

/** A badge for a README, as an SVG. */
export function formatBadge(report: Report): string {
  const { label, message, color } = toBadge(report)
  const left = textWidth(label) + 2 * PADDING
  const right = textWidth(message) + 2 * PADDING
  const title = `${label}: ${message}`
  // The text's length is given, so that it fits whatever font stands in for Verdana.
  const text = (x: number, words: string) =>
    `<text x="${x + PADDING}" y="14" textLength="${textWidth(words)}">${words}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${title}">
  <title>${title}</title>
  <clipPath id="r"><rect width="${left + right}" height="${HEIGHT}" rx="3"/></clipPath>
  <g clip-path="url(#r)">
    <rect width="${left}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>
    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLORS[color]}"/>
  </g>
  <g fill="#fff" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">
    ${text(0, label)}
    ${text(left, message)}
  </g>
</svg>
`
}

/**
 * A badge as the JSON that shields.io fetches and draws.
 * @see https://shields.io/badges/endpoint-badge
 */
export function formatShields(report: Report): string {
  const { label, message, color } = toBadge(report)
  const badge = { schemaVersion: 1, label, message, color: COLORS[color], isError: color === 'red' }
  return `${JSON.stringify(badge, null, 2)}\n`
}

/** Words of ours only: nothing of the repository gets into a badge. */
function toBadge({ claims, findings, summary: { errors, warnings } }: Report): Badge {
  const label = 'openness claims'
  if (errors > 0) return { label, message: countOf(errors, 'error'), color: 'red' }
  if (warnings > 0) return { label, message: countOf(warnings, 'warning'), color: 'yellow' }
  const checked = claims.some(({ verdict }) => verdict !== undefined)
  if (!checked && findings.length === 0) return { label, message: 'none found', color: 'gray' }
  return { label, message: 'no problems', color: 'green' }
}

/** Hundredths of a pixel by character, in Verdana at 11 px: of the characters that badges have. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    il: 302,
    j: 379,
    'f ': 387,
    t: 433,
    r: 469,
    cs: 573,
    z: 578,
    kvxy: 651,
    e: 655,
    a: 661,
    o: 668,
    bdgpq: 685,
    hnu: 696,
    '0123456789': 699,
    w: 900,
    m: 1070,
  }).flatMap(([characters, width]) => Array.from(characters, (character) => [character, width])),
)

function textWidth(text: string): number {
  return Math.round(Array.from(text).reduce((sum, character) => sum + (WIDTHS[character] ?? 700), 0) / 100)
}
