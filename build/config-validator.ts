/** Compiles `schemas/config.schema.json` to the code that checks a configuration, so that no compiler is shipped. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** The validator as the text of a JavaScript module. */
export function configValidator(): string {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/config.schema.json'), 'utf8'))
  // Messages are made of an error's schema and data.
  const options = { allErrors: true, verbose: true, messages: false, strictTypes: false }
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
  // What editors say where a pattern does not match.
  ajv.addKeyword('patternErrorMessage')
  return standaloneCode.default(ajv, ajv.compile(schema))
}
