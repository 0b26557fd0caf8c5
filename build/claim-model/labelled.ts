/** Candidates whose answer is known: from the labelled corpus and from `rules/claims/examples/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Voice } from '../../src/core/claims/classifier.ts'
import { ClaimFinder, type Occurrence } from '../../src/core/claims/find.ts'
import type { LanguageWording } from '../../src/core/claims/wording.ts'
import { parseDocument } from '../../src/core/documents/parse.ts'
import type { LicenseNames } from '../../src/core/licenses/names.ts'
import type { ClaimKind, ClaimStance, ClaimSubject } from '../../src/core/report.ts'

/** A claim as the corpus labels it. */
interface Label {
  readonly path: string
  readonly line: number
  readonly quote: string
  readonly kind: ClaimKind
  readonly subject: ClaimSubject
  readonly stance: ClaimStance
}

export interface LabelledCandidate {
  /** Whose text it is: a fold of a cross-validation holds all or none of an owner's. */
  readonly owner: string
  readonly kind: ClaimKind
  readonly features: readonly string[]
  readonly voice: Voice
  /** Joined by `+`; empty where it is no claim. */
  readonly subject: string
  /** Another candidate beside it carries the label, so this one may be a claim as well. */
  readonly unclear: boolean
}

const KINDS: Readonly<Record<string, ClaimKind>> = {
  os: 'open-source',
  ow: 'open-weights',
  op: 'open',
  av: 'available',
  li: 'license',
  cu: 'commercial-use',
  un: 'unrestricted',
  re: 'reproducible',
  co: 'conformance',
}
const SUBJECTS: Readonly<Record<string, ClaimSubject>> = {
  m: 'model',
  c: 'code',
  d: 'data',
  o: 'docs',
  p: 'project',
  t: 'third-party',
}
const STANCES: Readonly<Record<string, ClaimStance>> = { a: 'asserts', d: 'denies', p: 'promises', m: 'mentions' }
/** `⟦open source|os m a⟧`: the words, the kind, the subjects and the stance. */
const ANNOTATION = /⟦([^|⟧]*)\|(\w\w) ([a-z](?:\+[a-z])*) (\w)⟧/g
/** What stands above every example. */
const TITLE = '# Lumen-7B\n\n'
const TABLE = '| | Lumen-7B |\n|-|-|\n'

export interface ClaimWording {
  readonly wordings: readonly LanguageWording[]
  readonly names: LicenseNames
}

/** What finds candidates; the model is not needed for that. */
function finderFor(wording: ClaimWording, repository: string): ClaimFinder {
  return new ClaimFinder({ ...wording, model: { voices: [], subjects: [], weights: {} } }, repository)
}

/**
 * The candidates of all labelled documents.
 * @param corpus the folder with `repos/` and `labels/`
 */
export async function corpusCandidates(corpus: string, wording: ClaimWording): Promise<LabelledCandidate[]> {
  const all: LabelledCandidate[] = []
  for (const file of readdirSync(join(corpus, 'labels')).sort()) {
    const repository = file.replace(/\.json$/, '')
    const { scope, claims } = JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8')) as {
      scope: string[]
      claims: Label[]
    }
    const finder = finderFor(wording, repository)
    const owner = ownerOf(repository)
    for (const path of scope) {
      const source = join(corpus, 'repos', repository, path)
      if (!existsSync(source)) continue
      const document = await parseDocument(path, readFileSync(source, 'utf8'))
      const found = finder.occurrences(document).map((occurrence) => ({
        occurrence,
        line: document.lines.line(occurrence.start),
        text: textOf(occurrence),
        labels: [] as Label[],
      }))
      for (const label of claims.filter((claim) => claim.path === path)) {
        const [best] = found
          .filter(
            ({ occurrence, line }) => occurrence.candidate.kind === label.kind && Math.abs(line - label.line) <= 1,
          )
          .sort((a, b) => distance(a, label) - distance(b, label))
        best?.labels.push(label)
      }
      for (const { occurrence, line, labels } of found) {
        const unclear =
          labels.length === 0 &&
          found.some(
            (other) =>
              other.labels.length > 0 &&
              other.line === line &&
              other.occurrence.candidate.kind === occurrence.candidate.kind,
          )
        all.push(candidateOf(owner, occurrence, labels, unclear))
      }
    }
  }
  return all
}

/** Whose repository a folder of the corpus is. */
export function ownerOf(repository: string): string {
  return repository.replace(/^hub-/, '').split('+')[0]?.toLowerCase() ?? repository
}

/**
 * The candidates of the example sentences.
 * @param folder `rules/claims/examples`
 * @throws Error where an annotated phrase is not found as a candidate of its kind
 */
export async function exampleCandidates(folder: string, wording: ClaimWording): Promise<LabelledCandidate[]> {
  const finder = finderFor(wording, 'lumen')
  const all: LabelledCandidate[] = []
  const missed: string[] = []
  for (const file of readdirSync(folder).sort()) {
    for (const [i, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      if (line === '') continue
      const { text, labels } = readExample(line)
      const head = text.startsWith('|') ? TITLE + TABLE : TITLE
      const document = await parseDocument('README.md', `${head}${text}\n`)
      const found = finder
        .occurrences(document, file.split(/[.-]/)[0])
        .map((occurrence) => ({ occurrence, at: occurrence.start - head.length, labels: [] as ExampleLabel[] }))
      for (const label of labels) {
        const holder = found.find(
          ({ occurrence, at }) =>
            occurrence.candidate.kind === label.kind &&
            at < label.at + label.quote.length &&
            label.at < at + textOf(occurrence).length,
        )
        if (holder) holder.labels.push(label)
        else missed.push(`${file}:${i + 1}: no pattern finds “${label.quote}” as ${label.kind}`)
      }
      for (const { occurrence, labels: own } of found) {
        const { kind } = occurrence.candidate
        const unclear = own.length === 0 && labels.some((label) => label.kind === kind)
        // Spread, so that a feature of several examples counts as one of several owners'.
        all.push(candidateOf(`example ${file} ${all.length % 7}`, occurrence, own, unclear))
      }
    }
  }
  if (missed.length > 0) throw new Error(missed.join('\n'))
  return all
}

interface ExampleLabel extends Pick<Label, 'kind' | 'subject' | 'stance' | 'quote'> {
  readonly at: number
}

function readExample(line: string): { text: string; labels: ExampleLabel[] } {
  const labels: ExampleLabel[] = []
  let text = ''
  let last = 0
  for (const { 0: whole, 1: quote = '', 2: kind = '', 3: subjects = '', 4: stance = '', index } of line.matchAll(
    ANNOTATION,
  )) {
    text += line.slice(last, index)
    for (const subject of subjects.split('+')) {
      labels.push({
        at: text.length,
        quote,
        kind: KINDS[kind] as ClaimKind,
        subject: SUBJECTS[subject] as ClaimSubject,
        stance: STANCES[stance] as ClaimStance,
      })
    }
    text += quote
    last = index + whole.length
  }
  return { text: text + line.slice(last), labels }
}

function textOf({ candidate, claimBlock }: Occurrence): string {
  return claimBlock.block.text.slice(candidate.start, candidate.end)
}

/** How well a candidate fits a label: the line first, then the words, then whether another label has it already. */
function distance(
  { line, text, labels }: { line: number; text: string; labels: readonly Label[] },
  label: Label,
): number {
  const [a, b] = [text.toLowerCase(), label.quote.toLowerCase()]
  const shared = a.includes(b) || b.includes(a)
  const taken = labels.some(({ quote }) => quote !== label.quote)
  const repeated = labels.some(({ quote, subject }) => quote === label.quote && subject === label.subject)
  return Math.abs(line - label.line) * 4 + (shared ? 0 : 2) + (taken ? 1 : 0) + (repeated ? 3 : 0)
}

function candidateOf(
  owner: string,
  { candidate, features }: Occurrence,
  labels: readonly Pick<Label, 'subject' | 'stance'>[],
  unclear: boolean,
): LabelledCandidate {
  const [first] = labels
  const foreign = labels.every(({ subject }) => subject === 'third-party')
  const voice = !first ? 'none' : first.stance === 'asserts' && foreign ? 'third' : first.stance
  const subject = [...new Set(labels.map((label) => label.subject))].sort().join('+')
  return { owner, kind: candidate.kind, features, voice, subject, unclear }
}
