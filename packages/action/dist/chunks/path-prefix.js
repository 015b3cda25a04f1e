import { i as dirname, l as relative, o as init__builtin_path, s as join, u as resolve } from "./_builtin_path.js";
import { f as init__builtin_fs, i as slashed, u as existsSync } from "./pattern.js";
import { i as readChoice, n as UsageError } from "./version.js";
import { h as createReporter } from "./common.js";
import { r as openOutput } from "./output.js";
// packages/creditline/src/command/formats.ts
init__builtin_path();
const options = {
	format: "--format",
	output: "--output"
};
function readFormats(given, choices, output, cwd, names = options) {
	const wanted = (given.length > 0 ? given : ["pretty"]).map((each) => readFormat(each, choices, names));
	const [first, ...others] = wanted;
	if (output !== void 0) {
		if (others.length > 0 || first?.file !== void 0) throw new UsageError(`${names.output} is for one format; with several each names its file: ${names.format} json=FILE`);
		return [{
			...first,
			file: output
		}];
	}
	refuseTwice(wanted, cwd, names);
	return wanted;
}
function readFormat(given, choices, names) {
	const at = given.indexOf("=");
	if (at < 0) return {
		format: readChoice(names.format, given, choices),
		file: void 0
	};
	const format = readChoice(names.format, given.slice(0, at), choices);
	const file = given.slice(at + 1);
	if (file === "") throw new UsageError(`Unexpected missing file after ${names.format} ${given}`);
	return {
		format,
		file
	};
}
function refuseTwice(wanted, cwd, names) {
	const taken = new Map();
	for (const { format, file } of wanted) {
		const place = file === void 0 ? void 0 : resolve(cwd, file);
		const other = taken.get(place);
		if (other !== void 0) throw new UsageError(`Formats ${other} and ${format} both go to ${file === void 0 ? "standard output" : file}; give each a file: ${names.format} ${format}=FILE`);
		taken.set(place, format);
	}
}
// packages/creditline/src/command/reports.ts
async function openReports(wanted, options) {
	const open = [];
	const each = async (work) => {
		for (const one of open) await work(one);
	};
	const abandon = () => each(({ output }) => output.abandon());
	try {
		for (const { format, file } of wanted) {
			const reporter = createReporter(format, {
				...options,
				colour: options.colour && file === void 0
			});
			open.push({
				reporter,
				output: await openOutput(file)
			});
		}
	} catch (error) {
		await abandon();
		throw error;
	}
	const view = wanted.some(({ format }) => format === "html");
	return {
		needs: {
			lines: wanted.some(({ format }) => format === "pretty" || options.shard && format === "json"),
			view,
			facts: view
		},
		shown: wanted.find(({ file }) => file === void 0)?.format,
		begin: () => each(({ reporter, output }) => output.write(reporter.begin())),
		article: (judged, clear) => each(({ reporter, output }) => {
			const text = reporter.article(judged);
			if (text !== "" && output.onTerminal) clear?.();
			return output.write(text);
		}),
		end: async (summary, extent) => {
			await each(({ reporter, output }) => output.write(reporter.end(summary, extent)));
			await each(({ output }) => output.close());
		},
		abandon
	};
}
// packages/creditline/src/reports/path-prefix.ts
init__builtin_fs();
init__builtin_path();
function pathPrefix(cwd) {
	const root = process.env["GITHUB_WORKSPACE"] || repositoryOf(cwd);
	if (!root) return "";
	const prefix = slashed(relative(root, cwd));
	return prefix === "" || prefix.startsWith("..") ? "" : `${prefix}/`;
}
function repositoryOf(cwd) {
	for (let current = cwd;; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (dirname(current) === current) return void 0;
	}
}
export { openReports as n, readFormats as r, pathPrefix as t };
