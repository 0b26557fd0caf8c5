import { r as escapeMarkdown } from "./markdown-escape.js";
import { t as visible } from "./visible.js";
// src/reporters/review.ts
const MARKER = /^<!-- openclaims:finding:([0-9a-f]{16}) -->/;
function fingerprintOf(body) {
	return MARKER.exec(body)?.[1];
}
async function toReviewComments(report, folder, change, linesOf) {
	const comments = [];
	for (const finding of report.findings) {
		const { path, line, endLine } = finding.suggestion?.replacement ? {
			path: finding.path,
			...finding.suggestion.replacement
		} : finding;
		const shown = change.lines(path, line, endLine)?.map(({ text }) => text.replace(/\r$/, ""));
		if (!shown) continue;
		const judged = (await linesOf(path)).slice(line - 1, endLine);
		const suggestion = shown.join("\n") === judged.join("\n") ? suggestionBlock(finding, judged) : "";
		comments.push({
			fingerprint: finding.fingerprint,
			path: folder === "" ? path : `${folder}/${path}`,
			startLine: line,
			line: endLine,
			body: `<!-- openclaims:finding:${finding.fingerprint} -->\n${explain(finding)}${suggestion}`
		});
	}
	return comments;
}
const ICONS = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
function explain({ severity, message, evidence, suggestion, ruleId, url }) {
	const places = evidence.map(({ path, line, message: what }) => {
		return `- ${escapeMarkdown(line === void 0 ? path : `${path}:${line}`)}${what === void 0 ? "" : ` ${escapeMarkdown(what)}`}\n`;
	});
	const advice = suggestion ? `\n→ ${escapeMarkdown(suggestion.message)}\n` : "";
	return `${ICONS[severity]} ${escapeMarkdown(message)}\n\n${places.join("")}${advice}\n[${ruleId}](${url})\n`;
}
function suggestionBlock({ suggestion }, lines) {
	const edit = suggestion?.replacement;
	if (!edit) return "";
	const before = lines[0]?.slice(0, edit.column - 1) ?? "";
	const after = lines.at(-1)?.slice(edit.endColumn - 1) ?? "";
	const text = before + edit.text + after;
	if (text.split("\n").some((line) => visible(line) !== line.replaceAll("	", " "))) return "";
	const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `\n${fence}suggestion\n${text}\n${fence}\n`;
}
export { toReviewComments as n, fingerprintOf as t };
