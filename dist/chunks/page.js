import { a as totals, n as countOf } from "./conclusion.js";
import { t as shorten } from "./shorten.js";
import { t as visible } from "./visible.js";
import { a as webUrl, i as placeOf, n as evidenceUrl } from "./file-url.js";
import { n as OPENNESS, t as COMPONENT_GROUPS } from "./components.js";
// src/reporters/html/markup.ts
var Markup = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
function html(parts, ...values) {
	return new Markup(String.raw({ raw: parts }, ...values.map(toMarkup)));
}
function toMarkup(value) {
	if (value === void 0 || value === false) return "";
	if (value instanceof Markup) return value.toString();
	if (typeof value === "object") return value.map(toMarkup).join("");
	return escapeHtml(String(value));
}
function escapeHtml(text) {
	return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function quoted(text) {
	return html`<bdi>${text}</bdi>`;
}
function quotedIn(language, content) {
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return html`<bdi>${content}</bdi>`;
	return html`<bdi lang="${language}">${content}</bdi>`;
}
// src/reporters/html/parts.ts
const TEXT_MAX = 1e3;
const EVIDENCE_MAX = 12;
const VERDICTS = {
	fails: {
		tone: "bad",
		label: "does not hold"
	},
	conditional: {
		tone: "care",
		label: "holds in part"
	},
	unknown: {
		tone: "unknown",
		label: "cannot be told"
	},
	holds: {
		tone: "good",
		label: "holds"
	}
};
const SEVERITIES = {
	error: {
		tone: "bad",
		label: "error"
	},
	warning: {
		tone: "care",
		label: "warning"
	},
	info: {
		tone: "unknown",
		label: "note"
	}
};
const RESULTS = {
	"not-met": {
		tone: "bad",
		label: "not met"
	},
	unknown: {
		tone: "unknown",
		label: "cannot be told"
	},
	met: {
		tone: "good",
		label: "met"
	}
};
function chip({ tone, label }) {
	return html`<span class="chip ${tone}">${sign(tone)}${label}</span>`;
}
function sign(tone) {
	return html`<svg class="sign ${tone}" viewBox="0 0 16 16" aria-hidden="true"><use href="#sign-${tone}"/></svg>`;
}
const SIGNS = html`<svg class="sprites" aria-hidden="true">
<symbol id="sign-bad" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" class="stroke"/></symbol>
<symbol id="sign-care" viewBox="0 0 16 16"><path d="M8 .8 16 15H0z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round"/><path d="M8 5.6v4M8 12.2v.2" class="stroke"/></symbol>
<symbol id="sign-unknown" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 1.8"/><circle cx="8" cy="8" r="1.6" fill="currentColor"/></symbol>
<symbol id="sign-good" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/><path d="M4.5 8.3l2.4 2.4 4.6-5" class="stroke"/></symbol>
</svg>`;
function place(target, evidence) {
	const url = evidenceUrl(target, evidence);
	const name = html`<code>${quoted(shorten(placeOf(evidence), TEXT_MAX))}</code>`;
	return url === void 0 ? name : html`<a href="${url}" rel="nofollow noopener">${name}</a>`;
}
function evidenceList(target, evidence) {
	if (evidence.length === 0) return void 0;
	const items = evidence.slice(0, EVIDENCE_MAX).map((item) => {
		const what = item.message === void 0 ? void 0 : html` ${quoted(shorten(item.message, TEXT_MAX))}`;
		return html`<li>${place(target, item)}${what}</li>`;
	});
	const more = evidence.length - items.length;
	return html`<ul class="evidence">${items}${more > 0 && html`<li>and ${countOf(more, "more place")}</li>`}</ul>`;
}
// src/reporters/html/claims.ts
const CLAIMS_MAX = 2e3;
const CONTEXT_MAX = 240;
function claimsSection({ claims, target }, level, id) {
	if (claims.length === 0) return void 0;
	const judged = claims.filter(({ verdict }) => verdict !== void 0);
	const others = claims.filter(({ verdict }) => verdict === void 0);
	return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Claims</h${level}>
${judged.length > 0 && claimList(judged, target)}
${others.length > 0 && html`<details><summary>${countOf(others.length, "statement")} not judged: promises, denials, and words about others</summary>${claimList(others, target)}</details>`}
</section>`;
}
function claimList(claims, target) {
	const shown = claims.slice(0, CLAIMS_MAX);
	const left = claims.length - shown.length;
	return html`<ul class="claims">${shown.map((claim) => claimItem(claim, target))}</ul>
${left > 0 && html`<p>${countOf(left, "more claim")}: see the JSON report.</p>`}`;
}
function claimItem(claim, target) {
	const { path, line, kind, subject, stance, verdict, reason, standard, language } = claim;
	const said = verdict === void 0 ? html`<span class="chip quiet">${STANCES[stance]}</span>` : chip(VERDICTS[verdict]);
	const under = standard === void 0 ? "" : `, under ${standard}`;
	return html`<li class="${verdict === void 0 ? "plain" : VERDICTS[verdict].tone}">
<div class="verdict-column">${said}</div>
<div><p class="sentence">${quotedIn(language, inContext(claim))}</p>
${reason !== void 0 && html`<p class="reason">${quoted(shorten(reason, 1e3))}</p>`}
<p class="meta"><span>${place(target, {
		path,
		line
	})}</span><span>${kind.replaceAll("-", " ")}, of ${SUBJECTS$1[subject]}${under}</span></p></div>
</li>`;
}
function inContext({ sentence, text }) {
	const start = sentence.indexOf(text);
	if (text === "" || start < 0) return html`<mark>${shorten(text, TEXT_MAX)}</mark> ${shorten(sentence, 480)}`;
	const before = sentence.slice(0, start);
	const cut = before.length > CONTEXT_MAX ? `…${before.slice(-240).replace(/^[\udc00-\udfff]/, "")}` : before;
	const after = shorten(sentence.slice(start + text.length), CONTEXT_MAX);
	return html`${cut}<mark>${shorten(text, TEXT_MAX)}</mark>${after}`;
}
const STANCES = {
	asserts: "of others",
	denies: "denied",
	promises: "promised",
	mentions: "mentioned"
};
const SUBJECTS$1 = {
	model: "the model",
	code: "the code",
	data: "the data",
	docs: "the documents",
	project: "the project",
	"third-party": "someone else’s work"
};
// src/reporters/html/findings.ts
const FINDINGS_MAX = 2e3;
function findingsSection({ findings, target }, level, id) {
	if (findings.length === 0) return void 0;
	const shown = findings.slice(0, FINDINGS_MAX);
	const left = findings.length - shown.length;
	return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Problems</h${level}>
${shown.map((finding) => findingCard(finding, target, level + 1))}
${left > 0 && html`<p>${countOf(left, "more problem")}: see the JSON report.</p>`}
</section>`;
}
function findingCard(finding, target, level) {
	const { severity, ruleId, path, line, message, excerpt, evidence, suggestion, url } = finding;
	const page = webUrl(url);
	const rule = page === void 0 ? html`${ruleId}` : html`<a href="${page}" rel="noopener">${ruleId}</a>`;
	return html`<article class="card ${SEVERITIES[severity].tone}">
<p class="meta">${chip(SEVERITIES[severity])}<span>${place(target, {
		path,
		line
	})}</span><span class="rule">${rule}</span></p>
<h${level}>${quoted(shorten(message, TEXT_MAX))}</h${level}>
${excerpt && excerptPart(excerpt, line)}
${evidenceList(target, evidence)}
${suggestion && html`<p class="advice"><span class="arrow" aria-hidden="true">→</span><span><b>Instead:</b> ${quoted(shorten(suggestion.message, 1e3))}</span></p>`}
</article>`;
}
function excerptPart({ text, start, end }, line) {
	return html`<div class="excerpt"><span class="line"><span class="unseen">line </span>${line}</span><blockquote><bdi>${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}</bdi></blockquote></div>`;
}
// \0virtual:restriction-titles
var _virtual_restriction_titles_default = JSON.parse("{\"competing-use\":\"forbids offering it as a product or service of one's own\",\"fee\":\"asks for payment\",\"field-of-use\":\"forbids listed fields of use\",\"naming\":\"dictates names or branding\",\"no-model-training\":\"forbids using it or its output to improve other models\",\"no-modification\":\"forbids changed versions\",\"no-redistribution\":\"forbids passing it on\",\"non-commercial\":\"forbids commercial use\",\"persons\":\"leaves out persons or groups\",\"registration\":\"needs registration or written approval\",\"research-only\":\"allows research use only\",\"revocable\":\"can be withdrawn or changed at will\",\"scale-threshold\":\"needs a further licence above a number of users or a revenue\",\"territory\":\"leaves out territories\",\"update-duty\":\"obliges to use the latest version\"}");
// src/reporters/html/licenses.ts
const ITEMS_MAX = 100;
function licensesSection({ licenses, target }, level, id) {
	const { effective, files, declarations } = licenses;
	const rows = Object.entries(effective).map(([subject, { expression, open, evidence }]) => {
		return html`<tr><th scope="row">${SUBJECTS[subject]}</th><td>${expression === null ? "none found" : quoted(expression)}${evidenceList(target, evidence)}</td><td>${chip(openness(expression, open))}</td></tr>`;
	});
	const said = declarations.slice(0, ITEMS_MAX).map(({ path, line, expression, subject, origin }) => {
		return html`<tr><td>${place(target, {
			path,
			line
		})}</td><td>${quoted(expression)}</td><td>${subject}, ${origin.replaceAll("-", " ")}</td></tr>`;
	});
	return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Licences</h${level}>
<table><thead><tr><th scope="col">What</th><th scope="col">Licence</th><th scope="col">Open?</th></tr></thead><tbody>${rows}</tbody></table>
${files.slice(0, ITEMS_MAX).map((file) => licenseCard(file, target, level + 1))}
${more(files.length, "licence file")}
${said.length > 0 && html`<h${level + 1}>Where a licence is named</h${level + 1}>
<table><thead><tr><th scope="col">Where</th><th scope="col">Licence</th><th scope="col">Of what</th></tr></thead><tbody>${said}</tbody></table>`}
${more(declarations.length, "declaration")}
</section>`;
}
function licenseCard({ path, id, name, confidence, osiApproved, basedOn, changes = [], restrictions }, target, level) {
	const sure = confidence === 0 ? "no known text" : `${Math.floor(100 * confidence)} % of the text is known`;
	const clauses = restrictions.map(({ id: restriction, line, endLine, text }) => {
		const title = _virtual_restriction_titles_default[restriction] ?? restriction.replaceAll("-", " ");
		return html`<li>${place(target, {
			path,
			line,
			endLine
		})} <b>${title}</b>: “${quoted(shorten(text, TEXT_MAX))}”</li>`;
	});
	const items = [...changes.map(({ line, endLine, added, dropped }) => {
		const words = added === "" ? void 0 : html`: “${quoted(shorten(added, TEXT_MAX))}”`;
		const what = words ? "adds" : `lacks ${countOf(dropped, "word")}`;
		return html`<li>${place(target, {
			path,
			line,
			endLine
		})} <b>${what}</b>${words}</li>`;
	}), ...clauses].slice(0, ITEMS_MAX);
	return html`<article class="card ${items.length > 0 ? "care" : "plain"}">
<h${level}>${quoted(shorten(name, TEXT_MAX))}</h${level}>
<p class="meta"><span>${place(target, { path })}</span><span>${quoted(id)}</span><span>${osiApproved ? "OSI-approved" : "not OSI-approved"}</span><span>${sure}</span>${basedOn !== void 0 && html`<span>made from ${quoted(basedOn)}, changed</span>`}</p>
${items.length > 0 && html`<ul class="evidence">${items}</ul>`}
</article>`;
}
function openness(expression, open) {
	if (expression === null) return {
		tone: "unknown",
		label: "no licence"
	};
	if (open === null) return {
		tone: "unknown",
		label: "cannot be told"
	};
	return open ? {
		tone: "good",
		label: "open"
	} : {
		tone: "bad",
		label: "not open"
	};
}
function more(length, noun) {
	return length > ITEMS_MAX ? html`<p>${countOf(length - ITEMS_MAX, `more ${noun}`)}: see the JSON report.</p>` : void 0;
}
const SUBJECTS = {
	code: "Code",
	weights: "Weights",
	data: "Data",
	docs: "Documents"
};
// src/reporters/html/openness.ts
const WIDTH = 340;
const ROW = 26;
const METER = {
	x: 150,
	cell: 23,
	gap: 3,
	height: 12
};
const STEPS = 4;
const CELL = 18;
const CELLS_A_ROW = Math.floor(346 / 24);
function opennessSection(report, level, id) {
	return html`<section aria-labelledby="${id}">
<h${level} id="${id}">What is released</h${level}>
<p class="lead">The 17 components of the Model Openness Framework: the fuller a row, the more of it people can have.</p>
<div class="panels">${COMPONENT_GROUPS.map((group) => componentPanel(report, group, level))}</div>
${report.standards.length > 0 && standardsPart(report, level)}
</section>`;
}
function componentPanel({ artifacts, target }, { title, components }, level) {
	const rows = components.map(([id, name]) => ({
		name,
		status: artifacts[id]?.status,
		artifact: artifacts[id]
	}));
	const shown = rows.filter((row) => Boolean(row.artifact?.evidence.length));
	const described = rows.map(({ name, status }) => `${name}: ${statusWord(status)}`).join(", ");
	const height = rows.length * ROW;
	const evidence = shown.map(({ name, artifact }) => {
		return html`<dt>${name}</dt><dd>${evidenceList(target, artifact.evidence)}</dd>`;
	});
	return html`<div class="panel">
<h${level + 1}>${title}</h${level + 1}>
<svg class="picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${described}">${rows.map((row, i) => componentRow(row.name, row.status, i))}</svg>
${shown.length > 0 && html`<details><summary>Where<span class="unseen"> to find: ${title}</span></summary><dl>${evidence}</dl></details>`}
</div>`;
}
function componentRow(name, status, index) {
	const middle = index * ROW + ROW / 2;
	const filled = status === void 0 ? 0 : OPENNESS[status];
	const cells = Array.from({ length: STEPS }, (_, i) => {
		const x = METER.x + i * (METER.cell + METER.gap);
		return html`<rect class="${i < filled ? `filled ${status}` : status === void 0 ? "cell unseen-cell" : "cell"}" x="${x}" y="${middle - METER.height / 2}" width="${METER.cell}" height="${METER.height}" rx="2"/>`;
	});
	return html`<text y="${middle + 4.5}">${name}</text>${cells}<text class="status ${status ?? "unseen-status"}" x="${WIDTH}" y="${middle + 4.5}" text-anchor="end">${statusWord(status)}</text>`;
}
function statusWord(status) {
	return status ?? "not checked";
}
function standardsPart({ standards, target }, level) {
	return html`<h${level + 1}>Definitions of openness</h${level + 1}>
<p class="lead">One sign a criterion. Definitions differ, and so may their answers.</p>
<div class="panels">${standards.map((standard) => standardPanel(standard, target, level))}</div>`;
}
function standardPanel({ id, version, result, criteria }, target, level) {
	const rows = Math.max(1, Math.ceil(criteria.length / CELLS_A_ROW));
	const described = criteria.map(({ title, result }) => `${title}: ${RESULTS[result].label}`).join(", ");
	const cells = criteria.map((criterion, i) => {
		const x = i % CELLS_A_ROW * 24;
		const y = Math.floor(i / CELLS_A_ROW) * 24;
		const { tone, label } = RESULTS[criterion.result];
		return html`<g class="${tone}"><title>${`${criterion.title}: ${label}`}</title><use href="#sign-${tone}" x="${x}" y="${y}" width="${CELL}" height="${CELL}"/></g>`;
	});
	const list = criteria.map((criterion) => {
		return html`<li>${chip(RESULTS[criterion.result])} ${quoted(criterion.title)}${evidenceList(target, criterion.evidence)}</li>`;
	});
	const name = id.endsWith(version) ? id : `${id} ${version}`;
	return html`<div class="panel">
<h${level + 2} class="split"><span>${name}</span>${chip(RESULTS[result])}</h${level + 2}>
${criteria.length > 0 && html`<svg class="picture" viewBox="0 0 ${WIDTH} ${rows * 24}" role="img" aria-label="${described}">${cells}</svg>
<details><summary>Criteria<span class="unseen"> of ${name}</span></summary><ul class="criteria">${list}</ul></details>`}
</div>`;
}
// src/reporters/html/style.ts
const STYLE = `
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
`;
// src/reporters/html/page.ts
async function formatHtml(reports) {
	const [report] = reports;
	const isOne = reports.length === 1 && report !== void 0;
	const title = isOne ? report.target.name : `${reports.length} repositories`;
	const body = isOne ? reportPart(report, 1, "r1") : severalReports(reports, title);
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${await sha256(STYLE)}'; base-uri 'none'; form-action 'none'`}">
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
`.toString();
}
function severalReports(reports, title) {
	return html`<main>
<p class="tool">OpenClaims</p>
<h1>${title}</h1>
<nav aria-label="Repositories"><ul class="repositories">${reports.map((report, i) => {
		const { tone, headline } = conclusion(report);
		return html`<li>${sign(tone)}<a href="#r${i + 1}">${quoted(report.target.name)}</a><span>${headline}</span></li>`;
	})}</ul></nav>
${reports.map((report, i) => html`<article class="repository" id="r${i + 1}">${reportParts(report, 2, `r${i + 1}`)}</article>`)}
</main>`;
}
function reportPart(report, level, id) {
	return html`<main><p class="tool">OpenClaims</p>${reportParts(report, level, id)}</main>`;
}
function reportParts(report, level, id) {
	const { target, notices } = report;
	const parts = [
		[
			"What is released",
			"released",
			opennessSection
		],
		[
			"Problems",
			"problems",
			findingsSection
		],
		[
			"Claims",
			"claims",
			claimsSection
		],
		[
			"Licences",
			"licences",
			licensesSection
		]
	].flatMap(([title, name, make]) => {
		const markup = make(report, level + 1, `${id}-${name}`);
		return markup ? [{
			title,
			anchor: `${id}-${name}`,
			markup
		}] : [];
	});
	const links = parts.map(({ title, anchor }) => html`<li><a href="#${anchor}">${title}</a></li>`);
	return html`<header>
<h${level}>${quoted(target.name)}</h${level}>
${target.revision !== null && html`<p class="revision">revision <code>${quoted(shorten(target.revision, 40))}</code></p>`}
${conclusionPart(report)}
<nav aria-label="Sections of ${target.name}"><ul class="sections">${links}</ul></nav>
</header>
${parts.map(({ markup }) => markup)}
${notices.length > 0 && noticesPart(report, level + 1, `${id}-notices`)}`;
}
function conclusionPart(report) {
	const { tone, headline } = conclusion(report);
	const judged = report.claims.filter(({ verdict }) => verdict !== void 0);
	const found = totals(report);
	return html`<div class="conclusion ${tone}">
<p class="headline">${sign(tone)}<strong>${headline}</strong></p>
<p>${found === "" ? "" : `${found}. `}${countOf(judged.length, "claim")} checked in ${countOf(report.summary.filesRead, "file")}.</p>
${judged.length > 0 && verdictBar(judged.map(({ verdict }) => verdict))}
</div>`;
}
function conclusion({ summary: { errors, warnings }, claims }) {
	if (errors > 0) return {
		tone: "bad",
		headline: "The documents claim more than the repository shows"
	};
	if (warnings > 0) return {
		tone: "care",
		headline: "Some of what the documents say needs care"
	};
	if (claims.some(({ verdict }) => verdict !== void 0)) return {
		tone: "good",
		headline: "The documents claim what the repository shows"
	};
	return {
		tone: "unknown",
		headline: "The documents claim nothing that could be checked"
	};
}
function verdictBar(verdicts) {
	const counts = Object.entries(VERDICTS).map(([verdict, { tone, label }]) => ({
		tone,
		label,
		count: verdicts.filter((item) => item === verdict).length
	})).filter(({ count }) => count > 0);
	let x = 0;
	return html`<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">${counts.map(({ tone, count }) => {
		const width = 100 * count / verdicts.length;
		const part = html`<rect class="${tone}" x="${x.toFixed(2)}" width="${Math.max(0, width - .4).toFixed(2)}" height="2"/>`;
		x += width;
		return part;
	})}</svg>
<ul class="legend">${counts.map(({ tone, label, count }) => html`<li>${sign(tone)}${label} <b>${count}</b></li>`)}</ul>`;
}
function noticesPart({ notices }, level, id) {
	const items = notices.slice(0, NOTICES_MAX).map(({ path, message }) => {
		return html`<li>${path !== null && html`<code>${quoted(path)}</code>: `}${quoted(message)}</li>`;
	});
	const left = notices.length - items.length;
	return html`<section aria-labelledby="${id}">
<h${level} id="${id}">Left out</h${level}>
<ul>${items}${left > 0 && html`<li>and ${countOf(left, "more file")}</li>`}</ul>
</section>`;
}
const NOTICES_MAX = 100;
async function sha256(text) {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
export { formatHtml };
