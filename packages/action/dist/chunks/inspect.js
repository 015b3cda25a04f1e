import { c as forTerminal, r as forJson } from "./escape.js";
import { _ as painter, a as helpOption, c as readFormat, d as stdinOption, f as workerOptions, l as readWorkers, o as outputOptions, r as formatOption, t as againstOptions, u as resolveAgainst } from "./common.js";
import { c as sayMissing } from "./json.js";
import { r as interruptible, t as workAll } from "./all.js";
import { n as inspect$1 } from "./work2.js";
import { t as listGiven } from "./articles.js";
import { t as errorStream } from "./error-stream.js";
import { r as openOutput } from "./output.js";
import { t as wantsColour } from "./terminal.js";
// packages/creditline/src/inspect/plain.ts
function plainFacts(path, facts) {
	return {
		path,
		headline: facts.headline ? sighting(facts.headline) : null,
		byline: facts.byline ? ownByline(facts.byline) : null,
		candidates: facts.bylines.map(candidate),
		affiliations: facts.affiliations.map((each) => sighting(each)),
		creditLines: facts.creditLines.map((each) => sighting(each)),
		logos: facts.logos.map((each) => sighting(each)),
		notices: facts.notices.map((each) => sighting(each)),
		mediaCredits: facts.mediaCredits.map((each) => sighting(each)),
		metadataAuthors: facts.metadataAuthors.map((each) => sighting(each)),
		links: facts.links.map((each) => sighting(each)),
		mentions: facts.mentions.map((each) => sighting(each)),
		templates: facts.templates.map(({ text, position }) => ({
			value: text,
			...position && {
				line: position.start.line,
				column: position.start.column
			}
		})),
		drawnByScript: facts.drawnByScript,
		textOnly: facts.textOnly
	};
}
function sighting(fact) {
	const { text, way, place, visibility, position, evidence, ...own } = fact;
	return {
		value: text,
		place,
		way,
		visibility: visibility.seen,
		why: visibility.seen === "visible" ? null : visibility.why,
		line: position?.start.line ?? null,
		column: position?.start.column ?? null,
		endLine: position?.end.line ?? null,
		endColumn: position?.end.column ?? null,
		...own,
		evidence
	};
}
function candidate(byline) {
	return {
		names: namesOf(byline),
		affiliations: affiliationsOf(byline),
		...sighting(byline)
	};
}
function ownByline(byline) {
	const { value, ...rest } = sighting(byline);
	return {
		names: namesOf(byline),
		affiliations: affiliationsOf(byline),
		text: value,
		visible: byline.visibility.seen === "visible",
		...rest
	};
}
function namesOf({ people }) {
	return people.map(({ name }) => name);
}
function affiliationsOf({ people }) {
	return [...new Set(people.flatMap(({ affiliations }) => affiliations))];
}
// packages/creditline/src/inspect/pretty.ts
function prettyFacts(path, facts, paint) {
	const sections = [
		["Headline", facts.headline ? [sightingLine(facts.headline, paint)] : []],
		["Byline", facts.byline ? bylineLines(facts.byline, paint) : ["none found"]],
		["Candidates", candidateLines(facts.bylines, facts.byline, paint)],
		["Affiliations", facts.affiliations.map((each) => sightingLine(each, paint, [
			each.form,
			each.tie,
			...each.people
		]))],
		["Credit lines", facts.creditLines.map((each) => sightingLine(each, paint, [each.source]))],
		["Logos", facts.logos.map((each) => sightingLine(each, paint, [each.match, `by ${each.witnesses.join(", ")}`]))],
		["Notices", facts.notices.map((each) => sightingLine(each, paint, [each.whole ? "whole" : "altered"]))],
		["Picture credits", facts.mediaCredits.map((each) => sightingLine(each, paint, [each.credit]))],
		["Metadata", facts.metadataAuthors.map((each) => sightingLine(each, paint, [each.kind]))],
		["Links", facts.links.map((each) => sightingLine(each, paint, [each.kind]))],
		["Reporters named", facts.mentions.map((each) => sightingLine(each, paint, [each.match, each.role]))]
	];
	const width = Math.max(...sections.map(([title]) => title.length));
	const body = sections.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => lines.map((line, index) => `  ${paint("bold", (index === 0 ? title : "").padEnd(width))}  ${line}`));
	return [
		paint("bold", forTerminal(path)),
		...body,
		""
	].join("\n");
}
const longest = 90;
function shown(text) {
	const clean = forTerminal(text);
	return clean.length > longest ? `${clean.slice(0, 89)}…` : clean;
}
function sightingLine(sighting, paint, more = []) {
	const { way, place, visibility, position } = sighting;
	const where = [
		...more.filter(Boolean).map(forTerminal),
		place,
		way,
		...position ? [`line ${position.start.line}:${position.start.column}`] : [],
		...place === "metadata" || visibility.seen === "visible" ? [] : [`${visibility.seen}: ${visibility.why}`]
	];
	return `${shown(sighting.text)}  ${paint("dim", where.join(", "))}`;
}
function bylineLines(byline, paint) {
	return [
		...byline.people.map(({ name, jobTitle, affiliations }) => [
			name,
			jobTitle,
			...affiliations
		].filter((part) => part !== void 0).map(forTerminal).join(", ")),
		...byline.organisations.map(forTerminal),
		sightingLine(byline, paint)
	];
}
function candidateLines(bylines, chosen, paint) {
	const lines = bylines.slice(0, mostCandidates).flatMap((byline) => {
		const line = `${byline === chosen ? paint("green", "✓") : " "} ${signed(byline.score)}  ${sightingLine(byline, paint, [byline.role])}`;
		if (byline !== chosen && byline.score < 1) return [line];
		return [line, ...evidenceLines(byline.evidence, paint)];
	});
	const more = bylines.length - mostCandidates;
	return more > 0 ? [...lines, paint("dim", `… and ${more} more, in --format json`)] : lines;
}
const mostCandidates = 6;
function evidenceLines(evidence, paint) {
	const width = Math.max(0, ...evidence.map(({ code }) => code.length));
	return evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ code, weight, detail = "" }) => {
		return `           ${paint(weight < 0 ? "red" : "green", signed(weight))}  ${forTerminal(code).padEnd(width)}  ${paint("dim", shown(detail))}`.trimEnd();
	});
}
function signed(number) {
	return `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(1)}`.padStart(5);
}
// packages/creditline/src/command/inspect.ts
const formats = ["pretty", "json"];
const { republished: _, ...lookedFor } = againstOptions;
const inspect = {
	name: "inspect",
	summary: "Show the credit that is read from articles, with the evidence",
	usage: ["creditline inspect [options] PATH…", "creditline inspect [options] -"],
	options: {
		...lookedFor,
		format: formatOption(formats),
		...outputOptions,
		...stdinOption,
		...workerOptions,
		...helpOption
	},
	examples: [["creditline inspect article.html", "bylines, affiliations, logos and notices, and where they stand"], ["creditline inspect --format json content", "for programs"]],
	run: (values, positionals) => interruptible(async (interruption) => {
		const cwd = process.cwd();
		const format = readFormat(values, formats);
		const workers = readWorkers(values);
		interruption.signal.addEventListener("abort", () => process.stdin.destroy());
		const resolved = await resolveAgainst(values, cwd);
		const articles = listGiven(positionals, values["stdin-filename"], cwd, resolved.configured);
		const output = await openOutput(values.output);
		const paint = painter(values.output === void 0 && wantsColour(process.stdout, values.color));
		const problems = [];
		const run = {
			...workers,
			signal: interruption.signal
		};
		let between = "";
		let reported = 0;
		try {
			if (format === "json") await output.write("{\"version\":1,\"articles\":[\n");
			for await (const { article, outcome } of workAll(articles, inspect$1, resolved, run)) {
				reported++;
				const { path } = article;
				if ("problem" in outcome) {
					const { reason } = outcome.problem;
					problems.push({
						path,
						reason
					});
					errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reason)}\n`);
					continue;
				}
				const facts = outcome.result;
				const text = format === "json" ? forJson(plainFacts(path, facts)) : prettyFacts(path, facts, paint);
				await output.write(between + text);
				between = format === "json" ? ",\n" : "\n";
			}
			const extent = {
				expected: articles.length,
				reported
			};
			const complete = reported === articles.length && problems.length === 0;
			if (format === "json") await output.write(`${between && "\n"}],${forJson({
				problems,
				complete,
				...extent
			}).slice(1)}\n`);
			await output.close();
			const missing = sayMissing(extent);
			if (missing !== void 0) errorStream().write(`creditline: ${missing}\n`);
		} catch (error) {
			await output.abandon();
			throw error;
		}
		return interruption.code() ?? (problems.length === 0 ? 0 : 2);
	})
};
export { inspect };
