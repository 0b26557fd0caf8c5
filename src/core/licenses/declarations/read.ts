import { isForeign } from '../../documents/discover.ts'
import type { Range } from '../../position.ts'
import { LineIndex } from '../../position.ts'
import type { FileReader } from '../../read-file.ts'
import type { Snapshot } from '../../snapshot.ts'
import { depth } from '../license-files.ts'
import { citation } from './citation.ts'
import { cargo, npmPackage } from './packages.ts'
import { pyproject, setup } from './python.ts'
import type { DeclarationFormat, RawDeclaration } from './raw-declaration.ts'
import { reuse, spdxHeader } from './spdx-tags.ts'
import { weightLicenses } from './weights.ts'

/** A licence that a file other than a document or a licence text names. */
export interface FileDeclaration extends Pick<RawDeclaration, 'value' | 'subject' | 'origin' | 'spdx'> {
  readonly path: string
  /** Where the value stands; nothing for the header of a weight file. */
  readonly range?: Range
}

const METADATA: readonly DeclarationFormat[] = [citation, pyproject, setup, npmPackage, cargo, reuse]
const METADATA_MAX_BYTES = 1024 * 1024
/** Source files whose headers are read, those nearest to the root: a project that tags its files tags them all. */
const SOURCE_FILES_MAX = 12
const SOURCE_MAX_BYTES = 256 * 1024

/** Reads the declarations of package metadata, citation files, SPDX tags and weight headers. */
export async function readFileDeclarations(snapshot: Snapshot, reader: FileReader): Promise<FileDeclaration[]> {
  const own = snapshot.files.filter(({ path, type }) => type === 'file' && !isForeign(path))
  const found: FileDeclaration[] = []
  for (const { path } of own) {
    const format = METADATA.find(({ matches }) => matches(path))
    if (format) found.push(...(await readWith(format, path, reader, METADATA_MAX_BYTES)))
  }
  const sources = own.filter(({ path }) => spdxHeader.matches(path)).sort((a, b) => depth(a.path) - depth(b.path))
  for (const { path } of sources.slice(0, SOURCE_FILES_MAX)) {
    found.push(...(await readWith(spdxHeader, path, reader, SOURCE_MAX_BYTES)))
  }
  const weights = await weightLicenses(snapshot)
  return [
    ...found,
    ...weights.map((weight) => ({
      ...weight,
      subject: 'weights' as const,
      origin: 'weights-header' as const,
      spdx: false,
    })),
  ]
}

async function readWith(
  { read }: DeclarationFormat,
  path: string,
  reader: FileReader,
  maxBytes: number,
): Promise<FileDeclaration[]> {
  const text = await reader.read(path, maxBytes)
  if (text === undefined) return []
  const lines = new LineIndex(text)
  try {
    return (await read(text)).map(({ start, end, ...declared }) => ({
      path,
      ...declared,
      range: lines.range(start, end),
    }))
  } catch (error) {
    reader.notices.push({ path, message: `its licence was not read: ${firstLine(error)}` })
    return []
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
