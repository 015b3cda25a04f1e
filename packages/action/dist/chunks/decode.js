import { t as createRequire } from "./_builtin_module.js";
import { t as codeOf } from "./problem.js";
// packages/creditline/src/reports/message.ts
function severityOf(message) {
	if (message.fatal === true) return "error";
	return message.fatal === false ? "warning" : "info";
}
const order = [
	"error",
	"warning",
	"info"
];
function gravestFirst(a, b) {
	return order.indexOf(severityOf(a)) - order.indexOf(severityOf(b));
}
function spanOf({ place, line, column }) {
	if (place && "start" in place) {
		const { start, end } = place;
		return {
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}
	if (line === void 0 || line < 1) return void 0;
	return {
		line,
		column,
		endLine: void 0,
		endColumn: void 0
	};
}
function noteOf({ note }) {
	const [advice = "", ...clause] = (note ?? "").split("\n");
	return {
		advice,
		clause: clause.join(" ")
	};
}
function nameOf({ path }) {
	return path === void 0 || path === "-" ? "standard input" : path;
}
// packages/creditline/src/pictures/decode.ts
const mostPixels = 5e7;
const longest = 960;
const seconds = 10;
function canDecode() {
	return installed ??= isInstalled();
}
let installed;
function isInstalled() {
	try {
		createRequire(import.meta.url).resolve("sharp");
		return true;
	} catch (error) {
		if (["MODULE_NOT_FOUND", "ERR_ACCESS_DENIED"].includes(codeOf(error) ?? "")) return false;
		throw error;
	}
}
function decodeImage(bytes) {
	const known = decoded.get(bytes) ?? decode(bytes);
	decoded.set(bytes, known);
	return known;
}
const decoded = new WeakMap();
async function decode(bytes) {
	loaded ??= import("sharp");
	const { default: picture } = await loaded;
	const { data, info } = await picture(bytes, {
		limitInputPixels: mostPixels,
		failOn: "error"
	}).autoOrient().resize({
		width: longest,
		height: longest,
		fit: "inside",
		withoutEnlargement: true
	}).toColourspace("srgb").ensureAlpha().raw().timeout({ seconds }).toBuffer({ resolveWithObject: true });
	return {
		width: info.width,
		height: info.height,
		data
	};
}
let loaded;
export { noteOf as a, nameOf as i, decodeImage as n, severityOf as o, gravestFirst as r, spanOf as s, canDecode as t };
