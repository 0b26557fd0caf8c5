export { r as readGit } from "./git2.js";
