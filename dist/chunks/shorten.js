// src/reporters/shorten.ts
function shorten(text, lengthMax) {
	if (text.length <= lengthMax) return text;
	return `${text.slice(0, lengthMax - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
export { shorten as t };
