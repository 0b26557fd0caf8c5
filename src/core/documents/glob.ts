/**
 * Whether a glob matches a path or one of the folders that it lies in. A glob has `*` (anything within a name), `?` (one
 * character of a name) and `**` (any folders), and is read from the repository's root.
 *
 * Glob libraries make regular expressions, for which a hostile configuration finds globs that take for ever. This takes
 * no more steps than the glob's length times the path's.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const parts = glob
    .replace(/^\.?\//, '')
    .replace(/(?<!\/(?:\*\*)?)(?:\/(?:\*\*)?)+$/, '')
    .split('/')
  /** How many parts of the glob may have matched the names so far. */
  let matched = skipping(parts, new Set([0]))
  for (const name of path.split('/')) {
    const next = new Set<number>()
    for (const i of matched) {
      const part = parts[i] as string
      if (part === '**') next.add(i)
      else if (matchesName(part, name)) next.add(i + 1)
    }
    matched = skipping(parts, next)
    if (matched.has(parts.length)) return true
  }
  return false
}

/** `**` may stand for no folder at all. */
function skipping(parts: readonly string[], matched: Set<number>): Set<number> {
  for (const i of matched) if (parts[i] === '**') matched.add(i + 1)
  return matched
}

/** Matches one name. Where it fails, the last `*` takes one character more: an earlier one need never change. */
function matchesName(part: string, name: string): boolean {
  let p = 0
  let star = -1
  let retry = 0
  for (let n = 0; n < name.length; ) {
    if (part[p] === '*') {
      star = p++
      retry = n
    } else if (part[p] === name[n] || part[p] === '?') {
      p++
      n++
    } else if (star >= 0) {
      p = star + 1
      n = ++retry
    } else return false
  }
  while (part[p] === '*') p++
  return p === part.length
}
