// src/config/config-error.ts
var ConfigError = class extends Error {
	name = "ConfigError";
	path;
	problems;
	constructor(path, problems) {
		super(problems.map(({ line, column, message }) => `${path}:${line === void 0 ? "" : `${line}:${column}:`} ${message}`).join("\n"));
		this.path = path;
		this.problems = problems;
	}
};
export { ConfigError as t };
