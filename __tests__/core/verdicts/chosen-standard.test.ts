import { describe, expect, it } from 'vitest'
import { FULLY_OPEN } from '../well-known-cases.ts'
import { APACHE, COMMUNITY, claimsOf, verdictsOf } from './verdicts-of.ts'

const README = 'Lumen-7B is an open-source language model.'
const openWeights = { LICENSE: APACHE, 'model.safetensors': '' }

describe('a standard that the user chose', () => {
  it('decides, and is named with what is not met', async () => {
    const [claim] = await claimsOf('open-source', README, openWeights, { standard: 'osaid-1.0' })
    expect(claim).toMatchObject({ verdict: 'fails', standard: 'osaid-1.0' })
    expect(claim?.reason).toMatch(/^Open Source AI Definition 1\.0 is not met: “[^”]+” \([^)]+\)/)
  })

  it('holds where all of it is met', async () => {
    const { 'README.md': readme, ...files } = FULLY_OPEN
    const [claim] = await claimsOf('open-source', readme, files, { standard: 'osaid-1.0' })
    expect(claim).toMatchObject({ verdict: 'holds', standard: 'osaid-1.0' })
  })

  it('is unknown where it cannot be decided', async () => {
    expect(await verdictsOf('open-source', README, { 'model.safetensors': '' }, { standard: 'osi-approved' })).toEqual([
      'model unknown',
    ])
  })

  it('does not make true what the licence contradicts', async () => {
    const files = { LICENSE: COMMUNITY, 'model.safetensors': '' }
    const [claim] = await claimsOf('open-source', README, files, { standard: 'osaid-1.0' })
    expect(claim).toMatchObject({ verdict: 'fails', standard: 'osaid-1.0' })
    expect(claim?.reason).toContain('LUMEN COMMUNITY LICENSE AGREEMENT (LICENSE)')
  })

  it('counts for the kinds that it was chosen for', async () => {
    const standard = { 'open-source': 'strict' }
    expect(await verdictsOf('open-source', README, openWeights, { standard })).toEqual(['model fails'])
    expect(await verdictsOf('open', 'Lumen-7B is an open language model.', openWeights, { standard })).toEqual([
      'model holds',
    ])
  })

  it('leaves claims alone that it says nothing about', async () => {
    const [claim] = await claimsOf('open-source', 'The training code is open source.', openWeights, {
      standard: 'osaid-1.0',
    })
    expect(claim).toMatchObject({ verdict: 'holds', standard: 'osd-1.9' })
  })

  it('may be a framework, which is met from its easiest class on', async () => {
    const { 'README.md': readme, ...files } = FULLY_OPEN
    const [claim] = await claimsOf('open-source', readme, files, { standard: 'mof-1.0' })
    expect(claim).toMatchObject({ verdict: 'holds', standard: 'mof-1.0-class-iii' })
  })
})
