import type { Document } from '../documents/document.ts'
import { excerptOf } from '../documents/excerpt.ts'
import type { Range } from '../position.ts'
import type { Excerpt } from '../report.ts'
import type { KnownLicense } from './known-license.ts'

/** A model that the repository's own was made from, and the licence that it comes under. */
export interface BaseModel {
  readonly path: string
  readonly range: Range
  readonly excerpt: Excerpt
  /** As the document names it. */
  readonly name: string
  readonly license: KnownLicense
  /** Whether the front matter says so, else a sentence. */
  readonly declared: boolean
}

const BASE_MODEL_KEY = /^base_model(?:\.\d+)?$/
/** Words that say what a model was made from. What follows may name it. */
const DERIVED =
  /\b(?:fine[- ]?tun(?:ed|ing)|further (?:pre-?)?trained|continu(?:ed|ally|ous) (?:pre-?)?train(?:ed|ing)|instruction[- ]tuned|derived|distilled|initiali[sz]ed|quanti[sz]ed (?:version|from))\s+(?:version\s+)?(?:of|from|on top of|with|based on)\s+|基于[^。；]{0,24}?(?=[A-Za-z])/gi
/** What says that the model in question is the repository's own. */
const OWN = /\b(?:we|our|ours|this (?:model|project|repository|is)|the model|is an?)\b|本项目|本模型|我们/i
const OWN_DISTANCE = 160
/** The name of the model stands within so many characters. */
const NAME_DISTANCE = 60

/** Finds the models that documents name as their models' base, of those whose licences bind derivatives. */
export class BaseModelFinder {
  readonly #known: readonly { readonly license: KnownLicense; readonly pattern: RegExp }[]

  constructor(licenses: readonly KnownLicense[]) {
    this.#known = licenses.flatMap((license) =>
      license.baseModels === undefined ? [] : [{ license, pattern: new RegExp(license.baseModels, 'i') }],
    )
  }

  /** Whether a text may name a base model; one that does not need not be parsed. */
  mayFind(text: string): boolean {
    return this.#known.some(({ pattern }) => pattern.test(text))
  }

  find(document: Document): BaseModel[] {
    const declared = document.frontMatter
      .filter(({ key }) => BASE_MODEL_KEY.test(key))
      .flatMap(({ value, start, end }) => {
        const found = this.#match(value)
        return found ? [this.#model(document, found.license, value, start, end, true)] : []
      })
    return declared.length > 0 ? declared : this.#inSentences(document)
  }

  /** The first sentence that names each model. */
  #inSentences(document: Document): BaseModel[] {
    const found = new Map<string, BaseModel>()
    for (const { text, offsets } of document.blocks) {
      for (const { 0: words, index } of text.matchAll(DERIVED)) {
        if (!OWN.test(text.slice(Math.max(0, index - OWN_DISTANCE), index + words.length))) continue
        const start = index + words.length
        const [name = ''] = text
          .slice(start, start + NAME_DISTANCE)
          .split(/[.。;；,，(（](?:\s|$)|\s(?:with|using|on|and|for)\s/)
        if (name === '') continue
        const named = this.#match(name)
        if (!named || found.has(named.license.id)) continue
        // The name goes on to the end of the word: "Llama-2-7b-hf".
        const whole = named.text + (/^[\w.-]*/.exec(name.slice(named.index + named.text.length))?.[0] ?? '')
        const at = start + named.index
        const [first, last] = [offsets[at] as number, (offsets[at + whole.length - 1] as number) + 1]
        found.set(named.license.id, this.#model(document, named.license, whole, first, last, false))
      }
    }
    return [...found.values()]
  }

  #match(name: string): { license: KnownLicense; text: string; index: number } | undefined {
    for (const { license, pattern } of this.#known) {
      const match = pattern.exec(name)
      if (match) return { license, text: match[0], index: match.index }
    }
    return undefined
  }

  #model(
    document: Document,
    license: KnownLicense,
    name: string,
    start: number,
    end: number,
    declared: boolean,
  ): BaseModel {
    const { path, lines } = document
    return { path, range: lines.range(start, end), excerpt: excerptOf(document, start, end), name, license, declared }
  }
}
