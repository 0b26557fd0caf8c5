import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { licenseKnowledge } from '../../../src/core/licenses/license-knowledge.ts'
import { readLicense } from '../../../src/core/licenses/read-license.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const knowledge = await licenseKnowledge(bundledKnowledge)
const mit = readFileSync('LICENSE', 'utf8')
const lumen = readFileSync('examples/overclaiming/LICENSE', 'utf8')
await readLicense(`${mit} warm`, knowledge)

/** Milliseconds that reading a text takes. */
async function time(text: string): Promise<number> {
  const start = performance.now()
  await readLicense(text, knowledge)
  return performance.now() - start
}

describe('hostile licence texts', { timeout: 60_000 }, () => {
  it.each<[string, (size: number) => string]>([
    ['one line', (size) => 'the software is provided as is '.repeat(size / 31)],
    ['repeated licences', (size) => mit.repeat(size / mit.length)],
    [
      'repeated headers',
      (size) => 'Licensed under the Apache License, Version 2.0 (the "License");\n'.repeat(size / 65),
    ],
    ['nested HTML', (size) => '<div><p>'.repeat(size / 8)],
    ['words that are all different', (size) => Array.from({ length: size / 8 }, (_, i) => `w${i}`).join(' ')],
    ['restrictive words', (size) => 'you may not use commercial '.repeat(size / 27)],
    ['no words', (size) => '-'.repeat(size)],
  ])('%s take linear time', async (_, make) => {
    const small = Math.max(await time(make(100_000)), 5)
    const large = await time(make(1_000_000))
    // Ten times the text, with room for the noise of a busy machine.
    expect(large).toBeLessThan(small * 40)
    expect(large).toBeLessThan(10_000)
  })

  it('random bytes are no licence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (text) => {
        const license = await readLicense(text, knowledge)
        expect(license?.osiApproved ?? false).toBe(false)
      }),
    )
  })

  it('no beginning of a licence is taken for more than it is', async () => {
    for (const text of [mit, lumen]) {
      for (let length = 0; length < text.length; length += 37) {
        const license = await readLicense(text.slice(0, length), knowledge)
        const permissive = license && knowledge.openness.of(license.id, 'weights') === true
        // Only the whole of the MIT licence, or all but its disclaimer's last words, is open.
        if (permissive) expect(length).toBeGreaterThan(0.8 * mit.length)
        if (text === lumen) expect(permissive ?? false).toBe(false)
      }
    }
  })
})
