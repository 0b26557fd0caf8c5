import type { Document } from '../documents/document.ts'
import type { Component } from '../report.ts'
import { AccessReader } from './access.ts'
import { type CompiledPlace, type CompiledRule, compileRule } from './compile.ts'
import type { ArtifactRules } from './component-rule.ts'
import { DocumentSearch } from './document-search.ts'
import type { Mention } from './mention.ts'
import { shorten } from './shorten.ts'

/** What makes a document worth parsing: an address at which models, data and papers are kept, or words for them. */
const CONCERN =
  /\bweights\b|\bcheckpoints?\b|\bdatasets?\b|\bbenchmarks?\b|\bevaluations?\b|权重|数据集|评测|重み|가중치|https?:\/\/(?:[\w.-]+\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|wisemodel\.cn|arxiv\.org|zenodo\.org|drive\.google\.com|pan\.baidu\.com)\/|^(?:datasets|base_model|extra_gated_\w+):/im

/** A BibTeX entry, as far as it is needed. */
const BIBTEX = /@[a-z]{4,16}\s?\{[^@]{20,3000}/i

/** Finds where documents name, show, link, promise or gate the components of a model. */
export class ArtifactFinder {
  readonly #access: AccessReader
  readonly #rules: readonly CompiledRule[]
  readonly #isPresent: (component: Component) => boolean
  readonly #places = new Map<CompiledPlace, number>()

  /** @param isPresent whether a component is known to be in the repository: then it need not be looked for */
  constructor({ components, access }: ArtifactRules, isPresent: (component: Component) => boolean) {
    this.#isPresent = isPresent
    this.#access = new AccessReader(access)
    this.#rules = components.map(compileRule)
  }

  /** Whether a text may say anything of components that the file list does not; one that does not need not be parsed. */
  mayFind(text: string): boolean {
    return CONCERN.test(text)
  }

  find(document: Document): Mention[] {
    const missing = this.#rules.filter(({ component }) => !this.#isPresent(component))
    const search = new DocumentSearch(document, this.#access, this.#places)
    const found = [
      ...this.#frontMatter(document),
      ...inSnippets(document, missing),
      ...search.withheld(this.#rules),
      ...search.shown(missing),
    ]
    return [...found, ...this.#citation(document, found)]
  }

  #frontMatter({ path, lines, frontMatter }: Document): Mention[] {
    if (frontMatter.length === 0) return []
    return this.#rules.flatMap(({ component, frontMatter: rules }) =>
      rules.flatMap((rule) => {
        const entry = frontMatter.find(({ key, value }) => rule.key.test(key) && (rule.value?.test(value) ?? true))
        if (!entry) return []
        const message = shorten(`${entry.key}: ${entry.value}`)
        return [{ component, status: rule.status, evidence: { path, line: lines.line(entry.start), message } }]
      }),
    )
  }

  /** The document's first BibTeX entry is how to cite what it presents; those after it are others' as often as not. */
  #citation({ path, lines, source }: Document, found: readonly Mention[]): Mention[] {
    const entry = BIBTEX.exec(source)
    if (!entry) return []
    return this.#rules.flatMap(({ component, citations: rule }) => {
      if (!rule?.show.test(entry[0]) || rule.except?.test(entry[0])) return []
      if (found.some((mention) => mention.component === rule.unless)) return []
      return [{ component, status: 'linked', evidence: { path, line: lines.line(entry.index) } } as const]
    })
  }
}

function inSnippets({ path, lines, source }: Document, rules: readonly CompiledRule[]): Mention[] {
  return rules.flatMap(({ component, snippets }) => {
    const at = snippets?.show ? source.search(snippets.show) : -1
    return snippets && at >= 0 ? [{ component, status: snippets.status, evidence: { path, line: lines.line(at) } }] : []
  })
}
