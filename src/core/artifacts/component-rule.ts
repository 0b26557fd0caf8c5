import type { ArtifactStatus, Component } from '../report.ts'

/** Patterns by language, BCP 47; all are tried, since documents mix languages. */
export type Wording = Readonly<Record<string, readonly string[]>>

/** What shows that a repository releases a component, as `rules/artifacts/<component>.yml` says it. */
export interface ComponentRule {
  readonly component: Component
  /** What documents call it. A sentence that names it and promises it, or asks people to apply for it, is about it. */
  readonly names?: Wording
  /** Whether a sentence that names it and asks people to apply is about it; a model card is where such sentences stand. */
  readonly canBeGated?: true
  readonly files?: FileRule
  readonly contents?: readonly ContentRule[]
  readonly documents?: readonly DocumentRule[]
  /** Code that a document shows, and commands that it gives. */
  readonly snippets?: { readonly status: ArtifactStatus; readonly show: readonly string[] }
  /** The first BibTeX entry of a document, which is how to cite it. */
  readonly citations?: CitationRule
  readonly frontMatter?: readonly FrontMatterRule[]
  /** Comes along where one of these is. */
  readonly with?: readonly Component[]
}

export interface FileRule {
  /** Of all paths that a pattern fits; other paths are not tried, which is most of the time that this takes. */
  readonly extensions?: readonly string[]
  readonly show: readonly string[]
  readonly except?: readonly string[]
  /** Files that are smaller are examples and placeholders; empty ones are told from nothing and count. */
  readonly minBytes?: number
}

/** Source code of which a part tells what it does, whatever it is called. */
interface ContentRule {
  readonly files: string
  readonly pattern: string
}

/** A place in a document that shows the component: all that the rule gives has to fit. */
export interface DocumentRule {
  readonly in?: readonly ('paragraph' | 'heading' | 'cell' | 'picture')[]
  /** In the text. */
  readonly text?: Wording
  /** In the text of a link, or of the sentence before it. */
  readonly words?: Wording
  /** In the text of a link, or right before or after it. */
  readonly near?: Wording
  /** The address of a link. */
  readonly link?: string
  readonly linkExcept?: string
  /** One of the headings above. */
  readonly heading?: Wording
  /** Only where the document begins: before any heading below its title. */
  readonly top?: boolean
  /** Default: `linked` with a link, else `present`. */
  readonly status?: ArtifactStatus
}

interface CitationRule {
  readonly show: string
  readonly except?: string
  /** What the entry is instead, where the document shows that. */
  readonly unless?: Component
}

interface FrontMatterRule {
  readonly key: string
  readonly value?: string
  readonly status: ArtifactStatus
}

/** How documents say how things can be had; `rules/artifacts/access.yml`. */
export interface AccessWording {
  /** It has to be asked for. */
  readonly gates: Wording
  /** What makes a sentence of that kind say something else, such as a licence for commercial use. */
  readonly gatesExcept: Wording
  readonly promises: Wording
  readonly denials: Wording
  /** What comes before the link or name of what others made. */
  readonly thirdParty: Wording
  /** Sections about what others made. */
  readonly thirdPartyHeadings: Wording
}

export interface ArtifactRules {
  readonly components: readonly ComponentRule[]
  readonly access: AccessWording
}
