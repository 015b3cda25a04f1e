import { C as lineage, D as metadataAuthor, E as notice, F as affiliation, M as logoAlt, N as fold, P as byline, S as breaksOf, d as says, h as positionOf, i as termsOf, j as logo, m as readCreditLine, n as checkOpened, u as piecesOf, x as attribute } from "./check.js";
import { i as linesOf } from "./mdx.js";
import { t as decodeBytes } from "./bytes.js";
import { n as ruleIds } from "./verdict.js";
// packages/core/src/mend/logo-option.ts
function readLogoOption(logo, terms) {
	if (logo === void 0) throw new TypeError(`Option \`logo\`: unexpected missing logo of ${terms.name}, expected the address of the picture`);
	const picture = typeof logo === "string" ? { src: logo } : logo;
	const { src, width, height } = picture;
	if (typeof src !== "string" || src.trim() === "" || /[\p{Cc}\u2028\u2029]/u.test(src)) throw new TypeError("Option `logo`: unexpected address, expected text without control characters");
	for (const size of [width, height]) if (size !== void 0 && !(Number.isFinite(size) && size > 0)) throw new TypeError(`Option \`logo\`: unexpected size \`${size}\`, expected a number of pixels above 0`);
	return picture;
}
// packages/core/src/mend/notice.ts
function noticeFor(terms, given, story) {
	if (!terms.clauses.notice) return void 0;
	if (given !== void 0) {
		const words = given.replace(/\s+/g, " ").trim();
		if (isWhole(words, terms)) return words;
		throw new TypeError(`Option \`notice\`: unexpected words, expected the closing notice of ${terms.name} with ${terms.notice.phrases.map((phrase) => `\`${phrase}\``).join(", ")}`);
	}
	return story?.text?.split("\n").map((line) => line.trim()).find((line) => isWhole(line, terms));
}
function isWhole(text, terms) {
	const { lower } = fold(text);
	return terms.notice.phrases.length > 0 && terms.names.some((name) => lower.includes(fold(name).lower)) && terms.notice.phrases.every((phrase) => says(lower, piecesOf(phrase)));
}
// packages/core/src/mend/wording.ts
const wordings = {
	en: {
		cue: "By ",
		and: " and "
	},
	de: {
		cue: "Von ",
		and: " und "
	},
	es: {
		cue: "Por ",
		and: " y "
	},
	fr: {
		cue: "Par ",
		and: " et "
	},
	it: {
		cue: "Di ",
		and: " e "
	},
	pt: {
		cue: "Por ",
		and: " e "
	},
	nl: {
		cue: "Door ",
		and: " en "
	},
	sv: {
		cue: "Av ",
		and: " och "
	},
	da: {
		cue: "Af ",
		and: " og "
	},
	nb: {
		cue: "Av ",
		and: " og "
	},
	no: {
		cue: "Av ",
		and: " og "
	},
	nn: {
		cue: "Av ",
		and: " og "
	}
};
const plain = {
	cue: "",
	and: ", "
};
function wordingOf(language) {
	return wordings[language.trim().toLowerCase().split(/[-_]/)[0]] ?? plain;
}
function listNames(names, language) {
	const { and } = wordingOf(language);
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}
function wordByline(names, affiliation, language) {
	return `${wordingOf(language).cue}${listNames(names, language)}, ${affiliation}`;
}
// packages/core/src/mend/writer.ts
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function image(tag, picture, more) {
	const size = ["width", "height"].map((name) => picture[name] === void 0 ? "" : ` ${name}="${picture[name]}"`).join("");
	return `<${tag} src="${escapeHtml(picture.src)}" alt="${escapeHtml(picture.alt)}"${size}${more}`;
}
const html = {
	words: escapeHtml,
	byline: (text) => `<p class="byline">${escapeHtml(text)}</p>`,
	logo: (picture) => `<p>${image("img", picture, ">")}</p>`,
	paragraph: (text) => `<p>${escapeHtml(text)}</p>`
};
const amp = {
	...html,
	logo: (picture) => `<p>${image("amp-img", picture, " layout=\"fixed\"></amp-img>")}</p>`
};
function escapeMarkdown(text) {
	return text.replaceAll(/[\\`*_{}[\]<>|~]/g, String.raw`\$&`).replaceAll("&", "&amp;");
}
function destination(src) {
	return /[\s()<>\\]/.test(src) ? `<${src.replaceAll(/[\\<>]/g, String.raw`\$&`)}>` : src;
}
const markdown = {
	words: escapeMarkdown,
	byline: escapeMarkdown,
	logo: ({ src, alt }) => `![${escapeMarkdown(alt)}](${destination(src)})`,
	paragraph: escapeMarkdown
};
const writers = {
	html,
	amp,
	markdown,
	mdx: markdown,
	text: {
		words: (words) => words,
		byline: (words) => words,
		logo: () => void 0,
		paragraph: (words) => words
	}
};
function withAlt(picture, wire) {
	return {
		...picture,
		alt: picture.alt ?? `${wire} logo`
	};
}
// packages/core/src/mend/edits.ts
function joinEdits(drafts) {
	const joined = [];
	for (const draft of drafts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = joined.at(-1);
		if (last && draft.start < last.end) return void 0;
		if (last && last.start === draft.start && last.end === draft.end) joined[joined.length - 1] = {
			...last,
			text: last.text + draft.text,
			rules: [...new Set([...last.rules, ...draft.rules])]
		};
		else joined.push(draft);
	}
	return joined;
}
function applyEdits(text, edits) {
	let made = "";
	let at = 0;
	for (const { start, end, text: words } of edits) {
		made += text.slice(at, start) + words;
		at = end;
	}
	return made + text.slice(at);
}
// packages/core/src/mend/encode.ts
function holdsAll(encoding) {
	return encoding === "utf-8" || encoding.startsWith("utf-16");
}
function editBytes(bytes, text, encoding, edits, charset) {
	const parts = [];
	const places = byteOffsets(bytes, encoding, edits.flatMap(({ start, end }) => [start, end]));
	let at = 0;
	for (const [index, edit] of edits.entries()) {
		parts.push(bytes.subarray(at, places[2 * index]), encode(edit.text, encoding));
		at = places[2 * index + 1];
	}
	parts.push(bytes.subarray(at));
	const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const part of parts) {
		made.set(part, filled);
		filled += part.length;
	}
	const again = decodeBytes(made, charset);
	return "text" in again && again.text === applyEdits(text, edits) ? made : void 0;
}
function encode(text, encoding) {
	if (!encoding.startsWith("utf-16")) return new TextEncoder().encode(text);
	const bytes = new Uint8Array(text.length * 2);
	const high = encoding === "utf-16be" ? 0 : 1;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		bytes[2 * at + high] = unit >> 8;
		bytes[2 * at + 1 - high] = unit & 255;
	}
	return bytes;
}
const chunk = 4096;
function byteOffsets(bytes, encoding, offsets) {
	const found = [];
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	let at = markLength(bytes, encoding);
	let units = 0;
	for (const offset of offsets) {
		while (at < bytes.length && units < offset) {
			const step = Math.min(chunk, bytes.length - at, Math.max(1, offset - units));
			units += decoder.decode(bytes.subarray(at, at + step), { stream: true }).length;
			at += step;
		}
		found.push(at);
	}
	return found;
}
function markLength(bytes, encoding) {
	const [a, b, c] = bytes;
	if (encoding === "utf-8") return a === 239 && b === 187 && c === 191 ? 3 : 0;
	const marked = a === 255 && b === 254 || a === 254 && b === 255;
	return encoding.startsWith("utf-16") && marked ? 2 : 0;
}
// packages/core/src/mend/left.ts
const reasons = {
	reporters: "Who wrote the story is not known: give its reporters.",
	logo: "Which picture is the logo is not known: give its address.",
	notice: "The words of the closing notice are not known: give them.",
	encoding: "The article's encoding cannot hold what is to be written: save it as UTF-8.",
	person: "A person must look at the page."
};
function leftOf(clauses, task, encoded) {
	return ruleIds.flatMap((rule) => {
		const { status, suppressed } = clauses[rule] ?? {};
		if (status !== "breach" && status !== "unsure" || suppressed !== void 0) return [];
		const needs = encoded ? needOf(rule, task) : "encoding";
		return [{
			rule,
			status,
			needs,
			reason: reasons[needs]
		}];
	});
}
function needOf(rule, { reporters, logo, notice }) {
	if ((rule === "byline" || rule === "affiliation" || rule === "metadata-author") && reporters.length === 0) return "reporters";
	if (rule === "logo" && logo === void 0) return "logo";
	if (rule === "notice" && notice === void 0) return "notice";
	return "person";
}
// packages/core/src/mend/in-place.ts
function bylineLine({ page }, facts, terms) {
	const start = facts.byline?.position?.start.offset;
	if (start === void 0) return void 0;
	const line = page.lines.find((each) => positionOf(each, 0, each.text.length)?.start.offset === start);
	const knownOrganisations = [terms, ...terms.confusedWith].flatMap(({ names }) => names);
	return line && {
		line,
		credit: readCreditLine(line.text, {
			breaks: breaksOf(line),
			knownOrganisations: [...knownOrganisations, ...terms.abbreviations]
		})
	};
}
function replaceFinding(reading, { position, actual }, words, rules) {
	const start = position?.start.offset;
	const end = position?.end.offset;
	if (start === void 0 || end === void 0 || actual === void 0) return void 0;
	return collapse(String(reading.document.file.value).slice(start, end)) === collapse(actual) ? {
		start,
		end,
		text: words,
		rules
	} : void 0;
}
function replaceNames(reading, { line, credit }, words, rules) {
	const people = credit.people.filter(({ role }) => role === "author");
	const first = people[0] ?? credit.organisations[0];
	const last = people.at(-1) ?? credit.organisations.at(-1);
	if (!first || !last) return void 0;
	let { end } = last;
	for (const { start, end: after } of credit.organisations) if (start > end && start - end <= 1) end = after;
	const range = rangeOf(reading, line, first.start, end);
	return range && {
		...range,
		text: words,
		rules
	};
}
function affiliateAfterNames(reading, { line, credit }, affiliation, writer) {
	const last = credit.people.findLast(({ role }) => role === "author");
	const range = last && rangeOf(reading, line, last.start, last.end, "outside");
	return range && {
		start: range.end,
		end: range.end,
		text: writer.words(`, ${affiliation}`),
		rules: ["affiliation"]
	};
}
function rangeOf({ document }, line, start, end, links = "whole") {
	const pieces = line.pieces.filter((piece) => piece.start < end && piece.end > start);
	const first = pieces[0];
	const last = pieces.at(-1);
	const position = positionOf(line, start, end);
	let from = position?.start.offset;
	let to = position?.end.offset;
	if (!first || !last || from === void 0 || to === void 0) return void 0;
	if (first === last) {
		if (collapse(String(document.file.value).slice(from, to)) !== collapse(line.text.slice(start, end))) return void 0;
	}
	const held = (entry) => holdsOnly(line, entry, start, end);
	for (const entry of lineage(first.entry)) {
		if (entry === line.block || !held(entry)) break;
		if (first !== last || links === "outside" || entry.node.tagName === "a") from = entry.node.position?.start.offset ?? from;
	}
	for (const entry of lineage(last.entry)) {
		if (entry === line.block || !held(entry)) break;
		if (first !== last || links === "outside" || entry.node.tagName === "a") to = entry.node.position?.end.offset ?? to;
	}
	return {
		start: from,
		end: to
	};
}
function holdsOnly(line, entry, start, end) {
	return line.pieces.every((piece) => !isIn(piece, entry) || isBlank(line, piece) || piece.start >= start && trimmedEnd(line, piece) <= end);
}
function isIn(piece, entry) {
	for (const at of lineage(piece.entry)) if (at === entry) return true;
	return false;
}
function isBlank({ text }, { start, end }) {
	return text.slice(start, end).trim() === "";
}
function trimmedEnd({ text }, { start, end }) {
	return start + text.slice(start, end).trimEnd().length;
}
function collapse(text) {
	return text.replace(/\s+/g, " ").trim();
}
// packages/core/src/mend/slots.ts
const closed = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl li dt dd table thead tbody tfoot tr td th caption colgroup pre hgroup details summary figure figcaption picture a button label address".split(" "));
function slotBeside(reading, line, side) {
	if (!line) return void 0;
	const { document } = reading;
	const text = String(document.file.value);
	const block = outermost(line.block, document);
	const position = block ? block.node.position : (side === "before" ? line.pieces[0] : line.pieces.at(-1))?.node.position;
	const own = position?.[side === "before" ? "start" : "end"].offset;
	const start = position?.start.offset;
	if (own === void 0 || start === void 0) return void 0;
	const format = formatAt(document, text, start, reading);
	const writer = writers[format];
	if (format === "html" || format === "amp") {
		const lead = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
		const apart = lead.trim() === "";
		return {
			offset: own,
			side,
			writer,
			indent: apart ? lead : "",
			gap: eolOf(text),
			apart
		};
	}
	return {
		offset: side === "before" ? text.lastIndexOf("\n", own - 1) + 1 : lineEnd(text, own),
		side,
		writer,
		indent: "",
		gap: eolOf(text).repeat(2),
		apart: true
	};
}
function insertAt(slot, blocks, rules) {
	const { offset, side, indent, gap, apart } = slot;
	return {
		start: offset,
		end: offset,
		text: blocks.map((block) => {
			if (!apart) return block;
			return side === "before" ? `${block}${gap}${indent}` : `${gap}${indent}${block}`;
		}).join(""),
		rules
	};
}
function outermost(block, { format }) {
	let at = block;
	for (let up = block; up; up = up.parent) if (up.parent) {
		if (closed.has(up.parent.node.tagName)) at = up.parent;
	} else if (format === "markdown" || format === "mdx") at = up;
	return at;
}
function formatAt({ format }, text, start, { page }) {
	if (format === "text") return "text";
	if (format !== "html") return text[start] === "<" ? "html" : format;
	const root = page.byTag.get("html")?.[0]?.node.properties;
	return root && ("amp" in root || "⚡" in root) ? "amp" : "html";
}
function eolOf(text) {
	const first = text.indexOf("\n");
	return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}
function lineEnd(text, offset) {
	let end = text.indexOf("\n", offset);
	if (end === -1) return text.length;
	if (text[end - 1] === "\r" && end > offset) end--;
	return end;
}
// packages/core/src/mend/mends.ts
const settled = new Set([
	"byline-variant",
	"affiliation-source",
	"affiliation-mentioned",
	"affiliation-misspelt",
	"affiliation-host",
	"logo-elsewhere"
]);
function isMendable({ status, code }) {
	return status === "breach" && code !== "page-drawn-by-script" || settled.has(code);
}
function findMends(task) {
	const mends = [
		mendCredit(task),
		mendLogo(task),
		mendLogoAlt(task),
		mendNotice(task),
		mendFrontMatter(task)
	].filter((mend) => mend !== void 0 && mend.ways.length > 0);
	if (!task.ascii || task.reading.document.format === "text") return mends;
	return mends.map(({ rules, ways }) => ({
		rules,
		ways: ways.map((way) => way.map(inAscii))
	}));
}
function inAscii(draft) {
	const text = draft.rules.includes("metadata-author") ? draft.text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) : draft.text.replaceAll(/[^\0-\x7f]/gu, (character) => `&#x${character.codePointAt(0).toString(16)};`);
	return {
		...draft,
		text
	};
}
function mendCredit(task) {
	const { reading, terms, facts, reporters, language } = task;
	const byline$1 = terms.clauses.byline ? byline(task).findings.filter(isMendable) : [];
	const affiliation$1 = terms.clauses.affiliation ? affiliation(task).findings.filter(isMendable) : [];
	if (reporters.length === 0 || byline$1.length + affiliation$1.length === 0) return void 0;
	const rules = [...byline$1.length > 0 ? ["byline"] : [], ...affiliation$1.length > 0 ? ["affiliation"] : []];
	const own = bylineLine(reading, facts, terms);
	const words = wordByline(reporters, terms.name, language);
	return {
		rules,
		ways: [...own ? inByline(task, own, byline$1, affiliation$1) : [], ...slots(reading, own).map((slot) => [insertAt(slot, [slot.writer.byline(words)], rules)])]
	};
}
function inByline(task, own, byline, affiliation) {
	const { reading, terms, reporters, language } = task;
	const beside = slotBeside(reading, own.line, "before");
	if (!beside) return [];
	const { writer } = beside;
	const wire = writer.words(terms.name);
	const affiliations = [...affiliation.map((finding) => replaceFinding(reading, finding, wire, ["affiliation"])), affiliateAfterNames(reading, own, terms.name, writer)].filter((draft) => draft !== void 0);
	if (byline.length === 0) return affiliations.map((draft) => [draft]);
	const spelt = byline.map((finding) => replaceFinding(reading, finding, writer.words(finding.expected?.[0] ?? ""), ["byline"]));
	const spelling = spelt.every((draft) => draft !== void 0) ? spelt : void 0;
	const names = replaceNames(reading, own, writer.words(listNames(reporters, language)), ["byline"]);
	const both = replaceNames(reading, own, writer.words(`${listNames(reporters, language)}, ${terms.name}`), ["byline", "affiliation"]);
	return [
		spelling,
		names && [names],
		...affiliation.length === 0 ? [] : [
			...affiliations.map((draft) => spelling && [...spelling, draft]),
			...affiliations.map((draft) => names && [names, draft]),
			both && [both]
		]
	].filter((way) => way !== void 0);
}
function slots(reading, own) {
	const { page, article } = reading;
	const line = (index) => index === void 0 ? void 0 : page.lines[index];
	const { headline, bodyStart } = article;
	return [
		slotBeside(reading, own && (bodyStart === void 0 || own.line.index < bodyStart) ? own.line : void 0, "after"),
		slotBeside(reading, line(bodyStart), "before"),
		slotBeside(reading, line(headline), "after"),
		...bodyStart === void 0 && headline === void 0 ? [slotBeside(reading, page.lines[0], "before")] : []
	].filter((slot) => slot !== void 0);
}
function mendLogo(task) {
	const { reading, terms, facts, logo: logo$1 } = task;
	if (!logo$1 || !terms.clauses.logo || !logo(task).findings.some(isMendable)) return void 0;
	const picture = withAlt(logo$1, terms.name);
	return {
		rules: ["logo"],
		ways: slots(reading, bylineLine(reading, facts, terms)).flatMap((slot) => {
			const source = slot.writer.logo(picture);
			return source === void 0 ? [] : [[insertAt(slot, [source], ["logo"])]];
		})
	};
}
function mendLogoAlt(task) {
	const { reading, terms, facts } = task;
	if (!terms.clauses["logo-alt"]) return void 0;
	const text = String(reading.document.file.value);
	const open = logoAlt(task).findings.filter(({ code }) => code === "logo-alt-missing");
	const unnamed = facts.logos.filter(({ match }) => match === "unnamed");
	return {
		rules: ["logo-alt", "logo"],
		ways: [...open, ...unnamed].flatMap(({ position }) => {
			const start = position?.start.offset;
			const tag = start === void 0 ? void 0 : /^<(?:img|amp-img)(?=[\s/>])/i.exec(text.slice(start, start + 10));
			if (start === void 0 || !tag || hasAlt(reading, start)) return [];
			const at = start + tag[0].length;
			return [[{
				start: at,
				end: at,
				text: ` alt="${escapeHtml(`${terms.name} logo`)}"`,
				rules: ["logo-alt", "logo"]
			}]];
		})
	};
}
function hasAlt({ page }, start) {
	return page.entries.some(({ node }) => node.position?.start.offset === start && attribute(node, "alt") !== void 0);
}
function mendNotice(task) {
	const { reading, terms, notice: notice$1 } = task;
	if (notice$1 === void 0 || !terms.clauses.notice) return void 0;
	if (!notice(task).findings.some(({ code }) => code === "notice-missing")) return void 0;
	const { page, article } = reading;
	const slot = slotBeside(reading, article.bodyEnd === void 0 ? page.lines.at(-1) : page.lines[article.bodyEnd], "after");
	return {
		rules: ["notice"],
		ways: slot ? [[insertAt(slot, [slot.writer.paragraph(notice$1)], ["notice"])]] : []
	};
}
function mendFrontMatter(task) {
	const { terms, facts, reporters } = task;
	if (!terms.clauses["metadata-author"] || metadataAuthor(task).findings.length === 0) return void 0;
	const authors = authorsOf(facts);
	if (authors.length === 0 || authors.length !== reporters.length) return void 0;
	const way = authors.flatMap(({ position }, index) => {
		const start = position?.start.offset;
		const end = position?.end.offset;
		if (start === void 0 || end === void 0) return [];
		return [{
			start,
			end,
			text: JSON.stringify(reporters[index]),
			rules: ["metadata-author"]
		}];
	});
	return {
		rules: ["metadata-author"],
		ways: way.length === authors.length ? [way] : []
	};
}
function authorsOf({ metadataAuthors }) {
	return metadataAuthors.filter(({ way }) => way === "front-matter");
}
// packages/core/src/mend/fix.ts
async function fix(value, options) {
	const terms = termsOf(options);
	if (options.logo !== void 0) readLogoOption(options.logo, terms[0]);
	if (options.notice !== void 0) noticeFor(terms[0], options.notice, void 0);
	const source = sourceOf(value);
	const { reading, reports: [report] } = await checkOpened(value, options);
	const { document } = reading;
	const untouched = {
		value: source,
		edits: [],
		before: report,
		after: report
	};
	if (report.verdict === "unreadable" || report.verdict === "out-of-scope") return {
		...untouched,
		left: []
	};
	const own = terms.find(({ id }) => id === report.terms) ?? terms[0];
	const task = taskOf(reading, report, unsuppressed(own, report), options);
	const again = {
		...options,
		terms: own,
		format: document.format,
		path: options.path ?? document.file.path
	};
	const text = String(document.file.value);
	const drafts = await choose(findMends(task), report, async (edits) => {
		const { reports } = await checkOpened(applyEdits(text, edits), again);
		return reports[0];
	});
	if (drafts.length === 0) return {
		...untouched,
		left: leftOf(report.clauses, task, true)
	};
	const made = make(source, document, drafts, options.charset);
	if (made === void 0) return {
		...untouched,
		left: leftOf(report.clauses, task, false)
	};
	const { reports: [after] } = await checkOpened(made, again);
	const { point } = linesOf(text);
	return {
		value: made,
		edits: drafts.map((draft) => {
			const { line, column } = point(draft.start);
			return {
				...draft,
				line,
				column
			};
		}),
		before: report,
		after,
		left: leftOf(after.clauses, task, true)
	};
}
function sourceOf(value) {
	return typeof value === "string" || value instanceof Uint8Array ? value : value.value ?? "";
}
function unsuppressed(terms, { clauses }) {
	const kept = Object.entries(terms.clauses).filter(([rule]) => !Object.entries(clauses).some(([id, { suppressed }]) => id === rule && suppressed !== void 0));
	return {
		...terms,
		clauses: Object.fromEntries(kept)
	};
}
function taskOf(reading, report, terms, options) {
	const { facts, story } = report;
	const { page, document } = reading;
	const root = page.byTag.get("html")?.[0];
	return {
		reading,
		facts,
		terms,
		story,
		reporters: story?.reporters ?? [],
		logo: options.logo === void 0 ? void 0 : readLogoOption(options.logo, terms),
		notice: noticeFor(terms, options.notice, story),
		language: options.language ?? (root && attribute(root.node, "lang")) ?? "en",
		ascii: document.encoding !== void 0 && !holdsAll(document.encoding.name)
	};
}
async function choose(mends, before, check) {
	const choices = mends.map((mend) => ({
		mend,
		at: 0,
		best: -1,
		grade: gradeOf(before, mend),
		settled: false
	}));
	while (choices.some(({ settled }) => !settled)) {
		const edits = joinEdits(choices.map(({ mend, at, best, settled }) => mend.ways[settled ? best : at] ?? []).flat());
		const report = edits && await check(edits);
		for (const choice of choices) {
			if (choice.settled) continue;
			const grade = report ? gradeOf(report, choice.mend) : 1e400;
			if (grade < choice.grade) {
				choice.best = choice.at;
				choice.grade = grade;
			}
			choice.at++;
			choice.settled = choice.grade === 0 || choice.at >= choice.mend.ways.length;
		}
	}
	return joinEdits(choices.flatMap(({ mend, best }) => mend.ways[best] ?? [])) ?? [];
}
const grades = {
	met: 0,
	"not-applicable": 0,
	unsure: 1,
	breach: 2
};
function gradeOf({ clauses }, { rules }) {
	return rules.reduce((sum, rule) => sum + grades[clauses[rule]?.status ?? "met"], 0);
}
function make(source, { file, encoding }, drafts, charset) {
	const text = String(file.value);
	if (typeof source === "string") return source.slice(0, source.length - text.length) + applyEdits(text, drafts);
	return editBytes(source, text, encoding?.name ?? "utf-8", drafts, charset);
}
export { fix as t };
