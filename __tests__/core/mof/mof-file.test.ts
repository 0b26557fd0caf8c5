import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { evaluateMof } from '../../../src/core/mof/evaluate.ts'
import { MofError, type MofFile, readMofFile } from '../../../src/core/mof/mof-file.ts'
import { formatMofFile } from '../../../src/core/mof/write.ts'
import { COMPONENTS } from '../../../src/core/report.ts'
import { knowledge, rules } from '../standards/repository.ts'

const { components } = rules
const read = (text: string) => readMofFile(text, components)
const evaluate = (text: string) => evaluateMof(read(text).file, { ...knowledge, rules })

/** A release with components, each with its own licence or the release's. */
function release(license: string, named: Record<string, string | undefined>): string {
  const lines = Object.entries(named).map(
    ([name, own]) => `    - name: ${name}${own === undefined ? '' : `\n      license: ${own}`}`,
  )
  return `framework: {name: Model Openness Framework}\nrelease:\n  name: Candle\n  producer: Us\n  license: ${license}\n  components:\n${lines.join('\n')}\n`
}

const CLASS_III = {
  'Model architecture': undefined,
  'Model parameters (Final)': undefined,
  'Technical report': undefined,
  'Evaluation results': undefined,
  'Model card': undefined,
  'Data card': undefined,
}
const CLASS_II = {
  ...CLASS_III,
  'Training code': undefined,
  'Inference code': undefined,
  'Evaluation code': undefined,
  'Evaluation data': undefined,
}
const CLASS_I = {
  ...CLASS_II,
  'Research paper': undefined,
  Datasets: undefined,
  'Data preprocessing code': undefined,
  'Model parameters (Intermediate)': undefined,
}
const APACHE = '{distribution: {name: Apache-2.0}}'

describe('evaluateMof', () => {
  it.each([
    [0, 3, {}],
    [3, 2, CLASS_III],
    [2, 1, CLASS_II],
    [1, null, CLASS_I],
  ])('gives class %i, next %s', (reached, next, named) => {
    const text =
      Object.keys(named).length > 0
        ? release(APACHE, named)
        : release(APACHE, {}).replace('components:', 'components: []')
    expect(evaluate(text)).toMatchObject({ class: reached, next })
  })

  it('says what is missing for the next class', () => {
    expect(evaluate(release(APACHE, CLASS_II)).missing.map(({ criterion }) => criterion)).toEqual([
      'research-paper',
      'datasets',
      'data-preprocessing-code',
      'intermediate-parameters',
    ])
  })

  it('takes a research paper for the technical report', () => {
    const { 'Technical report': _, ...named } = CLASS_III
    expect(evaluate(release(APACHE, { ...named, 'Research paper': undefined })).class).toBe(3)
    expect(evaluate(release(APACHE, named)).class).toBe(0)
  })

  it.each([
    ['none of its own beside one of the release', APACHE, undefined, 3],
    ['an open one of its own', APACHE, 'CC-BY-4.0', 3],
    ['a restricted one of its own', APACHE, 'CC-BY-NC-4.0', 0],
    ['none, said in so many words', APACHE, 'unlicensed', 0],
    ['an empty one', APACHE, '""', 0],
    ['one of its own in a release without', '{}', 'MIT', 0],
    [
      'that of the release’s documents',
      '{distribution: {name: Apache-2.0}, document: {name: CC-BY-4.0}}',
      undefined,
      3,
    ],
    [
      'a restricted one of the release’s documents',
      '{distribution: {name: MIT}, document: {name: CC-BY-NC-4.0}}',
      undefined,
      0,
    ],
    ['the release’s, given as text', 'Apache-2.0', undefined, 3],
    ['the release’s, which is no licence', '{distribution: {name: Proprietary}}', undefined, 0],
  ])('a model card with %s', (_, license, own, expected) => {
    expect(evaluate(release(license, { ...CLASS_III, 'Model card': own })).class).toBe(expected)
  })

  it('remarks on open licences that were made for other things, and counts them', () => {
    const { class: reached, remarks } = evaluate(release(APACHE, CLASS_III))
    expect(reached).toBe(3)
    expect(remarks.map(({ component }) => component)).toEqual([
      'weights_final',
      'model_card',
      'data_card',
      'technical_report',
      'evaluation_results',
    ])
  })

  it('asks for the id of a licence that is named otherwise', () => {
    const { class: reached, remarks } = evaluate(release(APACHE, { ...CLASS_III, 'Model architecture': 'Apache 2.0' }))
    expect(reached).toBe(0)
    expect(remarks[0]).toMatchObject({
      component: 'model_architecture',
      message: expect.stringContaining('write Apache-2.0'),
    })
  })
})

describe('readMofFile', () => {
  it.each([
    ['nothing', '', 'the file has to be a mapping, not empty'],
    ['text', 'hello', 'the file has to be a mapping, not a string'],
    ['no release', 'framework: {}', 'release has to be a mapping, not empty'],
    ['no components', 'release: {name: X}', 'release.components has to be a list, not empty'],
    ['a component without a name', 'release: {components: [{license: MIT}]}', 'release.components[0].name is missing'],
    [
      'a component that is none',
      'release: {components: [3]}',
      'release.components[0] has to be a mapping, not a number',
    ],
    ['a wrong licence', 'release: {license: [MIT], components: []}', 'release.license has to be a mapping, not a list'],
    ['no YAML', 'release: [}', expect.stringMatching(/^it is not valid YAML: /)],
    ['an alias bomb', bomb(), expect.stringMatching(/^it is not valid YAML: /)],
    ['a deep nest', '['.repeat(100_000), expect.stringMatching(/^it is not valid YAML: /)],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(() => read(text)).toThrow(MofError)
    expect(() => read(text)).toThrow(expect.objectContaining({ message }))
  })

  it('leaves out what is no component, and says what it may have been', () => {
    const { file, notices } = read(release(APACHE, { 'Model weights': undefined, 'Trainning code': undefined }))
    expect(file.components).toEqual([])
    expect(notices[1]).toBe(
      'release.components[1]: there is no component “Trainning code”; did you mean “Training code”?',
    )
  })

  it('fails on no text but with the clear error', () => {
    const snippet = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(
        'release:\n',
        '  components:\n',
        '    - name: Datasets\n',
        '- ',
        '? ',
        '&a ',
        '*a',
        '{',
        '!!set ',
        '<<: ',
        '|\n',
        '\t',
      ),
    )
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 12 }), (parts) => {
        try {
          read(parts.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(MofError)
        }
      }),
    )
  })

  it('fails on no value but with the clear error', () => {
    const entry = fc.record(
      {
        name: fc.oneof(fc.constantFrom(...components.map(({ name }) => name)), fc.jsonValue()),
        license: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    const file = fc.record(
      {
        release: fc.record(
          { name: fc.jsonValue(), license: fc.jsonValue(), components: fc.oneof(fc.array(entry), fc.jsonValue()) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(file, (value) => {
        try {
          expect([0, 1, 2, 3]).toContain(evaluate(JSON.stringify(value)).class)
        } catch (error) {
          expect(error).toBeInstanceOf(MofError)
        }
      }),
    )
  })
})

describe('formatMofFile', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.trim() || 'x')
  const file: fc.Arbitrary<MofFile> = fc.record({
    name: word,
    producer: fc.oneof(word, fc.constant('')),
    licenses: fc.record({ distribution: fc.record({ name: word, path: word }) }, { requiredKeys: [] }),
    components: fc
      .uniqueArray(fc.constantFrom(...COMPONENTS))
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.record({ id: fc.constant(id), license: word, componentPath: word }, { requiredKeys: ['id'] }),
          ),
        ),
      ),
  })

  it('writes what it reads', () => {
    fc.assert(
      fc.property(file, (written) => {
        const { file: again, notices } = read(formatMofFile(written, components))
        expect(again).toEqual(written)
        expect(notices).toEqual([])
      }),
    )
  })

  const schema = resolve('../shared/mof/mof_schema.json')
  if (!existsSync(schema)) console.log(`skipped: the Tool's schema is not at ${schema}`)
  it.skipIf(!existsSync(schema))("is valid against the Tool's schema", () => {
    const validate = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    )
    fc.assert(
      fc.property(file, (written) => {
        expect(validate(parse(formatMofFile(written, components))), JSON.stringify(validate.errors)).toBe(true)
      }),
    )
  })
})

/** YAML that doubles with each line. */
function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)
  return `a0: &a0 [x]\n${lines.join('\n')}\nrelease: *a30\n`
}
