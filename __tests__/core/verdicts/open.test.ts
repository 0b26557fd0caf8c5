import { describe, expect, it } from 'vitest'
import { APACHE, CC_BY_NC, CC0, COMMUNITY, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  ['an open licence', 'Lumen-7B is an open language model.', { LICENSE: APACHE }, ['model holds']],
  ['a licence that limits use', 'Lumen-7B is an open language model.', { LICENSE: COMMUNITY }, ['model fails']],
  [
    'fully open without training code',
    'Lumen-7B is a fully open language model.',
    { LICENSE: APACHE, 'model.safetensors': '' },
    ['model fails'],
  ],
  [
    'fully open without training data',
    'Lumen-7B is a fully open language model.',
    { LICENSE: APACHE, 'train.py': 'loss.backward()' },
    ['model fails'],
  ],
  [
    'fully open with all of it',
    'Lumen-7B is a fully open language model.',
    { LICENSE: APACHE, 'LICENSE-DATA': CC0, 'train.py': 'loss.backward()', 'data/train.jsonl': '{}' },
    ['model holds'],
  ],
  [
    'fully open with non-commercial data',
    'Lumen-7B is a fully open language model.',
    { LICENSE: APACHE, 'LICENSE-DATA': CC_BY_NC, 'train.py': 'loss.backward()', 'data/train.jsonl': '{}' },
    ['model fails'],
  ],
]

describe('open', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('open', readme, files)).toEqual(verdicts)
  })
})
