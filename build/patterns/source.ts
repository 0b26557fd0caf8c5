import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import type { FoundPattern } from './rules.ts'

/** The literal regular expressions in a folder of source code. */
export function* patternsOfSource(folder: string, name: string): Generator<FoundPattern> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.ts')) continue
    const source = readFileSync(join(folder, path), 'utf8')
    for (const { start, regex } of literalsIn(parseAst(source, { lang: 'ts' }))) {
      const line = source.slice(0, start).split('\n').length
      yield { file: `${name}/${path}`, key: `line ${line}`, pattern: new RegExp(regex.pattern, regex.flags) }
    }
  }
}

interface Literal {
  readonly start: number
  readonly regex: { readonly pattern: string; readonly flags: string }
}

function* literalsIn(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && 'start' in node) yield node as Literal
  else for (const child of Object.values(node)) yield* literalsIn(child)
}
