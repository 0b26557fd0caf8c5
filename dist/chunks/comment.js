import { t as isOwn } from "./authorship.js";
// src/github/comment.ts
const PAGES_MAX = 20;
async function updateComment(client, repository, pullRequest, { marker, body, isWorthPosting }) {
	const own = await findOwn(client, repository, pullRequest, marker);
	if (own) {
		if (own.body.replaceAll("\r\n", "\n").trim() === body.trim()) return;
		await client.graphql(UPDATE, {
			id: own.id,
			body
		});
	} else if (isWorthPosting) await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...repository,
		issue_number: pullRequest,
		body
	});
}
const UPDATE = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`;
const COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor author { login } }
      }
    }
  }
}`;
async function findOwn(client, { owner, repo }, number, marker) {
	let after = null;
	for (let page = 0; page < PAGES_MAX; page++) {
		const answer = await client.graphql(COMMENTS, {
			owner,
			repo,
			number,
			after
		});
		const comments = answer.repository?.pullRequest?.comments;
		const own = comments?.nodes.find((comment) => isOwn(comment, answer.viewer) && comment.body.startsWith(marker));
		if (own || !comments?.pageInfo.hasNextPage) return own;
		after = comments.pageInfo.endCursor;
	}
}
export { updateComment };
