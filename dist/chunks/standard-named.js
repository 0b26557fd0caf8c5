import { a as didYouMean } from "./names.js";
import { u as standardIds } from "./lint.js";
// src/config/standard-named.ts
function standardNamed(name, rules) {
	const ids = standardIds(rules);
	const wanted = name.toLowerCase();
	if (ids.includes(wanted)) return { id: wanted };
	const near = didYouMean(wanted, ids);
	return { problem: `there is no standard “${name}”. ${near === void 0 ? `There are ${ids.join(", ")}.` : `Did you mean ${near}?`}` };
}
export { standardNamed as t };
