// src/reporters/conclusion.ts
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
function fails({ summary }, failOn) {
	if (failOn === "never") return false;
	return summary.errors > 0 || failOn === "warning" && summary.warnings > 0;
}
function countOf(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function totals({ summary: { errors, warnings, infos } }) {
	return [
		[errors, "error"],
		[warnings, "warning"],
		[infos, "note"]
	].flatMap(([number, noun]) => number > 0 ? [countOf(number, noun)] : []).join(", ");
}
function sinceBaseline({ baseline }) {
	return baseline ? [`${baseline.unchanged} there before`, `${baseline.resolved.length} resolved here`] : [];
}
export { totals as a, sinceBaseline as i, countOf as n, fails as r, FAIL_ON as t };
