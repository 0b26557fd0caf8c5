import { describe, expect, it } from 'vitest'
import { Inventory } from '../../../src/core/artifacts/inventory.ts'
import { readDocuments } from '../../../src/core/documents/read.ts'
import { FileReader } from '../../../src/core/read-file.ts'
import { COMPONENTS, type Component } from '../../../src/core/report.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'
import { type MemoryFile, memorySnapshot } from '../../memory-snapshot.ts'

async function inventoryOf(files: Readonly<Record<string, MemoryFile>>) {
  const snapshot = memorySnapshot(files)
  const inventory = await Inventory.begin(snapshot, bundledKnowledge.rules.artifacts)
  for await (const document of readDocuments(snapshot.files, new FileReader(snapshot), (text) =>
    inventory.mayFind(text),
  )) {
    if (typeof document !== 'string') inventory.read(document)
  }
  return inventory.finish()
}

const statusOf = async (component: Component, files: Readonly<Record<string, MemoryFile>>) =>
  (await inventoryOf(files))[component].status

const BIG = new Uint8Array(100_000)
const pointer = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize ${size}\n`
const readme = (text: string) => ({ 'README.md': text })

describe('what files show', () => {
  it.each<[Component, string]>([
    ['model_architecture', 'lumen/modeling_lumen.py'],
    ['model_architecture', 'src/models/encoder/block.py'],
    ['training_code', 'train.py'],
    ['training_code', 'scripts/pretrain_lumen.sh'],
    ['training_code', 'training/main.py'],
    ['inference_code', 'inference/run.py'],
    ['inference_code', 'gradio_app.py'],
    ['evaluation_code', 'evals/lm_harness_eval.py'],
    ['evaluation_code', 'scripts/eval_mmlu.py'],
    ['data_preprocessing_code', 'scripts/prepare_redpajama.py'],
    ['data_preprocessing_code', 'lumen/data/dataset.py'],
    ['supporting_tools', 'tools/convert.py'],
    ['supporting_tools', 'Dockerfile'],
    ['weights_final', 'model-00001-of-00002.safetensors'],
    ['weights_final', 'pytorch_model.bin'],
    ['datasets', 'data/instruct_train.jsonl'],
    ['evaluation_data', 'eval/mt_bench.jsonl'],
    ['model_metadata', 'config.json'],
    ['sample_outputs', 'samples/cat.png'],
    ['model_card', 'MODEL_CARD.md'],
    ['data_card', 'docs/DATASHEET.pdf'],
    ['technical_report', 'Lumen_Technical_Report.pdf'],
    ['research_paper', 'paper.pdf'],
    ['evaluation_results', 'results/mmlu.json'],
  ])('%s: %s', async (component, path) => {
    expect((await inventoryOf({ [path]: BIG }))[component]).toEqual({ status: 'present', evidence: [{ path }] })
  })

  it.each<[string, Component, string]>([
    ['other people’s code', 'training_code', 'third_party/gpt/train.py'],
    ['code for users to fine-tune', 'training_code', 'finetune/train_lora.py'],
    ['a speed benchmark', 'evaluation_code', 'inference/vllm/benchmarks/benchmark_batch.py'],
    ['a test fixture', 'weights_final', 'tests/tiny.safetensors'],
    ['requirements', 'sample_outputs', 'demo/requirements.txt'],
  ])('%s is not counted', async (_, component, path) => {
    expect(await statusOf(component, { [path]: BIG })).toBe('absent')
  })

  it.each<[string, MemoryFile, string]>([
    ['a large file', BIG, 'present'],
    ['a Git LFS pointer to a large file', pointer(5_000_000_000), 'present'],
    ['a placeholder of a stripped copy', '', 'present'],
    ['a toy of a few bytes', 'toy', 'absent'],
    ['a pointer to a toy', pointer(3), 'absent'],
    ['an unreadable file', { fails: 'unreadable' }, 'absent'],
  ])('weights are %s', async (_, file, status) => {
    expect(await statusOf('weights_final', { 'model.safetensors': file })).toBe(status)
  })

  it.each<[Component, string]>([
    ['training_code', 'for batch in data:\n    loss = model(batch)\n    loss.backward()\n'],
    ['model_architecture', 'class Lumen(nn.Module):\n    pass\n'],
    ['inference_code', 'out = model.generate(ids)\n'],
    ['evaluation_code', 'import lm_eval\n'],
    ['weights_final', 'URL = "https://dl.example.org/lumen/lumen-7b.pt"\n'],
  ])('%s is told by what the code does where no name does', async (component, code) => {
    const found = await inventoryOf({ 'lumen.py': `import torch\n${code}` })
    expect(found[component].evidence[0]).toMatchObject({ path: 'lumen.py' })
    expect(found[component].status).toBe('present')
  })

  it('reads few source files, and says nothing of those that it cannot', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`lumen/part${i}.py`, 'x = 1\n']))
    const snapshot = memorySnapshot({ ...files, 'a.py': { fails: 'unreadable' } })
    await (await Inventory.begin(snapshot, bundledKnowledge.rules.artifacts)).finish()
    expect(snapshot.readPaths.length).toBeLessThanOrEqual(16)
  })
})

describe('what documents show', () => {
  it.each<[Component, string, string]>([
    ['weights_final', 'linked', 'Weights: [Lumen-7B](https://huggingface.co/lumen/lumen-7b)'],
    ['weights_final', 'linked', '模型下载：[ModelScope](https://modelscope.cn/models/lumen/lumen-7b)'],
    ['weights_final', 'linked', '[Checkpoints](https://drive.google.com/drive/folders/abc)'],
    ['weights_final', 'linked', '[Pretrained model](https://zenodo.org/records/123)'],
    ['weights_final', 'linked', '[weights](https://github.com/lumen/lumen/releases/download/v1/lumen.pth)'],
    ['weights_final', 'linked', '```sh\nhuggingface-cli download lumen/lumen-7b\n```\n\nevaluation'],
    ['weights_intermediate', 'present', 'We release 154 intermediate checkpoints of every model.'],
    ['datasets', 'linked', 'We release our [training data](https://huggingface.co/datasets/lumen/mix).'],
    ['datasets', 'linked', '[预训练数据](https://huggingface.co/datasets/lumen/mix)下载'],
    ['evaluation_data', 'linked', 'Evaluated on [LumenBench](https://huggingface.co/datasets/lumen/bench).'],
    ['training_code', 'linked', 'The [training code](https://github.com/lumen/train) and datasets.'],
    ['evaluation_code', 'linked', 'Our [evaluation scripts](https://github.com/lumen/evals).'],
    ['research_paper', 'linked', '# Lumen\n\n[Paper](https://arxiv.org/abs/2401.00001)'],
    ['technical_report', 'linked', 'See the [technical report](https://arxiv.org/abs/2401.00001).'],
    ['technical_report', 'linked', '[技术报告](https://arxiv.org/abs/2401.00001)'],
    ['evaluation_results', 'present', '## Benchmarks\n\nLumen leads.'],
    ['evaluation_results', 'present', '| Model | MMLU |\n|--|--|\n| Lumen | 61 |\n\nevaluation'],
    ['evaluation_results', 'present', '## 评测结果\n\n见下表'],
    ['model_card', 'present', '# Lumen\n\n## Intended use\n\nThese weights are small.'],
    ['data_card', 'linked', 'The [dataset card](https://huggingface.co/datasets/lumen/mix) tells more.'],
    ['inference_code', 'present', '```py\nmodel = AutoModel.from_pretrained("lumen/7b")\n```\n\nweights'],
    ['sample_outputs', 'present', '## Samples\n\nMade with these weights.'],
  ])('%s is %s: %s', async (component, status, text) => {
    expect(await statusOf(component, readme(text))).toBe(status)
  })

  it.each<[Component, string, string]>([
    ['weights_final', 'gated', 'extra_gated_prompt: You agree to the terms'],
    ['datasets', 'linked', 'datasets:\n  - lumen/mix'],
    ['research_paper', 'linked', 'tags:\n  - arxiv:2401.00001'],
    ['evaluation_results', 'present', 'model-index:\n  - name: Lumen\n    results:\n      - metrics: [{ value: 1 }]'],
    ['model_card', 'present', 'pipeline_tag: text-generation'],
  ])('front matter: %s is %s', async (component, status, yaml) => {
    expect(await statusOf(component, readme(`---\n${yaml}\n---\n\nWeights of Lumen, evaluation, checkpoints.`))).toBe(
      status,
    )
  })

  it('tells a technical report from a paper in how to cite it', async () => {
    const cite = (title: string) =>
      readme(`weights\n\n\`\`\`\n@article{lumen, title={${title}}, journal={arXiv}}\n\`\`\``)
    const [report, paper] = [await inventoryOf(cite('Lumen Technical Report')), await inventoryOf(cite('On Lumen'))]
    expect([report.technical_report.status, report.research_paper.status]).toEqual(['linked', 'absent'])
    expect([paper.technical_report.status, paper.research_paper.status]).toEqual(['absent', 'linked'])
  })

  it.each<[string, Component, string]>([
    ['a thing that others made', 'weights_final', 'Based on [Other](https://huggingface.co/other/model-7b).'],
    ['an acknowledgement', 'weights_final', '## Acknowledgements\n\n[Other](https://huggingface.co/other/model-7b)'],
    [
      'a paper that is only mentioned',
      'research_paper',
      '# L\n\n## Use\n\nwith LoRA ([paper](https://arxiv.org/abs/2106.09685)), weights',
    ],
    [
      'a thing that is withheld',
      'datasets',
      'The [training data](https://huggingface.co/datasets/l/m) is not released.',
    ],
  ])('%s is not counted', async (_, component, text) => {
    expect(await statusOf(component, readme(text))).toBe('absent')
  })

  it('names file, line and address', async () => {
    const { weights_final } = await inventoryOf(readme('# Lumen\n\n[Weights](https://huggingface.co/lumen/lumen-7b)'))
    expect(weights_final.evidence).toEqual([
      { path: 'README.md', line: 3, url: 'https://huggingface.co/lumen/lumen-7b' },
    ])
  })
})

describe('access', () => {
  it.each<[string, string]>([
    ['a request', 'The model weights are available on request.'],
    ['a form', 'To get the weights, please fill in this [form](https://forms.gle/x).'],
    ['a click', 'To download the weights, visit the [page](https://lumen.example) and accept the license.'],
    ['approval', 'Access to the base model requires manual approval of the weights.'],
    ['an application', '如需获取模型权重，请填写申请表。'],
    ['steps of a list', 'To download the weights:\n\n1. Visit our page.\n2. Read and accept the license.'],
    ['steps below a heading', '## Model weights\n\nOnce your request is approved, you get a link.'],
    ['French', 'Les poids du modèle sont disponibles sur demande. (weights)'],
    ['German', 'Die Gewichte sind auf Anfrage erhältlich. (weights)'],
  ])('weights that take %s are gated', async (_, text) => {
    expect(await statusOf('weights_final', readme(text))).toBe('gated')
  })

  it.each<[string, string]>([
    ['a licence for commercial use', 'For commercial use of the weights, fill in the form.'],
    ['a licence for commercial use, in Spanish', 'Para uso comercial de los pesos (weights), rellene el formulario.'],
    ['what is not needed', 'The weights can be had without any registration, no access form.'],
    ['商用授权', '如需商用本模型权重，请提交申请表。'],
    ['a pull request', 'Once your request is approved, the pull request with the weights is merged.'],
    ['the base model of others', 'Get the original LLaMA weights first: fill in the form.'],
    [
      'a third party’s model',
      '[7B](https://huggingface.co/lumen/7b) [13B](https://huggingface.co/lumen/13b)\n\nAccept the license of the model [Meta](https://huggingface.co/meta-llama/Llama-2-7b) for its weights.',
    ],
  ])('%s is no gate', async (_, text) => {
    expect(await statusOf('weights_final', readme(text))).not.toBe('gated')
  })

  it.each<[Component, string]>([
    ['weights_final', 'We will release the weights soon.'],
    ['weights_final', '模型权重即将开源。'],
    ['training_code', '- [ ] Training code\n- [x] Weights'],
    ['datasets', 'The dataset is going to be published, stay tuned for our training data.'],
  ])('%s is promised: %s', async (component, text) => {
    expect(await statusOf(component, readme(text))).toBe('promised')
  })

  it('a promise that is kept is none', async () => {
    const files = { ...readme('- [ ] training code, checkpoints'), 'train.py': 'x' }
    expect(await statusOf('training_code', files)).toBe('present')
  })

  it('one gated model gates the claim about all of them, and the evidence names it', async () => {
    const { weights_final } = await inventoryOf(
      readme('[Small](https://huggingface.co/lumen/small)\n\nTo get the weights of Lumen-Large, fill in the form.'),
    )
    expect(weights_final.status).toBe('gated')
    expect(weights_final.evidence[0]?.message).toContain('Lumen-Large')
  })
})

describe('the inventory', () => {
  it('gives every component, absent where nothing is there', async () => {
    const found = await inventoryOf({})
    expect(Object.keys(found)).toEqual([...COMPONENTS])
    expect(new Set(Object.values(found).map(({ status }) => status))).toEqual(new Set(['absent']))
  })

  it('takes what comes along with weights from their page on a hub', async () => {
    const found = await inventoryOf(readme('[Weights](https://huggingface.co/lumen/lumen-7b)'))
    expect([found.model_architecture.status, found.model_card.status]).toEqual(['linked', 'linked'])
  })

  it('shows no more than five pieces of evidence, those nearest to the root first', async () => {
    const paths = ['a/b/train.py', 'train.py', ...Array.from({ length: 9 }, (_, i) => `c/train_${i}.py`)]
    const { evidence } = (await inventoryOf(Object.fromEntries(paths.map((path) => [path, 'x'])))).training_code
    expect(evidence).toHaveLength(5)
    expect(evidence[0]).toEqual({ path: 'train.py' })
  })
})
