import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { licenseKnowledge } from '../../../src/core/licenses/license-knowledge.ts'
import { readLicense } from '../../../src/core/licenses/read-license.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const knowledge = await licenseKnowledge(bundledKnowledge)
const read = (text: string) => readLicense(text, knowledge)
/** Our own licence: a text that may stand in the repository. */
const mit = readFileSync('LICENSE', 'utf8')
const isc = `ISC License

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`

describe('readLicense', () => {
  it('names a licence', async () => {
    expect(await read(mit)).toMatchObject({ id: 'MIT', confidence: 1, osiApproved: true, restrictions: [] })
  })

  it.each([
    ['another holder and title', mit.replace('MIT License', 'Licence').replace(/Copyright.*/, 'Copyright 2020 Jane')],
    ['other line ends and wrapping', mit.replace(/\n(?!\n)/g, ' ').replaceAll('\n', '\r\n')],
    ['comment marks', mit.replace(/^/gm, '# ')],
    ['capital letters', mit.toUpperCase()],
    ['a word changed', mit.replace('without limitation', 'without any limitation')],
  ])('names it with %s', async (_, text) => {
    expect((await read(text))?.id).toBe('MIT')
  })

  it('finds two licences in one file', async () => {
    const text = `This repository is under two licences.\n\n${mit}\n\n${isc}`
    expect((await read(text))?.id).toBe('MIT AND ISC')
  })

  it.each([
    ['a clause behind it', `${mit}\n\nThe Software may be used solely for non-commercial purposes.`, 'non-commercial'],
    [
      'a clause inside it',
      mit.replace(
        'following conditions:',
        'following conditions:\n\nThe model may only be used for research purposes.',
      ),
      'research-only',
    ],
    ['a word', mit.replace(/to deal\s+in/, 'to deal for non-commercial purposes in'), 'non-commercial'],
  ])('does not call it MIT with %s added', async (_, text, restriction) => {
    const license = await read(text)
    expect(license?.id).toContain('LicenseRef-unknown')
    expect(license?.osiApproved).toBe(false)
    expect(license?.restrictions.map(({ id }) => id)).toContain(restriction)
  })

  it('does not call it MIT with a clause dropped', async () => {
    const text = mit.replace(/The above copyright notice[\s\S]*?Software\.\n/, '')
    expect((await read(text))?.id).not.toBe('MIT')
  })

  it('reads the clauses of a licence that nobody has seen, with their lines', async () => {
    const license = await read(readFileSync('examples/overclaiming/LICENSE', 'utf8'))
    expect(license).toMatchObject({
      id: 'LicenseRef-unknown',
      name: 'LUMEN COMMUNITY LICENSE AGREEMENT',
      osiApproved: false,
    })
    expect(license?.restrictions.map(({ id, line }) => [id, line])).toEqual([
      ['naming', 13],
      ['no-model-training', 16],
      ['scale-threshold', 18],
      ['registration', 19],
      ['field-of-use', 22],
    ])
  })

  it('takes the word of an SPDX tag where there is no text', async () => {
    expect((await read('SPDX-License-Identifier: Apache-2.0\n'))?.id).toBe('Apache-2.0')
  })

  it('finds nothing in a text without words', async () => {
    expect(await read('\n---\n')).toBeUndefined()
  })
})
