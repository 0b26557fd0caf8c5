import { describe, expect, it } from 'vitest'
import { evaluateStandard, evaluateStandards } from '../../../src/core/standards/evaluate.ts'
import { evidenceOf, type Repository, rules } from './repository.ts'

const APACHE = { code: 'Apache-2.0', weights: 'Apache-2.0', data: 'CC-BY-4.0', docs: 'CC-BY-4.0' } as const
const LLAMA = 'LicenseRef-scancode-llama-3.1-license-2024'
const WEIGHTS_ONLY = {
  others: 'absent',
  weights_final: 'present',
  inference_code: 'present',
  model_card: 'present',
} as const

/** Result by standard, and the criteria that are not met or not known. */
function judge(repository: Repository): Record<string, string> {
  const results = evaluateStandards(evidenceOf(repository), rules)
  return Object.fromEntries(
    results.map(({ id, result, criteria }) => {
      const counting = criteria.filter(
        (criterion) =>
          !rules.standards.find((rule) => rule.id === id)?.criteria.find((rule) => rule.id === criterion.id)
            ?.informative,
      )
      const named = (result: string) => counting.filter((item) => item.result === result).map((item) => item.id)
      const open = [...named('not-met').map((name) => `-${name}`), ...named('unknown').map((name) => `?${name}`)]
      return [id, [result, ...open].join(' ')]
    }),
  )
}

describe('a fully open model', () => {
  const open: Repository = { licenses: APACHE, components: { others: 'present', datasets: 'linked' } }

  it('meets every standard in every criterion', () => {
    expect(new Set(Object.values(judge(open)))).toEqual(new Set(['met']))
  })

  it.each(['MIT', 'GPL-3.0-only', 'OpenMDW-1.0'])('does so under %s too', (id) => {
    const results = judge({ ...open, licenses: { code: id, weights: id, data: id, docs: id } })
    expect(results['osd-1.9']).toBe('met')
    expect(results['mof-1.0-class-i']).toBe('met')
    expect(results['owd-0.3']).toBe('met')
  })

  it('cites the licence and the component of what it meets', () => {
    const osaid = evaluateStandards(evidenceOf(open), rules).find(({ id }) => id === 'osaid-1.0')
    expect(osaid?.criteria.find(({ id }) => id === 'training-code')).toEqual({
      id: 'training-code',
      title: 'The training code is there',
      result: 'met',
      reason: 'Training code: in the repository; Training code: it is under Apache-2.0, which the OSI has approved',
      evidence: [{ path: 'there/training_code' }, { path: 'LICENSE-code-weights', message: 'Apache-2.0' }],
    })
  })
})

describe('well-known cases', () => {
  it.each<[string, Repository, Record<string, string>]>([
    [
      'Apache weights without training code',
      { licenses: APACHE, components: WEIGHTS_ONLY },
      {
        'osd-1.9': 'met',
        'owd-0.3': 'met',
        'osaid-1.0': 'not-met -data-information -training-code -data-processing-code -inference-code',
        'eu-ai-act': 'unknown ?architecture',
      },
    ],
    [
      'the Llama 3.1 licence, which leaves out large companies and forbids uses',
      { licenses: { code: LLAMA, weights: LLAMA }, components: WEIGHTS_ONLY },
      {
        'osd-1.9':
          'not-met -license -derived-works -persons-and-groups -fields-of-endeavor -distribution-of-license ?not-specific-to-a-product ?technology-neutral',
        'eu-ai-act': 'not-met -access -usage ?architecture',
        'osi-approved': 'not-met -license',
      },
    ],
    [
      'a RAIL',
      { licenses: { code: 'MIT', weights: 'LicenseRef-scancode-bigscience-open-rail-m' }, components: WEIGHTS_ONLY },
      { 'osi-approved': 'not-met -license' },
    ],
    [
      'non-commercial weights beside MIT code',
      { licenses: { code: 'MIT', weights: 'CC-BY-NC-4.0' }, components: WEIGHTS_ONLY },
      {
        'osd-1.9': 'not-met -license -fields-of-endeavor ?not-specific-to-a-product ?technology-neutral',
        'osi-approved': 'not-met -license',
        'eu-ai-act': 'not-met -usage ?architecture',
      },
    ],
    [
      'a modified MIT with a user threshold',
      {
        licenses: { code: 'LicenseRef-unknown', weights: 'LicenseRef-unknown' },
        clauses: ['scale-threshold', 'naming'],
        components: WEIGHTS_ONLY,
      },
      {
        'owd-0.3':
          'not-met -derived-works -persons-and-groups -fields-of-endeavor ?free-redistribution ?integrity ?distribution-of-license ?not-specific-to-a-product ?other-works ?technology-neutral',
        'eu-ai-act': 'not-met -usage ?access ?modification ?distribution ?architecture',
      },
    ],
    [
      'a licence that leaves out the European Union',
      { licenses: { weights: 'LicenseRef-unknown' }, clauses: ['territory'], components: WEIGHTS_ONLY },
      { 'eu-ai-act': 'not-met -usage ?access ?modification ?distribution ?architecture' },
    ],
    [
      'gated weights under an open licence',
      { licenses: APACHE, components: { ...WEIGHTS_ONLY, weights_final: 'gated' } },
      {
        'osd-1.9': 'met',
        'owd-0.3': 'not-met -model-weights',
        'eu-ai-act': 'unknown ?parameters ?architecture',
      },
    ],
    [
      'weights that are only promised',
      { licenses: APACHE, components: { others: 'absent', weights_final: 'promised' } },
      { 'owd-0.3': 'not-met -model-weights' },
    ],
    [
      'an open licence that the README takes back',
      { licenses: APACHE, components: WEIGHTS_ONLY, denial: 'for research purposes only' },
      { 'osd-1.9': 'not-met -fields-of-endeavor', 'owd-0.3': 'not-met -fields-of-endeavor' },
    ],
    [
      'a model without data',
      { licenses: APACHE, components: { others: 'present', datasets: 'absent' } },
      {
        strict: 'not-met -training-data',
        'osaid-1.0': 'met',
        'mof-1.0-class-ii': 'met',
        'mof-1.0-class-i': 'not-met -datasets',
      },
    ],
    [
      'a repository that says nothing',
      {},
      { 'osi-approved': 'unknown ?license', 'mof-1.0-class-iii': expect.stringMatching(/^unknown /) },
    ],
  ])('%s', (_, repository, expected) => {
    expect(judge(repository)).toMatchObject(expected)
  })

  it('cites the clause that breaks a criterion', () => {
    const evidence = evidenceOf({ licenses: { weights: 'LicenseRef-unknown' }, clauses: ['territory'] })
    const eu = evaluateStandards(evidence, rules).find(({ id }) => id === 'eu-ai-act')
    expect(eu?.criteria.find(({ id }) => id === 'usage')).toMatchObject({
      reason: 'LicenseRef-unknown leaves out territories (LICENSE-weights:7)',
      evidence: [{ path: 'LICENSE-weights', line: 7, endLine: 8, message: 'leaves out territories: “You may not …”' }],
    })
  })
})

describe('evaluateStandard', () => {
  const standard = (id: string) => {
    const found = rules.standards.find((rule) => rule.id === id)
    if (!found) throw new Error(id)
    return found
  }

  it('judges the code alone where a claim is about the code', () => {
    const evidence = evidenceOf({ licenses: { code: 'MIT', weights: 'CC-BY-NC-4.0' }, components: WEIGHTS_ONLY })
    expect(evaluateStandard(standard('osd-1.9'), evidence, rules, { of: ['code'] }).result).toBe('met')
    expect(evaluateStandard(standard('osd-1.9'), evidence, rules, { of: ['weights'] }).result).toBe('not-met')
  })

  it('asks for no licence of code that is not there', () => {
    const card = evidenceOf({
      licenses: { weights: 'MIT' },
      components: { others: 'absent', weights_final: 'present' },
    })
    expect(evaluateStandard(standard('osd-1.9'), card, rules).result).toBe('met')
    const linked = evidenceOf({
      licenses: { weights: 'MIT' },
      components: { others: 'absent', weights_final: 'present', datasets: 'linked' },
    })
    expect(evaluateStandard(standard('strict'), linked, rules).criteria[0]).toMatchObject({
      id: 'license',
      result: 'unknown',
      reason: 'it is not said what licence the data is under',
    })
  })

  it('judges chosen criteria alone', () => {
    const evidence = evidenceOf({ licenses: APACHE, components: WEIGHTS_ONLY })
    const { result, criteria } = evaluateStandard(standard('osaid-1.0'), evidence, rules, { criteria: ['parameters'] })
    expect(criteria.map(({ id }) => id)).toEqual(['parameters'])
    expect(result).toBe('met')
  })

  it('does not let the repository’s licence reach documents elsewhere', () => {
    const evidence = evidenceOf({
      licenses: APACHE,
      components: { others: 'present', technical_report: 'linked', research_paper: 'linked' },
    })
    const { criteria } = evaluateStandard(standard('mof-1.0-class-iii'), evidence, rules)
    expect(criteria.find(({ id }) => id === 'technical-report')?.result).toBe('unknown')
  })

  it('tells of an open licence that was made for other things', () => {
    const evidence = evidenceOf({ licenses: APACHE, components: { others: 'present' } })
    const { criteria } = evaluateStandard(standard('mof-1.0-class-iii'), evidence, rules)
    expect(criteria.find(({ id }) => id === 'parameters')).toMatchObject({
      result: 'met',
      reason: expect.stringContaining('though an open data licence would suit it better'),
    })
    expect(criteria.find(({ id }) => id === 'architecture')?.reason).not.toContain('suit')
  })
})
