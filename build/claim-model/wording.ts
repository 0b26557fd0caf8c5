import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { LanguageWording } from '../../src/core/claims/wording.ts'
import type { KnownLicense } from '../../src/core/licenses/known-license.ts'
import { LicenseNames } from '../../src/core/licenses/names.ts'
import type { ClaimWording } from './labelled.ts'

/** Files of `rules/licenses/` that hold no licences. */
const NO_FAMILY = /^(?:hub-tags|matching|names)\.yml$/

/**
 * The wording of claims without the model that is yet to be trained. The schemas are checked when all rules are built.
 * @param rules the folder `rules/`
 */
export function claimWording(rules: string): ClaimWording {
  const read = (...path: string[]): unknown => parse(readFileSync(join(rules, ...path), 'utf8'))
  const files = (folder: string) => readdirSync(join(rules, folder)).filter((name) => name.endsWith('.yml'))
  const families = files('licenses')
    .filter((name) => !NO_FAMILY.test(name))
    .map((name) => read('licenses', name) as { licenses: KnownLicense[] })
  const licenses = families.flatMap(({ licenses }) =>
    licenses.map((license) => ({ ...license, aliases: license.aliases ?? [], huggingFace: license.huggingFace ?? [] })),
  )
  const { names } = read('licenses', 'names.yml') as { names: ConstructorParameters<typeof LicenseNames>[1] }
  return {
    wordings: files('claims').map((name) => read('claims', name) as LanguageWording),
    names: new LicenseNames(licenses, names),
  }
}
