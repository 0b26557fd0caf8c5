import type { ClaimKind, ClaimStance, ClaimSubject } from '../report.ts'

/** What the words are taken for: `third` is a claim that is asserted of somebody else's thing. */
export type Voice = 'none' | 'third' | ClaimStance

/**
 * Weights of a linear model, trained by `build/claim-model.ts` on the labelled corpus and on the sentences in
 * `rules/claims/examples/`; see `rules/claims/model.schema.json`.
 */
export interface ClaimModel {
  readonly voices: readonly Voice[]
  /** Several subjects that share a claim are joined by `+`: "code and weights are open source". */
  readonly subjects: readonly string[]
  /** By feature: hundredths, one for each voice, then one for each subject. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** What the model says of a candidate. */
export interface Classification {
  readonly voice: Voice
  readonly subjects: readonly ClaimSubject[]
  /** 0 to 1: how sure the model is of the voice. */
  readonly confidence: number
  /** The features that decided, the strongest first. */
  readonly cues: readonly string[]
}

/** Less sure than this, nothing is taken for an assertion of the document's own: a wrong error costs the most. */
const LEAST_CONFIDENCE = 0.45
/** So many features explain a decision. */
const CUES = 6
/** Features of the words themselves, which are the same for every kind of claim. */
const LEXICAL = /^(?:t:|h:|[-+]\d|[<>]:)/
/** Kinds that are worded alike. */
const OPENNESS: ReadonlySet<ClaimKind> = new Set(['open-source', 'open-weights', 'open', 'available'])

/**
 * Features as the model knows them: each as it is, and crossed with the kind of claim, since "commercial" beside
 * "model" means one thing for a licence and another for openness.
 */
export function crossed(kind: ClaimKind, features: readonly string[]): string[] {
  return features.flatMap((feature) => {
    if (LEXICAL.test(feature) || feature === `kind:${kind}`) return [feature]
    return OPENNESS.has(kind) ? [feature, `${kind}|${feature}`, `o|${feature}`] : [feature, `${kind}|${feature}`]
  })
}

/** A feature's weights, and those that it has crossed with something, by the name of that. */
interface FeatureWeights {
  readonly feature: string
  row?: readonly number[]
  readonly crossed: Map<string, { readonly feature: string; readonly row: readonly number[] }>
}

type Table = ReadonlyMap<string, FeatureWeights>
const tables = new WeakMap<ClaimModel, Table>()
const CROSSED = /^(o|[a-z-]{4,})\|(?=.)/

/** A model's weights by plain feature, so that no crossed names have to be put together to look them up. */
function tableOf(model: ClaimModel): Table {
  const known = tables.get(model)
  if (known) return known
  const table = new Map<string, FeatureWeights>()
  for (const [feature, row] of Object.entries(model.weights)) {
    const cross = CROSSED.exec(feature)
    const plain = cross ? feature.slice(cross[0].length) : feature
    const entry: FeatureWeights = table.get(plain) ?? { feature: plain, crossed: new Map() }
    table.set(plain, entry)
    if (cross) entry.crossed.set(cross[1] as string, { feature, row })
    else entry.row = row
  }
  tables.set(model, table)
  return table
}

/** The features that a model has weights for, as `crossed` makes them. */
function knownOf(kind: ClaimKind, features: readonly string[], table: Table) {
  const known: { readonly feature: string; readonly row: readonly number[] }[] = []
  for (const name of features) {
    const entry = table.get(name)
    if (!entry) continue
    const { feature, row, crossed } = entry
    if (row) known.push({ feature, row })
    const ofKind = crossed.get(kind)
    if (ofKind) known.push(ofKind)
    const ofOpenness = OPENNESS.has(kind) ? crossed.get('o') : undefined
    if (ofOpenness) known.push(ofOpenness)
  }
  return known
}

/** Decides by a multinomial logistic regression over the features. */
export function classify(kind: ClaimKind, features: readonly string[], model: ClaimModel): Classification {
  const { voices, subjects } = model
  const known = knownOf(kind, ['', ...features], tableOf(model))
  const sums = new Array<number>(voices.length + subjects.length).fill(0)
  for (const { row } of known) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] ?? 0)
  const scores = sums.map((sum) => sum / 100)
  const chances = softmax(scores.slice(0, voices.length))
  const ranked = chances.map((chance, i) => ({ chance, i })).sort((a, b) => b.chance - a.chance)
  const [first, second] = ranked as [{ chance: number; i: number }, { chance: number; i: number }]
  const unsure = voices[first.i] === 'asserts' && first.chance < LEAST_CONFIDENCE
  const chosen = unsure ? second : first
  const against = unsure ? first : second
  const ofSubject = scores.slice(voices.length)
  const subject = subjects[ofSubject.indexOf(Math.max(...ofSubject))] ?? 'model'
  return {
    voice: voices[chosen.i] as Voice,
    subjects: subject.split('+') as ClaimSubject[],
    confidence: chosen.chance,
    cues: strongest(known, chosen.i, against.i),
  }
}

/** The features that pull most from one voice to another. */
function strongest(known: ReturnType<typeof knownOf>, towards: number, from: number): string[] {
  const top: { feature: string; pull: number }[] = []
  for (const { feature, row } of known) {
    const pull = (row[towards] ?? 0) - (row[from] ?? 0)
    if (pull <= 0 || feature === '') continue
    const at = top.findIndex((other) => pull > other.pull || (pull === other.pull && feature < other.feature))
    if (at >= 0) top.splice(at, 0, { feature, pull })
    else if (top.length < CUES) top.push({ feature, pull })
    if (top.length > CUES) top.pop()
  }
  return top.map(({ feature }) => feature)
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
