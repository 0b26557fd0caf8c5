import type { Excerpt, Finding, Report } from '../../core/report.ts'
import type { Target } from '../../core/snapshot.ts'
import { countOf } from '../conclusion.ts'
import { webUrl } from '../file-url.ts'
import { shorten } from '../shorten.ts'
import { html, type Markup, quoted } from './markup.ts'
import { chip, evidenceList, place, SEVERITIES, TEXT_MAX } from './parts.ts'

/** A page with more is no page any more. */
const FINDINGS_MAX = 2000

/** The problems, each with the words it is about, the evidence and what to write instead. */
export function findingsSection({ findings, target }: Report, level: number, id: string): Markup | undefined {
  if (findings.length === 0) return undefined
  const shown = findings.slice(0, FINDINGS_MAX)
  const left = findings.length - shown.length
  return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Problems</h${level}>
${shown.map((finding) => findingCard(finding, target, level + 1))}
${left > 0 && html`<p>${countOf(left, 'more problem')}: see the JSON report.</p>`}
</section>`
}

function findingCard(finding: Finding, target: Target, level: number): Markup {
  const { severity, ruleId, path, line, message, excerpt, evidence, suggestion, url } = finding
  const page = webUrl(url)
  const rule = page === undefined ? html`${ruleId}` : html`<a href="${page}" rel="noopener">${ruleId}</a>`
  return html`<article class="card ${SEVERITIES[severity].tone}">
<p class="meta">${chip(SEVERITIES[severity])}<span>${place(target, { path, line })}</span><span class="rule">${rule}</span></p>
<h${level}>${quoted(shorten(message, TEXT_MAX))}</h${level}>
${excerpt && excerptPart(excerpt, line)}
${evidenceList(target, evidence)}
${suggestion && html`<p class="advice"><span class="arrow" aria-hidden="true">→</span><span><b>Instead:</b> ${quoted(shorten(suggestion.message, TEXT_MAX))}</span></p>`}
</article>`
}

function excerptPart({ text, start, end }: Excerpt, line: number): Markup {
  return html`<div class="excerpt"><span class="line"><span class="unseen">line </span>${line}</span><blockquote><bdi>${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}</bdi></blockquote></div>`
}
