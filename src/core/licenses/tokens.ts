/**
 * The words of a text, as they count for telling licences apart. What the SPDX matching guidelines tell to ignore is
 * gone (https://spdx.github.io/spdx-spec/v3.0.1/annexes/license-matching-guidelines-and-templates/): case, white space,
 * punctuation, the marks of lists and comments, copyright notices, and varieties of spelling.
 */
export interface Tokens {
  /** A 32 bit hash of each word. */
  readonly hashes: Uint32Array
  /** The offset in the text at which each word begins. */
  readonly starts: Uint32Array
  /** The offset in the text after each word. */
  readonly ends: Uint32Array
}

/** Guideline "Varietal word spelling": the few that licences do use, other spelling first. */
const VARIETIES: readonly (readonly [other: string, usual: string])[] = [
  ['licence', 'license'],
  ['licenced', 'licensed'],
  ['licences', 'licenses'],
  ['licencing', 'licensing'],
  ['acknowledgement', 'acknowledgment'],
  ['judgement', 'judgment'],
  ['authorisation', 'authorization'],
  ['authorised', 'authorized'],
  ['organisation', 'organization'],
  ['utilisation', 'utilization'],
  ['fulfil', 'fulfill'],
  ['https', 'http'],
]

/** Guideline "Copyright notice": a line that is one. */
const COPYRIGHT_LINE =
  /^(?:(?:portions )?copyright *(?:\(c\)|©|&copy;|by |[[<{]*(?:(?:19|20)\d\d|yyyy|year))|(?:\(c\)|©) *(?:copyright\b|[[<{]*(?:19|20)\d\d)|(?:all rights reserved|版权所有)[.。]? *$)/i
/** A longer line is no copyright notice alone. */
const COPYRIGHT_LINE_MAX = 300

/** Guideline "Bullets and numbering": at the beginning of a line. */
const ENUMERATOR = /^[([（]?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,5})[.)\]）:](?=\s)/i
const ENUMERATOR_MAX = 40
const HYPHEN = 45

/** Hashes of spellings to the hashes of those that they count as. */
const SPELLINGS = new Map(VARIETIES.map(([other, usual]) => [hashWord(other), hashWord(usual)]))

/** The words of a text with their places. Linear in the text's length. */
export function tokenize(text: string): Tokens {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let lineStart = 0; lineStart < text.length; ) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd < 0) lineEnd = text.length
    let i = beginningOfWords(text, lineStart, lineEnd)
    while (i < lineEnd) {
      const kind = characterKind(text.charCodeAt(i))
      if (kind === OTHER) {
        i++
        continue
      }
      const start = i++
      if (kind === LETTER) while (i < lineEnd && isInWord(text, start, i)) i++
      const hash = hashRange(text, start, i)
      hashes.push(SPELLINGS.get(hash) ?? hash)
      starts.push(start)
      ends.push(i)
    }
    lineStart = lineEnd + 1
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** A hash of a word as {@link tokenize} gives it, for looking for particular words among tokens. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length)
}

/** FNV-1a over lower case, then the finaliser of MurmurHash3, for the index keeps the upper bits only. */
function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === HYPHEN) continue
    hash = Math.imul(hash ^ lowerCase(code), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function lowerCase(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Where a line's words begin: behind bullets, numbers and comment marks; at its end for a copyright notice. */
function beginningOfWords(text: string, start: number, end: number): number {
  let first = start
  while (first < end && isMark(text.charCodeAt(first))) first++
  const code = text.charCodeAt(first)
  if (
    end - start <= COPYRIGHT_LINE_MAX &&
    COPYRIGHT_INITIALS.has(code) &&
    COPYRIGHT_LINE.test(text.slice(first, end))
  ) {
    return end
  }
  return first + (ENUMERATOR.exec(text.slice(first, Math.min(end, first + ENUMERATOR_MAX)))?.[0].length ?? 0)
}

/** What {@link COPYRIGHT_LINE} can begin with; few lines do. */
const COPYRIGHT_INITIALS: ReadonlySet<number> = new Set(Array.from('cCpPaA(©版', (initial) => initial.charCodeAt(0)))

/** White space, comment marks, bullets and quotation marks at the beginning of a line. */
function isMark(code: number): boolean {
  return MARKS.has(code)
}

const MARKS: ReadonlySet<number> = new Set(Array.from(' \t\r*#/;"\'>_-', (mark) => mark.charCodeAt(0)))

/** Letters and digits go on; so does a hyphen behind a prefix: "non-commercial" and "noncommercial" are one word. */
function isInWord(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (characterKind(code) === LETTER) return true
  if (code !== HYPHEN || at - start !== 3 || characterKind(text.charCodeAt(at + 1)) !== LETTER) return false
  const prefix = text.slice(start, at).toLowerCase()
  return prefix === 'non' || prefix === 'sub'
}

const OTHER = 0
const LETTER = 1
const IDEOGRAPH = 2

function characterKind(code: number): typeof OTHER | typeof LETTER | typeof IDEOGRAPH {
  if (code < 128) {
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    return letter ? LETTER : OTHER
  }
  // Han, kana and Hangul are written without spaces or with few: each character counts as a word.
  const east =
    (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff)
  if (east) return IDEOGRAPH
  return isLetter(code) ? LETTER : OTHER
}

const letters = new Map<number, boolean>()

function isLetter(code: number): boolean {
  let known = letters.get(code)
  if (known === undefined) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
    letters.set(code, known)
  }
  return known
}
