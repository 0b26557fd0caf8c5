/** Sentences and cards of our own writing, with the answers in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimFinder } from '../../src/core/claims/find.ts'
import { parseDocument } from '../../src/core/documents/parse.ts'
import type { ClaimKind, ClaimStance, ClaimSubject } from '../../src/core/report.ts'
import { type Answer, type ClaimWording, candidateOf, finderFor, type LabelledCandidate, textOf } from './labelled.ts'

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

/**
 * The candidates of the example sentences and cards.
 * @param folder `rules/claims/examples`: sentences, one a line, in `<language>*.txt`; whole documents in
 *   `cards/<owner>+<name>.md`
 * @throws Error where an annotated phrase is not found as a candidate of its kind
 */
export async function exampleCandidates(folder: string, wording: ClaimWording): Promise<LabelledCandidate[]> {
  const examples = [...readSentences(folder), ...readCards(join(folder, 'cards'))]
  const all: LabelledCandidate[] = []
  const missed: string[] = []
  for (const example of examples) {
    const answered = await answersOf(example, finderFor(wording, example.repository))
    missed.push(...answered.missed)
    // Sentences are spread, so that a feature of several counts as one of several owners'.
    for (const { occurrence, labels, unclear } of answered.found) {
      const owner = example.owner ?? `example ${example.source} ${all.length % 7}`
      all.push(candidateOf(owner, occurrence, labels, unclear, example.owner !== undefined))
    }
  }
  if (missed.length > 0) throw new Error(missed.join('\n'))
  return all
}

/** A document whose text carries the answers. */
interface Example {
  /** The file it stands in, which the messages name. */
  readonly source: string
  /** Line of the source that the annotated text starts on. */
  readonly line: number
  /** What stands above it, without answers. */
  readonly head: string
  readonly annotated: string
  readonly repository: string
  readonly owner?: string
  readonly language?: string | undefined
}

function* readSentences(folder: string): Generator<Example> {
  for (const source of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    for (const [i, line] of readFileSync(join(folder, source), 'utf8').split('\n').entries()) {
      const head = line.startsWith('|') ? TITLE + TABLE : TITLE
      const [language] = source.split(/[.-]/)
      if (line !== '') yield { source, line: i + 1, head, annotated: line, repository: 'lumen', language }
    }
  }
}

function* readCards(folder: string): Generator<Example> {
  for (const source of readdirSync(folder)) {
    const repository = source.replace(/\.md$/, '')
    const annotated = readFileSync(join(folder, source), 'utf8')
    yield { source, line: 1, head: '', annotated, repository, owner: `card ${repository.split('+')[0]}` }
  }
}

async function answersOf({ source, line, head, annotated, language }: Example, finder: ClaimFinder) {
  const { text, labels } = readAnswers(annotated)
  const document = await parseDocument('README.md', `${head}${text}\n`)
  const found = finder
    .occurrences(document, language)
    .map((occurrence) => ({ occurrence, at: occurrence.start - head.length, labels: [] as ExampleLabel[] }))
  const lineOf = (at: number) => document.lines.line(head.length + at)
  const missed = labels.flatMap((label) => {
    const holder = found.find(
      ({ occurrence, at }) =>
        occurrence.candidate.kind === label.kind &&
        at < label.at + label.quote.length &&
        label.at < at + textOf(occurrence).length,
    )
    holder?.labels.push(label)
    const where = `${source}:${line + lineOf(label.at) - lineOf(0)}`
    return holder ? [] : [`${where}: no pattern finds “${label.quote}” as ${label.kind}`]
  })
  return {
    missed,
    found: found.map(({ occurrence, at, labels: own }) => {
      const beside = (label: ExampleLabel) =>
        label.kind === occurrence.candidate.kind && lineOf(label.at) === lineOf(at)
      return { occurrence, labels: own, unclear: own.length === 0 && labels.some(beside) }
    }),
  }
}

interface ExampleLabel extends Answer {
  readonly quote: string
  /** Offset in the text without answers. */
  readonly at: number
}

function readAnswers(annotated: string): { text: string; labels: ExampleLabel[] } {
  const labels: ExampleLabel[] = []
  let text = ''
  let last = 0
  for (const { 0: whole, 1: quote = '', 2: kind = '', 3: subjects = '', 4: stance = '', index } of annotated.matchAll(
    ANNOTATION,
  )) {
    text += annotated.slice(last, index)
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
  return { text: text + annotated.slice(last), labels }
}
