/** The regular expressions in `rules/`, as the code compiles them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { lowerPattern } from '../../src/core/claims/without-case.ts'

/** A regular expression and where it is written. */
export interface FoundPattern {
  readonly file: string
  /** Keys joined by dots, or a line. */
  readonly key: string
  readonly pattern: RegExp
}

/** What of a JSON schema leads to the strings in the data. */
interface Schema {
  readonly $ref?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** How the code compiles the patterns of a folder; the first entry counts that fits the place. */
const COMPILERS: readonly (readonly [place: RegExp, compile: (pattern: string) => RegExp])[] = [
  [/^(?:claims|restrictions)\//, (pattern) => new RegExp(lowerPattern(pattern), 'g')],
  [/^artifacts\/.* contents\.\d+\.pattern$/, (pattern) => new RegExp(pattern, 'm')],
  [/^artifacts\/.* frontMatter\.\d+\.key$/, (pattern) => new RegExp(pattern)],
  [/^suggestions\/.*\.claim$/, (pattern) => new RegExp(`^(?:${pattern})$`, 'iu')],
  [/^suggestions\/.*\.before$/, (pattern) => new RegExp(`(?:${pattern})$`, 'iu')],
  [/^suggestions\/.*\.after$/, (pattern) => new RegExp(`^(?:${pattern})`, 'iu')],
  [/^suggestions\//, (pattern) => new RegExp(pattern, 'iu')],
  // Names of licences are tried at every word, which is a search.
  [/^(?:artifacts|licenses|standards)\//, (pattern) => new RegExp(pattern, 'i')],
]

/**
 * All strings that a schema declares to be regular expressions. The code joins some by `|`, which takes as long as all of
 * them one by one.
 * @param folder the folder `rules/`
 */
export function* patternsOfRules(folder: string): Generator<FoundPattern> {
  for (const part of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const name of readdirSync(join(folder, part.name)).filter((name) => name.endsWith('.yml'))) {
      const own = join(folder, part.name, name.replace(/\.yml$/, '.schema.json'))
      const path = existsSync(own) ? own : join(folder, part.name, 'schema.json')
      const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema
      const data: unknown = parse(readFileSync(join(folder, part.name, name), 'utf8'))
      for (const { key, text } of regexesIn(data, schema, schema, ''))
        yield { file: `rules/${part.name}/${name}`, key, pattern: compile(`${part.name}/${name} ${key}`, text) }
    }
  }
}

function compile(place: string, text: string): RegExp {
  const found = COMPILERS.find(([fits]) => fits.test(place))
  if (!found) throw new Error(`rules/${place}: build/patterns/rules.ts does not know how this is compiled`)
  return found[1](text)
}

function* regexesIn(
  data: unknown,
  schema: Schema,
  root: Schema,
  key: string,
): Generator<{ key: string; text: string }> {
  const { $ref, format, properties, additionalProperties, items } = schema
  if ($ref !== undefined) yield* regexesIn(data, resolve($ref, root), root, key)
  else if (typeof data === 'string') {
    if (format === 'regex') yield { key, text: data }
  } else if (Array.isArray(data)) {
    if (items) for (const [i, item] of data.entries()) yield* regexesIn(item, items, root, `${key}.${i}`)
  } else if (typeof data === 'object' && data !== null) {
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
    for (const [name, value] of Object.entries(data)) {
      const inner = properties?.[name] ?? others
      if (inner) yield* regexesIn(value, inner, root, key === '' ? name : `${key}.${name}`)
    }
  }
}

/** What `#/definitions/pattern` refers to. */
function resolve(reference: string, root: Schema): Schema {
  let found: unknown = root
  for (const name of reference.split('/').slice(1)) found = (found as Record<string, unknown>)[name]
  return found as Schema
}
