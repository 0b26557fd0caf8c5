import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

it('core imports neither Node nor anything of src/ beside itself', () => {
  const foreign = files.flatMap((name) => {
    const path = join('src/core', name)
    const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
    return Array.from(imports, ([, specifier = '']) => specifier)
      .filter((specifier) => {
        if (!specifier.startsWith('.')) return specifier.startsWith('node:')
        return relative('src/core', join(dirname(path), specifier)).startsWith('..')
      })
      .map((specifier) => `${path}: ${specifier}`)
  })
  expect(files.length).toBeGreaterThan(20)
  expect(foreign).toEqual([])
})

it('core asks no environment, clock or process', () => {
  const impure = /\b(?:process\.\w|Date\.now|new Date\(|performance\.|globalThis|fetch\()/
  expect(files.filter((name) => impure.test(readFileSync(join('src/core', name), 'utf8')))).toEqual([])
})
