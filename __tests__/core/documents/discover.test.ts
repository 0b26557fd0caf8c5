import { describe, expect, it } from 'vitest'
import { isDocument, isUnreadableDocument } from '../../../src/core/documents/discover.ts'
import { isLicenseFile } from '../../../src/core/licenses/license-files.ts'

const documents = (paths: readonly string[]) =>
  paths.filter((path) => isDocument({ path, type: 'file' }, isLicenseFile))

describe('documents', () => {
  it('are READMEs, cards and other Markdown in any folder', () => {
    const paths = [
      'README',
      'README.txt',
      'readme_zh.md',
      'docs/MODEL_CARD.md',
      'data-card.mdx',
      'guide/usage.markdown',
    ]
    expect(documents(paths)).toEqual(paths)
  })

  it('are not licences, code, rules for contributors or vendored files', () => {
    const paths = [
      'LICENSE.md',
      'src/readme.py',
      'CODE_OF_CONDUCT.md',
      'node_modules/x/README.md',
      'third_party/x/README.md',
    ]
    expect(documents(paths)).toEqual([])
  })

  it('are not links, whose targets are listed themselves', () => {
    expect(isDocument({ path: 'README.md', type: 'link' }, isLicenseFile)).toBe(false)
  })

  it('in other markup are told of', () => {
    expect(isUnreadableDocument({ path: 'README.rst', type: 'file' })).toBe(true)
    expect(isUnreadableDocument({ path: 'notes.rst', type: 'file' })).toBe(false)
  })
})
