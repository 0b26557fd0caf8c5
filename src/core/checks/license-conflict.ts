import { agrees } from '../licenses/agreement.ts'
import type { FoundDeclaration } from '../licenses/declare.ts'
import type { Evidence } from '../report.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import { configuredLicense, filesOn, isCertainlyNot } from '../verdicts/license.ts'
import { place } from '../verdicts/licensing.ts'
import type { Check, Problem } from './check.ts'
import { claimCheck } from './claim-check.ts'

const claims = claimCheck({
  id: 'license-conflict',
  covers: ({ claim }) => claim.kind === 'license',
  says: { fails: 'contradicts another statement of the licence', conditional: 'is not the whole licence' },
  suggests: () => 'make both name the same licence',
})

/** Two places that name different licences for the same thing. */
export const licenseConflict: Check = {
  id: claims.id,
  run: (context) => [
    ...claims.run(context),
    ...context.evidence.declarations.flatMap((found) => conflict(found, context.evidence)),
  ],
}

/** Declarations outside of documents; a tag is about its own file, which may well be under another licence. */
const ORIGINS: ReadonlySet<FoundDeclaration['origin']> = new Set(['package', 'citation', 'weights-header'])

function conflict(declared: FoundDeclaration, evidence: RepositoryEvidence): Problem[] {
  if (!ORIGINS.has(declared.origin)) return []
  const contrary = contraryTo(declared, evidence)
  if (!contrary) return []
  return [
    {
      path: declared.path,
      range: declared.range,
      severity: 'error',
      message: `“${declared.value}” contradicts another statement of the licence: ${place(contrary)} is ${contrary.message}`,
      evidence: [contrary],
      suggestion: { message: 'make both name the same licence' },
    },
  ]
}

/** The licence file, or without one the document, that names another licence for the same thing. */
function contraryTo({ license, subject }: FoundDeclaration, evidence: RepositoryEvidence): Evidence | undefined {
  const configured = configuredLicense(subject, evidence)
  if (configured) {
    const { path, line, expression } = configured
    if (agrees(license, expression, evidence.openness)) return undefined
    return { path, line, message: evidence.openness.nameOf(expression) }
  }
  const files = filesOn(subject, evidence.licenseFiles)
  if (files.length > 0) {
    if (files.some(({ id }) => agrees(license, id, evidence.openness))) return undefined
    const other = files.find((file) => isCertainlyNot(license, file, evidence))
    return other && { path: other.path, message: other.name }
  }
  const inDocuments = evidence.declarations.filter((other) => !ORIGINS.has(other.origin) && other.subject === subject)
  if (inDocuments.some((other) => agrees(license, other.expression, evidence.openness))) return undefined
  const [other] = inDocuments
  return other && { path: other.path, line: other.line, message: evidence.openness.nameOf(other.expression) }
}
