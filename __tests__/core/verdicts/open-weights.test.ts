import { describe, expect, it } from 'vitest'
import { APACHE, COMMUNITY, GATED, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  [
    'an open licence',
    'Lumen-7B is an open-weight model.',
    { LICENSE: APACHE, 'model.safetensors': '' },
    ['model holds'],
  ],
  [
    'a licence that limits use',
    'Lumen-7B is an open-weight model.',
    { LICENSE: COMMUNITY, 'model.safetensors': '' },
    ['model conditional'],
  ],
  [
    'weights behind a form',
    `${GATED}Lumen-7B is an open-weight model.`,
    { 'model.safetensors': '' },
    ['model conditional'],
  ],
  [
    'a licence that is known to be restrictive, whose text nobody shows',
    'Lumen-7B is an open-weight model.',
    { 'MODEL_LICENSE.pdf': '%PDF', 'model.safetensors': '' },
    ['model unknown'],
  ],
  ['no licence', 'Lumen-7B is an open-weight model.', { 'model.safetensors': '' }, ['model unknown']],
]

describe('open-weights', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('open-weights', readme, files)).toEqual(verdicts)
  })
})
