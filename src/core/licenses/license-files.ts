import type { LicenseFile, LicenseSubject } from '../report.ts'
import type { FileEntry } from '../snapshot.ts'

/** Code, weights, data and documents. */
const EVERYTHING = 4
/** Names that licence files have: LICENSE, COPYING.txt, MODEL_LICENSE, LICENSE-CODE, "Qwen LICENSE AGREEMENT" … */
const LICENSE_NAME =
  /^(?:.*[-_. ])?(?:(?:un)?licen[cs]es?|licen[cs]e[-_ ]?agreement|copying|terms[-_ ]of[-_ ]use|model[-_ ]?agreement|eula)(?:[-_. ].*)?$|许可|协议/is
/** Names with a licence's word in them that hold something else: code, data, pictures. */
const OTHER_CONTENT =
  /\.(?:py|pyc|js|ts|tsx|jsx|json|ya?ml|toml|cfg|sh|c|cc|cpp|h|hpp|java|kt|go|rs|rb|css|png|jpe?g|svg|gif|csv|lock|ipynb|xml|in)$/i
const NO_LICENSE = /(?:use[-_ ]?policy|notice|header|check|template|report|list|faq|readme)/i
/** Formats that are licence files but no text. */
const BINARY = /\.(?:pdf|docx?|odt)$/i
/** The folder that REUSE keeps licence texts in (https://reuse.software/spec/). */
const REUSE_FOLDER = /(?:^|\/)LICENSES\/[^/]+$/

/** Whether a path is that of a licence text. */
export function isLicenseFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (OTHER_CONTENT.test(name) || NO_LICENSE.test(name)) return false
  return LICENSE_NAME.test(name) || REUSE_FOLDER.test(path)
}

/** Whether a licence file is in a format that cannot be read as text. */
export function isBinaryLicense(path: string): boolean {
  return BINARY.test(path)
}

/** The licence files of a snapshot, those nearest to its root first. */
export function licenseFiles(files: readonly FileEntry[]): FileEntry[] {
  return files
    .filter(({ path, type }) => type !== 'submodule' && isLicenseFile(path))
    .sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1))
}

/** What a licence file covers, as far as its name and folder say: nothing where they do not. */
export function coverByName(path: string): LicenseSubject[] {
  const name = path.toLowerCase()
  const covers = new Set<LicenseSubject>()
  if (/model|weight|ckpt|checkpoint|权重|模型/.test(name)) covers.add('weights')
  if (/\bcode|[-_]code\b|source/.test(name)) covers.add('code')
  if (/data(?:set)?s?(?![a-z])|数据/.test(name)) covers.add('data')
  if (/(?:^|[-_/ ])docs?(?:[-_/ .]|$)|documentation/.test(name)) covers.add('docs')
  return [...covers]
}

/** Whether a licence file is for all of the repository: at its root, and named for nothing less. */
export function isGeneral({ covers, path }: LicenseFile): boolean {
  return covers.length === EVERYTHING && depth(path) === 0
}

/** How many folders a path is deep. */
export function depth(path: string): number {
  return path.split('/').length - 1
}
