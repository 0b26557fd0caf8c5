import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '../../src/core/snapshot.ts'
import { readDirectory } from '../../src/sources/directory.ts'
import { readGit } from '../../src/sources/git.ts'
import { commitAll, git, newRepository, temporaryFolder } from './git-repository.ts'

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`

/** A repository with one of everything, to be read from the disk and from git alike. */
const outside = temporaryFolder()
writeFileSync(join(outside, 'secret.md'), 'secret')
const root = newRepository()
mkdirSync(join(root, 'docs'))
writeFileSync(join(root, 'README.md'), '# Lumen\n')
writeFileSync(join(root, 'docs/été 开源.md'), 'text')
writeFileSync(join(root, 'model.safetensors'), pointer)
symlinkSync('../README.md', join(root, 'docs/README.md'))
symlinkSync(join(outside, 'secret.md'), join(root, 'absolute.md'))
symlinkSync(`../${outside.split('/').pop()}/secret.md`, join(root, 'escape.md'))
symlinkSync('loop-b.md', join(root, 'loop-a.md'))
symlinkSync('loop-a.md', join(root, 'loop-b.md'))
symlinkSync('nowhere.md', join(root, 'dangling.md'))
symlinkSync('docs', join(root, 'link-to-folder'))
const other = newRepository()
writeFileSync(join(other, 'README.md'), '# Other\n')
commitAll(other)
git(root, 'submodule', '--quiet', 'add', other, 'vendored')
commitAll(root)

const opened = await readGit(root, 'HEAD')
afterAll(() => opened.close())

describe.each<[string, () => Promise<Snapshot>]>([
  ['a directory', () => readDirectory(root)],
  ['a git revision', async () => opened.snapshot],
])('%s', (_, open) => {
  it('lists files, links and submodules by path', async () => {
    const { files } = await open()
    expect(files.map(({ path, type }) => `${type} ${path}`)).toEqual([
      'file .gitmodules',
      'file README.md',
      'link absolute.md',
      'link dangling.md',
      'link docs/README.md',
      'file docs/été 开源.md',
      'link escape.md',
      'link link-to-folder',
      'link loop-a.md',
      'link loop-b.md',
      'file model.safetensors',
      'submodule vendored',
    ])
  })

  it.each([
    ['README.md', { type: 'regular', size: 8 }],
    ['docs/README.md', { type: 'link', size: 12 }],
    [
      'model.safetensors',
      { type: 'lfs-pointer', size: pointer.length, lfs: { oid: `sha256:${'0'.repeat(64)}`, size: 12345 } },
    ],
    ['vendored', { type: 'submodule', size: 0 }],
  ])('says what %s is', async (path, expected) => {
    expect(await (await open()).stat(path)).toEqual(expected)
  })

  it.each([
    ['README.md', '# Lumen\n'],
    ['docs/été 开源.md', 'text'],
    ['docs/README.md', '# Lumen\n'],
  ])('reads %s', async (path, expected) => {
    const bytes = await (await open()).read(path, 100)
    expect(new TextDecoder().decode(bytes)).toBe(expected)
  })

  it.each([
    ['README.md', 3, 'too-large'],
    ['absolute.md', 100, 'outside'],
    ['escape.md', 100, 'outside'],
    ['loop-a.md', 100, 'link-loop'],
    ['dangling.md', 100, 'not-found'],
    ['absent.md', 100, 'not-found'],
  ])('refuses %s within %i bytes as %s', async (path, maxBytes, code) => {
    const snapshot = await open()
    await expect(snapshot.read(path, maxBytes)).rejects.toMatchObject({ name: 'SnapshotError', code })
  })

  it('reads many files at the same time', async () => {
    const snapshot = await open()
    const reads = Array.from({ length: 50 }, (_, i) =>
      snapshot.read(i % 2 === 0 ? 'README.md' : 'docs/été 开源.md', 100),
    )
    const texts = (await Promise.all(reads)).map((bytes) => new TextDecoder().decode(bytes))
    expect(texts).toEqual(Array.from({ length: 50 }, (_, i) => (i % 2 === 0 ? '# Lumen\n' : 'text')))
  })
})

describe('readDirectory', () => {
  it.each([
    ['a path that does not exist', join(root, 'absent'), /there is no such folder/],
    ['a file', join(root, 'README.md'), /is a file; give the folder/],
  ])('refuses %s', async (_, path, message) => {
    await expect(readDirectory(path)).rejects.toThrow(message)
  })

  it('waits for no named pipe', async () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'README.md')])
    const snapshot = await readDirectory(folder)
    expect(snapshot.files).toEqual([])
    await expect(snapshot.read('README.md', 100)).rejects.toMatchObject({ code: 'not-a-file' })
  })

  it('reads no more of a huge file than its size', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'model.bin'), '')
    truncateSync(join(folder, 'model.bin'), 300 * 1024 * 1024)
    const snapshot = await readDirectory(folder)
    expect(await snapshot.stat('model.bin')).toEqual({ type: 'regular', size: 300 * 1024 * 1024 })
    await expect(snapshot.read('model.bin', 1000)).rejects.toThrow(/300\.0 MB/)
  })
})

describe('readGit', () => {
  it('reads the revision, not the work tree', async () => {
    const folder = newRepository()
    writeFileSync(join(folder, 'README.md'), 'old')
    commitAll(folder)
    writeFileSync(join(folder, 'README.md'), 'new')
    commitAll(folder)
    const { snapshot, close } = await readGit(folder, 'HEAD~1')
    expect(new TextDecoder().decode(await snapshot.read('README.md', 10))).toBe('old')
    expect(snapshot.target).toMatchObject({ kind: 'git', revision: expect.stringMatching(/^[0-9a-f]{40}$/) })
    await close()
  })

  it('reads a folder of a clone as its root', async () => {
    const { snapshot, close } = await readGit(join(root, 'docs'), 'HEAD')
    expect(snapshot.files.map(({ path }) => path)).toEqual(['README.md', 'été 开源.md'])
    await close()
  })

  it.each([
    ['a revision that does not exist', root, 'v9', /has no revision v9/],
    ['an option', root, '--output=x', /is not a revision/],
    ['a folder without git', outside, 'HEAD', /has no revision HEAD \(fatal: not a git repository/],
  ])('refuses %s', async (_, folder, revision, message) => {
    await expect(readGit(folder, revision)).rejects.toThrow(message)
  })

  it('runs nothing that the repository configures', async () => {
    const folder = newRepository()
    const marker = join(outside, 'ran')
    writeFileSync(join(folder, 'README.md'), 'text')
    commitAll(folder)
    for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'diff.external']) {
      git(folder, 'config', key, `touch ${marker}`)
    }
    const { snapshot, close } = await readGit(folder, 'HEAD')
    await snapshot.read('README.md', 10)
    await close()
    expect(() => execFileSync('test', ['-e', marker])).toThrow()
  })
})
