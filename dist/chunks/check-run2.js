import { i as cutToBytes, t as SUMMARY_MAX_BYTES } from "./check-run.js";
import { t as explainFailure } from "./failure.js";
// src/github/check-run.ts
const BATCH = 50;
async function startCheckRun(client, repository, { name, commit, url }) {
	const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
		...repository,
		name,
		head_sha: commit,
		status: "in_progress",
		...url === void 0 ? {} : { details_url: url }
	});
	const update = (fields) => client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		...repository,
		check_run_id: data.id,
		...fields
	});
	let isEnded = false;
	return {
		get isEnded() {
			return isEnded;
		},
		complete: async (conclusion, output) => {
			const outcome = await complete(update, conclusion, output);
			isEnded = true;
			return outcome;
		}
	};
}
async function complete(update, conclusion, { title, summary, annotations }) {
	const end = {
		status: "completed",
		conclusion
	};
	let annotated = 0;
	do {
		const batch = annotations.slice(annotated, annotated + BATCH);
		const isLast = annotated + batch.length === annotations.length;
		const output = {
			title,
			summary,
			annotations: batch
		};
		const problem = await failureOf(update(isLast ? {
			...end,
			output
		} : { output }));
		if (problem !== void 0) {
			const missing = annotations.length - annotated;
			const notice = missing > 0 ? NOTICE.replace("%d", String(missing)) : "";
			const whole = cutToBytes(notice + summary, SUMMARY_MAX_BYTES, "…");
			const failed = await failureOf(update({
				...end,
				output: {
					title,
					summary: whole
				}
			}));
			return {
				annotated,
				problem: failed ?? problem
			};
		}
		annotated += batch.length;
	} while (annotated < annotations.length);
	return { annotated };
}
const NOTICE = "> [!WARNING]\n> %d findings could not be annotated: GitHub did not take them. The job's summary has them all.\n\n";
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
export { startCheckRun };
