import { i as problemOf } from "./problem.js";
import { r as tooLarge } from "./read.js";
// packages/creditline/src/command/standard-input.ts
async function readStandardInput(stream) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of stream) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > 1e7) return tooLarge;
		}
	} catch (error) {
		return problemOf(error, "File", "standard input");
	}
	return Buffer.concat(chunks);
}
export { readStandardInput as t };
