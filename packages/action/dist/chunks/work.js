import { t as fix } from "./fix.js";
import { a as rm, i as rename, l as init__builtin_crypto, n as readFile, o as stat, r as realpath, s as createHash, t as open, u as randomUUID } from "./promises.js";
import { i as dirname, n as basename, o as init__builtin_path, s as join } from "./_builtin_path.js";
import { i as problemOf } from "./problem.js";
import { r as fileOptions } from "./options.js";
// packages/creditline/src/files/replace.ts
init__builtin_crypto();
init__builtin_path();
async function replaceFile(file, digest, after) {
	let beside;
	try {
		const target = await realpath(file);
		const { mode } = await stat(target);
		const name = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
		const handle = await open(name, "wx", mode);
		beside = name;
		try {
			await handle.writeFile(after);
			await handle.sync();
		} finally {
			await handle.close();
		}
		if (digestOf(await readFile(target)) !== digest) return {
			code: "changed",
			reason: "File was changed while it was mended; it is left as it is"
		};
		await rename(name, target);
		beside = void 0;
		return;
	} catch (error) {
		return problemOf(error, "File", file);
	} finally {
		if (beside !== void 0) await rm(beside, { force: true });
	}
}
function digestOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
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
			source: digestOf(source),
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
export { replaceFile as n, mend as t };
