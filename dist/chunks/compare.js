import { t as findingFingerprint } from "./fingerprint.js";
// src/core/changes/patch.ts
function parsePatch(patch) {
	const hunks = [];
	let next = 0;
	for (const row of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
		if (start !== void 0) {
			hunks.push([]);
			next = Number(start);
		} else if (row.startsWith("+") || row.startsWith(" ")) hunks.at(-1)?.push({
			line: next++,
			text: row.slice(1),
			added: row.startsWith("+")
		});
	}
	return hunks;
}
var Change = class Change {
	#files;
	constructor(files) {
		this.#files = new Map(files.map((file) => [file.path, file]));
	}
	get renames() {
		const renamed = [...this.#files.values()].flatMap(({ path, previousPath }) => previousPath === void 0 ? [] : [[previousPath, path]]);
		return new Map(renamed);
	}
	within(folder) {
		if (folder === "") return this;
		const inside = (path) => path?.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
		const files = [...this.#files.values()].flatMap(({ path, previousPath, hunks }) => {
			const here = inside(path);
			const before = inside(previousPath);
			return here === void 0 ? [] : [{
				path: here,
				hunks,
				...before === void 0 ? {} : { previousPath: before }
			}];
		});
		return new Change(files);
	}
	lines(path, line, endLine) {
		const found = (this.#files.get(path)?.hunks.find((lines) => lines.some((shown) => shown.line === line)))?.filter((shown) => shown.line >= line && shown.line <= endLine);
		return found?.at(-1)?.line === endLine ? found : void 0;
	}
	touches(path, line, endLine) {
		return (this.#files.get(path)?.hunks ?? []).some((lines) => lines.some((shown) => shown.added && shown.line >= line && shown.line <= endLine));
	}
	firstAdded(path) {
		return this.#files.get(path)?.hunks.flatMap((lines) => lines.filter(({ added }) => added))[0]?.line;
	}
};
// src/core/changes/compare.ts
function compareReports(head, base, change = new Change([])) {
	const { introduced, resolved } = compareFindings(head.findings, base.findings, change);
	return {
		...head,
		findings: head.findings.map((finding) => ({
			...finding,
			baselineState: introduced.has(finding) ? "new" : "unchanged"
		})),
		baseline: {
			target: base.target,
			unchanged: head.findings.length - introduced.size,
			resolved
		}
	};
}
function introducedOnly(report) {
	if (!report.baseline) return report;
	const findings = report.findings.filter(({ baselineState }) => baselineState !== "unchanged");
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const counts = {
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info")
	};
	return {
		...report,
		findings,
		summary: {
			...report.summary,
			...counts
		}
	};
}
function compareFindings(head, base, change) {
	const { renames } = change;
	const pathNow = ({ path }) => renames.get(path) ?? path;
	const isTouched = ({ path, line, endLine }) => change.touches(path, line, endLine);
	const same = match(head.toSorted((a, b) => Number(isTouched(a)) - Number(isTouched(b))), base, ({ ruleId, path, message }) => findingFingerprint(ruleId, path, message), (finding) => findingFingerprint(finding.ruleId, pathNow(finding), finding.message));
	const reworded = match(same.restHead, same.restBase, (finding) => statementKey(finding, finding.path), (finding) => statementKey(finding, pathNow(finding)));
	return {
		introduced: new Set(reworded.restHead),
		resolved: reworded.restBase
	};
}
function match(head, base, keyOfHead, keyOfBase) {
	const waiting = /* @__PURE__ */ new Map();
	for (const finding of base) {
		const key = keyOfBase(finding);
		waiting.set(key, [...waiting.get(key) ?? [], finding]);
	}
	const paired = /* @__PURE__ */ new Set();
	return {
		restHead: head.filter((finding) => {
			const key = keyOfHead(finding);
			const partner = key === void 0 ? void 0 : waiting.get(key)?.shift();
			if (partner) paired.add(partner);
			return !partner;
		}),
		restBase: base.filter((finding) => !paired.has(finding))
	};
}
function statementKey({ ruleId, severity, message }, path) {
	const statement = /^“[^”]+”/.exec(message)?.[0];
	return statement === void 0 ? void 0 : [
		ruleId,
		severity,
		path,
		statement
	].join("\0");
}
export { parsePatch as i, introducedOnly as n, Change as r, compareReports as t };
