import { a as SnapshotError, i as LFS_POINTER_MAX_BYTES, n as tooLarge, o as parseLfsPointer, r as TargetError } from "./directory.js";
import { basename, posix, resolve } from "node:path";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
// src/sources/git.ts
const SAFE = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"protocol.allow=never",
	"--no-replace-objects",
	"--no-optional-locks"
];
const SAFE_ENVIRONMENT = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
const LIST_MAX_BYTES = 1 << 28;
const WHOLE_MAX_BYTES = 67108864;
const LINKS_MAX = 40;
async function readGit(path, revision) {
	if (revision.startsWith("-")) throw new TargetError(`${revision} is not a revision`);
	const commit = (await git(path, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	], `${path} has no revision ${revision}`)).trim();
	const tree = await git(path, [
		"ls-tree",
		"-r",
		"-z",
		"--long",
		commit
	], `${path}: the files of ${revision} cannot be listed`);
	const blobs = new BlobReader(path);
	const entries = tree.split("\0").filter(Boolean).map(parseEntry);
	return {
		snapshot: new GitSnapshot(basename(resolve(path)), commit, entries, blobs),
		close: () => blobs.close()
	};
}
async function git(path, args, failure) {
	try {
		const options = {
			cwd: path,
			env: environment(),
			maxBuffer: LIST_MAX_BYTES
		};
		return (await promisify(execFile)("git", [...SAFE, ...args], options)).stdout;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new TargetError("git is needed to read a revision; it was not found");
		const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n")[0] : "";
		throw new TargetError(said ? `${failure} (${said})` : failure);
	}
}
function environment() {
	const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...rest } = process.env;
	return {
		...rest,
		...SAFE_ENVIRONMENT
	};
}
function parseEntry(line) {
	const [, mode, oid = "", size, path = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
	return {
		path,
		type: mode === "160000" ? "submodule" : mode === "120000" ? "link" : "file",
		oid,
		size: Number(size) || 0
	};
}
var GitSnapshot = class {
	target;
	files;
	notices = [];
	#entries;
	#blobs;
	constructor(name, revision, entries, blobs) {
		this.target = {
			kind: "git",
			name,
			revision
		};
		this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
		this.#blobs = blobs;
		this.files = entries.map(({ path, type }) => ({
			path,
			type
		})).sort((a, b) => a.path < b.path ? -1 : 1);
	}
	async stat(path) {
		const { type, size } = this.#entry(path);
		if (type !== "file") return {
			type,
			size
		};
		const lfs = size < 1024 ? parseLfsPointer(await this.read(path, LFS_POINTER_MAX_BYTES)) : void 0;
		return lfs ? {
			type: "lfs-pointer",
			size,
			lfs
		} : {
			type: "regular",
			size
		};
	}
	async read(path, maxBytes) {
		const { type, oid, size } = await this.#follow(path);
		if (type !== "file") throw new SnapshotError("not-a-file", "it is not a file");
		if (size > maxBytes) throw tooLarge(size, maxBytes);
		return this.#blobs.read(oid, size);
	}
	async readRange(path, start, end) {
		return (await this.read(path, WHOLE_MAX_BYTES)).subarray(start, end);
	}
	#entry(path) {
		const entry = this.#entries.get(path);
		if (!entry) throw new SnapshotError("not-found", "it is not there, or a link that leads nowhere");
		return entry;
	}
	async #follow(path) {
		let at = path;
		for (let i = 0; i < LINKS_MAX; i++) {
			const entry = this.#entry(at);
			if (entry.type !== "link") return entry;
			const target = new TextDecoder().decode(await this.#blobs.read(entry.oid, entry.size));
			at = posix.normalize(posix.join(posix.dirname(at), target));
			if (target.startsWith("/") || at === ".." || at.startsWith("../")) throw new SnapshotError("outside", "it is a link that leaves the repository");
		}
		throw new SnapshotError("link-loop", "it is a link that leads back to itself");
	}
};
var BlobReader = class {
	#path;
	#process;
	#last = Promise.resolve();
	constructor(path) {
		this.#path = path;
	}
	read(oid, size) {
		const next = this.#last.then(() => this.#readNow(oid, size));
		this.#last = next.catch(() => {});
		return next;
	}
	async #readNow(oid, size) {
		this.#process ??= startBatch(this.#path);
		this.#process.write(`${oid}\n`);
		const header = await this.#process.line();
		const found = / blob (\d+)$/.exec(header)?.[1];
		if (found === void 0) throw new SnapshotError("unreadable", `git has not got it (${header.replace(oid, "").trim()})`);
		const content = await this.#process.bytes(Number(found) + 1);
		if (Number(found) !== size) throw new SnapshotError("unreadable", `git has ${found} bytes of it, not ${size}`);
		return content.subarray(0, size);
	}
	async close() {
		await this.#last;
		await this.#process?.end();
	}
};
function startBatch(path) {
	const child = spawn("git", [
		...SAFE,
		"cat-file",
		"--batch"
	], {
		cwd: path,
		env: environment(),
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	const ended = new Promise((done) => child.once("close", () => done()));
	child.on("error", () => {});
	child.stdin.on("error", () => {});
	let buffer = Buffer.alloc(0);
	const chunks = child.stdout[Symbol.asyncIterator]();
	const more = async () => {
		const { value, done } = await chunks.next();
		if (done) throw new SnapshotError("unreadable", "git ended before it had given the file");
		buffer = buffer.length === 0 ? value : Buffer.concat([buffer, value]);
	};
	const take = (length) => {
		const taken = buffer.subarray(0, length);
		buffer = buffer.subarray(length);
		return taken;
	};
	return {
		write: (text) => child.stdin.write(text),
		line: async () => {
			while (!buffer.includes(10)) await more();
			return take(buffer.indexOf(10) + 1).toString().trimEnd();
		},
		bytes: async (length) => {
			while (buffer.length < length) await more();
			return take(length);
		},
		end: () => {
			child.stdin.end();
			return ended;
		}
	};
}
export { git as n, readGit as r, BlobReader as t };
