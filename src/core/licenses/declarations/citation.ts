import { isScalar, isSeq, parseDocument } from 'yaml'
import type { DeclarationFormat } from './raw-declaration.ts'

/** `CITATION.cff`: `license` is an SPDX id or a list of such (Citation File Format 1.2.0). */
export const citation: DeclarationFormat = {
  matches: (path) => /^citation\.cff$/i.test(path),
  read: (text) => {
    const yaml = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
    const license = yaml.get('license', true)
    const subject = yaml.get('type') === 'dataset' ? ('data' as const) : ('code' as const)
    return (isSeq(license) ? license.items : [license]).flatMap((item) => {
      if (!isScalar(item) || !item.range || typeof item.value !== 'string') return []
      const [start] = item.range
      const at = text.indexOf(item.value, start)
      return [
        { value: item.value, start: at, end: at + item.value.length, subject, origin: 'citation' as const, spdx: true },
      ]
    })
  },
}
