export { t as viewAll } from "./view.js";
import "../index.js";
