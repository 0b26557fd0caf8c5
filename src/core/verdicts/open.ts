import type { FoundClaim } from '../claims/find.ts'
import type { Artifact, Component } from '../report.ts'
import type { Judge, RepositoryEvidence } from './judgement.ts'
import { place } from './licensing.ts'
import { judgeTerms } from './open-source.ts'

/** Words that promise more than a licence. */
const STRENGTHENED =
  /\b(?:fully|truly|completely|totally|entirely|genuinely|most)\b|完全|真正|彻底|真に|완전|진정|entièrement|totalement|vraiment|complètement|totalmente|completamente|verdaderamente|verdadeiramente|vollständig|komplett|wirklich|völlig|полностью|действительно/i
/** What "fully open" takes beside the weights. */
const NEEDED: readonly { readonly component: Component; readonly noun: string }[] = [
  { component: 'training_code', noun: 'the training code' },
  { component: 'datasets', noun: 'the training data' },
]

/** "Open" is held against the licence like "open source"; "fully open" against the training code and data as well. */
export const judgeOpen: Judge = (claim, evidence) => {
  const terms = judgeTerms(claim, evidence)
  if (!isStrengthened(claim) || terms.verdict === 'fails') return terms
  const missing = NEEDED.find(({ component }) => !isThere(evidence.artifacts[component]))
  if (missing) {
    const status = evidence.artifacts[missing.component]?.status
    const reason = `${missing.noun} ${status === 'promised' ? 'is only promised' : 'is not released'}`
    return { ...terms, verdict: 'fails', reason, standard: 'strict' }
  }
  if (terms.verdict !== 'holds') return terms
  return judgeData(evidence) ?? terms
}

/** Whether a claim of openness is of the whole: weights, code and data. */
export function isStrengthened({ kind, text }: FoundClaim): boolean {
  return kind === 'open' && STRENGTHENED.test(text)
}

/** What is there of the training data counts only under open terms. */
function judgeData({ effective, artifacts }: RepositoryEvidence): ReturnType<Judge> | undefined {
  const { open, evidence } = effective.data
  const [where] = evidence
  if (open === false) {
    const reason = `the training data is under restrictive terms${where ? ` (${place(where)})` : ''}`
    return { verdict: 'fails', reason, evidence, standard: 'strict' }
  }
  if (open === true) return undefined
  return {
    verdict: 'unknown',
    reason: 'nothing says under which terms the training data comes',
    evidence: artifacts.datasets?.evidence ?? [],
    standard: 'strict',
  }
}

function isThere(artifact: Artifact | undefined): boolean {
  return artifact?.status === 'present' || artifact?.status === 'linked'
}
