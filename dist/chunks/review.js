export { n as toReviewComments } from "./review2.js";
