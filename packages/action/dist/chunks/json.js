import { r as forJson } from "./escape.js";
import { o as severityOf, s as spanOf } from "./decode.js";
// packages/creditline/src/reports/summary.ts
function isComplete({ unreadable }, { expected, reported }) {
	return expected === reported && unreadable === 0;
}
function sayMissing({ expected, reported }) {
	if (expected === reported) return void 0;
	return `Interrupted after ${reported}${expected === void 0 ? "" : ` of ${expected}`} articles: this report is not complete`;
}
function emptySummary() {
	return {
		articles: 0,
		compliant: 0,
		breach: 0,
		unsure: 0,
		outOfScope: 0,
		unreadable: 0,
		suppressed: 0,
		baselined: 0
	};
}
const keys = {
	compliant: "compliant",
	breach: "breach",
	unsure: "unsure",
	"out-of-scope": "outOfScope",
	unreadable: "unreadable"
};
function count(summary, report) {
	summary.articles++;
	summary[keys[report.verdict]]++;
	summary.suppressed += report.suppressed.length;
	summary.baselined += report.baselined?.length ?? 0;
}
function sayCounts(summary) {
	const { articles, compliant, breach, unsure, outOfScope, unreadable, suppressed, baselined, unusedBaseline = 0 } = summary;
	const said = [
		[breach, "in breach"],
		[unsure, "unsure"],
		[compliant, "compliant"],
		[outOfScope, "out of scope"],
		[unreadable, "unreadable"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	const aside = [[suppressed, "suppressed"], [baselined, "in the baseline"]].filter(([number]) => number > 0).map(([number, word]) => `; ${number} ${number === 1 ? "fault" : "faults"} ${word}`);
	if (unusedBaseline > 0) aside.push(`; ${unusedBaseline} unused ${unusedBaseline === 1 ? "entry" : "entries"} of the baseline`);
	return `${articles} ${articles === 1 ? "article" : "articles"}${said.length > 0 ? `: ${said.join(", ")}` : ""}${aside.join("")}`;
}
function gravest({ breach, unreadable, unsure, compliant }) {
	if (breach > 0) return "breach";
	if (unreadable > 0) return "unreadable";
	if (unsure > 0) return "unsure";
	return compliant > 0 ? "compliant" : "out-of-scope";
}
// packages/creditline/src/reports/json.ts
function json({ shard }) {
	let first = true;
	const separated = (entry) => {
		const before = first ? "" : ",\n";
		first = false;
		return before + forJson(entry);
	};
	return {
		begin: () => `{"version":1,${shard ? `"shard":${forJson(shard)},` : ""}"articles":[\n`,
		article: (judged) => judged.reports.map((report) => ({
			...plainReport(report),
			...shard && placeOf(judged)
		})).map(separated).join(""),
		end: (summary, extent) => {
			const { expected = null, reported } = extent;
			const tail = {
				summary,
				complete: isComplete(summary, extent),
				expected,
				reported
			};
			return `${first ? "" : "\n"}],${forJson(tail).slice(1)}\n`;
		}
	};
}
function placeOf({ position, lines }) {
	return {
		position,
		...lines.size > 0 && { lines: Object.fromEntries(lines) }
	};
}
function plainReport(report) {
	const { path, terms, scope, verdict, clauses, messages, suppressed, baselined } = report;
	return {
		path,
		terms,
		scope,
		verdict,
		clauses,
		messages: messages.map(plainMessage),
		...suppressed.length > 0 && { suppressed: suppressed.map(({ by, reason, message }) => ({
			by,
			reason,
			message: plainMessage(message)
		})) },
		...baselined && { baselined: baselined.map(plainMessage) }
	};
}
function plainMessage(message) {
	const span = spanOf(message);
	return {
		ruleId: message.ruleId ?? null,
		code: message.code ?? null,
		severity: severityOf(message),
		reason: message.reason,
		line: span?.line ?? null,
		column: span?.column ?? null,
		endLine: span?.endLine ?? null,
		endColumn: span?.endColumn ?? null,
		expected: message.expected ?? [],
		actual: message.actual ?? null,
		url: message.url ?? null,
		note: message.note ?? null
	};
}
export { gravest as a, sayMissing as c, emptySummary as i, plainReport as n, isComplete as o, count as r, sayCounts as s, json as t };
