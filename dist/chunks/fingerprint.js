// src/core/fingerprint.ts
function fingerprint(...parts) {
	let hash = 14695981039346656037n;
	for (const byte of new TextEncoder().encode(parts.join("\0"))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
	return hash.toString(16).padStart(16, "0");
}
function findingFingerprint(ruleId, path, message) {
	return fingerprint(ruleId, path, message.replace(/:\d+/g, ""));
}
export { fingerprint as n, findingFingerprint as t };
