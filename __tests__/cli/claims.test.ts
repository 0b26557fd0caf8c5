import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { ClaimList } from '../../src/core/list-claims.ts'
import { runNode } from './run-cli.ts'

const run = (...args: string[]) => runNode([resolve('dist/cli.js'), 'claims', ...args])
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8')),
)
const list = async (...args: string[]): Promise<ClaimList> =>
  JSON.parse((await run('examples/overclaiming', '--format', 'json', ...args)).stdout)

describe('openclaims claims', () => {
  it('lists claims with their place, subject and stance, the words in their sentence', async () => {
    const { exitCode, stdout } = await run('examples/overclaiming')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/17:15 {2}commercial-use {2}asserts model/)
    expect(stdout).toContain('Lumen-7B is free for commercial use.')
    expect(stdout).not.toContain('because')
  })

  it('is JSON that fits its schema', async () => {
    const claims = await list('--all', '--explain')
    expect(validate(claims), JSON.stringify(validate.errors)).toBe(true)
  })

  it('leaves out mentions and other people’s things unless asked for all', async () => {
    const chosen = (await list()).claims
    expect(chosen.some(({ stance, subject }) => stance === 'mentions' || subject === 'third-party')).toBe(false)
    expect((await list('--all')).claims.length).toBeGreaterThanOrEqual(chosen.length)
  })

  it('explains what decided, and what was taken for no claim', async () => {
    const { stdout } = await run('examples/overclaiming', '--all', '--explain')
    expect(stdout).toContain('because')
    expect(stdout).toContain('no claim')
    expect((await list('--all')).claims.some(({ stance }) => stance === 'none')).toBe(false)
  })

  it('names the licence that a claim names', async () => {
    expect((await list()).claims.find(({ text }) => text === 'apache-2.0')?.license).toBe('Apache-2.0')
  })

  it('says where it cannot read the target', async () => {
    const { exitCode, stderr } = await run('no/such/folder')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('no/such/folder')
  })
})
