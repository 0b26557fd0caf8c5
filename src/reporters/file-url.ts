import type { Evidence } from '../core/report.ts'
import type { Target } from '../core/snapshot.ts'

/** A path of a repository as a relative URI that cannot leave the repository, whatever the path is. */
export function encodePath(path: string): string {
  const segments = path.split('/').filter((segment) => !/^\.{0,2}$/.test(segment))
  return segments.map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/') || '.'
}

/** The page on which a host shows some lines of a file; nothing where the target is on no host. */
export function fileUrl({ filesUrl }: Target, { path, line, endLine }: Omit<Evidence, 'message'>): string | undefined {
  const base = webUrl(filesUrl)
  if (base === undefined || path === '') return undefined
  const end = endLine !== undefined && line !== undefined && endLine > line ? `-L${endLine}` : ''
  return `${base.replace(/\/$/, '')}/${encodePath(path)}${line === undefined ? '' : `#L${line}${end}`}`
}

/** The address that a piece of evidence names, else the page of its file. */
export function evidenceUrl(target: Target, evidence: Evidence): string | undefined {
  return webUrl(evidence.url) ?? fileUrl(target, evidence)
}

/** An address that is safe to link: of the web, so no script and no file. */
export function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href
}

/** "README.md:3-5", "README.md", or the address where there is no file. */
export function placeOf({ path, line, endLine, url }: Evidence): string {
  if (path === '') return url ?? ''
  if (line === undefined) return path
  return `${path}:${line}${endLine !== undefined && endLine > line ? `-${endLine}` : ''}`
}
