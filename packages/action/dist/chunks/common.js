import { l as init__builtin_crypto, s as createHash } from "./promises.js";
import { a as availableParallelism, c as init__builtin_os, t as failOns } from "./fail-on.js";
import { a as readNumber, i as readChoice, n as UsageError, o as init__builtin_util, s as styleText, t as version } from "./version.js";
import { n as ruleIds } from "./verdict.js";
import { i as resolveOptions, o as knownTerms } from "./options.js";
import { a as forMarkdownCode, c as forTerminal, i as forMarkdown, l as forXml, n as forCommandProperty, r as forJson, s as forSarifText, t as forCommandMessage } from "./escape.js";
import { a as noteOf, i as nameOf, o as severityOf, r as gravestFirst, s as spanOf } from "./decode.js";
import { c as sayMissing, n as plainReport, o as isComplete, s as sayCounts, t as json } from "./json.js";
import "./view.js";
import { t as fingerprintsOf } from "./fingerprint.js";
// packages/creditline/src/reports/github.ts
const command = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function github({ pathPrefix }) {
	return {
		begin: () => "",
		article: ({ reports }) => reports.flatMap((report) => report.messages.map((message) => annotation(report, message, pathPrefix))).join(""),
		end: (summary, extent) => [sayCounts(summary), sayMissing(extent) ?? []].flat().join("\n") + "\n"
	};
}
function annotation(report, message, pathPrefix) {
	const properties = {
		file: report.path === void 0 ? void 0 : pathPrefix + report.path,
		...placeOf(message),
		title: `Creditline: ${message.ruleId ?? report.verdict} (${report.terms})`
	};
	const listed = Object.entries(properties).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${forCommandProperty(String(value))}`);
	const text = [message.reason, message.note].filter(Boolean).join("\n");
	return `::${command[severityOf(message)]} ${listed.join(",")}::${forCommandMessage(text)}\n`;
}
function placeOf(message) {
	const span = spanOf(message);
	if (!span) return {};
	const { line, column, endLine = line, endColumn } = span;
	return line === endLine ? {
		line,
		endLine,
		col: column,
		endColumn
	} : {
		line,
		endLine
	};
}
// packages/core/src/view/frame.ts
const frameStyle = `:root { font: 1rem/1.6 ui-serif, Georgia, 'Liberation Serif', serif; color-scheme: light dark; background: light-dark(#fff, #1e2024); color: light-dark(#1c1d1f, #e9e9e6) }
body { max-width: 42rem; margin: 1rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25 }
:is(div, section, ul, ol, li, p, figure, span):empty { display: none }
mark { background: light-dark(#d9f2df, #173d25); color: inherit; border-radius: .25rem; padding: .1rem .3rem; outline: 1px solid light-dark(#2d7d46, #4fae70) }
mark mark { padding: 0; outline: none }
mark[data-kind=fault] { background: light-dark(#fde0dd, #4a1a17); outline-color: light-dark(#b3261e, #f2867e) }
mark[data-kind=missing] { display: block; width: fit-content; margin: .5rem 0; padding: .25rem .6rem; background: none; outline: 2px dashed light-dark(#b3261e, #f2867e); color: light-dark(#b3261e, #f2867e); font: .875rem ui-sans-serif, system-ui, sans-serif }
mark[data-label]:not([data-kind=missing])::after { content: attr(data-label); font: .75rem ui-sans-serif, system-ui, sans-serif; margin-inline-start: .4rem; color: light-dark(#3f4348, #c6c9ce) }
mark:has(> [data-picture]) { display: inline-flex; align-items: center; padding: .25rem }
span[data-picture] { display: inline-block; font: .875rem ui-sans-serif, system-ui, sans-serif; padding: .5rem .75rem; border: 1px solid light-dark(#8a8d93, #7d8188); border-radius: .25rem }`;
function frameDocument(html) {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><style>${frameStyle}</style><body>${html}`;
}
// packages/core/src/view/rows.ts
function listFacts(facts) {
	const { headline, bylines, affiliations, logos, notices, creditLines, metadataAuthors, mediaCredits } = facts;
	return [
		...headline ? [rowOf$1("headline", headline)] : [],
		...bylines.map((of) => {
			return rowOf$1("byline", of, [...of.people.map(({ name }) => name), ...of.organisations].join(", "), `score ${of.score.toFixed(1)}`);
		}),
		...affiliations.map((of) => rowOf$1("affiliation", of, of.form, of.tie)),
		...logos.map((of) => rowOf$1("logo", of, of.match, `by ${of.witnesses.join(", ")}`)),
		...notices.map((of) => rowOf$1("notice", of, of.whole ? "whole" : `without ${of.missing.join(", ")}`)),
		...creditLines.map((of) => rowOf$1("credit line", of, of.source)),
		...mediaCredits.map((of) => rowOf$1("media credit", of, of.credit)),
		...metadataAuthors.map((of) => rowOf$1("metadata author", of, of.name, of.kind))
	];
}
function rowOf$1(kind, of, ...read) {
	const { text, place, way, visibility, position, evidence } = of;
	const seen = visibility.seen === "visible" ? "" : `${visibility.seen}: ${visibility.why}`;
	const line = position ? `line ${position.start.line}` : "";
	return {
		kind,
		text,
		details: [
			...read,
			`${place} (${way})`,
			seen,
			line
		].filter((part) => part !== ""),
		evidence: evidence.map(({ code, weight, detail }) => [
			code,
			`${weight > 0 ? "+" : ""}${weight.toFixed(1)}`,
			detail
		].filter((part) => part !== void 0).join(" "))
	};
}
// packages/creditline/src/reports/html/article.ts
init__builtin_crypto();
const marks = {
	met: "✓",
	breach: "✗",
	unsure: "?",
	"not-applicable": "–"
};
function itemOf$1(report) {
	const { verdict } = report;
	const told = [pageOf(report), `<div>${saidOf(report)}${factsOf(report)}</div>`].join("");
	return `<li data-verdict="${verdict}"><details><summary><span class="path">${forXml(nameOf(report))}</span><span class="verdict">${verdict}</span>${clausesOf(report)}</summary><div class="panel">${told}</div></details></li>\n`;
}
function clausesOf({ clauses, verdict, terms }) {
	if (verdict === "out-of-scope" || verdict === "unreadable") return "";
	const each = Object.entries(clauses).filter(([, { force }]) => force === "must").map(([rule, result]) => `<span data-status="${result.status}">${marks[result.status]} ${forXml(rule)}${aside(result)}</span>`);
	return `<span class="clauses"><span>${forXml(terms)}</span>${each.join("")}</span>`;
}
function aside({ suppressed, baselined }) {
	if (suppressed !== void 0) return " (suppressed)";
	return baselined ? " (in the baseline)" : "";
}
function pageOf({ view, path }) {
	if (!view) return "<div><p class=\"quiet\">The page is not shown.</p></div>";
	const cut = view.cut ? "<p class=\"quiet\">The article is longer than what is shown.</p>" : "";
	return `<div><h2>As readers see it</h2><template><iframe sandbox="" title="${forXml(`The page of ${path ?? "standard input"} with its credit marked`)}" srcdoc="${attribute(frameDocument(view.html))}"></iframe></template>${cut}</div>`;
}
function attribute(html) {
	return html.replaceAll("&", "&amp;").replaceAll("\"", "&quot;");
}
function saidOf({ messages, suppressed, baselined = [] }) {
	const items = [
		...messages.toSorted(gravestFirst).map((message) => messageOf(message, "")),
		...suppressed.map(({ message, reason }) => messageOf(message, `Suppressed: ${reason}`)),
		...baselined.map((message) => messageOf(message, "In the baseline"))
	];
	if (items.length === 0) return "<h2>Messages</h2><p class=\"quiet\">Nothing stands against it.</p>";
	return `<h2>Messages</h2><ul class="said">${items.join("")}</ul>`;
}
function messageOf(message, why) {
	const { reason, ruleId, url } = message;
	const { advice, clause } = noteOf(message);
	const span = spanOf(message);
	const rule = forXml(ruleId ?? "");
	const named = url?.startsWith("https://") ? `<a href="${forXml(url)}">${rule}</a>` : rule;
	return [
		`<li data-severity="${severityOf(message)}"><p>${withCode$1(reason)}</p>`,
		advice === "" ? "" : `<p>→ ${withCode$1(advice)}</p>`,
		why === "" ? "" : `<p>${forXml(why)}</p>`,
		`<p class="quiet">${named}${span ? ` · line ${span.line}` : ""}${clause === "" ? "" : ` · ${forXml(clause)}`}</p></li>`
	].join("");
}
function withCode$1(text) {
	return text.split(/`([^`]*)`/).map((part, index) => index % 2 === 1 ? `<code>${forXml(part)}</code>` : forXml(part)).join("");
}
function factsOf({ facts, verdict }) {
	const rows = facts && verdict !== "out-of-scope" ? listFacts(facts) : [];
	if (rows.length === 0) return "";
	return `<details><summary>Facts and their evidence</summary><ul class="facts">${rows.map(({ kind, text, details, evidence }) => {
		const told = evidence.map((each) => `<li>${forXml(each)}</li>`).join("");
		const why = told === "" ? "" : `<details class="quiet"><summary>Evidence</summary><ul>${told}</ul></details>`;
		return `<li><p><strong>${forXml(kind)}</strong> <q>${forXml(text)}</q></p><p class="quiet">${forXml(details.join(" · "))}</p>${why}</li>`;
	}).join("")}</ul></details>`;
}
// packages/creditline/src/reports/html/script.ts
const script = `addEventListener('toggle', ({ target }) => {
  const page = target.open ? target.querySelector('template') : null
  page?.replaceWith(page.content)
}, true)`;
// packages/creditline/src/reports/html/style.ts
const style = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f1, #16171a); --sheet: light-dark(#fff, #1e2024); --ink: light-dark(#1c1d1f, #e9e9e6);
  --quiet: light-dark(#5d6066, #a2a6ad); --edge: light-dark(#d8d6ce, #3a3d43); --accent: light-dark(#1a4fa3, #8ab4f8);
  --met: light-dark(#1d6b38, #6fcf8e); --breach: light-dark(#b3261e, #f2958e); --unsure: light-dark(#805300, #e8bb5f);
  font: 1rem/1.5 ui-sans-serif, system-ui, 'Segoe UI', 'Liberation Sans', sans-serif;
  background: var(--ground); color: var(--ink);
}
* { box-sizing: border-box }
body { max-width: 84rem; margin: 0 auto; padding: 1rem clamp(.75rem, 2vw, 2rem) 3rem; display: grid; gap: 1rem; grid-template: "head" "counts" "list" / minmax(0, 1fr) }
header { grid-area: head } footer { grid-area: counts } main { grid-area: list }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -.01em }
footer p, header p { margin: 0; color: var(--quiet) }
fieldset { border: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem }
legend { float: left; margin: .2rem .5rem 0 0; color: var(--quiet) }
fieldset label { border: 1px solid var(--edge); border-radius: 1rem; padding: .125rem .75rem; background: var(--sheet); cursor: pointer; position: relative }
fieldset input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer }
fieldset label:has(:checked) { border-color: var(--accent); color: var(--accent); font-weight: 600 }
:focus-visible, fieldset label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px }
.articles { list-style: none; margin: 0; padding: 0; border: 1px solid var(--edge); border-radius: .5rem; background: var(--sheet); overflow: hidden }
.articles > li { border-top: 1px solid var(--edge); border-inline-start: .25rem solid var(--edge); content-visibility: auto; contain-intrinsic-size: auto 2.75rem }
.articles > li:first-child { border-top: none }
.articles > li[data-verdict=compliant] { border-inline-start-color: var(--met) }
.articles > li:is([data-verdict=breach], [data-verdict=unreadable]) { border-inline-start-color: var(--breach) }
.articles > li[data-verdict=unsure] { border-inline-start-color: var(--unsure) }
body:has(#show-breach:checked) .articles > li:not([data-verdict=breach]),
body:has(#show-unsure:checked) .articles > li:not([data-verdict=unsure]),
body:has(#show-compliant:checked) .articles > li:not([data-verdict=compliant]),
body:has(#show-out-of-scope:checked) .articles > li:not([data-verdict=out-of-scope]),
body:has(#show-unreadable:checked) .articles > li:not([data-verdict=unreadable]) { display: none }
summary { cursor: pointer; padding: .55rem 1rem; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline }
summary:hover { background: var(--ground) }
.path { flex: 1 1 20rem; overflow-wrap: anywhere }
.verdict { font-size: .8125rem; font-weight: 600; text-transform: uppercase; letter-spacing: .04em }
[data-verdict=compliant] .verdict, [data-status=met] { color: var(--met) }
:is([data-verdict=breach], [data-verdict=unreadable]) .verdict, [data-status=breach] { color: var(--breach) }
[data-verdict=unsure] .verdict, [data-status=unsure] { color: var(--unsure) }
.clauses { font-size: .875rem; color: var(--quiet) }
.clauses span { margin-inline-end: .5rem; white-space: nowrap }
.panel { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 1rem 1.5rem; padding: .25rem 1rem 1.25rem }
.panel > div { min-width: 0 }
iframe { width: 100%; height: min(36rem, 75vh); border: 1px solid var(--edge); border-radius: .375rem; background: var(--sheet) }
h2 { font-size: .9375rem; margin: 0 0 .25rem }
.said, .facts { list-style: none; margin: 0 0 1rem; padding: 0 }
.said > li, .facts > li { padding: .5rem 0 .5rem .75rem; border-inline-start: .1875rem solid var(--quiet); margin-bottom: .5rem }
.said > [data-severity=error] { border-color: var(--breach) } .said > [data-severity=warning] { border-color: var(--unsure) }
.facts > li { border: none; border-top: 1px solid var(--edge); padding: .375rem 0; margin: 0; font-size: .875rem }
.said p, .facts p { margin: 0 }
.quiet { color: var(--quiet); font-size: .8125rem }
code { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: .875em; background: var(--ground); border-radius: .25rem; padding: .05rem .25rem; overflow-wrap: anywhere }
q { overflow-wrap: anywhere }
a { color: var(--accent) }
details details summary { display: list-item; padding: 0; color: var(--quiet) }
details details ul { margin: 0; padding-inline-start: 1rem }
@media (width < 60rem) { .panel { grid-template-columns: minmax(0, 1fr) } }
@media print { iframe { display: none } }`;
// packages/creditline/src/reports/html/index.ts
const filters = [
	["all", "All"],
	["breach", "In breach"],
	["unsure", "Unsure"],
	["compliant", "Compliant"],
	["unreadable", "Unreadable"],
	["out-of-scope", "Out of scope"]
];
function html() {
	return {
		begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Creditline report</title>
<style>${style}</style>
<script>${script}<\/script>
</head>
<body>
<header><h1>Creditline</h1><p>Whether republished articles keep the credit they owe. Open an article to see its page.</p><fieldset><legend>Show</legend>${filters.map(filterOf).join("")}</fieldset></header>
<main><ul class="articles" aria-label="Articles">
`,
		article: ({ reports }) => reports.map(itemOf$1).join(""),
		end: (summary, extent) => {
			const missing = sayMissing(extent);
			return `</ul></main>\n<footer>${[sayCounts(summary), ...missing === void 0 ? [] : [missing]].map((line) => `<p>${forXml(line)}.</p>`).join("")}</footer>\n</body>\n</html>\n`;
		}
	};
}
function filterOf([verdict, title]) {
	return `<label><input type="radio" name="show" id="show-${verdict}"${verdict === "all" ? " checked" : ""}> ${title}</label>`;
}
function policy() {
	return `default-src 'none'; style-src ${[style, frameStyle].map(hashOf).join(" ")}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
}
function hashOf(text) {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
// packages/creditline/src/reports/jsonl.ts
function jsonl() {
	return {
		begin: () => "",
		article: ({ reports }) => reports.map((report) => `${forJson(plainReport(report))}\n`).join(""),
		end: () => ""
	};
}
// packages/creditline/src/reports/junit.ts
function junit() {
	return {
		begin: () => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"creditline\">\n",
		article: ({ reports }) => {
			const [first] = reports;
			return first ? suite(nameOf(first), reports.flatMap(casesOf)) : "";
		},
		end: () => "</testsuites>\n"
	};
}
function suite(name, cases) {
	const number = (outcome) => cases.filter((each) => each.outcome === outcome).length;
	const attributes = {
		name,
		tests: cases.length,
		failures: number("failure"),
		errors: number("error"),
		skipped: number("skipped")
	};
	const inside = cases.map((each) => testCase(name, each)).join("");
	return `  <testsuite${written(attributes)}>\n${inside}  </testsuite>\n`;
}
function casesOf(report) {
	const { terms, verdict, messages, clauses } = report;
	if (verdict === "unreadable") return [{
		name: "readable",
		outcome: "error",
		type: messages[0]?.ruleId ?? "unreadable",
		lines: messages.flatMap(linesOf)
	}];
	if (verdict === "out-of-scope") return [{
		name: `scope (${terms})`,
		outcome: "skipped",
		type: verdict,
		lines: ["Not republished from a wire whose terms are checked"]
	}];
	return ruleIds.flatMap((rule) => {
		const clause = clauses[rule];
		return clause ? [clauseCase(rule, clause, report)] : [];
	});
}
function clauseCase(rule, clause, report) {
	const { status, force } = clause;
	const lines = report.messages.filter(({ ruleId }) => ruleId === rule).flatMap(linesOf);
	const named = {
		name: `${rule} (${report.terms})`,
		type: status
	};
	if (clause.suppressed !== void 0) return {
		...named,
		outcome: "skipped",
		lines: [`Suppressed: ${clause.suppressed}`]
	};
	if (clause.baselined) return {
		...named,
		outcome: "skipped",
		lines: ["In the baseline", ...lines]
	};
	if (status === "not-applicable") return {
		...named,
		outcome: "skipped",
		lines: ["Does not apply"]
	};
	if (force === "should" || status === "met") return {
		...named,
		outcome: "passed",
		lines
	};
	return {
		...named,
		outcome: status === "breach" ? "failure" : "skipped",
		lines
	};
}
function linesOf(message) {
	const span = spanOf(message);
	const place = span ? `Line ${span.line}${span.column === void 0 ? "" : `:${span.column}`}: ` : "";
	const { advice, clause } = noteOf(message);
	return [
		place + message.reason,
		advice,
		clause
	].filter((line) => line !== "");
}
function testCase(classname, { name, outcome, type, lines }) {
	const open = `    <testcase${written({
		name,
		classname
	})}`;
	if (lines.length === 0 && outcome === "passed") return `${open}/>\n`;
	const text = lines.map(forXml).join("\n");
	const element = outcome === "passed" ? "system-out" : outcome;
	return `${open}>\n      <${element}${outcome === "failure" || outcome === "error" ? written({
		type,
		message: lines[0] ?? ""
	}) : ""}>${text}</${element}>\n    </testcase>\n`;
}
function written(attributes) {
	return Object.entries(attributes).map(([name, value]) => ` ${name}="${forXml(String(value))}"`).join("");
}
// packages/creditline/src/reports/markdown.ts
const largest = 9e5;
const verdicts$1 = {
	compliant: "✅ compliant",
	breach: "❌ breach",
	unsure: "❔ unsure",
	"out-of-scope": "out of scope",
	unreadable: "⚠️ unreadable"
};
const statuses$1 = {
	met: "✅ met",
	breach: "❌ breach",
	unsure: "❔ unsure",
	"not-applicable": "–"
};
const severities$1 = {
	error: "❌",
	warning: "❔",
	info: "ℹ️"
};
const columns = [
	"logo",
	"byline",
	"affiliation"
];
function markdown() {
	const rows = emptyPart();
	const details = emptyPart();
	return {
		begin: () => "",
		article: ({ reports }) => {
			for (const report of reports.filter(isTold)) {
				keep(rows[report.verdict], () => rowOf(report));
				keep(details[report.verdict], () => detailsOf(report));
			}
			return "";
		},
		end: (summary, extent) => render(rows, details, summary, sayMissing(extent))
	};
}
const none = () => ({
	kept: [],
	bytes: 0,
	count: 0
});
function emptyPart() {
	return {
		unreadable: none(),
		breach: none(),
		unsure: none(),
		compliant: none(),
		"out-of-scope": none()
	};
}
function keep(texts, text) {
	texts.count++;
	if (texts.bytes > largest / 2) return;
	const made = text();
	texts.bytes += Buffer.byteLength(made) + 1;
	if (texts.bytes <= largest / 2) texts.kept.push(made);
}
function isTold(report) {
	return report.messages.length + report.suppressed.length + (report.baselined?.length ?? 0) > 0 || report.verdict !== "out-of-scope" && report.verdict !== "compliant";
}
const gravity = [
	"unreadable",
	"breach",
	"unsure",
	"compliant",
	"out-of-scope"
];
function render(rows, details, summary, missing) {
	const parts = [`## Creditline\n\n${sayCounts(summary)}.\n`];
	if (missing !== void 0) parts.push(`⚠️ ${missing}.\n`);
	const count = gravity.reduce((sum, verdict) => sum + rows[verdict].count, 0);
	if (count === 0) return parts.join("\n");
	const head = [
		"Article",
		"Verdict",
		...columns.map((name) => name[0].toUpperCase() + name.slice(1))
	];
	const lines = within(largest / 2, rows);
	parts.push([
		`| ${head.join(" | ")} |`,
		`|${" --- |".repeat(head.length)}`,
		...lines,
		""
	].join("\n"));
	if (lines.length < count) parts.push(leftOut(count - lines.length));
	const sections = within(largest / 2, details);
	parts.push(...sections);
	if (sections.length < count) parts.push(leftOut(count - sections.length));
	return parts.join("\n");
}
function within(bytes, part) {
	const texts = [];
	let sum = 0;
	for (const verdict of gravity) {
		for (const text of part[verdict].kept) {
			sum += Buffer.byteLength(text) + 1;
			if (sum > bytes) return texts;
			texts.push(text);
		}
		if (part[verdict].kept.length < part[verdict].count) return texts;
	}
	return texts;
}
function leftOut(count) {
	return `… and ${count} more, left out to keep this summary short.\n`;
}
function rowOf(report) {
	const clauses = columns.map((name) => statuses$1[report.clauses[name]?.status ?? "not-applicable"]);
	return `| ${[
		forMarkdownCode(nameOf(report)),
		verdicts$1[report.verdict],
		...clauses
	].join(" | ")} |`;
}
function detailsOf(report) {
	return [
		`### ${forMarkdownCode(nameOf(report))}\n`,
		...report.messages.toSorted(gravestFirst).map(itemOf),
		...report.suppressed.map(({ reason, message }) => `- ${withCode(message.reason)} (suppressed: ${forMarkdown(reason)})`),
		...(report.baselined ?? []).map(({ reason }) => `- ${withCode(reason)} (in the baseline)`),
		""
	].join("\n");
}
function itemOf(message) {
	const span = spanOf(message);
	const place = span ? ` (line ${span.line})` : "";
	const { advice } = noteOf(message);
	const todo = advice === "" ? "" : `\\\n  → ${withCode(advice)}`;
	return `- ${severities$1[severityOf(message)]} ${withCode(message.reason)}${place}${todo}`;
}
function withCode(reason) {
	return reason.split(/`([^`]*)`/).map((part, index) => index % 2 === 1 ? forMarkdownCode(part) : forMarkdown(part)).join("");
}
// node_modules/.pnpm/fast-string-truncated-width@3.0.3/node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
// node_modules/.pnpm/fast-string-truncated-width@3.0.3/node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: 1e400,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? 1e400;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};
// node_modules/.pnpm/fast-string-width@3.0.2/node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: 1e400,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
// packages/creditline/src/reports/frame.ts
function frameOf(lines, given, width) {
	const span = fromFirstWord(lines, given);
	const line = lines.get(span.line);
	if (line === void 0 || line.trim() === "") return void 0;
	const indent = line.length - line.trimStart().length;
	const end = line.trimEnd().length;
	const from = clamp((span.column ?? 1) - 1, indent, end);
	const to = clamp(span.endLine === void 0 || span.endLine === span.line ? (span.endColumn ?? from + 2) - 1 : end, Math.min(from + 1, end), end);
	const [left, right] = view(line, {
		indent,
		end,
		from,
		to
	}, width);
	const cut = left > indent ? "…" : "";
	const meant = line.slice(from, Math.min(to, right));
	return {
		number: String(span.line),
		text: cut + forTerminal(line.slice(left, right)) + (right < end ? "…" : ""),
		carets: " ".repeat(columnsOf(cut + line.slice(left, from))) + "^".repeat(Math.max(1, columnsOf(meant)))
	};
}
function fromFirstWord(lines, span) {
	let { line, column } = span;
	const last = span.endLine ?? line;
	while (line < last && (lines.get(line) ?? "").slice((column ?? 1) - 1).trim() === "") {
		line++;
		column = 1;
	}
	return {
		...span,
		line,
		column
	};
}
function columnsOf(text) {
	return fastStringWidth(forTerminal(text));
}
function view(line, { indent, end, from, to }, width) {
	if (end - indent <= width) return [indent, end];
	const room = width - 2;
	const before = Math.max(12, Math.min(Math.floor(room / 3), room - (to - from)));
	const left = Math.min(Math.max(indent, from - before), Math.max(indent, end - room));
	return [whole(line, left), whole(line, Math.min(end, left + room))];
}
function whole(line, index) {
	const unit = line.charCodeAt(index);
	return unit >= 56320 && unit <= 57343 ? index - 1 : index;
}
function clamp(value, least, most) {
	return Math.max(least, Math.min(value, most));
}
// packages/creditline/src/reports/paint.ts
init__builtin_util();
function painter(colour) {
	return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
// packages/creditline/src/reports/pretty.ts
const verdicts = {
	compliant: {
		mark: "✓",
		style: "green",
		word: "compliant"
	},
	breach: {
		mark: "✗",
		style: "red",
		word: "breach"
	},
	unsure: {
		mark: "?",
		style: "yellow",
		word: "unsure"
	},
	"out-of-scope": {
		mark: "-",
		style: "dim",
		word: "out of scope"
	},
	unreadable: {
		mark: "!",
		style: "red",
		word: "unreadable"
	}
};
const statuses = {
	met: {
		mark: "✓",
		style: "green"
	},
	breach: {
		mark: "✗",
		style: "red"
	},
	unsure: {
		mark: "?",
		style: "yellow"
	},
	"not-applicable": {
		mark: "-",
		style: "dim"
	}
};
const severities = {
	error: {
		mark: "✗",
		style: "red"
	},
	warning: {
		mark: "?",
		style: "yellow"
	},
	info: {
		mark: "i",
		style: "blue"
	}
};
const hint = "None carries the credit of a wire. If they are republished all the same: --republished";
function pretty(options) {
	const { width, quiet } = options;
	const paint = painter(options.colour);
	const asked = new Map();
	let previous = "none";
	const spaced = (kind, text) => {
		const gap = previous !== "none" && (kind === "block" || previous === "block");
		previous = kind;
		return (gap ? "\n" : "") + text;
	};
	const told = (report) => report.verdict === "out-of-scope" ? report.messages.length > 0 : !(quiet && report.verdict === "compliant" && report.messages.length === 0);
	return {
		begin: () => "",
		article: (judged) => judged.reports.filter(told).map((report) => {
			note(asked, report);
			const long = report.messages.length + report.suppressed.length > 0;
			return spaced(long ? "block" : "line", block(report, judged, width, paint));
		}).join(""),
		end: (summary, extent) => {
			const legend = [...asked].map(([terms, clauses]) => spaced("block", legendOf(terms, clauses, paint))).join("");
			const counts = spaced("block", `${paint("bold", sayCounts(summary))}\n`);
			const missing = sayMissing(extent);
			const alien = summary.articles > 0 && summary.outOfScope === summary.articles;
			return [
				legend,
				counts,
				missing === void 0 ? "" : `${paint("red", missing)}\n`,
				alien ? `${paint("dim", hint)}\n` : ""
			].join("");
		}
	};
}
function note(asked, { terms, messages }) {
	for (const message of messages) {
		const { clause } = noteOf(message);
		if (clause === "") continue;
		if (!asked.has(terms)) asked.set(terms, new Map());
		asked.get(terms)?.set(message.ruleId ?? "", clause);
	}
}
function legendOf(terms, clauses, paint) {
	const width = Math.max(...ruleIds.filter((rule) => clauses.has(rule)).map((rule) => rule.length));
	const lines = ruleIds.flatMap((rule) => {
		const clause = clauses.get(rule);
		return clause === void 0 ? [] : [`  ${rule.padEnd(width)}  ${paint("dim", forTerminal(clause))}\n`];
	});
	return `What ${forTerminal(terms)} asks for:\n${lines.join("")}`;
}
function block(report, { lines }, width, paint) {
	const parts = [headline(report, paint)];
	const framed = new Set();
	const said = Map.groupBy(report.messages.toSorted(gravestFirst), ({ ruleId, reason }) => `${ruleId} ${reason}`);
	for (const messages of said.values()) {
		const frames = messages.flatMap((message) => {
			const frame = frameLines(message, lines, width, paint).join("\n");
			const shown = frame === "" || framed.has(frame) ? [] : [frame];
			framed.add(frame);
			return shown;
		});
		parts.push(reasonLine(messages, paint), ...frames, ...adviceLines(messages, paint));
	}
	parts.push(...asideLines(report, paint));
	return `${parts.join("\n")}\n`;
}
function asideLines({ suppressed, baselined = [] }, paint) {
	const said = suppressed.map(({ reason, message }) => `${withValues(message.reason, paint)}  ${paint("dim", `${message.ruleId}, suppressed: ${forTerminal(reason)}`)}`);
	const known = baselined.map(({ reason, ruleId }) => `${withValues(reason, paint)}  ${paint("dim", `${ruleId}, in the baseline`)}`);
	return [...said, ...known].map((line) => `  ${paint("dim", "-")} ${line}`);
}
function headline(report, paint) {
	const { mark, style, word } = verdicts[report.verdict];
	const clauses = Object.entries(report.clauses).filter(([, { force }]) => force === "must").map(([name, { status }]) => `${name} ${paint(statuses[status].style, statuses[status].mark)}`);
	const verdict = paint(style, report.verdict === "unreadable" ? word : `${word} (${forTerminal(report.terms)})`);
	return [
		`${paint(style, mark)} ${paint("bold", forTerminal(nameOf(report)))}`,
		verdict,
		...clauses
	].join("  ");
}
function reasonLine(messages, paint) {
	const [message] = messages;
	if (!message) return "";
	const { mark, style } = severities[severityOf(message)];
	const times = messages.length > 1 ? ` (${messages.length} times)` : "";
	return `  ${paint(style, mark)} ${withValues(message.reason, paint)}${times}  ${paint("dim", message.ruleId ?? "")}`;
}
function frameLines(message, lines, width, paint) {
	const span = spanOf(message);
	const frame = span && frameOf(lines, span, width - 10);
	if (!frame) return [];
	const gutter = frame.number.padStart(6);
	return [`${paint("dim", `${gutter} │`)} ${frame.text}`, `${paint("dim", `${" ".repeat(gutter.length)} │`)} ${paint("cyan", frame.carets)}`];
}
function adviceLines([message], paint) {
	const { advice } = message ? noteOf(message) : { advice: "" };
	return advice === "" ? [] : [`    ${paint("dim", "→")} ${withValues(advice, paint)}`];
}
function withValues(sentence, paint) {
	return forTerminal(sentence).replaceAll(/`[^`]*`/g, (value) => paint("cyan", value));
}
// packages/creditline/src/reports/sarif/rules.ts
const ruleTexts = {
	logo: {
		name: "Logo",
		level: "error",
		help: [
			"Readers of a republished article see the wire's logo with it.",
			"**Met** by an `img`, `picture`, `amp-img`, lazy-loaded image, inline `svg`, element with `role=\"img\"` and a label, or labelled CSS background that shows the logo. It is told by its file name, alternative text, label, address or, where the bytes are at hand, by its pixels.",
			"**Not met** by the logo of a body that the wire is confused with, by a logo beside the article, with a related story or in a comment, by one that readers do not see, or by one without a picture to load.",
			"**Unsure** where the page cannot settle it: the right alternative text on a placeholder, a logo among the partners in the site's footer, a background that nothing names, plain text."
		]
	},
	byline: {
		name: "Byline",
		level: "error",
		help: [
			"The article visibly names the original's reporter as its author; all of them, where there are several.",
			"**Met** whatever the house style: \"By\", \"Posted by\", \"Written by\" or nothing before the name; capitals; a job title after it; the order of several names; typography, stops of initials, invisible characters.",
			"**Not met** when somebody else, \"Staff\", an account, the site or the wire stands in the reporter's place, when the name is misspelt, cut, struck or written in look-alike letters, when it stands only in metadata, prose, a photograph's credit or with a related story, or when readers do not see it.",
			"**Unsure** when a middle initial, \"Jr.\" or an accent was dropped, the first name was cut to its initial, or the page cannot prove that readers see the byline.",
			"Where the original is not known, the article's own byline is taken as the reporter's; no person's name at all is a breach."
		]
	},
	affiliation: {
		name: "Affiliation",
		level: "error",
		help: [
			"The reporter is visibly said to be of the wire.",
			"**Met** by the wire's name or abbreviation in the byline, on a line of its own before or after it, in a bar, in the form that is fused with a caption (`… (File) By NAME, DCNF.`), in a box about the author, or in a sign-off.",
			"**Not met** by a body that the wire is confused with, by prose such as \"told the DCNF\", by metadata, by the logo, by an affiliation of somebody else, by \"formerly of\", or by the closing notice alone, which asks for the affiliation and does not give it.",
			"**Unsure** where the wire is named as the source of the story but not as the reporter's, by a host name, or with an evident misspelling."
		]
	},
	"metadata-author": {
		name: "MetadataAuthor",
		level: "note",
		help: ["Advice. JSON-LD, `meta`, a feed's creator and front matter name no other author than the reporter: search engines, feeds and share cards show what stands there. Metadata never counts as the byline itself."]
	},
	notice: {
		name: "Notice",
		level: "note",
		help: ["Advice. The wire's closing notice stands under the article, unaltered."]
	},
	"third-party-media": {
		name: "ThirdPartyMedia",
		level: "note",
		help: ["Advice. A photograph credited to a third party is not covered by the wire's terms; whoever republishes it needs a licence of their own."]
	},
	"logo-alt": {
		name: "LogoAlt",
		level: "note",
		help: ["Advice. The logo has an alternative text or label that names the wire, for readers who do not see it."]
	}
};
const docs = "https://github.com/creditline/creditline/blob/main/packages/core/src/rules";
function reportingDescriptors() {
	return ruleIds.map((id) => {
		const { name, level, help } = ruleTexts[id];
		return {
			id,
			name,
			shortDescription: { text: plain(help[0].replace(/^Advice\. /, "")) },
			fullDescription: { text: plain(help[0]) },
			help: {
				text: plain(help.join("\n\n")),
				markdown: help.join("\n\n")
			},
			helpUri: `${docs}/${id}.md`,
			defaultConfiguration: { level },
			properties: {
				tags: ["republication", "credit"],
				precision: "high",
				"problem.severity": level === "error" ? "error" : "recommendation"
			}
		};
	});
}
function plain(markdown) {
	return markdown.replaceAll(/\*\*|`/g, "");
}
// packages/creditline/src/reports/sarif/uri.ts
function uriOf(path) {
	const segments = [];
	for (const part of path.split("/")) {
		if (part === ".." && segments.length === 0) return void 0;
		if (part === "..") segments.pop();
		else if (part !== "" && part !== ".") segments.push(part);
	}
	if (path.startsWith("/") || segments.length === 0) return void 0;
	return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}
// packages/creditline/src/reports/sarif/index.ts
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
const root = "%SRCROOT%";
function sarif({ pathPrefix }) {
	let first = true;
	const notifications = [];
	const listed = (result) => {
		const before = first ? "" : ",\n";
		first = false;
		return before + forJson(result);
	};
	return {
		begin: () => `${head()}\n`,
		article: ({ reports }) => reports.flatMap((report) => {
			if (report.verdict !== "unreadable") return resultsOf(report, pathPrefix);
			notifications.push(...report.messages.map((message) => notification(report, message, pathPrefix)));
			return [];
		}).map(listed).join(""),
		end: (summary, extent) => {
			const missing = sayMissing(extent);
			if (missing !== void 0) notifications.push({
				level: "error",
				message: { text: missing }
			});
			const invocation = {
				executionSuccessful: isComplete(summary, extent),
				toolExecutionNotifications: notifications
			};
			return `${first ? "" : "\n"}],"invocations":[${forJson(invocation)}]}]}\n`;
		}
	};
}
function head() {
	const run = {
		tool: { driver: {
			name: "Creditline",
			semanticVersion: version,
			informationUri: "https://github.com/creditline/creditline",
			rules: reportingDescriptors()
		} },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } }
	};
	return `${forJson({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0"
	}).slice(0, -1)},"runs":[${forJson(run).slice(0, -1)},"results":[`;
}
function resultsOf(report, pathPrefix) {
	const prints = fingerprintsOf(report);
	const result = (message, suppressions) => ({
		...ruleOf(message),
		level: levels[severityOf(message)],
		message: textOf(message),
		locations: [locationOf(report, pathPrefix, regionOf(message))],
		partialFingerprints: {
			primaryLocationLineHash: `${prints.get(message)}:1`,
			"creditline/v1": prints.get(message)
		},
		suppressions,
		properties: { terms: report.terms }
	});
	const { messages, suppressed, baselined = [] } = report;
	return [
		...messages.map((message) => result(message, [])),
		...suppressed.map(({ reason, message }) => result(message, [{
			kind: "inSource",
			justification: forSarifText(reason)
		}])),
		...baselined.map((message) => result(message, [{
			kind: "external",
			justification: "In the baseline"
		}]))
	];
}
function ruleOf({ ruleId = "creditline" }) {
	const ruleIndex = ruleIds.findIndex((id) => id === ruleId);
	return {
		ruleId,
		...ruleIndex >= 0 && { ruleIndex }
	};
}
function textOf(message) {
	const { advice, clause } = noteOf(message);
	const sentences = [
		`${message.reason}.`,
		advice,
		clause
	].filter((part) => part !== "" && part !== ".");
	return { text: forSarifText(sentences.join(" ")) };
}
function locationOf(report, pathPrefix, region) {
	const uri = report.path === void 0 || report.path === "-" ? void 0 : uriOf(pathPrefix + report.path);
	if (uri === void 0) return { logicalLocations: [{
		name: nameOf(report),
		kind: "resource"
	}] };
	return { physicalLocation: {
		artifactLocation: {
			uri,
			uriBaseId: root
		},
		...region && { region }
	} };
}
function regionOf(message) {
	const span = spanOf(message);
	if (!span) return { startLine: 1 };
	const startLine = Math.max(1, span.line);
	const endLine = Math.max(startLine, span.endLine ?? startLine);
	if (span.column === void 0) return {
		startLine,
		endLine
	};
	const startColumn = Math.max(1, span.column);
	const least = endLine === startLine ? startColumn : 1;
	return {
		startLine,
		startColumn,
		endLine,
		endColumn: Math.max(least, span.endColumn ?? least)
	};
}
function notification(report, message, pathPrefix) {
	return {
		descriptor: { id: message.ruleId ?? "unreadable" },
		level: "error",
		message: { text: forSarifText(`${nameOf(report)}: ${message.reason}`) },
		locations: [locationOf(report, pathPrefix)]
	};
}
// packages/creditline/src/reports/index.ts
const reportFormats = [
	"pretty",
	"json",
	"jsonl",
	"sarif",
	"junit",
	"github",
	"markdown",
	"html"
];
const reporters = {
	pretty,
	json,
	jsonl,
	sarif,
	junit,
	github,
	markdown,
	html
};
function createReporter(format, options) {
	return reporters[format](options);
}
// packages/creditline/src/run/limits.ts
init__builtin_os();
const defaultLimits = {
	memory: 2048,
	seconds: 60
};
function defaultWorkers() {
	return Math.min(availableParallelism(), 8);
}
// packages/creditline/src/command/common.ts
const helpOption = { help: {
	type: "boolean",
	short: "h",
	help: ["Print this help"]
} };
const againstOptions = {
	config: {
		type: "string",
		negatable: true,
		value: "FILE",
		help: ["Configuration, or --no-config (default: creditline.config.* found upwards from here)"]
	},
	terms: {
		type: "string",
		multiple: true,
		value: "ID[,…]",
		help: ["Terms to check against: ids, or paths of terms files of your own", `(default: those of the configuration, else ${knownTerms.map(({ id }) => id).join(",")})`]
	},
	stories: {
		type: "string",
		value: "FILE",
		help: ["The originals: JSON Lines, or a feed (RSS, Atom, JSON Feed)"]
	},
	reporter: {
		type: "string",
		multiple: true,
		value: "NAME",
		help: ["The reporter of every article given; repeat it for several"]
	},
	republished: {
		type: "boolean",
		help: ["Every article given is republished: skip the scope question"]
	}
};
const formatsOption = { format: {
	type: "string",
	multiple: true,
	value: "NAME[=FILE]",
	help: [`${reportFormats.join(", ")} (default: pretty)`, "Repeat it for several, with a file for each"]
} };
const failOnOption = { "fail-on": {
	type: "string",
	value: "WHAT",
	help: [`${failOns.join(", ")} (default: that of the configuration, else breach)`]
} };
const quietOption = { quiet: {
	type: "boolean",
	short: "q",
	help: ["Leave out articles that are in order, and progress"]
} };
function formatOption(formats) {
	return {
		type: "string",
		multiple: true,
		value: "NAME",
		help: [`${formats.join(", ")} (default: pretty)`]
	};
}
function readFormat({ format = ["pretty"] }, formats) {
	const [name = "", ...others] = format;
	if (others.length > 0) throw new UsageError(`Unexpected second --format ${others[0]}`);
	return readChoice("--format", name, formats);
}
const outputOptions = {
	output: {
		type: "string",
		value: "FILE",
		help: ["Write the report to a file"]
	},
	color: {
		type: "boolean",
		help: ["Colours, or --no-color (default: by the terminal)"]
	}
};
const workerOptions = {
	workers: {
		type: "string",
		value: "N",
		help: [`Threads that judge (default: one for each processor, at most 8)`]
	},
	"max-memory": {
		type: "string",
		value: "MB",
		help: [`Memory of a thread; an article that needs more is unreadable (default: ${defaultLimits.memory})`]
	},
	"max-seconds": {
		type: "string",
		value: "S",
		help: [`Processor time of an article, as the last resort (default: ${defaultLimits.seconds})`]
	}
};
function readWorkers(values) {
	const { workers, "max-memory": memory, "max-seconds": seconds } = values;
	return {
		...workers !== void 0 && { workers: readNumber("--workers", workers, 1) },
		limits: {
			...memory !== void 0 && { memory: readNumber("--max-memory", memory, 256) },
			...seconds !== void 0 && { seconds: readNumber("--max-seconds", seconds, 1) }
		}
	};
}
const stdinOption = { "stdin-filename": {
	type: "string",
	value: "PATH",
	help: ["Path of the article on standard input"]
} };
async function resolveAgainst(values, cwd, code = true) {
	const named = values.terms?.flatMap((ids) => ids.split(",")).map((id) => id.trim());
	const resolved = await resolveOptions({
		config: values.config ?? true,
		...named && { terms: named },
		...values.stories !== void 0 && { stories: values.stories },
		...values.republished && { republished: true },
		...(values.suppressions === false || values.input !== void 0) && { suppressions: false }
	}, cwd, {
		otherwise: knownTerms,
		code
	});
	if (!values.reporter) return resolved;
	return {
		...resolved,
		settings: {
			...resolved.settings,
			reporters: values.reporter
		}
	};
}
export { painter as _, helpOption as a, frameStyle as b, readFormat as c, stdinOption as d, workerOptions as f, reportFormats as g, createReporter as h, formatsOption as i, readWorkers as l, defaultWorkers as m, failOnOption as n, outputOptions as o, defaultLimits as p, formatOption as r, quietOption as s, againstOptions as t, resolveAgainst as u, listFacts as v, frameDocument as y };
