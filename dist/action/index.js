import { t as ConfigError } from "../chunks/config-error.js";
import { r as isNotFound, t as explainFailure } from "../chunks/failure.js";
import { r as escapeMarkdown } from "../chunks/markdown-escape.js";
import { t as visible } from "../chunks/visible.js";
import { a as SnapshotError, i as LFS_POINTER_MAX_BYTES, n as tooLarge, o as parseLfsPointer, r as TargetError, t as readDirectory } from "../chunks/directory.js";
import { t as toAnnotations } from "../chunks/annotations.js";
import { n as toCheckOutput, r as formatSummary } from "../chunks/check-run.js";
import { a as totals, r as fails, t as FAIL_ON } from "../chunks/conclusion.js";
import { t as formatTerminal } from "../chunks/terminal2.js";
import { t as standardNamed } from "../chunks/standard-named.js";
import { _ as bundledKnowledge, t as lint, v as decodeText } from "../chunks/lint.js";
import { i as parsePatch, n as introducedOnly, r as Change, t as compareReports } from "../chunks/compare.js";
import { i as CONFIG_PATHS, r as CONFIG_MAX_BYTES, t as decodeConfig } from "../chunks/config.js";
import { r as readGit, t as BlobReader } from "../chunks/git2.js";
import { n as hasCommit, r as mergeBase, t as checkedOut } from "../chunks/git-history2.js";
import { mkdir, readFile as readFile$1, readdir, realpath, rename, writeFile as writeFile$1 } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import http from "node:http";
import { randomUUID } from "node:crypto";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/action/connect.ts
async function connect({ token }, { apiUrl, repository }, tell) {
	if (!token || !repository) return void 0;
	heedProxy();
	const { createClient } = await import("../chunks/client.js");
	return {
		client: createClient(token, apiUrl, tell),
		repository
	};
}
function heedProxy() {
	if ("setGlobalProxyFromEnv" in http && typeof http.setGlobalProxyFromEnv === "function") http.setGlobalProxyFromEnv();
}
// src/action/context.ts
async function readContext(env) {
	const [owner, repo] = env.GITHUB_REPOSITORY?.split("/") ?? [];
	const repository = owner && repo ? {
		owner,
		repo
	} : void 0;
	const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
	const change = changeIn(await readPayload(env.GITHUB_EVENT_PATH));
	const runUrl = repository && env.GITHUB_RUN_ID && `${serverUrl}/${owner}/${repo}/actions/runs/${encodeURIComponent(env.GITHUB_RUN_ID)}`;
	return {
		event: env.GITHUB_EVENT_NAME ?? "",
		workspace: env.GITHUB_WORKSPACE || ".",
		apiUrl: env.GITHUB_API_URL || "https://api.github.com",
		serverUrl,
		repository,
		commit: change?.headSha ?? shaIn(env.GITHUB_SHA),
		change,
		runUrl: runUrl || void 0
	};
}
async function readPayload(path) {
	if (!path) return void 0;
	try {
		return JSON.parse(await readFile$1(path, "utf8"));
	} catch {
		return;
	}
}
function changeIn(payload) {
	const pullRequest = at(payload, "pull_request");
	const group = at(payload, "merge_group");
	const baseSha = shaIn(at(pullRequest, "base", "sha") ?? at(group, "base_sha"));
	const headSha = shaIn(at(pullRequest, "head", "sha") ?? at(group, "head_sha"));
	if (baseSha === void 0 || headSha === void 0) return void 0;
	const number = at(pullRequest, "number");
	return {
		pullRequest: typeof number === "number" && Number.isSafeInteger(number) ? number : void 0,
		baseSha,
		headSha,
		isFork: pullRequest !== void 0 && at(pullRequest, "head", "repo", "id") !== at(pullRequest, "base", "repo", "id")
	};
}
function at(value, ...keys) {
	return keys.reduce((found, key) => {
		if (typeof found !== "object" || found === null) return void 0;
		return found[key];
	}, value);
}
function shaIn(value) {
	return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : void 0;
}
// src/reporters/step-limits.ts
const PER_LEVEL_MAX = 10;
function withinStepLimits(annotations, taken) {
	const room = {
		error: PER_LEVEL_MAX,
		warning: PER_LEVEL_MAX,
		info: PER_LEVEL_MAX
	};
	const shown = annotations.filter(({ level }) => room[level]-- > (taken[level] ?? 0));
	return {
		annotations: shown,
		left: annotations.length - shown.length
	};
}
// src/action/log.ts
function print(lines) {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${lines.join("\n")}\n::${token}::\n`);
}
const ANNOTATE = {
	error,
	warning,
	info: notice
};
function annotate({ level, message, title, file, startLine, endLine, startColumn, endColumn }) {
	const columns = startColumn === void 0 || endColumn === void 0 ? {} : {
		startColumn,
		endColumn
	};
	ANNOTATE[level](message, {
		title,
		file,
		startLine,
		endLine,
		...columns
	});
}
var Remarks = class {
	texts = [];
	warnings = 0;
	note(text) {
		this.texts.push(text);
		print([`OpenClaims: ${visible(text)}`]);
	}
	warn(text) {
		this.texts.push(text);
		this.warnings++;
		warning(visible(text));
	}
};
// src/action/user-error.ts
var UserError = class extends Error {
	name = "UserError";
};
// src/action/write-file.ts
async function writeOutputFile(input, path, workspace, text) {
	const file = resolve(workspace, path);
	try {
		await mkdir(dirname(file), { recursive: true });
		const folder = await realpath(dirname(file));
		const root = await realpath(workspace);
		if (!isAbsolute(path) && folder !== root && !folder.startsWith(root + sep)) throw new UserError(`${input}: ${path} leaves the workspace`);
		const unfinished = join(folder, `.openclaims-${randomUUID()}`);
		await writeFile$1(unfinished, text, { flag: "wx" });
		await rename(unfinished, join(folder, basename(file)));
		return file;
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${input}: ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// src/action/deliver.ts
const LOG_WIDTH = 120;
const COMMENT_MAX_BYTES = 65e3;
async function deliver(delivery) {
	const { judgement, inputs, remarks } = delivery;
	const { report, counted, onlyNew, conclusion } = judgement;
	log(delivery);
	await writeOutputs(delivery);
	await annotateFindings(delivery);
	if (inputs.review) await review(delivery);
	if (inputs.comment) await comment(delivery);
	if (inputs.summary) await writeSummary(formatSummary(report, {
		onlyNew,
		remarks: remarks.texts
	}));
	if (conclusion === "failure") setFailed(`OpenClaims: ${totals(counted)}`);
}
async function writeSummary(markdown) {
	if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
}
function log({ judgement: { report, counted } }) {
	print([...report.notices.map(({ path, message }) => `${path === null ? "" : `${visible(path)}: `}${visible(message)}`), formatTerminal(counted, {
		color: true,
		width: LOG_WIDTH
	})]);
}
async function writeOutputs({ judgement, inputs, context, subject }) {
	const { report, counted, conclusion } = judgement;
	setOutput("conclusion", conclusion);
	setOutput("errors", counted.summary.errors);
	setOutput("warnings", counted.summary.warnings);
	setOutput("findings", counted.findings.length);
	setOutput("mof-class", mofClass(report.standards));
	setOutput("standards", Object.fromEntries(report.standards.map(({ id, result }) => [id, result])));
	const { workspace } = context;
	const reportFile = inputs.reportFile || process.env.RUNNER_TEMP && `${process.env.RUNNER_TEMP}/openclaims-report.json`;
	if (reportFile) {
		const { formatJson } = await import("../chunks/json.js");
		setOutput("report", await writeOutputFile("report-file", reportFile, workspace, formatJson(report)));
	}
	if (inputs.sarifFile) {
		const { formatSarif } = await import("../chunks/sarif.js");
		const sarif = formatSarif([{
			report: counted,
			folder: subject.folder
		}]);
		setOutput("sarif", await writeOutputFile("sarif-file", inputs.sarifFile, workspace, sarif));
	}
}
function mofClass(standards) {
	const classes = standards.flatMap(({ id, result }) => {
		const level = /^mof-[\d.]+-class-(i{1,3})$/.exec(id)?.[1]?.length;
		return level === void 0 ? [] : [{
			level,
			result
		}];
	});
	if (classes.length === 0) return "";
	const met = classes.filter(({ result }) => result === "met").map(({ level }) => level);
	return met.length > 0 ? Math.min(...met) : 0;
}
async function annotateFindings({ judgement, inputs, subject, checkRun, remarks }) {
	const { report, counted, onlyNew, conclusion } = judgement;
	const annotations = toAnnotations(counted, subject.folder, subject.change?.within(subject.folder));
	if (checkRun) {
		const output = toCheckOutput(report, counted, annotations, {
			onlyNew,
			remarks: remarks.texts
		});
		const { annotated, problem } = await checkRun.complete(conclusion, output);
		if (problem !== void 0) {
			remarks.warn(`The check run could not be written as a whole: ${problem}.`);
			printAnnotations(annotations.slice(annotated), conclusion, remarks);
		}
	} else if (inputs.annotations !== "none") printAnnotations(annotations, conclusion, remarks);
}
function printAnnotations(annotations, conclusion, remarks) {
	const { annotations: shown, left } = withinStepLimits(annotations, {
		error: conclusion === "failure" ? 1 : 0,
		warning: remarks.warnings
	});
	shown.forEach(annotate);
	if (left > 0) {
		const were = left === 1 ? "finding is" : "findings are";
		remarks.note(`${left} ${were} not annotated: GitHub shows 10 of each level for a step. The summary has them all.`);
	}
}
async function review({ judgement, github, context, subject, remarks }) {
	const pullRequest = context.change?.pullRequest;
	if (!github || !context.change || pullRequest === void 0 || !subject.change) {
		if (context.change) remarks.warn("The review could not be written: the pull request could not be read from GitHub.");
		return;
	}
	const { toReviewComments } = await import("../chunks/review.js");
	const { updateReview } = await import("../chunks/review3.js");
	const change = subject.change.within(subject.folder);
	const comments = await toReviewComments(judgement.counted, subject.folder, change, judgement.linesOf);
	const found = new Set(judgement.report.findings.map(({ fingerprint }) => fingerprint));
	const about = {
		number: pullRequest,
		headSha: context.change.headSha
	};
	await attempt(remarks, "The review could not be written (it needs pull-requests: write)", async () => {
		const problems = await updateReview(github.client, github.repository, about, comments, found);
		for (const problem of problems) remarks.note(`An outdated review comment could not be resolved: ${problem}.`);
	});
}
async function comment({ judgement, github, context, subject, remarks }) {
	const pullRequest = context.change?.pullRequest;
	if (pullRequest === void 0) return;
	if (!github) return remarks.warn("The comment could not be written: there is no github-token.");
	const { report, counted, onlyNew } = judgement;
	const marker = `<!-- openclaims:summary:${encodeURIComponent(subject.folder)} -->`;
	const options = {
		onlyNew,
		remarks: remarks.texts,
		bytesMax: COMMENT_MAX_BYTES
	};
	const body = `${marker}\n${formatSummary(report, options)}`;
	const isWorthPosting = counted.findings.length > 0;
	const { updateComment } = await import("../chunks/comment.js");
	await attempt(remarks, "The comment could not be written (it needs pull-requests: write)", () => updateComment(github.client, github.repository, pullRequest, {
		marker,
		body,
		isWorthPosting
	}));
}
async function attempt(remarks, failure, act) {
	try {
		await act();
	} catch (error) {
		const explained = explainFailure(error);
		if (explained === void 0) throw error;
		remarks.warn(`${failure}: ${explained}.`);
	}
}
// src/action/inputs.ts
const ANNOTATIONS = [
	"auto",
	"check-run",
	"workflow-commands",
	"none"
];
function readInputs(workspace) {
	const token = getInput("github-token");
	if (token) setSecret(token);
	return {
		folder: readFolder(workspace),
		config: getInput("config"),
		standard: readStandard(),
		failOn: getInput("fail-on") === "" ? void 0 : readChoice("fail-on", FAIL_ON, "error"),
		onlyNew: getInput("only-new") === "" ? void 0 : readSwitch("only-new", true),
		annotations: readChoice("annotations", ANNOTATIONS, "auto"),
		review: readSwitch("review", false),
		comment: readSwitch("comment", false),
		summary: readSwitch("summary", true),
		sarifFile: getInput("sarif-file"),
		reportFile: getInput("report-file"),
		token
	};
}
function readFolder(workspace) {
	const input = getInput("path") || ".";
	const folder = relative(resolve(workspace), resolve(workspace, input)).replaceAll("\\", "/");
	if (folder === ".." || folder.startsWith("../") || posix.isAbsolute(folder)) throw new UserError(`path: ${input} is not in the workspace`);
	return folder;
}
function readStandard() {
	const input = getInput("standard");
	if (input === "") return "";
	const named = standardNamed(input, bundledKnowledge.rules.standards);
	if ("problem" in named) throw new UserError(`standard: ${named.problem}`);
	return named.id;
}
function readChoice(name, choices, otherwise) {
	const input = getInput(name) || otherwise;
	const known = choices.find((choice) => choice === input);
	if (known === void 0) throw new UserError(`${name}: ${input} is none of ${choices.join(", ")}`);
	return known;
}
function readSwitch(name, otherwise) {
	const input = getInput(name).toLowerCase();
	if (input === "") return otherwise;
	if (input !== "true" && input !== "false") throw new UserError(`${name}: ${input} is neither true nor false`);
	return input === "true";
}
// src/action/configuration.ts
async function readConfiguration(trusted, folder, { config, standard }, remarks) {
	const found = await findIn(trusted, folder, config);
	if (!found) remarks.note("The configuration was left aside: a fork's does not count, and the base could not be read.");
	return {
		...found,
		lint: {
			...found?.lint,
			...standard === "" ? {} : { standard }
		}
	};
}
async function findIn(trusted, folder, config) {
	try {
		return trusted && await findConfiguration(trusted, folder, config);
	} catch (error) {
		if (error instanceof TargetError) return void 0;
		throw error;
	}
}
async function findConfiguration(trusted, folder, config) {
	if (config !== "") return readFile(trusted, "", config.replace(/^\.\//, ""));
	for (const place of /* @__PURE__ */ new Set([folder, ""])) {
		const present = new Set((await trusted.open(place)).files.map(({ path }) => path));
		const path = CONFIG_PATHS.find((candidate) => present.has(candidate));
		if (path !== void 0) return readFile(trusted, place, path);
	}
	return { lint: {} };
}
async function readFile(trusted, folder, path) {
	const inRepository = folder === "" ? path : `${folder}/${path}`;
	try {
		const bytes = await (await trusted.open(folder)).read(path, CONFIG_MAX_BYTES);
		return await decodeConfig(path, bytes);
	} catch (error) {
		if (error instanceof SnapshotError) throw new ConfigError(inRepository, [{ message: error.message }]);
		if (error instanceof ConfigError) throw new ConfigError(inRepository, error.problems);
		throw error;
	}
}
// src/action/judge.ts
async function judge(subject, inputs, context, remarks) {
	const { folder } = subject;
	const head = await subject.head.open(folder);
	const config = await readConfiguration(context.change?.isFork ? subject.base : subject.head, folder, inputs, remarks);
	const ofHead = await lint(head, config.lint);
	const ofBase = await judgeBase(subject.base, folder, config.lint, remarks);
	const report = withFilesUrl(ofBase ? compareReports(ofHead, ofBase, subject.change?.within(folder)) : ofHead, folder, context);
	const onlyNew = inputs.onlyNew ?? context.change !== void 0;
	const counted = onlyNew ? introducedOnly(report) : report;
	return {
		report,
		counted,
		onlyNew,
		conclusion: conclude(counted, inputs.failOn ?? config.failOn ?? "error"),
		linesOf: (path) => linesOf(head, path)
	};
}
async function judgeBase(base, folder, config, remarks) {
	if (!base) return void 0;
	try {
		return await lint(await base.open(folder), config);
	} catch (error) {
		if (!(error instanceof TargetError)) throw error;
		remarks.note(`The base revision could not be read, so every finding counts as new: ${error.message}.`);
		return;
	}
}
function conclude(counted, failOn) {
	if (fails(counted, failOn)) return "failure";
	return counted.findings.length > 0 ? "neutral" : "success";
}
function withFilesUrl(report, folder, { serverUrl, repository, commit }) {
	if (!repository || !commit) return report;
	const root = `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}`;
	const path = folder.split("/").filter(Boolean).map((name) => `/${encodeURIComponent(name)}`);
	return {
		...report,
		target: {
			...report.target,
			filesUrl: root + path.join("")
		}
	};
}
const DOCUMENT_MAX_BYTES = 1048576;
async function linesOf(snapshot, path) {
	try {
		return decodeText(await snapshot.read(path, DOCUMENT_MAX_BYTES))?.text.split(/\r\n|\r|\n/) ?? [];
	} catch (error) {
		if (error instanceof SnapshotError) return [];
		throw error;
	}
}
// src/github/changes.ts
async function readChange(client, repository, base, head) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...repository,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const files = (data.files ?? []).map(({ filename, previous_filename, patch }) => ({
		path: filename,
		...previous_filename === void 0 ? {} : { previousPath: previous_filename },
		hunks: parsePatch(patch ?? "")
	}));
	return {
		mergeBase: data.merge_base_commit.sha,
		change: new Change(files)
	};
}
// src/sources/github.ts
const BLOBS_MAX = 300;
const FOLDERS_MAX = 100;
const WHOLE_MAX_BYTES = 4194304;
var GitHubBlobs = class {
	#client;
	#repository;
	#known = /* @__PURE__ */ new Map();
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	read(oid) {
		let content = this.#known.get(oid);
		if (!content) {
			content = this.#known.size < BLOBS_MAX ? this.#fetch(oid) : Promise.reject(tooMany());
			this.#known.set(oid, content);
		}
		return content;
	}
	async #fetch(oid) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
				...this.#repository,
				file_sha: oid
			});
			return Buffer.from(data.content, "base64");
		} catch (error) {
			throw new SnapshotError("unreadable", explainOrThrow(error));
		}
	}
};
var LocalFirstBlobs = class {
	#local;
	#remote;
	constructor(local, remote) {
		this.#local = local;
		this.#remote = remote;
	}
	async read(oid, size) {
		try {
			return await this.#local.read(oid, size);
		} catch (error) {
			if (error instanceof SnapshotError) return this.#remote.read(oid, size);
			throw error;
		}
	}
};
function tooMany() {
	return new SnapshotError("unreadable", `no more than ${BLOBS_MAX} files are read through GitHub's API`);
}
async function readGitHub(client, repository, commit, blobs) {
	const notices = [];
	const name = `${repository.owner}/${repository.repo}`;
	try {
		return new GitHubSnapshot(name, commit, await listTree(client, repository, commit, notices), notices, blobs);
	} catch (error) {
		const gone = isNotFound(error) ? ": a newer push may have replaced it, or the token may not read it" : "";
		throw new TargetError(`${name}: commit ${commit.slice(0, 10)} cannot be read: ${explainOrThrow(error)}${gone}`);
	}
}
async function listTree(client, repository, commit, notices) {
	const whole = await requestTree(client, repository, commit, true);
	if (!whole.truncated) return whole.tree.flatMap((item) => entryOf(item, ""));
	const entries = [];
	const folders = [{
		path: "",
		sha: commit
	}];
	for (let asked = 0; folders.length > 0; asked++) {
		const folder = folders.shift();
		if (!folder) break;
		if (asked >= FOLDERS_MAX) {
			notices.push({
				path: null,
				message: `${folders.length + 1} folders were left out: the repository has too many for GitHub's API`
			});
			break;
		}
		const prefix = folder.path === "" ? "" : `${folder.path}/`;
		const { tree } = await requestTree(client, repository, folder.sha, false);
		entries.push(...tree.flatMap((item) => entryOf(item, prefix)));
		for (const { type, path, sha } of tree) if (type === "tree" && path && sha) folders.push({
			path: prefix + path,
			sha
		});
	}
	return entries;
}
async function requestTree(client, repository, sha, recursive) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...repository,
		tree_sha: sha,
		...recursive ? { recursive: "1" } : {}
	});
	return data;
}
function entryOf(item, prefix) {
	const { mode, type: kind, path, sha: oid, size = 0 } = item;
	if (kind === "tree" || !path || !oid) return [];
	const type = mode === "160000" ? "submodule" : mode === "120000" ? "link" : "file";
	return [{
		path: prefix + path,
		type,
		oid,
		size
	}];
}
var GitHubSnapshot = class {
	target;
	files;
	notices;
	#entries;
	#blobs;
	constructor(name, revision, entries, notices, blobs) {
		this.target = {
			kind: "github",
			name,
			revision
		};
		this.notices = notices;
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
		const { type, oid, size } = this.#entry(path);
		if (type === "link") throw new SnapshotError("not-a-file", "it is a link, which is not followed on GitHub");
		if (type !== "file") throw new SnapshotError("not-a-file", "it is not a file");
		if (size > maxBytes) throw tooLarge(size, maxBytes);
		return this.#blobs.read(oid, size);
	}
	async readRange(path, start, end) {
		return (await this.read(path, WHOLE_MAX_BYTES)).subarray(start, end);
	}
	#entry(path) {
		const entry = this.#entries.get(path);
		if (!entry) throw new SnapshotError("not-found", "it is not there");
		return entry;
	}
};
function explainOrThrow(error) {
	const explained = explainFailure(error);
	if (explained === void 0) throw error;
	return explained;
}
// src/sources/subfolder.ts
function subfolder(snapshot, folder) {
	if (folder === "") return snapshot;
	const prefix = `${folder}/`;
	const files = snapshot.files.flatMap(({ path, type }) => path.startsWith(prefix) ? [{
		path: path.slice(prefix.length),
		type
	}] : []);
	return {
		target: {
			...snapshot.target,
			name: `${snapshot.target.name}/${folder}`
		},
		files,
		notices: snapshot.notices,
		stat: (path) => snapshot.stat(prefix + path),
		read: (path, maxBytes) => snapshot.read(prefix + path, maxBytes),
		readRange: (path, start, end) => snapshot.readRange(prefix + path, start, end)
	};
}
// src/action/revisions.ts
async function findSubject(folder, context, github, remarks) {
	const { workspace, commit, change: proposed, event } = context;
	const isThere = await hasFiles(workspace);
	const local = isThere ? await checkedOut(resolve(workspace, folder)) : void 0;
	const isHead = local !== void 0 && [local.commit, ...local.parents].includes(proposed?.headSha ?? "");
	const useWorkspace = isThere && (event !== "pull_request_target" || isHead);
	if (!useWorkspace && !(github && commit)) throw new UserError("there is nothing to check: put actions/checkout before this step, or give it a github-token to read the repository with");
	const compared = proposed && github ? await compare(github, proposed, remarks) : void 0;
	const baseCommit = proposed && await baseOf(proposed, useWorkspace ? local : void 0, compared?.mergeBase);
	const blobs = github && new GitHubBlobs(github.client, github.repository);
	return {
		head: useWorkspace ? inWorkspace(local?.root ?? workspace) : onGitHub(github, commit, blobs),
		base: baseCommit === void 0 ? void 0 : await baseRevision(baseCommit, local, github, blobs, remarks),
		folder: useWorkspace && local ? local.folder : folder,
		change: compared?.change
	};
}
async function hasFiles(folder) {
	try {
		return (await readdir(folder)).length > 0;
	} catch {
		return false;
	}
}
async function compare({ client, repository }, { baseSha, headSha }, remarks) {
	try {
		return await readChange(client, repository, baseSha, headSha);
	} catch (error) {
		const explained = explainFailure(error);
		if (explained === void 0) throw error;
		remarks.note(`The pull request's diff could not be read: ${explained}.`);
		return;
	}
}
async function baseOf({ baseSha, headSha }, local, onGitHub) {
	const [first, second] = local?.parents ?? [];
	if (local && first !== void 0 && second === headSha && local.commit !== headSha) return first;
	if (local && onGitHub === void 0) return await mergeBase(local.root, baseSha, headSha) ?? baseSha;
	return onGitHub ?? baseSha;
}
async function baseRevision(commit, local, github, blobs, remarks) {
	if (local && await hasCommit(local.root, commit)) return inClone(local, commit);
	if (github) return onGitHub(github, commit, blobs, local);
	remarks.note("The base revision could not be read without a github-token or a deeper checkout: every finding counts as new.");
}
function inWorkspace(root) {
	return revision(async (folder) => ({
		snapshot: await readDirectory(resolve(root, folder)),
		close: async () => {}
	}));
}
function inClone({ root }, commit) {
	return revision(async (folder) => {
		const { snapshot, close } = await readGit(root, commit);
		return {
			snapshot: subfolder(snapshot, folder),
			close
		};
	});
}
function onGitHub(github, commit, blobs, local) {
	return revision(async (folder) => {
		if (!github || !commit || !blobs) throw new TargetError("GitHub cannot be asked without a token");
		const nearby = local && new BlobReader(local.root);
		const contents = nearby ? new LocalFirstBlobs(nearby, blobs) : blobs;
		return {
			snapshot: subfolder(await readGitHub(github.client, github.repository, commit, contents), folder),
			close: async () => nearby?.close()
		};
	});
}
function revision(open) {
	const opened = /* @__PURE__ */ new Map();
	return {
		open: async (folder) => {
			const already = opened.get(folder) ?? open(folder);
			opened.set(folder, already);
			return (await already).snapshot;
		},
		close: async () => {
			for (const opening of await Promise.allSettled(opened.values())) if (opening.status === "fulfilled") await opening.value.close();
		}
	};
}
// src/action/main.ts
async function run() {
	const context = await readContext(process.env);
	let checkRun;
	try {
		const inputs = readInputs(context.workspace);
		const remarks = new Remarks();
		const github = await connect(inputs, context, (message) => print([`OpenClaims: ${visible(message)}`]));
		checkRun = beginCheckRun(inputs, context, github, remarks);
		checkRun.catch(() => {});
		const subject = await findSubject(inputs.folder, context, github, remarks);
		try {
			await deliver({
				inputs,
				context,
				github,
				subject,
				judgement: await judge(subject, inputs, context, remarks),
				remarks,
				checkRun: await checkRun
			});
		} finally {
			await subject.head.close();
			await subject.base?.close();
		}
	} catch (error) {
		await tellFailure(error, await checkRun?.catch(() => void 0));
	}
}
async function beginCheckRun({ annotations, folder }, { commit, runUrl }, github, remarks) {
	if (annotations !== "auto" && annotations !== "check-run") return void 0;
	const tell = (reason) => {
		const text = `There is no check run, so findings are annotated by workflow commands: ${reason}.`;
		if (annotations === "check-run") remarks.warn(text);
		else remarks.note(text);
	};
	if (!github || !commit) {
		if (annotations === "check-run") tell("there is no github-token");
		return;
	}
	try {
		const { startCheckRun } = await import("../chunks/check-run2.js");
		const name = folder === "" ? "OpenClaims" : `OpenClaims: ${visible(folder)}`;
		const checkRun = await startCheckRun(github.client, github.repository, {
			name,
			commit,
			url: runUrl
		});
		endWhenStopped(checkRun);
		return checkRun;
	} catch (error) {
		const explained = explainFailure(error);
		if (explained === void 0) throw error;
		tell(explained);
		return;
	}
}
function endWhenStopped(checkRun) {
	const stop = async () => {
		if (checkRun.isEnded) process.exit(1);
		await checkRun.complete("cancelled", {
			title: "Cancelled",
			summary: "The job was cancelled.",
			annotations: []
		});
		process.exit(1);
	};
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
}
async function tellFailure(error, checkRun) {
	const message = explain(error);
	if (error instanceof ConfigError) annotateProblems(error);
	setFailed(visible(message));
	if (!isExpected(error) && error instanceof Error) print((error.stack ?? "").split("\n").map(visible));
	const summary = `## OpenClaims\n\nNothing was checked: ${escapeMarkdown(message)}\n`;
	await checkRun?.complete("failure", {
		title: "Nothing was checked",
		summary,
		annotations: []
	});
	await writeSummary(summary);
}
function annotateProblems({ path, problems }) {
	for (const { line, column, message } of problems) {
		const place = line === void 0 ? {} : {
			startLine: line,
			startColumn: column ?? 1
		};
		error(visible(message), {
			title: "configuration",
			file: path,
			...place
		});
	}
}
function explain(error) {
	if (error instanceof ConfigError) return `the configuration ${error.path} cannot be used`;
	const message = error instanceof Error ? error.message : String(error);
	if (isExpected(error)) return message;
	return explainFailure(error) ?? `this is a mistake of OpenClaims, please report it: ${message}`;
}
function isExpected(error) {
	return error instanceof UserError || error instanceof TargetError || error instanceof ConfigError;
}
// src/action/index.ts
await run();
export {};
