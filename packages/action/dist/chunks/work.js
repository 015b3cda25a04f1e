import { t as fix } from "./fix.js";
import { r as hashOf } from "./here.js";
import { r as fileOptions } from "./options.js";
// packages/creditline/src/mend/work.ts
const mend = {
	name: "mend",
	run: async (article, source, resolved, { mend: options = {} }) => {
		const given = {
			...await fileOptions(article, resolved),
			...options
		};
		const { value, edits, before, after, left } = await fix(source, given);
		const mended = edits.length > 0;
		const { patchOf } = await import("./patch.js");
		return {
			value: mended ? value : void 0,
			edits: edits.length,
			source: hashOf(source),
			before: before.verdict,
			after: after.verdict,
			terms: before.terms,
			left,
			patch: mended ? patchOf(article.path, source, value, given.charset) : ""
		};
	},
	pack: (mended) => mended,
	unpack: (packed) => {
		if (!("patch" in packed)) throw new TypeError("Unexpected result, expected what a mend gives");
		return packed;
	}
};
export { mend as t };
