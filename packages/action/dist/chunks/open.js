import { i as dirname, o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { r as openOutput } from "./output.js";
import { t as OptionError } from "./option-error.js";
import { f as init__builtin_fs, u as existsSync } from "./pattern.js";
import { n as readText } from "./read-text.js";
import { n as ruleIds, t as verdictOf } from "./verdict.js";
import { n as pathFrom } from "./list.js";
import { t as fingerprintsOf } from "./fingerprint.js";
import { a as validate, f as text, l as objectOf, r as meets, s as listOf, u as oneOf } from "./validate.js";
import { n as explain } from "./problem.js";
import { r as forJson } from "./escape.js";
// packages/creditline/src/baseline/baseline.ts
init__builtin_fs();
init__builtin_path();
var Baseline = class {
	#options;
	#known;
	#met = new Map();
	#judged = new Set();
	constructor(options) {
		this.#options = options;
		this.#known = new Map(options.entries.map((entry) => [keyOf$1(entry.path, entry.fingerprint), entry]));
	}
	apply(report) {
		if (report.path === void 0 || report.path === "-" || report.verdict === "unreadable") return report;
		const path = pathFrom(this.#options.directory, resolve(this.#options.cwd, report.path));
		this.#judged.add(path);
		const fingerprints = fingerprintsOf(report);
		const isKnown = (message) => {
			const fingerprint = fingerprints.get(message);
			const rule = ruleIds.find((id) => id === message.ruleId);
			if (rule === void 0) return false;
			const key = keyOf$1(path, fingerprint);
			if (!this.#options.update && !this.#known.has(key)) return false;
			this.#met.set(key, {
				path,
				terms: report.terms,
				rule,
				fingerprint,
				reason: message.reason
			});
			return true;
		};
		const baselined = report.messages.filter(isKnown);
		if (baselined.length === 0) return report;
		const messages = report.messages.filter((message) => !baselined.includes(message));
		const clauses = { ...report.clauses };
		for (const rule of rulesOf(baselined)) {
			const clause = clauses[rule];
			if (clause && !rulesOf(messages).has(rule)) clauses[rule] = {
				...clause,
				baselined: true
			};
		}
		return {
			...report,
			clauses,
			messages,
			baselined,
			verdict: verdictOf(report.scope, clauses)
		};
	}
	unused() {
		return this.#options.entries.filter((entry) => this.#isUnused(entry));
	}
	updated() {
		return [...this.#options.entries.filter((entry) => !this.#met.has(keyOf$1(entry.path, entry.fingerprint)) && !this.#isUnused(entry)), ...this.#met.values()];
	}
	#isUnused({ path, terms, fingerprint }) {
		if (this.#met.has(keyOf$1(path, fingerprint))) return false;
		if (this.#judged.has(path)) return this.#options.terms.includes(terms);
		return !existsSync(resolve(this.#options.directory, path));
	}
};
function keyOf$1(path, fingerprint) {
	return `${path}\0${fingerprint}`;
}
function rulesOf(messages) {
	return new Set(ruleIds.filter((id) => messages.some(({ ruleId }) => ruleId === id)));
}
// packages/creditline/src/baseline/file.ts
const entry = objectOf("A known fault.", {
	path: text("Path of the article."),
	terms: text("Id of the terms."),
	rule: text("The rule."),
	fingerprint: text("What tells the fault.", {
		pattern: "^[0-9a-f]{32}$",
		title: "32 hexadecimal digits"
	}),
	reason: text("What was said of it.")
}, {});
const schema = objectOf("Known faults.", {
	version: oneOf("Version of this format.", ["1"]),
	faults: listOf("The faults.", entry)
}, {});
function parseBaseline(source, name) {
	let value;
	try {
		value = JSON.parse(source);
	} catch (error) {
		throw new OptionError(`${name}: expected JSON (${explain(error)})`, { cause: error });
	}
	if (meets(value, schema)) return value.faults;
	const said = validate(value, schema).map(({ path, message }) => [
		name,
		path,
		message
	].filter(Boolean).join(": "));
	throw new OptionError(said.slice(0, 5).join("\n"));
}
function formatBaseline(entries) {
	const lines = entries.toSorted(byPath).map((each) => `    ${forJson(each)}`);
	return `{\n  "version": "1",\n  "faults": ${lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`}\n}\n`;
}
function byPath(a, b) {
	const [left, right] = [keyOf(a), keyOf(b)];
	return left < right ? -1 : Number(left > right);
}
function keyOf({ path, terms, rule, fingerprint }) {
	return [
		path,
		terms,
		rule,
		fingerprint
	].join("\0");
}
// packages/creditline/src/baseline/open.ts
init__builtin_path();
init__builtin_fs();
const most = 20;
async function openBaseline({ path, update, cwd, terms }) {
	const file = resolve(cwd, path);
	const missing = !existsSync(file);
	if (missing && !update) throw new OptionError(`Baseline \`${path}\` does not exist; --update-baseline makes it`);
	const baseline = new Baseline({
		entries: missing ? [] : parseBaseline(await readText(file, `Baseline \`${path}\``), path),
		directory: dirname(file),
		cwd,
		terms: terms.map(({ id }) => id),
		update
	});
	return {
		apply: (judged) => ({
			...judged,
			reports: judged.reports.map((report) => baseline.apply(report))
		}),
		end: async (summary, whole) => {
			if (update) {
				if (whole) await write(file, formatBaseline(baseline.updated()));
				return [];
			}
			const unused = baseline.unused();
			if (unused.length > 0) summary.unusedBaseline = unused.length;
			const lines = unused.slice(0, most).map(({ path: article, rule }) => `${path}: unused entry of \`${rule}\` for ${article}`);
			if (unused.length > most) lines.push(`${path}: and ${unused.length - most} more unused entries`);
			return lines;
		}
	};
}
async function write(file, text) {
	const output = await openOutput(file);
	try {
		await output.write(text);
		await output.close();
	} catch (error) {
		await output.abandon();
		throw error;
	}
}
export { openBaseline as t };
