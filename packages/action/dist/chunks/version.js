import { n as __esmMin } from "./rolldown-runtime.js";
import { f as init__builtin_fs, t as isGlob, u as existsSync } from "./pattern.js";
import { t as nearest } from "./nearest.js";
// \0builtin:util
var builtin, styleText, parseArgs;
var init__builtin_util = __esmMin((() => {
	builtin = process.getBuiltinModule("node:util");
	styleText = (() => builtin.styleText)();
	parseArgs = (() => builtin.parseArgs)();
}));
// packages/creditline/src/command/arguments.ts
init__builtin_fs();
init__builtin_util();
var UsageError = class extends Error {
	name = "UsageError";
};
function readArguments(command, args) {
	const config = {
		args: args.map((arg, index) => withValue(arg, args[index + 1], command.options)),
		options: {
			...Object.fromEntries(Object.entries(command.options).map(([name, { type, multiple = false, short }]) => [name, {
				type,
				multiple,
				...short !== void 0 && { short }
			}])),
			...negations(command.options)
		},
		allowPositionals: true,
		allowNegative: true
	};
	for (const token of parseArgs({
		...config,
		strict: false,
		tokens: true
	}).tokens) {
		if (token.kind !== "option") continue;
		const option = known(token.rawName, token.name, command.options);
		if (option.type === "string" && token.value === void 0 && !token.rawName.startsWith("--no-")) throw new UsageError(`${token.rawName} needs a value: ${option.help.join(" ")}`);
	}
	try {
		const { values, positionals } = parseArgs(config);
		return {
			values: Object.assign({}, values),
			positionals
		};
	} catch (error) {
		throw new UsageError(firstSentence(error), { cause: error });
	}
}
function negations(options) {
	const negatable = Object.entries(options).filter(([, option]) => option.negatable);
	return Object.fromEntries(negatable.map(([name]) => [`no-${name}`, { type: "boolean" }]));
}
function withValue(arg, next, options) {
	const option = new Map(Object.entries(options)).get(arg.replace(/^--/, ""));
	if (!arg.startsWith("--") || !option?.optional) return arg;
	if (option.optional === "joined") return `${arg}=`;
	return next !== void 0 && !next.startsWith("-") && !existsSync(next) && !isGlob(next) ? arg : `${arg}=`;
}
function known(rawName, name, options) {
	const all = new Map(Object.entries(options));
	const negated = all.get(name.replace(/^no-/, ""));
	const option = all.get(name) ?? (negated?.type === "boolean" || negated?.negatable ? negated : void 0);
	if (option) return option;
	const near = rawName.startsWith("--") ? nearest(name, [...all.keys()]) : void 0;
	throw new UsageError(`Unknown option ${rawName}${near ? `; did you mean --${near}?` : ""}`);
}
function firstSentence(error) {
	return (error instanceof Error ? error.message : String(error)).split(/\.?\n|\. /, 1)[0].replaceAll("'", "");
}
function readNumber(option, value, least) {
	const number = /^\d{1,9}$/.test(value) ? Number(value) : void 0;
	if (number !== void 0 && number >= least) return number;
	throw new UsageError(`Unexpected value ${value} of ${option}, expected a whole number from ${least}`);
}
function readChoice(option, value, choices) {
	const found = choices.find((choice) => choice === value);
	if (found !== void 0) return found;
	const near = nearest(value, choices);
	throw new UsageError(`Unknown value ${value} of ${option}; ${near ? `did you mean ${near}?` : `it is one of ${choices.join(", ")}`}`);
}
// packages/creditline/src/version.ts
const version = "0.1.0";
export { readNumber as a, readChoice as i, UsageError as n, init__builtin_util as o, readArguments as r, styleText as s, version as t };
