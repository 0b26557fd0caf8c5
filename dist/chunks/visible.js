// src/reporters/visible.ts
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
function visible(text) {
	return text.replace(/[\t\n\r]+/g, " ").replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function visibleLines(text) {
	return text.split("\n").map(visible).join("\n");
}
export { visibleLines as n, visible as t };
