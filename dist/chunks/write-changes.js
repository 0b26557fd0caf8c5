import { t as readDirectory } from "./directory.js";
import { t as visible } from "./visible.js";
import { access, chmod, constants, lstat, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
// src/sources/open-target.ts
async function openTarget(target) {
	if (!await isFolder(target)) for (let at = target.indexOf("@"); at >= 0; at = target.indexOf("@", at + 1)) {
		const folder = target.slice(0, at) || ".";
		if (at + 1 < target.length && await isFolder(folder)) return {
			folder,
			...await (await import("./git.js")).readGit(folder, target.slice(at + 1))
		};
	}
	return {
		folder: target,
		snapshot: await readDirectory(target),
		close: async () => {}
	};
}
async function isFolder(path) {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}
// src/cli/exit-codes.ts
const EXIT = {
	clean: 0,
	findings: 1,
	usage: 2,
	target: 3
};
const EXIT_CODES_HELP = "Exit codes: 0 clean, 1 findings, 2 wrong usage or configuration, 3 the target cannot be read.";
var UsageError = class extends Error {
	name = "UsageError";
};
// src/cli/output.ts
async function writeReport(text, output) {
	if (output === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		await writeFile(output, text);
	} catch (error) {
		throw new UsageError(`--output: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function terminalStyle(output) {
	return {
		color: output === void 0 && wantsColor(process.stdout.isTTY, process.env),
		width: process.stdout.columns ?? (Number(process.env.COLUMNS) || 100)
	};
}
function wantsColor(isTerminal, { NO_COLOR, FORCE_COLOR, TERM }) {
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0";
	return Boolean(isTerminal) && TERM !== "dumb";
}
function tell(message) {
	process.stderr.write(`openclaims: ${visible(message)}\n`);
}
// src/cli/write-changes.ts
async function writeChanges(folder, changes) {
	const root = await realpath(folder);
	const modes = [];
	for (const { path, before } of changes) modes.push(await modeOf(root, path, before));
	for (const [i, { path, after }] of changes.entries()) await replaceFile(join(root, path), after, modes[i]);
}
async function modeOf(root, path, before) {
	const file = join(root, path);
	const fail = (message) => new UsageError(`--fix: ${path}: ${message}; nothing was changed`);
	try {
		const found = await lstat(file);
		if (!found.isFile() || await realpath(file) !== file) throw fail("it is a link");
		if ((found.mode & WRITABLE) === 0) throw fail("it is read-only");
		await access(file, constants.W_OK);
		await access(dirname(file), constants.W_OK);
		if (Buffer.compare(await readFile(file), before) !== 0) throw fail("it was changed during the check");
		return found.mode;
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw fail(error instanceof Error && "code" in error && error.code === "EACCES" ? "permission denied" : String(error));
	}
}
const WRITABLE = 146;
async function replaceFile(file, content, mode = 420) {
	const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
	try {
		await writeFile(temporary, content, {
			flag: "wx",
			mode
		});
		await chmod(temporary, mode);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
export { writeReport as a, UsageError as c, terminalStyle as i, isFolder as l, writeChanges as n, EXIT as o, tell as r, EXIT_CODES_HELP as s, replaceFile as t, openTarget as u };
