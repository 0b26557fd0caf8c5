import type { ClaimKind } from '../report.ts'
import { lowerPattern } from './without-case.ts'

/** One file of `rules/claims/`: how claims are worded in a language; see `rules/claims/schema.json`. */
export interface LanguageWording {
  /** BCP 47 */
  readonly language: string
  /** What every text with a claim in this language matches; others are not parsed. */
  readonly trigger: string
  /** Words that tell the language from others in the same script. */
  readonly common?: string
  readonly claims: Readonly<Partial<Record<ClaimKind, readonly string[]>>>
  /** What belongs to the name of a licence that it follows. */
  readonly tail: string
  /** Words whose place around a claim says what it is about and how it is meant, by the name of their class. */
  readonly words: Readonly<Record<string, string>>
  /** What headings above a claim are about. */
  readonly headings: Readonly<Record<string, string>>
}

/** A language's patterns, compiled, for text in small letters. */
export interface CompiledWording {
  readonly language: string
  readonly trigger: RegExp
  readonly claims: readonly { readonly kind: ClaimKind; readonly pattern: RegExp }[]
  readonly tail: RegExp
  readonly words: readonly { readonly name: string; readonly pattern: RegExp }[]
  readonly headings: readonly { readonly name: string; readonly pattern: RegExp }[]
}

const compiled = new WeakMap<LanguageWording, CompiledWording>()

/** A language's patterns, compiled when they are first asked for. */
export function compileWording(wording: LanguageWording): CompiledWording {
  const known = compiled.get(wording)
  if (known) return known
  const fresh = compile(wording)
  compiled.set(wording, fresh)
  return fresh
}

function compile({ language, trigger, claims, tail, words, headings }: LanguageWording): CompiledWording {
  return {
    language,
    trigger: new RegExp(lowerPattern(trigger)),
    claims: Object.entries(claims).flatMap(([kind, patterns]) =>
      (patterns ?? []).map((pattern) => ({ kind: kind as ClaimKind, pattern: new RegExp(lowerPattern(pattern), 'g') })),
    ),
    tail: new RegExp(lowerPattern(tail)),
    words: Object.entries(words).map(([name, pattern]) => ({ name, pattern: new RegExp(lowerPattern(pattern), 'g') })),
    headings: Object.entries(headings).map(([name, pattern]) => ({ name, pattern: new RegExp(lowerPattern(pattern)) })),
  }
}
