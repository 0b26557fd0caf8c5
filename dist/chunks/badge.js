import { n as countOf } from "./conclusion.js";
// src/reporters/badge.ts
const COLORS = {
	green: "#2c7a0b",
	yellow: "#8a6100",
	red: "#c0392b",
	gray: "#6a6a6a"
};
const LABEL_COLOR = "#444";
const HEIGHT = 20;
const PADDING = 6;
function formatBadge(report) {
	const { label, message, color } = toBadge(report);
	const left = textWidth(label) + 12;
	const right = textWidth(message) + 12;
	const title = `${label}: ${message}`;
	const text = (x, words) => `<text x="${x + PADDING}" y="14" textLength="${textWidth(words)}">${words}</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${title}">
  <title>${title}</title>
  <clipPath id="r"><rect width="${left + right}" height="${HEIGHT}" rx="3"/></clipPath>
  <g clip-path="url(#r)">
    <rect width="${left}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>
    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLORS[color]}"/>
  </g>
  <g fill="#fff" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">
    ${text(0, label)}
    ${text(left, message)}
  </g>
</svg>
`;
}
function formatShields(report) {
	const { label, message, color } = toBadge(report);
	const badge = {
		schemaVersion: 1,
		label,
		message,
		color: COLORS[color],
		isError: color === "red"
	};
	return `${JSON.stringify(badge, null, 2)}\n`;
}
function toBadge({ claims, findings, summary: { errors, warnings } }) {
	const label = "openness claims";
	if (errors > 0) return {
		label,
		message: countOf(errors, "error"),
		color: "red"
	};
	if (warnings > 0) return {
		label,
		message: countOf(warnings, "warning"),
		color: "yellow"
	};
	if (!claims.some(({ verdict }) => verdict !== void 0) && findings.length === 0) return {
		label,
		message: "none found",
		color: "gray"
	};
	return {
		label,
		message: "no problems",
		color: "green"
	};
}
const WIDTHS = Object.fromEntries(Object.entries({
	il: 302,
	j: 379,
	"f ": 387,
	t: 433,
	r: 469,
	cs: 573,
	z: 578,
	kvxy: 651,
	e: 655,
	a: 661,
	o: 668,
	bdgpq: 685,
	hnu: 696,
	"0123456789": 699,
	w: 900,
	m: 1070
}).flatMap(([characters, width]) => Array.from(characters, (character) => [character, width])));
function textWidth(text) {
	return Math.round(Array.from(text).reduce((sum, character) => sum + (WIDTHS[character] ?? 700), 0) / 100);
}
export { formatBadge, formatShields };
