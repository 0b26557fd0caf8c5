import parseSpdx from 'spdx-expression-parse'
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import type { KnownLicense } from './known-license.ts'
import type { LicenseNames } from './names.ts'
import { idsOf } from './openness.ts'

const DEPRECATED: ReadonlySet<string> = new Set(deprecatedIds)

/** What is wrong with a licence id, and the one to write instead. */
export interface IdentifierProblem {
  readonly problem: string
  readonly replacement?: string
}

/** Holds licence ids against what the place that they stand in asks for. */
export class Identifiers {
  readonly #names: LicenseNames
  readonly #hubTags: ReadonlySet<string>
  readonly #tagOf: ReadonlyMap<string, string>

  constructor(names: LicenseNames, licenses: readonly KnownLicense[], hubTags: readonly string[]) {
    this.#names = names
    this.#hubTags = new Set(hubTags)
    const tags = licenses.flatMap(({ id, huggingFace }) =>
      huggingFace.filter((tag) => this.#hubTags.has(tag)).map((tag) => [id, tag] as const),
    )
    this.#tagOf = new Map(tags)
  }

  /** An id in a card's front matter: a tag of the Hugging Face Hub, or at least an SPDX id. */
  checkHub(value: string): IdentifierProblem | undefined {
    if (this.#hubTags.has(value) || isSpdx(value)) return undefined
    const id = this.#names.resolve(value)?.id
    const tag =
      id &&
      (this.#tagOf.get(id) ??
        [id.toLowerCase(), id.replace(/-(?:only|or-later)$/, '').toLowerCase()].find((candidate) =>
          this.#hubTags.has(candidate),
        ))
    return { problem: 'is no licence id that the Hugging Face Hub knows', ...(tag ? { replacement: tag } : {}) }
  }

  /** The SPDX expression that a configuration declares, as such or by a tag of the Hub. */
  readDeclared(value: string): { readonly expression: string } | IdentifierProblem {
    if (isSpdx(value)) return { expression: value }
    const named = this.#hubTags.has(value) ? this.#names.resolve(value) : undefined
    return named ? { expression: named.id } : { problem: 'is no SPDX licence expression', ...this.#correct(value) }
  }

  /** An SPDX expression, as package metadata and citation files have it. */
  checkSpdx(value: string): IdentifierProblem | undefined {
    if (!isSpdx(value)) return { problem: 'is no SPDX licence expression', ...this.#correct(value) }
    const old = idsOf(value).find((id) => DEPRECATED.has(id))
    if (!old) return undefined
    // "GPL-3.0" leaves open whether later versions are allowed: only the authors know.
    const problem = `is a deprecated SPDX id; ${old}-only and ${old}-or-later say whether later versions are allowed`
    return { problem: /GPL|GFDL/.test(old) ? problem : 'is a deprecated SPDX id' }
  }

  /** The SPDX id that some words mean, where there is just one. */
  #correct(value: string): { replacement?: string } {
    const named = this.#names.resolve(value)
    return named && !named.anyVersion && !named.id.startsWith('LicenseRef-') ? { replacement: named.id } : {}
  }
}

/** Whether a text is an SPDX expression. */
function isSpdx(value: string): boolean {
  try {
    parseSpdx(value)
    return true
  } catch {
    return false
  }
}
