import { c as forTerminal } from "./escape.js";
import { a as helpOption, d as stdinOption, f as workerOptions, g as reportFormats, i as formatsOption, l as readWorkers, n as failOnOption, o as outputOptions, s as quietOption, t as againstOptions, u as resolveAgainst } from "./common.js";
import { n as openReports, r as readFormats, t as pathPrefix } from "./path-prefix.js";
import { c as sayMissing, i as emptySummary, r as count, s as sayCounts } from "./json.js";
import { i as readShard, n as judgeAll, r as narrow, t as partOf } from "./split.js";
import { n as pagesGiven, r as inputKinds, t as listGiven } from "./articles.js";
import { i as readChoice, n as UsageError, t as version } from "./version.js";
import { o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { b as statSync, f as init__builtin_fs, g as readFileSync, u as existsSync } from "./pattern.js";
import { n as readArticle } from "./read.js";
import { t as canDecode } from "./decode.js";
import { a as openWhole } from "./output.js";
import { r as hashOf } from "./here.js";
import { n as explain } from "./problem.js";
import { t as errorStream } from "./error-stream.js";
import { n as pathFrom } from "./list.js";
import { n as fails, t as failOns } from "./fail-on.js";
import { r as interruptible } from "./all.js";
import { t as tell } from "./tell.js";
import { n as widthOf, t as wantsColour } from "./terminal.js";
// packages/creditline/src/cache/file.ts
init__builtin_path();
init__builtin_fs();
const head = "{\"creditline-cache\":1,";
function readCache(file, key) {
	const none = {
		entries: new Map(),
		foreign: false,
		broken: false
	};
	if (!existsSync(file)) return none;
	let text;
	try {
		text = readFileSync(file, "utf8");
	} catch {
		return {
			...none,
			foreign: true
		};
	}
	if (!text.startsWith(head)) return {
		...none,
		foreign: true
	};
	try {
		const value = JSON.parse(text);
		if (!isCache(value)) return {
			...none,
			broken: true
		};
		return value.key === key ? {
			...none,
			entries: new Map(value.entries)
		} : none;
	} catch (error) {
		if (error instanceof SyntaxError) return {
			...none,
			broken: true
		};
		throw error;
	}
}
function isCache(value) {
	return typeof value === "object" && value !== null && "key" in value && "entries" in value && Array.isArray(value.entries) && value.entries.every(isEntry);
}
function isEntry(value) {
	if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== "string") return false;
	const entry = value[1];
	return typeof entry === "object" && entry !== null && "bytes" in entry && "reports" in entry && Array.isArray(entry.reports) && "lines" in entry && Array.isArray(entry.lines);
}
async function writeCache(file, key, entries) {
	const whole = await openWhole(file);
	const { handle } = whole;
	try {
		await handle.writeFile(`${head}"key":${JSON.stringify(key)},"entries":[\n`);
		let between = "";
		let text = "";
		for (const entry of entries) {
			text += between + JSON.stringify(entry);
			between = ",\n";
			if (text.length < 1e6) continue;
			await handle.writeFile(text);
			text = "";
		}
		await handle.writeFile(`${text}\n]}\n`);
		await whole.settle();
	} catch (error) {
		await whole.discard();
		throw error;
	}
}
// packages/creditline/src/cache/cache.ts
init__builtin_fs();
const racy = 2e3;
function openCache(file, resolved, wanted, tell) {
	const key = keyOf(resolved, wanted);
	const { entries: old, foreign, broken } = readCache(file, key);
	if (foreign) tell("it is no cache of Creditline; it is left as it is");
	else if (broken) tell("it is broken; it is made anew");
	const met = new Map();
	const found = new Map();
	const authors = authorHashes(resolved);
	return {
		find(article) {
			const { path, file: source } = article;
			if (source === void 0 || article.bytes || article.problem) return void 0;
			const now = Date.now();
			const stats = statSync(source, { throwIfNoEntry: false });
			const mark = stats && markOf(stats, now);
			const entry = old.get(path);
			if (entry && entry.authors === authors(source) && isSame(entry, source, mark)) {
				met.set(path, {
					...entry,
					mark: mark ?? entry.mark
				});
				return unpack(entry);
			}
			found.set(path, mark);
		},
		keep({ path, file: source }, said) {
			if (!found.has(path)) return;
			const mark = found.get(path);
			found.delete(path);
			if (source === void 0 || !("reports" in said) || !said.trace || said.trace.pictures) return;
			const { trace, reports, lines } = said;
			met.set(path, {
				bytes: trace.bytes,
				mark,
				authors: authors(source),
				reports,
				lines: [...lines]
			});
		},
		async save() {
			if (foreign) return;
			const others = [...old].filter(([path]) => !met.has(path));
			await writeCache(file, key, new Map([...others.length <= met.size ? others : [], ...met]));
		}
	};
}
function isSame(entry, source, mark) {
	if (mark !== void 0 && mark === entry.mark) return true;
	const bytes = readArticle(source);
	return bytes instanceof Uint8Array && hashOf(bytes) === entry.bytes;
}
function unpack({ reports, lines }) {
	return {
		reports,
		lines: new Map(lines)
	};
}
function markOf({ size, ino, mtimeMs, ctimeMs }, now) {
	return Math.max(mtimeMs, ctimeMs) > now - racy ? void 0 : `${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}
function keyOf({ settings }, wanted) {
	return hashOf(JSON.stringify([
		version,
		process.version,
		canDecode(),
		settings,
		wanted
	]));
}
function authorHashes({ authorFiles }) {
	const known = new WeakMap();
	return (source) => {
		const sources = authorFiles.sources(source);
		let short = known.get(sources);
		if (short === void 0) {
			const parts = sources.map(({ path, id, bytes }) => [
				path,
				id,
				hashOf(bytes)
			]);
			known.set(sources, short = sources.length === 0 ? "" : hashOf(JSON.stringify(parts)));
		}
		return short;
	};
}
// packages/creditline/src/command/cache.ts
const defaultFile = ".creditline-cache";
const cacheOption = { cache: {
	type: "string",
	optional: "joined",
	value: "FILE",
	help: [`Keep what is said, and judge only what has changed (default: ${defaultFile})`]
} };
function cached({ cache: given, input }, resolved, wanted, cwd) {
	if (given === void 0 || input !== void 0) return wanted;
	const file = given === "" ? defaultFile : given;
	const asked = {
		...wanted,
		trace: true
	};
	const tell = (what) => {
		errorStream().write(`creditline: Cache \`${forTerminal(file)}\` ${what}\n`);
	};
	const cache = openCache(resolve(cwd, file), resolved, asked, (reason) => tell(`is not used: ${reason}`));
	const save = async () => {
		try {
			await cache.save();
		} catch (error) {
			tell(`cannot be written: ${explain(error)}`);
		}
	};
	return {
		...asked,
		cache: {
			...cache,
			save
		}
	};
}
// packages/creditline/src/command/wanted.ts
init__builtin_path();
async function listWanted(values, positionals, { configured }, cwd) {
	const { changed: base, "stdin-filename": stdinPath } = values;
	if (base === void 0) return listGiven(positionals, stdinPath, cwd, configured);
	const { changedFiles } = await import("./files2.js");
	const named = configured && configured.articles.length > 0;
	const paths = positionals.length === 0 && !named ? ["."] : positionals;
	const files = [
		values.stories,
		values.baseline,
		...values.terms ?? []
	].flatMap((path) => path === void 0 ? [] : [resolve(cwd, path)]);
	const { articles, because } = narrow(listGiven(paths, stdinPath, cwd, configured), await changedFiles({
		cwd,
		base: base || void 0
	}), [...configured?.files ?? [], ...files]);
	if (because !== void 0) errorStream().write(`creditline: ${forTerminal(pathFrom(cwd, because))} has changed: all articles are checked\n`);
	return articles;
}
async function baselineOf(values, { settings }, cwd) {
	const { baseline: path, "update-baseline": update = false } = values;
	if (path === void 0) {
		if (update) throw new UsageError("--update-baseline needs --baseline FILE");
		return;
	}
	const { openBaseline } = await import("./open2.js");
	return openBaseline({
		path,
		update,
		cwd,
		terms: settings.terms
	});
}
// packages/creditline/src/command/progress.ts
const silent = {
	done: () => {},
	clear: () => {}
};
const patience = 700;
const pace = 100;
function progressOn(open, total, wanted) {
	if (!wanted || total !== void 0 && total < 2) return silent;
	const stream = open();
	if (!stream.isTTY) return silent;
	let next = Date.now() + patience;
	let shown = false;
	const clear = () => {
		if (shown) stream.write("\r\x1B[K");
		shown = false;
	};
	return {
		clear,
		done: (number) => {
			if (Date.now() < next) return;
			next = Date.now() + pace;
			stream.write(`\r\u001B[K${number}${total === void 0 ? "" : ` of ${total}`} checked`);
			shown = true;
		}
	};
}
const check = {
	name: "check",
	summary: "Check articles against republication terms",
	usage: ["creditline check [options] [PATH…]", "creditline check [options] -"],
	options: {
		...againstOptions,
		...formatsOption,
		...outputOptions,
		...failOnOption,
		suppressions: {
			type: "boolean",
			help: ["Suppressions in articles hold, or --no-suppressions (default: they do)"]
		},
		input: {
			type: "string",
			value: "KIND",
			help: [`Files of many pages: ${inputKinds.join(", ")}; - is standard input`, "The report is then `jsonl`, a line a page"]
		},
		...cacheOption,
		baseline: {
			type: "string",
			value: "FILE",
			help: ["Known faults, which do not fail the run"]
		},
		"update-baseline": {
			type: "boolean",
			help: ["Write the faults of this run to the baseline"]
		},
		changed: {
			type: "string",
			optional: true,
			value: "[BASE]",
			help: ["Only files that differ from the base (default: where this branch left the main one)"]
		},
		...stdinOption,
		...quietOption,
		shard: {
			type: "string",
			value: "I/N",
			help: ["Check the I-th of N parts; creditline merge puts their reports together"]
		},
		...workerOptions,
		...helpOption
	},
	examples: [
		["creditline check article.html", "one article"],
		["creditline check content 'drafts/**/*.md'", "a directory and a pattern"],
		["creditline check --reporter \"Jane Roe\" article.html", "with the reporter who is owed the byline"],
		["creditline check --stories stories.jsonl content", "with a file of the originals"],
		["creditline check --format json --output report.json content", "for programs"],
		["creditline check --format sarif=out.sarif --format pretty content", "for code scanning, and for people"],
		["zcat crawl.warc.gz | creditline check --input warc -", "the pages of a crawl"],
		["creditline check --changed content", "what this branch has changed"],
		["curl -s URL | creditline check --republished -", "a page from elsewhere"]
	],
	run: (values, positionals) => interruptible(async (interruption) => {
		const cwd = process.cwd();
		const input = values.input === void 0 ? void 0 : readChoice("--input", values.input, inputKinds);
		if (input && (values.changed ?? values.baseline) !== void 0) throw new UsageError("--input goes with neither --changed nor --baseline");
		const wanted = readFormats(values.format ?? (input ? ["jsonl"] : []), reportFormats, values.output, cwd);
		const failing = values["fail-on"] && readChoice("--fail-on", values["fail-on"], failOns);
		const workers = readWorkers(values);
		const part = readShard(values.shard, "--shard");
		interruption.signal.addEventListener("abort", () => process.stdin.destroy());
		const resolved = await resolveAgainst(values, cwd);
		if (part && input) throw new UsageError("--shard is for articles that are listed; split --input by files");
		const { articles, positions, shard } = input ? { articles: pagesGiven(input, positionals, values["stdin-filename"], cwd) } : partOf(await listWanted(values, positionals, resolved, cwd), part, resolved.settings);
		const baseline = await baselineOf(values, resolved, cwd);
		const failOn = failing || (resolved.configured?.failOn ?? "breach");
		const reports = await openReports(wanted, {
			colour: wantsColour(process.stdout, values.color),
			width: widthOf(process.stdout),
			quiet: values.quiet ?? false,
			pathPrefix: pathPrefix(cwd),
			shard
		});
		let failed = false;
		const run = {
			...workers,
			signal: interruption.signal,
			...cached(values, resolved, reports.needs, cwd)
		};
		const { summary, extent } = await report({
			articles,
			positions,
			resolved,
			run,
			reports,
			baseline
		}, values, (each) => {
			failed ||= fails(each, failOn);
			if (each.verdict === "unreadable" && reports.shown !== "pretty") tell(each);
		});
		await run.cache?.save();
		if (reports.shown === void 0 && !values.quiet) errorStream().write(`${sayCounts(summary)}\n`);
		const missing = sayMissing(extent);
		if (missing !== void 0) errorStream().write(`creditline: ${missing}\n`);
		return interruption.code() ?? (summary.unreadable > 0 ? 2 : Number(failed));
	})
};
async function report({ articles, positions, resolved, run, reports, baseline }, { quiet }, each) {
	const total = "length" in articles ? articles.length : void 0;
	const progress = progressOn(errorStream, total, !quiet);
	const summary = emptySummary();
	let expected = total;
	let reported = 0;
	try {
		await reports.begin();
		const fed = "length" in articles ? articles : counted(articles, (number) => expected = number);
		for await (const found of judgeAll(fed, resolved, run)) {
			const judged = baseline ? baseline.apply(found) : found;
			const position = positions?.[reported];
			await reports.article({
				...judged,
				...position !== void 0 && { position }
			}, progress.clear);
			for (const one of judged.reports) {
				count(summary, one);
				each(one);
			}
			progress.done(++reported);
		}
		progress.clear();
		const extent = {
			expected,
			reported
		};
		const unused = await baseline?.end(summary, reported === expected) ?? [];
		await reports.end(summary, extent);
		for (const line of unused) errorStream().write(`creditline: ${forTerminal(line)}\n`);
		return {
			summary,
			extent
		};
	} catch (error) {
		progress.clear();
		await reports.abandon();
		throw error;
	}
}
async function* counted(items, told) {
	let number = 0;
	for await (const item of items) {
		number++;
		yield item;
	}
	told(number);
}
export { check };
