// src/reporters/file-url.ts
function encodePath(path) {
	return path.split("/").filter((segment) => !/^\.{0,2}$/.test(segment)).map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "�"))).join("/") || ".";
}
function fileUrl({ filesUrl }, { path, line, endLine }) {
	const base = webUrl(filesUrl);
	if (base === void 0 || path === "") return void 0;
	const end = endLine !== void 0 && line !== void 0 && endLine > line ? `-L${endLine}` : "";
	return `${base.replace(/\/$/, "")}/${encodePath(path)}${line === void 0 ? "" : `#L${line}${end}`}`;
}
function evidenceUrl(target, evidence) {
	return webUrl(evidence.url) ?? fileUrl(target, evidence);
}
function webUrl(url) {
	if (url === void 0 || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return void 0;
	return new URL(url).href;
}
function placeOf({ path, line, endLine, url }) {
	if (path === "") return url ?? "";
	if (line === void 0) return path;
	return `${path}:${line}${endLine !== void 0 && endLine > line ? `-${endLine}` : ""}`;
}
export { webUrl as a, placeOf as i, evidenceUrl as n, fileUrl as r, encodePath as t };
