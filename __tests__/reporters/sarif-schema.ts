import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'

// A pattern of the schema is none with the `u` flag.
const ajv = new Ajv04.default({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(sarifSchema)

/** Where a log departs from the schema of SARIF 2.1.0; empty for a valid one. */
export function sarifProblems(log: unknown): string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}
