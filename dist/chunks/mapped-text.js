// src/core/documents/mapped-text.ts
const ENTITY = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
function alignOffsets(value, source, start, end) {
	if (end - start === value.length && source.startsWith(value, start)) return offsetsFrom(start, value.length);
	const offsets = new Array(value.length);
	let at = start;
	for (let i = 0; i < value.length; i++) {
		const entity = source.charCodeAt(at) === 38 ? entityAt(source, at, value, i) : 0;
		if (entity > 0) {
			offsets[i] = at;
			if (isSurrogatePair(value, i)) offsets[++i] = at;
			at += entity;
			continue;
		}
		while (at < end && source[at] !== value[i]) at++;
		offsets[i] = Math.min(at, end);
		at++;
	}
	return offsets;
}
function offsetsFrom(start, length) {
	const offsets = new Array(length);
	for (let i = 0; i < length; i++) offsets[i] = start + i;
	return offsets;
}
function entityAt(source, at, value, i) {
	ENTITY.lastIndex = at;
	const length = ENTITY.exec(source)?.[0].length ?? 0;
	if (length === 0) return 0;
	return value.startsWith(source.slice(at, at + length), i) ? 0 : length;
}
function isSurrogatePair(text, i) {
	return (text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320;
}
export { offsetsFrom as n, alignOffsets as t };
