import { _ as readSync, c as constants, f as init__builtin_fs, m as openSync, s as closeSync } from "./pattern.js";
import { d as VFileMessage } from "./mdx.js";
import { A as withoutAccents, N as fold, O as wordsOf, _ as wordsIn, a as mayPassContentLimit, c as frontMatterOf, g as judge, k as looksLike, l as withoutFrontMatter, r as inspect$1, s as formatOf, t as checkAll, v as isGenericWord, y as foldFileName } from "./check.js";
import { t as bounds } from "./limits.js";
import { n as declaredLabel, t as decodeBytes } from "./bytes.js";
import { r as fileOptions, t as articleOptions } from "./options.js";
import { s as spanOf } from "./decode.js";
import { r as hashOf$1 } from "./here.js";
import { t as overBound } from "./markdown-bounds.js";
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
const known$1 = new Map();
function lettersOf(code) {
	if (code < 128) {
		const kind = kindOf(code);
		return kind < 0 ? nothing$1 : [kind];
	}
	let found = known$1.get(code);
	if (!found) known$1.set(code, found = readLetters(String.fromCodePoint(code)));
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
const character = table$2();
function table$2() {
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
// packages/core/src/parse/kinds.ts
const traits = [
	["empty", "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"],
	["formatting", "a b big code em font i nobr s small strike strong tt u"],
	["closesParagraph", "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary ul xmp"],
	["heading", "h1 h2 h3 h4 h5 h6"],
	["closesThrough", "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer header hgroup li listing main menu nav ol p pre search section summary ul caption table tbody td tfoot th thead tr"],
	["tablePart", "caption colgroup tbody td tfoot th thead tr"],
	["tableContext", "colgroup table tbody tfoot thead tr"],
	["scopeEnd", "applet caption html marquee object table td template th"],
	["special", "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp"],
	["breaksOut", "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var"],
	["htmlInside", "desc foreignobject title annotation-xml mi mn mo ms mtext"],
	["unproven", "applet frameset marquee object plaintext rb rp rt rtc"],
	["once", "html head body"],
	["raw", "script style xmp iframe noembed noframes textarea title"]
];
const plain = "abbr cite data del dfn g ins kbd label mark math optgroup option path picture q samp svg time use video";
const known = new Map();
const byHash = new Map();
function make(name) {
	const made = {
		name,
		id: known.size,
		empty: false,
		formatting: false,
		closesParagraph: false,
		heading: false,
		closesThrough: false,
		tablePart: false,
		tableContext: false,
		scopeEnd: false,
		special: false,
		breaksOut: false,
		htmlInside: false,
		unproven: false,
		once: false,
		raw: false
	};
	known.set(name, made);
	byHash.set(hashOf(name), made);
	return made;
}
for (const name of plain.split(" ")) make(name);
for (const [trait, names] of traits) for (const name of names.split(" ")) (known.get(name) ?? make(name))[trait] = true;
function kind(name) {
	return known.get(name) ?? make(name);
}
function hashStep(hash, code) {
	return Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code | 32 : code) | 0;
}
function hashOf(name) {
	let hash = 0;
	for (let at = 0; at < name.length; at++) hash = hashStep(hash, name.charCodeAt(at));
	return hash;
}
var Kinds = class {
	others = new Map();
	at(text, start, end, hash) {
		const found = byHash.get(hash);
		if (found && isNamed(text, start, end, found.name)) return found;
		const name = text.slice(start, end).toLowerCase();
		const other = known.get(name) ?? this.others.get(name);
		if (other) return other;
		const made = {
			...kind("span"),
			name,
			id: known.size + this.others.size,
			breaksOut: false
		};
		this.others.set(name, made);
		return made;
	}
};
function isNamed(text, start, end, name) {
	if (end - start !== name.length) return false;
	for (let at = 0; at < name.length; at++) {
		const code = text.charCodeAt(start + at);
		if ((code >= 65 && code <= 90 ? code | 32 : code) !== name.charCodeAt(at)) return false;
	}
	return true;
}
// packages/core/src/parse/open-tags.ts
const link = kind("a");
const address = kind("address");
const button = kind("button");
const column = kind("col");
const colgroup = kind("colgroup");
const dd = kind("dd");
const div = kind("div");
const dt = kind("dt");
const form = kind("form");
const li = kind("li");
const math = kind("math");
const nobr = kind("nobr");
const ol = kind("ol");
const optgroup = kind("optgroup");
const option = kind("option");
const paragraph = kind("p");
const script = kind("script");
const select = kind("select");
const style = kind("style");
const svg = kind("svg");
const table$1 = kind("table");
const tbody = kind("tbody");
const td = kind("td");
const template = kind("template");
const tfoot = kind("tfoot");
const th = kind("th");
const thead = kind("thead");
const tr = kind("tr");
const ul = kind("ul");
const items = [li];
const terms = [dd, dt];
const inRows = new Set([
	table$1,
	tbody,
	tfoot,
	thead,
	tr
]);
const inBodies = new Set([
	table$1,
	tbody,
	tfoot,
	thead
]);
const inTables = new Set([table$1]);
var OpenTags = class {
	stack = [];
	counts = [];
	foreign = 0;
	get inForeign() {
		return this.foreign > 0;
	}
	get inTable() {
		return this.top?.tableContext === true;
	}
	get top() {
		return this.stack[this.stack.length - 1];
	}
	open(kind, selfClosing) {
		if (kind.unproven) return false;
		if (this.inForeign) return this.openForeign(kind, selfClosing);
		if (kind.once) return true;
		if (this.has(select)) return this.openOption(kind);
		if (kind.tablePart || kind === column) return this.openTablePart(kind);
		if (this.inTable && kind !== script && kind !== style && kind !== template) return false;
		if (kind === svg || kind === math) {
			if (!selfClosing) {
				this.foreign++;
				return this.push(kind);
			}
			return true;
		}
		if (this.isOpenAlready(kind) || !this.closeBefore(kind)) return false;
		return kind.empty || this.push(kind);
	}
	isOpenAlready(kind) {
		if (kind === link || kind === nobr || kind === button || kind === form) return this.has(kind);
		return kind === table$1 && this.has(paragraph);
	}
	openForeign(kind, selfClosing) {
		if (kind.breaksOut || this.top?.htmlInside === true) return false;
		if (selfClosing) return true;
		this.foreign++;
		return this.push(kind);
	}
	openOption(kind) {
		if (kind !== option && kind !== optgroup) return false;
		if (this.top === option) this.pop();
		if (kind === optgroup && this.top === optgroup) this.pop();
		return this.push(kind);
	}
	openTablePart(kind) {
		if (!this.has(table$1)) return false;
		if (kind === column && this.top === colgroup) return true;
		const cell = kind === td || kind === th;
		const row = kind === tr;
		const holds = cell ? inRows : row ? inBodies : inTables;
		while (!this.top || !holds.has(this.top)) {
			if (!this.top || this.top === template || this.top === form || this.top.formatting) return false;
			this.pop();
		}
		if (kind === column) return this.push(colgroup);
		if ((cell || row) && this.top === table$1 && !this.push(tbody)) return false;
		if (cell && this.top !== tr && !this.push(tr)) return false;
		return this.push(kind);
	}
	closeBefore(kind) {
		if (kind === li && !this.closeItem(items)) return false;
		if ((kind === dd || kind === dt) && !this.closeItem(terms)) return false;
		if (kind.closesParagraph && !this.closeParagraph()) return false;
		if (kind.heading && this.top?.heading === true) this.pop();
		if ((kind === option || kind === optgroup) && this.top === option) this.pop();
		return true;
	}
	closeItem(names) {
		for (let at = this.stack.length - 1; at >= 0; at--) {
			const kind = this.stack[at];
			if (names.includes(kind)) return this.popTo(at);
			if (kind.special && kind !== address && kind !== div && kind !== paragraph) return true;
		}
		return true;
	}
	closeParagraph() {
		if (!this.has(paragraph)) return true;
		for (let at = this.stack.length - 1; at >= 0; at--) {
			const kind = this.stack[at];
			if (kind === paragraph) return this.popTo(at);
			if (kind.scopeEnd || kind === button) return true;
		}
		return true;
	}
	close(kind) {
		if (kind.once) return !this.inForeign;
		if (this.top === kind) {
			this.pop();
			return true;
		}
		if (this.inForeign) return false;
		if (!this.has(kind)) return !kind.heading;
		if (kind === select) return this.closeSelect();
		if (kind.formatting || kind.unproven) return false;
		if (kind.closesThrough) return this.closeThrough(kind);
		return kind.special ? false : this.closeOrdinary(kind);
	}
	closeSelect() {
		const at = this.stack.lastIndexOf(select);
		return this.popTo(at);
	}
	closeThrough(kind) {
		const part = kind.tablePart || kind === table$1;
		for (let at = this.stack.length - 1; at >= 0; at--) {
			const open = this.stack[at];
			if (open === kind) return this.popTo(at);
			if (open === template || open === select) return false;
			if (part ? open === table$1 : open.scopeEnd) return true;
			if (!part && kind === paragraph && open === button) return true;
			if (kind === li && (open === ol || open === ul)) return true;
		}
		return true;
	}
	closeOrdinary(kind) {
		for (let at = this.stack.length - 1; at >= 0; at--) {
			if (this.stack[at] === kind) return this.popTo(at);
			if (this.stack[at].special) return true;
		}
		return true;
	}
	has(kind) {
		return (this.counts[kind.id] ?? 0) > 0;
	}
	push(kind) {
		this.stack.push(kind);
		this.counts[kind.id] = (this.counts[kind.id] ?? 0) + 1;
		return this.stack.length < bounds.depth - 12;
	}
	pop() {
		const kind = this.stack.pop();
		this.counts[kind.id]--;
		if (this.foreign > 0) this.foreign--;
	}
	popTo(at) {
		for (let above = this.stack.length - 1; above > at; above--) {
			const kind = this.stack[above];
			if (kind.formatting || kind === form) return false;
		}
		while (this.stack.length > at) this.pop();
		return true;
	}
};
// packages/core/src/parse/tags.ts
const tab = 9;
const newline$1 = 10;
const feed = 12;
const carriage = 13;
const space = 32;
const quote = 34;
const apostrophe = 39;
const slash$1 = 47;
const equals = 61;
const close = 62;
var TagReader = class {
	kind = kind("span");
	closes = false;
	selfClosing = false;
	attributes = 0;
	end = 0;
	text;
	kinds = new Kinds();
	constructor(text) {
		this.text = text;
	}
	read(start) {
		const { text } = this;
		this.closes = text.charCodeAt(start + 1) === slash$1;
		const from = start + (this.closes ? 2 : 1);
		let at = from;
		let hash = 0;
		for (;; at++) {
			const code = text.charCodeAt(at);
			if (isGap(code) || code === close || at >= text.length) break;
			hash = hashStep(hash, code);
		}
		if (at >= text.length) return false;
		this.kind = this.kinds.at(text, from, at, hash);
		this.attributes = 0;
		for (;;) {
			const before = at;
			while (isGap(text.charCodeAt(at))) at++;
			if (at >= text.length) return false;
			if (text.charCodeAt(at) === close) {
				this.selfClosing = at > before && text.charCodeAt(at - 1) === slash$1;
				this.end = at + 1;
				return true;
			}
			this.attributes++;
			at = endOfAttribute(text, at);
			if (at === -1) return false;
		}
	}
};
function isGap(code) {
	return code === slash$1 || isSpace(code);
}
function isSpace(code) {
	return code === space || code === newline$1 || code === tab || code === carriage || code === feed;
}
function endOfAttribute(text, start) {
	const { length } = text;
	let at = start + 1;
	for (; at < length; at++) {
		const code = text.charCodeAt(at);
		if (code === equals || code === close || isGap(code)) break;
	}
	let next = at;
	while (isSpace(text.charCodeAt(next))) next++;
	if (text.charCodeAt(next) !== equals) return at;
	next++;
	while (isSpace(text.charCodeAt(next))) next++;
	const first = text.charCodeAt(next);
	if (first === quote || first === apostrophe) {
		const end = text.indexOf(first === quote ? "\"" : "'", next + 1);
		return end === -1 ? -1 : end + 1;
	}
	for (; next < length; next++) {
		const code = text.charCodeAt(next);
		if (code === close || isSpace(code)) break;
	}
	return next;
}
// packages/core/src/parse/harmless.ts
function isHarmless(text) {
	const open = new OpenTags();
	const tag = new TagReader(text);
	const raw = new RawText(text);
	let tags = 0;
	let at = 0;
	for (;;) {
		const start = text.indexOf("<", at);
		if (open.inTable && /[^\t\n\f\r ]/.test(text.slice(at, start === -1 ? text.length : start))) return false;
		if (start === -1) return true;
		const next = text.charCodeAt(start + 1);
		if (isLetter(next) || next === slash && isLetter(text.charCodeAt(start + 2))) {
			if (!tag.read(start)) return true;
			if (tag.attributes > bounds.attributes || ++tags > bounds.nodes / 2) return false;
			at = tag.end;
			if (tag.closes) {
				if (!open.close(tag.kind)) return false;
				continue;
			}
			const { inForeign } = open;
			if (!open.open(tag.kind, tag.selfClosing)) return false;
			if (!tag.kind.raw || inForeign) continue;
			at = raw.endOf(tag.kind.name, at);
			if (at === -1) return false;
		} else if (next === bang || next === question) {
			if (open.inForeign && text.startsWith("<![CDATA[", start)) return false;
			at = endOfComment(text, start);
		} else if (next === slash) at = endOfBogus(text, start);
		else at = start + 1;
	}
}
const bang = 33;
const slash = 47;
const question = 63;
function isLetter(code) {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}
function endOfComment(text, start) {
	if (!text.startsWith("<!--", start)) return endOfBogus(text, start);
	const plain = text.indexOf("-->", start + 2);
	const shout = text.slice(start, plain === -1 ? text.length : plain).indexOf("--!>", 4);
	if (shout !== -1) return start + shout + 4;
	return plain === -1 ? text.length : plain + 3;
}
function endOfBogus(text, start) {
	const end = text.indexOf(">", start);
	return end === -1 ? text.length : end + 1;
}
var RawText = class {
	text;
	comment = -1;
	constructor(text) {
		this.text = text;
	}
	endOf(name, from) {
		const { text } = this;
		for (let at = text.indexOf("</", from); at !== -1; at = text.indexOf("</", at + 2)) {
			if (!isEndTag(text, at + 2, name)) continue;
			if (name !== "script") return at;
			const comment = this.nextComment(from);
			return comment < at && /<script/i.test(text.slice(comment, at)) ? -1 : at;
		}
		return -1;
	}
	nextComment(from) {
		if (this.comment < from) {
			const found = this.text.indexOf("<!--", from);
			this.comment = found === -1 ? Number.POSITIVE_INFINITY : found;
		}
		return this.comment;
	}
};
function isEndTag(text, at, name) {
	const end = at + name.length;
	if (!/^[\t\n\f\r />]$/.test(text.charAt(end))) return false;
	return text.slice(at, end).toLowerCase() === name;
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
		if (byte >= 204 && !(byte === 226 && bytes[at + 1] === 128) || byte === 38) far++;
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
		facts: noFacts(),
		story: void 0,
		scope: "none",
		path,
		suppressions: []
	});
}
function noFacts() {
	return {
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
	};
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
function proveOutOfScope(article, source, resolved, wanted) {
	const { settings } = resolved;
	let scan = scans.get(settings);
	if (!scan) scans.set(settings, scan = createScopeScan(settings.terms, declarationsOf(resolved)));
	if (!scan.proves(source, articleOptions(article, resolved))) return void 0;
	const { file, path } = article;
	if (file !== void 0 && authorsMayTie(resolved.authorFiles.sources(file), scan, settings)) return void 0;
	const { facts: _, ...report } = outOfScope(settings.terms[0], path);
	const trace = {
		bytes: wanted.trace ? hashOf$1(source) : "",
		pictures: false
	};
	return {
		reports: [report],
		lines: none,
		...wanted.trace && { trace }
	};
}
function proveBeforehand(article, resolved, wanted) {
	if (article.file === void 0 || article.bytes) return void 0;
	const source = readSmall(article.file);
	return source && proveOutOfScope(article, source, resolved, wanted);
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
		const proved = proveOutOfScope(article, source, resolved, wanted);
		if (proved) return proved;
		const options = await fileOptions(article, resolved);
		const looked = { pictures: false };
		const all = await judged(source, wanted.trace ? watched(options, looked) : options, wanted);
		const messages = all.flatMap(({ report }) => report.messages);
		return {
			reports: all.map(({ report: { facts, ...report }, view }) => ({
				...report,
				...wanted.facts && { facts },
				...view && report.verdict !== "out-of-scope" && report.verdict !== "unreadable" && { view }
			})),
			lines: wanted.lines ? linesOf(source, options.charset, messages) : new Map(),
			...wanted.trace && !wanted.view && { trace: {
				bytes: hashOf$1(source),
				...looked
			} }
		};
	},
	beforehand: proveBeforehand,
	pack: ({ reports, ...rest }) => ({
		...rest,
		reports: reports.map((report) => ({
			...report,
			messages: report.messages.map(packMessage),
			suppressed: report.suppressed.map((each) => ({
				...each,
				message: packMessage(each.message)
			}))
		}))
	}),
	unpack: (packed) => {
		if (!("reports" in packed)) throw new TypeError("Unexpected facts, expected reports");
		return {
			...packed,
			reports: packed.reports.map((report) => ({
				...report,
				messages: report.messages.map(unpackMessage),
				suppressed: report.suppressed.map((each) => ({
					...each,
					message: unpackMessage(each.message)
				}))
			}))
		};
	}
};
async function judged(source, options, wanted) {
	if (!wanted.view) return (await checkAll(source, options)).map((report) => ({ report }));
	const { viewAll } = await import("./view2.js");
	return viewAll(source, options);
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
function watched(options, looked) {
	const { loadImage } = options;
	if (!loadImage) return options;
	return {
		...options,
		loadImage: (src) => {
			looked.pictures = true;
			return loadImage(src);
		}
	};
}
function packMessage(said) {
	const { ancestors: _, stack: __, ...rest } = said;
	return rest;
}
function unpackMessage(packed) {
	return Object.assign(new VFileMessage(""), packed);
}
export { inspect as n, check as t };
