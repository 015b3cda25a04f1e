import { t as createRequire } from "./_builtin_module.js";
import { n as __esmMin } from "./rolldown-runtime.js";
import { c as dirname, d as join$1, l as extname, m as resolve, o as basename, p as relative, u as init__builtin_path } from "./_builtin_url.js";
import { D as statSync, E as realpathSync, T as readdirSync, _ as closeSync, a as OptionError, b as init__builtin_fs, c as explain, d as isGlob, f as readPattern, l as notAFile, n as readRegular, o as asOptionError, p as readPatterns, s as codeOf, t as isWithin, u as problemOf, v as constants, w as readSync, x as openSync } from "./within.js";
import { a as assertNone, c as validate, f as listOf, g as text$1, h as positive, i as assertMeets, l as nearest, m as oneOf, o as meets, p as objectOf, s as show } from "./assert-options.js";
import { a as TagReader, h as VFileMessage, i as isHarmless, m as VFile, o as linesOf$1 } from "./mdx.js";
import { A as looksLike, C as lineage, D as notice, F as byline, I as affiliation, M as logo, N as logoAlt, O as metadataAuthor, P as fold, S as breaksOf, T as ruleIds, _ as wordsIn, a as mayPassContentLimit, b as matchesFile, c as frontMatterOf, d as says, f as splitNames, g as judge, h as positionOf, i as termsOf, j as withoutAccents, k as wordsOf, l as withoutFrontMatter, m as readCreditLine, n as checkOpened, o as parse$1, p as authorsIn, r as inspect$1, s as formatOf, t as checkAll, u as piecesOf, v as isGenericWord, w as readPage, x as attribute, y as foldFileName } from "./check.js";
import { t as bounds } from "./limits.js";
import { n as declaredLabel, t as decodeBytes } from "./bytes.js";
import { t as overBound } from "./markdown-bounds.js";
// \0builtin:crypto
var builtin$1, createHash, randomUUID;
var init__builtin_crypto = __esmMin((() => {
	builtin$1 = process.getBuiltinModule("node:crypto");
	createHash = (() => builtin$1.createHash)();
	randomUUID = (() => builtin$1.randomUUID)();
}));
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
	const source = sourceOf$1(value);
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
	const { point } = linesOf$1(text);
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
function sourceOf$1(value) {
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
// packages/core/src/read/theme/author-file.ts
const languages = {
	yml: "yaml",
	yaml: "yaml",
	json: "json",
	toml: "toml"
};
async function readAuthors(source, path, id) {
	const text = source.replace(/^\uFEFF/, "");
	const language = languages[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
	const whole = {
		label: "",
		from: 0,
		to: text.length,
		end: text.length
	};
	const block = language ? {
		language,
		...whole
	} : frontMatterOf(text);
	if (!block) return {};
	const file = new VFile({
		path,
		value: text
	});
	const { readFrontMatter } = await import("./front-matter.js");
	const read = readFrontMatter(file, text, block, linesOf$1(text), true);
	if ("code" in read) throw new TypeError(`${path}:${read.line}: expected data within its bounds (${read.code}: ${read.limit})`);
	const [fault] = file.messages;
	if (fault && read.length === 0) throw new TypeError(`${path}:${fault.line ?? 1}: ${fault.reason}`);
	return authorsIn(read, id);
}
// packages/core/src/story/plain-text.ts
async function plainText(value, options = {}) {
	const { tree } = await parse$1(value, options);
	return readPage(tree).lines.map(({ text }) => text).join("\n");
}
// packages/core/src/story/read.ts
const storySchema = objectOf("The original of a republished article.", { reporters: listOf("Names of its reporters, as the wire spells them.", text$1("A name."), 1) }, {
	url: text$1("Its address.", {
		pattern: String.raw`^https?://\S+$`,
		title: "an address such as `https://…`"
	}),
	headline: text$1("Its headline."),
	published: text$1("The day of publication.", {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
		title: "a day such as `2026-01-31`"
	}),
	text: text$1("Its text."),
	copies: listOf("Paths or globs of its copies.", text$1("A path or glob."))
}, true);
function readStory(value, name = "story") {
	assertMeets(value, storySchema, name);
	return value;
}
function readStories(lines, name = "stories") {
	const stories = [];
	const problems = [];
	let number = 0;
	for (const line of lines.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
		number++;
		if (line.trim() === "") continue;
		const { value, problem } = parseLine(line);
		if (meets(value, storySchema)) stories.push(value);
		else {
			const found = problem ? [problem] : validate(value, storySchema);
			problems.push(...found.map((each) => ({
				...each,
				line: number
			})));
		}
	}
	assertNone(problems, name);
	return stories;
}
function parseLine(line) {
	try {
		return { value: JSON.parse(line) };
	} catch (error) {
		const cause = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
		return { problem: {
			path: "",
			message: `expected a JSON object on a line, got ${show(line)} (${cause})`
		} };
	}
}
// packages/core/src/story/reporters.ts
const scoreLeast = 1;
function readReporters(author) {
	const names = splitNames(author.replaceAll(/\s+/g, " ")).flatMap((part) => {
		const { people, organisations, addresses } = readCreditLine(part, { announced: "author" });
		const sure = people.filter(({ role, score }) => role === "author" && score >= scoreLeast);
		return sure.length === 1 && organisations.length + addresses.length === 0 && /^[\p{L}\p{M}'’.\- ]+$/u.test(part) && part.split(" ").length <= 5 ? [part] : sure.map(({ name }) => name);
	});
	return [...new Set(names)];
}
// packages/core/src/terms/laws.ts
function brokenLaws(terms) {
	return [
		...nameLaws(terms),
		...domainLaws(terms),
		...logoLaws(terms),
		...fingerprintLaws(terms),
		...dayLaws(terms)
	];
}
function nameLaws(terms) {
	const problems = [{
		path: "names",
		name: terms.name,
		names: terms.names
	}, ...terms.confusedWith.map(({ name, names }, index) => ({
		path: `confusedWith[${index}].names`,
		name,
		names
	}))].filter(({ name, names }) => !names.includes(name)).map(({ path, name }) => ({
		path,
		message: `expected the name itself, \`${name}\`, among them`
	}));
	const own = new Set([...terms.names, ...terms.abbreviations].map(foldName));
	for (const [index, body] of terms.confusedWith.entries()) for (const [at, name] of body.names.entries()) if (own.has(foldName(name))) problems.push({
		path: `confusedWith[${index}].names[${at}]`,
		message: `expected a name that is not the wire’s own, got ${show(name)}`
	});
	return problems;
}
function domainLaws(terms) {
	const shared = new Set(terms.sharedDomains?.map(({ domain }) => domain));
	const theirs = terms.confusedWith.flatMap(({ domains }) => domains);
	const unexplained = terms.domains.map((domain, index) => ({
		domain,
		index
	})).filter(({ domain }) => !shared.has(domain) && theirs.some((host) => within(domain, host) || within(host, domain))).map(({ domain, index }) => ({
		path: `domains[${index}]`,
		message: `expected a host of the wire alone, or a reason in \`sharedDomains\`, got ${show(domain)}`
	}));
	const idle = (terms.sharedDomains ?? []).map(({ domain }, index) => ({
		domain,
		index
	})).filter(({ domain }) => !terms.domains.includes(domain) || !theirs.includes(domain)).map(({ domain, index }) => ({
		path: `sharedDomains[${index}].domain`,
		message: `expected a host that stands in \`domains\` and in \`confusedWith\`, got ${show(domain)}`
	}));
	return [...unexplained, ...idle];
}
function logoLaws(terms) {
	const problems = [];
	const lists = [{
		path: "logo.files",
		files: terms.logo.files
	}, ...terms.confusedWith.map(({ logoFiles }, index) => ({
		path: `confusedWith[${index}].logoFiles`,
		files: logoFiles
	}))];
	for (const { path, files } of lists) for (const [index, file] of files.entries()) if (foldFileName(file).replaceAll(/[*-]/g, "").length < 3) problems.push({
		path: `${path}[${index}]`,
		message: `expected at least three letters or digits, got ${show(file)}`
	});
	const theirs = terms.confusedWith.flatMap(({ logoFiles }) => logoFiles);
	for (const [index, file] of terms.logo.files.entries()) {
		const taken = theirs.find((other) => [
			"",
			"x",
			"-x-"
		].some((any) => matchesFile(file, other.replaceAll("*", any))));
		if (taken !== void 0) problems.push({
			path: `logo.files[${index}]`,
			message: `expected a pattern that does not match \`${taken}\` of \`confusedWith\`, got ${show(file)}`
		});
	}
	return problems;
}
function fingerprintLaws(terms) {
	return [{
		path: "logo",
		prints: terms.logo.fingerprints ?? []
	}, ...terms.confusedWith.map(({ fingerprints }, index) => ({
		path: `confusedWith[${index}]`,
		prints: fingerprints ?? []
	}))].flatMap(({ path, prints }) => prints.map((print, index) => ({
		...print,
		path: `${path}.fingerprints[${index}].columns`
	})).filter(({ cells, columns }) => cells.length % columns !== 0).map((print) => ({
		path: print.path,
		message: `expected a number that parts the ${print.cells.length} cells into rows, got ${show(print.columns)}`
	})));
}
function dayLaws(terms) {
	return Object.entries(terms.clauses).filter(([, { source }]) => !isDay(source.read)).map(([rule, { source }]) => ({
		path: `clauses.${rule}.source.read`,
		message: `expected a day of the calendar, got ${show(source.read)}`
	}));
}
function isDay(day) {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function within(host, domain) {
	return host === domain || host.endsWith(`.${domain}`);
}
function foldName(name) {
	return name.toLowerCase().replace(/^the\s+/, "").trim();
}
// packages/core/src/terms/schema.ts
const domain = text$1("A host name, without `https://` and without a path.", {
	pattern: String.raw`^[a-z0-9][a-z0-9.\-]*\.[a-z][a-z0-9\-]+$`,
	title: "a host name such as `wire.example`"
});
const filePattern = text$1("A file name; `*` stands for any run of characters, `/` parts folders.", {
	pattern: String.raw`[\p{L}\p{N}]`,
	title: "a file name such as `wire-logo*`"
});
const phrase = text$1("A short run of words of the notice; `*` stands for a few words that may differ.", {
	pattern: String.raw`[\p{L}\p{N}]`,
	title: "a few words"
});
const source = objectOf("Where the clause is stated, and when somebody read it there.", {
	title: text$1("What states it: a page, a notice, a contract."),
	locator: text$1("The place in it: a heading, a paragraph, the first words of a sentence."),
	read: text$1("The day somebody read it there.", {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
		title: "a day such as `2026-01-31`"
	})
}, { url: text$1("Its address, where it has one.", {
	pattern: String.raw`^https?://\S+$`,
	title: "an address such as `https://…`"
}) });
function clause(what) {
	return objectOf(what, {
		force: oneOf("`must`: broken, the article is in breach. `should`: advice.", ["must", "should"]),
		summary: text$1("What the clause asks for, in one sentence of your own."),
		source
	}, {});
}
const fingerprint = objectOf("A fingerprint of artwork, as Creditline measures it.", {
	title: text$1("Name of the artwork."),
	aspect: positive("Width by height of the artwork without its margin."),
	columns: positive("Cells in a row."),
	cells: text$1("A hexadecimal digit a cell, row by row.", {
		pattern: "^[0-9a-f]+$",
		title: "hexadecimal digits"
	})
}, {});
const confusedWith = objectOf("A body whose name or logo is taken for the wire’s.", {
	name: text$1("Its name in full."),
	names: listOf("Every way its name is written.", text$1("A name."), 1),
	domains: listOf("Its hosts.", domain),
	logoFiles: listOf("File names of its logo.", filePattern),
	logoNames: listOf("Alternative texts of its logo.", text$1("An alternative text."))
}, { fingerprints: listOf("Fingerprints of its logo’s artwork.", fingerprint) });
const termsSchema = objectOf("Republication terms of one wire service.", {
	id: text$1("Short name, as `--terms` takes it; the file has the same name.", {
		pattern: String.raw`^[a-z0-9][a-z0-9\-]*$`,
		title: "lower-case letters, digits and hyphens"
	}),
	name: text$1("The organisation’s name in full."),
	names: listOf("Every way the full name is written, the name itself included.", text$1("A way to write it."), 1),
	abbreviations: listOf("Abbreviations that stand for the name.", text$1("An abbreviation.")),
	confusedWith: listOf("Bodies that the wire is confused with.", confusedWith),
	domains: listOf("Hosts that the wire publishes on; subdomains count.", domain),
	addresses: listOf("E-mail addresses that its notices give.", text$1("An e-mail address.", {
		pattern: String.raw`^[^\s@]+@[^\s@]+$`,
		title: "an e-mail address"
	})),
	logo: objectOf("How the wire’s logo is told.", {
		names: listOf("Words that name the logo, besides the names and abbreviations.", text$1("A name.")),
		files: listOf("File names of the logo.", filePattern)
	}, { fingerprints: listOf("Fingerprints of the logo’s artwork.", fingerprint) }),
	notice: objectOf("The notice that closes the wire’s articles.", { phrases: listOf("What every wording of it says.", phrase) }, {}),
	clauses: objectOf("The clauses, each judged by the rule of its name.", {}, {
		logo: clause("The wire’s logo stands with the article."),
		byline: clause("The article names its reporters."),
		affiliation: clause("The article says that its reporters are the wire’s."),
		"metadata-author": clause("Metadata names the reporters as authors."),
		notice: clause("The closing notice stands unaltered."),
		"third-party-media": clause("No photographs that are not the wire’s own."),
		"logo-alt": clause("The logo has an alternative text.")
	})
}, {
	$schema: text$1("Where the schema of this file is, so that an editor completes it."),
	sharedDomains: listOf("Hosts that a body of `confusedWith` publishes on too.", objectOf("A host of both.", {
		domain,
		why: text$1("Why both stand there.")
	}, {}))
});
// packages/core/src/terms/read.ts
function readTerms(value, name = "terms") {
	assertMeets(value, termsSchema, name);
	assertNone(brokenLaws(value), name);
	return value;
}
// packages/terms/src/files.ts
init__builtin_crypto();
init__builtin_path();
// packages/terms/src/index.ts
const terms = Object.fromEntries([{
	$schema: "./schema.json",
	id: "dcnf",
	name: "Daily Caller News Foundation",
	names: ["Daily Caller News Foundation", "The Daily Caller News Foundation"],
	abbreviations: ["DCNF", "TheDCNF"],
	confusedWith: [{
		name: "The Daily Caller",
		names: [
			"The Daily Caller",
			"Daily Caller",
			"DailyCaller",
			"TheDC"
		],
		domains: ["dailycaller.com"],
		logoFiles: [
			"files/images/logo-white.png",
			"files/images/sub-logo.svg",
			"the-dc.png",
			"thedc",
			"the-dc-logo*",
			"thedc-logo*",
			"daily-caller",
			"daily-caller-white",
			"daily-caller-tablet",
			"the-daily-caller",
			"dailycaller",
			"daily-caller-logo*",
			"the-daily-caller-logo*",
			"dailycaller-logo*",
			"thedailycaller-logo*",
			"logo-daily-caller",
			"logo-dailycaller"
		],
		logoNames: [
			"The Daily Caller logo",
			"Daily Caller logo",
			"The Daily Caller",
			"Daily Caller"
		],
		fingerprints: [
			{
				title: "Wordmark between its corner brackets",
				aspect: 4.591,
				columns: 79,
				cells: "ffffffff70000000000000000000000000000000000000000000000000000000000000000000000ffffffff70000000000000000000000000000000000000000000000000000000000000000000000ff95555520000000000000000000000000000000000000000000000000000000000000000000000ff60000000000000000000000000000000000000000000000000000000000000000000000000000ff60288850000050000863830483008700000168730000500007600018500048888558884000000ff604ffffc1004e1000fb5f503fc06f800003dffff6001e4000ec0001fa0007ffff99ffff700499ff604f829fa00af7000fb5f5009f5ee10001df72491006fb000ec0001fa0007f51119f33de106feff604f700cf12ffd000fb5f5001eff600005f80000000cff200ec0001fa0007f74309f10bf106feff604f7009f29fbf500fb5f50008fc000007f40000005fbf900ec0001fa0007fffb09fbcfb006feff604f700cf2ed4fc00fb5f50003f8000005f8000000bf5de10ec0001fa0007f97509fbfd2006feff604f839fa7fffff40fb5f62213f8000000df734913fffff80ec2221fa2217f52219f2df3006fe99404ffffc2ed545fb0fb5ffffa3f80000003dffff6af644de1effff3ffffe7ffff99f15fc006fe00002888503850006818638888528400000001687308700048378888288888488885581068206fe00000000000000000000000000000000000000000000000000000000000000000000000000006fe00000000000000000000000000000000000000000000000000000000000000000000002555559fe00000000000000000000000000000000000000000000000000000000000000000000007fffffffe00000000000000000000000000000000000000000000000000000000000000000000007fffffffe"
			},
			{
				title: "Wordmark, its upper bracket lost in the ground",
				aspect: 4.936,
				columns: 79,
				cells: "6666500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003331000000100003203201320013200000013200000010001310001320001333320333200000000ffffa2000490000fd3f901ee109f6000008effc4000570004f80003fa0004ffffe2ffffa0001210feadfc100ae1000fd3f9008f72fd100009ffbcf9000cd0004f80003fa0004fdaaa2fdadf8009fe0fd00af602ff6000fd3f9001eeaf600003fd20040003ff5004f80003fa0004f80002f902fc009fe0fd002fa07ffd000fd3f90007ffd000008f600000009ffb004f80003fa0004fb7712f903fc009fe0fd001fc0debf400fd3f90001ef5000009f30000001edcf304f80003fa0004ffff12fecef7009fe0fd003fa5fa5fb00fd3f90000bf1000007f70000007f87f904f80003fa0004fb7702fbefa0009fe0fd02cf6bfffff20fd3f90000bf1000002fe501710dffffe14f80003fa0004f80002f97fb0009fe0ffdffb3fd88af80fd3feddd1bf10000007ffeffa4fc88bf74feddd3feddd5feddd2f90cf6009fe0fffd719f6001ee1fd3fffff1bf100000005cfea2bf3002fd4fffff3fffff6ffffe2f903fd109fe00000000000000000000000000000000000000000000000000000000000000000000000000009fe00000000000000000000000000000000000000000000000000000000000000000000000000009fe00000000000000000000000000000000000000000000000000000000000000000000008aaaaadfe0000000000000000000000000000000000000000000000000000000000000000000000dfffffffe0000000000000000000000000000000000000000000000000000000000000000000000dfffffffe"
			},
			{
				title: "Wordmark, its lower bracket lost in the ground",
				aspect: 5.862,
				columns: 90,
				cells: "ffffffffff30000000000000000000000000000000000000000000000000000000000000000000000000000000ffffffffff30000000000000000000000000000000000000000000000000000000000000000000000000000000fffccccccc20000000000000000000000000000000000000000000000000000000000000000000000000000000ffe000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ffe000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ffe003aaa95000000700001aa09a203aa1008a600000028aa8200000700003a800003a900004aaaaa74aaaa600ffe005fffffc10005e10001ff1cf300cf803ff2000006efffff40005e20004fc00004fd00006fffffa5fffffa0ffe005fd47dfb000cf80001ff1cf3004fe2bf8000004ffb65ac1000cf80004fc00004fd00006fb44425fb46ef5ffe005fc002ef304ffe1001ff1cf3000afcfe100000bf9000000004ffe1004fc00004fd00006fa00005fa00af7ffe005fc000bf60bfff7001ff1cf30003fff6000000ff200000000afff6004fc00004fd00006febb605fa13ef5ffe005fc000af73fe6fd001ff1cf300009fc0000001fe100000003fe6fd004fc00004fd00006ffff905fffffd1ffe005fc001df49fc5ef501ff1cf300006fa0000000df600000009fc5ef504fc00004fd00006fb44205fbdfe20ffe005fc12afd2efffffc01ff1cf311106fa00000006fe6116702efffffc04fc11104fd11106fa11105fa4ff50cdc005ffeffe38fc777ef41ff1cfeeee36fa00000000affffff58fc777ef44ffeeeb4ffeeeb6ffeee95fa08fe1000005fffe921ef40007fb1ff1cfffff36fa0000000006cffc61ef40008fb4fffffc4fffffc6fffffa5fa01cfa"
			},
			{
				title: "Wordmark, both brackets lost in the ground",
				aspect: 6.582,
				columns: 96,
				cells: "77777720000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007aaaa610000007000003aa17a6006aa1003aa3000000049aa720000016000008a6000009a500002aaaaaa63aaaa93000afffffd300004f300005ff1af9002ef800cfc0000001afffffe700007e10000bf900000df800003ffffff94ffffff700afd79efe2000bfa00005ff1af90008fe26ff4000000bffc89de50001ef60000bf900000df800003ff877744ff87cff20afb003efa003ffe20005ff1af90001dfadfa0000006ff70001300006ffd0000bf900000df800003ff200004fe101ef60afb0007fd00afff80005ff1af900006fffe2000000bfb0000000000dfff5000bf900000df800003ff755204fe102ff60afb0004ff12ffbfe1005ff1af900000cff80000000cf80000000005ffcfc000bf900000df800003fffff604ff99efe20afb0006fe19fd2ef8005ff1af9000006ff10000000cfa000000000cfa3ff400bf900000df800003ffddd504ffeffe600afb001cfb2efd9dfe105ff1af9000005ff000000007fe300000004ffc9efb00bf900000df800003ff200004fe5ffa000afb35cff58fffffff705ff1afa333305ff000000001dfe8449c20bfffffff40bfa33330df933323ff433314fe19ff500affffff71ef9555afd15ff1affffff25ff0000000003dffffff94ff7555cfb0bffffff2dfffffe3ffffff94fe11cfd10afffea407fe10002ff65ff1affffff25ff000000000018dffc60afc00005ff3bffffff2dfffffe3ffffff94fe103ff9"
			},
			{
				title: "Wordmark between its corner brackets, white, with a glow",
				aspect: 4.375,
				columns: 75,
				cells: "6bbbbbbb4000000000000000000000000000000000000000000000000000000000000000000bfffffff8000000000000000000000000000000000000000000000000000000000000000000cfffeeee7000000000000000000000000000000000000000000000000000000000000000000cfe743321000000000000000000000000000000000000000000000000000000000000000000cfd300000000000000000000000000000000010000000000000000000001111100000000000cfd24fffa200055000cc4f509f308f400005dff9100190006f2001f8000affff6fffb200132cfd24fbbfd100bb000cc4f502fa1eb00005feabf4006f2006f2001f8000ae9996fbafc00afccfd24f505f702ff200cc4f5009fbf40000ed2002000cf8006f2001f8000ad0005f40af01bfdcfd24f500eb09ff900cc4f5001efb00003f80000004ffe106f2001f8000afcc35f63de01bfdcfd24f500eb1ebbe10cc4f50009f400003f7000000af7f506f2001f8000afdd35feff701bfdbfd24f504f87fbbf60cc4f50008f200000ec100002fd9fc06f2001f8000ad0005f7fd001bfdbfc14fa9ee2dffffd0cc4fa7738f2000007fc79d38fffff36f8773fb775ae7775f48f601bfd37404fffd34f7007f4cc4ffff78f20000007fffc3ec002fa6ffff6ffffbaffff6f41de11bfd000013320013100131221333311300000000133003100022133331333322333313102311bfd000000000000000000000000000000000000000000000000000000000000000000011124cfd0000000000000000000000000000000000000000000000000000000000000000003bcccdffd0000000000000000000000000000000000000000000000000000000000000000005fffffffc0000000000000000000000000000000000000000000000000000000000000000003ccccccc9"
			}
		]
	}],
	domains: ["dailycallernewsfoundation.org", "dailycaller.com"],
	sharedDomains: [{
		domain: "dailycaller.com",
		why: "The Daily Caller publishes the Foundation's stories on its own host, pictures on cdn01.dailycaller.com, beside stories of its own."
	}],
	addresses: ["licensing@dailycallernewsfoundation.org"],
	logo: {
		names: [
			"Daily Caller News Foundation logo",
			"DCNF logo",
			"Daily Caller Foundation logo",
			"DC News Foundation logo"
		],
		files: [
			"*dcnf*logo*",
			"*logo*dcnf*",
			"dcnf",
			"the-dcnf",
			"thedcnf",
			"dcnf-white",
			"dcnf-black",
			"dcnf-dark",
			"dcnf-light",
			"dcnf-mark",
			"dcnf-wordmark*",
			"dcnf-banner*",
			"dcnf-badge*",
			"daily-caller-news-foundation",
			"the-daily-caller-news-foundation",
			"dailycallernewsfoundation",
			"*daily-caller-news-foundation*logo*",
			"*logo*daily-caller-news-foundation*",
			"*dailycallernewsfoundation*logo*",
			"*logo*dailycallernewsfoundation*",
			"*daily-caller-foundation*logo*",
			"*dc-news-foundation*logo*",
			"dc-foundation",
			"dc-foundation-update*",
			"dc-foundation-logo*"
		],
		fingerprints: [
			{
				title: "Wordmark between its corner brackets",
				aspect: 9.354,
				columns: 112,
				cells: "deeeea0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000eebbb80000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000eb00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000eb09ba3004100b4b0680770005bb6004101b102a004ccc6bb700110000000000000000000000000000000000000000000000000000000000eb0c89e20b800f6e02e5e3005f76800b701f202e005e556d6d50bd0000152027104530071000055007202420341036002301720310360053eb0c50b73fe00f6e008fa000b800003fe11f202e005e845c1c60bd00002c5037007b702820000810275048407b20781068008006208800a9eb0c50a7a9d60f6e001f3000b70000a9d61f202e005fa65efd10bd00002b5037006b701730000930275048407b207810790080062088007ceb0c77f4fffc1f6f441f20006e5472fffc1f544e446e446c8d10bd0000164029104740193000060019302910561058006600600410580056320bec57a01d4e5eee3e200007de97b01d5eee8eee8eee7b1c70bd00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000bd00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007888dd0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dffffd0000000000000000000000000000000000000000000000000000000000"
			},
			{
				title: "Wordmark, its upper bracket lost in the ground",
				aspect: 12.457,
				columns: 134,
				cells: "efe910037001f5da06e21d900018efd60028000e7002f3006fffd8ffe60023100000000000000000000000000000000000000000000000000000000000000000000000f76db00ae101f5da01da8e20009e7484008e200e7002f3006f5438d49f209f600000443006800255400480000006800183005420074100850007100870032005700164f505f32ef701f5da005ff70001e7000001ef900e7002f3006f7618d16f209f6000007b50092003aa8009510000091005670097400da10099001d30064005400a9102d8f503f39d9d11f5da000bd10002f5000007e9e10e7002f3006fed28edfb009f6000006c600a5002ca7002a100000a5005670097400ad10099002960064005400a8102abf519e3eecf61f5da000ac00000cb10211eebf80e7002f3006f2008d8f4009f6000006860097000d94008a20000090004a6007a3009a100ba005980064005400aa1027bfeee68e77bd1f5dedd5ac000003eede96e77ae1eedd6fddc7fddb8d1cd109f6000001110012000210001200000010000200012000110002100101001000110011000118862075002828268883560000001685166001837888388873888746028309f6000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009f60000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007bbbbdf6000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000affffff600000000000000000000000000000000000000000000000000000000000000000000000"
			},
			{
				title: "Wordmark, its lower bracket lost in the ground",
				aspect: 12.472,
				columns: 134,
				cells: "cdddddb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000efeeeec0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ef100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ef116651000200035261162036000015640001200161003500066662666100000000000000000000000000000000000000000000000000000000000000000000000000ef12fdfd200a5007c6f21ca1d90002dfcf8006a003f3008c000eecc5fded20000000000000000000000000000000000000000000000000000000000000000000000000ef12f21cb03fc007c6f204fae2000bc202100df203f3008c000e8003f32e500000000099300b600899102a60000079102b60097301c7004b50059005c2017007a201c7ef12f206e0aef407c6f200bf70001f7000005fe903f3008c000eed73f89f40000000008c300b4008ab101920000077004770097301da004680079001900170096301daef12f209e2e8cb07c6f2005e20000d800000cc9e23f3008c000eb633fbf800000000008a300a0006ac102580000073003770097301ab0047800ab0019001700963019cee12f78f79edef47c6f7645e200006f86954fedf83f8658d663eb664f4db000000000054200860036700183000004100183004800156003930055100500140048101462202eec61e600ba7b5eeeb4d1000006cfc4aa007d4eeed7eee7deee5e24e60000000000000000000000000000000000000000000000000000000000000000000000000"
			},
			{
				title: "Wordmark, both brackets lost in the ground",
				aspect: 18.957,
				columns: 168,
				cells: "eeed81000380000ea4e902dd109e6000007dffc5000380001eb0001da0002effff4deeea100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ed8cfb1009e2000eb4fa007f73ec10000afd89e70009e2001fb0001ea0002fe8882ee8bfb00000000000003210004400021320001410000000242000230000221001321000430000220003420002000141000222ea009f502ef9000eb4fa001decf400004fb10010003ef9001fb0001ea0002fc0000ec01cd1000000000001f84001c600088c90008890000000893001bb3002a84003e73001cb3000b90006d3001a00079a000a99ea004f809fee200eb4fa0005ffa000009f500000009fee201fb0001ea0002ffdd50ed47fc0000000000001ec4001c50007acb0005920000000981002984002b84003ec3001a84000b90001b0001a00085b000ac9ea004f82ec6f900eb4fa0000bf3000008f50000002ec6f801fb0001ea0002fecc40eeefe40000000000001ae4001c20004cab0001680000000971002984002b84003ae3001a84002ab1001b0001a00085b000a9bea01bf58fecfe20eb4fa0000be2000003fc2002009fecfe21fb0001ea0002fc0000ec7fb000000000000019b4001c60002e8900088a0000000840001bb3001cb30039b3001cb3004ab2001b0001a00079a00094beebef92edaabf80eb4febbb1be20000008febbf92eeaabf81febbb4eebbb4febbb3ec1bf700000000000002210004400003120001410000000210000230000330001221000430001121000200002000141000213dedb607e5001cc1da3deeed29d200000005beda37e5001cc2deeed5deeee4deeee4da02cd20000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
			}
		]
	},
	notice: { phrases: [
		"content created by * Daily Caller News Foundation",
		"available without charge to any * news publisher",
		"large audience"
	] },
	clauses: {
		logo: {
			force: "must",
			summary: "Every republished article shows the Foundation's logo.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the sentence on all republished articles, \"our logo\"",
				read: "2026-11-24"
			}
		},
		byline: {
			force: "must",
			summary: "Every republished article names the reporters who wrote it.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the sentence on all republished articles, \"our reporter's byline\"",
				read: "2026-11-24"
			}
		},
		affiliation: {
			force: "must",
			summary: "Every republished article says that its reporters are of the Daily Caller News Foundation.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the sentence on all republished articles, \"their DCNF affiliation\"",
				read: "2026-11-24"
			}
		},
		"metadata-author": {
			force: "should",
			summary: "Metadata that names an author names the reporter, as the wire's own pages do.",
			source: {
				title: "Mark-up of the wire's own articles",
				locator: "JSON-LD, author.name",
				read: "2026-11-24"
			}
		},
		notice: {
			force: "should",
			summary: "The notice that closes the wire's articles is kept as it is.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the whole of it",
				read: "2026-11-24"
			}
		},
		"third-party-media": {
			force: "should",
			summary: "The terms cover what the Foundation created; photographs of agencies and others are not among it.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the first sentence, on content that the Foundation created",
				read: "2026-11-24"
			}
		},
		"logo-alt": {
			force: "should",
			summary: "The logo has an alternative text, so that readers who do not see it are told of it.",
			source: {
				title: "Web Content Accessibility Guidelines 2.2",
				url: "https://www.w3.org/TR/WCAG22/#non-text-content",
				locator: "success criterion 1.1.1, Non-text Content",
				read: "2026-11-24"
			}
		}
	}
}].map((file) => [file.id, file]));
function getTerms(id) {
	if (Object.hasOwn(terms, id)) return terms[id];
	const known = Object.keys(terms);
	const near = nearest(id, known);
	throw new TypeError(`Unknown terms \`${id}\`${near ? `, did you mean \`${near}\`` : ""}: known are ${known.map((each) => `\`${each}\``).join(", ")}; a path such as \`./${id}.json\` names a file of your own`);
}
// \0builtin:fs/promises
const builtin = process.getBuiltinModule("node:fs/promises");
const open = (() => builtin.open)();
const rename = (() => builtin.rename)();
const rm = (() => builtin.rm)();
const stat = (() => builtin.stat)();
const realpath = (() => builtin.realpath)();
const readFile = (() => builtin.readFile)();
// packages/creditline/src/resolve/read-text.ts
async function readText(file, what) {
	try {
		return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
	} catch (error) {
		throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error });
	}
}
async function readXmlText(file, what) {
	try {
		return decodeXml(await readFile(file));
	} catch (error) {
		throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error });
	}
}
function decodeXml(bytes) {
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
	const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
	const marked = start.startsWith("ÿþ") ? "utf-16le" : start.startsWith("þÿ") ? "utf-16be" : void 0;
	return new TextDecoder(marked ?? (named && isEncoding(named) ? named : "utf-8")).decode(bytes);
}
function isEncoding(label) {
	try {
		return new TextDecoder(label).encoding !== "";
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
// packages/creditline/src/resolve/terms.ts
const knownTerms = Object.values(terms);
async function resolveTerms(chosen, cwd) {
	const choices = [chosen].flat();
	if (choices.length === 0) throw new OptionError("Unexpected missing terms, expected an id such as `dcnf`");
	const found = await Promise.all(choices.map((choice) => resolveOne(choice, cwd)));
	return [...new Map(found.map((terms) => [terms.id, terms])).values()];
}
async function resolveOne(choice, cwd) {
	if (typeof choice !== "string") return knownTerms.includes(choice) ? choice : asOptionError(() => readTerms(choice));
	if (!isPath(choice)) return asOptionError(() => getTerms(choice));
	const source = await readText(resolve(cwd, choice), `Terms file \`${choice}\``);
	return asOptionError(() => readTerms(parseJson(source, choice), choice));
}
function isPath(choice) {
	return /[/\\]|\.json$/i.test(choice);
}
function parseJson(source, path) {
	try {
		return JSON.parse(source);
	} catch (error) {
		throw new OptionError(`${path}: expected JSON (${explain(error)})`, { cause: error });
	}
}
// packages/creditline/src/config/choice.ts
async function resolveConfiguration(choice, cwd, code) {
	if (choice === void 0 || choice === false) return void 0;
	const { findConfiguration, givenConfiguration, loadConfiguration } = await import("./find.js");
	if (choice === true) return findConfiguration({
		cwd,
		code
	});
	if (typeof choice === "string") return loadConfiguration(choice, {
		cwd,
		code: true
	});
	return givenConfiguration(choice, cwd);
}
// packages/creditline/src/config/declaring.ts
function readDeclaring({ declared, directory }) {
	const rules = declared.map(({ paths, ...declaration }) => ({
		declaration,
		holds: paths && readPatterns(paths, directory)
	}));
	return {
		all: rules.map(({ declaration }) => declaration),
		of: (file) => {
			const found = rules.filter(({ holds }) => holds === void 0 || file !== void 0 && holds(file)).map(({ declaration }) => declaration);
			return found.length > 0 ? found : void 0;
		}
	};
}
// packages/creditline/src/stories/entries.ts
function entriesOf$1(parsed) {
	if (parsed.format === "atom") {
		const shared = named$1(parsed.feed.authors);
		return (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, shared));
	}
	if (parsed.format === "json") {
		const shared = named$1(parsed.feed.authors);
		return (parsed.feed.items ?? []).map((item) => ofJson(item, shared));
	}
	return (parsed.feed.items ?? []).map((item) => ofRss(item));
}
const wholeText = 150;
function ofRss(item) {
	const { title, link, guid, dc, content, atom, description } = item;
	const people = [
		...dc?.creators ?? [],
		...named$1(item.authors),
		...named$1(atom?.authors)
	];
	const permalink = guid?.isPermaLink === false ? void 0 : guid?.value;
	const whole = description !== void 0 && description.split(/\s+/, wholeText).length >= wholeText;
	return {
		url: link ?? permalink,
		headline: title,
		authors: people,
		published: item.pubDate ?? dc?.dates?.[0] ?? atom?.published,
		html: content?.encoded ?? (whole ? description : void 0)
	};
}
function ofAtom(entry, shared) {
	const { links, title, content, dc } = entry;
	const own = [...named$1(entry.authors), ...dc?.creators ?? []];
	const link = links?.find(({ rel }) => rel === void 0 || rel === "alternate");
	const isMarkup = content?.type !== void 0 && content.type !== "text" && content.type !== "text/plain";
	return {
		url: link?.href,
		headline: title?.value,
		authors: own.length > 0 ? own : shared,
		published: entry.published ?? entry.updated,
		...isMarkup ? { html: content.value } : { text: content?.value }
	};
}
function ofJson(item, shared) {
	const own = named$1(item.authors);
	return {
		url: item.url ?? item.external_url,
		headline: item.title,
		authors: own.length > 0 ? own : shared,
		published: item.date_published,
		html: item.content_html,
		text: item.content_text
	};
}
function named$1(people) {
	return (people ?? []).flatMap(({ name }) => name ?? []);
}
// packages/creditline/src/stories/feed.ts
const largest$2 = 5e7;
const jsonFeed = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//;
function isFeed(source) {
	const start = source.slice(0, 1e3).trimStart();
	return start.startsWith("<") || start.startsWith("{") && jsonFeed.test(start);
}
async function readFeed(source, name) {
	if (source.length > largest$2) throw new OptionError(`${name}: expected a feed of at most ${largest$2 / 1e6} million characters`);
	const { parseFeed } = await import("./dist2.js");
	const stories = [];
	const skipped = [];
	for (const entry of entriesOf$1(parse(parseFeed, source, name)).toReversed()) {
		const story = await storyOf(entry);
		if (story) stories.push(story);
		else skipped.push(entry.headline ?? entry.url ?? "without a title");
	}
	if (stories.length === 0) throw new OptionError(`${name}: expected entries that name a reporter (\`dc:creator\`, \`author\`), got ${skipped.length} without`);
	return {
		stories,
		skipped
	};
}
function parse(parseFeed, source, name) {
	try {
		return parseFeed(source);
	} catch (error) {
		throw new OptionError(`${name}: expected RSS, Atom or a JSON Feed (${reasonOf(error)})`, { cause: error });
	}
}
function reasonOf(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0].toLowerCase();
}
async function storyOf(entry) {
	const reporters = [...new Set(entry.authors.flatMap((author) => readReporters(author)))];
	if (reporters.length === 0) return void 0;
	const headline = entry.headline && await plainText(entry.headline, { format: "html" });
	const text = entry.html === void 0 ? entry.text : await plainText(entry.html, { format: "html" });
	const published = entry.published && dayOf(entry.published);
	return {
		reporters,
		...entry.url && /^https?:\/\/\S+$/.test(entry.url.trim()) && { url: entry.url.trim() },
		...headline && { headline: headline.replaceAll(/\s+/g, " ").trim() },
		...published && { published },
		...text && { text }
	};
}
function dayOf(published) {
	const time = Date.parse(published);
	if (Number.isNaN(time)) return void 0;
	const offset = /([+-])(\d\d):?(\d\d)\s*$/.exec(published.slice(10));
	const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
	const day = new Date(time + minutes * 6e4);
	return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999 ? void 0 : day.toISOString().slice(0, 10);
}
// packages/creditline/src/resolve/stories.ts
init__builtin_path();
async function resolveStories(chosen, cwd) {
	if (chosen === void 0) return {
		all: [],
		directory: cwd
	};
	if (typeof chosen !== "string") {
		const all = isList(chosen) ? chosen : chosen.stories;
		asOptionError(() => all.forEach((story, number) => readStory(story, `stories[${number}]`)));
		return {
			all,
			directory: cwd,
			...!isList(chosen) && { index: chosen }
		};
	}
	const source = await readXmlText(resolve(cwd, chosen), `Story file \`${chosen}\``);
	return {
		all: isFeed(source) ? (await readFeed(source, chosen)).stories : asOptionError(() => readStories(source, chosen)),
		directory: dirname(resolve(cwd, chosen))
	};
}
function isList(stories) {
	return Array.isArray(stories);
}
function tieCopies({ all, directory }) {
	const exact = new Map();
	const globs = [];
	for (const story of all) for (const copy of story.copies ?? []) {
		if (isGlob(copy)) globs.push({
			story,
			matches: readPattern(copy, directory, { dot: true }).matches
		});
		const file = resolve(directory, copy);
		const other = exact.get(file);
		if (other && other !== story) throw new OptionError(`Unexpected copy \`${copy}\` of two stories, expected one story for each copy`);
		exact.set(file, story);
	}
	return (file) => file === void 0 ? void 0 : exact.get(file) ?? globs.find(({ matches }) => matches(file))?.story;
}
// packages/creditline/src/config/settle.ts
init__builtin_path();
async function settle(configuration, given) {
	const terms = await settleTerms(configuration, given);
	const stories = await settleStories(configuration, given);
	if (!configuration) return {
		terms,
		stories,
		options: {}
	};
	const { config, directory } = configuration;
	await assertDeclared(configuration, terms, given.terms !== void 0);
	return {
		terms: terms.map((each) => withForces(each, config.rules ?? {})),
		stories,
		options: {
			...config.shown && { shown: config.shown },
			...config.declared && { declaring: {
				declared: config.declared,
				directory
			} }
		},
		configured: {
			directory,
			articles: config.articles ?? [],
			ignored: readPatterns(config.ignore ?? [], directory),
			failOn: config.failOn,
			files: filesOf$1(configuration, given)
		}
	};
}
async function settleTerms(configuration, given) {
	const named = configuration?.config.terms;
	if (!configuration || !named || given.terms !== void 0) return resolveTerms(given.terms ?? given.otherwise, given.cwd);
	const found = [];
	for (const [index, id] of named.entries()) found.push(...await about(configuration, `terms[${index}]`, () => resolveTerms(id, configuration.directory)));
	return [...new Map(found.map((terms) => [terms.id, terms])).values()];
}
async function settleStories(configuration, given) {
	const path = configuration?.config.stories;
	if (!configuration || path === void 0 || given.stories !== void 0) return resolveStories(given.stories, given.cwd);
	return about(configuration, "stories", () => resolveStories(path, configuration.directory));
}
async function assertDeclared(configuration, terms, replaced) {
	const { declared = [], terms: named = [] } = configuration.config;
	const ids = [...new Set([...terms, ...knownTerms].map(({ id }) => id))];
	if (replaced && named.some(isPath)) return;
	for (const [index, { terms: id }] of declared.entries()) {
		if (ids.includes(id)) continue;
		const near = nearest(id, ids) ?? ids.join("` or `");
		await about(configuration, `declared[${index}].terms`, () => {
			throw new OptionError(`unknown terms \`${id}\`, expected \`${near}\``);
		});
	}
}
async function about(configuration, path, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof OptionError)) throw error;
		const { faultOf } = await import("./find.js");
		throw await faultOf(configuration, path, error);
	}
}
function withForces(terms, rules) {
	if (Object.keys(rules).length === 0) return terms;
	const clauses = Object.entries(terms.clauses).flatMap(([rule, clause]) => {
		const force = rules[rule] ?? clause.force;
		return force === "off" ? [] : [[rule, {
			...clause,
			force
		}]];
	});
	return {
		...terms,
		clauses: Object.fromEntries(clauses)
	};
}
function filesOf$1({ config, file, directory }, given) {
	const inConfig = [...given.terms === void 0 ? (config.terms ?? []).filter(isPath) : [], ...given.stories === void 0 && config.stories !== void 0 ? [config.stories] : []].map((path) => resolve(directory, path));
	return file === void 0 ? inConfig : [file, ...inConfig];
}
// packages/creditline/src/data/authors.ts
init__builtin_fs();
init__builtin_path();
const bases = [
	"",
	"_data",
	"data",
	"src/_data",
	"src/data",
	"content",
	"src/content"
];
const named = /^_?(?:authors?|people|staff|writers?|reporters?|contributors?|team)$/i;
const data = new Set([
	".yml",
	".yaml",
	".json",
	".toml"
]);
const pages = new Set([
	".md",
	".mdx",
	".markdown"
]);
const largest$1 = 2e6;
const mostFiles = 5e3;
function repositoryAuthors(root) {
	const known = new Map();
	const read = new WeakMap();
	const sourcesOf = (home, folder) => {
		let found = known.get(folder);
		if (!found) {
			const above = folder === home ? [] : sourcesOf(home, dirname(folder));
			const own = readSources(home, folder);
			found = own.length === 0 ? above : [...own, ...above];
			known.set(folder, found);
		}
		return found;
	};
	const sources = (file) => {
		const folder = dirname(file);
		return sourcesOf(isWithin(root, file) ? root : folder, folder);
	};
	return {
		sources,
		find: (file) => {
			const list = sources(file);
			let authors = read.get(list);
			if (!authors) read.set(list, authors = readAll(list));
			return authors;
		}
	};
}
async function readAll(sources) {
	const found = new Map();
	for (const { path, bytes, id } of sources) {
		const authors = await readAuthors(new TextDecoder().decode(bytes), path, id);
		for (const [key, author] of Object.entries(authors)) if (!found.has(key)) found.set(key, author);
	}
	return Object.fromEntries(found);
}
function readSources(home, folder) {
	const sources = [];
	for (const { file, id } of dataFiles(folder)) {
		if (!isWithin(realpathSync(home), realpathSync(file))) continue;
		const contents = readRegular(file, largest$1);
		if ("bytes" in contents) sources.push({
			path: relative(home, file),
			bytes: contents.bytes,
			id
		});
	}
	return sources;
}
function* dataFiles(folder) {
	for (const base of bases) for (const entry of entriesOf(join$1(folder, base))) {
		const file = join$1(folder, base, entry.name);
		if (!named.test(basename(entry.name, extname(entry.name)))) continue;
		if (entry.isDirectory()) yield* filesOf(file);
		else if (data.has(extname(entry.name))) yield {
			file,
			id: void 0
		};
	}
}
function* filesOf(folder) {
	for (const entry of entriesOf(folder).slice(0, mostFiles)) {
		const extension = extname(entry.name);
		const file = join$1(folder, entry.name);
		if (entry.isDirectory()) {
			for (const page of entriesOf(file)) if (/^_?index\.(?:md|mdx|markdown|json|ya?ml|toml)$/.test(page.name)) yield {
				file: join$1(file, page.name),
				id: entry.name
			};
		} else if (data.has(extension) || pages.has(extension)) yield {
			file,
			id: basename(entry.name, extension)
		};
	}
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if ([
			"ENOENT",
			"ENOTDIR",
			"EACCES",
			"EPERM"
		].includes(codeOf(error) ?? "")) return [];
		throw error;
	}
}
// packages/creditline/src/pictures/decode.ts
const mostPixels = 5e7;
const longest$1 = 960;
const seconds = 10;
function canDecode() {
	return installed ??= isInstalled();
}
let installed;
function isInstalled() {
	try {
		createRequire(import.meta.url).resolve("sharp");
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return false;
		throw error;
	}
}
function decodeImage(bytes) {
	const known = decoded.get(bytes) ?? decode(bytes);
	decoded.set(bytes, known);
	return known;
}
const decoded = new WeakMap();
async function decode(bytes) {
	loaded ??= import("sharp");
	const { default: picture } = await loaded;
	const { data, info } = await picture(bytes, {
		limitInputPixels: mostPixels,
		failOn: "error"
	}).autoOrient().resize({
		width: longest$1,
		height: longest$1,
		fit: "inside",
		withoutEnlargement: true
	}).toColourspace("srgb").ensureAlpha().raw().timeout({ seconds }).toBuffer({ resolveWithObject: true });
	return {
		width: info.width,
		height: info.height,
		data
	};
}
let loaded;
// packages/creditline/src/pictures/repository.ts
init__builtin_fs();
init__builtin_path();
const largest = 2e7;
const siteFolders = [
	"static",
	"public",
	"assets",
	"src",
	"content",
	"source",
	"docs",
	"site",
	"_site",
	"dist",
	"out"
];
const mostKept = 5e7;
function repositoryPictures(root) {
	const kept = new Map();
	let size = 0;
	return async (file, src) => {
		const path = pathOf(src);
		if (path === void 0) return void 0;
		const home = isWithin(root, file) ? root : dirname(file);
		for (const candidate of candidates(home, file, path)) {
			const known = kept.get(candidate);
			if (known) return known;
			const bytes = read(home, candidate);
			if (!bytes) continue;
			if (size + bytes.length > mostKept) {
				kept.clear();
				size = 0;
			}
			kept.set(candidate, bytes);
			size += bytes.length;
			return bytes;
		}
	};
}
function pathOf(src) {
	const path = /^[^?#]*/.exec(src.trim())?.[0] ?? "";
	if (path === "" || path.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(path)) return void 0;
	try {
		const decoded = decodeURIComponent(path);
		return decoded.includes("\0") ? void 0 : decoded;
	} catch (error) {
		if (error instanceof URIError) return path;
		throw error;
	}
}
function* candidates(home, file, path) {
	if (!path.startsWith("/")) {
		yield resolve(dirname(file), path);
		return;
	}
	for (let folder = dirname(file);; folder = dirname(folder)) {
		yield join$1(folder, path);
		for (const name of siteFolders) yield join$1(folder, name, path);
		if (folder === home || !isWithin(home, folder)) return;
	}
}
function read(home, file) {
	if (!isWithin(home, file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void 0;
	if (!isWithin(realpathSync(home), realpathSync(file))) return void 0;
	const contents = readRegular(file, largest);
	return "bytes" in contents ? contents.bytes : void 0;
}
// packages/creditline/src/run/options.ts
async function resolveOptions(options, cwd, { otherwise = [], code = true } = {}) {
	const { terms, stories, loadImage, decodeImage: decode, config, cwd: _, path: __, ...rest } = options;
	const settled = await settle(await resolveConfiguration(config, cwd, code), {
		terms,
		stories,
		cwd,
		otherwise
	});
	const { index, ...list } = settled.stories;
	const resolved = bind({
		...settled.options,
		...rest,
		cwd,
		terms: settled.terms,
		stories: list
	}, {
		...loadImage && { loadImage },
		...decode && { decodeImage: decode }
	}, index);
	return settled.configured ? {
		...resolved,
		configured: settled.configured
	} : resolved;
}
function bind(settings, ports = {}, index) {
	const { stories, cwd, declaring } = settings;
	return {
		settings,
		stories: {
			all: stories.all,
			index,
			of: tieCopies(stories)
		},
		ports,
		loadPicture: repositoryPictures(cwd),
		...declaring && { declarations: readDeclaring(declaring) },
		authorFiles: repositoryAuthors(cwd)
	};
}
function coreOptions({ settings, stories, ports, declarations }, path, file) {
	const { cwd: _, stories: __, reporters, declaring: ___, ...rest } = settings;
	const declared = rest.declared ?? declarations?.of(file);
	const copied = stories.of(file);
	const known = rest.story ?? copied;
	const story = reporters ? {
		...known,
		reporters: [...reporters]
	} : known;
	return {
		...canDecode() && { decodeImage },
		...ports,
		...rest,
		...path !== void 0 && { path },
		...declared !== void 0 && { declared },
		...story && { story },
		...copied && { republished: true },
		...stories.all.length > 0 && { stories: stories.index ?? stories.all }
	};
}
function articleOptions({ path, file, format, charset }, resolved) {
	return {
		...coreOptions(resolved, path, file),
		...format && { format },
		...charset !== void 0 && { charset }
	};
}
async function fileOptions(article, resolved) {
	const { file } = article;
	const options = articleOptions(article, resolved);
	if (file === void 0) return options;
	const authors = options.authors ?? await resolved.authorFiles.find(file);
	return {
		loadImage: (src) => resolved.loadPicture(file, src),
		...options,
		authors
	};
}
// packages/creditline/src/reports/message.ts
function severityOf(message) {
	if (message.fatal === true) return "error";
	return message.fatal === false ? "warning" : "info";
}
const order = [
	"error",
	"warning",
	"info"
];
function gravestFirst(a, b) {
	return order.indexOf(severityOf(a)) - order.indexOf(severityOf(b));
}
function spanOf({ place, line, column }) {
	if (place && "start" in place) {
		const { start, end } = place;
		return {
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}
	if (line === void 0 || line < 1) return void 0;
	return {
		line,
		column,
		endLine: void 0,
		endColumn: void 0
	};
}
function noteOf({ note }) {
	const [advice = "", ...clause] = (note ?? "").split("\n");
	return {
		advice,
		clause: clause.join(" ")
	};
}
function nameOf({ path }) {
	return path === void 0 || path === "-" ? "standard input" : path;
}
// packages/creditline/src/files/replace.ts
function digestOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// packages/creditline/src/mend/work.ts
const mend = {
	name: "mend",
	run: async (article, source, resolved, { mend: options = {} }) => {
		const given = {
			...await fileOptions(article, resolved),
			...options
		};
		const { value, edits, before, after, left } = await fix(source, given);
		const mended = edits.length > 0;
		const { patchOf } = await import("./patch.js");
		return {
			value: mended ? value : void 0,
			edits: edits.length,
			source: digestOf(source),
			before: before.verdict,
			after: after.verdict,
			terms: before.terms,
			left,
			patch: mended ? patchOf(article.path, source, value, given.charset) : ""
		};
	},
	pack: (mended) => mended,
	unpack: (packed) => {
		if (!("patch" in packed)) throw new TypeError("Unexpected result, expected what a mend gives");
		return packed;
	}
};
// packages/creditline/src/files/read.ts
const largestArticle = 1e7;
function readArticle(file) {
	try {
		const contents = readRegular(file, largestArticle);
		if ("bytes" in contents) return contents.bytes;
		return "odd" in contents ? notAFile(contents.odd) : tooLarge;
	} catch (error) {
		return problemOf(error, "File", file);
	}
}
const tooLarge = {
	code: "too-large",
	reason: `File is larger than ${largestArticle / 1e6} MB, the most that is judged`
};
// packages/creditline/src/run/here.ts
async function workHere(article, work, resolved, wanted) {
	const source = sourceOf(article);
	if (!(source instanceof Uint8Array)) return { problem: source };
	try {
		return { result: await work.run(article, source, resolved, wanted) };
	} catch (error) {
		return { problem: {
			code: "failed",
			reason: `Article could not be judged: ${explain(error)}`
		} };
	}
}
function sourceOf({ problem, bytes, file }) {
	if (problem) return problem;
	if (bytes) return bytes;
	if (file === void 0) throw new TypeError("Unexpected article without bytes, expected a file or `bytes`");
	return readArticle(file);
}
// packages/creditline/src/run/checked.ts
function linesOf(source, charset, messages) {
	const lines = new Map();
	const spans = messages.flatMap((message) => spanOf(message) ?? []);
	const decoded = spans.length > 0 ? decodeBytes(source, charset) : void 0;
	if (!decoded || "code" in decoded) return lines;
	const all = decoded.text.split(/\r\n?|\n/);
	for (const { line, column = 1, endLine = line } of spans) for (let number = line; number <= endLine; number++) {
		const text = all[number - 1];
		if (text === void 0) break;
		lines.set(number, text);
		if (text.slice(number === line ? column - 1 : 0).trim() !== "") break;
	}
	return lines;
}
// packages/core/src/scan/letters.ts
function kindOf(code) {
	if (code === 48) return 14;
	if (code === 49) return 11;
	if (code >= 50 && code <= 57) return code - 50 + 26;
	const lower = code | 32;
	return lower >= 97 && lower <= 122 ? lower - 97 : -1;
}
const nothing$1 = [];
const known = new Map();
function lettersOf(code) {
	if (code < 128) {
		const kind = kindOf(code);
		return kind < 0 ? nothing$1 : [kind];
	}
	let found = known.get(code);
	if (!found) known.set(code, found = readLetters(String.fromCodePoint(code)));
	return found;
}
function readLetters(character) {
	const read = kindsIn(withoutAccents(fold(character).lower));
	return read.length > 0 ? read : kindsIn(looksLike(character));
}
function kindsIn(text) {
	return Array.from(text, (character) => kindOf(character.codePointAt(0))).filter((kind) => kind >= 0);
}
function lettersIn(name) {
	const letters = [];
	for (const character of name.normalize("NFC")) {
		const found = lettersOf(character.codePointAt(0));
		if (found.length === 0 && /[\p{L}\p{N}]/u.test(character)) return void 0;
		letters.push(...found);
	}
	return letters;
}
// packages/core/src/scan/entities.ts
const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i;
const ligatures = {
	aelig: "ae",
	oelig: "oe",
	szlig: "ss",
	trade: "tm"
};
const styled = /^[a-z]{1,6}(?:fr|opf|scr|cy|cyr|breve|macr|dot|ogon|strok|midot|dblac)$/i;
const letters = new Set("Alpha Bernoullis Beta CapitalDifferentialD Cayleys Chi DD DifferentialD ENG ETH Epsilon Eta ExponentialE Fouriertrf HilbertSpace IJlig Im ImaginaryI Iota Kappa Laplacetrf Mellintrf Mu Nu Omicron Poincareplane Re Rho THORN Tau Upsilon Zeta alpha angst bernou beta chi circledS complexes dd ee ell eng epsi epsilon eta eth expectation exponentiale ffilig fflig ffllig filig fjlig fllig frac12 frac13 frac14 frac15 frac16 frac18 frac23 frac25 frac34 frac35 frac38 frac45 frac56 frac58 frac78 gamma half hamilt hbar ii ijlig image imagline imagpart imath incare inodot integers iota kappa lagran napos naturals nu numero oS omega omicron order orderof ordf ordm phmmat pi planck planckh plankv primes quaternions rationals real realine realpart reals rho sigma sup1 sup2 sup3 tau thorn upsi upsilon zeetrf".split(" "));
const bare = /^(?:shy|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash)|aelig|szlig|ord[fm]|sup[123]|frac|eth|thorn|micro)/i;
const ascii = new Set([
	"amp",
	"lt",
	"gt",
	"quot",
	"apos"
]);
function readNamed(name) {
	if (ascii.has(name)) return {
		letters: [],
		like: 0
	};
	const letter = accented.exec(name)?.[1] ?? ligatures[name.toLowerCase()];
	if (letter !== void 0) return {
		letters: Array.from(letter, (each) => kindOf(each.charCodeAt(0))),
		like: 194
	};
	if (letters.has(name) || styled.test(name)) return {
		letters: void 0,
		like: 0
	};
	return {
		letters: [],
		like: name === "times" ? 215 : 128
	};
}
function mayNeedNoSemicolon(name) {
	return bare.test(name);
}
// packages/core/src/scan/bytes.ts
const western = new Map([
	[131, 402],
	[138, 352],
	[140, 338],
	[142, 381],
	[153, 8482],
	[154, 353],
	[156, 339],
	[158, 382],
	[159, 376]
]);
function isShortEscape(code) {
	return "0abefnrtvLNP".includes(String.fromCharCode(code));
}
function isMisread(first, second) {
	if (first < 194 || first > 244) return false;
	if (second >= 128 && second <= 191) return true;
	if (second >= 338 && second <= 402) return true;
	return second === 710 || second === 732 || second >= 8211 && second <= 8482;
}
function digit(byte) {
	if (byte === void 0) return 99;
	if (byte >= 48 && byte <= 57) return byte - 48;
	const lower = byte | 32;
	return lower >= 97 && lower <= 102 ? lower - 97 + 10 : 99;
}
function numberAt(bytes, from, base, most) {
	let code = 0;
	let end = from;
	while (end - from < most && digit(bytes[end]) < base) code = code * base + digit(bytes[end++]);
	return {
		code,
		end
	};
}
function byteAt(bytes, at) {
	const { code, end } = numberAt(bytes, at, 16, 2);
	return end === at + 2 ? code : void 0;
}
function sizeAt(bytes, at) {
	const lead = bytes[at];
	const size = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
	if (size === 0) return 0;
	for (let more = 1; more < size; more++) if (((bytes[at + more] ?? 0) & 192) !== 128) return 0;
	const code = codeAt(bytes, at, size);
	return code >= (size === 2 ? 128 : size === 3 ? 2048 : 65536) && code <= 1114111 && (code < 55296 || code > 57343) ? size : 0;
}
function codeAt(bytes, at, size) {
	let code = bytes[at] & 255 >> size + 1;
	for (let more = 1; more < size; more++) code = code << 6 | bytes[at + more] & 63;
	return code;
}
const special = 60;
const wide = 61;
const other = 255;
const character = table$1();
function table$1() {
	const found = new Uint8Array(256).fill(other);
	for (let code = 0; code < 128; code++) if (kindOf(code) >= 0) found[code] = kindOf(code);
	for (const open of "<([{") found[open.charCodeAt(0)] = 40;
	for (const close of ">)]}") found[close.charCodeAt(0)] = 41;
	for (const begin of "%&\\") found[begin.charCodeAt(0)] = special;
	return found.fill(wide, 128);
}
const nothing = [];
const invalid = -1;
const hidden = -2;
var SkeletonReader = class {
	events = new Uint8Array(65536);
	length = 0;
	bytes = new Uint8Array();
	wide = 0;
	wideEnd = -1;
	escapedLetters = false;
	read(bytes) {
		if (this.events.length < bytes.length * 3 + 16) this.events = new Uint8Array(bytes.length * 3 + 65536);
		this.bytes = bytes;
		this.length = 0;
		this.wideEnd = -1;
		this.escapedLetters = false;
		const { events } = this;
		let length = 0;
		for (let at = 0; at < bytes.length;) {
			const event = character[bytes[at]];
			if (event < special) {
				events[length++] = event;
				at++;
			} else if (event === other) at++;
			else {
				this.length = length;
				const next = event === wide ? this.readWide(at) : this.readEscape(at);
				if (next < 0) return next === invalid ? "invalid" : "hidden";
				at = next;
				({length} = this);
			}
		}
		return {
			events,
			length,
			escapedLetters: this.escapedLetters
		};
	}
	readWide(at) {
		const { bytes } = this;
		const size = sizeAt(bytes, at);
		if (size === 0) return invalid;
		const code = codeAt(bytes, at, size);
		if (this.isDisguised(code, at, at + size)) return hidden;
		for (const kind of lettersOf(code)) this.events[this.length++] = kind;
		return at + size;
	}
	isDisguised(code, start, end) {
		if (code === 8237 || code === 8238) return true;
		if (start === this.wideEnd && isMisread(this.wide, code) && this.mayGoOn(this.wide, end)) return true;
		this.wide = code;
		this.wideEnd = end;
		return false;
	}
	mayGoOn(lead, end) {
		const { bytes } = this;
		if (lead < 224) return true;
		const next = bytes[end];
		if (next === void 0 || next < 128 && next !== 38) return false;
		const size = next === 38 ? 0 : sizeAt(bytes, end);
		return size === 0 || isMisread(224, codeAt(bytes, end, size));
	}
	readEscape(at) {
		const code = this.bytes[at];
		if (code === 38) return this.readEntity(at);
		return code === 37 ? this.readPercent(at) : this.readBackslash(at);
	}
	readEntity(at) {
		const { bytes } = this;
		if (bytes[at + 1] === 35) return this.readNumber(at);
		let end = at + 1;
		while (end < bytes.length && end - at < 34 && kindOf(bytes[end]) >= 0) end++;
		const name = String.fromCharCode(...bytes.subarray(at + 1, end));
		if (bytes[end] !== 59) {
			if (mayNeedNoSemicolon(name)) return hidden;
			return this.open(at);
		}
		const { letters, like } = readNamed(name);
		if (!letters || like > 0 && this.isDisguised(like, at, end + 1)) return hidden;
		return this.either(at, end + 1, letters);
	}
	readNumber(at) {
		const { bytes } = this;
		const hex = (bytes[at + 2] | 32) === 120;
		const from = at + (hex ? 3 : 2);
		const { code, end } = numberAt(bytes, from, hex ? 16 : 10, 12);
		if (end === from) return at + 1;
		return this.readCode(at, bytes[end] === 59 ? end + 1 : end, western.get(code) ?? code);
	}
	readPercent(at) {
		const { bytes } = this;
		let start = at;
		while (bytes[start + 1] === 50 && bytes[start + 2] === 53 && start - at < 8) start += 2;
		const first = byteAt(bytes, start + 1);
		if (first === void 0) return start === at ? at + 1 : this.either(at, start + 1, nothing);
		const sequence = [first];
		let end = start + 3;
		const most = first < 128 ? 1 : 4;
		while (sequence.length < most && bytes[end] === 37) {
			const byte = byteAt(bytes, end + 1);
			if (byte === void 0 || byte < 128 || byte > 191) break;
			sequence.push(byte);
			end += 3;
		}
		const decoded = Uint8Array.from(sequence);
		const code = !(first < 128 || sizeAt(decoded, 0) === decoded.length) ? 0 : first < 128 ? first : codeAt(decoded, 0, decoded.length);
		return this.either(at, end, lettersOf(code), start > at ? start + 1 : void 0);
	}
	readBackslash(at) {
		const { bytes } = this;
		const kind = bytes[at + 1];
		if (kind === void 0) return at + 1;
		const most = kind === 120 ? 2 : kind === 117 ? 4 : kind === 85 ? 8 : 0;
		const from = at + (most > 0 ? 2 : 1);
		const { code, end } = numberAt(bytes, from, 16, most || 6);
		const short = isShortEscape(kind);
		if (end > from) return this.readCode(at, end, code, short ? at + 2 : void 0);
		return short ? this.either(at, at + 2, nothing) : this.open(at);
	}
	readCode(at, end, code, short) {
		if (code < 128 && kindOf(code) >= 0) this.escapedLetters = true;
		if (code > 1114111 || code >= 128 && this.isDisguised(code, at, end)) return hidden;
		return this.either(at, end, lettersOf(code), short);
	}
	either(at, end, letters, short) {
		const { events } = this;
		events[this.length++] = 42;
		this.asWritten(at + 1, end);
		events[this.length++] = 43;
		for (const kind of letters) events[this.length++] = kind;
		if (short !== void 0) {
			events[this.length++] = 43;
			this.asWritten(short, end);
		}
		events[this.length++] = 44;
		return end;
	}
	asWritten(from, to) {
		for (let at = from; at < to; at++) {
			const event = character[this.bytes[at]];
			if (event < 34) this.events[this.length++] = event;
		}
	}
	open(at) {
		this.events[this.length++] = 40;
		return at + 1;
	}
};
// packages/core/src/scan/automaton.ts
const mostStates = 2e4;
var Automaton = class {
	runs;
	first;
	table = new Int32Array(0);
	states = [];
	ids = new Map();
	unions = new Map();
	full = false;
	constructor(runs) {
		this.runs = runs;
		this.first = runs.map((_, run) => run * 64);
		this.reset();
	}
	search({ events, length }, hits) {
		if (this.states.length > mostStates / 2) this.reset();
		let state = start;
		let carry = start;
		let saved = start;
		let read = -1;
		let next = this.table;
		for (let at = 0; at < length; at++) {
			const event = events[at];
			if (event < 34) {
				const id = next[state * 34 + event];
				if (id > 0) state = id;
				else {
					state = this.step(state, event, hits);
					next = this.table;
				}
			} else if (event === 40) {
				if (state !== start) carry = this.union(carry, state);
			} else if (event === 41) {
				if (carry !== start) state = this.union(state, carry);
			} else if (event === 42) {
				saved = state;
				read = -1;
			} else if (event === 43) {
				read = read < 0 ? state : this.union(read, state);
				state = saved;
			} else if (event === 44) state = this.union(read, state);
		}
		if (this.full) hits.fill(1);
	}
	reset() {
		this.states = [];
		this.full = false;
		this.ids = new Map();
		this.unions = new Map();
		this.table = new Int32Array(8704);
		this.intern([-1]);
		this.intern([]);
	}
	intern(places) {
		const key = places.join();
		const known = this.ids.get(key);
		if (known !== void 0) return known;
		const id = this.states.length;
		if (id >= mostStates) {
			this.full = true;
			return start;
		}
		this.states.push(places);
		this.ids.set(key, id);
		if (this.table.length < (id + 1) * 34) {
			const larger = new Int32Array(this.table.length * 2);
			larger.set(this.table);
			this.table = larger;
		}
		return id;
	}
	step(state, kind, hits) {
		const places = [];
		let any = false;
		for (const place of [...this.states[state], ...this.first]) {
			const run = place >> 6;
			const letters = this.runs[run];
			if (letters[place & 63] !== kind) continue;
			if ((place & 63) + 1 === letters.length) {
				hits[run] = 1;
				any = true;
			} else places.push(place + 1);
		}
		const id = this.intern(distinct$1(places));
		if (!any && !this.full) this.table[state * 34 + kind] = id;
		return id;
	}
	union(one, other) {
		if (one === other || other === start) return one;
		if (one === start) return other;
		const key = one * 1048576 + other;
		let id = this.unions.get(key);
		if (id === void 0) this.unions.set(key, id = this.intern(distinct$1([...this.states[one], ...this.states[other]])));
		return id;
	}
};
const start = 1;
function distinct$1(places) {
	return [...new Set(places)].toSorted((a, b) => a - b);
}
// packages/core/src/scan/near.ts
const most$1 = 3;
function isNear({ events, length }, letters, edits) {
	const masks = new Int32Array(34);
	letters.forEach((kind, at) => masks[kind] |= 1 << at);
	const end = 1 << letters.length;
	let state = beginning();
	const carry = beginning();
	let saved = state;
	let read;
	for (let at = 0; at < length; at++) {
		const event = events[at];
		if (event < 34) {
			step(state, masks[event], edits);
			if ((state[edits] & end) !== 0) return true;
		} else if (event === 40) join(carry, state);
		else if (event === 41) join(state, carry);
		else if (event === 42) {
			saved = state.slice();
			read = void 0;
		} else if (event === 43) {
			if (read) join(read, state);
			else read = state;
			state = saved.slice();
		} else if (event === 44) join(state, read);
	}
	return false;
}
function beginning() {
	const state = new Int32Array(8);
	for (let level = 0; level <= most$1; level++) state[level] = (1 << level + 1) - 1;
	return state;
}
function step(state, mask, edits) {
	let before = state[0];
	let after = (before & mask) << 1 | 1;
	let swap = before & mask >> 1;
	state[0] = after;
	let pending = state[4];
	state[4] = swap;
	for (let level = 1; level <= edits; level++) {
		const own = state[level];
		const next = (own & mask) << 1 | before | before << 1 | after << 1 | (pending & mask) << 2 | 1;
		pending = state[4 + level];
		swap = own & mask >> 1;
		state[4 + level] = swap;
		state[level] = next;
		before = own;
		after = next;
	}
}
function join(into, other) {
	for (let at = 0; at < into.length; at++) into[at] |= other[at];
}
// packages/core/src/scan/needles.ts
const longest = 30;
const leastLetters = 2;
function needlesOf(terms, declarations) {
	const inFrontMatter = [];
	const exact = [];
	const near = [];
	const words = terms.flatMap((each) => exactOf(each));
	for (const word of [
		...words,
		"aHR0c",
		"creditline"
	]) {
		const letters = lettersIn(word)?.slice(0, longest);
		if (!letters || letters.length < leastLetters) return void 0;
		exact.push(letters);
	}
	for (const { frontMatter } of declarations) {
		if (!frontMatter) continue;
		const letters = lettersIn(longestOf(frontMatter))?.slice(0, longest);
		if (!letters || letters.length < leastLetters) return void 0;
		inFrontMatter.push(letters);
	}
	for (const name of terms.flatMap(({ names }) => names)) {
		const found = nearOf(name);
		if (!found) return void 0;
		if (found.edits === 0) exact.push([...found.letters]);
		else near.push(found);
		exact.push(...withoutOne(name));
	}
	return {
		inFrontMatter: distinct(inFrontMatter),
		exact: distinct(exact),
		near: distinctNames(near)
	};
}
function longestOf(frontMatter) {
	return Object.values(frontMatter).reduce((a, b) => b.length > a.length ? b : a, "");
}
function exactOf({ id, abbreviations, domains, names, logo }) {
	return [
		id,
		...abbreviations,
		...domains,
		...[...names, ...logo.names].map((name) => wordsIn(name).filter((word) => !isGenericWord(word)).join("")),
		...logo.files.map((file) => file.split("/").flatMap((part) => foldFileName(part).split("*")).reduce((a, b) => weight(b) > weight(a) ? b : a))
	].filter((word) => word !== "");
}
function weight(text) {
	const words = wordsIn(text);
	return words.filter((word) => !isGenericWord(word)).join("").length * 1e3 + words.join("").length;
}
function ownWords(name) {
	const words = wordsOf(name).readings[0].words.map(({ base }) => base);
	const letters = (words.length > 1 && words[0] === "the" ? words.slice(1) : words).map((word) => lettersIn(word));
	return letters.every((each) => each !== void 0) ? letters : void 0;
}
function nearOf(name) {
	const words = ownWords(name);
	if (!words) return void 0;
	const all = words.flat();
	const inWords = words.reduce((sum, { length }) => sum + (length >= 7 ? 2 : length >= 4 ? 1 : 0), 0);
	const whole = words.length === 1 ? Number(all.length >= 8) : Math.min(3, Math.floor(all.length / 6));
	const edits = Math.min(inWords, whole);
	const letters = all.slice(0, longest);
	const size = letters.length / (edits + 1);
	const parts = Array.from({ length: edits + 1 }, (_, at) => letters.slice(Math.round(at * size), Math.round((at + 1) * size)));
	if (parts.some(({ length }) => length < leastLetters)) return void 0;
	return {
		letters,
		edits,
		parts
	};
}
function withoutOne(name) {
	const words = ownWords(name) ?? [];
	if (words.length < 4) return [];
	return words.slice(1, -1).map((_, at) => words.toSpliced(at + 1, 1).flat().slice(0, longest));
}
function distinct(runs) {
	const all = [...new Map(runs.map((run) => [run.join(), run])).values()].toSorted((a, b) => a.length - b.length);
	return all.filter((run, at) => !all.slice(0, at).some((shorter) => `,${run.join()},`.includes(`,${shorter.join()},`)));
}
function distinctNames(names) {
	return [...new Map(names.map((name) => [name.letters.join(), name])).values()];
}
// packages/core/src/scan/tame.ts
const few = {
	bytes: 2e4,
	lines: 400,
	marks: 300,
	tags: 40,
	nesting: 10,
	cells: 48,
	prefix: 12,
	flow: 30,
	aliases: 90,
	far: 30
};
const newline = 1;
const mark = 2;
const openBracket = 3;
const closeBracket = 4;
const tag = 5;
const cell = 6;
const brace = 7;
const kinds = table();
const prefixes = new Uint8Array(256);
for (const character of " 	>*+-0123456789.)?:") prefixes[character.charCodeAt(0)] = 1;
function table() {
	const found = new Uint8Array(256);
	const set = (characters, kind) => {
		for (const character of characters) found[character.charCodeAt(0)] = kind;
	};
	set("\n", newline);
	set("*_~`&@:", mark);
	set("[", openBracket);
	set("]", closeBracket);
	set("<", tag);
	set("|", cell);
	set("{", brace);
	return found;
}
function isCertainlyRead(bytes, decode, options) {
	const counted = count(bytes);
	if (!counted.front) return false;
	if (counted.all && counted.far < few.far && (counted.tags === 0 || bytes.length < 4e3)) return true;
	const text = decode();
	if (mayPassContentLimit(text)) return false;
	const format = options.format ?? formatOf(options.path, text);
	if (format === "text") return true;
	const body = withoutFrontMatter(text, frontMatterOf(text));
	if (format === "html") return isHarmless(body);
	if (counted.tags > few.tags || !fewAttributes(text)) return false;
	return counted.all || overBound(body) === void 0 && counted.emphasis < few.marks;
}
function count(bytes) {
	let lines = 0;
	let marks = 0;
	let emphasis = 0;
	let tags = 0;
	let cells = 0;
	let nesting = 0;
	let deepest = 0;
	let prefix = 0;
	let longest = 0;
	let atStart = true;
	const head = bytes[0] === 239 ? 3 : 0;
	const fence = bytes[head];
	let inFront = isFence(bytes, head, fence);
	let front = fence !== 123 && fence !== 59;
	let flow = 0;
	let aliases = 0;
	let far = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (atStart) {
			if (prefixes[byte] === 1) longest = Math.max(longest, ++prefix);
			else atStart = false;
		}
		const kind = kinds[byte];
		if (byte >= 204 || byte === 38) far++;
		if (kind === 0) continue;
		if (kind === newline) {
			lines++;
			atStart = true;
			prefix = 0;
			if (inFront && (isFence(bytes, at + 1, fence) || isFence(bytes, at + 1, 46))) {
				inFront = false;
				front &&= flow <= few.flow && aliases <= few.aliases && longest <= few.flow && at < 6e4;
			}
		} else if (kind === mark) {
			marks++;
			if (byte === 42 || byte === 95 || byte === 126) emphasis++;
			if (byte === 42 || byte === 38) aliases++;
		} else if (kind === openBracket) {
			flow++;
			marks++;
			deepest = Math.max(deepest, ++nesting);
		} else if (kind === closeBracket) nesting = Math.max(0, nesting - 1);
		else if (kind === tag) {
			tags++;
			marks++;
		} else if (kind === cell) cells++;
		else flow++;
	}
	const all = bytes.length < few.bytes && lines < few.lines && marks < few.marks + lines && tags <= few.tags && cells <= few.cells && deepest <= few.nesting && longest <= few.prefix;
	return {
		front,
		all,
		tags,
		emphasis,
		far
	};
}
function isFence(bytes, at, byte) {
	return (byte === 45 || byte === 43 || byte === 46) && bytes[at] === byte && bytes[at + 1] === byte && bytes[at + 2] === byte;
}
function fewAttributes(text) {
	const reader = new TagReader(text);
	for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) if (/[a-z]/i.test(text[at + 1] ?? "") && reader.read(at) && reader.attributes > 1e3) return false;
	return true;
}
// packages/core/src/scan/out-of-scope.ts
function outOfScope(terms, path) {
	return judge({
		terms,
		facts: {
			bylines: [],
			mentions: [],
			affiliations: [],
			creditLines: [],
			logos: [],
			notices: [],
			mediaCredits: [],
			metadataAuthors: [],
			links: [],
			templates: [],
			drawnByScript: false,
			textOnly: false
		},
		story: void 0,
		scope: "none",
		path,
		suppressions: []
	});
}
// packages/core/src/scan/scan.ts
function createScopeScan(terms, declarations = []) {
	const needles = needlesOf(terms, declarations);
	if (!needles) return { proves: () => false };
	const search = new Search(needles);
	const reader = new SkeletonReader();
	const hasPixels = terms.some(({ logo }) => (logo.fingerprints?.length ?? 0) > 0);
	const known = new WeakMap();
	const mayNameWire = (authors) => {
		if (!authors) return false;
		let names = known.get(authors);
		if (names === void 0) {
			const data = new TextEncoder().encode(JSON.stringify(authors));
			const skeleton = reader.read(data);
			known.set(authors, names = typeof skeleton === "string" || search.finds(skeleton, data));
		}
		return names;
	};
	return { proves(bytes, options) {
		if (mayTie(options, declarations) || bytes.length > bounds.size) return false;
		const byAuthors = mayNameWire(options.authors);
		let text;
		const decode = () => {
			const decoded = decodeBytes(bytes, options.charset);
			return "code" in decoded ? void 0 : text = decoded.text;
		};
		let source = bytes;
		let skeleton = isSurelyUtf8(bytes, options.charset) ? reader.read(source) : "invalid";
		if (skeleton === "invalid") {
			if (decode() === void 0) return false;
			source = new TextEncoder().encode(text);
			skeleton = reader.read(source);
		}
		if (typeof skeleton === "string" || search.finds(skeleton, source)) return false;
		if (byAuthors && mayHaveFrontMatter(source)) return false;
		if (hasPixels && options.decodeImage && (skeleton.escapedLetters || carriesData(source))) return false;
		return isCertainlyRead(source, () => text ?? decode() ?? "", options);
	} };
}
function mayTie({ republished, story, stories, declared = [] }, declarations) {
	if (republished === true || story !== void 0 || stories !== void 0) return true;
	return typeof declared === "string" || declared.some((each) => !each.frontMatter || !declarations.includes(each));
}
function mayHaveFrontMatter(bytes) {
	const first = bytes[0] === 239 ? bytes[3] : bytes[0];
	return first === 45 || first === 43 || first === 123;
}
const head = 1024;
function isSurelyUtf8(bytes, charset) {
	if (charset !== void 0 && !/^utf-?8$/i.test(charset.trim())) return false;
	if (bytes[0] === 0 || bytes[1] === 0) return false;
	if (bytes.includes(27)) return false;
	const tag = bytes.indexOf(60);
	const label = tag !== -1 && tag < head && charset === void 0 ? declaredLabel(bytes, head) : void 0;
	return label === void 0 || /^utf-?8$/i.test(label.trim());
}
var Search = class {
	needles;
	automaton;
	hits;
	others;
	constructor(needles) {
		this.needles = needles;
		const runs = [
			lettersIn("creditline"),
			...needles.inFrontMatter,
			...needles.exact
		];
		this.others = runs.length;
		runs.push(...needles.near.flatMap(({ parts }) => parts));
		this.automaton = new Automaton(runs);
		this.hits = new Uint8Array(runs.length);
	}
	finds(skeleton, source) {
		const { hits, needles } = this;
		hits.fill(0);
		this.automaton.search(skeleton, hits);
		const { inFrontMatter, near } = needles;
		const hasFrontMatter = mayHaveFrontMatter(source);
		if (hits[0] === 1 && (hasFrontMatter || includes(source, "creditline-"))) return true;
		for (let at = hasFrontMatter ? 1 : 1 + inFrontMatter.length; at < this.others; at++) if (hits[at] === 1) return true;
		let from = this.others;
		return near.some(({ letters, edits, parts }) => {
			return hits.subarray(from, from += parts.length).includes(1) && isNear(skeleton, letters, edits);
		});
	}
};
function includes(bytes, text) {
	const first = text.charCodeAt(0);
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
		let length = 1;
		while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++;
		if (length === text.length) return true;
	}
	return false;
}
function carriesData(bytes) {
	for (let at = bytes.indexOf(58); at !== -1; at = bytes.indexOf(58, at + 1)) if (isData(bytes, at)) return true;
	for (const escape of [38, 92]) for (let at = bytes.indexOf(escape); at !== -1; at = bytes.indexOf(escape, at + 1)) if (isData(bytes, at)) return true;
	return false;
}
function isData(bytes, end) {
	return (bytes[end - 1] | 32) === 97 && (bytes[end - 2] | 32) === 116 && (bytes[end - 3] | 32) === 97 && (bytes[end - 4] | 32) === 100;
}
// packages/creditline/src/files/read-small.ts
init__builtin_fs();
const most = 65536;
const buffer = Buffer.allocUnsafeSlow(most);
function readSmall(file) {
	let descriptor;
	try {
		descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch {
		return;
	}
	try {
		const length = readSync(descriptor, buffer, 0, most, 0);
		return length > 0 && length < most ? buffer.subarray(0, length) : void 0;
	} catch {
		return;
	} finally {
		closeSync(descriptor);
	}
}
// packages/creditline/src/run/proof.ts
const scans = new WeakMap();
function proveOutOfScope(article, source, resolved) {
	const { settings } = resolved;
	let scan = scans.get(settings);
	if (!scan) scans.set(settings, scan = createScopeScan(settings.terms, declarationsOf(resolved)));
	if (!scan.proves(source, articleOptions(article, resolved))) return void 0;
	const { file, path } = article;
	if (file !== void 0 && authorsMayTie(resolved.authorFiles.sources(file), scan, settings)) return void 0;
	const { facts: _, ...report } = outOfScope(settings.terms[0], path);
	return {
		reports: [report],
		lines: none
	};
}
function proveBeforehand(article, resolved) {
	if (article.file === void 0 || article.bytes) return void 0;
	const source = readSmall(article.file);
	return source && proveOutOfScope(article, source, resolved);
}
const tying = new WeakMap();
function authorsMayTie(sources, scan, { terms }) {
	let may = tying.get(sources);
	if (may === void 0) {
		may = sources.some(({ bytes }) => !scan.proves(bytes, {
			terms,
			format: "text"
		}));
		tying.set(sources, may);
	}
	return may;
}
const none = new Map();
function declarationsOf({ settings: { declared }, declarations }) {
	if (declared === void 0) return declarations?.all ?? [];
	return typeof declared === "string" ? [] : declared;
}
// packages/creditline/src/run/work.ts
const check = {
	name: "check",
	run: async (article, source, resolved, wanted) => {
		const proved = proveOutOfScope(article, source, resolved);
		if (proved) return proved;
		const options = await fileOptions(article, resolved);
		if (wanted.view) return viewed(source, options, wanted);
		const all = await checkAll(source, options);
		const messages = all.flatMap((report) => report.messages);
		return {
			reports: all.map(({ facts, ...report }) => wanted.facts ? {
				...report,
				facts
			} : report),
			lines: wanted.lines ? linesOf(source, article.charset ?? resolved.settings.charset, messages) : new Map()
		};
	},
	beforehand: proveBeforehand,
	pack: ({ reports, lines }) => ({
		reports: reports.map((report) => ({
			...report,
			messages: report.messages.map(packMessage),
			suppressed: report.suppressed.map((each) => ({
				...each,
				message: packMessage(each.message)
			}))
		})),
		lines
	}),
	unpack: (packed) => {
		if (!("reports" in packed)) throw new TypeError("Unexpected facts, expected reports");
		return {
			reports: packed.reports.map((report) => ({
				...report,
				messages: report.messages.map(unpackMessage),
				suppressed: report.suppressed.map((each) => ({
					...each,
					message: unpackMessage(each.message)
				}))
			})),
			lines: packed.lines
		};
	}
};
async function viewed(source, options, wanted) {
	const { viewAll } = await import("./view2.js");
	const all = await viewAll(source, options);
	const messages = all.flatMap(({ report }) => report.messages);
	return {
		reports: all.map(({ report: { facts, ...report }, view }) => ({
			...report,
			...wanted.facts && { facts },
			...report.verdict !== "out-of-scope" && report.verdict !== "unreadable" && { view }
		})),
		lines: wanted.lines ? linesOf(source, options.charset, messages) : new Map()
	};
}
const inspect = {
	name: "inspect",
	run: async (article, source, resolved) => inspect$1(source, await fileOptions(article, resolved)),
	pack: (facts) => ({ facts }),
	unpack: (packed) => {
		if (!("facts" in packed)) throw new TypeError("Unexpected reports, expected facts");
		return packed.facts;
	}
};
function packMessage(said) {
	const { ancestors: _, stack: __, ...rest } = said;
	return rest;
}
function unpackMessage(packed) {
	return Object.assign(new VFileMessage(""), packed);
}
export { rm as _, mend as a, init__builtin_crypto as b, noteOf as c, bind as d, resolveOptions as f, rename as g, realpath as h, workHere as i, severityOf as l, open as m, inspect as n, gravestFirst as o, knownTerms as p, sourceOf as r, nameOf as s, check as t, spanOf as u, stat as v, randomUUID as x, createHash as y };
