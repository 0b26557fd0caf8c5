import { visible } from '../visible.ts'

/** HTML that is safe to put into a page: what {@link html} makes, and our own style. */
export class Markup {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What a template may contain; text is escaped, what is missing leaves no trace. */
type Content = Markup | string | number | undefined | false | readonly Content[]

/** A template whose values become text, in elements and in quoted attributes, unless they are markup themselves. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values.map(toMarkup)))
}

function toMarkup(value: Content): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'object') return value.map(toMarkup).join('')
  return escapeHtml(String(value))
}

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Words of the repository: their direction of writing must not reach what stands beside them. */
export function quoted(text: string): Markup {
  return html`<bdi>${text}</bdi>`
}

/** Words of the repository in their language, where that is a name that HTML takes. */
export function quotedIn(language: string, content: Content): Markup {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return html`<bdi>${content}</bdi>`
  return html`<bdi lang="${language}">${content}</bdi>`
}
