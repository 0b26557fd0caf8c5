import { n as wrapAnsi, t as require_picocolors } from "./picocolors.js";
import { t as visible } from "./visible.js";
// src/reporters/license-terminal.ts
var import_picocolors = require_picocolors();
function formatLicenses(licenses, { color, width }) {
	const colors = (0, import_picocolors.createColors)(color);
	return licenses.map(({ path, id, name, confidence, open, osiApproved, basedOn, changes, restrictions }) => {
		const status = osiApproved ? "OSI-approved" : open === true ? "open" : open === false ? "not open" : "not known whether it is open";
		const paint = open === true ? colors.green : open === false ? colors.red : colors.yellow;
		const sure = confidence === 0 ? "no known text" : `${(100 * confidence).toFixed(confidence === 1 ? 0 : 1)} % of the text`;
		const lines = [
			colors.bold(visible(path)),
			`  ${visible(id)}  ${paint(status)}  ${colors.dim(sure)}`,
			...note("  ", visible(name), width)
		];
		if (basedOn) lines.push(...note("  ", `made from ${basedOn}:`, width));
		for (const { line, added, dropped } of changes) {
			const what = [added && `“${visible(added)}” added`, dropped > 0 && `${dropped} words missing`].filter(Boolean).join(", ");
			lines.push(...note("    ", `${line}  ${what}`, width));
		}
		for (const { id: restriction, line, text } of restrictions) lines.push(...note("    ", `${colors.cyan(String(line))}  ${restriction}: “${visible(text)}”`, width));
		return `${lines.join("\n")}\n`;
	}).join("\n");
}
function note(indent, text, width) {
	return wrapAnsi(text, Math.max(20, width - indent.length - 2), { hard: true }).split("\n").map((line, i) => `${indent}${i === 0 ? "" : "  "}${line}`);
}
export { formatLicenses };
