function explainFailure(error) {
	if (isGraphqlFailure(error)) return `GitHub refused it: ${firstLine(error.errors[0]?.message ?? error.message)}`;
	if (error instanceof Error && error.name === "TimeoutError") return "GitHub broke off in the middle of its answer";
	if (!isRequestFailure(error)) return void 0;
	const { status, message } = error;
	if (gotNoAnswer(error)) return `GitHub could not be reached (${firstLine(message)})`;
	if (isRateLimit(error)) return `GitHub's rate limit is used up${until(error)}`;
	if (status === 401) return "GitHub does not know the token, or it has expired (401)";
	if (status === 403 || status === 404) return `the token may not, or it is not there (${status}: ${firstLine(message)})`;
	if (isServerFault(error)) return `GitHub answered ${status}, several times`;
	return `GitHub refused it (${status}: ${firstLine(message)})`;
}
function gotNoAnswer(error) {
	return isRequestFailure(error) && (error.status === 408 || error.response === void 0);
}
function isServerFault(error) {
	return isRequestFailure(error) && error.status >= 500;
}
function isNotFound(error) {
	return isRequestFailure(error) && [
		404,
		409,
		422
	].includes(error.status);
}
function isRateLimit({ status, message, response }) {
	if (status !== 403 && status !== 429) return false;
	return /\brate limit\b/i.test(message) || String(response?.headers?.["x-ratelimit-remaining"]) === "0";
}
function until({ response }) {
	const reset = Number(response?.headers?.["x-ratelimit-reset"]);
	return reset > 0 ? ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(11, 16)} UTC` : "";
}
function isRequestFailure(error) {
	return error instanceof Error && error.name === "HttpError" && "status" in error && typeof error.status === "number";
}
function isGraphqlFailure(error) {
	return error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error;
}
function firstLine(text) {
	return (text.split(/\n| - https:/)[0] ?? "").slice(0, 200);
}
export { isServerFault as i, gotNoAnswer as n, isNotFound as r, explainFailure as t };
