/** An escape, a class, a number of repetitions, or any other character of a regular expression's source. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\{(?<least>\d+)(?:,(?<most>\d*))?\}|./gsu

/** Whether a pattern repeats anything without limit. One that does not takes so many steps at each character at most. */
export function repeatsWithoutLimit({ source }: RegExp): boolean {
  return [...source.matchAll(TOKEN)].some(({ 0: token, groups }) => /^[*+]$/.test(token) || groups?.most === '')
}

/**
 * The pattern with limited repetitions cut to one more than the least: `{0,60}` to `{0,1}`. How time grows with the text
 * hangs on what is repeated without limit; the others multiply it by a constant that an analysis of small texts takes for
 * growth, and that makes it slow.
 */
export function withShortRepetitions({ source, flags }: RegExp): RegExp {
  const short = source.replace(TOKEN, (token: string, least?: string, most?: string) =>
    least && most && Number(most) > Number(least) + 1 ? `{${least},${Number(least) + 1}}` : token,
  )
  return new RegExp(short, flags)
}
