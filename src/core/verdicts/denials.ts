import type { FoundClaim, Tone } from '../claims/find.ts'
import { speakOfOthers } from '../claims/model-names.ts'
import type { ClaimKind, Evidence } from '../report.ts'
import type { RepositoryEvidence } from './judgement.ts'

/** A place where the documents themselves take something back. */
export interface Denial {
  readonly tone: Tone
  /** The words, in quotation marks. */
  readonly message: string
  readonly evidence: Evidence
}

/**
 * What the documents deny of the same subject: "for research purposes only". A document speaks for its own folder and
 * those below, so that a sub-project's restrictions do not reach the whole.
 */
export function denialsOf(claim: FoundClaim, { denials }: RepositoryEvidence, kind: ClaimKind): Denial[] {
  return denials
    .filter(
      (denial) =>
        denial.kind === kind &&
        (denial.subject === claim.subject || denial.subject === 'project' || claim.subject === 'project') &&
        reaches(denial.path, claim.path) &&
        !speakOfOthers(claim.models, denial.models),
    )
    .map(({ path, range, text, tone = 'forbids' }) => {
      const message = `“${text}”`
      return { tone, message, evidence: { path, line: range.line, message } }
    })
}

/** Whether a document speaks for another: it stands in the same folder or above. */
export function reaches(path: string, other: string): boolean {
  return other.startsWith(path.slice(0, path.lastIndexOf('/') + 1))
}
