/** Reads the rules' pages, so that reports can carry them: SARIF shows a rule's help beside its results. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Heading, Link, Root, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { ruleUrl } from '../src/core/rule-url.ts'
import type { RulePage } from '../src/reporters/rule-page.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const

/**
 * @param folder the folder `rules/checks/`
 * @throws Error that names the page and what it lacks
 */
export function compileRulePages(folder: string): RulePage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => compilePage(basename(name, '.md'), readFileSync(join(folder, name), 'utf8')))
}

function compilePage(id: string, source: string): RulePage {
  const page = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const need = <Value>(value: Value | undefined, what: string): Value => {
    if (value === undefined) throw new Error(`rules/checks/${id}.md: ${what}`)
    return value
  }
  const about = need(
    page.children.find((node): node is Table => node.type === 'table'),
    'there is no table',
  )
  const rows = new Map(about.children.map(({ children: [name, value] }) => [textOf(name), textOf(value)]))
  const severity = SEVERITIES.find((word) => rows.get('Severity')?.startsWith(word))
  return {
    id,
    what: need(rows.get('What'), 'the table has no row "What"'),
    why: need(section(page, 'Why'), 'there is no section "Why"'),
    severity: need(severity, `the row "Severity" begins with none of ${SEVERITIES.join(', ')}`),
    markdown: withAbsoluteLinks(page, source, about.position?.end.offset ?? 0, id),
  }
}

/** The text below a heading. */
function section(page: Root, title: string): string | undefined {
  const isHeading = (node: RootContent): node is Heading => node.type === 'heading'
  const start = page.children.findIndex((node) => isHeading(node) && textOf(node) === title)
  if (start < 0) return undefined
  const rest = page.children.slice(start + 1)
  const end = rest.findIndex(isHeading)
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map((node) => textOf(node).replace(/\s+/g, ' '))
    .join('\n\n')
}

/** The source from an offset on; a page is read elsewhere than in its folder. */
function withAbsoluteLinks(page: Root, source: string, from: number, id: string): string {
  let result = source
  for (const { url, position } of links(page).reverse()) {
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? 0
    if (start < from) continue
    const link = source.slice(start, end).replace(`](${url})`, () => `](${new URL(url, ruleUrl(id)).href})`)
    result = result.slice(0, start) + link + result.slice(end)
  }
  return result.slice(from).trim()
}

/** In the order of the text. */
function links(node: Root | RootContent): Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(links) : []
}
