import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PullRequest } from '../action/pull-request.ts'
import { temporaryFolder } from '../sources/git-repository.ts'
import { runNode } from './run-cli.ts'

const LICENSE = 'The model may be used for non-commercial purposes only.\n'
const change = new PullRequest(
  { LICENSE, 'README.md': '# Lumen\n\nLumen is an open source model.\n', 'old.md': 'An open source model of ours.\n' },
  { 'README.md': '# Lumen\n\nLumen is a model.\n', 'old.md': null, 'new.md': 'An open source model of ours.\n' },
)
const check = (...args: string[]) => runNode([resolve('dist/cli.js'), 'check', ...args], { cwd: change.repository })

describe('--base', () => {
  it('fails by what came after the revision only', async () => {
    const { exitCode, stdout } = await check('.', '--base', 'main')
    expect(stdout).toMatch(/no new problems: .*1 there before, 1 resolved here/)
    expect(exitCode).toBe(0)
    expect((await check('.')).exitCode).toBe(1)
  })

  it('tells new and old findings apart in the report', async () => {
    change.push({ 'more.md': 'Our model is fully open source.\n' })
    const { exitCode, stdout } = await check('@change', '--base', 'main', '--format', 'json')
    const { findings, baseline } = JSON.parse(stdout)
    expect(exitCode).toBe(1)
    expect(findings.map(({ path, baselineState }: Record<string, string>) => `${path} ${baselineState}`)).toEqual([
      'more.md new',
      'new.md unchanged',
    ])
    expect(baseline.resolved.map(({ path }: { path: string }) => path)).toEqual(['README.md'])
  })

  it('compares with where the branches parted', async () => {
    change.moveBase({ 'README.md': '# Lumen\n\nLumen is a model of ours.\n' })
    const { stdout } = await check('.', '--base', 'main', '--format', 'json')
    expect(JSON.parse(stdout).baseline.target.revision).toBe(change.base)
  })

  it.each([
    ['a folder that is in no clone', temporaryFolder(), 'main', 2, /is in no git repository/],
    ['a revision that is not there', '.', 'v9', 3, /has no revision v9/],
    ['an option', '.', '--upload-pack=x', 3, /is not a revision/],
  ])('refuses %s', async (_, folder, base, code, message) => {
    const { exitCode, stderr } = await check(folder, `--base=${base}`)
    expect(stderr).toMatch(message)
    expect(exitCode).toBe(code)
  })
})
