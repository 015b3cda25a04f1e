import { n as readFile, o as stat, r as realpath } from "./promises.js";
import { o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { r as hashOf } from "./here.js";
import { i as problemOf, n as explain } from "./problem.js";
import { a as openWhole, r as openOutput } from "./output.js";
import { t as mend } from "./work.js";
import { c as forTerminal } from "./escape.js";
import { c as sayMissing } from "./json.js";
import { t as OptionError } from "./option-error.js";
import { r as interruptible, t as workAll } from "./all.js";
import { n as UsageError } from "./version.js";
import { t as listGiven } from "./articles.js";
import { a as helpOption, d as stdinOption, f as workerOptions, l as readWorkers, t as againstOptions, u as resolveAgainst } from "./common.js";
import { t as errorStream } from "./error-stream.js";
// packages/creditline/src/files/replace.ts
init__builtin_path();
async function replaceFile(file, before, after) {
	let whole;
	try {
		const target = await realpath(file);
		const { mode } = await stat(target);
		whole = await openWhole(target, mode);
		await whole.handle.writeFile(after);
		await whole.handle.sync();
		if (hashOf(await readFile(target)) !== before) {
			await whole.discard();
			return {
				code: "changed",
				reason: "File was changed while it was mended; it is left as it is"
			};
		}
		await whole.settle();
		return;
	} catch (error) {
		await whole?.discard();
		return problemOf(error, "File", file);
	}
}
const fix = {
	name: "fix",
	summary: "Write the credit that is missing into articles",
	usage: ["creditline fix [options] PATH…", "creditline fix [options] - < ARTICLE > DIFF"],
	options: {
		...againstOptions,
		logo: {
			type: "string",
			value: "SRC[,WxH]",
			help: ["The logo as articles are to refer to it, with its size: /img/wire-logo.png,300x40", "(without it no logo is put in)"]
		},
		notice: {
			type: "string",
			value: "FILE",
			help: ["The wire's closing notice, word for word, in a file"]
		},
		"dry-run": {
			type: "boolean",
			help: ["Write a diff instead of the files; - writes one in any case"]
		},
		...stdinOption,
		...workerOptions,
		...helpOption
	},
	examples: [["creditline fix --dry-run --reporter \"Jane Roe\" article.html", "what would be changed, as a diff"], ["creditline fix --stories stories.jsonl --logo /img/wire-logo.png content", "all that is known of"]],
	run: (values, positionals) => interruptible(async (interruption) => {
		const cwd = process.cwd();
		const workers = readWorkers(values);
		const mending = await readMending(values, cwd);
		const resolved = await resolveAgainst(values, cwd);
		const articles = listGiven(positionals, values["stdin-filename"], cwd, resolved.configured);
		const output = await openOutput(void 0);
		interruption.signal.addEventListener("abort", () => process.stdin.destroy());
		const run = {
			...workers,
			signal: interruption.signal,
			mend: mending
		};
		let reported = 0;
		let unreadable = false;
		let open = false;
		const fault = (path, reason) => {
			unreadable = true;
			errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reason)}\n`);
		};
		for await (const { article, outcome } of workAll(articles, mend, resolved, run)) {
			reported++;
			if ("problem" in outcome) {
				fault(article.path, outcome.problem.reason);
				continue;
			}
			const mended = outcome.result;
			if (mended.after === "unreadable") {
				fault(article.path, "Article cannot be judged, so it is left as it is");
				continue;
			}
			open ||= mended.after === "breach";
			const dry = values["dry-run"] || article.file === void 0 || article.bytes !== void 0;
			if (dry) await output.write(mended.patch);
			else {
				const problem = await write(article, mended);
				if (problem !== void 0) {
					fault(article.path, problem);
					continue;
				}
			}
			const said = sayMended(article.path, mended, dry);
			if (said !== "") errorStream().write(said);
		}
		const missing = sayMissing({
			expected: articles.length,
			reported
		});
		if (missing !== void 0) errorStream().write(`creditline: ${missing}\n`);
		return interruption.code() ?? (unreadable ? 2 : Number(open));
	})
};
async function readMending({ logo, notice }, cwd) {
	return {
		...logo !== void 0 && { logo: readLogo(logo) },
		...notice !== void 0 && { notice: await readNotice(notice, cwd) }
	};
}
function readLogo(given) {
	const size = /,(\d+)x(\d+)$/.exec(given);
	const src = size ? given.slice(0, size.index) : given;
	if (src.trim() === "") throw new UsageError(`Unexpected --logo ${given}, expected an address`);
	return size ? {
		src,
		width: Number(size[1]),
		height: Number(size[2])
	} : { src };
}
async function readNotice(file, cwd) {
	try {
		return await readFile(resolve(cwd, file), "utf8");
	} catch (error) {
		throw new OptionError(`Notice \`${file}\` cannot be read: ${explain(error)}`, { cause: error });
	}
}
async function write({ file }, { value, source }) {
	if (value === void 0 || file === void 0) return void 0;
	return (await replaceFile(file, source, value))?.reason;
}
function sayMended(path, { edits, before, after, left }, dry) {
	if (edits === 0 && left.length === 0) return "";
	const name = forTerminal(path);
	const done = `${edits} ${edits === 1 ? "edit" : "edits"}${dry && edits > 0 ? " to make" : ""}, ${before === after ? after : `${before} → ${after}`}`;
	const rest = left.map(({ rule, status, reason }) => `  ${rule} (${status}): ${forTerminal(reason)}\n`);
	return [`${name}: ${done}\n`, ...rest].join("");
}
export { fix };
