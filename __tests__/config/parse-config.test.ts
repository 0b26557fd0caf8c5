import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/config-error.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { readConfig } from '../../src/config.ts'
import { RULE_IDS } from '../../src/core/checks/index.ts'
import { COMPONENTS } from '../../src/core/report.ts'
import { standardIds } from '../../src/core/standards/choose.ts'
import { bundledKnowledge } from '../../src/knowledge/bundled.ts'
import { FAIL_ON } from '../../src/reporters/conclusion.ts'
import { type MemoryFile, memorySnapshot } from '../memory-snapshot.ts'

const { rules } = bundledKnowledge
const parse = (text: string) => parseConfig('.openclaims.yml', text, rules)
/** The problems of a configuration, `line:column message` each. */
function problemsOf(text: string): string[] {
  try {
    parse(text)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
  }
}

describe('a configuration', () => {
  it('may be empty', () => {
    expect(parse('').lint).toEqual({ rules: {}, severities: {} })
    expect(parse('# nothing yet\n').lint).toEqual({ rules: {}, severities: {} })
  })

  it('starts from a preset, over which its own rules win', () => {
    const { lint } = parse('extends: openness-only\nrules:\n  license-id: error\n')
    expect(lint.rules).toMatchObject({ 'license-id': 'error', 'license-missing': 'off' })
  })

  it('puts presets together, under either name', () => {
    const { lint } = parse('preset: [strict, openness-only]')
    expect(lint).toMatchObject({ severities: { warning: 'error' }, rules: { 'license-conflict': 'off' } })
  })

  it('chooses a standard for all claims or by their kind', () => {
    expect(parse('standard: strict').lint.standard).toBe('strict')
    expect(parse('standard: { open-source: osaid-1.0 }').lint.standard).toEqual({ 'open-source': 'osaid-1.0' })
  })

  it('says from which severity on findings fail', () => {
    expect(parse('fail-on: warning').failOn).toBe('warning')
  })

  it('declares artifacts by status, by URL or with both, and remembers where', () => {
    const text =
      'artifacts:\n  datasets: promised\n  training_code: https://x.org/code\n  data_card: {path: data/}\n  weights_final:\n    status: gated\n    url: https://x.org/w\n    license: llama3.1\n'
    expect(parse(text).lint.artifacts).toMatchObject({
      datasets: { status: 'promised', declaredAt: { path: '.openclaims.yml', range: { line: 2, column: 13 } } },
      training_code: { status: 'linked', url: 'https://x.org/code' },
      data_card: { status: 'present', path: 'data/' },
      weights_final: { status: 'gated', license: 'LicenseRef-scancode-llama-3.1-license-2024' },
    })
  })

  it.each([
    ['MIT', 'MIT'],
    ['Apache-2.0 OR MIT', 'Apache-2.0 OR MIT'],
    ['apache-2.0', 'Apache-2.0'],
    ['LicenseRef-lumen', 'LicenseRef-lumen'],
  ])('declares the licence %s', (value, license) => {
    expect(parse(`licenses:\n  code: ${value}`).lint.licenses?.code).toMatchObject({ license })
    expect(parse(`licenses: {code: {license: ${value}, path: L}}`).lint.licenses?.code).toMatchObject({
      license,
      path: 'L',
    })
  })
})

describe('mistakes are told with their place', () => {
  it.each<[string, string, string[]]>([
    ['an unknown key', 'fail_on: error', ['1:1 unknown key “fail_on”; did you mean “fail-on”?']],
    [
      'an unknown rule',
      'rules:\n  open-source-licence: off',
      ['2:3 unknown rule “open-source-licence”; did you mean “open-source-license”?'],
    ],
    ['an unknown severity', 'rules:\n  license-id: warn', ['2:15 unknown severity “warn”; did you mean “warning”?']],
    [
      'a severity that is none',
      'rules:\n  license-id: 2',
      ['2:15 unknown severity “2”: it must be off, info, warning or error'],
    ],
    [
      'an unknown preset',
      'extends: [strict, all]',
      ['1:19 unknown preset “all”: it must be recommended, strict or openness-only'],
    ],
    [
      'both names of presets',
      'extends: strict\npreset: strict',
      ['1:1 “extends” and “preset” mean the same: keep one'],
    ],
    ['an unknown standard', 'standard: osaid', ['1:11 unknown standard “osaid”; did you mean “osaid-1.0”?']],
    [
      'an unknown kind of claim',
      'standard: {opensource: strict}',
      ['1:12 unknown kind of claim “opensource”; did you mean “open-source”?'],
    ],
    [
      'an unknown component',
      'artifacts: {datsets: absent}',
      ['1:13 unknown component “datsets”; did you mean “datasets”?'],
    ],
    ['an artifact that says nothing', 'artifacts:\n  datasets: {}', ['2:13 give a status, a url or a path']],
    ['an empty value', 'artifacts:\n  datasets:', ['2:12 this is empty']],
    [
      'a URL that is none',
      'artifacts:\n  datasets: hf.co/x',
      ['2:13 this is neither a URL nor present, linked, gated, promised or absent'],
    ],
    [
      'an unknown licence',
      'licenses:\n  code: Apache 2',
      ['2:9 “Apache 2” is no SPDX licence expression; did you mean “Apache-2.0”?'],
    ],
    ['a licence without an id', 'licenses:\n  code: {url: https://x.org}', ['2:9 “license” is missing']],
    ['one glob for a list', 'ignore: docs', ['1:9 this must be a list']],
    ['a glob of another kind', 'ignore:\n  - "{a,b}.md"', ['2:5 a glob here has *, ** and ? only']],
    ['a list for the whole', '- a', ['1:1 this must be a map']],
    ['a key that is there twice', 'rules: {}\nrules: {}', ['2:1 not valid YAML: Map keys must be unique']],
    [
      'a hostile key',
      '__proto__: {}\nconstructor: 1',
      ['1:1 unknown key “__proto__”', '2:1 unknown key “constructor”'].map((text) => expect.stringContaining(text)),
    ],
    [
      'several at once',
      'extend: strict\nrules: {x: off}',
      [expect.stringMatching(/^1:1 unknown key “extend”/), '2:9 unknown rule “x”'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it.each([
    ['no YAML', 'rules: [', /not valid YAML/],
    ['two documents', 'rules: {}\n---\nrules: {}', /not valid YAML/],
    ['a type of its own', 'rules: !!python/object x', /not valid YAML/],
    ['thousands of lists in lists', '['.repeat(60_000), /nested too deeply|not valid YAML/],
    [
      'an alias bomb',
      `a: &a [x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(30)}]`).join('\n')}`,
      /aliases stand for too much/,
    ],
  ])('%s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message)
  })

  it('nothing that anyone writes is taken for anything but a mistake or a configuration', () => {
    const words = [
      'rules',
      'extends',
      'strict',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '"',
      '|',
      '#',
      'off',
      '%',
      '!',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 30 }),
        (parts) => {
          expect(() => problemsOf(parts.join(''))).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('where it is read', () => {
  const readFiles = (files: Record<string, MemoryFile>) => readConfig(memorySnapshot(files))

  it.each(['.openclaims.yml', '.openclaims.yaml', '.github/.openclaims.yml'])('%s', async (path) => {
    expect(await readFiles({ [path]: 'fail-on: never' })).toMatchObject({ failOn: 'never' })
  })

  it('the root comes before .github', async () => {
    const files = { '.openclaims.yml': 'fail-on: never', '.github/.openclaims.yml': 'fail-on: warning' }
    expect(await readFiles(files)).toMatchObject({ failOn: 'never' })
  })

  it('without a file there is nothing to read', async () => {
    expect(await readFiles({ 'README.md': '# Lumen' })).toEqual({ lint: {} })
  })

  it.each<[string, MemoryFile, RegExp]>([
    ['a huge file', `# ${'x'.repeat(100_000)}`, /^\.openclaims\.yml: too large/],
    ['a binary file', new Uint8Array([0x61, 0, 1]), /^\.openclaims\.yml: it is not text/],
    ['broken UTF-8', new Uint8Array([0x61, 0xff]), /^\.openclaims\.yml: it is not valid UTF-8/],
    ['an unreadable file', { fails: 'unreadable' }, /^\.openclaims\.yml: made to fail/],
  ])('%s is an error', async (_, file, message) => {
    await expect(readFiles({ '.openclaims.yml': file })).rejects.toThrow(message)
  })

  it('a byte order mark and CRLF do no harm', async () => {
    const problems = await readFiles({ '.openclaims.yml': '\ufefffail-on: never\r\nrules:\r\n  x: off\r\n' }).catch(
      (error) => error,
    )
    expect(problems.message).toBe('.openclaims.yml:3:3: unknown rule “x”')
  })
})

describe('the schema', () => {
  const { definitions } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))
  it.each([
    ['rule', RULE_IDS],
    ['preset', rules.presets.map(({ id }) => id)],
    ['component', COMPONENTS],
    ['failOn', FAIL_ON],
    ['standard', standardIds(rules.standards)],
  ])('names every %s', (name, ids) => {
    expect([...definitions[name].enum].sort()).toEqual([...ids].sort())
  })

  it('and presets name rules that there are', () => {
    const named = rules.presets.flatMap((preset) => Object.keys(preset.rules ?? {}))
    expect(named.filter((id) => !RULE_IDS.includes(id))).toEqual([])
  })
})

it('every example in the documentation is a configuration', () => {
  const examples = readFileSync('docs/configuration.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)
  const problems = Array.from(examples, ([, text = '']) => problemsOf(text))
  expect(problems).toEqual([[], [], []])
})
