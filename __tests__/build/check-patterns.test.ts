import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repeatsWithoutLimit, withShortRepetitions } from '../../build/patterns/form.ts'
import { judge } from '../../build/patterns/judge.ts'
import { growsFast } from '../../build/patterns/measure.ts'
import { patternsOfRules } from '../../build/patterns/rules.ts'
import { patternsOfSource } from '../../build/patterns/source.ts'

const root = join(import.meta.dirname, '../..')

describe('a pattern fails the check', () => {
  it.each([
    ['whose repetitions are nested', /(a+)+b/],
    ['whose repetitions overlap', /a*a*b/],
    ['that a search tries anew within what it has repeated', /(?:the )*model/],
    ['that looks for its end at every beginning', /paper[^/]*\.pdf$/],
  ])('%s', async (_, pattern) => {
    expect(await judge(pattern)).toMatchObject({ linear: false, attack: expect.stringMatching(/./) })
  })
})

describe('a pattern passes the check', () => {
  it.each([
    ['that repeats nothing', /open[- ]source/, 'form'],
    ['that repeats with a limit', /\blicensed\b[^.;]{0,60}\bMIT\b/, 'form'],
    ['that repeats one thing', /release\w*/, 'proof'],
  ])('%s', async (_, pattern, by) => {
    expect(await judge(pattern)).toEqual({ linear: true, by })
  })
})

describe('the form of a pattern', () => {
  it.each([
    [/a+/, true],
    [/a{2,}/, true],
    [/[a-z]*/, true],
    [/a{2,9}b?/, false],
    [/[*+]\+\*/, false],
  ])('%s repeats without limit: %s', (pattern, expected) => {
    expect(repeatsWithoutLimit(pattern)).toBe(expected)
  })

  it('is shorter with short repetitions', () => {
    expect(withShortRepetitions(/a{0,60}[{0,9}]b{3,5}c{2}d{4,}e*/g)).toEqual(/a{0,1}[{0,9}]b{3,4}c{2}d{4,}e*/g)
  })
})

describe('measured', () => {
  it.each([
    ['quadratic', /(?:the )*model/, 'the ', true],
    ['exponential', /(a+)+b/, 'a', true],
    ['linear', /the (?:\w+ )?model/, 'the ', false],
  ])('%s time', (_, pattern, piece, expected) => {
    expect(growsFast(pattern, (length) => piece.repeat(length / piece.length))).toBe(expected)
  })
})

describe('patterns are found', () => {
  const rules = [...patternsOfRules(join(root, 'rules'))]
  it.each([
    ['rules/claims/en.yml', 'claims.open-source.0', 'g'],
    ['rules/claims/zh.yml', 'tail', 'g'],
    ['rules/artifacts/weights_final.yml', 'contents.0.pattern', 'm'],
    ['rules/licenses/names.yml', 'names.0.pattern', 'i'],
    ['rules/licenses/meta.yml', 'licenses.0.baseModels', 'i'],
    ['rules/restrictions/non-commercial.yml', 'wording.en.0', 'g'],
    ['rules/standards/osaid-1.0.yml', 'names.0', 'i'],
    ['rules/suggestions/zh.yml', 'replacements.0.after', 'iu'],
  ])('in %s at %s', (file, key, flags) => {
    expect(rules.find((found) => found.file === file && found.key === key)?.pattern.flags).toBe(flags)
  })

  it('in source code, with their lines', () => {
    const found = [...patternsOfSource(join(root, 'build/patterns'), 'build/patterns')]
    expect(found).toContainEqual({
      file: 'build/patterns/judge.ts',
      key: expect.any(String),
      pattern: /[\p{L}\p{N}]+/gu,
    })
  })
})
