import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/core/lint.ts'
import { VERSION } from '../../src/core/version.ts'
import { bundledKnowledge } from '../../src/knowledge/bundled.ts'
import { type MemoryFile, memorySnapshot } from '../memory-snapshot.ts'

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))
const lintFiles = async (files: Record<string, MemoryFile>) => {
  const report = await lint(memorySnapshot(files), {}, bundledKnowledge)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  return report
}
const findings = async (files: Record<string, MemoryFile>) =>
  (await lintFiles(files)).findings.map(({ ruleId, severity, line }) => `${line} ${severity} ${ruleId}`)

const mit = readFileSync('LICENSE', 'utf8')
const lumen = readFileSync('examples/overclaiming/LICENSE', 'utf8')
/** A safetensors file with that metadata in its header. */
function weights(metadata: string): Uint8Array {
  const header = new TextEncoder().encode(`{"__metadata__":${metadata}}`)
  return Uint8Array.from([header.length, 0, 0, 0, 0, 0, 0, 0, ...header])
}
const nonCommercial = 'LUMEN RESEARCH LICENSE\n\nThe Model may be used solely for non-commercial research purposes.\n'

describe('findings', () => {
  it.each<[string, Record<string, MemoryFile>, string[]]>([
    ['open code under an open licence', { 'README.md': 'We open-source the training code.', LICENSE: mit }, []],
    [
      'a model under an open licence without what it was made from',
      { 'README.md': 'Lumen is an open-source model.', LICENSE: mit },
      ['1 warning open-source-components'],
    ],
    [
      '"open source" under a community licence',
      { 'README.md': 'Lumen is an open-source model.', LICENSE: lumen },
      ['1 error open-source-license'],
    ],
    [
      'open code beside restricted weights',
      {
        'README.md': 'We open-source the training code.\n\nThe open-source model Lumen is small.',
        LICENSE: mit,
        'LICENSE-MODEL': lumen,
      },
      ['3 error open-source-license'],
    ],
    [
      '"open source" that the document takes back',
      { 'README.md': 'An open-source model.\n\nThe model is for research purposes only.', LICENSE: mit },
      ['1 error open-source-license'],
    ],
    [
      'commercial use that the licence forbids',
      { 'README.md': 'The model is free for commercial use.', LICENSE: nonCommercial },
      ['1 error commercial-use'],
    ],
    [
      'commercial use under a user threshold',
      { 'README.md': 'The model is free for commercial use.', LICENSE: lumen },
      ['1 warning commercial-use'],
    ],
    [
      'front matter that names another licence than the file',
      { 'README.md': '---\nlicense: apache-2.0\n---\n# Lumen', LICENSE: mit },
      ['2 error license-conflict'],
    ],
    [
      'a claim without a version against a file with one',
      { 'README.md': 'The code is released under the Apache license.', LICENSE: mit },
      ['1 error license-conflict'],
    ],
    [
      'package metadata that names another licence than the file',
      { 'README.md': '# Lumen', LICENSE: mit, 'pyproject.toml': '[project]\nlicense = "Apache-2.0"\n' },
      ['2 error license-conflict'],
    ],
    [
      'weights whose header names another licence than the card',
      { 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Lumen', 'model.safetensors': weights('{"license":"mit"}') },
      ['2 error license-conflict', '1 error license-conflict'],
    ],
    [
      'a name that leaves the version open, and one that leaves open whether later versions count',
      { 'README.md': 'The code is released under the MIT license.', LICENSE: mit, 'package.json': '{"license":"MIT"}' },
      [],
    ],
    ['an id that is none', { 'README.md': '---\nlicense: Apache 2\n---\n# Lumen' }, ['2 warning license-id']],
    [
      'a deprecated id in package metadata',
      { 'README.md': '---\nlicense: gpl-3.0\n---\n# Lumen', 'package.json': '{"license":"GPL-3.0"}' },
      ['1 warning license-id'],
    ],
    [
      'a derivative of Llama declared Apache-2.0',
      { 'README.md': '---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Lumen' },
      ['3 error base-model-terms'],
    ],
    [
      'a derivative of Llama by its README only',
      { 'README.md': 'Our model is fine-tuned from Llama-2-7b on chats.', LICENSE: mit },
      ['1 warning base-model-terms'],
    ],
    [
      'a derivative of Llama under its licence',
      { 'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-Lumen' },
      [],
    ],
    [
      'a derivative of Llama that neither its name nor a notice tells',
      { 'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Lumen' },
      ['3 info base-model-terms'],
    ],
    [
      'a derivative of Llama that says what it was built with, in a badge',
      {
        'README.md':
          '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Lumen\n\n![Built_with-Llama](llama.svg)',
      },
      [],
    ],
    [
      'a derivative of Llama 3 whose other document displays the notice',
      {
        'README.md': '---\nlicense: llama3\nbase_model: meta-llama/Meta-Llama-3-8B\n---\n# Lumen',
        'docs/about.md': 'Lumen is **Built with Meta Llama 3**.',
      },
      [],
    ],
    [
      'a derivative of Llama 2, whose licence says nothing of names',
      { 'README.md': '---\nlicense: llama2\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Lumen' },
      [],
    ],
    ['no licence at all', { 'README.md': '# Lumen\n\nA model.' }, ['1 warning license-missing']],
    [
      'gated weights called public',
      { 'README.md': '---\nlicense: mit\nextra_gated_prompt: Who are you?\n---\nThe weights are publicly available.' },
      ['5 warning availability'],
    ],
    [
      'a third party that is called open source',
      { 'README.md': 'It beats other open-source models.', LICENSE: lumen },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await findings(files)).toEqual(expected)
  })

  it('cite the clause by file and line', async () => {
    const { findings } = await lintFiles({ 'README.md': 'Lumen is an open-source model.', LICENSE: lumen })
    expect(findings[0]?.message).toContain('LICENSE:18')
    expect(findings[0]?.evidence).toContainEqual(
      expect.objectContaining({ path: 'LICENSE', line: 18, message: expect.stringContaining('20 million') }),
    )
  })

  it('suggest the id that was meant as an edit', async () => {
    const { findings } = await lintFiles({ 'README.md': '---\nlicense: Apache 2\n---\n# Lumen' })
    expect(findings[0]?.suggestion?.replacement).toEqual({
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 18,
      text: 'apache-2.0',
    })
  })

  it('keep their fingerprint when lines move', async () => {
    const fingerprints = async (readme: string) =>
      (await lintFiles({ 'README.md': readme, LICENSE: lumen })).findings.map(({ fingerprint }) => fingerprint)
    const text = 'Lumen is an open-source model.\n\nLumen is an open-source model.'
    const before = await fingerprints(text)
    expect(new Set(before).size).toBe(2)
    expect(await fingerprints(`# Lumen\n\nNews\n\n${text}`)).toEqual(before)
  })

  it('follow the configuration', async () => {
    const snapshot = memorySnapshot({ 'README.md': 'Lumen is an open-source model.', LICENSE: lumen })
    const severity = async (value: 'info' | 'off') =>
      (await lint(snapshot, { rules: { 'open-source-license': value } }, bundledKnowledge)).findings.map(
        (finding) => finding.severity,
      )
    expect(await severity('info')).toEqual(['info'])
    expect(await severity('off')).toEqual([])
  })
})

describe('effective licences', () => {
  it.each<[string, Record<string, MemoryFile>, [string | null, boolean | null], [string | null, boolean | null]]>([
    ['one file covers all', { 'README.md': '# x', LICENSE: mit }, ['MIT', true], ['MIT', true]],
    [
      'files that name what they cover',
      { 'README.md': '# x', 'LICENSE-CODE': mit, 'LICENSE-MODEL': lumen },
      ['MIT', true],
      ['LicenseRef-unknown', false],
    ],
    [
      'a stricter word in the README on the weights',
      { 'README.md': 'The weights are released under CC-BY-NC 4.0.', LICENSE: mit },
      ['MIT', true],
      ['CC-BY-NC-4.0', false],
    ],
    [
      'content licences, open for weights but not for code',
      { 'README.md': 'Code and weights are released under CC-BY 4.0.' },
      ['CC-BY-4.0', false],
      ['CC-BY-4.0', true],
    ],
    ['nothing', { 'README.md': '# x' }, [null, null], [null, null]],
    [
      'a licence text in a section of the README',
      { 'README.md': `# Lumen\n\n## License\n\n\`\`\`\n${mit}\n\`\`\`\n\n## Citation\n\nCite us.` },
      ['MIT', true],
      ['MIT', true],
    ],
    [
      'a licence text in the README beside a licence file, which counts',
      { 'README.md': `# Lumen\n\n## License of the parser\n\n${mit}`, LICENSE: nonCommercial },
      ['LicenseRef-unknown', false],
      ['LicenseRef-unknown', false],
    ],
    [
      'a restriction in the README where nothing says which licence it is',
      { 'README.md': 'The model is for non-commercial use only.' },
      [null, null],
      [null, false],
    ],
    [
      'a licence file that points to the README, which links to licences in folders',
      {
        LICENSE: 'https://github.com/lumen/lumen/blob/main/README.md#models',
        'README.md': '# Lumen\n\n| Lumen 1 | [License](lumen1/LICENSE) |\n| --- | --- |\n',
        'lumen1/LICENSE': 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
        'vendored/LICENSE': mit,
      },
      ['LicenseRef-unknown', false],
      ['LicenseRef-unknown', false],
    ],
    [
      'terms of the base model that the README passes on',
      {
        'README.md': '本项目基于 Llama-2 模型进行开发，使用过程中请严格遵守 Llama-2 的开源许可协议。',
        LICENSE: mit,
      },
      ['MIT', true],
      ['MIT AND LicenseRef-scancode-llama-2-license-2023', false],
    ],
    [
      'terms of another model, which bind only that one',
      { 'README.md': 'Llama 2, which we beat, is released under the Llama 2 Community License.', LICENSE: mit },
      ['MIT', true],
      ['MIT', true],
    ],
    [
      'a licence that is named by the address of its text',
      { 'README.md': '**License** A custom license is at <https://ai.meta.com/llama/license/>.' },
      [null, null],
      ['LicenseRef-scancode-llama-2-license-2023', false],
    ],
  ])('%s', async (_, files, code, weights) => {
    const { effective } = (await lintFiles(files)).licenses
    expect([effective.code.expression, effective.code.open]).toEqual(code)
    expect([effective.weights.expression, effective.weights.open]).toEqual(weights)
  })
})

it('a licence text in a gating prompt is read with the lines of the document', async () => {
  const prompt = lumen.replace(/^(?=.)/gm, '  ')
  const card = `---\nlicense: other\nextra_gated_prompt: |\n${mit.replace(/^(?=.)/gm, '  ')}\n  The Software may be used solely for non-commercial purposes.\n---\n# Lumen\n`
  const { files } = (await lintFiles({ 'README.md': card })).licenses
  const line = card.split('\n').findIndex((text) => text.includes('solely')) + 1
  expect(files).toMatchObject([
    { path: 'README.md', id: 'MIT AND LicenseRef-unknown', restrictions: [{ id: 'non-commercial', line }] },
  ])
  // A text that nobody knows may be anything: an essay on licences, say.
  const unknown = `---\nlicense: other\nextra_gated_prompt: |\n${prompt}\n---\n# Lumen\n`
  expect((await lintFiles({ 'README.md': unknown })).licenses.files).toEqual([])
})

describe('bad input', () => {
  const good = { 'docs/README.md': 'Lumen is an open-source model.', LICENSE: lumen }
  it.each<[string, string, MemoryFile, RegExp]>([
    ['an unreadable document', 'README.md', { fails: 'unreadable' }, /^skipped: made to fail/],
    ['a link loop', 'README.md', { fails: 'link-loop' }, /^skipped: made to fail/],
    ['a document of 20 MB', 'README.md', 'open source '.repeat(1_700_000), /^skipped: too large/],
    ['a binary document', 'README.md', new Uint8Array([35, 32, 0, 1, 2]), /^skipped: it is not text/],
    ['invalid UTF-8', 'README.md', new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x41]), /^not valid UTF-8/],
    ['broken front matter', 'README.md', '---\nlicense: [mit\n---\n# x', /^the front matter is not valid YAML/],
    ['a README in another markup', 'README.rst', 'Lumen\n=====', /^skipped: only Markdown/],
    [
      'a licence that is no text',
      'docs/LICENSE.pdf',
      new Uint8Array([0x25, 0x50, 0x44, 0x46]),
      /^this licence file is not text/,
    ],
  ])('%s gets a notice and loses no other finding', async (_, path, file, message) => {
    const { findings, notices } = await lintFiles({ ...good, [path]: file })
    expect(notices).toContainEqual({ path, message: expect.stringMatching(message) })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('open-source-license')
  })

  it('no document at all gets a notice', async () => {
    const { notices } = await lintFiles({ 'model.bin': 'x' })
    expect(notices).toEqual([{ path: null, message: expect.stringContaining('no README') }])
  })

  it('reads neither weights nor submodules', async () => {
    const snapshot = memorySnapshot({ ...good, 'model.safetensors': 'x'.repeat(100), vendored: { type: 'submodule' } })
    await lint(snapshot, {}, bundledKnowledge)
    expect(snapshot.readPaths.toSorted()).toEqual(['LICENSE', 'docs/README.md'])
  })

  it('a mistake of our own is not hidden', async () => {
    const snapshot = { ...memorySnapshot({ 'README.md': '# x' }), read: () => Promise.reject(new TypeError('ours')) }
    await expect(lint(snapshot, {}, bundledKnowledge)).rejects.toThrow('ours')
  })
})

it('the version is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
