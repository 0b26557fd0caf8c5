import type { FoundClaim } from '../claims/find.ts'
import type { Declaration, EffectiveLicense, Evidence, LicenseFile, LicenseSubject } from '../report.ts'
import type { BaseTerms } from './base-terms.ts'
import { depth, isGeneral } from './license-files.ts'
import type { LinkedTerms } from './linked-terms.ts'
import type { Openness } from './openness.ts'
import { UNKNOWN_LICENSE } from './read-license.ts'

const SUBJECTS: readonly LicenseSubject[] = ['code', 'weights', 'data', 'docs']

/** All that says which licence covers what. */
export interface LicensingSources {
  readonly files: readonly LicenseFile[]
  readonly declarations: readonly Declaration[]
  /** What documents point to without naming it. */
  readonly linked: readonly LinkedTerms[]
  /** The terms of base models that documents pass on. */
  readonly baseTerms: readonly BaseTerms[]
  /** What documents themselves deny. */
  readonly denials: readonly FoundClaim[]
}

/**
 * Which licence covers what, by the most specific word on it: a licence file that names its subject in its own name,
 * then what the documents declare for it, then the repository's topmost licence file, then package metadata and the
 * like, then what is declared for the project as a whole. Terms that a document passes on from a base model come on top,
 * and where no licence decides it, what a document forbids does.
 */
export function effectiveLicenses(
  sources: LicensingSources,
  openness: Openness,
): Record<LicenseSubject, EffectiveLicense> {
  const entries = SUBJECTS.map((subject) => {
    const declared = effective(subject, sources, openness)
    const license = subject === 'weights' ? withBaseTerms(declared, sources.baseTerms) : declared
    return [subject, withDenials(subject, license, sources.denials)] as const
  })
  return Object.fromEntries(entries) as Record<LicenseSubject, EffectiveLicense>
}

function effective(
  subject: LicenseSubject,
  { files, declarations, linked }: LicensingSources,
  openness: Openness,
): EffectiveLicense {
  const general = generalFiles(subject, files)
  const sources = [specificFiles, documentsOn, generalFiles, metadataOn, generalDeclarations]
  for (const source of sources) {
    const found = source(subject, files, declarations, linked)
    if (found.length === 0) continue
    // Calling a restrictive text by an open licence's name does not change the text.
    const text = source === documentsOn && opennessOf(subject, found, openness) === true ? general : []
    if (text.length > 0 && opennessOf(subject, text, openness) === false) continue
    const ids = [...new Set(found.map(({ expression }) => expression))]
    // Of a known licence one text says all; unknown ones are as many as there are texts.
    const cited = ids.flatMap((id) => {
      const places = found.filter(({ expression }) => expression === id).map(({ evidence }) => evidence)
      return id.includes(UNKNOWN_LICENSE) ? places : places.slice(0, 1)
    })
    return { expression: allOf(ids), open: opennessOf(subject, found, openness), evidence: cited }
  }
  return { expression: null, open: null, evidence: [] }
}

/** A derivative keeps the terms of the model that it was made from, beside its own. */
function withBaseTerms(license: EffectiveLicense, terms: readonly BaseTerms[]): EffectiveLicense {
  if (license.open === false || terms.length === 0) return license
  const ids = [...(license.expression === null ? [] : [license.expression]), ...terms.map((found) => found.license.id)]
  return {
    expression: allOf([...new Set(ids)]),
    open: false,
    evidence: [...license.evidence, ...terms.map(({ evidence }) => evidence)],
  }
}

/** What a document forbids binds where no licence text is known that says otherwise. */
function withDenials(
  subject: LicenseSubject,
  license: EffectiveLicense,
  denials: readonly FoundClaim[],
): EffectiveLicense {
  if (license.open !== null) return license
  const about = (claim: FoundClaim) =>
    claim.subject === subject || (subject === 'weights' && (claim.subject === 'model' || claim.subject === 'project'))
  const denial = denials.find((claim) => claim.kind === 'commercial-use' && about(claim))
  if (!denial) return license
  const evidence = { path: denial.path, line: denial.range.line, message: `“${denial.text}”` }
  return { ...license, open: false, evidence: [...license.evidence, evidence] }
}

function allOf(ids: readonly string[]): string {
  return ids.map((id) => (ids.length > 1 && id.includes(' OR ') ? `(${id})` : id)).join(' AND ')
}

interface Source {
  expression: string
  /** Of unknown licences: whether their text restricts anything. */
  restricted: boolean
  /** Of texts that are no licence: the licences that they name. */
  mentions: readonly string[]
  evidence: Evidence
}

/** Licence files whose name says that they cover the subject, as the root's `LICENSE-MODEL` does. */
function specificFiles(subject: LicenseSubject, files: readonly LicenseFile[]): Source[] {
  const named = files.filter(({ covers }) => covers.length < SUBJECTS.length && covers.includes(subject))
  // A folder's licence is for what lies there: vendored code, mostly.
  return named.filter(({ path }) => subject !== 'code' || depth(path) === 0).map(fromFile)
}

/** What documents declare for the subject; where the licence's text is there as well, the text. */
function documentsOn(
  subject: LicenseSubject,
  files: readonly LicenseFile[],
  declarations: readonly Declaration[],
  linked: readonly LinkedTerms[],
): Source[] {
  const named = declarations
    .filter((declaration) => declaration.subject === subject && isInDocument(declaration))
    .map((declaration) => {
      const file = files.find(({ id }) => id === declaration.expression)
      return file ? fromFile(file) : fromDeclaration(declaration)
    })
  return [...named, ...linked.filter((terms) => terms.subject === subject).flatMap(fromLink)]
}

/** The texts that a document points to; of one that lies elsewhere nothing is known. */
function fromLink({ files, evidence }: LinkedTerms): Source[] {
  if (files.length > 0) return files.map(fromFile)
  return [{ expression: UNKNOWN_LICENSE, restricted: false, mentions: [], evidence }]
}

function isInDocument({ origin }: Declaration): boolean {
  return origin === 'front-matter' || origin === 'badge' || origin === 'prose'
}

/** What package metadata, citation files, tags and weight headers declare. */
function metadataOn(
  subject: LicenseSubject,
  _files: readonly LicenseFile[],
  declarations: readonly Declaration[],
): Source[] {
  return declarations
    .filter((declaration) => declaration.subject === subject && !isInDocument(declaration))
    .map(fromDeclaration)
}

/** The licence file nearest to the root that is for everything. Data that lies elsewhere it does not reach. */
function generalFiles(subject: LicenseSubject, files: readonly LicenseFile[]): Source[] {
  if (subject === 'data') return []
  return files.filter(isGeneral).map(fromFile)
}

function generalDeclarations(
  subject: LicenseSubject,
  _files: readonly LicenseFile[],
  declarations: readonly Declaration[],
): Source[] {
  if (subject === 'data') return []
  return declarations.filter((declaration) => declaration.subject === 'project').map(fromDeclaration)
}

function fromFile({ path, id, name, restrictions, mentions = [] }: LicenseFile): Source {
  return { expression: id, restricted: restrictions.length > 0, mentions, evidence: { path, message: name } }
}

function fromDeclaration({ path, line, expression }: Declaration): Source {
  return { expression, restricted: false, mentions: [], evidence: { path, line, message: expression } }
}

/** Open if all of it is open, not open if any of it is not. */
function opennessOf(subject: LicenseSubject, sources: readonly Source[], openness: Openness): boolean | null {
  const results = sources.map(({ expression, restricted, mentions }) => {
    const isNot = (id: string) => openness.of(id, subject) === false
    if (expression.includes(UNKNOWN_LICENSE) && (restricted || mentions.some(isNot))) return false
    return openness.of(expression, subject)
  })
  if (results.includes(false)) return false
  return results.includes(null) ? null : true
}
