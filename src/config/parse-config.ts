import validate from 'virtual:config-validator'
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { ConfigPlace, DeclaredArtifact, DeclaredLicense, LintConfig, Preset, RuleSetting } from '../core/config.ts'
import type { Rules } from '../core/knowledge.ts'
import { Identifiers } from '../core/licenses/identifiers.ts'
import { LicenseNames } from '../core/licenses/names.ts'
import { LineIndex } from '../core/position.ts'
import type { ArtifactStatus, ClaimKind, Severity } from '../core/report.ts'
import type { FailOn } from '../reporters/conclusion.ts'
import { ConfigError, type ConfigProblem } from './config-error.ts'
import { explainError } from './explain-error.ts'

/** What a configuration file says, presets applied. */
export interface Configuration {
  readonly lint: LintConfig
  readonly failOn?: FailOn
}

/** The file as its schema has it. */
interface ConfigFile {
  readonly extends?: string | readonly string[]
  readonly preset?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly standard?: string | Readonly<Partial<Record<ClaimKind, string>>>
  readonly 'fail-on'?: FailOn
  readonly ignore?: readonly string[]
  readonly artifacts?: Readonly<Record<string, string | ArtifactEntry>>
  readonly licenses?: Readonly<Record<string, string | LicenseEntry>>
}

interface ArtifactEntry {
  readonly status?: ArtifactStatus
  readonly url?: string
  readonly path?: string
  readonly license?: string
}

interface LicenseEntry {
  readonly license: string
  readonly url?: string
  readonly path?: string
}

/**
 * Reads a configuration.
 * @param path the file's path, for messages and as the evidence of what it declares
 * @param rules the presets, and the licences that can be named
 * @throws {@link ConfigError} with every problem of the file and its place
 */
export function parseConfig(path: string, text: string, rules: Rules): Configuration {
  return new ConfigParser(path, text, rules).parse()
}

class ConfigParser {
  readonly #path: string
  readonly #rules: Rules
  readonly #lines: LineIndex
  readonly #yaml: Document.Parsed
  readonly #problems: ConfigProblem[] = []
  /** Made when the first licence comes. */
  #names: LicenseNames | undefined

  constructor(path: string, text: string, rules: Rules) {
    this.#path = path
    this.#rules = rules
    this.#lines = new LineIndex(text)
    this.#yaml = this.#parseYaml(text)
  }

  parse(): Configuration {
    const file = this.#read()
    const { extends: base = file.preset ?? [], standard, ignore, 'fail-on': failOn } = file
    const presets = [base].flat().flatMap((id) => this.#rules.presets.filter((preset) => preset.id === id))
    const artifacts = mapValues(file.artifacts, (entry, component) => this.#artifact(component, entry))
    const licenses = mapValues(file.licenses, (entry, subject) => this.#license(subject, entry))
    this.#fail()
    return {
      lint: {
        ...severitiesOf([...presets, { rules: file.rules ?? {} }]),
        ...(standard === undefined ? {} : { standard }),
        ...(ignore === undefined ? {} : { ignore }),
        ...(artifacts === undefined ? {} : { artifacts }),
        ...(licenses === undefined ? {} : { licenses }),
      },
      ...(failOn === undefined ? {} : { failOn }),
    }
  }

  #parseYaml(text: string): Document.Parsed {
    try {
      return parseDocument(text, { prettyErrors: false })
    } catch (error) {
      // Whoever nests thousands of lists wants to exhaust the parser's stack.
      if (error instanceof RangeError) throw new ConfigError(this.#path, [{ message: 'it is nested too deeply' }])
      throw error
    }
  }

  /** The file's values, checked against the schema. */
  #read(): ConfigFile {
    const { errors, warnings, contents } = this.#yaml
    for (const { message, pos } of [...errors, ...warnings]) this.#report(`not valid YAML: ${message}`, pos[0])
    this.#fail()
    if (contents === null) return {}
    const data = this.#values()
    if (!validate(data)) {
      for (const error of validate.errors ?? []) {
        const explained = explainError(error)
        if (explained) this.#report(explained.message, this.#offset(explained.path, explained.atKey))
      }
      this.#fail()
    }
    return data as ConfigFile
  }

  #values(): unknown {
    try {
      return this.#yaml.toJS({ maxAliasCount: ALIASES_MAX })
    } catch (error) {
      if (error instanceof ReferenceError || error instanceof RangeError)
        throw new ConfigError(this.#path, [{ message: 'its aliases stand for too much' }])
      throw error
    }
  }

  #artifact(component: string, entry: string | ArtifactEntry): DeclaredArtifact {
    const declaredAt = this.#place(['artifacts', component])
    if (typeof entry === 'string') {
      return /^https?:/.test(entry)
        ? { status: 'linked', url: entry, declaredAt }
        : { status: entry as ArtifactStatus, declaredAt }
    }
    const { status, license, ...place } = entry
    const known = license === undefined ? {} : { license: this.#resolve(license, ['artifacts', component, 'license']) }
    return { status: status ?? (place.path === undefined ? 'linked' : 'present'), ...place, ...known, declaredAt }
  }

  #license(subject: string, entry: string | LicenseEntry): DeclaredLicense {
    const path = ['licenses', subject]
    if (typeof entry === 'string') return { license: this.#resolve(entry, path), declaredAt: this.#place(path) }
    const value = [...path, 'license']
    return { ...entry, license: this.#resolve(entry.license, value), declaredAt: this.#place(value) }
  }

  /** The SPDX expression that a value is, or that a Hub's tag stands for. */
  #resolve(value: string, path: readonly string[]): string {
    const { licenses, licenseNames, hubTags } = this.#rules
    this.#names ??= new LicenseNames(licenses, licenseNames)
    const read = new Identifiers(this.#names, licenses, hubTags).readDeclared(value)
    if ('expression' in read) return read.expression
    const hint = read.replacement === undefined ? '' : `; did you mean “${read.replacement}”?`
    this.#report(`“${value}” ${read.problem}${hint}`, this.#offset(path, false))
    return value
  }

  #place(path: readonly string[]): ConfigPlace {
    const node = this.#find(path).value
    const [start, end] = node?.range ?? [0, 0]
    return { path: this.#path, range: this.#lines.range(start, end) }
  }

  #offset(path: readonly string[], atKey: boolean): number {
    const { key, value } = this.#find(path)
    return (atKey ? key : value)?.range?.[0] ?? key?.range?.[0] ?? 0
  }

  /** The nodes at a path into the file's values. */
  #find(path: readonly string[]): { key?: Node | null; value?: Node | null } {
    let key: Node | null | undefined
    let value: Node | null | undefined = this.#yaml.contents
    for (const name of path) {
      const node = isAlias(value) ? value.resolve(this.#yaml) : value
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === name)
        key = (pair?.key ?? key) as Node | null
        value = pair?.value as Node | null | undefined
      } else if (isSeq(node)) value = node.items[Number(name)] as Node | undefined
    }
    return { ...(key === undefined ? {} : { key }), ...(value === undefined ? {} : { value }) }
  }

  #report(message: string, offset: number): void {
    const { line, column } = this.#lines.range(offset, offset)
    this.#problems.push({ line, column, message })
  }

  /** Stops where there are problems. */
  #fail(): void {
    if (this.#problems.length === 0) return
    throw new ConfigError(
      this.#path,
      this.#problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    )
  }
}

/** So many values may be repeated by aliases; more are an attempt to fill the memory. */
const ALIASES_MAX = 100

/** The severities of presets and rules, the later before the earlier. */
function severitiesOf(
  layers: readonly Pick<Preset, 'rules' | 'severities'>[],
): Pick<LintConfig, 'rules' | 'severities'> {
  const rules: Record<string, RuleSetting> = {}
  const severities: Partial<Record<Severity, Severity>> = {}
  for (const layer of layers) {
    Object.assign(rules, layer.rules)
    Object.assign(severities, layer.severities)
  }
  return { rules, severities }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  change: (value: From, key: string) => To,
): Record<string, To> | undefined {
  return record && Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
