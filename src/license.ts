import { licenseKnowledge } from './core/licenses/license-knowledge.ts'
import { type ReadLicense, readLicense } from './core/licenses/read-license.ts'
import { bundledKnowledge } from './knowledge/bundled.ts'

/** What a licence text is and forbids. */
export interface LicenseDescription extends ReadLicense {
  readonly path: string
  /** Whether it grants the freedoms of the Open Source Definition for weights; `null` where nothing decides it. */
  readonly open: boolean | null
}

let loaded: ReturnType<typeof licenseKnowledge> | undefined

/**
 * Says what a licence text is, with the knowledge that comes with the package.
 * @returns nothing for a text without words
 */
export async function describeLicense(path: string, text: string): Promise<LicenseDescription | undefined> {
  loaded ??= licenseKnowledge(bundledKnowledge)
  const knowledge = await loaded
  const license = await readLicense(text, knowledge)
  if (!license) return undefined
  const open = license.restrictions.length > 0 ? false : knowledge.openness.of(license.id, 'weights')
  return { path, ...license, open }
}
