import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/github/client.ts'
import { BlobReader } from '../../src/sources/git.ts'
import { GitHubBlobs, LocalFirstBlobs, readGitHub } from '../../src/sources/github.ts'
import { subfolder } from '../../src/sources/subfolder.ts'
import { type GitHubOptions, GitHubServer } from '../action/github-server.ts'
import { commitAll, git, newRepository } from './git-repository.ts'

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
const root = newRepository()
mkdirSync(join(root, 'docs/deep'), { recursive: true })
writeFileSync(join(root, 'README.md'), '# Lumen\n')
writeFileSync(join(root, 'docs/été 开源.md'), 'text')
writeFileSync(join(root, 'docs/deep/a.md'), 'deep')
writeFileSync(join(root, 'model.safetensors'), pointer)
symlinkSync('docs/deep/a.md', join(root, 'link.md'))
const other = newRepository()
writeFileSync(join(other, 'README.md'), '# Other\n')
commitAll(other)
git(root, 'submodule', '--quiet', 'add', other, 'vendored')
commitAll(root)
const head = git(root, 'rev-parse', 'HEAD').trim()

const servers: GitHubServer[] = []
afterAll(() => servers.forEach((server) => void server.close()))

async function open(options: GitHubOptions = {}, commit = head) {
  const server = await GitHubServer.start(root, options)
  servers.push(server)
  const client = createClient('token', server.url, () => {})
  const repository = { owner: 'lumen', repo: 'lumen' }
  const blobs = new GitHubBlobs(client, repository)
  return { server, blobs, snapshot: await readGitHub(client, repository, commit, blobs) }
}

const text = async (content: Promise<Uint8Array>) => new TextDecoder().decode(await content)

describe('a commit on GitHub', () => {
  const all = [
    'file .gitmodules',
    'file README.md',
    'file docs/deep/a.md',
    'file docs/été 开源.md',
    'link link.md',
    'file model.safetensors',
    'submodule vendored',
  ]

  it.each([
    ['at once', {}, 1],
    ['folder by folder where the whole is cut off', { treeMax: 3 }, 4],
  ])('lists its files %s', async (_, options, requests) => {
    const { server, snapshot } = await open(options)
    expect(snapshot.files.map(({ path, type }) => `${type} ${path}`)).toEqual(all)
    expect(snapshot.target).toEqual({ kind: 'github', name: 'lumen/lumen', revision: head })
    expect(server.requests).toHaveLength(requests)
  })

  it('reads a file when it is asked for, and once', async () => {
    const { server, snapshot } = await open()
    expect(await text(snapshot.read('docs/été 开源.md', 100))).toBe('text')
    expect(await text(snapshot.readRange('docs/été 开源.md', 1, 3))).toBe('ex')
    expect(server.sent('GET', /blobs/)).toHaveLength(1)
  })

  it('knows LFS pointers, links and submodules', async () => {
    const { snapshot } = await open()
    expect(await snapshot.stat('model.safetensors')).toMatchObject({ type: 'lfs-pointer', lfs: { size: 12345 } })
    expect(await snapshot.stat('link.md')).toMatchObject({ type: 'link' })
    expect(await snapshot.stat('vendored')).toEqual({ type: 'submodule', size: 0 })
  })

  it.each([
    ['README.md', 3, 'too-large'],
    ['link.md', 100, 'not-a-file'],
    ['vendored', 100, 'not-a-file'],
    ['absent.md', 100, 'not-found'],
  ])('refuses %s within %i bytes as %s, without a request', async (path, maxBytes, code) => {
    const { server, snapshot } = await open()
    await expect(snapshot.read(path, maxBytes)).rejects.toMatchObject({ name: 'SnapshotError', code })
    expect(server.requests).toHaveLength(1)
  })

  it('reads no more than 300 files', async () => {
    const { blobs, server } = await open({
      intercept: ({ path }) => (/blobs/.test(path) ? { status: 200, body: { content: '' } } : undefined),
    })
    const reads = Array.from({ length: 302 }, (_, i) => blobs.read(String(i)))
    const outcomes = await Promise.allSettled(reads)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2)
    expect(server.sent('GET', /blobs/)).toHaveLength(300)
  })

  it('reads what a local clone has from there', async () => {
    const { blobs, server, snapshot } = await open()
    const oid = git(root, 'rev-parse', 'HEAD:README.md').trim()
    const local = new BlobReader(root)
    expect(await text(new LocalFirstBlobs(local, blobs).read(oid, 8))).toBe('# Lumen\n')
    const empty = new BlobReader(newRepository())
    expect(await text(new LocalFirstBlobs(empty, blobs).read(oid, 8))).toBe('# Lumen\n')
    expect(server.sent('GET', /blobs/)).toHaveLength(1)
    expect(snapshot.notices).toEqual([])
    await Promise.all([local.close(), empty.close()])
  })

  it('can be seen from a folder', async () => {
    const { snapshot } = await open()
    const docs = subfolder(snapshot, 'docs')
    expect(docs.files.map(({ path }) => path)).toEqual(['deep/a.md', 'été 开源.md'])
    expect(await text(docs.read('deep/a.md', 10))).toBe('deep')
  })

  it.each([
    ['a commit that is gone', '0'.repeat(40), {}, /commit 0000000000 cannot be read: .*404.*newer push/],
    ['a bad token', head, { intercept: () => ({ status: 401 }) }, /GitHub does not know the token/],
  ])('refuses %s', async (_, commit, options, message) => {
    await expect(open(options, commit)).rejects.toThrow(message)
  })
})
