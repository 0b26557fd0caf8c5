import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesGlob } from '../../../src/core/documents/glob.ts'

it.each([
  ['README.md', 'README.md', true],
  ['README.md', 'docs/README.md', false],
  ['*.md', 'CHANGELOG.md', true],
  ['*.md', 'docs/CHANGELOG.md', false],
  ['**/*.md', 'CHANGELOG.md', true],
  ['**/*.md', 'docs/de/CHANGELOG.md', true],
  ['docs', 'docs/de/README.md', true],
  ['docs/', 'docs/README.md', true],
  ['docs/**', 'docs/README.md', true],
  ['docs/*', 'docs/de/README.md', true],
  ['./docs', 'docs/README.md', true],
  ['/docs', 'docs/README.md', true],
  ['docs', 'docs.md', false],
  ['doc', 'docs/README.md', false],
  ['**/legacy/**', 'a/b/legacy/README.md', true],
  ['**/legacy/**', 'legacy/README.md', true],
  ['a/**/b.md', 'a/b.md', true],
  ['a/**/b.md', 'a/x/y/b.md', true],
  ['README_??.md', 'README_zh.md', true],
  ['README_??.md', 'README_z.md', false],
  ['*a*b', 'xaxbxb', true],
  ['.hidden/*', '.hidden/x.md', true],
  ['模型/*.md', '模型/卡.md', true],
])('%s %s: %s', (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected)
})

it('a path matches itself, the folders it lies in, and itself with any part of a name as a star', () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'b', '.', '-', '模'), minLength: 1, maxLength: 5 })
    .filter((text) => !/^\.+$/.test(text))
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (names, at, from) => {
      const path = names.join('/')
      const i = at % names.length
      const part = names[i] as string
      const start = from % (part.length + 1)
      expect(matchesGlob(path, path)).toBe(true)
      expect(matchesGlob(names.slice(0, i + 1).join('/'), path)).toBe(true)
      expect(matchesGlob(names.with(i, `${part.slice(0, start)}*`).join('/'), path)).toBe(true)
      expect(matchesGlob(`**/${names.slice(i).join('/')}`, path)).toBe(true)
    }),
  )
})

it('takes no glob that is slow', () => {
  const start = performance.now()
  expect(matchesGlob(`${'*a'.repeat(100)}*b`, 'a'.repeat(5000))).toBe(false)
  expect(matchesGlob(`${'**/a/'.repeat(50)}b`, 'a/'.repeat(1000))).toBe(false)
  expect(performance.now() - start).toBeLessThan(1000)
})
