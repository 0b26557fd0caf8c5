import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import type { LintConfig } from '../../../src/core/config.ts'
import { applyEdits, editsOf } from '../../../src/core/edits.ts'
import { lint } from '../../../src/lint.ts'
import { memorySnapshot } from '../../memory-snapshot.ts'
import { examplesOf } from '../../rules/rule-page.ts'
import { WELL_KNOWN_CASES } from '../well-known-cases.ts'

type Files = Readonly<Record<string, string>>

/** The findings before and after all edits were made once, and the edits that are left. */
async function fixOnce(files: Files, config: LintConfig) {
  const before = await lint(memorySnapshot(files), config)
  const changed: Record<string, string> = { ...files }
  const edits = editsOf(before.findings)
  for (const [path, own] of edits) changed[path] = applyEdits(files[path] ?? '', own)
  const after = await lint(memorySnapshot(changed), config)
  const unfixed = before.findings.filter(({ suggestion }) => !suggestion?.replacement)
  return { edits, changed, unfixed, after: after.findings, left: editsOf(after.findings) }
}

const told = ({ ruleId, path }: { ruleId: string; path: string }) => `${path} ${ruleId}`

const pages = readdirSync('rules/checks').flatMap((name) =>
  examplesOf(readFileSync(join('rules/checks', name), 'utf8')).map(({ title, files }) => ({
    title: `${name}: ${title}`,
    files,
  })),
)

describe('what an edit says is no finding, and nothing is left to edit', () => {
  it.each([...pages, ...WELL_KNOWN_CASES])('$title', async ({ files, ...rest }) => {
    const config = 'config' in rest ? (rest.config as LintConfig) : (await readConfig(memorySnapshot(files))).lint
    const { after, unfixed, left } = await fixOnce(files, config)
    expect(after.map(told)).toEqual(unfixed.map(told))
    expect(left.size).toBe(0)
  })

  const sentences = [
    'Lumen-7B is an open-source language model.',
    'Our model Lumen-7B is open source, and it is small.',
    'Our model has been open-sourced.',
    'An open language model of seven billion parameters.',
    'Our weights are publicly available.',
    'The model is free for commercial use.',
    'Lumen-7B 是一个开源大语言模型。',
    '模型支持免费商用。',
    'Lumen-7B はオープンソースの大規模言語モデルです。',
    'Lumen-7B는 오픈소스 언어 모델입니다.',
    'Lumen-7B ist ein Open-Source-Sprachmodell, das wir für die deutsche Sprache trainiert haben.',
    'Notre modèle Lumen-7B est un modèle de langue open source que nous avons entraîné pour le français.',
    'Nuestro modelo Lumen-7B es un modelo de lenguaje de código abierto que hemos entrenado para el español.',
    'O Lumen-7B é um modelo de linguagem de código aberto que treinamos para a língua portuguesa.',
    'Lumen-7B — это языковая модель с открытым исходным кодом, которую мы обучили для русского языка.',
  ]
  const licenses = [
    'LUMEN COMMUNITY LICENSE AGREEMENT\n\nIf your products have greater than 20 million monthly active users, you must request a licence from the Licensor.\n',
    'LUMEN RESEARCH LICENSE\n\nYou may not use the Model for any commercial purpose.\n',
    readFileSync('LICENSE', 'utf8'),
  ]
  const block = fc
    .tuple(fc.constantFrom(...sentences), fc.constantFrom('', '- ', '> ', '## ', '**', '| '))
    .map(([text, mark]) => (mark === '**' ? `**${text}**` : mark === '| ' ? `| A |\n| - |\n| ${text} |` : mark + text))

  it('in any place and language, under any licence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(block, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...licenses),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        async (blocks, license, isGated, newline) => {
          const front = isGated ? '---\nextra_gated_prompt: Who are you?\n---\n\n' : ''
          const readme = `${front}# Lumen-7B\n\n${blocks.join('\n\n')}\n`.replaceAll('\n', newline)
          const files = {
            'README.md': readme,
            LICENSE: license,
            'model.safetensors': '',
            'inference.py': 'model.generate()\n',
          }
          const { edits, after, unfixed, left } = await fixOnce(files, {})
          // Edits that overlap wait for the next round.
          expect([...left.keys()], readme).toEqual([])
          if (edits.size > 0) expect(after.length, readme).toBeLessThanOrEqual(unfixed.length)
        },
      ),
      { numRuns: 60, seed: 1 },
    )
  })
})
