/** The labelled corpus; its README says what is in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from '../../src/core/documents/parse.ts'
import { type Answer, type ClaimWording, candidateOf, finderFor, type LabelledCandidate, textOf } from './labelled.ts'

/** A claim as the corpus labels it. */
interface Label extends Answer {
  readonly path: string
  readonly line: number
  readonly quote: string
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
