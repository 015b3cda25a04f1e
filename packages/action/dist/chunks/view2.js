import "./common.js";
export { t as viewAll } from "./view.js";
