import type { Document } from './document.ts'

/** The newest dated entry of a document's news or changelog. */
export interface DatedEntry {
  /** Year and month, and the day where it is given: `2025-03-14`. */
  readonly date: string
  readonly line: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '(?<year>20\\d\\d)'
const MONTH = '(?<month>1[0-2]|0?[1-9])'
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])'

/** How a dated entry begins: `[2025/03/14]`, `2025-03-14:`, `March 14, 2025`. */
const ENTRY = [
  new RegExp(`^[^\\p{L}\\p{N}]*${YEAR}(?:[-./]|年)${MONTH}(?:[-./]|月)${DAY}(?!\\d)`, 'u'),
  new RegExp(`^[^\\p{L}\\p{N}]*${MONTH_NAME}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'iu'),
]
/** A month until which something is announced; a day would say no more here. */
const DUE = [
  new RegExp(`\\b(?:in|by|before|until|on|of|early|mid|late)[ -]${MONTH_NAME}\\.?,? ${YEAR}\\b`, 'iu'),
  new RegExp(`\\b(?:in|by|before|until|on) ${YEAR}[-./]${MONTH}(?![\\d])`, 'iu'),
  new RegExp(`(?:于|在|将于|计划于|预计)\\s?${YEAR}\\s?年\\s?${MONTH}\\s?月`, 'u'),
]

/** The newest entry of the lists, headings and paragraphs that begin with a date. */
export function newestEntry({ blocks, lines }: Document): DatedEntry | undefined {
  let newest: DatedEntry | undefined
  for (const { text, offsets } of blocks) {
    const date = dateIn(text, ENTRY)
    if (date && (!newest || date > newest.date)) newest = { date, line: lines.line(offsets[0] ?? 0) }
  }
  return newest
}

/** The month that a sentence announces something for, as `2025-03`. */
export function dueMonth(sentence: string): string | undefined {
  return dateIn(sentence, DUE)?.slice(0, 7)
}

function dateIn(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const { year, month, name, day = '1' } = pattern.exec(text)?.groups ?? {}
    if (year === undefined) continue
    const number = month === undefined ? MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1 : Number(month)
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return undefined
}
