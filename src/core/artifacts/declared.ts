import type { LintConfig } from '../config.ts'
import type { Artifact, Component } from '../report.ts'

type Artifacts = Readonly<Partial<Record<Component, Artifact>>>

/** The inventory with what the configuration declares in the place of what was found: the project knows better. */
export function withDeclaredArtifacts(found: Artifacts, { artifacts = {} }: LintConfig): Artifacts {
  const declared = Object.entries(artifacts).map(([component, { status, url, path, license, declaredAt }]) => {
    const place = { path: declaredAt.path, line: declaredAt.range.line, ...(url === undefined ? {} : { url }) }
    const evidence = [{ ...place, message: `declared ${status}` }, ...(path === undefined ? [] : [{ path }])]
    return [component, { status, evidence, ...(license === undefined ? {} : { license }) }]
  })
  return { ...found, ...Object.fromEntries(declared) }
}
