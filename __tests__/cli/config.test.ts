import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commitAll, newRepository, temporaryFolder } from '../sources/git-repository.ts'
import { runNode } from './run-cli.ts'

const cli = resolve('dist/cli.js')
const run = (args: readonly string[], options?: Parameters<typeof runNode>[1]) => runNode([cli, ...args], options)

/** The overclaiming example (4 errors, 3 warnings) with a configuration. */
function withConfig(config: string, path = '.openclaims.yml'): string {
  const folder = temporaryFolder()
  cpSync('examples/overclaiming', folder, { recursive: true })
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, path), config)
  return folder
}

describe('the configuration', () => {
  it.each(['.openclaims.yml', '.github/.openclaims.yml'])('is read from %s', async (path) => {
    const { stdout } = await run([withConfig('extends: strict\n', path)])
    expect(stdout).toContain('7 errors')
  })

  it('is that of the revision that is checked', async () => {
    const folder = newRepository()
    cpSync(withConfig('extends: strict\n'), folder, { recursive: true })
    commitAll(folder)
    writeFileSync(join(folder, '.openclaims.yml'), 'fail-on: never\n')
    expect((await run([`${folder}@HEAD`])).stdout).toContain('7 errors')
    expect((await run([folder])).exitCode).toBe(0)
  })

  it('is each target’s own', async () => {
    const { stdout, exitCode } = await run([withConfig('extends: strict'), withConfig('fail-on: never')])
    expect(stdout).toMatch(/7 errors[\s\S]*4 errors, 3 warnings/)
    expect(exitCode).toBe(1)
  })

  it('gives way to --fail-on', async () => {
    const folder = withConfig('fail-on: never')
    expect((await run([folder])).exitCode).toBe(0)
    expect((await run([folder, '--fail-on', 'error'])).exitCode).toBe(1)
  })

  it('is left alone with --no-config', async () => {
    expect((await run([withConfig('no: yaml: at all'), '--no-config'])).stdout).toContain('4 errors, 3 warnings')
  })

  it('can be another file, named in evidence as the user names it', async () => {
    const folder = withConfig('rules: [')
    const file = join(temporaryFolder(), 'shared.yml')
    writeFileSync(file, 'licenses:\n  weights: llama3.1\n')
    const { stdout } = await run([folder, '--config', file, '--format', 'json'])
    expect(JSON.parse(stdout).licenses.effective.weights.evidence).toEqual([
      expect.objectContaining({ path: file, line: 2 }),
    ])
    writeFileSync(join(folder, 'inside.yml'), 'licenses:\n  weights: llama3.1\n')
    const inside = await run([folder, '--config', join(folder, 'inside.yml'), '--format', 'json'])
    expect(JSON.parse(inside.stdout).licenses.effective.weights.evidence[0].path).toBe('inside.yml')
  })
})

describe('a configuration that cannot be used: exit code 2, and nothing on standard output', () => {
  it('tells every mistake with its place', async () => {
    const { exitCode, stdout, stderr } = await run([withConfig('extend: strict\nrules:\n  open-weight: error\n')])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toEqual([
      'openclaims: .openclaims.yml:1:1: unknown key “extend”; did you mean “extends”?',
      'openclaims: .openclaims.yml:3:3: unknown rule “open-weight”; did you mean “open-weights”?',
    ])
  })

  it.each<[string, (folder: string) => string, RegExp]>([
    ['no file', (folder) => join(folder, 'absent.yml'), /absent\.yml: there is no such file/],
    ['a folder', (folder) => folder, /it is not a file/],
    ['a huge file', (folder) => fileIn(folder, 'x'.repeat(100_000)), /more than the 64 KB/],
    ['a binary file', (folder) => fileIn(folder, '\0\x01'), /it is not text/],
    ['no YAML', (folder) => fileIn(folder, '{'), /given:1:\d+: not valid YAML/],
    ['another kind of file', (folder) => fileIn(folder, readFileSync('README.md', 'utf8')), /given:\d+:\d+: /],
    ['a pipe', (folder) => pipeIn(folder), /it is not a file/],
    ['escape sequences', (folder) => fileIn(folder, '"\\e[31m": 1'), /unknown key “\\u\{1b\}\[31m”/],
  ])('%s', async (_, file, message) => {
    const { exitCode, stdout, stderr } = await run(['examples/honest', '--config', file(temporaryFolder())])
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
  })
})

function fileIn(folder: string, content: string): string {
  writeFileSync(join(folder, 'given'), content)
  return join(folder, 'given')
}

function pipeIn(folder: string): string {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  return join(folder, 'pipe')
}

describe('openclaims rules', () => {
  it('lists every rule with the severity that the configuration gives it', async () => {
    const { exitCode, stdout } = await run(['rules', withConfig('rules: {license-id: off, open-weights: error}')])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^license-id +off +A licence id that is none/m)
    expect(stdout).toMatch(/^open-weights +error /m)
    expect(stdout).toMatch(/^license-missing +warning /m)
  })

  it('as JSON for programs', async () => {
    const { stdout } = await run(['rules', '--format', 'json', '--no-config'])
    const rules: { id: string; severity: string; what: string; url: string }[] = JSON.parse(stdout)
    expect(rules.find(({ id }) => id === 'suppression')).toEqual({
      id: 'suppression',
      severity: 'warning',
      what: expect.stringContaining('suppresses findings'),
      url: expect.stringMatching(/rules\/checks\/suppression\.md$/),
    })
  })
})

describe('openclaims init', () => {
  const configFile = '.openclaims.yml'
  const workflowFile = '.github/workflows/openclaims.yml'

  it('writes a configuration and a workflow, and says so', async () => {
    const folder = temporaryFolder()
    const { exitCode, stdout } = await run(['init', folder])
    expect(exitCode).toBe(0)
    expect(stdout).toBe(`wrote ${configFile}\nwrote ${workflowFile}\n`)
    cpSync('examples/honest', folder, { recursive: true })
    expect((await run([folder])).stdout).toMatch(/^✔ no problems/)
  })

  it('every suggestion in the comments is a valid configuration', async () => {
    const folder = temporaryFolder()
    await run(['init', folder])
    const commented = readFileSync(join(folder, configFile), 'utf8')
    const all = commented.replace(/^# ((?:[a-z-]+:(?! [$])| {2,}).*)$/gm, '$1')
    expect(Object.keys(parse(all))).toEqual([
      'extends',
      'rules',
      'standard',
      'fail-on',
      'ignore',
      'artifacts',
      'licenses',
    ])
    writeFileSync(join(folder, configFile), all)
    const { stderr, exitCode } = await run(['rules', folder])
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
  })

  it('the workflow has the least permissions', async () => {
    const folder = temporaryFolder()
    await run(['init', folder])
    const workflow = parse(readFileSync(join(folder, workflowFile), 'utf8'))
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const [checkout, action] = workflow.jobs.openclaims.steps
    expect(checkout.with).toEqual({ 'persist-credentials': false })
    expect(action.uses).toBe('openclaims/openclaims@v1')
  })

  it('overwrites only with --force, and else writes nothing at all', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, workflowFile), 'mine')
    const { exitCode, stdout, stderr } = await run(['init', folder])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/workflows\/openclaims\.yml is there already: nothing was written; --force overwrites/)
    expect(readFileSync(join(folder, workflowFile), 'utf8')).toBe('mine')
    expect((await run(['init', folder, '--force'])).exitCode).toBe(0)
    expect(readFileSync(join(folder, workflowFile), 'utf8')).toContain('openclaims/openclaims@v1')
  })

  it('does not write beside another configuration', async () => {
    const { exitCode, stderr } = await run(['init', withConfig('{}', '.github/.openclaims.yml'), '--force'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/\.github\/\.openclaims\.yml is there already: remove it first/)
  })

  it('follows no link out of the repository', async () => {
    const folder = temporaryFolder()
    const elsewhere = temporaryFolder()
    execFileSync('ln', ['-s', elsewhere, join(folder, '.github')])
    const { exitCode, stderr } = await run(['init', folder])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/leads out of the repository/)
    expect(execFileSync('ls', ['-A', elsewhere], { encoding: 'utf8' })).toBe('')
  })

  it('needs the folder', async () => {
    expect((await run(['init', '/nowhere'])).exitCode).toBe(3)
  })
})
