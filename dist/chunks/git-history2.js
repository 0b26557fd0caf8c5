import { n as git } from "./git2.js";
import { r as TargetError } from "./directory.js";
// src/sources/git-history.ts
async function checkedOut(path) {
	return orUndefined(async () => {
		const [root = "", prefix = ""] = lines(await git(path, [
			"rev-parse",
			"--show-toplevel",
			"--show-prefix"
		], path));
		const [commit = ""] = lines(await git(path, [
			"rev-parse",
			"--verify",
			"HEAD^{commit}"
		], path));
		const [header = ""] = (await git(path, [
			"cat-file",
			"commit",
			commit
		], path)).split("\n\n");
		return {
			commit,
			parents: Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent),
			root,
			folder: prefix.replace(/\/$/, "")
		};
	});
}
async function hasCommit(path, commit) {
	return await orUndefined(() => git(path, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${commit}^{tree}`
	], path)) !== void 0;
}
async function mergeBase(path, a, b) {
	if (a.startsWith("-") || b.startsWith("-")) return void 0;
	return (await orUndefined(() => git(path, [
		"merge-base",
		a,
		b
	], path)))?.trim();
}
async function renames(path, from, to) {
	const args = [
		"diff",
		"--no-ext-diff",
		"--no-textconv",
		"--relative",
		"-z",
		"--name-status",
		"--find-renames"
	];
	const fields = (await orUndefined(() => git(path, [
		...args,
		"--diff-filter=R",
		from,
		to,
		"--"
	], path)))?.split("\0");
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; fields && i + 2 < fields.length; i += 3) found.set(fields[i + 1] ?? "", fields[i + 2] ?? "");
	return found;
}
async function orUndefined(run) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof TargetError) return void 0;
		throw error;
	}
}
function lines(text) {
	return text.split("\n");
}
export { renames as i, hasCommit as n, mergeBase as r, checkedOut as t };
