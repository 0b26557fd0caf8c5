import { describe, expect, it } from 'vitest'
import { judgingStandards, standardIds, standardNamedIn, standardsOf } from '../../../src/core/standards/choose.ts'
import { rules } from './repository.ts'

const severities = (...[claim, , chosen]: Parameters<typeof judgingStandards>) =>
  judgingStandards(claim, rules, chosen).map(({ standard, severity }) => `${standard.id} ${severity}`)

describe('judgingStandards', () => {
  it('judges an open-source model by its licence, and warns of components that are missing', () => {
    expect(severities({ kind: 'open-source', subject: 'model' }, rules)).toEqual(
      ['osaid-1.0 warning', 'osd-1.9 error'].reverse(),
    )
  })

  it('makes a standard that the user chose an error', () => {
    expect(severities({ kind: 'open-source', subject: 'project' }, rules, ['osaid-1.0'])).toContain('osaid-1.0 error')
    expect(severities({ kind: 'open-source', subject: 'model' }, rules, ['strict'])).toContain('strict error')
  })

  it('takes the name of a framework for all its classes', () => {
    const found = severities({ kind: 'open-source', subject: 'model' }, rules, ['mof-1.0'])
    expect(found.filter((item) => item.startsWith('mof'))).toHaveLength(3)
  })

  it('asks more of what is called fully open', () => {
    const [standard] = judgingStandards({ kind: 'open', subject: 'model', strengthened: true }, rules)
    expect(standard).toMatchObject({ criteria: ['weights', 'training-code', 'training-data'], severity: 'error' })
    expect(severities({ kind: 'open', subject: 'model' }, rules)).toEqual(['osd-1.9 error'])
  })

  it('needs no definition for the name of a licence', () => {
    expect(severities({ kind: 'license', subject: 'model' }, rules)).toEqual([])
  })
})

describe('the standards', () => {
  it('go by ids, and frameworks by the id of all their classes', () => {
    expect(standardsOf('owd-0.3', rules).map(({ id }) => id)).toEqual(['owd-0.3'])
    expect(standardsOf('mof-1.0', rules).map(({ level }) => level)).toEqual([3, 2, 1])
    expect(standardsOf('osd', rules)).toEqual([])
    expect(standardIds(rules)).toContain('mof-1.0')
  })

  it.each([
    ['an OSI-approved licence', 'osi-approved'],
    ['follows the Open Source AI Definition (OSAID 1.0)', 'osaid-1.0'],
    ['OSAID v0.0.8', 'osaid-0.0.8'],
    ['MOF Class I', 'mof-1.0-class-i'],
    ['Class II of the Model Openness Framework', 'mof-1.0-class-ii'],
    ['MOF class 3', 'mof-1.0-class-iii'],
    ['meets the Open Weight Definition', 'owd-0.3'],
    ['exempt under the EU AI Act', 'eu-ai-act'],
    ['a nice model', undefined],
  ])('%s names %s', (text, id) => {
    expect(standardNamedIn(text, rules)?.id).toBe(id)
  })

  it('have ten points where the definition has ten', () => {
    const numbered = (id: string) =>
      standardsOf(id, rules).flatMap(({ criteria }) =>
        criteria.flatMap(({ title }) => /^\d+(?=\.)/.exec(title)?.[0] ?? []),
      )
    const ten = Array.from({ length: 10 }, (_, i) => String(i + 1))
    expect(numbered('osd-1.9')).toEqual(ten)
    expect(numbered('owd-0.3')).toEqual(ten)
  })
})
