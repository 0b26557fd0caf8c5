import type { DeclaredLicense, LintConfig } from '../config.ts'
import type { EffectiveLicense, LicenseFile, LicenseSubject } from '../report.ts'
import type { FoundDeclaration } from './declare.ts'
import type { Openness } from './openness.ts'

/** The licences that the configuration declares, by what they cover. A component that is all of a subject counts too. */
function declaredLicenses({ licenses = {}, artifacts = {} }: LintConfig): [LicenseSubject, DeclaredLicense][] {
  const { weights_final: weights, datasets: data } = artifacts
  const all = { ...ofComponent('weights', weights), ...ofComponent('data', data), ...licenses }
  return Object.entries(all) as [LicenseSubject, DeclaredLicense][]
}

function ofComponent(subject: LicenseSubject, artifact: NonNullable<LintConfig['artifacts']>['datasets']) {
  if (artifact?.license === undefined) return {}
  const { license, url, declaredAt } = artifact
  return { [subject]: { license, declaredAt, ...(url === undefined ? {} : { url }) } }
}

/** What the configuration declares, as declarations among the others. */
export function declaredByConfig(config: LintConfig): FoundDeclaration[] {
  return declaredLicenses(config).map(
    ([
      subject,
      {
        license,
        declaredAt: { path, range },
      },
    ]) => ({
      path,
      line: range.line,
      range,
      value: license,
      expression: license,
      license: { id: license, anyVersion: false },
      subject,
      origin: 'config' as const,
      models: [],
    }),
  )
}

/** The effective licences with what the configuration declares in the place of what was found: it has the last word. */
export function withDeclaredLicenses(
  found: Readonly<Record<LicenseSubject, EffectiveLicense>>,
  config: LintConfig,
  files: readonly LicenseFile[],
  openness: Openness,
): Record<LicenseSubject, EffectiveLicense> {
  const declared = declaredLicenses(config).map(([subject, { license, url, path, declaredAt }]) => {
    const place = { path: declaredAt.path, line: declaredAt.range.line, ...(url === undefined ? {} : { url }) }
    const text = files.find((file) => file.path === path)
    const evidence = [
      { ...place, message: license },
      ...(path === undefined ? [] : [{ path, ...(text ? { message: text.name } : {}) }]),
    ]
    // Of a licence that nobody knows, its text says whether it restricts anything.
    const open = openness.of(license, subject) ?? (text && text.restrictions.length > 0 ? false : null)
    return [subject, { expression: license, open, evidence }]
  })
  return { ...found, ...Object.fromEntries(declared) }
}
