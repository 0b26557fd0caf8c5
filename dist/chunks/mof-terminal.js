import { n as wrapAnsi, t as require_picocolors } from "./picocolors.js";
import { t as visible } from "./visible.js";
// src/reporters/mof-terminal.ts
var import_picocolors = require_picocolors();
const CLASSES = [
	"no class",
	"Class I: Open Science",
	"Class II: Open Tooling",
	"Class III: Open Model"
];
function formatMofEvaluation({ name, class: reached, next, missing, remarks }, { color, width }) {
	const colors = (0, import_picocolors.createColors)(color);
	const paint = reached === 0 ? colors.red : colors.green;
	const lines = [`${colors.bold(visible(name) || "the release")}: ${paint(CLASSES[reached] ?? "")}`];
	if (next !== null) lines.push("", `For ${CLASSES[next]} these are missing:`);
	for (const { reason } of missing) lines.push(...note(`${colors.red("✖")} `, visible(reason), width));
	if (remarks.length > 0) lines.push("", "Remarks:");
	for (const message of new Set(remarks.map((remark) => remark.message))) {
		const names = remarks.filter((remark) => remark.message === message).map(({ name: component }) => component);
		lines.push(...note(`${colors.yellow("⚠")} `, `${visible(message)}: ${names.join(", ")}`, width));
	}
	return `${lines.join("\n")}\n`;
}
function note(mark, text, width) {
	return wrapAnsi(text, Math.max(20, width - 4), { hard: true }).split("\n").map((line, i) => `  ${i === 0 ? mark : "  "}${line}`);
}
export { formatMofEvaluation };
