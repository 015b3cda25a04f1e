import { a as helpOption, g as reportFormats, i as formatsOption, n as failOnOption, o as outputOptions, s as quietOption } from "./common.js";
import { n as openReports, r as readFormats, t as pathPrefix } from "./path-prefix.js";
import { c as sayMissing, i as emptySummary, o as isComplete, r as count, s as sayCounts } from "./json.js";
import { t as OptionError } from "./option-error.js";
import { f as init__builtin_fs, l as createReadStream } from "./pattern.js";
import { n as readFile } from "./promises.js";
import { n as explain } from "./problem.js";
import { n as ruleIds } from "./verdict.js";
import { d as VFileMessage } from "./mdx.js";
import { i as readChoice, n as UsageError } from "./version.js";
import { t as errorStream } from "./error-stream.js";
import { n as fails, t as failOns } from "./fail-on.js";
import { t as tell } from "./tell.js";
import { n as widthOf, t as wantsColour } from "./terminal.js";
// packages/creditline/src/shards/join.ts
function assertOneRun(files) {
	const [first, ...others] = files;
	if (!first) throw new TypeError("Unexpected missing reports");
	if (!first.shard && others.length === 0) return;
	const taken = new Map();
	for (const { file, shard } of files) {
		if (!shard) throw new OptionError(`Report \`${file}\` is of no shard: it was made without --shard`);
		const { index, count, run } = shard;
		if (run !== first.shard?.run) throw new OptionError(`Report \`${file}\` is of another run than \`${first.file}\`: of other articles, options or another version`);
		if (count !== first.shard.count) throw new OptionError(`Report \`${file}\` is shard ${index} of ${count}, but \`${first.file}\` is one of ${first.shard.count}`);
		const other = taken.get(index);
		if (other !== void 0) throw new OptionError(`Reports \`${other}\` and \`${file}\` are both shard ${index} of ${count}`);
		taken.set(index, file);
	}
	const count = first.shard?.count ?? 1;
	const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !taken.has(index));
	if (missing.length > 0) throw new OptionError(`Unexpected missing report of shard ${missing.join(", ")} of ${count}; the report of every shard is needed`);
}
async function* join(files) {
	const extent = {
		expected: 0,
		reported: 0
	};
	const streams = [];
	for (const { file, articles } of files) {
		const stream = {
			file,
			articles: articles(),
			next: void 0
		};
		if (await advance(stream, extent)) streams.push(stream);
	}
	let last;
	while (streams.length > 0) {
		const first = streams.reduce((a, b) => b.next.position < a.next.position ? b : a);
		const { position, ...judged } = first.next;
		if (last?.position === position) throw new OptionError(`Reports \`${last.file}\` and \`${first.file}\` both tell of the article at place ${position}`);
		last = {
			file: first.file,
			position
		};
		yield judged;
		if (!await advance(first, extent)) streams.splice(streams.indexOf(first), 1);
	}
	return extent;
}
async function advance(stream, extent) {
	const { done, value } = await stream.articles.next();
	if (!done) {
		stream.next = value;
		return true;
	}
	extent.reported += value.reported;
	extent.expected = extent.expected === void 0 || value.expected === void 0 ? void 0 : extent.expected + value.expected;
	return false;
}
// packages/creditline/src/shards/entry.ts
init__builtin_fs();
const verdicts = [
	"compliant",
	"breach",
	"unsure",
	"out-of-scope",
	"unreadable"
];
const scopes = [
	"declared",
	"credited",
	"matched",
	"given",
	"none"
];
const statuses = [
	"met",
	"breach",
	"unsure",
	"not-applicable"
];
const forces = ["must", "should"];
function readEntry(value, wrong) {
	const entry = dataOf(value, "", wrong);
	const { position, lines } = entry;
	if (position !== void 0 && typeof position !== "number") throw wrong(".position");
	return {
		position,
		lines: lines === void 0 ? new Map() : readLines(lines, wrong),
		report: {
			path: stringOf(entry["path"], ".path", wrong),
			terms: stringOf(entry["terms"], ".terms", wrong),
			scope: choiceOf(entry["scope"], scopes, ".scope", wrong),
			verdict: choiceOf(entry["verdict"], verdicts, ".verdict", wrong),
			clauses: readClauses(entry["clauses"], wrong),
			messages: readMessages(entry["messages"], ".messages", wrong),
			suppressed: listOf(entry["suppressed"] ?? [], ".suppressed", wrong).map((each) => readSuppressed(each, wrong)),
			...entry["baselined"] !== void 0 && { baselined: readMessages(entry["baselined"], ".baselined", wrong) }
		}
	};
}
function readLines(value, wrong) {
	const lines = Object.entries(dataOf(value, ".lines", wrong));
	return new Map(lines.map(([number, text]) => [Number(number), stringOf(text, `.lines.${number}`, wrong)]));
}
function readClauses(value, wrong) {
	return Object.fromEntries(Object.entries(dataOf(value, ".clauses", wrong)).map(([rule, clause]) => [choiceOf(rule, ruleIds, ".clauses", wrong), readClause(clause, `.clauses.${rule}`, wrong)]));
}
function readClause(value, what, wrong) {
	const { status, force, suppressed, baselined } = dataOf(value, what, wrong);
	return {
		status: choiceOf(status, statuses, `${what}.status`, wrong),
		force: choiceOf(force, forces, `${what}.force`, wrong),
		...suppressed !== void 0 && { suppressed: stringOf(suppressed, `${what}.suppressed`, wrong) },
		...baselined === true && { baselined }
	};
}
function readSuppressed(value, wrong) {
	const { by, reason, message } = dataOf(value, ".suppressed", wrong);
	if (by !== "comment" && by !== "front-matter") throw wrong(".suppressed[].by");
	return {
		by,
		reason: stringOf(reason, ".suppressed[].reason", wrong),
		message: readMessage(message, ".suppressed[].message", wrong)
	};
}
function readMessages(value, what, wrong) {
	return listOf(value, what, wrong).map((each, index) => readMessage(each, `${what}[${index}]`, wrong));
}
function readMessage(value, what, wrong) {
	const data = dataOf(value, what, wrong);
	const text = (key) => {
		const given = data[key] ?? void 0;
		return given === void 0 ? void 0 : stringOf(given, `${what}.${key}`, wrong);
	};
	const number = (key) => {
		const given = data[key] ?? void 0;
		if (given !== void 0 && typeof given !== "number") throw wrong(`${what}.${key}`);
		return given;
	};
	const message = new VFileMessage(stringOf(data["reason"], `${what}.reason`, wrong));
	message.source = "creditline";
	message.fatal = fatalOf(data["severity"], `${what}.severity`, wrong);
	place(message, number("line"), number("column"), number("endLine"), number("endColumn"));
	const { ruleId, code, actual, url, note } = {
		ruleId: text("ruleId"),
		code: text("code"),
		actual: text("actual"),
		url: text("url"),
		note: text("note")
	};
	if (ruleId !== void 0) message.ruleId = ruleId;
	if (code !== void 0) message.code = code;
	if (actual !== void 0) message.actual = actual;
	if (url !== void 0) message.url = url;
	if (note !== void 0) message.note = note;
	message.expected = listOf(data["expected"] ?? [], `${what}.expected`, wrong).map((each) => stringOf(each, `${what}.expected[]`, wrong));
	return message;
}
function place(message, line, column, endLine, endColumn) {
	if (line === void 0) return;
	message.line = line;
	if (column === void 0) return;
	message.column = column;
	if (endLine === void 0 || endColumn === void 0) message.place = {
		line,
		column
	};
	else message.place = {
		start: {
			line,
			column
		},
		end: {
			line: endLine,
			column: endColumn
		}
	};
}
function fatalOf(severity, what, wrong) {
	if (severity === "error") return true;
	if (severity === "warning") return false;
	if (severity === "info") return void 0;
	throw wrong(what);
}
function dataOf(value, what, wrong) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(what);
	return { ...value };
}
function listOf(value, what, wrong) {
	if (!Array.isArray(value)) throw wrong(what);
	return value;
}
function stringOf(value, what, wrong) {
	if (typeof value !== "string") throw wrong(what);
	return value;
}
function choiceOf(value, choices, what, wrong) {
	const found = choices.find((choice) => choice === value);
	if (found === void 0) throw wrong(what);
	return found;
}
// packages/creditline/src/shards/report-file.ts
async function openReport(file) {
	const { head, rest } = await readRaw(file);
	const { shard } = readHead(head, file);
	return {
		file,
		shard,
		articles: () => gather(rest, file, shard !== void 0)
	};
}
async function* gather(rest, file, sharded) {
	let current;
	let index = 0;
	for (;;) {
		const next = await rest.next();
		if (next.done) {
			if (current) yield current;
			return readTail(next.value, file);
		}
		const entry = readEntry(next.value, (what) => wrong(file, `articles[${index}]${what}`));
		index++;
		if (sharded && entry.position === void 0) throw wrong(file, `articles[${index - 1}].position`);
		if (current && isSame(current, entry)) {
			current.reports.push(entry.report);
			continue;
		}
		if (current) yield current;
		const position = entry.position ?? (current?.position ?? -1) + 1;
		if (current && position <= current.position) throw wrong(file, `articles[${index - 1}].position`);
		current = {
			path: entry.report.path ?? "-",
			position,
			reports: [entry.report],
			lines: entry.lines
		};
	}
}
function isSame({ path, position }, entry) {
	return entry.position === void 0 ? entry.report.path === path : entry.position === position;
}
async function readRaw(file) {
	const lines = linesOf(file);
	const first = await lines.next();
	const head = first.done ? void 0 : parse(`${first.value}]}`);
	if (isObject(head)) return {
		head,
		rest: parseLines(lines, file)
	};
	await lines.return(void 0);
	const whole = parse(await readFile(file, "utf8").catch((error) => Promise.reject(unread(file, error))));
	if (!isObject(whole) || !Array.isArray(whole["articles"])) throw wrong(file, "the whole of it");
	return {
		head: whole,
		rest: each(whole["articles"], whole)
	};
}
async function* each(articles, tail) {
	yield* articles;
	return tail;
}
async function* parseLines(lines, file) {
	for await (const line of lines) {
		if (line.startsWith("]")) return parse(`{"articles":[${line}`);
		const article = parse(line.replace(/,$/, ""));
		if (article === void 0) throw wrong(file, `the line ${line.slice(0, 60)}`);
		yield article;
	}
	return void 0;
}
async function* linesOf(file) {
	const parts = [];
	try {
		const chunks = createReadStream(file, "utf8");
		for await (const chunk of chunks) {
			const [end = "", ...lines] = chunk.split("\n");
			parts.push(end);
			for (const line of lines) {
				yield parts.splice(0).join("");
				parts.push(line);
			}
		}
	} catch (error) {
		throw unread(file, error);
	}
	yield parts.join("");
	return void 0;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function readHead(head, file) {
	if (!isObject(head)) throw wrong(file, "the whole of it");
	const { version, shard } = head;
	if (version !== 1) throw new OptionError(`Report \`${file}\` has version ${String(version)}, expected 1`);
	if (shard === void 0) return { shard };
	if (!isObject(shard)) throw wrong(file, "shard");
	const { index, count, run } = shard;
	if (!isCount(index) || !isCount(count) || index < 1 || index > count || typeof run !== "string") throw wrong(file, "shard");
	return { shard: {
		index,
		count,
		run
	} };
}
function readTail(tail, file) {
	if (!isObject(tail)) throw new OptionError(`Report \`${file}\` is cut off: it has no end`);
	const { expected, reported } = tail;
	if (!isCount(reported) || expected !== null && !isCount(expected)) throw wrong(file, "its counts");
	return {
		expected: expected ?? void 0,
		reported
	};
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function wrong(file, what) {
	return new OptionError(`Report \`${file}\` is not as creditline check --format json writes it: ${what}`);
}
function unread(file, error) {
	return new OptionError(`Report \`${file}\` cannot be read: ${explain(error)}`, { cause: error });
}
// packages/creditline/src/command/merge.ts
const merge = {
	name: "merge",
	summary: "Put the JSON reports of shards together",
	usage: ["creditline merge [options] FILE…"],
	options: {
		...formatsOption,
		...outputOptions,
		...failOnOption,
		...quietOption,
		...helpOption
	},
	examples: [["creditline merge shards/*.json", "what check would have shown without --shard"], ["creditline merge --format sarif=out.sarif --format pretty shards/*.json", "in any format"]],
	run: async (values, positionals) => {
		const cwd = process.cwd();
		const wanted = readFormats(values.format ?? [], reportFormats, values.output, cwd);
		const failOn = readChoice("--fail-on", values["fail-on"] ?? "breach", failOns);
		if (positionals.length === 0) throw new UsageError("Unexpected missing files; give the JSON report of every shard");
		const files = [];
		for (const file of positionals) files.push(await openReport(file));
		assertOneRun(files);
		const reports = await openReports(wanted, {
			colour: wantsColour(process.stdout, values.color),
			width: widthOf(process.stdout),
			quiet: values.quiet ?? false,
			pathPrefix: pathPrefix(cwd)
		});
		let failed = false;
		const { summary, extent } = await report(files, reports, (each) => {
			failed ||= fails(each, failOn);
			if (each.verdict === "unreadable" && reports.shown !== "pretty") tell(each);
		});
		if (reports.shown === void 0 && !values.quiet) errorStream().write(`${sayCounts(summary)}\n`);
		const missing = sayMissing(extent);
		if (missing !== void 0) errorStream().write(`creditline: ${missing}\n`);
		return isComplete(summary, extent) ? Number(failed) : 2;
	}
};
async function report(files, reports, each) {
	const summary = emptySummary();
	const merged = join(files);
	try {
		await reports.begin();
		let next = await merged.next();
		for (; !next.done; next = await merged.next()) {
			await reports.article(next.value);
			for (const one of next.value.reports) {
				count(summary, one);
				each(one);
			}
		}
		await reports.end(summary, next.value);
		return {
			summary,
			extent: next.value
		};
	} catch (error) {
		await reports.abandon();
		throw error;
	}
}
export { merge };
