import type { Report, Verdict } from '../../core/report.ts'
import { countOf, totals } from '../conclusion.ts'
import { shorten } from '../shorten.ts'
import { claimsSection } from './claims.ts'
import { findingsSection } from './findings.ts'
import { licensesSection } from './licenses.ts'
import { html, Markup, quoted } from './markup.ts'
import { opennessSection } from './openness.ts'
import { SIGNS, sign, type Tone, VERDICTS } from './parts.ts'
import { STYLE } from './style.ts'

/**
 * Reports as one page that needs nothing else: no script, no font, no image, no address is fetched. Whatever the
 * repository says is text in it.
 */
export async function formatHtml(reports: readonly Report[]): Promise<string> {
  const [report] = reports
  const isOne = reports.length === 1 && report !== undefined
  const title = isOne ? report.target.name : `${reports.length} repositories`
  const body = isOne ? reportPart(report, 1, 'r1') : severalReports(reports, title)
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(STYLE)}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="OpenClaims ${report?.tool.version}">
<title>${title} – OpenClaims</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${SIGNS}
${body}
<footer><p>Made by <a href="https://github.com/openclaims/openclaims">OpenClaims</a> ${report?.tool.version}. It gives evidence, not legal advice.</p></footer>
</body>
</html>
`
  return page.toString()
}

function severalReports(reports: readonly Report[], title: string): Markup {
  const links = reports.map((report, i) => {
    const { tone, headline } = conclusion(report)
    return html`<li>${sign(tone)}<a href="#r${i + 1}">${quoted(report.target.name)}</a><span>${headline}</span></li>`
  })
  return html`<main>
<p class="tool">OpenClaims</p>
<h1>${title}</h1>
<nav aria-label="Repositories"><ul class="repositories">${links}</ul></nav>
${reports.map((report, i) => html`<article class="repository" id="r${i + 1}">${reportParts(report, 2, `r${i + 1}`)}</article>`)}
</main>`
}

function reportPart(report: Report, level: number, id: string): Markup {
  return html`<main><p class="tool">OpenClaims</p>${reportParts(report, level, id)}</main>`
}

/**
 * @param level of the heading that names the repository
 * @param id what the ids of the headings begin with
 */
function reportParts(report: Report, level: number, id: string): Markup {
  const { target, notices } = report
  const sections = [
    ['What is released', 'released', opennessSection],
    ['Problems', 'problems', findingsSection],
    ['Claims', 'claims', claimsSection],
    ['Licences', 'licences', licensesSection],
  ] as const
  const parts = sections.flatMap(([title, name, make]) => {
    const markup = make(report, level + 1, `${id}-${name}`)
    return markup ? [{ title, anchor: `${id}-${name}`, markup }] : []
  })
  const links = parts.map(({ title, anchor }) => html`<li><a href="#${anchor}">${title}</a></li>`)
  return html`<header>
<h${level}>${quoted(target.name)}</h${level}>
${target.revision !== null && html`<p class="revision">revision <code>${quoted(shorten(target.revision, 40))}</code></p>`}
${conclusionPart(report)}
<nav aria-label="Sections of ${target.name}"><ul class="sections">${links}</ul></nav>
</header>
${parts.map(({ markup }) => markup)}
${notices.length > 0 && noticesPart(report, level + 1, `${id}-notices`)}`
}

function conclusionPart(report: Report): Markup {
  const { tone, headline } = conclusion(report)
  const judged = report.claims.filter(({ verdict }) => verdict !== undefined)
  const found = totals(report)
  return html`<div class="conclusion ${tone}">
<p class="headline">${sign(tone)}<strong>${headline}</strong></p>
<p>${found === '' ? '' : `${found}. `}${countOf(judged.length, 'claim')} checked in ${countOf(report.summary.filesRead, 'file')}.</p>
${judged.length > 0 && verdictBar(judged.map(({ verdict }) => verdict))}
</div>`
}

function conclusion({ summary: { errors, warnings }, claims }: Report): { tone: Tone; headline: string } {
  if (errors > 0) return { tone: 'bad', headline: 'The documents claim more than the repository shows' }
  if (warnings > 0) return { tone: 'care', headline: 'Some of what the documents say needs care' }
  if (claims.some(({ verdict }) => verdict !== undefined))
    return { tone: 'good', headline: 'The documents claim what the repository shows' }
  return { tone: 'unknown', headline: 'The documents claim nothing that could be checked' }
}

/** How many claims have which verdict: a bar, and the numbers in words. */
function verdictBar(verdicts: readonly (Verdict | undefined)[]): Markup {
  const counts = Object.entries(VERDICTS)
    .map(([verdict, { tone, label }]) => ({ tone, label, count: verdicts.filter((item) => item === verdict).length }))
    .filter(({ count }) => count > 0)
  let x = 0
  const parts = counts.map(({ tone, count }) => {
    const width = (100 * count) / verdicts.length
    const part = html`<rect class="${tone}" x="${x.toFixed(2)}" width="${Math.max(0, width - 0.4).toFixed(2)}" height="2"/>`
    x += width
    return part
  })
  const legend = counts.map(({ tone, label, count }) => html`<li>${sign(tone)}${label} <b>${count}</b></li>`)
  return html`<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>
<ul class="legend">${legend}</ul>`
}

function noticesPart({ notices }: Report, level: number, id: string): Markup {
  const items = notices.slice(0, NOTICES_MAX).map(({ path, message }) => {
    return html`<li>${path !== null && html`<code>${quoted(path)}</code>: `}${quoted(message)}</li>`
  })
  const left = notices.length - items.length
  return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Left out</h${level}>
<ul>${items}${left > 0 && html`<li>and ${countOf(left, 'more file')}</li>`}</ul>
</section>`
}

const NOTICES_MAX = 100

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}
