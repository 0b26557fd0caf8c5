import type { Component } from '../report.ts'
import type { ComponentRule } from './component-rule.ts'
import { anyLanguage } from './pattern.ts'

/** Tells which components a sentence names, by what documents call them. */
export class ComponentNames {
  readonly #names: readonly { readonly component: Component; readonly pattern: RegExp }[]

  constructor(rules: readonly ComponentRule[]) {
    this.#names = rules.flatMap(({ component, names }) => {
      const pattern = anyLanguage(names)
      return pattern ? [{ component, pattern }] : []
    })
  }

  in(sentence: string): Component[] {
    return this.#names.flatMap(({ component, pattern }) => (pattern.test(sentence) ? [component] : []))
  }
}
