import { t as COMPONENT_GROUPS } from "./components.js";
import { a as totals, n as countOf } from "./conclusion.js";
import { a as webUrl, i as placeOf, n as evidenceUrl } from "./file-url.js";
import { n as escapeLinkTarget, r as escapeMarkdown } from "./markdown-escape.js";
import { t as shorten } from "./shorten.js";
// src/reporters/markdown.ts
const LENGTH_MAX = 65e3;
const TEXT_MAX = 600;
const EVIDENCE_MAX = 4;
const NONE = "–";
function formatMarkdown(report) {
	const parts = [
		outcome(report),
		...problems(report),
		...licences(report),
		...released(report),
		...claims(report)
	];
	return `${joinUpTo(LENGTH_MAX, [...parts, ...leftOut(report)])}\n`;
}
function joinUpTo(lengthMax, parts) {
	const rest = "\n\n_The rest did not fit in here: see the HTML or the JSON report._";
	let length = 67;
	const end = parts.findIndex((part) => {
		length += part.length;
		return length > lengthMax;
	});
	return end < 0 ? parts.join("") : parts.slice(0, end).join("") + rest;
}
function outcome(report) {
	const { target, claims, summary } = report;
	const checked = `${countOf(claims.filter(({ verdict }) => verdict).length, "claim")} checked in ${countOf(summary.filesRead, "file")}`;
	const found = totals(report);
	const line = found === "" ? `✅ No problems: ${checked}.` : `**${found}** (${checked})`;
	return `## OpenClaims: ${words(target.name)}\n\n${line}`;
}
function problems({ findings, target }) {
	if (findings.length === 0) return [];
	return ["\n\n### Problems", ...findings.map((finding) => `\n\n${problem(finding, target)}`)];
}
function problem(finding, target) {
	const { severity, path, line, message, ruleId, url, excerpt, evidence, suggestion } = finding;
	const page = webUrl(url);
	const rule = page === void 0 ? words(ruleId) : `[${words(ruleId)}](${escapeLinkTarget(page)})`;
	const items = evidence.slice(0, EVIDENCE_MAX).map((item) => `- ${cited(item, target)}`);
	if (evidence.length > EVIDENCE_MAX) items.push(`- and ${countOf(evidence.length - EVIDENCE_MAX, "more place")}`);
	if (suggestion) items.push(`- → ${words(suggestion.message)}`);
	const blocks = [`${ICONS[severity]} ${place({
		path,
		line
	}, target)} ${words(message)} (${rule})`];
	if (excerpt) {
		const { text, start, end } = excerpt;
		blocks.push(`> “${escapeMarkdown(text.slice(0, start))}<b>${escapeMarkdown(text.slice(start, end))}</b>${escapeMarkdown(text.slice(end))}”`);
	}
	if (items.length > 0) blocks.push(items.join("\n"));
	return blocks.join("\n\n");
}
function licences({ licenses, target }) {
	const rows = Object.entries(licenses.effective).map(([subject, { expression, open }]) => {
		const answer = expression === null ? NONE : open === null ? "not known" : open ? "yes" : "no";
		return [
			subject,
			expression === null ? NONE : words(expression),
			answer
		];
	});
	const clauses = licenses.files.flatMap(({ path, restrictions }) => restrictions.map(({ id, line, endLine, text }) => [
		place({
			path,
			line,
			endLine
		}, target),
		id.replaceAll("-", " "),
		`“${words(text)}”`
	]));
	return [...table("Licences", [
		"what",
		"licence",
		"open"
	], rows), ...table("What they restrict", [
		"where",
		"what",
		"clause"
	], clauses)];
}
function released({ artifacts, standards, target }) {
	const rows = COMPONENT_GROUPS.flatMap(({ components }) => components).flatMap(([id, name]) => {
		const artifact = artifacts[id];
		if (!artifact) return [];
		const evidence = artifact.evidence.slice(0, EVIDENCE_MAX).map((item) => cited(item, target));
		return [[
			name,
			artifact.status,
			evidence.join("<br>") || NONE
		]];
	});
	const results = standards.map(({ id, version, result, criteria }) => {
		const unmet = criteria.filter((criterion) => criterion.result === "not-met").map(({ title }) => words(title));
		return [
			words(`${id} ${version}`),
			result.replace("-", " "),
			unmet.join("<br>") || NONE
		];
	});
	return [...table("What is released", [
		"component",
		"status",
		"where"
	], rows), ...table("Definitions of openness", [
		"definition",
		"result",
		"not met"
	], results)];
}
function claims({ claims, target }) {
	return table("Claims", [
		"where",
		"claim",
		"verdict",
		"why"
	], claims.flatMap(({ path, line, text, kind, subject, verdict, reason }) => {
		if (verdict === void 0) return [];
		const about = `${kind.replaceAll("-", " ")}, ${subject}`;
		return [[
			place({
				path,
				line
			}, target),
			`“${words(text)}” (${about})`,
			VERDICTS[verdict],
			words(reason ?? NONE)
		]];
	}));
}
function leftOut({ notices, target }) {
	return table("Left out", ["file", "why"], notices.map(({ path, message }) => [path === null ? NONE : place({ path }, target), words(message)]));
}
function table(title, head, rows) {
	if (rows.length === 0) return [];
	const row = (cells) => `| ${cells.join(" | ")} |`;
	return [`\n\n### ${title}\n\n${row(head)}\n${row(head.map(() => "---"))}`, ...rows.map((cells) => `\n${row(cells)}`)];
}
function cited(evidence, target) {
	return evidence.message === void 0 ? place(evidence, target) : `${place(evidence, target)} ${words(evidence.message)}`;
}
function place(evidence, target) {
	const url = evidenceUrl(target, evidence);
	const name = `<code>${words(placeOf(evidence))}</code>`;
	return url === void 0 ? name : `[${name}](${escapeLinkTarget(url)})`;
}
function words(text) {
	return escapeMarkdown(shorten(text, TEXT_MAX).trim()) || NONE;
}
const ICONS = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
const VERDICTS = {
	fails: "❌ does not hold",
	conditional: "⚠️ holds in part",
	unknown: "❔ cannot be told",
	holds: "✅ holds"
};
export { formatMarkdown };
