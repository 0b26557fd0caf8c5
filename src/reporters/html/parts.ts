/** Small pieces that several sections of the page have. */
import type { CriterionResult, Evidence, Severity, Verdict } from '../../core/report.ts'
import type { Target } from '../../core/snapshot.ts'
import { countOf } from '../conclusion.ts'
import { evidenceUrl, placeOf } from '../file-url.ts'
import { shorten } from '../shorten.ts'
import { html, type Markup, quoted } from './markup.ts'

/** Longer messages are cut; what a licence says in a thousand characters is better read there. */
export const TEXT_MAX = 1000
/** Pieces of evidence that are shown of one thing. */
const EVIDENCE_MAX = 12

/** How good something is: the page says it by colour, by a sign and in words. */
export type Tone = 'bad' | 'care' | 'unknown' | 'good'

/** What each verdict on a claim means, in words. */
export const VERDICTS: Readonly<Record<Verdict, { tone: Tone; label: string }>> = {
  fails: { tone: 'bad', label: 'does not hold' },
  conditional: { tone: 'care', label: 'holds in part' },
  unknown: { tone: 'unknown', label: 'cannot be told' },
  holds: { tone: 'good', label: 'holds' },
}

export const SEVERITIES: Readonly<Record<Severity, { tone: Tone; label: string }>> = {
  error: { tone: 'bad', label: 'error' },
  warning: { tone: 'care', label: 'warning' },
  info: { tone: 'unknown', label: 'note' },
}

export const RESULTS: Readonly<Record<CriterionResult, { tone: Tone; label: string }>> = {
  'not-met': { tone: 'bad', label: 'not met' },
  unknown: { tone: 'unknown', label: 'cannot be told' },
  met: { tone: 'good', label: 'met' },
}

/** A sign and a word, in the colour of their tone. */
export function chip({ tone, label }: { tone: Tone; label: string }): Markup {
  return html`<span class="chip ${tone}">${sign(tone)}${label}</span>`
}

export function sign(tone: Tone): Markup {
  return html`<svg class="sign ${tone}" viewBox="0 0 16 16" aria-hidden="true"><use href="#sign-${tone}"/></svg>`
}

/** The signs that `sign` uses, to stand once in the page. */
export const SIGNS = html`<svg class="sprites" aria-hidden="true">
<symbol id="sign-bad" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" class="stroke"/></symbol>
<symbol id="sign-care" viewBox="0 0 16 16"><path d="M8 .8 16 15H0z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round"/><path d="M8 5.6v4M8 12.2v.2" class="stroke"/></symbol>
<symbol id="sign-unknown" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 1.8"/><circle cx="8" cy="8" r="1.6" fill="currentColor"/></symbol>
<symbol id="sign-good" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/><path d="M4.5 8.3l2.4 2.4 4.6-5" class="stroke"/></symbol>
</svg>`

/** A place in the repository, linked where a host shows it. */
export function place(target: Target, evidence: Evidence): Markup {
  const url = evidenceUrl(target, evidence)
  const name = html`<code>${quoted(shorten(placeOf(evidence), TEXT_MAX))}</code>`
  return url === undefined ? name : html`<a href="${url}" rel="nofollow noopener">${name}</a>`
}

/** Pieces of evidence as a list; nothing for none. */
export function evidenceList(target: Target, evidence: readonly Evidence[]): Markup | undefined {
  if (evidence.length === 0) return undefined
  const items = evidence.slice(0, EVIDENCE_MAX).map((item) => {
    const what = item.message === undefined ? undefined : html` ${quoted(shorten(item.message, TEXT_MAX))}`
    return html`<li>${place(target, item)}${what}</li>`
  })
  const more = evidence.length - items.length
  return html`<ul class="evidence">${items}${more > 0 && html`<li>and ${countOf(more, 'more place')}</li>`}</ul>`
}
