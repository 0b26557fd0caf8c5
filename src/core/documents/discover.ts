import type { FileEntry } from '../snapshot.ts'

/** Folders whose documents are other people's, or nobody's. */
const FOREIGN_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|vendor|site-packages|\.?venv|\.git|\.github\/(?:ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)|third[-_]?part(?:y|ies)|3rd[-_]?party)\//i

const MARKDOWN = /\.(?:md|mdx|markdown|mdown)$/i
/** A README or a card without Markdown's extension; plain text is read as Markdown, which it mostly is. */
const PLAIN = /(?:^|\/)(?:readme|(?:model|data|dataset)[-_ ]?card)(?:[-_][a-z]{2}(?:[-_][a-z]{2,4})?)?(?:\.txt)?$/i
const OTHER_MARKUP =
  /(?:^|\/)(?:readme|(?:model|data|dataset)[-_ ]?card)[^/]*\.(?:rst|adoc|asciidoc|org|html?|pdf|docx?)$/i
/** Rules for contributors say nothing of the model. */
const COMMUNITY =
  /(?:^|\/)(?:code[-_]of[-_]conduct|contributing|security|pull_request_template|issue_template|support|governance)[^/]*\.md$/i

/** Whether a path is a README, a model or data card, or another document that people read about the model. */
export function isDocument({ path, type }: FileEntry, isLicenseFile: (path: string) => boolean): boolean {
  // The file that a link leads to is in the list itself, if it is part of the repository.
  if (type !== 'file' || isForeign(path) || isLicenseFile(path)) return false
  return (MARKDOWN.test(path) && !COMMUNITY.test(path)) || PLAIN.test(path)
}

/** Whether a README or card is written in a markup that is not read. */
export function isUnreadableDocument({ path, type }: FileEntry): boolean {
  return type === 'file' && !isForeign(path) && OTHER_MARKUP.test(path)
}

/** Whether a path lies in a folder of vendored code. */
export function isForeign(path: string): boolean {
  return FOREIGN_FOLDER.test(path)
}
