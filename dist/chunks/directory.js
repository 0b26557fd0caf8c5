import { lstat, open, readdir, realpath } from "node:fs/promises";
import { constants as constants$1 } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
// src/core/snapshot.ts
var SnapshotError = class extends Error {
	name = "SnapshotError";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
const LFS_POINTER_MAX_BYTES = 1024;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ .*\n)*?oid (sha256:[0-9a-f]{64})\nsize (\d+)\n/;
function parseLfsPointer(bytes) {
	if (bytes.length >= 1024) return void 0;
	const match = LFS_POINTER.exec(new TextDecoder().decode(bytes));
	return match?.[1] && match[2] ? {
		oid: match[1],
		size: Number(match[2])
	} : void 0;
}
// src/sources/target-error.ts
var TargetError = class extends Error {
	name = "TargetError";
};
// src/sources/directory.ts
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"__pycache__",
	".tox",
	".mypy_cache"
]);
async function readDirectory(path) {
	const root = await realFolder(path);
	const files = [];
	const notices = [];
	await list(root, "", files, notices);
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return new DirectorySnapshot(root, files, notices);
}
async function realFolder(path) {
	try {
		const root = await realpath(resolve(path));
		if ((await lstat(root)).isDirectory()) return root;
	} catch (error) {
		if (codeOf(error) === "ENOENT") throw new TargetError(`${path}: there is no such folder`);
		throw new TargetError(`${path}: ${explain(error)}`);
	}
	throw new TargetError(`${path} is a file; give the folder that holds the model repository`);
}
async function list(root, folder, files, notices) {
	let entries;
	try {
		entries = await readdir(join(root, folder), { withFileTypes: true });
	} catch (error) {
		notices.push({
			path: folder,
			message: `this folder was left out: ${explain(error)}`
		});
		return;
	}
	const folders = [];
	for (const entry of entries) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) {
			if (!SKIPPED_FOLDERS.has(entry.name)) folders.push(path);
		} else if (entry.isSymbolicLink()) files.push({
			path,
			type: "link"
		});
		else if (entry.isFile() && entry.name !== ".git") files.push({
			path,
			type: "file"
		});
	}
	for (const path of folders) if (await isSubmodule(root, path)) files.push({
		path,
		type: "submodule"
	});
	else await list(root, path, files, notices);
}
async function isSubmodule(root, folder) {
	try {
		await lstat(join(root, folder, ".git"));
		return true;
	} catch {
		return false;
	}
}
var DirectorySnapshot = class {
	target;
	files;
	notices;
	#root;
	constructor(root, files, notices) {
		this.#root = root;
		this.files = files;
		this.notices = notices;
		this.target = {
			kind: "directory",
			name: basename(root),
			revision: null
		};
	}
	async stat(path) {
		if (this.files.find((entry) => entry.path === path)?.type === "submodule") return {
			type: "submodule",
			size: 0
		};
		try {
			const found = await lstat(join(this.#root, path));
			if (found.isSymbolicLink()) return {
				type: "link",
				size: found.size
			};
			if (!found.isFile()) throw new SnapshotError("not-a-file", "it is not a file");
			const lfs = found.size < 1024 ? parseLfsPointer(await this.read(path, LFS_POINTER_MAX_BYTES)) : void 0;
			return lfs ? {
				type: "lfs-pointer",
				size: found.size,
				lfs
			} : {
				type: "regular",
				size: found.size
			};
		} catch (error) {
			throw asSnapshotError(error);
		}
	}
	read(path, maxBytes) {
		return this.#withFile(path, async (file, size) => {
			if (size > maxBytes) throw tooLarge(size, maxBytes);
			return await file.readFile();
		});
	}
	readRange(path, start, end) {
		return this.#withFile(path, async (file, size) => {
			const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
			const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
			return bytes.subarray(0, bytesRead);
		});
	}
	async #withFile(path, use) {
		let file;
		try {
			const real = await realpath(join(this.#root, path));
			if (!real.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep)) throw new SnapshotError("outside", "it is a link that leaves the repository");
			file = await open(real, constants$1.O_RDONLY | constants$1.O_NONBLOCK);
			const found = await file.stat();
			if (!found.isFile()) throw new SnapshotError("not-a-file", "it is not a file");
			return await use(file, found.size);
		} catch (error) {
			throw asSnapshotError(error);
		} finally {
			await file?.close();
		}
	}
};
function tooLarge(size, maxBytes) {
	return new SnapshotError("too-large", `it has ${megabytes(size)} MB, more than the ${megabytes(maxBytes)} MB that are read of such a file`);
}
function megabytes(bytes) {
	return (bytes / 1048576).toFixed(1);
}
const CODES = {
	ENOENT: "not-found",
	ELOOP: "link-loop",
	EISDIR: "not-a-file",
	ENXIO: "not-a-file"
};
function asSnapshotError(error) {
	if (error instanceof SnapshotError || codeOf(error) === void 0) return error;
	return new SnapshotError(CODES[codeOf(error) ?? ""] ?? "unreadable", explain(error));
}
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it is not there, or a link that leads nowhere",
	ELOOP: "it is a link that leads back to itself",
	EISDIR: "it is a folder",
	ENOTDIR: "it is not a folder",
	ENAMETOOLONG: "its name is too long"
};
function explain(error) {
	return REASONS[codeOf(error) ?? ""] ?? (error instanceof Error ? error.message : String(error));
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
export { SnapshotError as a, LFS_POINTER_MAX_BYTES as i, tooLarge as n, parseLfsPointer as o, TargetError as r, readDirectory as t };
