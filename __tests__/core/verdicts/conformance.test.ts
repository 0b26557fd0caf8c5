import { describe, expect, it } from 'vitest'
import { APACHE, COMMUNITY, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  [
    'a licence on the list of the OSI',
    'The model comes under an OSI-approved license.',
    { LICENSE: APACHE, 'model.safetensors': '' },
    ['model holds'],
  ],
  [
    'another',
    'The model comes under an OSI-approved license.',
    { LICENSE: COMMUNITY, 'model.safetensors': '' },
    ['model fails'],
  ],
  [
    'a class that takes more than is there',
    'Lumen-7B is released as MOF Class I, with all of its weights and code.',
    { LICENSE: APACHE, 'model.safetensors': '' },
    ['model fails'],
  ],
]

describe('conformance', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('conformance', readme, files)).toEqual(verdicts)
  })
})
