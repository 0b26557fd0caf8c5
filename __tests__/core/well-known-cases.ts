import spdxLicenses from 'spdx-license-list/full.js'
import type { LintConfig } from '../../src/core/config.ts'

/** The text of a licence on SPDX's list. */
function textOf(id: string): string {
  const text = spdxLicenses[id]?.licenseText
  if (text === undefined) throw new Error(`SPDX has no text of ${id}`)
  return text
}

const APACHE = textOf('Apache-2.0')
const MIT = textOf('MIT').replace('<year>', '2025').replace('<copyright holders>', 'Lumen Lab')

/** A release that people argue about, in words of our own. */
export interface WellKnownCase {
  readonly title: string
  readonly files: Readonly<Record<string, string>>
  readonly config?: LintConfig
  /** `line severity rule`, in the report's order. */
  readonly findings: readonly string[]
  /** `words: kind of subject verdict`, of actionable claims that are not of the kind `license`. */
  readonly verdicts: readonly string[]
}

const OPEN_WEIGHTS = {
  'README.md': '# Lumen-7B\n\nLumen-7B is an open-source language model.\n',
  LICENSE: APACHE,
  'model.safetensors': '',
}

/** Everything that any of the standards asks for. */
export const FULLY_OPEN = {
  'README.md': `---
license: apache-2.0
datasets: [lumen-lab/lumen-corpus]
---

# Lumen-1B

Lumen-1B is a fully open language model, and the open-source model of our lab. Its weights are publicly available.

## Training data

The model was trained on the [Lumen corpus](https://huggingface.co/datasets/lumen-lab/lumen-corpus), our training dataset,
which is in the public domain. Every thousandth step is kept as an
[intermediate checkpoint](https://huggingface.co/lumen-lab/lumen-1b-steps). See the
[technical report](report/technical-report.pdf) and our [paper](https://arxiv.org/abs/2501.00001).

## Evaluation results

| Benchmark | Score |
| --------- | ----- |
| MMLU      | 41.2  |
`,
  LICENSE: APACHE,
  'LICENSE-DATA': textOf('CC0-1.0'),
  'DATA_CARD.md': '# Data card of the Lumen corpus\n\nOne trillion tokens of web pages.\n',
  'report/technical-report.pdf': '',
  'model.safetensors': '',
  'checkpoints/step-1000/model.safetensors': '',
  'config.json': '{"model_type": "lumen", "hidden_size": 2048}',
  'modeling_lumen.py': 'class LumenModel(nn.Module):\n    def forward(self, x):\n        return x\n',
  'train.py': 'loss.backward()\noptimizer.step()\n',
  'inference.py': 'model.generate()\n',
  'evaluate.py': 'import lm_eval\n',
  'data/prepare_data.py': 'deduplicate(corpus)\n',
  'tools/convert.py': 'convert(weights)\n',
  'data/train.jsonl': '{"text": "Hello."}\n',
  'data/eval/test.jsonl': '{"text": "Hello."}\n',
  'samples/outputs.md': '# Sample outputs\n\nHello.\n',
}

export const WELL_KNOWN_CASES: readonly WellKnownCase[] = [
  {
    title: 'Llama 2 called open source',
    files: {
      'README.md': '---\nlicense: llama2\n---\n\n# Lumen-2\n\nLumen-2 is an open-source language model.\n',
      'model.safetensors': '',
    },
    findings: ['7 error open-source-license'],
    verdicts: ['open-source: open-source of model fails'],
  },
  {
    title: 'Llama 3 called openly available',
    files: {
      'README.md': '---\nlicense: llama3\n---\n\n# Lumen-3\n\nThe weights of Lumen-3 are openly available.\n',
      'model.safetensors': '',
    },
    findings: ['7 info vague-openness'],
    verdicts: ['openly available: available of model holds'],
  },
  {
    title: 'gated weights called publicly available',
    files: {
      'README.md':
        '---\nlicense: apache-2.0\nextra_gated_prompt: Tell us who you are.\n---\n\nThe weights are publicly available.\n',
      'model.safetensors': '',
    },
    findings: ['6 warning availability'],
    verdicts: ['publicly available: available of model conditional'],
  },
  {
    title: 'Apache weights without training code called open source',
    files: OPEN_WEIGHTS,
    findings: ['3 warning open-source-components'],
    verdicts: ['open-source: open-source of model holds'],
  },
  {
    title: 'the same under the Open Source AI Definition',
    files: OPEN_WEIGHTS,
    config: { standard: 'osaid-1.0' },
    findings: ['3 error open-source-components'],
    verdicts: ['open-source: open-source of model fails'],
  },
  {
    title: 'the same where the licence is all that counts',
    files: OPEN_WEIGHTS,
    config: { standard: { 'open-source': 'osd-1.9' } },
    findings: [],
    verdicts: ['open-source: open-source of model holds'],
  },
  {
    title: 'a model under a RAIL licence called open source',
    files: {
      'README.md': '---\nlicense: openrail\n---\n\n# Lumen-7B\n\nLumen-7B is an open-source language model.\n',
      'model.safetensors': '',
    },
    findings: ['7 error open-source-license'],
    verdicts: ['open-source: open-source of model fails'],
  },
  {
    title: 'non-commercial weights with MIT code',
    files: {
      'README.md': '# Lumen-7B\n\nThe training code is open source.\n\nLumen-7B is an open-source language model.\n',
      LICENSE: MIT,
      'LICENSE-MODEL': textOf('CC-BY-NC-4.0'),
      'model.safetensors': '',
      'train.py': 'loss.backward()\n',
    },
    findings: ['5 error open-source-license'],
    verdicts: ['open source: open-source of code holds', 'open-source: open-source of model fails'],
  },
  {
    title: 'a "modified MIT" with a user threshold',
    files: {
      'README.md': '# Lumen-7B\n\nLumen-7B is an open-source language model.\n',
      LICENSE: `Modified MIT License\n\n${MIT}\n\nOur only modification: if the Software is used for any product that has more than 100 million monthly active users, you shall prominently display “Lumen” on its user interface.\n`,
      'model.safetensors': '',
    },
    findings: ['3 error open-source-license'],
    verdicts: ['open-source: open-source of model fails'],
  },
  {
    title: 'fully open without data',
    files: {
      'README.md': '# Lumen-7B\n\nLumen-7B is a fully open language model.\n',
      LICENSE: APACHE,
      'model.safetensors': '',
      'train.py': 'loss.backward()\n',
    },
    findings: ['3 error open-model'],
    verdicts: ['fully open: open of model fails'],
  },
  {
    title: 'a licence that leaves out the European Union',
    files: {
      'README.md':
        '# Lumen-7B\n\nLumen-7B is an open-source language model. It can be used for commercial purposes by everyone.\n',
      LICENSE:
        'LUMEN COMMUNITY LICENSE AGREEMENT\n\nThis Agreement does not apply in the European Union. You may use the Model only in the Territory, and not in the European Union, the United Kingdom or South Korea.\n',
      'model.safetensors': '',
    },
    findings: ['3 error open-source-license', '3 warning commercial-use'],
    verdicts: [
      'open-source: open-source of model fails',
      'used for commercial purposes: commercial-use of model conditional',
    ],
  },
  {
    title: 'free for commercial use after registration',
    files: {
      'README.md': '# Lumen-7B\n\nLumen-7B is free for commercial use.\n',
      LICENSE:
        'LUMEN MODEL LICENSE\n\nCommercial use of the Model requires that you register with the Licensor and obtain its prior written approval.\n',
      'model.safetensors': '',
    },
    findings: ['3 warning commercial-use'],
    verdicts: ['free for commercial use: commercial-use of model conditional'],
  },
]
