import type { LicenseList } from '../core/knowledge.ts'

/** `rules/licenses/texts.json` as `build/rules-plugin.ts` packs it. */
export interface LicenseRows {
  /** Id, name, and 2 where the licence is OSI-approved, 1 where it is open all the same, else 0. */
  readonly licenses: readonly (readonly [id: string, name: string, status: 0 | 1 | 2])[]
  /** Index of the licence, number of words, hash. */
  readonly texts: readonly (readonly [license: number, length: number, hash: string])[]
}

/** The list of known licences and texts, unpacked. */
export function unpackLicenses({ licenses, texts }: LicenseRows): LicenseList {
  return {
    licenses: new Map(
      licenses.map(([id, name, status]) => [id, { name, osiApproved: status === 2, open: status > 0 }]),
    ),
    texts: texts.map(([license, length, hash]) => ({ id: licenses[license]?.[0] ?? '', length, hash })),
  }
}
