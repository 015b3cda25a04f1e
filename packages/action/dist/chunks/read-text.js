import { n as readFile } from "./promises.js";
import { n as explain } from "./problem.js";
import { t as OptionError } from "./option-error.js";
// packages/creditline/src/resolve/read-text.ts
async function readText(file, what) {
	try {
		return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
	} catch (error) {
		throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error });
	}
}
async function readXmlText(file, what) {
	try {
		return decodeXml(await readFile(file));
	} catch (error) {
		throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error });
	}
}
function decodeXml(bytes) {
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
	const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
	const marked = start.startsWith("ÿþ") ? "utf-16le" : start.startsWith("þÿ") ? "utf-16be" : void 0;
	return new TextDecoder(marked ?? (named && isEncoding(named) ? named : "utf-8")).decode(bytes);
}
function isEncoding(label) {
	try {
		return new TextDecoder(label).encoding !== "";
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
export { readText as n, readXmlText as r, decodeXml as t };
