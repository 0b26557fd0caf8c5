import { describe, expect, it } from 'vitest'
import { APACHE, CC_BY_NC, COMMUNITY, USE_LIST, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  ['an open licence', 'The model is free for commercial use.', { LICENSE: APACHE }, ['model holds']],
  ['a non-commercial licence', 'The model is free for commercial use.', { LICENSE: CC_BY_NC }, ['model fails']],
  ['a user threshold', 'The model is free for commercial use.', { LICENSE: COMMUNITY }, ['model conditional']],
  [
    'a user threshold in a licence that the sentence names',
    'The model is free for commercial use under the terms of the Lumen Community License Agreement.',
    { LICENSE: COMMUNITY },
    ['model holds'],
  ],
  [
    'a list of forbidden uses does not limit commerce',
    'The model is free for commercial use.',
    { LICENSE: USE_LIST },
    ['model holds'],
  ],
  [
    'models under several licences, and a sentence that leaves it to them',
    'For commercial use of the model, please check the license of each.',
    { 'LICENSE-MODEL': USE_LIST, 'LICENSE-WEIGHTS': CC_BY_NC },
    ['model holds'],
  ],
  [
    'one licence that forbids it, and a sentence that speaks of it',
    'The model is free for commercial use, see the license.',
    { LICENSE: CC_BY_NC },
    ['model fails'],
  ],
  ['no licence', 'The model is free for commercial use.', {}, ['model unknown']],
]

describe('commercial-use', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('commercial-use', readme, files)).toEqual(verdicts)
  })
})
