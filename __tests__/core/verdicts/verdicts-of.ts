import spdxLicenses from 'spdx-license-list/full.js'
import type { LintConfig } from '../../../src/core/config.ts'
import type { ClaimKind } from '../../../src/core/report.ts'
import { lint } from '../../../src/lint.ts'
import { memorySnapshot } from '../../memory-snapshot.ts'

type Files = Readonly<Record<string, string>>

/** A model's README, what else is in its repository, and `subject verdict` of the claims of a kind. */
export type VerdictCase = readonly [title: string, readme: string, files: Files, verdicts: readonly string[]]

export const APACHE = textOf('Apache-2.0')
export const MIT = textOf('MIT').replace('<year>', '2025').replace('<copyright holders>', 'Lumen Lab')
export const CC_BY_NC = textOf('CC-BY-NC-4.0')
export const CC0 = textOf('CC0-1.0')
export const COMMUNITY = `LUMEN COMMUNITY LICENSE AGREEMENT

If your products have greater than 20 million monthly active users, you must request a licence from the Licensor.
`
export const USE_LIST = `LUMEN MODEL LICENSE

You may use the Model commercially. You agree not to use the Model for military purposes, nor to harm minors.
`
export const GATED = '---\nlicense: apache-2.0\nextra_gated_prompt: Who are you?\n---\n\n# Lumen-7B\n\n'

/** `subject verdict` of the actionable claims of a kind in a repository's documents. */
export async function verdictsOf(
  kind: ClaimKind,
  readme: string,
  files: Files = {},
  config: LintConfig = {},
): Promise<string[]> {
  return (await claimsOf(kind, readme, files, config)).map(({ subject, verdict }) => `${subject} ${verdict}`)
}

/** The actionable claims of a kind, with their verdicts and reasons. */
export async function claimsOf(kind: ClaimKind, readme: string, files: Files = {}, config: LintConfig = {}) {
  const text = readme.startsWith('---') ? readme : `# Lumen-7B\n\n${readme}`
  const { claims } = await lint(memorySnapshot({ 'README.md': `${text}\n`, ...files }), config)
  return claims.filter((claim) => claim.kind === kind && claim.verdict !== undefined)
}

function textOf(id: string): string {
  const text = spdxLicenses[id]?.licenseText
  if (text === undefined) throw new Error(`SPDX has no text of ${id}`)
  return text
}
