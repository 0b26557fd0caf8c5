import type { Place } from './places.ts'

/** Words joined by hyphens or underscores. */
const JOINED = /\b[A-Za-z][A-Za-z\d.]{0,60}(?:[-_][A-Za-z\d.]{1,60}){1,12}/g
/** A size or version behind the first word: "Lumen-2B", "Lumen-1.5-Chat". */
const SIZED = /[-_][A-Za-z.]{0,60}\d/

/**
 * The names of single models in a text, in its order and in small letters.
 * @param licenses where it names licences, some of which look like models: "Apache-2.0"
 */
export function modelNames(text: string, licenses: readonly Place[] = []): string[] {
  const names = Array.from(text.matchAll(JOINED), ({ 0: name, index }) => ({ name, index }))
    .filter(({ name }) => SIZED.test(name))
    .filter(({ name, index }) => !licenses.some(({ start, end }) => start < index + name.length && index < end))
    .map(({ name }) => name.replace(/\.$/, '').toLowerCase())
  return [...new Set(names)]
}

/** Whether two statements name models, and none in common: what one says of Lumen-2B is not said of Lumen-7B. */
export function speakOfOthers(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name))
}
