// packages/core/src/values/schema.ts
function text(description, form) {
	return {
		type: "string",
		title: "text",
		description,
		pattern: String.raw`\S`,
		...form
	};
}
function positive(description) {
	return {
		type: "number",
		title: "a number above 0",
		description,
		exclusiveMinimum: 0
	};
}
function oneOf(description, words) {
	return {
		type: "string",
		title: words.map((word) => `\`${word}\``).join(" or "),
		description,
		enum: words
	};
}
function listOf(description, items, least = 0) {
	const list = {
		type: "array",
		title: "a list",
		description,
		items
	};
	return least ? {
		...list,
		title: `a list of at least ${least}`,
		minItems: least
	} : list;
}
function objectOf(description, required, optional, open = false) {
	const least = Object.keys(required).length === 0 ? { minProperties: 1 } : {};
	return {
		type: "object",
		title: "an object",
		description,
		properties: {
			...required,
			...optional
		},
		required: Object.keys(required),
		additionalProperties: open,
		...least
	};
}
function mapOf(description, values) {
	return {
		type: "object",
		title: "an object",
		description,
		properties: {},
		required: [],
		additionalProperties: values,
		minProperties: 1
	};
}
function flag(description) {
	return {
		type: "boolean",
		title: "`true` or `false`",
		description
	};
}
// packages/core/src/text/distance.ts
function editDistance(left, right, most) {
	if (Math.abs(left.length - right.length) > most) return most + 1;
	let before = [];
	let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
			if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = previous;
		previous = current;
	}
	return Math.min(previous[right.length], most + 1);
}
function isSwapped(left, right) {
	if (left.length !== right.length) return false;
	let at = 0;
	while (at < left.length && left[at] === right[at]) at++;
	return at + 1 < left.length && left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
// packages/core/src/values/nearest.ts
function nearest(word, candidates) {
	let best;
	let least = 1e400;
	for (const candidate of candidates) {
		const most = Math.max(1, Math.floor(candidate.length / 3));
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
		if (edits <= most && edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}
// packages/core/src/values/validate.ts
function validate(value, schema, path = "") {
	if (schema.type === "object" && isObject(value)) return validateObject(value, schema, path);
	if (schema.type === "array" && Array.isArray(value) && value.length >= (schema.minItems ?? 0)) return value.flatMap((item, index) => validate(item, schema.items, `${path}[${index}]`));
	return isAllowed(value, schema) ? [] : [wrong(path, schema, value)];
}
function meets(value, schema) {
	return validate(value, schema).length === 0;
}
function assertMeets(value, schema, name) {
	assertNone(validate(value, schema), name);
}
function assertNone(problems, name) {
	if (problems.length === 0) return;
	const shown = problems.slice(0, 50).map(({ line, path, message }) => [
		line ? `${name}:${line}` : name,
		path,
		message
	].filter(Boolean).join(": "));
	if (problems.length > shown.length) shown.push(`${name}: and ${problems.length - shown.length} more`);
	throw new TypeError(shown.join("\n"));
}
function show(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "`null`";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty object" : "an object";
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return `a ${typeof value}`;
	if (value === "") return "empty text";
	const words = String(value).replaceAll(/\s+/g, " ");
	return `\`${words.length > 60 ? `${words.slice(0, 59)}…` : words}\``;
}
function validateObject(value, schema, path) {
	const properties = schema.properties;
	const known = Object.keys(properties);
	const keys = Object.keys(value);
	const { additionalProperties: others } = schema;
	if (typeof others === "object" && keys.length > 0) return keys.flatMap((key) => validate(value[key], others, join(path, key)));
	if (keys.length < (schema.minProperties ?? 0)) {
		if (known.length === 0) return [{
			path,
			message: `expected at least one key, got ${show(value)}`
		}];
		return [{
			path,
			message: `expected at least one of ${known.map(quote).join(", ")}, got ${show(value)}`
		}];
	}
	const problems = [];
	const meant = new Set();
	for (const key of keys.filter((each) => !Object.hasOwn(properties, each))) {
		const near = nearest(key, known.filter((each) => !Object.hasOwn(value, each)));
		if (near === void 0 && others === true) continue;
		if (near !== void 0) meant.add(near);
		const hint = near === void 0 ? `expected one of ${known.map(quote).join(", ")}` : `expected ${quote(near)}`;
		problems.push({
			path: join(path, key),
			message: `unknown key, ${hint}`
		});
	}
	for (const key of known) if (Object.hasOwn(value, key)) problems.push(...validate(value[key], properties[key], join(path, key)));
	else if (schema.required.includes(key) && !meant.has(key)) problems.push(wrong(join(path, key), properties[key], void 0));
	return problems;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isAllowed(value, schema) {
	if (typeof value !== schema.type) return false;
	if (typeof value === "number") return Number.isFinite(value) && value > (schema.exclusiveMinimum ?? -1e400);
	if (typeof value !== "string") return typeof value === "boolean";
	if (schema.enum && !schema.enum.includes(value)) return false;
	return schema.pattern === void 0 || new RegExp(schema.pattern, "u").test(value);
}
function wrong(path, schema, value) {
	return {
		path,
		message: `expected ${schema.title ?? schema.type}, got ${show(value)}`
	};
}
function join(path, key) {
	return path ? `${path}.${key}` : key;
}
function quote(word) {
	return `\`${word}\``;
}
// packages/core/src/assert-options.ts
const shownSchema = listOf("Fields of front matter that the theme shows to readers, as key paths: `author` stands for `author.name` too.", text("A key path, such as `author` or `params.byline`."));
const declaredBySchema = mapOf("Values that the front matter must have, all of them, by key path.", text("A value; in a list, an item of it."));
const declarations = listOf("What ties articles to terms.", objectOf("A declaration.", { terms: text("Id of the terms.") }, { frontMatter: declaredBySchema }));
const suppressions = flag("Whether suppressions in the article hold.");
function assertOptions(options) {
	if (options.shown !== void 0) assertMeets(options.shown, shownSchema, "Option `shown`");
	if (options.suppressions !== void 0) assertMeets(options.suppressions, suppressions, "Option `suppressions`");
	if (options.declared !== void 0 && typeof options.declared !== "string") assertMeets(options.declared, declarations, "Option `declared`");
}
export { assertNone as a, validate as c, isSwapped as d, listOf as f, text as g, positive as h, assertMeets as i, nearest as l, oneOf as m, declaredBySchema as n, meets as o, objectOf as p, shownSchema as r, show as s, assertOptions as t, editDistance as u };
