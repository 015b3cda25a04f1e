import { n as __esmMin } from "./rolldown-runtime.js";
import { o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { n as listConfigured } from "./all.js";
import { n as pathFrom } from "./list.js";
import { i as problemOf, n as explain } from "./problem.js";
import { r as tooLarge, t as largestArticle } from "./read.js";
import { f as init__builtin_fs, l as createReadStream } from "./pattern.js";
import { n as UsageError } from "./version.js";
import { t as readStandardInput } from "./standard-input.js";
// \0builtin:zlib
var builtin, crc32, inflateSync, gunzipSync, inflateRawSync, brotliDecompressSync;
var init__builtin_zlib = __esmMin((() => {
	builtin = process.getBuiltinModule("node:zlib");
	crc32 = (() => builtin.crc32)();
	inflateSync = (() => builtin.inflateSync)();
	gunzipSync = (() => builtin.gunzipSync)();
	inflateRawSync = (() => builtin.inflateRawSync)();
	brotliDecompressSync = (() => builtin.brotliDecompressSync)();
}));
// packages/creditline/src/input/page.ts
init__builtin_path();
const formats = {
	"text/html": "html",
	"application/xhtml+xml": "html",
	"text/markdown": "markdown",
	"text/plain": "text"
};
function readContentType(contentType) {
	if (contentType === void 0 || contentType.trim() === "") return {};
	const [type = ""] = contentType.split(";");
	const format = formats[type.trim().toLowerCase()];
	const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
	return format && {
		format,
		...charset !== void 0 && { charset }
	};
}
function pageOf(url, bytes, read) {
	if (bytes.length > 1e7) return {
		path: url,
		file: void 0,
		problem: tooLarge
	};
	return {
		path: url,
		file: void 0,
		bytes: new Uint8Array(bytes),
		...read
	};
}
function broken(path, reason) {
	return {
		path,
		file: void 0,
		problem: {
			code: "broken-record",
			reason
		}
	};
}
// packages/creditline/src/input/reader.ts
var BrokenRecord = class extends Error {};
const empty = Buffer.alloc(0);
var ByteReader = class {
	#chunks;
	#held = empty;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	async line(most) {
		let from = 0;
		for (;;) {
			const end = this.#held.indexOf(10, from);
			if (end >= 0 && end <= most) {
				const line = this.#held.subarray(0, end);
				this.#held = this.#held.subarray(end + 1);
				return line.at(-1) === 13 ? line.subarray(0, -1) : line;
			}
			if (end > most || this.#held.length > most) {
				await this.#skipLine();
				throw new BrokenRecord(`A line of more than ${most} bytes`);
			}
			from = this.#held.length;
			if (await this.#more()) continue;
			const line = this.#held;
			this.#held = empty;
			return line.length > 0 ? line : void 0;
		}
	}
	async take(length) {
		const parts = [];
		await this.#pass(length, (part) => parts.push(part));
		return parts.length === 1 ? parts[0] : Buffer.concat(parts);
	}
	async skip(length) {
		await this.#pass(length, () => {});
	}
	async seek(text) {
		for (;;) {
			const at = this.#held.indexOf(text);
			if (at >= 0) {
				this.#held = this.#held.subarray(at);
				return;
			}
			this.#held = this.#held.subarray(Math.max(0, this.#held.length - text.length + 1));
			if (!await this.#more()) {
				this.#held = empty;
				return;
			}
		}
	}
	async #pass(length, part) {
		let left = length;
		while (left > 0) {
			if (this.#held.length === 0 && !await this.#more()) throw new BrokenRecord("The input ends in the middle of a record");
			const bytes = this.#held.subarray(0, left);
			this.#held = this.#held.subarray(bytes.length);
			left -= bytes.length;
			part(bytes);
		}
	}
	async #skipLine() {
		for (;;) {
			const end = this.#held.indexOf(10);
			this.#held = end < 0 ? empty : this.#held.subarray(end + 1);
			if (end >= 0 || !await this.#more()) return;
		}
	}
	async #more() {
		const next = await this.#chunks.next();
		if (next.done) return false;
		if ("reason" in next.value) {
			this.#held = empty;
			throw new BrokenRecord(next.value.reason);
		}
		this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
		return true;
	}
};
// packages/creditline/src/input/jsonl.ts
const mostLine = 32e6;
async function* readJsonLines(chunks, name) {
	const reader = new ByteReader(chunks);
	for (let number = 1;; number++) try {
		const line = await reader.line(mostLine);
		if (!line) return;
		const article = readLine(line.toString("utf8").replace(/^\uFEFF/, ""), `${name}#${number}`);
		if (article) yield article;
	} catch (error) {
		if (!(error instanceof BrokenRecord)) throw error;
		yield broken(`${name}#${number}`, error.message);
	}
}
function readLine(line, name) {
	if (line.trim() === "") return void 0;
	const { url, bytes, text, contentType, charset } = parse(line);
	if (typeof url !== "string" || url === "") throw new BrokenRecord("Unexpected missing `url`, expected an address");
	const read = readContentType(string(contentType, "contentType"));
	if (!read) return void 0;
	const given = string(charset, "charset");
	if (typeof text === "string") return pageOf(url, Buffer.from(text), {
		format: read.format,
		charset: "utf-8"
	});
	if (typeof bytes !== "string") throw new BrokenRecord(`Unexpected record of ${name}, expected the page as \`bytes\` in Base64 or as \`text\``);
	if (!/^[\w+/-]*={0,2}$/.test(bytes)) throw new BrokenRecord("Unexpected `bytes`, expected Base64");
	return pageOf(url, Buffer.from(bytes, "base64"), {
		...read,
		...given !== void 0 && { charset: given }
	});
}
function parse(line) {
	try {
		const value = JSON.parse(line);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	} catch (error) {
		throw new BrokenRecord("Unexpected line, expected an object of JSON", { cause: error });
	}
	throw new BrokenRecord("Unexpected value, expected an object of JSON");
}
function string(value, key) {
	if (value === void 0 || value === null || typeof value === "string") return value ?? void 0;
	throw new BrokenRecord(`Unexpected \`${key}\`, expected text`);
}
// packages/creditline/src/input/source.ts
init__builtin_fs();
init__builtin_zlib();
const mostPacked = 32e6;
const mostUnpacked = 64e6;
async function* openInput(file) {
	const chunks = (file === void 0 ? process.stdin : createReadStream(file, { highWaterMark: 262144 }))[Symbol.asyncIterator]();
	const first = await chunks.next();
	if (first.done) return;
	const rest = startingWith(first.value, chunks);
	if (first.value[0] === 31 && first.value[1] === 139) yield* unpack(rest);
	else yield* rest;
}
async function* startingWith(first, rest) {
	yield first;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
async function* unpack(chunks) {
	const source = chunks[Symbol.asyncIterator]();
	let held = Buffer.alloc(0);
	let ended = false;
	const more = async () => {
		const next = ended ? void 0 : await source.next();
		if (!next || next.done) {
			ended = true;
			return false;
		}
		held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
		return true;
	};
	for (;;) {
		if (held.length === 0 && !await more()) return;
		const member = unpackMember(held);
		if (member === "cut" && held.length < mostPacked) {
			const wanted = held.length * 2;
			let grown = false;
			while (held.length < wanted && await more()) grown = true;
			if (grown) continue;
		}
		if (typeof member !== "string") {
			held = held.subarray(member.size);
			yield member.bytes;
			continue;
		}
		yield { reason: brokenReasons[member] };
		for (;;) {
			const next = held.indexOf(magic, 1);
			if (next >= 0) {
				held = held.subarray(next);
				break;
			}
			held = held.subarray(Math.max(0, held.length - magic.length + 1));
			if (!await more()) return;
		}
	}
}
const magic = Buffer.from([
	31,
	139,
	8
]);
const brokenReasons = {
	cut: "Compressed record ends before its end",
	damaged: "Compressed record is damaged",
	large: "Compressed record is larger than any page"
};
function unpackMember(bytes) {
	const from = headerSize(bytes);
	if (typeof from === "string") return from;
	try {
		const unpacked = inflateRawSync(bytes.subarray(from), {
			info: true,
			maxOutputLength: mostUnpacked
		});
		if (!isUnpacked(unpacked)) throw new TypeError("Unexpected answer of zlib, expected how much it read");
		const end = from + unpacked.engine.bytesWritten;
		if (bytes.length < end + 8) return "cut";
		if (crc32(unpacked.buffer) !== bytes.readUInt32LE(end)) return "damaged";
		return {
			bytes: unpacked.buffer,
			size: end + 8
		};
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "Z_BUF_ERROR") return "cut";
		return code === "ERR_BUFFER_TOO_LARGE" ? "large" : "damaged";
	}
}
function isUnpacked(value) {
	return typeof value === "object" && value !== null && "buffer" in value && "engine" in value;
}
function headerSize(bytes) {
	if (bytes.length < 10) return "cut";
	if (!bytes.subarray(0, 3).equals(magic)) return "damaged";
	const flags = bytes[3];
	let at = 10;
	if ((flags & 4) !== 0) at += bytes.length < 12 ? bytes.length : 2 + bytes.readUInt16LE(10);
	for (const flag of [8, 16]) {
		if ((flags & flag) === 0) continue;
		const end = bytes.indexOf(0, at);
		if (end < 0) return "cut";
		at = end + 1;
	}
	if ((flags & 2) !== 0) at += 2;
	return at < bytes.length ? at : "cut";
}
// packages/creditline/src/input/http.ts
init__builtin_zlib();
function readAnswer(message) {
	const head = headEnd(message);
	const [status = "", ...lines] = message.subarray(0, head.end).toString("latin1").split(/\r?\n/);
	const code = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(status)?.[1];
	if (code === void 0) return {
		code: "broken-record",
		reason: "Record holds no answer of HTTP"
	};
	if (!code.startsWith("2")) return void 0;
	const fields = readFields(lines);
	let body = message.subarray(head.next);
	if (/\bchunked\b/i.test(fields.get("transfer-encoding") ?? "")) body = unchunk(body) ?? body;
	const decoded = decode(body, fields.get("content-encoding"));
	return "code" in decoded ? decoded : {
		bytes: decoded,
		contentType: fields.get("content-type")
	};
}
function readFields(lines) {
	const fields = new Map();
	let last = "";
	for (const line of lines) {
		if (/^[ \t]/.test(line)) {
			fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
			continue;
		}
		const colon = line.indexOf(":");
		if (colon < 1) continue;
		last = line.slice(0, colon).trim().toLowerCase();
		if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
	}
	return fields;
}
function headEnd(message) {
	const strict = message.indexOf("\r\n\r\n");
	const loose = message.indexOf("\n\n");
	if (strict >= 0 && (loose < 0 || strict < loose)) return {
		end: strict,
		next: strict + 4
	};
	return loose >= 0 ? {
		end: loose,
		next: loose + 2
	} : {
		end: message.length,
		next: message.length
	};
}
function unchunk(body) {
	const parts = [];
	let at = 0;
	for (;;) {
		const end = body.indexOf(10, at);
		const size = end < 0 ? void 0 : /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(body.toString("latin1", at, Math.min(end, at + 1e3)));
		if (!size) return parts.length > 0 ? Buffer.concat(parts) : void 0;
		const length = Number.parseInt(size[1], 16);
		if (length === 0) return Buffer.concat(parts);
		parts.push(body.subarray(end + 1, end + 1 + length));
		at = end + 1 + length + (body[end + 1 + length] === 13 ? 2 : 1);
	}
}
const bounded = { maxOutputLength: largestArticle + 1 };
const decoders = {
	gzip: (body) => gunzipSync(body, bounded),
	"x-gzip": (body) => gunzipSync(body, bounded),
	deflate: (body) => (body[0] & 15) === 8 ? inflateSync(body, bounded) : inflateRawSync(body, bounded),
	br: (body) => brotliDecompressSync(body, bounded)
};
function decode(body, encoding) {
	let bytes = body;
	for (const name of (encoding ?? "").toLowerCase().split(",").map((part) => part.trim()).toReversed()) {
		if (name === "" || name === "identity") continue;
		const decoder = Object.hasOwn(decoders, name) ? decoders[name] : void 0;
		if (!decoder) return {
			code: "broken-record",
			reason: `Unknown content encoding \`${name}\``
		};
		try {
			bytes = decoder(bytes);
		} catch (error) {
			if ((error instanceof Error && "code" in error ? error.code : void 0) === "ERR_BUFFER_TOO_LARGE") return tooLarge;
			if (isText(bytes)) return bytes;
			return {
				code: "broken-record",
				reason: `Body is not in \`${name}\`, as its header says: ${explain(error)}`
			};
		}
	}
	return bytes.length > 1e7 ? tooLarge : bytes;
}
function isText(bytes) {
	return bytes.subarray(0, 512).every((byte) => byte >= 32 || byte >= 9 && byte <= 13);
}
// packages/creditline/src/input/warc.ts
const mostHeader = 65536;
const mostBlock = largestArticle + 1e6;
async function* readWarc(chunks, name) {
	const reader = new ByteReader(chunks);
	for (let number = 1;; number++) try {
		const fields = await readHeader(reader);
		if (!fields) return;
		const article = await readBlock(reader, fields, `${name}#${number}`);
		if (article) yield article;
	} catch (error) {
		if (!(error instanceof BrokenRecord)) throw error;
		yield broken(`${name}#${number}`, error.message);
		await seek(reader);
	}
}
async function seek(reader) {
	for (;;) try {
		await reader.seek("WARC/1.");
		return;
	} catch (error) {
		if (!(error instanceof BrokenRecord)) throw error;
	}
}
async function readHeader(reader) {
	let line = await reader.line(mostHeader);
	while (line?.length === 0) line = await reader.line(mostHeader);
	if (!line) return void 0;
	if (!/^WARC\/\d\.\d\s*$/.test(line.toString("latin1", 0, 20))) throw new BrokenRecord("Unexpected text, expected the beginning of a WARC record");
	const lines = [];
	let size = 0;
	for (;;) {
		const next = await reader.line(mostHeader);
		if (!next) throw new BrokenRecord("The input ends in the middle of a record");
		if (next.length === 0) return readFields(lines);
		size += next.length;
		if (size > mostHeader) throw new BrokenRecord("Header of the record is larger than any");
		lines.push(next.toString("utf8"));
	}
}
async function readBlock(reader, fields, name) {
	const given = fields.get("content-length") ?? "";
	const length = /^\d{1,15}$/.test(given) ? Number(given) : void 0;
	if (length === void 0) throw new BrokenRecord("Unexpected missing `Content-Length` of the record");
	const type = fields.get("warc-type")?.toLowerCase();
	const url = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? name;
	if (type !== "response" && type !== "resource" && type !== "conversion") {
		await reader.skip(length);
		return;
	}
	if (length > mostBlock) {
		await reader.skip(length);
		return {
			path: url,
			file: void 0,
			problem: tooLarge
		};
	}
	const block = await reader.take(length);
	return type === "response" ? readResponse(block, fields, url) : readResource(block, fields, url);
}
function readResponse(block, fields, url) {
	const kind = fields.get("content-type") ?? "";
	if (kind !== "" && !/^application\/http\b/i.test(kind)) return void 0;
	const answer = readAnswer(block);
	if (answer === void 0) return void 0;
	return "code" in answer ? {
		path: url,
		file: void 0,
		problem: answer
	} : judge(answer, fields, url);
}
function readResource(block, fields, url) {
	return judge({
		bytes: block,
		contentType: fields.get("content-type")
	}, fields, url);
}
function judge({ bytes, contentType }, fields, url) {
	const read = readContentType(contentType);
	if (!read || bytes.length === 0) return void 0;
	const cut = fields.get("warc-truncated");
	if (cut !== void 0) return broken(url, `The crawler kept only a part of the page (${cut})`);
	return pageOf(url, bytes, read);
}
// packages/creditline/src/input/pages.ts
const inputKinds = ["warc", "jsonl"];
const readers = {
	warc: readWarc,
	jsonl: readJsonLines
};
async function* readPages(kind, paths, cwd) {
	for (const path of paths) try {
		yield* readers[kind](openInput(path === "-" ? void 0 : resolve(cwd, path)), path);
	} catch (error) {
		yield {
			path,
			file: void 0,
			problem: problemOf(error, "File", path)
		};
	}
}
// packages/creditline/src/command/articles.ts
init__builtin_path();
function pagesGiven(kind, paths, stdinPath, cwd) {
	if (paths.length === 0) throw new UsageError("Unexpected missing inputs; give files or -");
	if (paths.filter((path) => path === standardInput).length > 1) throw new UsageError("Standard input (-) can be given once only");
	if (stdinPath !== void 0) throw new UsageError("--stdin-filename names an article, and --input has many");
	return readPages(kind, paths, cwd);
}
const standardInput = "-";
function listGiven(paths, stdinPath, cwd, configured) {
	const stdin = paths.filter((path) => path === standardInput).length;
	if (stdin > 1) throw new UsageError("Standard input (-) can be given once only");
	if (stdinPath !== void 0 && stdin === 0) throw new UsageError("--stdin-filename needs - among the paths");
	if (paths.length > 0) return [...list(paths, stdinPath, cwd, configured)];
	if (configured && configured.articles.length > 0) return [...listConfigured(void 0, cwd, configured)];
	throw new UsageError("Unexpected missing paths; give files, directories, patterns or -, or `articles` in the configuration");
}
function* list(paths, stdinPath, cwd, configured) {
	const at = paths.indexOf(standardInput);
	const taken = paths.filter((path) => path.startsWith("!"));
	yield* listConfigured(at < 0 ? paths : [...paths.slice(0, at), ...taken], cwd, configured);
	if (at < 0) return;
	const file = stdinPath === void 0 ? void 0 : resolve(cwd, stdinPath);
	yield {
		path: file === void 0 ? standardInput : pathFrom(cwd, file),
		file,
		read: () => readStandardInput(process.stdin)
	};
	yield* listConfigured([...paths.slice(at + 1), ...taken], cwd, configured);
}
export { pagesGiven as n, inputKinds as r, listGiven as t };
