import { citeLicense, licenseOf } from '../verdicts/licensing.ts'
import type { Check, CheckContext, JudgedClaim } from './check.ts'

/** Words that sound like openness and only speak of access. */
const OPENLY = /\bopen(?:ly)?\b|开放|開放|オープン|\boffen|\bouvert|\babiert|\babert|открыт/i

/**
 * "Openly available" of a model whose terms are not open, or are told nowhere, in a sentence that does not name them.
 * Once a document; a repository without any licence is told so by `license-missing`.
 */
export const vagueOpenness: Check = {
  id: 'vague-openness',
  run: (context) => {
    const documents = new Map<string, JudgedClaim>()
    for (const item of context.judged) {
      const { path } = item.claim
      if (!documents.has(path) && isVague(item, context)) documents.set(path, item)
    }
    return Array.from(documents.values(), ({ claim }) => {
      const license = licenseOf(claim, context.evidence)
      const terms =
        license.expression === null
          ? 'nothing says which licence covers the weights'
          : `the weights come under ${citeLicense(license, context.evidence)}, which is not an open licence`
      return {
        path: claim.path,
        range: claim.range,
        severity: 'info' as const,
        message: `“${claim.text}” tells nothing of the terms: ${terms}`,
        evidence: license.evidence,
        suggestion: { message: 'name the licence in the same sentence' },
        excerpt: claim.excerpt,
      }
    })
  },
}

function isVague({ claim, judgement }: JudgedClaim, { claims, evidence }: CheckContext): boolean {
  const isAboutModel = claim.subject === 'model' || claim.subject === 'project'
  // What is wrong with it otherwise is another rule's to tell.
  if (claim.kind !== 'available' || !isAboutModel || judgement.verdict !== 'holds' || !OPENLY.test(claim.text))
    return false
  if (evidence.licenseFiles.length === 0 && evidence.declarations.length === 0) return false
  const license = licenseOf(claim, evidence)
  if (license.open === true || (license.open === null && license.expression !== null)) return false
  return !claims.some(
    ({ kind, path, sentence }) => kind === 'license' && path === claim.path && sentence === claim.sentence,
  )
}
