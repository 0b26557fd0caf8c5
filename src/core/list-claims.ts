import { ClaimFinder, type FoundClaim, type RejectedWords } from './claims/find.ts'
import { readDocuments } from './documents/read.ts'
import type { Knowledge } from './knowledge.ts'
import { licenseKnowledge } from './licenses/license-knowledge.ts'
import type { Range } from './position.ts'
import { FileReader } from './read-file.ts'
import type { ClaimKind, ClaimStance, ClaimSubject } from './report.ts'
import type { Notice, Snapshot, Target } from './snapshot.ts'

/** Words of a document and what they were taken for. */
export interface ListedClaim extends Range {
  readonly path: string
  /** What a reader would underline. */
  readonly text: string
  readonly sentence: string
  /** BCP 47 */
  readonly language: string
  readonly kind: ClaimKind
  /** `none`: a pattern fits, but the words claim nothing. */
  readonly stance: ClaimStance | 'none'
  /** Not where the words claim nothing. */
  readonly subject?: ClaimSubject
  /** SPDX expression that the words name. */
  readonly license?: string
  /** 0 to 1 */
  readonly confidence: number
  /** What decided, the strongest first, as `docs/claims.md` explains them. */
  readonly cues: readonly string[]
}

/** What a repository's documents claim. JSON Schema: `schemas/claims.schema.json`. */
export interface ClaimList {
  readonly schemaVersion: 1
  readonly target: Target
  readonly claims: readonly ListedClaim[]
  readonly notices: readonly Notice[]
}

/**
 * Lists what a repository's documents claim, of what and in which voice, without holding it against anything.
 * @param rejected also the words that a pattern fits and that claim nothing
 */
export async function listClaims(
  snapshot: Snapshot,
  knowledge: Knowledge,
  { rejected = false }: { readonly rejected?: boolean } = {},
): Promise<ClaimList> {
  const { names } = await licenseKnowledge(knowledge)
  const model = await knowledge.claimModel()
  const finder = new ClaimFinder({ wordings: knowledge.rules.claims, model, names }, snapshot.target.name)
  const reader = new FileReader(snapshot)
  const claims: ListedClaim[] = []
  for await (const document of readDocuments(snapshot.files, reader, (text) => finder.mayClaim(text))) {
    if (typeof document === 'string') continue
    const found = finder.find(document).map(listed)
    const others = rejected ? finder.rejected(document).map(listed) : []
    claims.push(...[...found, ...others].sort((a, b) => a.line - b.line || a.column - b.column))
  }
  return { schemaVersion: 1, target: snapshot.target, claims, notices: [...snapshot.notices, ...reader.notices] }
}

function listed(found: FoundClaim | RejectedWords): ListedClaim {
  const { path, range, text, sentence, language, kind, license, confidence, cues } = found
  return {
    path,
    ...range,
    text,
    sentence,
    language,
    kind,
    ...('stance' in found ? { stance: found.stance, subject: found.subject } : { stance: 'none' as const }),
    ...(license ? { license: license.id } : {}),
    confidence: Math.round(confidence * 1000) / 1000,
    cues,
  }
}
