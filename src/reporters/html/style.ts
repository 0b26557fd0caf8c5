/** The page's style: the reader's own fonts, light or dark as they like it, one column on phones, black on white on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fff, #0f1318);
  --panel: light-dark(#f6f7f9, #171c23);
  --line: light-dark(#dde1e6, #2c343e);
  --text: light-dark(#1b2027, #e4e8ee);
  --quiet: light-dark(#58616d, #9aa5b3);
  --link: light-dark(#0b57b0, #7fb5ff);
  --bad: light-dark(#b3261e, #ff8a80);
  --bad-tint: light-dark(#fdf0ee, #2b1817);
  --care: light-dark(#8a5a00, #e8b84a);
  --care-tint: light-dark(#fdf6e6, #29210f);
  --good: light-dark(#18703a, #5fce85);
  --good-tint: light-dark(#eef8f1, #12241a);
  --unknown: light-dark(#58616d, #9aa5b3);
  --unknown-tint: light-dark(#f3f4f6, #1c222a);
  --empty: light-dark(#e3e6ea, #2b323b);
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
main, body > footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: 2.5rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: 2.25rem; letter-spacing: -.02em; }
h2 { margin: 0 0 .35rem; font-size: 1.375rem; letter-spacing: -.01em; }
h3, h4, h5 { margin: 0 0 .5rem; font-size: 1rem; }
section { margin-top: 3.25rem; }
section > h3, section > h4 { margin-top: 2rem; }
p { margin: 0 0 .5rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font: .875em/1.4 var(--mono); }
ul { margin: 0; padding: 0; list-style: none; }
.tool { margin: 0 0 .25rem; color: var(--quiet); font-size: .8125rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
.revision, .lead, .reason, .meta { color: var(--quiet); }
.lead { margin-bottom: 1.25rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sprites { position: absolute; width: 0; height: 0; }
.stroke { fill: none; stroke: var(--page); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.sign { width: 1em; height: 1em; flex: none; }
.bad { --tone: var(--bad); --tint: var(--bad-tint); }
.care { --tone: var(--care); --tint: var(--care-tint); }
.good { --tone: var(--good); --tint: var(--good-tint); }
.unknown { --tone: var(--unknown); --tint: var(--unknown-tint); }
.plain { --tone: var(--line); --tint: var(--unknown-tint); }
.sign, .chip { color: var(--tone); }
.chip { display: inline-flex; align-items: center; gap: .4em; font-size: .875rem; font-weight: 600; white-space: nowrap; }
.chip.quiet { color: var(--quiet); font-weight: 400; }

.conclusion { margin: 1.5rem 0 1.25rem; padding: 1.25rem 1.5rem 1.35rem; border-left: 4px solid var(--tone); border-radius: 3px; background: var(--tint); }
.conclusion p { margin: 0; }
.headline { display: flex; align-items: baseline; gap: .6rem; font-size: 1.375rem; line-height: 1.3; letter-spacing: -.01em; }
.headline .sign { position: relative; top: .1em; }
.headline + p { margin-top: .25rem; }
.bar { display: block; width: 100%; height: .5rem; margin-top: 1.1rem; }
.bar rect { fill: var(--tone); }
.legend, .sections, .meta { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; }
.legend { margin-top: .65rem; font-size: .9375rem; }
.legend li { display: flex; align-items: center; gap: .4rem; }
.sections { font-size: .9375rem; }
.repositories li { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; margin-top: .5rem; }
.repositories .sign { align-self: center; }
.repositories span { color: var(--quiet); }
.repository { margin-top: 3.5rem; padding-top: 3rem; border-top: 1px solid var(--line); }
.repository h2 { font-size: 1.75rem; }
.repository h3 { font-size: 1.25rem; }
.repository h4, .repository h5 { font-size: 1rem; }

.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1rem; }
.panel { padding: 1rem 1.15rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; }
.split { display: flex; justify-content: space-between; gap: 1rem; }
.picture { display: block; width: 100%; max-width: 26rem; height: auto; overflow: visible; }
.picture text { fill: var(--text); font: 13.5px var(--sans); }
.picture .status { font-size: 12.5px; fill: var(--text); }
.picture .absent, .picture .unseen-status { fill: var(--quiet); }
.cell { fill: var(--empty); }
.unseen-cell { fill: none; stroke: var(--empty); stroke-dasharray: 3 2; }
.filled { fill: var(--care); }
.filled.present, .filled.linked { fill: var(--good); }
.filled.promised { fill: var(--unknown); }
.picture use { color: var(--tone); }
details { margin-top: .75rem; font-size: .9375rem; }
summary { width: fit-content; color: var(--link); cursor: pointer; }
dl { margin: .5rem 0 0; }
dt { margin-top: .5rem; font-weight: 600; }
dd { margin: 0; }
.criteria li { margin-top: .5rem; }

.card { margin-top: 1rem; padding: 1rem 1.25rem 1.1rem; border: 1px solid var(--line); border-left: 3px solid var(--tone); border-radius: 4px; }
.card h2, .card h3, .card h4 { margin: 0; font-weight: 600; }
.card > :last-child { margin-bottom: 0; }
.meta { margin: 0 0 .4rem; font-size: .875rem; align-items: center; }
.rule { margin-left: auto; }
.excerpt { display: flex; gap: .9rem; margin-top: .75rem; padding: .6rem .9rem; border-radius: 4px; background: var(--panel); font: .875rem/1.55 var(--mono); }
.excerpt .line { flex: none; color: var(--quiet); user-select: none; white-space: nowrap; }
blockquote { margin: 0; white-space: pre-wrap; }
mark { padding: .05em .1em; border-radius: 2px; background: var(--tint, var(--unknown-tint)); color: inherit; text-decoration: underline 2px var(--tone, var(--quiet)); text-underline-offset: .2em; text-decoration-skip-ink: none; }
.evidence { margin-top: .7rem; font-size: .9375rem; }
.evidence li { margin-top: .2rem; padding-left: 1rem; text-indent: -1rem; }
.evidence code, .evidence a { margin-right: .15em; }
.evidence li::before { content: '–'; display: inline-block; width: 1rem; color: var(--quiet); text-indent: 0; }
td .evidence, dd .evidence, .criteria .evidence { margin-top: .15rem; font-size: .875rem; color: var(--quiet); }
.advice { display: flex; gap: .6rem; margin: .75rem 0 0; }
.arrow { color: var(--good); font-weight: 700; }

.claims > li { display: grid; grid-template-columns: 9.5rem 1fr; gap: .25rem 1rem; padding: .9rem 0; border-bottom: 1px solid var(--line); }
.claims p { margin: 0; }
.claims .meta { margin-top: .15rem; }
.reason { font-size: .9375rem; }
.verdict-column { padding-top: .1rem; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .55rem .75rem .55rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; }
body > footer { margin-top: 4rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .875rem; }
body > footer p { padding-top: 1rem; border-top: 1px solid var(--line); }

@media (max-width: 40rem) {
  main { padding-top: 1.5rem; }
  h1 { font-size: 1.75rem; }
  section { margin-top: 2.5rem; }
  .conclusion { padding: 1rem 1.1rem 1.1rem; }
  .headline { font-size: 1.1875rem; }
  .card { padding: .85rem 1rem .95rem; }
  .rule { margin-left: 0; }
  .claims > li { grid-template-columns: 1fr; }
}
@media print {
  :root { color-scheme: light; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; }
  main, body > footer { max-width: none; padding: 0; }
  nav, summary { display: none; }
  details::details-content { display: block; height: auto; content-visibility: visible; }
  .card, .panel, .claims > li, tr, .conclusion { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  section { margin-top: 2rem; }
  a { color: inherit; }
}
`
