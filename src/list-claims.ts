import { type ClaimList, listClaims as listWith } from './core/list-claims.ts'
import type { Snapshot } from './core/snapshot.ts'
import { bundledKnowledge } from './knowledge/bundled.ts'

/** Lists what a repository's documents claim, with the rules that come with the package. */
export async function listClaims(
  snapshot: Snapshot,
  options: { readonly rejected?: boolean } = {},
): Promise<ClaimList> {
  return listWith(snapshot, bundledKnowledge, options)
}
