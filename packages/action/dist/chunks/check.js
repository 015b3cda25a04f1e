import { r as __exportAll } from "./rolldown-runtime.js";
import { n as editDistance, r as isSwapped, t as nearest } from "./nearest.js";
import { t as assertOptions } from "./assert-options.js";
import { d as VFileMessage, i as linesOf, r as parseHtml, t as quoteAttributes, u as VFile } from "./mdx.js";
import { n as ruleIds, t as verdictOf } from "./verdict.js";
import { t as bounds } from "./limits.js";
import { t as decodeBytes$1 } from "./bytes.js";
// packages/core/src/rules/rule.ts
const met = {
	status: "met",
	findings: []
};
const notApplicable = {
	status: "not-applicable",
	findings: []
};
function judgement(findings) {
	if (findings.some((finding) => finding.status === "breach")) return {
		status: "breach",
		findings
	};
	return findings.length > 0 ? {
		status: "unsure",
		findings
	} : met;
}
const withArticle = new Set([
	"byline area",
	"headline",
	"body",
	"end",
	"author box",
	"caption"
]);
function standsWithArticle(place) {
	return withArticle.has(place);
}
// packages/core/src/rules/template.ts
function logoTemplate({ templates }, terms) {
	return find(templates, [
		"logo",
		"credit",
		"wire",
		"badge",
		"attribution",
		terms.id,
		...terms.abbreviations
	]);
}
function creditTemplate({ templates }, terms) {
	return find(templates, [
		"byline",
		"author",
		"credit",
		"wire",
		"attribution",
		terms.id,
		...terms.abbreviations
	]);
}
function find(templates, words) {
	return templates.find(({ text }) => {
		const lower = text.toLowerCase();
		return words.some((word) => lower.includes(word.toLowerCase()));
	});
}
// packages/core/src/rules/affiliation.ts
function affiliation$1({ terms, facts }) {
	const expected = [terms.name, ...terms.abbreviations.slice(0, 1)];
	const findings = facts.affiliations.map((sighting) => judgeAffiliation(sighting, expected));
	if (findings.includes(void 0)) return met;
	const told = findings.filter((finding) => finding !== void 0).toSorted((a, b) => telling$3.indexOf(a.code) - telling$3.indexOf(b.code));
	const unsure = told.find(({ status }) => status === "unsure");
	if (unsure) return judgement([unsure]);
	if (facts.drawnByScript) return judgement([{
		status: "unsure",
		code: "page-drawn-by-script"
	}]);
	const template = told[0] ? void 0 : creditTemplate(facts, terms);
	if (template) return judgement([{
		status: "unsure",
		code: "affiliation-in-template",
		position: template.position,
		actual: template.text
	}]);
	return judgement([told[0] ?? {
		status: "breach",
		code: "affiliation-missing",
		expected
	}]);
}
const telling$3 = [
	"affiliation-uncertain",
	"affiliation-misspelt",
	"affiliation-picture",
	"affiliation-host",
	"affiliation-mentioned",
	"affiliation-source",
	"affiliation-look-alike",
	"affiliation-hidden",
	"affiliation-former",
	"affiliation-confused",
	"affiliation-other-person",
	"affiliation-other-organisation",
	"affiliation-media",
	"affiliation-notice",
	"affiliation-prose",
	"affiliation-elsewhere"
];
function judgeAffiliation(sighting, expected) {
	const { form, tie, place, visibility, position, text, people, way } = sighting;
	const at = {
		position,
		actual: text,
		place,
		expected
	};
	const breach = (code) => ({
		status: "breach",
		code,
		...at
	});
	const unsure = (code) => ({
		status: "unsure",
		code,
		...at
	});
	if (tie === "former") return breach("affiliation-former");
	if (tie === "other-person") return {
		...breach("affiliation-other-person"),
		actual: people.join(", ")
	};
	if (tie === "other-organisation") return breach("affiliation-other-organisation");
	if (tie === "notice") return breach("affiliation-notice");
	if (tie === "media") return breach("affiliation-media");
	if (tie === "prose") return people.length > 0 && standsWithArticle(place) && visibility.seen !== "hidden" ? unsure("affiliation-mentioned") : breach("affiliation-prose");
	if (!standsWithArticle(place) || place === "caption") return breach("affiliation-elsewhere");
	if (visibility.seen === "hidden") return {
		...breach("affiliation-hidden"),
		why: visibility.why
	};
	if (form === "confused") return breach("affiliation-confused");
	if (form === "look-alike") return breach("affiliation-look-alike");
	if (tie !== "reporter") return unsure("affiliation-source");
	if (way === "image") return unsure("affiliation-picture");
	if (form === "misspelt") return unsure("affiliation-misspelt");
	if (form === "host") return unsure("affiliation-host");
	if (visibility.seen === "uncertain") return {
		...unsure("affiliation-uncertain"),
		why: visibility.why
	};
}
// packages/core/src/rules/byline.ts
function byline(input) {
	const judged = judgeByline(input);
	const template = judged.findings.some(({ code }) => code === "byline-missing") ? creditTemplate(input.facts, input.terms) : void 0;
	if (!template) return judged;
	const { position, text: actual } = template;
	return judgement([{
		status: "unsure",
		code: "byline-in-template",
		position,
		actual
	}]);
}
function judgeByline({ facts, story }) {
	if (story && story.reporters.length > 0) return judgement(story.reporters.flatMap((reporter) => judgeReporter(reporter, facts) ?? []));
	return judgement(judgeUnknown(facts));
}
function judgeUnknown(facts) {
	const own = facts.byline;
	if (own && own.people.length > 0 && own.visibility.seen === "visible") return [];
	if (own && own.people.length > 0) return [unseen$1(own)];
	if (facts.drawnByScript) return [{
		status: "unsure",
		code: "page-drawn-by-script"
	}];
	const picture = facts.bylines.find(({ way }) => way === "image");
	if (picture) return [{
		status: "unsure",
		code: "byline-picture",
		position: picture.position,
		actual: picture.text
	}];
	return [inPlace(facts, void 0)];
}
function judgeReporter(reporter, facts) {
	const findings = facts.mentions.filter((mention) => mention.reporter === reporter).map((mention) => judgeMention(mention));
	if (findings.includes(void 0)) return void 0;
	const told = findings.filter((finding) => finding !== void 0);
	const unsure = told.find(({ status }) => status === "unsure");
	if (unsure) return unsure;
	if (facts.drawnByScript) return {
		status: "unsure",
		code: "page-drawn-by-script"
	};
	const absent = inPlace(facts, reporter);
	return [...told, absent].toSorted((a, b) => telling$2.indexOf(a.code) - telling$2.indexOf(b.code))[0];
}
const telling$2 = [
	"byline-misspelt",
	"byline-look-alike",
	"byline-struck",
	"byline-part",
	"byline-hidden",
	"byline-other-role",
	"byline-other",
	"byline-organisation",
	"byline-elsewhere",
	"byline-missing"
];
const alterations = {
	misspelt: "byline-misspelt",
	"look-alike": "byline-look-alike",
	struck: "byline-struck",
	part: "byline-part",
	other: "byline-other"
};
function judgeMention(mention) {
	const { match, role, place, visibility, position, text, reporter } = mention;
	const at = {
		position,
		actual: text,
		expected: [reporter],
		place
	};
	if (role !== "author") return {
		status: "breach",
		code: role === "mentioned" ? "byline-elsewhere" : "byline-other-role",
		...at
	};
	if (!standsWithArticle(place) || place === "caption") return {
		status: "breach",
		code: "byline-elsewhere",
		...at
	};
	if (mention.way === "image") return {
		status: "unsure",
		code: "byline-picture",
		...at
	};
	if (visibility.seen === "hidden") return {
		status: "breach",
		code: "byline-hidden",
		...at,
		why: visibility.why
	};
	const altered = alterations[match];
	if (altered) return {
		status: "breach",
		code: altered,
		...at
	};
	if (match === "variant") return {
		status: "unsure",
		code: "byline-variant",
		...at
	};
	if (visibility.seen === "uncertain") return {
		status: "unsure",
		code: "byline-uncertain",
		...at,
		why: visibility.why
	};
}
function inPlace(facts, reporter) {
	const expected = reporter === void 0 ? void 0 : [reporter];
	const own = facts.byline;
	if (!own || own.visibility.seen === "hidden") return {
		status: "breach",
		code: "byline-missing",
		expected
	};
	const at = {
		position: own.position,
		expected,
		place: own.place
	};
	if (own.people.length === 0) {
		const actual = own.organisations.join(", ") || own.text;
		return {
			status: "breach",
			code: "byline-organisation",
			...at,
			actual
		};
	}
	const actual = own.people.map(({ name }) => name).join(", ");
	return {
		status: "breach",
		code: "byline-other",
		...at,
		actual
	};
}
function unseen$1({ visibility, position, text, place }) {
	const at = {
		position,
		actual: text,
		place
	};
	return visibility.seen === "uncertain" ? {
		status: "unsure",
		code: "byline-uncertain",
		...at,
		why: visibility.why
	} : {
		status: "breach",
		code: "byline-hidden",
		...at,
		...visibility.seen === "hidden" && { why: visibility.why }
	};
}
// packages/core/src/text/fold.ts
const markLimit$1 = 30;
const plain$2 = /^[\t\n\r\u0020-\u007e]*$/;
const mark$1 = /^\p{M}$/u;
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
const space = /^[\p{Z}\t\n\v\f\r\u0085]$/u;
const typography = new Map([
	...pairs("‘’‚‛ʻʼʽʹˈ′`´＇՚ꞌ", "'"),
	...pairs("“”„‟″«»〝〞〟＂", "\""),
	...pairs("‐‑‒–−﹘﹣－֊־", "-"),
	["…", "..."],
	["․", "."],
	["ß", "ss"],
	["ẞ", "SS"],
	["ſ", "s"],
	["ﬀ", "ff"],
	["ﬁ", "fi"],
	["ﬂ", "fl"],
	["ﬃ", "ffi"],
	["ﬄ", "ffl"],
	["ﬅ", "st"],
	["ﬆ", "st"]
]);
function pairs(from, to) {
	return Array.from(from, (character) => [character, to]);
}
function fold(source) {
	if (plain$2.test(source)) {
		const text = source.replace(/[\t\n\r]/g, " ");
		return {
			source,
			text,
			lower: text.toLowerCase(),
			offsets: void 0
		};
	}
	const parts = [];
	const offsets = [];
	let at = 0;
	while (at < source.length) {
		const start = at;
		const character = String.fromCodePoint(source.codePointAt(at));
		at += character.length;
		let folded = foldCharacter(character);
		if (folded === "") continue;
		if (folded !== " ") {
			const marks = readMarks(source, at);
			at = marks.end;
			if (marks.text !== "") folded = (folded + marks.text).normalize("NFC");
		}
		parts.push(folded);
		for (let unit = 0; unit < folded.length; unit++) offsets.push(start);
	}
	offsets.push(source.length);
	const text = parts.join("");
	return {
		source,
		text,
		lower: lowerCase(text),
		offsets: Uint32Array.from(offsets)
	};
}
function foldCharacter(character) {
	const code = character.charCodeAt(0);
	if (code > 32 && code < 127 && code !== 96) return character;
	if (space.test(character)) return " ";
	if (ignorable.test(character)) return "";
	return typography.get(character) ?? character.normalize("NFC");
}
function readMarks(source, from) {
	let text = "";
	let count = 0;
	let end = from;
	let at = from;
	while (at < source.length) {
		const code = source.charCodeAt(at);
		if (code < 173) break;
		const character = String.fromCodePoint(source.codePointAt(at));
		const joins = mark$1.test(character) || code >= 4449 && code <= 4607;
		if (!joins && !ignorable.test(character)) break;
		at += character.length;
		if (!joins || ignorable.test(character)) continue;
		end = at;
		if (count++ < markLimit$1) text += character;
	}
	return {
		text,
		end
	};
}
function lowerCase(text) {
	return text.replaceAll("İ", "I").toLowerCase().replaceAll("ı", "i").replaceAll("ς", "σ");
}
function sourceSpan(folded, start, end) {
	const { offsets, source } = folded;
	if (!offsets) return {
		start,
		end
	};
	if (end <= start) return {
		start: offsets[start],
		end: offsets[start]
	};
	const last = offsets[end - 1];
	let next = end;
	while (next < offsets.length && offsets[next] === last) next++;
	let stop = next < offsets.length ? offsets[next] : source.length;
	while (stop > last + 1 && isLeft(source, stop)) stop--;
	return {
		start: offsets[start],
		end: stop
	};
}
function isLeft(source, end) {
	const character = source[end - 1];
	return character.charCodeAt(0) >= 173 && !mark$1.test(character) && ignorable.test(character);
}
// packages/core/src/rules/logo-alt.ts
function logoAlt({ terms, facts }) {
	const seen = facts.logos.filter(({ match, visibility, place }) => (match === "wire" || match === "unnamed") && visibility.seen === "visible" && standsWithArticle(place));
	const first = seen[0];
	if (!first) return notApplicable;
	const names = [...terms.names, ...terms.abbreviations].map((name) => fold(name).lower);
	if (seen.some(({ alt }) => alt !== void 0 && names.some((name) => fold(alt).lower.includes(name)))) return met;
	const { alt, position } = first;
	const expected = [`${terms.name} logo`];
	return judgement([alt ? {
		status: "breach",
		code: "logo-alt-wrong",
		position,
		actual: alt,
		expected
	} : {
		status: "breach",
		code: "logo-alt-missing",
		position,
		expected
	}]);
}
// packages/core/src/rules/logo.ts
function logo({ terms, facts }) {
	if (facts.textOnly) {
		const { position, text: actual } = facts.logos[0] ?? {};
		return judgement([{
			status: "unsure",
			code: "logo-unseen-in-text",
			position,
			actual
		}]);
	}
	const expected = [`${terms.name} logo`];
	const best = facts.logos.map((sighting) => ({ finding: judgeLogo(sighting, expected) })).toSorted((a, b) => rank(a.finding) - rank(b.finding))[0];
	if (best && !best.finding) return met;
	if (best?.finding?.status === "unsure") return judgement([best.finding]);
	if (facts.drawnByScript) return judgement([{
		status: "unsure",
		code: "page-drawn-by-script"
	}]);
	const template = best ? void 0 : logoTemplate(facts, terms) ?? facts.templates[0];
	if (template) return judgement([{
		status: "unsure",
		code: "logo-in-template",
		position: template.position,
		actual: template.text
	}]);
	return judgement([best?.finding ?? {
		status: "breach",
		code: "logo-missing",
		expected
	}]);
}
function judgeLogo(sighting, expected) {
	const { match, visibility, place, position, witnesses } = sighting;
	const at = {
		position,
		actual: (witnesses.includes("pixels") && match === "confused" ? void 0 : sighting.alt) || sighting.src || sighting.text,
		place,
		expected,
		witnesses
	};
	if (match === "confused") return {
		status: "breach",
		code: "logo-confused",
		...at
	};
	if (visibility.seen === "hidden") return {
		status: "breach",
		code: "logo-hidden",
		...at,
		why: visibility.why
	};
	if (!standsWithArticle(place)) return {
		status: place === "footer" ? "unsure" : "breach",
		code: "logo-elsewhere",
		...at
	};
	if (visibility.seen === "uncertain") return {
		status: "unsure",
		code: "logo-uncertain",
		...at,
		why: visibility.why
	};
	if (match === "named-only") return {
		status: "unsure",
		code: "logo-named-only",
		...at
	};
	if (match === "unnamed") return {
		status: "unsure",
		code: "logo-unnamed",
		...at
	};
}
function rank(finding) {
	if (!finding) return 0;
	if (finding.status === "unsure") return 1;
	return finding.code === "logo-confused" ? 3 : 2;
}
// packages/core/src/text/edges.ts
const dash = /[\u2012\u2013\u2212]/;
function isDash(reading, at) {
	const { offsets, source } = reading.folded;
	return offsets !== void 0 && dash.test(source[offsets[at]]);
}
function beginsHere(reading, at) {
	const word = reading.words[at];
	const { text } = reading.folded;
	const character = text[word.start - 1];
	if (character === "@") return false;
	if (character === "/") return text[word.start - 2] === " ";
	const before = reading.words[at - 1];
	if (!before) return true;
	const gap = text.slice(before.end, word.start);
	if (gap === "'") return before.base.length === 1;
	return gap !== "-" || isDash(reading, before.end);
}
function endsHere(reading, to, last) {
	const { text } = reading.folded;
	if (text[last.end] === "@") return false;
	const next = reading.words[to];
	if (!next) return true;
	const gap = text.slice(last.end, next.start);
	if (gap === "'") return next.base.length <= 1;
	if (gap !== "-" || isDash(reading, last.end)) return true;
	return /^\p{Lu}{3,}$/u.test(next.text) && last.text !== last.text.toUpperCase();
}
// packages/core/src/text/letters.ts
const lookAlikes = new Map([
	...alike("АВЕЅІЈКМНОРСТУХԚԜҮӀЬЗ", "abesijkmhopctyxqwylb3"),
	...alike("аеоруихсѕіјһԁԛԝӏкмнтвпгьүґ", "aeopyuxcsijhdqwlkmhtbnrbyr"),
	...alike("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "abezhikmnoptyxc"),
	...alike("αβγεηικνοπρστυχωϲϳ", "abyenikvonpotuxwcj"),
	...alike("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),
	...alike("ɑɡɩʋɯɾɛɔʃ", "agiuwrecf"),
	...alike("օսհոցքաՕՍ", "ouhngpuos"),
	...alike("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏚᎢᏙᎳᏃ", "abcdehjklmpstvwz"),
	...alike("01", "ol")
]);
function alike(from, to) {
	const latin = Array.from(to);
	return Array.from(from, (letter, at) => [letter, latin[at]]);
}
const plainForms = new Map([
	["ø", "o"],
	["ł", "l"],
	["đ", "d"],
	["ð", "d"],
	["þ", "th"],
	["æ", "ae"],
	["œ", "oe"],
	["ħ", "h"],
	["ŧ", "t"],
	["ŋ", "n"],
	["髙", "高"],
	["﨑", "崎"],
	["濵", "浜"],
	["濱", "浜"],
	["邊", "辺"],
	["邉", "辺"],
	["齋", "斉"],
	["斎", "斉"],
	["齊", "斉"],
	["澤", "沢"],
	["國", "国"],
	["廣", "広"],
	["眞", "真"],
	["櫻", "桜"],
	["德", "徳"]
]);
const latin = /^[a-z]*$/;
const marks$1 = /\p{M}+/gu;
function withoutAccents(lower) {
	if (latin.test(lower)) return lower;
	let out = "";
	for (const character of lower.normalize("NFKD").replace(marks$1, "").toLowerCase()) out += plainForms.get(character) ?? character;
	return out;
}
function withTwoLetters(lower) {
	return withoutAccents(lower.replace(/[äöüøå]/g, (letter) => letter === "å" ? "aa" : `${withoutAccents(letter)}e`));
}
function looksLike(word) {
	let out = "";
	for (const character of word) out += lookAlikes.get(character) ?? character;
	return withoutAccents(out.toLowerCase());
}
function compareAccents(right, written) {
	if (right.length !== written.length) return "dropped";
	let dropped = false;
	let added = false;
	for (let at = 0; at < right.length; at++) {
		if (right[at] === written[at]) continue;
		if (latin.test(written[at])) dropped = true;
		else if (latin.test(right[at])) added = true;
		else return written.normalize("NFKC") === right ? "dropped" : "changed";
	}
	if (dropped && added) return "changed";
	return added && written.normalize("NFKC") !== right ? "added" : "dropped";
}
const overlaid = /[\u0335-\u0338]/;
function letterBits(base) {
	let bits = 0;
	for (let at = 0; at < base.length; at++) bits |= 1 << (base.charCodeAt(at) & 31);
	return bits;
}
function countBits(bits) {
	let rest = bits >>> 0;
	let count = 0;
	while (rest !== 0) {
		rest = (rest & rest - 1) >>> 0;
		count++;
	}
	return count;
}
// packages/core/src/text/person.ts
const mostTokens = 8;
const titles = new Set("dr prof professor mr mrs ms miss mx sir dame lord lady rev fr sen rep gov hon capt col gen lt sgt herr frau dipl ing mag".split(" "));
const generations = new Set("jr sr jnr snr junior senior ii iii iv".split(" "));
const degrees = new Set("phd md jd esq mba ma msc bsc llm cpa rn mp kc qc obe mbe cbe".split(" "));
const particles = new Set("van von der den dem de del della dello degli dei di da do dos das du des la le las los lo ter ten te zu zum zur vom y e al el bin ibn ben bat abu af av st san santa mac o d l v".split(" "));
function isTitle(base) {
	return titles.has(base);
}
function isDegree(base) {
	return degrees.has(base);
}
function isGeneration(base) {
	return generations.has(base);
}
function sameGeneration(left, right) {
	return generation(left) === generation(right);
}
function generation(base) {
	if (base === "junior" || base === "jnr") return "jr";
	return base === "senior" || base === "snr" ? "sr" : base;
}
function readPerson(name) {
	const folded = fold(name).text.trim();
	const eastAsian = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\s・·ー]+$/u.test(folded);
	const groups = naturalOrder(folded);
	const tokens = [];
	for (const [index, group] of groups.entries()) {
		let role = roleOf(groups, index);
		let joint = index === 0 ? "none" : "space";
		for (const part of group.matchAll(/(['-]*)([^'.-]+)(\.?)/g)) {
			if (part[1].includes("-")) joint = "hyphen";
			else if (part[1] !== "" && tokens.length > 0 && joint !== "space") joint = "apostrophe";
			tokens.push(token(part[2], role, joint, part[3] === "."));
			joint = "none";
			if (role === "given" && part[3] === ".") role = "middle";
		}
	}
	return {
		tokens: tokens.length > mostTokens ? [...tokens.slice(0, 4), ...tokens.slice(-4)] : tokens,
		eastAsian
	};
}
function naturalOrder(name) {
	const [before = "", ...after] = name.replace(/[("].*$/, "").split(",").map((part) => part.trim()).filter(Boolean);
	const behind = [];
	const suffixes = [];
	for (const part of after) {
		const base = key(part);
		if (generations.has(base)) suffixes.push(part);
		else if (!degrees.has(base)) behind.push(part);
	}
	const words = [...behind, before].join(" ").split(/\s+/).concat(suffixes).filter((word) => key(word) !== "");
	while (words.length > 1 && isTitle(key(words[0]))) words.shift();
	while (words.length > 2 && isDegree(key(words.at(-1))) && /^(?:\p{Lu}\.?|Ph\.?D\.?){2,}$/u.test(words.at(-1))) words.pop();
	return words;
}
function key(word) {
	return withoutAccents(word.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, "");
}
function roleOf(groups, index) {
	let last = groups.length - 1;
	if (last > 0 && generations.has(key(groups[last]))) {
		if (index === last) return "suffix";
		last--;
	}
	if (index === last) return "surname";
	if (index === 0) return "given";
	let from = last;
	while (from > 1 && particles.has(key(groups[from - 1])) && !isInitial$1(groups[from - 1])) from--;
	return index >= from ? "particle" : "middle";
}
function isInitial$1(group) {
	return /^\p{Lu}\.?$/u.test(group);
}
function token(text, role, joint, stop) {
	const lower = fold(text).lower;
	const base = withoutAccents(lower);
	const twoLetters = withTwoLetters(lower);
	return {
		role,
		lower,
		base,
		twoLetters: twoLetters === base ? void 0 : twoLetters,
		looks: looksLike(fold(text).text),
		bits: letterBits(base),
		initial: role !== "suffix" && (base.length === 1 || stop && base.length === 2),
		capital: !/^\p{Ll}/u.test(text),
		joint
	};
}
// packages/core/src/text/token.ts
const same = { kind: "same" };
const variant = { kind: "variant" };
function compareToken(token, word, near) {
	if (word.lower === token.lower) return same;
	if (token.role === "suffix") return sameGeneration(token.base, word.base) ? same : void 0;
	if (word.base === token.base) return compareSpelling(token, word);
	if (token.twoLetters === word.base) return variant;
	if (word.looks === token.looks) return { kind: "look-alike" };
	const short = initialOf(token, word);
	if (short) return short;
	return near ? misspelling(token.base, token.bits, word) : void 0;
}
function compareSpelling(token, word) {
	if (overlaid.test(word.lower)) return { kind: "struck" };
	return compareAccents(token.lower, word.lower) === "changed" ? {
		kind: "misspelt",
		edits: 1
	} : variant;
}
function initialOf(token, word) {
	if (token.role === "surname") return void 0;
	const [long, short] = token.initial ? [word.base, token.base] : [token.base, word.base];
	if (short.length !== 1 || !long.startsWith(short)) return void 0;
	return { kind: "initial" };
}
function misspelling(base, bits, word) {
	const length = base.length;
	const most = mostEdits$1(base);
	if (word.base.includes("�")) return isDamaged(base, word.base) ? { kind: "damaged" } : void 0;
	if (length < 2 || word.base.length < 2) return void 0;
	if (countBits(bits ^ word.bits) > most * 2) return void 0;
	if (length <= 3 && word.base.length <= 3) return isSwapped(base, word.base) ? {
		kind: "misspelt",
		edits: 1
	} : void 0;
	const edits = editDistance(base, word.base, most);
	return edits <= most && edits > 0 ? {
		kind: "misspelt",
		edits
	} : void 0;
}
function mostEdits$1(base) {
	return base.length >= 7 ? 2 : 1;
}
function isDamaged(base, written) {
	let at = 0;
	let of = 0;
	while (at < written.length && of < base.length) {
		if (written[at] !== "�") {
			if (written[at] !== base[of]) return false;
			at++;
		} else while (written[at] === "�") at++;
		of++;
	}
	return at === written.length && of === base.length && /[^\ufffd]/.test(written);
}
function readGap(between) {
	const text = between.trim();
	if (text === "") return between === "" ? "none" : "space";
	if (text === ".") return between.length > 1 ? "space" : "stop";
	if (text === "-" || text === ".-") return "hyphen";
	if (text === "'") return between.startsWith(" ") ? void 0 : "apostrophe";
	if (text === "," || text === ".,") return "comma";
}
function compareGap(expected, found, initials, suffix) {
	if (found === "comma") return expected === "comma" || suffix ? "same" : void 0;
	if (found === "apostrophe") return expected === "apostrophe" ? "same" : void 0;
	if (expected === "none" || suffix) return found === "hyphen" ? "variant" : "same";
	if (expected === "space" && (found === "space" || initials && found !== "hyphen")) return "same";
	return expected === found ? "same" : "variant";
}
// packages/core/src/text/align.ts
const nothing = {
	variant: false,
	lookAlike: false,
	struck: false,
	damaged: false,
	edits: 0,
	exact: 0,
	extra: 0,
	missed: false,
	initial: false,
	cut: false
};
const joining = new Set("and und et y e i en og och by von por par the".split(" "));
function mayBegin(form, word) {
	const first = form.tokens[0];
	return word.looks[0] === first.looks[0] || form.near && countBits(word.bits ^ first.bits) <= 4;
}
function align(reading, first, from, form) {
	const { tokens } = form;
	const { words, folded } = reading;
	let best;
	const wordAt = (at) => at === from ? first : words[at];
	const step = (token, at, state) => {
		if (token === tokens.length) return finish(at, state);
		const next = tokens[token];
		if (token > 0 && mayMiss(tokens, token, state)) step(token + 1, at, {
			...state,
			variant: true,
			missed: state.missed || next.role === "middle"
		});
		const word = wordAt(at);
		if (!word) return;
		let joined = state;
		if (token > 0) {
			const gap = readGap(folded.text.slice(wordAt(at - 1).end, word.start));
			if (gap === void 0) return;
			const initials = tokens[token - 1].initial || next.initial || word.base.length === 1 || state.initial;
			const fit = compareGap(next.joint, gap, initials, next.role === "suffix");
			if (fit === void 0) return;
			if (fit === "variant") joined = {
				...state,
				variant: true
			};
			if (form.between && gap !== "hyphen" && isExtra(tokens, token, word, state)) step(token, at + 1, {
				...joined,
				variant: true,
				extra: state.extra + (word.base.length === 1 ? 1 : 2)
			});
		}
		for (const span of spans(words, at, word, folded.text)) {
			const likeness = compareToken(next, span, form.near && !span.spaced && state.extra === 0);
			if (likeness && !(span.spaced && likeness.kind !== "same")) step(token + 1, at + span.width, take(joined, likeness, next, span.spaced, token === 0));
			if (span.spaced) continue;
			const count = countTogether(tokens, token, span);
			if (count === 0) continue;
			const initials = tokens.slice(token, token + count).every((part) => part.initial);
			const exact = joined.exact + span.base.length;
			step(token + count, at + span.width, {
				...joined,
				exact,
				variant: joined.variant || !initials
			});
		}
	};
	const finish = (to, state) => {
		const last = wordAt(to - 1);
		if (!isPlausible(tokens, state) || !endsHere(reading, to, last)) return;
		const match = verdict(form, state);
		const found = {
			from,
			to,
			start: first.start,
			end: last.end,
			match,
			edits: state.edits,
			cut: state.cut
		};
		if (!best || compareAlignments(found, best) < 0) best = found;
	};
	step(0, from, nothing);
	return best;
}
const order = [
	"same",
	"variant",
	"struck",
	"look-alike",
	"misspelt",
	"part"
];
function compareAlignments(one, other) {
	return order.indexOf(one.match) - order.indexOf(other.match) || one.edits - other.edits || other.end - other.start - (one.end - one.start);
}
function take(state, likeness, token, spaced, first) {
	const next = {
		...state,
		initial: likeness.kind === "initial"
	};
	if (likeness.kind === "misspelt") next.edits += likeness.edits;
	else if (likeness.kind === "look-alike") next.lookAlike = true;
	else if (likeness.kind === "struck") next.struck = true;
	else if (likeness.kind === "damaged") next.damaged = true;
	else if (likeness.kind === "initial") next.cut ||= first;
	else next.exact += token.base.length;
	if (spaced || likeness.kind === "variant" || likeness.kind === "initial") next.variant = true;
	return next;
}
function mayMiss(tokens, token, state) {
	const { role } = tokens[token];
	if (role === "middle") return state.extra === 0;
	return role === "suffix" || role === "given" && state.initial && tokens[token - 1].role === "given";
}
function isExtra(tokens, token, word, state) {
	const { role } = tokens[token];
	if (role === "given" || role === "suffix" || tokens[token - 1].role === "surname") return false;
	if (state.extra >= 2 || state.edits > 0 || state.initial || state.missed) return false;
	return word.capital && /^\p{L}/u.test(word.text) && !joining.has(word.base);
}
function countTogether(tokens, from, word) {
	let joined = tokens[from].base;
	let initials = tokens[from].role === "surname" ? "" : joined[0];
	for (let at = from + 1; at < tokens.length && joined.length < 60; at++) {
		joined += tokens[at].base;
		if (joined === word.base) return at - from + 1;
		if (initials !== "" && tokens[at].role !== "surname") initials += tokens[at].base[0];
		if (initials === word.base && word.text === word.text.toUpperCase()) return initials.length;
	}
	return 0;
}
function* spans(words, at, first, text) {
	const { lower, base, looks, bits } = first;
	let span = {
		text: first.text,
		lower,
		base,
		looks,
		bits,
		width: 1,
		spaced: false
	};
	yield span;
	let { end } = first;
	while (span.width < 4 && !span.spaced) {
		const word = words[at + span.width];
		const gap = word && text.slice(end, word.start);
		if (!word || gap !== "" && (gap !== " " || span.width > 1)) return;
		span = {
			text: span.text + word.text,
			lower: span.lower + word.lower,
			base: span.base + word.base,
			looks: span.looks + word.looks,
			bits: span.bits | word.bits,
			width: span.width + 1,
			spaced: gap !== ""
		};
		({end} = word);
		yield span;
	}
}
function isPlausible(tokens, state) {
	if (state.edits === 0) return true;
	const letters = tokens.reduce((sum, token) => sum + token.base.length, 0);
	if (state.edits > (letters >= 9 ? 2 : 1)) return false;
	if (tokens.length === 1) return letters >= 6;
	return state.missed ? state.exact * 3 >= letters : state.exact > 0;
}
function verdict(form, state) {
	if (form.best === "part") return "part";
	if (state.struck) return "struck";
	if (state.lookAlike) return "look-alike";
	if (state.edits > 0 || state.damaged) return "misspelt";
	return state.variant ? "variant" : form.best;
}
// packages/core/src/text/claims.ts
var Claims = class {
	owners = new Map();
	held = new Set();
	overlapping(start, end) {
		for (let at = start; at < end; at++) {
			const owner = this.owners.get(at);
			if (owner) return owner;
		}
	}
	add(span) {
		this.held.add(span);
		for (let at = span.start; at < span.end; at++) this.owners.set(at, span);
	}
	remove(span) {
		this.held.delete(span);
		for (let at = span.start; at < span.end; at++) this.owners.delete(at);
	}
	list() {
		return [...this.held].toSorted((left, right) => left.start - right.start);
	}
};
// packages/core/src/text/east-asian.ts
const between = /[\s・·･]/u;
function pack(source) {
	const folded = fold(source);
	const at = [];
	let text = "";
	for (let index = 0; index < folded.lower.length; index++) {
		const character = folded.lower[index];
		if (between.test(character)) continue;
		text += character;
		at.push(index);
	}
	let base = "";
	for (const character of text) {
		const plain = withoutAccents(character);
		base += plain.length === character.length ? plain : character;
	}
	return {
		folded,
		text,
		base,
		at
	};
}
function createEastAsianMatcher(reporter) {
	const name = pack(reporter.trim());
	const parts = name.folded.text.split(/[\s・·･]+/u).filter(Boolean);
	const turned = parts.length === 2 ? pack(parts.toReversed().join("")) : void 0;
	const find = (text) => {
		const packed = pack(typeof text === "string" ? text : text.source);
		const found = new Claims();
		const add = (start, length, match) => {
			const from = packed.at[start];
			const place = sourceSpan(packed.folded, from, packed.at[start + length - 1] + 1);
			if (!found.overlapping(place.start, place.end)) found.add({
				...place,
				match
			});
		};
		for (const start of placesOf(packed.text, name.text)) add(start, name.text.length, "same");
		for (const start of placesOf(packed.base, name.base)) add(start, name.base.length, "variant");
		if (turned) for (const start of placesOf(packed.base, turned.base)) add(start, turned.base.length, "variant");
		for (const start of nearPlaces(packed.base, name.base)) add(start, name.base.length, "misspelt");
		return found.list();
	};
	const compare = (found) => {
		const packed = pack(found.trim());
		if (packed.text === name.text) return "same";
		if (packed.base === name.base || packed.base === turned?.base) return "variant";
		if (isNear$1(name.base, packed.base)) return "misspelt";
		return parts.some((part) => part === packed.text) && parts.length > 1 ? "part" : "other";
	};
	return {
		reporter,
		find,
		compare,
		sieve: void 0
	};
}
function isNear$1(name, written) {
	if (isSwapped(name, written)) return true;
	return name.length >= 6 && editDistance(name, written, 1) === 1;
}
function placesOf(text, wanted) {
	const places = [];
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
	return places;
}
function nearPlaces(text, name) {
	const places = [];
	const { length } = name;
	if (length < 3) return places;
	for (let at = 0; at + length <= text.length; at++) if ((text[at] === name[0] || text[at] === name[1] && text[at + 1] === name[0]) && isNear$1(name, text.slice(at, at + length))) places.push(at);
	return places;
}
// packages/core/src/text/forms.ts
function formsOf(name) {
	const { tokens } = name;
	const of = (...roles) => tokens.filter((token) => roles.includes(token.role));
	const surname = of("surname");
	const particle = of("particle");
	const family = of("particle", "surname");
	const rest = of("given", "middle");
	const forms = [{
		tokens,
		best: "same",
		near: true,
		between: true
	}];
	const add = (best, ...parts) => {
		const [first, ...others] = parts.flat();
		forms.push({
			tokens: [{
				...first,
				joint: "none"
			}, ...others],
			best,
			near: best === "variant",
			between: false
		});
	};
	if (rest.length === 0) return forms;
	const behind = rest.map((token, at) => at === 0 ? {
		...token,
		joint: "comma"
	} : token);
	add("variant", family, behind, of("suffix"));
	add("part", family);
	const middle = of("middle");
	if (middle.some((token) => !token.initial)) add("part", middle, family, of("suffix"));
	if (particle.length > 0) {
		add("variant", surname, behind, spaced$1(particle));
		add("part", rest, spaced$1(surname));
		add("part", surname);
	}
	for (const half of halves(surname)) add("part", rest, particle, spaced$1(half));
	for (const half of halves(of("given"))) add("part", half, spaced$1(of("middle")), spaced$1(family));
	return forms;
}
function halves(tokens) {
	const at = tokens.findIndex((token, index) => index > 0 && token.joint === "hyphen");
	return at === -1 ? [] : [tokens.slice(0, at), tokens.slice(at)];
}
function spaced$1(tokens) {
	return tokens.map((token, at) => at === 0 ? {
		...token,
		joint: "space"
	} : token);
}
// packages/core/src/text/disguise.ts
function readDisguises(source) {
	const found = {};
	if (/[\u202d\u202e]/.test(source)) found.shown = disguise("turned", turn(source));
	if (/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/.test(source)) {
		const units = decodeAgain(unitsOf(source));
		if (units) found.meant = disguise("mojibake", decodeAgain(units) ?? units);
	}
	return found;
}
function disguise(kind, units) {
	const index = [];
	let text = "";
	for (const unit of units) {
		text += unit.text;
		for (let at = 0; at < unit.text.length; at++) index.push(unit);
	}
	return {
		kind,
		text,
		place(start, end) {
			let from = Number.POSITIVE_INFINITY;
			let to = 0;
			for (let at = start; at < end; at++) {
				from = Math.min(from, index[at].start);
				to = Math.max(to, index[at].end);
			}
			return {
				start: from,
				end: to
			};
		},
		touches(start, end) {
			for (let at = start; at < end; at++) if (index[at].changed) return true;
			return false;
		}
	};
}
function unitsOf(source) {
	const units = [];
	let at = 0;
	for (const text of source) {
		units.push({
			text,
			start: at,
			end: at + text.length,
			changed: false
		});
		at += text.length;
	}
	return units;
}
const leftToRight = /[\p{L}\p{N}]/u;
const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u;
function turn(source) {
	const shown = [];
	let held;
	let against = leftToRight;
	const release = () => {
		if (!held) return;
		if (held.some((unit) => against.test(unit.text))) held = held.toReversed().map((unit) => ({
			...unit,
			changed: true
		}));
		for (const unit of held) shown.push(unit);
		held = void 0;
	};
	for (const unit of unitsOf(source)) if (unit.text === "‭" || unit.text === "‮") {
		release();
		held = [];
		against = unit.text === "‮" ? leftToRight : rightToLeft;
	} else if (unit.text === "‬" || unit.text === "\n") release();
	else (held ?? shown).push(unit);
	release();
	return shown;
}
const windows1252 = new Map(Array.from("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", (letter, at) => [letter, 128 + at]));
function byteOf(text) {
	const code = text.charCodeAt(0);
	return windows1252.get(text) ?? (text.length === 1 && code <= 255 ? code : -1);
}
function decodeAgain(units) {
	const out = [];
	let any = false;
	for (let at = 0; at < units.length; at++) {
		const lead = byteOf(units[at].text);
		const length = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 1;
		let code = lead & 255 >> length + 1;
		let whole = length > 1 && at + length <= units.length;
		for (let more = 1; whole && more < length; more++) {
			const byte = byteOf(units[at + more].text);
			if (byte < 128 || byte > 191) whole = false;
			else code = code * 64 + (byte & 63);
		}
		if (!whole || code > 1114111) {
			out.push(units[at]);
			continue;
		}
		const end = units[at + length - 1].end;
		out.push({
			text: String.fromCodePoint(code),
			start: units[at].start,
			end,
			changed: true
		});
		at += length - 1;
		any = true;
	}
	return any ? out : void 0;
}
// packages/core/src/text/words.ts
const runs = /[\p{L}\p{M}\p{N}\ufffd]+/gu;
const capitals$1 = /\p{Lu}/u;
const asciiInside = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
const asciiLetters = /^[A-Za-z]+$/;
const inner = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])(?=[\p{sc=Latin}\p{sc=Cyrl}])|(?<=[\p{sc=Latin}\p{sc=Cyrl}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u;
const figureInWord = /^[01]$/;
function wordsOf$3(source) {
	const { shown, meant } = readDisguises(source);
	const readings = [readingOf(shown ? shown.text : source, shown)];
	if (meant) readings.push(readingOf(meant.text, meant));
	return {
		source,
		readings
	};
}
function readingOf(text, disguise) {
	const folded = fold(text);
	const words = [];
	for (const run of folded.text.matchAll(runs)) cut$1(folded, run[0], run.index, words);
	return {
		folded,
		words,
		disguise,
		hasCapitals: capitals$1.test(folded.text)
	};
}
function cut$1(folded, run, start, words) {
	if (asciiInside.test(run)) {
		words.push(word$1(folded, start, start + run.length, false));
		return;
	}
	const parts = run.split(inner);
	let at = start;
	for (let index = 0; index < parts.length; index++) {
		let end = at + parts[index].length;
		const first = at === start;
		while (index + 2 < parts.length && figureInWord.test(parts[index + 1]) && !figureInWord.test(parts[index]) && /^\p{Ll}/u.test(parts[index + 2])) {
			end += parts[index + 1].length + parts[index + 2].length;
			index += 2;
		}
		words.push(word$1(folded, at, end, !first));
		at = end;
	}
}
function word$1(folded, start, end, glued) {
	const text = folded.text.slice(start, end);
	const lower = folded.lower.slice(start, end);
	const ascii = asciiLetters.test(text);
	const base = ascii ? lower : withoutAccents(lower);
	return {
		start,
		end,
		text,
		lower,
		base,
		looks: ascii ? lower : looksLike(text),
		bits: letterBits(base),
		capital: startsCapital(text),
		glued
	};
}
function startsCapital(text) {
	const code = text.charCodeAt(0);
	return code < 128 ? code < 97 : !/^\p{Ll}/u.test(text);
}
function placeOf$3(reading, start, end) {
	const span = sourceSpan(reading.folded, start, end);
	return reading.disguise ? reading.disguise.place(span.start, span.end) : span;
}
function isDisguised(reading, start, end) {
	if (!reading.disguise) return false;
	const span = sourceSpan(reading.folded, start, end);
	return reading.disguise.touches(span.start, span.end);
}
// packages/core/src/text/name-alone.ts
function compareWhole(wording, name, find) {
	const sightings = find(wording);
	const whole = sightings.find((sighting) => sighting.match !== "part") ?? sightings[0];
	if (!whole) return isFirstName(wording, name) ? "part" : "other";
	let match = whole.match;
	const reading = wording.readings.at(match === "misspelt" ? -1 : 0);
	for (const word of reading.words) {
		const place = placeOf$3(reading, word.start, word.end);
		if (place.start < whole.end && whole.start < place.end) continue;
		const after = place.start >= whole.end;
		if (after && wording.source.slice(whole.end, place.start).match(/[,|/(;:\u2013\u2014\u00b7]|\s-\s/)) break;
		if (isTitle(word.base) || isDegree(word.base)) continue;
		if (after && wording.source.slice(whole.end, place.start).match(/^['\u2019]$/) && word.base === "s") continue;
		if (after && isGeneration(word.base) && match === "same") match = "variant";
		else return "other";
	}
	return match;
}
function isFirstName(wording, name) {
	const { words } = wording.readings[0];
	const given = name.tokens.filter((token) => token.role === "given" || token.role === "middle");
	if (words.length === 0 || words.length > given.length || given.length === name.tokens.length) return false;
	return words.every((word, at) => {
		const likeness = compareToken(given[at], word, false);
		return likeness !== void 0 && likeness.kind !== "initial";
	});
}
const unusual = /[^\n\u0020-\u007e]+/g;
const unreadable$2 = /^[\ufffd\u202d\u202e]$/;
const noLetters = /[^\p{L}\p{N}]+/gu;
const known$2 = new Map();
const mostKnown = 2e4;
function wordKey(text) {
	return text.replace(unusual, keyOfRun).toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll(/[ -/:-@[-`{-~]+/g, " ");
}
function keyOfText(text) {
	return withoutSpaces(wordKey(text));
}
function withoutSpaces(key) {
	return key.replaceAll(" ", "");
}
function keyOfRun(run) {
	return run.length === 1 ? keyOfCharacter(run) : keyOfSeveral(run);
}
function keyOfSeveral(run) {
	let key = readDisguises(run).meant ? "" : "";
	for (const character of run) key += keyOfCharacter(character);
	return key;
}
function keyOfCharacter(character) {
	let key = known$2.get(character);
	if (key === void 0) {
		key = unreadable$2.test(character) ? "" : looksLike(fold(character).text).replaceAll(noLetters, "");
		if (known$2.size >= mostKnown) known$2.clear();
		known$2.set(character, key);
	}
	return key;
}
function isSievable(base) {
	return /^[a-z]+$/.test(base);
}
function passes(text, sieve) {
	if (!sieve) return true;
	const words = wordKey(text);
	const letters = withoutSpaces(words);
	return letters.includes("") || sieve.some(({ seed, inWord, groups }) => (inWord ? words : letters).includes(seed) && hasAll(letters, groups));
}
function hasAll(key, groups) {
	return groups.every((pieces) => pieces.some((piece) => key.includes(piece)));
}
function piecesOf$1(word, edits) {
	const pieces = [];
	const count = Math.min(edits + 1, word.length);
	for (let at = 0; at < count; at++) pieces.push(word.slice(Math.floor(at * word.length / count), Math.floor((at + 1) * word.length / count)));
	if (count === 1) return pieces;
	const [first, second] = [pieces[0], pieces[1]];
	const [before, last] = [pieces.at(-2), pieces.at(-1)];
	return [
		...pieces,
		first.slice(0, -1) + second[0],
		before.at(-1) + last.slice(1)
	];
}
function joinSieves(...sieves) {
	const meshes = [];
	for (const sieve of sieves) {
		if (!sieve) return void 0;
		meshes.push(...sieve);
	}
	return meshes;
}
function sieveFor(texts) {
	const keys = [...new Set(texts.map((text) => keyOfText(text)))];
	return keys.every((key) => /^[a-z\d]+$/.test(key)) ? keys.map((seed) => ({
		seed,
		groups: []
	})) : void 0;
}
// packages/core/src/text/names.ts
const cues = new Set("by von por par door di av af przez text author autor reporter".split(" "));
const matchers = new Map();
const mostMatchers = 200;
function createNameMatcher(reporter) {
	let matcher = matchers.get(reporter);
	if (!matcher) {
		if (matchers.size >= mostMatchers) matchers.clear();
		matchers.set(reporter, matcher = makeMatcher(reporter));
	}
	return matcher;
}
const mostTexts = 64;
function makeMatcher(reporter) {
	const name = readPerson(reporter);
	if (name.eastAsian) return createEastAsianMatcher(reporter);
	const forms = formsOf(name);
	const known = new Map();
	const find = (text) => {
		if (typeof text !== "string") return findIn(text);
		let sightings = known.get(text);
		if (!sightings) {
			if (known.size >= mostTexts) known.clear();
			known.set(text, sightings = findIn(wordsOf$3(text)));
		}
		return sightings;
	};
	const findIn = (wording) => {
		const found = new Claims();
		for (const reading of wording.readings) collect(reading, forms, found);
		return found.list();
	};
	const alike = fold(reporter).lower.trim();
	const compare = (found) => fold(found).lower.trim() === alike ? "same" : compareWhole(wordsOf$3(found), name, find);
	return {
		reporter,
		find,
		compare,
		sieve: sieveOf$1(forms)
	};
}
function sieveOf$1(forms) {
	const meshes = [];
	for (const { tokens, near } of forms) {
		const parts = tokens.filter(({ role }) => role !== "suffix");
		if (parts.length === 0 || !parts.every(({ base, looks }) => isSievable(base) && base === looks)) return void 0;
		const surnames = parts.filter(({ role }) => role === "surname");
		const anchor = (surnames.length > 0 ? surnames : parts).reduce((longest, part) => part.base.length > longest.base.length ? part : longest);
		for (const seed of spellings(anchor)) meshes.push({
			seed,
			groups: []
		});
		if (!near) continue;
		const pieces = piecesOf$1(anchor.base, mostEdits$1(anchor.base));
		const others = parts.filter((part) => part !== anchor);
		if (others.length > 0 && others.length === tokens.length - 1 && !others.some(({ initial }) => initial)) for (const seed of others.flatMap(spellings)) meshes.push({
			seed,
			groups: [pieces]
		});
		else for (const seed of pieces) meshes.push({
			seed,
			groups: []
		});
	}
	return meshes;
}
function spellings({ base, twoLetters }) {
	return twoLetters === void 0 ? [base] : [base, twoLetters];
}
function compareNames(found, reporter) {
	return createNameMatcher(reporter).compare(found);
}
function collect(reading, forms, found) {
	const alignments = [];
	for (let from = 0; from < reading.words.length; from++) {
		let best;
		for (const form of forms) {
			const alignment = alignAt(reading, from, form);
			if (alignment && isLikely(reading, form, alignment) && (!best || compareAlignments(alignment, best) < 0)) best = alignment;
		}
		if (best) alignments.push(best);
	}
	const meant = reading.disguise?.kind === "mojibake";
	for (const alignment of alignments.toSorted(compareAlignments)) {
		const disguised = isDisguised(reading, alignment.start, alignment.end);
		if (meant && !disguised) continue;
		const place = placeOf$3(reading, alignment.start, alignment.end);
		const other = found.overlapping(place.start, place.end);
		if (other) {
			if (!meant || other.match !== "part" || alignment.match === "part") continue;
			found.remove(other);
		}
		let { match } = alignment;
		if (disguised && match !== "part") match = meant ? "misspelt" : "look-alike";
		found.add({
			...place,
			match
		});
	}
}
function alignAt(reading, from, form) {
	const word = reading.words[from];
	if (mayBegin(form, word) && beginsHere(reading, from)) {
		const alignment = align(reading, word, from, form);
		if (alignment) return alignment;
	}
	const first = form.tokens[0].base;
	const cut = word.base.length - first.length;
	if (cut < 2 || !word.base.endsWith(first) || word.text.length !== word.base.length) return void 0;
	return cues.has(word.base.slice(0, cut)) ? align(reading, endOf(word, cut), from, form) : void 0;
}
function endOf(word, cut) {
	return {
		...word,
		start: word.start + cut,
		text: word.text.slice(cut),
		lower: word.lower.slice(cut),
		base: word.base.slice(cut),
		looks: word.looks.slice(cut),
		glued: true
	};
}
function isLikely(reading, form, alignment) {
	const words = reading.words.slice(alignment.from, alignment.to);
	const surnameOnly = form.best === "part" && form.tokens.every((token) => token.role !== "given");
	const capital = words.some((word) => word.capital);
	if (!capital && (surnameOnly || words.length === 1 && form.tokens.length > 1)) return false;
	if (alignment.edits > 0 && reading.hasCapitals) {
		const { tokens } = form;
		if (lacksCapital(words[0], tokens[0]) || lacksCapital(words.at(-1), tokens.at(-1))) return false;
	}
	if (reading.hasCapitals && !capital) {
		const letters = words.reduce((sum, word) => sum + word.base.length, 0);
		if (form.best === "part" || form.tokens.length === 1 || letters < 8) return false;
	}
	return !(surnameOnly || alignment.cut) || !followsName(reading, alignment.from);
}
function lacksCapital(word, token) {
	return token.capital && !word.capital;
}
function followsName(reading, at) {
	const before = reading.words[at - 1];
	if (!before || !before.capital || cues.has(before.base) || isTitle(before.base)) return false;
	const gap = reading.folded.text.slice(before.end, reading.words[at].start);
	return (before.base.length > 2 ? /^ ?$/ : /^[ .]*$/).test(gap) && /^\p{L}/u.test(before.text);
}
// packages/core/src/rules/metadata-author.ts
function metadataAuthor({ terms, facts, story }) {
	if (facts.metadataAuthors.length === 0) return notApplicable;
	const reporters = story?.reporters ?? facts.byline?.people.map(({ name }) => name) ?? [];
	if (reporters.length === 0) return met;
	const wire = new Set([...terms.names, ...terms.abbreviations].map((name) => fold(name).lower));
	const findings = new Map();
	for (const { name, position } of facts.metadataAuthors) {
		if (reporters.some((reporter) => ["same", "variant"].includes(compareNames(name, reporter))) || wire.has(fold(name).lower) || findings.has(name)) continue;
		findings.set(name, {
			status: "breach",
			code: "metadata-author-other",
			position,
			actual: name,
			expected: reporters
		});
	}
	return judgement([...findings.values()]);
}
// packages/core/src/rules/notice.ts
function notice({ facts }) {
	const seen = facts.notices.filter(({ visibility }) => visibility.seen !== "hidden");
	if (seen.some(({ whole }) => whole)) return met;
	const altered = seen[0];
	return judgement([altered ? {
		status: "breach",
		code: "notice-altered",
		position: altered.position,
		actual: altered.text,
		expected: altered.missing
	} : {
		status: "breach",
		code: "notice-missing"
	}]);
}
// packages/core/src/rules/third-party-media.ts
function thirdPartyMedia({ facts }) {
	return judgement(facts.mediaCredits.filter(({ visibility }) => visibility.seen === "visible").map(({ credit, position }) => ({
		status: "breach",
		code: "third-party-media",
		position,
		actual: credit
	})));
}
// packages/core/src/rules/index.ts
const rules = {
	logo,
	byline,
	affiliation: affiliation$1,
	"metadata-author": metadataAuthor,
	notice,
	"third-party-media": thirdPartyMedia,
	"logo-alt": logoAlt
};
// packages/core/src/words/phrases.ts
const hiddenPhrases = {
	"hidden-attribute": "hidden by the `hidden` attribute",
	"display-none": "hidden by `display: none`",
	"visibility-hidden": "hidden by `visibility: hidden`",
	transparent: "transparent",
	"no-size": "of no size",
	tiny: "too small to read",
	"off-screen": "moved off the screen",
	clipped: "clipped away",
	"same-colour": "of the colour of its background",
	template: "in a `template`, which is not drawn",
	noscript: "in a `noscript`, which browsers with scripts do not draw",
	script: "in a script",
	comment: "in a comment of the source",
	"never-drawn": "in an element that is never drawn",
	"attribute-only": "in an attribute only",
	"broken-source": "without an address to load it from",
	placeholder: "an empty placeholder",
	"outside-class": "of a class that an outside style sheet is likely to hide",
	"behind-click": "shown only after a click",
	"some-widths": "hidden at some widths of the window",
	"drawn-by-script": "drawn by a script",
	theme: "in the front matter, which the theme may or may not show"
};
const placePhrases = {
	"byline area": "in the byline area",
	headline: "in the headline",
	body: "in the body",
	end: "at the end of the article",
	"author box": "in a box about the author",
	caption: "in a caption",
	aside: "beside the article",
	related: "with a related story",
	comments: "in the comments",
	navigation: "in the navigation",
	tags: "among the tags",
	masthead: "in the site's header",
	footer: "in the site's footer",
	elsewhere: "elsewhere on the page",
	metadata: "in the metadata only"
};
// packages/core/src/words/say.ts
const longest$7 = 100;
function quote(value) {
	const line = (value ?? "").replace(/\s+/g, " ").trim().replaceAll("`", "ˋ");
	return `\`${line.length > longest$7 ? `${line.slice(0, 99).trimEnd()}…` : line}\``;
}
function expecting$1(finding) {
	return finding.expected?.length ? `, expected ${finding.expected.map(quote).join(" or ")}` : "";
}
const how = (finding) => finding.why ? hiddenPhrases[finding.why] : "not seen";
const where = (finding) => finding.place ? placePhrases[finding.place] : "elsewhere";
const reporter = (finding) => finding.expected?.map(quote).join(" or ") ?? "the reporter";
const settle$2 = ({ why, key }) => why === "theme" || key !== void 0 ? `Check the built page, or declare what the theme shows: \`shown: [${key ?? "author"}]\`.` : "Look at the published page.";
const sentences$1 = {
	"logo-missing": (f, terms) => ({
		reason: `Unexpected missing logo${expecting$1(f)}`,
		advice: `Put the logo of ${terms.name} into the article, best beside the byline.`
	}),
	"logo-hidden": (f) => ({
		reason: `Unexpected logo ${quote(f.actual)} ${how(f)}, expected readers to see it`,
		advice: "Show the logo to every reader."
	}),
	"logo-confused": (f, terms) => ({
		reason: `Unexpected logo ${quote(f.actual)} of another body${f.witnesses?.includes("pixels") ? " by its pixels" : ""}${expecting$1(f)}`,
		advice: `Use the logo of ${terms.name} itself.`
	}),
	"logo-elsewhere": (f) => f.status === "unsure" ? {
		reason: `Unsure whether the logo ${quote(f.actual)} ${where(f)} belongs to the article`,
		advice: "Put the logo into the article itself, best beside the byline."
	} : {
		reason: `Unexpected logo ${quote(f.actual)} ${where(f)}, expected it with the article`,
		advice: "Put the logo into the article itself, best beside the byline."
	},
	"logo-named-only": (f) => ({
		reason: `Unsure whether the picture ${quote(f.actual)} is the logo: only its text says so`,
		advice: "Look at the picture; a file name that names the wire's logo settles it."
	}),
	"logo-unnamed": (f, terms) => ({
		reason: `Unsure whether readers get the logo ${quote(f.actual)}: nothing names it`,
		advice: `Give it an alternative text or a label such as “${terms.name} logo”.`
	}),
	"logo-uncertain": (f) => ({
		reason: `Unsure whether readers see the logo ${quote(f.actual)}: it is ${how(f)}`,
		advice: settle$2(f)
	}),
	"logo-unseen-in-text": (f) => ({
		reason: f.actual ? `Unsure whether the logo is shown: plain text has only the words ${quote(f.actual)}` : "Unsure whether the logo is shown: plain text has no pictures",
		advice: "Check the published page, or its HTML."
	}),
	"logo-in-template": (f) => ({
		reason: `Unsure whether the logo is shown: ${quote(f.actual)} may hold it`,
		advice: "Check the built page: the source does not say what this shows."
	}),
	"byline-missing": (f) => ({
		reason: `Unexpected missing byline${expecting$1(f)}`,
		advice: `Name ${f.expected ? reporter(f) : "the wire's reporter"} as the author, between headline and first paragraph.`
	}),
	"byline-other": (f) => ({
		reason: `Unexpected byline ${quote(f.actual)}${expecting$1(f)}`,
		advice: "Name the original's reporter as the author."
	}),
	"byline-organisation": (f) => ({
		reason: `Unexpected byline ${quote(f.actual)}, expected ${f.expected ? reporter(f) : "the reporter's name"}`,
		advice: "Name the original's reporter as the author; an organisation, “Staff” or an account does not stand for a person."
	}),
	"byline-misspelt": (f) => ({
		reason: `Unexpected spelling ${quote(f.actual)} in the byline${expecting$1(f)}`,
		advice: `Spell the reporter's name ${reporter(f)}.`
	}),
	"byline-look-alike": (f) => ({
		reason: `Unexpected look-alike letters in the byline ${quote(f.actual)}${expecting$1(f)}`,
		advice: `Type the reporter's name in its own letters: ${reporter(f)}.`
	}),
	"byline-part": (f) => ({
		reason: `Unexpected part of a name ${quote(f.actual)} in the byline${expecting$1(f)}`,
		advice: `Give the reporter's whole name: ${reporter(f)}.`
	}),
	"byline-struck": (f) => ({
		reason: `Unexpected byline ${quote(f.actual)} struck through${expecting$1(f)}`,
		advice: "Show the name without the strike."
	}),
	"byline-hidden": (f) => ({
		reason: `Unexpected byline ${quote(f.actual)} ${how(f)}, expected readers to see it`,
		advice: "Show the byline to every reader."
	}),
	"byline-elsewhere": (f) => ({
		reason: `Unexpected missing byline${expecting$1(f)}: the name stands only ${where(f)}`,
		advice: `Name ${reporter(f)} as the author, between headline and first paragraph.`
	}),
	"byline-other-role": (f) => ({
		reason: `Unexpected role of ${reporter(f)} in ${quote(f.actual)}, expected the author`,
		advice: `Name ${reporter(f)} as the author.`
	}),
	"byline-variant": (f) => ({
		reason: `Unsure whether the byline ${quote(f.actual)} is intact${expecting$1(f)}`,
		advice: `Give the name as the wire spells it: ${reporter(f)}.`
	}),
	"byline-unknown-author": (f) => ({
		reason: `Unsure whom the author ${quote(f.actual)} of the front matter names: no data file at hand has it`,
		advice: `Check the built page, or give the data file of authors; \`${f.key}\` may hold the name itself as well.`
	}),
	"byline-in-template": (f) => ({
		reason: `Unsure whether the byline is shown: ${quote(f.actual)} may hold it`,
		advice: "Check the built page: the source does not say what this shows."
	}),
	"byline-uncertain": (f) => ({
		reason: `Unsure whether readers see the byline ${quote(f.actual)}: it is ${how(f)}`,
		advice: settle$2(f)
	}),
	"byline-picture": (f) => ({
		reason: `Unsure whether readers see the byline ${quote(f.actual)}: it is the text of a picture`,
		advice: "Give the byline as text."
	}),
	"affiliation-missing": (f) => ({
		reason: `Unexpected missing affiliation${expecting$1(f)}`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-confused": (f) => ({
		reason: `Unexpected affiliation ${quote(f.actual)}, another body${expecting$1(f)}`,
		advice: `Write ${reporter(f)}: a separate body from the one that is named.`
	}),
	"affiliation-hidden": (f) => ({
		reason: `Unexpected affiliation ${quote(f.actual)} ${how(f)}, expected readers to see it`,
		advice: "Show the affiliation to every reader."
	}),
	"affiliation-prose": (f) => ({
		reason: `Unexpected missing affiliation${expecting$1(f)}: the name stands only in prose`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-media": (f) => ({
		reason: `Unexpected missing affiliation${expecting$1(f)}: the name stands only in a picture's credit`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-notice": (f) => ({
		reason: `Unexpected missing affiliation${expecting$1(f)}: the notice asks for it and does not give it`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-former": (f) => ({
		reason: `Unexpected former affiliation ${quote(f.actual)}${expecting$1(f)}`,
		advice: `Name ${reporter(f)} as the reporter's affiliation, without “former”.`
	}),
	"affiliation-other-person": (f) => ({
		reason: `Unexpected affiliation of ${quote(f.actual)}, expected the reporter's`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-other-organisation": (f) => ({
		reason: `Unexpected affiliation of another organisation beside ${quote(f.actual)}, expected the reporter's`,
		advice: `Name the reporter, and say that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-look-alike": (f) => ({
		reason: `Unexpected look-alike letters in the affiliation ${quote(f.actual)}${expecting$1(f)}`,
		advice: `Type the name in its own letters: ${reporter(f)}.`
	}),
	"affiliation-elsewhere": (f) => ({
		reason: `Unexpected missing affiliation${expecting$1(f)}: the name stands only ${where(f)}`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-misspelt": (f) => ({
		reason: `Unsure whether the affiliation ${quote(f.actual)} is intact${expecting$1(f)}`,
		advice: `Spell it ${reporter(f)}.`
	}),
	"affiliation-host": (f) => ({
		reason: `Unsure whether the address ${quote(f.actual)} tells readers the affiliation${expecting$1(f)}`,
		advice: `Name ${reporter(f)} in words beside the reporter's name.`
	}),
	"affiliation-source": (f) => ({
		reason: `Unsure whether ${quote(f.actual)} gives the reporter's affiliation: it names the source of the story`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-mentioned": (f) => ({
		reason: `Unsure whether ${quote(f.actual)} gives the reporter's affiliation: it stands in the story's prose`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-in-template": (f) => ({
		reason: `Unsure whether the affiliation is shown: ${quote(f.actual)} may hold it`,
		advice: "Check the built page: the source does not say what this shows."
	}),
	"affiliation-uncertain": (f) => ({
		reason: `Unsure whether readers see the affiliation ${quote(f.actual)}: it is ${how(f)}`,
		advice: settle$2(f)
	}),
	"affiliation-picture": (f) => ({
		reason: `Unsure whether readers see the affiliation ${quote(f.actual)}: it is the text of a picture`,
		advice: "Give the affiliation as text."
	}),
	"page-drawn-by-script": () => ({
		reason: "Unsure what readers see: the page is drawn by scripts",
		advice: "Check the page as a browser has drawn it, or the text that the scripts draw it from."
	}),
	"theme-decides": (f) => ({
		reason: `Unsure whether readers see the ${f.actual}: the theme may or may not show what the front matter has`,
		advice: settle$2(f)
	}),
	"metadata-author-other": (f) => ({
		reason: `Unexpected author ${quote(f.actual)} in the metadata${expecting$1(f)}`,
		advice: "Name the reporter in the metadata too: search engines and feeds show it."
	}),
	"notice-missing": (_, terms) => ({
		reason: `Unexpected missing notice of ${quote(terms.name)}`,
		advice: "Keep the wire's closing notice under the article."
	}),
	"notice-altered": (f) => ({
		reason: `Unexpected change of the notice${expecting$1(f)}`,
		advice: "Keep the wire's closing notice word for word."
	}),
	"third-party-media": (f) => ({
		reason: `Unexpected picture credited to ${quote(f.actual)}, expected pictures that the terms cover`,
		advice: "Make sure that you have a licence for this picture, or take another."
	}),
	"logo-alt-missing": (f) => ({
		reason: `Unexpected missing alternative text of the logo${expecting$1(f)}`,
		advice: "Give the logo an alternative text that names the wire."
	}),
	"logo-alt-wrong": (f) => ({
		reason: `Unexpected alternative text ${quote(f.actual)} of the logo${expecting$1(f)}`,
		advice: "Name the wire in the alternative text of its logo."
	})
};
function say(finding, terms) {
	return sentences$1[finding.code](finding, terms);
}
// packages/core/src/read/page.ts
const blocks = new Set("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table caption tbody td tfoot th thead tr ul xmp".split(" "));
const silent$3 = new Set("head script style template title textarea select option datalist iframe noembed noframes object audio video canvas map progress meter rp".split(" "));
const silentInSvg = new Set([
	"defs",
	"symbol",
	"clippath",
	"mask",
	"pattern",
	"metadata",
	"desc",
	"title",
	"marker"
]);
function readPage(tree) {
	const page = {
		tree,
		entries: [],
		byTag: new Map(),
		entryOf: new Map(),
		lines: [],
		firstLine: [],
		endLine: [],
		beyond: void 0
	};
	const builder = new LineBuilder(page.lines);
	const stack = [{
		children: tree.children,
		at: 0,
		entry: void 0,
		silent: false,
		pre: false
	}];
	let goesOn = false;
	for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
		const { entry: parent } = frame;
		const node = frame.children[frame.at++];
		if (node === void 0) {
			stack.pop();
			goesOn = false;
			if (!parent || stack.at(-1)?.entry === parent) continue;
			if (blocks.has(parent.node.tagName)) builder.break();
			page.endLine[parent.index] = builder.count;
		} else if (node.type === "text") {
			if (!frame.silent) builder.add(node, parent, frame.pre, goesOn);
			goesOn = true;
		} else if (node.type === "element") {
			goesOn = false;
			const entry = {
				node,
				parent,
				index: page.entries.length,
				depth: parent ? parent.depth + 1 : 0
			};
			addEntry(page, entry);
			const tag = node.tagName;
			if (tag === "br" || blocks.has(tag)) builder.break();
			page.firstLine[entry.index] = builder.count;
			const shadow = tag === "template" && typeof node.properties["shadowRootMode"] === "string";
			const quiet = frame.silent || !shadow && isSilent(tag);
			const pre = frame.pre || tag === "pre";
			stack.push({
				children: node.children,
				at: 0,
				entry,
				silent: quiet,
				pre
			});
			if (shadow && node.content) stack.push({
				children: node.content.children,
				at: 0,
				entry,
				silent: quiet,
				pre
			});
		}
	}
	builder.break();
	return page;
}
function addEntry(page, entry) {
	const { node } = entry;
	page.entries.push(entry);
	page.entryOf.set(node, entry);
	const same = page.byTag.get(node.tagName);
	if (same) same.push(entry);
	else page.byTag.set(node.tagName, [entry]);
}
function isSilent(tag) {
	return silent$3.has(tag) || tag === "noscript" || silentInSvg.has(tag.toLowerCase());
}
const longestLine = 4e3;
function cutBefore(value, from) {
	if (value.length - from <= longestLine) return value.length;
	for (let at = from + longestLine; at > from; at--) if (value.charCodeAt(at) <= 32) return at;
	return from + longestLine;
}
var LineBuilder = class {
	lines;
	text = "";
	pieces = [];
	constructor(lines) {
		this.lines = lines;
	}
	get count() {
		return this.lines.length + (this.pieces.length > 0 ? 1 : 0);
	}
	add(node, entry, pre, goesOn) {
		if (pre && node.value.includes("\n")) {
			let from = 0;
			for (const part of node.value.split("\n")) {
				this.addText(node, entry, part, from, goesOn);
				this.break();
				from += part.length + 1;
			}
			return;
		}
		this.addText(node, entry, node.value, 0, goesOn);
	}
	addText(node, entry, value, from, goesOn) {
		let rest = goesOn;
		for (let at = 0; at < value.length;) {
			const end = cutBefore(value, at);
			this.append(node, entry, value.slice(at, end), from + at, rest);
			at = end;
			rest = true;
		}
	}
	append(node, entry, value, from, goesOn) {
		let words = value.replace(/[\t\n\f\r ]+/g, " ");
		if (words.startsWith(" ") && (this.text === "" || this.text.endsWith(" "))) words = words.slice(1);
		if (words === "") return;
		if (this.isFull(words)) {
			this.break();
			words = words.trimStart();
			if (words === "") return;
		}
		const start = this.text.length;
		this.text += words;
		this.pieces.push({
			node,
			entry,
			start,
			end: this.text.length,
			from,
			goesOn
		});
	}
	isFull(words) {
		const length = this.text.length + words.length;
		if (length <= longestLine || this.text === "") return false;
		return this.text.endsWith(" ") || words.startsWith(" ") || length > 2 * longestLine;
	}
	break() {
		const last = this.pieces.at(-1);
		if (!last) return;
		if (this.text.endsWith(" ")) {
			this.text = this.text.slice(0, -1);
			last.end--;
		}
		if (this.text !== "") this.lines.push({
			index: this.lines.length,
			text: this.text,
			pieces: this.pieces,
			block: blockOf(this.pieces[0].entry)
		});
		this.text = "";
		this.pieces = [];
	}
};
function blockOf(entry) {
	let at = entry;
	while (at && !blocks.has(at.node.tagName)) at = at.parent;
	return at;
}
function* lineage(entry) {
	for (let at = entry; at; at = at.parent) yield at;
}
function within$1(inner, outer) {
	for (let at = inner; at; at = at.parent) if (at === outer) return true;
	return false;
}
function attribute(node, name) {
	const value = node.properties[name];
	if (value === void 0 || value === null || value === false) return void 0;
	if (value === true) return "";
	return Array.isArray(value) ? value.join(" ") : String(value);
}
function breaksOf(line) {
	return line.pieces.slice(1).filter(({ goesOn }) => !goesOn).map(({ start }) => start);
}
// packages/core/src/read/logo/base64.ts
const values = new Map(Array.from(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_`, (char, at) => [char, at < 64 ? at : at - 2]));
function fromBase64(text) {
	const bytes = new Uint8Array(Math.floor(text.length * 3 / 4));
	let length = 0;
	let bits = 0;
	let held = 0;
	for (const char of text) {
		const value = values.get(char);
		if (value === void 0) break;
		held = (held << 6 | value) & 65535;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[length++] = held >> bits & 255;
		}
	}
	return bytes.subarray(0, length);
}
// packages/core/src/read/logo/addresses.ts
const late = /^data-?(?:[a-z]+-){0,3}(?:src|srcset|original|url|href|image|img|bg|background|file|lazy|hires|retina|full|large|thumb|echo|flickity|splide)(?:-?(?:src|srcset|set|url|image|file|retina|webp|lazyload|large|medium|small))?$/;
function addressesOf$1(node) {
	const own = [];
	const kept = [];
	for (const name of [
		"src",
		"href",
		"xLinkHref",
		"data"
	]) push$1(own, attribute(node, name));
	for (const part of candidates(attribute(node, "srcSet"))) own.push(part);
	for (const key in node.properties) {
		if (!keepsAddress(key)) continue;
		const value = attribute(node, key);
		if (value === void 0 || value.length > 2e4) continue;
		if (/set/i.test(key)) kept.push(...candidates(value));
		else if (looksLikeAddress(value)) push$1(kept, value);
	}
	return {
		own,
		late: kept
	};
}
function keepsAddress(key) {
	if (!key.startsWith("data") || key === "data") return false;
	let keeps = keysSeen.get(key);
	if (keeps === void 0) {
		keeps = late.test(key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
		if (keysSeen.size >= mostKeys) keysSeen.clear();
		keysSeen.set(key, keeps);
	}
	return keeps;
}
const keysSeen = new Map();
const mostKeys = 5e3;
function push$1(list, value) {
	if (value !== void 0) list.push(value.trim());
}
function looksLikeAddress(value) {
	return /^\s*(?:https?:|\/|\.{1,2}\/|data:image)|\.(?:png|jpe?g|gif|webp|avif|svg)\b/i.test(value);
}
function candidates(set) {
	if (set === void 0 || set.length > 5e4) return [];
	const found = [];
	for (const part of set.split(/,\s+|\s+/)) {
		const address = part.replace(/^,+|,+$/g, "");
		if (address !== "" && !/^\d*\.?\d+[wxh]$/.test(address)) found.push(address);
	}
	return found;
}
const mostWrappings = 3;
function pathsOf(address) {
	const found = [];
	let open = [address];
	for (let round = 0; round <= mostWrappings && open.length > 0; round++) {
		const inner = [];
		for (const one of open.slice(0, 20)) unwrap(one, found, inner);
		open = inner;
	}
	return found;
}
function unwrap(address, found, inner) {
	if (address.length > 4e3 || /^data:/i.test(address)) return;
	const [head, part] = split$1(address, "#");
	const [path, query] = split$1(head, "?");
	found.push(part === void 0 ? path : `${path}/${part}`);
	if (query !== void 0) for (const pair of query.split("&")) {
		const value = decode$7(pair.slice(pair.indexOf("=") + 1));
		if (/[/.]/.test(value) && value.length > 4) inner.push(value);
	}
	if (/%2f/i.test(path)) inner.push(decode$7(path));
	const inPath = /.(?:https?:\/\/?|\/\/)[^/]+\/.*$/i.exec(path.replace(/^(?:https?:)?\/\//i, ""));
	if (inPath) inner.push(inPath[0].slice(1));
	const encoded = /(?:^|\/)(aHR0c[\w+-]{8,})/.exec(path)?.[1];
	if (encoded !== void 0) inner.push(decodeBytes(path.slice(path.indexOf(encoded))));
}
function split$1(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function decode$7(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}
function decodeBytes(text) {
	return String.fromCharCode(...fromBase64(text.replaceAll("/", "").slice(0, 2e3)));
}
// packages/core/src/text/marks.ts
const longRun = /(\p{M}{30})\p{M}+/gu;
const beyondLatin$1 = /[\u0300-\uffff]/;
function withoutLongRuns(text) {
	return beyondLatin$1.test(text) ? text.replace(longRun, "$1") : text;
}
// packages/core/src/terms/pattern.ts
const copySuffix = /-(?:\d+x\d+|\d{1,2}x|scaled|edited|copy|e\d{9,14}|\d{1,2})$/;
const extension = /\.(?:png|jpe?g|gif|webp|avif|svgz?|ico|bmp|tiff?|heic|jxl|apng)$/;
function matchesFile(pattern, path) {
	return createFileMatcher([pattern])(path);
}
function createFileMatcher(patterns) {
	const globs = patterns.map((pattern) => pattern.split("/").map((part) => foldFileName(part)));
	const longest = Math.max(0, ...globs.map((glob) => glob.length));
	return (path) => {
		const parts = path.split("/").slice(-longest).map((part) => foldFileName(part));
		return globs.some((glob) => {
			const skip = parts.length - glob.length;
			return skip >= 0 && glob.every((want, index) => matchesGlob(want, parts[skip + index]));
		});
	};
}
function longestRun(pattern) {
	return pattern.split("/").flatMap((part) => foldFileName(part).split("*")).reduce((longest, run) => run.length > longest.length ? run : longest, "");
}
function foldFileName(name) {
	let folded = withoutLongRuns(decode$6(name)).normalize("NFKC").toLowerCase().trim();
	for (let cut = 0; cut < 2 && extension.test(folded); cut++) folded = folded.replace(extension, "");
	folded = folded.replaceAll(/[^\p{L}\p{N}*]+/gu, "-").replaceAll(/^-|-$/g, "");
	for (let cut = 0; cut < 3 && copySuffix.test(folded); cut++) folded = folded.replace(copySuffix, "");
	return folded;
}
function decode$6(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
function matchesGlob(glob, word) {
	let at = 0;
	let star = -1;
	let resume = 0;
	let position = 0;
	while (position < word.length) if (glob[at] === "*") {
		star = at++;
		resume = position;
	} else if (glob[at] === word[position]) {
		at++;
		position++;
	} else if (star >= 0) {
		at = star + 1;
		position = ++resume;
	} else return false;
	while (glob[at] === "*") at++;
	return at === glob.length;
}
// packages/core/src/read/logo/words.ts
const generic = new Set("logo logos logotype logotipo logomark wordmark brand branding mark icon emblem bug badge banner header footer the a an of for and der die das des von vom la le les el los de du del il lo di da do dos och og en et und y e white black dark light grey gray blue red gold color colour colored coloured mono transparent reverse reversed inverse inverted horizontal vertical stacked square round circle rectangle wide tall narrow tiny small medium large big full mini thumb thumbnail sm md lg xl xs final new old updated update latest official original copy cropped crop resized resize scaled optimized version ver alt web print retina hires hi res high low rgb cmyk png svg jpg jpeg gif webp avif ico inc llc org com".split(" "));
function isGenericWord(word) {
	if (word.length === 1 || generic.has(word)) return true;
	return /\d/.test(word) && /^(?:v?\d+|\d*x\d*|[\da-f]+)$/.test(word);
}
const logoWords = [
	"logo",
	"logos",
	"logotype",
	"logotipo",
	"logomark",
	"wordmark"
];
function isLogoWord(word) {
	return logoWords.includes(word);
}
// packages/core/src/read/logo/names.ts
var LogoNames = class {
	wire;
	confused;
	sieve;
	constructor(terms) {
		this.wire = bodyOf([
			...terms.names,
			...terms.abbreviations,
			...terms.logo.names
		]);
		this.confused = bodyOf(terms.confusedWith.flatMap(({ names, logoNames }) => [...names, ...logoNames]));
		this.sieve = sieveFor([...this.wire.names, ...this.confused.names].map((words) => words.join("")));
	}
	read(label) {
		if (label.length > 300 || !passes(label, this.sieve)) return void 0;
		const words = wordsIn(label);
		const wire = without(words, this.wire);
		if (wire) {
			if (wire.rest.every(isGenericWord)) return "wire";
			return saysLogo(label, words, wire.spans) ? "wire-among-others" : void 0;
		}
		return without(words, this.confused)?.rest.every(isGenericWord) ? "confused" : void 0;
	}
};
function bodyOf(names) {
	const seen = new Set();
	const lists = [];
	for (const name of names) {
		const words = wordsIn(name).filter((word) => !isGenericWord(word));
		if (words.length === 0 || seen.has(words.join(" "))) continue;
		seen.add(words.join(" "));
		lists.push(words);
	}
	return { names: lists.toSorted((a, b) => b.length - a.length) };
}
function wordsIn(text) {
	return withoutLongRuns(text).normalize("NFKC").replaceAll(/[\p{Cf}\u00ad]/gu, "").replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (stops) => `${stops.replaceAll(".", "")} `).replaceAll(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
function without(words, body) {
	const rest = [];
	const spans = [];
	let at = 0;
	while (at < words.length) {
		const name = body.names.find((one) => one.every((word, index) => words[at + index] === word));
		const joined = name ? void 0 : body.names.find((one) => one.length > 1 && words[at] === one.join(""));
		if (name) {
			spans.push([at, at + name.length]);
			at += name.length;
		} else if (joined) {
			spans.push([at, at + 1]);
			at++;
		} else rest.push(words[at++]);
	}
	return spans.length > 0 ? {
		rest,
		spans
	} : void 0;
}
function saysLogo(label, words, spans) {
	return !/[|:;]/.test(label) && spans.some(([start, end]) => {
		if (isLogoWord(words[end] ?? "")) return true;
		let before = start - 1;
		while (before >= 0 && isGenericWord(words[before]) && !isLogoWord(words[before])) before--;
		return isLogoWord(words[before] ?? "");
	});
}
// packages/core/src/read/logo/files.ts
const spacers = /^(?:spacer|blank|pixel|clear|transparent|empty|placeholder|loading|loader|spinner|lazy|lazyload|dot|1x1|1px|trans|shim|grey|gray|fallback|default|noimage|no-image|image-placeholder|img-placeholder|placeholder-image)$/;
const portraits = /(?:^|-)(?:avatar|headshot|portrait|mugshot|profile|gravatar)(?:-|$)/;
var LogoFiles = class {
	isWires;
	isConfused;
	stems;
	confusedStems;
	hosts;
	confusedHosts;
	sieve;
	constructor(terms) {
		const confusedFiles = terms.confusedWith.flatMap(({ logoFiles }) => logoFiles);
		const names = [...terms.names, ...terms.abbreviations];
		const confusedNames = terms.confusedWith.flatMap((other) => other.names);
		this.isWires = createFileMatcher(terms.logo.files);
		this.isConfused = createFileMatcher(confusedFiles);
		this.stems = stemsOf(names);
		this.confusedStems = stemsOf(confusedNames);
		this.sieve = sieveFor([
			...[...terms.logo.files, ...confusedFiles].map(longestRun),
			...[...names, ...confusedNames].map(longestWord$1),
			...logoWords
		]);
		const shared = new Set(terms.sharedDomains?.map(({ domain }) => domain));
		this.hosts = terms.domains.filter((domain) => !shared.has(domain));
		this.confusedHosts = terms.confusedWith.flatMap(({ domains }) => domains);
	}
	mayTell(address) {
		const plain = address.replaceAll(escapedSign, "");
		return !/^[!-$&-~]*$/.test(plain) || plain.includes(base64Scheme) || passes(plain, this.sieve);
	}
	read(path) {
		const folded = foldFileName(path.slice(path.lastIndexOf("/") + 1));
		if (this.isWires(path)) return "wire";
		const words = folded.split("-").flatMap((part) => wordsIn(part));
		if (isNameOnly(words, this.stems)) return "wire";
		if (this.isConfused(path) || isNameOnly(words, this.confusedStems)) return "confused";
		const calledLogo = words.some(isLogoWord);
		if (calledLogo && words.every(isGenericWord)) return this.readFolder(path);
		if (spacers.test(folded)) return "spacer";
		if (portraits.test(folded) || /(?:^|[./])gravatar\.com\//i.test(path)) return "portrait";
		return calledLogo ? "other-logo" : void 0;
	}
	readFolder(path) {
		const words = wordsIn((path.split("/").slice(0, -1).at(-1) ?? "").toLowerCase());
		if (isNameOnly(words, this.stems)) return "wire";
		if (isNameOnly(words, this.confusedStems)) return "confused";
		const host = hostOf$1(path);
		if (host === void 0) return void 0;
		if (isHostOf(host, this.hosts)) return "wire";
		return isHostOf(host, this.confusedHosts) ? "confused" : void 0;
	}
	readHome(address) {
		const host = /^(?:https?:)?\/\/([^/?#]+)\/?(?:[?#]|$)/i.exec(address.trim())?.[1]?.toLowerCase();
		if (host === void 0) return void 0;
		if (isHostOf(host, this.hosts)) return "wire";
		return isHostOf(host, this.confusedHosts) ? "confused" : void 0;
	}
};
const escapedSign = /%(?:25)*(?:2[\da-f]|3[a-f]|[57][b-f]|[46]0)/gi;
const base64Scheme = "aHR0c";
function longestWord$1(name) {
	return wordsIn(name).reduce((longest, word) => word.length > longest.length ? word : longest, "");
}
function stemsOf(names) {
	const stems = names.map((name) => wordsIn(name).filter((word) => word !== "the").join(""));
	return [...new Set(stems)];
}
function isNameOnly(words, stems) {
	const first = words.findIndex((word) => !isGenericWord(word));
	const last = words.findLastIndex((word) => !isGenericWord(word));
	const own = words.slice(Math.max(0, first), last + 1).join("").replace(/^(?:the|logo)+/, "").replace(/logo$/, "");
	return own.length > 1 && stems.includes(own);
}
function hostOf$1(path) {
	return /^(?:https?:)?\/\/([^/?#:]+)/i.exec(path)?.[1]?.toLowerCase();
}
function isHostOf(host, domains) {
	return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
// packages/core/src/read/logo/weigh.ts
function weigh$1(picture, told, terms, looks) {
	const evidence = faultsOf(picture, looks);
	const seen = seenOf(picture, terms, looks);
	if (!seen) return told && {
		...told,
		evidence: [...told.evidence, ...evidence]
	};
	const { kind, address } = seen;
	if (kind === "wire" || kind === "confused") {
		const agrees = told !== void 0 && told.match === "confused" === (kind === "confused");
		const nameless = picture.kind === "background" && picture.labels.length === 0;
		return {
			match: kind === "wire" && nameless ? "unnamed" : kind,
			witnesses: ["pixels", ...agrees ? told.witnesses : []],
			text: told?.text ?? picture.labels[0]?.text ?? lastPart(address),
			src: address,
			evidence: [
				{
					code: "pixels",
					weight: 1,
					detail: kind
				},
				...agrees ? told.evidence : [],
				...evidence
			]
		};
	}
	if (!told) return void 0;
	const against = {
		code: "pixels",
		weight: -1,
		detail: kind
	};
	const match = (kind === "blank" || !told.witnesses.some((witness) => witness === "file" || witness === "url")) && told.match !== "confused" ? "named-only" : told.match;
	return {
		...told,
		match,
		evidence: [
			...told.evidence,
			against,
			...evidence
		]
	};
}
function seenOf({ addresses }, terms, looks) {
	const seen = [];
	for (const address of addresses) {
		const look = looks.get(address);
		const kind = look && "kinds" in look ? look.kinds.get(terms.id) : void 0;
		if (kind) seen.push({
			kind,
			address
		});
	}
	return seen.find(({ kind }) => kind === "wire") ?? (seen[0]?.address === addresses[0] ? seen[0] : void 0);
}
function faultsOf({ addresses }, looks) {
	const faults = [];
	for (const address of addresses) {
		const look = looks.get(address);
		if (look && "fault" in look) faults.push({
			code: "unreadable-picture",
			weight: 0,
			detail: look.fault
		});
	}
	return faults;
}
function lastPart(address) {
	if (/^\s*data:/i.test(address)) return "";
	const path = /^[^?#]*/.exec(address)?.[0] ?? address;
	return path.slice(path.lastIndexOf("/") + 1);
}
// packages/core/src/read/logo/judge.ts
const made = new WeakMap();
function tellersOf(terms) {
	let tellers = made.get(terms);
	if (!tellers) made.set(terms, tellers = {
		files: new LogoFiles(terms),
		names: new LogoNames(terms)
	});
	return tellers;
}
var LogoJudge = class {
	files;
	names;
	terms;
	looks;
	constructor(terms, looks = new Map()) {
		this.terms = terms;
		this.looks = looks;
		const tellers = tellersOf(terms);
		this.files = tellers.files;
		this.names = tellers.names;
	}
	isLogoFile(address) {
		return this.files.mayTell(address) && pathsOf(address).some((path) => this.files.read(path) === "wire");
	}
	judge(picture) {
		const told = this.judgeByWords(picture);
		return weigh$1(picture, told && {
			...told,
			evidence: told.witnesses.map((code) => ({
				code,
				weight: 1
			}))
		}, this.terms, this.looks);
	}
	judgeByWords(picture) {
		const label = this.readLabels(picture);
		if (!label && !this.mayBeTold(picture)) return void 0;
		const { file, address } = this.readFiles(picture);
		const src = address ?? picture.addresses[0];
		if (file === "wire") {
			const witnesses = ["file", ...label?.named === "wire" ? [label.label.witness] : []];
			return {
				match: picture.kind === "background" && label?.named !== "wire" ? "unnamed" : "wire",
				witnesses,
				text: label?.label.text ?? nameOf$2(src),
				src
			};
		}
		if (file === "confused") return {
			match: "confused",
			witnesses: ["file"],
			text: label?.label.text ?? nameOf$2(src),
			src
		};
		if (label) return {
			match: label.named === "confused" ? "confused" : isDoubtful(picture, file, label.named) ? "named-only" : "wire",
			witnesses: [label.label.witness],
			text: label.label.text,
			src
		};
		return this.judgeUnnamed(picture, file, src);
	}
	mayBeTold({ addresses, href, kind, labels, loads }) {
		if (addresses.some((address) => this.files.mayTell(address))) return true;
		if (labels.length > 0 || kind === "background") return false;
		return loads === "nothing" || href !== void 0 && this.files.readHome(href) !== void 0;
	}
	judgeUnnamed(picture, file, src) {
		if (picture.labels.length > 0 || picture.kind === "background") return void 0;
		const home = picture.href === void 0 ? void 0 : this.files.readHome(picture.href);
		if (home && file === void 0 && picture.loads === "picture") return {
			match: home,
			witnesses: ["url"],
			text: picture.href,
			src
		};
		if (picture.loads !== "nothing") return void 0;
		const named = `${attribute(picture.entry.node, "className") ?? ""} ${attribute(picture.entry.node, "id") ?? ""}`.split(/\s+/).find((name) => name !== "" && this.files.read(name) === "wire");
		return named === void 0 ? void 0 : {
			match: "named-only",
			witnesses: ["class"],
			text: named,
			src
		};
	}
	readFiles(picture) {
		let file;
		let address;
		for (const one of picture.addresses) for (const path of pathsOf(one)) {
			const says = this.files.read(path);
			if (says === "wire") return {
				file: says,
				address: one
			};
			if (says !== void 0 && (file === void 0 || says === "confused")) {
				file = says;
				address = one;
			}
		}
		return {
			file,
			address
		};
	}
	readLabels(picture) {
		let best;
		for (const label of picture.labels) {
			const named = this.names.read(label.text);
			if (named === "wire") return {
				named,
				label
			};
			if (named !== void 0) best ??= {
				named,
				label
			};
		}
		return best;
	}
};
function isDoubtful(picture, file, named) {
	if (named === "wire-among-others" || file !== void 0 || picture.loads !== "picture") return true;
	if (picture.kind === "background" && picture.addresses.length === 0) return true;
	return /(?:^|[\s_-])avatar(?:$|[\s_-])/i.test(attribute(picture.entry.node, "className") ?? "");
}
function nameOf$2(src) {
	if (src === void 0) return "";
	const path = /^[^?#]*/.exec(src)?.[0] ?? src;
	return path.slice(path.lastIndexOf("/") + 1);
}
// packages/core/src/judge/theme.ts
const shownClauses = new Set([
	"logo",
	"byline",
	"affiliation"
]);
function underTheme(rule, known, open, judgeWith) {
	if (known.status !== "breach" || !open || !shownClauses.has(rule)) return known;
	const may = judgeWith(open.facts());
	if (may.status === "breach") {
		const unknown = open.fields.find((field) => field.kind === "unknown-author");
		if (rule !== "byline" || !unknown) return known;
		const { key, id } = unknown;
		return unsure({
			code: "byline-unknown-author",
			actual: id.text,
			position: id.position,
			key
		});
	}
	const findings = may.findings.map((finding) => withKey(finding, open.fields));
	if (findings.length > 0) return {
		status: "unsure",
		findings
	};
	return unsure({
		code: "theme-decides",
		actual: rule,
		key: [...new Set(open.fields.map(({ key }) => key))].join(", ")
	});
}
function unsure(finding) {
	return {
		status: "unsure",
		findings: [{
			status: "unsure",
			...finding
		}]
	};
}
function withKey(finding, fields) {
	if (finding.why !== "theme") return finding;
	const line = finding.position?.start.line;
	const field = fields.find((each) => wordsOf$2(each).some(({ position }) => position?.start.line === line));
	return field ? {
		...finding,
		key: field.key
	} : finding;
}
function wordsOf$2(field) {
	switch (field.kind) {
		case "author": return [...field.name, ...field.affiliations];
		case "unknown-author": return [field.id];
		case "image": return [field.src];
		default: return [field.words];
	}
}
function mayNameWire(fields, terms) {
	const names = [...terms.names, ...terms.abbreviations].map((name) => fold(name).lower);
	const namesWire = (text) => {
		const { lower } = fold(text);
		return names.some((name) => lower.includes(name));
	};
	const judge = new LogoJudge(terms);
	return fields.some((field) => field.kind === "image" ? judge.isLogoFile(field.src.text) || namesWire(field.alt ?? "") : wordsOf$2(field).some(({ text }) => namesWire(text)));
}
// packages/core/src/judge/judge.ts
const docs = "https://github.com/creditline/creditline/blob/main/packages/core/src/rules";
function judge$2({ terms, facts, story, scope, path, suppressions, open }) {
	const clauses = {};
	const messages = [];
	const suppressed = [];
	for (const rule of ruleIds) {
		const clause = terms.clauses[rule];
		if (!clause) continue;
		if (scope === "none") {
			clauses[rule] = {
				status: "not-applicable",
				force: clause.force
			};
			continue;
		}
		const judgeBy = (by) => rules[rule]({
			terms,
			facts: by,
			story
		});
		const { status, findings } = underTheme(rule, judgeBy(facts), open, judgeBy);
		const said = findings.map((finding) => toMessage(finding, rule, clause, terms, facts.anchor));
		const suppression = said.length > 0 ? suppressions.find((each) => each.rule === rule) : void 0;
		clauses[rule] = {
			status,
			force: clause.force,
			...suppression && { suppressed: suppression.reason }
		};
		if (suppression) {
			const { by, reason } = suppression;
			suppressed.push(...said.map((message) => ({
				by,
				reason,
				message
			})));
		} else messages.push(...said);
	}
	messages.sort(bySource);
	suppressed.sort((a, b) => bySource(a.message, b.message));
	const verdict = verdictOf(scope, clauses);
	return {
		path,
		terms: terms.id,
		scope,
		verdict,
		clauses,
		messages,
		suppressed,
		facts,
		story
	};
}
function severity(finding, clause) {
	if (clause.force === "should") return void 0;
	return finding.status === "breach";
}
function toMessage(finding, rule, clause, terms, anchor) {
	const { reason, advice } = say(finding, terms);
	const place = finding.position ?? anchor;
	const message = new VFileMessage(reason, {
		...place && { place },
		ruleId: rule,
		source: "creditline"
	});
	message.fatal = severity(finding, clause);
	message.code = finding.code;
	message.url = `${docs}/${rule}.md`;
	const { title, locator, read } = clause.source;
	message.note = `${advice}\n${clause.summary} (${title}, ${locator}, read ${read})`;
	if (finding.actual !== void 0) message.actual = finding.actual;
	if (finding.expected !== void 0) message.expected = finding.expected;
	return message;
}
function bySource(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
// packages/core/src/read/theme/keys.ts
const tables = /^(?:params|extra|data|fields|meta|attributes|frontmatter)\./;
function keyOf$2(path) {
	return path.toLowerCase().replaceAll(/[_-]/g, "").replace(tables, "");
}
function partsOf(path) {
	const [root = "", ...below] = keyOf$2(path).split(".");
	return {
		root,
		item: below[0] !== void 0 && /^\d+$/.test(below[0]) ? Number(below.shift()) : void 0,
		rest: below.filter((key) => !/^\d+$/.test(key)).join(".")
	};
}
function isShown(path, shown) {
	const key = keyOf$2(path);
	return shown.some((name) => {
		const wanted = keyOf$2(name);
		return [
			wanted,
			`${wanted}s`,
			wanted.replace(/s$/, "")
		].some((each) => each !== "" && (key === each || key.startsWith(`${each}.`)));
	});
}
// packages/core/src/text/hosts.ts
function isOnHost(href, domain) {
	if (/^[!-$&-~]*$/.test(href) && !href.toLowerCase().includes(domain)) return false;
	const host = hostOf(href);
	return host === domain || host?.endsWith(`.${domain}`) === true;
}
function hostOf(href) {
	return URL.parse(href)?.hostname;
}
// packages/core/src/judge/scope.ts
const apart$4 = new Set([
	"related",
	"comments",
	"navigation",
	"tags",
	"aside",
	"masthead",
	"footer"
]);
function isCredited(facts, terms) {
	return facts.affiliations.some((sighting) => tiesArticle(sighting)) || facts.notices.length > 0 || facts.textOnly && facts.logos.length > 0 || facts.logos.some(({ match, place }) => match === "wire" && !apart$4.has(place)) || facts.links.some(({ kind, href }) => kind !== "link" && terms.domains.some((domain) => isOnHost(href, domain)));
}
function tiesArticle({ form, tie, place, people }) {
	if (apart$4.has(place) || form === "confused" || form === "host") return false;
	return tie === "reporter" || tie === "author" || tie === "source" || tie === "other-organisation" || tie === "other-person" && people.length > 0;
}
const sourceKeys$1 = /^(?:source|syndication|wire|agency|republishedfrom|creditline)(?:\.(?:name|id|wire|terms|\d+))?$/i;
function isDeclared(frontMatter, terms, declared = []) {
	if (typeof declared === "string") return declared === terms.id || namesSource(frontMatter, terms);
	return declared.some((each) => holds$1(each, terms, frontMatter)) || namesSource(frontMatter, terms);
}
function holds$1({ terms: id, frontMatter: wanted }, terms, has) {
	if (id !== terms.id) return false;
	return Object.entries(wanted ?? {}).every(([field, value]) => {
		const folded = fold(value).lower.trim();
		return has.some((each) => isItemOf(each.key, field) && fold(each.value).lower.trim() === folded);
	});
}
function isItemOf(key, field) {
	const own = key.toLowerCase();
	const wanted = field.toLowerCase();
	return own === wanted || own.replace(/\.\d+$/, "") === wanted;
}
function namesSource(frontMatter, terms) {
	const names = new Set([
		terms.id,
		...terms.names,
		...terms.abbreviations
	].map((name) => fold(name).lower));
	return frontMatter.some(({ key, value }) => sourceKeys$1.test(keyOf$2(key)) && names.has(fold(value).lower.trim()));
}
function scopeOf$1(ties) {
	if (ties.declared) return "declared";
	if (ties.credited) return "credited";
	if (ties.matched) return "matched";
	return ties.given ? "given" : "none";
}
// packages/core/src/languages/types.ts
function words$3(text) {
	return text.trim().split(/\s+/);
}
function phrases$1(text) {
	return text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")).filter((phrase) => phrase !== "");
}
// packages/core/src/languages/ar.ts
const arabic = {
	code: "ar",
	cues: {
		author: phrases$1(`كتب, كتبت, بقلم, كتابة, تقرير, إعداد, الكاتب, الكاتبة, المراسل, محرر الخبر, كتبه, تأليف`),
		weakAuthor: [],
		editor: phrases$1(`تحرير, المحرر, مراجعة`),
		photographer: phrases$1(`تصوير, صورة, الصورة, صور, عدسة, فيديو`),
		translator: phrases$1(`ترجمة`),
		contributor: phrases$1(`ساهم في التقرير`),
		source: phrases$1(`المصدر, مصدر, نقلا عن`),
		genres: phrases$1(`مقال, رأي, تحليل, تقرير, حوار`)
	},
	conjunctions: words$3("و"),
	particles: [],
	honorifics: [],
	jobs: words$3("مراسل مراسلة صحفي صحفية صحافي صحافية كاتب كاتبة محرر محررة رئيس مدير"),
	jobModifiers: [],
	staff: words$3("المحرر هيئة وكالات فريق"),
	organisations: words$3("وكالة صحيفة جريدة قناة موقع مؤسسة جامعة وزارة شركة أنباء الأنباء رويترز الجزيرة العربية"),
	months: words$3("يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
	weekdays: words$3("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت"),
	time: words$3("منذ ساعة ساعات دقيقة دقائق يوم أيام مساء صباحا ص م"),
	labels: words$3("نشر تحديث آخر تاريخ النشر تم نشره"),
	controls: words$3("مشاركة شارك تعليق تعليقات طباعة حفظ متابعة اشترك تسجيل دخول بحث إغلاق المزيد الرئيسية اتصل إعلان نسخ رابط اقرأ أيضا"),
	topics: words$3("سياسة رياضة اقتصاد ثقافة رأي مجتمع دولي محلي العالم تكنولوجيا علوم صحة فن منوعات حوادث أخبار"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: [],
	givenNames: []
};
// packages/core/src/languages/zh.ts
const chinese = {
	code: "zh",
	cues: {
		author: phrases$1(`文, 作者, 记者, 記者, 撰文, 撰稿, 本报记者, 本報記者, 特约记者, 采写, 采访, 編寫, 编写, 文字, 撰寫, 整理, 通讯员, 通訊員, 笔者, 图文, 特派記者, 記者・, 文／图, 本网记者, 报道`),
		weakAuthor: [],
		editor: phrases$1(`编辑, 編輯, 责任编辑, 責任編輯, 责编, 責編, 审核, 審核, 校对, 核稿, 值班编辑, 主编, 监制`),
		photographer: phrases$1(`摄影, 攝影, 图, 圖, 图片, 圖片, 照片, 视频, 視頻, 影片, 制图, 製圖, 供图, 供圖, 漫画, 插画, 插圖`),
		translator: phrases$1(`翻译, 翻譯, 译者, 譯者, 编译, 編譯`),
		contributor: phrases$1(`实习生, 实习记者`),
		source: phrases$1(`来源, 來源, 转载自, 轉載自, 原载, 出处`),
		genres: phrases$1(`评论, 評論, 专栏, 專欄, 社论, 社論, 专访, 專訪, 观点`)
	},
	conjunctions: words$3("和 与 與 及 、"),
	particles: [],
	honorifics: [],
	jobs: words$3("记者 記者 特派员 特派員 编辑 編輯 主编 主編 评论员 評論員 通讯员 通訊員 作者 教授 律师 律師 作家 专栏作家 專欄作家 主笔 主筆 研究员 研究員 实习生 摄影师 特约记者 特派記者 特约评论员"),
	jobModifiers: [],
	staff: words$3("编辑部 編輯部 本刊编辑部 综合报道 綜合報導 小编 小編"),
	organisations: words$3("新华社 新華社 中新社 日报 日報 晚报 晚報 时报 時報 新闻网 新聞網 通讯社 通訊社 中央社 电视台 電視台 大学 大學 公司 集团 集團 委员会 编辑部 媒体 报社 報社 杂志 雜誌 出版社"),
	months: [],
	weekdays: words$3("星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日"),
	time: words$3("年 月 日 时 時 分 秒 前 上午 下午"),
	labels: words$3("发布 發布 发表 發表 更新 时间 時間 发布时间 發佈時間 更新时间 刊登 日期 最后更新"),
	controls: words$3("分享 评论 評論 收藏 打印 列印 关注 關注 登录 登入 注册 註冊 菜单 選單 搜索 搜尋 关闭 關閉 更多 首页 首頁 广告 廣告 相关 相關 热门 熱門 推荐 推薦 订阅 訂閱 复制 複製 阅读 閱讀 字号 微信 微博 上一篇 下一篇 点击 點擊 全文 下载 下載"),
	topics: words$3("政治 经济 經濟 社会 社會 国际 國際 体育 體育 文化 科技 科学 财经 財經 娱乐 娛樂 生活 地方 健康 教育 观点 两岸 兩岸 台湾 台灣 香港 中国 中國 美国 美國 日本 北京 上海 台北 军事 軍事 旅游 汽车"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: words$3("前 原"),
	givenNames: []
};
// packages/core/src/languages/cs.ts
const czech = {
	code: "cs",
	cues: {
		author: phrases$1(`autor, autorka, autoři, napsal, napsala, text, připravil, připravila, připravili, redaktor, redaktorka, publikoval,
      autor článku, rozhovor vedl, rozhovor vedla, píše, o autorovi, zveřejnil, zveřejnila, napísal, napísala, autori, pripravil, pripravila`),
		weakAuthor: phrases$1(`od`),
		editor: phrases$1(`editor, editorka, redakce, upravil, upravila, aktualizoval`),
		photographer: phrases$1(`foto, fotografie, fotograf, autor fotografie, zdroj fotografie, ilustrace, video, obrázek, snímek, fotografia, ilustrácia`),
		translator: phrases$1(`překlad, přeložil, přeložila, překladatel, preklad, preložil, preložila`),
		contributor: phrases$1(`spolupráce, spolupracoval, spolupracovala`),
		source: phrases$1(`zdroj, zdroje`),
		genres: phrases$1(`komentář, názor, rozhovor, analýza, reportáž, recenze, glosa, sloupek, komentár`)
	},
	conjunctions: words$3("a &"),
	particles: words$3("von de"),
	honorifics: words$3("dr prof mgr ing judr mudr phdr doc bc"),
	jobs: words$3(`redaktor redaktorka reportér reportérka zpravodaj zpravodajka novinář novinářka komentátor komentátorka šéfredaktor
    šéfredaktorka editor editorka fotograf autor autorka publicista sloupkař spisovatel politolog ekonom profesor advokát novinár redaktori`),
	jobModifiers: words$3("zahraniční sportovní vedoucí hlavní zástupce domácí"),
	staff: words$3("redakce redakcia"),
	organisations: words$3("agentura noviny deník časopis tisk redakce univerzita nadace institut sdružení ministerstvo skupina rozhlas televize čtk vydavatelství centrum rada strana policie zprávy deníku tlačová"),
	months: words$3("ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen červenec srpen říjen listopad prosinec"),
	weekdays: words$3("pondělí úterý středa čtvrtek pátek sobota neděle"),
	time: words$3("v před hodin hodiny hodinami minut minutami dní den týdny měsíci lety roku včera dnes čtení min"),
	labels: words$3("publikováno zveřejněno vydáno datum aktualizováno aktualizace vytvořeno poslední upraveno"),
	controls: words$3("sdílet diskuse komentáře tisk uložit sledovat odebírat přihlásit registrovat menu hledat zavřít více číst čtěte zobrazit vše všechny domů kontakt reklama newsletter poslouchat také související články článek štítky nejčtenější nejnovější jak proč kdo co kdy kde pro"),
	topics: words$3("politika sport ekonomika kultura názory společnost svět domácí zahraničí česko praha brno technologie věda zdraví byznys peníze film hudba knihy cestování auto fotbal hokej krimi regiony slovensko"),
	placePrepositions: words$3("v z"),
	affiliationPrepositions: words$3("pro z"),
	bioVerbs: words$3("je byl byla pracuje píše vystudoval vystudovala působí"),
	contributionVerbs: words$3("přispěl přispěla"),
	former: words$3("bývalý bývalá exšéf"),
	givenNames: words$3(`adam adéla alena aleš alexandr alice alois andrea aneta anna antonín barbora bohumil božena daniel daniela david denisa
    dominik dominika eliška eva filip františek gabriela hana helena irena iva ivan ivana iveta jakub jan jana jaromír jaroslav
    jaroslava jindřich jiří jitka josef kamil karel karolína kateřina klára kristýna ladislav lenka libor lubomír lucie luděk ludmila
    lukáš marcela marek marie markéta marta martin martina matěj michaela michal milan miloš miloslav miroslav monika natálie nikola
    olga ondřej patrik pavel pavla pavlína petr petra radek radim radka renata richard robert roman simona stanislav tadeáš tereza
    tomáš václav věra veronika viktor vít vladimír vlastimil vojtěch zdeněk zdeňka zuzana juraj ján jozef katarína peter štefan ľubomír`)
};
// packages/core/src/languages/da.ts
const danish = {
	code: "da",
	cues: {
		author: phrases$1(`af, skrevet af, tekst, tekst af, udgivet af, publiceret af, forfatter, journalist, skribent, artikel af,
      tekst og foto, interview af, om forfatteren, indlæg af, lagt op af`),
		weakAuthor: phrases$1(`fra`),
		editor: phrases$1(`redigeret af, redaktør, redaktion, opdateret af`),
		photographer: phrases$1(`foto, fotos, foto af, billede, billeder, fotograf, fotografi, illustration, illustrationer, video,
      grafik, arkivfoto`),
		translator: phrases$1(`oversat af, oversættelse, oversættelse af, oversætter`),
		contributor: phrases$1(`medvirkende, med bidrag fra`),
		source: phrases$1(`kilde, kilder, oprindeligt bragt i`),
		genres: phrases$1(`kommentar, klumme, analyse, anmeldelse, debat, leder, interview, reportage, kronik, essay, artikel`)
	},
	conjunctions: words$3("og & samt"),
	particles: words$3("af von de"),
	honorifics: words$3("dr prof professor cand"),
	jobs: words$3(`journalist redaktør korrespondent reporter klummeskribent skribent fotograf chefredaktør forfatter anmelder
    kommentator debattør freelancejournalist politisk-redaktør udlandskorrespondent professor forsker praktikant
    souschef redaktionschef`),
	jobModifiers: words$3("politisk ansvarshavende freelance international"),
	staff: words$3("redaktionen redaktion nyhedsbureau admin"),
	organisations: words$3(`nyheder avis avisen dagblad nyhedsbureau ritzau tidende berlingske politiken posten presse universitet
    fond institut forening ministeriet gruppen radio tv redaktionen aps center rådet politiet forlag kommune partiet`),
	months: words$3("januar februar marts april maj juni juli august september oktober november december"),
	weekdays: words$3("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
	time: words$3("kl klokken siden timer time minutter minut dage dag uger måneder år i går dag læsetid den min"),
	labels: words$3("publiceret udgivet opdateret senest oprettet ændret læsetid offentliggjort"),
	controls: words$3(`del kommentarer kommentar kommentér gem følg abonner abonnement log ind menu søg luk åbn mere læs se alle
    hjem kontakt annonce nyhedsbrev lyt link kopier også relaterede artikler artikel emner seneste mest læste hvordan hvorfor
    hvem hvad hvornår hvor det den dette om for`),
	topics: words$3(`politik sport økonomi kultur debat udland indland danmark verden københavn aarhus teknologi videnskab sundhed
    film musik bøger rejser mad skole fodbold biler erhverv samfund klima krimi penge`),
	placePrepositions: words$3("i fra"),
	affiliationPrepositions: words$3("på for hos ved"),
	bioVerbs: words$3("er var har arbejder skriver dækker studerede bor"),
	contributionVerbs: words$3("bidrog medvirkede"),
	former: words$3("tidligere forhenværende"),
	givenNames: words$3(`aage allan anders andreas ane anja anna anne annette arne asger astrid benny bent bente berit birgit birgitte
    birthe bo bodil brian britta camilla carl carsten casper cecilie charlotte christian christina christoffer claus daniel david
    dennis ditte dorte dorthe ebbe elisabeth ellen emil emilie emma erik erling esben eva finn flemming frederik frederikke
    freja gitte grethe hanne hans heidi helle henning henrik henriette ida inge inger ingrid jacob jakob jan jane jens jeppe
    jesper jette johan johanne john jonas jørgen jørn josefine julie kaare karen karin karsten kasper katrine keld kenneth kim
    kirsten kirstine klaus knud kresten kristian kristina kristine kurt lars lasse laura laust lea leif lene line lisbeth lise
    lone lotte louise mads magnus maja malene marianne marie maria martin mathias mathilde merete mette michael mie mikael
    mikkel mogens morten naja nana nanna nicolai niels nikolaj nina ole oliver palle per pernille peter pia poul preben rasmus
    rikke robert rune sanne sara sebastian signe simon sofie solveig stig stine susanne svend søren thomas tina tine tobias tom
    torben tove trine troels ulla ulrik vibeke victor villads`)
};
// packages/core/src/languages/nl.ts
const dutch = {
	code: "nl",
	cues: {
		author: phrases$1(`door, geschreven door, geplaatst door, gepubliceerd door, tekst, tekst door, auteur, auteurs, redactie,
      artikel door, verslaggever, redacteur, een artikel van, interview door, over de auteur, door onze verslaggever,
      door onze redacteur, van onze verslaggever, van onze redactie`),
		weakAuthor: phrases$1(`van`),
		editor: phrases$1(`bewerkt door, eindredactie, geredigeerd door, bijgewerkt door`),
		photographer: phrases$1(`foto, foto's, foto door, foto's door, beeld, fotograaf, fotografie, illustratie, illustraties, video,
      beeld door, fotobewerking, afbeelding`),
		translator: phrases$1(`vertaald door, vertaling, vertaler`),
		contributor: phrases$1(`met medewerking van, met bijdragen van, mmv, m.m.v`),
		source: phrases$1(`bron, bronnen, eerder verschenen in, oorspronkelijk gepubliceerd door`),
		genres: phrases$1(`column, opinie, analyse, commentaar, interview, recensie, essay, reportage, verslag, artikel, een column, een essay`)
	},
	conjunctions: words$3("en &"),
	particles: words$3(`van de der den het ter ten te in op t 't s 's voor aan bij`),
	honorifics: words$3("dr prof drs ir mr ing dhr mevr"),
	jobs: words$3(`verslaggever verslaggeefster redacteur redactrice journalist journaliste correspondent correspondente
    hoofdredacteur eindredacteur columnist columniste fotograaf fotografe auteur medewerker medewerkster stagiair
    stagiaire chef hoogleraar onderzoeker schrijver schrijfster presentator presentatrice freelancer sportverslaggever
    politiek-verslaggever advocaat directeur gastauteur`),
	jobModifiers: words$3("politiek politieke adjunct onze freelance economie chef algemeen buitenland"),
	staff: words$3("redactie webredactie newsroom team gastauteur nieuwsredactie admin persbureau"),
	organisations: words$3(`nieuws krant dagblad persbureau pers redactie universiteit stichting instituut vereniging ministerie
    groep omroep televisie uitgeverij bv nv centrum raad partij politie gemeente anp belga nos rtl nrc vrt telegraaf
    courant weekblad tijdschrift hogeschool bond`),
	months: words$3("januari februari maart april mei juni juli augustus september oktober november december mrt okt"),
	weekdays: words$3("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo"),
	time: words$3("om uur geleden minuten minuut dagen dag weken maanden jaar gisteren vandaag leestijd op min"),
	labels: words$3("gepubliceerd geplaatst bijgewerkt laatst gewijzigd laatste update datum leestijd aangepast"),
	controls: words$3(`delen deel reacties reageer reageren afdrukken bewaren bewaar volgen volg abonneren abonnement inloggen
    registreren menu zoeken sluiten openen meer lees lezen bekijk alle alles home contact adverteren advertentie
    nieuwsbrief luister link kopieer kopiëren ook gerelateerd artikelen artikel tags laatste het een dit deze hoe waarom
    wie wat wanneer waar voor over`),
	topics: words$3(`politiek sport economie cultuur opinie buitenland binnenland nederland belgië wereld amsterdam brussel tech
    wetenschap gezondheid media film muziek boeken reizen koken onderwijs voetbal wielrennen auto show regio lokaal
    samenleving klimaat misdaad geld`),
	placePrepositions: words$3("in uit vanuit"),
	affiliationPrepositions: words$3("van voor bij"),
	bioVerbs: words$3("is was heeft werkt schrijft studeerde woont doceert begon zijn volgt"),
	contributionVerbs: words$3("droeg droegen"),
	former: words$3("voormalig voormalige oud ex"),
	givenNames: words$3(`aad albert alex alexander andré anke anna anne anneke annelies annemarie annemieke anouk arend arie arjan
    arjen arnoud astrid auke barbara bart bas ben bert bob bram brecht bregje caroline carla carolien casper chantal charlotte
    christiaan claudia coen cor corine daan daniël danny david dennis diederik dirk dorien eelco eline els elske emma erik
    ernst esther eva evelien ewout femke ferdi fleur floor floris folkert frank frans frederik freek frits geert gerard gerben
    gerrit gert gijs gijsbert guido guus hanneke hanna hans harm harmen harry heleen henk henri hendrik herman hester hugo
    huub ilse inge ingrid irene iris ivo jaap jacob jacqueline jan janneke jasper jelle jeroen jesse jet jeroen joep johan
    johannes jolanda jolien jonas joost joris jos jurre jurriaan karel karen karin karlijn kasper kees kim klaas koen laura
    lars leen lennart leonie lex lien lieke liesbeth lieve linda lisa lonneke lotte luc lucas luuk maaike maarten mariëlle
    marc marcel margriet maria marian marieke marije marijke marijn marike mark marleen marloes martijn martin martine matthijs
    maud maurice max melissa menno merel michiel michel mieke mike mirjam monique nadia nanda natalie nathalie nicole niels
    nienke nina noor olaf paul paulien peter petra philip pieter pim pien raoul reinier remco renate renske rianne rien rik rob
    robbert robert roel rogier roland roos ron ronald ruben ruud ruth sam sander sandra sanne sara sebastiaan simon sjoerd
    sofie stan stefan steven stijn suzanne sven sylvia tamara teun theo thijs thomas tim timo tom ton toon truus ursula victor
    vincent wessel wilco wilfred willem wim wouter yasmina yvonne`)
};
// packages/core/src/languages/en.ts
const english = {
	code: "en",
	cues: {
		author: phrases$1(`by, written by, posted by, reported by, story by, report by, reporting by, words by, text by,
      words, text, author, authors, article by, contributed by, submitted by, published by, created by, as told to,
      as written by, posted on by, column by, opinion by, analysis by, review by, interview by, commentary by, essay by,
      words and photos by, words and pictures by, text and photos by, story and photos by, op-ed by, authored by,
      reporter, reporters, writer, byline, about the author, about the authors, report, reporting, writing by,
      feature by, blog by, by staff writer, by staff reporter, by our correspondent, post author, author name`),
		weakAuthor: phrases$1(`from, with`),
		editor: phrases$1(`edited by, editing by, editor, editors, reviewed by, medically reviewed by, fact checked by,
      fact-checked by, checked by, produced by, producer, produced and edited by, copy edited by, curated by,
      compiled by, updated by, moderated by`),
		photographer: phrases$1(`photo, photos, photo by, photos by, photograph by, photographs by, photography by,
      photography, picture, pictures, picture by, pictures by, image, images, image by, images by, illustration,
      illustrations, illustration by, illustrations by, illustrated by, video, video by, videos by, graphics by,
      graphic by, credit, image credit, photo credit, photo illustration by, artwork by, art by, cartoon by,
      animation by, drawing by, visuals by, getty images, courtesy of, photograph courtesy of, photos courtesy of, image courtesy of, images courtesy of, image via, image source, photo courtesy of, photographer,
      filmed by, cover photo by, photographed by, styled by, pic, pics`),
		translator: phrases$1(`translated by, translation by, translation, translator`),
		contributor: phrases$1(`additional reporting by, with additional reporting by, additional reporting, with reporting by,
      with reporting from, with contributions from, with contributions by, contributors, contributing, with files from,
      additional writing by, research by, additional research by, with inputs from, with input from, data by,
      with assistance from, additional contributions by, graphics and reporting by, reporting contributed by`),
		source: phrases$1(`source, sources, originally published by, originally published on, originally published in,
      originally appeared on, originally appeared in, first published by, first published on, first published in,
      republished from, via, courtesy, this story was originally published by, this article was originally published by,
      this story originally appeared on, distributed by, provided by, powered by`),
		genres: phrases$1(`a column, column, opinion, analysis, commentary, perspective, review, essay, guest essay, op-ed,
      an essay, a commentary, an analysis, a review, interview, feature, special report, exclusive, guest post,
      guest column, editorial, blog, story, article, post, published, last updated, posted, updated`)
	},
	conjunctions: words$3("and with &"),
	particles: words$3("de van von der den la le du da di del della al el bin ibn abu ben st o mac mc ap"),
	honorifics: words$3("dr prof professor sir dame lord lady rev reverend mr mrs ms miss fr sr capt col gen lt sgt md hon"),
	jobs: words$3(`reporter reporters correspondent correspondents editor editors writer writers journalist journalists
    columnist contributor contributors author photographer photojournalist producer blogger critic anchor analyst
    commentator intern fellow freelancer editorialist cartoonist essayist publisher founder co-founder ceo director
    manager officer president chairman chair professor lecturer researcher attorney lawyer economist strategist
    scientist engineer specialist expert host presenter meteorologist weatherman reviewer illustrator videographer
    novelist historian executive partner consultant adviser advisor coordinator chief assistant curator desk
    newsletter-writer newswriter copywriter owner secretary head student teacher pastor senator representative
    spokesperson spokesman staffer stringer`),
	jobModifiers: words$3(`senior junior deputy chief managing associate assistant executive contributing political
    politics education business sports sport news breaking general health science technology tech environment climate
    energy national international foreign world local city state capitol congressional white-house legal courts crime
    investigative investigations immigration economics economy financial finance markets music film tv television
    entertainment culture arts lifestyle travel food fashion beauty features feature staff special digital online data
    audience social content video photo copy night weekend opinion opinions freelance guest lead principal head
    defense defence military religion transport transportation housing property media consumer royal showbiz football
    trends trending live global regional south north east west diplomatic parliamentary security european us uk
    house commerce shopping product founding former co vice section page hub cyber space agriculture
    tax policy government consumer community metro enterprise wellness fitness real estate`),
	staff: words$3(`staff admin administrator newsroom team desk reporter editor editors editorial webdesk newsdesk
    webmaster guest anonymous contributor contributors correspondent correspondents agencies agency wires wire
    reporters writers moderator`),
	organisations: words$3(`news newspaper newspapers press agency agencies agence times post herald tribune journal gazette
    chronicle daily weekly magazine media network networks foundation university college institute center centre council
    service services wire wires inc llc ltd corp corporation company co group association society bureau radio
    television tv channel broadcasting studio studios observer examiner independent guardian telegraph mail mirror sun
    star globe register sentinel dispatch courier examiner reporter report reports review today online digital
    international editorial board committee department ministry police office organization organisation union party
    bank club school academy museum hospital laboratory lab labs project initiative coalition alliance collective
    newswire syndicate caller reuters bloomberg associated afp bbc cnn nbc abc cbs fox npr pbs msnbc espn wsj
    publishing publications partners trust fund federation league conservation watch insider commission authority
    technologies solutions systems software holdings industries airlines capital ventures consulting communications
    productions entertainment pictures images getty shutterstock alamy unsplash istock pexels pixabay imago dreamstime zuma nurphoto sipa flickr wikimedia adobe library church government
    congress senate house staff`),
	months: words$3(`january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec`),
	weekdays: words$3(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`),
	time: words$3(`at on am pm a.m p.m ago hour hours hr hrs h minute minutes min mins second seconds sec secs day days
    week weeks month months year years today yesterday tonight noon midnight est edt et cst cdt ct mst mdt mt pst pdt pt
    gmt bst utc cet cest ist aest aedt sast jst local time read the of th st nd rd just now`),
	labels: words$3(`published updated posted modified last first originally created date reading read update publish
    post print issued filed revised edition created corrected time since uploaded released`),
	controls: words$3(`share tweet follow subscribe comments comment print save email e-mail copy link facebook twitter x
    linkedin whatsapp reddit pinterest instagram youtube tiktok telegram bluesky threads flipboard messenger tumblr
    login log sign signup register menu search close open more read next previous back top home contact about privacy
    terms cookies policy advertise advertisement advertising sponsored ad ads download listen watch play pause loading
    show hide view views all see click here newsletter newsletters bookmark report send get alerts share:
    add google preferred source skip main content accessibility archive archives tags topics related trending popular
    continue story stories article articles rss feed website profile bio biography gallery video videos photo photos
    image caption enlarge toggle navigation font size text settings account join donate support shop store buy
    comments: reply replies likes like dislike shares edit delete filed under our your this that what how why when who
    which their his her they we you its an a the new best latest live exclusive breaking update updates opinion
    editorial sections section edition index help faq careers jobs masthead corrections ethics guide guides review
    reviews deals recommended via special the-latest photo: conversation discussion follow: unfollow mute notify`),
	topics: words$3(`politics sports sport world business opinion technology tech science health entertainment culture arts
    lifestyle travel food fashion weather crime education environment economy markets money finance local national
    nation international us uk europe asia africa america americas china russia ukraine israel india canada australia
    california texas florida washington london york football soccer basketball baseball hockey tennis golf cricket
    rugby racing music movies film television tv gaming games books media law military defense immigration elections
    election congress royals celebrity style beauty wellness features column columns editorial obituaries community
    cars autos motoring property homes garden gardening recipes drink theater theatre art history religion faith
    space climate energy cybersecurity ai crypto bitcoin startups mobile phones apple google microsoft amazon`),
	placePrepositions: words$3("in from at near"),
	affiliationPrepositions: words$3("for of at with"),
	bioVerbs: words$3(`is was has covers covered writes wrote reports reported joined works worked teaches serves lives
    studied holds contributes specializes specialises leads runs received graduated grew writes edits hosts oversees
    are were have cover write report focuses began started spent can`),
	contributionVerbs: words$3("contributed assisted helped"),
	former: words$3("formerly former ex previously late"),
	givenNames: words$3(`aaron abby abigail adam adrian aidan alan albert alec alex alexa alexander alexandra alexis alfred
    ali alice alicia alison allan allen allison allyson alyssa amanda amber amelia amy andrea andrew andy angela angus
    anita ann anna anne annie anthony april archie aretha ariel arlene arnold arthur ashleigh ashley aubrey audrey austin
    ava avery barbara barry becca beck becky ben benjamin bernard bernie bert beth bethany betsy betty beverly bill billy
    blair blake bob bobby brad bradley brandon brenda brendan brent bret brett brian brianna bridget britney brittany
    brooke bruce bryan bryce bryn caitlin caleb callum calvin cameron camilla candace carl carla carly carmen carol
    caroline carolyn carrie carter cary casey cassandra cassidy cate catherine cathy cecilia chad chandler charlene
    charles charlie charlotte chase chelsea cheryl chloe chris christa christian christie christina christine
    christopher chuck cindy claire clara clark claudia clay clayton cliff clifford clive clyde cody colin colleen collin
    connor conor constance corey corinne cory courtney craig crystal curtis cynthia daisy dale damian damien damon dan
    dana daniel danielle danny daphne darcy darlene darren darryl dave david dawn dean deanna debbie deborah debra declan
    deirdre delia denis denise dennis derek derrick desmond devin dexter diana diane dick dominic don donald donna donnie
    dora doreen doris dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith edmund edward edwin
    eileen elaine eleanor elena eli elijah elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsie emily
    emma eric erica erik erika erin ernest esme esther ethan eugene eva evan eve evelyn ewan faith fay felicity fergus
    finn fiona florence floyd frances francesca francis frank franklin fred freddie frederick gabby gabriel gabriella
    gareth garrett garry gary gavin gemma gene geoff geoffrey george georgia georgie georgina gerald geraldine gerard
    gerry gilbert gillian gina ginny gladys glen glenn gloria gordon grace graham grant greg gregg gregory greta gus guy
    gwen hailey haley hamish hannah harold harriet harrison harry harvey hayley hazel heather hector heidi helen helena
    henry herbert hilary hillary holly hope howard hubert hugh hugo hunter ian ida imogen ingrid iris irene irving isaac
    isabel isabella isla isobel ivan ivy jack jackie jackson jacob jacqueline jade jaime jake james jamie jan jana jane
    janelle janet janice jared jasmine jason jay jayne jean jeanette jeanne jeff jeffrey jenna jennifer jenny jeremiah
    jeremy jermaine jerome jerry jess jesse jessica jill jillian jim jimmy jo joan joanna joanne jocelyn jodie jody joe
    joel joey john johnny jon jonah jonathan jonny jordan joseph josephine josh joshua joy joyce juan juanita judith judy
    julia julian juliana julie juliet june justin justine kaitlyn kara karen karl kate katelyn katherine kathleen kathryn
    kathy katie katrina kay kayla keith kelley kellie kelly kelsey ken kendall kendra kenneth kenny kent kerry kevin kiera
    kieran kim kimberly kirk kirsten kirsty krista kristen kristin kristina kristy kurt kyle lachlan lance lara larry
    laura lauren laurence lauri laurie lawrence leah leanne lee leigh lena leo leon leonard leroy leslie lester levi lewis
    liam libby lila lillian lily linda lindsay lindsey lisa liz lizzie lloyd logan lois lola loren lorenzo loretta lori
    lorna lorraine louis louise lucas lucinda lucy luke lydia lyle lynda lynn lynne mackenzie maddie madeleine madeline
    madison maggie maisie malcolm mallory mandy marc marcia marcus margaret margot maria mariah marian marianne marie
    marilyn marion marissa marjorie mark marlene marshall martha martin marvin mary mason matilda matt matthew maureen
    maurice max maxine maxwell maya meagan megan meghan mel melanie melinda melissa melody mercedes meredith mia micah
    michael michaela micheal michele michelle mick miguel mike mila mildred miles millie milo mimi miranda miriam mitch
    mitchell moira mollie molly mona monica monique morgan morris muriel myra nancy naomi natalie natasha nate nathan
    nathaniel neal neil nell nelson niall nicholas nick nicola nicole nigel nina noah noel nora norma norman olive oliver
    olivia ollie oscar otis owen paige pam pamela patience patricia patrick patsy patty paul paula pauline pearl peggy
    penelope penny perry pete peter peyton phil philip philippa phillip phoebe phyllis pippa polly poppy preston priscilla
    quentin rachael rachel ralph ramona randall randy raquel ray raymond reagan rebecca reed reese reggie regina reginald
    renee rex rhiannon rhonda rhys ricardo richard rick ricky riley rita rob robbie robert roberta robin robyn rochelle
    rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosalyn rose rosemary rosie ross rowan roxanne
    roy ruby rupert russ russell ruth ryan sadie sally sam samantha sammy samuel sandra sandy sara sarah sasha saul
    savannah scarlett scott sean sebastian selena serena seth shane shannon shari sharon shaun shauna shawn sheila shelby
    shelley sheri sherry shirley sian sidney sierra simon simone skye sofia sonia sonya sophia sophie spencer stacey stacy
    stan stanley stefan stella steph stephan stephanie stephen steve steven stewart stuart sue summer susan susannah
    susie suzanne sydney sylvia tamara tammy tania tanya tara tasha taylor ted teresa terrance terri terry tessa thelma
    theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trent trevor
    tricia trisha tristan troy tucker tyler ursula valerie vanessa vaughn vera vernon veronica vicki vicky victor victoria
    vince vincent viola violet virgil virginia vivian wade wallace walter wanda warren wayne wendy wes wesley whitney will
    willa william willie wilma winston wyatt xavier yolanda yvette yvonne zac zach zachary zack zara zoe aditya aisha
    akash amit amrita anand anil anita anjali ankit anuj arjun arun ashok ashwin deepak dev dinesh divya gaurav geeta
    harsh ishaan karan kavita kiran krishna lakshmi manish manoj meera mohit mukesh naveen neha nikhil nisha pooja pradeep
    prakash pranav prashant priya priyanka rahul raj rajesh rakesh ram ramesh ravi rekha ritu rohan rohit sachin sandeep
    sanjay sanjeev saurabh shreya shweta siddharth sneha sonali sudhir sunil suresh swati tanvi uday vijay vikram vinay
    vinod vishal vivek yash ahmad ahmed amina amir bilal fahad fatima farah faisal hamza hasan hassan hussain hussein
    ibrahim imran iqbal jamal karim khadija khalid layla mahmoud mariam mohamed mohammad mohammed muhammad mustafa nadia
    noor omar osama rania rashid saad sajid salman samir sana syed tariq usman yasmin yousef youssef yusuf zahra zainab
    abiola ade adebayo chidi chinedu chioma emeka femi funmi kwame kofi lerato ngozi nkosi olu oluwaseun segun sipho tendai
    thabo tunde uche wanjiru mei wei xiao jing ming ying li jun hui yan hong hao chen min-jun ji-hye soo-jin kenji yuki
    haruki akiko hiroshi naoko keiko takashi yoko nguyen minh linh thanh`)
};
// packages/core/src/languages/fi.ts
const finnish = {
	code: "fi",
	cues: {
		author: phrases$1(`teksti, kirjoittaja, kirjoittanut, toimittaja, teksti ja kuvat, kirjoittajat, toimittanut, haastattelu`),
		weakAuthor: [],
		editor: phrases$1(`toimitus, päätoimittaja, tuottaja`),
		photographer: phrases$1(`kuva, kuvat, kuvaaja, valokuva, valokuvat, kuvitus, video, grafiikka, kuvituskuva`),
		translator: phrases$1(`käännös, kääntänyt, suomennos, suomentanut`),
		contributor: [],
		source: phrases$1(`lähde, lähteet`),
		genres: phrases$1(`kolumni, kommentti, mielipide, analyysi, haastattelu, arvio, pääkirjoitus`)
	},
	conjunctions: words$3("ja &"),
	particles: words$3("von af de"),
	honorifics: [],
	jobs: words$3("toimittaja päätoimittaja kolumnisti kirjeenvaihtaja kuvaaja valokuvaaja kirjoittaja uutispäällikkö tuottaja kirjailija professori tutkija asiantuntija"),
	jobModifiers: words$3("vapaa vastaava"),
	staff: words$3("toimitus uutistoimitus"),
	organisations: words$3("uutiset lehti sanomat uutistoimisto stt yle toimitus yliopisto säätiö instituutti yhdistys ministeriö oy poliisi radio televisio helsingin kustannus kaupunki"),
	months: words$3("tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"),
	weekdays: words$3("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke pe la su"),
	time: words$3("klo sitten tuntia minuuttia päivää viikkoa eilen tänään lukuaika min"),
	labels: words$3("julkaistu päivitetty muokattu julkaisuaika"),
	controls: words$3("jaa kommentit kommentoi tulosta tallenna seuraa tilaa kirjaudu rekisteröidy valikko haku sulje lisää lue katso kaikki etusivu yhteystiedot mainos uutiskirje kuuntele kopioi linkki myös luetuimmat uusimmat aiheet miten miksi kuka mitä"),
	topics: words$3("politiikka urheilu talous kulttuuri mielipide ulkomaat kotimaa suomi maailma helsinki teknologia tiede terveys viihde elokuvat musiikki kirjat matkailu ruoka jalkapallo jääkiekko autot"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: words$3("on oli työskentelee kirjoittaa"),
	contributionVerbs: [],
	former: words$3("entinen"),
	givenNames: words$3(`aino aleksi anna anne anneli annika antti anu ari arja arto eeva eero eija elina emilia emma erkki esa eveliina hanna hannu harri heidi
    heikki heli helena henna henri hilkka ilkka inka irma jaakko jaana janne jani jari jarmo joni jouni juha juhani jukka jussi kaisa
    kalle kari karoliina katja katri kimmo kirsi kristiina laura lauri leena liisa maarit maija marja marjo marko markku markus matti
    mika mikael mikko minna mirja niina niko olli outi paavo päivi pasi pekka pertti petri pia pirjo riikka riitta risto saara
    sami sanna sari satu seppo sini sirpa suvi tapani tapio tarja tea teemu terhi tiina timo tommi toni tuija tuomas tuula ulla veera
    veli ville virpi`)
};
// packages/core/src/languages/fr.ts
const french = {
	code: "fr",
	cues: {
		author: phrases$1(`par, écrit par, rédigé par, publié par, posté par, texte, textes, texte de, texte par, auteur,
      auteure, autrice, auteurs, propos recueillis par, reportage de, recueilli par, signé, article de, article rédigé par,
      rédacteur, rédactrice, un article de, une enquête de, une chronique de, à propos de l'auteur, à propos de l'auteure,
      écrit et publié par, journaliste, par notre correspondant, par notre envoyé spécial`),
		weakAuthor: phrases$1(`de`),
		editor: phrases$1(`édité par, édition, relu par, relecture, vérifié par, validé par, mis à jour par, coordination`),
		photographer: phrases$1(`photo, photos, photo de, photos de, photo par, photographie, photographies, photographe, crédit,
      crédits, crédit photo, crédits photo, image, images, illustration, illustrations, illustration de, dessin, dessin de,
      vidéo, infographie, visuel, source image`),
		translator: phrases$1(`traduit par, traduction, traduction de, traduit de l'anglais par, traduit de l'anglais, traducteur, traductrice`),
		contributor: phrases$1(`avec, avec la collaboration de, avec la participation de, avec la contribution de`),
		source: phrases$1(`source, sources, initialement publié par, initialement publié sur, publié à l'origine par, avec agences`),
		genres: phrases$1(`une chronique, chronique, tribune, une tribune, analyse, une analyse, enquête, reportage, entretien,
      interview, éditorial, édito, critique, portrait, récit, billet, opinion, article, publié, décryptage, une enquête, un reportage`)
	},
	conjunctions: words$3("et &"),
	particles: words$3(`de du des la le les d l`),
	honorifics: words$3("dr pr prof me mme m mlle maître docteur"),
	jobs: words$3(`journaliste journalistes rédacteur rédactrice rédacteurs reporter correspondant correspondante envoyé envoyée
    chroniqueur chroniqueuse éditorialiste auteur auteure autrice photographe directeur directrice stagiaire pigiste
    chef cheffe professeur professeure écrivain écrivaine chercheur chercheuse économiste sociologue philosophe avocat
    avocate historien historienne président présidente maître collaborateur collaboratrice spécialiste fondateur
    fondatrice présentateur présentatrice critique politologue`),
	jobModifiers: words$3(`spécial spéciale adjoint adjointe chef cheffe en grand grande politique économique senior permanent
    permanente responsable`),
	staff: words$3(`rédaction agence agences équipe admin service`),
	organisations: words$3(`agence agences presse journal quotidien revue magazine université fondation institut association
    ministère groupe radio télévision chaîne rédaction éditions centre conseil parti gouvernement police afp france monde
    figaro libération sa sarl fédération syndicat mairie service observatoire école société médias média comité`),
	months: words$3(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr juil
    sept déc`),
	weekdays: words$3("lundi mardi mercredi jeudi vendredi samedi dimanche"),
	time: words$3(`à il y a heures heure minutes minute jours jour semaine semaines mois ans hier aujourd'hui h le lecture mn de
    temps min`),
	labels: words$3(`publié publiée mis mise jour à modifié créé lecture temps posté actualisé date dernière modification`),
	controls: words$3(`partager partage commentaires commentaire commenter imprimer enregistrer s'abonner abonner abonnez-vous
    abonnement abonnés connexion inscription menu rechercher fermer ouvrir lire suite voir plus tout tous accueil contact
    mentions légales publicité réagir écouter envoyer copier lien suivre ajouter favoris newsletter newsletters aussi
    article articles réservé offrir découvrir les des une ce cette nos vos votre notre sur pour dans comment pourquoi
    qui que quoi est sont sommaire mots-clés tags dossier réactions signaler`),
	topics: words$3(`politique sport sports économie culture opinion opinions société international monde france paris planète
    environnement santé sciences science idées médias cinéma musique livres voyage gastronomie éducation faits-divers
    football auto mode beauté people actualité actualités info infos région régions justice emploi argent`),
	placePrepositions: words$3("à en depuis"),
	affiliationPrepositions: words$3("pour de du chez"),
	bioVerbs: words$3(`est était a travaille écrit couvre dirige enseigne vit suit collabore sont ont rejoint`),
	contributionVerbs: words$3("contribué participé"),
	former: words$3("ancien ancienne ex anciennement précédemment"),
	givenNames: words$3(`adèle adrien agathe agnès alain albane alex alexandra alexandre alexis alice aline alix amandine amélie
    anaïs andré anne annick antoine antonin ariane arnaud arthur aude audrey augustin aurélia aurélie aurélien axel baptiste
    barbara bastien béatrice bénédicte benjamin benoît bernadette bernard bertrand blandine brice brigitte bruno camille
    carine carole caroline catherine cécile cédric céline chantal charlène charles charlotte chloé christel christelle
    christian christiane christine christophe claire clara claude claudine clémence clément clémentine clotilde coralie
    corentin corinne cyril cyrille damien daniel danièle danielle david delphine denis denise didier dominique dorothée
    edith édouard elisabeth élise elise élodie éloïse élodie emeline emilie émilie emma emmanuel emmanuelle eric éric erwan
    estelle esther étienne eugénie eva fabien fabienne fabrice fanny félix flavie florence florent florian francis franck
    françois françoise frédéric frédérique gabriel gaël gaëlle gaëtan gautier geneviève geoffroy georges gérald gérard
    ghislain gilbert gilles grégoire grégory guillaume guy gwenaël hélène henri hervé hubert hugo hugues inès ingrid irène
    isabelle jacqueline jacques jean jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc
    jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanne jérémie jérémy jérôme joël joëlle
    johanna jonathan joseph josette jules julia julie julien juliette justine karim karine kévin laetitia laure laurence
    laurent léa léna léo lionel lisa loïc louis louise luc lucas lucie lucien lucile ludivine ludovic lydia lydie madeleine
    maël magali manon manuel marc marcel margaux margot marguerite maria marianne marie marie-claude marielle marina marine
    marion marius marjorie martin martine mathias mathieu mathilde matthieu maud maurice max maxence maxime mélanie mélissa
    michel michèle mireille morgan morgane muriel mylène myriam nadège nadine natacha nathalie nathan nicolas nicole ninon
    noémie noël océane odile olivia olivier ophélie pascal pascale patrice patricia patrick paul pauline perrine philippe
    pierre pierre-yves quentin rachel raphaël raphaëlle raymond régis rémi rémy renaud rené richard robert robin romain
    roland romane sabine sabrina samuel sandra sandrine sarah sébastien serge séverine simon solène sonia sophie stanislas
    stéphane stéphanie suzanne sylvain sylvaine sylvie tanguy théo thibault thibaut thierry thomas tristan valentin valérie
    vanessa véronique victor victoire victoria vincent violette virginie vivien vladimir xavier yann yannick yasmina yoann yohan
    yves yvonne zoé boris fatima rachid`)
};
// packages/core/src/languages/de.ts
const german = {
	code: "de",
	cues: {
		author: phrases$1(`von, von unserem redakteur, von unserer redakteurin, geschrieben von, verfasst von, text, text von,
      autor, autorin, autoren, autor:in, autor*in, autor/in, verfasser, verfasserin, veröffentlicht von, erstellt von,
      gepostet von, bericht von, bericht, reportage von, aufgezeichnet von, protokoll von, redaktion, text und foto,
      text und fotos, texte, ein beitrag von, aus der redaktion von, es schreibt, es schreiben, redakteur, redakteurin,
      vorgestellt von, die fragen stellten, die fragen stellte, das gespräch führte, das gespräch führten,
      das interview führte, das interview führten, interview, herausgeber, über den autor, über die autorin,
      über die autoren, recherche und text, recherche, aus berlin von`),
		weakAuthor: phrases$1(`aus`),
		editor: phrases$1(`redigiert von, bearbeitet von, redaktionell verantwortlich, verantwortlich, produktion,
      aktualisiert von, lektorat, geprüft von, fachlich geprüft von, onlinefassung, redaktionelle bearbeitung`),
		photographer: phrases$1(`foto, fotos, foto von, fotos von, bild, bilder, bild von, bilder von, fotograf, fotografin,
      fotografie, bildquelle, bildrechte, bildnachweis, archivfoto, symbolbild, symbolfoto, illustration,
      illustrationen, illustration von, grafik, grafiken, video, video von, titelbild, quelle bild, kamera, collage,
      montage, karikatur`),
		translator: phrases$1(`übersetzt von, übersetzung, übersetzung von, aus dem englischen von, aus dem englischen übersetzt von,
      aus dem französischen von, übersetzer, übersetzerin, deutsch von`),
		contributor: phrases$1(`mitarbeit, unter mitarbeit von, mit, mit informationen von, mit material von, mit agenturmaterial von`),
		source: phrases$1(`quelle, quellen, zuerst erschienen bei, zuerst erschienen in, ursprünglich erschienen bei, mit material der,
      pressemitteilung von, eine pressemitteilung von`),
		genres: phrases$1(`ein kommentar, kommentar, kolumne, eine kolumne, analyse, eine analyse, ein essay, essay, reportage,
      eine reportage, interview, ein interview, gastbeitrag, ein gastbeitrag, bericht, ein bericht, glosse, eine glosse,
      leitartikel, meinung, rezension, eine rezension, porträt, ein porträt, beitrag, artikel, kritik, protokoll,
      exklusiv, ein leitartikel, ein artikel, hintergrund, eine recherche, recherche, ein gespräch, nachricht`)
	},
	conjunctions: words$3("und sowie u"),
	particles: words$3("von vom zu zum zur van der den dem de freiherr freifrau graf gräfin"),
	honorifics: words$3("dr prof professor med dipl ing mag phil rer nat jur univ doz pd habil h c"),
	jobs: words$3(`redakteur redakteurin redakteure redaktor redaktorin reporter reporterin korrespondent korrespondentin
    korrespondenten journalist journalistin journalisten volontär volontärin autor autorin autoren chefredakteur
    chefredakteurin chefreporter chefreporterin kolumnist kolumnistin kommentator kommentatorin fotograf fotografin
    herausgeber herausgeberin ressortleiter ressortleiterin praktikant praktikantin mitarbeiter mitarbeiterin
    gastautor gastautorin onlineredakteur onlineredakteurin online-redakteur online-redakteurin politikredakteur
    wirtschaftsredakteur sportredakteur lokalredakteur geschäftsführer geschäftsführerin leiter leiterin
    kritiker kritikerin moderator moderatorin experte expertin rechtsanwalt rechtsanwältin professor professorin
    stellvertreter stellvertreterin blattmacher newsmanager hauptstadtkorrespondent auslandskorrespondent
    parlamentskorrespondent gründer gründerin schriftsteller schriftstellerin publizist publizistin freier freie
    meteorologe sprecher sprecherin inhaber inhaberin fachanwalt fachanwältin steuerberater`),
	jobModifiers: words$3(`leitender leitende stellvertretender stellvertretende stellv freier freie leiter ressort
    politische politischer verantwortlicher verantwortliche ständiger ständige unser unsere chef`),
	staff: words$3(`redaktion redaktionsteam online-redaktion onlineredaktion newsroom nachrichtenredaktion agentur agenturen
    gastautor anonym admin nachrichtenagentur nachrichtenagenturen mitarbeiter desk`),
	organisations: words$3(`zeitung nachrichten agentur presse presseagentur pressestelle pressedienst verlag stiftung
    universität hochschule institut verein verband bund gmbh ag kg se ev ministerium amt behörde polizei redaktion
    anzeiger tageblatt rundschau blatt kurier bote post merkur rundfunk fernsehen sender gesellschaft gruppe
    netzwerk kanzlei kammer partei klinikum krankenhaus bank sparkasse stadt gemeinde landkreis dpa afp apa sid epd
    kna ots reuters ard zdf mdr ndr wdr swr rbb orf srf archiv werk zentrum magazin allgemeine`),
	months: words$3(`januar jänner februar märz april mai juni juli august september oktober november dezember jän mär mrz
    okt dez`),
	weekdays: words$3(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so`),
	time: words$3(`uhr vor stunden stunde minuten minute tagen tag wochen woche monaten monat jahren jahr gestern heute um
    am den lesezeit min`),
	labels: words$3(`veröffentlicht aktualisiert stand erschienen datum erstellt publiziert zuletzt geändert geändert
    lesezeit lesedauer update gepostet erstveröffentlichung vom am`),
	controls: words$3(`teilen drucken merken kommentare kommentar kommentieren abonnieren anmelden registrieren mehr weiter
    zurück suche menü schließen öffnen vorlesen anhören newsletter startseite impressum datenschutz kontakt anzeige
    werbung hier lesen zum zur folgen speichern link kopieren artikel beitrag beiträge themen abo abonnement
    gutscheine gutschein jetzt alle neue neu auch das der die ein eine was wie warum wer wann so ist sind bild bilder
    video videos quelle kategorien kategorie schlagwörter tags login konto shop jobs anzeigen ergänzungen zur-person
    empfehlungen empfohlen meistgelesen lesermeinungen diskussion feedback whatsapp facebook`),
	topics: words$3(`politik sport wirtschaft kultur meinung wissen wissenschaft gesellschaft panorama lokales regional
    regionales deutschland ausland inland welt europa fußball technik digital auto reise gesundheit leben unterhaltung
    stars medien finanzen geld karriere bildung feuilleton berlin hamburg münchen bayern sachsen thüringen hessen
    nachrichten blaulicht wetter ratgeber mode essen genuss familie netzwelt reisen umwelt klima justiz debatte`),
	placePrepositions: words$3("aus in bei"),
	affiliationPrepositions: words$3("von für bei der des vom"),
	bioVerbs: words$3(`ist war hat arbeitet schreibt berichtet leitet studierte lebt gehört verfasst kommt begann wurde
    berichtet verantwortet betreut sind schreiben arbeiten wechselte kümmert volontierte forscht lehrt`),
	contributionVerbs: words$3("half halfen"),
	former: words$3("ehemals ehemaliger ehemalige früher früherer frühere ex vormals"),
	givenNames: words$3(`achim alexander alfred alina andrea andreas angela angelika anika anja anke anna anne annette antje
    armin arne astrid axel barbara bastian beate benedikt benjamin bernd bernhard bettina birgit björn bodo boris britta
    bruno burkhard carina carl carla carolin carsten caspar cathrin celine chiara christa christian christiane christin
    christina christine christof christoph claas claudia clemens constantin cora corinna cornelia cornelius daniel daniela
    david denis dennis detlef dieter dietmar dietrich dirk dominik dorothea doris eberhard edgar edith egon eileen elena elisabeth elke
    ellen elmar emil erich erik ernst erwin esther eva evelyn fabian felix ferdinand finn florian franz franziska frauke
    frieda friederike friedrich fritz gabi gabriele georg gerald gerd gerhard gero gertrud gisela günter günther gustav hanna
    hannah hannes hans harald hartmut heike heiko heiner heinrich heinz helene helga helmut hendrik henning henrik henry
    herbert hermann holger horst hubert ilona ina ines inga inge ingo ingrid irene iris isabel isabell isabelle jakob jan
    jana janina janine jannik jasmin jasper jens joachim jochen johanna johannes jonas jonathan jörg jörn josef judith
    julia julian juliane julius jürgen jutta kai kajetan karin karl karla karolin karsten katharina kathrin katja katrin
    kerstin kilian kim kirsten klara klaus konrad konstantin kristin kristina kurt lara lars laura lea lena lennart leo
    leon leonard leonie lina linda lisa lothar louisa luca lucas ludwig luisa lukas lutz lydia magdalena maike maja malte
    manfred manuel manuela marc marcel marco marcus mareike maren margarete margit maria marianne marie marina mario marion
    marius mark markus marlene marta martha martin martina mathias matthias max maximilian melanie meike michael michaela
    miriam mirjam mona monika moritz nadine nadja natalie nele nico nicola nicole niklas nikolaus nils nina nora norbert olaf
    ole oliver oskar otto pascal patrick patrizia paul paula peer peter petra philipp pia rafael rainer ralf ralph ramona
    raphael rebecca regina reiner reinhard renate rené ricarda richard rita robert robin roland rolf roman ronald ronja
    rosa rüdiger rudolf sabine sabrina sandra sara sarah sascha sebastian selina severin sibylle siegfried sigrid silke silvia
    simon simone sofia sonja sophia sophie stefan stefanie steffen steffi stephan stephanie susann susanne sven svenja sylvia tanja tatjana thea theo
    theresa thilo thomas thorsten till tim tina tobias tom torben torsten udo ulf uli ulla ulrich ulrike urs ursula ute uwe
    valentin vanessa vera verena veronika viktor viktoria vincent volker walter werner wibke wiebke wilhelm willi winfried
    wolf wolfgang yannick yvonne reto beat urs ueli jürg regula lorenz anselm anouk ayşe mehmet emre cem aylin`)
};
// packages/core/src/languages/el.ts
const greek = {
	code: "el",
	cues: {
		author: phrases$1(`γράφει ο, γράφει η, γράφει, γράφουν, του, της, συντάκτης, συντάκτρια, κείμενο, ρεπορτάζ, συνέντευξη στον, συνέντευξη στην, αρθρογράφος, επιμέλεια`),
		weakAuthor: phrases$1("από, από τον, από την"),
		editor: phrases$1(`επιμέλεια έκδοσης`),
		photographer: phrases$1(`φωτογραφία, φωτογραφίες, φωτό, φωτο, εικόνα, βίντεο, πηγή φωτογραφίας`),
		translator: phrases$1(`μετάφραση`),
		contributor: phrases$1(`με τη συνεργασία`),
		source: phrases$1(`πηγή, πηγές`),
		genres: phrases$1(`άποψη, ανάλυση, συνέντευξη, σχόλιο, άρθρο`)
	},
	conjunctions: words$3("και &"),
	particles: [],
	honorifics: words$3("δρ"),
	jobs: words$3("δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια αρθρογράφος αρχισυντάκτης συγγραφέας καθηγητής καθηγήτρια φωτογράφος"),
	jobModifiers: [],
	staff: words$3("σύνταξη συντακτική ομάδα newsroom"),
	organisations: words$3("πρακτορείο εφημερίδα ειδήσεις πανεπιστήμιο ίδρυμα ινστιτούτο υπουργείο όμιλος τηλεόραση ραδιόφωνο απε-μπε"),
	months: words$3("ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου"),
	weekdays: words$3("δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή"),
	time: words$3("πριν ώρες ώρα λεπτά ημέρες χθες σήμερα στις π.μ μ.μ"),
	labels: words$3("δημοσίευση δημοσιεύτηκε δημοσιεύθηκε ενημέρωση τελευταία ημερομηνία"),
	controls: words$3("κοινοποίηση σχόλια εκτύπωση αποθήκευση εγγραφή σύνδεση αναζήτηση κλείσιμο περισσότερα διαβάστε δείτε όλα αρχική επικοινωνία διαφήμιση ετικέτες σχετικά άρθρα"),
	topics: words$3("πολιτική αθλητισμός οικονομία πολιτισμός γνώμες κοινωνία διεθνή κόσμος ελλάδα αθήνα τεχνολογία επιστήμη υγεία"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: words$3("είναι ήταν εργάζεται γράφει"),
	contributionVerbs: [],
	former: words$3("πρώην"),
	givenNames: words$3("αθανάσιος αικατερίνη αλέξανδρος αλεξάνδρα ανδρέας άννα αντώνης απόστολος βασίλης βασιλική γεωργία γιάννης γιώργος δημήτρης δήμητρα ειρήνη ελένη ελευθερία ευαγγελία εύα ηλίας θανάσης θεόδωρος ιωάννα ιωάννης κατερίνα κώστας κωνσταντίνος κωνσταντίνα λευτέρης μαρία μιχάλης νίκος νικόλαος παναγιώτης παύλος πέτρος σοφία σπύρος σταύρος στέλιος στέφανος σωτήρης τάσος φώτης χρήστος χριστίνα")
};
// packages/core/src/languages/he.ts
const hebrew = {
	code: "he",
	cues: {
		author: phrases$1(`מאת, כתב, כתבה, כתבו, הכתב, הכתבת, כותב, כותבת, מחבר`),
		weakAuthor: [],
		editor: phrases$1(`עורך, עורכת, ערך, ערכה, עריכה`),
		photographer: phrases$1(`צילום, צילומים, צילם, צילמה, תמונה, איור, וידאו`),
		translator: phrases$1(`תרגום, תרגם, תרגמה`),
		contributor: phrases$1(`השתתף בהכנת הידיעה`),
		source: phrases$1(`מקור`),
		genres: phrases$1(`דעה, פרשנות, ראיון, טור`)
	},
	conjunctions: words$3("ו"),
	particles: [],
	honorifics: words$3("ד״ר"),
	jobs: words$3("כתב כתבת עיתונאי עיתונאית עורך עורכת פרשן פרשנית צלם"),
	jobModifiers: [],
	staff: words$3("מערכת סוכנויות"),
	organisations: words$3("חדשות עיתון סוכנות אוניברסיטת אוניברסיטה משרד חברת רויטרס"),
	months: words$3("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
	weekdays: words$3("ראשון שני שלישי רביעי חמישי שישי שבת"),
	time: words$3("לפני שעות שעה דקות ימים אתמול היום"),
	labels: words$3("פורסם עודכן עדכון תאריך"),
	controls: words$3("שתף שיתוף תגובות הדפסה שמירה הרשמה התחברות חיפוש סגור עוד קרא ראשי צור קשר פרסומת"),
	topics: words$3("פוליטיקה ספורט כלכלה תרבות דעות חברה עולם ישראל טכנולוגיה מדע בריאות"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: words$3("לשעבר"),
	givenNames: []
};
// packages/core/src/languages/hu.ts
const hungarian = {
	code: "hu",
	cues: {
		author: phrases$1(`írta, szerző, szerzők, szöveg, újságíró, szerkesztő-újságíró, készítette, interjú, a szerzőről`),
		weakAuthor: [],
		editor: phrases$1(`szerkesztette, szerkesztő`),
		photographer: phrases$1(`fotó, fotók, kép, képek, fénykép, fotós, illusztráció, videó, grafika`),
		translator: phrases$1(`fordította, fordítás, fordító`),
		contributor: phrases$1(`közreműködött`),
		source: phrases$1(`forrás`),
		genres: phrases$1(`vélemény, elemzés, interjú, kommentár, kritika, riport`)
	},
	conjunctions: words$3("és &"),
	particles: words$3("de von"),
	honorifics: words$3("dr prof"),
	jobs: words$3("újságíró szerkesztő főszerkesztő riporter tudósító munkatárs rovatvezető fotós fotóriporter író publicista professzor szakértő ügyvéd"),
	jobModifiers: words$3("felelős vezető"),
	staff: words$3("szerkesztőség"),
	organisations: words$3("hírügynökség hírek lap újság magazin szerkesztőség egyetem alapítvány intézet egyesület minisztérium mti kft zrt kiadó rádió televízió rendőrség párt"),
	months: words$3("január február március április május június július augusztus szeptember október november december"),
	weekdays: words$3("hétfő kedd szerda csütörtök péntek szombat vasárnap"),
	time: words$3("perc perce órája napja óra nap hete tegnap ma olvasás"),
	labels: words$3("megjelent frissítve frissült közzétéve dátum módosítva utoljára"),
	controls: words$3("megosztás hozzászólások nyomtatás mentés követés feliratkozás belépés regisztráció menü keresés bezárás tovább több olvasd nézd összes címlap kapcsolat hirdetés hírlevél is kapcsolódó cikkek cikk címkék legolvasottabb legfrissebb hogyan miért ki mi mikor hol"),
	topics: words$3("politika sport gazdaság kultúra vélemény külföld belföld világ magyarország budapest tech tudomány egészség életmód film zene könyv utazás foci autó közélet"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: words$3("volt egykori"),
	givenNames: words$3(`ádám ágnes ákos alexandra andrás andrea anett anikó anita anna attila balázs barbara beáta bence bernadett boglárka csaba csilla dániel
    dávid dóra edina edit emese enikő erika erzsébet eszter éva ferenc fruzsina gábor gergely gergő györgy györgyi gyula hajnalka ildikó
    ilona imre istván jános judit júlia kata katalin kinga klára krisztián krisztina laura lászló levente lilla margit mária marianna
    márk márton máté melinda mihály miklós mónika nikolett nóra norbert nándor orsolya pál péter petra piroska réka richárd
    róbert roland sándor szabolcs szilárd szilvia tamás tibor tímea tünde viktor viktória vivien zita zoltán zsófia zsolt zsuzsanna`)
};
// packages/core/src/languages/id.ts
const indonesian = {
	code: "id",
	cues: {
		author: phrases$1(`oleh, penulis, ditulis oleh, reporter, wartawan, pewarta, laporan, jurnalis, diterbitkan oleh`),
		weakAuthor: [],
		editor: phrases$1(`editor, penyunting, redaktur, disunting oleh`),
		photographer: phrases$1(`foto, fotografer, gambar, ilustrasi, video, foto oleh`),
		translator: phrases$1(`penerjemah, diterjemahkan oleh, terjemahan`),
		contributor: phrases$1(`kontributor, dengan laporan dari`),
		source: phrases$1(`sumber`),
		genres: phrases$1(`opini, analisis, wawancara, kolom, artikel`)
	},
	conjunctions: words$3("dan &"),
	particles: words$3("bin binti"),
	honorifics: words$3("dr prof h hj"),
	jobs: words$3("wartawan jurnalis reporter redaktur penulis editor kontributor koresponden fotografer pengamat dosen"),
	jobModifiers: words$3("pemimpin redaksi senior khusus"),
	staff: words$3("redaksi tim"),
	organisations: words$3("kantor berita harian koran majalah universitas yayasan lembaga kementerian antara kompas tempo media pt radio televisi"),
	months: words$3("januari februari maret april mei juni juli agustus september oktober november desember"),
	weekdays: words$3("senin selasa rabu kamis jumat sabtu minggu"),
	time: words$3("lalu jam menit hari pukul wib wita wit kemarin"),
	labels: words$3("diterbitkan diperbarui terbit tanggal diposting dibaca"),
	controls: words$3("bagikan komentar cetak simpan ikuti langganan masuk daftar cari tutup lagi baca lihat semua beranda kontak iklan salin tautan juga terkait berita artikel terpopuler terbaru"),
	topics: words$3("politik olahraga ekonomi budaya opini nasional internasional dunia indonesia jakarta teknologi sains kesehatan hiburan gaya hidup daerah hukum bola otomotif"),
	placePrepositions: words$3("di dari"),
	affiliationPrepositions: words$3("dari"),
	bioVerbs: words$3("adalah merupakan bekerja menulis"),
	contributionVerbs: [],
	former: words$3("mantan"),
	givenNames: words$3("abdul agus ahmad andi anita arief aulia bambang bayu budi dedi desi dewi dian dimas dwi eka endang fajar farhan fitri galih gunawan hadi hendra heru indah irfan joko kartika lestari maya muhamad nugroho nur putri rahmat ratna reza rina rizal rizky sari siti sri suharto sulistyo surya susi taufik teguh tri wahyu widya yanti yudi yusuf")
};
// packages/core/src/languages/it.ts
const italian = {
	code: "it",
	cues: {
		author: phrases$1(`di, scritto da, pubblicato da, articolo di, a cura di, testo, testo di, testi di, autore, autrice, autori,
      servizio di, intervista di, postato da, redatto da, redattore, redattrice, firma, reportage di, inserito da,
      dal nostro inviato, dalla nostra inviata, dal nostro corrispondente`),
		weakAuthor: phrases$1(`da`),
		editor: phrases$1(`editing di, revisionato da, revisione di, aggiornato da, verificato da`),
		photographer: phrases$1(`foto, foto di, fotografia, fotografie, fotografie di, immagine, immagini, crediti, credit, video,
      video di, illustrazione, illustrazioni, illustrazione di, disegno di, fotografo`),
		translator: phrases$1(`traduzione, traduzione di, tradotto da, traduttore, traduttrice`),
		contributor: phrases$1(`con la collaborazione di, con il contributo di, ha collaborato, hanno collaborato`),
		source: phrases$1(`fonte, fonti, pubblicato originariamente su`),
		genres: phrases$1(`editoriale, opinione, commento, analisi, intervista, recensione, rubrica, reportage, cronaca, articolo`)
	},
	conjunctions: words$3("e ed &"),
	particles: words$3(`di de del della dei degli lo la li d da dal dalla`),
	honorifics: words$3("dott dr dottssa prof profssa avv ing on sig suor don"),
	jobs: words$3(`giornalista giornalisti redattore redattrice inviato inviata corrispondente caporedattore caporedattrice
    direttore direttrice editorialista collaboratore collaboratrice autore autrice fotografo fotografa professore
    professoressa avvocato scrittore scrittrice opinionista cronista esperto esperta vicedirettore vicedirettrice`),
	jobModifiers: words$3("speciale responsabile capo vice politico sportivo"),
	staff: words$3("redazione staff agenzia agenzie admin web"),
	organisations: words$3(`agenzia agenzie notizie giornale quotidiano stampa rivista università fondazione istituto
    associazione ministero gruppo radio televisione redazione centro consiglio partito governo polizia ansa adnkronos
    agi spa srl corriere repubblica messaggero mattino gazzetta editore editrice comune federazione servizio`),
	months: words$3(`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu
    lug set ott dic`),
	weekdays: words$3("lunedì martedì mercoledì giovedì venerdì sabato domenica lun mer gio ven sab dom"),
	time: words$3("ore ora alle fa minuti minuto giorni giorno settimane mesi anni ieri oggi il del lettura tempo di min"),
	labels: words$3("pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo data modificato lettura tempo modifica"),
	controls: words$3(`condividi commenti commento commenta stampa salva segui abbonati iscriviti accedi registrati menu cerca
    chiudi apri leggi altro altri tutti tutte vedi home contatti pubblicità invia copia ascolta newsletter anche
    correlati articoli articolo tag ultime ultima più letti scopri guarda il lo gli una questo questa come perché chi
    cosa quando dove per`),
	topics: words$3(`politica sport economia cultura opinioni esteri cronaca italia mondo roma milano napoli torino tecnologia
    scienza scienze salute spettacoli cinema musica libri viaggi cucina scuola calcio motori moda lavoro ambiente
    attualità società gossip benessere finanza`),
	placePrepositions: words$3("da a in"),
	affiliationPrepositions: words$3("per di del della"),
	bioVerbs: words$3("è era ha scrive lavora collabora insegna vive dirige nato nata sono"),
	contributionVerbs: words$3("collaborato contribuito"),
	former: words$3("ex già"),
	givenNames: words$3(`adriano agnese alberto aldo alessandra alessandro alessia alessio alfredo alice andrea angela angelo anita
    anna annalisa annamaria antonella antonello antonio arianna armando arturo barbara beatrice benedetta bianca bruno camilla
    carla carlo carlotta carmela carmine caterina cecilia chiara cinzia clara claudia claudio corrado cosimo costanza cristiana
    cristiano cristina damiano daniela daniele dario davide debora diego domenico donatella donato edoardo elena eleonora elia
    elisa elisabetta emanuela emanuele emilia emilio emma enrica enrico enzo erica ernesto ettore eugenio eva fabiana fabio
    fabrizio federica federico ferdinando filippo fiorella flavia flavio franca francesca francesco franco fulvio gabriele
    gabriella gaetano gaia gennaro giacomo giada gian gianfranco gianluca gianluigi gianmarco gianni gianpaolo gigi gilda gino
    giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina grazia graziano guglielmo guido ida
    ilaria irene isabella ivan ivana jacopo lara laura lavinia leonardo letizia lidia liliana livia lorena lorenza lorenzo luca
    lucia luciana luciano lucio luigi luisa manuela marcello marco margherita maria mariangela marianna marina mario marisa marta
    martina massimiliano massimo matilde matteo mattia maura maurizio mauro michela michele miriam mirko monica nadia natalia
    nicola nicoletta nicolò noemi nunzia ornella oscar ottavia ottavio paola paolo pasquale patrizia piergiorgio piero pierluigi
    pietro raffaele raffaella renata renato renzo riccardo rita roberta roberto rocco romano rosa rosanna rosario rossella
    rossana ruggero sabrina salvatore samuele sandra sandro sara saverio sebastiano serena sergio silvana silvano silvia simona
    simone sofia sonia stefania stefano susanna tania teresa tiziana tiziano tommaso ugo umberto valentina valeria valerio
    vanessa veronica vincenzo virginia vito vittoria vittorio viviana walter`)
};
// packages/core/src/languages/ja.ts
const japanese = {
	code: "ja",
	cues: {
		author: phrases$1(`文, 記者, 取材, 執筆, 著者, 筆者, 取材・文, 文・写真, 取材・執筆, 文責, 報告, ライター, 担当, 聞き手, 構成, 取材・構成, 寄稿, 作者, 投稿者, 書いた人, この記事を書いた人, この記事の著者, 執筆者, 文＝, 文と写真, 取材と文, テキスト, 担当記者`),
		weakAuthor: [],
		editor: phrases$1(`編集, 編集者, 監修, 校閲, 責任編集`),
		photographer: phrases$1(`写真, 撮影, 画像, イラスト, 図版, 動画, 写真提供, 提供, 写真＝, 画像提供, 撮影＝`),
		translator: phrases$1(`翻訳, 訳, 訳者, 翻訳者`),
		contributor: phrases$1(`協力, 取材協力`),
		source: phrases$1(`出典, 提供元, 配信, 引用元, ソース, 情報元`),
		genres: phrases$1(`コラム, 社説, 論説, インタビュー, 記事`)
	},
	conjunctions: words$3("と 、 ・"),
	particles: [],
	honorifics: [],
	jobs: words$3(`記者 特派員 編集委員 論説委員 編集長 支局長 ライター ジャーナリスト 編集者 カメラマン 解説委員 通信員 デスク 教授 准教授 弁護士 作家 評論家 部長 次長 コラムニスト 主筆 局長 専門記者 さん 氏`),
	jobModifiers: [],
	staff: words$3("編集部 取材班 報道部 社会部 政治部 経済部 ニュース編集部"),
	organisations: words$3(`新聞 新聞社 通信 通信社 放送 放送局 編集部 編集局 支局 大学 研究所 協会 財団 株式会社 省 庁 社 報道 デジタル
    テレビ ラジオ ニュース 取材班 出版 総局 本社 支社 局 部`),
	months: [],
	weekdays: words$3("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
	time: words$3("年 月 日 時 分 秒 前 午前 午後"),
	labels: words$3("公開 更新 掲載 配信 投稿 最終更新 公開日 更新日 投稿日 配信日時"),
	controls: words$3(`シェア コメント 保存 印刷 フォロー 登録 ログイン 会員登録 メニュー 検索 閉じる 続きを読む もっと見る 一覧 ホーム トップ
    広告 関連記事 ランキング 人気 おすすめ 新着 購読 メール 記事 ブックマーク プロフィール 個人 特集 連載 お知らせ 問い合わせ 写真 動画`),
	topics: words$3(`政治 経済 社会 国際 スポーツ 文化 科学 生活 地域 芸能 エンタメ 暮らし 教育 医療 健康 国内 海外 東京 大阪 日本 中国 韓国
    米国 北海道 東北 関東 中部 近畿 九州 沖縄 天気 野球 サッカー 事件 オピニオン ビジネス テクノロジー`),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: words$3("元"),
	givenNames: []
};
// packages/core/src/languages/ko.ts
const korean = {
	code: "ko",
	cues: {
		author: phrases$1(`글, 글쓴이, 기자, 취재, 작성자, 저자, 필자, 취재기자, 담당기자, 입력 기자, 글·사진, 작성, 기고, 정리`),
		weakAuthor: [],
		editor: phrases$1(`편집, 편집자, 데스크, 감수`),
		photographer: phrases$1(`사진, 촬영, 영상, 그래픽, 일러스트, 이미지, 사진제공, 사진 제공, 영상편집`),
		translator: phrases$1(`번역, 옮긴이`),
		contributor: phrases$1(`도움`),
		source: phrases$1(`출처, 제공, 자료`),
		genres: phrases$1(`칼럼, 사설, 인터뷰, 기고`)
	},
	conjunctions: words$3("및 와 과"),
	particles: [],
	honorifics: [],
	jobs: words$3("기자 특파원 선임기자 인턴기자 전문기자 논설위원 편집위원 편집장 편집국장 칼럼니스트 교수 앵커 리포터 피디 작가 변호사 위원 부장 차장 팀장 기고가 객원기자 대기자 통신원 수습기자 사진기자"),
	jobModifiers: words$3("인턴 선임 전문 수습 객원"),
	staff: words$3("편집국 편집부 취재팀 온라인팀 디지털뉴스팀 뉴스팀"),
	organisations: words$3("신문 일보 뉴스 방송 통신 통신사 연합뉴스 경제 대학교 재단 협회 편집국 취재팀 뉴시스 뉴스1 주식회사 닷컴 미디어 연구소"),
	months: [],
	weekdays: words$3("월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
	time: words$3("년 월 일 시 분 초 전 오전 오후 시간"),
	labels: words$3("입력 수정 등록 업데이트 게재 승인 최종수정 기사입력 기사수정 송고 발행"),
	controls: words$3("공유 공유하기 댓글 저장 인쇄 구독 로그인 회원가입 메뉴 검색 닫기 더보기 홈 광고 관련기사 인기 추천 뉴스레터 목록 이전 다음 복사 좋아요 확대 사진 스크랩 프린트 글자크기 기사 전체"),
	topics: words$3("정치 경제 사회 국제 스포츠 문화 과학 생활 연예 지역 오피니언 증권 부동산 건강 교육 서울 한국 북한 미국 중국 일본"),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: words$3("전"),
	givenNames: []
};
// packages/core/src/languages/nb.ts
const norwegian = {
	code: "nb",
	cues: {
		author: phrases$1(`av, skrevet av, tekst, tekst av, publisert av, forfatter, journalist, skribent, artikkel av, tekst og foto,
      intervju av, om forfatteren, saken er skrevet av, skribenter, journalister`),
		weakAuthor: phrases$1(`fra`),
		editor: phrases$1(`redigert av, redaktør, oppdatert av, vaktsjef, ansvarlig redaktør`),
		photographer: phrases$1(`foto, foto av, bilde, bilder, fotograf, illustrasjon, illustrasjoner, video, grafikk, arkivfoto, illustrasjonsfoto`),
		translator: phrases$1(`oversatt av, oversettelse, oversetter`),
		contributor: phrases$1(`medvirkende, med bidrag fra`),
		source: phrases$1(`kilde, kilder, opprinnelig publisert i`),
		genres: phrases$1(`kommentar, kronikk, analyse, anmeldelse, debatt, leder, intervju, reportasje, essay, artikkel`)
	},
	conjunctions: words$3("og & samt"),
	particles: words$3("av von de"),
	honorifics: words$3("dr prof professor"),
	jobs: words$3(`journalist redaktør korrespondent reporter skribent fotograf sjefredaktør forfatter anmelder kommentator
    utenriksmedarbeider utenrikskorrespondent frilansjournalist professor forsker nyhetsredaktør sportsjournalist
    fotojournalist`),
	jobModifiers: words$3("politisk ansvarlig frilans"),
	staff: words$3("redaksjonen redaksjon nyhetsbyrå admin"),
	organisations: words$3(`nyheter avis avisen avisa dagblad nyhetsbyrå ntb aftenposten dagbladet posten presse universitet stiftelse
    institutt forening departementet gruppen radio tv redaksjonen as senter rådet politiet nrk forlag kommune partiet vg`),
	months: words$3("januar februar mars april mai juni juli august september oktober november desember des"),
	weekdays: words$3("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
	time: words$3("kl klokken siden timer time minutter minutt dager dag uker måneder år i går lesetid den min"),
	labels: words$3("publisert oppdatert sist opprettet endret lesetid utgitt"),
	controls: words$3(`del kommentarer kommentar kommenter lagre følg abonner abonnement logg inn meny søk lukk åpne mer les se alle
    hjem kontakt annonse nyhetsbrev lytt lenke kopier også relaterte artikler artikkel emner siste mest lest hvordan hvorfor
    hvem hva når hvor det den dette om for`),
	topics: words$3(`politikk sport økonomi kultur debatt utenriks innenriks norge verden oslo bergen trondheim teknologi vitenskap
    helse film musikk bøker reise mat skole fotball ski bil næringsliv samfunn klima krim penger meninger`),
	placePrepositions: words$3("i fra"),
	affiliationPrepositions: words$3("på for hos ved i"),
	bioVerbs: words$3("er var har jobber arbeider skriver dekker studerte bor"),
	contributionVerbs: words$3("bidro medvirket"),
	former: words$3("tidligere forhenværende"),
	givenNames: words$3(`alf amalie anders andreas anette anita ann anna anne arild arne arvid asbjørn astrid bente berit bjarne bjørn
    bård camilla carina cecilie christian christine christoffer dag daniel david dagfinn einar eirik eivind elin elisabeth ellen
    emilie emma erik erlend eskil espen eva even fredrik frode geir gro grete gunn gunnar guro halvor hanne hans harald hedda
    heidi helge helene henrik henriette hilde håkon håvard ida inga inge inger ingrid ingvild iselin ivar jan janne jens jo joakim
    johan johanne john jon jonas jostein julie jørgen jørn kai kari karianne karin karoline kathrine kim kirsti kjell kjersti
    kjetil knut kristian kristin kristina kristine kristoffer kåre lars lasse leif lena line linn linda lise live magnus magne mads
    maren mari maria marianne marie marit markus marte martin mathias mette mia mikkel mona monica morten nils nina nora odd ola
    olav ole ottar per petter pål ragnhild randi rasmus reidar rolf ronny roy rune sander sara sigrid sigurd silje simen sindre
    siri siv sofie solveig stein steinar stian stig stine svein sverre synne synnøve terje thea thomas thor tom tone tor torbjørn
    tore tormod torstein trine trond trude trygve tuva tove ulrik unni vegard vegar vibeke vidar vilde wenche øystein øyvind
    åge åse åsne`)
};
// packages/core/src/languages/pl.ts
const polish = {
	code: "pl",
	cues: {
		author: phrases$1(`przez, autor, autorka, autorzy, napisał, napisała, napisane przez, opublikowane przez, tekst, opracowanie,
      opracował, opracowała, oprac, rozmawiał, rozmawiała, redaktor, redaktorka, dodał, dodała, dodane przez, autor tekstu,
      autor artykułu, wywiad przeprowadził, wywiad przeprowadziła, przygotował, przygotowała, pisze`),
		weakAuthor: phrases$1(`od`),
		editor: phrases$1(`redakcja, edycja, zredagował, zredagowała, korekta, aktualizacja`),
		photographer: phrases$1(`foto, fot, zdjęcie, zdjęcia, fotografia, fotograf, ilustracja, ilustracje, grafika, wideo, źródło zdjęcia`),
		translator: phrases$1(`tłumaczenie, tłumaczył, tłumaczyła, przekład, przełożył, przełożyła, tłum`),
		contributor: phrases$1(`współpraca, przy współpracy`),
		source: phrases$1(`źródło, źródła, za`),
		genres: phrases$1(`komentarz, opinia, felieton, wywiad, analiza, reportaż, recenzja, artykuł`)
	},
	conjunctions: words$3("i oraz &"),
	particles: words$3("de von"),
	honorifics: words$3("dr prof mgr inż hab red ks"),
	jobs: words$3(`dziennikarz dziennikarka redaktor redaktorka reporter reporterka korespondent korespondentka publicysta
    publicystka felietonista felietonistka autor autorka fotograf fotoreporter współpracownik wydawca kierownik
    profesor prawnik adwokat pisarz pisarka komentator komentatorka ekspert ekspertka`),
	jobModifiers: words$3("naczelny naczelna zastępca starszy starsza główny specjalny prowadzący"),
	staff: words$3("redakcja zespół agencja admin administrator"),
	organisations: words$3(`agencja agencje gazeta dziennik prasa prasowa prasowe redakcja uniwersytet fundacja instytut stowarzyszenie
    ministerstwo grupa radio telewizja wydawnictwo centrum rada partia policja pap wyborcza rzeczpospolita tygodnik
    portal polskie polska spółka tvn tvp urząd serwis wiadomości`),
	months: words$3(`stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty
    marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz paź lis gru`),
	weekdays: words$3("poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz"),
	time: words$3("godz godzina godziny temu minut minuty dni dzień tygodni miesięcy lat roku r wczoraj dziś dzisiaj o min czytania"),
	labels: words$3("opublikowano publikacja data dodano aktualizacja zaktualizowano utworzono ostatnia utworzenia publikacji"),
	controls: words$3(`udostępnij komentarze komentarz skomentuj drukuj zapisz obserwuj subskrybuj zaloguj zarejestruj menu szukaj
    zamknij otwórz więcej czytaj zobacz wszystkie strona główna kontakt reklama newsletter posłuchaj wyślij kopiuj link
    także również podobne artykuły artykuł tagi najnowsze najpopularniejsze jak dlaczego kto co kiedy gdzie to`),
	topics: words$3(`polityka sport gospodarka kultura opinie społeczeństwo świat kraj polska warszawa kraków technologia nauka
    zdrowie biznes finanse edukacja piłka film muzyka książki podróże kuchnia moto motoryzacja rozrywka prawo wiadomości region`),
	placePrepositions: words$3("w z ze"),
	affiliationPrepositions: words$3("dla z"),
	bioVerbs: words$3("jest był była pracuje pisze ukończył ukończyła współpracuje zajmuje"),
	contributionVerbs: words$3("współpracował współpracowała"),
	former: words$3("były była dawniej"),
	givenNames: words$3(`adam adrian agata agnieszka aldona alek aleksander aleksandra alicja andrzej aneta angelika anita anna antoni
    arkadiusz artur barbara bartłomiej bartosz beata błażej bogdan bogusław bożena bronisław cezary czesław damian daniel
    danuta dariusz dawid dominik dominika dorota edward edyta elżbieta emil emilia ewa ewelina filip franciszek gabriela
    grażyna grzegorz halina hanna henryk hubert igor ilona irena iwona izabela jacek jadwiga jakub jan janina janusz jarosław
    jerzy joanna jolanta józef julia julian justyna kacper kamil kamila karol karolina katarzyna kinga klaudia konrad krystian
    krystyna krzysztof leszek łukasz lech lidia lucyna maciej magda magdalena maja małgorzata marcelina marcin marek maria
    mariusz marta martyna mateusz michał mikołaj mirosław monika natalia norbert olga oliwia olaf oskar patrycja patryk paulina
    paweł piotr przemysław radosław rafał renata robert roman ryszard sandra sebastian sławomir stanisław stefan sylwia szymon
    tadeusz teresa tomasz urszula waldemar wanda weronika wiesław wiktor wiktoria witold władysław wojciech zbigniew zdzisław
    zofia zuzanna zygmunt`)
};
// packages/core/src/languages/pt.ts
const portuguese = {
	code: "pt",
	cues: {
		author: phrases$1(`por, escrito por, publicado por, postado por, texto, texto de, textos, autor, autora, autores, redação,
      reportagem de, reportagem, matéria de, redator, redatora, repórter, jornalista, entrevista de, criado por,
      sobre o autor, sobre a autora, colunista, um texto de`),
		weakAuthor: phrases$1(`de, da`),
		editor: phrases$1(`editado por, edição, edição de, editor, editora, revisão, revisado por, revisto por, atualizado por`),
		photographer: phrases$1(`foto, fotos, foto de, fotos de, fotografia, fotografias, fotografia de, fotógrafo, imagem, imagens,
      crédito, créditos, ilustração, ilustrações, vídeo, arte, divulgação, reprodução, infografia`),
		translator: phrases$1(`tradução, tradução de, traduzido por, tradutor, tradutora`),
		contributor: phrases$1(`com informações de, com informações da, com informações do, com a colaboração de, colaborou, colaboraram, com`),
		source: phrases$1(`fonte, fontes, publicado originalmente em, publicado originalmente por, via`),
		genres: phrases$1(`opinião, coluna, análise, crônica, crónica, entrevista, reportagem, artigo, editorial, crítica, resenha, publicado`)
	},
	conjunctions: words$3("e &"),
	particles: words$3("de da do das dos e d"),
	honorifics: words$3("dr dra prof profa sr sra dom pe frei eng"),
	jobs: words$3(`jornalista jornalistas repórter repórteres redator redatora editor editora correspondente colunista
    colaborador colaboradora autor autora fotógrafo fotógrafa diretor diretora professor professora advogado advogada
    economista estagiário estagiária enviado enviada comentador comentadora analista chefe subeditor subeditora
    escritor escritora pesquisador pesquisadora cronista apresentador apresentadora`),
	jobModifiers: words$3("especial chefe sênior adjunto adjunta executivo executiva política esportes"),
	staff: words$3("redação redacção equipe equipa agência agências admin assessoria"),
	organisations: words$3(`agência agências notícias jornal diário imprensa revista universidade fundação instituto associação
    ministério grupo rádio televisão canal redação editora centro conselho partido governo polícia lusa folha estadão
    globo ltda brasil portal prefeitura câmara federação serviço sindicato`),
	months: words$3(`janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev abr mai ago set
    out dez`),
	weekdays: words$3("segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex sáb dom"),
	time: words$3("às há horas hora minutos minuto dias dia semanas meses anos ontem hoje de leitura h min atrás em"),
	labels: words$3("publicado publicada atualizado atualizada atualização postado última data criado modificado leitura tempo"),
	controls: words$3(`compartilhar compartilhe partilhar comentários comentar comentário salvar guardar imprimir seguir siga
    assine assinar assinante entrar cadastre-se menu buscar pesquisar fechar abrir mais leia ler ver todos todas início
    contato contacto publicidade anúncio enviar copiar ouvir newsletter também relacionadas relacionados notícia notícias
    artigos artigo tags temas últimas veja saiba como por-que quem quando onde uma este esta nossa sobre para`),
	topics: words$3(`política esportes esporte desporto economia cultura opinião sociedade internacional nacional brasil portugal
    mundo lisboa porto tecnologia ciência saúde educação cidades cotidiano futebol entretenimento cinema música livros
    viagem gastronomia meio-ambiente negócios mercado carros`),
	placePrepositions: words$3("em de"),
	affiliationPrepositions: words$3("da do de para"),
	bioVerbs: words$3("é foi tem trabalha escreve estudou nasceu cobre dirige vive são formado formada"),
	contributionVerbs: words$3("colaborou colaboraram contribuiu contribuíram"),
	former: words$3("ex antigo antiga"),
	givenNames: words$3(`adriana adriano afonso alberto alessandra alexandra alexandre alice aline alysson amanda américo ana anabela
    anderson andré andréa andreia ângela antónio antônio artur augusto bárbara beatriz bernardo bianca breno bruna bruno caio
    camila carla carlos carolina cátia cecília célia césar clara cláudia cláudio cristiana cristiane cristiano cristina
    daniel daniela danielle danilo débora denise diana diego diogo duarte edson eduardo elaine eliana elias elisa emanuel
    emília érica estêvão eunice fábio fabiana fátima felipe fernanda fernando filipa filipe flávia flávio francisca francisco
    gabriel gabriela geraldo gilberto giovanna gonçalo guilherme gustavo heitor helder helena helga henrique hugo igor inês
    isabel isabela isabella ivan jaqueline joana joão joaquim jonas jorge josé júlia juliana júlio karina larissa laura
    leandro leonardo letícia lígia liliana lívia lourenço luana lucas lúcia luciana luciano luís luísa luiz luiza madalena
    mafalda manuel manuela mara marcela marcelo márcia márcio marco marcos margarida maria mariana marília marina mário marta
    mateus matheus maurício mauro miguel milton mónica mônica murilo natália nelson nuno orlando otávio patrícia paula paulo
    pedro rafael rafaela raquel raul renan renata renato ricardo rita roberta roberto rodrigo rogério rosa rúben rui sabrina
    samuel sandra sara sérgio sílvia simone sofia sónia sônia susana tânia tatiana teresa thaís thiago tiago tomás valéria
    vanessa vasco vera verônica vicente victor vinícius vitor vítor wagner wellington wilson yasmin`)
};
// packages/core/src/languages/ro.ts
const romanian = {
	code: "ro",
	cues: {
		author: phrases$1(`scris de, autor, autori, publicat de, postat de, text, text de, articol de, redactor, reporter, un material de, interviu de, despre autor, un articol de`),
		weakAuthor: phrases$1(`de, de către`),
		editor: phrases$1(`editat de, editor, redacția, actualizat de`),
		photographer: phrases$1(`foto, fotografii, fotografie, fotografii de, imagine, imagini, ilustrație, video, sursa foto, fotograf`),
		translator: phrases$1(`traducere, traducere de, tradus de, traducător`),
		contributor: phrases$1(`cu contribuția`),
		source: phrases$1(`sursa, sursă, surse`),
		genres: phrases$1(`opinie, analiză, interviu, comentariu, editorial, reportaj, cronică`)
	},
	conjunctions: words$3("și si &"),
	particles: words$3("de"),
	honorifics: words$3("dr prof"),
	jobs: words$3("jurnalist jurnalistă redactor redactor-șef reporter corespondent editorialist fotograf autor scriitor profesor avocat colaborator analist"),
	jobModifiers: words$3("senior special șef"),
	staff: words$3("redacția redacție echipa"),
	organisations: words$3("agenția ziarul știri presa revista redacția universitatea fundația institutul asociația ministerul grupul radio televiziunea agerpres mediafax srl editura centrul poliția partidul"),
	months: words$3("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
	weekdays: words$3("luni marți miercuri joi vineri sâmbătă duminică"),
	time: words$3("la ora ore acum minute zile ieri azi astăzi citire"),
	labels: words$3("publicat actualizat actualizare data ultima modificat postat"),
	controls: words$3("distribuie comentarii comentează imprimă salvează urmărește abonează autentificare meniu caută închide citește vezi toate acasă contact publicitate newsletter ascultă copiază și articole articol etichete cele ultimele cum cine ce când unde pentru"),
	topics: words$3("politică sport economie cultură opinii social externe românia bucurești lume tehnologie știință sănătate film muzică cărți turism educație fotbal auto justiție"),
	placePrepositions: words$3("din în"),
	affiliationPrepositions: words$3("pentru la"),
	bioVerbs: words$3("este a lucrează scrie"),
	contributionVerbs: words$3("contribuit"),
	former: words$3("fost fostă"),
	givenNames: words$3(`adela adina adrian alexandra alexandru alin alina ana anca andra andrada andrei andreea anamaria antonia bianca bogdan camelia carmen cătălin
    cătălina cezar ciprian claudiu constantin corina cosmin costin cristi cristian cristina dan dana daniel daniela diana doina dorin dragoș elena
    emil florentina florin gabriel gabriela george georgiana gheorghe horia ileana ioan ioana ion ionel ionuț irina iulia iulian laura laurențiu liliana
    liviu loredana lucian luminița mădălina marcel maria marian mariana marin marius mihaela mihai mihnea mircea mirela monica nicoleta nicolae octavian oana
    ovidiu paul petru radu raluca ramona răzvan roxana sabina sergiu silviu simona sorin ștefan ștefania tiberiu teodora tudor valentin vasile
    veronica victor viorel vlad`)
};
// packages/core/src/languages/ru.ts
const russian = {
	code: "ru",
	cues: {
		author: phrases$1(`автор, авторы, текст, автор текста, автор статьи, корреспондент, подготовил, подготовила, подготовили,
      написал, написала, беседовал, беседовала, журналист, об авторе, обозреватель, опубликовал, опубликовала, материал подготовил, материал подготовила`),
		weakAuthor: phrases$1(`от`),
		editor: phrases$1(`редактор, под редакцией, редакция, отредактировал, отредактировала, корректор, выпускающий редактор`),
		photographer: phrases$1(`фото, фотограф, фотографии, фотография, снимок, изображение, видео, иллюстрация, иллюстрации, инфографика, автор фото`),
		translator: phrases$1(`перевод, переводчик, перевел, перевела, перевёл`),
		contributor: phrases$1(`при участии, в подготовке материала участвовали`),
		source: phrases$1(`источник, источники, впервые опубликовано`),
		genres: phrases$1(`мнение, колонка, интервью, комментарий, репортаж, аналитика, статья`)
	},
	conjunctions: words$3("и &"),
	particles: words$3("де фон ван дер аль оглы"),
	honorifics: words$3("др проф"),
	jobs: words$3(`корреспондент журналист журналистка редактор обозреватель репортер репортёр колумнист автор фотограф собкор
    главред шеф-редактор писатель политолог экономист профессор адвокат директор ведущий эксперт аналитик`),
	jobModifiers: words$3("специальный главный собственный политический экономический старший заместитель главного ответственный выпускающий"),
	staff: words$3("редакция администратор админ пресс-служба"),
	organisations: words$3(`агентство новости газета журнал редакция университет фонд институт тасс риа интерфакс ведомости коммерсант
    известия правда телеканал радио служба центр министерство компания вести пресса издание медиа группа партия полиция`),
	months: words$3(`января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май
    июнь июль август сентябрь октябрь ноябрь декабрь янв фев мар апр авг сен окт ноя дек`),
	weekdays: words$3("понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс"),
	time: words$3("в назад часов часа час минут минуты дней дня день недель месяцев лет года г сегодня вчера мск чтения мин"),
	labels: words$3("опубликовано обновлено дата создано изменено время публикация публикации обновлен добавлено последнее обновление"),
	controls: words$3(`поделиться комментарии комментарий комментировать сохранить печать подписаться подписка войти регистрация меню
    поиск закрыть открыть еще ещё читать читайте далее смотреть все главная контакты реклама рассылка слушать копировать ссылка
    отправить также похожие статьи статья теги последние популярное новости о нас наш как почему кто что где когда это для`),
	topics: words$3(`политика спорт экономика культура мнения общество мир россия украина москва бизнес финансы технологии наука
    здоровье авто происшествия кино музыка книги путешествия еда образование футбол хоккей регионы недвижимость война`),
	placePrepositions: words$3("в из"),
	affiliationPrepositions: words$3("для из"),
	bioVerbs: words$3("работает пишет окончил окончила родился родилась является был была"),
	contributionVerbs: words$3("помогал помогала участвовал участвовала"),
	former: words$3("бывший бывшая экс"),
	givenNames: words$3(`александр александра алексей алена алёна алина алла анастасия анатолий андрей анна антон антонина аркадий арсений артем артём
    артур богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория виталий владимир владислав
    вячеслав галина геннадий георгий глеб григорий даниил данила дарья денис диана дмитрий евгений евгения егор екатерина елена
    елизавета жанна захар зоя иван игорь илья инна ирина карина кирилл константин кристина ксения лариса лев леонид лидия любовь
    людмила максим маргарита марина мария марк михаил надежда наталия наталья никита николай нина оксана олег олеся ольга павел
    петр пётр полина роман руслан рустам светлана семен семён сергей софия софья станислав степан тамара татьяна тимофей тимур ульяна федор
    фёдор эдуард эльвира юлия юрий яна ярослав`)
};
// packages/core/src/languages/index.ts
const languages = [
	english,
	german,
	{
		code: "es",
		cues: {
			author: phrases$1(`por, escrito por, escribe, escriben, publicado por, texto, texto de, texto por, textos, autor,
      autora, autores, redacción, redactado por, una crónica de, informa, firma, firmado por, redactor, redactora,
      entrevista de, reportaje de, sobre el autor, sobre la autora, creado por, periodista, un artículo de`),
			weakAuthor: phrases$1(`de`),
			editor: phrases$1(`editado por, edición, edición de, editor, editora, revisado por, actualizado por, coordinación`),
			photographer: phrases$1(`foto, fotos, foto de, fotos de, fotografía, fotografías, fotografía de, fotógrafo, imagen, imágenes,
      imagen de, ilustración, ilustración de, ilustraciones, vídeo, video, gráfico, infografía, crédito, créditos,
      foto por, cortesía de, archivo`),
			translator: phrases$1(`traducción, traducción de, traducido por, traductor, traductora`),
			contributor: phrases$1(`con información de, con la colaboración de, con aportes de, colaboración, colaboró, colaboraron,
      con reporte de, reporte adicional de`),
			source: phrases$1(`fuente, fuentes, publicado originalmente en, publicado originalmente por, vía`),
			genres: phrases$1(`una columna, columna, opinión, análisis, crónica, entrevista, reportaje, artículo, editorial,
      tribuna, crítica, reseña, carta, exclusiva, nota, publicado, perfil`)
		},
		conjunctions: words$3("y e &"),
		particles: words$3("de del la las los el y san santa"),
		honorifics: words$3("dr dra don doña lic ing sr sra prof d fray mtro mtra"),
		jobs: words$3(`periodista periodistas redactor redactora redactores reportero reportera corresponsal editor editora
    columnista colaborador colaboradora enviado enviada jefe jefa director directora subdirector subdirectora fotógrafo
    fotógrafa autor autora escritor escritora analista profesor profesora catedrático catedrática abogado abogada
    presidente presidenta licenciado licenciada becario becaria coordinador coordinadora cronista investigador
    investigadora economista politólogo politóloga`),
		jobModifiers: words$3(`especial senior jefe política económico económica deportes internacional nacional adjunto adjunta
    responsable`),
		staff: words$3(`redacción agencias agencia equipo staff redactores admin web`),
		organisations: words$3(`agencia agencias noticias diario periódico prensa revista universidad fundación instituto
    asociación ministerio grupo radio televisión canal redacción editorial centro consejo partido gobierno policía
    efe europa ep sa sl cope rtve cadena mundo país tiempo heraldo gaceta crónica digital servicio servicios medios
    comité sindicato federación ayuntamiento`),
		months: words$3(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene
    abr ago sept dic`),
		weekdays: words$3(`lunes martes miércoles jueves viernes sábado domingo`),
		time: words$3(`hace horas hora minutos minuto días día semanas meses años año ayer hoy a las h hrs hs de del el lectura`),
		labels: words$3(`publicado publicada actualizado actualizada actualización fecha creado modificado última lectura tiempo
    publicación publicados`),
		controls: words$3(`compartir comparte comentarios comentar comentario guardar imprimir seguir suscríbete suscribirse
    iniciar sesión registrarse menú buscar cerrar abrir más leer ver todo todos inicio portada contacto publicidad
    aviso boletín enviar copiar enlace escuchar suscripción newsletter newsletters anuncio también relacionadas
    relacionados noticia noticias artículos artículo temas etiquetas mapa síguenos síguelo qué cómo por-qué quién
    cuándo dónde los las una esta este últimas último lo mi cuenta tags archivado`),
		topics: words$3(`política deportes deporte economía cultura opinión sociedad internacional nacional españa méxico
    argentina perú colombia chile venezuela mundo madrid barcelona cataluña andalucía tecnología ciencia salud
    espectáculos gente televisión cine música libros viajes gastronomía educación sucesos fútbol motor tenis policiales
    actualidad locales local campo clima ambiente judiciales negocios finanzas`),
		placePrepositions: words$3("en desde"),
		affiliationPrepositions: words$3("de para del"),
		bioVerbs: words$3(`es fue ha trabaja escribe estudió nació colabora dirige cubre reside vive son licenciado`),
		contributionVerbs: words$3("colaboró colaboraron contribuyó contribuyeron"),
		former: words$3("antiguo antigua ex anteriormente"),
		givenNames: words$3(`adolfo adrián agustín aitor alba alberto alejandra alejandro alfonso alfredo alicia álvaro amalia
    amparo ana andrea andrés ángel ángela ángeles antonia antonio araceli arturo asunción augusto aurora beatriz begoña
    belén benito bernardo blanca borja bruno camila camilo carla carlos carlota carmen carolina catalina cecilia césar
    claudia claudio concepción consuelo cristian cristina cristóbal dani daniel daniela david débora diana diego dolores
    edgar edgardo edilson eduardo elena elisa eloy elvira emilia emilio encarna enrique ernesto estela esteban esther
    eugenia eugenio eva fabián fabiola facundo federico felipe félix fermín fernanda fernando fidel florencia francisca
    francisco gabriel gabriela genoveva gerardo germán gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo
    héctor hernán hernando horacio hugo humberto ignacio inés inmaculada irene isaac isabel ismael iván jacinto jacobo
    jaime javier jesús jimena joan joaquín jordi jorge josé josefina juan juana juanjo julia julián julieta julio karina
    laura lautaro leandro leonardo leonor leticia lidia lorena lourdes lucas lucía luciana luciano luis luisa luz macarena
    magdalena manuel manuela marcela marcelo marcos margarita maría mariana mariano marina mario marisa maritza marta martín
    matías mauricio mauro maximiliano mercedes mercè micaela miguel milagros mireia miriam moisés mónica montserrat natalia
    nerea nicolás nieves noelia norberto nuria octavio olga omar óscar pablo paloma paola patricia patricio paula pau paz pedro
    pepe pilar rafael ramiro ramón raquel raúl rebeca ricardo roberto rocío rodolfo rodrigo rogelio román roque rosa rosalía
    rosario rubén salvador samuel sandra santiago sara sebastián sergi sergio silvia sofía soledad sonia susana tamara teresa
    tomás valentina valeria vanesa verónica vicente vicenta víctor victoria virginia ximena xavier yolanda zulema iker ander
    unai oriol lluís josep núria aina`)
	},
	french,
	italian,
	portuguese,
	dutch,
	polish,
	{
		code: "sv",
		cues: {
			author: phrases$1(`av, skriven av, skrivet av, text, text av, publicerad av, publicerat av, reporter, författare, artikel av,
      journalist, skribent, text & foto, text och foto, intervju av, om författaren, reportage, krönika av, texter`),
			weakAuthor: phrases$1(`från`),
			editor: phrases$1(`redigerad av, redigering, redaktör, granskad av, faktagranskad av, uppdaterad av`),
			photographer: phrases$1(`foto, foto av, bild, bilder, fotograf, fotografi, illustration, illustrationer, illustration av, video,
      grafik, arkivbild, genrebild`),
			translator: phrases$1(`översättning, översatt av, översättning av, översättare`),
			contributor: phrases$1(`medverkande, med hjälp av`),
			source: phrases$1(`källa, källor, ursprungligen publicerad i`),
			genres: phrases$1(`krönika, analys, recension, kommentar, debatt, ledare, intervju, reportage, essä, en krönika, artikel`)
		},
		conjunctions: words$3("och & samt"),
		particles: words$3("af av von de"),
		honorifics: words$3("dr prof professor"),
		jobs: words$3(`reporter journalist redaktör korrespondent utrikeskorrespondent krönikör kolumnist skribent fotograf chefredaktör
    ledarskribent nyhetschef författare kritiker recensent programledare frilans frilansjournalist professor forskare
    debattör politikreporter sportreporter ekonomireporter medarbetare kulturskribent praktikant`),
		jobModifiers: words$3("ansvarig politisk biträdande frilansande"),
		staff: words$3("redaktionen redaktion nyhetsbyrå nyhetsbyrån webbredaktionen nyhetsredaktionen admin"),
		organisations: words$3(`nyheter tidning tidningen nyhetsbyrå nyhetsbyrån dagblad bladet posten aftonbladet expressen press
    universitet stiftelse institut förening departementet gruppen radio television redaktionen ab centrum rådet polisen
    tt svt sveriges förlag kommun partiet`),
		months: words$3("januari februari mars april maj juni juli augusti september oktober november december"),
		weekdays: words$3("måndag tisdag onsdag torsdag fredag lördag söndag"),
		time: words$3("kl klockan sedan timmar timme minuter minut dagar dag veckor månader år igår idag i går lästid den min"),
		labels: words$3("publicerad publicerat uppdaterad uppdaterat senast skapad ändrad lästid publiceringsdatum"),
		controls: words$3(`dela kommentarer kommentera kommentar skriv spara följ prenumerera prenumerant logga in registrera meny sök
    stäng öppna mer läs läsa visa alla hem kontakt annons nyhetsbrev lyssna länk kopiera också relaterat artiklar artikel
    taggar senaste mest lästa hur varför vem vad när var det den detta om för`),
		topics: words$3(`politik sport ekonomi kultur opinion debatt ledare utrikes inrikes sverige världen stockholm göteborg malmö
    teknik vetenskap hälsa nöje film musik böcker resor mat skola fotboll hockey bil lokalt näringsliv samhälle klimat
    brott familj`),
		placePrepositions: words$3("i från"),
		affiliationPrepositions: words$3("på för vid hos"),
		bioVerbs: words$3("är var har arbetar jobbar skriver bevakar studerade bor"),
		contributionVerbs: words$3("bidrog medverkade"),
		former: words$3("tidigare före-detta"),
		givenNames: words$3(`adam agneta albin alexander alexandra alice amanda anders andreas andré anette anna anneli annika anton arvid
    astrid axel barbro bengt birgitta björn bo britta camilla carina carl carolina caroline cecilia charlotte christer christian
    christina christoffer clara claes daniel david ebba elin elisabeth ella elsa emelie emil emma erik ester eva evelina filip
    fredrik frida gabriel göran gunilla gunnar gustaf gustav hampus hanna hans helena henrik hugo håkan ida inger ingrid isabella
    isak jakob jan jenny jens jesper joakim joel johan johanna johannes john jonas jonatan josefin julia kajsa karin karl
    katarina kenneth kerstin kim kjell klara kristina kristoffer lars lena lennart leif lina linda linnea lisa louise lotta love
    lovisa ludvig magnus maja malin marcus margareta maria marie markus martin martina mats mattias maria mikael moa monica
    måns nathalie niklas nils olle olof oscar oskar patrik peder pernilla per peter petra pia pontus rasmus rebecka robert robin
    roger roland sandra sara sebastian simon sofia sofie stefan sten stina susanne sven therese thomas tobias tomas tommy tove
    ulf ulla ulrika viktor viktoria vilhelm william åke åsa örjan`)
	},
	danish,
	norwegian,
	finnish,
	czech,
	hungarian,
	romanian,
	{
		code: "tr",
		cues: {
			author: phrases$1(`yazan, yazar, yazarı, haber, haberi yazan, muhabir, hazırlayan, kaynak muhabir, metin, yazı, röportaj, editör muhabir, ekleyen, haber müdürü, yazarlar, haberi hazırlayan`),
			weakAuthor: [],
			editor: phrases$1(`editör, düzenleyen, redaksiyon, yayına hazırlayan`),
			photographer: phrases$1(`fotoğraf, fotoğraflar, foto, fotoğrafçı, görsel, video, kamera, grafik, çizim`),
			translator: phrases$1(`çeviri, çeviren, tercüme`),
			contributor: phrases$1(`katkıda bulunan`),
			source: phrases$1(`kaynak`),
			genres: phrases$1(`görüş, analiz, röportaj, yorum, köşe yazısı`)
		},
		conjunctions: words$3("ve & ile"),
		particles: words$3("el"),
		honorifics: words$3("dr prof doç av sn"),
		jobs: words$3("muhabir muhabiri editör editörü yazar yazarı gazeteci köşe köşe-yazarı fotoğrafçı müdür müdürü temsilcisi temsilci avukat profesör uzman"),
		jobModifiers: words$3("haber spor ekonomi dış genel kıdemli baş yayın"),
		staff: words$3("haber-merkezi redaksiyon ajans ajanslar"),
		organisations: words$3("ajansı ajans haber gazetesi gazete haberler üniversitesi vakfı enstitüsü derneği bakanlığı grubu radyo televizyon tv yayınları merkezi partisi polis anadolu hürriyet milliyet sabah aa dha iha medya belediyesi"),
		months: words$3("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
		weekdays: words$3("pazartesi salı çarşamba perşembe cuma cumartesi pazar"),
		time: words$3("saat önce dakika gün hafta ay yıl dün bugün okuma süresi dk"),
		labels: words$3("yayınlanma yayınlandı güncelleme güncellendi giriş tarih tarihi oluşturulma eklenme son"),
		controls: words$3("paylaş yorum yorumlar yazdır kaydet takip abone ol giriş yap üye menü ara kapat daha fazla oku devamı tümü ana sayfa iletişim reklam bülten dinle kopyala bağlantı ayrıca ilgili haberler haberi etiketler son dakika nasıl neden kim ne zaman nerede için bu bir"),
		topics: words$3("politika siyaset spor ekonomi kültür görüş dünya gündem türkiye istanbul ankara teknoloji bilim sağlık magazin sinema müzik kitap seyahat eğitim futbol otomobil yaşam finans"),
		placePrepositions: [],
		affiliationPrepositions: [],
		bioVerbs: [],
		contributionVerbs: [],
		former: words$3("eski"),
		givenNames: words$3(`abdullah adem ahmet ali alper arda arzu aslı aydın ayhan ayla aylin ayşe ayşegül aysel bahar banu barış başak bayram belgin
    berk berkay berna betül bilal burak burcu büşra can canan cem cemal cemile ceren ceyda cihan çağla deniz derya didem dilek doğan
    duygu ebru ece ekrem elif emel emin emine emrah emre enes engin ercan erdal eren erhan erkan erol ersin esin esra evren
    eylem fadime fatih fatma ferhat fikret figen filiz funda gamze gizem gökhan gül gülay gülşen gürkan hacer hakan halil haluk hande
    harun hasan hatice havva hilal hülya hüseyin ibrahim ilker ilknur irem ismail kadir kaan kemal kenan kerem koray kübra levent
    mahmut mehmet melek melike meltem mert merve mesut mete metin mine murat mustafa mücahit nazlı necati nermin neslihan nihat nilay
    nilgün nur nuray nuri oğuz okan onur orhan osman ozan ömer özge özgür özlem pelin pınar ramazan recep reyhan rıza sabri salih
    selçuk selim selin sema semih serap serdar serhat serkan sevgi sevim sevinç sibel sinan songül süleyman şebnem şükrü tamer taner
    tarık tolga tuba tuğba tuncay turgut ufuk uğur ümit vedat veli volkan yasemin yasin yavuz yelda yıldız yılmaz yunus yusuf zafer zehra
    zeki zeynep`)
	},
	russian,
	{
		code: "uk",
		cues: {
			author: phrases$1(`автор, авторка, автори, текст, автор тексту, журналіст, журналістка, підготував, підготувала, написав, написала,
      спілкувався, спілкувалася, розмовляв, розмовляла, кореспондент, про автора, опублікував, опублікувала`),
			weakAuthor: phrases$1(`від`),
			editor: phrases$1(`редактор, редакторка, за редакцією, відредагував, відредагувала, випускова редакторка`),
			photographer: phrases$1(`фото, фотограф, світлина, світлини, зображення, відео, ілюстрація, ілюстрації, інфографіка`),
			translator: phrases$1(`переклад, переклала, переклав, перекладач, перекладачка`),
			contributor: phrases$1(`за участі`),
			source: phrases$1(`джерело, джерела`),
			genres: phrases$1(`думка, колонка, інтерв'ю, коментар, репортаж, аналітика, стаття`)
		},
		conjunctions: words$3("і та й &"),
		particles: words$3("де фон ван"),
		honorifics: [],
		jobs: words$3(`кореспондент кореспондентка журналіст журналістка редактор редакторка оглядач оглядачка репортер репортерка колумніст автор
    авторка фотограф головред письменник політолог економіст професор адвокат директор експерт аналітик ведучий`),
		jobModifiers: words$3("спеціальний головний головна власний політичний старший заступник випусковий"),
		staff: words$3("редакція адміністратор"),
		organisations: words$3("агентство новини газета журнал редакція університет фонд інститут укрінформ уніан правда телеканал радіо служба центр міністерство компанія преса видання медіа"),
		months: words$3("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
		weekdays: words$3("понеділок вівторок середа четвер п'ятниця субота неділя"),
		time: words$3("о об тому годин години година хвилин хвилини днів день тижнів місяців років року сьогодні вчора"),
		labels: words$3("опубліковано оновлено дата створено змінено час публікація"),
		controls: words$3("поділитися коментарі коментувати зберегти друк підписатися увійти реєстрація меню пошук закрити більше читати читайте дивитися всі головна контакти реклама розсилка також схожі статті теги останні як чому хто що де коли для"),
		topics: words$3("політика спорт економіка культура думки суспільство світ україна росія київ бізнес технології наука здоров'я авто кіно музика книги подорожі освіта футбол війна"),
		placePrepositions: words$3("у в з"),
		affiliationPrepositions: words$3("для з"),
		bioVerbs: words$3("працює пише закінчив закінчила народився народилася є був була"),
		contributionVerbs: words$3("допомагав допомагала"),
		former: words$3("колишній колишня"),
		givenNames: words$3(`олександр олександра олексій олена аліна анастасія анатолій андрій ганна антон артем богдан борис вадим валентина
    валерій василь віра вікторія віктор віталій володимир владислав галина геннадій георгій григорій данило дарина денис дмитро
    євген євгенія єгор катерина єлизавета іван ігор ілля інна ірина карина кирило костянтин христина лариса лев леонід людмила максим
    маргарита марина марія марко михайло надія наталія наталя микита микола ніна оксана олег олеся ольга павло петро поліна роман
    руслан світлана семен сергій софія станіслав степан тарас тетяна тимур уляна федір юлія юрій яна ярослав ярослава`)
	},
	japanese,
	korean,
	chinese,
	arabic,
	greek,
	hebrew,
	indonesian
];
// packages/core/src/languages/lexicon.ts
const Word = {
	given: 1,
	particle: 2,
	honorific: 4,
	job: 8,
	jobModifier: 16,
	staff: 32,
	organisation: 64,
	month: 128,
	weekday: 256,
	time: 512,
	label: 1024,
	control: 2048,
	topic: 4096,
	conjunction: 8192,
	placePreposition: 16384,
	affiliationPreposition: 32768,
	bio: 65536,
	contribution: 1 << 17,
	suffix: 1 << 18,
	former: 1 << 19
};
const marks = /[\u0300-\u036f]/g;
const invisible = /[\p{Cf}\u034f]/gu;
function keyOf$1(word) {
	const lower = word.toLowerCase();
	if (/^[\x00-\x7f]*$/.test(lower)) return lower;
	return lower.normalize("NFD").replace(marks, "").replace(invisible, "").replaceAll(/[’ʼ`´]/g, "'").normalize("NFC");
}
const suffixes = `jr sr jnr snr ii iii iv v phd md mph mba cpp psp jd esq rn msc bsc ba ma dds dvm pe cfa cpa obe mbe cbe
  mp qc kc ret usn usa`.split(/\s+/);
const fields = [
	["givenNames", Word.given],
	["particles", Word.particle],
	["honorifics", Word.honorific],
	["jobs", Word.job],
	["jobModifiers", Word.jobModifier],
	["staff", Word.staff],
	["organisations", Word.organisation],
	["months", Word.month],
	["weekdays", Word.weekday],
	["time", Word.time],
	["labels", Word.label],
	["controls", Word.control],
	["topics", Word.topic],
	["conjunctions", Word.conjunction],
	["placePrepositions", Word.placePreposition],
	["affiliationPrepositions", Word.affiliationPreposition],
	["bioVerbs", Word.bio],
	["contributionVerbs", Word.contribution],
	["former", Word.former]
];
const roles$1 = [
	["author", "author"],
	["weakAuthor", "author"],
	["editor", "editor"],
	["photographer", "photographer"],
	["translator", "translator"],
	["contributor", "contributor"],
	["source", "source"],
	["genres", "genre"]
];
let built;
function lexicon() {
	return built ??= build(languages);
}
function build(all) {
	const table = new Map();
	const cues = new Map();
	const add = (list, bit) => {
		for (const key of keyOf$1(list.join("\n")).split("\n")) table.set(key, (table.get(key) ?? 0) | bit);
	};
	add(suffixes, Word.suffix);
	for (const language of all) {
		for (const [field, bit] of fields) add(language[field], bit);
		for (const [field, role] of roles$1) for (const phrase of language.cues[field]) {
			const keys = keyOf$1(phrase).split(/ |(?<=[・·])|(?=[・·])/);
			const list = cues.get(keys[0]) ?? [];
			list.push({
				keys,
				role,
				weak: field === "weakAuthor"
			});
			cues.set(keys[0], list);
		}
	}
	for (const list of cues.values()) list.sort((a, b) => b.keys.length - a.keys.length);
	return {
		bits: (key) => table.get(key) ?? compoundBits(key),
		cues
	};
}
const compounds = [[/.(?:verband|zeitung|verlag|agentur|ministerium|verein|gesellschaft|institut|redaktion|stiftung|pressestelle|universitat|hochschule|zentrum|behorde|rundfunk|bundesamt|tidning(?:en)?|tidende|byra(?:n)?|avis(?:en)?|dagblad(?:et)?|krant|persbureau|forening(?:en)?|universitet(?:et)?|forbund(?:et)?)$/, Word.organisation], [/.(?:redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in|en)?|kolumnist(?:in)?|kritiker(?:in)?|kommentator(?:in)?|fotograf(?:in)?|volontar(?:in)?|autor(?:in)?|leiter(?:in)?|redacteur|verslaggever|correspondent|skribent|redaktør|medarbejder|medarbeider|toimittaja|ujsagiro|szerkeszto)$/, Word.job]];
function compoundBits(key) {
	if (key.length < 9) return 0;
	for (const [pattern, bit] of compounds) if (pattern.test(key)) return bit;
	return 0;
}
// packages/core/src/text/organisations.ts
function createOrganisationMatcher(names, abbreviations) {
	const full = names.map(readName$1).filter((name) => name.words.length > 0);
	const short = abbreviations.map((name) => ({
		name,
		text: name.replace(/[^\p{L}\p{N}]+/gu, "")
	}));
	return {
		find(text) {
			const wording = typeof text === "string" ? wordsOf$3(text) : text;
			const sightings = new Claims();
			for (const reading of wording.readings) {
				const found = [];
				for (let at = 0; at < reading.words.length; at++) {
					for (const name of full) push(found, findFull(reading, at, name));
					for (const { name, text: letters } of short) push(found, findShort(reading, at, name, letters));
				}
				settle$1(reading, found, sightings);
			}
			return sightings.list();
		},
		sieve: joinSieves(sieveOf(full), sieveFor(short.map(({ text }) => text)))
	};
}
function sieveOf(names) {
	const meshes = [];
	for (const { words, letters } of names) {
		if (!words.every(({ base }) => isSievable(base))) return void 0;
		const pieces = words.map(({ base }) => piecesOf$1(base, mostEdits(base)));
		const ends = [pieces[0], pieces.at(-1)];
		if (mostEditsIn(words.length, letters) < words.length) for (const { base } of words) meshes.push({
			seed: base,
			inWord: true,
			groups: ends
		});
		else for (const seed of pieces[0]) meshes.push({
			seed,
			inWord: true,
			groups: ends
		});
	}
	return meshes;
}
function readName$1(name) {
	const words = wordsOf$3(name).readings[0].words;
	const own = words.length > 1 && words[0].base === "the" ? words.slice(1) : words;
	return {
		name,
		words: own,
		letters: own.reduce((sum, word) => sum + word.base.length, 0)
	};
}
function push(found, one) {
	if (one) found.push(one);
}
function settle$1(reading, found, sightings) {
	const meant = reading.disguise?.kind === "mojibake";
	const sorted = found.toSorted((left, right) => left.edits - right.edits || right.end - right.start - (left.end - left.start));
	for (const one of sorted) {
		const disguised = isDisguised(reading, one.start, one.end);
		if (meant && !disguised) continue;
		const place = placeOf$3(reading, one.start, one.end);
		if (sightings.overlapping(place.start, place.end)) continue;
		const form = disguised ? meant ? "misspelt" : "look-alike" : one.form;
		sightings.add({
			...place,
			form,
			name: one.name
		});
	}
}
function findFull(reading, from, name) {
	const { words } = reading;
	const first = words[from];
	const wanted = name.words;
	let { start, end } = first;
	let edits = 0;
	let looks = false;
	let missing = 0;
	let at = from;
	for (let part = 0; part < wanted.length; part++) {
		const word = words[at];
		const want = wanted[part];
		if (word && (part === 0 || joins(reading, end, word.start))) {
			const spelling = compareWord(want, word, part, wanted.length);
			if (spelling) {
				if (part === 0) start = spelling.start;
				end = spelling.end;
				edits += spelling.edits;
				looks ||= spelling.looks;
				at++;
				continue;
			}
		}
		if (part === 0 || part === wanted.length - 1 || wanted.length < 4 || missing++ > 0) return void 0;
	}
	if (missing > 0 && (edits > 0 || looks)) return void 0;
	if (edits > 0 && !isEvident(edits, name)) return void 0;
	const form = looks ? "look-alike" : edits + missing > 0 ? "misspelt" : "name";
	return {
		start,
		end,
		form,
		edits: edits + missing * 3,
		name: name.name
	};
}
function compareWord(want, word, part, parts) {
	const whole = {
		start: word.start,
		end: word.end,
		edits: 0,
		looks: false
	};
	if (word.base === want.base) return whole;
	if (word.looks === want.looks) return {
		...whole,
		looks: true
	};
	const glue = word.base.length - want.base.length;
	if (parts > 2 && glue > 0 && word.base.length === word.text.length) {
		if (part === 0 && word.base.endsWith(want.base)) return {
			...whole,
			start: word.end - want.base.length
		};
		if (part === parts - 1 && glue > 2 && word.base.startsWith(want.base)) return {
			...whole,
			end: word.start + want.base.length
		};
	}
	const most = mostEdits(want.base);
	if (most === 0 || countBits(want.bits ^ word.bits) > most * 2) return void 0;
	const edits = editDistance(want.base, word.base, most);
	return edits <= most ? {
		...whole,
		edits
	} : void 0;
}
function mostEdits(base) {
	return base.length >= 7 ? 2 : base.length >= 4 ? 1 : 0;
}
function isEvident(edits, { words, letters }) {
	return edits <= mostEditsIn(words.length, letters);
}
function mostEditsIn(words, letters) {
	return words === 1 ? letters >= 8 ? 1 : 0 : Math.min(3, Math.floor(letters / 6));
}
function joins(reading, end, start) {
	return start - end <= 3 && /^[ .-]*$/.test(reading.folded.text.slice(end, start));
}
function findShort(reading, from, name, letters) {
	const first = reading.words[from];
	const { text } = reading.folded;
	let written = first.text;
	let { end } = first;
	let at = from + 1;
	if (first.text.length === 1) {
		while (written.length < letters.length) {
			const word = reading.words[at];
			if (!word || word.text.length !== 1 || !/^(?:\.|\. )$/.test(text.slice(end, word.start))) return void 0;
			written += word.text;
			({end} = word);
			at++;
		}
		if (text[end] === ".") end++;
	} else while (written.length < letters.length && reading.words[at]?.glued && letters.startsWith(written)) {
		written += reading.words[at].text;
		({end} = reading.words[at]);
		at++;
	}
	const form = compareLetters(reading, written, letters);
	if (!form || isAddress(text, first.start, end)) return void 0;
	return {
		start: first.start,
		end,
		form,
		edits: 0,
		name
	};
}
function compareLetters(reading, written, letters) {
	if (written === letters || written === letters.toUpperCase()) return "abbreviation";
	if (!reading.hasCapitals && written === letters.toLowerCase()) return "abbreviation";
	if (written.length !== letters.length || /^\p{Ll}/u.test(written)) return void 0;
	return looksOf(written) === looksOf(letters) ? "look-alike" : void 0;
}
function looksOf(text) {
	return wordsOf$3(text).readings[0].words.map((word) => word.looks).join("");
}
function isAddress(text, start, end) {
	if (/^(?:@|\.\p{Ll})/u.test(text.slice(end, end + 2))) return true;
	if (text[start - 1] === "@") return true;
	return text[start - 1] === "/" && /[:/]|\.\p{Ll}/u.test(text.slice(text.lastIndexOf(" ", start) + 1, start - 1));
}
// packages/core/src/read/piece-search.ts
function piecesWithin(pieces, start, end) {
	const from = firstEndingBehind(pieces, start);
	let to = from;
	while (to < pieces.length && pieces[to].start < end) to++;
	return pieces.slice(from, to);
}
function firstEndingBehind(pieces, offset) {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (pieces[middle].end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
function lastStartingBefore(pieces, offset) {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (pieces[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// packages/core/src/read/position.ts
function positionOf(line, start, end) {
	const first = line.pieces[firstEndingBehind(line.pieces, start)];
	const last = line.pieces[lastStartingBefore(line.pieces, end)];
	if (!first || !last) return void 0;
	const from = pointIn$1(first, line.text, start, "start");
	const to = pointIn$1(last, line.text, end, "end");
	return from && to && {
		start: from,
		end: to
	};
}
function pointIn$1(piece, text, offset, side) {
	const { node, start, end, from } = piece;
	if (!node.position) return void 0;
	if ((node.position.end.offset ?? 0) - (node.position.start.offset ?? 0) !== node.value.length) return node.position[side];
	const layout = layoutOf(node);
	let at = firstAtLeast(layout.kept, from);
	if (isBlank$1(node.value.charCodeAt(layout.kept[at])) && text[start] !== " ") at++;
	at += Math.min(offset, end) - start;
	return pointAt(node.position.start, layout, layout.kept[at] ?? node.value.length);
}
const layouts = new WeakMap();
function layoutOf(node) {
	let layout = layouts.get(node);
	if (!layout) layouts.set(node, layout = lay(node.value));
	return layout;
}
function lay(value) {
	const kept = new Uint32Array(value.length);
	const lines = [0];
	let count = 0;
	let blank = false;
	for (let at = 0; at < value.length; at++) {
		const code = value.charCodeAt(at);
		if (code === 10) lines.push(at + 1);
		const space = isBlank$1(code);
		if (!space || !blank) kept[count++] = at;
		blank = space;
	}
	return {
		kept: kept.subarray(0, count),
		lines
	};
}
function isBlank$1(code) {
	return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}
function firstAtLeast(offsets, wanted) {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (offsets[middle] < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
function pointAt(start, { lines }, offset) {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (lines[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	const column = (low === 0 ? start.column : 1) + offset - lines[low];
	return {
		line: start.line + low,
		column,
		...start.offset !== void 0 && { offset: start.offset + offset }
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/List.js
let releasedCursors = null;
var List = class List {
	static createItem(data) {
		return {
			prev: null,
			next: null,
			data
		};
	}
	constructor() {
		this.head = null;
		this.tail = null;
		this.cursor = null;
	}
	createItem(data) {
		return List.createItem(data);
	}
	allocateCursor(prev, next) {
		let cursor;
		if (releasedCursors !== null) {
			cursor = releasedCursors;
			releasedCursors = releasedCursors.cursor;
			cursor.prev = prev;
			cursor.next = next;
			cursor.cursor = this.cursor;
		} else cursor = {
			prev,
			next,
			cursor: this.cursor
		};
		this.cursor = cursor;
		return cursor;
	}
	releaseCursor() {
		const { cursor } = this;
		this.cursor = cursor.cursor;
		cursor.prev = null;
		cursor.next = null;
		cursor.cursor = releasedCursors;
		releasedCursors = cursor;
	}
	updateCursors(prevOld, prevNew, nextOld, nextNew) {
		let { cursor } = this;
		while (cursor !== null) {
			if (cursor.prev === prevOld) cursor.prev = prevNew;
			if (cursor.next === nextOld) cursor.next = nextNew;
			cursor = cursor.cursor;
		}
	}
	*[Symbol.iterator]() {
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) yield cursor.data;
	}
	get size() {
		let size = 0;
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) size++;
		return size;
	}
	get isEmpty() {
		return this.head === null;
	}
	get first() {
		return this.head && this.head.data;
	}
	get last() {
		return this.tail && this.tail.data;
	}
	fromArray(array) {
		let cursor = null;
		this.head = null;
		for (let data of array) {
			const item = List.createItem(data);
			if (cursor !== null) cursor.next = item;
			else this.head = item;
			item.prev = cursor;
			cursor = item;
		}
		this.tail = cursor;
		return this;
	}
	toArray() {
		return [...this];
	}
	toJSON() {
		return [...this];
	}
	forEach(fn, thisArg = this) {
		const cursor = this.allocateCursor(null, this.head);
		while (cursor.next !== null) {
			const item = cursor.next;
			cursor.next = item.next;
			fn.call(thisArg, item.data, item, this);
		}
		this.releaseCursor();
	}
	forEachRight(fn, thisArg = this) {
		const cursor = this.allocateCursor(this.tail, null);
		while (cursor.prev !== null) {
			const item = cursor.prev;
			cursor.prev = item.prev;
			fn.call(thisArg, item.data, item, this);
		}
		this.releaseCursor();
	}
	reduce(fn, initialValue, thisArg = this) {
		let cursor = this.allocateCursor(null, this.head);
		let acc = initialValue;
		let item;
		while (cursor.next !== null) {
			item = cursor.next;
			cursor.next = item.next;
			acc = fn.call(thisArg, acc, item.data, item, this);
		}
		this.releaseCursor();
		return acc;
	}
	reduceRight(fn, initialValue, thisArg = this) {
		let cursor = this.allocateCursor(this.tail, null);
		let acc = initialValue;
		let item;
		while (cursor.prev !== null) {
			item = cursor.prev;
			cursor.prev = item.prev;
			acc = fn.call(thisArg, acc, item.data, item, this);
		}
		this.releaseCursor();
		return acc;
	}
	some(fn, thisArg = this) {
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) if (fn.call(thisArg, cursor.data, cursor, this)) return true;
		return false;
	}
	map(fn, thisArg = this) {
		const result = new List();
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) result.appendData(fn.call(thisArg, cursor.data, cursor, this));
		return result;
	}
	filter(fn, thisArg = this) {
		const result = new List();
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) if (fn.call(thisArg, cursor.data, cursor, this)) result.appendData(cursor.data);
		return result;
	}
	nextUntil(start, fn, thisArg = this) {
		if (start === null) return;
		const cursor = this.allocateCursor(null, start);
		while (cursor.next !== null) {
			const item = cursor.next;
			cursor.next = item.next;
			if (fn.call(thisArg, item.data, item, this)) break;
		}
		this.releaseCursor();
	}
	prevUntil(start, fn, thisArg = this) {
		if (start === null) return;
		const cursor = this.allocateCursor(start, null);
		while (cursor.prev !== null) {
			const item = cursor.prev;
			cursor.prev = item.prev;
			if (fn.call(thisArg, item.data, item, this)) break;
		}
		this.releaseCursor();
	}
	clear() {
		this.head = null;
		this.tail = null;
	}
	copy() {
		const result = new List();
		for (let data of this) result.appendData(data);
		return result;
	}
	prepend(item) {
		this.updateCursors(null, item, this.head, item);
		if (this.head !== null) {
			this.head.prev = item;
			item.next = this.head;
		} else this.tail = item;
		this.head = item;
		return this;
	}
	prependData(data) {
		return this.prepend(List.createItem(data));
	}
	append(item) {
		return this.insert(item);
	}
	appendData(data) {
		return this.insert(List.createItem(data));
	}
	insert(item, before = null) {
		if (before !== null) {
			this.updateCursors(before.prev, item, before, item);
			if (before.prev === null) {
				if (this.head !== before) throw new Error("before doesn't belong to list");
				this.head = item;
				before.prev = item;
				item.next = before;
				this.updateCursors(null, item);
			} else {
				before.prev.next = item;
				item.prev = before.prev;
				before.prev = item;
				item.next = before;
			}
		} else {
			this.updateCursors(this.tail, item, null, item);
			if (this.tail !== null) {
				this.tail.next = item;
				item.prev = this.tail;
			} else this.head = item;
			this.tail = item;
		}
		return this;
	}
	insertData(data, before) {
		return this.insert(List.createItem(data), before);
	}
	remove(item) {
		this.updateCursors(item, item.prev, item, item.next);
		if (item.prev !== null) item.prev.next = item.next;
		else {
			if (this.head !== item) throw new Error("item doesn't belong to list");
			this.head = item.next;
		}
		if (item.next !== null) item.next.prev = item.prev;
		else {
			if (this.tail !== item) throw new Error("item doesn't belong to list");
			this.tail = item.prev;
		}
		item.prev = null;
		item.next = null;
		return item;
	}
	push(data) {
		this.insert(List.createItem(data));
	}
	pop() {
		return this.tail !== null ? this.remove(this.tail) : null;
	}
	unshift(data) {
		this.prepend(List.createItem(data));
	}
	shift() {
		return this.head !== null ? this.remove(this.head) : null;
	}
	prependList(list) {
		return this.insertList(list, this.head);
	}
	appendList(list) {
		return this.insertList(list);
	}
	insertList(list, before) {
		if (list.head === null) return this;
		if (before !== void 0 && before !== null) {
			this.updateCursors(before.prev, list.tail, before, list.head);
			if (before.prev !== null) {
				before.prev.next = list.head;
				list.head.prev = before.prev;
			} else this.head = list.head;
			before.prev = list.tail;
			list.tail.next = before;
		} else {
			this.updateCursors(this.tail, list.tail, null, list.head);
			if (this.tail !== null) {
				this.tail.next = list.head;
				list.head.prev = this.tail;
			} else this.head = list.head;
			this.tail = list.tail;
		}
		list.head = null;
		list.tail = null;
		return this;
	}
	replace(oldItem, newItemOrList) {
		if ("head" in newItemOrList) this.insertList(newItemOrList, oldItem);
		else this.insert(newItemOrList, oldItem);
		this.remove(oldItem);
	}
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/create-custom-error.js
function createCustomError(name, message) {
	const error = Object.create(SyntaxError.prototype);
	const errorStack = new Error();
	return Object.assign(error, {
		name,
		message,
		get stack() {
			return (errorStack.stack || "").replace(/^(.+\n){1,3}/, `${name}: ${message}\n`);
		}
	});
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/parser/SyntaxError.js
const MAX_LINE_LENGTH = 100;
const OFFSET_CORRECTION = 60;
const TAB_REPLACEMENT = "    ";
function sourceFragment({ source, line, column, baseLine, baseColumn }, extraLines) {
	function processLines(start, end) {
		return lines.slice(start, end).map((line, idx) => String(start + idx + 1).padStart(maxNumLength) + " |" + line).join("\n");
	}
	const lines = ("\n".repeat(Math.max(baseLine - 1, 0)) + " ".repeat(Math.max(baseColumn - 1, 0)) + source).split(/\r\n?|\n|\f/);
	const startLine = Math.max(1, line - extraLines) - 1;
	const endLine = Math.min(line + extraLines, lines.length + 1);
	const maxNumLength = Math.max(4, String(endLine).length) + 1;
	let cutLeft = 0;
	column += 3 * (lines[line - 1].substr(0, column - 1).match(/\t/g) || []).length;
	if (column > MAX_LINE_LENGTH) {
		cutLeft = column - OFFSET_CORRECTION + 3;
		column = 58;
	}
	for (let i = startLine; i <= endLine; i++) if (i >= 0 && i < lines.length) {
		lines[i] = lines[i].replace(/\t/g, TAB_REPLACEMENT);
		lines[i] = (cutLeft > 0 && lines[i].length > cutLeft ? "…" : "") + lines[i].substr(cutLeft, 98) + (lines[i].length > cutLeft + MAX_LINE_LENGTH - 1 ? "…" : "");
	}
	return [
		processLines(startLine, line),
		new Array(column + maxNumLength + 2).join("-") + "^",
		processLines(line, endLine)
	].filter(Boolean).join("\n").replace(/^(\s+\d+\s+\|\n)+/, "").replace(/\n(\s+\d+\s+\|)+$/, "");
}
function SyntaxError$1(message, source, offset, line, column, baseLine = 1, baseColumn = 1) {
	return Object.assign(createCustomError("SyntaxError", message), {
		source,
		offset,
		line,
		column,
		sourceFragment(extraLines) {
			return sourceFragment({
				source,
				line,
				column,
				baseLine,
				baseColumn
			}, isNaN(extraLines) ? 0 : extraLines);
		},
		get formattedMessage() {
			return `Parse error: ${message}\n` + sourceFragment({
				source,
				line,
				column,
				baseLine,
				baseColumn
			}, 2);
		}
	});
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/char-code-definitions.js
const EOF = 0;
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isHexDigit(code) {
	return isDigit(code) || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function isUppercaseLetter(code) {
	return code >= 65 && code <= 90;
}
function isLowercaseLetter(code) {
	return code >= 97 && code <= 122;
}
function isLetter(code) {
	return isUppercaseLetter(code) || isLowercaseLetter(code);
}
function isNonAscii(code) {
	return code >= 128;
}
function isNameStart(code) {
	return isLetter(code) || isNonAscii(code) || code === 95;
}
function isName(code) {
	return isNameStart(code) || isDigit(code) || code === 45;
}
function isNonPrintable(code) {
	return code >= 0 && code <= 8 || code === 11 || code >= 14 && code <= 31 || code === 127;
}
function isNewline(code) {
	return code === 10 || code === 13 || code === 12;
}
function isWhiteSpace(code) {
	return isNewline(code) || code === 32 || code === 9;
}
function isValidEscape(first, second) {
	if (first !== 92) return false;
	if (isNewline(second) || second === EOF) return false;
	return true;
}
function isIdentifierStart(first, second, third) {
	if (first === 45) return isNameStart(second) || second === 45 || isValidEscape(second, third);
	if (isNameStart(first)) return true;
	if (first === 92) return isValidEscape(first, second);
	return false;
}
function isNumberStart(first, second, third) {
	if (first === 43 || first === 45) {
		if (isDigit(second)) return 2;
		return second === 46 && isDigit(third) ? 3 : 0;
	}
	if (first === 46) return isDigit(second) ? 2 : 0;
	if (isDigit(first)) return 1;
	return 0;
}
function isBOM(code) {
	if (code === 65279) return 1;
	if (code === 65534) return 1;
	return 0;
}
const CATEGORY = new Array(128);
for (let i = 0; i < CATEGORY.length; i++) CATEGORY[i] = isWhiteSpace(i) && 130 || isDigit(i) && 131 || isNameStart(i) && 132 || isNonPrintable(i) && 133 || i || 128;
function charCodeCategory(code) {
	return code < 128 ? CATEGORY[code] : 132;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/utils.js
function getCharCode(source, offset) {
	return offset < source.length ? source.charCodeAt(offset) : 0;
}
function getNewlineLength(source, offset, code) {
	if (code === 13 && getCharCode(source, offset + 1) === 10) return 2;
	return 1;
}
function cmpChar(testStr, offset, referenceCode) {
	let code = testStr.charCodeAt(offset);
	if (isUppercaseLetter(code)) code = code | 32;
	return code === referenceCode;
}
function cmpStr(testStr, start, end, referenceStr) {
	if (end - start !== referenceStr.length) return false;
	if (start < 0 || end > testStr.length) return false;
	for (let i = start; i < end; i++) {
		const referenceCode = referenceStr.charCodeAt(i - start);
		let testCode = testStr.charCodeAt(i);
		if (isUppercaseLetter(testCode)) testCode = testCode | 32;
		if (testCode !== referenceCode) return false;
	}
	return true;
}
function findWhiteSpaceStart(source, offset) {
	for (; offset >= 0; offset--) if (!isWhiteSpace(source.charCodeAt(offset))) break;
	return offset + 1;
}
function findWhiteSpaceEnd(source, offset) {
	for (; offset < source.length; offset++) if (!isWhiteSpace(source.charCodeAt(offset))) break;
	return offset;
}
function findDecimalNumberEnd(source, offset) {
	for (; offset < source.length; offset++) if (!isDigit(source.charCodeAt(offset))) break;
	return offset;
}
function consumeEscaped(source, offset) {
	offset += 2;
	if (isHexDigit(getCharCode(source, offset - 1))) {
		for (const maxOffset = Math.min(source.length, offset + 5); offset < maxOffset; offset++) if (!isHexDigit(getCharCode(source, offset))) break;
		const code = getCharCode(source, offset);
		if (isWhiteSpace(code)) offset += getNewlineLength(source, offset, code);
	}
	return offset;
}
function consumeName(source, offset) {
	for (; offset < source.length; offset++) {
		const code = source.charCodeAt(offset);
		if (isName(code)) continue;
		if (isValidEscape(code, getCharCode(source, offset + 1))) {
			offset = consumeEscaped(source, offset) - 1;
			continue;
		}
		break;
	}
	return offset;
}
function consumeNumber(source, offset) {
	let code = source.charCodeAt(offset);
	if (code === 43 || code === 45) code = source.charCodeAt(offset += 1);
	if (isDigit(code)) {
		offset = findDecimalNumberEnd(source, offset + 1);
		code = source.charCodeAt(offset);
	}
	if (code === 46 && isDigit(source.charCodeAt(offset + 1))) {
		offset += 2;
		offset = findDecimalNumberEnd(source, offset);
	}
	if (cmpChar(source, offset, 101)) {
		let sign = 0;
		code = source.charCodeAt(offset + 1);
		if (code === 45 || code === 43) {
			sign = 1;
			code = source.charCodeAt(offset + 2);
		}
		if (isDigit(code)) offset = findDecimalNumberEnd(source, offset + 1 + sign + 1);
	}
	return offset;
}
function consumeBadUrlRemnants(source, offset) {
	for (; offset < source.length; offset++) {
		const code = source.charCodeAt(offset);
		if (code === 41) {
			offset++;
			break;
		}
		if (isValidEscape(code, getCharCode(source, offset + 1))) offset = consumeEscaped(source, offset);
	}
	return offset;
}
function decodeEscaped(escaped) {
	if (escaped.length === 1 && !isHexDigit(escaped.charCodeAt(0))) return escaped[0];
	let code = parseInt(escaped, 16);
	if (code === 0 || code >= 55296 && code <= 57343 || code > 1114111) code = 65533;
	return String.fromCodePoint(code);
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/names.js
var names_default = [
	"EOF-token",
	"ident-token",
	"function-token",
	"at-keyword-token",
	"hash-token",
	"string-token",
	"bad-string-token",
	"url-token",
	"bad-url-token",
	"delim-token",
	"number-token",
	"percentage-token",
	"dimension-token",
	"whitespace-token",
	"CDO-token",
	"CDC-token",
	"colon-token",
	"semicolon-token",
	"comma-token",
	"[-token",
	"]-token",
	"(-token",
	")-token",
	"{-token",
	"}-token",
	"comment-token"
];
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/adopt-buffer.js
const MIN_SIZE = 16384;
function adoptBuffer(buffer = null, size) {
	if (buffer === null || buffer.length < size) return new Uint32Array(Math.max(size + 1024, MIN_SIZE));
	return buffer;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/OffsetToLocation.js
const N$1 = 10;
const F = 12;
const R = 13;
function computeLinesAndColumns(host) {
	const source = host.source;
	const sourceLength = source.length;
	const startOffset = source.length > 0 ? isBOM(source.charCodeAt(0)) : 0;
	const lines = adoptBuffer(host.lines, sourceLength);
	const columns = adoptBuffer(host.columns, sourceLength);
	let line = host.startLine;
	let column = host.startColumn;
	for (let i = startOffset; i < sourceLength; i++) {
		const code = source.charCodeAt(i);
		lines[i] = line;
		columns[i] = column++;
		if (code === N$1 || code === R || code === F) {
			if (code === R && i + 1 < sourceLength && source.charCodeAt(i + 1) === N$1) {
				i++;
				lines[i] = line;
				columns[i] = column;
			}
			line++;
			column = 1;
		}
	}
	lines[sourceLength] = line;
	columns[sourceLength] = column;
	host.lines = lines;
	host.columns = columns;
	host.computed = true;
}
var OffsetToLocation = class {
	constructor(source, startOffset, startLine, startColumn) {
		this.setSource(source, startOffset, startLine, startColumn);
		this.lines = null;
		this.columns = null;
	}
	setSource(source = "", startOffset = 0, startLine = 1, startColumn = 1) {
		this.source = source;
		this.startOffset = startOffset;
		this.startLine = startLine;
		this.startColumn = startColumn;
		this.computed = false;
	}
	getLocation(offset, filename) {
		if (!this.computed) computeLinesAndColumns(this);
		return {
			source: filename,
			offset: this.startOffset + offset,
			line: this.lines[offset],
			column: this.columns[offset]
		};
	}
	getLocationRange(start, end, filename) {
		if (!this.computed) computeLinesAndColumns(this);
		return {
			source: filename,
			start: {
				offset: this.startOffset + start,
				line: this.lines[start],
				column: this.columns[start]
			},
			end: {
				offset: this.startOffset + end,
				line: this.lines[end],
				column: this.columns[end]
			}
		};
	}
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/TokenStream.js
const OFFSET_MASK = 16777215;
const TYPE_SHIFT = 24;
const BLOCK_OPEN_TOKEN = 1;
const BLOCK_CLOSE_TOKEN = 2;
const balancePair = new Uint8Array(32);
balancePair[2] = 22;
balancePair[21] = 22;
balancePair[19] = 20;
balancePair[23] = 24;
const blockTokens = new Uint8Array(32);
blockTokens[2] = BLOCK_OPEN_TOKEN;
blockTokens[21] = BLOCK_OPEN_TOKEN;
blockTokens[19] = BLOCK_OPEN_TOKEN;
blockTokens[23] = BLOCK_OPEN_TOKEN;
blockTokens[22] = BLOCK_CLOSE_TOKEN;
blockTokens[20] = BLOCK_CLOSE_TOKEN;
blockTokens[24] = BLOCK_CLOSE_TOKEN;
function boundIndex(index, min, max) {
	return index < min ? min : index > max ? max : index;
}
var TokenStream = class {
	constructor(source, tokenize) {
		this.setSource(source, tokenize);
	}
	reset() {
		this.eof = false;
		this.tokenIndex = -1;
		this.tokenType = 0;
		this.tokenStart = this.firstCharOffset;
		this.tokenEnd = this.firstCharOffset;
	}
	setSource(source = "", tokenize = () => {}) {
		source = String(source || "");
		const sourceLength = source.length;
		const offsetAndType = adoptBuffer(this.offsetAndType, source.length + 1);
		const balance = adoptBuffer(this.balance, source.length + 1);
		let tokenCount = 0;
		let firstCharOffset = -1;
		let balanceCloseType = 0;
		let balanceStart = source.length;
		this.offsetAndType = null;
		this.balance = null;
		balance.fill(0);
		tokenize(source, (type, start, end) => {
			const index = tokenCount++;
			offsetAndType[index] = type << TYPE_SHIFT | end;
			if (firstCharOffset === -1) firstCharOffset = start;
			balance[index] = balanceStart;
			if (type === balanceCloseType) {
				const prevBalanceStart = balance[balanceStart];
				balance[balanceStart] = index;
				balanceStart = prevBalanceStart;
				balanceCloseType = balancePair[offsetAndType[prevBalanceStart] >> TYPE_SHIFT];
			} else if (this.isBlockOpenerTokenType(type)) {
				balanceStart = index;
				balanceCloseType = balancePair[type];
			}
		});
		offsetAndType[tokenCount] = 0 | sourceLength;
		balance[tokenCount] = tokenCount;
		for (let i = 0; i < tokenCount; i++) {
			const balanceStart = balance[i];
			if (balanceStart <= i) {
				const balanceEnd = balance[balanceStart];
				if (balanceEnd !== i) balance[i] = balanceEnd;
			} else if (balanceStart > tokenCount) balance[i] = tokenCount;
		}
		this.source = source;
		this.firstCharOffset = firstCharOffset === -1 ? 0 : firstCharOffset;
		this.tokenCount = tokenCount;
		this.offsetAndType = offsetAndType;
		this.balance = balance;
		this.reset();
		this.next();
	}
	lookupType(offset) {
		offset += this.tokenIndex;
		if (offset < this.tokenCount) return this.offsetAndType[offset] >> TYPE_SHIFT;
		return 0;
	}
	lookupTypeNonSC(idx) {
		for (let offset = this.tokenIndex; offset < this.tokenCount; offset++) {
			const tokenType = this.offsetAndType[offset] >> TYPE_SHIFT;
			if (tokenType !== 13 && tokenType !== 25) {
				if (idx-- === 0) return tokenType;
			}
		}
		return 0;
	}
	lookupOffset(offset) {
		offset += this.tokenIndex;
		if (offset < this.tokenCount) return this.offsetAndType[offset - 1] & OFFSET_MASK;
		return this.source.length;
	}
	lookupOffsetNonSC(idx) {
		for (let offset = this.tokenIndex; offset < this.tokenCount; offset++) {
			const tokenType = this.offsetAndType[offset] >> TYPE_SHIFT;
			if (tokenType !== 13 && tokenType !== 25) {
				if (idx-- === 0) return offset - this.tokenIndex;
			}
		}
		return 0;
	}
	lookupValue(offset, referenceStr) {
		offset += this.tokenIndex;
		if (offset < this.tokenCount) return cmpStr(this.source, this.offsetAndType[offset - 1] & OFFSET_MASK, this.offsetAndType[offset] & OFFSET_MASK, referenceStr);
		return false;
	}
	getTokenStart(tokenIndex) {
		if (tokenIndex === this.tokenIndex) return this.tokenStart;
		if (tokenIndex > 0) return tokenIndex < this.tokenCount ? this.offsetAndType[tokenIndex - 1] & OFFSET_MASK : this.offsetAndType[this.tokenCount] & OFFSET_MASK;
		return this.firstCharOffset;
	}
	getTokenEnd(tokenIndex) {
		if (tokenIndex === this.tokenIndex) return this.tokenEnd;
		return this.offsetAndType[boundIndex(tokenIndex, 0, this.tokenCount)] & OFFSET_MASK;
	}
	getTokenType(tokenIndex) {
		if (tokenIndex === this.tokenIndex) return this.tokenType;
		return this.offsetAndType[boundIndex(tokenIndex, 0, this.tokenCount)] >> TYPE_SHIFT;
	}
	substrToCursor(start) {
		return this.source.substring(start, this.tokenStart);
	}
	isBlockOpenerTokenType(tokenType) {
		return blockTokens[tokenType] === BLOCK_OPEN_TOKEN;
	}
	isBlockCloserTokenType(tokenType) {
		return blockTokens[tokenType] === BLOCK_CLOSE_TOKEN;
	}
	getBlockTokenPairIndex(tokenIndex) {
		const type = this.getTokenType(tokenIndex);
		if (blockTokens[type] === 1) {
			const pairIndex = this.balance[tokenIndex];
			const closeType = this.getTokenType(pairIndex);
			return balancePair[type] === closeType ? pairIndex : -1;
		} else if (blockTokens[type] === 2) {
			const pairIndex = this.balance[tokenIndex];
			const openType = this.getTokenType(pairIndex);
			return balancePair[openType] === type ? pairIndex : -1;
		}
		return -1;
	}
	isBalanceEdge(tokenIndex) {
		return this.balance[this.tokenIndex] < tokenIndex;
	}
	isDelim(code, offset) {
		if (offset) return this.lookupType(offset) === 9 && this.source.charCodeAt(this.lookupOffset(offset)) === code;
		return this.tokenType === 9 && this.source.charCodeAt(this.tokenStart) === code;
	}
	skip(tokenCount) {
		let next = this.tokenIndex + tokenCount;
		if (next < this.tokenCount) {
			this.tokenIndex = next;
			this.tokenStart = this.offsetAndType[next - 1] & OFFSET_MASK;
			next = this.offsetAndType[next];
			this.tokenType = next >> TYPE_SHIFT;
			this.tokenEnd = next & OFFSET_MASK;
		} else {
			this.tokenIndex = this.tokenCount;
			this.next();
		}
	}
	next() {
		let next = this.tokenIndex + 1;
		if (next < this.tokenCount) {
			this.tokenIndex = next;
			this.tokenStart = this.tokenEnd;
			next = this.offsetAndType[next];
			this.tokenType = next >> TYPE_SHIFT;
			this.tokenEnd = next & OFFSET_MASK;
		} else {
			this.eof = true;
			this.tokenIndex = this.tokenCount;
			this.tokenType = 0;
			this.tokenStart = this.tokenEnd = this.source.length;
		}
	}
	skipSC() {
		while (this.tokenType === 13 || this.tokenType === 25) this.next();
	}
	skipUntilBalanced(startToken, stopConsume) {
		let cursor = startToken;
		let balanceEnd = 0;
		let offset = 0;
		loop: for (; cursor < this.tokenCount; cursor++) {
			balanceEnd = this.balance[cursor];
			if (balanceEnd < startToken) break loop;
			offset = cursor > 0 ? this.offsetAndType[cursor - 1] & OFFSET_MASK : this.firstCharOffset;
			switch (stopConsume(this.source.charCodeAt(offset))) {
				case 1: break loop;
				case 2:
					cursor++;
					break loop;
				default: if (this.isBlockOpenerTokenType(this.offsetAndType[cursor] >> TYPE_SHIFT)) cursor = balanceEnd;
			}
		}
		this.skip(cursor - this.tokenIndex);
	}
	forEachToken(fn) {
		for (let i = 0, offset = this.firstCharOffset; i < this.tokenCount; i++) {
			const start = offset;
			const item = this.offsetAndType[i];
			const end = item & OFFSET_MASK;
			const type = item >> TYPE_SHIFT;
			offset = end;
			fn(type, start, end, i);
		}
	}
	dump() {
		const tokens = new Array(this.tokenCount);
		this.forEachToken((type, start, end, index) => {
			tokens[index] = {
				idx: index,
				type: names_default[type],
				chunk: this.source.substring(start, end),
				balance: this.balance[index]
			};
		});
		return tokens;
	}
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/tokenizer/index.js
function tokenize$1(source, onToken) {
	function getCharCode(offset) {
		return offset < sourceLength ? source.charCodeAt(offset) : 0;
	}
	function consumeNumericToken() {
		offset = consumeNumber(source, offset);
		if (isIdentifierStart(getCharCode(offset), getCharCode(offset + 1), getCharCode(offset + 2))) {
			type = 12;
			offset = consumeName(source, offset);
			return;
		}
		if (getCharCode(offset) === 37) {
			type = 11;
			offset++;
			return;
		}
		type = 10;
	}
	function consumeIdentLikeToken() {
		const nameStartOffset = offset;
		offset = consumeName(source, offset);
		if (cmpStr(source, nameStartOffset, offset, "url") && getCharCode(offset) === 40) {
			offset = findWhiteSpaceEnd(source, offset + 1);
			if (getCharCode(offset) === 34 || getCharCode(offset) === 39) {
				type = 2;
				offset = nameStartOffset + 4;
				return;
			}
			consumeUrlToken();
			return;
		}
		if (getCharCode(offset) === 40) {
			type = 2;
			offset++;
			return;
		}
		type = 1;
	}
	function consumeStringToken(endingCodePoint) {
		if (!endingCodePoint) endingCodePoint = getCharCode(offset++);
		type = 5;
		for (; offset < source.length; offset++) {
			const code = source.charCodeAt(offset);
			switch (charCodeCategory(code)) {
				case endingCodePoint:
					offset++;
					return;
				case 130:
					if (isNewline(code)) {
						offset += getNewlineLength(source, offset, code);
						type = 6;
						return;
					}
					break;
				case 92:
					if (offset === source.length - 1) break;
					const nextCode = getCharCode(offset + 1);
					if (isNewline(nextCode)) offset += getNewlineLength(source, offset + 1, nextCode);
					else if (isValidEscape(code, nextCode)) offset = consumeEscaped(source, offset) - 1;
			}
		}
	}
	function consumeUrlToken() {
		type = 7;
		offset = findWhiteSpaceEnd(source, offset);
		for (; offset < source.length; offset++) {
			const code = source.charCodeAt(offset);
			switch (charCodeCategory(code)) {
				case 41:
					offset++;
					return;
				case 130:
					offset = findWhiteSpaceEnd(source, offset);
					if (getCharCode(offset) === 41 || offset >= source.length) {
						if (offset < source.length) offset++;
						return;
					}
					offset = consumeBadUrlRemnants(source, offset);
					type = 8;
					return;
				case 34:
				case 39:
				case 40:
				case 133:
					offset = consumeBadUrlRemnants(source, offset);
					type = 8;
					return;
				case 92:
					if (isValidEscape(code, getCharCode(offset + 1))) {
						offset = consumeEscaped(source, offset) - 1;
						break;
					}
					offset = consumeBadUrlRemnants(source, offset);
					type = 8;
					return;
			}
		}
	}
	source = String(source || "");
	const sourceLength = source.length;
	let start = isBOM(getCharCode(0));
	let offset = start;
	let type;
	while (offset < sourceLength) {
		const code = source.charCodeAt(offset);
		switch (charCodeCategory(code)) {
			case 130:
				type = 13;
				offset = findWhiteSpaceEnd(source, offset + 1);
				break;
			case 34:
				consumeStringToken();
				break;
			case 35:
				if (isName(getCharCode(offset + 1)) || isValidEscape(getCharCode(offset + 1), getCharCode(offset + 2))) {
					type = 4;
					offset = consumeName(source, offset + 1);
				} else {
					type = 9;
					offset++;
				}
				break;
			case 39:
				consumeStringToken();
				break;
			case 40:
				type = 21;
				offset++;
				break;
			case 41:
				type = 22;
				offset++;
				break;
			case 43:
				if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeNumericToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 44:
				type = 18;
				offset++;
				break;
			case 45:
				if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeNumericToken();
				else if (getCharCode(offset + 1) === 45 && getCharCode(offset + 2) === 62) {
					type = 15;
					offset = offset + 3;
				} else if (isIdentifierStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeIdentLikeToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 46:
				if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeNumericToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 47:
				if (getCharCode(offset + 1) === 42) {
					type = 25;
					offset = source.indexOf("*/", offset + 2);
					offset = offset === -1 ? source.length : offset + 2;
				} else {
					type = 9;
					offset++;
				}
				break;
			case 58:
				type = 16;
				offset++;
				break;
			case 59:
				type = 17;
				offset++;
				break;
			case 60:
				if (getCharCode(offset + 1) === 33 && getCharCode(offset + 2) === 45 && getCharCode(offset + 3) === 45) {
					type = 14;
					offset = offset + 4;
				} else {
					type = 9;
					offset++;
				}
				break;
			case 64:
				if (isIdentifierStart(getCharCode(offset + 1), getCharCode(offset + 2), getCharCode(offset + 3))) {
					type = 3;
					offset = consumeName(source, offset + 1);
				} else {
					type = 9;
					offset++;
				}
				break;
			case 91:
				type = 19;
				offset++;
				break;
			case 92:
				if (isValidEscape(code, getCharCode(offset + 1))) consumeIdentLikeToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 93:
				type = 20;
				offset++;
				break;
			case 123:
				type = 23;
				offset++;
				break;
			case 125:
				type = 24;
				offset++;
				break;
			case 131:
				consumeNumericToken();
				break;
			case 132:
				consumeIdentLikeToken();
				break;
			default:
				type = 9;
				offset++;
		}
		onToken(type, start, start = offset);
	}
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/parser/sequence.js
function readSequence(recognizer) {
	const children = this.createList();
	let space = false;
	const context = { recognizer };
	while (!this.eof) {
		switch (this.tokenType) {
			case 25:
				this.next();
				continue;
			case 13:
				space = true;
				this.next();
				continue;
		}
		let child = recognizer.getNode.call(this, context);
		if (child === void 0) break;
		if (space) {
			if (recognizer.onWhiteSpace) recognizer.onWhiteSpace.call(this, child, children, context);
			space = false;
		}
		children.push(child);
	}
	if (space && recognizer.onWhiteSpace) recognizer.onWhiteSpace.call(this, null, children, context);
	return children;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/parser/create.js
const NOOP = () => {};
const EXCLAMATIONMARK$2 = 33;
const NUMBERSIGN$3 = 35;
const SEMICOLON = 59;
const LEFTCURLYBRACKET = 123;
const NULL = 0;
const arrayMethods = {
	createList() {
		return [];
	},
	createSingleNodeList(node) {
		return [node];
	},
	getFirstListNode(list) {
		return list && list[0] || null;
	},
	getLastListNode(list) {
		return list && list.length > 0 ? list[list.length - 1] : null;
	}
};
const listMethods = {
	createList() {
		return new List();
	},
	createSingleNodeList(node) {
		return new List().appendData(node);
	},
	getFirstListNode(list) {
		return list && list.first;
	},
	getLastListNode(list) {
		return list && list.last;
	}
};
function createParseContext(name) {
	return function() {
		return this[name]();
	};
}
function fetchParseValues(dict) {
	const result = Object.create(null);
	for (const name of Object.keys(dict)) {
		const item = dict[name];
		const fn = item.parse || item;
		if (fn) result[name] = fn;
	}
	return result;
}
function processConfig(config) {
	const parseConfig = {
		context: Object.create(null),
		features: Object.assign(Object.create(null), config.features),
		scope: Object.assign(Object.create(null), config.scope),
		atrule: fetchParseValues(config.atrule),
		pseudo: fetchParseValues(config.pseudo),
		node: fetchParseValues(config.node)
	};
	for (const [name, context] of Object.entries(config.parseContext)) switch (typeof context) {
		case "function":
			parseConfig.context[name] = context;
			break;
		case "string": parseConfig.context[name] = createParseContext(context);
	}
	return {
		config: parseConfig,
		...parseConfig,
		...parseConfig.node
	};
}
function createParser(config) {
	let source = "";
	let filename = "<unknown>";
	let needPositions = false;
	let onParseError = NOOP;
	let onParseErrorThrow = false;
	const locationMap = new OffsetToLocation();
	const parser = Object.assign(new TokenStream(), processConfig(config || {}), {
		parseAtrulePrelude: true,
		parseRulePrelude: true,
		parseValue: true,
		parseCustomProperty: false,
		readSequence,
		consumeUntilBalanceEnd: () => 0,
		consumeUntilLeftCurlyBracket(code) {
			return code === LEFTCURLYBRACKET ? 1 : 0;
		},
		consumeUntilLeftCurlyBracketOrSemicolon(code) {
			return code === LEFTCURLYBRACKET || code === SEMICOLON ? 1 : 0;
		},
		consumeUntilExclamationMarkOrSemicolon(code) {
			return code === EXCLAMATIONMARK$2 || code === SEMICOLON ? 1 : 0;
		},
		consumeUntilSemicolonIncluded(code) {
			return code === SEMICOLON ? 2 : 0;
		},
		createList: NOOP,
		createSingleNodeList: NOOP,
		getFirstListNode: NOOP,
		getLastListNode: NOOP,
		parseWithFallback(consumer, fallback) {
			const startIndex = this.tokenIndex;
			try {
				return consumer.call(this);
			} catch (e) {
				if (onParseErrorThrow) throw e;
				this.skip(startIndex - this.tokenIndex);
				const fallbackNode = fallback.call(this);
				onParseErrorThrow = true;
				onParseError(e, fallbackNode);
				onParseErrorThrow = false;
				return fallbackNode;
			}
		},
		lookupNonWSType(offset) {
			let type;
			do {
				type = this.lookupType(offset++);
				if (type !== 13 && type !== 25) return type;
			} while (type !== NULL);
			return NULL;
		},
		charCodeAt(offset) {
			return offset >= 0 && offset < source.length ? source.charCodeAt(offset) : 0;
		},
		substring(offsetStart, offsetEnd) {
			return source.substring(offsetStart, offsetEnd);
		},
		substrToCursor(start) {
			return this.source.substring(start, this.tokenStart);
		},
		cmpChar(offset, charCode) {
			return cmpChar(source, offset, charCode);
		},
		cmpStr(offsetStart, offsetEnd, str) {
			return cmpStr(source, offsetStart, offsetEnd, str);
		},
		consume(tokenType) {
			const start = this.tokenStart;
			this.eat(tokenType);
			return this.substrToCursor(start);
		},
		consumeFunctionName() {
			const name = source.substring(this.tokenStart, this.tokenEnd - 1);
			this.eat(2);
			return name;
		},
		consumeNumber(type) {
			const number = source.substring(this.tokenStart, consumeNumber(source, this.tokenStart));
			this.eat(type);
			return number;
		},
		eat(tokenType) {
			if (this.tokenType !== tokenType) {
				const tokenName = names_default[tokenType].slice(0, -6).replace(/-/g, " ").replace(/^./, (m) => m.toUpperCase());
				let message = `${/[[\](){}]/.test(tokenName) ? `"${tokenName}"` : tokenName} is expected`;
				let offset = this.tokenStart;
				switch (tokenType) {
					case 1:
						if (this.tokenType === 2 || this.tokenType === 7) {
							offset = this.tokenEnd - 1;
							message = "Identifier is expected but function found";
						} else message = "Identifier is expected";
						break;
					case 4:
						if (this.isDelim(NUMBERSIGN$3)) {
							this.next();
							offset++;
							message = "Name is expected";
						}
						break;
					case 11: if (this.tokenType === 10) {
						offset = this.tokenEnd;
						message = "Percent sign is expected";
					}
				}
				this.error(message, offset);
			}
			this.next();
		},
		eatIdent(name) {
			if (this.tokenType !== 1 || this.lookupValue(0, name) === false) this.error(`Identifier "${name}" is expected`);
			this.next();
		},
		eatDelim(code) {
			if (!this.isDelim(code)) this.error(`Delim "${String.fromCharCode(code)}" is expected`);
			this.next();
		},
		getLocation(start, end) {
			if (needPositions) return locationMap.getLocationRange(start, end, filename);
			return null;
		},
		getLocationFromList(list) {
			if (needPositions) {
				const head = this.getFirstListNode(list);
				const tail = this.getLastListNode(list);
				return locationMap.getLocationRange(head !== null ? head.loc.start.offset - locationMap.startOffset : this.tokenStart, tail !== null ? tail.loc.end.offset - locationMap.startOffset : this.tokenStart, filename);
			}
			return null;
		},
		error(message, offset) {
			const location = typeof offset !== "undefined" && offset < source.length ? locationMap.getLocation(offset) : this.eof ? locationMap.getLocation(findWhiteSpaceStart(source, source.length - 1)) : locationMap.getLocation(this.tokenStart);
			throw new SyntaxError$1(message || "Unexpected input", source, location.offset, location.line, location.column, locationMap.startLine, locationMap.startColumn);
		}
	});
	const createTokenIterateAPI = () => ({
		filename,
		source,
		tokenCount: parser.tokenCount,
		getTokenType: (index) => parser.getTokenType(index),
		getTokenTypeName: (index) => names_default[parser.getTokenType(index)],
		getTokenStart: (index) => parser.getTokenStart(index),
		getTokenEnd: (index) => parser.getTokenEnd(index),
		getTokenValue: (index) => parser.source.substring(parser.getTokenStart(index), parser.getTokenEnd(index)),
		substring: (start, end) => parser.source.substring(start, end),
		balance: parser.balance.subarray(0, parser.tokenCount + 1),
		isBlockOpenerTokenType: parser.isBlockOpenerTokenType,
		isBlockCloserTokenType: parser.isBlockCloserTokenType,
		getBlockTokenPairIndex: (index) => parser.getBlockTokenPairIndex(index),
		getLocation: (offset) => locationMap.getLocation(offset, filename),
		getRangeLocation: (start, end) => locationMap.getLocationRange(start, end, filename)
	});
	const parse = function(source_, options) {
		source = source_;
		options = options || {};
		parser.setSource(source, tokenize$1);
		locationMap.setSource(source, options.offset, options.line, options.column);
		filename = options.filename || "<unknown>";
		needPositions = Boolean(options.positions);
		onParseError = typeof options.onParseError === "function" ? options.onParseError : NOOP;
		onParseErrorThrow = false;
		parser.parseAtrulePrelude = "parseAtrulePrelude" in options ? Boolean(options.parseAtrulePrelude) : true;
		parser.parseRulePrelude = "parseRulePrelude" in options ? Boolean(options.parseRulePrelude) : true;
		parser.parseValue = "parseValue" in options ? Boolean(options.parseValue) : true;
		parser.parseCustomProperty = "parseCustomProperty" in options ? Boolean(options.parseCustomProperty) : false;
		const { context = "default", list = true, onComment, onToken } = options;
		if (context in parser.context === false) throw new Error("Unknown context `" + context + "`");
		Object.assign(parser, list ? listMethods : arrayMethods);
		if (Array.isArray(onToken)) parser.forEachToken((type, start, end) => {
			onToken.push({
				type,
				start,
				end
			});
		});
		else if (typeof onToken === "function") parser.forEachToken(onToken.bind(createTokenIterateAPI()));
		if (typeof onComment === "function") parser.forEachToken((type, start, end) => {
			if (type === 25) {
				const loc = parser.getLocation(start, end);
				const value = cmpStr(source, end - 2, end, "*/") ? source.slice(start + 2, end - 2) : source.slice(start + 2, end);
				onComment(value, loc);
			}
		});
		const ast = parser.context[context].call(parser, options);
		if (!parser.eof) parser.error();
		return ast;
	};
	return Object.assign(parse, {
		SyntaxError: SyntaxError$1,
		config: parser.config
	});
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/scope/default.js
const NUMBERSIGN$2 = 35;
const ASTERISK$5 = 42;
const PLUSSIGN$5 = 43;
const HYPHENMINUS$3 = 45;
const SOLIDUS$7 = 47;
const U = 117;
function defaultRecognizer(context) {
	switch (this.tokenType) {
		case 4: return this.Hash();
		case 18: return this.Operator();
		case 21: return this.Parentheses(this.readSequence, context.recognizer);
		case 19: return this.Brackets(this.readSequence, context.recognizer);
		case 5: return this.String();
		case 12: return this.Dimension();
		case 11: return this.Percentage();
		case 10: return this.Number();
		case 2: return this.cmpStr(this.tokenStart, this.tokenEnd, "url(") ? this.Url() : this.Function(this.readSequence, context.recognizer);
		case 7: return this.Url();
		case 1: if (this.cmpChar(this.tokenStart, U) && this.cmpChar(this.tokenStart + 1, PLUSSIGN$5)) return this.UnicodeRange();
		else return this.Identifier();
		case 9: {
			const code = this.charCodeAt(this.tokenStart);
			if (code === SOLIDUS$7 || code === ASTERISK$5 || code === PLUSSIGN$5 || code === HYPHENMINUS$3) return this.Operator();
			if (code === NUMBERSIGN$2) this.error("Hex or identifier is expected", this.tokenStart + 1);
			break;
		}
	}
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/scope/atrulePrelude.js
var atrulePrelude_default = { getNode: defaultRecognizer };
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/scope/selector.js
const NUMBERSIGN$1 = 35;
const AMPERSAND$4 = 38;
const ASTERISK$4 = 42;
const PLUSSIGN$4 = 43;
const SOLIDUS$6 = 47;
const FULLSTOP$2 = 46;
const GREATERTHANSIGN$2 = 62;
const VERTICALLINE$2 = 124;
const TILDE$2 = 126;
function onWhiteSpace(next, children) {
	if (children.last !== null && children.last.type !== "Combinator" && next !== null && next.type !== "Combinator") children.push({
		type: "Combinator",
		loc: null,
		name: " "
	});
}
function getNode() {
	switch (this.tokenType) {
		case 19: return this.AttributeSelector();
		case 4: return this.IdSelector();
		case 16: if (this.lookupType(1) === 16) return this.PseudoElementSelector();
		else return this.PseudoClassSelector();
		case 1: return this.TypeSelector();
		case 10:
		case 11: return this.Percentage();
		case 12:
			if (this.charCodeAt(this.tokenStart) === FULLSTOP$2) this.error("Identifier is expected", this.tokenStart + 1);
			break;
		case 9: switch (this.charCodeAt(this.tokenStart)) {
			case PLUSSIGN$4:
			case GREATERTHANSIGN$2:
			case TILDE$2:
			case SOLIDUS$6: return this.Combinator();
			case FULLSTOP$2: return this.ClassSelector();
			case ASTERISK$4:
			case VERTICALLINE$2: return this.TypeSelector();
			case NUMBERSIGN$1: return this.IdSelector();
			case AMPERSAND$4: return this.NestingSelector();
		}
	}
}
var selector_default = {
	onWhiteSpace,
	getNode
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/function/expression.js
function expression_default() {
	return this.createSingleNodeList(this.Raw(null, false));
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/function/var.js
function var_default() {
	const children = this.createList();
	this.skipSC();
	children.push(this.Identifier());
	this.skipSC();
	if (this.tokenType === 18) {
		children.push(this.Operator());
		const startIndex = this.tokenIndex;
		const value = this.parseCustomProperty ? this.Value(null) : this.Raw(this.consumeUntilExclamationMarkOrSemicolon, false);
		if (value.type === "Value" && value.children.isEmpty) {
			for (let offset = startIndex - this.tokenIndex; offset <= 0; offset++) if (this.lookupType(offset) === 13) {
				value.children.appendData({
					type: "WhiteSpace",
					loc: null,
					value: " "
				});
				break;
			}
		}
		children.push(value);
	}
	return children;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/scope/value.js
function isPlusMinusOperator(node) {
	return node !== null && node.type === "Operator" && (node.value[node.value.length - 1] === "-" || node.value[node.value.length - 1] === "+");
}
var value_default = {
	getNode: defaultRecognizer,
	onWhiteSpace(next, children) {
		if (isPlusMinusOperator(next)) next.value = " " + next.value;
		if (isPlusMinusOperator(children.last)) children.last.value += " ";
	},
	"expression": expression_default,
	"var": var_default
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/scope/index.js
var scope_exports = __exportAll({
	AtrulePrelude: () => atrulePrelude_default,
	Selector: () => selector_default,
	Value: () => value_default
});
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/atrule/container.js
const nonContainerNameKeywords = new Set([
	"none",
	"and",
	"not",
	"or"
]);
var container_default = { parse: {
	prelude() {
		const children = this.createList();
		if (this.tokenType === 1) {
			const name = this.substring(this.tokenStart, this.tokenEnd);
			if (!nonContainerNameKeywords.has(name.toLowerCase())) children.push(this.Identifier());
		}
		children.push(this.Condition("container"));
		return children;
	},
	block(nested = false) {
		return this.Block(nested);
	}
} };
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/atrule/font-face.js
var font_face_default = { parse: {
	prelude: null,
	block() {
		return this.Block(true);
	}
} };
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/atrule/import.js
function parseWithFallback(parse, fallback) {
	return this.parseWithFallback(() => {
		try {
			return parse.call(this);
		} finally {
			this.skipSC();
			if (this.lookupNonWSType(0) !== 22) this.error();
		}
	}, fallback || (() => this.Raw(null, true)));
}
const parseFunctions = {
	layer() {
		this.skipSC();
		const children = this.createList();
		const node = parseWithFallback.call(this, this.Layer);
		if (node.type !== "Raw" || node.value !== "") children.push(node);
		return children;
	},
	supports() {
		this.skipSC();
		const children = this.createList();
		const node = parseWithFallback.call(this, this.Declaration, () => parseWithFallback.call(this, () => this.Condition("supports")));
		if (node.type !== "Raw" || node.value !== "") children.push(node);
		return children;
	}
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/atrule/index.js
var atrule_default = {
	container: container_default,
	"font-face": font_face_default,
	import: { parse: {
		prelude() {
			const children = this.createList();
			switch (this.tokenType) {
				case 5:
					children.push(this.String());
					break;
				case 7:
				case 2:
					children.push(this.Url());
					break;
				default: this.error("String or url() is expected");
			}
			this.skipSC();
			if (this.tokenType === 1 && this.cmpStr(this.tokenStart, this.tokenEnd, "layer")) children.push(this.Identifier());
			else if (this.tokenType === 2 && this.cmpStr(this.tokenStart, this.tokenEnd, "layer(")) children.push(this.Function(null, parseFunctions));
			this.skipSC();
			if (this.tokenType === 2 && this.cmpStr(this.tokenStart, this.tokenEnd, "supports(")) children.push(this.Function(null, parseFunctions));
			if (this.lookupNonWSType(0) === 1 || this.lookupNonWSType(0) === 21) children.push(this.MediaQueryList());
			return children;
		},
		block: null
	} },
	layer: { parse: {
		prelude() {
			return this.createSingleNodeList(this.LayerList());
		},
		block() {
			return this.Block(false);
		}
	} },
	media: { parse: {
		prelude() {
			return this.createSingleNodeList(this.MediaQueryList());
		},
		block(nested = false) {
			return this.Block(nested);
		}
	} },
	nest: { parse: {
		prelude() {
			return this.createSingleNodeList(this.SelectorList());
		},
		block() {
			return this.Block(true);
		}
	} },
	page: { parse: {
		prelude() {
			return this.createSingleNodeList(this.SelectorList());
		},
		block() {
			return this.Block(true);
		}
	} },
	scope: { parse: {
		prelude() {
			return this.createSingleNodeList(this.Scope());
		},
		block(nested = false) {
			return this.Block(nested);
		}
	} },
	"starting-style": { parse: {
		prelude: null,
		block(nested = false) {
			return this.Block(nested);
		}
	} },
	supports: { parse: {
		prelude() {
			return this.createSingleNodeList(this.Condition("supports"));
		},
		block(nested = false) {
			return this.Block(nested);
		}
	} }
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/pseudo/lang.js
function parseLanguageRangeList() {
	const children = this.createList();
	this.skipSC();
	loop: while (!this.eof) {
		switch (this.tokenType) {
			case 1:
				children.push(this.Identifier());
				break;
			case 5:
				children.push(this.String());
				break;
			case 18:
				children.push(this.Operator());
				break;
			case 22: break loop;
			default: this.error("Identifier, string or comma is expected");
		}
		this.skipSC();
	}
	return children;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/pseudo/index.js
const selectorList = { parse() {
	return this.createSingleNodeList(this.SelectorList());
} };
const selector = { parse() {
	return this.createSingleNodeList(this.Selector());
} };
const identList = { parse() {
	return this.createSingleNodeList(this.Identifier());
} };
const langList = { parse: parseLanguageRangeList };
const nth = { parse() {
	return this.createSingleNodeList(this.Nth());
} };
var pseudo_default = {
	"dir": identList,
	"has": selectorList,
	"lang": langList,
	"matches": selectorList,
	"is": selectorList,
	"-moz-any": selectorList,
	"-webkit-any": selectorList,
	"where": selectorList,
	"not": selectorList,
	"nth-child": nth,
	"nth-last-child": nth,
	"nth-last-of-type": nth,
	"nth-of-type": nth,
	"slotted": selector,
	"host": selector,
	"host-context": selector
};
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/AnPlusB.js
const PLUSSIGN$3 = 43;
const HYPHENMINUS$2 = 45;
const N = 110;
const DISALLOW_SIGN = true;
const ALLOW_SIGN = false;
function checkInteger(offset, disallowSign) {
	let pos = this.tokenStart + offset;
	const code = this.charCodeAt(pos);
	if (code === PLUSSIGN$3 || code === HYPHENMINUS$2) {
		if (disallowSign) this.error("Number sign is not allowed");
		pos++;
	}
	for (; pos < this.tokenEnd; pos++) if (!isDigit(this.charCodeAt(pos))) this.error("Integer is expected", pos);
}
function checkTokenIsInteger(disallowSign) {
	return checkInteger.call(this, 0, disallowSign);
}
function expectCharCode(offset, code) {
	if (!this.cmpChar(this.tokenStart + offset, code)) {
		let msg = "";
		switch (code) {
			case N:
				msg = "N is expected";
				break;
			case HYPHENMINUS$2: msg = "HyphenMinus is expected";
		}
		this.error(msg, this.tokenStart + offset);
	}
}
function consumeB() {
	let offset = 0;
	let sign = 0;
	let type = this.tokenType;
	while (type === 13 || type === 25) type = this.lookupType(++offset);
	if (type !== 10) {
		if (this.isDelim(PLUSSIGN$3, offset) || this.isDelim(HYPHENMINUS$2, offset)) {
			sign = this.isDelim(PLUSSIGN$3, offset) ? PLUSSIGN$3 : HYPHENMINUS$2;
			do
				type = this.lookupType(++offset);
			while (type === 13 || type === 25);
			if (type !== 10) {
				this.skip(offset);
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
			}
		} else return null;
	}
	if (offset > 0) this.skip(offset);
	if (sign === 0) {
		type = this.charCodeAt(this.tokenStart);
		if (type !== PLUSSIGN$3 && type !== HYPHENMINUS$2) this.error("Number sign is expected");
	}
	checkTokenIsInteger.call(this, sign !== 0);
	return sign === HYPHENMINUS$2 ? "-" + this.consume(10) : this.consume(10);
}
function parse$49() {
	const start = this.tokenStart;
	let a = null;
	let b = null;
	if (this.tokenType === 10) {
		checkTokenIsInteger.call(this, ALLOW_SIGN);
		b = this.consume(10);
	} else if (this.tokenType === 1 && this.cmpChar(this.tokenStart, HYPHENMINUS$2)) {
		a = "-1";
		expectCharCode.call(this, 1, N);
		switch (this.tokenEnd - this.tokenStart) {
			case 2:
				this.next();
				b = consumeB.call(this);
				break;
			case 3:
				expectCharCode.call(this, 2, HYPHENMINUS$2);
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
				break;
			default:
				expectCharCode.call(this, 2, HYPHENMINUS$2);
				checkInteger.call(this, 3, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(start + 2);
		}
	} else if (this.tokenType === 1 || this.isDelim(PLUSSIGN$3) && this.lookupType(1) === 1) {
		let sign = 0;
		a = "1";
		if (this.isDelim(PLUSSIGN$3)) {
			sign = 1;
			this.next();
		}
		expectCharCode.call(this, 0, N);
		switch (this.tokenEnd - this.tokenStart) {
			case 1:
				this.next();
				b = consumeB.call(this);
				break;
			case 2:
				expectCharCode.call(this, 1, HYPHENMINUS$2);
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
				break;
			default:
				expectCharCode.call(this, 1, HYPHENMINUS$2);
				checkInteger.call(this, 2, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(start + sign + 1);
		}
	} else if (this.tokenType === 12) {
		const code = this.charCodeAt(this.tokenStart);
		const sign = code === PLUSSIGN$3 || code === HYPHENMINUS$2;
		let i = this.tokenStart + sign;
		for (; i < this.tokenEnd; i++) if (!isDigit(this.charCodeAt(i))) break;
		if (i === this.tokenStart + sign) this.error("Integer is expected", this.tokenStart + sign);
		expectCharCode.call(this, i - this.tokenStart, N);
		a = this.substring(start, i);
		if (i + 1 === this.tokenEnd) {
			this.next();
			b = consumeB.call(this);
		} else {
			expectCharCode.call(this, i - this.tokenStart + 1, HYPHENMINUS$2);
			if (i + 2 === this.tokenEnd) {
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
			} else {
				checkInteger.call(this, i - this.tokenStart + 2, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(i + 1);
			}
		}
	} else this.error();
	if (a !== null && a.charCodeAt(0) === PLUSSIGN$3) a = a.substr(1);
	if (b !== null && b.charCodeAt(0) === PLUSSIGN$3) b = b.substr(1);
	return {
		type: "AnPlusB",
		loc: this.getLocation(start, this.tokenStart),
		a,
		b
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Atrule.js
function consumeRaw$4() {
	return this.Raw(this.consumeUntilLeftCurlyBracketOrSemicolon, true);
}
function isDeclarationBlockAtrule() {
	for (let offset = 1, type; type = this.lookupType(offset); offset++) {
		if (type === 24) return true;
		if (type === 23 || type === 3) return false;
	}
	return false;
}
function parse$48(isDeclaration = false) {
	const start = this.tokenStart;
	let name;
	let nameLowerCase;
	let prelude = null;
	let block = null;
	this.eat(3);
	name = this.substrToCursor(start + 1);
	nameLowerCase = name.toLowerCase();
	this.skipSC();
	if (this.eof === false && this.tokenType !== 23 && this.tokenType !== 17) {
		if (this.parseAtrulePrelude) prelude = this.parseWithFallback(this.AtrulePrelude.bind(this, name, isDeclaration), consumeRaw$4);
		else prelude = consumeRaw$4.call(this, this.tokenIndex);
		this.skipSC();
	}
	switch (this.tokenType) {
		case 17:
			this.next();
			break;
		case 23: if (hasOwnProperty.call(this.atrule, nameLowerCase) && typeof this.atrule[nameLowerCase].block === "function") block = this.atrule[nameLowerCase].block.call(this, isDeclaration);
		else block = this.Block(isDeclarationBlockAtrule.call(this));
	}
	return {
		type: "Atrule",
		loc: this.getLocation(start, this.tokenStart),
		name,
		prelude,
		block
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/AtrulePrelude.js
function parse$47(name) {
	let children = null;
	if (name !== null) name = name.toLowerCase();
	this.skipSC();
	if (hasOwnProperty.call(this.atrule, name) && typeof this.atrule[name].prelude === "function") children = this.atrule[name].prelude.call(this);
	else children = this.readSequence(this.scope.AtrulePrelude);
	this.skipSC();
	if (this.eof !== true && this.tokenType !== 23 && this.tokenType !== 17) this.error("Semicolon or block is expected");
	return {
		type: "AtrulePrelude",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/AttributeSelector.js
const DOLLARSIGN$1 = 36;
const ASTERISK$3 = 42;
const EQUALSSIGN$1 = 61;
const CIRCUMFLEXACCENT = 94;
const VERTICALLINE$1 = 124;
const TILDE$1 = 126;
function getAttributeName() {
	if (this.eof) this.error("Unexpected end of input");
	const start = this.tokenStart;
	let expectIdent = false;
	if (this.isDelim(ASTERISK$3)) {
		expectIdent = true;
		this.next();
	} else if (!this.isDelim(VERTICALLINE$1)) this.eat(1);
	if (this.isDelim(VERTICALLINE$1)) {
		if (this.charCodeAt(this.tokenStart + 1) !== EQUALSSIGN$1) {
			this.next();
			this.eat(1);
		} else if (expectIdent) this.error("Identifier is expected", this.tokenEnd);
	} else if (expectIdent) this.error("Vertical line is expected");
	return {
		type: "Identifier",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start)
	};
}
function getOperator() {
	const start = this.tokenStart;
	const code = this.charCodeAt(start);
	if (code !== EQUALSSIGN$1 && code !== TILDE$1 && code !== CIRCUMFLEXACCENT && code !== DOLLARSIGN$1 && code !== ASTERISK$3 && code !== VERTICALLINE$1) this.error("Attribute selector (=, ~=, ^=, $=, *=, |=) is expected");
	this.next();
	if (code !== EQUALSSIGN$1) {
		if (!this.isDelim(EQUALSSIGN$1)) this.error("Equal sign is expected");
		this.next();
	}
	return this.substrToCursor(start);
}
function parse$46() {
	const start = this.tokenStart;
	let name;
	let matcher = null;
	let value = null;
	let flags = null;
	this.eat(19);
	this.skipSC();
	name = getAttributeName.call(this);
	this.skipSC();
	if (this.tokenType !== 20) {
		if (this.tokenType !== 1) {
			matcher = getOperator.call(this);
			this.skipSC();
			value = this.tokenType === 5 ? this.String() : this.Identifier();
			this.skipSC();
		}
		if (this.tokenType === 1) {
			flags = this.consume(1);
			this.skipSC();
		}
	}
	this.eat(20);
	return {
		type: "AttributeSelector",
		loc: this.getLocation(start, this.tokenStart),
		name,
		matcher,
		value,
		flags
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Block.js
const AMPERSAND$3 = 38;
function consumeRaw$3() {
	return this.Raw(null, true);
}
function consumeRule() {
	return this.parseWithFallback(this.Rule, consumeRaw$3);
}
function consumeRawDeclaration() {
	return this.Raw(this.consumeUntilSemicolonIncluded, true);
}
function consumeDeclaration() {
	if (this.tokenType === 17) return consumeRawDeclaration.call(this, this.tokenIndex);
	const node = this.parseWithFallback(this.Declaration, consumeRawDeclaration);
	if (this.tokenType === 17) this.next();
	return node;
}
function parse$45(isStyleBlock) {
	const consumer = isStyleBlock ? consumeDeclaration : consumeRule;
	const start = this.tokenStart;
	let children = this.createList();
	this.eat(23);
	scan: while (!this.eof) switch (this.tokenType) {
		case 24: break scan;
		case 13:
		case 25:
			this.next();
			break;
		case 3:
			children.push(this.parseWithFallback(this.Atrule.bind(this, isStyleBlock), consumeRaw$3));
			break;
		default: if (isStyleBlock && this.isDelim(AMPERSAND$3)) children.push(consumeRule.call(this));
		else children.push(consumer.call(this));
	}
	if (!this.eof) this.eat(24);
	return {
		type: "Block",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Brackets.js
function parse$44(readSequence, recognizer) {
	const start = this.tokenStart;
	let children = null;
	this.eat(19);
	children = readSequence.call(this, recognizer);
	if (!this.eof) this.eat(20);
	return {
		type: "Brackets",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/CDC.js
function parse$43() {
	const start = this.tokenStart;
	this.eat(15);
	return {
		type: "CDC",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/CDO.js
function parse$42() {
	const start = this.tokenStart;
	this.eat(14);
	return {
		type: "CDO",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/ClassSelector.js
const FULLSTOP$1 = 46;
function parse$41() {
	this.eatDelim(FULLSTOP$1);
	return {
		type: "ClassSelector",
		loc: this.getLocation(this.tokenStart - 1, this.tokenEnd),
		name: this.consume(1)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Combinator.js
const PLUSSIGN$2 = 43;
const SOLIDUS$5 = 47;
const GREATERTHANSIGN$1 = 62;
const TILDE = 126;
function parse$40() {
	const start = this.tokenStart;
	let name;
	switch (this.tokenType) {
		case 13:
			name = " ";
			break;
		case 9:
			switch (this.charCodeAt(this.tokenStart)) {
				case GREATERTHANSIGN$1:
				case PLUSSIGN$2:
				case TILDE:
					this.next();
					break;
				case SOLIDUS$5:
					this.next();
					this.eatIdent("deep");
					this.eatDelim(SOLIDUS$5);
					break;
				default: this.error("Combinator is expected");
			}
			name = this.substrToCursor(start);
	}
	return {
		type: "Combinator",
		loc: this.getLocation(start, this.tokenStart),
		name
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Comment.js
const ASTERISK$2 = 42;
const SOLIDUS$4 = 47;
function parse$39() {
	const start = this.tokenStart;
	let end = this.tokenEnd;
	this.eat(25);
	if (end - start + 2 >= 2 && this.charCodeAt(end - 2) === ASTERISK$2 && this.charCodeAt(end - 1) === SOLIDUS$4) end -= 2;
	return {
		type: "Comment",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substring(start + 2, end)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Condition.js
const likelyFeatureToken = new Set([
	16,
	22,
	0
]);
function featureOrRange(kind) {
	if (this.lookupTypeNonSC(1) === 1 && likelyFeatureToken.has(this.lookupTypeNonSC(2))) return this.Feature(kind);
	return this.FeatureRange(kind);
}
const parentheses = {
	media: featureOrRange,
	container: featureOrRange,
	supports() {
		return this.SupportsDeclaration();
	}
};
function parse$38(kind = "media") {
	const children = this.createList();
	scan: while (!this.eof) switch (this.tokenType) {
		case 25:
		case 13:
			this.next();
			continue;
		case 1:
			children.push(this.Identifier());
			break;
		case 21: {
			let term = this.parseWithFallback(() => parentheses[kind].call(this, kind), () => null);
			if (!term) term = this.parseWithFallback(() => {
				this.eat(21);
				const res = this.Condition(kind);
				this.eat(22);
				return res;
			}, () => {
				return this.GeneralEnclosed(kind);
			});
			children.push(term);
			break;
		}
		case 2: {
			let term = this.parseWithFallback(() => this.FeatureFunction(kind), () => null);
			if (!term) term = this.GeneralEnclosed(kind);
			children.push(term);
			break;
		}
		default: break scan;
	}
	if (children.isEmpty) this.error("Condition is expected");
	return {
		type: "Condition",
		loc: this.getLocationFromList(children),
		kind,
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/names.js
const HYPHENMINUS$1 = 45;
function isCustomProperty(str, offset) {
	offset = offset || 0;
	return str.length - offset >= 2 && str.charCodeAt(offset) === HYPHENMINUS$1 && str.charCodeAt(offset + 1) === HYPHENMINUS$1;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Declaration.js
const EXCLAMATIONMARK$1 = 33;
const NUMBERSIGN = 35;
const DOLLARSIGN = 36;
const AMPERSAND$2 = 38;
const ASTERISK$1 = 42;
const PLUSSIGN$1 = 43;
const SOLIDUS$3 = 47;
function consumeValueRaw() {
	return this.Raw(this.consumeUntilExclamationMarkOrSemicolon, true);
}
function consumeCustomPropertyRaw() {
	return this.Raw(this.consumeUntilExclamationMarkOrSemicolon, false);
}
function consumeValue() {
	const startValueToken = this.tokenIndex;
	const value = this.Value();
	if (value.type !== "Raw" && this.eof === false && this.tokenType !== 17 && this.isDelim(EXCLAMATIONMARK$1) === false && this.isBalanceEdge(startValueToken) === false) this.error();
	return value;
}
function parse$37() {
	const start = this.tokenStart;
	const startToken = this.tokenIndex;
	const property = readProperty.call(this);
	const customProperty = isCustomProperty(property);
	const parseValue = customProperty ? this.parseCustomProperty : this.parseValue;
	const consumeRaw = customProperty ? consumeCustomPropertyRaw : consumeValueRaw;
	let important = false;
	let value;
	this.skipSC();
	this.eat(16);
	const valueStart = this.tokenIndex;
	if (!customProperty) this.skipSC();
	if (parseValue) value = this.parseWithFallback(consumeValue, consumeRaw);
	else value = consumeRaw.call(this, this.tokenIndex);
	if (customProperty && value.type === "Value" && value.children.isEmpty) {
		for (let offset = valueStart - this.tokenIndex; offset <= 0; offset++) if (this.lookupType(offset) === 13) {
			value.children.appendData({
				type: "WhiteSpace",
				loc: null,
				value: " "
			});
			break;
		}
	}
	if (this.isDelim(EXCLAMATIONMARK$1)) {
		important = getImportant.call(this);
		this.skipSC();
	}
	if (this.eof === false && this.tokenType !== 17 && this.isBalanceEdge(startToken) === false) this.error();
	return {
		type: "Declaration",
		loc: this.getLocation(start, this.tokenStart),
		important,
		property,
		value
	};
}
function readProperty() {
	const start = this.tokenStart;
	if (this.tokenType === 9) switch (this.charCodeAt(this.tokenStart)) {
		case ASTERISK$1:
		case DOLLARSIGN:
		case PLUSSIGN$1:
		case NUMBERSIGN:
		case AMPERSAND$2:
			this.next();
			break;
		case SOLIDUS$3:
			this.next();
			if (this.isDelim(SOLIDUS$3)) this.next();
	}
	if (this.tokenType === 4) this.eat(4);
	else this.eat(1);
	return this.substrToCursor(start);
}
function getImportant() {
	this.eat(9);
	this.skipSC();
	const important = this.consume(1);
	return important === "important" ? true : important;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/DeclarationList.js
const AMPERSAND$1 = 38;
function consumeRaw$2() {
	return this.Raw(this.consumeUntilSemicolonIncluded, true);
}
function parse$36() {
	const children = this.createList();
	scan: while (!this.eof) switch (this.tokenType) {
		case 13:
		case 25:
		case 17:
			this.next();
			break;
		case 3:
			children.push(this.parseWithFallback(this.Atrule.bind(this, true), consumeRaw$2));
			break;
		default: if (this.isDelim(AMPERSAND$1)) children.push(this.parseWithFallback(this.Rule, consumeRaw$2));
		else children.push(this.parseWithFallback(this.Declaration, consumeRaw$2));
	}
	return {
		type: "DeclarationList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Dimension.js
function parse$35() {
	const start = this.tokenStart;
	const value = this.consumeNumber(12);
	return {
		type: "Dimension",
		loc: this.getLocation(start, this.tokenStart),
		value,
		unit: this.substring(start + value.length, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Feature.js
const SOLIDUS$2 = 47;
function parse$34(kind) {
	const start = this.tokenStart;
	let name;
	let value = null;
	this.eat(21);
	this.skipSC();
	name = this.consume(1);
	this.skipSC();
	if (this.tokenType !== 22) {
		this.eat(16);
		this.skipSC();
		switch (this.tokenType) {
			case 10:
				if (this.lookupNonWSType(1) === 9) value = this.Ratio();
				else value = this.Number();
				break;
			case 12:
				value = this.Dimension();
				break;
			case 1:
				value = this.Identifier();
				break;
			case 2:
				value = this.parseWithFallback(() => {
					const res = this.Function(this.readSequence, this.scope.Value);
					this.skipSC();
					if (this.isDelim(SOLIDUS$2)) this.error();
					return res;
				}, () => {
					return this.Ratio();
				});
				break;
			default: this.error("Number, dimension, ratio or identifier is expected");
		}
		this.skipSC();
	}
	if (!this.eof) this.eat(22);
	return {
		type: "Feature",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		name,
		value
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/FeatureFunction.js
function getFeatureParser(kind, name) {
	const parser = (this.features[kind] || {})[name];
	if (typeof parser !== "function") this.error(`Unknown feature ${name}()`);
	return parser;
}
function parse$33(kind = "unknown") {
	const start = this.tokenStart;
	const functionName = this.consumeFunctionName();
	const valueParser = getFeatureParser.call(this, kind, functionName.toLowerCase());
	this.skipSC();
	const value = this.parseWithFallback(() => {
		const startValueToken = this.tokenIndex;
		const value = valueParser.call(this);
		if (this.eof === false && this.isBalanceEdge(startValueToken) === false) this.error();
		return value;
	}, () => this.Raw(null, false));
	if (!this.eof) this.eat(22);
	return {
		type: "FeatureFunction",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		feature: functionName,
		value
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/FeatureRange.js
const SOLIDUS$1 = 47;
const LESSTHANSIGN = 60;
const EQUALSSIGN = 61;
const GREATERTHANSIGN = 62;
function readTerm() {
	this.skipSC();
	switch (this.tokenType) {
		case 10: if (this.isDelim(SOLIDUS$1, this.lookupOffsetNonSC(1))) return this.Ratio();
		else return this.Number();
		case 12: return this.Dimension();
		case 1: return this.Identifier();
		case 2: return this.parseWithFallback(() => {
			const res = this.Function(this.readSequence, this.scope.Value);
			this.skipSC();
			if (this.isDelim(SOLIDUS$1)) this.error();
			return res;
		}, () => {
			return this.Ratio();
		});
		default: this.error("Number, dimension, ratio or identifier is expected");
	}
}
function readComparison(expectColon) {
	this.skipSC();
	if (this.isDelim(LESSTHANSIGN) || this.isDelim(GREATERTHANSIGN)) {
		const value = this.source[this.tokenStart];
		this.next();
		if (this.isDelim(EQUALSSIGN)) {
			this.next();
			return value + "=";
		}
		return value;
	}
	if (this.isDelim(EQUALSSIGN)) return "=";
	this.error(`Expected ${expectColon ? "\":\", " : ""}"<", ">", "=" or ")"`);
}
function parse$32(kind = "unknown") {
	const start = this.tokenStart;
	this.skipSC();
	this.eat(21);
	const left = readTerm.call(this);
	const leftComparison = readComparison.call(this, left.type === "Identifier");
	const middle = readTerm.call(this);
	let rightComparison = null;
	let right = null;
	if (this.lookupNonWSType(0) !== 22) {
		rightComparison = readComparison.call(this);
		right = readTerm.call(this);
	}
	this.skipSC();
	this.eat(22);
	return {
		type: "FeatureRange",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		left,
		leftComparison,
		middle,
		rightComparison,
		right
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Function.js
function parse$31(readSequence, recognizer) {
	const start = this.tokenStart;
	const name = this.consumeFunctionName();
	const nameLowerCase = name.toLowerCase();
	let children;
	children = recognizer.hasOwnProperty(nameLowerCase) ? recognizer[nameLowerCase].call(this, recognizer) : readSequence.call(this, recognizer);
	if (!this.eof) this.eat(22);
	return {
		type: "Function",
		loc: this.getLocation(start, this.tokenStart),
		name,
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/GeneralEnclosed.js
function parse$30(kind) {
	const start = this.tokenStart;
	let functionName = null;
	if (this.tokenType === 2) functionName = this.consumeFunctionName();
	else this.eat(21);
	const children = this.parseWithFallback(() => {
		const startValueToken = this.tokenIndex;
		const children = this.readSequence(this.scope.Value);
		if (this.eof === false && this.isBalanceEdge(startValueToken) === false) this.error();
		return children;
	}, () => this.createSingleNodeList(this.Raw(null, false)));
	if (!this.eof) this.eat(22);
	return {
		type: "GeneralEnclosed",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		function: functionName,
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Hash.js
function parse$29() {
	const start = this.tokenStart;
	this.eat(4);
	return {
		type: "Hash",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start + 1)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Identifier.js
function parse$28() {
	return {
		type: "Identifier",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		name: this.consume(1)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/IdSelector.js
function parse$27() {
	const start = this.tokenStart;
	this.eat(4);
	return {
		type: "IdSelector",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start + 1)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Layer.js
const FULLSTOP = 46;
function parse$26() {
	let tokenStart = this.tokenStart;
	let name = this.consume(1);
	while (this.isDelim(FULLSTOP)) {
		this.eat(9);
		name += "." + this.consume(1);
	}
	return {
		type: "Layer",
		loc: this.getLocation(tokenStart, this.tokenStart),
		name
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/LayerList.js
function parse$25() {
	const children = this.createList();
	this.skipSC();
	while (!this.eof) {
		children.push(this.Layer());
		if (this.lookupTypeNonSC(0) !== 18) break;
		this.skipSC();
		this.next();
		this.skipSC();
	}
	return {
		type: "LayerList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/MediaQuery.js
function parse$24() {
	const start = this.tokenStart;
	let modifier = null;
	let mediaType = null;
	let condition = null;
	this.skipSC();
	if (this.tokenType === 1 && this.lookupTypeNonSC(1) !== 21) {
		const ident = this.consume(1);
		const identLowerCase = ident.toLowerCase();
		if (identLowerCase === "not" || identLowerCase === "only") {
			this.skipSC();
			modifier = identLowerCase;
			mediaType = this.consume(1);
		} else mediaType = ident;
		switch (this.lookupTypeNonSC(0)) {
			case 1:
				this.skipSC();
				this.eatIdent("and");
				condition = this.Condition("media");
				break;
			case 23:
			case 17:
			case 18:
			case 0: break;
			default: this.error("Identifier or parenthesis is expected");
		}
	} else switch (this.tokenType) {
		case 1:
		case 21:
		case 2:
			condition = this.Condition("media");
			break;
		case 23:
		case 17:
		case 0: break;
		default: this.error("Identifier or parenthesis is expected");
	}
	return {
		type: "MediaQuery",
		loc: this.getLocation(start, this.tokenStart),
		modifier,
		mediaType,
		condition
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/MediaQueryList.js
function parse$23() {
	const children = this.createList();
	this.skipSC();
	while (!this.eof) {
		children.push(this.MediaQuery());
		if (this.tokenType !== 18) break;
		this.next();
	}
	return {
		type: "MediaQueryList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/NestingSelector.js
const AMPERSAND = 38;
function parse$22() {
	const start = this.tokenStart;
	this.eatDelim(AMPERSAND);
	return {
		type: "NestingSelector",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Nth.js
function parse$21() {
	this.skipSC();
	const start = this.tokenStart;
	let end = start;
	let selector = null;
	let nth;
	if (this.lookupValue(0, "odd") || this.lookupValue(0, "even")) nth = this.Identifier();
	else nth = this.AnPlusB();
	end = this.tokenStart;
	this.skipSC();
	if (this.lookupValue(0, "of")) {
		this.next();
		selector = this.SelectorList();
		end = this.tokenStart;
	}
	return {
		type: "Nth",
		loc: this.getLocation(start, end),
		nth,
		selector
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Number.js
function parse$20() {
	return {
		type: "Number",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: this.consume(10)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Operator.js
function parse$19() {
	const start = this.tokenStart;
	this.next();
	return {
		type: "Operator",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Parentheses.js
function parse$18(readSequence, recognizer) {
	const start = this.tokenStart;
	let children = null;
	this.eat(21);
	children = readSequence.call(this, recognizer);
	if (!this.eof) this.eat(22);
	return {
		type: "Parentheses",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Percentage.js
function parse$17() {
	return {
		type: "Percentage",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: this.consumeNumber(11)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/PseudoClassSelector.js
function parse$16() {
	const start = this.tokenStart;
	let children = null;
	let name;
	let nameLowerCase;
	this.eat(16);
	if (this.tokenType === 2) {
		name = this.consumeFunctionName();
		nameLowerCase = name.toLowerCase();
		if (this.lookupNonWSType(0) == 22) children = this.createList();
		else if (hasOwnProperty.call(this.pseudo, nameLowerCase)) {
			this.skipSC();
			children = this.pseudo[nameLowerCase].call(this);
			this.skipSC();
		} else {
			children = this.createList();
			children.push(this.Raw(null, false));
		}
		this.eat(22);
	} else name = this.consume(1);
	return {
		type: "PseudoClassSelector",
		loc: this.getLocation(start, this.tokenStart),
		name,
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/PseudoElementSelector.js
function parse$15() {
	const start = this.tokenStart;
	let children = null;
	let name;
	let nameLowerCase;
	this.eat(16);
	this.eat(16);
	if (this.tokenType === 2) {
		name = this.consumeFunctionName();
		nameLowerCase = name.toLowerCase();
		if (this.lookupNonWSType(0) == 22) children = this.createList();
		else if (hasOwnProperty.call(this.pseudo, nameLowerCase)) {
			this.skipSC();
			children = this.pseudo[nameLowerCase].call(this);
			this.skipSC();
		} else {
			children = this.createList();
			children.push(this.Raw(null, false));
		}
		this.eat(22);
	} else name = this.consume(1);
	return {
		type: "PseudoElementSelector",
		loc: this.getLocation(start, this.tokenStart),
		name,
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Ratio.js
const SOLIDUS = 47;
function consumeTerm() {
	this.skipSC();
	switch (this.tokenType) {
		case 10: return this.Number();
		case 2: return this.Function(this.readSequence, this.scope.Value);
		default: this.error("Number of function is expected");
	}
}
function parse$14() {
	const start = this.tokenStart;
	const left = consumeTerm.call(this);
	let right = null;
	this.skipSC();
	if (this.isDelim(SOLIDUS)) {
		this.eatDelim(SOLIDUS);
		right = consumeTerm.call(this);
	}
	return {
		type: "Ratio",
		loc: this.getLocation(start, this.tokenStart),
		left,
		right
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Raw.js
function getOffsetExcludeWS() {
	if (this.tokenIndex > 0) {
		if (this.lookupType(-1) === 13) return this.tokenIndex > 1 ? this.getTokenStart(this.tokenIndex - 1) : this.firstCharOffset;
	}
	return this.tokenStart;
}
function parse$13(consumeUntil, excludeWhiteSpace) {
	const startOffset = this.getTokenStart(this.tokenIndex);
	let endOffset;
	this.skipUntilBalanced(this.tokenIndex, consumeUntil || this.consumeUntilBalanceEnd);
	if (excludeWhiteSpace && this.tokenStart > startOffset) endOffset = getOffsetExcludeWS.call(this);
	else endOffset = this.tokenStart;
	return {
		type: "Raw",
		loc: this.getLocation(startOffset, endOffset),
		value: this.substring(startOffset, endOffset)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Rule.js
function consumeRaw$1() {
	return this.Raw(this.consumeUntilLeftCurlyBracket, true);
}
function consumePrelude() {
	const prelude = this.SelectorList();
	if (prelude.type !== "Raw" && this.eof === false && this.tokenType !== 23) this.error();
	return prelude;
}
function parse$12() {
	const startToken = this.tokenIndex;
	const startOffset = this.tokenStart;
	let prelude;
	let block;
	if (this.parseRulePrelude) prelude = this.parseWithFallback(consumePrelude, consumeRaw$1);
	else prelude = consumeRaw$1.call(this, startToken);
	block = this.Block(true);
	return {
		type: "Rule",
		loc: this.getLocation(startOffset, this.tokenStart),
		prelude,
		block
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Scope.js
function parse$11() {
	let root = null;
	let limit = null;
	this.skipSC();
	const startOffset = this.tokenStart;
	if (this.tokenType === 21) {
		this.next();
		this.skipSC();
		root = this.parseWithFallback(this.SelectorList, () => this.Raw(false, true));
		this.skipSC();
		this.eat(22);
	}
	if (this.lookupNonWSType(0) === 1) {
		this.skipSC();
		this.eatIdent("to");
		this.skipSC();
		this.eat(21);
		this.skipSC();
		limit = this.parseWithFallback(this.SelectorList, () => this.Raw(false, true));
		this.skipSC();
		this.eat(22);
	}
	return {
		type: "Scope",
		loc: this.getLocation(startOffset, this.tokenStart),
		root,
		limit
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Selector.js
function parse$10() {
	const children = this.readSequence(this.scope.Selector);
	if (this.getFirstListNode(children) === null) this.error("Selector is expected");
	return {
		type: "Selector",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/SelectorList.js
function parse$9() {
	const children = this.createList();
	while (!this.eof) {
		children.push(this.Selector());
		if (this.tokenType === 18) {
			this.next();
			continue;
		}
		break;
	}
	return {
		type: "SelectorList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/string.js
const REVERSE_SOLIDUS$2 = 92;
const QUOTATION_MARK = 34;
const APOSTROPHE = 39;
function decode$5(str) {
	const len = str.length;
	const firstChar = str.charCodeAt(0);
	const start = firstChar === QUOTATION_MARK || firstChar === APOSTROPHE ? 1 : 0;
	const end = start === 1 && len > 1 && str.charCodeAt(len - 1) === firstChar ? len - 2 : len - 1;
	let decoded = "";
	for (let i = start; i <= end; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS$2) {
			if (i === end) {
				if (i !== len - 1) decoded = str.substr(i + 1);
				break;
			}
			code = str.charCodeAt(++i);
			if (isValidEscape(REVERSE_SOLIDUS$2, code)) {
				const escapeStart = i - 1;
				const escapeEnd = consumeEscaped(str, escapeStart);
				i = escapeEnd - 1;
				decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
			} else if (code === 13 && str.charCodeAt(i + 1) === 10) i++;
		} else decoded += str[i];
	}
	return decoded;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/String.js
function parse$8() {
	return {
		type: "String",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: decode$5(this.consume(5))
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/StyleSheet.js
const EXCLAMATIONMARK = 33;
function consumeRaw() {
	return this.Raw(null, false);
}
function parse$7() {
	const start = this.tokenStart;
	const children = this.createList();
	let child;
	scan: while (!this.eof) {
		switch (this.tokenType) {
			case 13:
				this.next();
				continue;
			case 25:
				if (this.charCodeAt(this.tokenStart + 2) !== EXCLAMATIONMARK) {
					this.next();
					continue;
				}
				child = this.Comment();
				break;
			case 14:
				child = this.CDO();
				break;
			case 15:
				child = this.CDC();
				break;
			case 3:
				child = this.parseWithFallback(this.Atrule, consumeRaw);
				break;
			default: child = this.parseWithFallback(this.Rule, consumeRaw);
		}
		children.push(child);
	}
	return {
		type: "StyleSheet",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/SupportsDeclaration.js
function parse$6() {
	const start = this.tokenStart;
	this.eat(21);
	this.skipSC();
	const declaration = this.Declaration();
	if (!this.eof) this.eat(22);
	return {
		type: "SupportsDeclaration",
		loc: this.getLocation(start, this.tokenStart),
		declaration
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/TypeSelector.js
const ASTERISK = 42;
const VERTICALLINE = 124;
function eatIdentifierOrAsterisk() {
	if (this.tokenType !== 1 && this.isDelim(ASTERISK) === false) this.error("Identifier or asterisk is expected");
	this.next();
}
function parse$5() {
	const start = this.tokenStart;
	if (this.isDelim(VERTICALLINE)) {
		this.next();
		eatIdentifierOrAsterisk.call(this);
	} else {
		eatIdentifierOrAsterisk.call(this);
		if (this.isDelim(VERTICALLINE)) {
			this.next();
			eatIdentifierOrAsterisk.call(this);
		}
	}
	return {
		type: "TypeSelector",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/UnicodeRange.js
const PLUSSIGN = 43;
const HYPHENMINUS = 45;
const QUESTIONMARK = 63;
function eatHexSequence(offset, allowDash) {
	let len = 0;
	for (let pos = this.tokenStart + offset; pos < this.tokenEnd; pos++) {
		const code = this.charCodeAt(pos);
		if (code === HYPHENMINUS && allowDash && len !== 0) {
			eatHexSequence.call(this, offset + len + 1, false);
			return -1;
		}
		if (!isHexDigit(code)) this.error(allowDash && len !== 0 ? "Hyphen minus" + (len < 6 ? " or hex digit" : "") + " is expected" : len < 6 ? "Hex digit is expected" : "Unexpected input", pos);
		if (++len > 6) this.error("Too many hex digits", pos);
	}
	this.next();
	return len;
}
function eatQuestionMarkSequence(max) {
	let count = 0;
	while (this.isDelim(QUESTIONMARK)) {
		if (++count > max) this.error("Too many question marks");
		this.next();
	}
}
function startsWith(code) {
	if (this.charCodeAt(this.tokenStart) !== code) this.error((code === PLUSSIGN ? "Plus sign" : "Hyphen minus") + " is expected");
}
function scanUnicodeRange() {
	let hexLength = 0;
	switch (this.tokenType) {
		case 10:
			hexLength = eatHexSequence.call(this, 1, true);
			if (this.isDelim(QUESTIONMARK)) {
				eatQuestionMarkSequence.call(this, 6 - hexLength);
				break;
			}
			if (this.tokenType === 12 || this.tokenType === 10) {
				startsWith.call(this, HYPHENMINUS);
				eatHexSequence.call(this, 1, false);
				break;
			}
			break;
		case 12:
			hexLength = eatHexSequence.call(this, 1, true);
			if (hexLength > 0) eatQuestionMarkSequence.call(this, 6 - hexLength);
			break;
		default:
			this.eatDelim(PLUSSIGN);
			if (this.tokenType === 1) {
				hexLength = eatHexSequence.call(this, 0, true);
				if (hexLength > 0) eatQuestionMarkSequence.call(this, 6 - hexLength);
				break;
			}
			if (this.isDelim(QUESTIONMARK)) {
				this.next();
				eatQuestionMarkSequence.call(this, 5);
				break;
			}
			this.error("Hex digit or question mark is expected");
	}
}
function parse$4() {
	const start = this.tokenStart;
	this.eatIdent("u");
	scanUnicodeRange.call(this);
	return {
		type: "UnicodeRange",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/url.js
const REVERSE_SOLIDUS$1 = 92;
const RIGHTPARENTHESIS = 41;
function decode$4(str) {
	const len = str.length;
	let start = 4;
	let end = str.charCodeAt(len - 1) === RIGHTPARENTHESIS ? len - 2 : len - 1;
	let decoded = "";
	while (start < end && isWhiteSpace(str.charCodeAt(start))) start++;
	while (start < end && isWhiteSpace(str.charCodeAt(end))) end--;
	for (let i = start; i <= end; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS$1) {
			if (i === end) {
				if (i !== len - 1) decoded = str.substr(i + 1);
				break;
			}
			code = str.charCodeAt(++i);
			if (isValidEscape(REVERSE_SOLIDUS$1, code)) {
				const escapeStart = i - 1;
				const escapeEnd = consumeEscaped(str, escapeStart);
				i = escapeEnd - 1;
				decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
			} else if (code === 13 && str.charCodeAt(i + 1) === 10) i++;
		} else decoded += str[i];
	}
	return decoded;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Url.js
function parse$3() {
	const start = this.tokenStart;
	let value;
	switch (this.tokenType) {
		case 7:
			value = decode$4(this.consume(7));
			break;
		case 2:
			if (!this.cmpStr(this.tokenStart, this.tokenEnd, "url(")) this.error("Function name must be `url`");
			this.eat(2);
			this.skipSC();
			value = decode$5(this.consume(5));
			this.skipSC();
			if (!this.eof) this.eat(22);
			break;
		default: this.error("Url or Function is expected");
	}
	return {
		type: "Url",
		loc: this.getLocation(start, this.tokenStart),
		value
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Value.js
function parse$2() {
	const start = this.tokenStart;
	const children = this.readSequence(this.scope.Value);
	return {
		type: "Value",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/WhiteSpace.js
const SPACE = Object.freeze({
	type: "WhiteSpace",
	loc: null,
	value: " "
});
function parse$1() {
	this.eat(13);
	return SPACE;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/parser/index.js
var parser_default = createParser({
	parseContext: {
		default: "StyleSheet",
		stylesheet: "StyleSheet",
		atrule: "Atrule",
		atrulePrelude(options) {
			return this.AtrulePrelude(options.atrule ? String(options.atrule) : null);
		},
		mediaQueryList: "MediaQueryList",
		mediaQuery: "MediaQuery",
		condition(options) {
			return this.Condition(options.kind);
		},
		rule: "Rule",
		selectorList: "SelectorList",
		selector: "Selector",
		block() {
			return this.Block(true);
		},
		declarationList: "DeclarationList",
		declaration: "Declaration",
		value: "Value"
	},
	features: {
		supports: { selector() {
			return this.Selector();
		} },
		container: { style() {
			return this.Declaration();
		} }
	},
	scope: scope_exports,
	atrule: atrule_default,
	pseudo: pseudo_default,
	node: __exportAll({
		AnPlusB: () => parse$49,
		Atrule: () => parse$48,
		AtrulePrelude: () => parse$47,
		AttributeSelector: () => parse$46,
		Block: () => parse$45,
		Brackets: () => parse$44,
		CDC: () => parse$43,
		CDO: () => parse$42,
		ClassSelector: () => parse$41,
		Combinator: () => parse$40,
		Comment: () => parse$39,
		Condition: () => parse$38,
		Declaration: () => parse$37,
		DeclarationList: () => parse$36,
		Dimension: () => parse$35,
		Feature: () => parse$34,
		FeatureFunction: () => parse$33,
		FeatureRange: () => parse$32,
		Function: () => parse$31,
		GeneralEnclosed: () => parse$30,
		Hash: () => parse$29,
		IdSelector: () => parse$27,
		Identifier: () => parse$28,
		Layer: () => parse$26,
		LayerList: () => parse$25,
		MediaQuery: () => parse$24,
		MediaQueryList: () => parse$23,
		NestingSelector: () => parse$22,
		Nth: () => parse$21,
		Number: () => parse$20,
		Operator: () => parse$19,
		Parentheses: () => parse$18,
		Percentage: () => parse$17,
		PseudoClassSelector: () => parse$16,
		PseudoElementSelector: () => parse$15,
		Ratio: () => parse$14,
		Raw: () => parse$13,
		Rule: () => parse$12,
		Scope: () => parse$11,
		Selector: () => parse$10,
		SelectorList: () => parse$9,
		String: () => parse$8,
		StyleSheet: () => parse$7,
		SupportsDeclaration: () => parse$6,
		TypeSelector: () => parse$5,
		UnicodeRange: () => parse$4,
		Url: () => parse$3,
		Value: () => parse$2,
		WhiteSpace: () => parse$1
	})
});
// packages/core/src/read/visibility/limits.ts
const deepest$1 = 32;
const mostLayers = 1e3;
function tooDeep$1(text) {
	let opened = 0;
	for (let at = 0; at < text.length; at++) if (isOpening(text.charCodeAt(at))) opened++;
	if (opened <= deepest$1) return false;
	const bare = text.replace(/\\[^]|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|\/\*[^]*?(?:\*\/|$)/g, "");
	let depth = 0;
	for (let at = 0; at < bare.length; at++) {
		const char = bare.charCodeAt(at);
		if (isOpening(char)) {
			if (++depth > deepest$1) return true;
		} else if (depth > 0 && (char === 41 || char === 93 || char === 125)) depth--;
	}
	return false;
}
function isOpening(char) {
	return char === 40 || char === 91 || char === 123;
}
function isSyntaxError(error) {
	return error instanceof Error && error.name === "SyntaxError";
}
// packages/core/src/read/visibility/values.ts
const pixels = {
	px: 1,
	pt: 96 / 72,
	pc: 16,
	in: 96,
	cm: 96 / 2.54,
	mm: 9.6 / 2.54,
	q: 2.4 / 2.54
};
function lengthOf(node, measures) {
	switch (node.type) {
		case "Number": return Number(node.value) === 0 ? 0 : void 0;
		case "Percentage": return measures.of === void 0 ? void 0 : Number(node.value) / 100 * measures.of;
		case "Dimension": return dimension(Number(node.value), node.unit.toLowerCase(), measures);
		case "Function":
		case "Parentheses": return new Sum(node, measures).value;
		default: return;
	}
}
function dimension(value, unit, { em, rem, window }) {
	const absolute = pixels[unit];
	if (absolute !== void 0) return value * absolute;
	switch (unit) {
		case "em": return value * em;
		case "rem": return value * rem;
		case "ex":
		case "ch":
		case "cap": return value * em * .5;
		case "ic":
		case "lh": return value * em;
		case "rlh": return value * rem;
	}
	const relative = /^(?:[sld]?v|cq)(w|h|i|b|min|max)$/.exec(unit)?.[1];
	if (relative === void 0) return void 0;
	const { width, height } = window;
	if (relative === "w" || relative === "i") return value / 100 * width;
	if (relative === "h" || relative === "b") return value / 100 * height;
	return value / 100 * (relative === "min" ? Math.min(width, height) : Math.max(width, height));
}
var Sum = class {
	value;
	measures;
	constructor(node, measures) {
		this.measures = measures;
		const parts = [[]];
		for (const child of node.children) if (child.type === "Operator" && child.value.trim() === ",") parts.push([]);
		else parts.at(-1).push(child);
		const values = parts.map((part) => this.sum(part)).filter((value) => value !== void 0);
		const name = node.type === "Function" ? node.name.toLowerCase() : "calc";
		this.value = values.length < parts.length ? void 0 : apply(name, values);
	}
	sum(parts) {
		let total = 0;
		let term;
		let sign = 1;
		let operator = "";
		for (const part of parts) {
			if (part.type === "Operator") {
				operator = part.value.trim();
				if (operator === "+" || operator === "-") {
					if (term === void 0) return void 0;
					total += sign * term;
					sign = operator === "-" ? -1 : 1;
					term = void 0;
				}
				continue;
			}
			const value = this.atom(part);
			if (value === void 0) return void 0;
			if (term === void 0) term = value;
			else if (operator === "*") term *= value;
			else if (operator === "/") term /= value;
			else return void 0;
		}
		return term === void 0 ? void 0 : total + sign * term;
	}
	atom(node) {
		return node.type === "Number" ? Number(node.value) : lengthOf(node, this.measures);
	}
};
function apply(name, values) {
	switch (name) {
		case "calc":
		case "-webkit-calc": return values.length === 1 ? values[0] : void 0;
		case "min": return Math.min(...values);
		case "max": return Math.max(...values);
		case "clamp": return values.length === 3 ? Math.max(values[0], Math.min(values[1], values[2])) : void 0;
		default: return;
	}
}
function shareOf(node, measures) {
	if (node.type === "Number") return Number(node.value);
	if (node.type === "Percentage") return Number(node.value) / 100;
	return node.type === "Function" ? lengthOf(node, {
		...measures,
		of: 1
	}) : void 0;
}
// packages/core/src/read/visibility/media.ts
const windows = [
	{
		width: 1366,
		height: 768,
		density: 1,
		touch: false
	},
	{
		width: 820,
		height: 1180,
		density: 2,
		touch: true
	},
	{
		width: 390,
		height: 844,
		density: 3,
		touch: true
	}
];
const everyWindow = (1 << windows.length) - 1;
function mediaWindows(text) {
	if (text === "") return everyWindow;
	const list = parseQueries(text);
	if (list?.type !== "MediaQueryList") return 0;
	let mask = 0;
	for (const query of list.children) if (query.type === "MediaQuery") mask |= queryWindows(query);
	return mask;
}
function containerWindows(text) {
	const opening = text.indexOf("(");
	return opening < 0 ? everyWindow : mediaWindows(text.slice(opening));
}
function parseQueries(text) {
	if (tooDeep$1(text)) return void 0;
	try {
		return parser_default(text, { context: "mediaQueryList" });
	} catch (error) {
		if (isSyntaxError(error)) return void 0;
		throw error;
	}
}
function queryWindows({ modifier, mediaType, condition }) {
	const type = mediaType?.toLowerCase();
	let mask = type === void 0 || type === "all" || type === "screen" ? everyWindow : 0;
	if (condition) mask &= conditionWindows(condition);
	return modifier?.toLowerCase() === "not" ? everyWindow & ~mask : mask;
}
function conditionWindows(node) {
	switch (node.type) {
		case "Condition": return combine(node);
		case "Feature": return each((window) => holds(node, window));
		case "FeatureRange": return each((window) => isInRange(node, window));
		default: return 0;
	}
}
function combine(node) {
	let mask;
	let negated = false;
	let word = "";
	for (const child of node.children) {
		if (child.type === "Identifier") {
			const name = child.name.toLowerCase();
			if (name === "not") negated = true;
			else word = name;
			continue;
		}
		const holding = conditionWindows(child);
		const own = negated ? everyWindow & ~holding : holding;
		negated = false;
		if (mask === void 0) mask = own;
		else mask = word === "or" ? mask | own : mask & own;
	}
	return mask ?? 0;
}
function each(test) {
	let mask = 0;
	for (const [at, window] of windows.entries()) if (test(window)) mask |= 1 << at;
	return mask;
}
function featureOf(name, window) {
	switch (name) {
		case "width":
		case "device-width":
		case "inline-size": return window.width;
		case "height":
		case "device-height":
		case "block-size": return window.height;
		case "aspect-ratio":
		case "device-aspect-ratio": return window.width / window.height;
		case "orientation": return window.width > window.height ? "landscape" : "portrait";
		case "resolution":
		case "-webkit-device-pixel-ratio": return window.density;
		case "hover":
		case "any-hover": return window.touch ? "none" : "hover";
		case "pointer":
		case "any-pointer": return window.touch ? "coarse" : "fine";
		case "color": return 8;
		case "monochrome":
		case "color-index":
		case "grid": return 0;
		default: return preferences[name];
	}
}
const preferences = {
	"prefers-color-scheme": "light",
	"prefers-reduced-motion": "no-preference",
	"prefers-reduced-transparency": "no-preference",
	"prefers-reduced-data": "no-preference",
	"prefers-contrast": "no-preference",
	"forced-colors": "none",
	"inverted-colors": "none",
	"display-mode": "browser",
	scripting: "enabled",
	update: "fast",
	"overflow-block": "scroll",
	"overflow-inline": "scroll",
	"dynamic-range": "standard",
	"color-gamut": "srgb",
	scan: "progressive"
};
function holds(feature, window) {
	const name = feature.name.toLowerCase();
	const bound = /^(-webkit-)?(min|max)-(.*)$/.exec(name);
	if (bound) {
		const actual = featureOf(`${bound[1] ?? ""}${bound[3]}`, window);
		const limit = feature.value && numberOf(feature.value, window);
		if (typeof actual !== "number" || typeof limit !== "number") return false;
		return bound[2] === "min" ? actual >= limit : actual <= limit;
	}
	const actual = featureOf(name, window);
	if (actual === void 0) return false;
	if (!feature.value) return actual !== 0 && actual !== "none" && actual !== "no-preference";
	if (feature.value.type === "Identifier") return feature.value.name.toLowerCase() === actual;
	return numberOf(feature.value, window) === actual;
}
function isInRange(range, window) {
	const { left, leftComparison, middle, rightComparison, right } = range;
	if (!compare$2(side(left, window), leftComparison, side(middle, window))) return false;
	return !right || !rightComparison || compare$2(side(middle, window), rightComparison, side(right, window));
}
function side(node, window) {
	if (node.type !== "Identifier") return numberOf(node, window);
	const value = featureOf(node.name.toLowerCase(), window);
	return typeof value === "number" ? value : void 0;
}
function compare$2(a, comparison, b) {
	if (a === void 0 || b === void 0) return false;
	switch (comparison) {
		case "<": return a < b;
		case "<=": return a <= b;
		case ">": return a > b;
		case ">=": return a >= b;
		default: return a === b;
	}
}
function numberOf(node, window) {
	if (node.type === "Ratio") {
		const over = numberOf(node.left, window);
		const under = node.right ? numberOf(node.right, window) : 1;
		return over === void 0 || under === void 0 ? void 0 : over / under;
	}
	if (node.type === "Number") return Number(node.value);
	const density = node.type === "Dimension" ? perPixel[node.unit.toLowerCase()] : void 0;
	if (node.type === "Dimension" && density !== void 0) return Number(node.value) * density;
	return lengthOf(node, {
		em: 16,
		rem: 16,
		window,
		of: void 0
	});
}
const perPixel = {
	dppx: 1,
	x: 1,
	dpi: 1 / 96,
	dpcm: 2.54 / 96
};
// packages/core/src/read/twins.ts
function joinTwins(sightings, kind) {
	const seenAt = new Map();
	for (const sighting of sightings) {
		const { visibility } = sighting;
		if (visibility.seen !== "uncertain" || !visibility.at) continue;
		const widths = seenAt.get(kind(sighting)) ?? new Set();
		for (const width of visibility.at) widths.add(width);
		seenAt.set(kind(sighting), widths);
	}
	return sightings.map((sighting) => sighting.visibility.seen === "uncertain" && sighting.visibility.at && seenAt.get(kind(sighting))?.size === windows.length ? {
		...sighting,
		visibility: { seen: "visible" }
	} : sighting);
}
function joinShortTwins(affiliations, mentions) {
	const wide = Math.max(...windows.map(({ width }) => width));
	return affiliations.map((affiliation) => {
		const { visibility, tie, place } = affiliation;
		if (tie !== "reporter" || visibility.seen !== "uncertain" || !visibility.at?.includes(wide)) return affiliation;
		const { at } = visibility;
		return mentions.some((mention) => mention.role === "author" && mention.place === place && mention.match === "same" && seenBeyond(mention, at)) ? {
			...affiliation,
			visibility: { seen: "visible" }
		} : affiliation;
	});
}
function seenBeyond({ visibility }, at) {
	if (visibility.seen === "visible") return true;
	const other = visibility.seen === "uncertain" ? visibility.at : void 0;
	return other !== void 0 && windows.every(({ width }) => at.includes(width) || other.includes(width));
}
// packages/core/src/read/mentions.ts
function readMentions(reading, views, story, own) {
	return [...inByline(own, story), ...joinTwins(findMentions(reading, views, story), ({ reporter, match, role }) => `${reporter} ${match} ${role}`)];
}
function inByline(own, { reporters }) {
	if (!own || own.role !== "author") return [];
	const { way, visibility, position, evidence, people } = own;
	return reporters.flatMap((reporter) => {
		const { compare } = createNameMatcher(reporter);
		const person = people.find(({ name }) => isReporter(compare(name)));
		if (!person) return [];
		return [{
			reporter,
			match: compare(person.name),
			role: own.role,
			text: person.name,
			way,
			place: "byline area",
			visibility,
			position,
			evidence
		}];
	});
}
function findMentions(reading, views, { reporters }) {
	const found = [];
	for (const reporter of reporters) {
		const matcher = createNameMatcher(reporter);
		for (const line of linesThatMayName(reading, matcher)) {
			if (found.length > bounds.credits) {
				reading.page.beyond ??= line;
				break;
			}
			for (const view of views.of(line)) for (const mention of inView(view, matcher)) found.push(mention);
		}
	}
	return found;
}
function linesThatMayName({ page, search }, { reporter, find, sieve }) {
	const naming = new Set(search.through(sieve).filter(({ text }) => find(text).length > 0));
	const telling = reporter.toLowerCase().split(/[^\p{L}]+/u).filter((part) => part.length >= 3);
	return page.lines.filter((line) => naming.has(line) || line.pieces.length > 2 && hasOne(line.text, telling));
}
function hasOne(text, parts) {
	const lower = text.toLowerCase();
	return parts.some((part) => lower.includes(part));
}
function inView(view, matcher) {
	const { line, place } = view;
	return matcher.find(line.text).flatMap(({ start, end, match }) => {
		const visibility = view.seen(start, end);
		if (!visibility) return [];
		const role = roleAt(view.credit(), line, start, end);
		if (role === "mentioned" && match !== "same") return [];
		return [{
			reporter: matcher.reporter,
			match: match === "same" && view.struck(start, end) ? "struck" : match,
			role,
			text: line.text.slice(start, end),
			way: "text",
			place,
			visibility,
			position: positionOf(line, start, end),
			evidence: []
		}];
	});
}
function roleAt(credit, line, start, end) {
	if (credit.form === "prose") return runsIn(credit, start, end) ? "author" : "mentioned";
	const person = credit.people.find((other) => other.start < end && other.end > start);
	if (person) return person.role;
	const { cue } = credit;
	if (cue && cue.end <= start && !/[\p{L}\p{N}]/u.test(line.text.slice(cue.end, start))) return cue.role === "source" ? "mentioned" : cue.role;
	return /[\p{L}\p{N}]/u.test(line.text.slice(0, start)) ? "mentioned" : credit.role;
}
function runsIn(credit, start, end) {
	return start === 0 && credit.organisations.some((other) => other.tie === "affiliation" && other.start - end <= 3);
}
function isReporter(match) {
	return match === "same" || match === "variant";
}
// packages/core/src/read/affiliation/hosts.ts
const host = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24})(?![\p{L}\p{N}@-])/giu;
function createHostFinder(names) {
	const labels = new Set(names.map((name) => name.toLowerCase().replace(/[^a-z\d]/g, "")));
	labels.delete("");
	return {
		find(text) {
			if (!text.includes(".")) return [];
			const found = [];
			for (const match of text.matchAll(host)) {
				if (!match[1].toLowerCase().split(".").some((label) => labels.has(label.replaceAll("-", "")))) continue;
				found.push({
					start: match.index,
					end: match.index + match[0].length,
					form: "host"
				});
			}
			return found;
		},
		sieve: sieveFor([...labels])
	};
}
// packages/core/src/read/affiliation/finder.ts
const finders = new WeakMap();
function finderOf(terms) {
	let finder = finders.get(terms);
	if (!finder) finders.set(terms, finder = createFinder(terms));
	return finder;
}
function createFinder(terms) {
	const wire = createOrganisationMatcher(terms.names, terms.abbreviations);
	const others = terms.confusedWith.map(({ names }) => createOrganisationMatcher(names, []));
	const hosts = createHostFinder([...terms.names, ...terms.abbreviations]);
	return {
		find(text) {
			const hits = wire.find(text);
			for (const other of others) for (const { start, end, form } of other.find(text)) if (form === "name" && !hits.some((hit) => hit.start < end && hit.end > start)) hits.push({
				start,
				end,
				form: "confused"
			});
			return [...hits, ...hosts.find(text)];
		},
		sieve: joinSieves(wire.sieve, ...others.map(({ sieve }) => sieve), hosts.sieve)
	};
}
// packages/core/src/read/affiliation/tie.ts
const former = /(?<![\p{L}\p{N}])(?:former(?:ly)?|ex|previously|once|ehemals|ehemalig\p{L}*|früher\p{L}*|ancien(?:ne)?s?|antig[uo]\p{L}*|voormalig\p{L}*|tidligere|tidigare|były|była|元)(?![\p{L}\p{N}])/iu;
const small = Word.affiliationPreposition | Word.placePreposition | Word.control;
const reach$2 = 40;
function tieInLine(text, credit, start, end) {
	if (former.test(text.slice(Math.max(0, start - reach$2), start))) return {
		tie: "former",
		people: []
	};
	const runIn = runInByline(credit, start);
	if (runIn) return {
		tie: "reporter",
		people: [runIn]
	};
	if (standsAlone(text, start, end)) return {
		tie: "author",
		people: []
	};
	if (isProse$1(credit)) return {
		tie: "prose",
		people: []
	};
	const organisation = credit.organisations.find((other) => other.start < end && other.end > start);
	if (organisation?.tie === "media") return {
		tie: "media",
		people: []
	};
	if (organisation?.tie === "source") return {
		tie: "source",
		people: []
	};
	const named = asRead(text.slice(start, end));
	const people = credit.people.filter(({ affiliations, jobTitle }) => affiliations.some((affiliation) => overlaps(asRead(affiliation), named)) || jobTitle !== void 0 && asRead(jobTitle).includes(named));
	const authors = people.filter(({ role }) => role === "author");
	if (authors.length > 0) return {
		tie: "reporter",
		people: authors.map(({ name }) => name)
	};
	if (people.some(({ role }) => role === "photographer")) return {
		tie: "media",
		people: []
	};
	if (people.length > 0) return {
		tie: "source",
		people: []
	};
	return {
		tie: "author",
		people: []
	};
}
function isProse$1(credit) {
	return credit.form === "prose" || credit.people.length === 0 && !credit.cue && credit.explained < mostOfIt;
}
const mostOfIt = .9;
function standsAlone(text, start, end) {
	const rest = `${text.slice(0, start)} ${text.slice(end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
	return rest.length > 0 && rest.length <= 2 && rest.every((word) => (lexicon().bits(keyOf$1(word)) & small) !== 0);
}
function runInByline(credit, start) {
	const [first] = credit.people;
	return first?.start === 0 && first.affiliations.length > 0 && start - first.end <= 3 ? first.name : void 0;
}
function asRead(text) {
	return fold(text).lower.replaceAll(/ +/g, " ");
}
function overlaps(affiliation, named) {
	return affiliation.includes(named) || named.includes(affiliation);
}
// packages/core/src/read/affiliation/neighbours.ts
const reach$1 = 12;
function authorsBeside(reading, views, line, { story, prose }) {
	const reporters = (story?.reporters ?? []).map((reporter) => createNameMatcher(reporter));
	const search = (step) => {
		let left = prose;
		for (let away = 1; away <= reach$1; away++) {
			const next = reading.page.lines[line.index + away * step];
			if (!next) return [];
			const view = views.of(next)[0];
			if (!view || view.seen(0, view.line.text.length)?.seen === "hidden") continue;
			const authors = authorsOf$1(view, reporters);
			if (authors.length > 0) return authors;
			if (isSentence(view) && (left -= view.line.text.length) < 0) return [];
		}
		return [];
	};
	const before = search(-1);
	return before.length > 0 ? before : search(1);
}
function isSentence({ line, place, credit }) {
	const { text } = line;
	if (text.length >= 300) return true;
	return (place === "body" || place === "end") && (text.length >= 80 || /[.!?…。]["”’»)]?$/u.test(text)) && isProse$1(credit());
}
function authorsOf$1({ line, place, credit }, reporters) {
	if (place === "caption" || place === "comments" || place === "related" || place === "tags") return [];
	const { form, people, explained } = credit();
	const authors = people.filter(({ role, score, cued }) => role === "author" && (cued || score >= 2 || score >= 1 && explained >= .9));
	if (form !== "prose" && form !== "fused" && place !== "headline" && authors.length > 0) return authors.map(({ name }) => name);
	if (isProse$1(credit()) && line.text.length >= 80) return [];
	return reporters.flatMap(({ find }) => find(line.text).map(({ start, end }) => line.text.slice(start, end)));
}
// packages/core/src/read/affiliation/read.ts
function readAffiliations(reading, views, terms, story, notices, logoWords) {
	const { find, sieve } = finderOf(terms);
	const found = [];
	for (const line of reading.search.through(sieve)) {
		if (logoWords.has(line.index) || find(line.text).length === 0) continue;
		if (found.length > bounds.credits) {
			reading.page.beyond ??= line;
			break;
		}
		for (const view of views.of(line)) for (const hit of find(view.line.text)) {
			const visibility = view.seen(hit.start, hit.end);
			if (visibility) found.push(toAffiliation(reading, views, view, hit, visibility, terms, story, notices.has(line.index)));
		}
	}
	return joinTwins(found, ({ form, tie }) => `${form} ${tie}`);
}
function toAffiliation(reading, views, view, { start, end, form }, visibility, terms, story, inNotice) {
	const { line, place } = view;
	const { tie, people } = inNotice ? {
		tie: "notice",
		people: []
	} : settle(tieInView(reading, views, view, start, end, story, terms), line.text, story);
	return {
		form,
		tie,
		people,
		text: line.text.slice(start, end),
		way: "text",
		place,
		visibility,
		position: positionOf(line, start, end),
		evidence: []
	};
}
function tieInView(reading, views, view, start, end, story, terms) {
	const { line, place } = view;
	const own = tieInLine(line.text, view.credit(), start, end);
	if (own.tie === "prose") return {
		tie: "prose",
		people: reporterBefore(line.text, start, story)
	};
	if (own.tie === "reporter" || own.tie === "former" || own.tie === "media") return own;
	if (place === "caption") return {
		tie: "media",
		people: []
	};
	const named = own.tie === "author" && namesNear(line.text, story);
	if (named) return named;
	if (own.tie === "author" && otherOrganisation(view, start, end, terms)) return {
		tie: "other-organisation",
		people: []
	};
	const people = authorsBeside(reading, views, line, {
		story,
		prose: own.tie === "source" ? 0 : proseBetween
	});
	return people.length > 0 ? {
		tie: "reporter",
		people
	} : own;
}
const proseBetween = 100;
function isStaff(text) {
	return text.split(/\s+/).some((word) => (lexicon().bits(keyOf$1(word)) & Word.staff) !== 0);
}
function otherOrganisation({ credit }, start, end, terms) {
	const own = createOrganisationMatcher(terms.names, terms.abbreviations);
	return credit().organisations.some((other) => other.tie !== "source" && (other.end <= start || other.start >= end) && !isStaff(other.text) && own.find(other.text).length === 0);
}
function namesNear(text, story) {
	for (const reporter of story?.reporters ?? []) {
		const [first] = createNameMatcher(reporter).find(text);
		if (first) return {
			tie: "reporter",
			people: [text.slice(first.start, first.end)]
		};
	}
}
const longestBefore = 200;
function reporterBefore(text, start, story) {
	const before = text.slice(Math.max(0, start - longestBefore), start);
	return (story?.reporters ?? []).filter((reporter) => createNameMatcher(reporter).find(before).some(({ end, match }) => isReporter(match) && /^[\s,(|–—-]*(?:\p{L}{1,6}\s){0,2}$/u.test(before.slice(end))));
}
function settle(tie, text, story) {
	if (tie.tie !== "reporter" || !story || story.reporters.length === 0) return tie;
	return story.reporters.some((reporter) => {
		const { compare, find } = createNameMatcher(reporter);
		if (tie.people.some((name) => isReporter(compare(name)))) return true;
		return find(text).filter(({ match }) => isReporter(match)).map(({ start, end }) => asRead(text.slice(start, end))).some((whole) => tie.people.some((name) => whole.includes(asRead(name))));
	}) ? tie : {
		tie: "other-person",
		people: tie.people
	};
}
// packages/core/src/read/byline/group.ts
const shortLine = 60;
function groupLines(page, lines) {
	const groups = [];
	for (const credited of lines) {
		const last = groups.at(-1);
		if (last && last.lines.slice(-3).some((before) => belongs(page, before, credited))) addLine(last, credited);
		else groups.push(groupOf([credited]));
	}
	return groups;
}
function groupOf(lines) {
	const group = {
		lines: [],
		people: []
	};
	for (const line of lines) addLine(group, line);
	return group;
}
function addLine(group, line) {
	group.lines.push(line);
	for (const person of line.people) addPerson(group, person);
}
function addPerson(group, person) {
	const key = nameKey(person.name);
	const known = group.people.find((other) => nameKey(other.name) === key && other.role === person.role);
	if (!known) group.people.push({
		...person,
		affiliations: [...person.affiliations]
	});
	else {
		known.jobTitle ??= person.jobTitle;
		for (const affiliation of person.affiliations) if (!known.affiliations.includes(affiliation)) known.affiliations.push(affiliation);
	}
}
function nameKey(name) {
	return keyOf$1(name).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
function belongs(page, before, credited) {
	const from = before.line.index;
	const to = credited.line.index;
	if (to - from > 7) return false;
	if (before.region !== credited.region) return false;
	if (before.reading.form === "bio" || credited.reading.form === "bio") return false;
	if (page.lines.slice(from + 1, to).some((line) => line.text.length > shortLine)) return false;
	const one = before.people.at(-1);
	const other = credited.people[0];
	if (!one || !other) return false;
	if (one.role !== other.role) return false;
	if (/[,&/]$|\b(?:and|und|y|et|e|og|och|en)$/u.test(before.text) || /^(?:[,&/]|and\b|und\b|y\b|et\b|og\b|och\b|en\b|i\b)/u.test(credited.text)) return true;
	if (nameKey(one.name) === nameKey(other.name)) return true;
	if (credited.reading.cue && credited.announced === void 0 && credited.reading.cue.text !== "" && before.reading.cue === void 0) return false;
	const common = commonAncestor(one.entry, other.entry);
	if (!common) return false;
	if (page.endLine[common.index] - page.firstLine[common.index] > 30) return false;
	return signature$1(one.entry, common) === signature$1(other.entry, common);
}
function commonAncestor(one, other) {
	const ancestors = new Set(lineage(one));
	for (const entry of lineage(other)) if (ancestors.has(entry)) return entry;
}
function signature$1(entry, top) {
	let text = "";
	for (const at of lineage(entry)) {
		if (at === top) break;
		text += `${at.node.tagName}.${attribute(at.node, "className") ?? ""}>`;
	}
	return text;
}
// packages/core/src/read/byline/markup.ts
const authorWord = /^(?:authors?|bylines?|autor(?:es|en|i|a|as|ka|zy|in|innen)?|auteurs?|autrice|auteure|autore|verfasser|redakteure?|redaktor|redakt[oö]r|redacteurs?|r[eé]dacteurs?|redactor|writers?|writtenby|journalists?|journalista|journaliste|reporters?|contributors?|columnists?|skribent(?:er)?|forfatter(?:e)?|författare|schrijver|periodista|firmante|firmas?|signature|signataires?|dziennikarz|creators?|vcard|hcard|kirjoittaja|toimittaja|yazar|muhabir|szerz[oő]|prispevatel|redaktorka|publicista)$/;
const joinedWord = /^(?:.*(?:author|byline)|autor(?:en|e)?.*|auteur.*|author(?!i[sz]|ity|ing).*|byline.*)$/;
const otherWord = /^(?:authorization|authorized|authoring|authority|comments?|commentauthor)$/;
const weakWord = /^(?:contributor|creator|signature|reporter)s?$/;
const telling$1 = /aut|byl|writ|jour|repo|cont|red|firm|skr|forf|förf|verf|peri|sign|card|crea|colu|yazar|muh|szer|toim|kirj|schr|dzi|prisp|publ|réd/i;
const authorPath = /\/(?:authors?|autor(?:es|en|i|e|a)?|auteurs?|autore|redaktion|redaktoren|redakteure?|redaktor|redactie|redaccion|profiles?|profils?|perfil(?:es)?|people|persons?|personen|staff|team|writers?|by|bylines?|bios?|contributors?|columnists?|columnistas?|journalist(?:s|en|er|es?)?|reporters?|users?|u|correspondents?|korrespondenten|firmas?|signataires?|medarbeider(?:e)?|medarbejder(?:e)?|skribent(?:er)?|forfatter(?:e)?|members?|experts?|newsteam|kolumnen|periodistas?|giornalist[ai]|dziennikarz(?:e)?|redakcja|kirjoittajat|toimittajat|yazarlar|yazar|kisha|author-profile|our-team|meet-the-team|about-us|mitarbeiter)(?:[/.]|$)/i;
const longestData = 60;
const none$1 = Object.freeze({});
const mostLines = 14;
const headings$1 = new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
]);
const wholeParts = new Set([
	"html",
	"body",
	"main",
	"article"
]);
var Markup = class {
	names = new Map();
	said = [];
	constructor(page) {
		for (const entry of page.entries) {
			const { index, parent } = entry;
			const large = page.endLine[index] - page.firstLine[index] > mostLines || wholeParts.has(entry.node.tagName);
			this.said.push(large ? none$1 : this.extend(entry, parent ? this.said[parent.index] : none$1));
		}
	}
	around(entry) {
		return entry ? this.said[entry.index] : none$1;
	}
	extend(entry, around) {
		const own = this.own(entry);
		return own === none$1 ? around : around === none$1 ? own : {
			...around,
			...own
		};
	}
	own({ node }) {
		const { tagName, properties } = node;
		let found;
		if (tagName === "byline") (found ??= {}).declared = tagName;
		else if (tagName === "address") (found ??= {}).address = true;
		else if (headings$1.has(tagName)) (found ??= {}).heading = true;
		for (const key in properties) {
			const value = properties[key];
			if (key === "rel" && /\bauthor\b/i.test(String(value))) (found ??= {}).declared = "rel=author";
			else if (key === "itemProp" && /\b(?:author|creator)\b/i.test(String(value))) (found ??= {}).declared = "itemprop=author";
			else if (key === "href" && tagName === "a" && typeof value === "string" && value !== "") {
				found ??= {};
				found.href = value;
				if (authorPath.test(value) || /[?&]author=/i.test(value)) found.link = value;
			} else {
				const named = this.nameIn(key, value);
				if (named !== void 0) (found ??= {}).named ??= named;
			}
		}
		return found ?? none$1;
	}
	nameIn(key, value) {
		if (key === "className") return Array.isArray(value) ? value.map(String).find((name) => this.speaks(name)) : void 0;
		if (typeof value !== "string" || !(key === "id" || key.startsWith("data") && value.length <= longestData)) return void 0;
		return telling$1.test(value) ? value.split(/\s+/).find((name) => this.speaks(name)) : void 0;
	}
	speaks(name) {
		let known = this.names.get(name);
		if (known === void 0) this.names.set(name, known = speaksOfAuthor(name));
		return known;
	}
};
function speaksOfAuthor(name) {
	if (!telling$1.test(name)) return false;
	const parts = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
	if (parts.some((part) => otherWord.test(part))) return false;
	const hit = parts.find((part) => authorWord.test(part)) ?? parts.find((part) => joinedWord.test(part));
	return hit !== void 0 && (!weakWord.test(hit) || parts.length <= 4);
}
function isMarked(markup) {
	return markup.declared !== void 0 || markup.named !== void 0 || markup.link !== void 0;
}
// packages/core/src/read/byline/name-traits.ts
const surely = 1.5;
function nameTraits(group, around, add) {
	const key = nameKey(group.people[0]?.name ?? group.lines[0].text);
	if (around.isRepeated(key)) add("repeated");
	if (around.isOneOfMany(group, key)) add("one-of-many");
	const people = group.people.filter(({ role }) => role === "author");
	if (people.length === 0) {
		add("no-person");
		return;
	}
	add("name-shape", Math.min(...people.map(({ score }) => Math.max(-1, Math.min(score, 2.5)))));
	if (people.every(({ name }) => isOneWord(name))) add("one-word");
	if (people.length > 1) add("several", Math.min(people.length, 4));
	const known = people.filter(({ name }) => around.authors.has(nameKey(name)));
	if (known.length > 0) add("metadata", known.length / people.length);
	else {
		if (around.hasAuthor) add("other-than-metadata");
		if (!people.some((person) => isProven(person))) add("unproven");
	}
	const { name } = people[0];
	if (around.headline.includes(name)) add("in-headline");
	if (around.prose.includes(name)) add("in-prose");
}
function isOneWord(name) {
	return !/\s/.test(name) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name);
}
function isProven({ cued, score, markup, jobTitle }) {
	return cued || score >= surely || jobTitle !== void 0 || isMarked(markup);
}
// packages/core/src/read/byline/place-traits.ts
function placeTraits(group, around, add) {
	const { article } = around;
	const { line, region } = group.lines[0];
	headlineTraits(group, article, add);
	bodyTraits(group, article, add);
	if (article.root && line.block && within$1(line.block, article.root)) add("in-article");
	if (region !== void 0) add(region);
	if (inQuotation(line.block)) add("quoted");
	if (inTeaser(group, around)) add("teaser");
}
function nearness(lines, half) {
	return 1 / (1 + lines / half);
}
function headlineTraits(group, { headline }, add) {
	if (headline === void 0) return;
	const first = group.lines[0].line.index;
	const last = group.lines.at(-1).line.index;
	if (first >= headline) add("after-headline", nearness(first - headline, 4));
	else add("before-headline", nearness(headline - last - 1, 3));
}
function bodyTraits(group, { headline, bodyStart, bodyEnd }, add) {
	if (bodyStart === void 0 || bodyEnd === void 0) return;
	const first = group.lines[0].line.index;
	const last = group.lines.at(-1).line.index;
	if (last < bodyStart && (headline === void 0 || first > headline)) {
		add("above-body");
		add("just-above-body", nearness(bodyStart - last - 1, 2));
	}
	if (first >= bodyStart && first < bodyEnd) add("in-body");
	if (first >= bodyEnd) add("after-body", nearness(first - bodyEnd, 4));
	if (first >= bodyEnd - 1 && isSigned(group)) add("sign-off");
}
function isSigned(group) {
	const { region, reading } = group.lines[0];
	if (region !== void 0 || reading.form !== "fused" || reading.cue !== void 0) return false;
	return group.people.some(({ role, cued }) => role === "author" && !cued);
}
function inQuotation(entry) {
	let level = 0;
	for (const at of lineage(entry)) {
		if (at.node.tagName === "blockquote") return true;
		if (level++ > 5) return false;
	}
	return false;
}
function inTeaser(group, around) {
	const { page, article } = around;
	const { block, index } = group.lines[0].line;
	const own = article.headline;
	let level = 0;
	for (const at of lineage(block)) {
		const first = page.firstLine[at.index];
		const end = page.endLine[at.index];
		if (end - first > 12 || level++ > 8 || at === article.root) return false;
		if (own !== void 0 && own >= first && own < end) return false;
		if (at.node.tagName === "a" && end - first > 1) return true;
		for (let line = first; line < end; line++) if (line !== index && around.isCardTitle(line)) return true;
	}
	return false;
}
// packages/core/src/read/byline/wording-traits.ts
function markupTraits(group, add) {
	const marks = group.people.length > 0 ? group.people.map(({ markup }) => markup) : [group.lines[0].markup];
	const declared = marks.find((mark) => mark.declared)?.declared;
	const named = marks.find((mark) => mark.named)?.named;
	const link = marks.find((mark) => mark.link)?.link;
	if (declared !== void 0) add("declared", 1, declared);
	if (named !== void 0) add("named", 1, named);
	if (link !== void 0) add("author-link", 1, link);
	if (marks.some((mark) => mark.address)) add("address");
	if (marks[0].heading) add("heading");
	const own = group.people.find(({ markup, name }) => markup.href !== void 0 && spells(markup.href, name));
	if (own) add("own-link", 1, own.markup.href);
}
function spells(href, name) {
	const surname = lettersOf(name.split(/\s+/).at(-1));
	return surname.length >= 3 && lettersOf(href).includes(surname);
}
function lettersOf(text) {
	return keyOf$1(text).replaceAll(/[^\p{L}]/gu, "");
}
const leastDate = 6;
function lineTraits(group, add) {
	const first = group.lines[0];
	const { cue, form } = first.reading;
	if (cue && cue.role === "author" || first.announced !== void 0) add("cue", 1, cue?.text);
	if (group.lines.some(({ reading }) => reading.dates.some(({ text }) => text.length >= leastDate))) add("date");
	if (group.people.some(({ jobTitle }) => jobTitle !== void 0)) add("job");
	add("explained", group.lines.reduce((sum, { reading }) => sum + reading.explained, 0) / group.lines.length);
	if (form === "bio") add("bio");
	const role = group.people[0]?.role ?? first.reading.role;
	if (role !== "author" && role !== "mentioned") add(role);
	const seen = group.lines.map(({ read }) => read?.visibility.seen ?? "visible");
	if (seen.every((one) => one === "hidden")) add("hidden");
	else if (seen.includes("uncertain")) add("uncertain");
}
// packages/core/src/read/byline/evidence.ts
function traitsOf$1(group, around) {
	const traits = [];
	const add = (feature, value = 1, detail) => {
		if (value !== 0) traits.push({
			feature,
			value,
			detail
		});
	};
	placeTraits(group, around, add);
	markupTraits(group, add);
	lineTraits(group, add);
	nameTraits(group, around, add);
	return traits;
}
// packages/core/src/read/place.ts
const words$2 = [
	["comments", /^(comments?|commentlist|disqus|discussion|replies|respond)$/],
	["related", /^(related|recommended|recommendations?|recirc|recirculation|trending|popular|outbrain|taboola|teasers?|readmore|read-next|more-stories|also-read)$/],
	["navigation", /^(nav|navbar|navigation|menu|breadcrumbs?|pagination|pager)$/],
	["caption", /^(caption|figcaption|wp-caption-text|photocredit|imagecredit)$/],
	["author box", /^(author-box|authorbox|author-bio|authorbio|about-author|bio|byline-bio)$/],
	["tags", /^(tags|tagcloud|topics|keywords)$/],
	["aside", /^(sidebar|aside|widget|widgets|newsletter|promo|advert|advertisement|ad|ads|sponsored)$/],
	["masthead", /^(masthead|site-header|siteheader)$/],
	["footer", /^(site-footer|sitefooter|footer)$/]
];
const tags = {
	nav: "navigation",
	aside: "aside",
	figcaption: "caption",
	footer: "footer"
};
const roles = {
	navigation: "navigation",
	complementary: "aside",
	contentinfo: "footer",
	banner: "masthead"
};
const namesSeen = new Map();
const mostNames = 2e4;
const telling = /comment|disqus|discuss|repl|respond|relat|recomm|recirc|trend|popul|outbrain|taboola|teaser|read|stories|nav|menu|bread|pag|caption|credit|bio|author|tag|topic|keyword|aside|sidebar|widget|newsletter|promo|ad|spons|masthead|header|footer/i;
function regionNamed(name) {
	let region = namesSeen.get(name);
	if (region !== void 0) return region;
	region = telling.test(name) ? judgeName(name) : -1;
	if (namesSeen.size >= mostNames) namesSeen.clear();
	namesSeen.set(name, region);
	return region;
}
function judgeName(name) {
	const parts = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	parts.push(parts.join("-"));
	return words$2.findIndex(([, pattern]) => parts.some((part) => pattern.test(part)));
}
const memo = new WeakMap();
function ownRegion(entry) {
	let region = memo.get(entry);
	if (region === void 0) memo.set(entry, region = judge$1(entry) ?? "none");
	return region === "none" ? void 0 : region;
}
function judge$1({ node }) {
	const { tagName, properties } = node;
	if (tagName === "html" || tagName === "body" || tagName === "article" || tagName === "main") return void 0;
	const { role, className, id } = properties;
	if (typeof role === "string" && roles[role]) return roles[role];
	let best = typeof id === "string" ? regionNamed(id) : -1;
	if (Array.isArray(className)) for (const name of className) {
		const region = regionNamed(name);
		if (region >= 0 && (best < 0 || region < best)) best = region;
	}
	return best >= 0 ? words$2[best][0] : tags[tagName];
}
function clearRegion(entry) {
	memo.set(entry, "none");
}
const around = new WeakMap();
function regionOf(entry) {
	const missing = [];
	let at = entry;
	let region;
	while (at && (region = around.get(at)) === void 0) {
		missing.push(at);
		const own = articleless(at);
		if (own !== void 0) {
			region = own;
			break;
		}
		at = at.parent;
	}
	region ??= "none";
	for (const one of missing) around.set(one, region);
	return region === "none" ? void 0 : region;
}
function regionSoFar(entry) {
	for (let at = entry; at; at = at.parent) {
		const region = articleless(at);
		if (region) return region;
	}
}
function articleless(entry) {
	const region = ownRegion(entry);
	return region === "footer" && isInArticleElement(entry) ? void 0 : region;
}
function isInArticleElement(entry) {
	for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === "article") return true;
	return false;
}
// packages/core/src/read/credit/cues.ts
const prepositions = new Set("by von par por di av af door przez from de da del van od fra från za of via".split(" "));
function matchCue(tokens, at) {
	const first = tokens[at];
	if (!first || first.kind !== "word") return void 0;
	const list = lexicon().cues.get(first.key);
	if (!list) return void 0;
	for (const phrase of list) {
		const after = phraseEnd(tokens, at, phrase);
		if (after === void 0) continue;
		return finish(tokens, after, phrase);
	}
}
function phraseEnd(tokens, at, phrase) {
	let next = at;
	for (const key of phrase.keys) {
		const token = tokens[next];
		if (key === "&") {
			if (token?.text !== "&") return void 0;
		} else if (!token || token.key !== key) return void 0;
		next++;
	}
	return next;
}
function finish(tokens, after, phrase) {
	let to = after;
	if (/^[*:/_·(]$/.test(tokens[to]?.text ?? "") && /^(in|innen|s|e|a)$/.test(tokens[to + 1]?.key ?? "") && tokens[to].joint !== "space") {
		to += 2;
		if (tokens[to]?.text === ")") to++;
	}
	let marked = false;
	while (/^[:：=＝／/|・–—-]$/.test(tokens[to]?.text ?? "") && to < after + 5) {
		marked = true;
		to++;
	}
	const last = phrase.keys.at(-1);
	return {
		role: phrase.role,
		weak: phrase.weak,
		direct: marked || prepositions.has(last),
		to
	};
}
// packages/core/src/read/credit/tokens.ts
const pattern = new RegExp([
	String.raw`([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|@[\w.]{2,40}|https?:\/\/\S{1,500}|(?:[a-z\d][a-z\d-]{0,40}\.){1,4}[a-z]{2,10}(?![\p{L}\p{N}@]))`,
	String.raw`([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]{1,200})`,
	String.raw`(\p{N}[\p{N}.:,/\u2011'-]{0,40})`,
	String.raw`(Ph\.?D\.?(?!\p{L})|(?:\p{L}\.){2,6}(?:\p{L}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{Cf}]{0,80}(?:['’ʼ${"`"}´\u2010\u2011-]\p{Cf}?\p{L}[\p{L}\p{M}\p{Cf}]{0,80}){0,8}(?:\p{N}{1,6}(?![\p{N}]*[:.,/-]\p{N})\p{L}{0,20})?)`,
	String.raw`(\S)`
].join("|"), "gu");
const caseChange = /(?<=\p{Ll})(?=\p{Lu}[\p{Ll}.\s]|\p{Lu}$)|(?<=\p{Ll}\p{Lu})(?=\p{Lu}\p{Lu})/u;
const afterName = Word.month | Word.label | Word.job | Word.jobModifier | Word.organisation | Word.staff;
const notBeforeName = Word.control | Word.staff | Word.organisation | Word.label | Word.topic;
const joiners = new Set("mc mac o de di du la le van von vande der den del della da dos fitz st al el ben bin ni lo li ter ten las los san a d".split(" "));
function tokenize(text, breaks, whole = new Set()) {
	const tokens = [];
	let at = 0;
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const [value, address, unspaced, number, word] = match;
		const start = match.index;
		if (start < end) continue;
		if (address !== void 0 || number !== void 0 || unspaced !== void 0 || word === void 0) {
			push(start, value, address !== void 0 ? "address" : number !== void 0 ? "number" : unspaced !== void 0 ? "word" : "mark", unspaced !== void 0);
			continue;
		}
		const cuts = [];
		while (at < breaks.length && breaks[at] <= start) at++;
		for (let next = at; next < breaks.length && breaks[next] < start + value.length; next++) cuts.push(breaks[next] - start);
		pushWord(start, value, whole.has(keyOf$1(value)) ? [] : cuts);
	}
	return tokens;
	function pushWord(start, value, cuts) {
		let from = 0;
		for (const cut of cuts) if (isSeam(value, cut)) {
			pushCased(start + from, value.slice(from, cut));
			from = cut;
		}
		pushCased(start + from, value.slice(from));
	}
	function pushCased(start, value) {
		let from = start;
		let rest = value;
		while (rest !== "") {
			const cut = traitsOf(rest).seam;
			if (cut <= 0 || !partsWords(rest, cut)) break;
			push(from, rest.slice(0, cut), "word", false);
			from += cut;
			rest = rest.slice(cut);
		}
		if (rest !== "") push(from, rest, /^\p{N}/u.test(rest) ? "number" : "word", false);
	}
	function partsWords(value, cut) {
		const table = lexicon();
		const head = keyOf$1(value.slice(0, cut));
		if (head.length <= 4 && table.cues.get(head)?.some((phrase) => phrase.keys.length === 1)) return true;
		if (table.bits(keyOf$1(value.slice(cut))) & afterName) return true;
		const before = tokens.at(-1);
		return before !== void 0 && before.capital && !(before.bits & notBeforeName) && !table.cues.has(before.key);
	}
	function push(start, value, kind, unspaced) {
		let length = value.length;
		if (kind === "word" && text[start + length] === "." && traitsOf(value).shortened) length++;
		const traits = kind === "word" ? traitsOf(value) : noTraits;
		tokens.push({
			kind,
			text: text.slice(start, start + length),
			start,
			end: start + length,
			key: kind === "word" ? traits.key : value,
			bits: traits.bits,
			joint: jointOf(start),
			capital: traits.capital,
			caseless: traits.caseless && !unspaced,
			upper: traits.upper,
			unspaced,
			known: false
		});
		end = start + length;
	}
	function jointOf(start) {
		if (tokens.length === 0) return "space";
		const broken = hasBreak(end, start);
		if (start > end) return broken ? "element" : "space";
		if (broken) return "glued";
		return tokens.at(-1).kind === "word" && /\p{Lu}/u.test(text[start]) ? "case" : "none";
	}
	function hasBreak(from, to) {
		let low = 0;
		let high = breaks.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (breaks[middle] < from) low = middle + 1;
			else high = middle;
		}
		return low < breaks.length && breaks[low] <= to && breaks[low] > 0;
	}
}
const noTraits = Object.freeze({
	key: "",
	bits: 0,
	capital: false,
	caseless: false,
	upper: false,
	shortened: false,
	seam: -1
});
const words$1 = new Map();
const mostWords = 2e4;
const longestWord = 12;
function traitsOf(word) {
	if (word.length > longestWord) return lookAt$1(word);
	let traits = words$1.get(word);
	if (!traits) {
		if (words$1.size >= mostWords) words$1.clear();
		words$1.set(word, traits = lookAt$1(word));
	}
	return traits;
}
function lookAt$1(word) {
	const letter = String.fromCodePoint(word.codePointAt(0));
	const lower = letter.toLowerCase();
	const cased = lower !== letter.toUpperCase();
	const key = keyOf$1(word);
	return {
		key,
		bits: bitsOf(key),
		capital: cased && letter !== lower,
		caseless: !cased,
		upper: cased && word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word),
		shortened: abbreviation.test(word),
		seam: findSeam(word)
	};
}
function findSeam(value) {
	const match = caseChange.exec(value);
	if (!match) return -1;
	const last = value.slice(0, match.index).split(/[^\p{L}\p{M}]/u).at(-1);
	if (joiners.has(keyOf$1(last))) return -1;
	return match.index;
}
function isSeam(value, cut) {
	const before = value[cut - 1];
	const after = value[cut];
	if (before === void 0 || after === void 0) return false;
	if (/\p{Ll}/u.test(before)) return /[\p{Lu}\p{N}]/u.test(after) || lexicon().cues.has(keyOf$1(value.slice(0, cut)));
	return cut > 1 && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after) && !/[-'’]/.test(value[cut - 2]);
}
function bitsOf(key) {
	const table = lexicon();
	const bits = table.bits(key);
	const hyphen = key.indexOf("-");
	return hyphen > 0 ? bits | table.bits(key.slice(0, hyphen)) & Word.given : bits;
}
const abbreviation = /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu}){1,4}|v|z|d|jr|sr|st|dr|prof|mag|ing|dipl|med|phil|mr|mrs|ms|rev|hon|gen|col|capt|sgt|lt|dott|avv|lic|sra?|dra|mgr|inż|hab|ir|drs|mme|me|pr|vgl|oprac|fot|tłum|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|okt|dez)$/iu;
function isInitial(token) {
	return token.kind === "word" && /^\p{Lu}\.?(?:[.-]?\p{Lu}\.?){0,3}$/u.test(token.text) && (token.text.length <= 2 || token.text.includes("."));
}
function has(token, bit) {
	return token !== void 0 && (token.bits & bit) !== 0;
}
// packages/core/src/read/credit/dates.ts
const dateBits = Word.month | Word.weekday | Word.time | Word.label;
function dateEnd(tokens, from) {
	let numbers = 0;
	let words = 0;
	let end = from;
	for (let at = from; at < tokens.length && at - from < 24; at++) {
		const token = tokens[at];
		if (token.kind === "number") {
			numbers++;
			end = at + 1;
		} else if (token.kind === "word" && token.unspaced && /^[年月日時分秒前午後年公開更新最終配信掲載曜月火水木金土]+$/.test(token.text)) {
			words++;
			end = at + 1;
		} else if (token.kind === "word" && has(token, dateBits)) {
			if (has(token, Word.given | Word.particle | Word.placePreposition | Word.conjunction) && !numberNear(tokens, at)) break;
			words++;
			if (!has(token, Word.placePreposition)) end = at + 1;
		} else if (token.kind === "word" && token.upper && token.text.length <= 4 && numbers > 0) end = at + 1;
		else if (token.kind === "mark" && /[.,:/–—\-|•·()]/.test(token.text) && at > from) {
			const next = tokens[at + 1];
			if (!next || !(next.kind === "number" || has(next, dateBits) && !has(next, Word.given))) break;
		} else break;
	}
	return numbers > 0 || words >= 1 && end - from >= 1 && has(tokens[from], Word.weekday | Word.label) ? end : from;
}
function numberNear(tokens, at) {
	for (let next = at + 1; next <= at + 3; next++) {
		const token = tokens[next];
		if (token?.kind === "number") return true;
		if (token && !has(token, dateBits)) break;
	}
	return tokens[at - 1]?.kind === "number" && has(tokens[at], Word.month | Word.time);
}
// packages/core/src/read/credit/names.ts
const notName$1 = Word.control | Word.label | Word.job | Word.jobModifier | Word.time | Word.weekday | Word.month | Word.staff;
function isWord(token) {
	return token !== void 0 && token.kind === "word";
}
function isParticle(token) {
	return has(token, Word.particle) && !token.capital;
}
const nameParticles = new Set("de da do di du von van der den ter ten la le del della dos das al el".split(" "));
function runEnd(tokens, from, lower) {
	let at = from;
	let full = 0;
	while (at < tokens.length && at - from < 12) {
		const token = tokens[at];
		if (at > from && full === 1) {
			const after = nicknameEnd(tokens, at);
			if (after > at) {
				at = after;
				continue;
			}
		}
		if (!isWord(token) || token.unspaced || token.caseless || token.known && at > from) break;
		if (at > from) {
			const before = tokens[at - 1];
			const open = isInitial(before) || has(before, Word.particle | Word.honorific);
			if ((token.joint === "glued" || token.joint === "case" || token.joint === "element" && full >= 2) && !open && full >= (token.joint === "case" ? 2 : 1) && !(token.joint === "glued" && !token.capital)) break;
			if (token.joint === "none" && token.start === before.end && !isInitial(before)) break;
		}
		if (at - from >= 2 && token.upper && has(token, Word.conjunction) && !has(token, Word.given)) break;
		if (token.capital) {
			if (at > from && has(token, Word.placePreposition | Word.affiliationPreposition) && !has(token, Word.given) && !nameParticles.has(token.key) && !isInitial(token)) break;
			full += isInitial(token) ? 0 : 1;
		} else if (isParticle(token)) {
			const next = tokens[at + 1];
			if (!isWord(next) || !(next.capital || lower || has(next, Word.particle))) break;
			if (full >= 2 && has(token, Word.conjunction)) break;
			if (full >= 2 && has(token, Word.placePreposition) && !nameParticles.has(token.key)) break;
		} else if (!lower || at - from >= 5 || has(token, Word.conjunction | Word.placePreposition | Word.affiliationPreposition)) break;
		else full++;
		at++;
	}
	return at;
}
function nicknameEnd(tokens, at) {
	const open = tokens[at];
	const close = open.text === "(" ? ")" : /^["“„«'‘]$/.test(open.text) ? /^["”“»'’]$/ : void 0;
	if (close === void 0 || open.joint !== "space") return at;
	for (let next = at + 1; next < at + 4; next++) {
		const token = tokens[next];
		if (!token) return at;
		if (token.kind === "mark") {
			const closed = typeof close === "string" ? token.text === close : close.test(token.text);
			const surname = tokens[next + 1];
			return closed && next > at + 1 && isWord(surname) && surname.capital && surname.joint === "space" ? next + 1 : at;
		}
		if (!isWord(token) || !token.capital || has(token, Word.organisation | Word.job | Word.label)) return at;
	}
	return at;
}
function readName(tokens, from, lower, announced = false) {
	const first = tokens[from];
	if (!isWord(first)) return void 0;
	if (!first.capital && !lower && !isLowerStart(tokens, from)) return void 0;
	if (has(first, Word.placePreposition) && !isInitial(first) && !has(first, Word.given) && !nameParticles.has(first.key)) return void 0;
	if (first.key.length <= 5 && matchCue(tokens, from)?.direct === true && !has(first, Word.given)) return void 0;
	const end = runEnd(tokens, from, lower);
	if (end === from) return void 0;
	return judge(tokens, from, end, announced);
}
function isLowerStart(tokens, from) {
	const token = tokens[from];
	if (/^(al|el)-\p{Lu}/u.test(token.text)) return true;
	return isParticle(token) && isWord(tokens[from + 1]) && tokens[from + 1].capital;
}
function judge(tokens, from, end, announced) {
	let to = end;
	const first = tokens[from];
	const given = has(first, Word.given);
	if (isSuffix(first) && !isWord(tokens[from + 1])) return {
		from,
		to,
		kind: "unknown",
		score: -1,
		words: 1
	};
	for (let at = from + 1; at < end; at++) {
		const token = tokens[at];
		if (has(token, Word.given) && at - from < 3 && !has(token, Word.label)) continue;
		if (isInitial(token) || has(token, Word.particle) || isSuffix(token)) continue;
		if (at - from >= 2 && beginsCue(tokens, at)) {
			to = at;
			break;
		}
		const plain = countWords(tokens, from, at) + (isInitial(first) ? 1 : 0);
		if (has(token, notName$1) && token.capital && (plain >= 2 || plain === 1 && !isSurname(tokens, at, end, announced))) {
			to = at;
			break;
		}
		if (plain >= 2 && given && has(token, Word.organisation | Word.topic) && endsAsOrganisation(tokens, at, end)) {
			to = at;
			break;
		}
	}
	if (to === end) to = beforeOrganisation(tokens, from, end);
	const initials = isInitial(first) ? 1 : 0;
	const words = countWords(tokens, from, to) + initials;
	const organisation = organisationScore(tokens, from, to);
	const score = personScore(tokens, from, to) - organisation;
	if (words === 1 && to < end && has(first, Word.topic | Word.control | Word.organisation) && !given) return {
		from,
		to: end,
		kind: "organisation",
		score: -1,
		words: 2
	};
	return {
		from,
		to,
		kind: organisation > 0 && score < 1 ? "organisation" : score > 0 ? "person" : "unknown",
		score,
		words
	};
}
function beforeOrganisation(tokens, from, end) {
	let plain = 0;
	for (let at = from; at < end - 1; at++) {
		const token = tokens[at];
		if (isInitial(token) || has(token, Word.particle)) continue;
		if (plain >= 2 && has(token, Word.organisation) && has(tokens[end - 1], Word.organisation)) return at;
		if ((token.bits & ~(Word.given | Word.suffix | Word.honorific)) !== 0) return end;
		plain++;
	}
	return end;
}
function beginsCue(tokens, at) {
	const cue = matchCue(tokens, at);
	return cue !== void 0 && cue.direct && cue.role !== "genre" && !cue.weak && cue.to > at + 1;
}
function isSurname(tokens, at, end, announced) {
	const token = tokens[at];
	if (at !== end - 1 || has(token, Word.label | Word.staff)) return false;
	return has(tokens[at - 1], Word.given) || announced && !has(token, Word.job | Word.jobModifier);
}
function endsAsOrganisation(tokens, from, end) {
	for (let at = from; at < end; at++) if (has(tokens[at], Word.organisation)) return true;
	return false;
}
function countWords(tokens, from, to) {
	let words = 0;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!isInitial(token) && !isParticle(token) && !has(token, Word.honorific) && !isSuffix(token)) words++;
	}
	return words;
}
function isSuffix(token) {
	return token !== void 0 && has(token, Word.suffix) && (token.capital || token.key === "jr" || token.key === "sr");
}
function organisationScore(tokens, from, to) {
	let score = 0;
	const first = tokens[from];
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (has(token, Word.given | Word.honorific) && at === from) continue;
		if (has(token, Word.organisation)) score += at === to - 1 || !has(first, Word.given) ? 2.5 : 1;
		if (has(token, Word.staff) && !has(token, Word.job)) score += 2;
	}
	if (/^(the|die|der|das|la|el|le|il|o|a|de|het|los|las|les)$/i.test(first.text) && to - from > 1 && !isParticle(first)) score += 1;
	if (to - from === 1 && /^\p{Lu}{2,6}$/u.test(first.text)) score += 2;
	return score;
}
function personScore(tokens, from, to) {
	const words = countWords(tokens, from, to);
	let initials = 0;
	for (let at = from; at < to; at++) if (isInitial(tokens[at])) initials++;
	let score = words >= 2 && words <= 4 ? 1 : words === 1 ? initials > 0 ? .6 : .2 : -1;
	let uppers = 0;
	const givenFirst = has(tokens[from], Word.given | Word.honorific) || isInitial(tokens[from]);
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		const given = has(token, Word.given);
		if (at === from && given) score += 1.2;
		else if (at > from && given && !has(tokens[from], Word.given)) score += .5;
		if (isInitial(token) && to - from > 1) score += .6;
		else if (has(token, Word.particle) && at > from && at < to - 1) score += givenFirst ? .4 : -.4;
		if (isSuffix(token) && at > from) score += .6;
		if (has(token, Word.honorific) && at === from) score += .8;
		if (/\p{N}/u.test(token.text)) score -= 2;
		if (token.upper && !isInitial(token)) uppers++;
		if (given || isInitial(token) || has(token, Word.particle)) continue;
		if (has(token, Word.control | Word.label | Word.time | Word.weekday)) score -= at === to - 1 && at > from ? .8 : 1.6;
		else if (has(token, Word.topic | Word.month)) score -= at === to - 1 && at > from ? .4 : 1.2;
		if (has(token, Word.job | Word.jobModifier)) score -= 1;
		if (token.text.length > 16) score -= .5;
		if (token.text.length > 4 && /\p{Lu}\p{Lu}\p{Lu}/u.test(token.text) && /\p{Ll}/u.test(token.text)) score -= .5;
	}
	if (uppers > 0 && uppers < words && to - from > 1 && !has(tokens[from], Word.given)) score -= .6;
	return score;
}
// packages/core/src/read/credit/caseless.ts
const hangul = /^\p{Script=Hangul}+$/u;
function readCaseless(tokens, from, announced) {
	const token = tokens[from];
	return hangul.test(token.text) ? readHangul(tokens, from, announced) : announced ? readWords(tokens, from) : void 0;
}
function readHangul(tokens, from, announced) {
	const token = tokens[from];
	let { text } = token;
	let to = from + 1;
	let job = jobOf$1(text);
	if (job !== void 0) text = text.slice(0, -job.length);
	else if (has(tokens[to], Word.job)) {
		job = tokens[to].text;
		to++;
	} else if (jobOf$1(tokens[to]?.text ?? "") === tokens[to]?.text && tokens[to]) {
		job = tokens[to].text;
		to++;
	}
	if (text.length < 2 || text.length > 4) return void 0;
	if (has(token, Word.organisation | Word.staff)) return {
		from,
		to: from + 1,
		kind: "organisation",
		score: -1,
		words: 1,
		name: token.text,
		start: token.start,
		end: token.end
	};
	if (job === void 0 && (!announced || has(token, Word.control | Word.label | Word.topic | Word.job))) return void 0;
	return {
		from,
		to,
		kind: "person",
		score: (job === void 0 ? .8 : 2) + (text.length === 3 ? .4 : 0),
		words: 2,
		name: text,
		start: token.start,
		end: token.start + text.length,
		job,
		cue: job === void 0 ? void 0 : "author"
	};
}
function jobOf$1(text) {
	for (let length = Math.min(4, text.length); length >= 2; length--) {
		const tail = text.slice(-length);
		if ((lexicon().bits(tail) & Word.job) !== 0) return tail;
	}
}
function readWords(tokens, from) {
	let to = from;
	while (to < tokens.length && tokens[to].caseless && (to === from || tokens[to].joint === "space")) to++;
	const words = to - from;
	if (words < 1 || words > 4) return void 0;
	const last = tokens[to - 1];
	return {
		from,
		to,
		kind: "person",
		score: words >= 2 ? 1.2 : .4,
		words,
		name: tokens.slice(from, to).map((token) => token.text).join(" "),
		start: tokens[from].start,
		end: last.end
	};
}
// packages/core/src/read/credit/unspaced.ts
const han = /^[\p{Script=Han}々〆ヶ]+$/u;
const katakana = /^[\p{Script=Katakana}ー]+$/u;
const organisation = /(?:社|部|局|会|省|庁|所|版|欄|集|院|党|校|区|市|県|府|都|町|村|国|誌|紙|版|報|組|団|課|室|店|館|駅|線|号|編|課|課|委)$|新聞|通信|放送|編集|取材|時事|共同|テレビ|ニュース|デジタル|大学|株式|事務|研究/;
const notName = /[のはをがにへともでやし年月日時分秒]|記事|写真|一覧|関連|会員|登録|検索|人気|新着|特集|連載|無料|有料|更新|公開|掲載|配信|情報|最新|国内|国際|政治|経済|社会|地域|文化|生活|本报|本報|本刊|本网|特约|报道|報道|報導|综合|綜合|動画|画像|全文|続き|個人|法人|広告|購読|東京|大阪|日本|中国|韓国|北海道/;
function readUnspaced(tokens, from) {
	const token = tokens[from];
	if (!token || token.kind !== "word" || !token.unspaced) return void 0;
	let to = from + 1;
	let text = token.text;
	let job = jobOf(text);
	const next = tokens[to];
	if (!job && han.test(text) && text.length <= 3 && next?.unspaced && (next.joint === "space" || next.joint === "element") && next.text.length <= 6) {
		const joined = `${text} ${next.text}`;
		const plain = jobOf(next.text);
		if (plain || han.test(next.text) || /^[\p{Script=Hiragana}]{2,4}$/u.test(next.text)) {
			if (!(plain !== void 0 && plain === next.text) && next.text.length - (plain?.length ?? 0) <= 3) {
				text = joined;
				job = plain;
				to++;
			}
		}
	} else if (katakana.test(text)) while (/^[・＝]$/.test(tokens[to]?.text ?? "") && katakana.test(tokens[to + 1]?.text ?? "")) {
		text += tokens[to].text + tokens[to + 1].text;
		to += 2;
	}
	let name = job ? text.slice(0, -job.length).trim() : text;
	const opening = job === void 0 ? openingJob(text) : void 0;
	if (opening !== void 0) name = text.slice(opening.length);
	const following = tokens[to];
	if (!job && following?.unspaced && jobOf(following.text) === following.text) {
		job = following.text;
		to++;
	}
	const start = token.start + (opening?.length ?? 0);
	const end = start + name.length;
	job ??= opening;
	const base = {
		from,
		to,
		name,
		start,
		end,
		words: 2,
		job
	};
	if (name === "") return void 0;
	if (organisation.test(name)) return {
		...base,
		kind: "organisation",
		score: -1
	};
	const length = name.replace(/\s/g, "").length;
	if (!name.includes(" ") && beginsAsLabel(name)) return {
		...base,
		kind: "unknown",
		score: 0
	};
	if (!(/^[\p{Script=Katakana}ー・＝]+$/u.test(name) && name.includes("・") || /^[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー ]+$/u.test(name) && length >= 2 && length <= 6 && !notName.test(name) && /^\p{Script=Han}/u.test(name))) return {
		...base,
		kind: "unknown",
		score: 0
	};
	const score = (job ? 1.5 : 0) + (name.includes(" ") ? 1.2 : 0) + (length >= 3 && length <= 5 ? 1 : .4);
	return {
		...base,
		kind: "person",
		score,
		cue: job ? "author" : void 0
	};
}
function beginsAsLabel(name) {
	for (let length = 2; length <= Math.min(4, name.length); length++) if ((lexicon().bits(name.slice(0, length)) & (Word.control | Word.label | Word.topic)) !== 0) return true;
	return false;
}
function openingJob(text) {
	for (let length = Math.min(4, text.length - 2); length >= 2; length--) {
		const head = text.slice(0, length);
		if ((lexicon().bits(head) & Word.job) !== 0) return head;
	}
}
function jobOf(text) {
	for (let length = Math.min(6, text.length); length >= 2; length--) {
		const tail = text.slice(-length);
		if ((lexicon().bits(tail) & Word.job) !== 0) return tail;
	}
}
// packages/core/src/read/credit/read-line.ts
function readCreditLine(text, options = {}) {
	return new LineReader(text, options).read();
}
const nobody = [];
const knownByNames = new WeakMap();
function knownIn(names) {
	let found = knownByNames.get(names);
	if (!found) {
		const known = names.map((name) => name.split(/\s+/).map(keyOf$1));
		found = {
			known,
			whole: new Set(known.flatMap((keys) => keys.length === 1 ? keys : []))
		};
		knownByNames.set(names, found);
	}
	return found;
}
var LineReader = class {
	text;
	tokens;
	known;
	result;
	role = "author";
	cued = false;
	weak = false;
	source = false;
	explained = 0;
	group = [];
	afterPerson = -1;
	afterCue = -1;
	told = [];
	bio = false;
	constructor(text, options) {
		this.text = text;
		const { known, whole } = knownIn(options.knownOrganisations ?? nobody);
		this.known = known;
		this.tokens = tokenize(text, options.breaks ?? [], whole);
		for (const [at, token] of this.tokens.entries()) if (this.knownEnd(at) > at) token.known = true;
		if (options.announced !== void 0) {
			this.role = options.announced;
			this.cued = true;
			this.afterCue = 0;
		}
		this.result = {
			form: "prose",
			role: "author",
			people: [],
			organisations: [],
			places: [],
			dates: [],
			addresses: [],
			explained: 0
		};
	}
	read() {
		let at = 0;
		while (at < this.tokens.length) at = this.step(at);
		return this.finish();
	}
	step(at) {
		const token = this.tokens[at];
		if (token.kind === "mark") return this.mark(at);
		const start = this.isStart(at);
		if (start) {
			const next = this.cue(at);
			if (next !== void 0) return next;
		}
		const known = this.knownEnd(at);
		if (known > at) return this.organisation(at, known, true);
		const date = dateEnd(this.tokens, at);
		if (date > at && !(has(token, Word.given) && this.person(at, start, true) !== void 0)) {
			this.explain(at, date);
			this.result.dates.push(this.span(at, date));
			return date;
		}
		if (token.kind === "address") {
			this.explain(at, at + 1);
			this.result.addresses.push(this.span(at, at + 1));
			return at + 1;
		}
		if (token.unspaced || token.caseless) return this.uncased(at);
		if (this.afterPerson === at || this.afterPerson === at - 1) {
			const next = this.tail(at);
			if (next !== void 0) return next;
		}
		if (has(token, Word.conjunction) && (!token.capital || token.upper && this.afterPerson === at)) {
			this.explain(at, at + 1);
			return at + 1;
		}
		if (this.group.length > 0 || !token.capital) {
			const title = this.job(at);
			if (title !== void 0) return title;
		}
		const person = this.person(at, start, false);
		if (person !== void 0) return person;
		const job = this.job(at);
		if (job !== void 0) return job;
		if (start && has(token, Word.organisation) && !token.capital && this.isBounded(at + 1)) return this.organisation(at, at + 1, false);
		return this.other(at, start);
	}
	mark(at) {
		const { text } = this.tokens[at];
		if (/[.;:。；!?…]/.test(text) && at > 0) {
			if (text !== ":" || this.afterPerson >= 0) this.endClause();
		}
		if (text === "(" || text === "（") return this.parenthesis(at);
		return at + 1;
	}
	endClause() {
		this.role = "author";
		this.cued = false;
		this.weak = false;
		this.source = false;
		this.group = [];
	}
	parenthesis(at) {
		const cue = matchCue(this.tokens, at + 1);
		const close = this.tokens[cue?.to ?? -1];
		if (cue && /^[)）]$/.test(close?.text ?? "") && this.afterPerson === at) {
			const person = this.result.people.at(-1);
			if (cue.role !== "source" && cue.role !== "genre") person.role = cue.role;
			else if (/report|text/.test(this.tokens[at + 1].key)) person.role = "author";
			this.explain(at, cue.to + 1);
			this.afterPerson = cue.to + 1;
			return cue.to + 1;
		}
		return at + 1;
	}
	isStart(at) {
		if (at === 0 || /^[:：]$/.test(this.tokens[at + 1]?.text ?? "")) return true;
		if (this.afterPerson === at && beginsCue(this.tokens, at)) return true;
		const before = this.tokens[at - 1];
		const { joint } = this.tokens[at];
		if (before.kind === "mark") return !/^['’"-]$/.test(before.text) || joint !== "none";
		if (this.tokens[at].unspaced && joint === "space") return true;
		if (joint === "glued" || joint === "element" || joint === "case") return true;
		const last = this.result.dates.at(-1);
		return last !== void 0 && last.end === before.end || before.kind === "address";
	}
	cue(at) {
		const cue = matchCue(this.tokens, at);
		if (!cue) return void 0;
		const next = this.tokens[cue.to];
		if (!next) {
			if (at > 0 || cue.weak) return void 0;
			this.setCue(at, cue);
			return cue.to;
		}
		if (cue.role === "genre") {
			const inner = matchCue(this.tokens, cue.to);
			if (!inner || inner.role === "genre" || inner.weak) return void 0;
			this.explain(at, cue.to);
			return this.cue(cue.to);
		}
		if (cue.role !== "source") {
			const again = matchCue(this.tokens, cue.to);
			const named = again?.direct === true && again.role !== "genre" ? void 0 : this.nameAfter(cue.to);
			if (again?.direct && again.role !== "genre" && !again.weak) {
				this.setCue(at, cue);
				return this.cue(cue.to) ?? cue.to;
			}
			if (cue.weak && !(named && named.kind === "person" && named.score >= 1 && named.words >= 2)) return void 0;
			if (!cue.direct && !cue.weak) {
				if (!(next.joint === "element" || next.joint === "glued" || this.tokens[cue.to - 1].text === "=") && !(named && named.kind === "person" && named.score >= 1.5)) return void 0;
			}
			if (!named && !this.organisationAfter(cue.to)) {
				if (!(cue.direct && at === 0 && next.unspaced)) return void 0;
			}
		}
		this.setCue(at, cue);
		return cue.to;
	}
	nameAfter(at) {
		const token = this.tokens[at];
		if (!token || token.kind !== "word") return void 0;
		if (token.unspaced) return readUnspaced(this.tokens, at);
		if (token.caseless) return readCaseless(this.tokens, at, true);
		const lower = !token.capital && !has(token, Word.particle) && this.isLowerLine(at);
		const from = this.skipTitle(at);
		return readName(this.tokens, from, lower, true) ?? readName(this.tokens, at, lower, true);
	}
	organisationAfter(at) {
		return this.knownEnd(at) > at || has(this.tokens[at], Word.staff | Word.organisation);
	}
	setCue(at, cue) {
		const role = cue.role === "genre" ? "author" : cue.role;
		this.explain(at, cue.to);
		this.result.cue ??= {
			...this.span(at, cue.to),
			role
		};
		this.source = role === "source";
		this.role = role === "source" ? "author" : role;
		this.cued = true;
		this.weak = cue.weak;
		this.group = [];
		this.afterPerson = -1;
		this.afterCue = cue.to;
	}
	skipTitle(at) {
		let next = at;
		while (next < this.tokens.length - 1 && next - at < 3 && has(this.tokens[next], Word.job | Word.jobModifier) && !has(this.tokens[next], Word.given)) next++;
		return next > at && has(this.tokens[next - 1], Word.job) && this.tokens[next].capital ? next : at;
	}
	person(at, start, probe) {
		const active = this.cued && (this.follows(at) || start);
		if (!start && !active && !(this.group.length > 0 && this.isListed(at))) return void 0;
		const token = this.tokens[at];
		const lower = active && token.kind === "word" && !token.capital && !has(token, Word.particle) && (at === this.afterCue || this.isListed(at)) && this.isLowerLine(this.afterCue);
		const from = this.skipTitle(at);
		const run = readName(this.tokens, from, lower, active);
		if (!run) return void 0;
		if (run.kind !== "person") {
			if (run.kind === "organisation" && run.from === at && !probe) {
				const whole = this.organisationEnd(at, run.to);
				if (start || active) return this.organisation(at, whole, false);
			}
			return;
		}
		const listed = at === this.afterCue || this.isListed(at);
		const told = this.group.length > 0 && this.group.at(-1).jobTitle !== void 0;
		const needed = active ? this.weak ? 1 : told ? 1.9 : .1 : run.words >= 2 ? .9 : 2;
		if (run.score < needed) return void 0;
		if (run.words < 2 && !(active && this.result.people.length === 0)) return void 0;
		if (!listed && this.group.length > 0 && /^[|•·–—-]$/.test(this.tokens[at - 1]?.text ?? "") && run.score < 1.9) return void 0;
		if (this.isPlace(run)) return void 0;
		if (probe) return run.to;
		const to = this.withSuffix(run.to);
		const person = {
			name: this.slice(run.from, to.name),
			role: this.source ? "mentioned" : this.role,
			affiliations: [],
			score: run.score,
			cued: active,
			start: this.tokens[run.from].start,
			end: this.tokens[to.name - 1].end
		};
		if (run.from > at) person.jobTitle = this.slice(at, run.from);
		if (!active && !this.isBounded(to.end)) {
			if (!this.bioAfter(to.end, person, at)) person.role = "mentioned";
		} else if (active && !this.isBounded(to.end) && !this.cuedTail(to.end)) this.bioAfter(to.end, person, at);
		this.result.people.push(person);
		this.group.push(person);
		this.explain(at, to.end);
		this.afterPerson = to.end;
		return to.end;
	}
	cuedTail(at) {
		return !has(this.tokens[at], Word.bio | Word.contribution);
	}
	follows(at) {
		if (!this.tokens[at - 1] || this.group.length === 0 || at === this.afterCue) return true;
		return this.isListed(at);
	}
	isListed(at) {
		const before = this.tokens[at - 1];
		if (!before) return false;
		return /^[,，、/&＆]$/.test(before.text) || has(before, Word.conjunction) || this.afterPerson === at;
	}
	isLowerLine(from) {
		if (this.tokens.length > 20 || from > 3 || from < 0) return false;
		return this.tokens.every((token, index) => index < from || !token.capital);
	}
	isPlace(run) {
		const name = this.tokens.slice(run.from, run.to).map((token) => token.key).join(" ");
		return cities.has(name);
	}
	withSuffix(at) {
		let name = at;
		let end = at;
		if (isSuffix(this.tokens[at])) name = end = at + 1;
		else if (this.tokens[at]?.text === "," && isSuffix(this.tokens[at + 1])) {
			end = at + 2;
			if (/^(jr|sr|jnr|snr|ii|iii|iv)$/.test(this.tokens[at + 1].key)) name = end;
			while (this.tokens[end]?.text === "," && isSuffix(this.tokens[end + 1])) end += 2;
		}
		return {
			name,
			end
		};
	}
	isBounded(at) {
		const next = this.tokens[at];
		if (!next || next.kind !== "word") return next?.text !== "'" && next?.text !== "’";
		if (next.joint !== "space") return true;
		if (next.capital && has(next, Word.label | Word.job | Word.jobModifier | Word.control | Word.organisation)) return true;
		if (has(next, Word.conjunction)) return this.nameAfter(at + 1)?.kind === "person";
		if (has(next, Word.label | Word.job | Word.jobModifier) && !has(next, Word.bio)) return true;
		if (dateEnd(this.tokens, at) > at) return true;
		if (has(next, Word.placePreposition | Word.affiliationPreposition)) {
			const after = this.tokens[at + 1];
			return after !== void 0 && (after.capital || has(after, Word.affiliationPreposition | Word.placePreposition) || /^(the|der|the)$/.test(after.key));
		}
		return false;
	}
	bioAfter(at, person, from) {
		const verb = this.tokens[at];
		if (!verb || verb.kind !== "word") return false;
		if (has(verb, Word.contribution)) {
			person.role = "contributor";
			this.bio = true;
			return true;
		}
		if (!has(verb, Word.bio) || from > 0 && !/^[.。]$/.test(this.tokens[from - 1].text) && !this.isStart(from)) return false;
		if (!this.sentenceOfJob(at)) return false;
		this.bio = true;
		return true;
	}
	sentenceOfJob(at) {
		let job = false;
		for (let next = at + 1; next < this.tokens.length && next < at + 60; next++) {
			const token = this.tokens[next];
			if (/^[.!?]$/.test(token.text) && token.kind === "mark") break;
			if (has(token, Word.job)) job = true;
			const known = this.knownEnd(next);
			if (known > next) {
				job = true;
				next = known - 1;
			}
		}
		return job || has(this.tokens[at], Word.bio);
	}
	tail(at) {
		const token = this.tokens[at];
		if (this.group.length === 0 || token.kind !== "word") return void 0;
		if (has(token, Word.placePreposition) && !token.capital) {
			const to = this.capitals(at + 1);
			if (to > at + 1) {
				this.explain(at, to);
				if (this.tokens.slice(at + 1, to).some((word) => has(word, Word.organisation)) && has(token, Word.affiliationPreposition)) this.addOrganisation(at + 1, to, "affiliation");
				else this.result.places.push(this.span(at + 1, to));
				this.afterPerson = to;
				return to;
			}
		}
		if (has(token, Word.affiliationPreposition) && !token.capital) {
			let next = at + 1;
			while (next < at + 3 && has(this.tokens[next], Word.affiliationPreposition | Word.particle) && !this.tokens[next].capital) next++;
			if (/^(the|der|die|das|la|le|el|il|het|de)$/.test(this.tokens[next]?.key ?? "") && !this.tokens[next].capital) next++;
			const known = this.knownEnd(next);
			const to = known > next ? known : this.capitals(next);
			if (to > next) {
				this.explain(at, to);
				this.addOrganisation(next, to, "affiliation");
				this.afterPerson = to;
				return to;
			}
		}
	}
	capitals(from) {
		let at = from;
		while (at < this.tokens.length && at - from < 8) {
			const token = this.tokens[at];
			if (token.kind !== "word" || at > from && token.joint !== "space" && token.joint !== "element") break;
			if (!token.capital && !(at > from && has(token, Word.particle) && this.tokens[at + 1]?.capital)) break;
			at++;
		}
		return at;
	}
	job(at) {
		let to = at;
		let found = false;
		while (to < this.tokens.length && to - at < 8) {
			const token = this.tokens[to];
			if (token.kind !== "word" || to > at && (token.joint === "glued" || token.joint === "case")) break;
			if (has(token, Word.job)) found = true;
			else if (has(token, Word.jobModifier | Word.topic) || has(token, Word.conjunction) && to > at) {} else if (found && has(token, Word.affiliationPreposition)) break;
			else if (!(token.capital && this.jobSoon(to))) break;
			to++;
		}
		if (!found) return void 0;
		while (has(this.tokens[to - 1], Word.conjunction)) to--;
		this.explain(at, to);
		const title = this.slice(at, to);
		for (const person of this.group) person.jobTitle ??= title;
		if (this.group.length > 0) this.afterPerson = to;
		return to;
	}
	jobSoon(at) {
		for (let next = at + 1; next < at + 4; next++) {
			const token = this.tokens[next];
			if (!token || token.kind !== "word") return false;
			if (has(token, Word.job)) return true;
		}
		return false;
	}
	uncased(at) {
		const token = this.tokens[at];
		if (token.unspaced && has(token, Word.job) && this.group.length === 0) {
			this.explain(at, at + 1);
			this.cued = true;
			this.afterCue = at + 1;
			return at + 1;
		}
		const run = token.unspaced ? readUnspaced(this.tokens, at) : readCaseless(this.tokens, at, this.cued && (this.follows(at) || this.isStart(at)));
		if (!run || run.kind === "unknown" && !this.cued) return this.other(at, true);
		if (run.kind === "organisation") return this.organisation(at, run.to, false);
		const person = {
			name: run.name,
			role: this.role,
			affiliations: [],
			score: run.score,
			cued: this.cued,
			start: run.start,
			end: run.end
		};
		if (run.cue) {
			person.role = run.cue;
			person.cued = true;
			this.result.cue ??= {
				text: "",
				start: run.start,
				end: run.start,
				role: run.cue
			};
		}
		if (run.job !== void 0) person.jobTitle = run.job;
		this.result.people.push(person);
		this.group.push(person);
		this.explain(at, run.to);
		this.afterPerson = run.to;
		return run.to;
	}
	knownEnd(at) {
		let best = at;
		for (const keys of this.known) {
			if (this.tokens[at]?.key !== keys[0]) continue;
			let next = at;
			let matched = 0;
			while (matched < keys.length && this.tokens[next]?.key === keys[matched]) {
				next++;
				matched++;
			}
			if (matched === keys.length && next > best) best = next;
		}
		return best;
	}
	organisationEnd(at, to) {
		let next = to;
		while (next < this.tokens.length) {
			const token = this.tokens[next];
			if (token.kind !== "word" || token.joint !== "space" || !token.capital || has(token, Word.label | Word.job)) break;
			next++;
		}
		return Math.max(next, at + 1);
	}
	organisation(at, to, known) {
		this.explain(at, to);
		const media = this.role === "photographer";
		const tie = this.source ? "source" : media ? "media" : this.group.length > 0 ? "affiliation" : "author";
		if (tie === "author" && !this.cued && !known && !this.isBounded(to)) {
			this.explained -= this.letters(at, to);
			return to;
		}
		this.addOrganisation(at, to, tie);
		if (this.group.length > 0) this.afterPerson = to;
		return to;
	}
	addOrganisation(at, to, tie) {
		const span = this.span(at, to);
		if (tie === "affiliation" && this.isFormer(at)) return;
		this.result.organisations.push({
			...span,
			tie
		});
		if (tie === "affiliation" || tie === "media" && this.group.length > 0) for (const person of this.group) person.affiliations.push(span.text);
	}
	isFormer(at) {
		for (let before = at - 1; before >= 0 && before > at - 5; before--) {
			const token = this.tokens[before];
			if (has(token, Word.former)) return true;
			if (token.kind !== "word") return false;
		}
		return false;
	}
	other(at, start) {
		const token = this.tokens[at];
		if (has(token, Word.staff | Word.organisation) && has(this.tokens[at - 1], Word.conjunction)) this.explain(at, at + 1);
		else if (has(token, Word.control | Word.label | Word.time) && start) this.explained += this.letters(at, at + 1) / 2;
		else if (start && this.group.length > 0 && token.capital && token.kind === "word") {
			const to = this.capitals(at);
			const end = this.tokens[to];
			if (!end || end.kind === "mark" || end.joint !== "space") {
				this.explain(at, to);
				this.result.places.push(this.span(at, to));
				return to;
			}
		}
		return at + 1;
	}
	signOff() {
		for (let at = this.tokens.length - 1; at > 6; at--) {
			const token = this.tokens[at];
			if (token.kind === "mark") {
				const stop = this.tokens[at - 1];
				if (/^[(（[—–-]$/.test(token.text) && /^[.!?…"”“»。]$/.test(stop.text)) return token.start;
			} else if (!this.told[at]) return void 0;
		}
	}
	mentions() {
		for (const person of this.result.people) {
			if (person.cued || this.bio) continue;
			let at = this.tokens.findIndex((token) => token.start >= person.end);
			if (at < 0) continue;
			while (this.told[at]) at++;
			const next = this.tokens[at];
			if (next?.kind === "word" && next.joint === "space" && !next.capital && !next.unspaced) person.role = "mentioned";
		}
	}
	pictureCredits() {
		for (const person of this.result.people) if (!person.cued && person.affiliations.some((name) => pictureAgency.test(name))) person.role = "photographer";
	}
	letters(from, to) {
		let sum = 0;
		for (let at = from; at < to; at++) if (this.tokens[at].kind !== "mark") sum += this.tokens[at].text.length;
		return sum;
	}
	explain(from, to) {
		this.explained += this.letters(from, to);
		for (let at = from; at < to; at++) this.told[at] = true;
	}
	slice(from, to) {
		return clean$1(this.text.slice(this.tokens[from].start, this.tokens[to - 1].end));
	}
	span(from, to) {
		return {
			text: this.slice(from, to),
			start: this.tokens[from].start,
			end: this.tokens[to - 1].end
		};
	}
	finish() {
		const { result } = this;
		const letters = this.letters(0, this.tokens.length);
		result.explained = letters === 0 ? 0 : Math.min(1, Math.max(0, this.explained / letters));
		this.mentions();
		this.pictureCredits();
		const sign = result.people.length > 0 ? this.signOff() : void 0;
		const signers = sign === void 0 ? [] : result.people.filter(({ start, role }) => start > sign && role === "author");
		const credited = result.people.filter((person) => person.role !== "mentioned");
		result.role = credited[0]?.role ?? (result.cue && result.cue.role !== "source" ? result.cue.role : "author");
		const cued = credited.some((person) => person.cued) || result.cue !== void 0 && result.organisations.length > 0;
		if (this.bio) result.form = "bio";
		else if (cued) result.form = result.explained >= .5 ? "credit" : "fused";
		else if (result.cue !== void 0 && credited.length === 0 && this.tokens.length <= 5) result.form = "credit";
		else if ((credited.length > 0 || result.organisations.length > 0) && result.explained >= .6) result.form = "names";
		if (result.form !== "credit" && result.form !== "bio" && signers.length > 0) {
			result.form = "fused";
			result.people = signers;
		} else if (result.form === "prose") for (const person of result.people) person.role = "mentioned";
		else result.people = result.form === "bio" ? result.people : credited;
		return result;
	}
};
const pictureAgency = /\b(?:getty|shutterstock|alamy|istock|unsplash|pexels|pixabay|imago|dreamstime|depositphotos|zuma|nurphoto|sipa|adobe stock|picture alliance|wire ?image|wikimedia|flickr)\b/i;
const cities = new Set(`new york,los angeles,san francisco,san diego,san antonio,san jose,las vegas,new delhi,hong kong,tel aviv,buenos aires,
  sao paulo,rio janeiro,mexico city,new orleans,salt lake,santa fe,cape town,addis ababa,kuala lumpur,abu dhabi,
  st louis,st paul,st petersburg,fort worth,el paso,palm beach,des moines,baton rouge,san juan,santo domingo,
  white house,capitol hill,united states,united kingdom,south africa,new zealand,south korea,north korea,saudi arabia,
  sri lanka,costa rica,puerto rico,new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,
  south dakota,west virginia,rhode island,british columbia,new south,long island,ho chi,phnom penh,east jerusalem`.split(",").map((name) => name.trim()));
function clean$1(text) {
	return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
}
// packages/core/src/read/byline/credited.ts
function readCredited(line, wording, options) {
	const { markup, known, region, announced } = options;
	const { text, pieces } = wording;
	const first = markup.around(pieces[0]?.entry);
	const marked = first.declared !== void 0 || first.named !== void 0;
	const reading = readCreditLine(text, {
		breaks: pieces.slice(1).filter(({ goesOn }) => !goesOn).map(({ start }) => start),
		knownOrganisations: known,
		announced: announced ?? (marked ? "author" : void 0)
	});
	const people = reading.people.map((person) => {
		const piece = pieces.find(({ start, end }) => start <= person.start && end > person.start);
		const around = markup.around(piece?.entry);
		return {
			...person,
			name: wholeName(text, person, piece, around),
			entry: piece?.entry,
			markup: around
		};
	});
	return {
		line,
		text,
		reading,
		people,
		region,
		markup: people[0]?.markup ?? first,
		announced
	};
}
const penName = /^\S+(?:\s\S+){0,3}$/;
function wholeName(text, person, piece, markup) {
	if (!piece || markup.link === void 0 || person.jobTitle !== void 0 || /\s/.test(person.name)) return person.name;
	const words = text.slice(piece.start, piece.end).trim();
	const whole = text.slice(person.start, piece.end).trim();
	return words === whole && whole.length > person.name.length && penName.test(whole) && !/[\d|•]/.test(whole) ? whole : person.name;
}
// packages/core/src/read/byline/lines.ts
const longest$6 = 260;
const before = 10;
const after = 14;
const regionsWithout = new Set([
	"navigation",
	"footer",
	"comments",
	"tags"
]);
function creditedLines(page, article, markup, known) {
	const found = [];
	let cue;
	for (const line of page.lines) {
		const lone = cue !== void 0 && cue.index === line.index - 1 && standTogether(page, cue.block, line.block) ? cue : void 0;
		if (!mayBeCredit(page, article, markup, line, lone !== void 0)) continue;
		const region = regionOf(line.block);
		if (region !== void 0 && regionsWithout.has(region) && !isMarked(markup.around(line.pieces[0].entry))) continue;
		if (found.length >= bounds.credits) {
			page.beyond ??= line;
			break;
		}
		const credited = readCredited(line, line, {
			markup,
			known,
			region,
			announced: lone?.role
		});
		const { reading } = credited;
		cue = void 0;
		if (reading.people.length > 0 || reading.organisations.length > 0) found.push(credited);
		else if (reading.cue && reading.cue.role !== "source") cue = {
			role: reading.cue.role,
			index: line.index,
			block: line.block
		};
	}
	return found;
}
function mayBeCredit(page, article, markup, line, announced) {
	const { text } = line;
	if (text.length < 2 || line.index === article.headline) return false;
	if (text.length > longest$6) return signs(article, line);
	const near = isNear(article, line.index);
	if (text.length > shortest && !announced) return startsWithCue(text) || near && (fused.test(text) || signs(article, line)) || hasName(text) && lineIsMarked(markup, line);
	if (near) return announced || hasName(text) || startsWithCue(text);
	if (announced || startsWithCue(text)) return true;
	return hasName(text) && lineIsMarked(markup, line);
}
const shortest = 110;
const fused = /(?:[.!?)\]|•·–—:]|\p{Ll}(?=\p{Lu}))\s*(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Pp]rzez|[Tt]ext|TEXT|[Ww]ords|[Aa]uth?or|[Tt]exte|[Tt]exto|[Tt]ekst|Автор|Текст)\s*:?\s+[\p{Lu}@]/u;
function isNear({ headline, bodyStart, bodyEnd }, index) {
	const from = headline ?? bodyStart ?? 0;
	if (index >= from - before && index <= Math.min((bodyStart ?? from) + 4, from + 60)) return true;
	if (index >= from && index <= from + after) return true;
	return bodyEnd !== void 0 && index >= bodyEnd - 2 && index <= bodyEnd + 4;
}
function signs({ bodyEnd }, { index, text }) {
	return bodyEnd !== void 0 && Math.abs(index - bodyEnd) <= 2 && signature.test(text.slice(-longestSignature));
}
const longestSignature = 100;
const signature = /[.!?…"”“»。]\s?(?:[([（]|[—–-]\s).{3,80}$/u;
const capitals = /\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3}\s+\p{Lu}|[\p{Script=Han}\p{Script=Hangul}]{2}/u;
const capital = /\p{Lu}/u;
function hasName(text) {
	return text.length <= 40 ? capital.test(text) || !/[a-z]/i.test(text) : capitals.test(text);
}
function startsWithCue(text) {
	const opening = opener.exec(text);
	if (!opening) return false;
	const list = lexicon().cues.get(keyOf$1(opening[1]));
	if (!list) return false;
	const keys = keyOf$1(text.slice(0, 60)).match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
	return list.some((phrase) => phrase.role !== "genre" && !phrase.weak && phrase.keys.every((key, at) => keys[at] === key || keys[at]?.startsWith(key)));
}
const opener = /^[^\p{L}]{0,3}(\p{Lu}?\p{Ll}+|\p{Lu}+|\p{L}+)/u;
function lineIsMarked(markup, line) {
	for (let at = 0; at < line.pieces.length && at < 6; at++) if (isMarked(markup.around(line.pieces[at].entry))) return true;
	return false;
}
function standTogether(page, one, other) {
	const around = new Set(lineage(one));
	for (const entry of lineage(other)) if (around.has(entry)) return page.endLine[entry.index] - page.firstLine[entry.index] <= 12;
	return one === void 0 && other === void 0;
}
// packages/core/src/read/byline/seen.ts
function asSeen(group, sight, options) {
	return groupOf(group.lines.map((line) => seenLine(line, sight, options)));
}
function seenLine(credited, sight, options) {
	const read = sight.read(credited.line);
	if (read.hidden.length === 0 || read.text === "") return {
		...credited,
		read
	};
	const pieces = read.pieces.map(({ start, end, piece }) => ({
		start,
		end,
		entry: piece.entry,
		goesOn: piece.goesOn
	}));
	const { region, announced } = credited;
	return {
		...readCredited(credited.line, {
			text: read.text,
			pieces
		}, {
			...options,
			region,
			announced
		}),
		read
	};
}
// packages/core/src/read/byline/surroundings.ts
var Surroundings = class {
	page;
	article;
	authors;
	hasAuthor;
	groups;
	shapes = new Map();
	names = new Map();
	titles = new Map();
	proseText;
	constructor(page, article, metadata, groups) {
		this.page = page;
		this.article = article;
		this.groups = groups;
		const authors = metadata.authors.filter(({ kind }) => kind !== "organisation");
		this.authors = new Set(authors.map(({ name }) => nameKey(name)));
		this.hasAuthor = authors.some(({ name, kind }) => isPersonLike(name, kind));
		for (const group of groups) this.count(group);
	}
	count(group) {
		for (const key of new Set(group.people.map(({ name }) => nameKey(name)))) this.names.set(key, (this.names.get(key) ?? 0) + 1);
		const person = group.people[0];
		if (!person) return;
		const shape = shapeOf(person.entry);
		const alike = this.shapes.get(shape) ?? new Set();
		this.shapes.set(shape, alike.add(nameKey(person.name)));
	}
	isRepeated(key) {
		return (this.names.get(key) ?? 0) > 1;
	}
	isOneOfMany(group, key) {
		const shape = shapeOf(group.people[0]?.entry ?? group.lines[0].line.block);
		const alike = this.shapes.get(shape);
		return alike !== void 0 && alike.size - (alike.has(key) ? 1 : 0) >= 2;
	}
	get headline() {
		const { headline } = this.article;
		return headline === void 0 ? "" : this.page.lines[headline].text;
	}
	get prose() {
		return this.proseText ??= proseOf(this.page, this.article);
	}
	isCardTitle(index) {
		let known = this.titles.get(index);
		if (known === void 0) this.titles.set(index, known = isCardTitle(this.page, index));
		return known;
	}
};
function isPersonLike(name, kind) {
	return kind === "person" ? /\s/.test(name.trim()) : /^\p{Lu}\S+(?:\s+\S+){1,3}$/u.test(name) && !/\d|news|staff|admin|redaktion/i.test(name);
}
function shapeOf(entry) {
	let text = "";
	let level = 0;
	for (const at of lineage(entry)) {
		if (level++ > 2) break;
		text += `${at.node.tagName}.${attribute(at.node, "className") ?? ""}>`;
	}
	return text;
}
const proseLength$1 = 80;
const mostProse = 3e4;
function proseOf(page, { bodyStart, bodyEnd }) {
	if (bodyEnd === void 0) return "";
	let prose = "";
	for (const { text } of page.lines.slice(bodyStart, bodyEnd + 1)) {
		if (text.length > proseLength$1) prose += `${text}\n`;
		if (prose.length > mostProse) break;
	}
	return prose;
}
function isCardTitle(page, index) {
	const line = page.lines[index];
	if (line.text.length < 25 || line.text.length > 220) return false;
	let level = 0;
	for (const { node } of lineage(line.pieces[0].entry)) {
		if (/^h[1-6]$/.test(node.tagName)) return true;
		if (node.tagName === "a") {
			const href = attribute(node, "href") ?? "";
			return href.length > 12 && !/^(?:mailto|tel|javascript):/.test(href);
		}
		if (level++ > 3) return false;
	}
	return false;
}
// packages/core/src/read/byline/weights.ts
const weights = {
	cue: 2,
	declared: 1.2,
	named: 1.4,
	"author-link": 1.2,
	"own-link": .8,
	address: .6,
	"sign-off": 2.5,
	"after-headline": 2.5,
	"before-headline": 1.5,
	"above-body": 1,
	"just-above-body": 1,
	"in-body": -.8,
	"after-body": .6,
	"in-article": 1,
	date: .5,
	job: .5,
	explained: 1,
	"name-shape": .8,
	metadata: 2,
	"other-than-metadata": -1.5,
	repeated: .6,
	several: .1,
	unproven: -3,
	quoted: -3,
	bio: -1.2,
	"no-person": -2,
	"one-word": -.8,
	"in-headline": -2,
	"in-prose": -.8,
	heading: -.6,
	teaser: -2,
	"one-of-many": -1.5,
	related: -2.5,
	comments: -3,
	navigation: -3,
	caption: -1.5,
	aside: -1.2,
	footer: -2,
	tags: -2,
	masthead: -1,
	"author box": -.4,
	photographer: -5,
	editor: -3,
	translator: -4,
	contributor: -3,
	hidden: -8,
	uncertain: -.3
};
// packages/core/src/read/bylines.ts
function findCandidates(page, article, sight, metadata, known = []) {
	const { publisher } = metadata;
	const markup = new Markup(page);
	const names = publisher === void 0 || isPerson(publisher) ? known : [...known, publisher];
	const groups = groupLines(page, creditedLines(page, article, markup, names));
	const around = new Surroundings(page, article, metadata, groups);
	const candidates = [];
	for (const group of groups) {
		if (scoreOf(traitsOf$1(group, around)) < 0) continue;
		const seen = asSeen(group, sight, {
			markup,
			known: names
		});
		candidates.push({
			group: seen,
			traits: traitsOf$1(seen, around)
		});
	}
	return candidates;
}
function readBylines(page, article, sight, metadata, known = []) {
	const all = findCandidates(page, article, sight, metadata, known).map(({ group, traits }) => bylineOf(group, traits, article));
	all.sort((a, b) => b.score - a.score);
	return {
		own: all.find((byline) => isOwn(byline)) ?? all.find((byline) => isOwn({
			...byline,
			score: byline.score - weights.hidden
		})),
		all
	};
}
function isPerson(name) {
	const { people } = readCreditLine(name);
	return people.length > 0 && people[0].score >= 1;
}
function isOwn({ score, role }) {
	return role === "author" && score >= 2.5;
}
function scoreOf(traits) {
	return traits.reduce((sum, { feature, value }) => sum + weights[feature] * value, 0);
}
function bylineOf(group, traits, article) {
	const first = group.lines[0];
	const authors = group.people.filter(({ role }) => role === "author");
	const credited = authors.length > 0 ? authors : group.people;
	return {
		text: group.lines.map(({ text }) => text).join("\n"),
		way: credited.some(({ markup }) => markup.declared ?? markup.named) ? "markup" : "text",
		place: placeOf$2(group, article),
		visibility: visibilityOf$1(group),
		position: positionOf(first.line, 0, first.line.text.length),
		evidence: traits.map((trait) => evidenceOf(trait)),
		people: credited.map(({ name, jobTitle, affiliations }) => ({
			name,
			jobTitle,
			affiliations
		})),
		organisations: group.lines.flatMap(({ reading }) => reading.organisations.filter(({ tie }) => tie === "author").map(({ text }) => text)),
		role: credited[0]?.role ?? first.reading.role,
		score: scoreOf(traits)
	};
}
function evidenceOf({ feature, value, detail }) {
	const evidence = {
		code: feature,
		weight: weights[feature] * value
	};
	if (detail !== void 0) evidence.detail = detail;
	return evidence;
}
function visibilityOf$1(group) {
	const seen = group.lines.flatMap(({ read }) => read ? [read.visibility] : []);
	return seen.find((one) => one.seen === "visible") ?? seen.find((one) => one.seen === "uncertain") ?? seen[0] ?? { seen: "visible" };
}
function placeOf$2(group, { headline, bodyStart, bodyEnd }) {
	const { region, line } = group.lines[0];
	if (region !== void 0) return region;
	if (line.index === headline) return "headline";
	if (bodyStart === void 0 || line.index < bodyStart) return "byline area";
	if (bodyEnd !== void 0 && line.index <= bodyEnd) return "body";
	return "end";
}
// packages/core/src/read/credit-lines.ts
const longest$5 = 300;
function readCreditLines({ search }, views) {
	const found = [];
	const names = views.organisations.map((name) => name.toLowerCase());
	for (const line of search.through(sieveFor(views.organisations))) {
		if (line.text.length > longest$5) continue;
		const lower = line.text.toLowerCase();
		if (!names.some((name) => lower.includes(name))) continue;
		const view = views.of(line)[0];
		for (const { text, tie, start, end } of view.credit().organisations) {
			const visibility = view.seen(start, end);
			if (tie !== "source" || !visibility) continue;
			found.push({
				source: text,
				href: hrefOf(line),
				text: view.line.text,
				way: "text",
				place: view.place,
				visibility,
				position: positionOf(view.line, start, end),
				evidence: []
			});
		}
	}
	return found;
}
function hrefOf(line) {
	for (const piece of line.pieces) for (const entry of lineage(piece.entry)) {
		if (entry === line.block) break;
		if (entry.node.tagName === "a") return attribute(entry.node, "href");
	}
}
// packages/core/src/read/headline.ts
function readHeadline({ page, article, sight }) {
	const index = article.headline;
	const line = index === void 0 ? void 0 : page.lines[index];
	if (!line) {
		const first = page.lines[article.bodyStart ?? 0];
		return {
			headline: void 0,
			anchor: first && positionOf(first, 0, first.text.length)
		};
	}
	const position = positionOf(line, 0, line.text.length);
	const visibility = sight.of(line.pieces[0]?.entry);
	return {
		headline: {
			text: line.text,
			way: "text",
			place: "headline",
			visibility,
			position,
			evidence: []
		},
		anchor: position
	};
}
// packages/core/src/read/article.ts
const proseLength = 80;
const sentenceLength = 40;
function findArticle(page, titles = []) {
	for (const entry of page.entries) if (holdsMost(page, entry)) clearRegion(entry);
	const prose = page.lines.filter((line) => isProse(line));
	const weights = weigh(page, prose);
	const headline = findHeadline(page, titles, heaviest(page, weights));
	const from = headline === void 0 ? 0 : headline + 1;
	const after = prose.filter((line) => line.index >= from);
	const body = widen(page, after, heaviest(page, after.length === prose.length ? weights : weigh(page, after)));
	let bodyStart;
	let bodyEnd;
	const paragraphs = new Map();
	for (const line of after) {
		if (body && !within$1(line.block, body)) continue;
		bodyStart ??= line.index;
		bodyEnd = line.index;
		for (const entry of lineage(line.block)) {
			if (entry === body) break;
			paragraphs.set(entry, (paragraphs.get(entry) ?? 0) + 1);
		}
	}
	for (const [entry, count] of paragraphs) if (count >= 2) clearRegion(entry);
	const root = rootOf(page, headline, bodyStart === void 0 ? void 0 : body);
	const spine = spineOf(page, headline, bodyStart);
	for (const entry of spine) clearRegion(entry);
	return {
		headline,
		bodyStart,
		bodyEnd,
		root,
		spine
	};
}
function holdsMost(page, entry) {
	return (page.endLine[entry.index] - page.firstLine[entry.index]) * 2 > page.lines.length;
}
const bodyRegions = new Set([
	"aside",
	"tags",
	"masthead"
]);
function isProse(line) {
	const { text } = line;
	if (text.length < sentenceLength) return false;
	if (text.length < proseLength && !/[.!?…。！？]["”’»)\]]?$/.test(text)) return false;
	const region = regionSoFar(line.block);
	if (region !== void 0 && !bodyRegions.has(region)) return false;
	return linkedLength(line) < text.length / 2;
}
function linkedLength(line) {
	let length = 0;
	for (const piece of line.pieces) {
		let steps = 0;
		for (let entry = piece.entry; entry && entry !== line.block; entry = entry.parent) {
			if (++steps > 6) break;
			if (entry.node.tagName === "a") {
				length += piece.end - piece.start;
				break;
			}
		}
	}
	return length;
}
function weigh(page, prose) {
	const whole = page.entries.length;
	const weights = new Float64Array(whole + 1);
	for (const line of prose) {
		const region = regionSoFar(line.block);
		let weight = Math.min(line.text.length, 1e3) / (region === void 0 ? 1 : 3);
		let entry = line.block?.parent;
		for (let level = 0; level < 4; level++) {
			weights[entry?.index ?? whole] += weight;
			if (!entry) break;
			weight /= 2;
			entry = entry.parent;
		}
	}
	return weights;
}
function heaviest(page, weights) {
	let best;
	let most = weights.at(-1);
	for (const entry of page.entries) {
		const weight = weights[entry.index];
		if (weight > most) {
			most = weight;
			best = entry;
		}
	}
	return best;
}
const mostLevels = 5;
const leastGain = 1.2;
function widen(page, prose, heart) {
	const lengthIn = (entry) => {
		let length = 0;
		for (const { index, text } of prose) if (index >= page.firstLine[entry.index] && index < page.endLine[entry.index]) length += text.length;
		return length;
	};
	let best = heart;
	let length = heart ? lengthIn(heart) : 0;
	let entry = heart;
	for (let level = 0; entry && level < mostLevels; level++) {
		if (/^(?:article|main|body|html)$/.test(entry.node.tagName)) break;
		entry = entry.parent;
		if (!entry || entry.node.tagName === "body") break;
		const wider = lengthIn(entry);
		if (wider > length * leastGain) {
			best = entry;
			length = wider;
		}
	}
	return best;
}
const headings = [
	["h1", 2],
	["h2", 1],
	["h3", .4],
	["h4", .2]
];
function findHeadline(page, titles, body) {
	const known = titles.map((title) => wordsOf$1(title)).filter((words) => words.size > 0);
	const bodyLine = body === void 0 ? void 0 : page.firstLine[body.index];
	let best;
	let most = 0;
	const consider = (entry, rank) => {
		const first = page.firstLine[entry.index];
		const end = page.endLine[entry.index];
		if (end <= first || end - first > 4) return;
		const text = page.lines.slice(first, end).map((line) => line.text).join(" ");
		let score = rank + 4 * likeness$1(wordsOf$1(text), known);
		const region = regionSoFar(entry);
		if (region !== void 0 && region !== "masthead") score -= region === "navigation" ? 4 : 2;
		if (attribute(entry.node, "itemProp") === "headline") score += 1;
		if (text.length >= 20) score += .5;
		if (bodyLine !== void 0 && first <= bodyLine + 3) score += 1;
		if (score > most) {
			most = score;
			best = first;
		}
	};
	for (const [tag, rank] of headings) for (const entry of page.byTag.get(tag) ?? []) consider(entry, rank);
	if (most >= 3.5 || known.length === 0) return best;
	return titleLine(page, known) ?? best;
}
function titleLine(page, known) {
	for (const line of page.lines) {
		if (line.text.length < 15 || line.text.length > 250) continue;
		const region = regionSoFar(line.block);
		if (region !== void 0 && region !== "masthead" && region !== "aside") continue;
		const words = wordsOf$1(line.text);
		if (words.size >= 3 && likeness$1(words, known) > .7) return line.index;
	}
}
function wordsOf$1(text) {
	const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const found = new Set();
	for (const word of words) {
		if (unspaced.test(word)) for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
		else found.add(word);
		unspaced.lastIndex = 0;
	}
	return found;
}
function likeness$1(words, known) {
	let best = 0;
	for (const title of known) {
		let shared = 0;
		for (const word of words) if (title.has(word)) shared++;
		const share = words.size === 0 ? 0 : shared / words.size * Math.sqrt(shared / title.size);
		if (share > best) best = share;
	}
	return best;
}
function spineOf(page, ...lines) {
	return new Set(lines.flatMap((index) => index === void 0 ? [] : [...lineage(page.lines[index].block)]));
}
function rootOf(page, headline, body) {
	if (!body) return void 0;
	const head = headline === void 0 ? void 0 : page.lines[headline].block;
	for (const entry of lineage(head ?? body)) if (within$1(body, entry)) return entry;
}
// packages/core/src/read/line-search.ts
var LineSearch = class {
	lines;
	keys;
	constructor(lines) {
		this.lines = lines;
	}
	through(sieve) {
		if (!sieve) return this.lines;
		const found = new Set();
		for (const mesh of [{
			seed: "",
			groups: []
		}, ...sieve]) this.collect(mesh, found);
		return [...found].toSorted((a, b) => a - b).map((index) => this.lines[index]);
	}
	collect({ seed, inWord, groups }, found) {
		const { words, letters } = this.keys ??= keysOf$1(this.lines);
		const { text, starts } = inWord ? words : letters;
		let index = 0;
		for (let at = text.indexOf(seed); at !== -1; at = text.indexOf(seed, starts[index + 1])) {
			while (starts[index + 1] <= at) index++;
			if (groups.length === 0 || hasAll(keyAt(letters, index), groups)) found.add(index);
		}
	}
};
function keysOf$1(lines) {
	const words = wordKey(lines.map(({ text }) => text).join("\n"));
	return {
		words: cut(words),
		letters: cut(withoutSpaces(words))
	};
}
function cut(text) {
	const starts = [0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	starts.push(text.length + 1);
	return {
		text,
		starts
	};
}
function keyAt({ text, starts }, index) {
	return text.slice(starts[index], starts[index + 1]);
}
// packages/core/src/read/metadata/json.ts
const articleType = /(^|:|\/)(\w*article|\w*blogposting|report|review|recipe|liveblogposting|creativework|webpage|videoobject|\w*reporting)$/i;
const newsType = /(article|blogposting|report|review|recipe)$/i;
const mostNodes = 5e4;
function* objectsOf(data) {
	const queue = [data];
	for (let at = 0; at < queue.length && at < mostNodes; at++) {
		const value = queue[at];
		if (Array.isArray(value)) for (const item of value) queue.push(item);
		else if (isObject(value)) {
			yield value;
			for (const key of Object.keys(value)) {
				const child = value[key];
				if (typeof child === "object" && child !== null) queue.push(child);
			}
		}
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function typesOf(node) {
	return [node["@type"]].flat().filter((type) => typeof type === "string");
}
function readJsonAuthors(data, linked) {
	const byId = new Map();
	const articles = [];
	for (const node of objectsOf(data)) {
		const id = node["@id"];
		if (typeof id === "string" && !(byId.has(id) && Object.keys(node).length < 2)) {
			if (Object.keys(node).length > 1) byId.set(id, node);
		}
		if (linked ? typesOf(node).some((type) => articleType.test(type)) : isScriptArticle(node)) articles.push(node);
	}
	const news = articles.filter((node) => typesOf(node).some((type) => newsType.test(type)));
	for (const node of news.length > 0 ? news : articles) {
		const found = authorsOf(linked ? node["author"] ?? node["creator"] : node["author"] ?? node["authors"] ?? node["byline"], byId);
		if (found.length > 0) return found;
	}
	return [];
}
function isScriptArticle(node) {
	return (typeof node["headline"] === "string" || typeof node["title"] === "string") && (node["author"] !== void 0 || node["authors"] !== void 0 || node["byline"] !== void 0);
}
function authorsOf(value, byId) {
	const found = [];
	for (const item of [value].flat()) if (typeof item === "string") {
		const target = byId.get(item);
		if (target) addNode(target, found);
		else if (item.trim() !== "") found.push({
			name: item,
			kind: "unknown"
		});
	} else if (isObject(item)) {
		const id = item["@id"];
		addNode((nameOf$1(item) === void 0 && typeof id === "string" ? byId.get(id) : void 0) ?? item, found);
	}
	return found;
}
function addNode(node, found) {
	const types = typesOf(node);
	const kind = types.some((type) => /person$/i.test(type)) ? "person" : types.some((type) => /organi[sz]ation$/i.test(type)) ? "organisation" : "unknown";
	const names = [node["name"]].flat().filter((name) => typeof name === "string");
	if (names.length > 1) for (const name of names) found.push({
		name,
		kind
	});
	else {
		const name = nameOf$1(node);
		if (name !== void 0) found.push({
			name,
			kind
		});
	}
}
function nameOf$1(node) {
	for (const key of [
		"name",
		"fullName",
		"displayName",
		"title",
		"text"
	]) {
		const value = node[key];
		if (typeof value === "string" && value.trim() !== "") return value;
	}
	const given = node["givenName"] ?? node["firstName"];
	const family = node["familyName"] ?? node["lastName"];
	return typeof given === "string" && typeof family === "string" ? `${given} ${family}` : void 0;
}
function readJsonTitles(data, linked) {
	const titles = [];
	let body;
	let publisher;
	for (const node of objectsOf(data)) {
		if (!(linked ? typesOf(node).some((type) => articleType.test(type)) : isScriptArticle(node))) continue;
		const headline = node["headline"] ?? (linked ? void 0 : node["title"]);
		if (typeof headline === "string") titles.push(headline);
		if (typeof node["articleBody"] === "string") body ??= node["articleBody"];
		if (isObject(node["publisher"])) publisher ??= nameOf$1(node["publisher"]);
	}
	return {
		titles,
		body,
		publisher
	};
}
// packages/core/src/read/theme/authors.ts
const nameKeys = new Set([
	"name",
	"fullname",
	"displayname",
	"authorname",
	"label",
	"title.name"
]);
const firstKeys = new Set([
	"firstname",
	"first",
	"givenname",
	"name.first",
	"name.given"
]);
const lastKeys = new Set([
	"lastname",
	"last",
	"familyname",
	"surname",
	"name.last",
	"name.family"
]);
const idKeys = new Set([
	"id",
	"slug",
	"ref",
	"key",
	"username",
	"handle",
	"shortname",
	"login",
	"uid"
]);
const affiliationKey = /^(?:affiliations?|organi[sz]ations?|org|company|agency|outlet|employer|publication|worksfor)(?:\.(?:name|title))?$/;
function sortAuthor(values) {
	const of = (keys) => values.flatMap(({ rest, value }) => keys.has(rest) ? [value] : []);
	const whole = of(nameKeys);
	return {
		name: whole.length > 0 ? whole.slice(0, 1) : [...of(firstKeys), ...of(lastKeys)],
		id: of(idKeys).slice(0, 1),
		affiliations: values.flatMap(({ rest, value }) => affiliationKey.test(rest) ? [value] : [])
	};
}
function authorOf(id, authors) {
	if (Object.hasOwn(authors, id)) return authors[id];
	let index = indices.get(authors);
	if (!index) {
		index = new Map();
		for (const [known, author] of Object.entries(authors)) if (!index.has(idOf(known))) index.set(idOf(known), author);
		indices.set(authors, index);
	}
	return index.get(idOf(id));
}
const indices = new WeakMap();
function idOf(text) {
	return withoutLongRuns(text).normalize("NFKD").replaceAll(/\p{M}+/gu, "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
function isId(text) {
	return /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(text);
}
function authorsIn(values, id) {
	const found = {};
	if (id !== void 0) {
		addAuthor$1(found, id, values.map(({ key, value }) => ({
			rest: restOf(keyOf$2(key)),
			value
		})));
		return found;
	}
	const groups = new Map();
	for (const { key, value } of values) {
		const [first = "", ...below] = key.split(".");
		const group = groups.get(first) ?? [];
		groups.set(first, group);
		group.push({
			rest: restOf(keyOf$2(below.join("."))),
			value
		});
	}
	for (const [first, group] of groups) addAuthor$1(found, first, group);
	return found;
}
function restOf(key) {
	return key.replaceAll(/\.\d+/g, "");
}
function addAuthor$1(found, id, values) {
	const { name, id: own, affiliations } = sortAuthor(values);
	const plain = values.find(({ rest, value }) => rest === "" && value !== "")?.value;
	const whole = name.join(" ") || plain;
	if (whole === void 0 || whole === "") return;
	const author = {
		name: whole,
		...affiliations.length > 0 && { affiliations }
	};
	for (const each of [id, ...own]) if (!Object.hasOwn(found, each)) define(found, each, author);
}
function define(found, id, author) {
	Object.defineProperty(found, id, {
		value: author,
		enumerable: true,
		configurable: true,
		writable: true
	});
}
// packages/core/src/read/metadata.ts
const authorMeta = new Set("author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator dc:creator dcterms.contributor citation_author byl twitter:data1 cxenseparse:author cse-author authors news_authors article:author_name author_name authorname article.author rbauthors byline book:author swiftype:author shareaholic:article_author_name hdl_author cxense:author cb:author creator dc.author datepublished:author prism.author bt:author mrf:authors".split(" "));
const titleMeta = new Set("og:title twitter:title dc.title parsely-title sailthru.title headline title".split(" "));
function readMetadata(page, frontMatter = [], authors = {}) {
	const metadata = {
		authors: [],
		titles: []
	};
	for (const entry of page.byTag.get("meta") ?? []) readMeta(entry, metadata);
	for (const entry of page.byTag.get("title") ?? []) {
		const text = textOf$3(entry);
		if (text !== "" && entry.parent?.node.tagName === "head") metadata.titles.push(text);
	}
	for (const entry of page.byTag.get("link") ?? []) {
		const rel = attribute(entry.node, "rel");
		const title = attribute(entry.node, "title");
		if (rel === "author" && title) addAuthors(metadata, title, "link", entry);
	}
	for (const entry of page.byTag.get("script") ?? []) readScript(entry, metadata);
	for (const value of frontMatter) {
		if (/^(author|authors|byline|creator|reporter|writer)(\.\d+)?(\.name)?$/i.test(value.key)) addAuthors(metadata, nameOf(value.value, authors), "front-matter", void 0, value.position);
		if (/^(title|headline)$/i.test(value.key)) metadata.titles.push(value.value);
	}
	return metadata;
}
function nameOf(value, authors) {
	return authorOf(value, authors)?.name ?? (isId(value) ? "" : value);
}
function readMeta(entry, metadata) {
	const { node } = entry;
	const key = (attribute(node, "property") ?? attribute(node, "name") ?? attribute(node, "itemProp") ?? "").toLowerCase();
	if (key === "") return;
	const content = attribute(node, "content")?.trim();
	if (content === void 0 || content === "") return;
	if (titleMeta.has(key)) metadata.titles.push(content);
	else if (key === "og:site_name") metadata.publisher = content;
	else if (authorMeta.has(key) && (key !== "twitter:data1" || isNameLike(content))) addAuthors(metadata, content, "meta", entry);
}
function isNameLike(text) {
	return !/\d/.test(text) && text.length < 80;
}
function readScript(entry, metadata) {
	const type = (attribute(entry.node, "type") ?? "").toLowerCase();
	const id = attribute(entry.node, "id") ?? "";
	const linked = type.startsWith("application/ld+json");
	if (!linked && (metadata.authors.length > 0 || type !== "application/json" || !/^__(next|nuxt)_data__$/i.test(id))) return;
	const source = textOf$3(entry);
	if (source === "" || source.length > 3e6) return;
	const data = parseJson(source);
	if (data === void 0) return;
	const found = readJsonAuthors(data, linked);
	for (const author of found) addAuthor(metadata, author, linked ? "json-ld" : "data", entry);
	const titles = readJsonTitles(data, linked);
	metadata.titles.push(...titles.titles);
	metadata.articleBody ??= titles.body;
	metadata.publisher ??= titles.publisher;
}
function parseJson(source) {
	const spaced = () => source.replaceAll(/\p{Cc}+/gu, " ").replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "").replace(/(?:-->|\/\/\s?\]\]>|\/\*\s?\]\]>\s?\*\/)\s*;?\s*$/, "");
	for (const repair of [
		() => source,
		spaced,
		() => spaced().replaceAll(/,\s*([}\]])/g, "$1")
	]) try {
		return JSON.parse(repair());
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
}
function textOf$3(entry) {
	let text = "";
	for (const child of entry.node.children) if (child.type === "text") text += child.value;
	return text.trim();
}
function addAuthors(metadata, value, way, entry, position = entry?.node.position) {
	for (const part of splitNames(value)) addAuthor(metadata, {
		name: part,
		kind: "unknown"
	}, way, entry, position);
}
function splitNames(value) {
	const parts = value.split(/\s*[;|,、]\s*|\s+(?:and|und|y|et|e|og|och|en|&)\s+/).map((part) => part.replace(/^(?:by|von|por|par|di|door|av|af)\s+/i, "").trim()).filter((part) => part !== "");
	if (parts.length === 2 && value.includes(",") && (!parts[0].includes(" ") || /^(jr|sr|i{2,3}|iv|phd|md)\b/i.test(parts[1]))) return [value];
	return parts;
}
function addAuthor(metadata, author, way, entry, position = entry?.node.position) {
	const name = author.name.replace(/\s+/g, " ").trim();
	if (name === "" || name.length > 200 || /^(https?:)?\/\//.test(name) || name.startsWith("www.")) return;
	metadata.authors.push({
		name,
		kind: author.kind,
		text: name,
		way,
		place: "metadata",
		visibility: {
			seen: "hidden",
			why: way === "front-matter" ? "theme" : way === "meta" || way === "link" ? "attribute-only" : "script"
		},
		position,
		evidence: []
	});
}
// packages/core/src/read/theme/fields.ts
const authorRoots = /^(?:authors?|bylines?|by|writers?|reporters?|creators?|authorname)$/;
const affiliationRoots = /^(?:affiliations?|organi[sz]ation|agency|outlet|authoraffiliation|authororganization)$/;
const sourceRoots = /^(?:source|syndication|wire|credit|republishedfrom|sourcename|originalsource|publishedby)$/;
const imageRoots = /^(?:images?|cover|coverimage|featuredimage|featureimage|featured|hero|heroimage|thumbnail|banner|header|logo|sourcelogo|wirelogo|creditlogo|resources|ogimage|leadimage|teaser|media)$/;
const imageKeys = /^(?:src|url|path|file|href|image|img|feature|teaser|overlayimage|source)?$/;
const altKeys$1 = /^(?:alt|alttext|imagealt|caption|title|name)$/;
const mostFields = 100;
function fieldsOf(frontMatter, authors) {
	const groups = new Map();
	for (const value of frontMatter) {
		if (value.value.trim() === "") continue;
		const { root, item, rest } = partsOf(value.key);
		const name = `${root}.${item ?? ""}`;
		const group = groups.get(name) ?? {
			root,
			key: keyAsWritten(value.key),
			values: []
		};
		groups.set(name, group);
		group.values.push({
			...value,
			rest
		});
	}
	const fields = [];
	const alts = altsIn(frontMatter);
	for (const { root, key, values } of groups.values()) {
		if (fields.length >= mostFields) break;
		if (authorRoots.test(root)) fields.push(...authorFields(key, values, authors));
		else if (affiliationRoots.test(root)) fields.push(...values.filter(isPlain).map((value) => affiliation(key, value)));
		else if (sourceRoots.test(root)) fields.push(...sourceFields(key, values));
		else if (imageRoots.test(root)) fields.push(...imageFields(key, values, alts.get(root.replace(/s$/, ""))));
	}
	return fields;
}
function keyAsWritten(path) {
	const [first = "", second] = path.split(".");
	return partsOf(path).root === partsOf(first).root ? first : `${first}.${second ?? ""}`;
}
function wordsOf({ value, position }) {
	return {
		text: value,
		position
	};
}
function isPlain({ rest }) {
	return rest === "" || rest === "name" || rest === "title";
}
function authorFields(key, values, authors) {
	const plain = values.filter(({ rest }) => rest === "");
	const parts = sortAuthor(values.map((value) => ({
		rest: value.rest,
		value
	})));
	const fields = plain.map((value) => authorField(key, wordsOf(value), authors));
	if (parts.name.length > 0) fields.push({
		kind: "author",
		key,
		name: parts.name.map(wordsOf),
		affiliations: parts.affiliations.map(wordsOf)
	});
	else if (parts.id.length > 0) fields.push(authorField(key, wordsOf(parts.id[0]), authors));
	return fields;
}
function authorField(key, words, authors) {
	const known = authorOf(words.text, authors);
	if (!known) return isId(words.text) ? {
		kind: "unknown-author",
		key,
		id: words
	} : {
		kind: "author",
		key,
		name: [words],
		affiliations: []
	};
	const { position } = words;
	const affiliations = (known.affiliations ?? []).map((text) => ({
		text,
		position
	}));
	return {
		kind: "author",
		key,
		name: [{
			text: known.name,
			position
		}],
		affiliations
	};
}
function affiliation(key, value) {
	return {
		kind: "affiliation",
		key,
		words: wordsOf(value)
	};
}
function sourceFields(key, values) {
	const href = values.find(({ value }) => /^https?:\/\//i.test(value))?.value;
	return values.filter((value) => isPlain(value) && !/^https?:\/\//i.test(value.value)).map((value) => ({
		kind: "source",
		key,
		words: wordsOf(value),
		href
	}));
}
function imageFields(key, values, alt) {
	const own = values.find(({ rest }) => altKeys$1.test(rest.slice(rest.lastIndexOf(".") + 1)))?.value;
	return values.filter(({ rest, value }) => imageKeys.test(rest.slice(rest.lastIndexOf(".") + 1)) && /[./]/.test(value)).map((value) => ({
		kind: "image",
		key,
		src: wordsOf(value),
		alt: own ?? alt
	}));
}
function altsIn(frontMatter) {
	const found = new Map();
	for (const { key, value } of frontMatter) {
		const { root, rest } = partsOf(key);
		const name = rest === "" ? /^(.+?)s?(?:alt|alttext|caption)$/.exec(root)?.[1] : void 0;
		if (name !== void 0 && !found.has(name)) found.set(name, value);
	}
	return found;
}
// packages/core/src/read/theme/header.ts
const undecided = new WeakSet();
function isUndecided(node) {
	return undecided.has(node);
}
function withHeader(document, shown, open) {
	const header = shown.flatMap((field) => elementsOf$1(field));
	for (const node of open.flatMap((field) => elementsOf$1(field))) {
		undecided.add(node);
		header.push(node);
	}
	if (header.length === 0) return document;
	const { title, tree } = document;
	const headline = title && !hasHeadline(tree) ? [element$1("h1", {}, [text(title.value, title.position)])] : [];
	return {
		...document,
		tree: {
			...tree,
			children: [
				...headline,
				...header,
				...tree.children
			]
		}
	};
}
function hasHeadline({ children }) {
	return children.some((child) => child.type === "element" && /^h[12]$/.test(child.tagName));
}
function elementsOf$1(field) {
	switch (field.kind) {
		case "author": return [element$1("p", { className: ["byline"] }, [element$1("span", {
			rel: ["author"],
			className: ["author"]
		}, spaced(field.name)), ...field.affiliations.flatMap((each) => [text(", "), element$1("span", { className: ["affiliation"] }, [wordsText(each)])])])];
		case "affiliation": return [element$1("p", { className: ["affiliation"] }, [wordsText(field.words)])];
		case "source": {
			const name = wordsText(field.words);
			const linked = field.href === void 0 ? name : element$1("a", { href: field.href }, [name]);
			return [element$1("p", { className: ["source"] }, [text("Source: "), linked])];
		}
		case "image": {
			const { src, alt } = field;
			return [element$1("p", {}, [{
				...element$1("img", {
					src: src.text,
					...alt !== void 0 && { alt }
				}, []),
				position: src.position
			}])];
		}
		default: return [];
	}
}
function spaced(words) {
	return words.flatMap((each, at) => at === 0 ? [wordsText(each)] : [text(" "), wordsText(each)]);
}
function wordsText({ text: value, position }) {
	return text(value, position);
}
function text(value, position) {
	return {
		type: "text",
		value,
		...position && { position }
	};
}
function element$1(tagName, properties, children) {
	return {
		type: "element",
		tagName,
		properties,
		children
	};
}
// packages/core/src/read/theme/read.ts
function themed(document, { shown = [], authors = {} }) {
	const fields = document.wholePage ? [] : fieldsOf(document.frontMatter, authors);
	const known = fields.flatMap((field) => shownPart(field, shown) ?? []);
	const open = fields.filter((field) => !isWhollyShown(field, shown));
	return {
		document: withHeader(document, known, []),
		open,
		whole: () => withHeader(document, known, open)
	};
}
function shownPart(field, shown) {
	if (isWhollyShown(field, shown)) return field;
	return field.kind === "author" && isShown(`${field.key}.name`, shown) ? {
		...field,
		affiliations: []
	} : void 0;
}
function isWhollyShown(field, shown) {
	if (field.kind === "unknown-author") return false;
	if (field.kind !== "author") return isShown(field.key, shown);
	return (field.affiliations.length > 0 ? ["name", "affiliation"] : ["name"]).every((part) => isShown(`${field.key}.${part}`, shown));
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/ident.js
const REVERSE_SOLIDUS = 92;
function decode$3(str) {
	const end = str.length - 1;
	let decoded = "";
	for (let i = 0; i < str.length; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS) {
			if (i === end) break;
			code = str.charCodeAt(++i);
			if (isValidEscape(REVERSE_SOLIDUS, code)) {
				const escapeStart = i - 1;
				const escapeEnd = consumeEscaped(str, escapeStart);
				i = escapeEnd - 1;
				decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
			} else if (code === 13 && str.charCodeAt(i + 1) === 10) i++;
		} else decoded += str[i];
	}
	return decoded;
}
// packages/core/src/read/visibility/addresses.ts
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s][^)]*))/gi;
function addressesIn(declarations) {
	if (!/url\(/i.test(declarations)) return [];
	const found = [];
	for (const [, double, single, bare] of declarations.matchAll(address)) {
		const text = (double ?? single ?? bare ?? "").trim();
		if (text !== "") found.push(text.includes("\\") ? decode$3(text) : text);
	}
	return found;
}
// packages/core/src/read/visibility/classes.ts
const hiding = /^(?:(?:u|is|wp|usa|govuk|has)-)?(?:visually-?hidden|sr-?only|screen-?reader(?:-text|-only|s)?|element-(?:invisible|hidden)|(?:d|display)-none|hide(?:-text|-visually|-all)?|hidden|invisible|off-?screen|show-for-sr|assistive-text|a11y-(?:hidden|text)|accessibility-hidden|print-only|show-for-print|visible-print(?:-block|-inline)?|only-print)$/;
const inside = /(?:^|[-_])(?:visually-?hidden|sr-only|screen-?reader-(?:text|only))(?:$|[-_])/;
const responsive = /^(?:(?:d|display|flex)-(?:xs|sm|md|lg|xl|xxl)-none|hidden-(?:xs|sm|md|lg|xl|phone|tablet|desktop|mobile)(?:-(?:up|down|only))?|visible-(?:xs|sm|md|lg|xl|phone|tablet|desktop|mobile)(?:-.*)?|hide-(?:for|on)-(?:small|medium|large|mobile|tablet|desktop|phone)(?:-(?:only|up|down|and-down|and-up|med-and-down))?|show-(?:for|on)-(?:small|medium|large|mobile|tablet|desktop|phone)(?:-(?:only|up|down))?|(?:mobile|desktop|tablet|phone)-(?:only|hidden|hide)|(?:only|hide|hidden|show)-(?:mobile|desktop|tablet|phone)|(?:max-)?(?:sm|md|lg|xl|2xl):(?:hidden|invisible|sr-only))$/;
const shown = /^(?:(?:d|display)-(?:xs|sm|md|lg|xl|xxl)-(?:block|inline|inline-block|flex|inline-flex|grid|table|table-cell)|(?:max-)?(?:sm|md|lg|xl|2xl):(?:block|inline|inline-block|flex|inline-flex|grid|table|visible|not-sr-only))$/;
function hidingClass(entry, decided) {
	const classes = entry.node.properties["className"];
	if (!Array.isArray(classes)) return void 0;
	let found;
	for (const value of classes) {
		const name = value;
		if (name.length > 80) continue;
		const plain = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
		if ((hiding.test(plain) || inside.test(plain)) && !decided(name)) found ??= "outside-class";
		else if (responsive.test(plain) && !decided(name)) found ??= "some-widths";
		else if (shown.test(plain) && found !== void 0) found = "some-widths";
	}
	return found;
}
// packages/core/src/read/visibility/line.ts
function readerLine(line, sight) {
	const read = {
		line,
		text: "",
		pieces: [],
		hidden: [],
		visibility: { seen: "visible" }
	};
	let skipped = false;
	for (const piece of line.pieces) {
		const visibility = sight.of(piece.entry);
		let words = line.text.slice(piece.start, piece.end);
		if (visibility.seen === "hidden") {
			read.hidden.push({
				piece,
				text: words.trim(),
				why: visibility.why
			});
			skipped = true;
			continue;
		}
		if (skipped) words = rejoin(read.text, words, piece);
		skipped = false;
		if (words === "") continue;
		const start = read.text.length;
		read.text += words;
		const struck = sight.struck(piece.entry);
		read.pieces.push({
			piece,
			start,
			end: read.text.length,
			visibility,
			struck
		});
		if (visibility.seen === "uncertain" && words.trim() !== "") read.visibility = visibility;
	}
	trimEnd(read);
	if (read.text === "" && read.hidden.length > 0) read.visibility = {
		seen: "hidden",
		why: read.hidden[0].why
	};
	return read;
}
function rejoin(before, words, piece) {
	if (before === "" || before.endsWith(" ")) return words.startsWith(" ") ? words.slice(1) : words;
	return !words.startsWith(" ") && /^[\t\n\f\r ]/.test(piece.node.value) ? ` ${words}` : words;
}
function trimEnd(read) {
	if (!read.text.endsWith(" ")) return;
	read.text = read.text.slice(0, -1);
	const last = read.pieces.at(-1);
	last.end--;
	if (last.end === last.start) read.pieces.pop();
}
// packages/core/src/read/visibility/colour-names.ts
const names$1 = Object.fromEntries("aliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4, black 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887, cadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc, crimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9, darkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f, darkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f, darkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3, deeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222, floralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700, goldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4, indianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5, lawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff, lightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1, lightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899, lightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff, maroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db, mediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc, mediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5, navajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500, orchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093, papayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080, rebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072, sandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb, slateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4, tan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3, white ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32".split(", ").map((pair) => pair.split(" ")));
// packages/core/src/read/visibility/colour.ts
const white = {
	red: 255,
	green: 255,
	blue: 255,
	alpha: 1
};
const black = {
	red: 0,
	green: 0,
	blue: 0,
	alpha: 1
};
function colourOf(node) {
	if (node.type === "Hash") return fromHex(node.value);
	if (node.type === "Identifier") {
		const name = node.name.toLowerCase();
		if (name === "currentcolor") return "current";
		if (name === "transparent") return {
			...black,
			alpha: 0
		};
		return fromName(name) ?? (systemColours.has(name) ? "unknown" : void 0);
	}
	if (node.type !== "Function") return void 0;
	const name = node.name.toLowerCase();
	const parts = argumentsOf$1(node);
	if (name === "rgb" || name === "rgba") return fromRgb(parts);
	if (name === "hsl" || name === "hsla") return fromHsl(parts);
	return colourFunctions.has(name) ? "unknown" : void 0;
}
const colourFunctions = new Set([
	"hwb",
	"lab",
	"lch",
	"oklab",
	"oklch",
	"color",
	"color-mix",
	"light-dark"
]);
const systemColours = new Set("canvas canvastext linktext visitedtext activetext buttonface buttontext buttonborder field fieldtext highlight highlighttext selecteditem selecteditemtext mark marktext graytext accentcolor accentcolortext".split(" "));
function legacyColour(value) {
	const text = value.trim().toLowerCase();
	if (text === "" || text === "transparent") return void 0;
	const named = fromName(text);
	if (named) return named;
	if (/^#[\da-f]{3}$/.test(text)) return fromHex(text.slice(1));
	const digits = text.replace(/^#/, "").replaceAll(/[^\da-f]/g, "0");
	const length = Math.ceil(digits.length / 3);
	const part = (at) => {
		const own = digits.padEnd(length * 3, "0").slice(at * length, (at + 1) * length);
		return Number.parseInt(own.slice(-8).padEnd(2, "0").slice(0, 2), 16);
	};
	return {
		red: part(0),
		green: part(1),
		blue: part(2),
		alpha: 1
	};
}
function fromName(name) {
	const digits = Object.hasOwn(names$1, name) ? names$1[name] : void 0;
	return digits === void 0 ? void 0 : fromHex(digits);
}
function fromHex(digits) {
	if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return void 0;
	const full = digits.length < 6 ? digits.replaceAll(/./g, "$&$&") : digits;
	const part = (at) => Number.parseInt(full.slice(at, at + 2), 16);
	return {
		red: part(0),
		green: part(2),
		blue: part(4),
		alpha: full.length === 8 ? part(6) / 255 : 1
	};
}
function argumentsOf$1(node) {
	return node.children.toArray().filter((child) => child.type !== "Operator");
}
function fromRgb(parts) {
	if (parts.length < 3) return parts.length === 0 ? void 0 : "unknown";
	const [red, green, blue] = parts.map((part) => channel(part, 255));
	const alpha = parts[3] ? channel(parts[3], 1) : 1;
	if (red === void 0 || green === void 0 || blue === void 0 || alpha === void 0) return "unknown";
	return {
		red,
		green,
		blue,
		alpha
	};
}
function channel(node, whole) {
	let value;
	if (node.type === "Number") value = Number(node.value);
	else if (node.type === "Percentage") value = Number(node.value) / 100 * whole;
	else if (node.type === "Identifier" && node.name.toLowerCase() === "none") value = 0;
	return value === void 0 ? void 0 : Math.min(Math.max(value, 0), whole);
}
function fromHsl(parts) {
	if (parts.length < 3) return parts.length === 0 ? void 0 : "unknown";
	const [first, second, third] = parts;
	const hue = first.type === "Number" || first.type === "Dimension" ? Number(first.value) : void 0;
	const saturation = channel(second, 1);
	const lightness = channel(third, 1);
	const alpha = parts[3] ? channel(parts[3], 1) : 1;
	if (hue === void 0 || saturation === void 0 || lightness === void 0 || alpha === void 0) return "unknown";
	const reach = saturation * Math.min(lightness, 1 - lightness);
	const at = (offset) => {
		const turn = ((offset + hue / 30) % 12 + 12) % 12;
		return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
	};
	return {
		red: at(0),
		green: at(8),
		blue: at(4),
		alpha
	};
}
function over(upper, lower) {
	const mix = (a, b) => a * upper.alpha + b * (1 - upper.alpha);
	return {
		red: mix(upper.red, lower.red),
		green: mix(upper.green, lower.green),
		blue: mix(upper.blue, lower.blue),
		alpha: 1
	};
}
function contrast(a, b) {
	const first = luminance(a) + .05;
	const second = luminance(b) + .05;
	return Math.max(first, second) / Math.min(first, second);
}
function linear(value) {
	const share = value / 255;
	return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
}
function luminance({ red, green, blue }) {
	return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
}
// packages/core/src/read/visibility/defaults.ts
const inline = new Set("a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr output picture q ruby s samp small span strike strong sub sup time tt u var wbr slot".split(" "));
const replaced = new Set("img svg video canvas iframe embed object input amp-img image".split(" "));
const undrawn = {
	script: "script",
	style: "script",
	template: "template",
	noscript: "noscript",
	noembed: "noscript",
	noframes: "noscript",
	head: "never-drawn",
	title: "never-drawn",
	datalist: "never-drawn",
	iframe: "never-drawn",
	audio: "never-drawn",
	canvas: "never-drawn",
	video: "never-drawn",
	progress: "never-drawn",
	meter: "never-drawn"
};
const undrawnInSvg = new Set("defs symbol clippath mask pattern metadata desc title marker lineargradient radialgradient filter".split(" "));
function isInline(display, node) {
	if (display !== void 0) return display === "inline" || display === "contents";
	return inline.has(node.tagName) || node.tagName.includes("-");
}
function isReplaced(node) {
	return replaced.has(node.tagName);
}
function contentUndrawn(node, inSvg) {
	const tag = node.tagName;
	if (inSvg) return undrawnInSvg.has(tag.toLowerCase()) ? "never-drawn" : void 0;
	if (tag === "template" && typeof node.properties["shadowRootMode"] === "string") return void 0;
	return Object.hasOwn(undrawn, tag) ? undrawn[tag] : void 0;
}
function isBoxless(node) {
	return ![
		"iframe",
		"audio",
		"canvas",
		"video",
		"progress",
		"meter"
	].includes(node.tagName);
}
function sizeAttribute(node, name) {
	const value = attribute(node, name);
	if (value === void 0) return void 0;
	const match = /^\s*\+?(\d+(?:\.\d*)?|\.\d+)\s*(%|[a-z]*)/i.exec(value);
	if (!match || match[2] === "%") return void 0;
	return Number(match[1]);
}
// packages/core/src/read/visibility/properties.ts
const wide = new Set([
	"inherit",
	"initial",
	"unset",
	"revert",
	"revert-layer"
]);
const oneOf = (words) => {
	const known = new Set(words.split(" "));
	return (parts) => parts.length > 0 && parts.every((part) => known.has(wordOf(part) ?? "-"));
};
const size = ([part, more]) => part !== void 0 && more === void 0 && isSize(part);
const sizeWords = new Set("auto none normal min-content max-content fit-content stretch -webkit-fill-available -moz-available -webkit-fit-content -moz-fit-content -webkit-max-content -moz-max-content -webkit-min-content -moz-min-content intrinsic xx-small x-small small medium large x-large xx-large xxx-large smaller larger".split(" "));
function isSize(part) {
	switch (part.type) {
		case "Dimension":
		case "Percentage":
		case "Function": return true;
		case "Number": return Number(part.value) === 0;
		default: return sizeWords.has(wordOf(part) ?? "-");
	}
}
const lineHeight = ([part, more]) => part !== void 0 && more === void 0 && (part.type === "Number" || isSize(part));
const share = ([part, more]) => part !== void 0 && more === void 0 && [
	"Number",
	"Percentage",
	"Function"
].includes(part.type);
const colour = ([part, more]) => part !== void 0 && more === void 0 && colourOf(part) !== void 0;
const anything = (parts) => parts.length > 0;
const longhands = {
	display: oneOf("none contents block inline inline-block flow flow-root flex inline-flex grid inline-grid grid-lanes table inline-table table-row table-cell table-caption table-column table-column-group table-row-group table-header-group table-footer-group list-item ruby ruby-text ruby-base run-in math -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex -ms-flexbox -ms-inline-flexbox -ms-grid"),
	visibility: oneOf("visible hidden collapse"),
	opacity: share,
	width: size,
	height: size,
	"max-width": size,
	"max-height": size,
	"min-width": size,
	"min-height": size,
	"overflow-x": oneOf("visible hidden clip scroll auto overlay"),
	"overflow-y": oneOf("visible hidden clip scroll auto overlay"),
	position: oneOf("static relative absolute fixed sticky -webkit-sticky"),
	top: size,
	right: size,
	bottom: size,
	left: size,
	"margin-top": size,
	"margin-right": size,
	"margin-bottom": size,
	"margin-left": size,
	"aspect-ratio": anything,
	"padding-top": size,
	"padding-right": size,
	"padding-bottom": size,
	"padding-left": size,
	"text-indent": (parts) => parts.length > 0 && isSize(parts[0]),
	transform: anything,
	translate: anything,
	scale: anything,
	rotate: anything,
	clip: anything,
	"clip-path": anything,
	filter: anything,
	float: oneOf("none left right inline-start inline-end"),
	zoom: share,
	"font-size": size,
	"line-height": lineHeight,
	color: colour,
	"background-color": colour,
	"background-image": anything,
	"background-clip": anything,
	"background-size": anything,
	"text-fill-color": colour,
	"text-shadow": anything,
	"text-decoration-line": oneOf("none underline overline line-through blink spelling-error grammar-error"),
	"content-visibility": oneOf("visible hidden auto"),
	content: anything,
	"object-position": anything,
	"animation-name": anything,
	"animation-fill-mode": anything,
	"animation-iteration-count": anything
};
const aliases = {
	"inline-size": "width",
	"block-size": "height",
	"max-inline-size": "max-width",
	"max-block-size": "max-height",
	"min-inline-size": "min-width",
	"min-block-size": "min-height",
	"inset-inline-start": "left",
	"inset-inline-end": "right",
	"inset-block-start": "top",
	"inset-block-end": "bottom",
	"margin-inline-start": "margin-left",
	"margin-inline-end": "margin-right",
	"margin-block-start": "margin-top",
	"margin-block-end": "margin-bottom",
	"padding-inline-start": "padding-left",
	"padding-inline-end": "padding-right",
	"padding-block-start": "padding-top",
	"padding-block-end": "padding-bottom",
	"-webkit-text-fill-color": "text-fill-color",
	"-webkit-transform": "transform",
	"-webkit-clip-path": "clip-path",
	"-webkit-filter": "filter",
	"-webkit-opacity": "opacity",
	"-webkit-background-clip": "background-clip",
	"-webkit-background-size": "background-size",
	"-webkit-text-decoration-line": "text-decoration-line",
	"-webkit-animation": "animation",
	"-webkit-animation-name": "animation-name",
	"-webkit-animation-fill-mode": "animation-fill-mode",
	"-webkit-animation-iteration-count": "animation-iteration-count",
	"-webkit-text-decoration": "text-decoration"
};
const sides = {
	margin: [
		"margin-top",
		"margin-right",
		"margin-bottom",
		"margin-left"
	],
	padding: [
		"padding-top",
		"padding-right",
		"padding-bottom",
		"padding-left"
	],
	inset: [
		"top",
		"right",
		"bottom",
		"left"
	],
	overflow: ["overflow-x", "overflow-y"],
	"inset-inline": ["left", "right"],
	"inset-block": ["top", "bottom"],
	"margin-inline": ["margin-left", "margin-right"],
	"margin-block": ["margin-top", "margin-bottom"],
	"padding-inline": ["padding-left", "padding-right"],
	"padding-block": ["padding-top", "padding-bottom"]
};
const shorthands = {
	background,
	font,
	"text-decoration": (parts) => {
		const lines = parts.filter((part) => longhands["text-decoration-line"]([part]));
		return [["text-decoration-line", lines.length > 0 ? lines : [word("none")]]];
	},
	animation: (parts) => [
		["animation-name", parts],
		["animation-fill-mode", parts],
		["animation-iteration-count", parts]
	],
	all: (parts) => isWide(parts) ? Object.keys(longhands).map((name) => [name, parts]) : []
};
function isKnown(name) {
	return Object.hasOwn(longhands, name) || Object.hasOwn(aliases, name) || Object.hasOwn(shorthands, name) || Object.hasOwn(sides, name);
}
function expand(property, parts) {
	const name = Object.hasOwn(aliases, property) ? aliases[property] : property;
	if (Object.hasOwn(longhands, name)) return isWide(parts) || longhands[name](parts) ? [[name, parts]] : [];
	if (Object.hasOwn(sides, name)) return box(sides[name], parts);
	return Object.hasOwn(shorthands, name) ? shorthands[name](parts) : [];
}
function box(names, parts) {
	if (parts.length === 0 || parts.length > names.length) return [];
	const at = (index) => parts[index] ?? parts[index === 3 ? 1 : 0] ?? parts[0];
	const found = names.map((name, index) => [name, [at(index)]]);
	return found.every(([name, value]) => isWide(value) || longhands[name](value)) ? found : [];
}
const backgroundWords = new Set("none repeat repeat-x repeat-y no-repeat space round scroll fixed local center left right top bottom cover contain auto border-box padding-box content-box text".split(" "));
function background(parts) {
	if (isWide(parts)) return [
		["background-color", parts],
		["background-image", parts],
		["background-clip", parts]
	];
	let tint;
	const images = [];
	const clips = [];
	for (const part of parts) if (isImage(part)) images.push(part);
	else if (colourOf(part) !== void 0) tint = part;
	else {
		const name = wordOf(part);
		if (name === void 0) continue;
		if (!backgroundWords.has(name)) return [];
		if (name.endsWith("-box") || name === "text") clips.push(part);
	}
	return [
		["background-color", [tint ?? word("transparent")]],
		["background-image", images.length > 0 ? images : [word("none")]],
		["background-clip", clips.length > 0 ? clips : [word("border-box")]]
	];
}
function isImage(part) {
	return part.type === "Url" || part.type === "Function" && /gradient$|image|element|paint|^url$|^src$/i.test(part.name);
}
function font(parts) {
	if (isWide(parts)) return [["font-size", parts], ["line-height", parts]];
	const at = parts.findIndex((part, index) => part.type !== "Number" && wordOf(part) !== "normal" && isSize(part) && index < 5);
	const zero = parts.findIndex((part) => part.type === "Number" && Number(part.value) === 0);
	const first = zero >= 0 && (at < 0 || zero < at) ? zero : at;
	if (first < 0 || first === parts.length - 1) return [];
	const slash = parts[first + 1];
	const height = slash?.type === "Operator" && slash.value === "/" ? parts[first + 2] : void 0;
	return [["font-size", [parts[first]]], ["line-height", [height ?? word("normal")]]];
}
function isWide(parts) {
	return parts.length === 1 && wide.has(wordOf(parts[0]) ?? "-");
}
function wordOf(part) {
	if (part.type !== "Identifier") return void 0;
	const { name } = part;
	return (name.includes("\\") ? decode$3(name) : name).toLowerCase();
}
function word(name) {
	return {
		type: "Identifier",
		name
	};
}
// packages/core/src/read/visibility/geometry.ts
const far = {
	sideways: 600,
	upwards: 900,
	onwards: 2e3
};
function isFarOff(pixels, axis) {
	if (pixels === void 0) return false;
	return pixels <= -(axis === "x" ? far.sideways : far.upwards) || pixels >= (axis === "x" ? far.onwards : 1e5);
}
function argumentsOf(node) {
	return node.children.toArray().filter((part) => part.type !== "Operator");
}
function transformHides(parts, measures) {
	for (const part of parts) {
		if (part.type !== "Function") continue;
		const name = part.name.toLowerCase();
		const args = argumentsOf(part);
		if (name.startsWith("translate")) {
			const sideways = name !== "translatey" && isFarOff(shift(args[0], measures), "x");
			const upwards = isFarOff(shift(name === "translatey" ? args[0] : args[1], measures), "y");
			if (sideways || upwards && name !== "translatex") return "off-screen";
		} else if (name.startsWith("scale")) {
			if (args.some((argument, at) => isNothing(argument, measures) && at < 2)) return "no-size";
		} else if (name === "rotatex" || name === "rotatey") {
			const degrees = angle(args[0]);
			if (degrees !== void 0 && Math.abs(degrees % 180) === 90) return "no-size";
		} else if (name.startsWith("matrix")) {
			const numbers = args.map((argument) => argument.type === "Number" ? Number(argument.value) : NaN);
			const determinant = numbers.length === 6 ? numbers[0] * numbers[3] - numbers[1] * numbers[2] : numbers[0] * numbers[5] - numbers[1] * numbers[4];
			if (Math.abs(determinant) < 1e-4) return "no-size";
			if (numbers.length === 6 && (isFarOff(numbers[4], "x") || isFarOff(numbers[5], "y"))) return "off-screen";
		}
	}
}
function shift(node, measures) {
	return node && lengthOf(node, {
		...measures,
		of: void 0
	});
}
function isNothing(node, measures) {
	const value = shareOf(node, measures);
	return value !== void 0 && Math.abs(value) < .02;
}
function angle(node) {
	if (node?.type !== "Dimension") return void 0;
	const factor = {
		deg: 1,
		grad: .9,
		rad: 180 / Math.PI,
		turn: 360
	}[node.unit.toLowerCase()];
	return factor === void 0 ? void 0 : Math.round(Number(node.value) * factor * 1e3) / 1e3;
}
function translateHides(parts, measures) {
	return isFarOff(shift(parts[0], measures), "x") || isFarOff(shift(parts[1], measures), "y");
}
function scaleHides(parts, measures) {
	return parts.slice(0, 2).some((part) => isNothing(part, measures));
}
function clipHides(parts, measures) {
	const shape = parts[0];
	if (shape?.type !== "Function" || shape.name.toLowerCase() !== "rect") return false;
	const [top, right, bottom, left] = argumentsOf(shape).map((argument) => wordOf(argument) === "auto" ? void 0 : lengthOf(argument, measures));
	const height = bottom === void 0 ? void 0 : bottom - (top ?? 0);
	const width = right === void 0 ? void 0 : right - (left ?? 0);
	return height !== void 0 && height <= 1 || width !== void 0 && width <= 1;
}
function clipPathHides(parts, measures) {
	const shape = parts.find((part) => part.type === "Function");
	if (shape?.type !== "Function") return false;
	const name = shape.name.toLowerCase();
	const args = argumentsOf(shape);
	const round = args.findIndex((argument) => wordOf(argument) === "round" || wordOf(argument) === "at");
	const own = round < 0 ? args : args.slice(0, round);
	switch (name) {
		case "inset": {
			const [top, right = top, bottom = top, left = right] = own;
			return covers(top, bottom, measures) || covers(left, right, measures);
		}
		case "circle":
		case "ellipse": return own.some((radius) => isSpeck(radius, measures));
		case "xywh": return isSpeck(own[2], measures) || isSpeck(own[3], measures);
		case "rect": return clipHides([shape], measures);
		case "polygon": return polygonHides(own, measures);
		default: return false;
	}
}
function covers(a, b, measures) {
	if (!a || !b) return false;
	const share = (node) => node.type === "Percentage" ? Number(node.value) / 100 : (lengthOf(node, {
		...measures,
		of: 1e3
	}) ?? 0) / 1e3;
	return share(a) + share(b) >= .98;
}
function isSpeck(node, measures) {
	if (!node) return false;
	const size = lengthOf(node, {
		...measures,
		of: 100
	});
	return size !== void 0 && size <= 1;
}
function polygonHides(parts, measures) {
	const at = parts.filter((part) => part.type !== "Identifier");
	if (at.length < 2) return false;
	const numbers = at.map((part) => lengthOf(part, {
		...measures,
		of: 100
	}));
	if (numbers.includes(void 0)) return false;
	let area = 0;
	const count = Math.floor(numbers.length / 2);
	for (let point = 0; point < count; point++) {
		const next = (point + 1) % count;
		area += numbers[point * 2] * numbers[next * 2 + 1] - numbers[next * 2] * numbers[point * 2 + 1];
	}
	return Math.abs(area) / 2 < 2;
}
// packages/core/src/read/visibility/look.ts
const plain$1 = {
	hidden: void 0,
	content: void 0,
	behindClick: false,
	visibility: true,
	opacity: 1,
	squeezed: false,
	fontSize: 16,
	rootSize: 16,
	lineHeight: true,
	indented: false,
	colour: black,
	textShadow: false,
	backdrop: white,
	backdropSet: false,
	lifted: false,
	struck: false,
	inSvg: false,
	inline: false,
	hasHeight: true
};
const faintest$1 = .1;
const smallestText = 3;
const leastContrast = 1.15;
function lookOf(entry, style, parent, window) {
	return new LookReader(entry, style, parent, window).read();
}
var LookReader = class {
	entry;
	style;
	parent;
	window;
	look;
	display;
	measures;
	constructor(entry, style, parent, window) {
		this.entry = entry;
		this.style = style;
		this.parent = parent;
		this.window = window;
		this.look = {
			...parent,
			hidden: parent.hidden ?? parent.content,
			content: void 0
		};
		this.display = this.word("display");
		this.measures = {
			em: parent.fontSize,
			rem: parent.rootSize,
			window,
			of: void 0
		};
	}
	read() {
		const { look } = this;
		const { node } = this.entry;
		look.inline = isInline(this.display, node) && !isReplaced(node);
		look.hasHeight = isReplaced(node);
		if (node.tagName === "svg") look.inSvg = true;
		else if (node.tagName === "foreignobject") look.inSvg = false;
		this.readDrawing();
		if (look.hidden) return look;
		this.readText();
		if (this.display !== "contents") {
			this.readBox();
			this.readPosition();
			this.readBackdrop();
		}
		return look;
	}
	parts(property) {
		return this.style.values.get(property);
	}
	word(property) {
		const part = this.parts(property)?.[0];
		return part && wordOf(part);
	}
	length(property, of) {
		const part = this.parts(property)?.[0];
		return part && lengthOf(part, of === void 0 ? this.measures : {
			...this.measures,
			of
		});
	}
	hide(why) {
		this.look.hidden ??= why;
	}
	readDrawing() {
		const { look, parent, display } = this;
		const { node } = this.entry;
		const undrawn = contentUndrawn(node, parent.inSvg);
		if (undrawn && (parent.inSvg || isBoxless(node))) this.hide(undrawn);
		else if (undrawn) look.content = undrawn;
		const hidden = node.properties["hidden"];
		const untilFound = String(hidden).toLowerCase() === "until-found";
		if (display === "none") this.hide("display-none");
		else if (hidden !== void 0 && hidden !== false && hidden !== null) {
			if (untilFound ? this.word("content-visibility") === void 0 : byDefault(display)) this.hide("hidden-attribute");
		}
		if (display === void 0 || byDefault(display)) this.readClosed();
		if (this.parts("content-visibility") && this.word("content-visibility") === "hidden") look.content ??= "visibility-hidden";
		const visibility = this.word("visibility");
		if (visibility === "hidden" || visibility === "collapse") look.visibility = false;
		else if (visibility === "visible" || visibility === "initial") look.visibility = true;
		const opacity = this.parts("opacity")?.[0];
		const share = opacity && display !== "contents" ? shareOf(opacity, this.measures) : void 0;
		look.opacity *= Math.min(1, Math.max(0, share ?? 1) * this.filterOpacity());
		if (look.opacity < faintest$1) this.hide("transparent");
	}
	readClosed() {
		const { node, parent } = this.entry;
		if (node.tagName === "dialog" && node.properties["open"] !== true) this.look.behindClick = true;
		if (node.properties["popover"] !== void 0) this.look.behindClick = true;
		if (parent?.node.tagName !== "details" || parent.node.properties["open"] === true) return;
		if (parent.node.children.find((child) => child.type === "element" && child.tagName === "summary") !== node) this.look.behindClick = true;
	}
	filterOpacity() {
		let opacity = 1;
		for (const part of this.parts("filter") ?? []) {
			if (part.type !== "Function" || part.name.toLowerCase() !== "opacity") continue;
			const share = part.children.first && shareOf(part.children.first, this.measures);
			if (typeof share === "number") opacity *= share;
		}
		return opacity;
	}
	readText() {
		const { look, style } = this;
		const { node } = this.entry;
		this.readFontSize();
		const lineHeight = this.parts("line-height")?.[0];
		if (lineHeight) {
			const value = lineHeight.type === "Number" ? Number(lineHeight.value) : this.length("line-height", look.fontSize);
			look.lineHeight = value === void 0 || value > .1;
		}
		const indent = this.parts("text-indent")?.[0];
		if (indent) look.indented = isFarOff(this.length("text-indent", this.window.width), "x") || fullIndent(indent);
		const colour = style.values.get("text-fill-color")?.[0] ?? style.values.get("color")?.[0];
		if (colour) this.readColour(colour);
		else if (node.tagName === "font" || node.tagName === "body") {
			const legacy = attribute(node, node.tagName === "font" ? "color" : "text");
			if (legacy !== void 0) look.colour = legacyColour(legacy) ?? look.colour;
		}
		if (style.values.has("text-shadow")) look.textShadow = this.word("text-shadow") !== "none";
		if (this.word("background-clip") === "text") look.textShadow = true;
		const line = style.values.get("text-decoration-line");
		const strikes = line ? line.some((part) => wordOf(part) === "line-through") : isStrike(node.tagName);
		look.struck = this.parent.struck || strikes;
	}
	readFontSize() {
		const { look, parent } = this;
		const { node } = this.entry;
		const part = this.parts("font-size")?.[0];
		if (part) {
			const name = wordOf(part);
			if (name === void 0) look.fontSize = lengthOf(part, {
				...this.measures,
				of: parent.fontSize
			}) ?? parent.fontSize;
			else if (name === "smaller") look.fontSize = parent.fontSize / 1.2;
			else if (name === "larger") look.fontSize = parent.fontSize * 1.2;
			else if (name !== "inherit" && name !== "unset") look.fontSize = 16;
		} else if (node.tagName === "small" || node.tagName === "sub" || node.tagName === "sup") look.fontSize = parent.fontSize / 1.2;
		if (node.tagName === "html") look.rootSize = look.fontSize;
		this.measures = {
			...this.measures,
			em: look.fontSize,
			rem: look.rootSize
		};
	}
	readColour(part) {
		const { look } = this;
		const name = wordOf(part);
		if (name === "inherit" || name === "unset" || name === "currentcolor") return;
		if (name === "initial" || name === "revert") look.colour = black;
		else {
			const colour = colourOf(part);
			look.colour = typeof colour === "object" ? colour : void 0;
		}
	}
	readBox() {
		const position = this.word("position");
		const positioned = position === "absolute" || position === "fixed";
		const floats = this.parts("float") !== void 0 && this.word("float") !== "none";
		const replaced = isReplaced(this.entry.node);
		if (positioned || floats) this.look.inline = false;
		if (this.look.inline) this.look.hasHeight = this.padding("padding-top", "padding-bottom") > 1;
		else this.readSize(replaced);
		if (positioned && this.parts("clip") && clipHides(this.parts("clip"), this.measures)) this.hide("clipped");
		const clipPath = this.parts("clip-path");
		if (clipPath && clipPathHides(clipPath, this.measures)) this.hide("clipped");
		if (this.look.inline) return;
		const transform = this.parts("transform");
		const moved = transform && transformHides(transform, this.measures);
		if (moved) this.hide(moved);
		const translate = this.parts("translate");
		if (translate && translateHides(translate, this.measures)) this.hide("off-screen");
		const scale = this.parts("scale");
		if (scale && scaleHides(scale, this.measures)) this.hide("no-size");
	}
	readSize(replaced) {
		const { look, window } = this;
		const { node } = this.entry;
		const width = this.extent("width", window.width);
		const height = this.extent("height", void 0);
		if (replaced) {
			const across = width ?? (this.parts("width") ? void 0 : sizeAttribute(node, "width"));
			const down = height ?? (this.parts("height") ? void 0 : sizeAttribute(node, "height"));
			const least = Math.min(across ?? 1e400, down ?? 1e400);
			if (least <= 2) this.hide("no-size");
			else if (least < 8) this.hide("tiny");
			return;
		}
		const clipsX = this.clips("overflow-x");
		const clipsY = this.clips("overflow-y");
		const padding = this.padding("padding-top", "padding-bottom");
		const flat = height !== void 0 && height + padding <= 1;
		const grows = (this.length("min-height", window.height) ?? 0) > 1 || this.parts("aspect-ratio") !== void 0;
		look.hasHeight = !flat && (height !== void 0 || padding > 1 || grows || isStretched(this.style));
		const narrow = width !== void 0 && width + this.padding("padding-left", "padding-right") <= 1;
		if (flat && clipsY || narrow && clipsX) look.content ??= "no-size";
		if (clipsY && !look.lineHeight && height === void 0 && padding === 0) look.squeezed = true;
	}
	extent(side, of) {
		const own = this.length(side, of);
		const most = this.length(`max-${side}`, of);
		const least = this.length(`min-${side}`, of);
		if (own === void 0 && most === void 0) return void 0;
		const value = Math.min(own ?? 1e400, most ?? 1e400);
		if (own === void 0 && value > 8) return void 0;
		return Math.max(value, least ?? 0);
	}
	padding(before, after) {
		return (this.length(before, this.window.width) ?? 0) + (this.length(after, this.window.width) ?? 0);
	}
	clips(property) {
		const value = this.word(property);
		return value !== void 0 && value !== "visible" && value !== "initial" && value !== "unset";
	}
	readPosition() {
		const { window } = this;
		const position = this.word("position");
		if (position !== void 0 && position !== "static") {
			const left = this.length("left", window.width);
			const right = this.length("right", window.width);
			const out = position === "absolute" || position === "fixed";
			if (out) this.look.lifted = true;
			const beyond = out && (atLeast(left, -window.width) || atLeast(right, -window.width));
			if (isFarOff(left, "x") || beyond || isFarOff(right, "x")) this.hide("off-screen");
			if (isFarOff(this.length("top", window.height), "y") || isFarOff(this.length("bottom", window.height), "y")) this.hide("off-screen");
		}
		if (isFarOff(this.length("margin-left", window.width), "x")) this.hide("off-screen");
		if (isFarOff(this.length("margin-top", window.width), "y")) this.hide("off-screen");
	}
	readBackdrop() {
		const { look, style } = this;
		const { node } = this.entry;
		const image = style.values.get("background-image");
		const colour = style.values.get("background-color")?.[0];
		const tint = colour ? colourOf(colour) : legacyBackground(attribute(node, "bgColor"));
		if ((image?.some(isImage) ?? false) || attribute(node, "background") !== void 0) {
			look.backdrop = void 0;
			look.backdropSet = true;
			look.lifted = false;
		} else if (typeof tint === "object") {
			if (tint.alpha === 0) return;
			look.backdrop = tint.alpha === 1 ? tint : look.backdrop && over(tint, look.backdrop);
			look.backdropSet = look.backdropSet || tint.alpha > .5;
			if (tint.alpha > .5) look.lifted = false;
		} else if (tint !== void 0) {
			look.backdrop = void 0;
			look.backdropSet = true;
		}
	}
};
function unreadable$1(look) {
	if (look.squeezed) return "no-size";
	if (look.fontSize < smallestText) return "tiny";
	if (look.indented) return "off-screen";
	if (!look.textShadow && look.colour && look.colour.alpha < faintest$1) return "transparent";
}
function isSameColour({ colour, backdrop, textShadow }) {
	if (!colour || !backdrop || textShadow) return false;
	return contrast(over(colour, backdrop), backdrop) < leastContrast;
}
function byDefault(display) {
	return display === void 0 || display === "initial" || display === "revert" || display === "unset";
}
function fullIndent(node) {
	return node.type === "Percentage" && Math.abs(Number(node.value)) >= 100;
}
function isStrike(tag) {
	return tag === "s" || tag === "strike" || tag === "del";
}
function isStretched({ values }) {
	return values.has("top") && values.has("bottom");
}
function atLeast(value, limit) {
	return value !== void 0 && value <= limit;
}
function legacyBackground(value) {
	return value === void 0 ? void 0 : legacyColour(value);
}
// packages/core/src/read/visibility/declarations.ts
function parseDeclarations(body) {
	let known = parsed.get(body);
	if (known) return known;
	known = readList(body);
	if (parsed.size >= mostParsed) parsed.clear();
	parsed.set(body, known);
	return known;
}
const parsed = new Map();
const mostParsed = 2e3;
function readList(body) {
	if (body.length > 1e5 || tooDeep$1(body)) return [];
	const found = [];
	const list = parser_default(body, {
		context: "declarationList",
		positions: body.includes("var("),
		onParseError
	});
	if (list.type !== "DeclarationList") return found;
	for (const node of list.children) {
		if (node.type !== "Declaration") continue;
		const important = node.important === true || String(node.important).toLowerCase() === "important";
		if (node.important !== false && !important) continue;
		const property = decode$3(node.property);
		if (property.startsWith("--")) {
			const text = node.value.type === "Raw" ? node.value.value.trim() : "";
			found.push({
				property,
				value: [],
				text,
				important
			});
			continue;
		}
		const name = property.toLowerCase();
		if (!isKnown(name) || node.value.type !== "Value") continue;
		if (refersToVariable(node.value)) {
			const { start, end } = node.value.loc;
			found.push({
				property: name,
				value: [],
				text: body.slice(start.offset, end.offset),
				important
			});
		} else addLonghands(found, name, node.value, important);
	}
	return found;
}
function onParseError() {}
function refersToVariable(value) {
	const open = value.children.toArray();
	while (open.length > 0) {
		const node = open.pop();
		if (node.type === "Function" && node.name.toLowerCase() === "var") return true;
		if (node.type === "Function" || node.type === "Parentheses") for (const child of node.children) open.push(child);
	}
	return false;
}
function addLonghands(found, name, value, important) {
	for (const [property, parts] of expand(name, value.children.toArray())) found.push({
		property,
		value: parts,
		text: void 0,
		important
	});
}
function substitute(declaration, lookUp) {
	let text = declaration.text;
	for (let round = 0; round < 16 && /var\(/i.test(text); round++) {
		if (text.length > 4096) return [];
		let open = false;
		text = text.replace(/var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)/gi, (_, name, other) => {
			const value = lookUp(name) ?? other;
			if (value === void 0) open = true;
			return value ?? "";
		});
		if (open) return [];
	}
	if (tooDeep$1(text)) return [];
	const value = parser_default(text, {
		context: "value",
		onParseError
	});
	const found = [];
	if (value.type === "Value") addLonghands(found, declaration.property, value, declaration.important);
	return found;
}
// packages/core/src/read/visibility/match.ts
var Matcher = class {
	page;
	quirks;
	families = new Map();
	steps = 4e6;
	failed = new Set();
	constructor(page) {
		this.page = page;
		this.quirks = page.tree.data?.quirksMode === true;
	}
	get exhausted() {
		return this.steps <= 0;
	}
	spend(steps) {
		this.steps -= steps;
	}
	matches(selector, entry) {
		const { failed } = this;
		this.failed = new Set();
		const found = this.match(selector, selector.compounds.length - 1, entry, void 0);
		this.failed = failed;
		return found;
	}
	match(selector, index, entry, anchor) {
		if (--this.steps <= 0) return false;
		for (const simple of selector.compounds[index]) if (!this.holds(simple, entry)) return false;
		if (index === 0) return anchor === void 0 || this.isRelated(selector, entry, anchor);
		const key = index * this.page.entries.length + entry.index;
		if (this.failed.has(key)) return false;
		for (const before of this.before(selector.combinators[index], entry)) if (this.match(selector, index - 1, before, anchor)) return true;
		this.failed.add(key);
		return false;
	}
	*before(combinator, entry) {
		if (combinator === ">") {
			const parent = parentInTree(entry);
			if (parent) yield parent;
		} else if (combinator === " ") for (let at = parentInTree(entry); at; at = parentInTree(at)) yield at;
		else {
			const family = this.family(entry);
			let at = family.at.get(entry.node);
			while (--at >= 0) {
				if (--this.steps <= 0) return;
				yield this.page.entryOf.get(family.elements[at]);
				if (combinator === "+") return;
			}
		}
	}
	isRelated(selector, entry, anchor) {
		for (const before of this.before(selector.combinators[0], entry)) if (before === anchor) return true;
		return false;
	}
	holds(simple, entry) {
		const { node } = entry;
		switch (simple.kind) {
			case "tag": return simple.name === "*" || node.tagName.toLowerCase() === simple.name;
			case "class": return this.hasClass(node, simple.name);
			case "id": return this.same(attributeOf(node, "id") ?? "", simple.name);
			case "attribute": return this.hasAttribute(node, simple);
			case "is": return simple.list.some((one) => one.pseudoElement === void 0 && this.matches(one, entry));
			case "not": return !simple.list.some((one) => this.matches(one, entry));
			case "has": return simple.list.some((one) => this.has(one, entry));
			case "nth": return this.isNth(simple, entry);
			case "lang": return isLang(entry, simple.ranges);
			case "host": return false;
			default: return this.isIn(simple.name, entry);
		}
	}
	same(a, b) {
		return a === b || this.quirks && a.toLowerCase() === b.toLowerCase();
	}
	hasClass(node, name) {
		const classes = node.properties["className"];
		if (!Array.isArray(classes)) return false;
		for (const one of classes) if (this.same(one, name)) return true;
		return false;
	}
	hasAttribute(node, simple) {
		let actual = attributeOf(node, simple.name);
		if (actual === void 0) return false;
		if (simple.matcher === null) return true;
		let { value } = simple;
		if (simple.ignoreCase) {
			value = value.toLowerCase();
			actual = actual.toLowerCase();
		}
		switch (simple.matcher) {
			case "=": return actual === value;
			case "~=": return value !== "" && actual.split(/\s+/).includes(value);
			case "|=": return actual === value || actual.startsWith(`${value}-`);
			case "^=": return value !== "" && actual.startsWith(value);
			case "$=": return value !== "" && actual.endsWith(value);
			default: return value !== "" && actual.includes(value);
		}
	}
	has(selector, anchor) {
		const scope = selector.combinators[0] === "+" || selector.combinators[0] === "~" ? parentInTree(anchor) : anchor;
		const { entries } = this.page;
		const depth = scope ? scope.depth : -1;
		const { failed } = this;
		this.failed = new Set();
		let found = false;
		for (let at = anchor.index + 1; at < entries.length && !found; at++) {
			const entry = entries[at];
			if (entry.depth <= depth || --this.steps <= 0) break;
			found = this.match(selector, selector.compounds.length - 1, entry, anchor);
		}
		this.failed = failed;
		return found;
	}
	family(entry) {
		let family = this.families.get(entry.parent);
		if (!family) {
			const elements = [];
			for (const child of childrenOf(entry.parent, this.page)) if (child.type === "element") elements.push(child);
			family = {
				elements,
				at: new Map(elements.map((element, at) => [element, at]))
			};
			this.families.set(entry.parent, family);
		}
		return family;
	}
	isNth(simple, entry) {
		const { elements, at } = this.family(entry);
		const own = at.get(entry.node);
		const toward = simple.fromEnd ? 1 : -1;
		if (simple.of && !simple.of.some((one) => this.matches(one, entry))) return false;
		let number = 1;
		for (let next = own + toward; next >= 0 && next < elements.length; next += toward) {
			if (--this.steps <= 0) return false;
			if (simple.step === 0 && number > simple.first) return false;
			const element = elements[next];
			if (simple.ofType && element.tagName !== entry.node.tagName) continue;
			if (simple.of) {
				const other = this.page.entryOf.get(element);
				if (!simple.of.some((one) => this.matches(one, other))) continue;
			}
			number++;
		}
		const over = number - simple.first;
		return simple.step === 0 ? over === 0 : over % simple.step === 0 && over / simple.step >= 0;
	}
	isIn(state, entry) {
		const { node, parent } = entry;
		switch (state) {
			case "root":
			case "scope": return node.tagName === "html" && parent === void 0;
			case "only-child": return this.family(entry).elements.length === 1;
			case "only-of-type": return this.family(entry).elements.every((other) => other === node || other.tagName !== node.tagName);
			case "empty": return !node.children.some((child) => child.type === "element" || child.type === "text" && child.value !== "");
			case "link":
			case "any-link": return (node.tagName === "a" || node.tagName === "area") && node.properties["href"] !== void 0;
			case "defined": return !node.tagName.includes("-");
			case "open": return node.properties["open"] !== void 0;
			case "checked": return node.properties["checked"] === true || node.properties["selected"] === true;
			case "disabled": return node.properties["disabled"] === true;
			case "enabled": return formTags.has(node.tagName) && node.properties["disabled"] !== true;
			case "dir-ltr": return direction(entry) === "ltr";
			case "dir-rtl": return direction(entry) === "rtl";
			default: return false;
		}
	}
};
const formTags = new Set([
	"button",
	"input",
	"select",
	"textarea",
	"option",
	"fieldset"
]);
function parentInTree(entry) {
	const { parent } = entry;
	return parent && parent.node.tagName !== "template" ? parent : void 0;
}
function childrenOf(parent, page) {
	if (!parent) return page.tree.children;
	return parent.node.content ? parent.node.content.children : parent.node.children;
}
function attributeOf(node, name) {
	if (name === "class") return textOf$2(node.properties["className"]);
	if (name === "for") return textOf$2(node.properties["htmlFor"]);
	const { properties } = node;
	if (name in properties && Object.hasOwn(properties, name)) return textOf$2(properties[name]);
	const plain = name.replaceAll(/[-:]/g, "");
	for (const key of Object.keys(properties)) {
		if (key.length !== plain.length || key.toLowerCase() !== plain) continue;
		return textOf$2(properties[key]);
	}
}
function textOf$2(value) {
	if (value === void 0 || value === null || value === false) return void 0;
	if (value === true) return "";
	return Array.isArray(value) ? value.join(" ") : String(value);
}
function isLang(entry, ranges) {
	for (let at = entry; at; at = at.parent) {
		const lang = at.node.properties["lang"] ?? at.node.properties["xmlLang"];
		if (lang === void 0 || lang === null) continue;
		const own = lang.toLowerCase();
		return ranges.some((range) => own === range || own.startsWith(`${range}-`));
	}
	return false;
}
function direction(entry) {
	for (let at = entry; at; at = at.parent) {
		const dir = at.node.properties["dir"];
		if (dir === "rtl" || dir === "ltr") return dir;
	}
	return "ltr";
}
// packages/core/src/read/visibility/scan.ts
const groupNames = new Set([
	"media",
	"supports",
	"layer",
	"container",
	"scope"
]);
const code = {
	quote: 34,
	apostrophe: 39,
	open: 40,
	close: 41,
	star: 42,
	slash: 47,
	semicolon: 59,
	openSquare: 91,
	backslash: 92,
	closeSquare: 93,
	openCurly: 123,
	closeCurly: 125
};
const stops = new Uint8Array(128);
for (const stop of Object.values(code)) stops[stop] = 1;
stops[code.star] = 0;
function scanSheet(text, outer) {
	return new Scanner(text, outer).scan();
}
var Scanner = class {
	text;
	sheet = {
		rules: [],
		keyframes: new Map(),
		layers: [],
		beyond: false
	};
	frames = [];
	top;
	segment = 0;
	spoilt = -1;
	constructor(text, outer) {
		this.text = text;
		this.top = {
			kind: "sheet",
			group: outer,
			rule: void 0,
			from: 0
		};
	}
	scan() {
		const { text } = this;
		const end = text.length;
		let brackets = 0;
		for (let at = 0; at < end; at++) {
			const char = text.charCodeAt(at);
			if (char > 127 || stops[char] === 0) continue;
			if (char === code.slash) {
				if (text.charCodeAt(at + 1) === code.star) at = commentEnd(text, at);
			} else if (char === code.backslash) at++;
			else if (char === code.quote || char === code.apostrophe) at = stringEnd(text, at);
			else if (char === code.open && isUrl(text, at)) at = urlEnd(text, at);
			else if (char === code.open || char === code.openSquare) brackets++;
			else if (char === code.close || char === code.closeSquare) {
				if (brackets > 0) brackets--;
			} else if (brackets === 0) {
				if (char === code.openCurly) this.open(at);
				else if (char === code.closeCurly) this.close(at);
				else this.semicolon(at);
			}
		}
		while (this.frames.length > 0) this.close(end);
		return this.sheet;
	}
	push(kind, group, rule, at) {
		this.frames.push(this.top);
		this.top = {
			kind,
			group,
			rule,
			from: at + 1
		};
		if (kind !== "value") this.segment = at + 1;
		return this.top;
	}
	open(at) {
		const { top } = this;
		if (top.kind === "skip" || top.kind === "value") {
			this.push(top.kind, top.group, top.rule, at);
			return;
		}
		if (this.frames.length >= 32) {
			this.sheet.beyond = true;
			this.push("skip", top.group, void 0, at);
			return;
		}
		const prelude = clean(this.text.slice(this.segment, at));
		if (prelude.startsWith("--") && top.rule) {
			this.push("value", top.group, top.rule, at);
			return;
		}
		if (top.rule) this.emit(top, this.segment);
		if (!prelude.startsWith("@")) {
			this.push("style", top.group, {
				prelude,
				body: "",
				parent: top.rule,
				group: top.group
			}, at);
			return;
		}
		const name = /^@([-\w]+)/.exec(prelude)?.[1]?.toLowerCase() ?? "";
		if (groupNames.has(name)) {
			const group = {
				name,
				prelude: prelude.slice(name.length + 1).trim(),
				parent: top.group
			};
			if (name === "layer") this.sheet.layers.push(group);
			this.push("group", group, top.rule, at);
			return;
		}
		const frame = this.push("skip", top.group, void 0, at);
		if (name.endsWith("keyframes")) frame.keyframes = prelude.slice(name.length + 1).trim();
	}
	close(at) {
		const closing = this.top;
		if (closing.kind === "sheet") return;
		if (closing.rule && closing.kind !== "value") this.emit(closing, at);
		if (closing.keyframes !== void 0) this.sheet.keyframes.set(closing.keyframes, this.text.slice(closing.from, at));
		this.top = this.frames.pop();
		if (closing.kind === "value") return;
		this.segment = at + 1;
		this.top.from = at + 1;
	}
	semicolon(at) {
		const { kind } = this.top;
		if (kind === "skip" || kind === "value" || this.spoilt === this.segment) return;
		const statement = this.top.rule ? "" : clean(this.text.slice(this.segment, at));
		if (kind === "sheet" && !statement.startsWith("@")) {
			this.spoilt = this.segment;
			return;
		}
		if (/^@layer\b/i.test(statement)) for (const name of statement.slice(6).split(",")) this.sheet.layers.push({
			name: "layer",
			prelude: name.trim(),
			parent: this.top.group
		});
		this.segment = at + 1;
	}
	emit(frame, to) {
		const body = this.text.slice(frame.from, to);
		if (!/\S/.test(body)) return;
		const rule = frame.rule;
		this.sheet.rules.push({
			prelude: rule.prelude,
			body,
			parent: rule.parent,
			group: frame.group
		});
	}
};
function commentEnd(text, at) {
	const end = text.indexOf("*/", at + 2);
	return end < 0 ? text.length : end + 1;
}
function stringEnd(text, at) {
	const quote = text.charCodeAt(at);
	for (let next = at + 1; next < text.length; next++) {
		const char = text.charCodeAt(next);
		if (char === code.backslash) next++;
		else if (char === quote || char === 10 || char === 13 || char === 12) return next;
	}
	return text.length;
}
function isUrl(text, at) {
	if (text.slice(at - 3, at).toLowerCase() !== "url") return false;
	let next = at + 1;
	while (next < text.length && text.charCodeAt(next) <= 32) next++;
	const char = text.charCodeAt(next);
	return char !== code.quote && char !== code.apostrophe;
}
function urlEnd(text, at) {
	for (let next = at + 1; next < text.length; next++) {
		const char = text.charCodeAt(next);
		if (char === code.backslash) next++;
		else if (char === code.close) return next;
	}
	return text.length;
}
function clean(prelude) {
	return (prelude.includes("/*") ? prelude.replace(/\/\*[^]*?(?:\*\/|$)/g, " ") : prelude).trim().replace(/^(?:(?:<!--|-->)\s*)+/, "");
}
// packages/core/src/read/visibility/selector.ts
const weight = {
	id: 1e8,
	class: 1e4,
	tag: 1
};
const mostCompounds = 64;
const states = new Set("active any-link autofill checked default defined disabled empty enabled first-child first-of-type focus focus-visible focus-within fullscreen host hover in-range indeterminate invalid last-child last-of-type link modal muted only-child only-of-type open optional out-of-range paused picture-in-picture placeholder-shown playing popover-open read-only read-write required root scope target target-within user-invalid user-valid valid visited -webkit-autofill -webkit-full-screen buffering seeking stalled volume-locked".split(" "));
const oldPseudoElements = new Set([
	"before",
	"after",
	"first-line",
	"first-letter"
]);
function parseSelectors(text, parents) {
	if (text === "" || text.endsWith(",") || text.length > 1e5 || tooDeep$1(text)) return void 0;
	try {
		return compileList(parser_default(text, { context: "selectorList" }), parents);
	} catch (error) {
		if (isSyntaxError(error)) return void 0;
		throw error;
	}
}
function compileList(list, parents) {
	if (list.type !== "SelectorList") return void 0;
	const found = [];
	for (const node of list.children) {
		const selector = node.type === "Selector" ? compile(node, parents) : void 0;
		if (!selector) return void 0;
		found.push(selector);
	}
	return found;
}
function compile(node, parents) {
	const selector = {
		compounds: [],
		combinators: [],
		specificity: 0,
		pseudoElement: void 0
	};
	let compound = [];
	let combinator;
	let nests = false;
	const finish = () => {
		selector.compounds.push(compound);
		selector.combinators.push(combinator ?? " ");
		compound = [];
	};
	for (const part of node.children) {
		if (part.type === "Combinator") {
			if (!isCombinator(part.name)) return void 0;
			if (compound.length > 0 || selector.compounds.length > 0) finish();
			combinator = part.name;
			continue;
		}
		if (part.type === "NestingSelector") {
			nests = true;
			compound.push(parents ? {
				kind: "is",
				list: parents
			} : {
				kind: "state",
				name: "scope"
			});
			selector.specificity += parents ? highest(parents) : 0;
			continue;
		}
		if (part.type === "PseudoElementSelector" || part.type === "PseudoClassSelector" && isOld(part)) {
			selector.pseudoElement = part.name.toLowerCase();
			continue;
		}
		const simple = compileSimple(part, selector, parents);
		if (!simple) return void 0;
		if (simple !== "any") compound.push(simple);
		else if (compound.length === 0) compound.push({
			kind: "tag",
			name: "*"
		});
	}
	if (compound.length === 0 && selector.pseudoElement === void 0) return void 0;
	if (selector.compounds.length > mostCompounds) return void 0;
	finish();
	if (parents && !nests) {
		selector.combinators[0] = leading(node) ?? " ";
		selector.compounds.unshift([{
			kind: "is",
			list: parents
		}]);
		selector.combinators.unshift(" ");
		selector.specificity += highest(parents);
	}
	return selector;
}
function leading(node) {
	const first = node.children.first;
	return first?.type === "Combinator" && isCombinator(first.name) ? first.name : void 0;
}
function isCombinator(name) {
	return name === " " || name === ">" || name === "+" || name === "~";
}
function isOld(node) {
	return oldPseudoElements.has(node.name.toLowerCase());
}
function highest(list) {
	let most = 0;
	for (const { specificity } of list) if (specificity > most) most = specificity;
	return most;
}
function compileSimple(node, selector, parents) {
	switch (node.type) {
		case "TypeSelector": {
			const name = decode$3(node.name.slice(node.name.lastIndexOf("|") + 1)).toLowerCase();
			if (name === "*") return "any";
			selector.specificity += weight.tag;
			return {
				kind: "tag",
				name
			};
		}
		case "IdSelector":
			selector.specificity += weight.id;
			return {
				kind: "id",
				name: decode$3(node.name)
			};
		case "ClassSelector":
			selector.specificity += weight.class;
			return {
				kind: "class",
				name: decode$3(node.name)
			};
		case "AttributeSelector": {
			selector.specificity += weight.class;
			const { value } = node;
			return {
				kind: "attribute",
				name: decode$3(node.name.name).toLowerCase(),
				matcher: node.matcher,
				value: value === null ? "" : value.type === "String" ? value.value : decode$3(value.name),
				ignoreCase: node.flags?.toLowerCase() === "i"
			};
		}
		case "PseudoClassSelector": return compilePseudoClass(node, selector, parents);
		default: return;
	}
}
function compilePseudoClass(node, selector, parents) {
	const name = decode$3(node.name).toLowerCase();
	const argument = node.children?.first;
	if (!argument) {
		if (!states.has(name)) return void 0;
		selector.specificity += weight.class;
		return position(name) ?? {
			kind: "state",
			name
		};
	}
	if (argument.type === "SelectorList") {
		const list = compileList(argument, parents);
		const kind = listKinds[name];
		if (!list || !kind) return void 0;
		if (name !== "where") selector.specificity += highest(list);
		return {
			kind,
			list
		};
	}
	if (argument.type === "Selector" && (name === "host" || name === "host-context")) {
		const one = compile(argument, parents);
		if (!one) return void 0;
		selector.specificity += weight.class + one.specificity;
		return {
			kind: "host",
			list: [one]
		};
	}
	if (argument.type === "Nth") return compileNth(name, argument, selector, parents);
	if (name === "lang" || name === "dir") {
		selector.specificity += weight.class;
		const ranges = [];
		for (const item of node.children) if (item.type === "Identifier") ranges.push(decode$3(item.name).toLowerCase());
		else if (item.type === "String") ranges.push(item.value.toLowerCase());
		return name === "lang" ? {
			kind: "lang",
			ranges
		} : {
			kind: "state",
			name: `dir-${ranges[0]}`
		};
	}
}
const listKinds = {
	is: "is",
	where: "is",
	matches: "is",
	"-webkit-any": "is",
	not: "not",
	has: "has"
};
function position(name) {
	const ofType = name.endsWith("-of-type");
	const nth = (fromEnd) => ({
		kind: "nth",
		step: 0,
		first: 1,
		fromEnd,
		ofType,
		of: void 0
	});
	if (name === "first-child" || name === "first-of-type") return nth(false);
	if (name === "last-child" || name === "last-of-type") return nth(true);
}
function compileNth(name, node, selector, parents) {
	if (!/^nth-(?:last-)?(?:child|of-type)$/.test(name)) return void 0;
	selector.specificity += weight.class;
	const { nth } = node;
	let step = 0;
	let first = 0;
	if (nth.type === "Identifier") {
		step = 2;
		first = nth.name.toLowerCase() === "odd" ? 1 : 0;
	} else {
		step = Number(nth.a ?? 0);
		first = Number(nth.b ?? 0);
	}
	const of = node.selector ? compileList(node.selector, parents) : void 0;
	if (node.selector && !of) return void 0;
	if (of) selector.specificity += highest(of);
	return {
		kind: "nth",
		step,
		first,
		fromEnd: name.includes("last"),
		ofType: name.endsWith("of-type"),
		of
	};
}
// packages/core/src/read/visibility/sheets.ts
function readSheets(page) {
	const sheets = {
		own: [],
		outside: false
	};
	const styles = page.byTag.get("style") ?? [];
	const links = page.byTag.get("link") ?? [];
	for (const entry of [...styles, ...links].toSorted((a, b) => a.index - b.index)) {
		if (isInert(entry)) continue;
		const text = entry.node.tagName === "style" ? styleText(entry.node) : linkText(entry.node, sheets);
		if (text === void 0 || text === "") continue;
		const media = attribute(entry.node, "media")?.trim() ?? "";
		if (/@import/i.test(text)) sheets.outside = true;
		sheets.own.push({
			text,
			media,
			scope: shadowRootOf(entry)
		});
	}
	return sheets;
}
function isInert(entry) {
	for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === "noscript") return true;
	return false;
}
function shadowRootOf(entry) {
	for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === "template") return at;
}
function styleText(node) {
	const type = attribute(node, "type")?.trim().toLowerCase() ?? "";
	if (type !== "" && type !== "text/css") return void 0;
	return node.children.map((child) => child.type === "text" ? child.value : "").join("");
}
function linkText(node, sheets) {
	const rel = (attribute(node, "rel") ?? "").toLowerCase().split(/\s+/);
	const href = attribute(node, "href");
	if (href === void 0 || href === "" || rel.includes("alternate")) return void 0;
	const preloaded = rel.includes("preload") && attribute(node, "as")?.toLowerCase() === "style";
	if (!rel.includes("stylesheet") && !preloaded) return void 0;
	const data = /^data:text\/css(?:;charset=[-\w]+)?,/i.exec(href);
	if (data && !preloaded) return decode$2(href.slice(data[0].length));
	if (attribute(node, "media")?.trim().toLowerCase() !== "print" || node.properties["onLoad"] !== void 0) sheets.outside = true;
}
function decode$2(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}
// packages/core/src/read/visibility/supports.ts
const unknown = /^\s*-(?:moz|ms|o|khtml|apple)-/i;
const deepest = 16;
function supports(condition, depth = 0) {
	if (depth > deepest) return true;
	const text = condition.trim();
	const negated = /^not(?=[\s(])/i.exec(text);
	if (negated) return !isSupported(text.slice(negated[0].length), depth);
	const { parts, word } = split(text);
	return word === "or" ? parts.some((part) => isSupported(part, depth)) : parts.every((part) => isSupported(part, depth));
}
function isSupported(part, depth) {
	const text = part.trim();
	if (!text.startsWith("(") || !text.endsWith(")")) return true;
	const inner = text.slice(1, -1).trim();
	return /^(?:\(|not[\s(])/i.test(inner) ? supports(inner, depth + 1) : !unknown.test(inner);
}
function split(text) {
	const parts = [];
	let word = "and";
	let depth = 0;
	let from = 0;
	for (const { 0: token, index } of text.matchAll(/[()]|\b(?:and|or)\b/gi)) if (token === "(") depth++;
	else if (token === ")") depth--;
	else if (depth === 0) {
		word = token.toLowerCase();
		parts.push(text.slice(from, index));
		from = index + token.length;
	}
	parts.push(text.slice(from));
	return {
		parts,
		word
	};
}
// packages/core/src/read/visibility/rules.ts
const deepestNesting = 16;
const declarationCost = 4;
var RuleIndex = class {
	page;
	matcher;
	byKey = new Map();
	groupWindows = new Map();
	anonymous = new Map();
	layerRanks;
	parents = new Map();
	hasShadows;
	scopes = new Map();
	keyframes = new Map();
	constructor(page, sheets) {
		this.page = page;
		this.matcher = new Matcher(page);
		this.hasShadows = page.byTag.get("template")?.some(({ node }) => node.properties["shadowRootMode"]) ?? false;
		let order = 0;
		let beyond = false;
		const layers = [];
		for (const { text, media, scope } of sheets.own) {
			const sheet = scanSheet(text, media === "" ? void 0 : {
				name: "media",
				prelude: media,
				parent: void 0
			});
			if (sheet.beyond) beyond = true;
			for (const layer of sheet.layers) layers.push(layer);
			for (const [name, body] of sheet.keyframes) this.keyframes.set(name, body);
			for (const source of sheet.rules) {
				const rule = {
					source,
					scope,
					order: order++,
					windows: void 0,
					selectors: void 0,
					declarations: void 0
				};
				for (const key of keysOf(source)) {
					const same = this.byKey.get(key);
					if (same === void 0) this.byKey.set(key, [rule]);
					else if (same.at(-1) !== rule) same.push(rule);
				}
			}
		}
		if (layers.length > 1e3) beyond = true;
		this.layerRanks = rankLayers(layers.slice(0, mostLayers), this.anonymous);
		if (beyond) this.matcher.spend(Number.POSITIVE_INFINITY);
	}
	get exhausted() {
		return this.matcher.exhausted;
	}
	keyframesOf(name) {
		return this.keyframes.get(name);
	}
	matchesOf(entry) {
		const found = [];
		if (this.byKey.size === 0) return found;
		const scope = this.hasShadows ? shadowRootOf(entry) : void 0;
		const { node } = entry;
		this.collect("*", entry, scope, found);
		this.collect(node.tagName.toLowerCase(), entry, scope, found);
		const id = attribute(node, "id");
		if (id !== void 0) this.collect(`#${id.toLowerCase()}`, entry, scope, found);
		const classes = node.properties["className"];
		if (Array.isArray(classes)) for (const name of new Set(classes)) this.collect(`.${name}`.toLowerCase(), entry, scope, found);
		return found;
	}
	pictures(wanted) {
		const found = [];
		for (const rule of new Set([...this.byKey.values()].flat())) {
			const address = addressesIn(rule.source.body).find(wanted);
			if (address === void 0 || this.windowsOf(rule.source.group) === 0) continue;
			const selectors = rule.selectors ??= this.selectorsOf(rule.source) ?? [];
			for (const entry of this.page.entries) {
				if (this.exhausted) return found;
				if (this.hasShadows && shadowRootOf(entry) !== rule.scope) continue;
				if (selectors.some((one) => this.matcher.matches(one, entry))) found.push({
					entry,
					address
				});
			}
		}
		return found;
	}
	mentions(name) {
		return this.byKey.has(`.${name.toLowerCase()}`);
	}
	collect(key, entry, scope, found) {
		for (const rule of this.byKey.get(key) ?? []) {
			if (this.exhausted) return;
			this.matcher.spend(1);
			if (rule.scope !== scope) continue;
			const windows = rule.windows ??= this.windowsOf(rule.source.group);
			if (windows === 0) continue;
			rule.selectors ??= this.selectorsOf(rule.source) ?? [];
			let best;
			for (const selector of rule.selectors) {
				if (best && selector.specificity <= best.specificity) continue;
				if (this.matcher.matches(selector, entry)) best = selector;
			}
			if (!best || !this.isInScope(rule.source.group, entry)) continue;
			rule.declarations ??= parseDeclarations(rule.source.body);
			if (rule.declarations.length === 0) continue;
			this.matcher.spend(declarationCost * rule.declarations.length);
			found.push({
				declarations: rule.declarations,
				layer: this.layerOf(rule.source.group),
				specificity: best.specificity,
				order: rule.order,
				windows,
				selector: best
			});
		}
	}
	selectorsOf(source) {
		const { parent } = source;
		if (!parent) return parseSelectors(source.prelude);
		const chain = [];
		for (let at = source; at; at = at.parent) chain.push(at);
		if (chain.length > deepestNesting) return void 0;
		let selectors;
		for (const rule of chain.toReversed()) {
			const known = this.parents.has(rule);
			const own = known ? this.parents.get(rule) : parseSelectors(rule.prelude, selectors);
			if (!known) this.parents.set(rule, own);
			if (!own) return void 0;
			selectors = own;
		}
		return selectors;
	}
	windowsOf(group) {
		let mask = everyWindow;
		for (let at = group; at && mask !== 0; at = at.parent) {
			let own = this.groupWindows.get(at);
			if (own === void 0) this.groupWindows.set(at, own = ownWindows(at));
			mask &= own;
		}
		return mask;
	}
	isInScope(group, entry) {
		for (let at = group; at; at = at.parent) {
			if (at.name !== "scope" || at.prelude === "") continue;
			let bounds = this.scopes.get(at);
			if (!bounds) this.scopes.set(at, bounds = scopeOf(at.prelude));
			if (!this.isWithin(entry, bounds.roots, bounds.limits)) return false;
		}
		return true;
	}
	isWithin(entry, roots, limits) {
		for (let at = entry; at; at = at.parent) {
			if (limits.some((one) => this.matcher.matches(one, at))) return false;
			if (roots.some((one) => this.matcher.matches(one, at))) return true;
		}
		return false;
	}
	layerOf(group) {
		const name = layerName(group, this.anonymous);
		return name === "" ? Number.MAX_SAFE_INTEGER : this.layerRanks.get(name) ?? 0;
	}
};
function scopeOf(prelude) {
	const [root, limit] = prelude.split(/\)\s*to\s*\(/i).map((text) => text.replace(/^\(|\)$/g, ""));
	return {
		roots: parseSelectors(root.trim()) ?? [],
		limits: limit === void 0 ? [] : parseSelectors(limit.trim()) ?? []
	};
}
function ownWindows(group) {
	switch (group.name) {
		case "media": return mediaWindows(group.prelude);
		case "container": return containerWindows(group.prelude);
		case "supports": return supports(group.prelude) ? everyWindow : 0;
		default: return everyWindow;
	}
}
function layerName(group, anonymous) {
	const names = [];
	for (let at = group; at; at = at.parent) {
		if (at.name !== "layer") continue;
		let name = at.prelude;
		if (name === "") {
			name = anonymous.get(at) ?? `(${anonymous.size})`;
			anonymous.set(at, name);
		}
		names.unshift(name);
	}
	return names.join(".");
}
function rankLayers(groups, anonymous) {
	const names = [];
	const known = new Set();
	for (const group of groups) {
		const parts = layerName(group, anonymous).split(".");
		for (let length = 1; length <= parts.length; length++) {
			const name = parts.slice(0, length).join(".");
			if (!known.has(name)) {
				known.add(name);
				names.push(name);
			}
		}
	}
	const first = new Map(names.map((name, at) => [name, at]));
	const path = (name) => {
		const parts = name.split(".");
		return [...parts.map((_, at) => first.get(parts.slice(0, at + 1).join("."))), Number.MAX_SAFE_INTEGER];
	};
	const sorted = names.map((name) => ({
		name,
		path: path(name)
	})).toSorted((a, b) => {
		const at = a.path.findIndex((place, index) => place !== b.path[index]);
		return at < 0 ? 0 : a.path[at] - b.path[at];
	});
	return new Map(sorted.map(({ name }, rank) => [name, rank]));
}
function keysOf(rule) {
	const keys = new Set();
	const { prelude } = rule;
	if (/["'\\]/.test(prelude)) return keys.add("*");
	if (!/[([]/.test(prelude)) {
		for (const selector of prelude.split(",")) keys.add(keyOf(selector));
		return keys;
	}
	let depth = 0;
	let bare = "";
	for (let at = 0; at < prelude.length; at++) {
		const char = prelude.charCodeAt(at);
		if (char === 40 || char === 91) depth++;
		else if (char === 41 || char === 93) {
			depth--;
			bare += ":";
		} else if (depth === 0) bare += prelude[at];
	}
	for (const selector of bare.split(",")) keys.add(keyOf(selector));
	return keys;
}
const combinators = new Set(Array.from("	\n\f\r >+~", (char) => char.charCodeAt(0)));
function keyOf(selector) {
	const text = selector.trimEnd();
	let from = text.length;
	while (from > 0 && !combinators.has(text.charCodeAt(from - 1))) from--;
	const compound = text.slice(from);
	const named = /^[^:]*?([#.])((?:[-\w]|[^\0-\x7f])+)/.exec(compound);
	if (named) return `${named[1]}${named[2].toLowerCase()}`;
	const tag = /^[a-z][-\w]*(?=$|[:|])/i.exec(compound)?.[0];
	return tag === void 0 || compound.includes("|") ? "*" : tag.toLowerCase();
}
// packages/core/src/read/visibility/slots.ts
var Slots = class {
	names = new Map();
	constructor(page) {
		for (const template of page.byTag.get("template") ?? []) if (isShadowRoot(template) && template.parent) this.names.set(template.parent, new Set());
		if (this.names.size === 0) return;
		for (const slot of page.byTag.get("slot") ?? []) {
			let at = slot.parent;
			while (at && !isShadowRoot(at)) at = at.parent;
			const host = at?.parent;
			if (host) this.names.get(host)?.add(attribute(slot.node, "name") ?? "");
		}
	}
	takes(entry) {
		const names = entry.parent && this.names.get(entry.parent);
		if (!names || isShadowRoot(entry)) return true;
		return names.has(attribute(entry.node, "slot") ?? "");
	}
};
function isShadowRoot({ node }) {
	return node.tagName === "template" && typeof node.properties["shadowRootMode"] === "string";
}
// packages/core/src/read/visibility/style.ts
function inlineStyle(node) {
	const text = attribute(node, "style");
	return text === void 0 || text.trim() === "" ? [] : parseDeclarations(text);
}
function sourcesOf(entry, rules, scripted) {
	const matches = rules.matchesOf(entry).filter(({ selector }) => selector.pseudoElement === void 0);
	return {
		matches: scripted && lateTags.has(entry.node.tagName) ? matches.filter(({ selector }) => !saysNotLoaded(selector)) : matches,
		inline: inlineStyle(entry.node)
	};
}
const lateTags = new Set([
	"img",
	"amp-img",
	"picture"
]);
function saysNotLoaded(selector) {
	return selector.compounds.at(-1).some(saysLate);
}
function saysLate(simple) {
	if (simple.kind === "class") return /lazy|^(?:un|not-?)loaded$/i.test(simple.name);
	if (simple.kind === "attribute") return /^data-(?:[a-z]+-)?(?:src|srcset|original)$/.test(simple.name) || simple.name === "loading";
	return simple.kind === "not" && simple.list.some((one) => one.compounds.at(-1).some(saysLoaded));
}
function saysLoaded(simple) {
	if (simple.kind === "attribute") return simple.name === "src" || simple.name === "srcset";
	return simple.kind === "class" && /loaded/i.test(simple.name);
}
function cascade(sources, bit, parent) {
	const ranked = [];
	for (const { declarations, layer, specificity, order, windows } of sources.matches) {
		if ((windows & bit) === 0) continue;
		for (const declaration of declarations) ranked.push({
			declaration,
			layer,
			inline: false,
			specificity,
			order
		});
	}
	for (const declaration of sources.inline) ranked.push({
		declaration,
		layer: 1e400,
		inline: true,
		specificity: 0,
		order: 1e400
	});
	const style = {
		values: new Map(),
		custom: void 0,
		parent
	};
	if (ranked.length === 0) return style;
	if (ranked.length > 1) ranked.sort(compare$1);
	for (const { declaration } of ranked) if (declaration.property.startsWith("--")) (style.custom ??= new Map()).set(declaration.property, declaration.text ?? "");
	for (const { declaration } of ranked) {
		if (declaration.property.startsWith("--")) continue;
		if (declaration.text === void 0) style.values.set(declaration.property, declaration.value);
		else for (const { property, value } of substitute(declaration, (name) => customProperty(style, name))) style.values.set(property, value);
	}
	return style;
}
function compare$1(a, b) {
	const { important } = a.declaration;
	if (important !== b.declaration.important) return important ? 1 : -1;
	if (a.inline !== b.inline) return a.inline ? 1 : -1;
	if (a.layer !== b.layer) return (a.layer < b.layer ? -1 : 1) * (important ? -1 : 1);
	return a.specificity - b.specificity || (a.order === b.order ? 0 : a.order - b.order);
}
function customProperty(style, name) {
	for (let at = style; at; at = at.parent) {
		const value = at.custom?.get(name);
		if (value !== void 0) return value;
	}
}
// packages/core/src/read/visibility/sight.ts
const visible = { seen: "visible" };
function createSight(page) {
	return new PageSight(page);
}
var PageSight = class {
	page;
	sheets;
	ruleIndex;
	states = new Map();
	texts = new Map();
	root;
	slots;
	constructor(page) {
		this.page = page;
		this.slots = new Slots(page);
		const style = {
			values: new Map(),
			custom: void 0,
			parent: void 0
		};
		this.root = {
			looks: [plain$1],
			styles: [style],
			outside: void 0
		};
	}
	of(entry) {
		if (!entry) return visible;
		let known = this.texts.get(entry);
		if (!known) {
			const state = this.state(entry);
			known = this.judge(state, (look) => this.textReason(look), true);
			this.texts.set(entry, known);
		}
		return known;
	}
	ofPicture(entry) {
		if (!entry) return visible;
		return this.judge(this.state(entry), boxReason, false);
	}
	ofBackground(entry) {
		const state = this.state(entry);
		const seen = this.judge(state, boxReason, false);
		if (seen.seen !== "visible" || state.looks.some((look) => look.hasHeight) || hasContent(entry)) return seen;
		return this.hasOutside() && entry.node.properties["className"] !== void 0 ? {
			seen: "uncertain",
			why: "outside-class"
		} : {
			seen: "hidden",
			why: "no-size"
		};
	}
	pictures(wanted) {
		if (!this.sheetsOfPage().own.some(({ text }) => addressesIn(text).some(wanted))) return [];
		return this.rules().pictures(wanted);
	}
	struck(entry) {
		return entry !== void 0 && this.state(entry).looks[0].struck;
	}
	read(line) {
		return readerLine(line, this);
	}
	textReason(look) {
		return boxReason(look) ?? look.content ?? unreadable$1(look) ?? (this.isPlainlySame(look) ? "same-colour" : void 0);
	}
	isPlainlySame(look) {
		return isSameColour(look) && !look.lifted && (look.backdropSet || !this.hasOutside());
	}
	judge(state, reason, text) {
		const reasons = state.looks.map(reason);
		const hidden = reasons.filter((why) => why !== void 0);
		if (hidden.length === reasons.length) return {
			seen: "hidden",
			why: hidden[0]
		};
		if (hidden.length > 0) return {
			seen: "uncertain",
			why: "some-widths",
			at: windows.filter((_, index) => reasons[index] === void 0).map(({ width }) => width)
		};
		if (this.rules().exhausted) return {
			seen: "uncertain",
			why: "outside-class"
		};
		if (state.outside) return {
			seen: "uncertain",
			why: state.outside
		};
		if (state.looks.some((look) => look.behindClick)) return {
			seen: "uncertain",
			why: "behind-click"
		};
		if (text && state.looks.some((look) => isSameColour(look))) return {
			seen: "uncertain",
			why: "same-colour"
		};
		return visible;
	}
	rules() {
		return this.ruleIndex ??= new RuleIndex(this.page, this.sheetsOfPage());
	}
	sheetsOfPage() {
		return this.sheets ??= readSheets(this.page);
	}
	hasOutside() {
		return this.sheetsOfPage().outside;
	}
	state(entry) {
		const missing = [];
		let at = entry;
		let known;
		while (at && !(known = this.states.get(at))) {
			missing.push(at);
			at = at.parent;
		}
		let state = known ?? this.root;
		for (const next of missing.toReversed()) {
			state = this.derive(next, state);
			this.states.set(next, state);
		}
		return state;
	}
	derive(entry, parent) {
		const sources = sourcesOf(entry, this.rules(), this.page.byTag.has("script"));
		const uniform = parent.looks.length === 1 && sources.matches.every((match) => match.windows === everyWindow);
		const looks = [];
		const styles = [];
		for (let at = 0; at < (uniform ? 1 : windows.length); at++) {
			const style = cascade(sources, 1 << at, parent.styles[at] ?? parent.styles[0]);
			styles.push(style);
			looks.push(lookOf(entry, style, parent.looks[at] ?? parent.looks[0], windows[at]));
		}
		if (!this.slots.takes(entry)) for (const look of looks) look.hidden ??= "never-drawn";
		if ((entry.node.tagName === "html" || entry.node.tagName === "body") && this.page.byTag.has("script")) for (const look of looks) unveil(look);
		return {
			looks,
			styles,
			outside: parent.outside ?? (isUndecided(entry.node) ? "theme" : void 0) ?? (this.hasOutside() ? hidingClass(entry, (name) => this.rules().mentions(name)) : void 0)
		};
	}
};
function unveil(look) {
	look.hidden = void 0;
	look.content = void 0;
	look.visibility = true;
	look.opacity = 1;
}
function hasContent({ node }) {
	return node.children.some((child) => child.type === "element" || child.type === "text" && child.value.trim() !== "");
}
function boxReason(look) {
	return look.hidden ?? (look.visibility ? void 0 : "visibility-hidden");
}
// packages/core/src/read/reading.ts
function openReading(source, theme = {}) {
	const { document, open, whole } = themed(source, theme);
	const reading = openAs(document, open, theme);
	let withAll;
	reading.open.reading = () => withAll ??= open.length > 0 ? openAs(whole(), open, theme) : reading;
	return reading;
}
function openAs(document, fields, { authors }) {
	const page = readPage(document.tree);
	const metadata = readMetadata(page, document.frontMatter, authors);
	const reading = {
		document,
		page,
		metadata,
		article: findArticle(page, metadata.titles),
		sight: createSight(page),
		search: new LineSearch(page.lines),
		open: {
			fields,
			reading: () => reading
		}
	};
	return reading;
}
function placeOfLine(reading, line) {
	return placeOf$1(reading, line.index, line.block);
}
function placeOfEntry(reading, entry) {
	return placeOf$1(reading, reading.page.firstLine[entry.index], entry);
}
function placeOf$1({ page, article }, index, entry) {
	const region = apart$3(article, entry);
	if (region === "aside" && isBetween(article, index)) return "byline area";
	return region ?? placeByOrder(page, article, index, entry);
}
function isBetween({ headline, bodyStart }, index) {
	return headline !== void 0 && bodyStart !== void 0 && index > headline && index < bodyStart;
}
function apart$3({ spine }, entry) {
	for (const at of lineage(entry)) {
		if (spine.has(at)) return void 0;
		const region = ownRegion(at);
		if (region === "footer" && isInArticleElement(at)) continue;
		if (region) return region;
	}
}
function placeByOrder(page, article, index, entry) {
	const { headline, bodyStart, bodyEnd, root } = article;
	if (inAnotherArticle(article, entry)) return "related";
	if (index === headline) return "headline";
	if (bodyStart !== void 0 && index >= bodyStart && bodyEnd !== void 0 && index <= bodyEnd) return "body";
	if (bodyStart === void 0 || index < bodyStart) return "byline area";
	const whole = root && articleAround(root);
	return !whole || entry && within$1(entry, whole) ? "end" : "elsewhere";
}
function articleAround(root) {
	for (const at of lineage(root)) if (at.node.tagName === "article") return at;
	return root;
}
function inAnotherArticle({ spine }, entry) {
	for (const at of lineage(entry)) {
		if (spine.has(at)) return false;
		if (at.node.tagName === "article") return true;
	}
	return false;
}
// packages/core/src/read/links.ts
const canonicalKeys = new Set("canonical canonicalurl canonicallink originalurl original originallink sourceurl sourcelink source syndication republishedfrom via externalurl".split(" "));
const below = /\.(?:url|link|href|canonical|\d+)$/;
const sourceNames = new Set(["original-source", "syndication-source"]);
function readLinks(reading, terms) {
	const { page, document, sight } = reading;
	const found = [];
	for (const { key, value, position } of document.frontMatter) {
		if (!/^https?:/i.test(value) || !canonicalKeys.has(keyOf$2(key).replace(below, ""))) continue;
		found.push({
			href: value,
			kind: "front-matter",
			...unseen(value, "front-matter"),
			position
		});
	}
	for (const { node } of page.byTag.get("link") ?? []) {
		const href = attribute(node, "href");
		if (href === void 0 || !words(node, "rel").includes("canonical")) continue;
		found.push({
			href,
			kind: "canonical",
			...unseen(href, "link"),
			position: node.position
		});
	}
	for (const { node } of page.byTag.get("meta") ?? []) {
		const href = attribute(node, "content");
		if (href === void 0 || !isCanonicalMeta(node)) continue;
		found.push({
			href,
			kind: "canonical",
			...unseen(href, "meta"),
			position: node.position
		});
	}
	for (const entry of page.byTag.get("a") ?? []) {
		const href = attribute(entry.node, "href");
		if (!href || !terms?.domains.some((domain) => isOnHost(href, domain))) continue;
		found.push({
			href,
			kind: "link",
			text: href,
			way: "markup",
			place: placeOfEntry(reading, entry),
			visibility: sight.of(entry),
			position: entry.node.position,
			evidence: []
		});
	}
	return found;
}
function isCanonicalMeta(node) {
	if (attribute(node, "property")?.toLowerCase() === "og:url") return true;
	return sourceNames.has(attribute(node, "name")?.toLowerCase() ?? "");
}
function words(node, name) {
	return attribute(node, name)?.toLowerCase().split(/\s+/) ?? [];
}
function unseen(text, way) {
	return {
		text,
		way,
		place: "metadata",
		visibility: {
			seen: "hidden",
			why: way === "front-matter" ? "theme" : "attribute-only"
		},
		evidence: []
	};
}
// packages/core/src/read/logo/in-words.ts
function findLogoWords({ search }, terms) {
	const { find, sieve } = createOrganisationMatcher(terms.names, terms.abbreviations);
	return search.through(sieve).filter(({ text }) => {
		if (text.length > 100 || !/logo/i.test(text)) return false;
		const [first] = find(text);
		return first !== void 0 && /^\W*(?:the\W+)?logo\W*$/i.test(`${text.slice(0, first.start)} ${text.slice(first.end)}`);
	});
}
function readLogoWords(reading, lines) {
	return lines.map((line) => ({
		match: "named-only",
		witnesses: [],
		text: line.text,
		way: "text",
		place: placeOfLine(reading, line),
		visibility: { seen: "visible" },
		position: positionOf(line, 0, line.text.length),
		evidence: []
	}));
}
// packages/core/src/read/logo/source.ts
function loads(address) {
	const text = address.trim();
	if (/^data:/i.test(text)) return fromData(text);
	if (text === "" || /^(?:#|about:|javascript:|undefined$|null$|\[object |\{\{|<%|\$\{)/i.test(text)) return "nothing";
	return "picture";
}
const speck = 2;
function fromData(text) {
	const match = /^data:([^;,]*)((?:;[^;,]*)*),/i.exec(text.slice(0, 200));
	if (!match || match[0].length === text.length) return "nothing";
	const type = match[1].toLowerCase();
	if (!type.startsWith("image/")) return "nothing";
	if (!/;\s*base64/i.test(match[2])) return "picture";
	const bytes = fromBase64(text.slice(match[0].length, match[0].length + 120).trim());
	const size = type === "image/gif" ? gifSize(bytes) : type === "image/png" ? pngSize(bytes) : void 0;
	return size && size.width <= speck && size.height <= speck ? "placeholder" : "picture";
}
function gifSize(bytes) {
	if (bytes.length < 10) return void 0;
	return {
		width: bytes[6] + bytes[7] * 256,
		height: bytes[8] + bytes[9] * 256
	};
}
function pngSize(bytes) {
	if (bytes.length < 24) return void 0;
	const at = (index) => bytes[index] * 2 ** 24 + bytes[index + 1] * 2 ** 16 + bytes[index + 2] * 256 + bytes[index + 3];
	return {
		width: at(16),
		height: at(20)
	};
}
// packages/core/src/read/logo/pictures.ts
const reach = 6;
function picturesOf(page) {
	const found = [];
	const claimed = new Set();
	for (const tag of [
		"img",
		"amp-img",
		"amp-anim",
		"input",
		"object",
		"embed"
	]) for (const entry of page.byTag.get(tag) ?? []) {
		if (tag === "input" && attribute(entry.node, "type")?.toLowerCase() !== "image") continue;
		found.push(imageOf$1(entry, page));
		claimed.add(entry);
	}
	for (const entry of page.byTag.get("svg") ?? []) {
		if (within(entry, "svg")) continue;
		found.push(drawingOf$1(entry, page));
		claimed.add(entry);
	}
	for (const entry of page.entries) {
		const { properties } = entry.node;
		const style = properties["style"];
		const addresses = typeof style === "string" && style.includes("(") ? addressesIn(style) : [];
		const late = lateBackgrounds(entry.node);
		const pictured = properties["role"] === "img" && !claimed.has(entry);
		if (addresses.length > 0 || late.length > 0 || pictured) found.push(backgroundOf(entry, page, [...addresses, ...late]));
	}
	return found;
}
function backgroundOf(entry, page, addresses) {
	const labels = ownLabels(entry, page);
	const text = textOf$1(entry.node);
	if (text !== "") labels.push({
		text,
		witness: "label"
	});
	return {
		entry,
		kind: "background",
		alt: labels[0]?.text,
		labels: [...labels, ...labelsAround(entry, page)],
		addresses,
		href: linkAround(entry),
		loads: addresses.length === 0 || addresses.some((address) => loads(address) === "picture") ? "picture" : "nothing"
	};
}
function lateBackgrounds(node) {
	if (node.tagName === "img" || node.tagName === "source") return [];
	const found = [];
	for (const key of [
		"dataBg",
		"dataBackground",
		"dataBackgroundImage",
		"dataBgset",
		"dataLazyBackground"
	]) {
		const value = node.properties[key];
		if (typeof value === "string" && value !== "") found.push(...addressesIn(value).length > 0 ? addressesIn(value) : [value]);
	}
	return found;
}
function imageOf$1(entry, page) {
	const { node } = entry;
	const { own, late } = addressesOf$1(node);
	for (const source of sourcesAround(entry)) {
		const more = addressesOf$1(source);
		own.push(...more.own.slice(0, mostSources));
		late.push(...more.late.slice(0, mostSources));
	}
	const alt = attribute(node, "alt");
	const labels = ownLabels(entry, page);
	const twin = isLate(node, own, late) ? twinOf(entry) : void 0;
	if (twin) {
		late.push(...addressesOf$1(twin).own);
		const other = attribute(twin, "alt");
		if (other !== void 0 && other !== "") labels.push({
			text: other,
			witness: "alt"
		});
	}
	return {
		entry,
		kind: "image",
		alt: alt ?? (twin && attribute(twin, "alt")) ?? attribute(node, "ariaLabel"),
		labels: [...labels, ...labelsAround(entry, page)],
		addresses: [...late, ...own],
		href: linkAround(entry),
		loads: loadsOf(own, late)
	};
}
function loadsOf(own, late) {
	const all = new Set([...own, ...late].map(loads));
	if (all.has("picture")) return "picture";
	return all.has("placeholder") ? "placeholder" : "nothing";
}
function isLate(node, own, late) {
	if (late.length > 0 || !own.some((address) => loads(address) === "picture")) return true;
	const classes = attribute(node, "className") ?? "";
	return /lazy/i.test(classes);
}
function twinOf(entry) {
	for (let at = entry, up = 0; at && up < 3; at = at.parent, up++) {
		if (!at.parent) return void 0;
		const { elements, places } = siblingsIn(at.parent.node);
		const place = places.get(at.node);
		for (const beside of [elements[place + 1], elements[place - 1]]) {
			const image = beside?.tagName === "noscript" ? firstImage(beside) : void 0;
			if (image) return image;
		}
		if (elements.length > 2) return void 0;
	}
}
const siblings = new WeakMap();
function siblingsIn(parent) {
	let found = siblings.get(parent);
	if (!found) {
		const elements = elementsOf(parent);
		found = {
			elements,
			places: new Map(elements.map((element, at) => [element, at]))
		};
		siblings.set(parent, found);
	}
	return found;
}
function firstImage(node) {
	const open = [node];
	for (let looked = 0; open.length > 0 && looked < 20; looked++) {
		const element = open.shift();
		if (element.tagName === "img") return element;
		for (const child of element.children) if (child.type === "element") open.push(child);
	}
}
const mostSources = 50;
function sourcesAround(entry) {
	const parent = entry.parent?.node;
	if (parent?.tagName !== "picture") return [];
	return siblingsIn(parent).elements.slice(0, mostSources).filter((child) => child.tagName === "source");
}
function drawingOf$1(entry, page) {
	const { node } = entry;
	const labels = ownLabels(entry, page);
	const addresses = [];
	let draws = false;
	const open = [node];
	for (let looked = 0; open.length > 0 && looked < 500; looked++) {
		const element = open.pop();
		const tag = element.tagName.toLowerCase();
		if (element !== node && tag === "title") labels.push({
			text: textOf$1(element),
			witness: "title"
		});
		if (tag === "use" || tag === "image" || tag === "feimage") addresses.push(...addressesOf$1(element).own.slice(0, mostSources));
		draws ||= drawn$1.has(tag);
		if (tag === "symbol" || tag === "defs") continue;
		for (const child of element.children.toReversed()) if (child.type === "element") open.push(child);
	}
	return {
		entry,
		kind: "drawing",
		alt: labels[0]?.text,
		labels: [...labels, ...labelsAround(entry, page)],
		addresses,
		href: linkAround(entry),
		loads: draws ? "picture" : "nothing"
	};
}
const drawn$1 = new Set("path rect circle ellipse line polyline polygon use image text foreignobject textpath tspan".split(" "));
function ownLabels({ node }, page) {
	const labels = [];
	add(labels, attribute(node, "alt"), "alt");
	add(labels, attribute(node, "ariaLabel"), "label");
	add(labels, referredText(node, page), "label");
	add(labels, attribute(node, "title"), "title");
	return labels;
}
function add(labels, text, witness) {
	if (text !== void 0 && text.trim() !== "") labels.push({
		text: text.trim(),
		witness
	});
}
const mostIds = 20;
const pageIds = new WeakMap();
function idsOf(page) {
	let ids = pageIds.get(page);
	if (ids) return ids;
	ids = new Map();
	for (const { node } of page.entries) {
		const { id } = node.properties;
		if (typeof id === "string" && !ids.has(id)) ids.set(id, node);
	}
	pageIds.set(page, ids);
	return ids;
}
function referredText(node, page) {
	const ids = attribute(node, "ariaLabelledBy")?.split(/\s+/);
	if (!ids) return void 0;
	return [...new Set(ids)].slice(0, mostIds).flatMap((id) => idsOf(page).get(id) ?? []).map(textOf$1).join(" ");
}
function labelsAround(entry, page) {
	const labels = [];
	for (let at = entry.parent, up = 0; at && up < reach; at = at.parent, up++) {
		const { node } = at;
		const role = attribute(node, "role");
		if (node.tagName === "a" || node.tagName === "button" || role === "img" || role === "link") {
			add(labels, attribute(node, "ariaLabel"), "label");
			add(labels, referredText(node, page), "label");
			add(labels, attribute(node, "title"), "title");
		} else if (node.tagName === "figure") {
			const captions = elementsOf(node).filter((child) => child.tagName === "figcaption");
			if (countImages(node) === 1) for (const caption of captions) add(labels, textOf$1(caption), "caption");
			return labels;
		}
	}
	return labels;
}
function elementsOf(node) {
	return node.children.filter((child) => child.type === "element");
}
function countImages(node) {
	let count = 0;
	const open = [node];
	for (let looked = 0; open.length > 0 && looked < 200; looked++) {
		const element = open.pop();
		if (element.tagName === "noscript") continue;
		if (element.tagName === "img" || element.tagName === "svg" || element.tagName === "amp-img") count++;
		for (const child of element.children) if (child.type === "element") open.push(child);
	}
	return count;
}
function linkAround(entry) {
	for (let at = entry, up = 0; at && up < reach; at = at.parent, up++) if (at.node.tagName === "a") return attribute(at.node, "href");
}
function within(entry, tag) {
	for (let at = entry.parent; at; at = at.parent) if (at.node.tagName === tag) return true;
	return false;
}
const mostLooked = 100;
function textOf$1(node) {
	let text = "";
	const open = node.children.slice(0, mostLooked).toReversed();
	for (let looked = 0; open.length > 0 && looked < mostLooked && text.length < 400; looked++) {
		const child = open.pop();
		if (child.type === "text") text += child.value;
		else if (child.type === "element" && child.tagName !== "style" && child.tagName !== "script") open.push(...child.children.slice(0, mostLooked).toReversed());
	}
	return text.replaceAll(/\s+/g, " ").trim();
}
// packages/core/src/read/logos.ts
function readLogos(reading, terms, looks) {
	const { page, sight } = reading;
	const judge = new LogoJudge(terms, looks);
	const logos = [];
	const pictures = picturesOf(page);
	for (const { entry, address } of sight.pictures((one) => judge.isLogoFile(one))) pictures.push(backgroundOf(entry, page, [address]));
	for (const picture of pictures) {
		const judged = judge.judge(picture);
		if (!judged) continue;
		const { entry } = picture;
		const logo = {
			text: judged.text,
			way: wayOf(picture, judged.witnesses),
			place: placeOfEntry(reading, entry),
			visibility: visibilityOf(picture, sight),
			position: entry.node.position,
			evidence: judged.evidence,
			match: judged.match,
			src: shorten(judged.src),
			alt: picture.alt,
			witnesses: judged.witnesses
		};
		logos.push({
			logo,
			picture
		});
	}
	return distinct(logos).toSorted((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
}
function wayOf({ kind, addresses }, witnesses) {
	if (witnesses.every((witness) => witness === "pixels")) return "pixels";
	return kind === "background" && addresses.length > 0 ? "style" : "image";
}
function shorten(address) {
	return address && /^\s*data:/i.test(address) && address.length > 120 ? `${address.slice(0, 120)}…` : address;
}
function visibilityOf(picture, sight) {
	const seen = picture.kind === "background" ? sight.ofBackground(picture.entry) : sight.ofPicture(picture.entry);
	if (seen.seen === "hidden" || picture.loads === "picture") return seen;
	if (picture.kind === "drawing") return {
		seen: "hidden",
		why: "never-drawn"
	};
	return {
		seen: "hidden",
		why: picture.loads === "placeholder" ? "placeholder" : "broken-source"
	};
}
function distinct(found) {
	const shown = new Set(found.filter(({ logo }) => logo.visibility.seen !== "hidden").map(({ logo }) => twinKey(logo)));
	const holders = holdersOf(found.map(({ picture }) => picture.entry));
	return found.filter(({ logo, picture }) => {
		if (logo.visibility.seen === "hidden" && logo.visibility.why === "noscript") return !shown.has(twinKey(logo));
		if (picture.kind !== "background" || picture.addresses.length > 0) return true;
		return !holders.has(picture.entry);
	}).map(({ logo }) => logo);
}
function twinKey({ src, match }) {
	return `${match} ${src}`;
}
function holdersOf(entries) {
	const seen = new Set();
	const holders = new Set();
	for (const entry of entries) {
		if (seen.has(entry)) holders.add(entry);
		seen.add(entry);
		for (let at = entry.parent; at && !holders.has(at); at = at.parent) holders.add(at);
	}
	return holders;
}
// packages/core/src/read/media-credits.ts
const names = [
	"Reuters",
	"Associated Press",
	"AP Photo",
	"AP Images",
	"Getty Images",
	"Getty",
	"AFP",
	"Agence France-Presse",
	"EPA",
	"EFE",
	"Shutterstock",
	"Alamy",
	"Bloomberg",
	"ZUMA",
	"Sipa",
	"UPI",
	"Xinhua",
	"TASS",
	"Anadolu",
	"NurPhoto",
	"dpa",
	"picture alliance",
	"Pool"
].map((name) => name.replaceAll(" ", "\\s")).join("|");
const credit = new RegExp([
	`\\b(?:${names})\\s?[/|]\\s?\\p{Lu}[^\\n;()]{0,60}`,
	`\\p{Lu}[^\\n;()/|]{0,60}\\s?[/|]\\s?(?:${names})(?:\\sImages)?\\b`,
	`\\b(?:photo|photograph|picture|image|credit|foto|bild)s?(?:\\scredit)?(?:\\sby|:|\\svia|\\sfrom)\\s?[^\\n;()]{0,60}?\\b(?:${names})\\b`,
	`\\b(?:AP\\sPhoto|AP\\sImages|Getty\\sImages)\\b`
].join("|"), "iu");
const quick = new RegExp(`\\b(?:${names})`, "i");
const longest$4 = 400;
function readMediaCredits(reading, wire) {
	const own = wire.map((name) => fold(name).lower);
	const found = [];
	for (const line of reading.page.lines) {
		if (line.text.length > longest$4 || !quick.test(line.text)) continue;
		const match = credit.exec(line.text);
		if (!match) continue;
		const place = placeOfLine(reading, line);
		const text = match[0].trim();
		if (own.some((name) => fold(text).lower.includes(name))) continue;
		if (![
			"caption",
			"body",
			"byline area",
			"end"
		].includes(place)) continue;
		const start = match.index;
		found.push({
			credit: text,
			text: line.text,
			way: "text",
			place,
			visibility: reading.sight.of(line.pieces[0]?.entry),
			position: positionOf(line, start, start + match[0].length),
			evidence: []
		});
	}
	return found;
}
// packages/core/src/read/notices.ts
function readNotices(reading, terms) {
	const phrases = terms.notice.phrases.map((phrase) => ({
		phrase,
		pieces: piecesOf(phrase)
	}));
	const names = terms.names.map((name) => fold(name).lower);
	const found = [];
	for (const line of reading.search.through(sieveFor(terms.names))) {
		const { lower } = fold(line.text);
		if (!names.some((name) => lower.includes(name))) continue;
		const missingHere = phrases.filter(({ pieces }) => !says(lower, pieces));
		if (missingHere.length === phrases.length) continue;
		const next = reading.page.lines.slice(line.index + 1, line.index + 4).map((other) => fold(other.text).lower);
		const missing = missingHere.filter(({ pieces }) => !next.some((text) => says(text, pieces)));
		found.push({
			notice: toNotice(reading, line, missing.map(({ phrase }) => phrase)),
			line: line.index
		});
	}
	return found;
}
function toNotice(reading, line, missing) {
	return {
		whole: missing.length === 0,
		missing,
		text: line.text,
		way: "text",
		place: placeOfLine(reading, line),
		visibility: reading.sight.of(line.pieces[0]?.entry),
		position: positionOf(line, 0, line.text.length),
		evidence: []
	};
}
function piecesOf(phrase) {
	return phrase.split("*").map((piece) => fold(piece).lower.trim()).filter(Boolean);
}
function says(text, pieces) {
	let at = 0;
	for (const piece of pieces) {
		const start = text.indexOf(piece, at);
		if (start === -1) return false;
		at = start + piece.length;
	}
	return true;
}
// packages/core/src/read/picture-credit.ts
const leastAspect = 4;
function readPictureCredit(reading, terms, story) {
	const bylines = [];
	const mentions = [];
	const affiliations = [];
	for (const entry of reading.page.byTag.get("img") ?? []) {
		const alt = attribute(entry.node, "alt");
		if (!alt || !isPictureOfText(entry)) continue;
		const credit = readCreditLine(alt, { knownOrganisations: terms?.names });
		const authors = credit.form === "credit" ? credit.people.filter(({ role }) => role === "author") : [];
		if (authors.length === 0) continue;
		const visibility = reading.sight.ofPicture(entry);
		const at = {
			text: alt,
			way: "image",
			place: placeOfEntry(reading, entry),
			visibility,
			position: entry.node.position,
			evidence: []
		};
		bylines.push({
			...at,
			people: authors,
			organisations: [],
			role: "author",
			score: 0
		});
		for (const reporter of story?.reporters ?? []) if (authors.some(({ name }) => isReporter(createNameMatcher(reporter).compare(name)))) mentions.push({
			...at,
			reporter,
			match: "same",
			role: "author"
		});
		if (terms && createOrganisationMatcher(terms.names, terms.abbreviations).find(alt).length > 0) affiliations.push({
			...at,
			form: "name",
			tie: "reporter",
			people: authors.map(({ name }) => name)
		});
	}
	return {
		bylines,
		mentions,
		affiliations
	};
}
function isPictureOfText({ node }) {
	const width = Number(attribute(node, "width"));
	const height = Number(attribute(node, "height"));
	if (width > 0 && height > 0) return width / height >= leastAspect;
	return /(?:byline|credit)/i.test(attribute(node, "src") ?? "");
}
// packages/core/src/read/views.ts
var Views = class {
	organisations;
	reading;
	made = new Map();
	constructor(reading, organisations) {
		this.reading = reading;
		this.organisations = organisations;
	}
	of(line) {
		let views = this.made.get(line);
		if (!views) this.made.set(line, views = this.make(line));
		return views;
	}
	make(line) {
		const place = placeOfLine(this.reading, line);
		const read = this.reading.sight.read(line);
		const views = [];
		if (read.text !== "") views.push(this.readersView(read, place));
		if (read.hidden.length > 0) views.push(this.hiddenView(read, place));
		return views;
	}
	readersView(read, place) {
		const { index, block } = read.line;
		const pieces = read.pieces.map(({ piece, start, end }) => ({
			node: piece.node,
			entry: piece.entry,
			start,
			end,
			from: piece.from,
			goesOn: piece.goesOn
		}));
		const line = read.hidden.length > 0 ? {
			index,
			text: read.text,
			pieces,
			block
		} : read.line;
		const within = (start, end) => piecesWithin(read.pieces, start, end);
		return {
			line,
			place,
			seen: (start, end) => within(start, end).find(({ visibility }) => visibility.seen !== "visible")?.visibility ?? { seen: "visible" },
			struck: (start, end) => within(start, end).some(({ struck }) => struck),
			credit: this.reader(line)
		};
	}
	hiddenView({ line, hidden }, place) {
		const spans = hidden.map(({ piece, why }) => ({
			start: piece.start,
			end: piece.end,
			why
		}));
		return {
			line,
			place,
			seen: (start, end) => {
				const [first] = piecesWithin(spans, start, end);
				return first && {
					seen: "hidden",
					why: first.why
				};
			},
			struck: () => false,
			credit: this.reader(line)
		};
	}
	reader(line) {
		let credit;
		return () => credit ??= readCreditLine(line.text, {
			breaks: breaksOf(line),
			knownOrganisations: this.organisations
		});
	}
};
// packages/core/src/read/facts.ts
function readFacts(reading, { terms, story, looks }) {
	const wire = terms ? [...terms.names, ...terms.abbreviations] : [];
	const organisations = [...wire, ...(terms?.confusedWith ?? []).flatMap(({ names }) => names)];
	const views = new Views(reading, organisations);
	const { page, article, sight, metadata } = reading;
	const bylines = readBylines(page, article, sight, metadata, organisations);
	const notices = terms ? readNotices(reading, terms) : [];
	const logoWords = terms ? findLogoWords(reading, terms) : [];
	const noticeLines = new Set(notices.map(({ line }) => line));
	const logoLines = new Set(logoWords.map(({ index }) => index));
	const picture = readPictureCredit(reading, terms, story);
	const mentions = story ? readMentions(reading, views, story, bylines.own) : [];
	return {
		...readHeadline(reading),
		byline: bylines.own,
		bylines: [...bylines.all, ...picture.bylines],
		mentions: [...mentions, ...picture.mentions],
		affiliations: [...terms ? joinShortTwins(readAffiliations(reading, views, terms, story, noticeLines, logoLines), mentions) : [], ...picture.affiliations],
		creditLines: readCreditLines(reading, views),
		logos: reading.document.format === "text" ? readLogoWords(reading, logoWords) : terms ? readLogos(reading, terms, looks) : [],
		notices: notices.map(({ notice }) => notice),
		mediaCredits: readMediaCredits(reading, wire),
		metadataAuthors: reading.metadata.authors,
		links: readLinks(reading, terms),
		templates: [...reading.document.templates ?? []],
		drawnByScript: isDrawnByScript(reading),
		textOnly: reading.document.format === "text"
	};
}
const leastText = 200;
function isDrawnByScript({ page, document }) {
	if (!document.wholePage || page.byTag.has("h1")) return false;
	if (!(page.byTag.get("script") ?? []).some(({ node }) => attribute(node, "type") !== "application/ld+json")) return false;
	let length = 0;
	for (const line of page.lines) if ((length += line.text.length) >= leastText) return false;
	return true;
}
// packages/core/src/words/limits.ts
const phrases = {
	size: (limit) => `more than ${count(limit)} bytes`,
	encoding: (limit) => `the encoding \`${limit.actual}\`, which browsers do not read`,
	depth: (limit) => `elements more than ${count(limit)} deep in each other`,
	nodes: (limit) => `more than ${count(limit)} nodes made by its mark-up`,
	attributes: (limit) => `more than ${count(limit)} attributes on one tag`,
	steps: () => "mark-up that takes too many steps to parse",
	credits: (limit) => `more than ${count(limit)} places that name the wire, its reporters or an author`,
	"combining-marks": (limit) => `more than ${count(limit)} combining marks on one letter`,
	"json-ld-size": (limit) => `more than ${count(limit)} characters of JSON-LD`,
	"json-ld-depth": (limit) => `JSON-LD more than ${count(limit)} levels deep`,
	"markdown-size": (limit) => `more than ${count(limit)} characters of Markdown`,
	"markdown-lines": (limit) => `more than ${count(limit)} lines of Markdown`,
	"markdown-nesting": (limit) => `lists, quotes or brackets beyond the bound of ${count(limit)}`,
	"markdown-marks": (limit) => `emphasis, links or mark-up beyond the bound of ${count(limit)}`,
	"markdown-items": (limit) => `more than ${count(limit)} items of lists, definitions and footnotes`,
	"markdown-cells": (limit) => `more than ${count(limit)} cells in tables`,
	"front-matter-size": (limit) => `more than ${count(limit)} characters of front matter`,
	"front-matter-depth": (limit) => `front matter more than ${count(limit)} levels deep`,
	"front-matter-aliases": (limit) => `more than ${count(limit)} aliases in front matter`
};
function count({ limit }) {
	return (limit ?? 0).toLocaleString("en");
}
function sayLimit(limit) {
	return {
		reason: `Unexpected article with ${phrases[limit.code](limit)}, expected one that can be judged`,
		advice: limit.code === "encoding" ? "Save the article as UTF-8." : "Look at this place: an article that people wrote has nothing like it. Without it the article can be judged."
	};
}
// packages/core/src/judge/unreadable.ts
function unreadable(document, limit, terms, path) {
	const { reason, advice } = sayLimit(limit);
	const { line, column, offset } = limit;
	const message = new VFileMessage(reason, {
		place: offset === void 0 ? {
			line,
			column
		} : {
			line,
			column,
			offset
		},
		ruleId: limit.code,
		source: "creditline"
	});
	message.fatal = true;
	message.note = advice;
	if (limit.actual !== void 0) message.actual = limit.actual;
	return {
		path: path ?? document.file.path,
		terms: terms.map(({ id }) => id).join(","),
		scope: "none",
		verdict: "unreadable",
		clauses: {},
		messages: [message],
		suppressed: [],
		facts: readFacts(openReading({
			...document,
			tree: {
				type: "root",
				children: []
			}
		}), {})
	};
}
// packages/core/src/parse/fence.ts
const opening = /^(---|\+\+\+)[ \t]*([a-z]*)[ \t]*\r?\n/i;
function frontMatterOf(text) {
	const object = /^\{\s*"/.test(text.slice(0, 1e3)) ? objectEnd(text) : void 0;
	if (object !== void 0) return {
		language: "json",
		label: "",
		from: 0,
		to: object,
		end: lineEnd(text, object)
	};
	const open = opening.exec(text.slice(0, 100));
	if (!open) return void 0;
	const fence = open[1];
	const label = open[2].toLowerCase();
	const from = open[0].length;
	let line = from;
	while (line < text.length) {
		const next = text.indexOf("\n", line);
		const stop = next === -1 ? text.length : next;
		const words = text.slice(line, Math.min(stop, line + 20)).trimEnd();
		if (stop - line < 20 && (words === fence || fence === "---" && words === "...")) return {
			language: languageOf(fence, label),
			label,
			from,
			to: line,
			end: next === -1 ? stop : next + 1
		};
		line = stop + 1;
	}
}
function objectEnd(text) {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (quoted) {
			if (character === "\\") at++;
			else if (character === "\"") quoted = false;
		} else if (character === "\"") quoted = true;
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0) return /^[ \t]*\r?\n\s*\S/.test(text.slice(at + 1, at + 1e3)) ? at + 1 : void 0;
	}
}
function lineEnd(text, from) {
	return text.indexOf("\n", from) + 1;
}
function languageOf(fence, label) {
	if (label === "toml" || fence === "+++" && label === "") return "toml";
	if (label === "" || label === "yaml" || label === "yml") return "yaml";
	return label === "json" ? "json" : "other";
}
function withoutFrontMatter(text, block) {
	if (!block) return text;
	return text.slice(0, block.end).replace(/[^\r\n]/g, " ") + text.slice(block.end);
}
// packages/core/src/parse/format.ts
const endings = {
	html: "html",
	htm: "html",
	xhtml: "html",
	shtml: "html",
	php: "html",
	njk: "html",
	liquid: "html",
	hbs: "html",
	astro: "html",
	md: "markdown",
	markdown: "markdown",
	mdown: "markdown",
	mkd: "markdown",
	mkdn: "markdown",
	mdx: "mdx",
	txt: "text",
	text: "text",
	eml: "text"
};
const sample$1 = 2e4;
const blockTag = /<\/?(?:p|div|h[1-6]|article|section|main|header|footer|figure|table|ul|ol|blockquote|img|picture|amp-img|address|br|span|a|strong|em|b|i)(?:\s[^<>]{0,2000})?\/?>/i;
const markdownSign = /^ {0,3}#{1,6} \S|^ {0,3}(?:=|-){3,}\s*$|!\[[^\]\n]{0,500}\]\(|\[[^\]\n]{1,500}\]\([^)\s]|\*\*\S|^ {0,3}[*+-] \S|^ {0,3}```|(?:^|\s)[*_]\S[^*_\n]{0,200}[*_](?:\s|$)/m;
function formatOf(path, text) {
	const ending = /\.([a-z]+)$/i.exec(path ?? "")?.[1]?.toLowerCase();
	const known = ending === void 0 ? void 0 : endings[ending];
	if (known) return known;
	const front = frontMatterOf(text);
	const body = text.slice(front?.end ?? 0, (front?.end ?? 0) + sample$1);
	if (/^\s*<(?:[a-z][a-z0-9-]*[\s/>]|!doctype|!--|\?xml)/i.test(body)) return "html";
	if (front || markdownSign.test(body)) return "markdown";
	return blockTag.test(body) ? "html" : "text";
}
const pageTag = /^<(?:!doctype|html|head|body|title|meta|link)(?=[\s/>])/i;
function isWholePage(text) {
	let at = 0;
	for (;;) {
		while (at < text.length && /\s/.test(text[at])) at++;
		if (text.startsWith("<!--", at)) {
			const end = text.indexOf("-->", at + 2);
			if (end === -1) return false;
			at = end + 3;
		} else if (text.startsWith("<?", at)) {
			const end = text.indexOf(">", at);
			if (end === -1) return false;
			at = end + 1;
		} else return pageTag.test(text.slice(at, at + 12));
	}
}
// packages/core/src/parse/templates/components.ts
const imageComponent = /(?:^|\.)(?:\w*Ima?ge?|\w*Image|\w*Picture|\w*Figure|\w*Photo|\w*Logo|\w*Avatar)$/;
const silent$2 = /^(?:Fragment|Content|Head|Link|Script|Code|Tabs?|TabItem|Callout|Note|Aside|Card|CardGrid|Steps|Details|YouTube|Youtube|Vimeo|Tweet|Gist|Video|Audio|Iframe|Quote|Blockquote|Layout|Base\w*|Heading|Icon|Table|Suspense|Debug|TOC|Toc)$/;
const longest$3 = 4e3;
const mostComponents = 5e3;
function readComponents(source) {
	const unknown = [];
	const out = [];
	let from = 0;
	let looked = 0;
	for (const opening of source.matchAll(/<([A-Z][\w.]{0,100})(?=[\s/>])/g)) {
		const [head, name] = opening;
		const start = opening.index;
		if (start < from) continue;
		if (++looked > mostComponents) break;
		const window = source.slice(start, start + longest$3);
		const close = window.indexOf(">");
		if (close === -1) continue;
		const tag = window.slice(0, close + 1);
		if (head.length >= 4 && /\ssrc\s*=/.test(tag) && !silent$2.test(name)) {
			out.push(source.slice(from, start), `<img${" ".repeat(head.length - 4)}`);
			from = start + head.length;
		} else if (!silent$2.test(name) && isHollow(source, start + tag.length, tag, name)) unknown.push({
			text: tag.replaceAll(/\s+/g, " "),
			start,
			end: start + tag.length
		});
		else if (imageComponent.test(name)) unknown.push({
			text: tag,
			start,
			end: start + tag.length
		});
	}
	return {
		text: out.join("") + source.slice(from),
		unknown
	};
}
function isHollow(source, end, tag, name) {
	return tag.endsWith("/>") || source.slice(end, end + 200).trimStart().startsWith(`</${name}`);
}
function importedPictures(source) {
	const found = new Map();
	for (const [, name, path] of source.matchAll(/^[ \t]*import[ \t]+(?:\*[ \t]+as[ \t]+)?([\w$]+)[ \t]+from[ \t]+["']([^"'\n]+\.(?:png|jpe?g|gif|svg|webp|avif)(?:\?[^"'\n]*)?)["']/gm)) found.set(name, path);
	for (const [, name, path] of source.matchAll(/^[ \t]*(?:export[ \t]+)?(?:const|let|var)[ \t]+([\w$]+)[ \t]*=[ \t]*(?:require\([ \t]*)?["']([^"'\n]+\.(?:png|jpe?g|gif|svg|webp|avif))["']/gm)) found.set(name, path);
	return found;
}
function resolveImports(tree, imports) {
	const stack = [tree];
	while (stack.length > 0) {
		const node = stack.pop();
		if (!("children" in node)) continue;
		for (const child of node.children) stack.push(child);
		if (node.type !== "element" || typeof node.properties["src"] !== "string") continue;
		const src = node.properties["src"].trim();
		const address = /^require\(\s*["']([^"']+)["']\s*\)(?:\.default)?$/.exec(src)?.[1] ?? imports.get(src.replace(/\.(?:src|default)$/, ""));
		if (address !== void 0) node.properties["src"] = address;
	}
}
// packages/core/src/parse/templates/fill.ts
function fillSlots(tree, slots) {
	if (slots.length === 0) return;
	const stack = [tree];
	while (stack.length > 0) {
		const node = stack.pop();
		if (!("children" in node)) continue;
		node.children.forEach((child, at) => {
			if (child.type !== "element") return;
			const number = child.tagName === "wbr" ? child.properties["t"] : void 0;
			const slot = typeof number === "string" ? slots[Number(number)] : void 0;
			if (slot) node.children[at] = filled(slot, child);
			else stack.push(child);
		});
	}
}
function filled(slot, { position }) {
	const at = position ? { position } : {};
	if (slot.kind === "text") return {
		type: "text",
		value: slot.value,
		...at
	};
	if (slot.kind === "unknown") return {
		type: "text",
		value: "",
		...at
	};
	return {
		type: "element",
		tagName: "img",
		properties: {
			src: slot.src,
			...slot.alt !== void 0 && { alt: slot.alt }
		},
		children: [],
		...at
	};
}
// packages/core/src/parse/templates/tags.ts
const longest$2 = 2e3;
const closers = {
	"{{<": {
		close: ">}}",
		kind: "shortcode"
	},
	"{{%": {
		close: "%}}",
		kind: "shortcode"
	},
	"{{": {
		close: "}}",
		kind: "output"
	},
	"{%": {
		close: "%}",
		kind: "tag"
	}
};
const mostTags = 5e3;
function tagsIn(text) {
	const tags = [];
	const fences = fencesOf(text);
	const ends = new Map();
	const endOf = (close, from) => {
		let end = ends.get(close) ?? -1;
		if (end < from) {
			end = text.indexOf(close, from);
			if (end === -1) end = 1e400;
			ends.set(close, end);
		}
		return end;
	};
	let fence = 0;
	for (const opening of text.matchAll(/\{\{[<%]?|\{%/g)) {
		const start = opening.index;
		if (start < (tags.at(-1)?.end ?? 0)) continue;
		while (fence < fences.length && fences[fence][1] <= start) fence++;
		if (fence < fences.length && fences[fence][0] <= start) continue;
		const { close, kind } = closers[opening[0]];
		const from = start + opening[0].length;
		const to = endOf(close, from);
		if (to - from > longest$2) continue;
		const inner = text.slice(from, to).replace(/^-/, "").replace(/-$/, "");
		const [, name = "", rest = ""] = /^\s*(\/?[^\s"'|,(]*)([\s\S]*)$/.exec(inner) ?? [];
		tags.push({
			kind,
			name,
			rest: rest.trim().replace(/\/$/, ""),
			start,
			end: to + close.length
		});
		if (tags.length === mostTags) break;
	}
	return tags;
}
function outputsIn(text) {
	return Array.from(text.matchAll(/\{\s*((?:frontmatter|props|meta)\.[\w.]{1,100})\s*\}/g), (match) => ({
		kind: "output",
		name: match[1],
		rest: "",
		start: match.index,
		end: match.index + match[0].length
	}));
}
function fencesOf(text) {
	const found = [];
	let open;
	for (const { 0: line, 1: mark, index } of text.matchAll(/^ {0,3}(`{3,}|~{3,})[^\n]*$/gm)) if (!open) open = {
		mark,
		start: index
	};
	else if (mark.startsWith(open.mark)) {
		found.push([open.start, index + line.length]);
		open = void 0;
	}
	if (open) found.push([open.start, text.length]);
	return found;
}
function parametersOf(rest) {
	const named = new Map();
	const others = [];
	for (const [, key, double, single, tick, bare] of rest.matchAll(/(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"'`]+))/g)) {
		const value = double ?? single ?? tick ?? bare ?? "";
		if (key === void 0) others.push(value);
		else named.set(key.toLowerCase(), value);
	}
	return {
		named,
		others
	};
}
// packages/core/src/parse/templates/mask.ts
const silent$1 = /^(?:\/.*|#.*|!.*|end\w*|if|elsif|elif|else|unless|case|when|for|break|continue|cycle|assign|set|capture|increment|decrement|raw|verbatim|comment|highlight|link|post_url|import|from|extends|block|macro|call|filter|layout|with|ref|relref|param|gist|youtube|vimeo|twitter|tweet|x|instagram|details|math|mermaid|toc|seo|feed_meta|paginate|tablerow|echo|liquid|log|debug|css|js|quote|notice|callout|note|code|prism)$/i;
const imageNames = /(?:^|[/_.-])(?:fig(?:ure)?|im(?:g|age)s?|picture|photo|responsive[_-]?image|featured[_-]?image|asset_img|img_?tag|cloudinary|lightbox|logo)s?(?:\.(?:html|md|njk|liquid))?$/i;
const sourceKeys = [
	"src",
	"url",
	"path",
	"file",
	"image",
	"img",
	"image_path",
	"image_url",
	"source",
	"link"
];
const altKeys = [
	"alt",
	"alt_text",
	"title",
	"caption"
];
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#][^\s]*)?$/i;
function maskTemplates(source, tags, frontMatter) {
	const slots = [];
	const unknown = [];
	const out = [];
	let before = "";
	let from = 0;
	for (const tag of tags) {
		const written = source.slice(tag.start, tag.end);
		const between = source.slice(from, tag.start);
		before = (before + between).slice(-300);
		from = tag.end;
		let masked;
		if (isInAddress(before)) masked = addressFor(written, before.at(-1));
		else {
			const slot = slotOf(tag, frontMatter);
			if (slot?.kind === "unknown") unknown.push({
				text: written,
				start: tag.start,
				end: tag.end
			});
			masked = placeholder(slot && slot.kind !== "unknown" ? slots.push(slot) - 1 : void 0, written);
		}
		out.push(between, masked);
		before = (before + masked).slice(-300);
	}
	return {
		text: out.join("") + source.slice(from),
		slots,
		unknown
	};
}
function placeholder(slot, written) {
	const mark = slot === void 0 ? "<wbr>" : `<wbr t=${slot}>`;
	const head = written.slice(0, mark.length);
	if (mark.length > written.length || /[\r\n]/.test(head)) return written.replace(/[^\r\n]/g, " ");
	return mark + written.slice(mark.length).replace(/[^\r\n]/g, " ");
}
function slotOf(tag, frontMatter) {
	if (tag.kind === "output") {
		const value = valueOf(tag.name, frontMatter);
		if (value !== void 0) return {
			kind: "text",
			value
		};
		return /logo|image|img|figure|credit|badge|attribution/i.test(tag.name) ? { kind: "unknown" } : void 0;
	}
	if (tag.name === "" || silent$1.test(tag.name)) return void 0;
	return imageOf(tag) ?? { kind: "unknown" };
}
function imageOf({ name, rest }) {
	const { named, others } = parametersOf(rest);
	const called = /^(?:include(?:_cached|_relative)?|render|partial|component)$/.test(name) ? others.shift() ?? "" : name;
	const keyed = sourceKeys.map((key) => named.get(key)).find((value) => value !== void 0 && value !== "");
	const isImage = imageNames.test(called);
	const src = keyed !== void 0 && (isImage || picture.test(keyed)) ? keyed : others.find((value) => picture.test(value));
	if (src === void 0 || keyed === void 0 && !isImage) return void 0;
	return {
		kind: "image",
		src,
		alt: altKeys.map((key) => named.get(key)).find((value) => value !== void 0) ?? others.find((value) => value !== src && !picture.test(value))
	};
}
function valueOf(name, frontMatter) {
	const key = name.replace(/^\.?(?:page|params|frontmatter|props|data)?\.?(?:params\.|data\.)?/i, "").toLowerCase();
	if (key === "") return void 0;
	return frontMatter.find((value) => value.key.toLowerCase() === key)?.value;
}
function isInAddress(text) {
	const before = text.slice(-300);
	return /\]\([^()\n]*$/.test(before) || /<[a-z][^<>]*=\s*(?:"[^"<>]*|'[^'<>]*)$/i.test(before);
}
function addressFor(written, before) {
	const literal = /(["'])([^"'\n]*)\1/.exec(written);
	const filler = /[\s("']/.test(before) ? " " : "_";
	if (literal && literal[2] !== "") {
		const start = literal.index + 1;
		const address = literal[2].replaceAll(" ", "_");
		return filler.repeat(start) + address + " ".repeat(written.length - start - address.length);
	}
	return written.replaceAll(/[^\w.\r\n]/g, "_");
}
// packages/core/src/parse/templates/read.ts
const templates = /\.(?:njk|liquid|hbs)$/i;
function isTemplate(path, hasFrontMatter) {
	return hasFrontMatter || path !== void 0 && templates.test(path);
}
function readTags(source, frontMatter) {
	if (!/\{[{%]/.test(source)) return {
		text: source,
		fill: () => {},
		unknown: []
	};
	const { text, slots, unknown } = maskTemplates(source, tagsIn(source), frontMatter);
	return {
		text,
		fill: (tree) => fillSlots(tree, slots),
		unknown
	};
}
function readMdx(source, frontMatter) {
	const imports = importedPictures(source);
	const components = readComponents(source);
	const { text, slots } = maskTemplates(components.text, outputsIn(components.text), frontMatter);
	const fill = (tree) => {
		fillSlots(tree, slots);
		resolveImports(tree, imports);
	};
	return {
		text,
		fill,
		unknown: components.unknown
	};
}
function readAstro(source, script) {
	const imports = importedPictures(script);
	const { text, unknown } = readComponents(source);
	return {
		text: quoteAttributes(text),
		fill: (tree) => resolveImports(tree, imports),
		unknown
	};
}
// packages/core/src/parse/text.ts
const headline = 160;
const wrapped = {
	least: 50,
	most: 100
};
const mailHeader = /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|return-path|received|content-[a-z-]+|x-[a-z-]+): /i;
const leadsIn = /^(?:by|von|por|par|di|door|av|af|przez|from)\s/i;
function parseText(text, lines) {
	let rest = unquoted(text, readLines(text));
	const children = [];
	const header = headerOf(text, rest);
	let subject;
	if (header > 0) {
		subject = rest.slice(0, header).find((line) => /^subject: /i.test(text.slice(line.start, line.end)));
		rest = rest.slice(header);
	}
	if (subject) {
		const prefix = /^subject: +(?:(?:re|fwd?|wg|aw|tr): +){0,5}/i.exec(text.slice(subject.start, subject.end))[0].length;
		children.push(element("h1", [{
			...subject,
			start: subject.start + prefix
		}], text, lines));
	}
	for (const paragraph of paragraphs(text, rest)) {
		const first = paragraph[0];
		if (children.length === 0 && isHeadline(text, first)) {
			children.push(element("h1", [first], text, lines));
			if (paragraph.length > 1) children.push(element("p", paragraph.slice(1), text, lines));
		} else children.push(element("p", paragraph, text, lines));
	}
	return {
		type: "root",
		children,
		position: lines.position(0, text.length)
	};
}
function readLines(text) {
	const found = [];
	let start = 0;
	for (const end of text.matchAll(/\r\n|\n|\r/g)) {
		found.push({
			start,
			end: end.index,
			next: end.index + end[0].length
		});
		start = end.index + end[0].length;
	}
	found.push({
		start,
		end: text.length,
		next: text.length
	});
	return found;
}
function unquoted(text, lines) {
	if (!lines.every((line) => text[line.start] === ">" || isBlank(text, line))) return lines;
	return lines.map((line) => {
		let { start } = line;
		while (start < line.end && (text[start] === ">" || text[start] === " ")) start++;
		return {
			...line,
			start
		};
	});
}
function headerOf(text, lines) {
	let count = 0;
	let named = false;
	for (const line of lines) {
		const words = text.slice(line.start, Math.min(line.end, line.start + 40));
		if (mailHeader.test(words)) named ||= /^(?:from|subject): /i.test(words);
		else if (count === 0 || !/^[ \t]+\S/.test(words)) break;
		count++;
	}
	return count >= 2 && named ? count : 0;
}
function isBlank(text, line) {
	return text.slice(line.start, line.end).trim() === "";
}
function* paragraphs(text, lines) {
	let paragraph = [];
	for (const line of lines) {
		if (!isBlank(text, line)) {
			paragraph.push(line);
			continue;
		}
		if (paragraph.length > 0) yield paragraph;
		paragraph = [];
	}
	if (paragraph.length > 0) yield paragraph;
}
function isHeadline(text, line) {
	const words = text.slice(line.start, line.end).trim();
	return words.length <= headline && !leadsIn.test(words) && !/[.:;,]$/.test(words);
}
function element(tagName, paragraph, text, lines) {
	const flows = isWrapped(paragraph);
	const children = [];
	for (const [at, line] of paragraph.entries()) {
		const last = at === paragraph.length - 1;
		const end = flows && !last ? line.next : line.end;
		const position = lines.position(line.start, end);
		children.push({
			type: "text",
			value: text.slice(line.start, end),
			position
		});
		if (last || flows) continue;
		const between = lines.position(line.end, line.next);
		children.push({
			type: "element",
			tagName: "br",
			properties: {},
			children: [],
			position: between
		});
	}
	return {
		type: "element",
		tagName,
		properties: {},
		children,
		position: lines.position(paragraph[0].start, paragraph.at(-1).end)
	};
}
function isWrapped(paragraph) {
	if (paragraph.length < 2) return false;
	return paragraph.slice(0, -1).every((line) => {
		const length = line.end - line.start;
		return length >= wrapped.least && length <= wrapped.most;
	});
}
// packages/core/src/parse/parse.ts
async function parse(value, options) {
	const file = new VFile(value);
	if (options.path !== void 0) file.path = options.path;
	const source = file.value ?? "";
	if (source.length > bounds.size) return refuse(file, options.format ?? "html", {
		code: "size",
		limit: bounds.size,
		line: 1,
		column: 1
	});
	let encoding;
	if (typeof source === "string") file.value = source.startsWith("﻿") ? source.slice(1) : source;
	else {
		const decoded = decodeBytes$1(source, options.charset);
		if ("code" in decoded) return refuse(file, options.format ?? "html", decoded);
		file.value = decoded.text;
		({encoding} = decoded);
	}
	const text = file.value;
	const format = options.format ?? formatOf(file.path, text);
	const read = await parseAs(file, text, format);
	if ("code" in read) return refuse(file, format, read);
	return {
		file,
		format,
		encoding,
		...read
	};
}
async function parseAs(file, text, format) {
	if (format === "text") return {
		wholePage: false,
		tree: parseText(text, linesOf(text)),
		frontMatter: []
	};
	const block = frontMatterOf(text);
	const lines = linesOf(text);
	const isAstro = /\.astro$/i.test(file.path ?? "");
	const frontMatter = block && !isAstro ? await readBlock(file, text, block, lines) : [];
	if (!Array.isArray(frontMatter)) return frontMatter;
	const title = titleOf(frontMatter);
	const body = withoutFrontMatter(text, block);
	const template = templateOf(body, format, frontMatter, {
		script: isAstro ? text.slice(block?.from ?? 0, block?.to ?? 0) : void 0,
		filledIn: isTemplate(file.path, block !== void 0)
	});
	const tree = await parseTree(template.text, format, lines);
	if ("code" in tree) return tree;
	template.fill(tree);
	const templates = template.unknown.map(({ text: value, start, end }) => ({
		text: value,
		position: lines.position(start, end)
	}));
	return {
		wholePage: format === "html" && isWholePage(body),
		tree,
		frontMatter,
		title,
		templates
	};
}
function templateOf(body, format, frontMatter, { script, filledIn }) {
	if (script !== void 0) return readAstro(body, script);
	if (format === "mdx") return readMdx(body, frontMatter);
	if (format === "markdown" || filledIn) return readTags(body, frontMatter);
	return {
		text: body,
		fill: () => {},
		unknown: []
	};
}
async function parseTree(text, format, lines) {
	if (format === "html") return parseHtml(text, isWholePage(text));
	const { parseMarkdown } = await import("./markdown.js");
	return parseMarkdown(text, lines, format === "mdx");
}
async function readBlock(file, text, block, lines) {
	const { readFrontMatter } = await import("./front-matter.js");
	return readFrontMatter(file, text, block, lines);
}
function titleOf(frontMatter) {
	for (const key of ["title", "headline"]) for (const value of frontMatter) if (value.key.toLowerCase() === key && value.value !== "") return value;
}
function refuse(file, format, limit) {
	return {
		file,
		format,
		wholePage: false,
		tree: {
			type: "root",
			children: []
		},
		frontMatter: [],
		limit
	};
}
// packages/core/src/read/limits.ts
function contentLimit(page) {
	return markLimit(page) ?? dataLimit(page);
}
function creditLimit({ beyond }) {
	if (!beyond) return void 0;
	return {
		code: "credits",
		limit: bounds.credits,
		...placeOf(positionOf(beyond, 0, 1)?.start)
	};
}
const beyondLatin = /[\u0300-\uffff]/;
const markRun = new RegExp(`\\p{M}{${bounds.combiningMarks + 1}}`, "u");
const references = new RegExp(`(?:&[^&\\s]{1,40}){${bounds.combiningMarks + 1}}`);
function mayPassContentLimit(text) {
	if (beyondLatin.test(text) && markRun.test(text) || references.test(text)) return true;
	for (const script of text.matchAll(/ld\+json/gi)) {
		const from = text.indexOf(">", script.index);
		const end = from === -1 ? -1 : text.indexOf("</", from);
		if (end === -1 || end - from > bounds.jsonLd || tooDeep(text.slice(from + 1, end)) !== void 0) return true;
	}
	return false;
}
function markLimit({ lines }) {
	for (const line of lines) {
		if (!beyondLatin.test(line.text)) continue;
		const run = markRun.exec(line.text);
		if (run) return {
			code: "combining-marks",
			limit: bounds.combiningMarks,
			...placeOf(positionOf(line, run.index, run.index + 1)?.start)
		};
	}
}
function dataLimit({ byTag }) {
	for (const { node } of byTag.get("script") ?? []) {
		if (!/^\s*application\/ld\+json/i.test(attribute(node, "type") ?? "")) continue;
		const [text] = node.children;
		if (text?.type !== "text") continue;
		if (text.value.length > bounds.jsonLd) return {
			code: "json-ld-size",
			limit: bounds.jsonLd,
			...placeOf(node.position?.start)
		};
		const deep = tooDeep(text.value);
		if (deep !== void 0) return {
			code: "json-ld-depth",
			limit: bounds.jsonLdDepth,
			...placeOf(pointIn(node, text, deep))
		};
	}
}
function tooDeep(json) {
	let depth = 0;
	for (let at = 0; at < json.length; at++) {
		const code = json.charCodeAt(at);
		if (code === 34) at = endOfString(json, at);
		else if (code === 91 || code === 123) {
			if (++depth > bounds.jsonLdDepth) return at;
		} else if (code === 93 || code === 125) depth--;
	}
}
function endOfString(json, start) {
	for (let at = start + 1; at < json.length; at++) {
		const code = json.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 34) return at;
	}
	return json.length;
}
function pointIn(script, { value, position }, at) {
	if (!position) return script.position?.start;
	let { line, column } = position.start;
	for (let next = 0; next < at; next++) if (value.charCodeAt(next) === 10) {
		line++;
		column = 1;
	} else column++;
	return {
		line,
		column
	};
}
function placeOf(point) {
	return {
		line: point?.line ?? 1,
		column: point?.column ?? 1
	};
}
// packages/core/src/logo/grid.ts
const drawn = .3;
const narrowest = 60;
const lowest = 6;
function frameOf(ink, slope) {
	const reach = Math.ceil(Math.abs(slope) * ink.width / 2) + 1;
	const rows = new Float64Array(ink.height + 2 * reach);
	const columns = new Float64Array(ink.width);
	for (let y = 0; y < ink.height; y++) for (let x = 0; x < ink.width; x++) {
		const value = ink.values[y * ink.width + x];
		if (value < drawn) continue;
		columns[x] += value;
		const level = y - slope * (x + .5 - ink.width / 2) + reach;
		const row = Math.floor(level);
		rows[row] += value * (row + 1 - level);
		rows[row + 1] += value * (level - row);
	}
	const [left, right] = span(columns);
	const [top, bottom] = span(rows);
	if (right - left < narrowest || bottom - top < lowest) return void 0;
	return {
		left,
		right,
		top: top - reach,
		bottom: bottom - reach,
		slope
	};
}
function span(lines) {
	let first = 0;
	let last = lines.length;
	while (first < last && lines[first] < drawn) first++;
	while (last > first && lines[last - 1] < drawn) last--;
	return [first, last];
}
function sample(ink, frame, columns, rows, fine) {
	const cells = new Float32Array(columns * rows);
	for (let row = 0; row < rows * fine; row++) {
		const level = frame.top + (row + .5) / (rows * fine) * (frame.bottom - frame.top);
		for (let column = 0; column < columns * fine; column++) {
			const x = frame.left + (column + .5) / (columns * fine) * (frame.right - frame.left);
			const value = at(ink, x, level + frame.slope * (x - ink.width / 2));
			cells[Math.floor(row / fine) * columns + Math.floor(column / fine)] += value / (fine * fine);
		}
	}
	return cells;
}
function at(ink, x, y) {
	const column = Math.floor(x - .5);
	const row = Math.floor(y - .5);
	const right = x - .5 - column;
	const below = y - .5 - row;
	return (pixel(ink, column, row) * (1 - right) + pixel(ink, column + 1, row) * right) * (1 - below) + (pixel(ink, column, row + 1) * (1 - right) + pixel(ink, column + 1, row + 1) * right) * below;
}
function pixel(ink, x, y) {
	return x < 0 || y < 0 || x >= ink.width || y >= ink.height ? 0 : ink.values[y * ink.width + x];
}
function likeness(a, b) {
	let [sumA, sumB, squareA, squareB, product] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < a.length; index++) {
		sumA += a[index];
		sumB += b[index];
		squareA += a[index] ** 2;
		squareB += b[index] ** 2;
		product += a[index] * b[index];
	}
	const spread = Math.sqrt((squareA - sumA ** 2 / a.length) * (squareB - sumB ** 2 / a.length));
	return spread > 0 ? (product - sumA * sumB / a.length) / spread : 0;
}
// packages/core/src/logo/ink.ts
const faintest = .08;
function inksOf(picture) {
	const clear = isSeeThrough(picture);
	const values = (clear ? [1, 0] : [1]).flatMap((page) => onGrounds(flatten(picture, page), picture));
	if (clear) values.unshift(opacityOf(picture));
	return values.map((each) => inkOf(picture, each)).filter((ink) => ink !== void 0);
}
function onGrounds(flat, { width, height }) {
	const median = (indices) => medianOf(indices, flat);
	const around = median(border(width, height));
	const [left, right] = [median(column(0, width, height)), median(column(width - 1, width, height))];
	const [top, bottom] = [median(row(0, width)), median(row(height - 1, width))];
	const grounds = [() => around];
	const most = median(Array.from({ length: width * height }, (_, index) => index));
	if (apart$2(around, most) > faintest) grounds.push(() => most);
	if (apart$2(left, right) > faintest) grounds.push((x) => mix$1(left, right, x / width));
	if (apart$2(top, bottom) > faintest) grounds.push((_, y) => mix$1(top, bottom, y / height));
	return grounds.map((ground) => differences(flat, width, ground));
}
function isSeeThrough({ data }) {
	let clear = 0;
	for (let index = 3; index < data.length; index += 4) if (data[index] < .5) clear++;
	return clear > data.length / 80;
}
function opacityOf({ data, width, height }) {
	return Float32Array.from({ length: width * height }, (_, index) => data[index * 4 + 3]);
}
function flatten({ data, width, height }, page) {
	const flat = new Float32Array(width * height * 3);
	for (let index = 0; index < width * height; index++) {
		const rest = (1 - data[index * 4 + 3]) * page;
		for (let channel = 0; channel < 3; channel++) flat[index * 3 + channel] = data[index * 4 + channel] + rest;
	}
	return flat;
}
function differences(flat, width, ground) {
	return Float32Array.from({ length: flat.length / 3 }, (_, index) => {
		return apart$2([
			flat[index * 3],
			flat[index * 3 + 1],
			flat[index * 3 + 2]
		], ground(index % width, Math.floor(index / width)));
	});
}
function inkOf({ width, height }, values) {
	const strongest = values.toSorted()[Math.floor(values.length * .985)];
	if (strongest < faintest) return void 0;
	return {
		width,
		height,
		values: values.map((value) => Math.min(1, Math.max(0, (value / strongest - .1) / .6)))
	};
}
function border(width, height) {
	return [
		...row(0, width),
		...row(height - 1, width),
		...column(0, width, height),
		...column(width - 1, width, height)
	];
}
function column(x, width, height) {
	return Array.from({ length: height }, (_, y) => y * width + x);
}
function row(y, width) {
	return Array.from({ length: width }, (_, x) => y * width + x);
}
function medianOf(indices, flat) {
	const middle = (channel) => Float32Array.from(indices, (index) => flat[index * 3 + channel]).toSorted()[indices.length >> 1];
	return [
		middle(0),
		middle(1),
		middle(2)
	];
}
function apart$2(a, b) {
	return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}
function mix$1(a, b, share) {
	return [
		a[0] + (b[0] - a[0]) * share,
		a[1] + (b[1] - a[1]) * share,
		a[2] + (b[2] - a[2]) * share
	];
}
// packages/core/src/logo/match.ts
const slopes = [
	1,
	-1,
	2,
	-2,
	3,
	-3,
	4,
	-4,
	5,
	-5
].map((quarter) => Math.tan(quarter * Math.PI / 720));
const hopeless = .3;
function drawingOf(ink) {
	const level = frameOf(ink, 0);
	if (!level) return void 0;
	let frames;
	return {
		ink,
		level,
		askew: () => frames ??= slopes.map((slope) => frameOf(ink, slope)).filter((frame) => frame !== void 0)
	};
}
function match({ ink, level, askew }, print) {
	if (!isOfAspect(level, print.aspect)) return 0;
	const rows = print.cells.length / print.columns;
	const look = (frame, fine) => likeness(sample(ink, frame, print.columns, rows, fine), print.cells);
	let best = level;
	let most = look(level, 2);
	for (const frame of askew()) {
		const alike = look(frame, 2);
		if (alike > most) [most, best] = [alike, frame];
	}
	if (most < hopeless) return Math.max(0, most);
	for (const step of [
		.02,
		.01,
		.005
	]) for (const edge of [
		"left",
		"right",
		"top",
		"bottom",
		"left",
		"right"
	]) {
		const size = edge === "left" || edge === "right" ? best.right - best.left : (best.bottom - best.top) * 3;
		for (const shift of [-step * size, step * size]) {
			const frame = {
				...best,
				[edge]: best[edge] + shift
			};
			const alike = look(frame, 3);
			if (alike > most) [most, best] = [alike, frame];
		}
	}
	return most;
}
function isOfAspect({ left, right, top, bottom }, aspect) {
	const ratio = (right - left) / (bottom - top) / aspect;
	return ratio > .7 && ratio < 1.4;
}
// packages/core/src/logo/pixels.ts
const widest = 480;
function shrink({ width, height, data }) {
	const scale = Math.min(1, widest / Math.max(width, height));
	const columns = Math.max(1, Math.round(width * scale));
	const rows = Math.max(1, Math.round(height * scale));
	const narrow = new Float32Array(columns * height * 4);
	for (const [x, parts] of shares(width, columns).entries()) for (const { at, share } of parts) for (let y = 0; y < height; y++) {
		const from = (y * width + x) * 4;
		const to = (y * columns + at) * 4;
		const opacity = data[from + 3] * share / 255;
		narrow[to] += data[from] / 255 * opacity;
		narrow[to + 1] += data[from + 1] / 255 * opacity;
		narrow[to + 2] += data[from + 2] / 255 * opacity;
		narrow[to + 3] += opacity;
	}
	const small = new Float32Array(columns * rows * 4);
	for (const [y, parts] of shares(height, rows).entries()) for (const { at, share } of parts) for (let index = 0; index < columns * 4; index++) small[at * columns * 4 + index] += narrow[y * columns * 4 + index] * share;
	return {
		width: columns,
		height: rows,
		data: small
	};
}
function shares(from, to) {
	return Array.from({ length: from }, (_, index) => {
		const start = index * to / from;
		const end = (index + 1) * to / from;
		const parts = [];
		for (let at = Math.floor(start); at < Math.min(to, Math.ceil(end)); at++) parts.push({
			at,
			share: Math.min(end, at + 1) - Math.max(start, at)
		});
		return parts;
	});
}
// packages/core/src/logo/fingerprint.ts
const enough = .8;
function tellPicture(pixels, terms) {
	return kindOf$2(measureLikeness(pixels, terms));
}
function kindOf$2(likeness) {
	if (likeness === void 0) return "blank";
	if (Math.max(likeness.wire, likeness.confused) < enough) return "other";
	return likeness.wire >= likeness.confused ? "wire" : "confused";
}
function measureLikeness(pixels, { logo, confusedWith }) {
	const inks = inksOf(shrink(pixels));
	if (inks.length === 0) return void 0;
	const drawings = inks.map(drawingOf).filter((drawing) => drawing !== void 0);
	return {
		wire: mostAlike(drawings, logo.fingerprints ?? []),
		confused: mostAlike(drawings, confusedWith.flatMap(({ fingerprints }) => fingerprints ?? []))
	};
}
function mostAlike(drawings, fingerprints) {
	return Math.max(0, ...fingerprints.map(printOf).flatMap((print) => drawings.map((drawing) => match(drawing, print))));
}
function printOf({ aspect, columns, cells }) {
	return {
		aspect,
		columns,
		cells: Uint8Array.from(cells, (digit) => Number.parseInt(digit, 16))
	};
}
// packages/core/src/read/logo/data-address.ts
const longest$1 = 8e6;
function bytesOfData(address) {
	const text = address.trim();
	const head = /^data:image\/[\w.+-]+(?:;[\w.+-]+(?:=[^;,]{0,100})?){0,5},/i.exec(text.slice(0, 400))?.[0];
	if (head === void 0 || text.length > longest$1) return void 0;
	const body = text.slice(head.length);
	if (/;\s*base64\s*,$/i.test(head)) return fromBase64(decode$1(body).replaceAll(/\s+/g, ""));
	return encode(decode$1(body));
}
function decode$1(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}
function encode(text) {
	return new TextEncoder().encode(text);
}
// packages/core/src/read/logo/look.ts
const mostPictures = 40;
const apart$1 = new Set([
	"aside",
	"related",
	"comments",
	"navigation",
	"tags",
	"masthead",
	"elsewhere"
]);
const mostAddresses = 3;
const mostPixels = 5e7;
async function lookAtPictures(reading, terms, ports, choice) {
	const looks = new Map();
	const { decodeImage, loadImage } = ports;
	const telling = terms.filter(({ logo, confusedWith }) => [logo, ...confusedWith].some(({ fingerprints }) => fingerprints?.length));
	if (!decodeImage || telling.length === 0) return looks;
	const open = addressesToLookAt(reading, telling, choice);
	const work = async () => {
		for (let address = open.shift(); address !== void 0; address = open.shift()) {
			const look = await lookAt(address, telling, {
				decodeImage,
				...loadImage && { loadImage }
			});
			if (look) looks.set(address, look);
		}
	};
	await Promise.all([
		work(),
		work(),
		work(),
		work()
	]);
	return looks;
}
function addressesToLookAt(reading, terms, choice) {
	const judges = terms.map((each) => new LogoJudge(each));
	const isNamed = (picture) => judges.some((judge) => judge.judge(picture) !== void 0);
	const isWith = ({ entry }) => !apart$1.has(placeOfEntry(reading, entry));
	const pictures = picturesOf(reading.page).filter(({ addresses }) => addresses.length > 0);
	const named = pictures.filter(isNamed);
	const addresses = [...choice.named ? named : [], ...choice.others ? pictures.filter((picture) => !named.includes(picture) && isWith(picture)) : []].slice(0, mostPictures).flatMap((picture) => picture.addresses.filter((address) => loads(address) === "picture").slice(0, mostAddresses));
	return [...new Set(addresses)].filter((address) => !choice.carried || /^\s*data:/i.test(address));
}
async function lookAt(address, terms, ports) {
	try {
		const bytes = await bytesOf(address, ports);
		const pixels = bytes && await ports.decodeImage(bytes);
		if (!pixels) return void 0;
		assertPixels(pixels);
		return { kinds: new Map(terms.map((each) => [each.id, kindOf$1(bytes, pixels, each)])) };
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}
async function bytesOf(address, { loadImage }) {
	if (/^\s*data:/i.test(address)) return bytesOfData(address);
	if (!loadImage) return void 0;
	for (const path of new Set([address, ...pathsOf(address).slice(0, mostAddresses)])) {
		const bytes = await loadImage(path);
		if (bytes) return bytes;
	}
}
function assertPixels({ width, height, data }) {
	if (width < 1 || height < 1 || width * height > mostPixels) throw new RangeError(`A picture of ${width} by ${height} pixels, expected up to ${mostPixels} pixels`);
	if (data.length !== width * height * 4) throw new RangeError(`${data.length} bytes for ${width} by ${height} pixels, expected four a pixel`);
}
const known$1 = new WeakMap();
function kindOf$1(bytes, pixels, terms) {
	const kinds = known$1.get(pixels) ?? new WeakMap();
	known$1.set(pixels, kinds);
	const kind = kinds.get(terms) ?? tellPicture(pixels, terms);
	kinds.set(terms, kind);
	return kind === "blank" && isMarkup(bytes) ? "other" : kind;
}
function isMarkup(bytes) {
	return /^[\s\uFEFF]*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
// packages/core/src/story/address.ts
const tracking = /^(?:utm_|mc_|fb|gclid$|ref$|source$|amp$|share$|output)/;
const script = /^$|\.(?:php|aspx?|cgi|jsp|cfm)$/;
function addressOf(href) {
	const url = URL.parse(href.trim());
	if (!url || !/^https?:$/.test(url.protocol)) return void 0;
	const host = url.host.replace(/^www\./, "");
	const path = decode(url.pathname).replace(/\/+$/, "");
	if (!script.test(path)) return host + path;
	const query = url.search.slice(1).split("&").filter((part) => part !== "" && !tracking.test(part)).toSorted().join("&");
	return query === "" && path === "" ? void 0 : `${host}${path}?${query}`;
}
function decode(path) {
	return path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
		const bytes = Uint8Array.from(encoded.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
		const text = new TextDecoder().decode(bytes);
		return text.includes("�") ? encoded.toUpperCase() : text;
	});
}
// packages/core/src/story/tokens.ts
const letter = 1;
const unspaced = 2;
const silent = 3;
const apart = 4;
const silentCharacter = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const letterCharacter = /[\p{L}\p{N}]/u;
const unspacedCharacter = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;
const known = new Uint8Array(65536);
function kindOf(code) {
	const kind = known[code];
	if (kind) return kind;
	const told = tell(String.fromCodePoint(code));
	if (code < known.length) known[code] = told;
	return told;
}
function tell(character) {
	if (silentCharacter.test(character)) return silent;
	if (!letterCharacter.test(character)) return apart;
	return unspacedCharacter.test(character) ? unspaced : letter;
}
function tokenise(source) {
	const text = plain(source);
	const hashes = [];
	const units = [];
	let word = 0;
	let open = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.codePointAt(at);
		const kind = kindOf(code);
		if (code > 65535) at++;
		if (kind === silent) continue;
		if (open && kind !== letter) {
			hashes.push(mix(word));
			units.push(2);
			open = false;
		}
		if (kind === letter) {
			word = Math.imul((open ? word : offset) ^ code, prime);
			open = true;
		} else if (kind === unspaced) {
			hashes.push(mix(Math.imul(offset ^ code, prime)));
			units.push(1);
		}
	}
	if (open) {
		hashes.push(mix(word));
		units.push(2);
	}
	return {
		hashes: Int32Array.from(hashes),
		units: Uint8Array.from(units)
	};
}
const offset = -2128831035;
const prime = 16777619;
function mix(value) {
	let mixed = value;
	mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16;
}
const ascii = /^[\0-\x7f]*$/;
const misreadQuote = /\u00e2\u20ac[\u0080-\u2122]?/g;
const misreadSpace = /\u00c2(?=[\u00a0-\u00bf\s])/g;
function plain(source) {
	if (ascii.test(source)) return source.toLowerCase();
	return withoutLongRuns(source.replace(misreadQuote, "'").replace(misreadSpace, "")).normalize("NFKD").toLowerCase();
}
// packages/core/src/story/shingles.ts
const width = 12;
const base = 739982445;
const powers = powersOf(base, 13);
function shingle({ hashes: tokens, units }) {
	const hashes = new Int32Array(tokens.length);
	const ends = new Int32Array(tokens.length);
	let count = 0;
	let end = 0;
	let held = 0;
	let hash = 0;
	for (let start = 0; start < tokens.length; start++) {
		while (held < width && end < tokens.length) {
			hash = Math.imul(hash, base) + tokens[end] | 0;
			held += units[end];
			end++;
		}
		if (held < width) break;
		hashes[count] = mix(hash);
		ends[count] = end;
		count++;
		hash = hash - Math.imul(tokens[start], powers[end - start - 1]) | 0;
		held -= units[start];
	}
	return {
		hashes: hashes.subarray(0, count),
		ends: ends.subarray(0, count)
	};
}
function powersOf(factor, count) {
	const found = new Int32Array(count);
	found[0] = 1;
	for (let at = 1; at < count; at++) found[at] = Math.imul(found[at - 1], factor);
	return found;
}
// packages/core/src/story/likeness.ts
const cost = 1 / 3;
function prepare(text) {
	const tokens = tokenise(text);
	return {
		tokens,
		shingles: shingle(tokens)
	};
}
function compare(article, story, all, own = all) {
	const marks = markRuns(article, all);
	const passage = densest(marks, article.tokens.units);
	const found = new Set();
	const { hashes, ends } = article.shingles;
	for (let at = passage.start; at < hashes.length && ends[at] <= passage.end; at++) if (own.has(hashes[at])) found.add(hashes[at]);
	const { units } = story.tokens;
	const whole = sumOf(units, markRuns(story, own));
	return {
		share: whole === 0 ? 0 : sumOf(units, markRuns(story, found)) / whole,
		shared: passage.shared,
		...runsOf(marks, article.tokens.units, passage)
	};
}
function markRuns({ tokens, shingles: { hashes, ends } }, set) {
	const marks = new Uint8Array(tokens.hashes.length);
	let done = 0;
	for (let at = 0; at < hashes.length; at++) {
		if (!set.has(hashes[at])) continue;
		marks.fill(1, Math.max(at, done), ends[at]);
		done = ends[at];
	}
	return marks;
}
function sumOf(units, marks) {
	let sum = 0;
	for (let at = 0; at < units.length; at++) if (marks[at]) sum += units[at];
	return sum;
}
function densest(marks, units) {
	let best = {
		start: 0,
		end: 0,
		shared: 0
	};
	let highest = 0;
	let start = 0;
	let sum = 0;
	let shared = 0;
	for (let at = 0; at < marks.length; at++) {
		if (sum <= 0) {
			start = at;
			sum = 0;
			shared = 0;
		}
		const unit = units[at];
		if (!marks[at]) {
			sum -= unit * cost;
			continue;
		}
		shared += unit;
		sum += unit;
		if (sum <= highest) continue;
		highest = sum;
		best = {
			start,
			end: at + 1,
			shared
		};
	}
	return best;
}
function runsOf(marks, units, { start, end }) {
	let runs = 0;
	let longest = 0;
	let run = 0;
	for (let at = start; at < end; at++) if (marks[at]) {
		if (run === 0) runs++;
		run += units[at];
		longest = Math.max(longest, run);
	} else run = 0;
	return {
		runs,
		longest
	};
}
// packages/core/src/story/common.ts
const sampleSize = 1e3;
const commonShare = .01;
const commonLeast = 8;
const fewShare = .5;
const fewLeast = 3;
const versionShare = .8;
function sampleOf(texts) {
	const distinct = [...new Set(texts)].filter((text) => text !== void 0);
	const step = Math.max(1, distinct.length / sampleSize);
	return Array.from({ length: Math.min(distinct.length, sampleSize) }, (_, at) => distinct[Math.floor(at * step)]);
}
function learnCommon(stories) {
	const counts = new Map();
	let counted = 0;
	for (const { hashes } of stories) {
		const distinct = new Set(hashes);
		let repeated = 0;
		for (const hash of distinct) if (counts.has(hash)) repeated++;
		if (repeated > distinct.size * versionShare) continue;
		counted++;
		for (const hash of distinct) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	}
	const least = Math.min(Math.max(commonLeast, Math.ceil(counted * commonShare)), Math.max(fewLeast, Math.ceil(counted * fewShare)));
	const common = new Set();
	for (const [hash, count] of counts) if (count >= least) common.add(hash);
	return common;
}
// packages/core/src/story/postings.ts
const load = 8;
function createPostings(sketches) {
	let total = 0;
	for (const sketch of sketches) total += sketch?.length ?? 0;
	const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, total / load))));
	const mask = buckets - 1;
	const starts = new Uint32Array(buckets + 1);
	for (const sketch of sketches) for (const hash of sketch ?? []) starts[(hash & mask) + 1]++;
	for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] += starts[bucket];
	const next = starts.slice();
	const hashes = new Uint32Array(total);
	const stories = new Uint32Array(total);
	sketches.forEach((sketch, story) => {
		for (const hash of sketch ?? []) {
			const at = next[hash & mask]++;
			hashes[at] = hash;
			stories[at] = story;
		}
	});
	return { visit(hash, seen) {
		const wanted = hash >>> 0;
		const bucket = wanted & mask;
		for (let at = starts[bucket]; at < starts[bucket + 1]; at++) if (hashes[at] === wanted) seen(stories[at]);
	} };
}
// packages/core/src/story/text-index.ts
const sketchSize = 128;
const sketchLeast = 24;
const candidatesMost = 8;
const sketchShare = 1 / 20;
const sketchBest = 1 / 10;
function createTextIndex(texts) {
	const common = learnCommon(sampleOf(texts).map((text) => prepare(text).shingles));
	const sketches = texts.map((text) => {
		if (text === void 0) return void 0;
		const sketch = Uint32Array.from(ownOf(prepare(text), common)).toSorted();
		return sketch.length < sketchLeast ? void 0 : sketch.slice(0, sketchSize);
	});
	const postings = createPostings(sketches);
	const sizes = Uint8Array.from(sketches, (sketch) => sketch?.length ?? 0);
	function candidatesOf(article) {
		const hits = new Map();
		for (const hash of new Set(article.shingles.hashes)) postings.visit(hash, (story) => hits.set(story, (hits.get(story) ?? 0) + 1));
		const likely = [...hits].map(([story, count]) => ({
			story,
			part: count / sizes[story]
		})).filter(({ part }) => part >= sketchShare).toSorted((a, b) => b.part - a.part || b.story - a.story).slice(0, candidatesMost);
		if (!likely[0] || likely[0].part < sketchBest) return [];
		return likely.map(({ story }) => {
			const prepared = prepare(texts[story]);
			const own = ownOf(prepared, common);
			return {
				story,
				prepared,
				own,
				likeness: compare(article, prepared, own)
			};
		});
	}
	return {
		find(article) {
			const candidates = candidatesOf(article);
			const likely = candidates.filter(({ likeness }) => isCopy(likeness)).toSorted((a, b) => b.likeness.shared - a.likeness.shared || b.likeness.share - a.likeness.share);
			for (const { story, prepared, own, likeness } of likely) {
				const only = withoutOthers(own, candidates);
				if (only === own || isCopy(compare(article, prepared, own, only))) return {
					story,
					share: likeness.share
				};
			}
		},
		compare(article, story) {
			if (sizes[story] === 0) return void 0;
			const prepared = prepare(texts[story]);
			return compare(article, prepared, ownOf(prepared, common));
		}
	};
}
function ownOf({ shingles }, common) {
	const own = new Set();
	for (const hash of shingles.hashes) if (!common.has(hash)) own.add(hash);
	return own;
}
function withoutOthers(own, candidates) {
	let only = own;
	for (const other of candidates) {
		if (other.own === own) continue;
		const both = [...own].filter((hash) => other.own.has(hash));
		if (both.length === 0 || both.length >= Math.min(own.size, other.own.size) / 2) continue;
		if (only === own) only = new Set(own);
		for (const hash of both) only.delete(hash);
	}
	return only.size < own.size / 2 ? own : only;
}
const cutShare = .3;
const rewrittenShare = .22;
const rewrittenRuns = 4;
const longestShare = .5;
const sharedLeast = 130;
function isCopy({ share, shared, runs, longest }) {
	if (shared < sharedLeast) return false;
	if (share >= cutShare) return true;
	return share >= rewrittenShare && runs >= rewrittenRuns && longest <= longestShare * shared;
}
// packages/core/src/story/story-index.ts
const headlineLeast = 8;
const wordsLeast = 100;
const shareLeast = .05;
function createStoryIndex(stories) {
	const byAddress = new Map();
	const byHeadline = new Map();
	stories.forEach((story, number) => {
		const address = story.url === void 0 ? void 0 : addressOf(story.url);
		if (address !== void 0) byAddress.set(address, story);
		const key = headlineKey(story.headline);
		if (key === void 0) return;
		const same = byHeadline.get(key);
		if (same) same.push(number);
		else byHeadline.set(key, [number]);
	});
	const texts = createTextIndex(stories.map(({ text }) => text));
	const haveText = stories.some(({ text }) => text !== void 0);
	return {
		stories,
		find({ urls = [], headline, text = "" }) {
			for (const url of urls) {
				const story = byAddress.get(addressOf(url) ?? "");
				if (story) return {
					story,
					by: "url"
				};
			}
			const key = headlineKey(headline);
			const named = key !== void 0 && byHeadline.get(key) || [];
			if (named.length === 0 && !haveText) return void 0;
			const article = prepare(text);
			const story = agreed(named.filter((number) => {
				const likeness = article.tokens.hashes.length < wordsLeast ? void 0 : texts.compare(article, number);
				return likeness === void 0 || likeness.share >= shareLeast;
			}).map((number) => stories[number]));
			if (story) return {
				story,
				by: "headline"
			};
			const match = texts.find(article);
			return match && {
				story: stories[match.story],
				by: "text",
				share: match.share
			};
		}
	};
}
function headlineKey(headline) {
	if (headline === void 0) return void 0;
	const { hashes, units } = tokenise(headline);
	return units.reduce((sum, unit) => sum + unit, 0) < headlineLeast ? void 0 : hashes.join(" ");
}
function agreed(stories) {
	const last = stories.at(-1);
	const reporters = last && JSON.stringify(last.reporters);
	return stories.every((story) => JSON.stringify(story.reporters) === reporters) ? last : void 0;
}
// packages/core/src/story/tie.ts
const ready = new WeakMap();
function tieTo(stories, reading) {
	let text;
	const found = new Map();
	return (facts) => {
		const urls = addressesOf(facts);
		const headline = facts.headline?.text ?? reading.document.title?.value;
		const traces = [headline ?? "", ...urls].join("\n");
		if (!found.has(traces)) {
			text ??= textOf(reading, facts);
			found.set(traces, indexOf(stories).find({
				urls,
				headline,
				text
			}));
		}
		return found.get(traces);
	};
}
function indexOf(stories) {
	if (!isList$1(stories)) return stories;
	let index = ready.get(stories);
	if (!index) {
		index = createStoryIndex(stories);
		ready.set(stories, index);
	}
	return index;
}
function isList$1(stories) {
	return Array.isArray(stories);
}
function addressesOf({ links, creditLines }) {
	return [...links.flatMap(({ kind, href }) => kind === "link" ? [] : [href]), ...creditLines.flatMap(({ href }) => href ?? [])];
}
function textOf({ page, metadata }, { drawnByScript }) {
	if (drawnByScript && metadata.articleBody !== void 0) return metadata.articleBody;
	return page.lines.map(({ text }) => text).join("\n");
}
// packages/core/src/words/suppressions.ts
const page = "https://github.com/creditline/creditline/blob/main/docs/suppressions.md";
const unused = {
	met: "the clause is met",
	"not-applicable": "the clause does not apply",
	"out-of-scope": "the article is in the scope of no terms"
};
const expecting = ({ expected }) => expected ? `, expected ${quote(expected)}` : "";
const sentences = {
	"suppression-directive": (fault) => ({
		reason: `Unexpected ${quote(fault.actual)}${expecting(fault)}`,
		advice: "As it stands, it does nothing."
	}),
	"suppression-clause": (fault) => ({
		reason: fault.actual === "" ? "Unexpected missing clause of a suppression, expected one such as `logo`" : `Unexpected clause ${quote(fault.actual)} of a suppression${expecting(fault)}`,
		advice: "Name the clause, then a colon and the reason; as it stands, nothing is suppressed."
	}),
	"suppression-reason": ({ actual }) => ({
		reason: `Unexpected missing reason of the suppression of ${quote(actual)}`,
		advice: "Say why behind a colon; without a reason nothing is suppressed."
	}),
	"suppression-repeated": ({ actual }) => ({
		reason: `Unexpected second suppression of ${quote(actual)}, expected one`,
		advice: "Take one of them out."
	}),
	"suppression-unused": ({ actual, unused: why = "met" }) => ({
		reason: `Unexpected suppression of ${quote(actual)}: ${unused[why]}`,
		advice: "Take it out: it would hide a later fault."
	})
};
function tellFault(fault) {
	const { reason, advice } = sentences[fault.code](fault);
	const message = new VFileMessage(reason, {
		...fault.position && { place: fault.position },
		ruleId: "suppression",
		source: "creditline"
	});
	message.fatal = false;
	message.code = fault.code;
	message.url = page;
	message.note = advice;
	return message;
}
// packages/core/src/suppress/suppression.ts
const longest = 300;
function splitRequest(text) {
	const colon = text.indexOf(":");
	return colon < 0 ? {
		clauses: text,
		reason: ""
	} : {
		clauses: text.slice(0, colon),
		reason: text.slice(colon + 1)
	};
}
function readRequest({ clauses, reason, by, position }, taken) {
	const names = clauses.split(/[\s,]+/).filter((name) => name !== "");
	if (names.length === 0) return [{
		code: "suppression-clause",
		actual: "",
		position
	}];
	const why = oneLine(reason);
	return [...new Set(names)].map((name) => {
		const rule = ruleIds.find((id) => id === name);
		if (!rule) return {
			code: "suppression-clause",
			actual: name,
			expected: nearest(name, ruleIds),
			position
		};
		if (why === "") return {
			code: "suppression-reason",
			actual: rule,
			position
		};
		if (taken.has(rule)) return {
			code: "suppression-repeated",
			actual: rule,
			position
		};
		return {
			rule,
			reason: why,
			by,
			position
		};
	});
}
function oneLine(reason) {
	const line = reason.replaceAll(/\s+/g, " ").trim();
	return line.length > longest ? `${line.slice(0, 299)}…` : line;
}
// packages/core/src/suppress/comments.ts
const mark = "creditline-";
const directive = /^\s*creditline-([\w-]+)([\s\S]*)$/;
function commentRequests({ file, format, tree }) {
	const { value } = file;
	const text = typeof value === "string" && value !== "" ? value : void 0;
	if (format === "text" || text?.includes(mark) === false) return [];
	const found = walk(tree);
	const requests = found.comments.map(({ value: words, position }) => request(words, position));
	if (format === "mdx" && text !== void 0) requests.push(...jsxComments(text, found.code));
	return requests.filter((each) => each !== void 0);
}
function request(words, position) {
	const [, name, rest = ""] = directive.exec(words) ?? [];
	if (name === void 0) return void 0;
	if (name !== "ignore") return {
		code: "suppression-directive",
		actual: `${mark}${name}`,
		expected: `${mark}ignore`,
		position
	};
	return {
		...splitRequest(rest),
		by: "comment",
		position
	};
}
function walk(tree) {
	const found = {
		comments: [],
		code: []
	};
	const stack = [tree];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.type === "comment") found.comments.push({
			value: node.value,
			position: node.position
		});
		if (node.type === "element" && (node.tagName === "code" || node.tagName === "pre")) {
			const { start, end } = node.position ?? {};
			if (start?.offset !== void 0 && end?.offset !== void 0) found.code.push([start.offset, end.offset]);
		}
		if ("children" in node) for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]);
	}
	return found;
}
function jsxComments(text, code) {
	const requests = [];
	const lines = linesOf(text);
	for (let at = text.indexOf("{/*"); at !== -1;) {
		const close = text.indexOf("*/}", at);
		if (close === -1) break;
		const end = close + 3;
		const start = at;
		if (!code.some(([from, to]) => from <= start && end <= to)) requests.push(request(text.slice(at + 3, close), lines.position(at, end)));
		at = text.indexOf("{/*", end);
	}
	return requests;
}
// packages/core/src/suppress/front-matter.ts
function frontMatterRequests(frontMatter) {
	return frontMatter.flatMap(({ key, value, position }) => {
		const [top, field, ...rest] = key.split(".");
		if (top !== "creditline" || field === void 0) return [];
		if (field !== "ignore") return nearest(field, ["ignore"]) ? [{
			code: "suppression-directive",
			actual: `creditline.${field}`,
			expected: "creditline.ignore",
			position
		}] : [];
		const [clauses, ...deeper] = rest.filter((part) => !/^\d+$/.test(part));
		if (clauses === void 0) return value === "" ? [] : [{
			...splitRequest(value),
			by: "front-matter",
			position
		}];
		return [{
			clauses,
			reason: deeper.length === 0 ? value : "",
			by: "front-matter",
			position
		}];
	});
}
// packages/core/src/suppress/read.ts
const none = {
	suppressions: [],
	problems: []
};
const mostFaults = 20;
function readSuppressions(document) {
	const requests = [...frontMatterRequests(document.frontMatter), ...commentRequests(document)];
	if (requests.length === 0) return none;
	const suppressions = new Map();
	const faults = [];
	for (const request of requests) if ("code" in request) faults.push(request);
	else for (const each of readRequest(request, new Set(suppressions.keys()))) if ("code" in each) faults.push(each);
	else suppressions.set(each.rule, each);
	return {
		suppressions: [...suppressions.values()],
		problems: faults.slice(0, mostFaults).map(tellFault)
	};
}
// packages/core/src/suppress/unused.ts
function unusedSuppressions(suppressions, reports) {
	return suppressions.filter(({ rule }) => reports.every(({ clauses }) => clauses[rule]?.suppressed === void 0)).map(({ rule, position }) => tellFault({
		code: "suppression-unused",
		actual: rule,
		unused: statusOf(reports, rule),
		position
	}));
}
function statusOf(reports, rule) {
	if (reports[0].scope === "none") return "out-of-scope";
	return reports.some(({ clauses }) => clauses[rule]?.status === "met") ? "met" : "not-applicable";
}
// packages/core/src/check.ts
async function checkAll(value, options) {
	const { reports } = await checkOpened(value, options);
	return reports;
}
async function checkOpened(value, options) {
	const terms = termsOf(options);
	assertOptions(options);
	const document = await parse(value, options);
	const reading = openReading(document, options);
	const limit = document.limit ?? contentLimit(reading.page);
	if (limit) return {
		reading,
		reports: [unreadable(document, limit, terms, options.path)]
	};
	const reports = await checkReading(reading, terms, options);
	const crowded = reports.some(({ scope }) => scope !== "none") && creditLimit(reading.page);
	if (crowded) return {
		reading,
		reports: [unreadable(document, crowded, terms, options.path)]
	};
	const [first, ...others] = reports;
	const told = (report) => withMessages(report, document.file.messages);
	return {
		reading,
		reports: [told(first), ...others.map(told)]
	};
}
function withMessages(report, messages) {
	if (report.scope === "none" || messages.length === 0) return report;
	return {
		...report,
		messages: [...report.messages, ...messages].toSorted(bySource)
	};
}
async function inspect(value, options = {}) {
	assertOptions(options);
	const terms = [options.terms ?? []].flat()[0];
	const reading = openReading(await parse(value, options), options);
	const looks = await lookAtPictures(reading, terms ? [terms] : [], options, {
		named: true,
		others: true
	});
	return readFacts(reading, {
		terms,
		story: options.story,
		looks
	});
}
async function checkReading(reading, terms, options) {
	let reports = checkSeen(reading, terms, options);
	if (!options.decodeImage) return reports;
	const looks = new Map();
	for (const choice of [{ named: true }, { others: true }]) {
		const open = reports.filter(({ clauses: { logo } }) => logo && (choice.named || logo.status !== "met"));
		if (open.length === 0) continue;
		const carried = open.every(({ scope }) => scope === "none");
		const more = await lookAtPictures(reading, terms.filter(({ id }) => carried || open.some((report) => report.terms === id)), options, {
			...choice,
			carried
		});
		for (const [address, look] of more) looks.set(address, look);
		if (more.size > 0) reports = checkSeen(reading, terms, options, looks);
	}
	return reports;
}
function checkSeen(reading, [first, ...others], options, looks) {
	const { suppressions, problems } = options.suppressions === false ? none : readSuppressions(reading.document);
	const tied = {
		given: options.story && tieTo([options.story], reading),
		known: options.stories && tieTo(options.stories, reading),
		suppressions
	};
	const firstReport = checkUnder(reading, first, options, tied, looks);
	const [report = firstReport, ...more] = [firstReport, ...others.map((terms) => checkUnder(reading, terms, options, tied, looks))].filter(({ scope }) => scope !== "none");
	const reports = [report, ...more];
	const told = [...problems, ...unusedSuppressions(suppressions, reports)];
	if (told.length > 0) report.messages = [...report.messages, ...told].toSorted(bySource);
	return reports;
}
function checkUnder(reading, terms, options, { given, known, suppressions }, looks) {
	let { story } = options;
	let facts = readFacts(reading, {
		terms,
		story,
		looks
	});
	const match = given?.(facts) ?? known?.(facts);
	if (match && !story) {
		story = match.story;
		facts = readFacts(reading, {
			terms,
			story,
			looks
		});
	}
	const open = openTheme(reading, {
		terms,
		story,
		looks
	});
	const scope = scopeOf$1({
		given: options.republished === true,
		declared: isDeclared(reading.document.frontMatter, terms, options.declared),
		matched: match !== void 0,
		credited: isCredited(facts, terms) || open !== void 0 && mayNameWire(open.fields, terms) && isCredited(open.facts(), terms)
	});
	const path = options.path ?? reading.document.file.path;
	return judge$2({
		terms,
		facts,
		story,
		scope,
		path,
		suppressions,
		open
	});
}
function openTheme(reading, targets) {
	const { fields } = reading.open;
	if (fields.length === 0) return void 0;
	let facts;
	return {
		fields,
		facts: () => facts ??= readFacts(reading.open.reading(), targets)
	};
}
function termsOf({ terms }) {
	const [first, ...others] = isList(terms) ? terms : [terms];
	if (!first || typeof first !== "object") throw new TypeError("Option `terms`: expected terms as `readTerms` gives them, or a list of them");
	return [first, ...others];
}
function isList(terms) {
	return Array.isArray(terms);
}
export { withoutAccents as A, lineage as C, metadataAuthor as D, notice as E, affiliation$1 as F, logoAlt as M, fold as N, wordsOf$3 as O, byline as P, breaksOf as S, rules as T, wordsIn as _, mayPassContentLimit as a, matchesFile as b, frontMatterOf as c, says as d, splitNames as f, judge$2 as g, positionOf as h, termsOf as i, logo as j, looksLike as k, withoutFrontMatter as l, readCreditLine as m, checkOpened as n, parse as o, authorsIn as p, inspect as r, formatOf as s, checkAll as t, piecesOf as u, isGenericWord as v, readPage as w, attribute as x, foldFileName as y };
