export { t as formatTerminal } from "./terminal2.js";
