import { i as problemOf, r as notAFile } from "./problem.js";
import { n as readRegular } from "./within.js";
// packages/creditline/src/files/read.ts
const largestArticle = 1e7;
function readArticle(file) {
	try {
		const contents = readRegular(file, largestArticle);
		if ("bytes" in contents) return contents.bytes;
		return "odd" in contents ? notAFile(contents.odd) : tooLarge;
	} catch (error) {
		return problemOf(error, "File", file);
	}
}
const tooLarge = {
	code: "too-large",
	reason: `File is larger than ${largestArticle / 1e6} MB, the most that is judged`
};
export { readArticle as n, tooLarge as r, largestArticle as t };
