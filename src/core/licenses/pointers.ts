import type { DocumentFacts } from '../documents/facts.ts'
import type { LicenseFile } from '../report.ts'

/** A text with more words says something of its own. */
const MOST_WORDS = 60
/** What a code host puts before a path: owner, repository, kind of view, branch. */
const HOST_PREFIX = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|tree|raw|resolve)\/[^/]+\//

const LINK_MAX = 500

/**
 * The files of the repository that a short text leads to: some licence files say no more than where the licences are.
 * @param paths the repository's files
 */
export function pathsIn(text: string, paths: ReadonlySet<string>): string[] {
  const words = text.match(/[^\s<>()[\]"'`]+/g) ?? []
  if (words.length > MOST_WORDS) return []
  const named = words.map((word) => resolvePath('', word)).filter((path) => paths.has(path))
  return [...new Set(named)]
}

/**
 * The licence files that a path leads to: itself, or those that the document there links to.
 * @param files all licence files
 */
export function licensesBehind(
  path: string,
  files: readonly LicenseFile[],
  documents: readonly DocumentFacts[],
): LicenseFile[] {
  const links = documents.find((document) => document.path === path)?.links ?? []
  const targets = new Set([path, ...links.map(({ url }) => resolvePath(path, url))])
  return files.filter((file) => targets.has(file.path))
}

/** The name of the repository on a code host that a link leads into. */
export function repositoryOf(link: string): string | undefined {
  return /^https?:\/\/[^/]+\/[^/]+\/([^/?#]+)/.exec(link.slice(0, LINK_MAX))?.[1]
}

/** The path in the repository that a link means which stands in a file of it. */
export function resolvePath(from: string, link: string): string {
  if (link.length > LINK_MAX) return ''
  const target = link.replace(/[#?].*/s, '').replace(/(?<![.,;:])[.,;:]+$/, '')
  const onHost = target.replace(HOST_PREFIX, '')
  if (onHost !== target) return onHost
  const folder = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const parts: string[] = []
  for (const part of [...folder, ...target.split('/')]) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
