export { t as default } from "./_virtual_rule-pages2.js";
