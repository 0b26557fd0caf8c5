import { n as wrapAnsi, t as require_picocolors } from "./picocolors.js";
// src/reporters/rules-terminal.ts
var import_picocolors = require_picocolors();
const LEAST_WIDTH = 40;
function formatRules(rules, { color, width }) {
	const colors = (0, import_picocolors.createColors)(color);
	const paint = {
		error: colors.red,
		warning: colors.yellow,
		info: colors.blue,
		off: colors.dim
	};
	const idWidth = Math.max(...rules.map(({ id }) => id.length));
	const severityWidth = 7;
	const indent = " ".repeat(idWidth + severityWidth + 4);
	return `${rules.flatMap(({ id, severity, what }) => {
		const [first = "", ...rest] = wrapAnsi(what, Math.max(width, LEAST_WIDTH + indent.length) - indent.length).split("\n");
		return [`${id.padEnd(idWidth)}  ${paint[severity](severity.padEnd(severityWidth))}  ` + first, ...rest.map((line) => indent + line)];
	}).join("\n")}\n`;
}
export { formatRules };
