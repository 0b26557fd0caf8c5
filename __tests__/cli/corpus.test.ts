import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { runNode } from './run-cli.ts'

const repositories = resolve('../shared/corpus/repos')
const names = existsSync(repositories) ? readdirSync(repositories) : []
if (names.length === 0) console.log(`skipped: there is no corpus at ${repositories}`)
const validate = new Ajv().compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

describe.skipIf(names.length === 0).concurrent('real repositories', { timeout: 120_000 }, () => {
  it.each(names)('%s gets a valid report', async (name) => {
    const folder = join(repositories, name)
    const { stdout, exitCode } = await runNode([resolve('dist/cli.js'), 'check', folder, '--format', 'json'])
    const report = JSON.parse(stdout)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(exitCode).toBe(report.summary.errors > 0 ? 1 : 0)
    // What the report points at is what stands there.
    for (const { path, line, column, text } of report.claims) {
      const source = readFileSync(join(folder, path), 'utf8')
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)[line - 1]
      const there = source?.slice(column - 1).trimStart()
      expect([text[0], '&', '%', '\\']).toContain(there?.[0])
    }
  })
})
