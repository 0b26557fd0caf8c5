import { t as toAnnotations } from "./annotations.js";
import { t as visible } from "./visible.js";
// src/reporters/workflow-commands.ts
function formatWorkflowCommands(reports) {
	return reports.flatMap(({ report, folder }) => toAnnotations(report, folder)).map((annotation) => `${toCommand(annotation)}\n`).join("");
}
function toCommand({ level, title, message, file, startLine, endLine, startColumn, endColumn }) {
	const properties = Object.entries({
		title,
		file: visible(file),
		line: startLine,
		endLine,
		col: startColumn,
		endColumn
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]).join(",");
	return `::${COMMANDS[level]} ${properties}::${escapeData(message)}`;
}
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function escapeData(text) {
	return text.replace(/[%\r\n]/g, (character) => encodeURIComponent(character));
}
function escapeProperty(text) {
	return text.replace(/[%\r\n:,]/g, (character) => encodeURIComponent(character));
}
export { formatWorkflowCommands };
