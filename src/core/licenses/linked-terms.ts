import type { FoundClaim } from '../claims/find.ts'
import { speakOfOthers } from '../claims/model-names.ts'
import type { Evidence, LicenseFile, LicenseSubject } from '../report.ts'
import { agrees } from './agreement.ts'
import type { FoundDeclaration } from './declare.ts'
import { isGeneral } from './license-files.ts'
import type { Openness } from './openness.ts'
import { repositoryOf, resolvePath } from './pointers.ts'

/** Terms that a document leads to without a name that anybody knows: "the weights follow the [Model License](...)". */
export interface LinkedTerms {
  readonly subject: LicenseSubject
  /** The licence files that are meant; none where the text lies elsewhere. */
  readonly files: readonly LicenseFile[]
  readonly evidence: Evidence
}

const SUBJECTS: Partial<Record<FoundClaim['subject'], LicenseSubject>> = { model: 'weights', data: 'data' }

/**
 * What documents say of the licence of weights and data by pointing: to a text elsewhere, or, of data, which a licence at
 * the root does not reach by itself, to the repository's own.
 * @param repository the repository's name
 */
export function linkedTerms(
  claims: readonly FoundClaim[],
  files: readonly LicenseFile[],
  declarations: readonly FoundDeclaration[],
  repository: string,
  openness: Openness,
): LinkedTerms[] {
  return claims.flatMap((claim): LinkedTerms[] => {
    const { kind, stance, origin, license, link, path, range, text, models } = claim
    const subject = SUBJECTS[claim.subject]
    if (kind !== 'license' || stance !== 'asserts' || origin !== 'prose' || license || !subject) return []
    const isDeclared = declarations.some(
      (declared) => declared.subject === subject && declared.path === path && declared.line === range.line,
    )
    if (isDeclared) return []
    const evidence = { path, line: range.line, message: text }
    const meant = link === undefined ? [] : files.filter((file) => file.path === resolvePath(path, link))
    const code = declarations.filter(
      (declared) => declared.subject === 'code' && !speakOfOthers(models, declared.models),
    )
    const isSplit = meant.some(({ id }) => code.some((declared) => agrees(declared.license, id, openness)))
    const elsewhere = link !== undefined && /^https?:/.test(link) && isElsewhere(link, repository)
    if (elsewhere && (meant.length === 0 || isSplit)) return [{ subject, files: [], evidence }]
    if (subject !== 'data' || elsewhere) return []
    const root = meant.length > 0 ? meant : files.filter(isGeneral)
    return root.length > 0 ? [{ subject, files: root, evidence }] : []
  })
}

function isElsewhere(link: string, repository: string): boolean {
  return repositoryOf(link)?.toLowerCase() !== repository.toLowerCase()
}
