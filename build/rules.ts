/** Reads `rules/`, checks every file against its folder's schema and puts all of it into one object. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import type { ClaimModel } from '../src/core/claims/classifier.ts'
import type { Rules } from '../src/core/knowledge.ts'
import type { KnownLicense } from '../src/core/licenses/known-license.ts'
import type { NamePattern } from '../src/core/licenses/names.ts'
import { COMPONENTS } from '../src/core/report.ts'
import type { StandardRule, StandardRules, Test } from '../src/core/standards/standard-rule.ts'

/**
 * @param folder the folder `rules/`
 * @throws Error that names the file and the place where a rule is not as its schema says
 */
export function compileRules(folder: string): Rules {
  const licenses = join(folder, 'licenses')
  const special = ['hub-tags.yml', 'matching.yml', 'names.yml']
  const families = readFolder<{ family: string; licenses: Omit<KnownLicense, 'family'>[] }>(licenses, special)
  const artifacts = join(folder, 'artifacts')
  const rules: Rules = {
    artifacts: {
      components: readFolder(artifacts, ['access.yml']),
      access: readRule(join(artifacts, 'access.yml'), join(artifacts, 'access.schema.json')),
    },
    claims: readFolder(join(folder, 'claims')),
    licenses: families.flatMap(({ family, licenses }) =>
      licenses.map((license) => ({
        ...license,
        aliases: license.aliases ?? [],
        huggingFace: license.huggingFace ?? [],
        family,
      })),
    ),
    licenseNames: readRule<{ names: NamePattern[] }>(join(licenses, 'names.yml'), join(licenses, 'names.schema.json'))
      .names,
    hubTags: readRule<{ tags: string[] }>(join(licenses, 'hub-tags.yml'), join(licenses, 'hub-tags.schema.json')).tags,
    matching: readRule<Rules['matching']>(join(licenses, 'matching.yml'), join(licenses, 'matching.schema.json')),
    restrictions: readFolder(join(folder, 'restrictions')),
    presets: readFolder(join(folder, 'presets')),
    standards: compileStandards(join(folder, 'standards')),
    suggestions: readFolder(join(folder, 'suggestions')),
  }
  checkReferences(rules)
  return rules
}

/** A standard as its file has it. */
type StandardFile = StandardRule & { readonly extends?: string }

function compileStandards(folder: string): StandardRules {
  const files = readFolder<StandardFile>(folder, ['components.yml', 'defaults.yml'])
  // Of a graded framework the easiest class first.
  files.sort((a, b) => (a.family !== undefined && a.family === b.family ? (b.level ?? 0) - (a.level ?? 0) : 0))
  const standards = files.map(({ extends: base, ...standard }) => ({
    ...standard,
    criteria: [...(base === undefined ? [] : criteriaOf(base, files)), ...standard.criteria],
  }))
  return {
    standards,
    ...readRule<Pick<StandardRules, 'components' | 'suitable'>>(
      join(folder, 'components.yml'),
      join(folder, 'components.schema.json'),
    ),
    ...readRule<Pick<StandardRules, 'judging'>>(join(folder, 'defaults.yml'), join(folder, 'defaults.schema.json')),
  }
}

/** The criteria of a standard, after those of what it extends. */
function criteriaOf(id: string, files: readonly StandardFile[]): StandardRule['criteria'] {
  const file = files.find((candidate) => candidate.id === id)
  if (!file) throw new Error(`rules/standards: a standard extends the unknown ${id}`)
  return [...(file.extends === undefined ? [] : criteriaOf(file.extends, files)), ...file.criteria]
}

/** The model that tells claims from other words, checked against its schema. */
export function readClaimModel(folder: string): ClaimModel {
  return readRule(join(folder, 'claims/model.json'), join(folder, 'claims/model.schema.json'))
}

/** What a schema cannot say: that names lead somewhere and patterns compile. */
function checkReferences(rules: Rules): void {
  const known = new Set(rules.restrictions.map(({ id }) => id))
  const ids = new Set<string>()
  for (const { id, restrictions, naming } of rules.licenses) {
    if (naming && !restrictions.includes('naming')) throw new Error(`rules/licenses: ${id} has no naming clause`)
    if (ids.has(id)) throw new Error(`rules/licenses: ${id} is there twice`)
    ids.add(id)
    for (const restriction of restrictions) {
      if (!known.has(restriction)) throw new Error(`rules/licenses: ${id} names the unknown restriction ${restriction}`)
    }
  }
  checkStandards(rules.standards, known)
}

function checkStandards({ standards, components, judging }: StandardRules, restrictions: ReadonlySet<string>): void {
  const named = new Set(components.map(({ id }) => id))
  for (const component of COMPONENTS)
    if (!named.has(component)) throw new Error(`rules/standards/components.yml: ${component} is missing`)
  for (const { id, criteria } of standards) {
    if (new Set(criteria.map((criterion) => criterion.id)).size < criteria.length)
      throw new Error(`rules/standards: ${id} has two criteria of the same id`)
    for (const test of criteria.flatMap((criterion) => [...partsOf(criterion.test)])) {
      if ('component' in test && !named.has(test.component))
        throw new Error(`rules/standards: ${id} names the unknown component ${test.component}`)
      if (!('unrestricted' in test) || !Array.isArray(test.unrestricted)) continue
      const unknown = test.unrestricted.find((restriction) => !restrictions.has(restriction))
      if (unknown) throw new Error(`rules/standards: ${id} names the unknown restriction ${unknown}`)
    }
  }
  for (const { standard: id, criteria = [] } of judging.flatMap(({ by }) => by)) {
    const standard = standards.find((candidate) => candidate.id === id)
    if (!standard) throw new Error(`rules/standards/defaults.yml names the unknown standard ${id}`)
    const unknown = criteria.find((criterion) => !standard.criteria.some((candidate) => candidate.id === criterion))
    if (unknown) throw new Error(`rules/standards/defaults.yml: ${id} has no criterion ${unknown}`)
  }
}

/** A test and all tests in it. */
function* partsOf(test: Test): Generator<Test> {
  yield test
  const parts = 'all' in test ? test.all : 'any' in test ? test.any : 'suggestedBy' in test ? [test.suggestedBy] : []
  for (const part of parts) yield* partsOf(part)
}

function readFolder<Rule>(folder: string, except: readonly string[] = []): Rule[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && !except.includes(name))
    .sort()
    .map((name) => readRule<Rule>(join(folder, name), join(folder, 'schema.json')))
}

function readRule<Rule>(path: string, schema: string): Rule {
  const ajv = new Ajv({ allErrors: true, formats: { regex: isPattern, uri: (text: string) => URL.canParse(text) } })
  const validate = ajv.compile<Rule>(JSON.parse(readFileSync(schema, 'utf8')))
  const rule: unknown = parse(readFileSync(path, 'utf8'))
  if (validate(rule)) return rule
  throw new Error(`${path}: ${ajv.errorsText(validate.errors, { separator: '; ' })}`)
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'i')
    return true
  } catch {
    return false
  }
}
