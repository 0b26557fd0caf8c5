import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../sources/git-repository.ts'
import { runNode } from './run-cli.ts'

const cli = resolve('dist/cli.js')
const run = (args: readonly string[], options?: Parameters<typeof runNode>[1]) =>
  runNode([cli, 'license', ...args], options)
const json = async (args: readonly string[], options?: Parameters<typeof runNode>[1]) => {
  const result = await run([...args, '--format', 'json'], options)
  return { ...result, licenses: JSON.parse(result.stdout) }
}
const mit = readFileSync('LICENSE', 'utf8')
const lumen = 'examples/overclaiming/LICENSE'

/** A file of its own with that content. */
function fileWith(content: string | Uint8Array, name = 'LICENSE'): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, content)
  return file
}

describe('openclaims license', () => {
  it('says what a file is', async () => {
    const { exitCode, stdout, stderr } = await run(['LICENSE'])
    expect(stdout).toBe('LICENSE\n  MIT  OSI-approved  100 % of the text\n  MIT License\n')
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
  })

  it('shows what a licence that nobody has seen forbids, and on which lines', async () => {
    const { exitCode, stdout } = await run([lumen])
    expect(stdout).toMatch(/LicenseRef-unknown {2}not open {2}no known text\n {2}LUMEN COMMUNITY LICENSE AGREEMENT\n/)
    expect(stdout).toMatch(/^ {4}13 {2}naming: “/m)
    expect(stdout).toMatch(/^ {4}18 {2}scale-threshold: “/m)
    expect(exitCode).toBe(0)
  })

  it('shows what was added to a licence', async () => {
    const { stdout } = await run([
      fileWith(mit.replace('without restriction,', 'without restriction, for non-commercial purposes only,')),
    ])
    expect(stdout).toMatch(/made from MIT:\n {4}\d+ {2}“.*non-commercial purposes only/)
  })

  it('finds the licence files of a folder, those nearest to its root first', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'weights'))
    cpSync('LICENSE', join(folder, 'LICENSE'))
    cpSync(lumen, join(folder, 'weights/MODEL_LICENSE'))
    writeFileSync(join(folder, 'README.md'), '# Lumen\n')
    const { licenses } = await json([folder])
    expect(licenses.map(({ path, id }: { path: string; id: string }) => [path, id])).toEqual([
      [join(folder, 'LICENSE'), 'MIT'],
      [join(folder, 'weights/MODEL_LICENSE'), 'LicenseRef-unknown'],
    ])
  })

  it('takes the folder at hand when no path is given', async () => {
    const { stdout } = await run([], { cwd: 'examples/overclaiming' })
    expect(stdout).toMatch(/^LICENSE\n/)
  })

  it('reads several paths in one run', async () => {
    const { stdout } = await run(['LICENSE', lumen, 'examples/honest'])
    expect(stdout.match(/^\S.*/gm)).toEqual(['LICENSE', lumen, 'examples/honest/LICENSE'])
  })

  it.each([
    ['text', mit],
    ['text in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(mit, 'utf16le')])],
  ])('reads %s from standard input for -', async (_, stdin) => {
    const { stdout } = await run(['-'], { stdin })
    expect(stdout).toMatch(/^standard input\n {2}MIT {2}OSI-approved/)
  })

  it('reads a pipe that is named as a file', () => {
    const script = '"$0" "$1" license <(cat LICENSE) --format json'
    const [license] = JSON.parse(execFileSync('bash', ['-c', script, process.execPath, cli], { encoding: 'utf8' }))
    expect(license).toMatchObject({ path: expect.stringMatching(/^\/dev\/fd\//), id: 'MIT' })
  })
})

describe('openclaims license --format json', () => {
  it('gives everything that is known of a text', async () => {
    const { licenses, stderr } = await json([lumen])
    expect(licenses).toHaveLength(1)
    expect(licenses[0]).toMatchObject({
      path: lumen,
      id: 'LicenseRef-unknown',
      confidence: 0,
      osiApproved: false,
      open: false,
    })
    expect(licenses[0].restrictions[0]).toEqual({ id: 'naming', line: 13, endLine: 13, text: expect.any(String) })
    expect(stderr).toBe('')
  })

  it('goes to a file with --output', async () => {
    const output = join(temporaryFolder(), 'licenses.json')
    const { stdout } = await run(['LICENSE', '--format', 'json', '--output', output])
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject([{ path: 'LICENSE', id: 'MIT', open: true }])
  })
})

describe('bad input to openclaims license', () => {
  const huge = 'the software is provided as is '.repeat(100_000)

  it.each([
    ['a path that does not exist', 'absent', undefined, /ENOENT.*'absent'/],
    ['a binary file', fileWith(Uint8Array.of(0x50, 0, 0, 1)), undefined, /is not text/],
    ['a file of 3 MB', fileWith(huge), undefined, /has more than 1 MB; no licence is that long/],
    ['binary standard input', '-', Uint8Array.of(0x50, 0, 0, 1), /standard input is not text/],
    ['endless standard input', '-', huge, /standard input has more than 1 MB/],
    ['an endless device', '/dev/zero', undefined, /\/dev\/zero has more than 1 MB/],
  ])('%s exits with 3', async (_, path, stdin, message) => {
    const { exitCode, stdout, stderr } = await run([path], stdin === undefined ? {} : { stdin })
    expect(exitCode).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })

  it('a path that cannot be read does not keep the others from being read', async () => {
    const { exitCode, licenses, stderr } = await json(['absent', 'LICENSE'])
    expect(licenses).toMatchObject([{ path: 'LICENSE', id: 'MIT' }])
    expect(stderr).toMatch(/ENOENT/)
    expect(exitCode).toBe(3)
  })

  it.each([
    ['an empty file', () => fileWith(''), /there is no text in it/],
    ['a folder without licence files', temporaryFolder, /there is no licence file/],
  ])('%s is told of', async (_, path, message) => {
    const { exitCode, licenses, stderr } = await json([path()])
    expect(licenses).toEqual([])
    expect(stderr).toMatch(message)
    expect(exitCode).toBe(0)
  })

  it('a text that is no licence is not taken for one', async () => {
    const { licenses } = await json([fileWith('# Lumen\n\nLumen is a small language model. It knows 12 languages.\n')])
    expect(licenses).toMatchObject([{ id: 'LicenseRef-unknown', confidence: 0, osiApproved: false, open: null }])
  })

  it('shows control characters of a text instead of sending them to the terminal', async () => {
    const { stdout } = await run([fileWith('LUMEN \u001b[31mLICENSE\n\nFor research purposes only.\n')])
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('research-only')
  })

  it('an unknown format exits with 2', async () => {
    const { exitCode, stderr } = await run(['LICENSE', '--format', 'xml'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/Allowed choices are terminal, json/)
  })
})
