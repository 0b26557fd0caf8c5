import type { FoundClaim } from '../claims/find.ts'
import { speakOfOthers } from '../claims/model-names.ts'
import { agrees } from '../licenses/agreement.ts'
import { isGeneral } from '../licenses/license-files.ts'
import type { NamedLicense } from '../licenses/names.ts'
import { UNKNOWN_LICENSE } from '../licenses/read-license.ts'
import type { Declaration, LicenseFile, LicenseSubject } from '../report.ts'
import type { Judge, RepositoryEvidence } from './judgement.ts'
import { place } from './licensing.ts'

/** A claim that names a licence holds where the licence's text or another declaration agrees, and fails where one differs. */
export const judgeLicense: Judge = (claim, evidence) => {
  const { license } = claim
  const files = filesFor(claim, evidence)
  if (!license) return judgeUnnamed(claim, files, evidence)
  const configured = configuredLicense(subjectOf(claim), evidence)
  if (configured) {
    const { path, line, expression } = configured
    return {
      verdict: agrees(license, expression, evidence.openness) ? 'holds' : 'fails',
      reason: `${place(configured)} declares ${expression}`,
      evidence: [{ path, line, message: expression }],
    }
  }
  const agreeing = [...files, ...beside(claim, files, evidence), ...mentioned(claim, evidence)].find(({ id }) =>
    agrees(license, id, evidence.openness),
  )
  if (agreeing) {
    return {
      verdict: 'holds',
      reason: `${agreeing.path} is that licence`,
      evidence: [{ path: agreeing.path, message: agreeing.name }],
    }
  }
  const differing = files.find((file) => isCertainlyNot(license, file, evidence))
  if (differing && !isSplit(claim, differing, evidence)) {
    // The weights may well come under another licence than the code whose text this is; only nothing shows it.
    if (mayDiffer(claim, differing)) {
      return {
        verdict: 'unknown',
        reason: `${differing.path} is ${differing.name}, and nothing else names ${license.id}`,
        evidence: [{ path: differing.path, message: differing.name }],
      }
    }
    return {
      verdict: 'fails',
      reason: `${differing.path} is ${differing.name}`,
      evidence: [{ path: differing.path, message: differing.name }],
    }
  }
  const others = evidence.declarations.filter(
    ({ subject, models }) => subject === subjectOf(claim) && !speakOfOthers(claim.models, models),
  )
  const second = others.find(
    ({ path, line, expression }) =>
      (path !== claim.path || line !== claim.range.line) && agrees(license, expression, evidence.openness),
  )
  const anywhere = evidence.declarations.find(
    ({ path, line, subject, expression }) =>
      subject !== 'project' &&
      (path !== claim.path || line !== claim.range.line) &&
      agrees(license, expression, evidence.openness),
  )
  const lenient = claim.subject === 'project' && anywhere !== undefined
  // A line that names both speaks of two things: "the project is under Apache 2.0, the models under their own licence".
  const lines = evidence.declarations.filter(({ expression }) => agrees(license, expression, evidence.openness))
  const contrary = lenient
    ? undefined
    : others.find(
        ({ path, line, expression }) =>
          !agrees(license, expression, evidence.openness) &&
          !lines.some((other) => other.path === path && other.line === line),
      )
  if (contrary) {
    return {
      verdict: 'fails',
      reason: `${place(contrary)} says ${contrary.expression}`,
      evidence: [{ path: contrary.path, line: contrary.line, message: contrary.expression }],
    }
  }
  if (second)
    return {
      verdict: 'holds',
      reason: `${place(second)} says the same`,
      evidence: [{ path: second.path, line: second.line }],
    }
  return { verdict: 'holds', reason: 'nothing contradicts it', evidence: [] }
}

/**
 * Licence files that may be meant as well: those in the document's own folder, and where none is for the subject alone,
 * all that are for everything.
 */
function beside(
  { path }: FoundClaim,
  files: readonly LicenseFile[],
  { licenseFiles }: RepositoryEvidence,
): LicenseFile[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const shared = files.every(({ covers }) => covers.length === 4)
  return licenseFiles.filter(
    (file) =>
      (folder !== '' && file.path.startsWith(folder) && !file.path.slice(folder.length).includes('/')) ||
      (shared && file.covers.length === 4),
  )
}

/** Licence files that the claim's sentence names, other than any `LICENSE`. */
function mentioned({ sentence }: FoundClaim, { licenseFiles }: RepositoryEvidence): LicenseFile[] {
  return licenseFiles.filter(({ path }) => !/^licen[cs]e(?:\.\w+)?$/i.test(path) && sentence.includes(path))
}

/**
 * Whether a licence file is for something else: for other models than the claim names, or for the code, where the claim
 * leads elsewhere for the weights or the documents say that the file's licence is the code's.
 */
function isSplit(claim: FoundClaim, file: LicenseFile, { declarations, openness }: RepositoryEvidence): boolean {
  const ofOthers = declarations.filter(({ models }) => speakOfOthers(claim.models, models))
  if (ofOthers.some(({ license }) => agrees(license, file.id, openness))) return true
  if (!mayDiffer(claim, file)) return false
  const elsewhere = claim.link !== undefined && /^https?:/.test(claim.link)
  return (
    elsewhere || declarations.some(({ subject, license }) => subject === 'code' && agrees(license, file.id, openness))
  )
}

/** Whether a text is the code's more likely than what the claim is about. No software licence is written for data. */
function mayDiffer({ origin, subject }: FoundClaim, { covers, osiApproved }: LicenseFile): boolean {
  return origin === 'prose' && osiApproved && (subject === 'data' || (subject === 'model' && covers.length === 4))
}

/** What nobody calls an open licence. */
const CUSTOM = /\b(?:community licen[cs]e|proprietary)\b|社区许可/i

/** "See LICENSE" holds where there is one. */
function judgeUnnamed(
  claim: FoundClaim,
  files: readonly LicenseFile[],
  evidence: RepositoryEvidence,
): ReturnType<Judge> {
  const [file] = files
  if (file && CUSTOM.test(claim.text) && file.osiApproved) {
    return {
      verdict: 'fails',
      reason: `${file.path} is ${file.name}`,
      evidence: [{ path: file.path, message: file.name }],
    }
  }
  if (file) {
    return { verdict: 'holds', reason: `${file.path} is there`, evidence: [{ path: file.path, message: file.name }] }
  }
  if (claim.link !== undefined) return { verdict: 'holds', reason: 'the terms are linked', evidence: [] }
  // `license: other` goes with a name or a link, and "the license" with a licence that is declared elsewhere.
  const [declared] = evidence.declarations.filter(
    ({ subject }) => subject === subjectOf(claim) || subject === 'project',
  )
  if (declared) {
    const { path, line, expression } = declared
    return { verdict: 'holds', reason: `${place(declared)} names ${expression}`, evidence: [{ path, line }] }
  }
  return { verdict: 'unknown', reason: 'there is no licence text to hold it against', evidence: [] }
}

const SUBJECTS: Partial<Record<FoundClaim['subject'], LicenseSubject>> = {
  model: 'weights',
  code: 'code',
  data: 'data',
  docs: 'docs',
}

function subjectOf({ subject }: FoundClaim): Declaration['subject'] {
  return SUBJECTS[subject] ?? 'project'
}

/** The licence file that the claim links to, else those that cover what it is about. */
function filesFor(claim: FoundClaim, { licenseFiles }: RepositoryEvidence): readonly LicenseFile[] {
  const { link } = claim
  const linked = link === undefined ? [] : licenseFiles.filter(({ path }) => linksTo(link, path))
  return linked.length > 0 ? linked : filesOn(subjectOf(claim), licenseFiles)
}

/** What the configuration declares to cover something: the project's last word. */
export function configuredLicense(
  subject: Declaration['subject'],
  { declarations }: RepositoryEvidence,
): Declaration | undefined {
  return declarations.find((declaration) => declaration.origin === 'config' && declaration.subject === subject)
}

/** The licence files that cover something: those that say so by their names, else those at the root that are for all. */
export function filesOn(subject: Declaration['subject'], files: readonly LicenseFile[]): readonly LicenseFile[] {
  const specific = files.filter(({ covers }) => covers.length < 4 && subject !== 'project' && covers.includes(subject))
  if (specific.length > 0) return specific
  // What is at the root does not reach data that lies elsewhere.
  if (subject === 'data') return []
  return files.filter(isGeneral)
}

function linksTo(link: string, path: string): boolean {
  const target = decode(link.replace(/[?#].*/s, ''))
  return target === path || target === `./${path}` || target.endsWith(`/${path}`)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether a licence file is certainly not the licence that somebody named. */
export function isCertainlyNot(
  named: NamedLicense,
  { id, name, basedOn, confidence, restrictions }: LicenseFile,
  { openness }: RepositoryEvidence,
): boolean {
  if (agrees(named, id, openness)) return false
  // "NVIDIA Source Code License" is what the text's own title begins with.
  if (name.toLowerCase().startsWith(openness.nameOf(named.id).toLowerCase())) return false
  if (!id.includes(UNKNOWN_LICENSE)) return true
  if (basedOn !== undefined) return !agrees(named, basedOn, openness)
  // A text that nobody knows can be told from a licence only whose text is known.
  return confidence === 0 && restrictions.length > 0 && openness.isListed(named.id)
}
