import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { LicenseRows } from '../src/knowledge/license-rows.ts'
import { configValidator } from './config-validator.ts'
import { compileRulePages } from './rule-pages.ts'
import { compileRules, readClaimModel } from './rules.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules')

/** What can be imported as `virtual:<name>`. */
const modules: Readonly<Record<string, () => unknown>> = {
  'virtual:rules': () => compileRules(folder),
  'virtual:license-rows': licenseRows,
  // A quarter of its size as text, and unpacked in a few milliseconds.
  'virtual:claim-model': () => brotliCompressSync(JSON.stringify(readClaimModel(folder))).toString('base64'),
  'virtual:rule-pages': () => compileRulePages(join(folder, 'checks')),
  'virtual:restriction-titles': () =>
    Object.fromEntries(compileRules(folder).restrictions.map(({ id, title }) => [id, title])),
}

/** The file of fingerprints that is loaded when it is needed. */
const fingerprints = 'virtual:fingerprints'
/** The code that checks a configuration. */
const validator = 'virtual:config-validator'

/**
 * Lets the compiled rules be imported. For rolldown, and for vitest, which takes the same plugins.
 * @param fingerprintsUrl where the running code finds the fingerprints, as a JavaScript expression; in tests where they
 * are, in a bundle the copy beside it
 */
export function rulesPlugin(
  fingerprintsUrl = JSON.stringify(pathToFileURL(join(folder, 'licenses/fingerprints.bin')).href),
) {
  return {
    name: 'openclaims-rules',
    resolveId: (source: string) =>
      source in modules || source === fingerprints || source === validator ? `\0${source}` : undefined,
    load: (id: string) => {
      if (id === `\0${fingerprints}`) return `export default new URL(${fingerprintsUrl})`
      if (id === `\0${validator}`) return configValidator()
      const make = modules[id.slice(1)]
      // As text to parse: engines read JSON faster than the same literal in JavaScript.
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`
    },
  }
}

/** The list of known texts as rows, which are read several times faster than objects with names for every field. */
function licenseRows(): LicenseRows {
  const { licenses, texts } = JSON.parse(readFileSync(join(folder, 'licenses/texts.json'), 'utf8'))
  const ids = Object.keys(licenses)
  return {
    licenses: ids.map((id) => [id, licenses[id].name, licenses[id].osiApproved ? 2 : licenses[id].open ? 1 : 0]),
    texts: texts.map(({ id, length, hash }: { id: string; length: number; hash: string }) => [
      ids.indexOf(id),
      length,
      hash,
    ]),
  }
}
