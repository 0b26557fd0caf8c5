import type { Block, Document } from '../documents/document.ts'
import { excerptOf } from '../documents/excerpt.ts'
import type { Sentence } from '../documents/sentences.ts'
import type { LicenseNames, NamedLicense } from '../licenses/names.ts'
import type { Range } from '../position.ts'
import type { ClaimKind, ClaimStance, ClaimSubject, Excerpt } from '../report.ts'
import { type Candidate, type ClaimBlock, findCandidates } from './candidates.ts'
import { type ClaimModel, type Classification, classify } from './classifier.ts'
import { type DocumentContext, featuresOf, LabelClasses, WordPlaces } from './features.ts'
import { gates, gatingBlocks } from './gating.ts'
import { LanguageDetector } from './language.ts'
import { modelNames } from './model-names.ts'
import { ownNames } from './own-names.ts'
import { lowerText } from './without-case.ts'
import { type CompiledWording, compileWording, type LanguageWording } from './wording.ts'

/** A claim as a document makes it; the evidence gives it a verdict later. */
export interface FoundClaim {
  readonly path: string
  readonly range: Range
  readonly excerpt: Excerpt
  readonly text: string
  readonly sentence: string
  readonly language: string
  readonly kind: ClaimKind
  readonly subject: ClaimSubject
  readonly stance: ClaimStance
  /** The licence that the words name, where they name one that is known. */
  readonly license?: NamedLicense
  /** Where the words link to. */
  readonly link?: string
  readonly origin: 'prose' | 'badge' | 'front-matter'
  /** The models that it speaks of by name, in small letters: "lumen-2b"; none where it speaks of all. */
  readonly models: readonly string[]
  /** Of front matter: the key that the value stands under, without its place in a list. */
  readonly key?: string
  /** Of what is denied: whether it is forbidden outright, to be asked for, or only not meant for. */
  readonly tone?: Tone
  /** What its sentence speaks of besides: a licence, or what is forbidden. */
  readonly besides: readonly Proviso[]
  /** 0 to 1: how sure it is that the words are meant like this. */
  readonly confidence: number
  /** What decided, the strongest first; see `featuresOf`. */
  readonly cues: readonly string[]
}

/** Words that might have made a claim and do not. */
export type RejectedWords = Omit<FoundClaim, 'stance' | 'subject' | 'tone'>

/** What qualifies a claim, by the class of words in `rules/claims/` that says so. */
type Proviso = (typeof PROVISOS)[number]

/** How something is denied. */
export type Tone = 'forbids' | 'asks' | 'advises'

/** A candidate with its surroundings. */
export interface Occurrence {
  readonly candidate: Candidate
  readonly claimBlock: ClaimBlock
  readonly features: readonly string[]
  readonly wordings: readonly CompiledWording[]
  /** Offset in the file. */
  readonly start: number
}

const PROVISOS = ['license-word', 'forbid'] as const
/** Front matter keys that declare a licence, as the Hugging Face Hub reads them. */
const LICENSE_KEY = /^(?:license|license_name|license_link|licence)(?:\.\d+)?$/
const TAG_KEY = /^tags\.\d+$/
/** The longest sentence that goes into the report. */
const SENTENCE_MAX = 1000
/** So much of a document tells its language. */
const SAMPLE_MAX = 5_000
/** Languages in Latin letters, of which English is the one that the others quote. */
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ru'])

/** Finds the claims of documents by the wording and with the model that `rules/claims/` gives. */
export class ClaimFinder {
  /** The repository's own name in small letters, where that is a single model's. */
  readonly ownModels: readonly string[]
  readonly #names: LicenseNames
  readonly #model: ClaimModel
  /** The repository's own name, without its owner's. */
  readonly #repository: string
  readonly #wordings: readonly LanguageWording[]
  readonly #trigger: RegExp
  readonly #detector: LanguageDetector

  /** @param repository the repository's name, which is one of the names that its documents give to their own thing */
  constructor(
    { wordings, model, names }: { wordings: readonly LanguageWording[]; model: ClaimModel; names: LicenseNames },
    repository: string,
  ) {
    this.#names = names
    this.#model = model
    this.#repository = repository.split(/[/+]/).at(-1) ?? ''
    this.ownModels = modelNames(this.#repository)
    this.#wordings = wordings
    this.#trigger = new RegExp(wordings.map(({ trigger }) => trigger).join('|'), 'i')
    this.#detector = new LanguageDetector(wordings)
  }

  /** Whether a text may hold a claim; one that does not need not be parsed. */
  mayClaim(text: string): boolean {
    return this.#trigger.test(text)
  }

  /** All claims of a document, in its order. */
  find(document: Document): FoundClaim[] {
    const claims = this.#classified(document).flatMap(({ occurrence, classification }) => {
      const { voice, subjects } = classification
      if (voice === 'none') return []
      const stance = voice === 'third' ? 'asserts' : voice
      const about = voice === 'third' ? ['third-party' as const] : subjects
      return about.map((subject) => ({
        block: occurrence.claimBlock.block,
        claim: this.#claimOf(document, occurrence, stance, subject, classification),
      }))
    })
    return [...this.#frontMatter(document), ...withoutRepetitions(claims)]
  }

  /** The words that a pattern takes for a claim and the model does not, in the document's order. */
  rejected(document: Document): RejectedWords[] {
    return this.#classified(document).flatMap(({ occurrence, classification }) => {
      if (classification.voice !== 'none') return []
      // Neither stance nor subject is anything of words that claim nothing.
      const {
        stance: _,
        subject: __,
        tone: ___,
        ...words
      } = this.#claimOf(document, occurrence, 'mentions', 'third-party', classification)
      return [words]
    })
  }

  #classified(document: Document) {
    return this.occurrences(document).map((occurrence) => ({
      occurrence,
      classification: classify(occurrence.candidate.kind, occurrence.features, this.#model),
    }))
  }

  /**
   * All words of a document that may make claims, with what surrounds them: what the model is trained on.
   * @param language of a document that is too short to tell, BCP 47
   */
  occurrences(document: Document, language = 'en'): Occurrence[] {
    const blocks = [...gatingBlocks(document), ...document.blocks]
    const sample = sampleOf(document)
    const main = this.#detector.languageOf(sample, language)
    const otherwise = OTHER_SCRIPTS.has(main) ? 'en' : main
    const found = blocks.flatMap((block, i) => {
      if (!this.#concerns(block)) return []
      const wordings = this.#wordingsOf(this.#detector.languageOf(block.text, otherwise))
      const claimBlock = findCandidates(block, wordings, this.#names)
      return claimBlock ? [{ claimBlock, wordings, i }] : []
    })
    if (found.length === 0) return []
    const context: DocumentContext = {
      document,
      names: ownNames(document, this.#repository),
      repository: this.#repository.toLowerCase(),
      labels: new LabelClasses(),
      words: new WordPlaces(),
    }
    return mergeBadges(found, blocks).flatMap(({ claimBlock, wordings }) =>
      claimBlock.candidates.map((candidate) => ({
        candidate,
        claimBlock,
        features: featuresOf(candidate, claimBlock, context, wordings),
        wordings,
        start: claimBlock.block.offsets[candidate.start] as number,
      })),
    )
  }

  /** Whether a block, or what a table's headers say of it, may hold a claim. */
  #concerns({ text, cell }: Block): boolean {
    return this.mayClaim(text) || (cell !== undefined && this.mayClaim(`${cell.header}\n${cell.rowHeader}`))
  }

  #frontMatter(document: Document): FoundClaim[] {
    const { path, lines, frontMatter } = document
    const base = {
      path,
      language: 'en',
      subject: 'model',
      origin: 'front-matter',
      confidence: 1,
      models: this.ownModels,
      besides: [],
    } as const
    const licenses = frontMatter.flatMap(({ key, value, start, end }) => {
      const declares = LICENSE_KEY.test(key) || (TAG_KEY.test(key) && this.#names.isTag(value))
      if (!declares || value === '') return []
      const license = this.#names.resolve(value)
      return {
        ...base,
        range: lines.range(start, end),
        excerpt: excerptOf(document, start, end),
        text: value,
        sentence: value,
        kind: 'license' as const,
        stance: 'asserts' as const,
        ...(license ? { license } : {}),
        key: key.replace(/\.\d+$/, ''),
        cues: ['front-matter'],
      }
    })
    const gated = gates(document).map(({ key, start, end }) => ({
      ...base,
      range: lines.range(start, end),
      excerpt: excerptOf(document, start, end),
      text: key,
      sentence: key,
      kind: 'available' as const,
      stance: 'denies' as const,
      key,
      cues: ['front-matter'],
    }))
    return [...licenses, ...gated]
  }

  #claimOf(
    document: Document,
    { candidate, claimBlock, wordings }: Occurrence,
    stance: ClaimStance,
    subject: ClaimSubject,
    { confidence, cues }: Classification,
  ): FoundClaim {
    const { block, language, links } = claimBlock
    const { kind, start, end, license, sentence } = candidate
    const link = links.find((link) => link.start < end && start < link.end)
    const url = link?.url ?? block.picture?.link
    const [first, last] = [block.offsets[start] as number, (block.offsets[end - 1] as number) + 1]
    const models = modelsOf(claimBlock, sentence)
    return {
      path: document.path,
      range: document.lines.range(first, last),
      excerpt: excerptOf(document, first, last),
      text: block.text.slice(start, end),
      sentence: block.text.slice(sentence.start, sentence.end).slice(0, SENTENCE_MAX),
      language,
      kind,
      subject,
      stance,
      ...(license ? { license } : {}),
      ...(url === undefined ? {} : { link: url }),
      origin: block.picture ? 'badge' : 'prose',
      models: models.length > 0 ? models : this.ownModels,
      besides: provisosIn(claimBlock, candidate, wordings),
      ...(stance === 'denies' ? { tone: toneOf(block.text.slice(sentence.start, sentence.end), wordings) } : {}),
      confidence,
      cues,
    }
  }

  /** A block's own wording, and the English that is mixed into every language. */
  #wordingsOf(language: string): CompiledWording[] {
    return [...new Set([language, 'en'])].flatMap((code) => {
      const wording = this.#wordings.find((wording) => wording.language === code)
      return wording ? [compileWording(wording)] : []
    })
  }
}

/** Text that is long enough to tell a document's language. */
function sampleOf({ blocks }: Document): string {
  let sample = ''
  for (const { text } of blocks) {
    if (sample.length > SAMPLE_MAX) break
    sample += ` ${text}`
  }
  return sample.slice(0, SAMPLE_MAX)
}

/**
 * The models that a sentence names, licences aside. One that names none speaks of what its row or list item begins with,
 * or of what stands in the heading above.
 */
function modelsOf({ block, licenses }: ClaimBlock, { start, end }: Sentence): readonly string[] {
  const shifted = licenses.map((license) => ({ start: license.start - start, end: license.end - start }))
  const named = modelNames(block.text.slice(start, end), shifted)
  if (named.length > 0) return named
  const { cell, item, headings } = block
  const labels = [cell?.rowHeader, cell?.header, item?.under, headings.at(-1)]
  const found = labels.map((label) => modelNames(label ?? '')).find((names) => names.length > 0)
  return found?.slice(0, 1) ?? []
}

/** What the sentence of a claim says outside of the claim's own words. */
function provisosIn({ lower }: ClaimBlock, { start, end, sentence }: Candidate, wordings: readonly CompiledWording[]) {
  const rest = `${lower.slice(sentence.start, start)} … ${lower.slice(end, sentence.end)}`
  return PROVISOS.filter((name) => says(rest, name, wordings))
}

function says(lower: string, name: string, wordings: readonly CompiledWording[]): boolean {
  return wordings.some(({ words }) => words.some((word) => word.name === name && lower.search(word.pattern) >= 0))
}

/** A restriction binds in binding words; "please contact us" only withholds, and "intended for" only advises. */
function toneOf(text: string, wordings: readonly CompiledWording[]): Tone {
  const sentence = lowerText(text)
  const has = (name: string) => says(sentence, name, wordings)
  if (has('ask')) return 'asks'
  if (has('advise')) return 'advises'
  return has('negation') || has('forbid') ? 'forbids' : 'advises'
}

/** What a badge shows and its alternative text make one claim, unless they name different licences. */
function mergeBadges<Found extends { claimBlock: ClaimBlock; i: number }>(
  found: readonly Found[],
  blocks: readonly Block[],
): Found[] {
  const merged: Found[] = []
  for (const item of found) {
    const { block, candidates } = item.claimBlock
    const last = merged.at(-1)
    const alternative = blocks[item.i - 1]
    const same = block.picture?.shows === 'url' && alternative?.picture?.url === block.picture.url
    if (!same || !last || last.claimBlock.block !== alternative) {
      merged.push(item)
      continue
    }
    const others = last.claimBlock.candidates
    const fresh = candidates.filter(
      ({ kind, license }) =>
        !others.some((other) => other.kind === kind && (!license || other.license?.id === license.id)),
    )
    const kept = others.filter(({ kind, license }) => license || !fresh.some((other) => other.kind === kind))
    merged[merged.length - 1] = { ...last, claimBlock: { ...last.claimBlock, candidates: kept } }
    if (fresh.length > 0) merged.push({ ...item, claimBlock: { ...item.claimBlock, candidates: fresh } })
  }
  return merged
}

/**
 * Claims that say something new: of what a paragraph, list item or row of a table says twice of the same subject the
 * first, of licences those that are named before those that are only pointed to.
 */
function withoutRepetitions(claims: readonly { block: Block; claim: FoundClaim }[]): FoundClaim[] {
  const said = new Map<string, FoundClaim[]>()
  const places = new Map<Block, number>()
  const kept = new Set<FoundClaim>()
  const named = claims.filter(({ claim }) => claim.license)
  const others = claims.filter(({ claim }) => !claim.license)
  for (const { block, claim } of [...named, ...others]) {
    if (!places.has(block)) places.set(block, places.size)
    const place = block.cell ? `row ${block.cell.table}:${block.cell.row}` : places.get(block)
    const key = [place, claim.kind, claim.subject, claim.stance].join()
    const before = said.get(key) ?? []
    if (before.length > 0 && (!claim.license || before.some(({ license }) => license?.id === claim.license?.id)))
      continue
    said.set(key, [...before, claim])
    kept.add(claim)
  }
  return claims.flatMap(({ claim }) => (kept.has(claim) ? [claim] : []))
}
