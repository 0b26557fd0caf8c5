import type { DocumentFacts } from '../documents/facts.ts'
import type { FileReader } from '../read-file.ts'
import type { LicenseFile, LicenseSubject } from '../report.ts'
import type { Snapshot } from '../snapshot.ts'
import type { EmbeddedText } from './embedded-texts.ts'
import { coverByName, depth, isBinaryLicense, licenseFiles } from './license-files.ts'
import type { LicenseKnowledge } from './license-knowledge.ts'
import type { Openness } from './openness.ts'
import { licensesBehind, pathsIn } from './pointers.ts'
import { type ReadLicense, readLicense, UNKNOWN_LICENSE } from './read-license.ts'

/** The longest known licence text has some 100 KiB; a file with all of a distribution's licences has more. */
export const LICENSE_MAX_BYTES = 1024 * 1024

const EVERYTHING: readonly LicenseSubject[] = ['code', 'weights', 'data', 'docs']

/** Reads the licence files of a snapshot. */
export class LicenseReader {
  readonly #knowledge: LicenseKnowledge

  constructor(knowledge: LicenseKnowledge) {
    this.#knowledge = knowledge
  }

  /**
   * @param documents where they link to, for licence files that only point to a document
   * @param embedded texts inside documents, which count where the root has no licence file
   */
  async read(
    snapshot: Snapshot,
    reader: FileReader,
    documents: readonly DocumentFacts[],
    embedded: readonly EmbeddedText[],
  ): Promise<LicenseFile[]> {
    const found: LicenseFile[] = []
    const paths = new Set(snapshot.files.map(({ path }) => path))
    const pointers = new Map<string, readonly string[]>()
    for (const { path } of licenseFiles(snapshot.files)) {
      const file = await this.#readFile(path, reader, (text) => pointers.set(path, pathsIn(text, paths)))
      if (file) found.push(file)
    }
    for (const [i, file] of found.entries()) {
      const behind = (pointers.get(file.path) ?? []).flatMap((path) => licensesBehind(path, found, documents))
      const ids = new Set(behind.map(({ id }) => id).filter((id) => id !== UNKNOWN_LICENSE))
      if (ids.size > 0) found[i] = { ...file, mentions: [...ids] }
    }
    if (!found.some(({ path }) => depth(path) === 0)) found.unshift(...(await this.#readEmbedded(embedded)))
    return share(found, this.#knowledge.openness)
  }

  /** The known licences, changed or not, among texts inside documents; others may be anything. */
  async #readEmbedded(texts: readonly EmbeddedText[]): Promise<LicenseFile[]> {
    const found: LicenseFile[] = []
    for (const { path, text } of texts) {
      const file = describe(path, await readLicense(text, this.#knowledge))
      if (file && (file.id !== UNKNOWN_LICENSE || file.basedOn !== undefined)) found.push(file)
    }
    return found
  }

  /** @param saysNothing called with a text that names no licence and restricts nothing */
  async #readFile(
    path: string,
    reader: FileReader,
    saysNothing: (text: string) => void,
  ): Promise<LicenseFile | undefined> {
    if (isBinaryLicense(path)) {
      reader.notices.push({ path, message: 'this licence file is not text: what it says is not known' })
      return this.#byName(path)
    }
    const text = await reader.read(path, LICENSE_MAX_BYTES)
    if (text === undefined) return undefined
    const file = describe(path, await readLicense(text, this.#knowledge))
    if (file?.id === UNKNOWN_LICENSE && !file.mentions && file.restrictions.length === 0) saysNothing(text)
    return file
  }

  /** A file that cannot be read is the licence that its own name names, if it names one. */
  #byName(path: string): LicenseFile {
    const { names, openness } = this.#knowledge
    const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
    const id = names.findAll(title.replace(/[_-]+/g, ' '))[0]?.id ?? UNKNOWN_LICENSE
    const name = id === UNKNOWN_LICENSE ? title : openness.nameOf(id)
    const osiApproved = openness.isOsiApproved(id)
    return { path, id, name, confidence: 0, covers: coverOf(path), osiApproved, restrictions: [] }
  }
}

function describe(path: string, license: ReadLicense | undefined): LicenseFile | undefined {
  if (!license) return undefined
  const { changes, ...rest } = license
  return { path, ...rest, ...(changes.length > 0 ? { changes } : {}), covers: coverOf(path) }
}

/** What a licence file covers by itself: what its name says, at the root else everything, in a folder the code there. */
function coverOf(path: string): readonly LicenseSubject[] {
  const named = coverByName(path)
  if (named.length > 0) return named
  return depth(path) === 0 ? EVERYTHING : ['code']
}

/**
 * Several licence files at the root that do not name what they cover: where open ones stand beside others, the open are
 * for the code and the others for the weights, as in Qwen's repositories.
 */
function share(files: readonly LicenseFile[], openness: Openness): LicenseFile[] {
  const general = files.filter(({ covers }) => covers === EVERYTHING)
  const isOpen = ({ id }: LicenseFile) => openness.of(id, 'code') === true
  if (general.length < 2 || general.every(isOpen) || !general.some(isOpen)) return [...files]
  return files.map((file) => {
    if (!general.includes(file)) return file
    return { ...file, covers: isOpen(file) ? ['code'] : ['weights'] }
  })
}
