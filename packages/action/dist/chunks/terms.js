import { c as forTerminal, r as forJson } from "./escape.js";
import { _ as painter, a as helpOption, c as readFormat, o as outputOptions, r as formatOption } from "./common.js";
import { o as knownTerms, s as resolveTerms } from "./options.js";
import { i as readChoice, n as UsageError } from "./version.js";
import { r as openOutput } from "./output.js";
import { t as wantsColour } from "./terminal.js";
// packages/creditline/src/command/terms.ts
const formats = ["pretty", "json"];
const terms = {
	name: "terms",
	summary: "List republication terms, or show some",
	usage: ["creditline terms [list]", "creditline terms show ID|FILE…"],
	options: {
		format: formatOption(formats),
		...outputOptions,
		...helpOption
	},
	examples: [
		["creditline terms", "the wires whose terms are known"],
		["creditline terms show dcnf", "what one of them asks for, and where it says so"],
		["creditline terms show ./house-wire.json", "terms of your own: this also proves the file right"]
	],
	run: async (values, [action = "list", ...named]) => {
		const format = readFormat(values, formats);
		readChoice("creditline terms", action, ["list", "show"]);
		if (action === "show" && named.length === 0) throw new UsageError("Unexpected missing terms; give an id or a file");
		if (action === "list" && named.length > 0) throw new UsageError(`Unexpected ${named[0]} after creditline terms list`);
		const chosen = action === "show" ? await resolveTerms(named, process.cwd()) : knownTerms;
		const output = await openOutput(values.output);
		const paint = painter(values.output === void 0 && wantsColour(process.stdout, values.color));
		try {
			if (format === "json") await output.write(`${forJson({
				version: 1,
				terms: chosen
			})}\n`);
			else await output.write(action === "show" ? chosen.map((each) => shown(each, paint)).join("\n") : listed(chosen));
			await output.close();
		} catch (error) {
			await output.abandon();
			throw error;
		}
		return 0;
	}
};
function listed(all) {
	const width = Math.max(...all.map(({ id }) => id.length));
	return all.map(({ id, name }) => `${forTerminal(id).padEnd(width)}  ${forTerminal(name)}\n`).join("");
}
function shown({ id, name, abbreviations, domains, confusedWith, clauses }, paint) {
	const rows = [
		["Short names", abbreviations.join(", ")],
		["Publishes on", domains.join(", ")],
		["Not to be confused with", confusedWith.map((other) => other.name).join(", ")]
	].filter(([, value]) => value !== "");
	const width = Math.max(...rows.map(([title]) => title.length));
	return [
		`${paint("bold", forTerminal(name))} (${forTerminal(id)})`,
		...rows.map(([title, value]) => `  ${title.padEnd(width)}  ${forTerminal(value)}`),
		...Object.entries(clauses).flatMap(([rule, clause]) => ["", ...clauseLines(rule, clause, paint)]),
		""
	].join("\n");
}
function clauseLines(rule, { force, summary, source }, paint) {
	const stated = [
		source.title,
		source.locator,
		source.url,
		`read ${source.read}`
	].filter((part) => part !== void 0);
	return [
		`  ${paint("bold", rule)} (${force === "must" ? "must" : "advice"})`,
		`    ${forTerminal(summary)}`,
		`    ${paint("dim", stated.map(forTerminal).join(", "))}`
	];
}
export { terms };
