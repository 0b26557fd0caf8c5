import type { KnownLicense } from './known-license.ts'
import type { NamedLicense } from './names.ts'
import { idsOf, type Openness } from './openness.ts'

/**
 * Whether a licence is the one that somebody named, or among several that it names one of. A name without a version
 * agrees with every version, and `-only` with `-or-later`: a licence text does not say which.
 */
export function agrees(named: NamedLicense, expression: string, openness: Openness): boolean {
  const wanted = idsOf(named.id)
  // Somebody's own `LicenseRef-` can be anything.
  if (wanted.some((id) => id.startsWith('LicenseRef-') && !openness.isKnown(id))) return true
  return idsOf(expression).some((id) =>
    wanted.some((other) => {
      if (bare(id) === bare(other)) return true
      if (named.anyVersion && withoutVersion(id) === withoutVersion(other)) return true
      const [one, two] = [openness.known(id), openness.known(other)]
      return one !== undefined && two !== undefined && (isSameTerms(one.name, two.name) || isShortFor(two, one))
    }),
  )
}

/** "Gemma Terms of Use" and the same of an earlier date or a later version: people name them without either. */
function isSameTerms(name: string, named: string): boolean {
  return withoutDate(name) === withoutDate(named) || name.replace(/,?\s{1,9}v?\d+(?:\.\d+)*$/i, '') === named
}

/** "NVIDIA Source Code License" is short for each licence of which it is the beginning. */
function isShortFor({ aliases }: KnownLicense, { name }: KnownLicense): boolean {
  return aliases.some((alias) => /\blicen[cs]e$/.test(alias) && name.toLowerCase().startsWith(`${alias} `))
}

function withoutDate(name: string): string {
  return name.replace(/\s{0,9}\(?\d{4}-\d{2}-\d{2}\)?$/, '')
}

function bare(id: string): string {
  return id.replace(/-(?:only|or-later)$/, '')
}

function withoutVersion(id: string): string {
  return bare(id).replace(/-\d+(?:\.\d+)*(?:-[A-Z]+)?$/, '')
}
