import { describe, expect, it } from 'vitest'
import { APACHE, COMMUNITY, MIT, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  [
    'the licence of the file',
    'The model is released under the Apache License 2.0.',
    { LICENSE: APACHE },
    ['model holds'],
  ],
  [
    'a version that is left open',
    'The code is released under the Apache license.',
    { LICENSE: APACHE },
    ['code holds'],
  ],
  [
    'another licence than the file',
    'The code is released under the Apache License 2.0.',
    { LICENSE: MIT },
    ['code fails'],
  ],
  [
    'the custom licence beside it',
    'The model is released under the Lumen Community License Agreement.',
    { LICENSE: COMMUNITY },
    ['model holds'],
  ],
  ['nothing that speaks against it', 'The model is released under the Apache License 2.0.', {}, ['model holds']],
]

describe('license', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('license', readme, files)).toEqual(verdicts)
  })
})
