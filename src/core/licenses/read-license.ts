import { LineIndex } from '../position.ts'
import type { LicenseChange, Restriction } from '../report.ts'
import { identify, type LicenseMatch, type TextChange } from './identify.ts'
import type { LicenseKnowledge } from './license-knowledge.ts'
import type { Openness } from './openness.ts'
import { plainText } from './plain-text.ts'
import { readRestrictions } from './restrictions.ts'

/** What a licence text is and restricts. */
export interface ReadLicense {
  /** SPDX expression; `LicenseRef-unknown` stands for what no known licence explains. */
  readonly id: string
  readonly name: string
  readonly confidence: number
  readonly osiApproved: boolean
  /** The known licence that binding words were added to or dropped from. */
  readonly basedOn?: string
  /** Licences that a text names that is none itself, such as a page that tells which licence covers what. */
  readonly mentions?: readonly string[]
  /** Where, and what. */
  readonly changes: readonly LicenseChange[]
  readonly restrictions: readonly Restriction[]
}

export const UNKNOWN_LICENSE = 'LicenseRef-unknown'

/** A changed licence is still worth naming when it is this close; a more distant one only shares some phrases. */
const LEAST_NAMEABLE = 0.9
const TITLE_MAX = 80
/** Some licences are kept as a page of a model hub. */
const FRONT_MATTER = /^---\n[\s\S]{0,2000}?\n---\n/
/** The longest quotation of what was added to a licence. */
const QUOTE_MAX = 200
/** https://reuse.software/spec/, also used at the top of licence files that say no more than that. */
const SPDX_TAG = /SPDX-License-Identifier:\s*([\w.+() -]+?)\s*(?:$|\*\/|-->)/m

/**
 * Reads a licence text: which licences it holds, and what it forbids.
 * @returns nothing for a text without words
 */
export async function readLicense(
  markup: string,
  { texts, openness, names, restrictions: rules }: LicenseKnowledge,
): Promise<ReadLicense | undefined> {
  const text = await plainText(markup)
  if (!/\p{L}/u.test(text)) return undefined
  const matches = (await identify(text, texts)).filter(
    ({ changed, confidence }) => !changed || confidence >= LEAST_NAMEABLE,
  )
  const plain = matches.filter(({ changed }) => !changed)
  const lines = new LineIndex(text)
  // An open licence restricts nothing that counts; words like "not" and "commercial" in it would only mislead.
  const open = plain.filter(({ id }) => openness.of(id, 'weights') === true)
  const restrictions = readRestrictions(without(text, open), lines, rules)
  const further = open.length === plain.length ? restrictions : readRestrictions(without(text, plain), lines, rules)
  const named = plain.map(({ id }) => id)
  const unexplained = matches.length > plain.length || further.length > 0
  const tag = SPDX_TAG.exec(text)?.[1]
  if (named.length === 0 && tag && openness.isKnown(tag)) named.push(tag)
  if (named.length === 0 || unexplained) named.push(UNKNOWN_LICENSE)
  const ids = [...new Set(named)]
  const isUnknown = ids.length === 1 && ids[0] === UNKNOWN_LICENSE
  const mentions = isUnknown && restrictions.length === 0 ? names.findAll(text).map(({ id }) => id) : []
  const changed = matches.find((match) => match.changed)
  return {
    id: ids.join(' AND '),
    name: nameOf(text, ids, changed, openness),
    confidence: Math.min(...(matches.length > 0 ? matches.map(({ confidence }) => confidence) : [tag ? 1 : 0])),
    osiApproved: ids.every((id) => openness.isOsiApproved(id)),
    ...(changed ? { basedOn: changed.id } : {}),
    changes: (changed?.changes ?? []).map((change) => describeChange(change, text, lines)),
    ...(mentions.length > 0 ? { mentions: [...new Set(mentions)] } : {}),
    restrictions,
  }
}

function describeChange({ start, end, dropped }: TextChange, text: string, lines: LineIndex): LicenseChange {
  const { line, endLine } = lines.range(start, end)
  return { line, endLine, added: text.slice(start, end).replace(/\s+/g, ' ').slice(0, QUOTE_MAX), dropped }
}

/** The text with the stretches of some licences blanked, lines kept. */
function without(text: string, matches: readonly LicenseMatch[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of matches) {
    if (end <= from) continue
    parts.push(text.slice(from, start), text.slice(Math.max(start, from), end).replace(/\S/g, ' '))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function nameOf(text: string, ids: readonly string[], changed: LicenseMatch | undefined, openness: Openness): string {
  const names = ids.map((id) => {
    if (id !== UNKNOWN_LICENSE) return openness.nameOf(id)
    if (changed) return `a changed ${openness.nameOf(changed.id)}`
    return ids.length > 1 ? 'further terms' : titleOf(text)
  })
  return names.join(' and ')
}

/** The first line that has words, without mark-up: what a licence calls itself. */
function titleOf(text: string): string {
  const lines = text.replace(FRONT_MATTER, '').split('\n', 50)
  const plain = lines.map((line) => line.replace(/<[^>]{0,500}>|[#*_`=|[\]]/g, ''))
  const title = (plain.find((line) => /\p{L}{2}/u.test(line)) ?? '').replace(/\s+/g, ' ').trim()
  return title.length > TITLE_MAX ? `${title.slice(0, TITLE_MAX).trimEnd()}…` : title
}
