import type { ArtifactStatus, Component, Evidence } from '../report.ts'

/** A place in a document that says or shows something of a component. */
export interface Mention {
  readonly component: Component
  readonly status: ArtifactStatus
  readonly evidence: Evidence
}
