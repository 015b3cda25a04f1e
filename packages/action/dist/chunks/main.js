import { t as isGlob } from "./pattern.js";
import { c as forTerminal } from "./escape.js";
import { t as nearest } from "./nearest.js";
import { t as OptionError } from "./option-error.js";
import { n as UsageError, r as readArguments, t as version } from "./version.js";
import { t as errorStream } from "./error-stream.js";
import { i as streamOutput, n as ReaderGone, t as OutputError } from "./output.js";
// packages/creditline/src/command/main.ts
const commands = {
	check: async () => (await import("./check2.js")).check,
	init: async () => (await import("./init.js")).init,
	merge: async () => (await import("./merge.js")).merge,
	inspect: async () => (await import("./inspect.js")).inspect,
	fix: async () => (await import("./fix2.js")).fix,
	stories: async () => (await import("./stories.js")).stories,
	serve: async () => (await import("./serve.js")).serve,
	terms: async () => (await import("./terms.js")).terms
};
const readerGone = 141;
async function main(args) {
	try {
		return await dispatch(args);
	} catch (error) {
		if (error instanceof ReaderGone) return readerGone;
		errorStream().write(told(error, args[0]));
		return 2;
	}
}
async function dispatch([name, ...rest]) {
	if (name !== void 0 && Object.hasOwn(commands, name)) return runCommand(await commands[name](), rest);
	const output = streamOutput(process.stdout);
	if (name === "--version" || name === "-v") await output.write(`${version}\n`);
	else if (name === "--help" || name === "-h") {
		const { overview } = await import("./help.js");
		await output.write(overview(await Promise.all(Object.values(commands).map((load) => load()))));
	} else throw unknownCommand(name);
	return 0;
}
async function runCommand(command, args) {
	const { values, positionals } = readArguments(command, args);
	if (!values.help) return command.run(values, positionals);
	const { helpOf } = await import("./help.js");
	await streamOutput(process.stdout).write(helpOf(command));
	return 0;
}
function unknownCommand(name) {
	const known = Object.keys(commands);
	if (name === void 0) return new UsageError(`Unexpected missing command; it is one of ${known.join(", ")}`);
	const near = nearest(name, known);
	if (near) return new UsageError(`Unknown command ${name}; did you mean ${near}?`);
	if (/[./\\]/.test(name) || isGlob(name)) return new UsageError(`Unknown command ${name}; did you mean creditline check ${name}?`);
	return new UsageError(`Unknown command ${name}; it is one of ${known.join(", ")}`);
}
function told(error, name) {
	if (!(error instanceof Error)) return lines(String(error));
	if (error instanceof UsageError) {
		const help = name !== void 0 && Object.hasOwn(commands, name) ? `creditline ${name} --help` : "creditline --help";
		return `${lines(error.message)}See: ${help}\n`;
	}
	if (error instanceof OptionError || error instanceof OutputError) return lines(error.message);
	return lines(error.stack ?? error.message);
}
function lines(text) {
	return text.split("\n").map((line) => `creditline: ${forTerminal(line)}\n`).join("");
}
export { main };
