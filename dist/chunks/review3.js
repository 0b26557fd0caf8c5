import { n as countOf } from "./conclusion.js";
import { t as fingerprintOf } from "./review2.js";
import { t as isOwn } from "./authorship.js";
import { t as explainFailure } from "./failure.js";
// src/github/review.ts
const COMMENTS_MAX = 30;
const PAGES_MAX = 20;
async function updateReview(client, repository, pullRequest, comments, found) {
	const threads = await ownThreads(client, repository, pullRequest.number);
	const standing = new Set(threads.filter(({ isMinimized }) => !isMinimized).map(({ fingerprint }) => fingerprint));
	const fresh = comments.filter(({ fingerprint }) => !standing.has(fingerprint));
	if (fresh.length > 0) await postReview(client, repository, pullRequest, fresh);
	const gone = threads.filter(({ fingerprint, isMinimized }) => !isMinimized && !found.has(fingerprint));
	const problems = /* @__PURE__ */ new Set();
	for (const thread of gone) {
		const problem = await takeBack(client, thread);
		if (problem !== void 0) problems.add(problem);
	}
	return [...problems];
}
async function postReview(client, repository, { number, headSha }, comments) {
	const left = comments.length - COMMENTS_MAX;
	const rest = left > 0 ? ` ${countOf(left, "more finding")} did not fit in here: see the check.` : "";
	await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...repository,
		pull_number: number,
		commit_id: headSha,
		event: "COMMENT",
		body: `OpenClaims found ${countOf(comments.length, "claim")} that the repository does not carry.${rest}`,
		comments: comments.slice(0, COMMENTS_MAX).map(({ path, startLine, line, body }) => ({
			path,
			body,
			line,
			side: "RIGHT",
			...startLine < line ? {
				start_line: startLine,
				start_side: "RIGHT"
			} : {}
		}))
	});
}
async function takeBack(client, { threadId, commentId, isResolved }) {
	const minimized = await failureOf(client.graphql(MINIMIZE, { commentId }));
	const resolved = isResolved ? void 0 : await failureOf(client.graphql(RESOLVE, { threadId }));
	return minimized === void 0 || resolved === void 0 ? void 0 : minimized;
}
async function failureOf(request) {
	try {
		await request;
		return;
	} catch (error) {
		const explained = explainFailure(error);
		if (explained === void 0) throw error;
		return explained;
	}
}
const MINIMIZE = `mutation ($commentId: ID!) {
  minimizeComment(input: { subjectId: $commentId, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
const RESOLVE = `mutation ($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved } }
}`;
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { id body isMinimized viewerDidAuthor author { login } } } }
      }
    }
  }
}`;
async function ownThreads(client, { owner, repo }, number) {
	const own = [];
	let after = null;
	for (let page = 0; page < PAGES_MAX; page++) {
		const answer = await client.graphql(THREADS, {
			owner,
			repo,
			number,
			after
		});
		const threads = answer.repository?.pullRequest?.reviewThreads;
		for (const { id: threadId, isResolved, comments } of threads?.nodes ?? []) {
			const [comment] = comments.nodes;
			const fingerprint = comment && isOwn(comment, answer.viewer) ? fingerprintOf(comment.body) : void 0;
			if (!comment || fingerprint === void 0) continue;
			own.push({
				threadId,
				isResolved,
				fingerprint,
				commentId: comment.id,
				isMinimized: comment.isMinimized
			});
		}
		if (!threads?.pageInfo.hasNextPage) break;
		after = threads.pageInfo.endCursor;
	}
	return own;
}
export { updateReview };
