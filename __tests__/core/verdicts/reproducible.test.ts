import { describe, expect, it } from 'vitest'
import { APACHE, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  [
    'training code and data',
    'Our model is fully reproducible.',
    { LICENSE: APACHE, 'train.py': 'loss.backward()', 'data/train.jsonl': '{}' },
    ['model holds'],
  ],
  ['neither', 'Our model is fully reproducible.', { LICENSE: APACHE }, ['model fails']],
  [
    'no data',
    'Our model is fully reproducible.',
    { LICENSE: APACHE, 'train.py': 'loss.backward()' },
    ['model unknown'],
  ],
]

describe('reproducible', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('reproducible', readme, files)).toEqual(verdicts)
  })
})
