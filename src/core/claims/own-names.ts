import type { Document } from '../documents/document.ts'

/** What a name is spelled with; it begins with a letter. */
const NAME = /[A-Za-z][\w.+-]*/g
/** Of a name: a capital behind its first letter, or a digit. */
const NAME_LIKE = /.[A-Z]|\d/
/** Words of titles and repository names that tell one thing from no other. */
const COMMON =
  /^(?:readme|models?|card|the|and|for|with|from|large|language|open|source|official|implementation|introduction|code|base|chat|instruct|main|master|project|repo|repository|about|data|datasets?|licen[cs]e|news|overview|github|huggingface|hugging|face|docs?|ll?ms?|vlms?|ai|research|labs?|demo|training|fine|tuning|tuned|multimodal|vision|text|image|video|speech|audio|generation|english|paper|pytorch|inference|evaluation|results?|usage|team|org|hub|this|series|family|to|of|in|on|by|an?|is|new|your|our|we|it|cn|zh|en|ja|ko|hf|cli|api|sdk|web|app|tools?)$/
const TITLE_MAX = 120
/** A name as long as this, in letters, may be told by its beginning. */
const DISTINCT = 4
/** A name as long as this is told wherever it stands: "Fun-CosyVoice" is CosyVoice. */
const UNMISTAKABLE = 6
/** So much of the longer name has to be in the shorter one. */
const SHARED = 0.6

/**
 * The names that a document gives to its own thing, without versions and sizes: from the repository's name, its title
 * and the names that the front matter declares.
 * @param repository the repository's name, without its owner's
 */
export function ownNames({ path, blocks, frontMatter }: Document, repository: string): ReadonlySet<string> {
  const title = headOf(blocks.find(({ kind }) => kind === 'heading')?.text ?? '')
  const words = title.match(NAME) ?? []
  const declared = frontMatter.filter(({ key }) => /^(?:model_name|title|name|model-index\.\d+\.name)$/.test(key))
  const file = /(?<![^/])([^/]+)\.\w+$/.exec(path)?.[1] ?? ''
  const named = [
    repository,
    ...(words.length <= 3 ? words : words.filter((word) => NAME_LIKE.test(word))),
    ...declared.map(({ value }) => value),
    ...(NAME_LIKE.test(file) && !/readme|card/i.test(file) ? [file] : []),
  ]
  return new Set(named.map(stem).filter((name) => name.length > 1 && !COMMON.test(name)))
}

/** Whether a name is one of the document's own: "Lumen-2-7B-Chat" is Lumen. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  const given = stem(name)
  if (given === '') return false
  if (own.has(given)) return true
  for (const known of own) {
    if (known.length >= UNMISTAKABLE && given.includes(known)) return true
    const [short, long] = given.length < known.length ? [given, known] : [known, given]
    if (!long.startsWith(short) || short.length < DISTINCT) continue
    if (short === known || short.length / long.length >= SHARED) return true
  }
  return false
}

/** Names in a text, each with whether it is the document's own. */
export function namesIn(text: string, own: ReadonlySet<string>): { start: number; end: number; own: boolean }[] {
  return Array.from(text.matchAll(NAME), ({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
    .map(({ name, start, end }) => ({ start, end, own: isOwn(name, own), like: NAME_LIKE.test(name) }))
    .filter(({ own, like }) => own || like)
}

/** Whether any of the names in a text is the document's own. */
export function namesOwn(text: string, own: ReadonlySet<string>): boolean {
  return (text.match(NAME) ?? []).some((name) => isOwn(name, own))
}

function headOf(title: string): string {
  return title.split(/[:：|(（]| [-–—] /)[0]?.slice(0, TITLE_MAX) ?? ''
}

/** The letters of a name, without versions, sizes and words that many names share. */
function stem(name: string): string {
  const parts = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((part) => (/^[a-z]+\d/.test(part) ? part.replace(/\d.*/, '') : /^\d/.test(part) ? '' : part))
  const [first = '', ...rest] = parts.filter((part) => part !== '')
  return COMMON.test(first) && rest.length === 0 ? '' : [first, ...rest].join('')
}
