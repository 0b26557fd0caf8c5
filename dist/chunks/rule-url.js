// src/core/rule-url.ts
const PAGES = "https://github.com/openclaims/openclaims/blob/main/rules/checks";
function ruleUrl(id) {
	return `${PAGES}/${id}.md`;
}
export { ruleUrl as t };
