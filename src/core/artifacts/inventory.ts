import type { Document } from '../documents/document.ts'
import { type Artifact, type ArtifactStatus, COMPONENTS, type Component, type Evidence } from '../report.ts'
import type { Snapshot } from '../snapshot.ts'
import type { ArtifactRules, ComponentRule } from './component-rule.ts'
import { inContents } from './contents.ts'
import { ArtifactFinder } from './find.ts'
import { inTree } from './tree.ts'

/** Entries shown as evidence of one component. */
const EVIDENCE_MAX = 5
/** From what shows most to what shows least. */
const STRENGTH: readonly ArtifactStatus[] = ['present', 'linked', 'gated', 'promised']

/**
 * Which of the components of the Model Openness Framework the repository releases, as far as its files and documents
 * show it. What is there wins over what is announced; but where some of it has to be asked for, all of it is gated: a
 * claim about "the models" needs all of them, and the evidence names which.
 */
export class Inventory {
  readonly #snapshot: Snapshot
  readonly #rules: readonly ComponentRule[]
  readonly #finder: ArtifactFinder
  readonly #shown = new Map<Component, Map<ArtifactStatus, Evidence[]>>()

  private constructor(snapshot: Snapshot, { components, access }: ArtifactRules) {
    this.#snapshot = snapshot
    this.#rules = components
    this.#finder = new ArtifactFinder({ components, access }, (component) => this.#isPresent(component))
  }

  /** Begins with the file list; what that shows, documents need not show again. */
  static async begin(snapshot: Snapshot, rules: ArtifactRules): Promise<Inventory> {
    const inventory = new Inventory(snapshot, rules)
    const tree = await inTree(snapshot, rules.components)
    for (const [component, evidence] of tree) inventory.#add(component, 'present', evidence)
    return inventory
  }

  /** Whether a text may say anything of components that the file list does not; one that does not need not be parsed. */
  mayFind(text: string): boolean {
    return this.#finder.mayFind(text)
  }

  /** Adds what a document says and shows. */
  read(document: Document): void {
    for (const { component, status, evidence } of this.#finder.find(document)) this.#add(component, status, [evidence])
  }

  /** Looks into source code for what is still missing, and gives the outcome. */
  async finish(): Promise<Record<Component, Artifact>> {
    const missing = this.#rules.filter(
      ({ component }) => !this.#isPresent(component) && !this.#shown.get(component)?.has('linked'),
    )
    const contents = await inContents(this.#snapshot, missing)
    for (const [component, evidence] of contents) this.#add(component, 'present', evidence)
    const found = Object.fromEntries(
      COMPONENTS.map((component) => [component, settle(this.#shown.get(component))]),
    ) as Record<Component, Artifact>
    for (const { component, with: others = [] } of this.#rules) {
      const other = others.map((name) => found[name]).find(({ status }) => isReleased(status))
      if (found[component].status === 'absent' && other) found[component] = other
    }
    return found
  }

  #isPresent(component: Component): boolean {
    return this.#shown.get(component)?.has('present') ?? false
  }

  #add(component: Component, status: ArtifactStatus, evidence: readonly Evidence[]): void {
    const statuses = this.#shown.get(component) ?? new Map<ArtifactStatus, Evidence[]>()
    this.#shown.set(component, statuses)
    const places = statuses.get(status) ?? []
    statuses.set(status, places)
    for (const piece of evidence) {
      if (places.length === EVIDENCE_MAX) return
      if (!places.some((known) => isSame(known, piece))) places.push(piece)
    }
  }
}

/** A badge and the link around it are one place. */
function isSame(a: Evidence, b: Evidence): boolean {
  return a.path === b.path && a.line === b.line && a.url === b.url
}

function isReleased(status: ArtifactStatus): boolean {
  return status === 'present' || status === 'linked' || status === 'gated'
}

function settle(statuses: ReadonlyMap<ArtifactStatus, readonly Evidence[]> | undefined): Artifact {
  const status = statuses?.has('gated') ? 'gated' : STRENGTH.find((candidate) => statuses?.has(candidate))
  return status === undefined ? { status: 'absent', evidence: [] } : { status, evidence: statuses?.get(status) ?? [] }
}
