import { a as totals, i as sinceBaseline, n as countOf } from "./conclusion.js";
import { n as introducedOnly } from "./compare.js";
import { r as fileUrl } from "./file-url.js";
import { n as escapeLinkTarget, r as escapeMarkdown } from "./markdown-escape.js";
// src/reporters/cut.ts
function cutToBytes(text, bytesMax, notice) {
	const encoder = new TextEncoder();
	if (encoder.encode(text).length <= bytesMax) return text;
	const kept = new TextDecoder().decode(encoder.encode(text).subarray(0, bytesMax - encoder.encode(notice).length - 2));
	const end = kept.lastIndexOf("\n");
	return `${end > 0 ? kept.slice(0, end) : kept.replace(/\ufffd$/, "")}\n\n${notice}`;
}
// src/reporters/summary.ts
const BYTES_MAX = 5e5;
const NONE = "–";
function formatSummary(report, options = {}) {
	const { onlyNew = false, remarks = [] } = options;
	const counted = onlyNew ? introducedOnly(report) : report;
	const writer = new BoundedWriter(options.bytesMax ?? BYTES_MAX);
	writer.add(`## OpenClaims\n\n${outcome(report, counted)}\n\n${licenseTable(report)}\n`);
	if (report.standards.length > 0) writer.add(`\n${standardsTable(report)}\n`);
	if (remarks.length > 0) writer.add(`\n> [!NOTE]\n${remarks.map((text) => `> - ${escapeMarkdown(text)}\n`).join("")}`);
	if (counted.findings.length > 0) writer.addFindings("", counted.findings, report.target);
	if (report.baseline) {
		const before = onlyNew ? report.findings.filter(({ baselineState }) => baselineState === "unchanged") : [];
		const { resolved } = report.baseline;
		if (before.length > 0) writer.addFindings(`${before.length} there before`, before, report.target);
		if (resolved.length > 0) writer.addFindings(`${resolved.length} resolved here`, resolved, void 0);
	}
	return writer.text;
}
function outcome(report, counted) {
	const { claims, summary } = report;
	const parts = [`${countOf(claims.filter(({ verdict }) => verdict).length, "claim")} checked in ${countOf(summary.filesRead, "file")}`, ...sinceBaseline(report)];
	const none = report.baseline ? "No new problems" : "No problems";
	if (counted.findings.length === 0) return `✅ ${none}: ${parts.join(", ")}.`;
	return `**${totals(counted)}** (${parts.join(", ")})`;
}
function licenseTable({ licenses }) {
	return [
		"| what | licence | open |",
		"| --- | --- | --- |",
		...Object.entries(licenses.effective).map(([subject, { expression, open }]) => {
			const answer = open === null ? "not known" : open ? "yes" : "no";
			return `| ${subject} | ${expression === null ? NONE : escapeMarkdown(expression)} | ${expression === null ? NONE : answer} |`;
		})
	].join("\n");
}
function standardsTable({ standards }) {
	return [
		"| standard | result |",
		"| --- | --- |",
		...standards.map(({ id, version, result }) => `| ${escapeMarkdown(`${id} ${version}`)} | ${result} |`)
	].join("\n");
}
const ICONS = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
function row({ severity, path, line, message, suggestion, ruleId, url }, target) {
	const where = escapeMarkdown(`${path}:${line}`);
	const page = target && fileUrl(target, {
		path,
		line
	});
	const place = page === void 0 ? where : `[${where}](${escapeLinkTarget(page)})`;
	const advice = suggestion ? `<br>→ ${escapeMarkdown(suggestion.message)}` : "";
	return `| ${ICONS[severity]} | ${place} | ${escapeMarkdown(message)}${advice}<br>[${ruleId}](${url}) |\n`;
}
const RESERVE_BYTES = 200;
var BoundedWriter = class {
	text = "";
	#room;
	constructor(bytesMax) {
		this.#room = bytesMax - RESERVE_BYTES;
	}
	add(part) {
		const length = new TextEncoder().encode(part).length;
		if (length > this.#room) return false;
		this.#room -= length;
		this.text += part;
		return true;
	}
	addFindings(title, findings, target) {
		const opening = title === "" ? "" : `<details><summary>${title}</summary>\n\n`;
		const closing = title === "" ? "" : "\n</details>\n";
		if (!this.add(`\n${opening}| | where | what |\n| --- | --- | --- |\n`)) return;
		const left = findings.findIndex((finding) => !this.add(row(finding, target)));
		if (left >= 0) {
			this.text += `\n${countOf(findings.length - left, "finding")} more did not fit in here.\n`;
			this.#room = 0;
		}
		this.text += closing;
	}
};
// src/reporters/check-run.ts
const SUMMARY_MAX_BYTES = 65535;
const MESSAGE_MAX_BYTES = 64e3;
const ANNOTATIONS_MAX = 1e3;
function toCheckOutput(report, counted, annotations, options) {
	const left = annotations.length - ANNOTATIONS_MAX;
	const remarks = [...options.remarks ?? []];
	if (left > 0) remarks.push(`${left} findings are not annotated: the job's summary and the report have them all.`);
	return {
		title: counted.findings.length > 0 ? totals(counted) : report.baseline ? "No new problems" : "No problems",
		summary: formatSummary(report, {
			...options,
			remarks,
			bytesMax: SUMMARY_MAX_BYTES
		}),
		annotations: annotations.slice(0, ANNOTATIONS_MAX).map(toCheckAnnotation)
	};
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
function toCheckAnnotation(annotation) {
	const { level, title, message, details, file, startLine, endLine, startColumn, endColumn } = annotation;
	return {
		path: file,
		start_line: startLine,
		end_line: endLine,
		...startColumn === void 0 ? {} : { start_column: startColumn },
		...endColumn === void 0 ? {} : { end_column: endColumn },
		annotation_level: LEVELS[level],
		title,
		message: cutToBytes(message, MESSAGE_MAX_BYTES, "…"),
		raw_details: cutToBytes(details, MESSAGE_MAX_BYTES, "…")
	};
}
export { cutToBytes as i, toCheckOutput as n, formatSummary as r, SUMMARY_MAX_BYTES as t };
