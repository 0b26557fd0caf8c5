import { isLicenseFile } from '../licenses/license-files.ts'
import type { FileReader } from '../read-file.ts'
import type { FileEntry } from '../snapshot.ts'
import { isDocument, isUnreadableDocument } from './discover.ts'
import type { Document } from './document.ts'

/** GitHub shows no Markdown file above 512 KiB in full; twice that is certainly no page that people read. */
const DOCUMENT_MAX_BYTES = 1024 * 1024

/**
 * Reads and parses the documents among some files, one after the other in the order of their paths, so that no more than
 * one of them is in memory.
 * @param concerns whether a text has anything to say to us; one that has not is not parsed, and its path given alone
 */
export async function* readDocuments(
  files: readonly FileEntry[],
  reader: FileReader,
  concerns: (text: string) => boolean,
): AsyncGenerator<Document | string> {
  for (const entry of files) {
    const { path } = entry
    if (isUnreadableDocument(entry))
      reader.notices.push({ path, message: 'skipped: only Markdown and plain text are read' })
    if (!isDocument(entry, isLicenseFile)) continue
    const text = await reader.read(path, DOCUMENT_MAX_BYTES)
    if (text === undefined) continue
    yield concerns(text) ? await (await import('./parse.ts')).parseDocument(path, text) : path
  }
}
