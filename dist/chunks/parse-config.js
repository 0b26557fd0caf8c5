import { t as require_dist } from "./dist.js";
import { a as didYouMean, n as Identifiers, t as LicenseNames } from "./names.js";
import { t as LineIndex } from "./position.js";
import { t as ConfigError } from "./config-error.js";
// \0virtual:config-validator
var _virtual_config_validator_default = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://raw.githubusercontent.com/openclaims/openclaims/main/schemas/config.schema.json",
	"title": "OpenClaims configuration",
	"description": "The file .openclaims.yml at the root of a repository or in its folder .github; see docs/configuration.md",
	"type": "object",
	"additionalProperties": false,
	"not": {
		"type": "object",
		"required": ["extends", "preset"]
	},
	"properties": {
		"extends": { "$ref": "#/definitions/presets" },
		"preset": {
			"$ref": "#/definitions/presets",
			"description": "Another name of “extends”"
		},
		"rules": {
			"description": "Severities by rule",
			"type": "object",
			"propertyNames": { "$ref": "#/definitions/rule" },
			"additionalProperties": { "$ref": "#/definitions/severity" }
		},
		"standard": {
			"description": "The definition that claims are held against: one for all, or one by kind of claim",
			"if": { "type": "object" },
			"then": {
				"propertyNames": { "$ref": "#/definitions/kind" },
				"additionalProperties": { "$ref": "#/definitions/standard" }
			},
			"else": { "$ref": "#/definitions/standard" }
		},
		"fail-on": { "$ref": "#/definitions/failOn" },
		"ignore": {
			"description": "Documents that are not read: globs from the repository's root with *, ** and ?; a folder stands for all that is in it",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[^{}\\[\\]!\\\\]+$",
				"patternErrorMessage": "a glob here has *, ** and ? only"
			}
		},
		"artifacts": {
			"description": "What the project releases, as far as the repository does not show it: a status, a URL, or both and more",
			"type": "object",
			"propertyNames": { "$ref": "#/definitions/component" },
			"additionalProperties": {
				"if": { "type": "object" },
				"then": { "$ref": "#/definitions/artifact" },
				"else": {
					"type": "string",
					"pattern": "^(?:present|linked|gated|promised|absent|https?://\\S+)$",
					"patternErrorMessage": "this is neither a URL nor present, linked, gated, promised or absent"
				}
			}
		},
		"licenses": {
			"description": "Which licence covers what",
			"type": "object",
			"propertyNames": { "$ref": "#/definitions/subject" },
			"additionalProperties": {
				"if": { "type": "object" },
				"then": { "$ref": "#/definitions/declaredLicense" },
				"else": { "type": "string" }
			}
		}
	},
	"definitions": {
		"presets": {
			"description": "The severities that “rules” starts from; of several, later ones win",
			"if": { "type": "array" },
			"then": { "items": { "$ref": "#/definitions/preset" } },
			"else": { "$ref": "#/definitions/preset" }
		},
		"preset": {
			"title": "preset",
			"enum": [
				"recommended",
				"strict",
				"openness-only"
			]
		},
		"rule": {
			"title": "rule",
			"enum": [
				"availability",
				"base-model-terms",
				"commercial-use",
				"conformance",
				"license-conflict",
				"license-id",
				"license-missing",
				"open-data",
				"open-model",
				"open-source-components",
				"open-source-license",
				"open-weights",
				"reproducibility",
				"stale-promise",
				"suppression",
				"unrestricted",
				"vague-openness"
			]
		},
		"severity": {
			"title": "severity",
			"enum": [
				"off",
				"info",
				"warning",
				"error"
			]
		},
		"failOn": {
			"title": "severity",
			"enum": [
				"error",
				"warning",
				"never"
			]
		},
		"standard": {
			"title": "standard",
			"enum": [
				"osd-1.9",
				"osi-approved",
				"osaid-1.0",
				"osaid-0.0.8",
				"mof-1.0",
				"mof-1.0-class-iii",
				"mof-1.0-class-ii",
				"mof-1.0-class-i",
				"owd-0.3",
				"open-weights-2023",
				"eu-ai-act",
				"strict"
			]
		},
		"kind": {
			"title": "kind of claim",
			"enum": [
				"open-source",
				"open-weights",
				"open",
				"available",
				"license",
				"commercial-use",
				"unrestricted",
				"reproducible",
				"conformance"
			]
		},
		"component": {
			"title": "component",
			"enum": [
				"model_architecture",
				"training_code",
				"inference_code",
				"evaluation_code",
				"data_preprocessing_code",
				"supporting_tools",
				"weights_final",
				"weights_intermediate",
				"datasets",
				"evaluation_data",
				"model_metadata",
				"sample_outputs",
				"model_card",
				"data_card",
				"technical_report",
				"research_paper",
				"evaluation_results"
			]
		},
		"subject": {
			"title": "subject",
			"enum": [
				"code",
				"weights",
				"data",
				"docs"
			]
		},
		"artifact": {
			"additionalProperties": false,
			"properties": {
				"status": {
					"title": "status",
					"description": "linked where only a URL is given, present where a path is",
					"enum": [
						"present",
						"linked",
						"gated",
						"promised",
						"absent"
					]
				},
				"url": { "$ref": "#/definitions/url" },
				"path": { "$ref": "#/definitions/path" },
				"license": { "$ref": "#/definitions/license" }
			},
			"anyOf": [
				{ "required": ["status"] },
				{ "required": ["url"] },
				{ "required": ["path"] }
			]
		},
		"declaredLicense": {
			"additionalProperties": false,
			"required": ["license"],
			"properties": {
				"license": { "$ref": "#/definitions/license" },
				"url": { "$ref": "#/definitions/url" },
				"path": { "$ref": "#/definitions/path" }
			}
		},
		"license": {
			"description": "An SPDX expression, or a licence tag of the Hugging Face Hub",
			"type": "string"
		},
		"url": {
			"type": "string",
			"pattern": "^https?://\\S+$",
			"patternErrorMessage": "this is no URL that begins with https://"
		},
		"path": {
			"description": "A file or folder of the repository, from its root",
			"type": "string",
			"pattern": "\\S"
		}
	}
};
const schema15 = {
	"title": "rule",
	"enum": [
		"availability",
		"base-model-terms",
		"commercial-use",
		"conformance",
		"license-conflict",
		"license-id",
		"license-missing",
		"open-data",
		"open-model",
		"open-source-components",
		"open-source-license",
		"open-weights",
		"reproducibility",
		"stale-promise",
		"suppression",
		"unrestricted",
		"vague-openness"
	]
};
const schema16 = {
	"title": "severity",
	"enum": [
		"off",
		"info",
		"warning",
		"error"
	]
};
const schema17 = {
	"title": "kind of claim",
	"enum": [
		"open-source",
		"open-weights",
		"open",
		"available",
		"license",
		"commercial-use",
		"unrestricted",
		"reproducible",
		"conformance"
	]
};
const schema18 = {
	"title": "standard",
	"enum": [
		"osd-1.9",
		"osi-approved",
		"osaid-1.0",
		"osaid-0.0.8",
		"mof-1.0",
		"mof-1.0-class-iii",
		"mof-1.0-class-ii",
		"mof-1.0-class-i",
		"owd-0.3",
		"open-weights-2023",
		"eu-ai-act",
		"strict"
	]
};
const schema20 = {
	"title": "severity",
	"enum": [
		"error",
		"warning",
		"never"
	]
};
const schema21 = {
	"title": "component",
	"enum": [
		"model_architecture",
		"training_code",
		"inference_code",
		"evaluation_code",
		"data_preprocessing_code",
		"supporting_tools",
		"weights_final",
		"weights_intermediate",
		"datasets",
		"evaluation_data",
		"model_metadata",
		"sample_outputs",
		"model_card",
		"data_card",
		"technical_report",
		"research_paper",
		"evaluation_results"
	]
};
const schema26 = {
	"title": "subject",
	"enum": [
		"code",
		"weights",
		"data",
		"docs"
	]
};
const schema12 = {
	"description": "The severities that “rules” starts from; of several, later ones win",
	"if": { "type": "array" },
	"then": { "items": { "$ref": "#/definitions/preset" } },
	"else": { "$ref": "#/definitions/preset" }
};
const schema13 = {
	"title": "preset",
	"enum": [
		"recommended",
		"strict",
		"openness-only"
	]
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (!(data0 === "recommended" || data0 === "strict" || data0 === "openness-only")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/preset/enum",
						keyword: "enum",
						params: { allowedValues: schema13.enum },
						schema: schema13.enum,
						parentSchema: schema13,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (!(data === "recommended" || data === "strict" || data === "openness-only")) {
			const err2 = {
				instancePath,
				schemaPath: "#/definitions/preset/enum",
				keyword: "enum",
				params: { allowedValues: schema13.enum },
				schema: schema13.enum,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema12.if,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"additionalProperties": false,
	"properties": {
		"status": {
			"title": "status",
			"description": "linked where only a URL is given, present where a path is",
			"enum": [
				"present",
				"linked",
				"gated",
				"promised",
				"absent"
			]
		},
		"url": { "$ref": "#/definitions/url" },
		"path": { "$ref": "#/definitions/path" },
		"license": { "$ref": "#/definitions/license" }
	},
	"anyOf": [
		{ "required": ["status"] },
		{ "required": ["url"] },
		{ "required": ["path"] }
	]
};
const schema23 = {
	"type": "string",
	"pattern": "^https?://\\S+$",
	"patternErrorMessage": "this is no URL that begins with https://"
};
const schema24 = {
	"description": "A file or folder of the repository, from its root",
	"type": "string",
	"pattern": "\\S"
};
const schema25 = {
	"description": "An SPDX expression, or a licence tag of the Hugging Face Hub",
	"type": "string"
};
const pattern1 = /* @__PURE__ */ new RegExp("^https?://\\S+$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "status" },
				schema: schema22.anyOf[0].required,
				parentSchema: schema22.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.url === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "url" },
					schema: schema22.anyOf[1].required,
					parentSchema: schema22.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.path === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "path" },
						schema: schema22.anyOf[2].required,
						parentSchema: schema22.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema22.anyOf,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "status" || key0 === "url" || key0 === "path" || key0 === "license")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "present" || data0 === "linked" || data0 === "gated" || data0 === "promised" || data0 === "absent")) {
				const err5 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.status.enum },
					schema: schema22.properties.status.enum,
					parentSchema: schema22.properties.status,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data1 = data.url;
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/definitions/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+$" },
						schema: "^https?://\\S+$",
						parentSchema: schema23,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/definitions/url/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.type,
					parentSchema: schema23,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (!pattern2.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/definitions/path/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema24,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/definitions/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.type,
					parentSchema: schema24,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.license !== void 0) {
			let data3 = data.license;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/definitions/license/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.type,
					parentSchema: schema25,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"additionalProperties": false,
	"required": ["license"],
	"properties": {
		"license": { "$ref": "#/definitions/license" },
		"url": { "$ref": "#/definitions/url" },
		"path": { "$ref": "#/definitions/path" }
	}
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.license === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "license" || key0 === "url" || key0 === "path")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.license !== void 0) {
			let data0 = data.license;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/definitions/license/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.type,
					parentSchema: schema25,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data1 = data.url;
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/definitions/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+$" },
						schema: "^https?://\\S+$",
						parentSchema: schema23,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/definitions/url/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.type,
					parentSchema: schema23,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (!pattern2.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/definitions/path/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema24,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/definitions/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.type,
					parentSchema: schema24,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[^{}\\[\\]!\\\\]+$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^(?:present|linked|gated|promised|absent|https?://\\S+)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.extends === void 0 && "extends" || data.preset === void 0 && "preset") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema11.not,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "extends" || key0 === "preset" || key0 === "rules" || key0 === "standard" || key0 === "fail-on" || key0 === "ignore" || key0 === "artifacts" || key0 === "licenses")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.extends !== void 0) {
			if (!validate11(data.extends, {
				instancePath: instancePath + "/extends",
				parentData: data,
				parentDataProperty: "extends",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.preset !== void 0) {
			if (!validate11(data.preset, {
				instancePath: instancePath + "/preset",
				parentData: data,
				parentDataProperty: "preset",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data2 = data.rules;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs9 = errors;
					if (!(key1 === "availability" || key1 === "base-model-terms" || key1 === "commercial-use" || key1 === "conformance" || key1 === "license-conflict" || key1 === "license-id" || key1 === "license-missing" || key1 === "open-data" || key1 === "open-model" || key1 === "open-source-components" || key1 === "open-source-license" || key1 === "open-weights" || key1 === "reproducibility" || key1 === "stale-promise" || key1 === "suppression" || key1 === "unrestricted" || key1 === "vague-openness")) {
						const err4 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/definitions/rule/enum",
							keyword: "enum",
							params: { allowedValues: schema15.enum },
							schema: schema15.enum,
							parentSchema: schema15,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!(_errs9 === errors)) {
						const err5 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/properties/rules/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema11.properties.rules.propertyNames,
							parentSchema: schema11.properties.rules,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key2 in data2) {
					let data3 = data2[key2];
					if (!(data3 === "off" || data3 === "info" || data3 === "warning" || data3 === "error")) {
						const err6 = {
							instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema16.enum },
							schema: schema16.enum,
							parentSchema: schema16,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema11.properties.rules.type,
					parentSchema: schema11.properties.rules,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.standard !== void 0) {
			let data4 = data.standard;
			const _errs15 = errors;
			let valid6 = true;
			const _errs16 = errors;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			errors = _errs15;
			if (vErrors !== null) {
				if (_errs15) vErrors.length = _errs15;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs18 = errors;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key3 in data4) {
						const _errs19 = errors;
						if (!(key3 === "open-source" || key3 === "open-weights" || key3 === "open" || key3 === "available" || key3 === "license" || key3 === "commercial-use" || key3 === "unrestricted" || key3 === "reproducible" || key3 === "conformance")) {
							const err9 = {
								instancePath: instancePath + "/standard",
								schemaPath: "#/definitions/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema17.enum },
								schema: schema17.enum,
								parentSchema: schema17,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (!(_errs19 === errors)) {
							const err10 = {
								instancePath: instancePath + "/standard",
								schemaPath: "#/properties/standard/then/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key3 },
								schema: schema11.properties.standard.then.propertyNames,
								parentSchema: schema11.properties.standard.then,
								data: data4
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					for (const key4 in data4) {
						let data5 = data4[key4];
						if (!(data5 === "osd-1.9" || data5 === "osi-approved" || data5 === "osaid-1.0" || data5 === "osaid-0.0.8" || data5 === "mof-1.0" || data5 === "mof-1.0-class-iii" || data5 === "mof-1.0-class-ii" || data5 === "mof-1.0-class-i" || data5 === "owd-0.3" || data5 === "open-weights-2023" || data5 === "eu-ai-act" || data5 === "strict")) {
							const err11 = {
								instancePath: instancePath + "/standard/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/standard/enum",
								keyword: "enum",
								params: { allowedValues: schema18.enum },
								schema: schema18.enum,
								parentSchema: schema18,
								data: data5
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				var _valid0 = _errs18 === errors;
				valid6 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs24 = errors;
				if (!(data4 === "osd-1.9" || data4 === "osi-approved" || data4 === "osaid-1.0" || data4 === "osaid-0.0.8" || data4 === "mof-1.0" || data4 === "mof-1.0-class-iii" || data4 === "mof-1.0-class-ii" || data4 === "mof-1.0-class-i" || data4 === "owd-0.3" || data4 === "open-weights-2023" || data4 === "eu-ai-act" || data4 === "strict")) {
					const err12 = {
						instancePath: instancePath + "/standard",
						schemaPath: "#/definitions/standard/enum",
						keyword: "enum",
						params: { allowedValues: schema18.enum },
						schema: schema18.enum,
						parentSchema: schema18,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				var _valid0 = _errs24 === errors;
				valid6 = _valid0;
				ifClause0 = "else";
			}
			if (!valid6) {
				const err13 = {
					instancePath: instancePath + "/standard",
					schemaPath: "#/properties/standard/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					schema: schema11.properties.standard.if,
					parentSchema: schema11.properties.standard,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["fail-on"] !== void 0) {
			let data6 = data["fail-on"];
			if (!(data6 === "error" || data6 === "warning" || data6 === "never")) {
				const err14 = {
					instancePath: instancePath + "/fail-on",
					schemaPath: "#/definitions/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema20.enum },
					schema: schema20.enum,
					parentSchema: schema20,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data7 = data.ignore;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (!pattern0.test(data8)) {
							const err15 = {
								instancePath: instancePath + "/ignore/" + i0,
								schemaPath: "#/properties/ignore/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^{}\\[\\]!\\\\]+$" },
								schema: "^[^{}\\[\\]!\\\\]+$",
								parentSchema: schema11.properties.ignore.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/ignore/" + i0,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema11.properties.ignore.items.type,
							parentSchema: schema11.properties.ignore.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema11.properties.ignore.type,
					parentSchema: schema11.properties.ignore,
					data: data7
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data9 = data.artifacts;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key5 in data9) {
					const _errs34 = errors;
					if (!(key5 === "model_architecture" || key5 === "training_code" || key5 === "inference_code" || key5 === "evaluation_code" || key5 === "data_preprocessing_code" || key5 === "supporting_tools" || key5 === "weights_final" || key5 === "weights_intermediate" || key5 === "datasets" || key5 === "evaluation_data" || key5 === "model_metadata" || key5 === "sample_outputs" || key5 === "model_card" || key5 === "data_card" || key5 === "technical_report" || key5 === "research_paper" || key5 === "evaluation_results")) {
						const err18 = {
							instancePath: instancePath + "/artifacts",
							schemaPath: "#/definitions/component/enum",
							keyword: "enum",
							params: { allowedValues: schema21.enum },
							schema: schema21.enum,
							parentSchema: schema21,
							data: key5,
							propertyName: key5
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (!(_errs34 === errors)) {
						const err19 = {
							instancePath: instancePath + "/artifacts",
							schemaPath: "#/properties/artifacts/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 },
							schema: schema11.properties.artifacts.propertyNames,
							parentSchema: schema11.properties.artifacts,
							data: data9
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key6 in data9) {
					let data10 = data9[key6];
					const _errs38 = errors;
					let valid18 = true;
					const _errs39 = errors;
					if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
						const err20 = {};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					var _valid1 = _errs39 === errors;
					errors = _errs38;
					if (vErrors !== null) {
						if (_errs38) vErrors.length = _errs38;
						else vErrors = null;
					}
					let ifClause1;
					if (_valid1) {
						const _errs41 = errors;
						if (!validate14(data10, {
							instancePath: instancePath + "/artifacts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data9,
							parentDataProperty: key6,
							rootData
						})) {
							vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
							errors = vErrors.length;
						}
						var _valid1 = _errs41 === errors;
						valid18 = _valid1;
						ifClause1 = "then";
					} else {
						const _errs42 = errors;
						if (typeof data10 === "string") {
							if (!pattern3.test(data10)) {
								const err21 = {
									instancePath: instancePath + "/artifacts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/artifacts/additionalProperties/else/pattern",
									keyword: "pattern",
									params: { pattern: "^(?:present|linked|gated|promised|absent|https?://\\S+)$" },
									schema: "^(?:present|linked|gated|promised|absent|https?://\\S+)$",
									parentSchema: schema11.properties.artifacts.additionalProperties.else,
									data: data10
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/artifacts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/artifacts/additionalProperties/else/type",
								keyword: "type",
								params: { type: "string" },
								schema: schema11.properties.artifacts.additionalProperties.else.type,
								parentSchema: schema11.properties.artifacts.additionalProperties.else,
								data: data10
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						var _valid1 = _errs42 === errors;
						valid18 = _valid1;
						ifClause1 = "else";
					}
					if (!valid18) {
						const err23 = {
							instancePath: instancePath + "/artifacts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/artifacts/additionalProperties/if",
							keyword: "if",
							params: { failingKeyword: ifClause1 },
							schema: schema11.properties.artifacts.additionalProperties.if,
							parentSchema: schema11.properties.artifacts.additionalProperties,
							data: data10
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema11.properties.artifacts.type,
					parentSchema: schema11.properties.artifacts,
					data: data9
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.licenses !== void 0) {
			let data11 = data.licenses;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key7 in data11) {
					const _errs46 = errors;
					if (!(key7 === "code" || key7 === "weights" || key7 === "data" || key7 === "docs")) {
						const err25 = {
							instancePath: instancePath + "/licenses",
							schemaPath: "#/definitions/subject/enum",
							keyword: "enum",
							params: { allowedValues: schema26.enum },
							schema: schema26.enum,
							parentSchema: schema26,
							data: key7,
							propertyName: key7
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(_errs46 === errors)) {
						const err26 = {
							instancePath: instancePath + "/licenses",
							schemaPath: "#/properties/licenses/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key7 },
							schema: schema11.properties.licenses.propertyNames,
							parentSchema: schema11.properties.licenses,
							data: data11
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				for (const key8 in data11) {
					let data12 = data11[key8];
					const _errs50 = errors;
					let valid22 = true;
					const _errs51 = errors;
					if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
						const err27 = {};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid2 = _errs51 === errors;
					errors = _errs50;
					if (vErrors !== null) {
						if (_errs50) vErrors.length = _errs50;
						else vErrors = null;
					}
					let ifClause2;
					if (_valid2) {
						const _errs53 = errors;
						if (!validate16(data12, {
							instancePath: instancePath + "/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data11,
							parentDataProperty: key8,
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var _valid2 = _errs53 === errors;
						valid22 = _valid2;
						ifClause2 = "then";
					} else {
						const _errs54 = errors;
						if (typeof data12 !== "string") {
							const err28 = {
								instancePath: instancePath + "/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/licenses/additionalProperties/else/type",
								keyword: "type",
								params: { type: "string" },
								schema: schema11.properties.licenses.additionalProperties.else.type,
								parentSchema: schema11.properties.licenses.additionalProperties.else,
								data: data12
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						var _valid2 = _errs54 === errors;
						valid22 = _valid2;
						ifClause2 = "else";
					}
					if (!valid22) {
						const err29 = {
							instancePath: instancePath + "/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/licenses/additionalProperties/if",
							keyword: "if",
							params: { failingKeyword: ifClause2 },
							schema: schema11.properties.licenses.additionalProperties.if,
							parentSchema: schema11.properties.licenses.additionalProperties,
							data: data12
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/licenses",
					schemaPath: "#/properties/licenses/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema11.properties.licenses.type,
					parentSchema: schema11.properties.licenses,
					data: data11
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/config/explain-error.ts
var import_dist = require_dist();
const CHOICES_MAX = 8;
function explainError(error) {
	const { keyword, params, data, propertyName } = error;
	const schema = error.parentSchema ?? {};
	const path = error.instancePath.split("/").slice(1).map(unescapePointer);
	const at = (message) => ({
		message,
		path,
		atKey: false
	});
	switch (keyword) {
		case "additionalProperties": return {
			message: unknown("key", params.additionalProperty, Object.keys(schema.properties ?? {})),
			path: [...path, params.additionalProperty],
			atKey: true
		};
		case "enum": {
			const message = unknown(schema.title ?? "value", propertyName ?? data, params.allowedValues);
			return propertyName === void 0 ? at(message) : {
				message,
				path: [...path, propertyName],
				atKey: true
			};
		}
		case "type": return at(data === null ? "this is empty" : `this must be ${TYPES[params.type] ?? params.type}`);
		case "pattern": return at(schema.patternErrorMessage ?? "this is empty");
		case "required": return error.schemaPath.includes("/anyOf/") ? void 0 : at(`“${params.missingProperty}” is missing`);
		case "anyOf": return at("give a status, a url or a path");
		case "not": return at("“extends” and “preset” mean the same: keep one");
		default: return;
	}
}
const TYPES = {
	object: "a map",
	array: "a list",
	string: "text"
};
function unknown(noun, value, known) {
	const word = typeof value === "string" ? value : JSON.stringify(value);
	const meant = didYouMean(word, known);
	if (meant !== void 0) return `unknown ${noun} “${word}”; did you mean “${meant}”?`;
	return known.length > CHOICES_MAX ? `unknown ${noun} “${word}”` : `unknown ${noun} “${word}”: ${choices(known)}`;
}
function choices(known) {
	return `it must be ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
}
function unescapePointer(text) {
	return text.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/config/parse-config.ts
function parseConfig(path, text, rules) {
	return new ConfigParser(path, text, rules).parse();
}
var ConfigParser = class {
	#path;
	#rules;
	#lines;
	#yaml;
	#problems = [];
	#names;
	constructor(path, text, rules) {
		this.#path = path;
		this.#rules = rules;
		this.#lines = new LineIndex(text);
		this.#yaml = this.#parseYaml(text);
	}
	parse() {
		const file = this.#read();
		const { extends: base = file.preset ?? [], standard, ignore, "fail-on": failOn } = file;
		const presets = [base].flat().flatMap((id) => this.#rules.presets.filter((preset) => preset.id === id));
		const artifacts = mapValues(file.artifacts, (entry, component) => this.#artifact(component, entry));
		const licenses = mapValues(file.licenses, (entry, subject) => this.#license(subject, entry));
		this.#fail();
		return {
			lint: {
				...severitiesOf([...presets, { rules: file.rules ?? {} }]),
				...standard === void 0 ? {} : { standard },
				...ignore === void 0 ? {} : { ignore },
				...artifacts === void 0 ? {} : { artifacts },
				...licenses === void 0 ? {} : { licenses }
			},
			...failOn === void 0 ? {} : { failOn }
		};
	}
	#parseYaml(text) {
		try {
			return (0, import_dist.parseDocument)(text, { prettyErrors: false });
		} catch (error) {
			if (error instanceof RangeError) throw new ConfigError(this.#path, [{ message: "it is nested too deeply" }]);
			throw error;
		}
	}
	#read() {
		const { errors, warnings, contents } = this.#yaml;
		for (const { message, pos } of [...errors, ...warnings]) this.#report(`not valid YAML: ${message}`, pos[0]);
		this.#fail();
		if (contents === null) return {};
		const data = this.#values();
		if (!_virtual_config_validator_default(data)) {
			for (const error of _virtual_config_validator_default.errors ?? []) {
				const explained = explainError(error);
				if (explained) this.#report(explained.message, this.#offset(explained.path, explained.atKey));
			}
			this.#fail();
		}
		return data;
	}
	#values() {
		try {
			return this.#yaml.toJS({ maxAliasCount: ALIASES_MAX });
		} catch (error) {
			if (error instanceof ReferenceError || error instanceof RangeError) throw new ConfigError(this.#path, [{ message: "its aliases stand for too much" }]);
			throw error;
		}
	}
	#artifact(component, entry) {
		const declaredAt = this.#place(["artifacts", component]);
		if (typeof entry === "string") return /^https?:/.test(entry) ? {
			status: "linked",
			url: entry,
			declaredAt
		} : {
			status: entry,
			declaredAt
		};
		const { status, license, ...place } = entry;
		const known = license === void 0 ? {} : { license: this.#resolve(license, [
			"artifacts",
			component,
			"license"
		]) };
		return {
			status: status ?? (place.path === void 0 ? "linked" : "present"),
			...place,
			...known,
			declaredAt
		};
	}
	#license(subject, entry) {
		const path = ["licenses", subject];
		if (typeof entry === "string") return {
			license: this.#resolve(entry, path),
			declaredAt: this.#place(path)
		};
		const value = [...path, "license"];
		return {
			...entry,
			license: this.#resolve(entry.license, value),
			declaredAt: this.#place(value)
		};
	}
	#resolve(value, path) {
		const { licenses, licenseNames, hubTags } = this.#rules;
		this.#names ??= new LicenseNames(licenses, licenseNames);
		const read = new Identifiers(this.#names, licenses, hubTags).readDeclared(value);
		if ("expression" in read) return read.expression;
		const hint = read.replacement === void 0 ? "" : `; did you mean “${read.replacement}”?`;
		this.#report(`“${value}” ${read.problem}${hint}`, this.#offset(path, false));
		return value;
	}
	#place(path) {
		const [start, end] = this.#find(path).value?.range ?? [0, 0];
		return {
			path: this.#path,
			range: this.#lines.range(start, end)
		};
	}
	#offset(path, atKey) {
		const { key, value } = this.#find(path);
		return (atKey ? key : value)?.range?.[0] ?? key?.range?.[0] ?? 0;
	}
	#find(path) {
		let key;
		let value = this.#yaml.contents;
		for (const name of path) {
			const node = (0, import_dist.isAlias)(value) ? value.resolve(this.#yaml) : value;
			if ((0, import_dist.isMap)(node)) {
				const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === name);
				key = pair?.key ?? key;
				value = pair?.value;
			} else if ((0, import_dist.isSeq)(node)) value = node.items[Number(name)];
		}
		return {
			...key === void 0 ? {} : { key },
			...value === void 0 ? {} : { value }
		};
	}
	#report(message, offset) {
		const { line, column } = this.#lines.range(offset, offset);
		this.#problems.push({
			line,
			column,
			message
		});
	}
	#fail() {
		if (this.#problems.length === 0) return;
		throw new ConfigError(this.#path, this.#problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)));
	}
};
const ALIASES_MAX = 100;
function severitiesOf(layers) {
	const rules = {};
	const severities = {};
	for (const layer of layers) {
		Object.assign(rules, layer.rules);
		Object.assign(severities, layer.severities);
	}
	return {
		rules,
		severities
	};
}
function mapValues(record, change) {
	return record && Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
export { parseConfig };
