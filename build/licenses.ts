/**
 * Rebuilds the licence fingerprints.
 *
 *   npm run rules:licenses -- DIR            all SPDX texts, and from DIR (a folder of ScanCode LicenseDB's
 *                                            `<key>.LICENSE` files) all that are there
 *   npm run rules:licenses -- --add ID FILE  one more text of the licence ID
 *
 * Texts that were added with --add stay when the rest is rebuilt. What is written holds no licence's text.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import spdxLicenses from 'spdx-license-list/full.js'
import { parse } from 'yaml'
import { align, type Run } from '../src/core/licenses/align.ts'
import { CLAUSE_WORDS } from '../src/core/licenses/binding-changes.ts'
import { hashTokens, reduceWords } from '../src/core/licenses/fingerprints.ts'
import { plainText } from '../src/core/licenses/plain-text.ts'
import { tokenize } from '../src/core/licenses/tokens.ts'
import { compileRules } from './rules.ts'

const root = join(import.meta.dirname, '..')
const listFile = join(root, 'rules/licenses/texts.json')
const wordsFile = join(root, 'rules/licenses/fingerprints.bin')

interface Text {
  id: string
  origin: 'spdx' | 'licensedb' | 'added'
  length: number
  hash: string
  words: Uint16Array
}

const { values, positionals } = parseArgs({ options: { add: { type: 'string' } }, allowPositionals: true })
const [from] = positionals
if (!from) fail('which folder of LicenseDB texts, or with --add ID, which file?')
const rules = compileRules(join(root, 'rules'))
const names = new Map(rules.licenses.map(({ id, name }) => [id, name]))

/** Categories of LicenseDB whose licences restrict neither use nor change nor sharing, whoever approved them. */
const FREE_CATEGORIES = new Set(['Permissive', 'Copyleft', 'Copyleft Limited', 'Public Domain'])
const free = new Set<string>()
const texts: Text[] = []
const seen = new Set<string>()
if (values.add) {
  if (!names.has(values.add)) fail(`${values.add} is not in rules/licenses/; write its entry first`)
  readTexts().forEach(keep)
  for (const [id, { open }] of Object.entries(readList().licenses)) if (open) free.add(id)
  keep(await fingerprint(values.add, 'added', readFileSync(from, 'utf8')))
} else {
  for (const [id, { licenseText }] of Object.entries(spdxLicenses))
    if (!isDeprecated(id)) await keepVariants(id, 'spdx', licenseText)
  for (const name of readdirSync(from).sort()) {
    const { id, category, text } = readLicenseDbFile(join(from, name))
    if (FREE_CATEGORIES.has(category)) free.add(id)
    await keepVariants(id, 'licensedb', text)
  }
  dropLesserTexts()
  for (const text of readTexts()) if (text.origin === 'added') keep(text)
}
write()

function keep(text: Text): void {
  if (seen.has(text.hash)) return
  seen.add(text.hash)
  texts.push(text)
}

/** The whole text, and without the appendix that tells how to apply the licence, which many leave out. */
async function keepVariants(id: string, origin: Text['origin'], text: string): Promise<void> {
  keep(await fingerprint(id, origin, text))
  const end = /end of (?:the )?terms and conditions/i.exec(text)
  if (end && end.index > text.length / 3) keep(await fingerprint(id, origin, text.slice(0, end.index + end[0].length)))
}

/**
 * SPDX texts that add nothing to LicenseDB's of the same licence: those that differ in a few words, which is no matter,
 * and those that lost a clause on their way into the list, as spdx-license-list's Apache-2.0 has lost 4(c). A file that
 * lacks the clause is not that licence: the fuller text counts.
 */
function dropLesserTexts(): void {
  for (const text of texts.filter(({ origin }) => origin === 'spdx')) {
    const others = texts.filter(({ id, origin }) => id === text.id && origin !== 'spdx')
    const difference = others.map((other) => differ(text, other)).find((kind) => kind !== 'much')
    if (!difference) continue
    texts.splice(texts.indexOf(text), 1)
    // Files with just this text are still told at once, by its hash.
    if (difference === 'little') texts.push({ ...text, length: 0, words: new Uint16Array(0) })
  }
}

/** How a text differs from another of the same licence: by a few words, by a clause that it lacks, or by more. */
function differ(text: Text, other: Text): 'little' | 'lacks a clause' | 'much' {
  const alignment = align(other.words, text.words)
  if (!alignment || alignment.matched < 0.9 * text.length) return 'much'
  const length = ({ start, end }: Run) => end - start
  const more = alignment.differences.map(({ text: there }) => length(there))
  const fewer = alignment.differences.map(({ licence: here }) => length(here))
  const outside = other.length - length(alignment.region)
  const sum = [...more, ...fewer, outside].reduce((total, words) => total + words, 0)
  if (sum <= CLAUSE_WORDS) return 'little'
  const lacks = Math.max(0, ...more) > CLAUSE_WORDS && Math.max(0, ...fewer) <= CLAUSE_WORDS
  return lacks ? 'lacks a clause' : 'much'
}

async function fingerprint(id: string, origin: Text['origin'], markup: string): Promise<Text> {
  const tokens = tokenize(await plainText(markup))
  return { id, origin, length: tokens.hashes.length, hash: hashTokens(tokens), words: reduceWords(tokens) }
}

/** SPDX keeps `GPL-2.0` beside `GPL-2.0-only`; the text is the same. */
function isDeprecated(id: string): boolean {
  return (
    `${id}-only` in spdxLicenses ||
    (id.endsWith('-or-later') && `${id.slice(0, -9)}-only` in spdxLicenses) ||
    id.endsWith('+')
  )
}

function readLicenseDbFile(path: string): { id: string; category: string; text: string } {
  const [, frontMatter = '', text = ''] =
    /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(readFileSync(path, 'utf8')) ?? []
  const about = parse(frontMatter)
  return {
    id: String(about?.spdx_license_key ?? `LicenseRef-scancode-${about?.key}`),
    category: String(about?.category ?? ''),
    text,
  }
}

function readList(): { licenses: Record<string, { open: boolean }>; texts: Omit<Text, 'words'>[] } {
  return existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : { licenses: {}, texts: [] }
}

function readTexts(): Text[] {
  const list = readList()
  if (list.texts.length === 0) return []
  const bytes = brotliDecompressSync(readFileSync(wordsFile))
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
  let end = 0
  return list.texts.map((text) => {
    end += text.length
    return { ...text, words: words.slice(end - text.length, end) }
  })
}

function write(): void {
  const ids = [...new Set(texts.map(({ id }) => id))].sort()
  const licenses = Object.fromEntries(
    ids.map((id) => {
      const spdx = spdxLicenses[id as keyof typeof spdxLicenses]
      const osiApproved = spdx?.osiApproved ?? false
      return [id, { name: names.get(id) ?? spdx?.name ?? id, osiApproved, open: osiApproved || free.has(id) }]
    }),
  )
  const rows = texts.map(({ id, origin, length, hash }) => JSON.stringify({ id, origin, length, hash }))
  const entries = Object.entries(licenses).map(([id, license]) => `${JSON.stringify(id)}: ${JSON.stringify(license)}`)
  writeFileSync(listFile, `{\n"licenses": {\n${entries.join(',\n')}\n},\n"texts": [\n${rows.join(',\n')}\n]\n}\n`)
  const words = Buffer.concat(
    texts.map((text) => Buffer.from(text.words.buffer, text.words.byteOffset, text.words.byteLength)),
  )
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }
  const packed = brotliCompressSync(words, options)
  writeFileSync(wordsFile, packed)
  console.log(`${texts.length} texts of ${ids.length} licences: ${words.length >> 1} words in ${packed.length} bytes`)
}

function fail(message: string): never {
  console.error(`rules:licenses: ${message}`)
  process.exit(2)
}
