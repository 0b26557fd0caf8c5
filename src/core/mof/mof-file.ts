import { closestMatch } from 'leven'
import { parseDocument } from 'yaml'
import type { Component } from '../report.ts'
import type { ComponentRule } from '../standards/standard-rule.ts'

/** Files of the Model Openness Tool have a few kilobytes; larger ones are none. */
export const MOF_MAX_BYTES = 1024 * 1024

/** What the Tool writes for a component that has no licence, though the release has one. */
export const UNLICENSED = 'unlicensed'

/** A licence that a file names, and where its text is. */
interface NamedLicense {
  readonly name: string
  readonly path?: string
}

/** What a release's licences cover; the framework's "data" includes a model's parameters. */
type LicenseScope = 'distribution' | 'code' | 'data' | 'document'

/** A component that is released. */
export interface MofComponent {
  readonly id: Component
  /** Its own licence. `unlicensed` where it has none; left out where the release's covers it. */
  readonly license?: string
  readonly licensePath?: string
  readonly componentPath?: string
}

/** What a file of the Model Openness Tool says of a release: https://github.com/lfai/model_openness_tool */
export interface MofFile {
  readonly name: string
  readonly producer: string
  readonly version?: string
  readonly repository?: string
  readonly huggingface?: string
  readonly licenses: Readonly<Partial<Record<LicenseScope, NamedLicense>>>
  readonly components: readonly MofComponent[]
}

/** Why a file is not one of the Model Openness Tool. */
export class MofError extends Error {
  override readonly name = 'MofError'
}

/**
 * Reads a file of the Model Openness Tool.
 * @returns what it says, and what of it was left out
 * @throws {@link MofError} where it is no YAML, or has not the fields that its class depends on
 */
export function readMofFile(text: string, components: readonly ComponentRule[]): { file: MofFile; notices: string[] } {
  const root = mapping(parseYaml(text), 'the file')
  const release = mapping(root.release, 'release')
  const list = release.components
  if (!Array.isArray(list)) throw new MofError(`release.components has to be a list, not ${kindOf(list)}`)
  const notices: string[] = []
  const found = new Map<Component, MofComponent>()
  for (const [i, item] of list.entries()) {
    const place = `release.components[${i}]`
    const entry = mapping(item, place)
    const name = scalar(entry.name)
    if (name === undefined) throw new MofError(`${place}.name is missing`)
    const rule = components.find((candidate) => same(candidate.name, name))
    if (!rule) {
      const closest = closestMatch(name, componentNames(components), { maxDistance: 8 })
      notices.push(`${place}: there is no component “${name}”${closest ? `; did you mean “${closest}”?` : ''}`)
      continue
    }
    if (found.has(rule.id)) notices.push(`${place}: “${rule.name}” is there twice; the last one counts`)
    // A licence that is given but empty is one that is lacking, as the Tool reads it.
    const license = 'license' in entry ? (scalar(entry.license) ?? UNLICENSED) : undefined
    found.set(rule.id, {
      id: rule.id,
      ...optional('license', license),
      ...optional('licensePath', scalar(entry.license_path)),
      ...optional('componentPath', scalar(entry.component_path)),
    })
  }
  const file: MofFile = {
    name: scalar(release.name) ?? '',
    producer: scalar(release.producer) ?? '',
    ...optional('version', scalar(release.version)),
    ...optional('repository', scalar(release.repository)),
    ...optional('huggingface', scalar(release.huggingface)),
    licenses: licensesOf(release.license),
    components: [...found.values()],
  }
  return { file, notices }
}

function parseYaml(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' })
  const [error] = document.errors
  if (error) throw new MofError(`it is not valid YAML: ${firstLine(error.message)}`)
  try {
    return document.toJS()
  } catch (error) {
    // Aliases that multiply beyond measure, or that lead nowhere.
    throw new MofError(`it is not valid YAML: ${firstLine(error instanceof Error ? error.message : String(error))}`)
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '')
}

function licensesOf(value: unknown): MofFile['licenses'] {
  if (value === undefined || value === null) return {}
  // People write the release's one licence without saying what it covers.
  if (typeof value === 'string') return value.trim() === '' ? {} : { distribution: { name: value.trim() } }
  const given = mapping(value, 'release.license')
  const scopes = ['distribution', 'code', 'data', 'document'] as const
  return Object.fromEntries(
    scopes.flatMap((scope) => {
      if (given[scope] === undefined || given[scope] === null) return []
      const entry = mapping(given[scope], `release.license.${scope}`)
      const name = scalar(entry.name)
      return name === undefined ? [] : [[scope, { name, ...optional('path', scalar(entry.path)) }]]
    }),
  )
}

function mapping(value: unknown, place: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new MofError(`${place} has to be a mapping, not ${kindOf(value)}`)
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'empty'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

/** A scalar as text without the white space around it; nothing for an empty one. */
function scalar(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return String(value).trim() || undefined
}

function same(one: string, other: string): boolean {
  return one.toLowerCase().replace(/\s+/g, ' ') === other.toLowerCase().replace(/\s+/g, ' ')
}

function componentNames(components: readonly ComponentRule[]): string[] {
  return components.map(({ name }) => name)
}

/** A field of an object that is left out where it has no value. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value })
}
