import { t as visible } from "./visible.js";
// src/reporters/markdown-escape.ts
const MARKUP = /[\\`*_{}[\]()<>&~|$!^="']/g;
const REFERENCE = /@|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:100|1234|[+-]1|[\w+-]*[a-z][\w+-]*):)/gi;
function breakReferences(text) {
	return text.replace(REFERENCE, (found) => `${found}\u200b`);
}
function escapeMarkdown(text) {
	return breakReferences(visible(text)).replace(MARKUP, (character) => `&#${character.codePointAt(0)};`);
}
function escapeLinkTarget(url) {
	return url.replace(/[^\w\-.~:/?#@%=&+,;]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`).replaceAll("&", "&amp;");
}
export { escapeLinkTarget as n, escapeMarkdown as r, breakReferences as t };
