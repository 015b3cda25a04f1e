export { t as openBaseline } from "./open.js";
