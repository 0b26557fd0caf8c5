import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import spdxLicenses from 'spdx-license-list/full.js'

/** A little repository on a rule's page, with the findings that the page states of it. */
export interface Example {
  /** The headings above. */
  readonly title: string
  readonly kind: 'wrong' | 'right'
  readonly files: Readonly<Record<string, string>>
  /** `path:line:column severity rule`, one a finding; none for what is right. */
  readonly findings: readonly string[]
}

/**
 * The examples of a rule's page: below "Wrong" and "Right", one each or one a heading below. CONTRIBUTING.md says how
 * they are written.
 * @throws Error where something there is no part of an example
 */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = []
  let section = ''
  let nodes: RootContent[] = []
  let title = ''
  const finish = () => {
    if ((section === 'Wrong' || section === 'Right') && nodes.length > 0)
      examples.push(readExample(section, title, nodes))
    nodes = []
  }
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading' && node.depth <= 3) {
      finish()
      if (node.depth < 3) section = textOf(node)
      title = node.depth < 3 ? section : `${section}: ${textOf(node)}`
    } else nodes.push(node)
  }
  finish()
  return examples
}

function readExample(section: 'Wrong' | 'Right', title: string, nodes: readonly RootContent[]): Example {
  const files: Record<string, string> = {}
  let findings: string[] = []
  for (const [i, node] of nodes.entries()) {
    const next = nodes[i + 1]
    const block = next?.type === 'code' ? next.value : undefined
    if (node.type === 'code') continue
    const [name, ...rest] = 'children' in node ? (node.children as Nodes[]) : []
    if (node.type === 'paragraph' && name?.type === 'inlineCode') {
      files[name.value] = contentOf(rest.map((part) => textOf(part)).join(''), block, name.value)
    } else if (textOf(node) === 'Findings:' && block !== undefined) findings = block.split('\n')
    else if (block !== undefined) throw new Error(`${title}: what is the block below “${textOf(node)}”?`)
  }
  return { title, kind: section === 'Wrong' ? 'wrong' : 'right', files, findings }
}

/** A file's content by the words behind its name: `:` and a block, or what it holds. */
function contentOf(words: string, block: string | undefined, name: string): string {
  const license = /^: the text of (\S+?)\.?$/.exec(words)?.[1]
  if (license !== undefined) {
    const text = spdxLicenses[license]?.licenseText
    if (text === undefined) throw new Error(`${name}: SPDX has no text of ${license}`)
    return text
  }
  if (/^: empty\.?$/.test(words)) return ''
  if (words !== ':' || block === undefined)
    throw new Error(`${name}: a file needs a block, “empty” or “the text of ID”`)
  return `${block}\n`
}
