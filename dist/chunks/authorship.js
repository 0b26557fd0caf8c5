// src/github/authorship.ts
function isOwn({ viewerDidAuthor, author }, viewer) {
	return viewerDidAuthor || author?.login === viewer.login.replace(/\[bot\]$/, "");
}
export { isOwn as t };
