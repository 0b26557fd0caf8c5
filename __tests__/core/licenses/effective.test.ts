import { describe, expect, it } from 'vitest'
import type { LicenseSubject } from '../../../src/core/report.ts'
import { lint } from '../../../src/lint.ts'
import { memorySnapshot } from '../../memory-snapshot.ts'
import { APACHE, MIT, USE_LIST } from '../verdicts/verdicts-of.ts'

const effective = async (subject: LicenseSubject, readme: string, files: Record<string, string>, name = 'lumen') => {
  const snapshot = memorySnapshot({ 'README.md': `# Lumen\n\n${readme}\n`, ...files })
  const { licenses } = await lint({ ...snapshot, target: { ...snapshot.target, name } }, {})
  const { expression, open } = licenses.effective[subject]
  return [expression, open]
}

const ELSEWHERE =
  'The code follows the [Apache 2.0](LICENSE) license. ' +
  'The model weights must follow the [Model License](https://huggingface.co/lumen-lab/lumen-7b/blob/main/LICENSE).'

describe('the effective licence', () => {
  it('of weights is unknown where a document leads elsewhere for their terms', async () => {
    expect(await effective('weights', ELSEWHERE, { LICENSE: APACHE })).toEqual(['LicenseRef-unknown', null])
  })

  it('of the code stays what it is then', async () => {
    expect(await effective('code', ELSEWHERE, { LICENSE: APACHE })).toEqual(['Apache-2.0', true])
  })

  it('of data is that of the repository where a document says so', async () => {
    const readme = 'Use of the data must comply with our License.'
    expect(await effective('data', readme, { LICENSE: MIT })).toEqual(['MIT', true])
  })

  it('of data is not that of the repository by itself', async () => {
    expect(await effective('data', 'The data is described in the paper.', { LICENSE: MIT })).toEqual([null, null])
  })

  it('of a card that is about one model is not that of its siblings', async () => {
    const readme =
      'The model is under the Apache 2.0 license.\n\n## Related\n\n- Lumen-7B-Chat: for dialogue\n  - License: CC BY-NC 4.0'
    expect(await effective('weights', readme, {}, 'lumen-lab/lumen-7b')).toEqual(['Apache-2.0', true])
  })

  it('is cited by the title of a text, not by the front matter above it', async () => {
    const text = `---\nlicense: other\n---\n\n<!-- no lint -->\n# ${USE_LIST}`
    const snapshot = memorySnapshot({ 'README.md': '# Lumen', LICENSE: text })
    const { licenses } = await lint(snapshot, {})
    expect(licenses.files[0]?.name).toBe('LUMEN MODEL LICENSE')
  })
})
