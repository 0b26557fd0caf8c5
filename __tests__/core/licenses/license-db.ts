import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { hashTokens } from '../../../src/core/licenses/fingerprints.ts'
import type { LicenseKnowledge } from '../../../src/core/licenses/license-knowledge.ts'
import { readLicense } from '../../../src/core/licenses/read-license.ts'
import { tokenize } from '../../../src/core/licenses/tokens.ts'

/** A licence of ScanCode's LicenseDB that has a text. */
export interface License {
  readonly id: string
  readonly category: string
  readonly text: string
}

const folder = resolve(import.meta.dirname, '../../../../shared/licenses/licensedb')

/** All of them; none where LicenseDB is not beside the repository. */
export function readLicenseDb(): License[] {
  if (!existsSync(folder)) {
    console.log(`skipped: there is no LicenseDB at ${folder}`)
    return []
  }
  return readdirSync(folder).flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8')
    const [, about = '', text = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(source) ?? []
    const { spdx_license_key: id, key, category } = parse(about)
    return text.trim() === '' ? [] : [{ id: id ?? `LicenseRef-scancode-${key}`, category, text }]
  })
}

/** How many of a sample were told, and which were taken for something more permissive. */
export interface Told {
  readonly share: number
  readonly tooPermissive: readonly string[]
}

/** Categories of licences that grant the freedoms; of others nothing open may be said. */
const FREE = new Set(['Permissive', 'Copyleft', 'Copyleft Limited', 'Public Domain'])

/**
 * Reads licences and counts those that are told: by their own id, or by another under which the same text stands.
 * @param all all licences, to know which share a text
 * @param perturb what happens to each text before it is read
 */
export async function tell(
  sample: readonly License[],
  all: readonly License[],
  knowledge: LicenseKnowledge,
  perturb?: (text: string) => string,
): Promise<Told> {
  const sameText = new Map<string, string[]>()
  const hashOf = ({ text }: License) => hashTokens(tokenize(text))
  for (const license of all) sameText.set(hashOf(license), [...(sameText.get(hashOf(license)) ?? []), license.id])
  let right = 0
  const tooPermissive: string[] = []
  for (const license of sample) {
    const found = await readLicense(perturb ? perturb(license.text) : license.text, knowledge)
    const own = sameText.get(hashOf(license)) ?? []
    // A text that stands in a document may have other terms beside it.
    const isRight = found && (perturb ? found.id.split(' AND ') : [found.id]).some((id) => own.includes(id))
    if (isRight) right++
    const isOpen = FREE.has(license.category) || knowledge.openness.of(license.id, 'weights') === true
    const isCalledOpen = found && knowledge.openness.of(found.id, 'weights') === true
    if (isCalledOpen && !isOpen && !own.includes(found.id)) tooPermissive.push(`${license.id} as ${found.id}`)
  }
  return { share: right / sample.length, tooPermissive }
}

/** A generator of numbers between 0 and 1 that gives the same ones in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What happens to licence texts on their way into repositories. */
export function perturbationsOf(licenses: readonly License[]): Record<string, (text: string) => string> {
  const next = random(1)
  const words = licenses.slice(0, 200).flatMap(({ text }) => text.match(/\b[a-z]{3,9}\b/g) ?? [])
  return {
    'copyright lines replaced': (text) =>
      `Copyright (c) 2021 Jane Doe\n\n${text.replace(/^\W*copyright \(c\).{0,90}$/gim, 'Copyright (c) 2019-2024 The Lumen Authors.')}`,
    're-wrapped': (text) =>
      text
        .split(/\n\s*\n/)
        .map((paragraph) =>
          paragraph
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/(.{1,60})(?:\s|$)/g, '$1\n'),
        )
        .join('\n\n'),
    '2 % of the words changed': (text) =>
      text.replace(/\S+/g, (word) => (next() < 0.02 ? (words[Math.floor(next() * words.length)] ?? word) : word)),
    'appended to a README': (text) =>
      `# Lumen\n\nLumen is a small model.\n\n\`\`\`\npip install lumen\n\`\`\`\n\n## License\n\n${text}`,
    'HTML-escaped': (text) =>
      `<html><body><p>${text.replace(/[&<>"]/g, (character) => escapes[character] as string).replace(/\n\s*\n/g, '</p>\n<p>')}</p></body></html>`,
  }
}
