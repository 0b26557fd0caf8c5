/** Candidates whose answer is known, which the model learns from. */
import type { Voice } from '../../src/core/claims/classifier.ts'
import { ClaimFinder, type Occurrence } from '../../src/core/claims/find.ts'
import type { LanguageWording } from '../../src/core/claims/wording.ts'
import type { LicenseNames } from '../../src/core/licenses/names.ts'
import type { ClaimKind, ClaimStance, ClaimSubject } from '../../src/core/report.ts'

export interface LabelledCandidate {
  /** Whose text it is: a fold of a cross-validation holds all or none of an owner's. */
  readonly owner: string
  readonly kind: ClaimKind
  readonly features: readonly string[]
  readonly voice: Voice
  /** Joined by `+`; empty where it is no claim. */
  readonly subject: string
  /** Of a whole document of our own writing, whose mix of claims is not that of real ones. */
  readonly invented: boolean
  /** Another candidate beside it carries the label, so this one may be a claim as well. */
  readonly unclear: boolean
}

/** What is said of the words of a candidate. */
export interface Answer {
  readonly kind: ClaimKind
  readonly subject: ClaimSubject
  readonly stance: ClaimStance
}

export interface ClaimWording {
  readonly wordings: readonly LanguageWording[]
  readonly names: LicenseNames
}

/** What finds candidates; the model is not needed for that. */
export function finderFor(wording: ClaimWording, repository: string): ClaimFinder {
  return new ClaimFinder({ ...wording, model: { voices: [], subjects: [], weights: {} } }, repository)
}

/** The words of a candidate. */
export function textOf({ candidate, claimBlock }: Occurrence): string {
  return claimBlock.block.text.slice(candidate.start, candidate.end)
}

export function candidateOf(
  owner: string,
  { candidate, features }: Occurrence,
  labels: readonly Answer[],
  unclear: boolean,
  invented = false,
): LabelledCandidate {
  const [first] = labels
  const foreign = labels.every(({ subject }) => subject === 'third-party')
  const voice = !first ? 'none' : first.stance === 'asserts' && foreign ? 'third' : first.stance
  const subject = [...new Set(labels.map((label) => label.subject))].sort().join('+')
  return { owner, kind: candidate.kind, features, voice, subject, unclear, invented }
}
