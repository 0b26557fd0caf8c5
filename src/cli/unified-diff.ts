import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { decodeUtf8, type FileChange } from './fix.ts'

/**
 * Changes as a unified diff that `git apply` takes.
 * @param folder where the files lie, seen from where the diff will be applied; `''` for there
 */
export function unifiedDiff(changes: readonly FileChange[], folder: string): string {
  return changes
    .map(({ path, before, after }) => {
      const name = folder === '' ? path : `${folder}/${path}`
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
      return createTwoFilesPatch(
        `a/${name}`,
        `b/${name}`,
        decodeUtf8(before),
        decodeUtf8(after),
        undefined,
        undefined,
        options,
      )
    })
    .join('')
}
