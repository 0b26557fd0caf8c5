import type { Check } from './check.ts'

/** A repository that nowhere says under which licence it comes: whatever it claims, nobody may use it. */
export const licenseMissing: Check = {
  id: 'license-missing',
  run: ({ documents, evidence }) => {
    const [document] = documents
    if (!document || evidence.licenseFiles.length > 0 || evidence.declarations.length > 0) return []
    return [
      {
        path: document.path,
        range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        severity: 'warning',
        message: 'no licence: there is no licence file, and no document names a licence',
        evidence: [],
        suggestion: { message: 'add a LICENSE file, and `license:` to the front matter of the model card' },
      },
    ]
  },
}
