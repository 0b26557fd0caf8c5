import type { Claim, Report } from '../../core/report.ts'
import type { Target } from '../../core/snapshot.ts'
import { countOf } from '../conclusion.ts'
import { shorten } from '../shorten.ts'
import { html, type Markup, quoted, quotedIn } from './markup.ts'
import { chip, place, TEXT_MAX, VERDICTS } from './parts.ts'

const CLAIMS_MAX = 2000
/** Characters of a sentence that are shown on each side of the claim. */
const CONTEXT_MAX = 240

/** Every claim in its sentence, with its verdict; then what sounds like a claim and is none. */
export function claimsSection({ claims, target }: Report, level: number, id: string): Markup | undefined {
  if (claims.length === 0) return undefined
  const judged = claims.filter(({ verdict }) => verdict !== undefined)
  const others = claims.filter(({ verdict }) => verdict === undefined)
  return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Claims</h${level}>
${judged.length > 0 && claimList(judged, target)}
${others.length > 0 && html`<details><summary>${countOf(others.length, 'statement')} not judged: promises, denials, and words about others</summary>${claimList(others, target)}</details>`}
</section>`
}

function claimList(claims: readonly Claim[], target: Target): Markup {
  const shown = claims.slice(0, CLAIMS_MAX)
  const left = claims.length - shown.length
  return html`<ul class="claims">${shown.map((claim) => claimItem(claim, target))}</ul>
${left > 0 && html`<p>${countOf(left, 'more claim')}: see the JSON report.</p>`}`
}

function claimItem(claim: Claim, target: Target): Markup {
  const { path, line, kind, subject, stance, verdict, reason, standard, language } = claim
  const said =
    verdict === undefined ? html`<span class="chip quiet">${STANCES[stance]}</span>` : chip(VERDICTS[verdict])
  const under = standard === undefined ? '' : `, under ${standard}`
  return html`<li class="${verdict === undefined ? 'plain' : VERDICTS[verdict].tone}">
<div class="verdict-column">${said}</div>
<div><p class="sentence">${quotedIn(language, inContext(claim))}</p>
${reason !== undefined && html`<p class="reason">${quoted(shorten(reason, TEXT_MAX))}</p>`}
<p class="meta"><span>${place(target, { path, line })}</span><span>${kind.replaceAll('-', ' ')}, of ${SUBJECTS[subject]}${under}</span></p></div>
</li>`
}

/** The sentence with the claim marked, cut on both sides where it is long. */
function inContext({ sentence, text }: Claim): Markup {
  const start = sentence.indexOf(text)
  if (text === '' || start < 0)
    return html`<mark>${shorten(text, TEXT_MAX)}</mark> ${shorten(sentence, 2 * CONTEXT_MAX)}`
  const before = sentence.slice(0, start)
  const cut = before.length > CONTEXT_MAX ? `…${before.slice(-CONTEXT_MAX).replace(/^[\udc00-\udfff]/, '')}` : before
  const after = shorten(sentence.slice(start + text.length), CONTEXT_MAX)
  return html`${cut}<mark>${shorten(text, TEXT_MAX)}</mark>${after}`
}

const STANCES = { asserts: 'of others', denies: 'denied', promises: 'promised', mentions: 'mentioned' } as const

const SUBJECTS = {
  model: 'the model',
  code: 'the code',
  data: 'the data',
  docs: 'the documents',
  project: 'the project',
  'third-party': 'someone else’s work',
} as const
