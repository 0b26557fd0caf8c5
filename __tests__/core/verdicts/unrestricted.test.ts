import { describe, expect, it } from 'vitest'
import { APACHE, COMMUNITY, MIT, USE_LIST, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  [
    'a permissive licence, whose attribution is no limit',
    'The model is released under a permissive license.',
    { LICENSE: MIT },
    ['model holds'],
  ],
  ['a user threshold', 'The model may be used without any restrictions.', { LICENSE: COMMUNITY }, ['model fails']],
  [
    'a document that forbids some use',
    'The model may be used without any restrictions.\n\nThe model must not be used for surveillance.',
    { LICENSE: APACHE },
    ['model conditional'],
  ],
  [
    'a sentence that speaks of the restrictions itself',
    'The license contains use-based restrictions, but otherwise the model remains permissive.',
    { LICENSE: USE_LIST },
    ['model holds'],
  ],
  ['no licence', 'The model may be used without any restrictions.', {}, ['model unknown']],
]

describe('unrestricted', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('unrestricted', readme, files)).toEqual(verdicts)
  })
})
