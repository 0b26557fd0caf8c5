import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly folder: string
}

/**
 * Writes down whose code a bundle carries, with the copyright and permission notices that MIT, ISC and BSD ask to be kept
 * in copies. The one place where texts of others' licences are committed: their terms say so.
 */
export function noticesPlugin(fileName: string): Plugin {
  return {
    name: 'openclaims-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const packages = new Map(modules.flatMap((id) => packageOf(id) ?? []).map((found) => [found.folder, found]))
      const sorted = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
      const head = 'The bundled code contains these packages, each under its own licence.\n'
      this.emitFile({ type: 'asset', fileName, source: [head, ...sorted.map(notice)].join('\n') })
    },
  }
}

/** The package that a module belongs to; none for our own code and for what the bundler adds. */
function packageOf(id: string): Package | undefined {
  if (id.startsWith('\0') || !id.includes('/node_modules/')) return undefined
  let folder = dirname(id)
  // Folders inside packages have a package.json too, to say "type": the one with a name and a version counts.
  for (; folder.includes('/node_modules/'); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) continue
    const { name, version, license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
    if (name && version) return { name, version, license: license ?? licenses?.[0]?.type, folder }
  }
  return undefined
}

function notice({ name, version, license, folder }: Package): string {
  const file = readdirSync(folder).find((entry) => /^(?:un)?licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package comes without a licence text.'
  return `${'-'.repeat(80)}\n${name} ${version} (${license ?? 'no licence named'})\n\n${text.replaceAll('\r\n', '\n')}\n`
}
