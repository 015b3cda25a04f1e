import { o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { c as forTerminal, r as forJson } from "./escape.js";
import { t as OptionError } from "./option-error.js";
import { r as readXmlText, t as decodeXml } from "./read-text.js";
import { a as readFeed } from "./options.js";
import { i as readChoice, n as UsageError } from "./version.js";
import { a as helpOption, o as outputOptions } from "./common.js";
import { r as openOutput } from "./output.js";
import { t as readStandardInput } from "./standard-input.js";
// packages/creditline/src/command/stories.ts
init__builtin_path();
const stories = {
	name: "stories",
	summary: "Make a story file of the wire's feed",
	usage: ["creditline stories import FEED… [--output FILE]"],
	options: {
		output: outputOptions.output,
		...helpOption
	},
	examples: [["creditline stories import feed.xml > stories.jsonl", "RSS, Atom and JSON Feed"], ["creditline stories import - < feed.xml >> stories.jsonl", "later versions of a story come last, and count"]],
	run: async (values, [action, ...feeds]) => {
		if (action === void 0) throw new UsageError("Unexpected missing action; it is import");
		readChoice("creditline stories", action, ["import"]);
		if (feeds.length === 0) throw new UsageError("Unexpected missing feed; give a file, or - for standard input");
		const lines = [];
		for (const feed of feeds) {
			const found = await readFeed(await sourceOf(feed), feed);
			lines.push(...found.stories.map((story) => `${forJson(story)}\n`));
			if (found.skipped.length > 0) process.stderr.write(`creditline: ${sayLeftOut(feed, found.skipped)}\n`);
		}
		const output = await openOutput(values.output);
		try {
			await output.write(lines.join(""));
			await output.close();
		} catch (error) {
			await output.abandon();
			throw error;
		}
		return 0;
	}
};
async function sourceOf(feed) {
	if (feed !== "-") return readXmlText(resolve(feed), `Feed \`${feed}\``);
	const read = await readStandardInput(process.stdin);
	if (!(read instanceof Uint8Array)) throw new OptionError(`Feed on standard input: ${read.reason}`);
	return decodeXml(read);
}
const named = 3;
function sayLeftOut(feed, skipped) {
	const titles = skipped.slice(0, named).map((title) => `“${forTerminal(title).slice(0, 80)}”`);
	const rest = skipped.length > named ? ` and ${skipped.length - named} more` : "";
	const entries = skipped.length === 1 ? "an entry" : `${skipped.length} entries`;
	return `${forTerminal(feed)}: left out ${entries} without a reporter: ${titles.join(", ")}${rest}`;
}
export { stories };
