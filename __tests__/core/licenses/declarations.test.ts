import { describe, expect, it } from 'vitest'
import { readFileDeclarations } from '../../../src/core/licenses/declarations/read.ts'
import { FileReader } from '../../../src/core/read-file.ts'
import { type MemoryFile, memorySnapshot } from '../../memory-snapshot.ts'

const read = async (files: Record<string, MemoryFile>) => {
  const snapshot = memorySnapshot(files)
  const reader = new FileReader(snapshot)
  const found = await readFileDeclarations(snapshot, reader)
  return { found, notices: reader.notices }
}

/** A GGUF file of version 3 with string metadata and no tensors. */
function gguf(metadata: Record<string, string>): Uint8Array {
  const parts: Uint8Array[] = []
  const number = (value: number, bytes: 4 | 8) => {
    const part = new Uint8Array(bytes)
    new DataView(part.buffer).setUint32(0, value, true)
    parts.push(part)
  }
  const string = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    number(bytes.length, 8)
    parts.push(bytes)
  }
  parts.push(new TextEncoder().encode('GGUF'))
  number(3, 4)
  number(0, 8)
  number(Object.keys(metadata).length, 8)
  for (const [key, value] of Object.entries(metadata)) {
    string(key)
    number(8, 4)
    string(value)
  }
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function safetensors(header: string): Uint8Array {
  const bytes = new TextEncoder().encode(header)
  const file = new Uint8Array(8 + bytes.length)
  new DataView(file.buffer).setBigUint64(0, BigInt(bytes.length), true)
  file.set(bytes, 8)
  return file
}

describe('licences declared outside of documents', () => {
  it.each<[string, string, MemoryFile, string, string, number]>([
    ['a citation file', 'CITATION.cff', 'cff-version: 1.2.0\nlicense: Apache-2.0\n', 'Apache-2.0', 'code', 2],
    ['a citation of data', 'CITATION.cff', 'type: dataset\nlicense: [CC-BY-4.0]\n', 'CC-BY-4.0', 'data', 2],
    ['pyproject.toml', 'pyproject.toml', '[project]\nname = "x"\nlicense = "MIT"\n', 'MIT', 'code', 3],
    ['its older form', 'pyproject.toml', '[project]\nlicense = { text = "BSD-3-Clause" }\n', 'BSD-3-Clause', 'code', 2],
    ['poetry', 'pyproject.toml', '[tool.poetry]\nlicense = "Apache-2.0"\n', 'Apache-2.0', 'code', 2],
    [
      'a classifier',
      'pyproject.toml',
      '[project]\nclassifiers = [\n  "License :: OSI Approved :: MIT License",\n]\n',
      'MIT License',
      'code',
      3,
    ],
    ['setup.py', 'setup.py', 'setup(\n    name="x",\n    license="Apache 2.0",\n)\n', 'Apache 2.0', 'code', 3],
    ['setup.cfg', 'setup.cfg', '[metadata]\nlicense = MIT\n', 'MIT', 'code', 2],
    ['package.json', 'package.json', '{\n  "license": "ISC"\n}', 'ISC', 'code', 2],
    ['an old package.json', 'package.json', '{ "licenses": [{ "type": "MIT" }] }', 'MIT', 'code', 1],
    ['Cargo.toml', 'Cargo.toml', '[package]\nlicense = "MIT/Apache-2.0"\n', 'MIT OR Apache-2.0', 'code', 2],
    [
      'REUSE.toml',
      'REUSE.toml',
      'version = 1\n\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n',
      'MIT',
      'code',
      5,
    ],
    ['a source file', 'src/train.py', '# SPDX-License-Identifier: Apache-2.0\nprint()\n', 'Apache-2.0', 'code', 1],
    ['a GGUF header', 'model.gguf', gguf({ 'general.license': 'gemma' }), 'gemma', 'weights', 0],
    [
      'a safetensors header',
      'model.safetensors',
      safetensors('{"__metadata__":{"license":"cc-by-nc-4.0"}}'),
      'cc-by-nc-4.0',
      'weights',
      0,
    ],
  ])('%s', async (_, path, content, value, subject, line) => {
    const { found } = await read({ [path]: content })
    expect(found).toMatchObject([{ path, value, subject }])
    expect(found[0]?.range?.line ?? 0).toBe(line)
  })

  it.each<[string, string, MemoryFile]>([
    ['setup.py that reads its licence from a file', 'setup.py', 'setup(license=open("LICENSE").read())'],
    ['a licence file that is only referred to', 'package.json', '{ "license": "SEE LICENSE IN terms.txt" }'],
    ['"OSI Approved" alone', 'setup.cfg', '[metadata]\nclassifiers =\n  License :: OSI Approved\n'],
    [
      'annotations for some files',
      'REUSE.toml',
      '[[annotations]]\npath = "docs/**"\nSPDX-License-Identifier = "MIT"\n',
    ],
    ['a tag far down in a file', 'a.py', `${'#\n'.repeat(2000)}# SPDX-License-Identifier: MIT\n`],
    [
      'a Git LFS pointer',
      'model.gguf',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    ],
    ['packages in folders', 'web/package.json', '{ "license": "MIT" }'],
  ])('%s declares nothing', async (_, path, content) => {
    expect((await read({ [path]: content })).found).toEqual([])
  })

  it.each<[string, string, MemoryFile]>([
    ['JSON', 'package.json', '{ "license": '],
    ['YAML', 'CITATION.cff', 'license: [a'],
    ['a GGUF header', 'model.gguf', new TextEncoder().encode('GGUF\u0003\0\0\0and then nothing')],
    [
      'a GGUF header that promises too much',
      'model.gguf',
      Uint8Array.from([...new TextEncoder().encode('GGUF'), 3, 0, 0, 0, ...Array(16).fill(255)]),
    ],
    ['a safetensors header', 'model.safetensors', Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 127, 123])],
    ['an empty weight file', 'model.safetensors', new Uint8Array()],
  ])('broken %s declares nothing and fails nothing', async (_, path, content) => {
    expect((await read({ [path]: content })).found.filter(({ value }) => value !== 'a')).toEqual([])
  })

  it('broken TOML gets a notice', async () => {
    const { found, notices } = await read({ 'pyproject.toml': '[project\nlicense = ' })
    expect(found).toEqual([])
    expect(notices).toEqual([{ path: 'pyproject.toml', message: expect.stringMatching(/^its licence was not read: /) }])
  })
})
