import { l as init__builtin_crypto, s as createHash } from "./promises.js";
import { n as UsageError, t as version } from "./version.js";
import { d as VFileMessage } from "./mdx.js";
import { t as workAll } from "./all.js";
import { t as check } from "./work2.js";
// packages/creditline/src/command/shard.ts
function readShard(given, name) {
	if (given === void 0) return void 0;
	const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? []).map(Number);
	if (index < 1 || index > count) throw new UsageError(`Unexpected ${name} ${given}, expected a part and how many there are, such as 1/4`);
	return {
		index,
		count
	};
}
// packages/creditline/src/changed/narrow.ts
function narrow(articles, changed, files) {
	const because = files.find((file) => changed.has(file));
	if (because !== void 0) return {
		articles: [...articles],
		because
	};
	return { articles: articles.filter((article) => stays(article, changed)) };
}
function stays({ file, problem }, changed) {
	if (file === void 0 || changed.has(file)) return true;
	return problem !== void 0 && problem.code !== "not-a-file";
}
// packages/creditline/src/run/unreadable.ts
function unreadable(path, terms, problem) {
	const message = new VFileMessage(problem.reason, {
		ruleId: problem.code,
		source: "creditline"
	});
	message.fatal = true;
	message.file = path;
	return {
		path,
		terms: terms.map(({ id }) => id).join(","),
		scope: "none",
		verdict: "unreadable",
		clauses: {},
		messages: [message],
		suppressed: []
	};
}
// packages/creditline/src/run/judge.ts
async function* judgeAll(articles, resolved, options = {}) {
	for await (const { article, outcome } of workAll(articles, check, resolved, options)) {
		const { path } = article;
		if ("result" in outcome) yield {
			path,
			...outcome.result
		};
		else yield {
			path,
			reports: [unreadable(path, resolved.settings.terms, outcome.problem)],
			lines: none
		};
	}
}
const none = new Map();
// packages/creditline/src/shards/split.ts
init__builtin_crypto();
function partOf(listed, shard, settings) {
	if (!shard) return { articles: listed };
	const positions = positionsOf(listed, shard);
	return {
		articles: positions.map((position) => listed[position]),
		positions,
		shard: {
			...shard,
			run: runOf(listed, settings)
		}
	};
}
function positionsOf(listed, { index, count }) {
	const ranked = listed.map(({ path }, position) => ({
		position,
		rank: hashOf(path)
	})).toSorted((a, b) => a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.position - b.position);
	const edge = (part) => Math.floor(ranked.length * part / count);
	return ranked.slice(edge(index - 1), edge(index)).map(({ position }) => position).toSorted((a, b) => a - b);
}
function runOf(listed, settings) {
	const { cwd, stories, ...rest } = settings;
	return hashOf(JSON.stringify([
		version,
		rest,
		stories.all,
		listed.map(({ path }) => path)
	]).replaceAll(JSON.stringify(cwd).slice(1, -1), "."));
}
function hashOf(text) {
	return createHash("sha256").update(text.toWellFormed()).digest("hex").slice(0, 32);
}
export { readShard as i, judgeAll as n, narrow as r, partOf as t };
