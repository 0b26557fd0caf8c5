import parseSpdx from 'spdx-expression-parse'
import type { LicenseList } from '../knowledge.ts'
import type { LicenseSubject } from '../report.ts'
import type { KnownLicense } from './known-license.ts'

/** What is known of licences by their ids: whether they are open, what they restrict, what they are called. */
export class Openness {
  readonly #known: ReadonlyMap<string, KnownLicense>
  readonly #list: LicenseList['licenses']

  constructor(known: readonly KnownLicense[], list: LicenseList['licenses']) {
    this.#known = new Map(known.map((license) => [license.id, license]))
    this.#list = list
  }

  /**
   * Whether a licence grants the freedoms of the Open Source Definition.
   * @param expression an SPDX expression
   * @param subject what it is to cover: content licences are open for weights, data and documents, not for code
   * @returns `null` where nothing decides it
   */
  of(expression: string, subject: LicenseSubject): boolean | null {
    return this.#evaluate(expression, (id) => {
      const open = this.known(id)?.open
      if (open !== undefined) return open === 'software' || (open === 'content' && subject !== 'code')
      return this.#list.get(id)?.open ?? null
    })
  }

  isOsiApproved(expression: string): boolean {
    return this.#evaluate(expression, (id) => this.#list.get(id)?.osiApproved ?? false) ?? false
  }

  /** Ids of the restrictions that a licence is known for; none for a licence that is not known. */
  restrictionsOf(expression: string): string[] {
    return idsOf(expression).flatMap((id) => this.known(id)?.restrictions ?? [])
  }

  /** Whether all of an expression's licences are described in `rules/licenses/`, with all that they restrict. */
  isDescribed(expression: string): boolean {
    const ids = idsOf(expression)
    return ids.length > 0 && ids.every((id) => this.known(id) !== undefined)
  }

  isKnown(expression: string): boolean {
    const ids = idsOf(expression)
    return ids.length > 0 && ids.every((id) => this.known(id) !== undefined || this.#list.get(id) !== undefined)
  }

  /** Whether texts of a licence are known, so that a text that is none of them is not that licence. */
  isListed(id: string): boolean {
    return this.#list.get(id) !== undefined
  }

  nameOf(id: string): string {
    return this.known(id)?.name ?? this.#list.get(id)?.name ?? id
  }

  /** A licence by its id; a national version of a Creative Commons licence counts as the international one. */
  known(id: string): KnownLicense | undefined {
    return (
      this.#known.get(id) ??
      this.#known.get(id.replace(/^(CC-BY\S*-\d\.\d)-[A-Z]+$/, '$1')) ??
      this.#known.get(id.replace(/-(?:only|or-later)$/, ''))
    )
  }

  #evaluate(expression: string, test: (id: string) => boolean | null): boolean | null {
    const tree = parseExpression(expression)
    return tree ? evaluate(tree, test) : null
  }
}

type Expression = ReturnType<typeof parseSpdx>

function evaluate(tree: Expression, test: (id: string) => boolean | null): boolean | null {
  if ('license' in tree) return test(tree.license)
  const left = evaluate(tree.left, test)
  const right = evaluate(tree.right, test)
  const decisive = tree.conjunction === 'or'
  if (left === decisive || right === decisive) return decisive
  return left === null || right === null ? null : !decisive
}

/** The licence ids of an SPDX expression, each once. */
export function idsOf(expression: string): string[] {
  const tree = parseExpression(expression)
  if (!tree) return []
  const ids = new Set<string>()
  const visit = (node: Expression): void => {
    if ('license' in node) ids.add(node.license)
    else {
      visit(node.left)
      visit(node.right)
    }
  }
  visit(tree)
  return [...ids]
}

function parseExpression(expression: string): Expression | undefined {
  try {
    return parseSpdx(expression)
  } catch {
    return undefined
  }
}
