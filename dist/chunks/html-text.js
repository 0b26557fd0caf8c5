import { t as Tokenizer } from "./Tokenizer.js";
// src/core/licenses/html-text.ts
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"head"
]);
function blankHtml(page) {
	const shown = Array.from({ length: page.length }, (_, i) => page[i] === "\n" ? "\n" : " ");
	let hidden = 0;
	let textEnd = 0;
	const name = (start, end) => page.slice(start, end).toLowerCase();
	const tokenizer = new Tokenizer({ decodeEntities: true }, {
		ontext: (start, end) => {
			textEnd = end;
			if (hidden === 0) for (let i = start; i < end; i++) shown[i] = page[i];
		},
		ontextentity: (codepoint, end) => {
			if (hidden === 0 && codepoint < 65536) shown[textEnd] = String.fromCharCode(codepoint);
			textEnd = end;
		},
		onopentagname: (start, end) => {
			if (HIDDEN.has(name(start, end))) hidden++;
		},
		onopentagend: (end) => {
			textEnd = end + 1;
		},
		onselfclosingtag: (end) => {
			textEnd = end + 1;
		},
		onclosetag: (start, end) => {
			if (HIDDEN.has(name(start, end))) hidden = Math.max(0, hidden - 1);
			textEnd = end + 1;
		},
		oncomment: (_start, end) => {
			textEnd = end + 1;
		},
		onattribname: () => {},
		onattribdata: () => {},
		onattribentity: () => {},
		onattribend: () => {},
		oncdata: () => {},
		ondeclaration: () => {},
		onprocessinginstruction: () => {},
		onend: () => {}
	});
	tokenizer.write(page);
	tokenizer.end();
	return shown.join("");
}
export { blankHtml };
