import { n as wrapAnsi, r as fastStringWidth, t as require_picocolors } from "./picocolors.js";
import { a as totals, i as sinceBaseline, n as countOf } from "./conclusion.js";
import { t as visible } from "./visible.js";
// src/reporters/terminal.ts
var import_picocolors = require_picocolors();
const LEAST_WIDTH = 40;
const EVIDENCE_MAX = 4;
function formatTerminal(report, { color, width, quiet = false }) {
	const colors = (0, import_picocolors.createColors)(color);
	const columns = Math.max(width, LEAST_WIDTH);
	const findings = report.findings.filter(({ severity }) => !quiet || severity === "error");
	const paths = [...new Set(findings.map(({ path }) => path))];
	return [...paths.map((path) => formatFile(path, findings.filter((finding) => finding.path === path), columns, colors)), formatTotals(report, findings, paths.length, columns, colors)].join("\n");
}
function formatFile(path, findings, columns, colors) {
	const margin = Math.max(...findings.map((finding) => positionOf(finding).length));
	const blocks = findings.map((finding) => formatFinding(finding, margin, columns, colors));
	return [colors.underline(colors.bold(visible(path))), ...blocks].join("\n");
}
function formatFinding(finding, margin, columns, colors) {
	const { severity, message, ruleId, excerpt, evidence, suggestion } = finding;
	const head = `  ${positionOf(finding).padStart(margin)}  `;
	const label = severity.padEnd(SEVERITY_WIDTH);
	const indent = " ".repeat(head.length + label.length + 1);
	const [first = "", ...rest] = wrap(visible(message), columns - indent.length);
	const lines = [`${colors.dim(head)}${paint(severity, label, colors)} ${first}`, ...rest.map((line) => indent + line)];
	const last = lines.pop() ?? "";
	if (fastStringWidth(rest.at(-1) ?? first) + indent.length + ruleId.length + 2 <= columns) lines.push(`${last}  ${colors.dim(ruleId)}`);
	else lines.push(last, indent + colors.dim(ruleId));
	const gutter = " ".repeat(margin + 2);
	if (excerpt) lines.push(...formatExcerpt(excerpt, finding, gutter, columns, colors));
	const note = (mark, text) => {
		return wrap(text, columns - gutter.length - 3).map((line, i) => `${gutter} ${i === 0 ? colors.cyan(mark) : " "} ${line}`);
	};
	lines.push(...evidence.slice(0, EVIDENCE_MAX).flatMap((item) => note("=", formatEvidence(item))));
	const more = evidence.length - EVIDENCE_MAX;
	if (more > 0) lines.push(...note("=", `and ${more} more: see --format json`));
	if (suggestion) lines.push(...note("→", visible(suggestion.message)));
	return `${lines.join("\n")}\n`;
}
function positionOf({ line, column }) {
	return `${line}:${column}`;
}
function formatExcerpt({ text, start, end }, { line, severity }, gutter, columns, colors) {
	const number = String(line).padStart(gutter.length);
	const bar = colors.cyan("│");
	const room = columns - gutter.length - 4;
	const [before, claim, after] = cutToFit(visible(text.slice(0, start)), visible(text.slice(start, end)), visible(text.slice(end)), room);
	const underline = " ".repeat(fastStringWidth(before)) + paint(severity, "~".repeat(Math.max(1, fastStringWidth(claim))), colors);
	return [`${colors.cyan(number)} ${bar} ${before}${claim}${after}`, `${gutter} ${bar} ${underline}`];
}
function cutToFit(before, claim, after, room) {
	const own = cutEnd(claim, room - 2);
	const left = cutStart(before.trimStart(), Math.max(room - fastStringWidth(own) - Math.min(fastStringWidth(after), Math.floor(room / 3)), 1));
	return [
		left,
		own,
		cutEnd(after.trimEnd(), room - fastStringWidth(left) - fastStringWidth(own))
	];
}
function cutEnd(text, width) {
	if (fastStringWidth(text) <= width) return text;
	let cut = "";
	for (const character of text) {
		if (fastStringWidth(cut + character) >= width) break;
		cut += character;
	}
	return `${cut}…`;
}
function cutStart(text, width) {
	if (fastStringWidth(text) <= width) return text;
	let cut = "";
	for (const character of [...text].reverse()) {
		if (fastStringWidth(character + cut) >= width) break;
		cut = character + cut;
	}
	return `…${cut}`;
}
function formatEvidence({ path, line, endLine, message, url }) {
	const lines = line === void 0 ? "" : `:${line}${endLine !== void 0 && endLine > line ? `-${endLine}` : ""}`;
	return [
		`${visible(path)}${lines}`,
		message && visible(message),
		url && visible(url)
	].filter(Boolean).join("  ");
}
function formatTotals(report, findings, files, columns, colors) {
	const actionable = report.claims.filter(({ verdict }) => verdict !== void 0).length;
	const checked = [
		`${countOf(actionable, "claim")} checked in ${countOf(report.summary.filesRead, "file")}`,
		...sinceBaseline(report),
		`${report.summary.durationMs} ms`
	].join(", ");
	if (report.findings.length === 0) return `${colors.green("✔")} no ${report.baseline ? "new " : ""}problems: ${checked}\n`;
	const total = `${totals(report)} in ${countOf(files, "file")}`;
	const mark = report.summary.errors > 0 ? colors.red("✖") : colors.yellow("⚠");
	const hidden = report.findings.length - findings.length;
	const rest = hidden > 0 ? `, ${hidden} not shown` : "";
	return `${wrap(`${mark} ${colors.bold(total)}${rest} (${checked})`, columns).join("\n")}\n`;
}
const SEVERITY_WIDTH = 7;
function paint(severity, text, colors) {
	if (severity === "error") return colors.red(text);
	return severity === "warning" ? colors.yellow(text) : colors.blue(text);
}
function wrap(text, columns) {
	return wrapAnsi(text, Math.max(columns, 20), { hard: true }).split("\n");
}
export { formatTerminal as t };
