import { a as rm, i as rename, l as init__builtin_crypto, o as stat, r as realpath, t as open, u as randomUUID } from "./promises.js";
import { n as explain, t as codeOf } from "./problem.js";
import { i as dirname, n as basename, o as init__builtin_path, s as join } from "./_builtin_path.js";
// packages/creditline/src/files/whole.ts
init__builtin_crypto();
init__builtin_path();
async function openWhole(target, mode) {
	const name = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
	const handle = await open(name, "wx", mode);
	return {
		handle,
		settle: async () => {
			await handle.sync();
			await handle.close();
			await rename(name, target);
		},
		discard: async () => {
			await handle.close();
			await rm(name, { force: true });
		}
	};
}
// packages/creditline/src/command/output.ts
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
	let file;
	try {
		file = direct ? await openDirect(target) : await openWhole(target);
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
		if (text !== "") await file.handle.writeFile(text);
	};
	return {
		onTerminal: false,
		write: async (text) => {
			held += text;
			if (direct || held.length >= piece) await guarded(flush);
		},
		close: () => guarded(async () => {
			await flush();
			await file.settle();
		}),
		abandon: () => file.discard()
	};
}
async function openDirect(target) {
	const handle = await open(target, "w");
	return {
		handle,
		settle: () => handle.close(),
		discard: () => handle.close()
	};
}
export { openWhole as a, streamOutput as i, ReaderGone as n, openOutput as r, OutputError as t };
