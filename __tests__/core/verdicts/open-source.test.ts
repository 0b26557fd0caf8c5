import { describe, expect, it } from 'vitest'
import { APACHE, CC_BY_NC, CC0, COMMUNITY, MIT, USE_LIST, type VerdictCase, verdictsOf } from './verdicts-of.ts'

const CASES: readonly VerdictCase[] = [
  ['an OSI-approved licence', 'Lumen-7B is an open-source language model.', { LICENSE: APACHE }, ['model holds']],
  [
    'a content licence for weights',
    'Lumen-7B is an open-source language model.',
    { 'LICENSE-MODEL': CC0 },
    ['model holds'],
  ],
  ['a user threshold', 'Lumen-7B is an open-source language model.', { LICENSE: COMMUNITY }, ['model fails']],
  ['a list of forbidden uses', 'Lumen-7B is an open-source language model.', { LICENSE: USE_LIST }, ['model fails']],
  [
    'MIT with a further duty',
    'Lumen-7B is an open-source language model.',
    { LICENSE: `${MIT}\n\nYou may not use the Software for any commercial purpose.\n` },
    ['model fails'],
  ],
  [
    'open code beside restricted weights',
    'The training code is open source.\n\nLumen-7B is an open-source language model.',
    { LICENSE: MIT, 'LICENSE-MODEL': CC_BY_NC },
    ['code holds', 'model fails'],
  ],
  [
    'the project as a whole is as open as its weights',
    'This project is open source.',
    { LICENSE: MIT, 'LICENSE-MODEL': CC_BY_NC, 'model.safetensors': '' },
    ['project fails'],
  ],
  [
    'a document that restricts in binding words',
    'Lumen-7B is an open-source language model.\n\nThe model must only be used for research purposes.',
    { LICENSE: APACHE },
    ['model fails'],
  ],
  [
    'a document that only says what it was made for',
    'Lumen-7B is an open-source language model.\n\nThe model was developed for research.',
    { LICENSE: APACHE },
    ['model holds'],
  ],
  ['no licence', 'Lumen-7B is an open-source language model.', {}, ['model unknown']],
  [
    'a custom licence that nobody can read',
    '---\nlicense: other\nlicense_name: lumen-terms\n---\n\n# Lumen-7B\n\nLumen-7B is an open-source language model.',
    {},
    ['model unknown'],
  ],
  ['data under terms that nobody gives', 'Our training data is open source.', { LICENSE: APACHE }, ['data unknown']],
]

describe('open-source', () => {
  it.each(CASES)('%s', async (_, readme, files, verdicts) => {
    expect(await verdictsOf('open-source', readme, files)).toEqual(verdicts)
  })
})
