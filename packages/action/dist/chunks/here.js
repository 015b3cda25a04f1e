import { c as hash, l as init__builtin_crypto } from "./promises.js";
import { n as explain } from "./problem.js";
import { n as readArticle } from "./read.js";
// packages/creditline/src/files/hash.ts
init__builtin_crypto();
function hashOf(data) {
	return hash("sha256", data, "base64url");
}
// packages/creditline/src/run/here.ts
async function workHere(article, work, resolved, wanted) {
	const source = sourceOf(article);
	if (!(source instanceof Uint8Array)) return { problem: source };
	try {
		return { result: await work.run(article, source, resolved, wanted) };
	} catch (error) {
		return { problem: {
			code: "failed",
			reason: `Article could not be judged: ${explain(error)}`
		} };
	}
}
function sourceOf({ problem, bytes, file }) {
	if (problem) return problem;
	if (bytes) return bytes;
	if (file === void 0) throw new TypeError("Unexpected article without bytes, expected a file or `bytes`");
	return readArticle(file);
}
export { workHere as n, hashOf as r, sourceOf as t };
