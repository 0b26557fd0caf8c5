import { t as ConfigError } from "./config-error.js";
import { t as VERSION } from "./version.js";
import { r as TargetError, t as readDirectory } from "./directory.js";
import { n as introducedOnly, r as Change, t as compareReports } from "./compare.js";
import { _ as bundledKnowledge, a as severityOf, c as componentLicense, d as standardsOf, f as licenseFiles, g as COMPONENTS, h as FileReader, i as readDocuments, l as unsuited, m as readLicense, n as LICENSE_MAX_BYTES, o as ClaimFinder, r as licenseKnowledge, s as evaluateStandard, t as lint, v as decodeText } from "./lint.js";
import { r as fails, t as FAIL_ON } from "./conclusion.js";
import { a as writeReport, c as UsageError, i as terminalStyle, o as EXIT, r as tell, s as EXIT_CODES_HELP, t as replaceFile, u as openTarget } from "./write-changes.js";
import { i as CONFIG_PATHS, n as readConfig, r as CONFIG_MAX_BYTES, t as decodeConfig } from "./config.js";
import { t as standardNamed } from "./standard-named.js";
import { o as closestMatch } from "./names.js";
import { t as require_dist } from "./dist.js";
import { t as ruleUrl } from "./rule-url.js";
import { lstat, mkdir, open, realpath } from "node:fs/promises";
import fs, { constants as constants$1, createReadStream, readFileSync, statSync } from "node:fs";
import path, { isAbsolute, join, relative, resolve, sep } from "node:path";
import childProcess from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { EventEmitter } from "node:events";
import process$1 from "node:process";
// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
var InvalidArgumentError = class extends CommanderError {
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};
// node_modules/commander/lib/argument.js
var Argument = class {
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	name() {
		return this._name;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	argRequired() {
		this.required = true;
		return this;
	}
	argOptional() {
		this.required = false;
		return this;
	}
};
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
// node_modules/commander/lib/help.js
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	optionTerm(option) {
		return option.flags;
	}
	argumentTerm(argument) {
		return argument.name();
	}
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	commandDescription(cmd) {
		return cmd.description();
	}
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = /* @__PURE__ */ new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	displayWidth(str) {
		return stripVTControlCharacters(str).length;
	}
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};
// node_modules/commander/lib/option.js
var Option = class {
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	env(name) {
		this.envVar = name;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
var DualOptions = class {
	constructor(options) {
		this.positiveOptions = /* @__PURE__ */ new Map();
		this.negativeOptions = /* @__PURE__ */ new Map();
		this.dualOptions = /* @__PURE__ */ new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
// node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}
// node_modules/commander/lib/command.js
var Command = class Command extends EventEmitter {
	constructor(name) {
		super();
		this.commands = [];
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => process$1.stdout.write(str),
			writeErr: (str) => process$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process$1.stdout.isTTY ? process$1.stdout.columns : void 0,
			getErrHelpWidth: () => process$1.stderr.isTTY ? process$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process$1.stdout.isTTY && process$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process$1.stderr.isTTY && process$1.stderr.hasColors?.()),
			stripColor: (str) => stripVTControlCharacters(str)
		};
		this._hidden = false;
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		this._helpGroupHeading = void 0;
		this._defaultCommandGroup = void 0;
		this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	createCommand(name) {
		return new Command(name);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	createArgument(name, description) {
		return new Argument(name, description);
	}
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		process$1.exit(exitCode);
	}
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	createOption(flags, description) {
		return new Option(flags, description);
	}
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (process$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = process$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = process$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (process$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		if (process$1.platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
				proc = childProcess.spawn(process$1.argv[0], args, { stdio: "inherit" });
			} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) process$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) process$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process$1.env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(filename) {
		this._name = path.basename(filename, path.extname(filename));
		return this;
	}
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
function useColor() {
	if (process$1.env.NO_COLOR || process$1.env.FORCE_COLOR === "0" || process$1.env.FORCE_COLOR === "false") return false;
	if (process$1.env.FORCE_COLOR || process$1.env.CLICOLOR_FORCE !== void 0) return true;
}
new Command();
// src/cli/config.ts
async function configurationOf(option, snapshot, folder = ".") {
	if (option === false) return { lint: {} };
	if (option === void 0) return readConfig(snapshot);
	return decodeConfig(nameOf$1(option, folder), await readConfigFile(option));
}
function nameOf$1(file, folder) {
	const inside = relative(folder, file);
	return inside.startsWith("..") || isAbsolute(inside) ? file : inside.split(sep).join("/");
}
async function readConfigFile(path) {
	const fail = (message) => new ConfigError(path, [{ message }]);
	const file = await open(path, constants$1.O_RDONLY | constants$1.O_NONBLOCK).catch((error) => {
		throw fail(error.code === "ENOENT" ? "there is no such file" : error.message);
	});
	try {
		const stat = await file.stat();
		if (!stat.isFile()) throw fail("it is not a file");
		if (stat.size > 65536) throw fail(`it has more than the ${CONFIG_MAX_BYTES / 1024} KB that are read`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
// src/cli/format.ts
const FORMATS$5 = [
	"terminal",
	"json",
	"sarif",
	"github",
	"markdown",
	"html",
	"badge",
	"shields"
];
const SINGLE = ["badge", "shields"];
function checkTargets(format, targets) {
	if (targets.length > 1 && SINGLE.includes(format)) throw new UsageError(`--format ${format} takes one target`);
}
function folderInRepository(folder) {
	if (folder === void 0) return "";
	const path = relative(process.env.GITHUB_WORKSPACE || ".", resolve(folder)).replaceAll("\\", "/");
	return path === ".." || path.startsWith("../") || isAbsolute(path) ? "" : path;
}
async function format(reports, { format, output, quiet }) {
	if (format === "json") {
		const all = reports.map(({ report }) => report);
		return (await import("./json.js")).formatJson(all.length === 1 ? all[0] : all);
	}
	const introduced = reports.map((item) => ({
		...item,
		report: introducedOnly(item.report)
	}));
	const plain = introduced.map(({ report }) => report);
	switch (format) {
		case "sarif": return (await import("./sarif.js")).formatSarif(introduced);
		case "github": return (await import("./workflow-commands.js")).formatWorkflowCommands(introduced);
		case "markdown": return each(plain, (await import("./markdown.js")).formatMarkdown);
		case "html": return (await import("./page.js")).formatHtml(plain);
		case "badge": return each(plain, (await import("./badge.js")).formatBadge);
		case "shields": return each(plain, (await import("./badge.js")).formatShields);
		case "terminal": {
			const { formatTerminal } = await import("./terminal.js");
			const style = terminalStyle(output);
			return each(plain, (report) => formatTerminal(report, {
				...style,
				quiet
			}));
		}
	}
}
function each(reports, make) {
	return reports.map(make).join("\n");
}
// src/cli/standard-option.ts
function standardOption(name) {
	const named = standardNamed(name, bundledKnowledge.rules.standards);
	if ("problem" in named) throw new UsageError(`--standard: ${named.problem}`);
	return named.id;
}
// src/cli/check.ts
function addCheckCommand(program, done) {
	return program.command("check", { isDefault: true }).description("check the claims of model repositories").argument("[target...]", "folders, or folder@revision for a revision of a local git clone", ["."]).addOption(new Option("--format <format>", "how to report").choices(FORMATS$5).default("terminal")).option("--output <file>", "write the report to a file instead of standard output").addOption(new Option("--fail-on <severity>", "findings from which severity on make the exit code 1 (default: what the configuration says, else \"error\")").choices(FAIL_ON)).option("--standard <id>", "the definition that claims are held against, such as osaid-1.0").option("--base <revision>", "compare with a revision of the local git clone: only what came after it fails").option("--quiet", "show errors only, and no notices", false).option("--config <file>", "read this configuration instead of the target’s .openclaims.yml").option("--no-config", "read no configuration file").option("--fix", "write suggested wording into the files, where it is certain").addOption(new Option("--fix-dry-run", "show what --fix would change, as a unified diff").conflicts("fix")).action(async (targets, options) => done(await check(targets, options)));
}
async function check(targets, options) {
	checkTargets(options.format, targets);
	const standard = options.standard === void 0 ? {} : { standard: standardOption(options.standard) };
	if (options.fix || options.fixDryRun) await (await import("./fix-target.js")).refuseToFix(targets);
	const checked = [];
	for (const name of targets) {
		const target = await openTarget(name);
		try {
			checked.push(await checkTarget(target, {
				...options,
				...standard
			}));
		} finally {
			await target.close();
		}
	}
	if (options.fixDryRun) {
		const { writeDiff } = await import("./fix-target.js");
		await writeDiff(checked.map(({ diff }) => diff).join(""), options.output);
	} else await writeReport(await format(checked, options), options.output);
	return checked.some(({ failed }) => failed) ? EXIT.findings : EXIT.clean;
}
async function checkTarget(target, options) {
	const { snapshot, folder } = target;
	const { lint: chosen, failOn = "error" } = await configurationOf(options.config, snapshot, folder);
	const config = options.standard === void 0 ? chosen : {
		...chosen,
		standard: options.standard
	};
	const { report, diff } = await lintOrFix(target, config, options);
	if (!options.quiet) report.notices.forEach(tellNotice);
	const compared = options.base === void 0 ? report : await compareWithBase(report, target, options.base, config);
	const failed = fails(introducedOnly(compared), options.failOn ?? failOn);
	return {
		report: compared,
		diff,
		folder: folderInRepository(folder),
		failed
	};
}
async function compareWithBase(report, { snapshot, folder = "." }, base, config) {
	const { checkedOut, mergeBase, renames } = await import("./git-history.js");
	if (!await checkedOut(folder)) throw new UsageError(`--base: ${folder} is in no git repository`);
	const head = snapshot.target.revision ?? "HEAD";
	const commit = await mergeBase(folder, base, head) ?? base;
	const { readGit } = await import("./git.js");
	const before = await readGit(folder, commit);
	try {
		const moved = await renames(folder, commit, head);
		const files = Array.from(moved, ([previousPath, path]) => ({
			path,
			previousPath,
			hunks: []
		}));
		return compareReports(report, await lint(before.snapshot, config), new Change(files));
	} finally {
		await before.close();
	}
}
async function lintOrFix(target, config, { fix = false, fixDryRun = false, quiet }) {
	if (!fix && !fixDryRun) return {
		report: await lint(target.snapshot, config),
		diff: ""
	};
	const { fixTarget } = await import("./fix-target.js");
	return fixTarget(target, config, {
		write: fix,
		quiet
	});
}
function tellNotice({ path, message }) {
	tell(path === null ? message : `${path}: ${message}`);
}
// src/core/list-claims.ts
async function listClaims$1(snapshot, knowledge, { rejected = false } = {}) {
	const { names } = await licenseKnowledge(knowledge);
	const model = await knowledge.claimModel();
	const finder = new ClaimFinder({
		wordings: knowledge.rules.claims,
		model,
		names
	}, snapshot.target.name);
	const reader = new FileReader(snapshot);
	const claims = [];
	for await (const document of readDocuments(snapshot.files, reader, (text) => finder.mayClaim(text))) {
		if (typeof document === "string") continue;
		const found = finder.find(document).map(listed);
		const others = rejected ? finder.rejected(document).map(listed) : [];
		claims.push(...[...found, ...others].sort((a, b) => a.line - b.line || a.column - b.column));
	}
	return {
		schemaVersion: 1,
		target: snapshot.target,
		claims,
		notices: [...snapshot.notices, ...reader.notices]
	};
}
function listed(found) {
	const { path, range, text, sentence, language, kind, license, confidence, cues } = found;
	return {
		path,
		...range,
		text,
		sentence,
		language,
		kind,
		..."stance" in found ? {
			stance: found.stance,
			subject: found.subject
		} : { stance: "none" },
		...license ? { license: license.id } : {},
		confidence: Math.round(confidence * 1e3) / 1e3,
		cues
	};
}
// src/list-claims.ts
async function listClaims(snapshot, options = {}) {
	return listClaims$1(snapshot, bundledKnowledge, options);
}
// src/cli/claims.ts
const FORMATS$4 = ["terminal", "json"];
function addClaimsCommand(program, done) {
	return program.command("claims").description("list what the documents of a model repository claim, of what, and in which voice").argument("[target]", "a folder, or folder@revision for a revision of a local git clone", ".").option("--all", "also what is only mentioned, and what is said of others").option("--explain", "show what decided; with --all also words that were taken for no claim").addOption(new Option("--format <format>", "how to list them").choices(FORMATS$4).default("terminal")).option("--output <file>", "write the list to a file instead of standard output").action(async (target, options) => done(await claims(target, options)));
}
async function claims(target, { all = false, explain = false, format, output }) {
	const { snapshot, close } = await openTarget(target);
	try {
		const list = await listClaims(snapshot, { rejected: all && explain });
		const chosen = list.claims.filter(({ stance, subject }) => all || stance !== "mentions" && stance !== "none" && subject !== "third-party");
		if (format === "json") await writeReport(`${JSON.stringify({
			...list,
			claims: chosen
		}, null, 2)}\n`, output);
		else {
			for (const { path, message } of list.notices) tell(path === null ? message : `${path}: ${message}`);
			const { formatClaims } = await import("./claims-terminal.js");
			await writeReport(formatClaims(chosen, {
				...terminalStyle(output),
				explain
			}), output);
		}
		return EXIT.clean;
	} finally {
		await close();
	}
}
// src/cli/init-files.ts
const INIT_FILES = {
	".openclaims.yml": `# yaml-language-server: $schema=https://raw.githubusercontent.com/openclaims/openclaims/main/schemas/config.schema.json
#
# What OpenClaims checks here. All keys: https://github.com/openclaims/openclaims/blob/main/docs/configuration.md

# Severities to start from: recommended, strict (what only holds in part fails as well), openness-only (how licences are
# named and declared is left alone).
extends: recommended

# Severities by rule: off, info, warning or error. "openclaims rules" lists all rules.
# rules:
#   open-weights: error
#   license-id: off

# The definition that claims are held against: one for all, or one by kind of claim.
# standard:
#   open-source: osaid-1.0

# Findings from which severity on fail: error, warning or never.
# fail-on: warning

# Documents that are not read.
# ignore:
#   - docs/translations
#   - "**/CHANGELOG.md"

# What is released elsewhere, by component of the Model Openness Framework.
# artifacts:
#   weights_final: https://huggingface.co/OWNER/MODEL
#   training_code:
#     url: https://github.com/OWNER/REPOSITORY
#     license: Apache-2.0
#   datasets: promised

# Which licence covers what, where the files leave it open: an SPDX expression or a tag of the Hugging Face Hub.
# licenses:
#   code: Apache-2.0
#   weights:
#     license: llama3.1
#     url: https://www.llama.com/llama3_1/license/
`,
	".github/workflows/openclaims.yml": `name: OpenClaims
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  openclaims:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: openclaims/openclaims@v1
`
};
// src/cli/init.ts
function addInitCommand(program, done) {
	return program.command("init").description("write a first configuration and a workflow for GitHub").argument("[folder]", "the root of the repository", ".").option("--force", "overwrite what is there", false).action(async (folder, options) => done(await init(folder, options)));
}
async function init(folder, { force }) {
	const root = await realpath(folder).catch(() => {
		throw new TargetError(`${folder}: there is no such folder`);
	});
	const paths = Object.keys(INIT_FILES);
	const there = [];
	for (const path of /* @__PURE__ */ new Set([...paths, ...CONFIG_PATHS])) if (await exists(join(root, path))) there.push(path);
	const kept = there.filter((path) => !force || !paths.includes(path));
	if (kept.length > 0) {
		const advice = force ? "remove it first" : "nothing was written; --force overwrites";
		throw new UsageError(`${kept.join(" and ")} ${kept.length === 1 ? "is" : "are"} there already: ${advice}`);
	}
	for (const path of paths) await makeFolder(root, path);
	for (const [path, content] of Object.entries(INIT_FILES)) {
		await replaceFile(join(root, path), content);
		process.stdout.write(`wrote ${path}\n`);
	}
	return EXIT.clean;
}
async function exists(path) {
	try {
		await lstat(path);
		return true;
	} catch {
		return false;
	}
}
async function makeFolder(root, path) {
	let folder = root;
	for (const name of path.split("/").slice(0, -1)) {
		folder = join(folder, name);
		try {
			if (!await exists(folder)) await mkdir(folder);
			if (!(await realpath(folder)).startsWith(root + sep)) throw new UsageError(`${folder} leads out of the repository`);
		} catch (error) {
			if (error instanceof UsageError) throw error;
			throw new UsageError(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}
// src/license.ts
let loaded$1;
async function describeLicense(path, text) {
	loaded$1 ??= licenseKnowledge(bundledKnowledge);
	const knowledge = await loaded$1;
	const license = await readLicense(text, knowledge);
	if (!license) return void 0;
	const open = license.restrictions.length > 0 ? false : knowledge.openness.of(license.id, "weights");
	return {
		path,
		...license,
		open
	};
}
// src/cli/license.ts
const FORMATS$3 = ["terminal", "json"];
const STDIN = "-";
function addLicenseCommand(program, done) {
	return program.command("license").description("say what licence texts are, and what they forbid").argument("[path...]", "licence files, folders with such, or - for standard input", ["."]).addOption(new Option("--format <format>", "how to report").choices(FORMATS$3).default("terminal")).option("--output <file>", "write the report to a file instead of standard output").action(async (paths, options) => done(await license(paths, options)));
}
async function license(paths, { format, output }) {
	const found = [];
	let exitCode = EXIT.clean;
	for (const path of paths) try {
		for await (const { path: name, text } of textsOf(path)) {
			const description = await describeLicense(name, text);
			if (description) found.push(description);
			else tell(`${name}: there is no text in it`);
		}
	} catch (error) {
		if (!(error instanceof TargetError)) throw error;
		tell(error.message);
		exitCode = EXIT.target;
	}
	if (format === "json") await writeReport(`${JSON.stringify(found, null, 2)}\n`, output);
	else {
		const { formatLicenses } = await import("./license-terminal.js");
		await writeReport(formatLicenses(found, terminalStyle(output)), output);
	}
	return exitCode;
}
async function* textsOf(path) {
	if (path === STDIN) yield {
		path: "standard input",
		text: await readStream("standard input", process.stdin)
	};
	else if (isFolder(path)) yield* textsInFolder(path);
	else yield {
		path,
		text: await readFile$1(path)
	};
}
async function* textsInFolder(folder) {
	const snapshot = await readDirectory(folder);
	const files = licenseFiles(snapshot.files);
	if (files.length === 0) tell(`${folder}: there is no licence file`);
	for (const { path } of files) try {
		const decoded = decodeText(await snapshot.read(path, LICENSE_MAX_BYTES));
		if (decoded) yield {
			path: folder === "." ? path : join(folder, path),
			text: decoded.text
		};
		else tell(`${path}: skipped: it is not text`);
	} catch (error) {
		tell(`${path}: skipped: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
async function readFile$1(path) {
	try {
		const stats = statSync(path);
		if (!stats.isFile()) return await readStream(path, createReadStream(path));
		return decode(path, stats.size > 1048576 ? void 0 : readFileSync(path));
	} catch (error) {
		if (error instanceof TargetError) throw error;
		throw new TargetError(error instanceof Error ? error.message : String(error));
	}
}
async function readStream(name, stream) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > 1048576) return decode(name, void 0);
		chunks.push(chunk);
	}
	return decode(name, Buffer.concat(chunks));
}
function decode(name, bytes) {
	if (!bytes) throw new TargetError(`${name} has more than ${LICENSE_MAX_BYTES / 1024 / 1024} MB; no licence is that long`);
	const decoded = decodeText(bytes);
	if (!decoded) throw new TargetError(`${name} is not text`);
	return decoded.text;
}
// src/core/mof/mof-file.ts
var import_dist = require_dist();
const MOF_MAX_BYTES = 1048576;
var MofError = class extends Error {
	name = "MofError";
};
function readMofFile(text, components) {
	const release = mapping(mapping(parseYaml(text), "the file").release, "release");
	const list = release.components;
	if (!Array.isArray(list)) throw new MofError(`release.components has to be a list, not ${kindOf(list)}`);
	const notices = [];
	const found = /* @__PURE__ */ new Map();
	for (const [i, item] of list.entries()) {
		const place = `release.components[${i}]`;
		const entry = mapping(item, place);
		const name = scalar(entry.name);
		if (name === void 0) throw new MofError(`${place}.name is missing`);
		const rule = components.find((candidate) => same(candidate.name, name));
		if (!rule) {
			const closest = closestMatch(name, componentNames(components), { maxDistance: 8 });
			notices.push(`${place}: there is no component “${name}”${closest ? `; did you mean “${closest}”?` : ""}`);
			continue;
		}
		if (found.has(rule.id)) notices.push(`${place}: “${rule.name}” is there twice; the last one counts`);
		const license = "license" in entry ? scalar(entry.license) ?? "unlicensed" : void 0;
		found.set(rule.id, {
			id: rule.id,
			...optional("license", license),
			...optional("licensePath", scalar(entry.license_path)),
			...optional("componentPath", scalar(entry.component_path))
		});
	}
	return {
		file: {
			name: scalar(release.name) ?? "",
			producer: scalar(release.producer) ?? "",
			...optional("version", scalar(release.version)),
			...optional("repository", scalar(release.repository)),
			...optional("huggingface", scalar(release.huggingface)),
			licenses: licensesOf(release.license),
			components: [...found.values()]
		},
		notices
	};
}
function parseYaml(text) {
	const document = (0, import_dist.parseDocument)(text, { logLevel: "silent" });
	const [error] = document.errors;
	if (error) throw new MofError(`it is not valid YAML: ${firstLine(error.message)}`);
	try {
		return document.toJS();
	} catch (error) {
		throw new MofError(`it is not valid YAML: ${firstLine(error instanceof Error ? error.message : String(error))}`);
	}
}
function firstLine(message) {
	return (message.split("\n")[0] ?? "").replace(/:$/, "");
}
function licensesOf(value) {
	if (value === void 0 || value === null) return {};
	if (typeof value === "string") return value.trim() === "" ? {} : { distribution: { name: value.trim() } };
	const given = mapping(value, "release.license");
	return Object.fromEntries([
		"distribution",
		"code",
		"data",
		"document"
	].flatMap((scope) => {
		if (given[scope] === void 0 || given[scope] === null) return [];
		const entry = mapping(given[scope], `release.license.${scope}`);
		const name = scalar(entry.name);
		return name === void 0 ? [] : [[scope, {
			name,
			...optional("path", scalar(entry.path))
		}]];
	}));
}
function mapping(value, place) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new MofError(`${place} has to be a mapping, not ${kindOf(value)}`);
}
function kindOf(value) {
	if (value === void 0 || value === null) return "empty";
	return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function scalar(value) {
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return void 0;
	return String(value).trim() || void 0;
}
function same(one, other) {
	return one.toLowerCase().replace(/\s+/g, " ") === other.toLowerCase().replace(/\s+/g, " ");
}
function componentNames(components) {
	return components.map(({ name }) => name);
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// src/core/mof/evaluate.ts
function evaluateMof(file, knowledge) {
	const { rules } = knowledge;
	const licenses = new Map(rules.components.flatMap((component) => {
		const name = licenseName(component, file);
		return name === void 0 ? [] : [[component.id, licenseNamed(name, knowledge)]];
	}));
	const evidence = evidenceOf(licenses, knowledge);
	const classes = rules.standards.filter(({ family, level }) => family === "mof-1.0" && level !== void 0).sort((a, b) => (b.level ?? 0) - (a.level ?? 0)).map((standard) => {
		const required = standard.criteria.filter(({ informative }) => !informative).map(({ id }) => id);
		return {
			level: standard.level ?? 0,
			...evaluateStandard(standard, evidence, rules, { criteria: required })
		};
	});
	const next = classes.find(({ result }) => result !== "met");
	return {
		class: classes.filter(({ result }) => result === "met").at(-1)?.level ?? 0,
		next: next?.level ?? null,
		missing: (next?.criteria ?? []).filter(({ result }) => result !== "met").map(({ id, title, reason = "" }) => ({
			criterion: id,
			title,
			reason
		})),
		remarks: rules.components.flatMap((component) => {
			const message = remarkOn(component, licenses.get(component.id), knowledge);
			return message === void 0 ? [] : [{
				component: component.id,
				name: component.name,
				message
			}];
		})
	};
}
function licenseName({ id, kind }, { components, licenses }) {
	const component = components.find((candidate) => candidate.id === id);
	if (!component) return void 0;
	return component.license ?? licenses[kind]?.name ?? licenses.distribution?.name ?? "unlicensed";
}
function licenseNamed(name, { openness, names }) {
	if (name === "unlicensed") return {
		expression: null,
		open: null,
		evidence: []
	};
	const open = openness.of(name, "weights");
	if (open !== null) return {
		expression: name,
		open,
		evidence: []
	};
	const meant = names.resolve(name)?.id;
	return meant !== void 0 && openness.of(meant, "weights") === false ? {
		expression: meant,
		open: false,
		evidence: []
	} : {
		expression: `“${name}”`,
		open: null,
		evidence: []
	};
}
function evidenceOf(licenses, { openness }) {
	const none = {
		expression: null,
		open: null,
		evidence: []
	};
	const artifacts = COMPONENTS.map((id) => [id, {
		status: licenses.has(id) ? "linked" : "absent",
		evidence: []
	}]);
	return {
		licenseFiles: [],
		effective: {
			code: none,
			weights: none,
			data: none,
			docs: none
		},
		artifacts: Object.fromEntries(artifacts),
		componentLicenses: Object.fromEntries(licenses),
		denials: [],
		openness,
		restrictions: []
	};
}
function remarkOn({ kind }, license, knowledge) {
	if (!license?.expression) return void 0;
	if (license.open) {
		const remark = unsuited(license, kind, knowledge, knowledge.rules);
		return remark && `under ${license.expression}, ${remark}`;
	}
	const meant = knowledge.names.resolve(license.expression)?.id;
	return license.open === null && meant && knowledge.openness.of(meant, "weights") ? `${license.expression} is not an SPDX id, so it does not count; write ${meant}` : void 0;
}
// src/core/mof/write.ts
const FRAMEWORK = {
	name: "Model Openness Framework",
	version: "1.0",
	date: "2024-12-15"
};
const HUB = "https://huggingface.co/";
function mofFileOf(report, components, openness) {
	const { target, artifacts, licenses } = report;
	const evidence = {
		licenseFiles: licenses.files,
		effective: licenses.effective,
		openness
	};
	const { weights } = licenses.effective;
	const distribution = nameOf(weights);
	const released = components.flatMap((rule) => {
		const artifact = artifacts[rule.id];
		if (artifact?.status !== "present" && artifact?.status !== "linked") return [];
		const license = componentLicense(rule, artifact, evidence);
		const name = nameOf(license) ?? "unlicensed";
		const [text] = license.evidence;
		const [where] = artifact.evidence;
		const place = where?.url ?? (artifact.status === "present" ? where?.path : void 0);
		return [{
			id: rule.id,
			...name === distribution ? {} : {
				license: name,
				...text ? { licensePath: text.path } : {}
			},
			...place === void 0 ? {} : { componentPath: place }
		}];
	});
	const hub = artifacts.weights_final?.evidence.find(({ url }) => url?.startsWith(HUB))?.url;
	const [text] = weights.evidence;
	const [owner = "", name] = target.name.split("/");
	return {
		name: name ?? target.name,
		producer: name === void 0 ? "" : owner,
		...hub === void 0 ? {} : { huggingface: hub },
		licenses: distribution === void 0 ? {} : { distribution: {
			name: distribution,
			path: text?.path ?? ""
		} },
		components: released
	};
}
function nameOf({ expression, evidence: [where] }) {
	if (expression === null) return void 0;
	return expression.includes("LicenseRef-unknown") && where?.message ? where.message : expression;
}
function formatMofFile(file, components) {
	const { name, producer, version, repository, huggingface, licenses } = file;
	const release = {
		name,
		version,
		producer,
		repository,
		huggingface,
		license: licenses,
		components: file.components.flatMap(({ id, license, licensePath, componentPath }) => {
			const rule = components.find((candidate) => candidate.id === id);
			if (!rule) return [];
			return [{
				name: rule.name,
				description: rule.description,
				license,
				license_path: licensePath,
				component_path: componentPath
			}];
		})
	};
	return (0, import_dist.stringify)({
		framework: FRAMEWORK,
		release
	}, {
		lineWidth: 0,
		defaultStringType: "QUOTE_SINGLE",
		defaultKeyType: "PLAIN"
	});
}
// src/mof.ts
async function evaluateMofFile(text) {
	const rules = bundledKnowledge.rules.standards;
	const { file, notices } = readMofFile(text, rules.components);
	const { openness, names } = await knowledge();
	return {
		name: file.name,
		...evaluateMof(file, {
			openness,
			names,
			rules
		}),
		notices
	};
}
async function describeMof(report) {
	const { components } = bundledKnowledge.rules.standards;
	const { openness } = await knowledge();
	const file = mofFileOf(report, components, openness);
	return {
		file,
		text: formatMofFile(file, components)
	};
}
let loaded;
function knowledge() {
	loaded ??= licenseKnowledge(bundledKnowledge);
	return loaded;
}
// src/cli/mof.ts
const FORMATS$2 = ["terminal", "json"];
function addMofCommand(program, done) {
	return program.command("mof").description("write a repository's file for the Model Openness Tool, or evaluate such a file").argument("[target]", "a folder, or folder@revision for a revision of a local git clone; the folder at hand if none").option("--evaluate <file...>", "say which class of the Model Openness Framework files describe, and what is missing").addOption(new Option("--format <format>", "how to report an evaluation").choices(FORMATS$2)).option("--output <file>", "write to a file instead of standard output").action(async (target, options) => done(await mof(target, options)));
}
async function mof(target, { evaluate, format, output }) {
	if (evaluate !== void 0) {
		if (target !== void 0) throw new UsageError("--evaluate takes files; leave the target out");
		return await evaluateFiles(evaluate, format ?? "terminal", output);
	}
	if (format !== void 0) throw new UsageError("--format is for --evaluate; what is written otherwise is YAML");
	const { snapshot, close } = await openTarget(target ?? ".");
	try {
		const { file, text } = await describeMof(await lint(snapshot));
		await writeReport(text, output);
		if (file.producer === "") tell("the producer is not known: fill in release.producer");
		return EXIT.clean;
	} finally {
		await close();
	}
}
async function evaluateFiles(paths, format, output) {
	const evaluations = [];
	for (const path of paths) {
		const evaluation = await evaluateMofFile(await readFile(path)).catch((error) => {
			throw error instanceof MofError ? new TargetError(`${path}: ${error.message}`) : error;
		});
		for (const notice of evaluation.notices) tell(`${path}: ${notice}`);
		evaluations.push(evaluation);
	}
	if (format === "json") {
		const value = evaluations.length === 1 ? evaluations[0] : evaluations;
		await writeReport(`${JSON.stringify(value, null, 2)}\n`, output);
	} else {
		const { formatMofEvaluation } = await import("./mof-terminal.js");
		const style = terminalStyle(output);
		await writeReport(evaluations.map((evaluation) => formatMofEvaluation(evaluation, style)).join("\n"), output);
	}
	return EXIT.clean;
}
async function readFile(path) {
	const chunks = [];
	try {
		for await (const chunk of createReadStream(path, { end: MOF_MAX_BYTES })) chunks.push(chunk);
	} catch (error) {
		throw new TargetError(error instanceof Error ? error.message : String(error));
	}
	const bytes = Buffer.concat(chunks);
	if (bytes.length > 1048576) throw new TargetError(`${path} is larger than 1 MiB; no MOF file is that long`);
	const decoded = decodeText(bytes);
	if (!decoded) throw new TargetError(`${path} is not text`);
	return decoded.text;
}
// src/cli/rules.ts
const FORMATS$1 = ["terminal", "json"];
function addRulesCommand(program, done) {
	return program.command("rules").description("list the rules, with the severity that a target’s configuration gives them").argument("[target]", "a folder, or folder@revision", ".").addOption(new Option("--format <format>", "how to list").choices(FORMATS$1).default("terminal")).option("--output <file>", "write the list to a file instead of standard output").option("--config <file>", "read this configuration instead of the target’s .openclaims.yml").option("--no-config", "read no configuration file").action(async (target, options) => done(await listRules(target, options)));
}
async function listRules(name, { config: option, format, output }) {
	const { snapshot, folder, close } = await openTarget(name);
	try {
		const { lint: config } = await configurationOf(option, snapshot, folder);
		const { default: pages } = await import("./_virtual_rule-pages.js");
		const rules = pages.map(({ id, severity, what }) => ({
			id,
			severity: severityOf(config, id, severity),
			what,
			url: ruleUrl(id)
		}));
		if (format === "json") await writeReport(`${JSON.stringify(rules, null, 2)}\n`, output);
		else {
			const { formatRules } = await import("./rules-terminal.js");
			await writeReport(formatRules(rules, terminalStyle(output)), output);
		}
		return EXIT.clean;
	} finally {
		await close();
	}
}
// src/cli/standards.ts
const FORMATS = ["terminal", "json"];
function addStandardsCommand(program, done) {
	return program.command("standards").description("hold a model repository against the published definitions of openness").argument("[target]", "a folder, or folder@revision for a revision of a local git clone", ".").option("--standard <id>", "only this standard, with all its criteria").addOption(new Option("--format <format>", "how to report").choices(FORMATS).default("terminal")).option("--output <file>", "write the report to a file instead of standard output").action(async (target, options) => done(await standards(target, options)));
}
async function standards(target, { format, output, standard }) {
	const { rules } = bundledKnowledge;
	const chosen = standard === void 0 ? rules.standards.standards : standardsNamed(standard);
	const { snapshot, close } = await openTarget(target);
	try {
		const report = await lint(snapshot);
		const results = report.standards.filter(({ id }) => chosen.some((rule) => rule.id === id));
		if (format === "json") await writeReport(`${JSON.stringify({
			target: report.target,
			standards: results
		}, null, 2)}\n`, output);
		else {
			const { formatStandards } = await import("./standards-terminal.js");
			const options = {
				...terminalStyle(output),
				full: standard !== void 0
			};
			await writeReport(formatStandards(results, chosen, options), output);
		}
		return EXIT.clean;
	} finally {
		await close();
	}
}
function standardsNamed(id) {
	return standardsOf(standardOption(id), bundledKnowledge.rules.standards);
}
// src/cli/main.ts
async function main(args) {
	let exitCode = EXIT.clean;
	const done = (code) => {
		exitCode = code;
	};
	const program = new Command("openclaims").description("Holds what the documents of an AI-model repository claim about openness and licences against what the repository shows.").version(VERSION).exitOverride().helpCommand(false).showHelpAfterError("Run openclaims --help for all options.");
	const check = addCheckCommand(program, done);
	addClaimsCommand(program, done);
	addLicenseCommand(program, done);
	addRulesCommand(program, done);
	addInitCommand(program, done);
	addStandardsCommand(program, done);
	addMofCommand(program, done);
	program.addHelpText("after", () => `\n${check.helpInformation()}\n${EXIT_CODES_HELP}`);
	for (const command of program.commands) command.addHelpText("after", `\n${EXIT_CODES_HELP}`);
	try {
		await program.parseAsync(args, { from: "user" });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
		if (!(error instanceof UsageError || error instanceof TargetError || error instanceof ConfigError)) throw error;
		error.message.split("\n").forEach(tell);
		return error instanceof TargetError ? EXIT.target : EXIT.usage;
	}
}
export { main };
