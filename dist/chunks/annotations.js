import { t as visible } from "./visible.js";
// src/reporters/annotations.ts
function toAnnotations(report, folder, change) {
	const inFolder = (path) => folder === "" ? path : `${folder}/${path}`;
	return report.findings.map((finding) => {
		const { severity, ruleId, path, line, endLine, column, endColumn } = finding;
		const about = {
			level: severity,
			title: ruleId,
			details: details(finding)
		};
		const cause = change && causeInDiff(finding, change);
		if (cause) {
			const message = `${visible(path)}:${line}: ${explain(finding)}`;
			return {
				...about,
				message,
				file: inFolder(cause.path),
				startLine: cause.line,
				endLine: cause.line
			};
		}
		const columns = line === endLine ? {
			startColumn: column,
			endColumn
		} : {};
		return {
			...about,
			message: explain(finding),
			file: inFolder(path),
			startLine: line,
			endLine,
			...columns
		};
	}).sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level]);
}
const GRAVITY = {
	error: 0,
	warning: 1,
	info: 2
};
function causeInDiff({ path, line, endLine, evidence, baselineState }, change) {
	if (baselineState === "unchanged" || change.lines(path, line, endLine)) return void 0;
	for (const place of evidence) {
		const first = change.firstAdded(place.path);
		if (first === void 0) continue;
		const isShown = place.line !== void 0 && change.lines(place.path, place.line, place.line) !== void 0;
		return {
			path: place.path,
			line: isShown && place.line !== void 0 ? place.line : first
		};
	}
}
function explain({ message, evidence, suggestion, url }) {
	const places = evidence.map(({ path, line, message: what }) => {
		return `= ${visible(path)}${line === void 0 ? "" : `:${line}`}${what === void 0 ? "" : ` ${visible(what)}`}`;
	});
	const advice = suggestion ? [`→ ${visible(suggestion.message)}`] : [];
	return [
		visible(message),
		...places,
		...advice,
		url
	].join("\n");
}
function details(finding) {
	return JSON.stringify(finding, null, 2).split("\n").map(visible).join("\n");
}
export { toAnnotations as t };
