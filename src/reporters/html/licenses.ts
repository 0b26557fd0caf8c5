import restrictionTitles from 'virtual:restriction-titles'
import type { LicenseFile, Report } from '../../core/report.ts'
import type { Target } from '../../core/snapshot.ts'
import { countOf } from '../conclusion.ts'
import { shorten } from '../shorten.ts'
import { html, type Markup, quoted } from './markup.ts'
import { chip, evidenceList, place, TEXT_MAX, type Tone } from './parts.ts'

/** Licence files and declarations that are shown; vendored code can bring thousands. */
const ITEMS_MAX = 100

/** What is under which licence, what the licence texts restrict, and where else a licence is named. */
export function licensesSection({ licenses, target }: Report, level: number, id: string): Markup {
  const { effective, files, declarations } = licenses
  const rows = Object.entries(effective).map(([subject, { expression, open, evidence }]) => {
    return html`<tr><th scope="row">${SUBJECTS[subject as keyof typeof SUBJECTS]}</th><td>${expression === null ? 'none found' : quoted(expression)}${evidenceList(target, evidence)}</td><td>${chip(openness(expression, open))}</td></tr>`
  })
  const said = declarations.slice(0, ITEMS_MAX).map(({ path, line, expression, subject, origin }) => {
    return html`<tr><td>${place(target, { path, line })}</td><td>${quoted(expression)}</td><td>${subject}, ${origin.replaceAll('-', ' ')}</td></tr>`
  })
  return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Licences</h${level}>
<table><thead><tr><th scope="col">What</th><th scope="col">Licence</th><th scope="col">Open?</th></tr></thead><tbody>${rows}</tbody></table>
${files.slice(0, ITEMS_MAX).map((file) => licenseCard(file, target, level + 1))}
${more(files.length, 'licence file')}
${
  said.length > 0 &&
  html`<h${level + 1}>Where a licence is named</h${level + 1}>
<table><thead><tr><th scope="col">Where</th><th scope="col">Licence</th><th scope="col">Of what</th></tr></thead><tbody>${said}</tbody></table>`
}
${more(declarations.length, 'declaration')}
</section>`
}

function licenseCard(
  { path, id, name, confidence, osiApproved, basedOn, changes = [], restrictions }: LicenseFile,
  target: Target,
  level: number,
) {
  const sure = confidence === 0 ? 'no known text' : `${Math.floor(100 * confidence)} % of the text is known`
  const clauses = restrictions.map(({ id: restriction, line, endLine, text }) => {
    const title = restrictionTitles[restriction] ?? restriction.replaceAll('-', ' ')
    return html`<li>${place(target, { path, line, endLine })} <b>${title}</b>: “${quoted(shorten(text, TEXT_MAX))}”</li>`
  })
  const departures = changes.map(({ line, endLine, added, dropped }) => {
    const words = added === '' ? undefined : html`: “${quoted(shorten(added, TEXT_MAX))}”`
    const what = words ? 'adds' : `lacks ${countOf(dropped, 'word')}`
    return html`<li>${place(target, { path, line, endLine })} <b>${what}</b>${words}</li>`
  })
  const items = [...departures, ...clauses].slice(0, ITEMS_MAX)
  return html`<article class="card ${items.length > 0 ? 'care' : 'plain'}">
<h${level}>${quoted(shorten(name, TEXT_MAX))}</h${level}>
<p class="meta"><span>${place(target, { path })}</span><span>${quoted(id)}</span><span>${osiApproved ? 'OSI-approved' : 'not OSI-approved'}</span><span>${sure}</span>${basedOn !== undefined && html`<span>made from ${quoted(basedOn)}, changed</span>`}</p>
${items.length > 0 && html`<ul class="evidence">${items}</ul>`}
</article>`
}

function openness(expression: string | null, open: boolean | null): { tone: Tone; label: string } {
  if (expression === null) return { tone: 'unknown', label: 'no licence' }
  if (open === null) return { tone: 'unknown', label: 'cannot be told' }
  return open ? { tone: 'good', label: 'open' } : { tone: 'bad', label: 'not open' }
}

function more(length: number, noun: string): Markup | undefined {
  return length > ITEMS_MAX
    ? html`<p>${countOf(length - ITEMS_MAX, `more ${noun}`)}: see the JSON report.</p>`
    : undefined
}

const SUBJECTS = { code: 'Code', weights: 'Weights', data: 'Data', docs: 'Documents' } as const
