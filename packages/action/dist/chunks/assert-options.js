import { a as validate, c as mapOf, f as text, i as show, l as objectOf, n as assertNone, o as flag, r as meets, s as listOf, t as assertMeets, u as oneOf } from "./validate.js";
// packages/core/src/story/read.ts
const storySchema = objectOf("The original of a republished article.", { reporters: listOf("Names of its reporters, as the wire spells them.", text("A name."), 1) }, {
	url: text("Its address.", {
		pattern: String.raw`^https?://\S+$`,
		title: "an address such as `https://…`"
	}),
	headline: text("Its headline."),
	published: text("The day of publication.", {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
		title: "a day such as `2026-01-31`"
	}),
	text: text("Its text."),
	copies: listOf("Paths or globs of its copies.", text("A path or glob."))
}, true);
function readStory(value, name = "story") {
	assertMeets(value, storySchema, name);
	return value;
}
function readStories(lines, name = "stories") {
	const stories = [];
	const problems = [];
	let number = 0;
	for (const line of lines.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
		number++;
		if (line.trim() === "") continue;
		const { value, problem } = parseLine(line);
		if (meets(value, storySchema)) stories.push(value);
		else {
			const found = problem ? [problem] : validate(value, storySchema);
			problems.push(...found.map((each) => ({
				...each,
				line: number
			})));
		}
	}
	assertNone(problems, name);
	return stories;
}
function parseLine(line) {
	try {
		return { value: JSON.parse(line) };
	} catch (error) {
		const cause = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
		return { problem: {
			path: "",
			message: `expected a JSON object on a line, got ${show(line)} (${cause})`
		} };
	}
}
// packages/core/src/assert-options.ts
const shownSchema = listOf("Fields of front matter that the theme shows to readers, as key paths: `author` stands for `author.name` too.", text("A key path, such as `author` or `params.byline`."));
const declaredBySchema = mapOf("Values that the front matter must have, all of them, by key path.", text("A value; in a list, an item of it."));
const declarations = listOf("What ties articles to terms.", objectOf("A declaration.", { terms: text("Id of the terms.") }, { frontMatter: declaredBySchema }));
const suppressions = flag("Whether suppressions in the article hold.");
const republished = flag("Whether the article is a republication.");
const format = oneOf("How the article is written.", Object.keys({
	html: true,
	markdown: true,
	mdx: true,
	text: true
}));
const words = text("A text.");
function assertOptions(options) {
	if (options.format !== void 0) assertMeets(options.format, format, "Option `format`");
	if (options.path !== void 0) assertMeets(options.path, words, "Option `path`");
	if (options.charset !== void 0) assertMeets(options.charset, words, "Option `charset`");
	if (options.republished !== void 0) assertMeets(options.republished, republished, "Option `republished`");
	if (options.story !== void 0) readStory(options.story, "Option `story`");
	if (options.stories !== void 0 && !isStories(options.stories)) throw new TypeError("Option `stories`: expected a list of stories, or what `createStoryIndex` gives");
	if (options.authors !== void 0 && !isObject(options.authors)) throw new TypeError("Option `authors`: expected the data of authors by id");
	if (options.shown !== void 0) assertMeets(options.shown, shownSchema, "Option `shown`");
	if (options.suppressions !== void 0) assertMeets(options.suppressions, suppressions, "Option `suppressions`");
	if (options.declared !== void 0 && typeof options.declared !== "string") assertMeets(options.declared, declarations, "Option `declared`");
}
function isStories(value) {
	if (Array.isArray(value)) return [...value].every(isObject);
	return isObject(value) && "find" in value && typeof value.find === "function";
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { readStory as a, readStories as i, declaredBySchema as n, shownSchema as r, assertOptions as t };
