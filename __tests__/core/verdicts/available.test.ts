import { describe, expect, it } from 'vitest'
import { APACHE, COMMUNITY, GATED, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  [
    'weights that are there',
    'The weights are publicly available.',
    { LICENSE: APACHE, 'model.safetensors': '' },
    ['model holds'],
  ],
  [
    'a licence that limits use does not limit access',
    'The weights are publicly available.',
    { LICENSE: COMMUNITY, 'model.safetensors': '' },
    ['model holds'],
  ],
  [
    'weights behind a form',
    `${GATED}The weights are publicly available.`,
    { 'model.safetensors': '' },
    ['model conditional'],
  ],
  [
    'a document that asks for an application',
    'The weights are publicly available.\n\nPlease fill in the form to request access to the weights.',
    { LICENSE: APACHE },
    ['model conditional'],
  ],
]

describe('available', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('available', readme, files)).toEqual(verdicts)
  })
})
