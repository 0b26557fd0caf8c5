import { describe, expect, it } from 'vitest'
import { Inventory } from '../../../src/core/artifacts/inventory.ts'
import { parseDocument } from '../../../src/core/documents/parse.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'
import { memorySnapshot } from '../../memory-snapshot.ts'

const begin = (paths: readonly string[] = []) =>
  Inventory.begin(memorySnapshot(Object.fromEntries(paths.map((path) => [path, '']))), bundledKnowledge.rules.artifacts)

/** Milliseconds that reading a document takes, without parsing it. */
async function time(text: string): Promise<number> {
  const inventory = await begin()
  const document = await parseDocument('README.md', text)
  const start = performance.now()
  inventory.read(document)
  return performance.now() - start
}

describe('hostile documents', { timeout: 60_000 }, () => {
  it.each<[string, string]>([
    ['gates', 'accept the license of the weights and request access '],
    ['promises', 'we will release the weights soon '],
    ['commands', 'python python3 curl wget torchrun '],
    ['addresses', 'https://huggingface.co/'],
    ['BibTeX', '@article{x, title={technical report}, journal={x} '],
    ['code', 'from_pretrained( "a/a '],
    ['steps', '3 tokens checkpoint from '],
    ['ours', 'see the our accept the '],
    ['one long word', 'a'],
  ])('full of %s take linear time', async (_, words) => {
    await time(words.repeat(100))
    const small = Math.max(await time(words.repeat(20_000 / words.length)), 5)
    const large = await time(words.repeat(200_000 / words.length))
    // Ten times the text, with room for the noise of a busy machine.
    expect(large).toBeLessThan(small * 40)
  })

  it('with a link after link take linear time', async () => {
    const list = (count: number) => '- [weights](https://huggingface.co/a/b) on request\n'.repeat(count)
    const small = Math.max(await time(list(200)), 5)
    expect(await time(list(2000))).toBeLessThan(small * 40)
  })

  it('paths of any length are left out in time', async () => {
    const start = performance.now()
    await begin([
      `${'data/train_'.repeat(20_000)}.jsonl`,
      `${'eval_'.repeat(200)}.py`,
      `${'data/train'.repeat(100)}.csv`,
    ])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
