/** Who speaks with GitHub's API. */
export interface Viewer {
  readonly login: string
}

/** A comment, as far as it tells who wrote it. */
export interface Authored {
  readonly viewerDidAuthor: boolean
  readonly author: { readonly login: string } | null
}

/** Whether we wrote a comment. Apps are `name[bot]` in one place and `name` in another. */
export function isOwn({ viewerDidAuthor, author }: Authored, viewer: Viewer): boolean {
  return viewerDidAuthor || author?.login === viewer.login.replace(/\[bot\]$/, '')
}
