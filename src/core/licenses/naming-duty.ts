import type { Document } from '../documents/document.ts'
import type { KnownLicense } from './known-license.ts'

/** What licences ask those who pass on a derivative to call it and to display. */
export interface NamingDuty {
  /** The model's name has to begin with one of these; the first is the one that the licence gives. */
  readonly names: readonly string[]
  /** One of these has to be displayed; the first is the one that the licence gives. */
  readonly notices: readonly string[]
}

/** What a document does about naming duties. */
export interface Naming {
  /** What it calls the model: the titles, and the front matter's `model_name`. */
  readonly names: readonly string[]
  /** The demanded notices that it displays, as `rules/licenses/` spells them. */
  readonly notices: readonly string[]
}

/** Reads what documents do about the naming duties of licences. */
export class NamingReader {
  readonly #notices: readonly { readonly notice: string; readonly letters: string }[]

  constructor(licenses: readonly KnownLicense[]) {
    const notices = new Set(licenses.flatMap(({ naming }) => naming?.notices ?? []))
    this.#notices = [...notices].map((notice) => ({ notice, letters: lettersOf(notice) }))
  }

  /** Whether a text may display a notice; one that does not need not be parsed. */
  mayFind(text: string): boolean {
    return /built[\W_]+with/i.test(text)
  }

  read({ blocks, frontMatter }: Document): Naming {
    const titles = blocks.filter(({ kind, depth }) => kind === 'heading' && depth === 1).map(({ text }) => text)
    const declared = frontMatter.filter(({ key }) => key === 'model_name').map(({ value }) => value)
    const texts = blocks.map(({ text }) => text).filter((text) => this.mayFind(text))
    const letters = texts.map(lettersOf)
    return {
      names: [...declared, ...titles],
      notices: this.#notices
        .filter((one) => letters.some((text) => text.includes(one.letters)))
        .map((one) => one.notice),
    }
  }
}

/** Whether any of the names a model goes by, or any notice, does what a licence asks for. */
export function meetsDuty({ names, notices }: NamingDuty, namings: readonly Naming[]): boolean {
  const beginnings = names.map(lettersOf)
  return namings.some(
    (naming) =>
      naming.notices.some((notice) => notices.includes(notice)) ||
      naming.names.some((name) => beginnings.some((beginning) => lettersOf(name).startsWith(beginning))),
  )
}

/** Letters and digits only, small: "Built with Llama" as a badge spells it too. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
