import type { FoundClaim } from '../claims/find.ts'
import type { Component, Evidence } from '../report.ts'
import type { Judge, RepositoryEvidence } from './judgement.ts'

/** Reproduced is mostly a reported score, not the model. */
const RESULTS =
  /\b(?:results?|scores?|numbers?|evaluat\w+|benchmarks?|performance|analys[ei]s|experiments?)\b|结果|评测|评估|指标|実験|結果|評価|결과|평가|résultats|resultados|ergebnisse|результат/i

/** What reproducing takes; of several the one that is there. */
const NEEDED: Readonly<Record<'results' | 'model', readonly (readonly Component[])[]>> = {
  results: [['evaluation_code', 'inference_code', 'training_code']],
  model: [
    ['training_code', 'evaluation_code'],
    ['datasets', 'evaluation_data', 'data_preprocessing_code'],
  ],
}

/** "Reproducible": of results, evaluation code and data; of the model or its training, training code and data. */
export const judgeReproducible: Judge = (claim, evidence) => {
  if (claim.subject === 'docs' || claim.subject === 'data') {
    return { verdict: 'unknown', reason: 'the repository does not show what it takes', evidence: [] }
  }
  const needed = NEEDED[RESULTS.test(claim.sentence) ? 'results' : 'model']
  const shown = needed.map((components) => evidenceOf(components, evidence))
  const missing = needed.find((_, i) => shown[i]?.length === 0)
  if (!missing) return { verdict: 'holds', reason: 'the code that it takes is there', evidence: shown.flat() }
  const noun = words(missing[0] as Component)
  if (shown.every((pieces) => pieces.length === 0) && isAssured(claim)) {
    return { verdict: 'fails', reason: `neither the repository nor its documents lead to ${noun}`, evidence: [] }
  }
  return { verdict: 'unknown', reason: `nothing shows ${noun}`, evidence: shown.flat() }
}

/** "Fully reproducible" says that nothing is missing. */
function isAssured({ text }: FoundClaim): boolean {
  return /\b(?:fully|completely|full)\b|完全|完整|완전/i.test(text)
}

function evidenceOf(components: readonly Component[], { artifacts }: RepositoryEvidence): Evidence[] {
  return components.flatMap((component) => {
    const artifact = artifacts[component]
    if (artifact?.status !== 'present' && artifact?.status !== 'linked') return []
    return artifact.evidence.length > 0 ? artifact.evidence.slice(0, 1) : [{ path: '', message: words(component) }]
  })
}

function words(component: Component): string {
  return component.replaceAll('_', ' ')
}
