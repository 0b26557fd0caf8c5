import { type ClaimModel, crossed, type Voice } from '../../src/core/claims/classifier.ts'
import type { LabelledCandidate } from './labelled.ts'
import { type TrainingOptions, train } from './softmax.ts'

/** Chosen by cross-validation over owners. */
const OPTIONS: TrainingOptions = { epochs: 8, rate: 0.1, l2: 0.1, rounds: 7 }
/** A feature that fewer owners share says more of them than of claims. */
const LEAST_OWNERS = 4

/**
 * Invented documents have each feature twice. What is peculiar to them goes to the second, which no real document has and
 * the model leaves out (Daumé III 2007, "Frustratingly easy domain adaptation").
 */
const APART = 'invented:'

/** Fits the model that says voice and subject of a candidate. */
export function fitModel(candidates: readonly LabelledCandidate[]): ClaimModel {
  const rows = candidates.map((candidate) => {
    const features = crossed(candidate.kind, candidate.features)
    const apart = candidate.invented ? ['', ...features].map((feature) => APART + feature) : []
    return { ...candidate, features: [...features, ...apart] }
  })
  const ids = new Map(sharedFeatures(rows).map((feature, i) => [feature, i + 1]))
  const numbers = (features: readonly string[]) => [0, ...features.flatMap((feature) => ids.get(feature) ?? [])]

  const clear = rows.filter(({ unclear }) => !unclear)
  const voices = [...new Set(clear.map(({ voice }) => voice))].sort()
  const byVoice = train(
    clear.map(({ features, voice }) => ({ features: numbers(features), label: voices.indexOf(voice) })),
    voices.length,
    ids.size + 1,
    OPTIONS,
  )
  const about = rows.filter(({ voice }) => voice !== 'none' && voice !== 'third')
  const subjects = [...new Set(about.map(({ subject }) => subject))].sort()
  const bySubject = train(
    about.map(({ features, subject }) => ({ features: numbers(features), label: subjects.indexOf(subject) })),
    subjects.length,
    ids.size + 1,
    OPTIONS,
  )
  const weights: Record<string, number[]> = {}
  for (const [feature, i] of [['', 0] as const, ...ids]) {
    const row = [
      ...byVoice.slice(i * voices.length, (i + 1) * voices.length),
      ...bySubject.slice(i * subjects.length, (i + 1) * subjects.length),
    ].map((weight) => Math.round(weight * 100))
    if (!feature.startsWith(APART) && row.some((weight) => weight !== 0)) weights[feature] = row
  }
  return { voices: voices as Voice[], subjects, weights }
}

/** The features that candidates of several owners have, in the order of the alphabet. */
function sharedFeatures(rows: readonly { owner: string; features: readonly string[] }[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { owner, features } of rows) {
    for (const feature of features) {
      const known = owners.get(feature)
      if (known) known.add(owner)
      else owners.set(feature, new Set([owner]))
    }
  }
  return [...owners].flatMap(([feature, { size }]) => (size >= LEAST_OWNERS ? [feature] : [])).sort()
}
