import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { RULE_IDS } from '../../src/core/checks/index.ts'
import { lint } from '../../src/lint.ts'
import { memorySnapshot } from '../memory-snapshot.ts'
import { examplesOf } from './rule-page.ts'

const folder = 'rules/checks'
const pages = readdirSync(folder).map((name) => {
  const source = readFileSync(join(folder, name), 'utf8')
  return { rule: basename(name, '.md'), examples: examplesOf(source) }
})

/** The findings on a repository, as a page states them. */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const snapshot = memorySnapshot(files)
  const { findings } = await lint(snapshot, (await readConfig(snapshot)).lint)
  return findings.map(({ path, line, column, severity, ruleId }) => `${path}:${line}:${column} ${severity} ${ruleId}`)
}

it('every rule has a page, and every page a rule', () => {
  expect(pages.map(({ rule }) => rule).sort()).toEqual([...RULE_IDS].sort())
})

describe.each(pages)('the page of $rule', ({ rule, examples }) => {
  it('shows what is wrong and what is right', () => {
    const kinds = new Set(examples.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['right', 'wrong'])
    for (const { title, kind, findings } of examples) {
      const own = findings.filter((finding) => finding.endsWith(` ${rule}`))
      expect(own.length > 0, title).toBe(kind === 'wrong')
    }
  })

  it.each(examples)('$title', async ({ files, findings }) => {
    expect(await findingsOf(files)).toEqual(findings)
  })
})
