import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { lint } from '../../src/lint.ts'
import { type MemoryFile, memorySnapshot } from '../memory-snapshot.ts'

const validate = new Ajv().compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))
const lumen = readFileSync('examples/overclaiming/LICENSE', 'utf8')
const mit = readFileSync('LICENSE', 'utf8')

/** The report on a repository that brings its configuration with it. */
async function lintWith(config: string, files: Record<string, MemoryFile>) {
  const snapshot = memorySnapshot({ ...files, '.openclaims.yml': config })
  const report = await lint(snapshot, (await readConfig(snapshot)).lint)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  return report
}
const findings = async (config: string, files: Record<string, MemoryFile>) =>
  (await lintWith(config, files)).findings.map(
    ({ path, line, severity, ruleId }) => `${path}:${line} ${severity} ${ruleId}`,
  )

describe('severities', () => {
  const files = { 'README.md': 'Lumen is an open-source model, free for commercial use.', LICENSE: lumen }
  it.each([
    ['', ['error open-source-license', 'warning commercial-use']],
    ['extends: recommended', ['error open-source-license', 'warning commercial-use']],
    ['extends: strict', ['error open-source-license', 'error commercial-use']],
    ['extends: strict\nrules: {commercial-use: info}', ['error open-source-license', 'info commercial-use']],
    ['rules: {commercial-use: off}', ['error open-source-license']],
  ])('%j', async (config, expected) => {
    expect(await findings(config, files)).toEqual(expected.map((finding) => `README.md:1 ${finding}`))
  })

  it('openness-only leaves alone how licences are named and declared', async () => {
    const hygiene = {
      'README.md': '---\nlicense: Apache 2\nbase_model: meta-llama/Llama-3.1-8B\n---\n# x',
      LICENSE: mit,
    }
    expect(await findings('extends: openness-only', hygiene)).toEqual([])
    expect((await findings('', hygiene)).length).toBeGreaterThan(2)
  })
})

describe('ignore', () => {
  const claim = 'Lumen is an open-source model.'
  it('leaves documents unread, and no other file', async () => {
    const files = { 'README.md': claim, 'docs/de/README.md': claim, 'NEWS.md': claim, 'docs/LICENSE-MODEL': lumen }
    expect(await findings('ignore: [docs, NEWS.md]', files)).toEqual(['README.md:1 error open-source-license'])
  })
})

describe('licences', () => {
  const card = { 'README.md': '---\nlicense: apache-2.0\n---\nLumen is an open-source model.' }

  it('have the last word on what covers what, with the configuration as evidence', async () => {
    const { licenses, findings } = await lintWith('licenses:\n  weights: llama3.1\n', card)
    expect(licenses.effective.weights).toMatchObject({
      expression: 'LicenseRef-scancode-llama-3.1-license-2024',
      open: false,
      evidence: [{ path: '.openclaims.yml', line: 2 }],
    })
    expect(licenses.declarations).toContainEqual(
      expect.objectContaining({ path: '.openclaims.yml', line: 2, subject: 'weights', origin: 'config' }),
    )
    expect(findings.map(({ ruleId, evidence }) => [ruleId, evidence[0]?.path])).toEqual([
      ['license-conflict', '.openclaims.yml'],
      ['open-source-license', '.openclaims.yml'],
    ])
  })

  it('settle what the licence file leaves open', async () => {
    const files = { ...card, LICENSE: mit, 'pyproject.toml': '[project]\nlicense = "MIT"\n' }
    const only = (config: string) => findings(`rules: {open-source-components: off}\n${config}`, files)
    expect(await only('')).toEqual(['README.md:2 error license-conflict'])
    expect(await only('licenses: {code: MIT, weights: Apache-2.0}')).toEqual([])
    expect(await only('licenses: {code: GPL-3.0-only, weights: Apache-2.0}')).toEqual([
      'pyproject.toml:2 error license-conflict',
    ])
  })

  it('can point at their text, whose clauses then count', async () => {
    const files = { 'README.md': 'Lumen is an open-source model.', 'terms/lumen.txt': 'x', 'LICENSE-MODEL': lumen }
    const config = 'licenses:\n  weights: {license: LicenseRef-lumen, path: LICENSE-MODEL, url: https://x.org}\n'
    const { licenses, findings } = await lintWith(config, files)
    expect(licenses.effective.weights).toMatchObject({ expression: 'LicenseRef-lumen', open: false })
    expect(findings.find(({ ruleId }) => ruleId === 'open-source-license')?.message).toContain('LICENSE-MODEL:18')
  })

  it('of the weights and the datasets can stand with the artifact', async () => {
    const config =
      'artifacts:\n  datasets: {url: https://x.org/data, license: CC-BY-4.0}\n  weights_final: {url: https://x.org, license: MIT}\n'
    const { licenses, artifacts } = await lintWith(config, { 'README.md': '# x', LICENSE: lumen })
    expect(licenses.effective.data).toMatchObject({ expression: 'CC-BY-4.0', open: true })
    expect(licenses.effective.weights).toMatchObject({ expression: 'MIT', open: true })
    expect(artifacts.datasets?.license).toBe('CC-BY-4.0')
  })
})

describe('artifacts', () => {
  it('take the place of what was found, with the configuration as evidence', async () => {
    const files = { 'README.md': 'The weights are publicly available.', 'model.safetensors': '', LICENSE: mit }
    const config =
      'artifacts:\n  weights_final: {status: gated, url: https://x.org/w}\n  research_paper: https://arxiv.org/abs/2401.00001\n'
    const { artifacts, findings } = await lintWith(config, files)
    expect(artifacts.weights_final).toMatchObject({
      status: 'gated',
      evidence: [{ path: '.openclaims.yml', line: 2, url: 'https://x.org/w' }],
    })
    expect(artifacts.research_paper?.status).toBe('linked')
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['availability'])
  })

  it('that are not where the configuration says get a notice', async () => {
    const config =
      'artifacts:\n  datasets: {path: data/}\n  training_code: {path: ./train}\nlicenses:\n  code: {license: MIT, path: COPYING}\n'
    const { notices } = await lintWith(config, { 'README.md': '# x', 'train/main.py': '' })
    expect(notices).toEqual([
      { path: '.openclaims.yml', message: 'datasets: there is no data/ in the repository' },
      { path: '.openclaims.yml', message: 'code: there is no COPYING in the repository' },
    ])
  })
})
