import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateMof } from '../../../src/core/mof/evaluate.ts'
import { readMofFile } from '../../../src/core/mof/mof-file.ts'
import { knowledge, rules } from '../standards/repository.ts'

const folder = resolve('../shared/mof')
const isThere = existsSync(folder)
if (!isThere) console.log(`skipped: the Model Openness Tool's files are not at ${folder}`)
const names = isThere ? readdirSync(join(folder, 'models')) : []
const expected = isThere ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) : {}

describe.skipIf(!isThere)("the Model Openness Tool's own files", () => {
  it('are all there', () => {
    expect(names).toHaveLength(Object.keys(expected).length)
  })

  it.each(names)('%s has the class that the Tool gives it', (name) => {
    const { file } = readMofFile(readFileSync(join(folder, 'models', name), 'utf8'), rules.components)
    expect(evaluateMof(file, { ...knowledge, rules }).class).toBe(expected[name])
  })
})
