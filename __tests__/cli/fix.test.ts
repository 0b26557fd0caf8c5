import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fix } from '../../src/cli/fix.ts'
import { memorySnapshot } from '../memory-snapshot.ts'
import { commitAll, newRepository, temporaryFolder } from '../sources/git-repository.ts'
import { runNode } from './run-cli.ts'

const cli = resolve('dist/cli.js')
const run = (args: readonly string[], options?: Parameters<typeof runNode>[1]) => runNode([cli, ...args], options)
const card = (license: string) => `---\nlicense: ${license}\n---\n# Lumen\n`

/** A repository whose model card has a licence id that is none. */
function repository(files: Record<string, string | Uint8Array> = { 'README.md': card('Apache 2') }): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

describe('--fix', () => {
  it('writes what the findings suggest, and reports what is left', async () => {
    const folder = repository({
      'README.md': `${card('Apache 2')}\nThis is an open-source model. The model is for non-commercial use only.\n`,
    })
    const { exitCode, stdout, stderr } = await run([folder, '--fix'])
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('license: apache-2.0\n')
    expect(stderr).toBe('openclaims: fixed README.md\n')
    expect(stdout).not.toContain('license-id')
    expect(stdout).toContain('open-source-license')
    expect(exitCode).toBe(1)
  })

  it('twice changes nothing the second time', async () => {
    const folder = repository()
    await run([folder, '--fix'])
    const { mtimeMs } = statSync(join(folder, 'README.md'))
    const { stderr, exitCode } = await run([folder, '--fix'])
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(statSync(join(folder, 'README.md')).mtimeMs).toBe(mtimeMs)
  })

  it('fixes nothing that is suppressed or off', async () => {
    const folder = repository({ 'README.md': card('Apache 2'), '.openclaims.yml': 'rules: {license-id: off}' })
    await run([folder, '--fix'])
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(card('Apache 2'))
  })

  it('keeps mode, and leaves nothing beside the file', async () => {
    const folder = repository()
    chmodSync(join(folder, 'README.md'), 0o755)
    await run([folder, '--fix'])
    expect(lstatSync(join(folder, 'README.md')).mode & 0o777).toBe(0o755)
    expect(readdirSync(folder)).toEqual(['README.md'])
  })

  it('tells of a read-only file, and changes none', async () => {
    const folder = repository({ 'README.md': card('Apache 2'), 'docs/README.md': card('Apache 2') })
    chmodSync(join(folder, 'docs/README.md'), 0o444)
    const { exitCode, stdout, stderr } = await run([folder, '--fix'])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toBe('openclaims: --fix: docs/README.md: it is read-only; nothing was changed\n')
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(card('Apache 2'))
  })

  it('follows no link', async () => {
    const elsewhere = repository()
    const folder = repository({ 'NOTES.md': '# x\n' })
    symlinkSync(join(elsewhere, 'README.md'), join(folder, 'README.md'))
    symlinkSync(elsewhere, join(folder, 'docs'))
    await run([folder, '--fix'])
    expect(readFileSync(join(elsewhere, 'README.md'), 'utf8')).toBe(card('Apache 2'))
  })

  it('leaves a file alone that is not valid UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(card('Apache 2')), Buffer.from([0xff])])
    const folder = repository({ 'README.md': bytes })
    const { stderr } = await run([folder, '--fix'])
    expect(stderr).toContain('README.md: not fixed: it is not valid UTF-8')
    expect(readFileSync(join(folder, 'README.md'))).toEqual(bytes)
  })

  it.each([['--fix'], ['--fix-dry-run']])('%s needs a folder', async (option) => {
    const folder = newRepository()
    writeFileSync(join(folder, 'README.md'), card('Apache 2'))
    commitAll(folder)
    const { exitCode, stdout, stderr } = await run([folder, `${folder}@HEAD`, option])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/@HEAD is no folder; only files on this machine can be changed/)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(card('Apache 2'))
    expect((await run([join(folder, 'absent'), option])).exitCode).toBe(3)
  })
})

describe('--fix-dry-run', () => {
  it('shows a unified diff and changes nothing', async () => {
    const folder = repository()
    const { exitCode, stdout } = await run(['--fix-dry-run'], { cwd: folder })
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      '--- a/README.md\n+++ b/README.md\n@@ -1,4 +1,4 @@\n ---\n-license: Apache 2\n+license: apache-2.0\n ---\n # Lumen\n',
    )
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(card('Apache 2'))
  })

  it.each([
    ['LF', card('Apache 2')],
    ['CRLF, a byte order mark, no final newline', `\ufeff${card('Apache 2').replaceAll('\n', '\r\n').trimEnd()}`],
  ])('that git applies: %s', async (_, content) => {
    const names = ['model/README.md', 'model/my notes.md', 'model/"quoted"\t.md']
    const folder = repository(Object.fromEntries(names.map((name) => [name, content])))
    const { stdout } = await run(['model', '--fix-dry-run'], { cwd: folder })
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: stdout })
    for (const name of names)
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(content.replace('Apache 2', 'apache-2.0'))
  })

  it('goes to a file with --output, and is empty where there is nothing to fix', async () => {
    const file = join(temporaryFolder(), 'fix.diff')
    const { stdout } = await run(['examples/honest', '--fix-dry-run', '--output', file])
    expect(stdout).toBe('')
    expect(readFileSync(file, 'utf8')).toBe('')
    expect(existsSync(file)).toBe(true)
  })

  it('does not go with --fix', async () => {
    expect((await run(['--fix', '--fix-dry-run'])).exitCode).toBe(2)
  })
})

describe('fixing', () => {
  const words = fc.array(fc.constantFrom('Lumen', '开源', '🦙', 'é', ' ', '\n', '# ', 'MIT', 'open source'), {
    maxLength: 12,
  })
  const value = fc.constantFrom(
    ['Apache 2', 'apache-2.0'],
    ['MIT License', 'mit'],
    ['cc-by-4', 'cc-by-4.0'],
    ['mit', 'mit'],
  )

  it('touches nothing outside the ranges, byte for byte, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(
        words,
        value,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        async (text, [wrong, right], mark, end) => {
          const make = (license: string) =>
            `${mark ? '\ufeff' : ''}${`---\nlicense: ${license}\n---\n${text.join('')}`.replaceAll('\n', end)}`
          const { changes } = await fix(memorySnapshot({ 'README.md': make(wrong) }), {})
          const after = changes[0]
            ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(changes[0].after)
            : make(wrong)
          expect(after).toBe(make(right))
          expect((await fix(memorySnapshot({ 'README.md': after }), {})).changes).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })
})
