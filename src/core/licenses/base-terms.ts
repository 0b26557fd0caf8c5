import type { Document } from '../documents/document.ts'
import { sentences } from '../documents/sentences.ts'
import type { Evidence } from '../report.ts'
import type { KnownLicense } from './known-license.ts'

/** Where a document says that the licence of the model that its own was made from binds the users of its own too. */
export interface BaseTerms {
  readonly license: KnownLicense
  readonly evidence: Evidence
}

const BINDING =
  /\b(?:(?:is|are|be|remains?) (?:also )?(?:subject to|governed by|bound by)|compl(?:y|ies|ying) with|adheres? to|abide by|inherits?)\b|遵守|遵循|遵从|受[^。]{0,12}约束/i
/** What tells terms for this repository's users from news of somebody else's. */
const OWN = /\b(?:this|our|we|users?|you|your|must)\b|本项目|本模型|我们|使用|请/i
/** Words for a licence, behind the name of the model and before it. */
const ITS_LICENSE = /^[^.;,。；，]{0,24}?(?:licen[cs]e|terms of use|许可|协议)/i
const LICENSE_OF = /(?:licen[cs]e|terms of use)(?: agreement)?(?: for| of) (?:the )?$/i
/** How far before the model's name the words for its licence are looked for. */
const BEFORE_MAX = 60

/** Finds the terms of base models that documents pass on. */
export class BaseTermsFinder {
  readonly #known: readonly { readonly license: KnownLicense; readonly pattern: RegExp }[]

  constructor(licenses: readonly KnownLicense[]) {
    this.#known = licenses.flatMap((license) =>
      license.baseModels === undefined ? [] : [{ license, pattern: new RegExp(license.baseModels, 'gi') }],
    )
  }

  /** The first sentence of a document on each licence. */
  find({ path, lines, blocks }: Document): BaseTerms[] {
    const found = new Map<string, BaseTerms>()
    for (const { text, offsets } of blocks) {
      if (!BINDING.test(text)) continue
      for (const { start, end } of sentences(text, 'en')) {
        const sentence = text.slice(start, end)
        if (!BINDING.test(sentence) || !OWN.test(sentence)) continue
        for (const { license, pattern } of this.#known) {
          const at = licenseAt(sentence, pattern)
          if (at === undefined || found.has(license.id)) continue
          const line = lines.line(offsets[start + at] ?? 0)
          found.set(license.id, { license, evidence: { path, line, message: license.name } })
        }
      }
    }
    return [...found.values()]
  }
}

/** Where a sentence names a model with the words for its licence, if it does. */
function licenseAt(sentence: string, pattern: RegExp): number | undefined {
  for (const { 0: name, index } of sentence.matchAll(pattern)) {
    const before = sentence.slice(Math.max(0, index - BEFORE_MAX), index)
    if (ITS_LICENSE.test(sentence.slice(index + name.length)) || LICENSE_OF.test(before)) return index
  }
  return undefined
}
