import { n as wrapAnsi, r as fastStringWidth, t as require_picocolors } from "./picocolors.js";
import { t as visible } from "./visible.js";
// src/reporters/standards-terminal.ts
var import_picocolors = require_picocolors();
const MARKS = {
	met: "✔",
	"not-met": "✖",
	unknown: "?"
};
const SAYS = {
	met: "met",
	"not-met": "not met",
	unknown: "unknown"
};
const SAYS_WIDTH = 7;
const INFORMATIVE = "·";
const LEAST_REASON_WIDTH = 36;
const LEAST_WIDTH = 40;
function formatStandards(results, rules, { color, width, full }) {
	const colors = (0, import_picocolors.createColors)(color);
	const columns = Math.max(width, LEAST_WIDTH);
	const items = results.flatMap((result) => {
		const rule = rules.find(({ id }) => id === result.id);
		return rule ? [{
			result,
			rule
		}] : [];
	});
	const blocks = items.flatMap((item, i) => {
		return formatCriteria(shownOf(item, full ? [] : items.slice(0, i).filter(({ rule }) => rule.family && rule.family === item.rule.family), full), item, {
			full,
			columns,
			colors
		});
	});
	const more = full ? [] : wrap("openclaims standards --standard ID shows all criteria of one standard.", columns);
	return [
		...items.length > 1 ? [formatMatrix(items, colors)] : [],
		...blocks,
		...more.map((line) => `${colors.dim(line)}\n`)
	].join("\n");
}
function formatMatrix(items, colors) {
	const margin = Math.max(8, ...items.map(({ rule }) => rule.id.length));
	const head = `${"standard".padEnd(margin)}  ${"result".padEnd(SAYS_WIDTH)}  criteria`;
	const rows = items.map(({ result, rule }) => {
		const marks = result.criteria.map(({ id, result: of }) => isInformative(rule, id) ? colors.dim(INFORMATIVE) : paint(of, MARKS[of], colors));
		const said = paint(result.result, SAYS[result.result].padEnd(SAYS_WIDTH), colors);
		return `${rule.id.padEnd(margin)}  ${said}  ${marks.join("")}`;
	});
	const legend = Object.entries(MARKS).map(([result, mark]) => `${mark} ${SAYS[result]}`);
	const key = colors.dim(`${[...legend, `${INFORMATIVE} not counted`].join("   ")}`);
	return `${[
		colors.dim(head),
		...rows,
		"",
		key
	].join("\n")}\n`;
}
function shownOf({ result, rule }, before, full) {
	const told = new Set(before.flatMap((item) => item.result.criteria.map(({ id }) => id)));
	return full ? result.criteria : result.criteria.filter((criterion) => criterion.result === "not-met" && !isInformative(rule, criterion.id) && !told.has(criterion.id));
}
function formatCriteria(shown, { result: { result }, rule }, { full, columns, colors }) {
	if (shown.length === 0) return [];
	const head = wrap(`${colors.bold(`${rule.name} ${rule.version}`)} ${colors.dim(rule.id)}: ${paint(result, SAYS[result], colors)}`, columns);
	const margin = Math.max(...shown.map(({ title }) => fastStringWidth(title)));
	const lines = shown.flatMap(({ id, title, result: of, reason = "" }) => {
		return besideOrBelow(`  ${isInformative(rule, id) ? colors.dim(INFORMATIVE) : paint(of, MARKS[of], colors)} `, title, visible(reason), margin, columns, colors);
	});
	const about = full ? wrap(`${rule.summary} ${rule.source}`, columns).map((line) => colors.dim(line)) : [];
	return [`${[
		...head,
		...about,
		...lines
	].join("\n")}\n`];
}
function besideOrBelow(mark, title, reason, margin, columns, colors) {
	const indent = 4 + margin + 2;
	const pad = " ".repeat(margin - fastStringWidth(title));
	if (columns - indent < LEAST_REASON_WIDTH) {
		const below = wrap(reason, columns - 6).map((line) => colors.dim(`      ${line}`));
		const [start = "", ...more] = wrap(title, columns - 4);
		return [
			`${mark}${start}`,
			...more.map((text) => `    ${text}`),
			...reason === "" ? [] : below
		];
	}
	const [first = "", ...rest] = wrap(reason, columns - indent);
	return [`${mark}${title}${first === "" ? "" : `${pad}  ${colors.dim(first)}`}`, ...rest.map((text) => " ".repeat(indent) + colors.dim(text))];
}
function isInformative(rule, id) {
	return rule.criteria.some((criterion) => criterion.id === id && criterion.informative);
}
function paint(result, text, colors) {
	if (result === "met") return colors.green(text);
	return result === "not-met" ? colors.red(text) : colors.yellow(text);
}
function wrap(text, columns) {
	return wrapAnsi(text, Math.max(columns, 20), { hard: true }).split("\n");
}
export { formatStandards };
