import type { Place } from './places.ts'

/** A name with a size or version: "Lumen-2B", "Lumen-1.5-Chat". */
const MODEL_NAME = /\b[A-Za-z][\w.]*(?:[-_][\w.]*\d[\w.]*)+(?:[-_][\w.]+)*/g

/**
 * The names of single models in a text, in its order and in small letters.
 * @param licenses where it names licences, some of which look like models: "Apache-2.0"
 */
export function modelNames(text: string, licenses: readonly Place[] = []): string[] {
  const names = Array.from(text.matchAll(MODEL_NAME), ({ 0: name, index }) => ({ name, index }))
    .filter(({ name, index }) => !licenses.some(({ start, end }) => start < index + name.length && index < end))
    .map(({ name }) => name.toLowerCase())
  return [...new Set(names)]
}

/** Whether two statements name models, and none in common: what one says of Lumen-2B is not said of Lumen-7B. */
export function speakOfOthers(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name))
}
