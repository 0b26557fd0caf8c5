import { _ as bundledKnowledge, v as decodeText } from "./lint.js";
import { a as SnapshotError } from "./directory.js";
import { t as ConfigError } from "./config-error.js";
// src/config/read-config.ts
const CONFIG_PATHS = [
	".openclaims.yml",
	".openclaims.yaml",
	".github/.openclaims.yml",
	".github/.openclaims.yaml"
];
const CONFIG_MAX_BYTES = 65536;
async function readConfig$1(snapshot, rules) {
	const present = new Set(snapshot.files.map(({ path }) => path));
	const path = CONFIG_PATHS.find((candidate) => present.has(candidate));
	if (path === void 0) return { lint: {} };
	try {
		return await decodeConfig$1(path, await snapshot.read(path, CONFIG_MAX_BYTES), rules);
	} catch (error) {
		if (error instanceof SnapshotError) throw new ConfigError(path, [{ message: error.message }]);
		throw error;
	}
}
async function decodeConfig$1(path, bytes, rules) {
	const decoded = decodeText(bytes);
	if (!decoded) throw new ConfigError(path, [{ message: "it is not text" }]);
	if (decoded.repaired) throw new ConfigError(path, [{ message: "it is not valid UTF-8" }]);
	const { parseConfig } = await import("./parse-config.js");
	return parseConfig(path, decoded.text, rules);
}
// src/config.ts
function readConfig(snapshot) {
	return readConfig$1(snapshot, bundledKnowledge.rules);
}
function decodeConfig(path, bytes) {
	return decodeConfig$1(path, bytes, bundledKnowledge.rules);
}
export { CONFIG_PATHS as i, readConfig as n, CONFIG_MAX_BYTES as r, decodeConfig as t };
