import { n as __esmMin } from "./rolldown-runtime.js";
import { c as forTerminal, r as forJson } from "./escape.js";
import { n as explain, t as codeOf } from "./problem.js";
import { t as OptionError } from "./option-error.js";
import { a as helpOption, m as defaultWorkers, t as againstOptions, u as resolveAgainst } from "./common.js";
import { a as readNumber, n as UsageError, t as version } from "./version.js";
import { d as timingSafeEqual, l as init__builtin_crypto, s as createHash } from "./promises.js";
import { t as nearest } from "./nearest.js";
import { a as readStory } from "./assert-options.js";
import { n as init__builtin_worker_threads, t as Worker } from "./_builtin_worker_threads.js";
import { i as streamOutput } from "./output.js";
// \0builtin:http
var builtin, createServer;
var init__builtin_http = __esmMin((() => {
	builtin = process.getBuiltinModule("node:http");
	createServer = (() => builtin.createServer)();
}));
// packages/creditline/src/serve/bounds.ts
const defaultBounds = {
	body: 5e6,
	workers: defaultWorkers(),
	waiting: 32,
	seconds: 10,
	memory: 1024
};
// packages/creditline/src/serve/refusal.ts
init__builtin_crypto();
init__builtin_http();
const statuses = {
	json: 400,
	option: 400,
	token: 401,
	origin: 403,
	"not-found": 404,
	method: 405,
	"too-large": 413,
	"media-type": 415,
	host: 421,
	failed: 500,
	busy: 503,
	stopping: 503,
	"too-slow": 504
};
var Refusal = class extends Error {
	name = "Refusal";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
	get status() {
		return statuses[this.code];
	}
};
// packages/creditline/src/serve/admission.ts
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
function admitCaller({ headers }) {
	if (!loopback.test(headers.host ?? "")) throw new Refusal("host", "Unexpected host, expected localhost, 127.0.0.1 or [::1]");
	if (headers.origin !== void 0) throw new Refusal("origin", "Unexpected origin, expected a request of a program, not of a page");
}
function admitToken({ headers }, token) {
	if (token === void 0) return;
	const [, given] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
	if (given === void 0 || !same(given, token)) throw new Refusal("token", "Unexpected token, expected `Authorization: Bearer` and the token of the service");
}
function same(a, b) {
	return timingSafeEqual(digest(a), digest(b));
}
function digest(text) {
	return createHash("sha256").update(text).digest();
}
// packages/creditline/src/serve/body.ts
async function readJson(request, most) {
	const { "content-type": type = "", "content-encoding": encoding = "identity" } = request.headers;
	if (!/^application\/json *(?:; *charset="?utf-8"?)?$/i.test(type.trim())) throw new Refusal("media-type", "Unexpected content type, expected application/json in UTF-8");
	if (encoding !== "identity") throw new Refusal("media-type", "Unexpected content encoding, expected none");
	const bytes = await readBytes(request, most);
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError) throw new Refusal("json", "Unexpected body, expected JSON in UTF-8");
		throw error;
	}
}
async function readBytes(request, most) {
	const tooLarge = () => new Refusal("too-large", `Unexpected body of more than ${most} bytes`);
	if (Number(request.headers["content-length"] ?? 0) > most) throw tooLarge();
	const chunks = [];
	let size = 0;
	const stream = request;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > most) throw tooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
// packages/creditline/src/serve/request.ts
const formats = [
	"html",
	"markdown",
	"mdx",
	"text"
];
const text = (value, name) => {
	if (typeof value !== "string") throw unexpected(name, "text");
	return value;
};
const flag = (value, name) => {
	if (typeof value !== "boolean") throw unexpected(name, "true or false");
	return value;
};
const names = (value, name) => {
	const each = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
	if (!Array.isArray(value) || each.length !== value.length || each.some((item) => item.trim() === "")) throw unexpected(name, "a list of names");
	return each;
};
const terms = (value, name, known) => {
	const ids = known.map(({ id }) => id);
	const chosen = names(value, name, known).map((id) => known.find((each) => each.id === id));
	const found = chosen.filter((each) => each !== void 0);
	if (found.length === 0 || found.length !== chosen.length) throw unexpected(name, `a list of ids among ${ids.join(", ")}`);
	return found;
};
const format = (value, name) => {
	const found = formats.find((each) => each === value);
	if (found === void 0) throw unexpected(name, `one of ${formats.join(", ")}`);
	return found;
};
const logo = (value, name) => {
	if (typeof value === "string") return value;
	if (!isRecord(value)) throw unexpected(name, "an address, or an object with `src`");
	const { src, alt, width, height, ...others } = value;
	const [other] = Object.keys(others);
	if (other !== void 0) throw new TypeError(`Unexpected key \`${name}.${other}\``);
	return {
		src: text(src, `${name}.src`, []),
		...alt !== void 0 && { alt: text(alt, `${name}.alt`, []) },
		...width !== void 0 && { width: pixels(width, `${name}.width`) },
		...height !== void 0 && { height: pixels(height, `${name}.height`) }
	};
};
function pixels(value, name) {
	if (typeof value !== "number" || value <= 0) throw unexpected(name, "a number of pixels above 0");
	return value;
}
const keys = {
	check: [
		"article",
		"terms",
		"reporters",
		"story",
		"republished",
		"format",
		"path"
	],
	fix: [
		"article",
		"terms",
		"reporters",
		"story",
		"republished",
		"format",
		"path",
		"language",
		"logo",
		"notice"
	]
};
function readJob(task, value, known) {
	try {
		const { article, terms: chosen = [...known], reporters, story: original, ...rest } = read(task, value, known);
		const held = reporters ? {
			...original,
			reporters
		} : original;
		return {
			task,
			article,
			options: {
				...rest,
				terms: chosen,
				...held && { story: held }
			}
		};
	} catch (error) {
		if (error instanceof TypeError) throw new Refusal("option", error.message);
		throw error;
	}
}
function read(task, value, known) {
	if (!isRecord(value)) throw new TypeError("Unexpected body, expected an object");
	for (const key of Object.keys(value)) {
		if (keys[task].some((each) => each === key)) continue;
		const near = nearest(key, keys[task]);
		throw new TypeError(`Unexpected key \`${key}\`${near ? `; did you mean \`${near}\`?` : ""}`);
	}
	const given = { article: text(value["article"], "article", known) };
	const has = (key) => value[key] !== void 0;
	if (has("terms")) given.terms = terms(value["terms"], "terms", known);
	if (has("reporters")) given.reporters = names(value["reporters"], "reporters", known);
	if (has("story")) given.story = readStory(value["story"]);
	if (has("republished")) given.republished = flag(value["republished"], "republished", known);
	if (has("format")) given.format = format(value["format"], "format", known);
	for (const key of [
		"path",
		"language",
		"notice"
	]) if (has(key)) given[key] = text(value[key], key, known);
	if (has("logo")) given.logo = logo(value["logo"], "logo", known);
	return given;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected(name, expected) {
	return new TypeError(`Unexpected value of \`${name}\`, expected ${expected}`);
}
// packages/creditline/src/serve/thread.ts
init__builtin_worker_threads();
var Thread = class {
	#worker;
	#error;
	#ended = false;
	constructor(file, start, memory) {
		this.#worker = new Worker(file, {
			workerData: start,
			resourceLimits: { maxOldGenerationSizeMb: memory }
		});
		this.#worker.on("error", (error) => this.#error = error);
		this.#worker.on("exit", () => this.#ended = true);
	}
	get ended() {
		return this.#ended;
	}
	do(job) {
		return new Promise((resolve) => {
			const answered = (done) => {
				this.#worker.off("exit", exited);
				resolve(done);
			};
			const exited = (code) => {
				this.#worker.off("message", answered);
				resolve({ failed: `A thread ended at an article: ${this.#error instanceof Error ? this.#error.message : `exit code ${code}`}` });
			};
			this.#worker.once("message", answered);
			this.#worker.once("exit", exited);
			this.#worker.postMessage(job);
		});
	}
	async end() {
		await this.#worker.terminate();
	}
};
// packages/creditline/src/serve/threads.ts
var Threads = class {
	#file;
	#start;
	#bounds;
	#threads = new Set();
	#idle = [];
	#waiting = new Set();
	constructor(file, start, bounds) {
		this.#file = file;
		this.#start = start;
		this.#bounds = bounds;
	}
	async do(job, signal) {
		const { seconds } = this.#bounds;
		const late = AbortSignal.timeout(seconds * 1e3);
		const thread = await this.#free(AbortSignal.any([late, signal]));
		if (!thread) throw new Refusal("busy", `No thread was free within ${seconds} seconds`);
		const slow = () => void thread.end();
		late.addEventListener("abort", slow);
		try {
			const done = await thread.do(job);
			if (late.aborted && "failed" in done) throw new Refusal("too-slow", `The article could not be judged within ${seconds} seconds`);
			return done;
		} finally {
			late.removeEventListener("abort", slow);
			this.#release(thread);
		}
	}
	async end() {
		await Promise.all(Array.from(this.#threads, (thread) => thread.end()));
	}
	#free(signal) {
		const thread = this.#idle.pop() ?? this.#more();
		if (thread) return Promise.resolve(thread);
		if (this.#waiting.size >= this.#bounds.waiting) throw new Refusal("busy", `${this.#bounds.waiting} requests wait already`);
		return new Promise((resolve) => {
			const settle = (freed) => {
				signal.removeEventListener("abort", gone);
				this.#waiting.delete(waiting);
				resolve(freed);
			};
			const gone = () => settle(void 0);
			const waiting = { begin: settle };
			this.#waiting.add(waiting);
			signal.addEventListener("abort", gone);
		});
	}
	#more() {
		if (this.#threads.size >= this.#bounds.workers) return void 0;
		const thread = new Thread(this.#file, this.#start, this.#bounds.memory);
		this.#threads.add(thread);
		return thread;
	}
	#release(thread) {
		if (thread.ended) this.#threads.delete(thread);
		const free = thread.ended ? this.#more() : thread;
		if (!free) return;
		const [next] = this.#waiting;
		if (next) next.begin(free);
		else this.#idle.push(free);
	}
};
// packages/creditline/src/serve/worker-file.ts
const workerFile = new URL(new URL("serve-worker.js", import.meta.url).href);
// packages/creditline/src/serve/service.ts
const tasks = {
	"/check": "check",
	"/fix": "fix"
};
const mostConnections = 256;
async function listen(port, options) {
	const { bounds, stories } = options;
	const threads = new Threads(workerFile, { stories }, bounds);
	let stopping = false;
	let open = 0;
	const server = createServer({
		headersTimeout: 5e3,
		requestTimeout: 1e4,
		keepAliveTimeout: 5e3
	});
	server.maxConnections = mostConnections;
	server.on("request", (request, response) => {
		if (stopping) response.setHeader("connection", "close");
		const room = !stopping && open < bounds.workers + bounds.waiting;
		open++;
		response.on("close", () => open--);
		respond(request, response, async (signal) => {
			if (request.url === "/health") return health(request, options);
			const task = taskOf(request);
			admitToken(request, options.token);
			if (stopping) throw new Refusal("stopping", "The service is stopping");
			if (!room) throw new Refusal("busy", "Too many requests are open");
			const job = readJob(task, await readJson(request, bounds.body), options.terms);
			const done = await threads.do(job, signal);
			if ("answer" in done) return done.answer;
			if ("refused" in done) throw new Refusal("option", done.refused);
			throw new Error(done.failed);
		}, options.log);
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	return {
		port: portOf(server),
		close: async () => {
			stopping = true;
			const closed = new Promise((resolve) => server.close(() => resolve()));
			server.closeIdleConnections();
			await closed;
			await threads.end();
		}
	};
}
function portOf(server) {
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The service has no port");
	return address.port;
}
function health(request, { terms }) {
	if (request.method !== "GET") throw new Refusal("method", "Unexpected method, expected GET");
	return {
		status: "ok",
		version,
		terms: terms.map(({ id }) => id)
	};
}
function taskOf({ url = "", method }) {
	const task = Object.hasOwn(tasks, url) ? tasks[url] : void 0;
	if (task === void 0) throw new Refusal("not-found", "Unexpected path, expected /check, /fix or /health");
	if (method !== "POST") throw new Refusal("method", "Unexpected method, expected POST");
	return task;
}
async function respond(request, response, answer, log) {
	const gone = new AbortController();
	response.on("close", () => gone.abort());
	try {
		admitCaller(request);
		send(response, 200, await answer(gone.signal));
	} catch (error) {
		if (gone.signal.aborted) return;
		const refusal = error instanceof Refusal ? error : new Refusal("failed", "The service has failed at this request");
		if (refusal !== error) log(error instanceof Error ? error.stack ?? error.message : String(error));
		if (refusal.code === "method") response.setHeader("allow", request.url === "/health" ? "GET" : "POST");
		if (refusal.code === "token") response.setHeader("www-authenticate", "Bearer");
		if (refusal.status === 503) response.setHeader("retry-after", "1");
		if (!request.complete) response.setHeader("connection", "close");
		send(response, refusal.status, { error: {
			code: refusal.code,
			message: refusal.message
		} });
	}
}
function send(response, status, value) {
	const body = Buffer.from(`${forJson(value)}\n`);
	response.writeHead(status, {
		"content-type": "application/json; charset=utf-8",
		"content-length": body.length,
		"cache-control": "no-store",
		"x-content-type-options": "nosniff"
	}).end(body);
}
// packages/creditline/src/command/serve.ts
const defaultPort = 7311;
const shortestToken = 16;
const { memory, seconds } = defaultBounds;
const serve = {
	name: "serve",
	summary: "Check and mend articles for other programs of this machine, by HTTP",
	usage: ["creditline serve [options]"],
	options: {
		terms: againstOptions.terms,
		stories: againstOptions.stories,
		port: {
			type: "string",
			value: "NUMBER",
			help: [`Port of 127.0.0.1 to listen on; 0 takes one that is free (default: ${defaultPort})`]
		},
		workers: {
			type: "string",
			value: "N",
			help: [`Threads that judge (default: one for each processor, at most 8)`]
		},
		"max-memory": {
			type: "string",
			value: "MB",
			help: [`Memory of a thread (default: ${memory})`]
		},
		"max-seconds": {
			type: "string",
			value: "S",
			help: [`Time of an answer (default: ${seconds})`]
		},
		...helpOption
	},
	examples: [
		["creditline serve", "POST /check, POST /fix and GET /health on 127.0.0.1"],
		["creditline serve --port 0", "on any free port, which is printed"],
		["CREDITLINE_TOKEN=… creditline serve", "for callers that show this token alone"]
	],
	run: async (values, positionals) => {
		if (positionals.length > 0) throw new UsageError(`Unexpected ${positionals[0]} after creditline serve`);
		const port = readPort(values.port ?? String(defaultPort));
		const bounds = readBounds(values);
		const token = readToken(process.env["CREDITLINE_TOKEN"]);
		const resolved = await resolveAgainst(values, process.cwd());
		const stopped = untilStopped();
		const service = await open(port, {
			terms: resolved.settings.terms,
			stories: resolved.stories.all,
			token,
			bounds,
			log
		});
		await streamOutput(process.stdout).write(`Creditline listens on http://127.0.0.1:${service.port}\n`);
		await stopped;
		await service.close();
		return 0;
	}
};
function log(line) {
	process.stderr.write(`creditline: ${forTerminal(line)}\n`);
}
async function open(port, settings) {
	try {
		return await listen(port, settings);
	} catch (error) {
		if (codeOf(error) === void 0) throw error;
		const why = codeOf(error) === "EADDRINUSE" ? "another program listens on it" : explain(error);
		throw new OptionError(`Port ${port} cannot be listened on: ${why}`, { cause: error });
	}
}
function untilStopped() {
	return new Promise((resolve) => {
		const stop = () => {
			process.off("SIGTERM", stop);
			process.off("SIGINT", stop);
			resolve();
		};
		process.on("SIGTERM", stop);
		process.on("SIGINT", stop);
	});
}
function readPort(value) {
	const port = readNumber("--port", value, 0);
	if (port <= 65535) return port;
	throw new UsageError(`Unexpected value ${value} of --port, expected a port up to 65535`);
}
function readBounds(values) {
	const { workers, "max-memory": mb, "max-seconds": s } = values;
	return {
		...defaultBounds,
		...workers !== void 0 && { workers: readNumber("--workers", workers, 1) },
		...mb !== void 0 && { memory: readNumber("--max-memory", mb, 256) },
		...s !== void 0 && { seconds: readNumber("--max-seconds", s, 1) }
	};
}
function readToken(token) {
	if (token === void 0) return void 0;
	if (/^\S+$/.test(token) && token.length >= shortestToken) return token;
	throw new OptionError(`Unexpected value of CREDITLINE_TOKEN, expected at least ${shortestToken} characters without spaces`);
}
export { serve };
