import { stringify } from 'yaml'
import type { Openness } from '../licenses/openness.ts'
import { UNKNOWN_LICENSE } from '../licenses/read-license.ts'
import type { EffectiveLicense, Report } from '../report.ts'
import { componentLicense } from '../standards/component-test.ts'
import type { ComponentRule } from '../standards/standard-rule.ts'
import { type MofComponent, type MofFile, UNLICENSED } from './mof-file.ts'

/** The version of the framework that files are written for, as the Tool gives it. */
const FRAMEWORK = { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' }
const HUB = 'https://huggingface.co/'

/**
 * What a repository releases, in the words of the Model Openness Tool: the licence of the weights as the release's,
 * and their own for components that come under another.
 */
export function mofFileOf(report: Report, components: readonly ComponentRule[], openness: Openness): MofFile {
  const { target, artifacts, licenses } = report
  const evidence = { licenseFiles: licenses.files, effective: licenses.effective, openness }
  const { weights } = licenses.effective
  const distribution = nameOf(weights)
  const released = components.flatMap((rule): MofComponent[] => {
    const artifact = artifacts[rule.id]
    if (artifact?.status !== 'present' && artifact?.status !== 'linked') return []
    const license = componentLicense(rule, artifact, evidence)
    const name = nameOf(license) ?? UNLICENSED
    const [text] = license.evidence
    const [where] = artifact.evidence
    const place = where?.url ?? (artifact.status === 'present' ? where?.path : undefined)
    return [
      {
        id: rule.id,
        ...(name === distribution ? {} : { license: name, ...(text ? { licensePath: text.path } : {}) }),
        ...(place === undefined ? {} : { componentPath: place }),
      },
    ]
  })
  const hub = artifacts.weights_final?.evidence.find(({ url }) => url?.startsWith(HUB))?.url
  const [text] = weights.evidence
  const [owner = '', name] = target.name.split('/')
  return {
    name: name ?? target.name,
    producer: name === undefined ? '' : owner,
    ...(hub === undefined ? {} : { huggingface: hub }),
    licenses: distribution === undefined ? {} : { distribution: { name: distribution, path: text?.path ?? '' } },
    components: released,
  }
}

/** A licence by the id that the Tool knows it by, else by its name. */
function nameOf({ expression, evidence: [where] }: EffectiveLicense): string | undefined {
  if (expression === null) return undefined
  return expression.includes(UNKNOWN_LICENSE) && where?.message ? where.message : expression
}

/** Writes a file of the Model Openness Tool, valid against its schema. */
export function formatMofFile(file: MofFile, components: readonly ComponentRule[]): string {
  const { name, producer, version, repository, huggingface, licenses } = file
  const entries = file.components.flatMap(({ id, license, licensePath, componentPath }) => {
    const rule = components.find((candidate) => candidate.id === id)
    if (!rule) return []
    return [
      {
        name: rule.name,
        description: rule.description,
        license,
        license_path: licensePath,
        component_path: componentPath,
      },
    ]
  })
  const release = { name, version, producer, repository, huggingface, license: licenses, components: entries }
  // Quoted as the Tool writes them, for readers that take a bare 2024-12-15 or 1.0 for something else than text.
  const style = { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' } as const
  return stringify({ framework: FRAMEWORK, release }, style)
}
