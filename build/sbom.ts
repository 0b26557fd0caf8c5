/**
 * Writes a bill of materials of what `dist/` carries, in CycloneDX: npm's own, less the packages that only build and test.
 *
 *   node build/sbom.ts FILE     needs npm, and `npm install` done
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

interface Component {
  readonly group?: string
  readonly name: string
  readonly version: string
  readonly 'bom-ref': string
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: node build/sbom.ts FILE')

// The build writes down whose code it bundles: "name version (licence)" above each notice.
const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8')
const bundled = new Set(
  Array.from(notices.matchAll(/^-{80}\n(\S+) (\S+) \(/gm), ([, name, version]) => `${name}@${version}`),
)

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }),
)
const components: Component[] = all.components.filter(({ group, name, version }: Component) =>
  bundled.has(`${group ? `${group}/` : ''}${name}@${version}`),
)
const refs = new Set([all.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])])
const dependencies = all.dependencies
  .filter(({ ref }: { ref: string }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }: { ref: string; dependsOn?: string[] }) => ({
    ref,
    dependsOn: dependsOn.filter((other) => refs.has(other)),
  }))
if (components.length < bundled.size)
  throw new Error(`${bundled.size - components.length} bundled packages are missing`)
// npm calls it by the folder that it lies in.
all.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name
writeFileSync(file, `${JSON.stringify({ ...all, components, dependencies }, null, 2)}\n`)
