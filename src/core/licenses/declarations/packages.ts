import { type DeclarationFormat, placeOf } from './raw-declaration.ts'

/** `package.json`: `license`, or `licenses` as old packages have it. */
export const npmPackage: DeclarationFormat = {
  matches: (path) => path === 'package.json',
  read: (text) => {
    const { license, licenses } = parseJson(text)
    const values = [license, ...(Array.isArray(licenses) ? licenses : [])].map((value) =>
      typeof value === 'object' && value !== null && 'type' in value ? value.type : value,
    )
    return values.flatMap((value) => {
      if (typeof value !== 'string' || /^see license in/i.test(value)) return []
      return [
        {
          value,
          ...placeOf(text, /"(?:licen[cs]es?|type)"/, value),
          subject: 'code' as const,
          origin: 'package' as const,
          spdx: true,
        },
      ]
    })
  },
}

function parseJson(text: string): { license?: unknown; licenses?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** `Cargo.toml`: `package.license`, with `/` for "or" as old crates have it. */
export const cargo: DeclarationFormat = {
  matches: (path) => path === 'Cargo.toml',
  read: async (text) => {
    const { parse } = await import('smol-toml')
    const manifest = parse(text) as { package?: { license?: unknown }; workspace?: { package?: { license?: unknown } } }
    const value = manifest.package?.license ?? manifest.workspace?.package?.license
    if (typeof value !== 'string') return []
    return [
      {
        value: value.replaceAll('/', ' OR '),
        ...placeOf(text, /license/, value),
        subject: 'code',
        origin: 'package',
        spdx: true,
      },
    ]
  },
}
