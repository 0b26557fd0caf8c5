import { type DeclarationFormat, placeOf, type RawDeclaration } from './raw-declaration.ts'

/** Trove classifiers end with the licence's name; "OSI Approved" alone names none. */
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/
const CLASSIFIER_IN_TEXT = /['"\n][ \t]*License :: (?:OSI Approved :: )?([^'"\n]+)/g

/** `pyproject.toml`: `project.license` (PEP 621, PEP 639), `tool.poetry.license`, and the classifiers. */
export const pyproject: DeclarationFormat = {
  matches: (path) => path === 'pyproject.toml',
  read: async (text) => {
    const { parse } = await import('smol-toml')
    const { project, tool } = parse(text) as PyProject
    const { license, classifiers } = project ?? {}
    // A string is an SPDX expression (PEP 639); a table has any text.
    const named = [license, tool?.poetry?.license].filter((value) => typeof value === 'string')
    const declared = named.map((value) => declaration(value, placeOf(text, /license/i, value), true))
    if (typeof license === 'object' && typeof license.text === 'string') {
      declared.push(declaration(license.text, placeOf(text, /license|text/i, license.text)))
    }
    return declared.length > 0 ? declared : fromClassifiers(text, Array.isArray(classifiers) ? classifiers : [])
  },
}

interface PyProject {
  readonly project?: { readonly license?: string | { readonly text?: string }; readonly classifiers?: unknown }
  readonly tool?: { readonly poetry?: { readonly license?: string } }
}

function fromClassifiers(text: string, classifiers: readonly unknown[]): RawDeclaration[] {
  return classifiers.flatMap((classifier) => {
    const name = typeof classifier === 'string' ? CLASSIFIER.exec(classifier)?.[1] : undefined
    return name && name !== 'OSI Approved' ? [declaration(name, placeOf(text, /License ::/, name))] : []
  })
}

/** `setup.cfg`: `license` in `[metadata]`; `setup.py`: the argument of that name. Read as text, never run. */
export const setup: DeclarationFormat = {
  matches: (path) => path === 'setup.cfg' || path === 'setup.py',
  read: (text) => {
    const assigned = [
      ...text.matchAll(
        /^[ \t]*["']?licen[cs]e["']?[ \t]*[=:][ \t]*(["']?)[ \t]{0,9}([^"'\s#](?:[^"'\r\n#]{0,200}[^"'\s#,])?)[ \t]{0,9}\1[ \t]*(?:,[ \t]*)?$/gm,
      ),
    ]
    const found = assigned.flatMap(({ 0: whole, 2: value = '', index }) => {
      if (/^file:|[(){}[\]]/.test(value)) return []
      const start = index + whole.lastIndexOf(value)
      return [declaration(value, { start, end: start + value.length })]
    })
    if (found.length > 0) return found
    return Array.from(text.matchAll(CLASSIFIER_IN_TEXT), ({ 0: whole, 1: value = '', index }) => {
      const start = index + whole.lastIndexOf(value)
      return declaration(value.trim(), { start, end: start + value.trim().length })
    }).filter(({ value }) => value !== 'OSI Approved')
  },
}

function declaration(value: string, place: { start: number; end: number }, spdx = false): RawDeclaration {
  return { value, ...place, subject: 'code', origin: 'package', spdx }
}
