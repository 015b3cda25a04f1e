import "./chunks/rolldown-runtime.js";
import { l as init__builtin_crypto, u as randomUUID } from "./chunks/promises.js";
import { l as relative, o as init__builtin_path, u as resolve } from "./chunks/_builtin_path.js";
import { c as init__builtin_os, n as fails, o as builtin, r as EOL, t as failOns } from "./chunks/fail-on.js";
import { c as constants, f as init__builtin_fs, g as readFileSync, h as promises, o as appendFileSync, u as existsSync } from "./chunks/pattern.js";
import { a as gravest, c as sayMissing, i as emptySummary, r as count, s as sayCounts } from "./chunks/json.js";
import { g as reportFormats, h as createReporter, u as resolveAgainst } from "./chunks/common.js";
import { a as forMarkdownCode, c as forTerminal, o as forMarkdownFence } from "./chunks/escape.js";
import { i as readShard, n as judgeAll, r as narrow, t as partOf } from "./chunks/split.js";
import { i as onInterruption, n as listConfigured, t as workAll } from "./chunks/all.js";
import { t as openBaseline } from "./chunks/open.js";
import { n as openReports, r as readFormats, t as pathPrefix } from "./chunks/path-prefix.js";
import { t as OptionError } from "./chunks/option-error.js";
import { t as OutputError } from "./chunks/output.js";
import { i as readChoice, n as UsageError } from "./chunks/version.js";
import { a as noteOf, o as severityOf, s as spanOf } from "./chunks/decode.js";
import { n as GitError, r as commitOf, t as changedFiles } from "./chunks/files.js";
import { t as mend } from "./chunks/work.js";
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
init__builtin_crypto();
init__builtin_os();
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
init__builtin_fs();
init__builtin_os();
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	appendFileSync(filePath, `${toCommandValue(message)}${EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${EOL}${convertedValue}${EOL}${delimiter}`;
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
init__builtin_os();
init__builtin_fs();
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
init__builtin_os();
builtin.platform();
builtin.arch();
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
init__builtin_os();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + EOL);
}
// packages/action/src/annotations.ts
const most$1 = {
	error: 9,
	warning: 10,
	info: 10
};
const print = {
	error,
	warning,
	info: notice
};
const named = 40;
var Annotations = class {
	#notes = {
		error: [],
		warning: [],
		info: []
	};
	#prefix;
	constructor(prefix) {
		this.#prefix = prefix;
	}
	add(report) {
		for (const message of report.messages) this.#notes[severityOf(message)].push({
			path: this.#prefix + (report.path ?? ""),
			title: `Creditline: ${message.ruleId ?? report.verdict} (${report.terms})`,
			reason: message.reason,
			note: message.note ?? "",
			advice: noteOf(message).advice,
			unreadable: report.verdict === "unreadable",
			span: spanOf(message)
		});
	}
	print() {
		this.#notes.error.sort((a, b) => Number(a.unreadable) - Number(b.unreadable));
		for (const severity of [
			"error",
			"warning",
			"info"
		]) for (const { text, properties } of fitted(this.#notes[severity], most$1[severity])) print[severity](lines(text), properties);
	}
};
function fitted(notes, limit) {
	if (notes.length <= limit) return notes.map((note) => annotationOf([note]));
	const articles = Map.groupBy(notes, ({ path }) => path);
	const groups = [...articles.values()];
	if (groups.length <= limit) return groups.map(annotationOf);
	const rest = [...articles.keys()].slice(limit - 1);
	return [...groups.slice(0, limit - 1).map(annotationOf), annotationOfRest(rest)];
}
function annotationOf(notes) {
	const first = notes[0];
	const properties = {
		title: forTerminal(first.title),
		file: forTerminal(first.path),
		...placeOf(first.span)
	};
	if (notes.length === 1) return {
		text: said(first.reason, first.note),
		properties
	};
	return {
		text: notes.map(({ span, reason, advice }) => said(`${span ? `Line ${span.line}: ` : ""}${reason}`, advice)).join("\n"),
		properties: {
			...properties,
			title: `Creditline: ${notes.length} faults`
		}
	};
}
function said(...parts) {
	return parts.filter((part) => part !== "").join("\n");
}
function annotationOfRest(paths) {
	const more = paths.length > named ? [`… and ${paths.length - named} more`] : [];
	return {
		text: [
			"The job summary tells what is said of them:",
			...paths.slice(0, named),
			...more
		].join("\n"),
		properties: { title: `Creditline: ${paths.length} more articles` }
	};
}
function placeOf(span) {
	if (span === void 0) return {};
	const { line, column, endLine = line, endColumn } = span;
	return {
		startLine: line,
		endLine,
		...line === endLine && column !== void 0 && { startColumn: column },
		...line === endLine && endColumn !== void 0 && { endColumn }
	};
}
function lines(text) {
	return text.split("\n").map(forTerminal).join("\n");
}
// packages/action/src/scope.ts
init__builtin_fs();
const scopes = ["changed", "all"];
function usualScope() {
	return isPullRequest() ? "changed" : "all";
}
function isPullRequest() {
	return (process.env["GITHUB_EVENT_NAME"] ?? "").startsWith("pull_request");
}
async function changedOnly(articles, cwd, files) {
	try {
		const { articles: changed, because } = narrow(articles, await changedInEvent(cwd), files);
		if (because !== void 0) tell(`${because} has changed`);
		return changed;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		tell(error.message);
		return articles;
	}
}
function tell(why) {
	notice(forTerminal(`All articles are checked: ${why}`));
}
async function changedInEvent(cwd) {
	if (await isMergeOfPullRequest(cwd)) {
		const base = await commitOf("HEAD^1", cwd);
		if (base === void 0) throw new GitError("the base of the pull request is not fetched; give `fetch-depth: 2` to actions/checkout");
		return changedFiles({
			cwd,
			base,
			direct: true
		});
	}
	const base = baseOf(eventOf());
	if (base === void 0) throw new GitError("this event has no base to compare with");
	return changedFiles({
		cwd,
		base
	});
}
async function isMergeOfPullRequest(cwd) {
	const { GITHUB_REF: ref = "", GITHUB_SHA: id } = process.env;
	if (!isPullRequest()) return false;
	return /^refs\/pull\/\d+\/merge$/.test(ref) && id !== void 0 && await commitOf("HEAD", cwd) === id;
}
function baseOf(event) {
	const base = at(event, "pull_request", "base", "sha") ?? at(event, "merge_group", "base_sha") ?? at(event, "before");
	return typeof base === "string" && /^[0-9a-f]{40,64}$/.test(base) && !/^0+$/.test(base) ? base : void 0;
}
function at(value, ...keys) {
	let found = value;
	for (const key of keys) {
		if (typeof found !== "object" || found === null) return void 0;
		found = new Map(Object.entries(found)).get(key);
	}
	return found;
}
function eventOf() {
	const file = process.env["GITHUB_EVENT_PATH"];
	if (!file) return void 0;
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new GitError("the event cannot be read", { cause: error });
	}
}
// packages/action/src/inputs.ts
init__builtin_path();
const names = {
	format: "input format",
	output: "input output"
};
const formats = reportFormats.filter((format) => format !== "github");
function readInputs() {
	const cwd = resolve(process.env["GITHUB_WORKSPACE"] ?? ".", getInput("working-directory"));
	const terms = getMultilineInput("terms");
	const reporter = getMultilineInput("reporter");
	const stories = getInput("stories");
	const output = getInput("output");
	const config = getInput("config");
	const failOn = getInput("fail-on");
	return {
		paths: getMultilineInput("paths"),
		against: {
			...config !== "" && { config: config !== "none" && config },
			...terms.length > 0 && { terms },
			...reporter.length > 0 && { reporter },
			...stories !== "" && { stories },
			republished: flag("republished")
		},
		reports: readFormats(getMultilineInput("format"), formats, output || void 0, cwd, names).map(({ format, file }) => ({
			format,
			file: file === void 0 ? void 0 : resolve(cwd, file)
		})),
		shard: readShard(getInput("shard") || void 0, "input shard"),
		logo: getInput("logo") || void 0,
		failOn: failOn === "" ? void 0 : readChoice("input fail-on", failOn, failOns),
		scope: readChoice("input scope", getInput("scope") || usualScope(), scopes),
		baseline: getInput("baseline") || void 0,
		cwd
	};
}
var InputError = class extends Error {
	name = "InputError";
};
function flag(name) {
	const value = getInput(name);
	if (!/^(true|false|)$/i.test(value)) throw new InputError(`Unexpected value \`${value}\` of input ${name}, expected \`true\` or \`false\``);
	return value.toLowerCase() === "true";
}
// packages/action/src/suggestions.ts
const most = 20;
const largest = 1e5;
var Suggestions = class {
	wanted = new Set();
	add({ path, verdict }) {
		if (verdict === "breach" && path !== void 0 && this.wanted.size < most) this.wanted.add(path);
	}
	async render(articles, resolved, logo, signal) {
		const broken = articles.filter(({ path }) => this.wanted.has(path));
		const parts = [];
		let size = 0;
		for await (const { article, outcome } of workAll(broken, mend, resolved, {
			signal,
			mend: logo === void 0 ? {} : { logo }
		})) {
			if (!("result" in outcome) || outcome.result.patch === "") continue;
			const { patch, after } = outcome.result;
			const part = `${forMarkdownCode(article.path)}, then ${after}:\n\n${forMarkdownFence(patch, "diff")}`;
			size += Buffer.byteLength(part);
			if (size > largest) break;
			parts.push(part);
		}
		if (parts.length === 0) return "";
		return [
			"\n## Suggested changes\n",
			"What would mend these articles; `creditline fix` makes the same edits.\n",
			...parts
		].join("\n");
	}
};
// packages/action/src/run.ts
init__builtin_crypto();
init__builtin_path();
async function run() {
	try {
		await check(readInputs());
	} catch (error) {
		setFailed(told(error).split("\n").map(forTerminal).join("\n"));
	}
}
function told(error) {
	if (!(error instanceof Error)) return String(error);
	return [
		InputError,
		UsageError,
		OptionError,
		OutputError
	].some((kind) => error instanceof kind) ? error.message : error.stack ?? error.message;
}
async function check(inputs) {
	const { against, reports: wanted, shard, logo, cwd } = inputs;
	using interruption = onInterruption();
	const resolved = await resolveAgainst(against, cwd, false);
	const part = partOf(await listWanted(inputs, resolved), shard, resolved.settings);
	const { articles, positions } = part;
	const failOn = inputs.failOn ?? resolved.configured?.failOn ?? "breach";
	const baseline = await baselineOf(inputs, resolved);
	const options = {
		width: 110,
		quiet: false,
		pathPrefix: pathPrefix(cwd)
	};
	const reports = await openReports(wanted, {
		...options,
		colour: true,
		shard: part.shard
	});
	const table = createReporter("markdown", {
		...options,
		colour: false
	});
	const annotations = new Annotations(options.pathPrefix);
	const suggestions = new Suggestions();
	const summary$1 = emptySummary();
	let failed = false;
	let reported = 0;
	let unused = [];
	const judging = {
		signal: interruption.signal,
		...reports.needs
	};
	const token = randomUUID();
	if (reports.shown) info(`::stop-commands::${token}`);
	try {
		await reports.begin();
		for await (const found of judgeAll(articles, resolved, judging)) {
			const judged = baseline ? baseline.apply(found) : found;
			const position = positions?.[reported];
			await reports.article({
				...judged,
				...position !== void 0 && { position }
			});
			table.article(judged);
			reported++;
			for (const report of judged.reports) {
				count(summary$1, report);
				annotations.add(report);
				suggestions.add(report);
				failed ||= report.verdict === "unreadable" || fails(report, failOn);
			}
		}
		unused = await baseline?.end(summary$1, reported === articles.length) ?? [];
		await reports.end(summary$1, {
			expected: articles.length,
			reported
		});
	} catch (error) {
		await reports.abandon();
		throw error;
	} finally {
		if (reports.shown) info(`::${token}::`);
	}
	annotations.print();
	for (const line of unused) notice(forTerminal(line));
	if (articles.length === 0) notice(nothing(inputs));
	const extent = {
		expected: articles.length,
		reported
	};
	const suggested = await suggestions.render(articles, resolved, logo, interruption.signal);
	await summary.addRaw(table.end(summary$1, extent) + suggested).write();
	setOutput("verdict", gravest(summary$1));
	setOutput("articles", summary$1.articles);
	setOutput("breaches", summary$1.breach);
	setOutput("unsure", summary$1.unsure);
	setOutput("report", filesOf(wanted, cwd).join("\n"));
	const missing = sayMissing(extent);
	if (missing !== void 0) setFailed(missing);
	else if (failed) setFailed(sayCounts(summary$1));
}
async function listWanted(inputs, { configured }) {
	const { paths, against, cwd, scope, baseline } = inputs;
	const unnamed = paths.length === 1 && paths[0] === "." && configured && configured.articles.length > 0;
	const articles = [...listConfigured(unnamed ? void 0 : paths, cwd, configured)];
	if (scope === "all") return articles;
	const given = [
		against.stories,
		baseline,
		...against.terms ?? []
	].flatMap((path) => path === void 0 ? [] : [resolve(cwd, path)]);
	return changedOnly(articles, cwd, [...configured?.files ?? [], ...given]);
}
function nothing({ paths, scope }) {
	if (paths.length === 0) return "No paths are given, so nothing is checked";
	return scope === "changed" ? "No article has changed, so nothing is checked" : "There are no articles to check";
}
async function baselineOf({ baseline: path, cwd }, { settings }) {
	return path === void 0 ? void 0 : openBaseline({
		path,
		update: false,
		cwd,
		terms: settings.terms
	});
}
function filesOf(wanted, cwd) {
	return wanted.flatMap(({ file }) => file === void 0 ? [] : [relative(cwd, file)]);
}
// packages/action/src/index.ts
await run();
export {};
