import { n as wrapAnsi, t as require_picocolors } from "./picocolors.js";
import { t as visible } from "./visible.js";
// src/reporters/cue-in-words.ts
var import_picocolors = require_picocolors();
const NEARNESS = {
	a: "next to it",
	n: "within three words",
	c: "in the same clause",
	s: "in the same sentence"
};
const REFERENCES = {
	own: "the document’s own name",
	other: "another name",
	we: "“we” or “our”",
	this: "“this model” or the like",
	none: "no name"
};
function cueInWords(cue) {
	const plain = cue.replace(/^[a-z-]+\|(?=.)/, "");
	const place = /^([a-z-]+)([<>])([ancs])$/.exec(plain);
	if (place) {
		const [, name, side, near = ""] = place;
		return `a word of “${name}” ${side === "<" ? "before" : "behind"} it, ${NEARNESS[near]}`;
	}
	const word = /^([-+])(\d+):(.*)$/.exec(plain);
	if (word) return word[3] === "" ? `nothing ${word[1] === "-" ? "before" : "behind"} it` : `“${visible(word[3])}” ${word[1] === "-" ? "before" : "behind"} it`;
	const reference = /^ref([<>1]):?([a-z]+)/.exec(plain);
	if (reference) return `${REFERENCES[reference[2]] ?? reference[2]} ${reference[1] === "1" ? "first in the sentence" : reference[1] === "<" ? "before it" : "behind it"}`;
	if (plain.startsWith("t:")) return `the words “${visible(plain.slice(2))}”`;
	if (plain.startsWith("h:")) return `it goes with “${visible(plain.slice(2))}”`;
	if (/^[<>]:/.test(plain)) return `“${visible(plain.slice(2))}” nearby ${plain[0] === "<" ? "before" : "behind"}`;
	if (plain.startsWith("^")) return `a heading about ${plain.replace(/^\^+/, "")}`;
	if (/^[a-z-]+=$/.test(plain)) return `the words have one of “${plain.slice(0, -1)}” in them`;
	if (plain === "front-matter") return "it stands in the front matter";
	return visible(plain);
}
// src/reporters/claims-terminal.ts
function formatClaims(claims, { color, width, explain }) {
	const colors = (0, import_picocolors.createColors)(color);
	const paint = {
		asserts: colors.green,
		denies: colors.red,
		promises: colors.yellow,
		mentions: colors.dim,
		none: colors.dim
	};
	const lines = [];
	let path = "";
	for (const claim of claims) {
		if (claim.path !== path) {
			if (path !== "") lines.push("");
			path = claim.path;
			lines.push(colors.bold(visible(path)));
		}
		const voice = claim.stance === "none" ? "no claim" : `${claim.stance} ${claim.subject}`;
		const sure = `${Math.round(claim.confidence * 100)} %`;
		const license = claim.license === void 0 ? "" : `  ${visible(claim.license)}`;
		const head = `${claim.line}:${claim.column}`.padStart(8);
		lines.push(`${head}  ${claim.kind.padEnd(14)}  ${paint[claim.stance](voice)}${license}  ${colors.dim(sure)}`);
		lines.push(...block(marked(claim, colors.underline), width));
		if (explain) lines.push(...block(colors.dim(`because ${[...new Set(claim.cues.map(cueInWords))].join("; ")}`), width));
	}
	lines.push("", `${claims.length} ${claims.length === 1 ? "claim" : "claims"}`);
	return `${lines.join("\n")}\n`;
}
function marked({ sentence, text }, mark) {
	const at = sentence.indexOf(text);
	if (at < 0 || sentence === text) return mark(visible(text));
	return `${visible(sentence.slice(0, at))}${mark(visible(text))}${visible(sentence.slice(at + text.length))}`;
}
const INDENT = " ".repeat(10);
function block(text, width) {
	return wrapAnsi(text, Math.max(20, width - INDENT.length), { hard: true }).split("\n").map((line) => `${INDENT}${line}`);
}
export { formatClaims };
