import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../sources/git-repository.ts'
import { runNode } from './run-cli.ts'

const run = (args: readonly string[], options?: Parameters<typeof runNode>[1]) =>
  runNode([resolve('dist/cli.js'), ...args], options)

describe('openclaims check --standard', () => {
  it('holds claims against that standard', async () => {
    const { stdout } = await run(['check', 'examples/overclaiming', '--standard', 'osaid-1.0', '--format', 'json'])
    const { claims } = JSON.parse(stdout)
    const judged = claims.filter(
      ({ kind, subject }: Record<string, string>) => kind === 'open-source' && subject === 'model',
    )
    expect(judged.map(({ standard }: { standard?: string }) => standard)).toContain('osaid-1.0')
  })

  it('knows only standards that there are', async () => {
    const { exitCode, stdout, stderr } = await run(['check', 'examples/honest', '--standard', 'osaid-1'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('--standard: there is no standard “osaid-1”. Did you mean osaid-1.0?')
  })
})

describe('openclaims standards', () => {
  it('shows the matrix of standards and criteria, and what is not met', async () => {
    const { exitCode, stdout, stderr } = await run(['standards', 'examples/overclaiming'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^standard +result +criteria\n/)
    expect(stdout).toMatch(/^osd-1\.9 +not met +[✔✖?·]{12}$/m)
    expect(stdout).toMatch(/✖ 6\. It may be used for anything +LUMEN COMMUNITY/)
    expect(stderr).toBe('')
  })

  it('keeps to the width of the terminal', async () => {
    for (const columns of [50, 80, 120]) {
      const { stdout } = await run(['standards', 'examples/overclaiming'], { env: { COLUMNS: String(columns) } })
      expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([])
    }
  })

  it('is coloured where that is asked for', async () => {
    const args = ['standards', 'examples/honest']
    expect((await run(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[32m')
    expect((await run(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
    expect((await run(args)).stdout).not.toContain('\u001b')
  })

  it('narrows to one standard, with every criterion', async () => {
    const { stdout } = await run(['standards', 'examples/honest', '--standard', 'osd-1.9'])
    expect(stdout).toMatch(/^Open Source Definition 1\.9 osd-1\.9: met\n/)
    expect(stdout.match(/^ {2}✔ /gm)).toHaveLength(11)
  })

  it('gives the results as the report has them', async () => {
    const { stdout } = await run(['standards', 'examples/honest', '--standard', 'mof-1.0', '--format', 'json'])
    const report = JSON.parse((await run(['check', 'examples/honest', '--format', 'json'])).stdout)
    const mof = report.standards.filter(({ id }: { id: string }) => id.startsWith('mof-1.0'))
    expect(mof).toHaveLength(3)
    expect(JSON.parse(stdout)).toEqual({ target: report.target, standards: mof })
  })

  it.each([
    ['osaid-1', 'Did you mean osaid-1.0?'],
    ['Strickt', 'Did you mean strict?'],
    ['whatever it takes', 'There are eu-ai-act, mof-1.0, '],
  ])('knows no standard %s', async (id, hint) => {
    const { exitCode, stdout, stderr } = await run(['standards', '--standard', id])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`there is no standard “${id}”. ${hint}`)
  })

  it('tells a target that is not there', async () => {
    expect((await run(['standards', 'no/such/folder'])).exitCode).toBe(3)
  })
})

describe('openclaims mof', () => {
  it("writes a repository's file, and evaluates what it wrote", async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'mof.yml')
    const { exitCode, stdout, stderr } = await run(['mof', 'examples/honest', '--output', file])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(stderr).toContain('fill in release.producer')
    const { release } = parse(readFileSync(file, 'utf8'))
    expect(release).toMatchObject({ name: 'honest', license: { distribution: { name: 'MIT', path: 'LICENSE' } } })
    expect(release.components).toContainEqual(expect.objectContaining({ name: 'Datasets', license: 'CC0-1.0' }))
    const evaluated = await run(['mof', '--evaluate', file, '--format', 'json'])
    expect(JSON.parse(evaluated.stdout)).toMatchObject({ name: 'honest', class: 0, next: 3 })
  })

  it('says for people which class it is and what is missing', async () => {
    const file = join(temporaryFolder(), 'mof.yml')
    writeFileSync(file, 'release: {name: "Candle\\e[31m", license: MIT, components: [{name: Model card}]}')
    const { exitCode, stdout } = await run(['mof', '--evaluate', file])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Candle\\u{1b}[31m: no class')
    expect(stdout).toContain('For Class III: Open Model these are missing:\n  ✖ Model architecture: not released')
    expect(stdout).toContain(
      '⚠ under MIT, which is open, though an open content licence would suit it better: Model card',
    )
  })

  it('evaluates several files in one run', async () => {
    const folder = temporaryFolder()
    const files = ['Model card', 'Data card'].map((name) => {
      const file = join(folder, `${name}.yml`)
      writeFileSync(file, `release: {name: ${name}, license: MIT, components: [{name: ${name}}]}`)
      return file
    })
    const { stdout } = await run(['mof', '--evaluate', ...files, '--format', 'json'])
    expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual(['Model card', 'Data card'])
  })

  it('says what of a file it left out', async () => {
    const file = join(temporaryFolder(), 'mof.yml')
    writeFileSync(file, 'release: {license: MIT, components: [{name: Model cart}]}')
    const { stderr } = await run(['mof', '--evaluate', file])
    expect(stderr).toContain('there is no component “Model cart”; did you mean “Model card”?')
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['malformed YAML', 'release: [}', /it is not valid YAML: .* at line 1/],
    ['no release', 'framework: {}', /release has to be a mapping/],
    ['a huge file', 'a'.repeat(1024 * 1024 + 1), /is larger than 1 MiB/],
    ['a binary file', Uint8Array.of(1, 0, 2), /is not text/],
  ])('cannot evaluate %s', async (_, content, message) => {
    const file = join(temporaryFolder(), 'mof.yml')
    writeFileSync(file, content)
    const { exitCode, stdout, stderr } = await run(['mof', '--evaluate', file, '--format', 'json'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('cannot evaluate a folder, or what is not there', async () => {
    const folder = join(temporaryFolder(), 'models')
    mkdirSync(folder)
    expect((await run(['mof', '--evaluate', folder])).exitCode).toBe(3)
    expect((await run(['mof', '--evaluate', join(folder, 'none.yml')])).exitCode).toBe(3)
  })

  it.each([
    [['mof', '--evaluate=mof.yml', '.'], '--evaluate takes files'],
    [['mof', '--format', 'json'], '--format is for --evaluate'],
    [['mof', '--evaluate'], 'argument missing'],
  ])('%j is wrong usage', async (args, message) => {
    const { exitCode, stderr } = await run(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})
