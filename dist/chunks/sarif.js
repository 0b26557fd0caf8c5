import { t as _virtual_rule_pages_default } from "./_virtual_rule-pages2.js";
import { t as ruleUrl } from "./rule-url.js";
import { i as placeOf, t as encodePath } from "./file-url.js";
import { t as breakReferences } from "./markdown-escape.js";
import { t as shorten } from "./shorten.js";
import { t as visible } from "./visible.js";
// src/reporters/sarif.ts
const RESULTS_MAX = 25e3;
const LOCATIONS_MAX = 100;
const LENGTH_MAX = 1024;
const HOMEPAGE = "https://github.com/openclaims/openclaims";
const ROOT = "%SRCROOT%";
function formatSarif(reports) {
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: reports.map((item) => toRun(item, reports.length > 1))
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function toRun({ report, folder }, isOneOfSeveral) {
	const findings = mostSevere(report.findings);
	const left = report.findings.length - findings.length;
	const rules = rulesOf(findings);
	const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]));
	const notices = report.notices.map(({ path, message }) => {
		const locations = path === null ? {} : { locations: [toLocation({ path }, folder)] };
		return {
			level: "warning",
			message: { text: plain(message) },
			...locations
		};
	});
	if (left > 0) notices.push({
		level: "warning",
		message: { text: `${left} more findings did not fit in here` }
	});
	return {
		tool: { driver: {
			name: "OpenClaims",
			semanticVersion: report.tool.version,
			informationUri: HOMEPAGE,
			rules
		} },
		...isOneOfSeveral ? { automationDetails: { id: `openclaims/${encodePath(folder || report.target.name)}/` } } : {},
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository" } } },
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: notices
		}],
		results: findings.map((finding) => toResult(finding, ruleIndex.get(finding.ruleId), folder))
	};
}
function mostSevere(findings) {
	if (findings.length <= RESULTS_MAX) return findings;
	const order = [
		"error",
		"warning",
		"info"
	];
	return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, RESULTS_MAX);
}
function rulesOf(findings) {
	const known = new Set(_virtual_rule_pages_default.map(({ id }) => id));
	const others = new Set(findings.map(({ ruleId }) => ruleId).filter((id) => !known.has(id)));
	return [..._virtual_rule_pages_default.map(toRule), ...Array.from(others, (id) => ({ id }))];
}
function toRule({ id, what, why, severity, markdown }) {
	return {
		id,
		shortDescription: { text: shorten(what, LENGTH_MAX) },
		fullDescription: { text: shorten(why, LENGTH_MAX) },
		help: {
			text: `${what}.\n\n${why}`,
			markdown: `${what}.\n\n${markdown}`
		},
		helpUri: ruleUrl(id),
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			tags: ["licensing", "openness"],
			"problem.severity": severity === "info" ? "recommendation" : severity
		}
	};
}
function toResult(finding, ruleIndex, folder) {
	const { ruleId, severity, path, line, column, endLine, endColumn, message, evidence, suggestion } = finding;
	const advice = suggestion ? `\nInstead: ${plain(suggestion.message)}` : "";
	const fixes = toFixes(finding, folder);
	const region = {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
	return {
		ruleId,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: LEVELS[severity],
		message: { text: `${plain(message)}${advice}` },
		locations: [{ physicalLocation: {
			artifactLocation: toArtifact(path, folder),
			region
		} }],
		relatedLocations: evidence.filter((item) => item.path !== "").slice(0, LOCATIONS_MAX).map((item, i) => ({
			id: i + 1,
			...toLocation(item, folder),
			message: { text: plain(describe(item)) }
		})),
		partialFingerprints: { "openclaims/v1": finding.fingerprint },
		...fixes.length > 0 ? { fixes } : {}
	};
}
function toFixes({ path, suggestion }, folder) {
	if (!suggestion?.replacement) return [];
	const { line, column, endLine, endColumn, text } = suggestion.replacement;
	const replacements = [{
		deletedRegion: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn
		},
		insertedContent: { text }
	}];
	return [{
		description: { text: plain(suggestion.message) },
		artifactChanges: [{
			artifactLocation: toArtifact(path, folder),
			replacements
		}]
	}];
}
function toLocation({ path, line, endLine }, folder) {
	const region = line === void 0 ? {} : { region: {
		startLine: line,
		endLine: Math.max(line, endLine ?? line)
	} };
	return { physicalLocation: {
		artifactLocation: toArtifact(path, folder),
		...region
	} };
}
function toArtifact(path, folder) {
	return {
		uri: encodePath(folder === "" ? path : `${folder}/${path}`),
		uriBaseId: ROOT
	};
}
function describe(evidence) {
	return evidence.message ?? evidence.url ?? placeOf(evidence);
}
function plain(text) {
	const broken = breakReferences(visible(text)).replace(/\](?=\()|\{(?=\d)/g, (found) => `${found}\u200b`);
	return shorten(broken, LENGTH_MAX) || "–";
}
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
export { formatSarif };
