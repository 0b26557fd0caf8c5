import type { FoundClaim } from '../claims/find.ts'
import { type FoundRestriction, restrictionsOf } from '../licenses/found-restrictions.ts'
import { idsOf } from '../licenses/openness.ts'
import { UNKNOWN_LICENSE } from '../licenses/read-license.ts'
import type { RestrictionRule } from '../licenses/restrictions.ts'
import type { ClaimSubject, EffectiveLicense, Evidence, LicenseSubject } from '../report.ts'
import { reaches } from './denials.ts'
import type { RepositoryEvidence } from './judgement.ts'
import { variantLicense } from './variants.ts'

/** What licences cover of what a claim is about. A project is as open as its weights, the part that people come for. */
const COVERED: Readonly<Record<ClaimSubject, LicenseSubject>> = {
  model: 'weights',
  project: 'weights',
  code: 'code',
  data: 'data',
  docs: 'docs',
  'third-party': 'code',
}

/** The effective licence of what a claim is about. */
export function licenseOf(claim: FoundClaim, evidence: RepositoryEvidence): EffectiveLicense {
  const { subject, path } = claim
  const { effective } = evidence
  const variant = variantLicense(claim, evidence)
  if (variant) return variant
  const own = effective[COVERED[subject]]
  if (subject === 'project' && own.expression === null) return effective.code
  // What a sub-project says of its data is not said of all.
  const apart =
    subject === 'data' && own.evidence.length > 0 && !own.evidence.some((piece) => reaches(piece.path, path))
  return apart ? { expression: null, open: null, evidence: [] } : own
}

/** What a claim is about, in words. */
export function nounOf({ subject }: FoundClaim): string {
  const nouns: Record<ClaimSubject, string> = {
    model: 'the weights',
    project: 'the weights',
    code: 'the code',
    data: 'the data',
    docs: 'the documents',
    'third-party': 'it',
  }
  return nouns[subject]
}

/** What a licence is called; of an unknown one what it calls itself. */
export function nameOf({ expression, evidence: [first] }: EffectiveLicense, { openness }: RepositoryEvidence): string {
  if (expression === null) return 'no licence'
  if (expression.includes(UNKNOWN_LICENSE) && first?.message) return first.message
  return (
    idsOf(expression)
      .map((id) => openness.nameOf(id))
      .join(' and ') || expression
  )
}

/** The licence by name, with its place: "Llama 3.1 Community License (LICENSE)". */
export function citeLicense(license: EffectiveLicense, evidence: RepositoryEvidence): string {
  const [first] = license.evidence
  return first ? `${nameOf(license, evidence)} (${place(first)})` : nameOf(license, evidence)
}

/** That of several licences which a restriction was found in, as `citeLicense` does; all where that cannot be told. */
export function citeRestricting(
  license: EffectiveLicense,
  { evidence: { path } }: FoundRestriction,
  evidence: RepositoryEvidence,
): string {
  const source = license.evidence.length > 1 ? license.evidence.find((piece) => piece.path === path) : undefined
  if (source?.message === undefined) return citeLicense(license, evidence)
  return `${evidence.openness.nameOf(source.message)} (${place(source)})`
}

/** The restrictions of the licence that covers what a claim is about, read from its text or known of it. */
export function restrictionsOn(claim: FoundClaim, evidence: RepositoryEvidence): FoundRestriction[] {
  return restrictionsOf(licenseOf(claim, evidence), evidence).sort((a, b) => gravity(a.rule) - gravity(b.rule))
}

/** What most people run into first comes first. */
function gravity({ limitsCommercialUse }: RestrictionRule): number {
  return limitsCommercialUse === 'forbidden' ? 0 : limitsCommercialUse === 'conditional' ? 1 : 2
}

/**
 * Whether the repository shows what a licence says: its text, or a name that everybody knows the terms of. What only a
 * link leads to, or a name that is nobody's but its author's, decides nothing.
 */
export function isDecided(license: EffectiveLicense, evidence: RepositoryEvidence): boolean {
  if (isShown(license, evidence)) return true
  const ids = license.expression === null ? [] : idsOf(license.expression)
  return ids.every((id) => !id.startsWith('LicenseRef-') || isHubLicense(id, evidence))
}

/** Whether the licence's text is there to be read, or a tag of the Hugging Face Hub that stands for it. */
export function isShown({ expression, evidence: cited }: EffectiveLicense, evidence: RepositoryEvidence): boolean {
  // A restriction in a document's own words.
  if (cited.some(({ message }) => message?.startsWith('“'))) return true
  // What the project itself declares is its last word.
  if (evidence.declarations.some(({ origin, expression: own }) => origin === 'config' && own === expression))
    return true
  const ids = expression === null ? [] : idsOf(expression)
  // One text that restricts anything settles it, whatever the others say.
  if (ids.some((id) => isRestrictive(id, evidence))) return true
  return ids.every((id) => !id.startsWith('LicenseRef-') || isText(id, evidence) || isDeclaredTag(id, evidence))
}

function isText(id: string, { licenseFiles }: RepositoryEvidence): boolean {
  return licenseFiles.some(
    (file) => idsOf(file.id).includes(id) && (file.confidence > 0 || file.restrictions.length > 0),
  )
}

function isRestrictive(id: string, { licenseFiles }: RepositoryEvidence): boolean {
  return licenseFiles.some((file) => idsOf(file.id).includes(id) && file.restrictions.length > 0)
}

function isDeclaredTag(id: string, evidence: RepositoryEvidence): boolean {
  const declared = evidence.declarations.some(
    ({ origin, expression }) => origin === 'front-matter' && expression === id,
  )
  return declared && isHubLicense(id, evidence)
}

function isHubLicense(id: string, { openness }: RepositoryEvidence): boolean {
  return (openness.known(id)?.huggingFace.length ?? 0) > 0
}

/** "The weights come", "the code comes". */
export function verb({ subject }: FoundClaim): string {
  return subject === 'code' || subject === 'data' || subject === 'third-party' ? 'comes' : 'come'
}

/** `path:line`, or the path alone. */
export function place({ path, line }: Evidence): string {
  return line === undefined ? path : `${path}:${line}`
}
