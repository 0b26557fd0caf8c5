import type { ComponentRule, DocumentRule } from './component-rule.ts'
import { anyLanguage, anyOf } from './pattern.ts'

export type CompiledRule = ReturnType<typeof compileRule>

/** {@link DocumentRule}, ready to be tried. */
export interface CompiledPlace extends Pick<DocumentRule, 'in' | 'top' | 'status'> {
  readonly text: RegExp | undefined
  readonly words: RegExp | undefined
  readonly near: RegExp | undefined
  readonly heading: RegExp | undefined
  readonly link: RegExp | undefined
  readonly linkExcept: RegExp | undefined
}

/** What of a rule is about documents, as regular expressions. */
export function compileRule({ component, canBeGated, names, snippets, citations, ...rule }: ComponentRule) {
  return {
    component,
    canBeGated: canBeGated ?? false,
    names: anyLanguage(names),
    snippets: snippets && { status: snippets.status, show: anyOf(snippets.show) },
    citations: citations && {
      show: new RegExp(citations.show, 'i'),
      except: pattern(citations.except),
      unless: citations.unless,
    },
    frontMatter: (rule.frontMatter ?? []).map(({ key, value, status }) => ({
      key: new RegExp(key),
      value: pattern(value),
      status,
    })),
    documents: (rule.documents ?? []).map(
      ({ text, words, near, heading, link, linkExcept, ...rest }): CompiledPlace => ({
        ...rest,
        text: anyLanguage(text),
        words: anyLanguage(words),
        near: anyLanguage(near),
        heading: anyLanguage(heading),
        link: pattern(link),
        linkExcept: pattern(linkExcept),
      }),
    ),
  }
}

function pattern(text: string | undefined): RegExp | undefined {
  return text === undefined ? undefined : new RegExp(text, 'i')
}
