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
  [
    'of two models, one under each licence',
    'Lumen-2B is released under the Apache License 2.0.\n\nLumen-7B is released under the CC BY-NC 4.0 license.',
    {},
    ['model holds', 'model holds'],
  ],
  [
    'of one model two licences',
    'Lumen-7B is released under the Apache License 2.0.\n\nLumen-7B is released under the CC BY-NC 4.0 license.',
    {},
    ['model fails', 'model fails'],
  ],
  [
    'the licence of the data beside the licence of the code that reads it',
    'The dataset is released under the CC BY 4.0 license.',
    { 'dataset/LICENSE': MIT },
    ['data unknown'],
  ],
  [
    'a licence file that the sentence names',
    'The speech encoder model is MIT licensed as found in the MIT_LICENSE file.',
    { LICENSE: COMMUNITY, MIT_LICENSE: MIT },
    ['model holds'],
  ],
  ['nothing that speaks against it', 'The model is released under the Apache License 2.0.', {}, ['model holds']],
]

describe('license', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('license', readme, files)).toEqual(verdicts)
  })
})
