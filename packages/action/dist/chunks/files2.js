export { t as changedFiles } from "./files.js";
