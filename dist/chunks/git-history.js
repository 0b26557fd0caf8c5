export { t as checkedOut, r as mergeBase, i as renames } from "./git-history2.js";
