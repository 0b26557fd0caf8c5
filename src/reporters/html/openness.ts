import type { Artifact, ArtifactStatus, Report, StandardResult } from '../../core/report.ts'
import { COMPONENT_GROUPS, OPENNESS } from '../components.ts'
import { html, type Markup, quoted } from './markup.ts'
import { chip, evidenceList, RESULTS } from './parts.ts'

/** Sizes within the pictures, in their own units; a picture is as wide as its panel. */
const WIDTH = 340
const ROW = 26
const METER = { x: 150, cell: 23, gap: 3, height: 12 }
const STEPS = 4
const CELL = 18
const CELL_GAP = 6
const CELLS_A_ROW = Math.floor((WIDTH + CELL_GAP) / (CELL + CELL_GAP))

/** What is released and which definitions of openness that meets, as pictures, with the evidence below each. */
export function opennessSection(report: Report, level: number, id: string): Markup {
  const panels = COMPONENT_GROUPS.map((group) => componentPanel(report, group, level))
  return html`<section aria-labelledby="${id}">
<h${level} id="${id}">What is released</h${level}>
<p class="lead">The 17 components of the Model Openness Framework: the fuller a row, the more of it people can have.</p>
<div class="panels">${panels}</div>
${report.standards.length > 0 && standardsPart(report, level)}
</section>`
}

function componentPanel(
  { artifacts, target }: Report,
  { title, components }: (typeof COMPONENT_GROUPS)[number],
  level: number,
): Markup {
  const rows = components.map(([id, name]) => ({ name, status: artifacts[id]?.status, artifact: artifacts[id] }))
  const shown = rows.filter((row): row is typeof row & { artifact: Artifact } => Boolean(row.artifact?.evidence.length))
  const described = rows.map(({ name, status }) => `${name}: ${statusWord(status)}`).join(', ')
  const height = rows.length * ROW
  const evidence = shown.map(({ name, artifact }) => {
    return html`<dt>${name}</dt><dd>${evidenceList(target, artifact.evidence)}</dd>`
  })
  return html`<div class="panel">
<h${level + 1}>${title}</h${level + 1}>
<svg class="picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${described}">${rows.map((row, i) => componentRow(row.name, row.status, i))}</svg>
${shown.length > 0 && html`<details><summary>Where<span class="unseen"> to find: ${title}</span></summary><dl>${evidence}</dl></details>`}
</div>`
}

function componentRow(name: string, status: ArtifactStatus | undefined, index: number): Markup {
  const middle = index * ROW + ROW / 2
  const filled = status === undefined ? 0 : OPENNESS[status]
  const cells = Array.from({ length: STEPS }, (_, i) => {
    const x = METER.x + i * (METER.cell + METER.gap)
    const kind = i < filled ? `filled ${status}` : status === undefined ? 'cell unseen-cell' : 'cell'
    return html`<rect class="${kind}" x="${x}" y="${middle - METER.height / 2}" width="${METER.cell}" height="${METER.height}" rx="2"/>`
  })
  return html`<text y="${middle + 4.5}">${name}</text>${cells}<text class="status ${status ?? 'unseen-status'}" x="${WIDTH}" y="${middle + 4.5}" text-anchor="end">${statusWord(status)}</text>`
}

function statusWord(status: ArtifactStatus | undefined): string {
  return status ?? 'not checked'
}

function standardsPart({ standards, target }: Report, level: number): Markup {
  return html`<h${level + 1}>Definitions of openness</h${level + 1}>
<p class="lead">One sign a criterion. Definitions differ, and so may their answers.</p>
<div class="panels">${standards.map((standard) => standardPanel(standard, target, level))}</div>`
}

function standardPanel({ id, version, result, criteria }: StandardResult, target: Report['target'], level: number) {
  const rows = Math.max(1, Math.ceil(criteria.length / CELLS_A_ROW))
  const described = criteria.map(({ title, result }) => `${title}: ${RESULTS[result].label}`).join(', ')
  const cells = criteria.map((criterion, i) => {
    const x = (i % CELLS_A_ROW) * (CELL + CELL_GAP)
    const y = Math.floor(i / CELLS_A_ROW) * (CELL + CELL_GAP)
    const { tone, label } = RESULTS[criterion.result]
    return html`<g class="${tone}"><title>${`${criterion.title}: ${label}`}</title><use href="#sign-${tone}" x="${x}" y="${y}" width="${CELL}" height="${CELL}"/></g>`
  })
  const list = criteria.map((criterion) => {
    return html`<li>${chip(RESULTS[criterion.result])} ${quoted(criterion.title)}${evidenceList(target, criterion.evidence)}</li>`
  })
  const name = id.endsWith(version) ? id : `${id} ${version}`
  return html`<div class="panel">
<h${level + 2} class="split"><span>${name}</span>${chip(RESULTS[result])}</h${level + 2}>
${
  criteria.length > 0 &&
  html`<svg class="picture" viewBox="0 0 ${WIDTH} ${rows * (CELL + CELL_GAP)}" role="img" aria-label="${described}">${cells}</svg>
<details><summary>Criteria<span class="unseen"> of ${name}</span></summary><ul class="criteria">${list}</ul></details>`
}
</div>`
}
