import { a as rm, i as rename, l as init__builtin_crypto, o as stat, r as realpath, t as open, u as randomUUID } from "./promises.js";
import { i as dirname, n as basename, o as init__builtin_path, s as join } from "./_builtin_path.js";
import { n as explain, t as codeOf } from "./problem.js";
// packages/creditline/src/command/output.ts
init__builtin_crypto();
init__builtin_path();
var OutputError = class extends Error {
	name = "OutputError";
};
var ReaderGone = class extends Error {
	name = "ReaderGone";
};
async function openOutput(path) {
	return path === void 0 ? streamOutput(process.stdout) : fileOutput(path);
}
function streamOutput(stream) {
	stream.on("error", () => {});
	return {
		onTerminal: stream.isTTY,
		write: (text) => new Promise((resolve, reject) => {
			if (text === "") return resolve();
			stream.write(text, (error) => error ? reject(lost(error)) : resolve());
		}),
		close: async () => {},
		abandon: async () => {}
	};
}
function lost(error) {
	if (codeOf(error) === "EPIPE") return new ReaderGone("The reader has gone");
	return new OutputError(`Report cannot be written: ${explain(error)}`, { cause: error });
}
const piece = 65536;
async function fileOutput(path) {
	const target = await realpath(path).catch(() => path);
	const existing = await stat(target).catch(() => void 0);
	const direct = existing !== void 0 && !existing.isFile();
	const name = direct ? target : join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
	let handle;
	try {
		handle = await open(name, direct ? "w" : "wx");
	} catch (error) {
		throw new OutputError(`Output \`${path}\` cannot be written: ${codeOf(error) === "ENOENT" ? "its directory does not exist" : explain(error)}`, { cause: error });
	}
	const guarded = async (work) => {
		try {
			await work();
		} catch (error) {
			if (codeOf(error) === "EPIPE") throw new ReaderGone("The reader has gone");
			throw new OutputError(`Output \`${path}\` cannot be written: ${explain(error)}`, { cause: error });
		}
	};
	let held = "";
	const flush = async () => {
		const text = held;
		held = "";
		if (text !== "") await handle.writeFile(text);
	};
	return {
		onTerminal: false,
		write: async (text) => {
			held += text;
			if (direct || held.length >= piece) await guarded(flush);
		},
		close: () => guarded(async () => {
			await flush();
			if (!direct) await handle.sync();
			await handle.close();
			if (!direct) await rename(name, target);
		}),
		abandon: async () => {
			await handle.close();
			if (!direct) await rm(name, { force: true });
		}
	};
}
export { streamOutput as i, ReaderGone as n, openOutput as r, OutputError as t };
