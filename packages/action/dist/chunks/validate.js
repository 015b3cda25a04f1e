import { t as nearest } from "./nearest.js";
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
// packages/core/src/values/validate.ts
function validate(value, schema, path = "") {
	if (schema.type === "object" && isObject(value)) return validateObject(value, schema, path);
	if (schema.type === "array" && Array.isArray(value) && value.length >= (schema.minItems ?? 0)) return [...value].flatMap((item, index) => validate(item, schema.items, `${path}[${index}]`));
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
export { validate as a, mapOf as c, positive as d, text as f, show as i, objectOf as l, assertNone as n, flag as o, meets as r, listOf as s, assertMeets as t, oneOf as u };
