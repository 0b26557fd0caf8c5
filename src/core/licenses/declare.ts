import type { FoundClaim } from '../claims/find.ts'
import type { DocumentFacts } from '../documents/facts.ts'
import type { Range } from '../position.ts'
import type { Declaration } from '../report.ts'
import type { FileDeclaration } from './declarations/read.ts'
import type { IdentifierProblem, Identifiers } from './identifiers.ts'
import type { LicenseNames, NamedLicense } from './names.ts'

/** A declaration with what it takes to point at it and to compare it. */
export interface FoundDeclaration extends Declaration {
  readonly range: Range
  /** As written. */
  readonly value: string
  readonly license: NamedLicense
  /** The models that it is said of by name; none where it is said of all. */
  readonly models: readonly string[]
}

/** A licence id that is none, or an old one, with its place. */
export interface BadIdentifier extends IdentifierProblem {
  readonly path: string
  readonly range: Range
  readonly value: string
}

/** The header of a binary file has no lines. */
const NO_LINES: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** What documents declare: the licence claims that name a licence, or stand beside a link to its text. */
export function declaredByClaims(
  claims: readonly FoundClaim[],
  documents: readonly DocumentFacts[],
  names: LicenseNames,
): FoundDeclaration[] {
  return claims.flatMap((claim) => {
    const { kind, stance, subject, path, range, origin, text, models } = claim
    if (kind !== 'license' || stance !== 'asserts' || subject === 'third-party') return []
    const license = claim.license ?? linkedLicense(claim, documents, names)
    if (!license) return []
    const covered = subject === 'model' ? ('weights' as const) : subject
    const expression = license.id
    return [{ path, line: range.line, range, value: text, expression, license, subject: covered, origin, models }]
  })
}

function linkedLicense(
  { path, range, text }: FoundClaim,
  documents: readonly DocumentFacts[],
  names: LicenseNames,
): NamedLicense | undefined {
  const links = documents.find((document) => document.path === path)?.links ?? []
  const beside = links.filter(({ line }) => line === range.line).map(({ url }) => url)
  for (const url of [text, ...beside]) {
    const license = names.atAddress(url)
    if (license) return license
  }
  return undefined
}

/** What package metadata, citation files, tags and weight headers declare. */
export function declaredByFiles(found: readonly FileDeclaration[], names: LicenseNames): FoundDeclaration[] {
  return found.flatMap(({ path, range = NO_LINES, value, subject, origin }) => {
    const license = names.resolve(value)
    if (!license) return []
    return [{ path, line: range.line, range, value, expression: license.id, license, subject, origin, models: [] }]
  })
}

/** The licence ids that are none: in front matter, package metadata, citation files and tags. */
export function badIdentifiers(
  claims: readonly FoundClaim[],
  files: readonly FileDeclaration[],
  identifiers: Identifiers,
): BadIdentifier[] {
  const cards = claims.filter(({ origin, key }) => origin === 'front-matter' && key === 'license')
  const inCards = cards.flatMap(({ path, range, text }) => {
    const problem = identifiers.checkHub(text)
    return problem ? [{ path, range, value: text, ...problem }] : []
  })
  const inFiles = files.flatMap(({ path, range, value, spdx }) => {
    if (!range || !spdx) return []
    const problem = identifiers.checkSpdx(value)
    return problem ? [{ path, range, value, ...problem }] : []
  })
  return [...inCards, ...inFiles]
}
