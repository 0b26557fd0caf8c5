import { decodeText } from './decode-text.ts'
import { type Notice, type Snapshot, SnapshotError } from './snapshot.ts'

/** Reads the text files of a snapshot; what cannot be read becomes a notice, and the run goes on. */
export class FileReader {
  readonly #snapshot: Snapshot
  readonly notices: Notice[] = []
  filesRead = 0

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  /**
   * The text of a file.
   * @param maxBytes larger files are left out
   * @returns nothing where the file was left out
   * @throws whatever is no {@link SnapshotError}: that is a mistake of ours
   */
  async read(path: string, maxBytes: number): Promise<string | undefined> {
    try {
      const decoded = decodeText(await this.#snapshot.read(path, maxBytes))
      if (!decoded) return this.#leaveOut(path, 'skipped: it is not text')
      if (decoded.repaired) this.notices.push({ path, message: 'not valid UTF-8: the broken bytes were read as “�”' })
      this.filesRead++
      return decoded.text
    } catch (error) {
      if (error instanceof SnapshotError) return this.#leaveOut(path, `skipped: ${error.message}`)
      throw error
    }
  }

  #leaveOut(path: string, message: string): undefined {
    this.notices.push({ path, message })
  }
}
