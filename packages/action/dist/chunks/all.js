import { r as getCompileCacheDir } from "./_builtin_module.js";
import { c as init__builtin_os, s as constants } from "./fail-on.js";
import { n as init__builtin_worker_threads, t as Worker } from "./_builtin_worker_threads.js";
import { m as defaultWorkers, p as defaultLimits } from "./common.js";
import { t as codeOf } from "./problem.js";
import { t as OptionError } from "./option-error.js";
import { t as listArticles } from "./list.js";
import { n as workHere, t as sourceOf } from "./here.js";
// packages/creditline/src/command/interruption.ts
init__builtin_os();
const names = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function onInterruption() {
	const controller = new AbortController();
	let code;
	const stop = () => {
		for (const name of names) process.off(name, listen);
	};
	const listen = (name) => {
		stop();
		code = 128 + constants.signals[name];
		controller.abort();
	};
	for (const name of names) process.on(name, listen);
	return {
		signal: controller.signal,
		code: () => code,
		[Symbol.dispose]: stop
	};
}
async function interruptible(work) {
	const interruption = onInterruption();
	try {
		return await work(interruption);
	} finally {
		interruption[Symbol.dispose]();
	}
}
// packages/creditline/src/config/list.ts
function listConfigured(paths, cwd, configured) {
	const ignored = configured?.ignored;
	if (paths !== void 0) return listArticles(paths, cwd, ignored && { ignored });
	if (!configured || configured.articles.length === 0) throw new OptionError("Unexpected missing paths, expected some, or `articles` in the configuration");
	const { articles, directory } = configured;
	return listArticles(articles, cwd, {
		directory,
		...ignored && { ignored }
	});
}
// \0builtin:timers/promises
const builtin = process.getBuiltinModule("node:timers/promises");
const setImmediate = (() => builtin.setImmediate)();
// packages/creditline/src/run/article.ts
async function withBytes({ read, ...article }) {
	if (!read || article.problem) return article;
	const given = await read();
	return given instanceof Uint8Array ? {
		...article,
		bytes: given
	} : {
		...article,
		problem: given
	};
}
// packages/creditline/src/run/plain.ts
const largest = 65536;
const mostTags = 1500;
const mostOpen = 250;
const mostMarks = 250;
function isPlain(bytes, html) {
	if (bytes.length > largest) return false;
	let tags = 0;
	let open = 0;
	let marks = 0;
	let blank = true;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === 0) return false;
		if (byte === lessThan) {
			if (++tags > mostTags) return false;
			if (bytes[at + 1] === slash) open = Math.max(0, open - 1);
			else if (isLetter(bytes[at + 1]) && ++open > mostOpen) return false;
		}
		if (byte === newline) {
			if (blank) marks = 0;
			blank = true;
		} else if (byte > space) blank = false;
		if (!html && isMark[byte] === 1 && ++marks > mostMarks) return false;
	}
	return true;
}
const newline = 10;
const space = 32;
const slash = 47;
const lessThan = 60;
const isMark = new Uint8Array(256);
for (const mark of "*_[]!>~`|") isMark[mark.charCodeAt(0)] = 1;
function isLetter(byte) {
	return byte !== void 0 && (byte | 32) >= 97 && (byte | 32) <= 122;
}
// packages/creditline/src/run/thread.ts
init__builtin_worker_threads();
const pace = 100;
const heapShare = 1.25;
const patience = 10;
var Thread = class {
	#worker;
	#limits;
	#cursor = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	#busy = false;
	#ended = false;
	#error;
	#verdict;
	constructor(file, start, limits, onEnd) {
		this.#limits = limits;
		const compileCache = getCompileCacheDir() !== void 0;
		this.#worker = new Worker(file, {
			workerData: {
				...start,
				cursor: this.#cursor,
				compileCache
			},
			resourceLimits: { maxOldGenerationSizeMb: limits.memory * heapShare }
		});
		this.#worker.on("error", (error) => this.#error = error);
		this.#worker.on("exit", () => {
			this.#ended = true;
			onEnd();
		});
	}
	get idle() {
		return !this.#busy && !this.#ended;
	}
	async send(batch) {
		this.#busy = true;
		Atomics.store(this.#cursor, 0, -1);
		const watch = this.#watch();
		try {
			return await new Promise((resolve) => {
				const settle = () => {
					this.#worker.off("message", answered);
					this.#worker.off("exit", exited);
				};
				const answered = (answer) => {
					settle();
					resolve({ answer });
				};
				const exited = (code) => {
					settle();
					const at = Atomics.load(this.#cursor, 0);
					if (this.#verdict) resolve(this.#verdict);
					else resolve(at < 0 ? { error: this.#error } : {
						at,
						problem: this.#problem(code)
					});
				};
				this.#worker.on("message", answered);
				this.#worker.on("exit", exited);
				this.#worker.postMessage(batch);
			});
		} finally {
			clearInterval(watch);
			this.#busy = false;
		}
	}
	async close() {
		await this.#worker.terminate();
	}
	#watch() {
		let before;
		let since;
		const look = async () => {
			const now = await this.#look();
			if (!now || this.#verdict) return;
			if (now.at !== since?.at) since = now;
			const problem = this.#judge(since, before, now);
			before = now;
			if (!problem) return;
			this.#verdict = {
				at: now.at,
				problem
			};
			await this.close();
		};
		return setInterval(() => void look(), pace);
	}
	#judge(since, before, now) {
		const { seconds, memory } = this.#limits;
		const slow = now.processor - since.processor > seconds || now.clock - since.clock > seconds * patience;
		if (now.heap > memory && (slow || before?.at === now.at && before.heap > memory)) return this.#outOfMemory();
		if (!slow) return void 0;
		return {
			code: "too-slow",
			reason: `Article could not be judged in ${seconds} seconds`
		};
	}
	async #look() {
		const at = Atomics.load(this.#cursor, 0);
		const clock = performance.now() / 1e3;
		if (at < 0 || this.#ended) return void 0;
		if (!("cpuUsage" in this.#worker)) return {
			at,
			clock,
			processor: 0,
			heap: 0
		};
		try {
			const [{ user, system }, { used_heap_size: heap }] = await Promise.all([this.#worker.cpuUsage(), this.#worker.getHeapStatistics()]);
			return {
				at,
				clock,
				processor: (user + system) / 1e6,
				heap: heap / 1048576
			};
		} catch (error) {
			if (codeOf(error) === "ERR_WORKER_NOT_RUNNING") return void 0;
			throw error;
		}
	}
	#problem(code) {
		if (codeOf(this.#error) === "ERR_WORKER_OUT_OF_MEMORY") return this.#outOfMemory();
		return {
			code: "failed",
			reason: `Article could not be judged: it ended the thread that read it (${this.#error instanceof Error ? this.#error.message : `exit code ${code}`})`
		};
	}
	#outOfMemory() {
		return {
			code: "out-of-memory",
			reason: `Article could not be judged in ${this.#limits.memory} MB of memory`
		};
	}
};
// packages/creditline/src/run/pool.ts
const window = 1024;
const windowBytes = 64e6;
const worthThread = 8;
const mostStillborn = 4;
const largestBatch = 64;
const batchTime = 25;
async function* pooled(articles, options) {
	yield* new Pool(articles, options).run();
}
var Pool = class {
	#articles;
	#options;
	#threads = new Set();
	#waiting = [];
	#again = [];
	#done = new Map();
	#fed = 0;
	#bytes = 0;
	#isFed = false;
	#yielded = 0;
	#batchSize = 4;
	#stillborn = 0;
	#failure;
	#stopped = false;
	#change = Promise.withResolvers();
	constructor(articles, options) {
		this.#articles = articles;
		this.#options = options;
	}
	async *run() {
		const { signal } = this.#options;
		const wake = () => this.#wake();
		signal?.addEventListener("abort", wake);
		this.#feed();
		try {
			for (;;) {
				if (signal?.aborted) return;
				if (this.#failure) throw this.#failure.error;
				this.#assign();
				const done = this.#done.get(this.#yielded);
				if (done) {
					this.#done.delete(this.#yielded++);
					this.#bytes -= done.article.bytes?.length ?? 0;
					yield done;
					this.#wake();
				} else if (this.#isFed && this.#yielded === this.#fed) return;
				else await this.#changed();
			}
		} finally {
			this.#stopped = true;
			this.#wake();
			signal?.removeEventListener("abort", wake);
			await Promise.all(Array.from(this.#threads, (thread) => thread.close()));
		}
	}
	async #feed() {
		try {
			for await (const given of this.#articles) {
				const article = await withBytes(given);
				while (this.#isFull() && !this.#stopped) await this.#changed();
				if (this.#stopped) return;
				const number = this.#fed++;
				this.#bytes += article.bytes?.length ?? 0;
				const result = article.problem ? void 0 : this.#options.beforehand?.(article);
				if (article.problem) this.#done.set(number, {
					article,
					outcome: { problem: article.problem }
				});
				else if (result) this.#done.set(number, {
					article,
					outcome: { result }
				});
				else this.#waiting.push({
					number,
					article,
					suspect: false
				});
				this.#wake();
			}
			this.#isFed = true;
		} catch (error) {
			this.#failure = { error };
		}
		this.#wake();
	}
	#isFull() {
		return this.#fed - this.#yielded >= window || this.#bytes >= windowBytes;
	}
	#assign() {
		for (let batch = this.#again.shift(); batch; batch = this.#again.shift()) {
			const thread = batch[0].suspect ? this.#fresh() : this.#idle() ?? this.#more();
			if (!thread) {
				this.#again.unshift(batch);
				return;
			}
			this.#judge(thread, batch);
		}
		while (this.#waiting.length > 0) {
			const worth = this.#threads.size === 0 || this.#waiting.length >= worthThread;
			const thread = this.#idle() ?? (worth ? this.#more() : void 0);
			if (!thread) return;
			this.#judge(thread, this.#waiting.splice(0, this.#batchSize));
		}
	}
	#idle() {
		for (const thread of this.#threads) if (thread.idle) return thread;
	}
	#fresh() {
		const idle = this.#threads.size < this.#options.workers ? void 0 : this.#idle();
		if (idle) {
			this.#threads.delete(idle);
			idle.close();
		}
		return this.#more();
	}
	#more() {
		const { file, start, limits, workers } = this.#options;
		if (this.#threads.size >= workers) return void 0;
		const thread = new Thread(file, start, limits, () => {
			this.#threads.delete(thread);
			this.#wake();
		});
		this.#threads.add(thread);
		return thread;
	}
	async #judge(thread, batch) {
		const end = await thread.send(batch.map(({ article }) => article));
		if ("answer" in end) {
			const { outcomes, took } = end.answer;
			for (const [index, { number, article }] of batch.entries()) this.#done.set(number, {
				article,
				outcome: outcomes[index]
			});
			this.#adapt(batch.length, took);
			this.#stillborn = 0;
		} else if ("at" in end) this.#split(batch, end.at, end.problem);
		else if (++this.#stillborn < mostStillborn) this.#again.push(batch);
		else this.#failure = { error: new Error("No worker can be started", { cause: end.error }) };
		this.#wake();
	}
	#adapt(length, took) {
		const right = Math.round(length / Math.max(took, .1) * batchTime);
		this.#batchSize = Math.max(1, Math.min(right, this.#batchSize * 2, largestBatch));
	}
	#split(batch, at, problem) {
		const { number, article, suspect } = batch[at];
		if (suspect || problem.code === "too-slow") this.#done.set(number, {
			article,
			outcome: { problem }
		});
		else this.#again.push([{
			number,
			article,
			suspect: true
		}]);
		for (const rest of [batch.slice(0, at), batch.slice(at + 1)]) if (rest.length > 0) this.#again.push(rest);
	}
	async #changed() {
		await this.#change.promise;
	}
	#wake() {
		const { resolve } = this.#change;
		this.#change = Promise.withResolvers();
		resolve();
	}
};
// packages/creditline/src/run/worker-file.ts
const workerFile = new URL(new URL("run-worker.js", import.meta.url).href);
// packages/creditline/src/run/all.ts
const few = 16;
async function* workAll(articles, work, resolved, options) {
	const { workers = defaultWorkers(), limits, signal, cache, ...wanted } = options;
	if (Object.keys(resolved.ports).length > 0) {
		for await (const given of articles) {
			if (signal?.aborted) return;
			const article = await withBytes(given);
			yield {
				article,
				outcome: await workHere(article, work, resolved, wanted)
			};
		}
		return;
	}
	const rest = [];
	if ("length" in articles && articles.length <= few) {
		for (const given of articles) {
			await setImmediate();
			if (signal?.aborted) return;
			const done = rest.length === 0 ? await plainly(given, work, resolved, wanted, cache) : given;
			if ("outcome" in done) yield done;
			else rest.push(done);
		}
		if (rest.length === 0) return;
	}
	const start = {
		settings: resolved.settings,
		name: work.name,
		wanted
	};
	const beforehand = (article) => {
		const known = cache?.find(article);
		if (known) return known;
		const result = work.beforehand?.(article, resolved, wanted);
		return result === void 0 ? void 0 : work.pack(result);
	};
	const pool = {
		file: workerFile,
		start,
		workers,
		limits: {
			...defaultLimits,
			...limits
		},
		signal,
		beforehand
	};
	for await (const { article, outcome } of pooled(rest.length > 0 ? rest : articles, pool)) if ("result" in outcome) {
		cache?.keep(article, outcome.result);
		yield {
			article,
			outcome: { result: work.unpack(outcome.result) }
		};
	} else yield {
		article,
		outcome
	};
}
async function plainly(given, work, resolved, wanted, cache) {
	const known = cache?.find(given);
	if (known) return {
		article: given,
		outcome: { result: work.unpack(known) }
	};
	const article = await withBytes(given);
	const bytes = sourceOf(article);
	if (!(bytes instanceof Uint8Array)) return {
		article,
		outcome: { problem: bytes }
	};
	if (!isPlain(bytes, /\.(?:x?html?)$/i.test(article.path))) return article;
	const outcome = await workHere({
		...article,
		bytes
	}, work, resolved, wanted);
	if (!("result" in outcome)) return article;
	cache?.keep(article, work.pack(outcome.result));
	return {
		article,
		outcome
	};
}
export { onInterruption as i, listConfigured as n, interruptible as r, workAll as t };
