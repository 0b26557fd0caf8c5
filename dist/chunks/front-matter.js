import { t as require_dist } from "./dist.js";
// src/core/documents/front-matter.ts
var import_dist = require_dist();
const MAX_DEPTH = 20;
function readFrontMatter(source, start, end) {
	const open = source.indexOf("\n", start) + 1;
	const close = source.lastIndexOf("---", end - 1);
	const text = source.slice(open, Math.max(open, close));
	const yaml = (0, import_dist.parseDocument)(text, {
		logLevel: "silent",
		uniqueKeys: false
	});
	const entries = [];
	collect(yaml.contents, "", {
		text,
		base: open,
		entries
	}, 0);
	const [error] = yaml.errors;
	if (!error) return { entries };
	const line = source.slice(0, open).split("\n").length - 1 + (error.linePos?.[0].line ?? 1);
	return {
		entries,
		error: `${error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, "")} (line ${line})`
	};
}
function collect(node, key, into, depth) {
	if (depth > MAX_DEPTH || !node || (0, import_dist.isAlias)(node)) return;
	if ((0, import_dist.isMap)(node)) for (const pair of node.items) {
		const name = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
		collect(pair.value, key ? `${key}.${name}` : name, into, depth + 1);
	}
	else if ((0, import_dist.isSeq)(node)) for (const [i, item] of node.items.entries()) collect(item, `${key}.${i}`, into, depth + 1);
	else if ((0, import_dist.isScalar)(node) && node.value !== null && node.range) into.entries.push({
		key,
		value: String(node.value),
		...placeOf(node, node.range, into)
	});
}
function placeOf({ type, value }, [start, end], { text, base }) {
	if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return {
		start: base + start + 1,
		end: base + end - 1
	};
	const [first = ""] = String(value).trimStart().split(/\s/);
	const at = type?.startsWith("BLOCK") ? text.indexOf(first, start) : start;
	return {
		start: base + (at < 0 ? start : at),
		end: base + start + text.slice(start, end).trimEnd().length
	};
}
export { readFrontMatter };
