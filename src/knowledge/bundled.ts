import { readFile } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import fingerprintsUrl from 'virtual:fingerprints'
import rules from 'virtual:rules'
import type { ClaimModel } from '../core/claims/classifier.ts'
import type { Knowledge } from '../core/knowledge.ts'
import { unpackLicenses } from './license-rows.ts'

let claimModel: Promise<ClaimModel> | undefined

async function unpackClaimModel(): Promise<ClaimModel> {
  const packed = Buffer.from((await import('virtual:claim-model')).default, 'base64')
  return JSON.parse(brotliDecompressSync(packed).toString())
}

/** The knowledge that comes with the package. */
export const bundledKnowledge: Knowledge = {
  rules,
  claimModel: () => {
    claimModel ??= unpackClaimModel()
    return claimModel
  },
  licenseList: async () => unpackLicenses((await import('virtual:license-rows')).default),
  fingerprints: async () => brotliDecompressSync(await readFile(fingerprintsUrl)),
}
