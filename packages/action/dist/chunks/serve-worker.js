import { i as workerData, n as init__builtin_worker_threads, r as parentPort } from "./_builtin_worker_threads.js";
import { n as decodeImage, t as canDecode } from "./decode.js";
import { t as checkAll } from "./check.js";
import { t as fix } from "./fix.js";
import { a as gravest, i as emptySummary, n as plainReport, r as count } from "./json.js";
// packages/creditline/src/serve/work.ts
init__builtin_worker_threads();
function work({ task, article, options }, against) {
	const all = {
		...against,
		...options
	};
	return task === "check" ? check(article, all) : mend(article, all);
}
async function check(article, options) {
	const reports = await checkAll(article, options);
	const summary = emptySummary();
	for (const report of reports) count(summary, report);
	return {
		version: 1,
		verdict: gravest(summary),
		articles: reports.map(plainReport)
	};
}
async function mend(article, options) {
	const { value, edits, before, after, left } = await fix(article, options);
	return {
		version: 1,
		article: value,
		edits,
		before: plainReport(before),
		after: plainReport(after),
		left
	};
}
// packages/creditline/src/serve/worker.ts
const { stories } = workerData;
const against = {
	stories,
	...canDecode() && { decodeImage }
};
parentPort.on("message", (job) => void answer(job));
async function answer(job) {
	let done;
	try {
		done = { answer: await work(job, against) };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		done = error instanceof TypeError && error.message.startsWith("Option `") ? { refused: error.message } : { failed: error.stack ?? error.message };
	}
	parentPort.postMessage(done);
}
export {};
