import { randomUUID } from "node:crypto";
import minpath, { basename, dirname, join as join$1, relative, resolve, sep } from "node:path";
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { styleText as styleText$1 } from "node:util";
import { fileURLToPath as urlToPath } from "node:url";
import minproc from "node:process";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { closeSync, constants as constants$1, existsSync, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
os$1.platform();
os$1.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice$1(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// node_modules/.pnpm/unist-util-stringify-position@4.0.0/node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position$2(value.position);
	if ("start" in value || "end" in value) return position$2(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position$2(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/.pnpm/vfile-message@4.0.4/node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		let reason = "";
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		this.ancestors = options.ancestors || void 0;
		this.cause = options.cause || void 0;
		this.column = start ? start.column : void 0;
		this.fatal = void 0;
		this.file = "";
		this.message = reason;
		this.line = start ? start.line : void 0;
		this.name = stringifyPosition(options.place) || "1:1";
		this.place = options.place || void 0;
		this.reason = this.message;
		this.ruleId = options.ruleId || void 0;
		this.source = options.source || void 0;
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		this.actual = void 0;
		this.expected = void 0;
		this.note = void 0;
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});
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
// packages/core/src/rules/affiliation.ts
function affiliation({ terms, facts }) {
	const expected = [terms.name, ...terms.abbreviations.slice(0, 1)];
	const findings = facts.affiliations.map((sighting) => judgeAffiliation(sighting, expected));
	if (findings.includes(void 0)) return met;
	const told = findings.filter((finding) => finding !== void 0).toSorted((a, b) => telling$1.indexOf(a.code) - telling$1.indexOf(b.code));
	const unsure = told.find(({ status }) => status === "unsure");
	if (unsure) return judgement([unsure]);
	if (facts.drawnByScript) return judgement([{
		status: "unsure",
		code: "page-drawn-by-script"
	}]);
	return judgement([told[0] ?? {
		status: "breach",
		code: "affiliation-missing",
		expected
	}]);
}
const telling$1 = [
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
	"affiliation-media",
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
	if (tie === "other-person") return breach("affiliation-other-person");
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
function byline({ facts, story }) {
	if (story && story.reporters.length > 0) return judgement(story.reporters.flatMap((reporter) => judgeReporter(reporter, facts) ?? []));
	return judgement(judgeUnknown(facts));
}
function judgeUnknown(facts) {
	const own = facts.byline;
	if (own && own.people.length > 0 && own.visibility.seen === "visible") return [];
	if (own && own.people.length > 0) return [unseen$2(own)];
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
	return [...told, absent].toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code))[0];
}
const telling = [
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
function unseen$2({ visibility, position, text, place }) {
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
const markLimit = 30;
const plain$1 = /^[\t\n\r\u0020-\u007e]*$/;
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
	if (plain$1.test(source)) {
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
		if (count++ < markLimit) text += character;
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
	const expected = [`${terms.name} logo`];
	const best = facts.logos.map((sighting) => ({ finding: judgeLogo(sighting, expected) })).toSorted((a, b) => rank(a.finding) - rank(b.finding))[0];
	if (best && !best.finding) return met;
	if (best?.finding?.status === "unsure") return judgement([best.finding]);
	if (facts.drawnByScript) return judgement([{
		status: "unsure",
		code: "page-drawn-by-script"
	}]);
	if (facts.textOnly) {
		const named = facts.logos[0];
		return judgement([{
			status: "unsure",
			code: "logo-unseen-in-text",
			position: named?.position,
			actual: named?.text
		}]);
	}
	return judgement([best?.finding ?? {
		status: "breach",
		code: "logo-missing",
		expected
	}]);
}
function judgeLogo(sighting, expected) {
	const { match, visibility, place, position } = sighting;
	const at = {
		position,
		actual: sighting.alt || sighting.src || sighting.text,
		place,
		expected
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
const dash$1 = /[\u2012\u2013\u2212]/;
function isDash(reading, at) {
	const { offsets, source } = reading.folded;
	return offsets !== void 0 && dash$1.test(source[offsets[at]]);
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
// packages/core/src/text/distance.ts
function editDistance(left, right, most) {
	if (Math.abs(left.length - right.length) > most) return most + 1;
	let before = [];
	let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
			if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = previous;
		previous = current;
	}
	return Math.min(previous[right.length], most + 1);
}
function isSwapped(left, right) {
	if (left.length !== right.length) return false;
	let at = 0;
	while (at < left.length && left[at] === right[at]) at++;
	return at + 1 < left.length && left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
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
	const most = length >= 7 ? 2 : 1;
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
			if (likeness && !(span.spaced && likeness.kind !== "same")) step(token + 1, at + span.width, take(joined, likeness, span.spaced, token === 0));
			if (span.spaced) continue;
			const count = countTogether(tokens, token, span);
			if (count === 0) continue;
			const initials = tokens.slice(token, token + count).every((part) => part.initial);
			const exact = joined.exact + count;
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
const order$1 = [
	"same",
	"variant",
	"struck",
	"look-alike",
	"misspelt",
	"part"
];
function compareAlignments(one, other) {
	return order$1.indexOf(one.match) - order$1.indexOf(other.match) || one.edits - other.edits || other.end - other.start - (one.end - one.start);
}
function take(state, likeness, spaced, first) {
	const next = {
		...state,
		initial: likeness.kind === "initial"
	};
	if (likeness.kind === "misspelt") next.edits += likeness.edits;
	else if (likeness.kind === "look-alike") next.lookAlike = true;
	else if (likeness.kind === "struck") next.struck = true;
	else if (likeness.kind === "damaged") next.damaged = true;
	else if (likeness.kind === "initial") next.cut ||= first;
	else next.exact++;
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
	let initials = joined[0];
	for (let at = from + 1; at < tokens.length && initials.length < word.base.length; at++) {
		joined += tokens[at].base;
		if (tokens[at].role !== "surname") initials += tokens[at].base[0];
		if (joined === word.base) return at - from + 1;
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
	return state.exact > 0;
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
		if (isNear(name.base, packed.base)) return "misspelt";
		return parts.some((part) => part === packed.text) && parts.length > 1 ? "part" : "other";
	};
	return {
		reporter,
		find,
		compare
	};
}
function isNear(name, written) {
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
	for (let at = 0; at + length <= text.length; at++) if ((text[at] === name[0] || text[at] === name[1] && text[at + 1] === name[0]) && isNear(name, text.slice(at, at + length))) places.push(at);
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
		add("variant", surname, behind, spaced(particle));
		add("part", rest, spaced(surname));
		add("part", surname);
	}
	for (const half of halves(surname)) add("part", rest, particle, spaced(half));
	for (const half of halves(of("given"))) add("part", half, spaced(of("middle")), spaced(family));
	return forms;
}
function halves(tokens) {
	const at = tokens.findIndex((token, index) => index > 0 && token.joint === "hyphen");
	return at === -1 ? [] : [tokens.slice(0, at), tokens.slice(at)];
}
function spaced(tokens) {
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
		shown.push(...held);
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
const capitals = /\p{Lu}/u;
const asciiInside = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
const asciiLetters = /^[A-Za-z]+$/;
const inner = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])(?=[\p{sc=Latin}\p{sc=Cyrl}])|(?<=[\p{sc=Latin}\p{sc=Cyrl}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u;
const figureInWord = /^[01]$/;
function wordsOf$1(source) {
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
	for (const run of folded.text.matchAll(runs)) cut(folded, run[0], run.index, words);
	return {
		folded,
		words,
		disguise,
		hasCapitals: capitals.test(folded.text)
	};
}
function cut(folded, run, start, words) {
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
// packages/core/src/text/names.ts
const cues = new Set("by von por par door di av af przez text author autor reporter".split(" "));
function createNameMatcher(reporter) {
	const name = readPerson(reporter);
	if (name.eastAsian) return createEastAsianMatcher(reporter);
	const forms = formsOf(name);
	const find = (text) => {
		const wording = typeof text === "string" ? wordsOf$1(text) : text;
		const found = new Claims();
		for (const reading of wording.readings) collect(reading, forms, found);
		return found.list();
	};
	const alike = fold(reporter).lower.trim();
	const compare = (found) => fold(found).lower.trim() === alike ? "same" : compareWhole(wordsOf$1(found), name, find);
	return {
		reporter,
		find,
		compare
	};
}
const matchers = new Map();
function matcherOf(reporter) {
	let matcher = matchers.get(reporter);
	if (!matcher) {
		if (matchers.size >= 200) matchers.clear();
		matchers.set(reporter, matcher = createNameMatcher(reporter));
	}
	return matcher;
}
function compareNames(found, reporter) {
	return matcherOf(reporter).compare(found);
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
	if (surnameOnly && !words.some((word) => word.capital)) return false;
	if (reading.hasCapitals && !words.some((word) => word.capital || /\p{Lu}/u.test(word.text))) {
		const letters = words.reduce((sum, word) => sum + word.base.length, 0);
		if (form.best === "part" || form.tokens.length === 1 || alignment.edits > 0 || letters < 8) return false;
	}
	return !(surnameOnly || alignment.cut) || !followsName(reading, alignment.from);
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
	affiliation,
	"metadata-author": metadataAuthor,
	notice,
	"third-party-media": thirdPartyMedia,
	"logo-alt": logoAlt
};
// packages/core/src/terms/types.ts
const ruleIds = [
	"logo",
	"byline",
	"affiliation",
	"metadata-author",
	"notice",
	"third-party-media",
	"logo-alt"
];
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
const longest$2 = 100;
function quote$1(value) {
	const line = (value ?? "").replace(/\s+/g, " ").trim().replaceAll("`", "ˋ");
	return `\`${line.length > longest$2 ? `${line.slice(0, 99).trimEnd()}…` : line}\``;
}
function expecting(finding) {
	return finding.expected?.length ? `, expected ${finding.expected.map(quote$1).join(" or ")}` : "";
}
const how = (finding) => finding.why ? hiddenPhrases[finding.why] : "not seen";
const where = (finding) => finding.place ? placePhrases[finding.place] : "elsewhere";
const reporter = (finding) => finding.expected?.map(quote$1).join(" or ") ?? "the reporter";
const sentences = {
	"logo-missing": (f, terms) => ({
		reason: `Unexpected missing logo${expecting(f)}`,
		advice: `Put the logo of ${terms.name} into the article, best beside the byline.`
	}),
	"logo-hidden": (f) => ({
		reason: `Unexpected logo ${quote$1(f.actual)} ${how(f)}, expected readers to see it`,
		advice: "Show the logo to every reader."
	}),
	"logo-confused": (f, terms) => ({
		reason: `Unexpected logo ${quote$1(f.actual)} of another body${expecting(f)}`,
		advice: `Use the logo of ${terms.name} itself.`
	}),
	"logo-elsewhere": (f) => f.status === "unsure" ? {
		reason: `Unsure whether the logo ${quote$1(f.actual)} ${where(f)} belongs to the article`,
		advice: "Put the logo into the article itself, best beside the byline."
	} : {
		reason: `Unexpected logo ${quote$1(f.actual)} ${where(f)}, expected it with the article`,
		advice: "Put the logo into the article itself, best beside the byline."
	},
	"logo-named-only": (f) => ({
		reason: `Unsure whether the picture ${quote$1(f.actual)} is the logo: only its text says so`,
		advice: "Look at the picture; a file name that names the wire's logo settles it."
	}),
	"logo-unnamed": (f, terms) => ({
		reason: `Unsure whether readers get the logo ${quote$1(f.actual)}: nothing names it`,
		advice: `Give it an alternative text or a label such as “${terms.name} logo”.`
	}),
	"logo-uncertain": (f) => ({
		reason: `Unsure whether readers see the logo ${quote$1(f.actual)}: it is ${how(f)}`,
		advice: "Look at the published page."
	}),
	"logo-unseen-in-text": (f) => ({
		reason: f.actual ? `Unsure whether the logo is shown: plain text has only the words ${quote$1(f.actual)}` : "Unsure whether the logo is shown: plain text has no pictures",
		advice: "Check the published page, or its HTML."
	}),
	"byline-missing": (f) => ({
		reason: `Unexpected missing byline${expecting(f)}`,
		advice: `Name ${f.expected ? reporter(f) : "the wire's reporter"} as the author, between headline and first paragraph.`
	}),
	"byline-other": (f) => ({
		reason: `Unexpected byline ${quote$1(f.actual)}${expecting(f)}`,
		advice: "Name the original's reporter as the author."
	}),
	"byline-organisation": (f) => ({
		reason: `Unexpected byline ${quote$1(f.actual)}, expected ${f.expected ? reporter(f) : "the reporter's name"}`,
		advice: "Name the original's reporter as the author; an organisation, “Staff” or an account does not stand for a person."
	}),
	"byline-misspelt": (f) => ({
		reason: `Unexpected spelling ${quote$1(f.actual)} in the byline${expecting(f)}`,
		advice: `Spell the reporter's name ${reporter(f)}.`
	}),
	"byline-look-alike": (f) => ({
		reason: `Unexpected look-alike letters in the byline ${quote$1(f.actual)}${expecting(f)}`,
		advice: `Type the reporter's name in its own letters: ${reporter(f)}.`
	}),
	"byline-part": (f) => ({
		reason: `Unexpected part of a name ${quote$1(f.actual)} in the byline${expecting(f)}`,
		advice: `Give the reporter's whole name: ${reporter(f)}.`
	}),
	"byline-struck": (f) => ({
		reason: `Unexpected byline ${quote$1(f.actual)} struck through${expecting(f)}`,
		advice: "Show the name without the strike."
	}),
	"byline-hidden": (f) => ({
		reason: `Unexpected byline ${quote$1(f.actual)} ${how(f)}, expected readers to see it`,
		advice: "Show the byline to every reader."
	}),
	"byline-elsewhere": (f) => ({
		reason: `Unexpected missing byline${expecting(f)}: the name stands only ${where(f)}`,
		advice: `Name ${reporter(f)} as the author, between headline and first paragraph.`
	}),
	"byline-other-role": (f) => ({
		reason: `Unexpected role of ${reporter(f)} in ${quote$1(f.actual)}, expected the author`,
		advice: `Name ${reporter(f)} as the author.`
	}),
	"byline-variant": (f) => ({
		reason: `Unsure whether the byline ${quote$1(f.actual)} is intact${expecting(f)}`,
		advice: `Give the name as the wire spells it: ${reporter(f)}.`
	}),
	"byline-uncertain": (f) => ({
		reason: `Unsure whether readers see the byline ${quote$1(f.actual)}: it is ${how(f)}`,
		advice: "Look at the published page."
	}),
	"byline-picture": (f) => ({
		reason: `Unsure whether readers see the byline ${quote$1(f.actual)}: it is the text of a picture`,
		advice: "Give the byline as text."
	}),
	"affiliation-missing": (f) => ({
		reason: `Unexpected missing affiliation${expecting(f)}`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-confused": (f) => ({
		reason: `Unexpected affiliation ${quote$1(f.actual)}, another body${expecting(f)}`,
		advice: `Write ${reporter(f)}: a separate body from the one that is named.`
	}),
	"affiliation-hidden": (f) => ({
		reason: `Unexpected affiliation ${quote$1(f.actual)} ${how(f)}, expected readers to see it`,
		advice: "Show the affiliation to every reader."
	}),
	"affiliation-prose": (f) => ({
		reason: `Unexpected missing affiliation${expecting(f)}: the name stands only in prose`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-media": (f) => ({
		reason: `Unexpected missing affiliation${expecting(f)}: the name stands only in a picture's credit`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-former": (f) => ({
		reason: `Unexpected former affiliation ${quote$1(f.actual)}${expecting(f)}`,
		advice: `Name ${reporter(f)} as the reporter's affiliation, without “former”.`
	}),
	"affiliation-other-person": (f) => ({
		reason: `Unexpected affiliation of somebody else ${quote$1(f.actual)}, expected it beside the reporter's name`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-look-alike": (f) => ({
		reason: `Unexpected look-alike letters in the affiliation ${quote$1(f.actual)}${expecting(f)}`,
		advice: `Type the name in its own letters: ${reporter(f)}.`
	}),
	"affiliation-elsewhere": (f) => ({
		reason: `Unexpected missing affiliation${expecting(f)}: the name stands only ${where(f)}`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-misspelt": (f) => ({
		reason: `Unsure whether the affiliation ${quote$1(f.actual)} is intact${expecting(f)}`,
		advice: `Spell it ${reporter(f)}.`
	}),
	"affiliation-host": (f) => ({
		reason: `Unsure whether the address ${quote$1(f.actual)} tells readers the affiliation${expecting(f)}`,
		advice: `Name ${reporter(f)} in words beside the reporter's name.`
	}),
	"affiliation-source": (f) => ({
		reason: `Unsure whether ${quote$1(f.actual)} gives the reporter's affiliation: it names the source of the story`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-mentioned": (f) => ({
		reason: `Unsure whether ${quote$1(f.actual)} gives the reporter's affiliation: it stands in the story's prose`,
		advice: `Say beside the reporter's name that the reporter is of ${reporter(f)}.`
	}),
	"affiliation-uncertain": (f) => ({
		reason: `Unsure whether readers see the affiliation ${quote$1(f.actual)}: it is ${how(f)}`,
		advice: "Look at the published page."
	}),
	"affiliation-picture": (f) => ({
		reason: `Unsure whether readers see the affiliation ${quote$1(f.actual)}: it is the text of a picture`,
		advice: "Give the affiliation as text."
	}),
	"page-drawn-by-script": () => ({
		reason: "Unsure what readers see: the page is drawn by scripts",
		advice: "Check the page as a browser has drawn it, or the text that the scripts draw it from."
	}),
	"metadata-author-other": (f) => ({
		reason: `Unexpected author ${quote$1(f.actual)} in the metadata${expecting(f)}`,
		advice: "Name the reporter in the metadata too: search engines and feeds show it."
	}),
	"notice-missing": (_, terms) => ({
		reason: `Unexpected missing notice of ${quote$1(terms.name)}`,
		advice: "Keep the wire's closing notice under the article."
	}),
	"notice-altered": (f) => ({
		reason: `Unexpected change of the notice${expecting(f)}`,
		advice: "Keep the wire's closing notice word for word."
	}),
	"third-party-media": (f) => ({
		reason: `Unexpected picture credited to ${quote$1(f.actual)}, expected pictures that the terms cover`,
		advice: "Make sure that you have a licence for this picture, or take another."
	}),
	"logo-alt-missing": (f) => ({
		reason: `Unexpected missing alternative text of the logo${expecting(f)}`,
		advice: "Give the logo an alternative text that names the wire."
	}),
	"logo-alt-wrong": (f) => ({
		reason: `Unexpected alternative text ${quote$1(f.actual)} of the logo${expecting(f)}`,
		advice: "Name the wire in the alternative text of its logo."
	})
};
function say(finding, terms) {
	return sentences[finding.code](finding, terms);
}
// packages/core/src/judge/judge.ts
const docs = "https://github.com/creditline/creditline/blob/main/packages/core/src/rules";
function judge$2({ terms, facts, story, scope, path }) {
	const clauses = {};
	const messages = [];
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
		const { status, findings } = rules[rule]({
			terms,
			facts,
			story
		});
		clauses[rule] = {
			status,
			force: clause.force
		};
		for (const finding of findings) messages.push(toMessage(finding, rule, clause, terms, facts.anchor));
	}
	messages.sort(bySource);
	return {
		path,
		terms: terms.id,
		scope,
		verdict: verdictOf(scope, clauses),
		clauses,
		messages,
		facts
	};
}
function verdictOf(scope, clauses) {
	if (scope === "none") return "out-of-scope";
	const broken = (status) => Object.values(clauses).some((clause) => clause.force === "must" && clause.status === status);
	if (broken("breach")) return "breach";
	return broken("unsure") ? "unsure" : "compliant";
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
// packages/core/src/text/hosts.ts
function isOnHost(href, domain) {
	const host = hostOf(href);
	return host === domain || host?.endsWith(`.${domain}`) === true;
}
function hostOf(href) {
	return URL.parse(href)?.hostname;
}
// packages/core/src/judge/scope.ts
const apart$1 = new Set([
	"related",
	"comments",
	"navigation",
	"tags",
	"aside",
	"masthead",
	"footer"
]);
function isCredited(facts, terms) {
	return facts.affiliations.some((sighting) => tiesArticle(sighting)) || facts.notices.length > 0 || facts.logos.some(({ match, place }) => match === "wire" && !apart$1.has(place)) || facts.links.some(({ kind, href }) => kind !== "link" && terms.domains.some((domain) => isOnHost(href, domain)));
}
function tiesArticle({ form, tie, place, people }) {
	if (apart$1.has(place) || form === "confused" || form === "host") return false;
	return tie === "reporter" || tie === "author" || tie === "source" || tie === "other-person" && people.length > 0;
}
function scopeOf(ties) {
	if (ties.declared) return "declared";
	if (ties.credited) return "credited";
	if (ties.matched) return "matched";
	return ties.given ? "given" : "none";
}
// packages/core/src/judge/story.ts
function matchStory(facts, reading, stories) {
	const text = once(() => shingles(textOf$2(reading)));
	return stories.find((story) => sharesAddress(facts, story)) ?? stories.find((story) => sharesHeadline(facts, story)) ?? stories.find((story) => sharesText(text(), story));
}
function isCopyOf(facts, reading, story) {
	return sharesAddress(facts, story) || sharesHeadline(facts, story) || sharesText(shingles(textOf$2(reading)), story);
}
function sharesAddress(facts, { url }) {
	return url !== void 0 && facts.links.some(({ href }) => address(href) === address(url));
}
function address(href) {
	const url = URL.parse(href);
	return url ? `${url.hostname.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}` : href;
}
function sharesHeadline(facts, { headline }) {
	return headline !== void 0 && facts.headline !== void 0 && fold(facts.headline.text).lower === fold(headline).lower;
}
const width = 6;
const share$1 = .5;
function sharesText(article, { text }) {
	if (text === void 0) return false;
	const own = shingles(text);
	if (own.size === 0) return false;
	let common = 0;
	for (const shingle of own) if (article.has(shingle)) common++;
	return common / own.size >= share$1;
}
function shingles(text) {
	const words = fold(text).lower.match(/[\p{L}\p{N}]+/gu) ?? [];
	const found = new Set();
	for (let at = 0; at + width <= words.length; at++) found.add(words.slice(at, at + width).join(" "));
	return found;
}
function textOf$2({ page }) {
	return page.lines.map(({ text }) => text).join(" ");
}
function once(make) {
	let value;
	return () => (value ??= { made: make() }).made;
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/schema.js
var Schema = class {
	constructor(property, normal, space) {
		this.normal = normal;
		this.property = property;
		if (space) this.space = space;
	}
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/merge.js
function merge(definitions, space) {
	const property = {};
	const normal = {};
	for (const definition of definitions) {
		Object.assign(property, definition.property);
		Object.assign(normal, definition.normal);
	}
	return new Schema(property, normal, space);
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/normalize.js
function normalize(value) {
	return value.toLowerCase();
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/info.js
var Info = class {
	constructor(property, attribute) {
		this.attribute = attribute;
		this.property = property;
	}
};
Info.prototype.attribute = "";
Info.prototype.booleanish = false;
Info.prototype.boolean = false;
Info.prototype.commaOrSpaceSeparated = false;
Info.prototype.commaSeparated = false;
Info.prototype.defined = false;
Info.prototype.mustUseProperty = false;
Info.prototype.number = false;
Info.prototype.overloadedBoolean = false;
Info.prototype.property = "";
Info.prototype.spaceSeparated = false;
Info.prototype.space = void 0;
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/types.js
var types_exports = __exportAll({
	boolean: () => boolean,
	booleanish: () => booleanish,
	commaOrSpaceSeparated: () => commaOrSpaceSeparated,
	commaSeparated: () => commaSeparated,
	number: () => number,
	overloadedBoolean: () => overloadedBoolean,
	spaceSeparated: () => spaceSeparated
});
let powers = 0;
const boolean = increment();
const booleanish = increment();
const overloadedBoolean = increment();
const number = increment();
const spaceSeparated = increment();
const commaSeparated = increment();
const commaOrSpaceSeparated = increment();
function increment() {
	return 2 ** ++powers;
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/defined-info.js
const checks = Object.keys(types_exports);
var DefinedInfo = class extends Info {
	constructor(property, attribute, mask, space) {
		let index = -1;
		super(property, attribute);
		mark(this, "space", space);
		if (typeof mask === "number") while (++index < checks.length) {
			const check = checks[index];
			mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
		}
	}
};
DefinedInfo.prototype.defined = true;
function mark(values, key, value) {
	if (value) values[key] = value;
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/create.js
function create(definition) {
	const properties = {};
	const normals = {};
	for (const [property, value] of Object.entries(definition.properties)) {
		const info = new DefinedInfo(property, definition.transform(definition.attributes || {}, property), value, definition.space);
		if (definition.mustUseProperty && definition.mustUseProperty.includes(property)) info.mustUseProperty = true;
		properties[property] = info;
		normals[normalize(property)] = property;
		normals[normalize(info.attribute)] = property;
	}
	return new Schema(properties, normals, definition.space);
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/aria.js
const aria = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: booleanish,
		ariaAutoComplete: null,
		ariaBusy: booleanish,
		ariaChecked: booleanish,
		ariaColCount: number,
		ariaColIndex: number,
		ariaColSpan: number,
		ariaControls: spaceSeparated,
		ariaCurrent: null,
		ariaDescribedBy: spaceSeparated,
		ariaDetails: null,
		ariaDisabled: booleanish,
		ariaDropEffect: spaceSeparated,
		ariaErrorMessage: null,
		ariaExpanded: booleanish,
		ariaFlowTo: spaceSeparated,
		ariaGrabbed: booleanish,
		ariaHasPopup: null,
		ariaHidden: booleanish,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: spaceSeparated,
		ariaLevel: number,
		ariaLive: null,
		ariaModal: booleanish,
		ariaMultiLine: booleanish,
		ariaMultiSelectable: booleanish,
		ariaOrientation: null,
		ariaOwns: spaceSeparated,
		ariaPlaceholder: null,
		ariaPosInSet: number,
		ariaPressed: booleanish,
		ariaReadOnly: booleanish,
		ariaRelevant: null,
		ariaRequired: booleanish,
		ariaRoleDescription: spaceSeparated,
		ariaRowCount: number,
		ariaRowIndex: number,
		ariaRowSpan: number,
		ariaSelected: booleanish,
		ariaSetSize: number,
		ariaSort: null,
		ariaValueMax: number,
		ariaValueMin: number,
		ariaValueNow: number,
		ariaValueText: null,
		role: null
	},
	transform(_, property) {
		return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
	}
});
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/case-sensitive-transform.js
function caseSensitiveTransform(attributes, attribute) {
	return attribute in attributes ? attributes[attribute] : attribute;
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/util/case-insensitive-transform.js
function caseInsensitiveTransform(attributes, property) {
	return caseSensitiveTransform(attributes, property.toLowerCase());
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/html.js
const html$1 = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: commaSeparated,
		acceptCharset: spaceSeparated,
		accessKey: spaceSeparated,
		action: null,
		allow: null,
		allowFullScreen: boolean,
		allowPaymentRequest: boolean,
		allowUserMedia: boolean,
		alpha: boolean,
		alt: null,
		as: null,
		async: boolean,
		autoCapitalize: null,
		autoComplete: spaceSeparated,
		autoFocus: boolean,
		autoPlay: boolean,
		blocking: spaceSeparated,
		capture: null,
		charSet: null,
		checked: boolean,
		cite: null,
		className: spaceSeparated,
		closedBy: null,
		colorSpace: null,
		cols: number,
		colSpan: number,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: booleanish,
		controls: boolean,
		controlsList: spaceSeparated,
		coords: number | commaSeparated,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: boolean,
		defer: boolean,
		dir: null,
		dirName: null,
		disabled: boolean,
		download: overloadedBoolean,
		draggable: booleanish,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: boolean,
		formTarget: null,
		headers: spaceSeparated,
		height: number,
		hidden: overloadedBoolean,
		high: number,
		href: null,
		hrefLang: null,
		htmlFor: spaceSeparated,
		httpEquiv: spaceSeparated,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: boolean,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: boolean,
		itemId: null,
		itemProp: spaceSeparated,
		itemRef: spaceSeparated,
		itemScope: boolean,
		itemType: spaceSeparated,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: boolean,
		low: number,
		manifest: null,
		max: null,
		maxLength: number,
		media: null,
		method: null,
		min: null,
		minLength: number,
		multiple: boolean,
		muted: boolean,
		name: null,
		nonce: null,
		noModule: boolean,
		noValidate: boolean,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: boolean,
		optimum: number,
		pattern: null,
		ping: spaceSeparated,
		placeholder: null,
		playsInline: boolean,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: boolean,
		referrerPolicy: null,
		rel: spaceSeparated,
		required: boolean,
		reversed: boolean,
		rows: number,
		rowSpan: number,
		sandbox: spaceSeparated,
		scope: null,
		scoped: boolean,
		seamless: boolean,
		selected: boolean,
		shadowRootClonable: boolean,
		shadowRootCustomElementRegistry: boolean,
		shadowRootDelegatesFocus: boolean,
		shadowRootMode: null,
		shadowRootSerializable: boolean,
		shape: null,
		size: number,
		sizes: null,
		slot: null,
		span: number,
		spellCheck: booleanish,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: number,
		step: null,
		style: null,
		tabIndex: number,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: boolean,
		useMap: null,
		value: booleanish,
		width: number,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: spaceSeparated,
		axis: null,
		background: null,
		bgColor: null,
		border: number,
		borderColor: null,
		bottomMargin: number,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: boolean,
		declare: boolean,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: number,
		leftMargin: number,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: number,
		marginWidth: number,
		noResize: boolean,
		noHref: boolean,
		noShade: boolean,
		noWrap: boolean,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: number,
		rules: null,
		scheme: null,
		scrolling: booleanish,
		standby: null,
		summary: null,
		text: null,
		topMargin: number,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: number,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: boolean,
		disablePictureInPicture: boolean,
		disableRemotePlayback: boolean,
		exportParts: commaSeparated,
		part: spaceSeparated,
		prefix: null,
		property: null,
		results: number,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
});
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/svg.js
const svg$1 = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: commaOrSpaceSeparated,
		accentHeight: number,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: number,
		amplitude: number,
		arabicForm: null,
		ascent: number,
		attributeName: null,
		attributeType: null,
		azimuth: number,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: number,
		by: null,
		calcMode: null,
		capHeight: number,
		className: spaceSeparated,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: number,
		diffuseConstant: number,
		direction: null,
		display: null,
		dur: null,
		divisor: number,
		dominantBaseline: null,
		download: boolean,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: number,
		enableBackground: null,
		end: null,
		event: null,
		exponent: number,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: number,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: commaSeparated,
		g2: commaSeparated,
		glyphName: commaSeparated,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: number,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: number,
		horizOriginX: number,
		horizOriginY: number,
		id: null,
		ideographic: number,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: number,
		k: number,
		k1: number,
		k2: number,
		k3: number,
		k4: number,
		kernelMatrix: commaOrSpaceSeparated,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: number,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: number,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: number,
		overlineThickness: number,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: number,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: spaceSeparated,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: number,
		pointsAtY: number,
		pointsAtZ: number,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: commaOrSpaceSeparated,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: commaOrSpaceSeparated,
		rev: commaOrSpaceSeparated,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: commaOrSpaceSeparated,
		requiredFeatures: commaOrSpaceSeparated,
		requiredFonts: commaOrSpaceSeparated,
		requiredFormats: commaOrSpaceSeparated,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: number,
		specularExponent: number,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: number,
		strikethroughThickness: number,
		string: null,
		stroke: null,
		strokeDashArray: commaOrSpaceSeparated,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: number,
		strokeOpacity: number,
		strokeWidth: null,
		style: null,
		surfaceScale: number,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: commaOrSpaceSeparated,
		tabIndex: number,
		tableValues: null,
		target: null,
		targetX: number,
		targetY: number,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: commaOrSpaceSeparated,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: number,
		underlineThickness: number,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: number,
		values: null,
		vAlphabetic: number,
		vMathematical: number,
		vectorEffect: null,
		vHanging: number,
		vIdeographic: number,
		version: null,
		vertAdvY: number,
		vertOriginX: number,
		vertOriginY: number,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: number,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
});
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/xlink.js
const xlink = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(_, property) {
		return "xlink:" + property.slice(5).toLowerCase();
	}
});
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/xmlns.js
const xmlns = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
});
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/xml.js
const xml = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(_, property) {
		return "xml:" + property.slice(3).toLowerCase();
	}
});
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/lib/find.js
const cap = /[A-Z]/g;
const dash = /-[a-z]/g;
const valid = /^data[-\w.:]+$/i;
function find(schema, value) {
	const normal = normalize(value);
	let property = value;
	let Type = Info;
	if (normal in schema.normal) return schema.property[schema.normal[normal]];
	if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
		if (value.charAt(4) === "-") {
			const rest = value.slice(5).replace(dash, camelcase$1);
			property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
		} else {
			const rest = value.slice(4);
			if (!dash.test(rest)) {
				let dashes = rest.replace(cap, kebab);
				if (dashes.charAt(0) !== "-") dashes = "-" + dashes;
				value = "data" + dashes;
			}
		}
		Type = DefinedInfo;
	}
	return new Type(property, value);
}
function kebab($0) {
	return "-" + $0.toLowerCase();
}
function camelcase$1($0) {
	return $0.charAt(1).toUpperCase();
}
// node_modules/.pnpm/property-information@7.2.0/node_modules/property-information/index.js
const html = merge([
	aria,
	html$1,
	xlink,
	xmlns,
	xml
], "html");
const svg = merge([
	aria,
	svg$1,
	xlink,
	xmlns,
	xml
], "svg");
// node_modules/.pnpm/comma-separated-tokens@2.0.3/node_modules/comma-separated-tokens/index.js
function parse$52(value) {
	const tokens = [];
	const input = String(value || "");
	let index = input.indexOf(",");
	let start = 0;
	let end = false;
	while (!end) {
		if (index === -1) {
			index = input.length;
			end = true;
		}
		const token = input.slice(start, index).trim();
		if (token || !end) tokens.push(token);
		start = index + 1;
		index = input.indexOf(",", start);
	}
	return tokens;
}
// node_modules/.pnpm/hast-util-parse-selector@4.0.0/node_modules/hast-util-parse-selector/lib/index.js
const search$1 = /[#.]/g;
function parseSelector(selector, defaultTagName) {
	const value = selector || "";
	const props = {};
	let start = 0;
	let previous;
	let tagName;
	while (start < value.length) {
		search$1.lastIndex = start;
		const match = search$1.exec(value);
		const subvalue = value.slice(start, match ? match.index : value.length);
		if (subvalue) {
			if (!previous) tagName = subvalue;
			else if (previous === "#") props.id = subvalue;
			else if (Array.isArray(props.className)) props.className.push(subvalue);
			else props.className = [subvalue];
			start += subvalue.length;
		}
		if (match) {
			previous = match[0];
			start++;
		}
	}
	return {
		type: "element",
		tagName: tagName || defaultTagName || "div",
		properties: props,
		children: []
	};
}
// node_modules/.pnpm/space-separated-tokens@2.0.2/node_modules/space-separated-tokens/index.js
function parse$51(value) {
	const input = String(value || "").trim();
	return input ? input.split(/[ \t\n\r\f]+/g) : [];
}
// node_modules/.pnpm/hastscript@9.0.3/node_modules/hastscript/lib/create-h.js
function createH(schema, defaultTagName, caseSensitive) {
	const adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
	function h(selector, properties, ...children) {
		let node;
		if (selector === null || selector === void 0) {
			node = {
				type: "root",
				children: []
			};
			const child = properties;
			children.unshift(child);
		} else {
			node = parseSelector(selector, defaultTagName);
			const lower = node.tagName.toLowerCase();
			const adjusted = adjust ? adjust.get(lower) : void 0;
			node.tagName = adjusted || lower;
			if (isChild(properties)) children.unshift(properties);
			else for (const [key, value] of Object.entries(properties)) addProperty(schema, node.properties, key, value);
		}
		for (const child of children) addChild(node.children, child);
		if (node.type === "element" && node.tagName === "template" && schema.space === "html") {
			node.content = {
				type: "root",
				children: node.children
			};
			node.children = [];
		}
		return node;
	}
	return h;
}
function isChild(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return true;
	if (typeof value.type !== "string") return false;
	const record = value;
	const keys = Object.keys(value);
	for (const key of keys) {
		const value = record[key];
		if (value && typeof value === "object") {
			if (!Array.isArray(value)) return true;
			const list = value;
			for (const item of list) if (typeof item !== "number" && typeof item !== "string") return true;
		}
	}
	if ("children" in value && Array.isArray(value.children)) return true;
	return false;
}
function addProperty(schema, properties, key, value) {
	if (value === null || value === void 0) return;
	const info = find(schema, key);
	let result;
	if (typeof value === "number") {
		if (Number.isNaN(value)) return;
		result = value;
	} else if (typeof value === "boolean") result = value;
	else if (typeof value === "string") {
		if (info.spaceSeparated) result = parse$51(value);
		else if (info.commaSeparated) result = parse$52(value);
		else if (info.commaOrSpaceSeparated) result = parse$51(parse$52(value).join(" "));
		else result = parsePrimitive(info, info.property, value);
	} else if (Array.isArray(value)) result = [...value];
	else result = info.property === "style" ? style(value) : String(value);
	if (Array.isArray(result)) {
		const finalResult = [];
		for (const item of result) finalResult.push(parsePrimitive(info, info.property, item));
		result = finalResult;
	}
	if (info.property === "className" && Array.isArray(properties.className)) {
		const add = result;
		result = [...properties.className, ...Array.isArray(add) ? add : [add]];
	}
	properties[info.property] = result;
}
function addChild(nodes, value) {
	if (value === null || value === void 0) {} else if (typeof value === "number" || typeof value === "string") nodes.push({
		type: "text",
		value: String(value)
	});
	else if (Array.isArray(value)) for (const child of value) addChild(nodes, child);
	else if (typeof value === "object" && "type" in value) {
		if (value.type === "root") addChild(nodes, value.children);
		else nodes.push(value);
	} else throw new Error("Expected node, nodes, or string, got `" + value + "`");
}
function parsePrimitive(info, name, value) {
	if (typeof value === "string") {
		if (info.number && value && !Number.isNaN(Number(value))) return Number(value);
		if ((info.boolean || info.overloadedBoolean) && (value === "" || normalize(value) === normalize(name))) return true;
	}
	return value;
}
function style(styles) {
	const result = [];
	for (const [key, value] of Object.entries(styles)) result.push([key, value].join(": "));
	return result.join("; ");
}
function createAdjustMap(values) {
	const result = new Map();
	for (const value of values) result.set(value.toLowerCase(), value);
	return result;
}
// node_modules/.pnpm/hastscript@9.0.3/node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
const svgCaseSensitiveTagNames = [
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"solidColor",
	"textArea",
	"textPath"
];
// node_modules/.pnpm/hastscript@9.0.3/node_modules/hastscript/lib/index.js
const h = createH(html, "div");
const s = createH(svg, "g", svgCaseSensitiveTagNames);
// node_modules/.pnpm/vfile-location@5.0.4/node_modules/vfile-location/lib/index.js
function location(file) {
	const value = String(file);
	const indices = [];
	let cr = -1;
	let lf = -1;
	return {
		toOffset,
		toPoint
	};
	function grow() {
		const from = indices.at(-1) ?? 0;
		if (cr < from) {
			cr = value.indexOf("\r", from);
			if (cr === -1) cr = 1e400;
		}
		if (lf < from) {
			lf = value.indexOf("\n", from);
			if (lf === -1) lf = 1e400;
		}
		const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
		indices.push((eol === 1e400 ? value.length : eol) + 1);
	}
	function toPoint(offset) {
		if (typeof offset === "number" && offset > -1 && offset <= value.length) {
			while ((indices.at(-1) ?? 0) <= offset) grow();
			let low = 0;
			let high = indices.length - 1;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				if (indices[middle] > offset) high = middle;
				else low = middle + 1;
			}
			return {
				line: low + 1,
				column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
				offset
			};
		}
	}
	function toOffset(point) {
		if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && point.column > 0) {
			while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) grow();
			const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
			if (offset < indices[point.line - 1]) return offset;
		}
	}
}
// node_modules/.pnpm/web-namespaces@2.0.1/node_modules/web-namespaces/index.js
const webNamespaces = {
	html: "http://www.w3.org/1999/xhtml",
	mathml: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
// node_modules/.pnpm/hast-util-from-parse5@8.0.4/node_modules/hast-util-from-parse5/lib/index.js
const own$1 = {}.hasOwnProperty;
const proto = Object.prototype;
function fromParse5(tree, options) {
	const settings = options || {};
	return one({
		file: settings.file || void 0,
		location: false,
		schema: settings.space === "svg" ? svg : html,
		verbose: settings.verbose || false
	}, tree);
}
function one(state, node) {
	let result;
	switch (node.nodeName) {
		case "#comment": {
			const reference = node;
			result = {
				type: "comment",
				value: reference.data
			};
			patch(state, reference, result);
			return result;
		}
		case "#document":
		case "#document-fragment": {
			const reference = node;
			const quirksMode = "mode" in reference ? reference.mode === "quirks" || reference.mode === "limited-quirks" : false;
			result = {
				type: "root",
				children: all(state, node.childNodes),
				data: { quirksMode }
			};
			if (state.file && state.location) {
				const document = String(state.file);
				const loc = location(document);
				const start = loc.toPoint(0);
				const end = loc.toPoint(document.length);
				result.position = {
					start,
					end
				};
			}
			return result;
		}
		case "#documentType": {
			const reference = node;
			result = { type: "doctype" };
			patch(state, reference, result);
			return result;
		}
		case "#text": {
			const reference = node;
			result = {
				type: "text",
				value: reference.value
			};
			patch(state, reference, result);
			return result;
		}
		default:
			result = element(state, node);
			return result;
	}
}
function all(state, nodes) {
	let index = -1;
	const results = [];
	while (++index < nodes.length) {
		const result = one(state, nodes[index]);
		results.push(result);
	}
	return results;
}
function element(state, node) {
	const { schema } = state;
	state.schema = node.namespaceURI === webNamespaces.svg ? svg : html;
	let index = -1;
	const properties = {};
	while (++index < node.attrs.length) {
		const attribute = node.attrs[index];
		const name = (attribute.prefix ? attribute.prefix + ":" : "") + attribute.name;
		if (!own$1.call(proto, name)) properties[name] = attribute.value;
	}
	const result = (state.schema.space === "svg" ? s : h)(node.tagName, properties, all(state, node.childNodes));
	patch(state, node, result);
	if (result.tagName === "template") {
		if (node.namespaceURI === webNamespaces.html) {
			const reference = node;
			const pos = reference.sourceCodeLocation;
			const startTag = pos && pos.startTag && position$1(pos.startTag);
			const endTag = pos && pos.endTag && position$1(pos.endTag);
			const content = one(state, reference.content);
			if (startTag && endTag && state.file) content.position = {
				start: startTag.end,
				end: endTag.start
			};
			result.content = content;
		} else if (result.content) {
			result.children = result.content.children;
			delete result.content;
		}
	}
	state.schema = schema;
	return result;
}
function patch(state, from, to) {
	if ("sourceCodeLocation" in from && from.sourceCodeLocation && state.file) {
		const position = createLocation(state, to, from.sourceCodeLocation);
		if (position) {
			state.location = true;
			to.position = position;
		}
	}
}
function createLocation(state, node, location) {
	const result = position$1(location);
	if (node.type === "element") {
		const tail = node.children[node.children.length - 1];
		if (result && !location.endTag && tail && tail.position && tail.position.end) result.end = Object.assign({}, tail.position.end);
		if (state.verbose) {
			const properties = {};
			let key;
			if (location.attrs) {
				for (key in location.attrs) if (own$1.call(location.attrs, key)) properties[find(state.schema, key).property] = position$1(location.attrs[key]);
			}
			location.startTag;
			const opening = position$1(location.startTag);
			const closing = location.endTag ? position$1(location.endTag) : void 0;
			const data = { opening };
			if (closing) data.closing = closing;
			data.properties = properties;
			node.data = { position: data };
		}
	}
	return result;
}
function position$1(loc) {
	const start = point({
		line: loc.startLine,
		column: loc.startCol,
		offset: loc.startOffset
	});
	const end = point({
		line: loc.endLine,
		column: loc.endCol,
		offset: loc.endOffset
	});
	return start || end ? {
		start,
		end
	} : void 0;
}
function point(point) {
	return point.line && point.column ? point : void 0;
}
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/unicode.js
const UNDEFINED_CODE_POINTS = new Set([
	65534,
	65535,
	131070,
	131071,
	196606,
	196607,
	262142,
	262143,
	327678,
	327679,
	393214,
	393215,
	458750,
	458751,
	524286,
	524287,
	589822,
	589823,
	655358,
	655359,
	720894,
	720895,
	786430,
	786431,
	851966,
	851967,
	917502,
	917503,
	983038,
	983039,
	1048574,
	1048575,
	1114110,
	1114111
]);
var CODE_POINTS;
(function(CODE_POINTS) {
	CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
	CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
	CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
	CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
	CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
	CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
	CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
	CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
	CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
	CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
	CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
	CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
	CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
	CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
	CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
	CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
	CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
	CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
	CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
	CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
const SEQUENCES = {
	DASH_DASH: "--",
	CDATA_START: "[CDATA[",
	DOCTYPE: "doctype",
	SCRIPT: "script",
	PUBLIC: "public",
	SYSTEM: "system"
};
function isSurrogate(cp) {
	return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
	return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
	return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
	return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
	return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR) {
	ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
	ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
	ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
	ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
	ERR["endTagWithAttributes"] = "end-tag-with-attributes";
	ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
	ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
	ERR["unexpectedNullCharacter"] = "unexpected-null-character";
	ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
	ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
	ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
	ERR["missingEndTagName"] = "missing-end-tag-name";
	ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
	ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
	ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
	ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
	ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
	ERR["eofBeforeTagName"] = "eof-before-tag-name";
	ERR["eofInTag"] = "eof-in-tag";
	ERR["missingAttributeValue"] = "missing-attribute-value";
	ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
	ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
	ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
	ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
	ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
	ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
	ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
	ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
	ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
	ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
	ERR["cdataInHtmlContent"] = "cdata-in-html-content";
	ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
	ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
	ERR["eofInDoctype"] = "eof-in-doctype";
	ERR["nestedComment"] = "nested-comment";
	ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
	ERR["eofInComment"] = "eof-in-comment";
	ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
	ERR["eofInCdata"] = "eof-in-cdata";
	ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
	ERR["nullCharacterReference"] = "null-character-reference";
	ERR["surrogateCharacterReference"] = "surrogate-character-reference";
	ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
	ERR["controlCharacterReference"] = "control-character-reference";
	ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
	ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
	ERR["missingDoctypeName"] = "missing-doctype-name";
	ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
	ERR["duplicateAttribute"] = "duplicate-attribute";
	ERR["nonConformingDoctype"] = "non-conforming-doctype";
	ERR["missingDoctype"] = "missing-doctype";
	ERR["misplacedDoctype"] = "misplaced-doctype";
	ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
	ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
	ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
	ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
	ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
	ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
	ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
	ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/tokenizer/preprocessor.js
const DEFAULT_BUFFER_WATERLINE = 65536;
var Preprocessor = class {
	constructor(handler) {
		this.handler = handler;
		this.html = "";
		this.pos = -1;
		this.lastGapPos = -2;
		this.gapStack = [];
		this.skipNextNewLine = false;
		this.lastChunkWritten = false;
		this.endOfChunkHit = false;
		this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
		this.isEol = false;
		this.lineStartPos = 0;
		this.droppedBufferSize = 0;
		this.line = 1;
		this.lastErrOffset = -1;
	}
	get col() {
		return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
	}
	get codePointStart() {
		return this.pos - Number(this.lastGapPos === this.pos);
	}
	get offset() {
		return this.droppedBufferSize + this.codePointStart;
	}
	getError(code, cpOffset) {
		const { line, col, offset } = this;
		const startCol = col + cpOffset;
		const startOffset = offset + cpOffset;
		return {
			code,
			startLine: line,
			endLine: line,
			startCol,
			endCol: startCol,
			startOffset,
			endOffset: startOffset
		};
	}
	_err(code) {
		if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
			this.lastErrOffset = this.offset;
			this.handler.onParseError(this.getError(code, 0));
		}
	}
	_addGap() {
		this.gapStack.push(this.lastGapPos);
		this.lastGapPos = this.pos;
	}
	_processSurrogate(cp) {
		if (this.pos !== this.html.length - 1) {
			const nextCp = this.html.charCodeAt(this.pos + 1);
			if (!isSurrogatePair(cp) && isSurrogatePair(nextCp)) {
				this.pos++;
				this._addGap();
				return getSurrogatePairCodePoint(cp, nextCp);
			}
		} else if (!this.lastChunkWritten) {
			this.endOfChunkHit = true;
			return CODE_POINTS.EOF;
		}
		this._err(ERR.surrogateInInputStream);
		return cp;
	}
	willDropParsedChunk() {
		return this.pos > this.bufferWaterline;
	}
	dropParsedChunk(keep = 0) {
		if (this.willDropParsedChunk()) {
			const droppedSize = this.offset - this.droppedBufferSize - keep;
			this.html = this.html.substring(droppedSize);
			this.lineStartPos -= droppedSize;
			this.droppedBufferSize += droppedSize;
			this.pos -= droppedSize;
			this.lastGapPos = -2;
			this.gapStack.length = 0;
			if (this.pos > keep) this._addGap();
		}
	}
	write(chunk, isLastChunk) {
		if (this.html.length > 0) this.html += chunk;
		else this.html = chunk;
		this.endOfChunkHit = false;
		this.lastChunkWritten = isLastChunk;
	}
	insertHtmlAtCurrentPos(chunk) {
		this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
		this.endOfChunkHit = false;
	}
	startsWith(pattern, caseSensitive) {
		if (this.pos + pattern.length > this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return false;
		}
		if (caseSensitive) return this.html.startsWith(pattern, this.pos);
		for (let i = 0; i < pattern.length; i++) if ((this.html.charCodeAt(this.pos + i) | 32) !== pattern.charCodeAt(i)) return false;
		return true;
	}
	peek(offset) {
		const pos = this.pos + offset;
		if (pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS.EOF;
		}
		const code = this.html.charCodeAt(pos);
		return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
	}
	advance() {
		this.pos++;
		if (this.isEol) {
			this.isEol = false;
			this.line++;
			this.lineStartPos = this.pos;
		}
		if (this.pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS.EOF;
		}
		let cp = this.html.charCodeAt(this.pos);
		if (cp === CODE_POINTS.CARRIAGE_RETURN) {
			this.isEol = true;
			this.skipNextNewLine = true;
			return CODE_POINTS.LINE_FEED;
		}
		if (cp === CODE_POINTS.LINE_FEED) {
			this.isEol = true;
			if (this.skipNextNewLine) {
				this.line--;
				this.skipNextNewLine = false;
				this._addGap();
				return this.advance();
			}
		}
		this.skipNextNewLine = false;
		if (isSurrogate(cp)) cp = this._processSurrogate(cp);
		if (!(this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976)) this._checkForProblematicCharacters(cp);
		return cp;
	}
	_checkForProblematicCharacters(cp) {
		if (isControlCodePoint(cp)) this._err(ERR.controlCharacterInInputStream);
		else if (isUndefinedCodePoint(cp)) this._err(ERR.noncharacterInInputStream);
	}
	retreat(count) {
		this.pos -= count;
		while (this.pos < this.lastGapPos) {
			this.lastGapPos = this.gapStack.pop();
			this.pos--;
		}
		this.isEol = false;
	}
};
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/token.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
	TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
	TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
	TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
	TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
	TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
	TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
	TokenType[TokenType["EOF"] = 7] = "EOF";
	TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
	for (let i = token.attrs.length - 1; i >= 0; i--) if (token.attrs[i].name === attrName) return token.attrs[i].value;
	return null;
}
// node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/decode-codepoint.js
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
// node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/generated/decode-data-html.js
const htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠\xA0ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ\"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ\xA0≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟\"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌"];
const BUCKET_HASH_1 = 2654435761;
const BUCKET_HASH_2 = 2246822507;
const PAIR_TABLE_SIZE = 1024;
const CHAR_REMAP = (() => {
	const remap = new Uint8Array(128);
	for (let code = 48; code <= 57; code++) remap[code] = code - 47;
	for (let code = 65; code <= 90; code++) remap[code] = code - 54;
	for (let code = 97; code <= 122; code++) remap[code] = code - 60;
	return remap;
})();
function exactKey(text, nameStart, length) {
	return text.charCodeAt(nameStart) << 25 | text.charCodeAt(nameStart + 1) << 18 | text.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5 | length;
}
function pairIndex(c0, c1) {
	return (c0 * 3 << 3 ^ c1) & 1023;
}
function bucketOne(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
function bucketTwo(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
function initDecodeData(packed) {
	const [data, values] = packed;
	const nameCount = data.charCodeAt(0) - 48 << 6 | data.charCodeAt(1) - 48;
	const suffixesLength = data.charCodeAt(2) - 48 << 6 | data.charCodeAt(3) - 48;
	const buckets = data.charCodeAt(4) - 48 << 6 | data.charCodeAt(5) - 48;
	const metaStart = 6 + suffixesLength;
	const choicesStart = metaStart + 2 * nameCount;
	const slotCount = 2 * buckets;
	const keys = new Int32Array(slotCount);
	const slotMidOff = new Uint16Array(slotCount);
	const slotValue = new Uint16Array(slotCount);
	const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
	const middleOffsets = new Map();
	const middles = [];
	let name = "";
	let suffixOffset = 6;
	let valueOffset = 0;
	for (let index = 0; index < nameCount; index++) {
		const meta0 = data.charCodeAt(metaStart + 2 * index) - 35;
		const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - 35;
		const prefixLength = meta0 & 31;
		const length = prefixLength + (meta1 & 31);
		const valueLength = (meta1 >> 5) + 1;
		name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
		suffixOffset += length - prefixLength;
		const key = exactKey(name, 0, length);
		let slot = 2 * ((data.charCodeAt(choicesStart + Math.floor(index / 6)) - 48 & 1 << index % 6) === 0 ? bucketOne : bucketTwo)(key, buckets);
		if (keys[slot] !== 0) slot += 1;
		keys[slot] = key;
		if (length > 4) {
			const middle = name.slice(2, length - 2);
			const existing = middleOffsets.get(middle);
			if (existing === void 0) {
				middleOffsets.set(middle, middles.length);
				slotMidOff[slot] = middles.length;
				for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
			} else slotMidOff[slot] = existing;
		}
		const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
		lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
		if ((meta0 & 32) !== 0) lengthBits[pair] |= 1 << length - 2 + 16;
		slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
		valueOffset += valueLength;
	}
	return {
		keys,
		buckets,
		slotMidOff,
		slotValue,
		values,
		lengthBits,
		middles: new Uint32Array(middles)
	};
}
// node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/decode.js
const CHAR_NUM = 35;
const CHAR_SEMI = 59;
const CHAR_EQUALS = 61;
const CHAR_ZERO = 48;
const CHAR_LOWER_A = 97;
const CHAR_LOWER_X = 120;
const CHAR_UPPER_A = 65;
const TO_LOWER_BIT = 32;
function isNumber(code) {
	return code - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code) {
	return isNumber(code) || (code | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code) {
	return code === CHAR_EQUALS || isAlphaNumeric(code);
}
var DecodingMode;
(function(DecodingMode) {
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
const htmlDecode = initDecodeData(htmlDecodeData);
const htmlKeys = (() => htmlDecode.keys)();
const htmlBuckets = (() => htmlDecode.buckets)();
const htmlSlotMidOff = (() => htmlDecode.slotMidOff)();
const htmlLengthBits = (() => htmlDecode.lengthBits)();
const htmlMiddles = (() => htmlDecode.middles)();
const htmlSlotValue = (() => htmlDecode.slotValue)();
const htmlValues = (() => htmlDecode.values)();
function findSlotHtml(text, start, length) {
	const c0 = text.charCodeAt(start);
	const c1 = text.charCodeAt(start + 1);
	const c2 = text.charCodeAt(start + length - 2);
	const c3 = text.charCodeAt(start + length - 1);
	if ((c0 | c1 | c2 | c3) > 127) return -1;
	const key = c0 << 25 | c1 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isMidMatchHtml(slot, text, start, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
function isMidMatchHtml(slot, text, start, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = start + 2;
	const end = start + length - 2;
	while (index + 1 < end) {
		if ((text.charCodeAt(index) | text.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || text.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
const numericDigits = (() => {
	const digits = new Uint8Array(128).fill(255);
	for (let digit = 0; digit < 10; digit++) digits[CHAR_ZERO + digit] = digit;
	for (let digit = 0; digit < 6; digit++) {
		digits[CHAR_UPPER_A + digit] = digit + 10;
		digits[CHAR_LOWER_A + digit] = digit + 10;
	}
	return digits;
})();
function findLegacySlot(input, start, maxLength) {
	let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > maxLength) continue;
		const slot = findSlotHtml(input, start, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}
function findLongClassMatch(input, start, mode) {
	const length = input.slice(start, start + 32).indexOf(";");
	if (length - 2 >>> 0 <= 29) {
		const slot = findSlotHtml(input, start, length);
		if (slot >= 0) return slot << 6 | length + 1;
	}
	if (mode !== DecodingMode.Strict) {
		const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
		if (packed >= 0) {
			const length = packed & 7;
			if (mode !== DecodingMode.Attribute || start + length >= input.length || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length))) return packed >> 3 << 6 | length;
		}
	}
	return -1;
}
const STATE_ENTITY_START = 0;
const STATE_NUMERIC_START = 1;
const STATE_NUMERIC_DECIMAL = 2;
const STATE_NUMERIC_HEX = 3;
const STATE_NAMED_ENTITY = 4;
var EntityDecoderBase = class {
	emitCodePoint;
	errors;
	state = STATE_ENTITY_START;
	consumed = 1;
	result = 0;
	decodeMode = DecodingMode.Strict;
	replaceNumericCodePoint = replaceCodePoint;
	constructor(emitCodePoint, errors) {
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
			this.state = STATE_NUMERIC_HEX;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = STATE_NUMERIC_DECIMAL;
		return this.stateNumericDecimal(input, offset);
	}
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result, consumed } = this;
		let index = offset;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			const digit = numericDigits[char];
			if (digit <= 15) result = result * 16 + digit;
			else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
			consumed += 1;
			index += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result, consumed } = this;
		let index = offset;
		while (index < inputLength) {
			const digit = input.charCodeAt(index) - CHAR_ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CHAR_ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			index += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CHAR_SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CHAR_SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = STATE_ENTITY_START;
		this.result = 0;
		this.consumed = 1;
	}
	write(input, offset) {
		switch (this.state) {
			case STATE_ENTITY_START:
				if (input.charCodeAt(offset) === CHAR_NUM) {
					this.state = STATE_NUMERIC_START;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = STATE_NAMED_ENTITY;
				return this.stateNamedEntity(input, offset);
			case STATE_NUMERIC_START: return this.stateNumericStart(input, offset);
			case STATE_NUMERIC_DECIMAL: return this.stateNumericDecimal(input, offset);
			case STATE_NUMERIC_HEX: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	end() {
		switch (this.state) {
			case STATE_NAMED_ENTITY: return this.endNamedEntity();
			case STATE_NUMERIC_DECIMAL: return this.emitNumericEntity(0, 2);
			case STATE_NUMERIC_HEX: return this.emitNumericEntity(0, 3);
			case STATE_NUMERIC_START:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
var HtmlEntityDecoder = class extends EntityDecoderBase {
	runLength = 0;
	nameBuffer = new Uint8Array(32);
	emitSlot(slot) {
		const packed = htmlSlotValue[slot];
		const off = packed >> 2;
		this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
		if ((packed & 1) !== 0) this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
	}
	startEntity(decodeMode) {
		super.startEntity(decodeMode);
		this.runLength = 0;
	}
	stateNamedEntity(input, offset) {
		const inputLength = input.length;
		if (this.runLength === 0 && offset + 17 <= inputLength) {
			const pair = pairIndex(input.charCodeAt(offset), input.charCodeAt(offset + 1));
			const bits = htmlLengthBits[pair];
			if ((bits & 32768) !== 0 && offset + 32 <= inputLength) {
				const packed = findLongClassMatch(input, offset, this.decodeMode);
				if (packed >= 0) {
					const length = packed & 63;
					this.consumed = length + 1;
					this.emitSlot(packed >> 6);
					if (input.charCodeAt(offset + length - 1) !== CHAR_SEMI) this.errors?.missingSemicolonAfterCharacterReference();
					return this.consumed;
				}
				return 0;
			}
			let probed = bits & 32767;
			while (probed !== 0) {
				const low = probed & -probed;
				probed ^= low;
				const length = 33 - Math.clz32(low);
				if (input.charCodeAt(offset + length) === CHAR_SEMI) {
					const slot = findSlotHtml(input, offset, length);
					if (slot >= 0) {
						this.consumed = length + 2;
						this.emitSlot(slot);
						return this.consumed;
					}
				}
			}
			if ((bits & 32768) === 0) {
				if (this.decodeMode !== DecodingMode.Strict) {
					const packed = findLegacySlot(input, offset, 31);
					if (packed >= 0) {
						const matchLength = packed & 7;
						const next = input.charCodeAt(offset + matchLength);
						if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) return 0;
						this.consumed = matchLength + 1;
						this.emitSlot(packed >> 3);
						this.errors?.missingSemicolonAfterCharacterReference();
						return this.consumed;
					}
				}
				return 0;
			}
		}
		let index = offset;
		let { runLength } = this;
		let terminator = -1;
		const scanEnd = Math.min(inputLength, offset + 32 - runLength);
		while (index < scanEnd) {
			const char = input.charCodeAt(index);
			if (!isAlphaNumeric(char)) {
				terminator = char;
				break;
			}
			this.nameBuffer[runLength++] = char;
			index++;
		}
		if (terminator < 0 && runLength < 32) {
			this.runLength = runLength;
			return -1;
		}
		if (terminator === CHAR_SEMI && runLength - 2 >>> 0 <= 29) {
			const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
			if (slot >= 0) {
				this.consumed = runLength + 2;
				this.emitSlot(slot);
				return this.consumed;
			}
		}
		if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
			const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
			if (packed >= 0) {
				const length = packed & 7;
				const next = length < runLength ? this.nameBuffer[length] : terminator;
				if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) return 0;
				this.consumed = length + 1;
				this.emitSlot(packed >> 3);
				this.errors?.missingSemicolonAfterCharacterReference();
				return this.consumed;
			}
		}
		return 0;
	}
	endNamedEntity() {
		if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) return 0;
		const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
		if (packed < 0) return 0;
		if (this.decodeMode === DecodingMode.Attribute && (packed & 7) < this.runLength) return 0;
		this.consumed = (packed & 7) + 1;
		this.emitSlot(packed >> 3);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
};
function findBufferedHtmlSlot(buffer, length) {
	const key = buffer[0] << 25 | buffer[1] << 18 | buffer[length - 2] << 11 | CHAR_REMAP[buffer[length - 1]] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isBufferedMiddle(slot, buffer, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isBufferedMiddle(slot + 1, buffer, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
function isBufferedMiddle(slot, buffer, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = 2;
	const end = length - 2;
	while (index + 1 < end) {
		if ((buffer[index] | buffer[index + 1] << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || buffer[index] === (htmlMiddles[wordIndex] & 65535);
}
function findBufferedLegacySlot(buffer, length) {
	let legacy = htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > length) continue;
		const slot = findBufferedHtmlSlot(buffer, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/html.js
var NS;
(function(NS) {
	NS["HTML"] = "http://www.w3.org/1999/xhtml";
	NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
	NS["SVG"] = "http://www.w3.org/2000/svg";
	NS["XLINK"] = "http://www.w3.org/1999/xlink";
	NS["XML"] = "http://www.w3.org/XML/1998/namespace";
	NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS) {
	ATTRS["TYPE"] = "type";
	ATTRS["ACTION"] = "action";
	ATTRS["ENCODING"] = "encoding";
	ATTRS["PROMPT"] = "prompt";
	ATTRS["NAME"] = "name";
	ATTRS["COLOR"] = "color";
	ATTRS["FACE"] = "face";
	ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
var DOCUMENT_MODE;
(function(DOCUMENT_MODE) {
	DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
	DOCUMENT_MODE["QUIRKS"] = "quirks";
	DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES) {
	TAG_NAMES["A"] = "a";
	TAG_NAMES["ADDRESS"] = "address";
	TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
	TAG_NAMES["APPLET"] = "applet";
	TAG_NAMES["AREA"] = "area";
	TAG_NAMES["ARTICLE"] = "article";
	TAG_NAMES["ASIDE"] = "aside";
	TAG_NAMES["B"] = "b";
	TAG_NAMES["BASE"] = "base";
	TAG_NAMES["BASEFONT"] = "basefont";
	TAG_NAMES["BGSOUND"] = "bgsound";
	TAG_NAMES["BIG"] = "big";
	TAG_NAMES["BLOCKQUOTE"] = "blockquote";
	TAG_NAMES["BODY"] = "body";
	TAG_NAMES["BR"] = "br";
	TAG_NAMES["BUTTON"] = "button";
	TAG_NAMES["CAPTION"] = "caption";
	TAG_NAMES["CENTER"] = "center";
	TAG_NAMES["CODE"] = "code";
	TAG_NAMES["COL"] = "col";
	TAG_NAMES["COLGROUP"] = "colgroup";
	TAG_NAMES["DD"] = "dd";
	TAG_NAMES["DESC"] = "desc";
	TAG_NAMES["DETAILS"] = "details";
	TAG_NAMES["DIALOG"] = "dialog";
	TAG_NAMES["DIR"] = "dir";
	TAG_NAMES["DIV"] = "div";
	TAG_NAMES["DL"] = "dl";
	TAG_NAMES["DT"] = "dt";
	TAG_NAMES["EM"] = "em";
	TAG_NAMES["EMBED"] = "embed";
	TAG_NAMES["FIELDSET"] = "fieldset";
	TAG_NAMES["FIGCAPTION"] = "figcaption";
	TAG_NAMES["FIGURE"] = "figure";
	TAG_NAMES["FONT"] = "font";
	TAG_NAMES["FOOTER"] = "footer";
	TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
	TAG_NAMES["FORM"] = "form";
	TAG_NAMES["FRAME"] = "frame";
	TAG_NAMES["FRAMESET"] = "frameset";
	TAG_NAMES["H1"] = "h1";
	TAG_NAMES["H2"] = "h2";
	TAG_NAMES["H3"] = "h3";
	TAG_NAMES["H4"] = "h4";
	TAG_NAMES["H5"] = "h5";
	TAG_NAMES["H6"] = "h6";
	TAG_NAMES["HEAD"] = "head";
	TAG_NAMES["HEADER"] = "header";
	TAG_NAMES["HGROUP"] = "hgroup";
	TAG_NAMES["HR"] = "hr";
	TAG_NAMES["HTML"] = "html";
	TAG_NAMES["I"] = "i";
	TAG_NAMES["IMG"] = "img";
	TAG_NAMES["IMAGE"] = "image";
	TAG_NAMES["INPUT"] = "input";
	TAG_NAMES["IFRAME"] = "iframe";
	TAG_NAMES["KEYGEN"] = "keygen";
	TAG_NAMES["LABEL"] = "label";
	TAG_NAMES["LI"] = "li";
	TAG_NAMES["LINK"] = "link";
	TAG_NAMES["LISTING"] = "listing";
	TAG_NAMES["MAIN"] = "main";
	TAG_NAMES["MALIGNMARK"] = "malignmark";
	TAG_NAMES["MARQUEE"] = "marquee";
	TAG_NAMES["MATH"] = "math";
	TAG_NAMES["MENU"] = "menu";
	TAG_NAMES["META"] = "meta";
	TAG_NAMES["MGLYPH"] = "mglyph";
	TAG_NAMES["MI"] = "mi";
	TAG_NAMES["MO"] = "mo";
	TAG_NAMES["MN"] = "mn";
	TAG_NAMES["MS"] = "ms";
	TAG_NAMES["MTEXT"] = "mtext";
	TAG_NAMES["NAV"] = "nav";
	TAG_NAMES["NOBR"] = "nobr";
	TAG_NAMES["NOFRAMES"] = "noframes";
	TAG_NAMES["NOEMBED"] = "noembed";
	TAG_NAMES["NOSCRIPT"] = "noscript";
	TAG_NAMES["OBJECT"] = "object";
	TAG_NAMES["OL"] = "ol";
	TAG_NAMES["OPTGROUP"] = "optgroup";
	TAG_NAMES["OPTION"] = "option";
	TAG_NAMES["P"] = "p";
	TAG_NAMES["PARAM"] = "param";
	TAG_NAMES["PLAINTEXT"] = "plaintext";
	TAG_NAMES["PRE"] = "pre";
	TAG_NAMES["RB"] = "rb";
	TAG_NAMES["RP"] = "rp";
	TAG_NAMES["RT"] = "rt";
	TAG_NAMES["RTC"] = "rtc";
	TAG_NAMES["RUBY"] = "ruby";
	TAG_NAMES["S"] = "s";
	TAG_NAMES["SCRIPT"] = "script";
	TAG_NAMES["SEARCH"] = "search";
	TAG_NAMES["SECTION"] = "section";
	TAG_NAMES["SELECT"] = "select";
	TAG_NAMES["SOURCE"] = "source";
	TAG_NAMES["SMALL"] = "small";
	TAG_NAMES["SPAN"] = "span";
	TAG_NAMES["STRIKE"] = "strike";
	TAG_NAMES["STRONG"] = "strong";
	TAG_NAMES["STYLE"] = "style";
	TAG_NAMES["SUB"] = "sub";
	TAG_NAMES["SUMMARY"] = "summary";
	TAG_NAMES["SUP"] = "sup";
	TAG_NAMES["TABLE"] = "table";
	TAG_NAMES["TBODY"] = "tbody";
	TAG_NAMES["TEMPLATE"] = "template";
	TAG_NAMES["TEXTAREA"] = "textarea";
	TAG_NAMES["TFOOT"] = "tfoot";
	TAG_NAMES["TD"] = "td";
	TAG_NAMES["TH"] = "th";
	TAG_NAMES["THEAD"] = "thead";
	TAG_NAMES["TITLE"] = "title";
	TAG_NAMES["TR"] = "tr";
	TAG_NAMES["TRACK"] = "track";
	TAG_NAMES["TT"] = "tt";
	TAG_NAMES["U"] = "u";
	TAG_NAMES["UL"] = "ul";
	TAG_NAMES["SVG"] = "svg";
	TAG_NAMES["VAR"] = "var";
	TAG_NAMES["WBR"] = "wbr";
	TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
var TAG_ID;
(function(TAG_ID) {
	TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
	TAG_ID[TAG_ID["A"] = 1] = "A";
	TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
	TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
	TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
	TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
	TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
	TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
	TAG_ID[TAG_ID["B"] = 8] = "B";
	TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
	TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
	TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
	TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
	TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
	TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
	TAG_ID[TAG_ID["BR"] = 15] = "BR";
	TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
	TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
	TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
	TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
	TAG_ID[TAG_ID["COL"] = 20] = "COL";
	TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
	TAG_ID[TAG_ID["DD"] = 22] = "DD";
	TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
	TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
	TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
	TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
	TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
	TAG_ID[TAG_ID["DL"] = 28] = "DL";
	TAG_ID[TAG_ID["DT"] = 29] = "DT";
	TAG_ID[TAG_ID["EM"] = 30] = "EM";
	TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
	TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
	TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
	TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
	TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
	TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
	TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
	TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
	TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
	TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
	TAG_ID[TAG_ID["H1"] = 41] = "H1";
	TAG_ID[TAG_ID["H2"] = 42] = "H2";
	TAG_ID[TAG_ID["H3"] = 43] = "H3";
	TAG_ID[TAG_ID["H4"] = 44] = "H4";
	TAG_ID[TAG_ID["H5"] = 45] = "H5";
	TAG_ID[TAG_ID["H6"] = 46] = "H6";
	TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
	TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
	TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
	TAG_ID[TAG_ID["HR"] = 50] = "HR";
	TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
	TAG_ID[TAG_ID["I"] = 52] = "I";
	TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
	TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
	TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
	TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
	TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
	TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
	TAG_ID[TAG_ID["LI"] = 59] = "LI";
	TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
	TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
	TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
	TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
	TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
	TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
	TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
	TAG_ID[TAG_ID["META"] = 67] = "META";
	TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
	TAG_ID[TAG_ID["MI"] = 69] = "MI";
	TAG_ID[TAG_ID["MO"] = 70] = "MO";
	TAG_ID[TAG_ID["MN"] = 71] = "MN";
	TAG_ID[TAG_ID["MS"] = 72] = "MS";
	TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
	TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
	TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
	TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
	TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
	TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
	TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
	TAG_ID[TAG_ID["OL"] = 80] = "OL";
	TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
	TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
	TAG_ID[TAG_ID["P"] = 83] = "P";
	TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
	TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
	TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
	TAG_ID[TAG_ID["RB"] = 87] = "RB";
	TAG_ID[TAG_ID["RP"] = 88] = "RP";
	TAG_ID[TAG_ID["RT"] = 89] = "RT";
	TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
	TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
	TAG_ID[TAG_ID["S"] = 92] = "S";
	TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
	TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
	TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
	TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
	TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
	TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
	TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
	TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
	TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
	TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
	TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
	TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
	TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
	TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
	TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
	TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
	TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
	TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
	TAG_ID[TAG_ID["TD"] = 111] = "TD";
	TAG_ID[TAG_ID["TH"] = 112] = "TH";
	TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
	TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
	TAG_ID[TAG_ID["TR"] = 115] = "TR";
	TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
	TAG_ID[TAG_ID["TT"] = 117] = "TT";
	TAG_ID[TAG_ID["U"] = 118] = "U";
	TAG_ID[TAG_ID["UL"] = 119] = "UL";
	TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
	TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
	TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
	TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
const TAG_NAME_TO_ID = new Map([
	[TAG_NAMES.A, TAG_ID.A],
	[TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
	[TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
	[TAG_NAMES.APPLET, TAG_ID.APPLET],
	[TAG_NAMES.AREA, TAG_ID.AREA],
	[TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
	[TAG_NAMES.ASIDE, TAG_ID.ASIDE],
	[TAG_NAMES.B, TAG_ID.B],
	[TAG_NAMES.BASE, TAG_ID.BASE],
	[TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
	[TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
	[TAG_NAMES.BIG, TAG_ID.BIG],
	[TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
	[TAG_NAMES.BODY, TAG_ID.BODY],
	[TAG_NAMES.BR, TAG_ID.BR],
	[TAG_NAMES.BUTTON, TAG_ID.BUTTON],
	[TAG_NAMES.CAPTION, TAG_ID.CAPTION],
	[TAG_NAMES.CENTER, TAG_ID.CENTER],
	[TAG_NAMES.CODE, TAG_ID.CODE],
	[TAG_NAMES.COL, TAG_ID.COL],
	[TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
	[TAG_NAMES.DD, TAG_ID.DD],
	[TAG_NAMES.DESC, TAG_ID.DESC],
	[TAG_NAMES.DETAILS, TAG_ID.DETAILS],
	[TAG_NAMES.DIALOG, TAG_ID.DIALOG],
	[TAG_NAMES.DIR, TAG_ID.DIR],
	[TAG_NAMES.DIV, TAG_ID.DIV],
	[TAG_NAMES.DL, TAG_ID.DL],
	[TAG_NAMES.DT, TAG_ID.DT],
	[TAG_NAMES.EM, TAG_ID.EM],
	[TAG_NAMES.EMBED, TAG_ID.EMBED],
	[TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
	[TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
	[TAG_NAMES.FIGURE, TAG_ID.FIGURE],
	[TAG_NAMES.FONT, TAG_ID.FONT],
	[TAG_NAMES.FOOTER, TAG_ID.FOOTER],
	[TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
	[TAG_NAMES.FORM, TAG_ID.FORM],
	[TAG_NAMES.FRAME, TAG_ID.FRAME],
	[TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
	[TAG_NAMES.H1, TAG_ID.H1],
	[TAG_NAMES.H2, TAG_ID.H2],
	[TAG_NAMES.H3, TAG_ID.H3],
	[TAG_NAMES.H4, TAG_ID.H4],
	[TAG_NAMES.H5, TAG_ID.H5],
	[TAG_NAMES.H6, TAG_ID.H6],
	[TAG_NAMES.HEAD, TAG_ID.HEAD],
	[TAG_NAMES.HEADER, TAG_ID.HEADER],
	[TAG_NAMES.HGROUP, TAG_ID.HGROUP],
	[TAG_NAMES.HR, TAG_ID.HR],
	[TAG_NAMES.HTML, TAG_ID.HTML],
	[TAG_NAMES.I, TAG_ID.I],
	[TAG_NAMES.IMG, TAG_ID.IMG],
	[TAG_NAMES.IMAGE, TAG_ID.IMAGE],
	[TAG_NAMES.INPUT, TAG_ID.INPUT],
	[TAG_NAMES.IFRAME, TAG_ID.IFRAME],
	[TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
	[TAG_NAMES.LABEL, TAG_ID.LABEL],
	[TAG_NAMES.LI, TAG_ID.LI],
	[TAG_NAMES.LINK, TAG_ID.LINK],
	[TAG_NAMES.LISTING, TAG_ID.LISTING],
	[TAG_NAMES.MAIN, TAG_ID.MAIN],
	[TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
	[TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
	[TAG_NAMES.MATH, TAG_ID.MATH],
	[TAG_NAMES.MENU, TAG_ID.MENU],
	[TAG_NAMES.META, TAG_ID.META],
	[TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
	[TAG_NAMES.MI, TAG_ID.MI],
	[TAG_NAMES.MO, TAG_ID.MO],
	[TAG_NAMES.MN, TAG_ID.MN],
	[TAG_NAMES.MS, TAG_ID.MS],
	[TAG_NAMES.MTEXT, TAG_ID.MTEXT],
	[TAG_NAMES.NAV, TAG_ID.NAV],
	[TAG_NAMES.NOBR, TAG_ID.NOBR],
	[TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
	[TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
	[TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
	[TAG_NAMES.OBJECT, TAG_ID.OBJECT],
	[TAG_NAMES.OL, TAG_ID.OL],
	[TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
	[TAG_NAMES.OPTION, TAG_ID.OPTION],
	[TAG_NAMES.P, TAG_ID.P],
	[TAG_NAMES.PARAM, TAG_ID.PARAM],
	[TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
	[TAG_NAMES.PRE, TAG_ID.PRE],
	[TAG_NAMES.RB, TAG_ID.RB],
	[TAG_NAMES.RP, TAG_ID.RP],
	[TAG_NAMES.RT, TAG_ID.RT],
	[TAG_NAMES.RTC, TAG_ID.RTC],
	[TAG_NAMES.RUBY, TAG_ID.RUBY],
	[TAG_NAMES.S, TAG_ID.S],
	[TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
	[TAG_NAMES.SEARCH, TAG_ID.SEARCH],
	[TAG_NAMES.SECTION, TAG_ID.SECTION],
	[TAG_NAMES.SELECT, TAG_ID.SELECT],
	[TAG_NAMES.SOURCE, TAG_ID.SOURCE],
	[TAG_NAMES.SMALL, TAG_ID.SMALL],
	[TAG_NAMES.SPAN, TAG_ID.SPAN],
	[TAG_NAMES.STRIKE, TAG_ID.STRIKE],
	[TAG_NAMES.STRONG, TAG_ID.STRONG],
	[TAG_NAMES.STYLE, TAG_ID.STYLE],
	[TAG_NAMES.SUB, TAG_ID.SUB],
	[TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
	[TAG_NAMES.SUP, TAG_ID.SUP],
	[TAG_NAMES.TABLE, TAG_ID.TABLE],
	[TAG_NAMES.TBODY, TAG_ID.TBODY],
	[TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
	[TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
	[TAG_NAMES.TFOOT, TAG_ID.TFOOT],
	[TAG_NAMES.TD, TAG_ID.TD],
	[TAG_NAMES.TH, TAG_ID.TH],
	[TAG_NAMES.THEAD, TAG_ID.THEAD],
	[TAG_NAMES.TITLE, TAG_ID.TITLE],
	[TAG_NAMES.TR, TAG_ID.TR],
	[TAG_NAMES.TRACK, TAG_ID.TRACK],
	[TAG_NAMES.TT, TAG_ID.TT],
	[TAG_NAMES.U, TAG_ID.U],
	[TAG_NAMES.UL, TAG_ID.UL],
	[TAG_NAMES.SVG, TAG_ID.SVG],
	[TAG_NAMES.VAR, TAG_ID.VAR],
	[TAG_NAMES.WBR, TAG_ID.WBR],
	[TAG_NAMES.XMP, TAG_ID.XMP]
]);
function getTagID(tagName) {
	var _a;
	return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
const $ = TAG_ID;
const SPECIAL_ELEMENTS = {
	[NS.HTML]: new Set([
		$.ADDRESS,
		$.APPLET,
		$.AREA,
		$.ARTICLE,
		$.ASIDE,
		$.BASE,
		$.BASEFONT,
		$.BGSOUND,
		$.BLOCKQUOTE,
		$.BODY,
		$.BR,
		$.BUTTON,
		$.CAPTION,
		$.CENTER,
		$.COL,
		$.COLGROUP,
		$.DD,
		$.DETAILS,
		$.DIR,
		$.DIV,
		$.DL,
		$.DT,
		$.EMBED,
		$.FIELDSET,
		$.FIGCAPTION,
		$.FIGURE,
		$.FOOTER,
		$.FORM,
		$.FRAME,
		$.FRAMESET,
		$.H1,
		$.H2,
		$.H3,
		$.H4,
		$.H5,
		$.H6,
		$.HEAD,
		$.HEADER,
		$.HGROUP,
		$.HR,
		$.HTML,
		$.IFRAME,
		$.IMG,
		$.INPUT,
		$.LI,
		$.LINK,
		$.LISTING,
		$.MAIN,
		$.MARQUEE,
		$.MENU,
		$.META,
		$.NAV,
		$.NOEMBED,
		$.NOFRAMES,
		$.NOSCRIPT,
		$.OBJECT,
		$.OL,
		$.P,
		$.PARAM,
		$.PLAINTEXT,
		$.PRE,
		$.SCRIPT,
		$.SECTION,
		$.SELECT,
		$.SOURCE,
		$.STYLE,
		$.SUMMARY,
		$.TABLE,
		$.TBODY,
		$.TD,
		$.TEMPLATE,
		$.TEXTAREA,
		$.TFOOT,
		$.TH,
		$.THEAD,
		$.TITLE,
		$.TR,
		$.TRACK,
		$.UL,
		$.WBR,
		$.XMP
	]),
	[NS.MATHML]: new Set([
		$.MI,
		$.MO,
		$.MN,
		$.MS,
		$.MTEXT,
		$.ANNOTATION_XML
	]),
	[NS.SVG]: new Set([
		$.TITLE,
		$.FOREIGN_OBJECT,
		$.DESC
	]),
	[NS.XLINK]: new Set(),
	[NS.XML]: new Set(),
	[NS.XMLNS]: new Set()
};
const NUMBERED_HEADERS$1 = new Set([
	$.H1,
	$.H2,
	$.H3,
	$.H4,
	$.H5,
	$.H6
]);
TAG_NAMES.STYLE, TAG_NAMES.SCRIPT, TAG_NAMES.XMP, TAG_NAMES.IFRAME, TAG_NAMES.NOEMBED, TAG_NAMES.NOFRAMES, TAG_NAMES.PLAINTEXT;
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/tokenizer/index.js
const ATTR_NAME_SET_THRESHOLD = 64;
var State;
(function(State) {
	State[State["DATA"] = 0] = "DATA";
	State[State["RCDATA"] = 1] = "RCDATA";
	State[State["RAWTEXT"] = 2] = "RAWTEXT";
	State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
	State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
	State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
	State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
	State[State["TAG_NAME"] = 7] = "TAG_NAME";
	State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
	State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
	State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
	State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
	State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
	State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
	State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
	State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
	State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
	State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
	State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
	State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
	State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
	State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
	State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
	State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
	State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
	State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
	State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
	State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
	State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
	State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
	State[State["COMMENT_START"] = 42] = "COMMENT_START";
	State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
	State[State["COMMENT"] = 44] = "COMMENT";
	State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
	State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
	State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
	State[State["COMMENT_END"] = 50] = "COMMENT_END";
	State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
	State[State["DOCTYPE"] = 52] = "DOCTYPE";
	State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
	State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
	State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
	State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
	State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
	State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
	State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
	State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
	State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
	State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
const TokenizerMode = {
	DATA: State.DATA,
	RCDATA: State.RCDATA,
	RAWTEXT: State.RAWTEXT,
	SCRIPT_DATA: State.SCRIPT_DATA,
	PLAINTEXT: State.PLAINTEXT,
	CDATA_SECTION: State.CDATA_SECTION
};
function isAsciiDigit(cp) {
	return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
	return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
	return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
	return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
	return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
	return cp + 32;
}
function isWhitespace(cp) {
	return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
	return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
	if (code === CODE_POINTS.NULL) return ERR.nullCharacterReference;
	else if (code > 1114111) return ERR.characterReferenceOutsideUnicodeRange;
	else if (isSurrogate(code)) return ERR.surrogateCharacterReference;
	else if (isUndefinedCodePoint(code)) return ERR.noncharacterCharacterReference;
	else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) return ERR.controlCharacterReference;
	return null;
}
var Tokenizer = class {
	constructor(options, handler) {
		this.options = options;
		this.handler = handler;
		this.paused = false;
		this.inLoop = false;
		this.inForeignNode = false;
		this.lastStartTagName = "";
		this.active = false;
		this.state = State.DATA;
		this.returnState = State.DATA;
		this.entityStartPos = 0;
		this.consumedAfterSnapshot = -1;
		this.currentCharacterToken = null;
		this.currentToken = null;
		this.currentAttr = {
			name: "",
			value: ""
		};
		this.currentAttrLocation = null;
		this.currentAttrNames = null;
		this.runStart = 0;
		this.runEnd = 0;
		this.preprocessor = new Preprocessor(handler);
		this.currentLocation = this.getCurrentLocation(-1);
		this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
			this.preprocessor.pos = this.entityStartPos + consumed - 1;
			if (!this._isCharacterReferenceInAttribute()) this._ensureCharacterToken(isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER);
			this._extendRunWith(String.fromCodePoint(cp), 0);
			this.entityStartPos = this.preprocessor.pos - consumed + 1;
		}, handler.onParseError ? {
			missingSemicolonAfterCharacterReference: () => {
				this._err(ERR.missingSemicolonAfterCharacterReference, 1);
			},
			absenceOfDigitsInNumericCharacterReference: (consumed) => {
				this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
			},
			validateNumericCharacterReference: (code) => {
				const error = getErrorForNumericCharacterReference(code);
				if (error) this._err(error, 1);
			}
		} : void 0);
	}
	_err(code, cpOffset = 0) {
		var _a, _b;
		(_b = (_a = this.handler).onParseError) === null || _b === void 0 || _b.call(_a, this.preprocessor.getError(code, cpOffset));
	}
	getCurrentLocation(offset) {
		if (!this.options.sourceCodeLocationInfo) return null;
		return {
			startLine: this.preprocessor.line,
			startCol: this.preprocessor.col - offset,
			startOffset: this.preprocessor.offset - offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	_runParsingLoop() {
		if (this.inLoop) return;
		this.inLoop = true;
		while (this.active && !this.paused) {
			this.consumedAfterSnapshot = 0;
			const cp = this._consume();
			if (!this._ensureHibernation()) this._callState(cp);
		}
		this.inLoop = false;
	}
	flushCharacters() {
		var _a;
		if (this.inLoop) throw new Error("Cannot flush characters from a tokenizer callback");
		const location = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location;
		let nextLocation = null;
		if (location) {
			nextLocation = this.getCharacterTokenEndLocation(location);
			this.currentLocation = nextLocation;
		}
		this.inLoop = true;
		try {
			this._emitCurrentCharacterToken(nextLocation);
		} finally {
			this.inLoop = false;
		}
		this._runParsingLoop();
	}
	getCharacterTokenEndLocation(location) {
		const endOffset = this.getCharacterTokenEndOffset();
		const html = this.preprocessor.html.slice(location.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize);
		let line = location.startLine;
		let lastLineBreak = -1;
		for (let i = html.indexOf("\n"); i !== -1; i = html.indexOf("\n", i + 1)) {
			line++;
			lastLineBreak = i;
		}
		for (let i = html.indexOf("\r"); i !== -1; i = html.indexOf("\r", i + 1)) if (html.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED) {
			line++;
			lastLineBreak = Math.max(lastLineBreak, i);
		}
		return {
			startLine: line,
			startCol: lastLineBreak === -1 ? location.startCol + html.length : html.length - lastLineBreak,
			startOffset: endOffset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	getCharacterTokenEndOffset() {
		var _a;
		const end = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1;
		const tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
		switch (this.state) {
			case State.TAG_OPEN:
			case State.RCDATA_LESS_THAN_SIGN:
			case State.RAWTEXT_LESS_THAN_SIGN:
			case State.SCRIPT_DATA_LESS_THAN_SIGN:
			case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
			case State.CDATA_SECTION_BRACKET: return end - 1;
			case State.END_TAG_OPEN:
			case State.MARKUP_DECLARATION_OPEN:
			case State.RCDATA_END_TAG_OPEN:
			case State.RCDATA_END_TAG_NAME:
			case State.RAWTEXT_END_TAG_OPEN:
			case State.RAWTEXT_END_TAG_NAME:
			case State.SCRIPT_DATA_END_TAG_OPEN:
			case State.SCRIPT_DATA_END_TAG_NAME:
			case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
			case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
			case State.CDATA_SECTION_END: return end - 2;
			case State.CHARACTER_REFERENCE: return this._isCharacterReferenceInAttribute() && tokenLocation ? tokenLocation.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
			case State.DOCTYPE:
			case State.BEFORE_DOCTYPE_NAME: return this.currentLocation.startOffset;
			default:
				if (tokenLocation && (this.state === State.TAG_NAME || this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT || this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE)) return tokenLocation.startOffset;
				return end;
		}
	}
	pause() {
		this.paused = true;
	}
	resume(writeCallback) {
		if (!this.paused) throw new Error("Parser was already resumed");
		this.paused = false;
		if (this.inLoop) return;
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	write(chunk, isLastChunk, writeCallback) {
		this.active = true;
		this.preprocessor.write(chunk, isLastChunk);
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	insertHtmlAtCurrentPos(chunk) {
		this.active = true;
		this.preprocessor.insertHtmlAtCurrentPos(chunk);
		this._runParsingLoop();
	}
	flushCurrentCharacterToken() {
		if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === State.DOCTYPE || this.state === State.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
		const pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
		this.preprocessor.advance();
		this.currentLocation = this.getCurrentLocation(pending);
		this.preprocessor.retreat(1);
		this._emitCurrentCharacterToken(this.currentLocation);
		this._createCharacterToken(TokenType.CHARACTER);
		this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0));
		this.entityStartPos = this.preprocessor.pos + 1 - pending;
	}
	_ensureHibernation() {
		if (this.preprocessor.endOfChunkHit) {
			this.preprocessor.retreat(this.consumedAfterSnapshot);
			this.consumedAfterSnapshot = 0;
			this.active = false;
			return true;
		}
		return false;
	}
	_consume() {
		this.consumedAfterSnapshot++;
		return this.preprocessor.advance();
	}
	_advanceBy(count) {
		this.consumedAfterSnapshot += count;
		for (let i = 0; i < count; i++) this.preprocessor.advance();
	}
	_consumeSequenceIfMatch(pattern, caseSensitive) {
		if (this.preprocessor.startsWith(pattern, caseSensitive)) {
			this._advanceBy(pattern.length - 1);
			return true;
		}
		return false;
	}
	_createStartTagToken() {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.START_TAG,
			tagName: "",
			tagID: TAG_ID.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(1)
		};
	}
	_createEndTagToken() {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.END_TAG,
			tagName: "",
			tagID: TAG_ID.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(2)
		};
	}
	_createCommentToken(offset) {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.COMMENT,
			data: "",
			location: this.getCurrentLocation(offset)
		};
	}
	_createDoctypeToken(initialName) {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.DOCTYPE,
			name: initialName,
			forceQuirks: false,
			publicId: null,
			systemId: null,
			location: this.currentLocation
		};
	}
	_createCharacterToken(type) {
		if (this.currentLocation) {
			const start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
			if (this.preprocessor.html[start] === "\n" && this.preprocessor.html[start - 1] === "\r") this.currentLocation.startOffset++;
		}
		this.currentCharacterToken = {
			type,
			chars: "",
			location: this.currentLocation
		};
	}
	_createAttr(attrNameFirstCh) {
		this._flushRun("");
		this.currentAttr = {
			name: attrNameFirstCh,
			value: ""
		};
		this.currentAttrLocation = this.getCurrentLocation(0);
	}
	_leaveAttrName() {
		var _a;
		var _b;
		const token = this.currentToken;
		const { name } = this.currentAttr;
		const names = this.currentAttrNames;
		let duplicate;
		if (names === null) {
			duplicate = getTokenAttr(token, name) !== null;
			if (!duplicate && token.attrs.length === ATTR_NAME_SET_THRESHOLD) this.currentAttrNames = new Set(token.attrs.map((attr) => attr.name)).add(name);
		} else {
			duplicate = names.has(name);
			if (!duplicate) names.add(name);
		}
		if (duplicate) this._err(ERR.duplicateAttribute);
		else {
			token.attrs.push(this.currentAttr);
			if (token.location && this.currentAttrLocation) {
				const attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = Object.create(null);
				attrLocations[this.currentAttr.name] = this.currentAttrLocation;
				this._leaveAttrValue();
			}
		}
	}
	_leaveAttrValue() {
		if (this.currentAttrLocation) {
			this.currentAttrLocation.endLine = this.preprocessor.line;
			this.currentAttrLocation.endCol = this.preprocessor.col;
			this.currentAttrLocation.endOffset = this.preprocessor.offset;
		}
	}
	_flushRun(text) {
		if (this.runEnd === this.runStart && text.length === 0) return;
		const slice = this.preprocessor.html.slice(this.runStart, this.runEnd);
		const run = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text;
		const token = this.currentToken;
		this.runStart = this.runEnd;
		if (token === null) this.currentCharacterToken.chars += run;
		else if (token.type === TokenType.COMMENT) token.data += run;
		else this.currentAttr.value += run;
	}
	_extendRun(cp) {
		const { preprocessor } = this;
		if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED) {
			this._flushRun("\n");
			this.runStart = preprocessor.pos + 1;
		} else {
			const start = preprocessor.pos - Number(cp > 65535);
			if (start !== this.runEnd) {
				this._flushRun("");
				this.runStart = start;
			}
		}
		this.runEnd = preprocessor.pos + 1;
	}
	_extendRunWith(text, cpOffset) {
		const { preprocessor } = this;
		const start = preprocessor.codePointStart + 1 + cpOffset - text.length;
		if (start >= 0 && preprocessor.html.startsWith(text, start)) {
			if (start !== this.runEnd) {
				this._flushRun("");
				this.runStart = start;
			}
		} else {
			this._flushRun(text);
			this.runStart = start + text.length;
		}
		this.runEnd = start + text.length;
	}
	prepareToken(ct) {
		this._emitCurrentCharacterToken(ct.location);
		this.currentToken = null;
		if (ct.location) {
			ct.location.endLine = this.preprocessor.line;
			ct.location.endCol = this.preprocessor.col + 1;
			ct.location.endOffset = this.preprocessor.offset + 1;
		}
		this.currentLocation = this.getCurrentLocation(-1);
	}
	emitCurrentTagToken() {
		const ct = this.currentToken;
		this.currentAttrNames = null;
		this.prepareToken(ct);
		ct.tagID = getTagID(ct.tagName);
		if (ct.type === TokenType.START_TAG) {
			this.lastStartTagName = ct.tagName;
			this.handler.onStartTag(ct);
		} else {
			if (ct.attrs.length > 0) this._err(ERR.endTagWithAttributes);
			if (ct.selfClosing) this._err(ERR.endTagWithTrailingSolidus);
			this.handler.onEndTag(ct);
		}
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentComment(ct) {
		this.prepareToken(ct);
		this.handler.onComment(ct);
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentDoctype(ct) {
		this.prepareToken(ct);
		this.handler.onDoctype(ct);
		this.preprocessor.dropParsedChunk();
	}
	_emitCurrentCharacterToken(nextLocation) {
		this._flushRun("");
		if (this.currentCharacterToken) {
			if (nextLocation && this.currentCharacterToken.location) {
				this.currentCharacterToken.location.endLine = nextLocation.startLine;
				this.currentCharacterToken.location.endCol = nextLocation.startCol;
				this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
			}
			switch (this.currentCharacterToken.type) {
				case TokenType.CHARACTER:
					this.handler.onCharacter(this.currentCharacterToken);
					break;
				case TokenType.NULL_CHARACTER:
					this.handler.onNullCharacter(this.currentCharacterToken);
					break;
				case TokenType.WHITESPACE_CHARACTER: this.handler.onWhitespaceCharacter(this.currentCharacterToken);
			}
			this.currentCharacterToken = null;
		}
	}
	_emitEOFToken() {
		var _a, _b;
		const location = this.getCurrentLocation(0);
		if (location) {
			location.endLine = location.startLine;
			location.endCol = location.startCol;
			location.endOffset = location.startOffset;
		}
		this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location);
		this.handler.onEof({
			type: TokenType.EOF,
			location
		});
		this.active = false;
	}
	_ensureCharacterToken(type) {
		if (this.currentCharacterToken) {
			if (this.currentCharacterToken.type === type) return;
			this.currentLocation = this.getCurrentLocation(0);
			this._emitCurrentCharacterToken(this.currentLocation);
			this.preprocessor.dropParsedChunk();
		}
		this._createCharacterToken(type);
	}
	_emitCodePoint(cp) {
		const type = isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER;
		const token = this.currentCharacterToken;
		if (token === null || token.type !== type) this._ensureCharacterToken(type);
		this._extendRun(cp);
	}
	_emitChars(ch, cpOffset = 0) {
		if (this.options.sourceCodeLocationInfo && cpOffset !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== TokenType.CHARACTER) {
			this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset);
			this._emitCurrentCharacterToken(this.currentLocation);
			this._createCharacterToken(TokenType.CHARACTER);
		} else this._ensureCharacterToken(TokenType.CHARACTER);
		this._extendRunWith(ch, cpOffset);
	}
	_startCharacterReference() {
		this.returnState = this.state;
		this.state = State.CHARACTER_REFERENCE;
		this.entityStartPos = this.preprocessor.pos;
		this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
	}
	_isCharacterReferenceInAttribute() {
		return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
	}
	_flushCodePointConsumedAsCharacterReference(cp) {
		if (this._isCharacterReferenceInAttribute()) this._extendRun(cp);
		else this._emitCodePoint(cp);
	}
	_callState(cp) {
		switch (this.state) {
			case State.DATA:
				this._stateData(cp);
				break;
			case State.RCDATA:
				this._stateRcdata(cp);
				break;
			case State.RAWTEXT:
				this._stateRawtext(cp);
				break;
			case State.SCRIPT_DATA:
				this._stateScriptData(cp);
				break;
			case State.PLAINTEXT:
				this._statePlaintext(cp);
				break;
			case State.TAG_OPEN:
				this._stateTagOpen(cp);
				break;
			case State.END_TAG_OPEN:
				this._stateEndTagOpen(cp);
				break;
			case State.TAG_NAME:
				this._stateTagName(cp);
				break;
			case State.RCDATA_LESS_THAN_SIGN:
				this._stateRcdataLessThanSign(cp);
				break;
			case State.RCDATA_END_TAG_OPEN:
				this._stateRcdataEndTagOpen(cp);
				break;
			case State.RCDATA_END_TAG_NAME:
				this._stateRcdataEndTagName(cp);
				break;
			case State.RAWTEXT_LESS_THAN_SIGN:
				this._stateRawtextLessThanSign(cp);
				break;
			case State.RAWTEXT_END_TAG_OPEN:
				this._stateRawtextEndTagOpen(cp);
				break;
			case State.RAWTEXT_END_TAG_NAME:
				this._stateRawtextEndTagName(cp);
				break;
			case State.SCRIPT_DATA_LESS_THAN_SIGN:
				this._stateScriptDataLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_END_TAG_OPEN:
				this._stateScriptDataEndTagOpen(cp);
				break;
			case State.SCRIPT_DATA_END_TAG_NAME:
				this._stateScriptDataEndTagName(cp);
				break;
			case State.SCRIPT_DATA_ESCAPE_START:
				this._stateScriptDataEscapeStart(cp);
				break;
			case State.SCRIPT_DATA_ESCAPE_START_DASH:
				this._stateScriptDataEscapeStartDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED:
				this._stateScriptDataEscaped(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_DASH:
				this._stateScriptDataEscapedDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_DASH_DASH:
				this._stateScriptDataEscapedDashDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataEscapedLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
				this._stateScriptDataEscapedEndTagOpen(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
				this._stateScriptDataEscapedEndTagName(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPE_START:
				this._stateScriptDataDoubleEscapeStart(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED:
				this._stateScriptDataDoubleEscaped(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
				this._stateScriptDataDoubleEscapedDash(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
				this._stateScriptDataDoubleEscapedDashDash(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataDoubleEscapedLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPE_END:
				this._stateScriptDataDoubleEscapeEnd(cp);
				break;
			case State.BEFORE_ATTRIBUTE_NAME:
				this._stateBeforeAttributeName(cp);
				break;
			case State.ATTRIBUTE_NAME:
				this._stateAttributeName(cp);
				break;
			case State.AFTER_ATTRIBUTE_NAME:
				this._stateAfterAttributeName(cp);
				break;
			case State.BEFORE_ATTRIBUTE_VALUE:
				this._stateBeforeAttributeValue(cp);
				break;
			case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
				this._stateAttributeValueDoubleQuoted(cp);
				break;
			case State.ATTRIBUTE_VALUE_SINGLE_QUOTED:
				this._stateAttributeValueSingleQuoted(cp);
				break;
			case State.ATTRIBUTE_VALUE_UNQUOTED:
				this._stateAttributeValueUnquoted(cp);
				break;
			case State.AFTER_ATTRIBUTE_VALUE_QUOTED:
				this._stateAfterAttributeValueQuoted(cp);
				break;
			case State.SELF_CLOSING_START_TAG:
				this._stateSelfClosingStartTag(cp);
				break;
			case State.BOGUS_COMMENT:
				this._stateBogusComment(cp);
				break;
			case State.MARKUP_DECLARATION_OPEN:
				this._stateMarkupDeclarationOpen(cp);
				break;
			case State.COMMENT_START:
				this._stateCommentStart(cp);
				break;
			case State.COMMENT_START_DASH:
				this._stateCommentStartDash(cp);
				break;
			case State.COMMENT:
				this._stateComment(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN:
				this._stateCommentLessThanSign(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG:
				this._stateCommentLessThanSignBang(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG_DASH:
				this._stateCommentLessThanSignBangDash(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
				this._stateCommentLessThanSignBangDashDash(cp);
				break;
			case State.COMMENT_END_DASH:
				this._stateCommentEndDash(cp);
				break;
			case State.COMMENT_END:
				this._stateCommentEnd(cp);
				break;
			case State.COMMENT_END_BANG:
				this._stateCommentEndBang(cp);
				break;
			case State.DOCTYPE:
				this._stateDoctype(cp);
				break;
			case State.BEFORE_DOCTYPE_NAME:
				this._stateBeforeDoctypeName(cp);
				break;
			case State.DOCTYPE_NAME:
				this._stateDoctypeName(cp);
				break;
			case State.AFTER_DOCTYPE_NAME:
				this._stateAfterDoctypeName(cp);
				break;
			case State.AFTER_DOCTYPE_PUBLIC_KEYWORD:
				this._stateAfterDoctypePublicKeyword(cp);
				break;
			case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateBeforeDoctypePublicIdentifier(cp);
				break;
			case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypePublicIdentifierDoubleQuoted(cp);
				break;
			case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypePublicIdentifierSingleQuoted(cp);
				break;
			case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateAfterDoctypePublicIdentifier(cp);
				break;
			case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
				this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
				break;
			case State.AFTER_DOCTYPE_SYSTEM_KEYWORD:
				this._stateAfterDoctypeSystemKeyword(cp);
				break;
			case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateBeforeDoctypeSystemIdentifier(cp);
				break;
			case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
				break;
			case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypeSystemIdentifierSingleQuoted(cp);
				break;
			case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateAfterDoctypeSystemIdentifier(cp);
				break;
			case State.BOGUS_DOCTYPE:
				this._stateBogusDoctype(cp);
				break;
			case State.CDATA_SECTION:
				this._stateCdataSection(cp);
				break;
			case State.CDATA_SECTION_BRACKET:
				this._stateCdataSectionBracket(cp);
				break;
			case State.CDATA_SECTION_END:
				this._stateCdataSectionEnd(cp);
				break;
			case State.CHARACTER_REFERENCE:
				this._stateCharacterReference();
				break;
			case State.AMBIGUOUS_AMPERSAND:
				this._stateAmbiguousAmpersand(cp);
				break;
			default: throw new Error("Unknown state");
		}
	}
	_stateData(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.TAG_OPEN;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitCodePoint(cp);
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRcdata(cp) {
		switch (cp) {
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.RCDATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRawtext(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.RAWTEXT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptData(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_statePlaintext(cp) {
		switch (cp) {
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createStartTagToken();
			this.state = State.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.MARKUP_DECLARATION_OPEN;
				break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.END_TAG_OPEN;
				break;
			case CODE_POINTS.QUESTION_MARK:
				this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
				this._createCommentToken(1);
				this.state = State.BOGUS_COMMENT;
				this._stateBogusComment(cp);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofBeforeTagName);
				this._emitChars("<", -1);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.invalidFirstCharacterOfTagName);
				this._emitChars("<", -1);
				this.state = State.DATA;
				this._stateData(cp);
		}
	}
	_stateEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createEndTagToken();
			this.state = State.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingEndTagName);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofBeforeTagName);
				this._emitChars("</", -1);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.invalidFirstCharacterOfTagName);
				this._createCommentToken(2);
				this.state = State.BOGUS_COMMENT;
				this._stateBogusComment(cp);
		}
	}
	_stateTagName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.tagName += "�";
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateRcdataLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.RCDATA_END_TAG_OPEN;
		else {
			this._emitChars("<", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRcdataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.RCDATA_END_TAG_NAME;
			this._stateRcdataEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	handleSpecialEndTag(_cp) {
		if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
		this._createEndTagToken();
		const token = this.currentToken;
		token.tagName = this.lastStartTagName;
		switch (this.preprocessor.peek(this.lastStartTagName.length)) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				return false;
			case CODE_POINTS.SOLIDUS:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State.SELF_CLOSING_START_TAG;
				return false;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._advanceBy(this.lastStartTagName.length);
				this.emitCurrentTagToken();
				this.state = State.DATA;
				return false;
			default:
				this.currentToken = null;
				return !this._ensureHibernation();
		}
	}
	_stateRcdataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRawtextLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.RAWTEXT_END_TAG_OPEN;
		else {
			this._emitChars("<", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.RAWTEXT_END_TAG_NAME;
			this._stateRawtextEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateScriptDataLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS.SOLIDUS:
				this.state = State.SCRIPT_DATA_END_TAG_OPEN;
				break;
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.SCRIPT_DATA_ESCAPE_START;
				this._emitChars("<!");
				break;
			default:
				this._emitChars("<", -1);
				this.state = State.SCRIPT_DATA;
				this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.SCRIPT_DATA_END_TAG_NAME;
			this._stateScriptDataEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStart(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) {
			this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
			this._emitChars("-");
		} else {
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStartDash(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) {
			this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
			this._emitChars("-");
		} else {
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscaped(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
		else if (isAsciiLetter(cp)) {
			this._emitChars("<", -1);
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
			this._stateScriptDataDoubleEscapeStart(cp);
		} else {
			this._emitChars("<", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
			this._stateScriptDataEscapedEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeStart(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscaped(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
			this._emitChars("/");
		} else {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeEnd(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State.SCRIPT_DATA_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateBeforeAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.SOLIDUS:
			case CODE_POINTS.GREATER_THAN_SIGN:
			case CODE_POINTS.EOF:
				this.state = State.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
				this._createAttr("=");
				this.state = State.ATTRIBUTE_NAME;
				break;
			default:
				this._createAttr("");
				this.state = State.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
			case CODE_POINTS.SOLIDUS:
			case CODE_POINTS.GREATER_THAN_SIGN:
			case CODE_POINTS.EOF:
				this._leaveAttrName();
				this.state = State.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this._leaveAttrName();
				this.state = State.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS.QUOTATION_MARK:
			case CODE_POINTS.APOSTROPHE:
			case CODE_POINTS.LESS_THAN_SIGN:
				this._err(ERR.unexpectedCharacterInAttributeName);
				this.currentAttr.name += String.fromCodePoint(cp);
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.currentAttr.name += "�";
				break;
			default: this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this.state = State.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._createAttr("");
				this.state = State.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateBeforeAttributeValue(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingAttributeValue);
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			default:
				this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
				this._stateAttributeValueUnquoted(cp);
		}
	}
	_stateAttributeValueDoubleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAttributeValueSingleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAttributeValueUnquoted(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.QUOTATION_MARK:
			case CODE_POINTS.APOSTROPHE:
			case CODE_POINTS.LESS_THAN_SIGN:
			case CODE_POINTS.EQUALS_SIGN:
			case CODE_POINTS.GRAVE_ACCENT:
				this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
				this._extendRun(cp);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAfterAttributeValueQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.SOLIDUS:
				this._leaveAttrValue();
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingWhitespaceBetweenAttributes);
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateSelfClosingStartTag(cp) {
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN: {
				const token = this.currentToken;
				token.selfClosing = true;
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			}
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.unexpectedSolidusInTag);
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateBogusComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			default: this._extendRun(cp);
		}
	}
	_stateMarkupDeclarationOpen(cp) {
		if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
			this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
			this.state = State.COMMENT_START;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
			this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
			this.state = State.DOCTYPE;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
			if (this.inForeignNode) this.state = State.CDATA_SECTION;
			else {
				this._err(ERR.cdataInHtmlContent);
				this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
				this.currentToken.data = "[CDATA[";
				this.state = State.BOGUS_COMMENT;
			}
		} else if (!this._ensureHibernation()) {
			this._err(ERR.incorrectlyOpenedComment);
			this._createCommentToken(2);
			this.state = State.BOGUS_COMMENT;
			this._stateBogusComment(cp);
		}
	}
	_stateCommentStart(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_START_DASH;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN: {
				this._err(ERR.abruptClosingOfEmptyComment);
				this.state = State.DATA;
				const token = this.currentToken;
				this.emitCurrentComment(token);
				break;
			}
			default:
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentStartDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptClosingOfEmptyComment);
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("-", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END_DASH;
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				this.state = State.COMMENT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateCommentLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS.EXCLAMATION_MARK:
				this._extendRunWith("!", 0);
				this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				break;
			default:
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBang(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
		else {
			this.state = State.COMMENT;
			this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBangDash(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
		else {
			this.state = State.COMMENT_END_DASH;
			this._stateCommentEndDash(cp);
		}
	}
	_stateCommentLessThanSignBangDashDash(cp) {
		if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) this._err(ERR.nestedComment);
		this.state = State.COMMENT_END;
		this._stateCommentEnd(cp);
	}
	_stateCommentEndDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("-", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEnd(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.COMMENT_END_BANG;
				break;
			case CODE_POINTS.HYPHEN_MINUS:
				this._extendRunWith("-", -2);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("--", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEndBang(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._extendRunWith("--!", -1);
				this.state = State.COMMENT_END_DASH;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.incorrectlyClosedComment);
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("--!", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateDoctype(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
				break;
			case CODE_POINTS.EOF: {
				this._err(ERR.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._err(ERR.missingWhitespaceBeforeDoctypeName);
				this.state = State.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
		}
	}
	_stateBeforeDoctypeName(cp) {
		if (isAsciiUpper(cp)) {
			this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
			this.state = State.DOCTYPE_NAME;
		} else switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._createDoctypeToken("�");
				this.state = State.DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN: {
				this._err(ERR.missingDoctypeName);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			}
			case CODE_POINTS.EOF: {
				this._err(ERR.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._createDoctypeToken(String.fromCodePoint(cp));
				this.state = State.DOCTYPE_NAME;
		}
	}
	_stateDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.AFTER_DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.name += "�";
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
			else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
			else if (!this._ensureHibernation()) {
				this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
			}
		}
	}
	_stateAfterDoctypePublicKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypePublicIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.publicId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypePublicIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.publicId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateAfterDoctypeSystemKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypeSystemIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.systemId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypeSystemIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.systemId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBogusDoctype(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				break;
			case CODE_POINTS.EOF:
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
		}
	}
	_stateCdataSection(cp) {
		switch (cp) {
			case CODE_POINTS.RIGHT_SQUARE_BRACKET:
				this.state = State.CDATA_SECTION_BRACKET;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInCdata);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateCdataSectionBracket(cp) {
		if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) this.state = State.CDATA_SECTION_END;
		else {
			this._emitChars("]", -1);
			this.state = State.CDATA_SECTION;
			this._stateCdataSection(cp);
		}
	}
	_stateCdataSectionEnd(cp) {
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				break;
			case CODE_POINTS.RIGHT_SQUARE_BRACKET:
				this._emitChars("]", -2);
				break;
			default:
				this._emitChars("]]", -1);
				this.state = State.CDATA_SECTION;
				this._stateCdataSection(cp);
		}
	}
	_stateCharacterReference() {
		let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
		if (length < 0) {
			if (this.preprocessor.lastChunkWritten) length = this.entityDecoder.end();
			else {
				this.active = false;
				this.preprocessor.pos = this.preprocessor.html.length - 1;
				this.consumedAfterSnapshot = 0;
				this.preprocessor.endOfChunkHit = true;
				return;
			}
		}
		if (length === 0) {
			this.preprocessor.pos = this.entityStartPos;
			this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
			this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState;
		} else this.state = this.returnState;
	}
	_stateAmbiguousAmpersand(cp) {
		if (isAsciiAlphaNumeric(cp)) this._flushCodePointConsumedAsCharacterReference(cp);
		else {
			if (cp === CODE_POINTS.SEMICOLON) this._err(ERR.unknownNamedCharacterReference);
			this.state = this.returnState;
			this._callState(cp);
		}
	}
};
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/parser/open-element-stack.js
const IMPLICIT_END_TAG_REQUIRED = new Set([
	TAG_ID.DD,
	TAG_ID.DT,
	TAG_ID.LI,
	TAG_ID.OPTGROUP,
	TAG_ID.OPTION,
	TAG_ID.P,
	TAG_ID.RB,
	TAG_ID.RP,
	TAG_ID.RT,
	TAG_ID.RTC
]);
const IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = new Set([
	...IMPLICIT_END_TAG_REQUIRED,
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
const INDEX_DEPTH = 64;
const SVG_KEYS = 256;
const MATHML_KEYS = 512;
const NAME_KEYS = 768;
const NUMBERED_HEADERS = [
	TAG_ID.H1,
	TAG_ID.H2,
	TAG_ID.H3,
	TAG_ID.H4,
	TAG_ID.H5,
	TAG_ID.H6
];
const TABLE_BODIES = [
	TAG_ID.TBODY,
	TAG_ID.TFOOT,
	TAG_ID.THEAD
];
const TABLE_ROW_CONTEXT = [
	TAG_ID.TR,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_BODY_CONTEXT = [
	...TABLE_BODIES,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_CONTEXT = [
	TAG_ID.TABLE,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH];
const SPECIAL = 1;
const LIST_ITEM_BOUNDARY = 2;
const SCOPE = 4;
const LIST_ITEM_SCOPE = 8;
const BUTTON_SCOPE = 16;
const TABLE_SCOPE = 32;
const KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (const [ns, offset] of [
	[NS.HTML, 0],
	[NS.SVG, SVG_KEYS],
	[NS.MATHML, MATHML_KEYS]
]) for (const tn of SPECIAL_ELEMENTS[ns]) KEY_CLASSES[offset + tn] = ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : 3;
for (const key of [
	TAG_ID.APPLET,
	TAG_ID.CAPTION,
	TAG_ID.HTML,
	TAG_ID.MARQUEE,
	TAG_ID.OBJECT,
	TAG_ID.TABLE,
	TAG_ID.TD,
	TAG_ID.TEMPLATE,
	TAG_ID.TH,
	SVG_KEYS + TAG_ID.DESC,
	SVG_KEYS + TAG_ID.FOREIGN_OBJECT,
	SVG_KEYS + TAG_ID.TITLE,
	MATHML_KEYS + TAG_ID.ANNOTATION_XML,
	MATHML_KEYS + TAG_ID.MI,
	MATHML_KEYS + TAG_ID.MN,
	MATHML_KEYS + TAG_ID.MO,
	MATHML_KEYS + TAG_ID.MS,
	MATHML_KEYS + TAG_ID.MTEXT
]) KEY_CLASSES[key] |= 28;
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
const FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (const tn of [
	TAG_ID.A,
	TAG_ID.B,
	TAG_ID.BIG,
	TAG_ID.CODE,
	TAG_ID.EM,
	TAG_ID.FONT,
	TAG_ID.I,
	TAG_ID.NOBR,
	TAG_ID.S,
	TAG_ID.SMALL,
	TAG_ID.STRIKE,
	TAG_ID.STRONG,
	TAG_ID.TT,
	TAG_ID.U
]) FORMATTING_TAGS[tn] = 1;
function tagKey(ns, tagID) {
	if (tagID === TAG_ID.UNKNOWN) return -1;
	switch (ns) {
		case NS.HTML: return tagID;
		case NS.SVG: return SVG_KEYS + tagID;
		case NS.MATHML: return MATHML_KEYS + tagID;
		default: return -1;
	}
}
var OpenElementStack = class {
	get currentTmplContentOrNode() {
		return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
	}
	constructor(document, treeAdapter, handler) {
		this.treeAdapter = treeAdapter;
		this.handler = handler;
		this.items = [];
		this.tagIDs = [];
		this.stackTop = -1;
		this.depth = 0;
		this.tmplCount = 0;
		this.currentTagId = TAG_ID.UNKNOWN;
		this.indexed = false;
		this.below = [];
		this.above = [];
		this.keys = [];
		this.keyPrev = [];
		this.keyNext = [];
		this.keyTops = new Int32Array(0);
		this.specials = [];
		this.listItemBoundaries = [];
		this.scopeBoundaries = [];
		this.htmlSlots = [];
		this.formattingSlots = new Map();
		this.current = document;
	}
	_indexOf(element) {
		if (this.indexed) {
			const idx = this.formattingSlots.get(element);
			if (idx !== void 0) return idx;
			if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element))]) return -1;
		}
		return this.items.lastIndexOf(element, this.stackTop);
	}
	slotBelow(idx) {
		return this.indexed ? this.below[idx] : idx - 1;
	}
	slotAbove(idx) {
		if (this.indexed) return this.above[idx];
		return idx === this.stackTop ? -1 : idx + 1;
	}
	_isInTemplate() {
		return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
	}
	_updateCurrentElement() {
		this.current = this.items[this.stackTop];
		this.currentTagId = this.tagIDs[this.stackTop];
	}
	_nameKey(ns, tagName, create) {
		var _a, _b;
		const name = `${ns} ${tagName}`;
		let key = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
		if (key === void 0 && create) {
			(_b = this.nameKeys) !== null && _b !== void 0 || (this.nameKeys = new Map());
			key = NAME_KEYS + this.nameKeys.size;
			this.nameKeys.set(name, key);
			if (key === this.keyTops.length) {
				const keyTops = new Int32Array(2 * key).fill(-1);
				keyTops.set(this.keyTops);
				this.keyTops = keyTops;
			}
		}
		return key !== null && key !== void 0 ? key : -1;
	}
	_indexAll() {
		this.indexed = true;
		this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
		for (let i = 0; i <= this.stackTop; i++) this._index(i, i - 1);
	}
	_index(slot, belowIdx) {
		const element = this.items[slot];
		const tagID = this.tagIDs[slot];
		const ns = this.treeAdapter.getNamespaceURI(element);
		let key = tagKey(ns, tagID);
		if (key === -1) key = this._nameKey(ns, this.treeAdapter.getTagName(element), true);
		const keyPrev = this.keyTops[key];
		this.keys[slot] = key;
		this.keyPrev[slot] = keyPrev;
		this.keyNext[slot] = -1;
		if (keyPrev !== -1) this.keyNext[keyPrev] = slot;
		this.keyTops[key] = slot;
		this.above[slot] = -1;
		this._link(slot, belowIdx, ns === NS.HTML);
		if (FORMATTING_TAGS[tagID]) this.formattingSlots.set(element, slot);
	}
	_link(slot, belowIdx, isHtml) {
		const key = this.keys[slot];
		const classes = key < NAME_KEYS ? KEY_CLASSES[key] : 0;
		this.below[slot] = belowIdx;
		if (belowIdx === -1) {
			this.specials[slot] = classes & SPECIAL;
			this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1;
			this.scopeBoundaries[slot] = (classes & SCOPE) >> 2;
			this.htmlSlots[slot] = isHtml ? slot : -1;
		} else {
			this.above[belowIdx] = slot;
			this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL);
			this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1);
			this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2);
			this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx];
		}
	}
	_unindex(slot) {
		const key = this.keys[slot];
		const keyPrev = this.keyPrev[slot];
		const keyNext = this.keyNext[slot];
		if (keyPrev !== -1) this.keyNext[keyPrev] = keyNext;
		if (keyNext === -1) this.keyTops[key] = keyPrev;
		else this.keyPrev[keyNext] = keyPrev;
		if (FORMATTING_TAGS[this.tagIDs[slot]]) this.formattingSlots.delete(this.items[slot]);
	}
	_move(from, to) {
		const element = this.items[from];
		const key = this.keys[from];
		const keyPrev = this.keyPrev[from];
		const keyNext = this.keyNext[from];
		this.items[to] = element;
		this.tagIDs[to] = this.tagIDs[from];
		this.keys[to] = key;
		this.keyPrev[to] = keyPrev;
		this.keyNext[to] = keyNext;
		if (keyPrev !== -1) this.keyNext[keyPrev] = to;
		if (keyNext === -1) this.keyTops[key] = to;
		else this.keyPrev[keyNext] = to;
		if (FORMATTING_TAGS[this.tagIDs[to]]) this.formattingSlots.set(element, to);
	}
	indexOfTopmost(tagID) {
		if (this.indexed) return this.keyTops[tagID];
		for (let i = this.stackTop; i >= 0; i--) if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
		return -1;
	}
	indexOfTopmostOf(tagIDs) {
		if (this.indexed) {
			let top = -1;
			for (const tagID of tagIDs) if (this.keyTops[tagID] > top) top = this.keyTops[tagID];
			return top;
		}
		for (let i = this.stackTop; i >= 0; i--) if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
		return -1;
	}
	indexOfTopmostByName(ns, tagName) {
		if (this.indexed) {
			let key = tagKey(ns, getTagID(tagName));
			if (key === -1) key = this._nameKey(ns, tagName, false);
			return key === -1 ? -1 : this.keyTops[key];
		}
		for (let i = this.stackTop; i >= 0; i--) {
			const element = this.items[i];
			if (this.treeAdapter.getTagName(element) === tagName && this.treeAdapter.getNamespaceURI(element) === ns) return i;
		}
		return -1;
	}
	indexOfTopmostHtmlElement() {
		if (this.indexed) return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
		let i = this.stackTop;
		while (i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) i--;
		return i;
	}
	_hasAbove(idx, classes) {
		for (let i = this.stackTop; i > idx; i--) {
			const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (key !== -1 && KEY_CLASSES[key] & classes) return true;
		}
		return false;
	}
	hasSpecialElementAbove(idx) {
		return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
	}
	hasListItemBoundaryAbove(idx) {
		return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx] : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
	}
	push(element, tagID) {
		const belowIdx = this.stackTop;
		this.stackTop++;
		this.depth++;
		this.items[this.stackTop] = element;
		this.current = element;
		this.tagIDs[this.stackTop] = tagID;
		this.currentTagId = tagID;
		if (this.indexed) this._index(this.stackTop, belowIdx);
		else if (this.depth === INDEX_DEPTH) this._indexAll();
		if (this._isInTemplate()) this.tmplCount++;
		this.handler.onItemPush(element, tagID, true);
	}
	_popCurrent() {
		if (this.tmplCount > 0 && this._isInTemplate()) this.tmplCount--;
		if (this.indexed) {
			this._unindex(this.stackTop);
			this.stackTop = this.below[this.stackTop];
			if (this.stackTop !== -1) this.above[this.stackTop] = -1;
		} else this.stackTop--;
		this.depth--;
		this._updateCurrentElement();
	}
	pop() {
		const popped = this.current;
		this._popCurrent();
		this.handler.onItemPop(popped, true);
	}
	replace(oldElement, newElement) {
		const idx = this._indexOf(oldElement);
		this.items[idx] = newElement;
		if (this.indexed && FORMATTING_TAGS[this.tagIDs[idx]]) {
			this.formattingSlots.delete(oldElement);
			this.formattingSlots.set(newElement, idx);
		}
		if (idx === this.stackTop) this.current = newElement;
	}
	replaceFormattingElement(formattingIdx, furthestBlockIdx, element, tagID) {
		const formattingElement = this.items[formattingIdx];
		if (!this.indexed) {
			this.items.splice(formattingIdx, 1);
			this.tagIDs.splice(formattingIdx, 1);
			this.handler.onItemPop(formattingElement, false);
			this.items.splice(furthestBlockIdx, 0, element);
			this.tagIDs.splice(furthestBlockIdx, 0, tagID);
			if (furthestBlockIdx === this.stackTop) this._updateCurrentElement();
			if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
			return;
		}
		const key = this.keys[formattingIdx];
		const belowIdx = this.below[formattingIdx];
		const aboveIdx = this.above[furthestBlockIdx];
		const kept = [];
		for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i]) kept.push(i);
		const keyNext = this.keyNext[formattingIdx];
		this._unindex(formattingIdx);
		this.items[formattingIdx] = void 0;
		this.handler.onItemPop(formattingElement, false);
		let free = furthestBlockIdx - 1;
		while (kept.length > 0 && kept[kept.length - 1] === free) {
			kept.pop();
			free--;
		}
		for (let i = free + 1; i <= furthestBlockIdx; i++) this._move(i, i - 1);
		const keyPrev = keyNext === -1 ? this.keyTops[key] : this.keyPrev[keyNext];
		this.items[furthestBlockIdx] = element;
		this.tagIDs[furthestBlockIdx] = tagID;
		this.keys[furthestBlockIdx] = key;
		this.keyPrev[furthestBlockIdx] = keyPrev;
		this.keyNext[furthestBlockIdx] = keyNext;
		if (keyPrev !== -1) this.keyNext[keyPrev] = furthestBlockIdx;
		if (keyNext === -1) this.keyTops[key] = furthestBlockIdx;
		else this.keyPrev[keyNext] = furthestBlockIdx;
		if (FORMATTING_TAGS[tagID]) this.formattingSlots.set(element, furthestBlockIdx);
		let prev = belowIdx;
		for (const i of kept) {
			this._link(i, prev, true);
			prev = i;
		}
		for (let i = free; i < furthestBlockIdx; i++) {
			this._link(i, prev, true);
			prev = i;
		}
		this._link(furthestBlockIdx, prev, true);
		if (aboveIdx === -1) this._updateCurrentElement();
		if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
	}
	popUntilTagNamePopped(tagName) {
		this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
	}
	shortenToLength(idx) {
		while (this.stackTop >= idx) {
			const popped = this.current;
			this._popCurrent();
			this.handler.onItemPop(popped, this.stackTop < idx);
		}
	}
	popUntilElementPopped(element) {
		const idx = this._indexOf(element);
		this.shortenToLength(Math.max(idx, 0));
	}
	popUntilNumberedHeaderPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS), 0));
	}
	popUntilTableCellPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
	}
	popAllUpToHtmlElement() {
		this.tmplCount = 0;
		this.shortenToLength(1);
	}
	clearBackToTableContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
	}
	clearBackToTableBodyContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
	}
	clearBackToTableRowContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
	}
	remove(element) {
		const idx = this._indexOf(element);
		if (idx !== -1) this.removeAt(idx);
	}
	removeAt(idx) {
		if (idx === this.stackTop) {
			this.pop();
			return;
		}
		const element = this.items[idx];
		this.depth--;
		if (this.indexed) {
			const classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0;
			const belowIdx = this.below[idx];
			const aboveIdx = this.above[idx];
			this._unindex(idx);
			this.items[idx] = void 0;
			this.below[aboveIdx] = belowIdx;
			if (belowIdx !== -1) this.above[belowIdx] = aboveIdx;
			if (classes !== 0) for (let i = aboveIdx; i !== -1; i = this.above[i]) {
				this.specials[i] -= classes & SPECIAL;
				this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1;
				this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
			}
			const html = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
			for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i]) this.htmlSlots[i] = html;
		} else {
			this.items.splice(idx, 1);
			this.tagIDs.splice(idx, 1);
			this.stackTop--;
			this._updateCurrentElement();
		}
		this.handler.onItemPop(element, false);
	}
	tryPeekProperlyNestedBodyElement() {
		return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
	}
	contains(element) {
		return this._indexOf(element) > -1;
	}
	getCommonAncestor(element) {
		const idx = this._indexOf(element);
		const belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
		return belowIdx === -1 ? null : this.items[belowIdx];
	}
	isRootHtmlElementCurrent() {
		return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
	}
	_isInScope(target, scope) {
		let boundary = -1;
		switch (scope) {
			case LIST_ITEM_SCOPE:
				boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
				break;
			case BUTTON_SCOPE:
				boundary = this.keyTops[TAG_ID.BUTTON];
				break;
			case TABLE_SCOPE:
				boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]);
				return target === -1 ? boundary === -1 : target >= boundary;
		}
		return target === -1 ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
	}
	_scanScope(tagID, tagIDs, scope, element) {
		for (let i = this.stackTop; i >= 0; i--) {
			const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (key === -1) continue;
			if ((tagIDs ? tagIDs.includes(key) : key === tagID) && (!element || this.items[i] === element)) return true;
			if (KEY_CLASSES[key] & scope) return false;
		}
		return true;
	}
	hasInScope(tagName, element) {
		if (!this.indexed) return this._scanScope(tagName, null, SCOPE, element);
		return this._isInScope(element ? this._indexOf(element) : this.keyTops[tagName], SCOPE);
	}
	hasInListItemScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE) : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
	}
	hasInButtonScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE) : this._scanScope(tagName, null, BUTTON_SCOPE);
	}
	hasNumberedHeaderInScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS), SCOPE) : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS, SCOPE);
	}
	hasInTableScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE) : this._scanScope(tagName, null, TABLE_SCOPE);
	}
	hasTableBodyContextInTableScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE) : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
	}
	hasInSelectScope(tagName) {
		for (let i = this.stackTop; i >= 0; i = this.slotBelow(i)) {
			if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) continue;
			switch (this.tagIDs[i]) {
				case tagName: return true;
				case TAG_ID.OPTION:
				case TAG_ID.OPTGROUP: break;
				default: return false;
			}
		}
		return true;
	}
	generateImpliedEndTags() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
	generateImpliedEndTagsThoroughly() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
	generateImpliedEndTagsWithExclusion(exclusionId) {
		while (this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
};
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/parser/formatting-element-list.js
const NOAH_ARK_CAPACITY = 3;
var EntryType;
(function(EntryType) {
	EntryType[EntryType["Marker"] = 0] = "Marker";
	EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
var FormattingElementList = class {
	constructor() {
		this.newest = null;
		this.bookmark = null;
		this.index = null;
		this.elementEntries = new Map();
	}
	_insertElementEntry(element, token, older) {
		const newer = older === null ? null : older.newer;
		const entry = {
			type: EntryType.Element,
			element,
			token,
			older,
			newer,
			ark: null,
			olderSameTag: null,
			newerSameTag: null
		};
		if (newer === null) this.newest = entry;
		else newer.older = entry;
		if (older !== null) older.newer = entry;
		return this.index === null ? null : this._addToIndex(this.index, entry);
	}
	_addToIndex(index, entry) {
		const { tagName, attrs } = entry.token;
		const key = tagName + attrs.map(({ name, value }) => `\0${name}\0${value}`).sort().join("");
		let ark = index.arks.get(key);
		if (ark === void 0) {
			ark = {
				entries: [],
				key
			};
			index.arks.set(key, ark);
		}
		ark.entries.push(entry);
		entry.ark = ark;
		this.elementEntries.set(entry.element, entry);
		let head = index.tagNames.get(tagName);
		if (head === void 0) {
			head = { olderSameTag: null };
			index.tagNames.set(tagName, head);
		}
		entry.olderSameTag = head.olderSameTag;
		entry.newerSameTag = head;
		if (head.olderSameTag !== null) head.olderSameTag.newerSameTag = entry;
		head.olderSameTag = entry;
		return ark;
	}
	insertMarker() {
		if (this.index === null) for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) this.elementEntries.set(entry.element, entry);
		const marker = {
			type: EntryType.Marker,
			older: this.newest,
			newer: null,
			outerIndex: this.index
		};
		if (this.newest !== null) this.newest.newer = marker;
		this.newest = marker;
		this.index = null;
	}
	pushElement(element, token) {
		if (this.index === null) {
			let oldest = null;
			let count = 0;
			for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
				oldest = entry;
				count++;
			}
			if (count >= NOAH_ARK_CAPACITY) {
				this.index = {
					arks: new Map(),
					tagNames: new Map()
				};
				for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) this._addToIndex(this.index, entry);
			}
		}
		const ark = this._insertElementEntry(element, token, this.newest);
		if (ark !== null && ark.entries.length > NOAH_ARK_CAPACITY) this.removeEntry(ark.entries[0]);
	}
	insertElementAfterBookmark(element, token) {
		const { bookmark } = this;
		this.bookmark = null;
		this._insertElementEntry(element, token, bookmark);
	}
	removeEntry(entry) {
		var _a;
		if (entry.newer === null ? this.newest !== entry : entry.newer.older !== entry) return;
		this.elementEntries.delete(entry.element);
		if (entry.newer === null) this.newest = entry.older;
		else entry.newer.older = entry.older;
		if (entry.older !== null) entry.older.newer = entry.newer;
		if (entry.ark !== null) {
			const { entries, key } = entry.ark;
			entries.splice(entries.indexOf(entry), 1);
			if (entries.length === 0) (_a = this.index) === null || _a === void 0 || _a.arks.delete(key);
		}
		if (entry.newerSameTag !== null) {
			entry.newerSameTag.olderSameTag = entry.olderSameTag;
			if (entry.olderSameTag !== null) entry.olderSameTag.newerSameTag = entry.newerSameTag;
		}
	}
	replaceElement(entry, element) {
		if (this.elementEntries.delete(entry.element)) this.elementEntries.set(element, entry);
		entry.element = element;
	}
	clearToLastMarker() {
		let marker = this.newest;
		for (; marker !== null && marker.type === EntryType.Element; marker = marker.older) this.elementEntries.delete(marker.element);
		this.newest = marker === null ? null : marker.older;
		this.index = marker === null ? null : marker.outerIndex;
		if (this.newest !== null) this.newest.newer = null;
	}
	getElementEntryInScopeWithTagName(tagName) {
		var _a, _b;
		if (this.index !== null) return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
		for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) if (entry.token.tagName === tagName) return entry;
		return null;
	}
	getElementEntry(element) {
		if (this.index === null) {
			for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) if (entry.element === element) return entry;
		}
		return this.elementEntries.get(element);
	}
};
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/tree-adapters/default.js
const attrListIndexes = new WeakMap();
const defaultTreeAdapter = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: DOCUMENT_MODE.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(tagName, namespaceURI, attrs) {
		return {
			nodeName: tagName,
			tagName,
			attrs,
			namespaceURI,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(data) {
		return {
			nodeName: "#comment",
			data,
			parentNode: null
		};
	},
	createTextNode(value) {
		return {
			nodeName: "#text",
			value,
			parentNode: null
		};
	},
	appendChild(parentNode, newNode) {
		parentNode.childNodes.push(newNode);
		newNode.parentNode = parentNode;
	},
	insertBefore(parentNode, newNode, referenceNode) {
		const { childNodes } = parentNode;
		const insertionIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
		childNodes.splice(insertionIdx, 0, newNode);
		newNode.parentNode = parentNode;
	},
	setTemplateContent(templateElement, contentElement) {
		templateElement.content = contentElement;
	},
	getTemplateContent(templateElement) {
		return templateElement.content;
	},
	setDocumentType(document, name, publicId, systemId) {
		const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
		if (doctypeNode) {
			doctypeNode.name = name;
			doctypeNode.publicId = publicId;
			doctypeNode.systemId = systemId;
		} else {
			const node = {
				nodeName: "#documentType",
				name,
				publicId,
				systemId,
				parentNode: null
			};
			defaultTreeAdapter.appendChild(document, node);
		}
	},
	setDocumentMode(document, mode) {
		document.mode = mode;
	},
	getDocumentMode(document) {
		return document.mode;
	},
	detachNode(node) {
		if (node.parentNode) {
			const { childNodes } = node.parentNode;
			const idx = childNodes[childNodes.length - 1] === node ? childNodes.length - 1 : childNodes.indexOf(node);
			childNodes.splice(idx, 1);
			node.parentNode = null;
		}
	},
	insertText(parentNode, text) {
		if (parentNode.childNodes.length > 0) {
			const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
			if (defaultTreeAdapter.isTextNode(prevNode)) {
				prevNode.value += text;
				return;
			}
		}
		defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
	},
	insertTextBefore(parentNode, text, referenceNode) {
		const { childNodes } = parentNode;
		const prevNode = childNodes[(childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode)) - 1];
		if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) prevNode.value += text;
		else defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
	},
	adoptAttributes(recipient, attrs) {
		if (attrs.length === 0 || attrs === recipient.attrs) return;
		const cached = attrListIndexes.get(recipient.attrs);
		const isIndexed = (cached === null || cached === void 0 ? void 0 : cached.size) === recipient.attrs.length && attrs.every(({ name }) => {
			var _a;
			const index = cached.get(name);
			return index === void 0 || ((_a = recipient.attrs[index]) === null || _a === void 0 ? void 0 : _a.name) === name;
		});
		const recipientAttrsMap = isIndexed ? cached : new Map();
		if (!isIndexed) {
			for (let i = 0; i < recipient.attrs.length; i++) {
				const attr = recipient.attrs[i];
				if (attr !== void 0) recipientAttrsMap.set(attr.name, i);
			}
			attrListIndexes.set(recipient.attrs, recipientAttrsMap);
		}
		const adoptedFrom = recipient.attrs.length;
		for (let j = 0; j < attrs.length; j++) if (!recipientAttrsMap.has(attrs[j].name)) recipient.attrs.push(attrs[j]);
		for (let j = adoptedFrom; j < recipient.attrs.length; j++) recipientAttrsMap.set(recipient.attrs[j].name, j);
		if (recipientAttrsMap.size !== recipient.attrs.length) attrListIndexes.delete(recipient.attrs);
	},
	getFirstChild(node) {
		return node.childNodes[0];
	},
	getChildNodes(node) {
		return node.childNodes;
	},
	getParentNode(node) {
		return node.parentNode;
	},
	getAttrList(element) {
		return element.attrs;
	},
	getTagName(element) {
		return element.tagName;
	},
	getNamespaceURI(element) {
		return element.namespaceURI;
	},
	getTextNodeContent(textNode) {
		return textNode.value;
	},
	getCommentNodeContent(commentNode) {
		return commentNode.data;
	},
	getDocumentTypeNodeName(doctypeNode) {
		return doctypeNode.name;
	},
	getDocumentTypeNodePublicId(doctypeNode) {
		return doctypeNode.publicId;
	},
	getDocumentTypeNodeSystemId(doctypeNode) {
		return doctypeNode.systemId;
	},
	isTextNode(node) {
		return node.nodeName === "#text";
	},
	isCommentNode(node) {
		return node.nodeName === "#comment";
	},
	isDocumentTypeNode(node) {
		return node.nodeName === "#documentType";
	},
	isElementNode(node) {
		return Object.prototype.hasOwnProperty.call(node, "tagName");
	},
	setNodeSourceCodeLocation(node, location) {
		node.sourceCodeLocation = location;
	},
	getNodeSourceCodeLocation(node) {
		return node.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(node, endLocation) {
		node.sourceCodeLocation = {
			...node.sourceCodeLocation,
			...endLocation
		};
	}
};
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/doctype.js
const VALID_DOCTYPE_NAME = "html";
const VALID_SYSTEM_ID = "about:legacy-compat";
const QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
	"+//silmaril//dtd html pro v0r11 19970101//",
	"-//as//dtd html 3.0 aswedit + extensions//",
	"-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
	"-//ietf//dtd html 2.0 level 1//",
	"-//ietf//dtd html 2.0 level 2//",
	"-//ietf//dtd html 2.0 strict level 1//",
	"-//ietf//dtd html 2.0 strict level 2//",
	"-//ietf//dtd html 2.0 strict//",
	"-//ietf//dtd html 2.0//",
	"-//ietf//dtd html 2.1e//",
	"-//ietf//dtd html 3.0//",
	"-//ietf//dtd html 3.2 final//",
	"-//ietf//dtd html 3.2//",
	"-//ietf//dtd html 3//",
	"-//ietf//dtd html level 0//",
	"-//ietf//dtd html level 1//",
	"-//ietf//dtd html level 2//",
	"-//ietf//dtd html level 3//",
	"-//ietf//dtd html strict level 0//",
	"-//ietf//dtd html strict level 1//",
	"-//ietf//dtd html strict level 2//",
	"-//ietf//dtd html strict level 3//",
	"-//ietf//dtd html strict//",
	"-//ietf//dtd html//",
	"-//metrius//dtd metrius presentational//",
	"-//microsoft//dtd internet explorer 2.0 html strict//",
	"-//microsoft//dtd internet explorer 2.0 html//",
	"-//microsoft//dtd internet explorer 2.0 tables//",
	"-//microsoft//dtd internet explorer 3.0 html strict//",
	"-//microsoft//dtd internet explorer 3.0 html//",
	"-//microsoft//dtd internet explorer 3.0 tables//",
	"-//netscape comm. corp.//dtd html//",
	"-//netscape comm. corp.//dtd strict html//",
	"-//o'reilly and associates//dtd html 2.0//",
	"-//o'reilly and associates//dtd html extended 1.0//",
	"-//o'reilly and associates//dtd html extended relaxed 1.0//",
	"-//sq//dtd html 2.0 hotmetal + extensions//",
	"-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
	"-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
	"-//spyglass//dtd html 2.0 extended//",
	"-//sun microsystems corp.//dtd hotjava html//",
	"-//sun microsystems corp.//dtd hotjava strict html//",
	"-//w3c//dtd html 3 1995-03-24//",
	"-//w3c//dtd html 3.2 draft//",
	"-//w3c//dtd html 3.2 final//",
	"-//w3c//dtd html 3.2//",
	"-//w3c//dtd html 3.2s draft//",
	"-//w3c//dtd html 4.0 frameset//",
	"-//w3c//dtd html 4.0 transitional//",
	"-//w3c//dtd html experimental 19960712//",
	"-//w3c//dtd html experimental 970421//",
	"-//w3c//dtd w3 html//",
	"-//w3o//dtd w3 html 3.0//",
	"-//webtechs//dtd mozilla html 2.0//",
	"-//webtechs//dtd mozilla html//"
];
const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
	...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
const QUIRKS_MODE_PUBLIC_IDS = new Set([
	"-//w3o//dtd w3 html strict 3.0//en//",
	"-/w3c/dtd html 4.0 transitional/en",
	"html"
]);
const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
	...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(publicId, prefixes) {
	return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
	return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token) {
	if (token.name !== VALID_DOCTYPE_NAME) return DOCUMENT_MODE.QUIRKS;
	const { systemId } = token;
	if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) return DOCUMENT_MODE.QUIRKS;
	let { publicId } = token;
	if (publicId !== null) {
		publicId = publicId.toLowerCase();
		if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) return DOCUMENT_MODE.QUIRKS;
		let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE.QUIRKS;
		prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE.LIMITED_QUIRKS;
	}
	return DOCUMENT_MODE.NO_QUIRKS;
}
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/foreign-content.js
const MIME_TYPES = {
	TEXT_HTML: "text/html",
	APPLICATION_XML: "application/xhtml+xml"
};
const DEFINITION_URL_ATTR = "definitionurl";
const ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";
const SVG_ATTRS_ADJUSTMENT_MAP = new Map([
	"attributeName",
	"attributeType",
	"baseFrequency",
	"baseProfile",
	"calcMode",
	"clipPathUnits",
	"diffuseConstant",
	"edgeMode",
	"filterUnits",
	"glyphRef",
	"gradientTransform",
	"gradientUnits",
	"kernelMatrix",
	"kernelUnitLength",
	"keyPoints",
	"keySplines",
	"keyTimes",
	"lengthAdjust",
	"limitingConeAngle",
	"markerHeight",
	"markerUnits",
	"markerWidth",
	"maskContentUnits",
	"maskUnits",
	"numOctaves",
	"pathLength",
	"patternContentUnits",
	"patternTransform",
	"patternUnits",
	"pointsAtX",
	"pointsAtY",
	"pointsAtZ",
	"preserveAlpha",
	"preserveAspectRatio",
	"primitiveUnits",
	"refX",
	"refY",
	"repeatCount",
	"repeatDur",
	"requiredExtensions",
	"requiredFeatures",
	"specularConstant",
	"specularExponent",
	"spreadMethod",
	"startOffset",
	"stdDeviation",
	"stitchTiles",
	"surfaceScale",
	"systemLanguage",
	"tableValues",
	"targetX",
	"targetY",
	"textLength",
	"viewBox",
	"viewTarget",
	"xChannelSelector",
	"yChannelSelector",
	"zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
const XML_ATTRS_ADJUSTMENT_MAP = new Map([
	["xlink:actuate", {
		prefix: "xlink",
		name: "actuate",
		namespace: NS.XLINK
	}],
	["xlink:arcrole", {
		prefix: "xlink",
		name: "arcrole",
		namespace: NS.XLINK
	}],
	["xlink:href", {
		prefix: "xlink",
		name: "href",
		namespace: NS.XLINK
	}],
	["xlink:role", {
		prefix: "xlink",
		name: "role",
		namespace: NS.XLINK
	}],
	["xlink:show", {
		prefix: "xlink",
		name: "show",
		namespace: NS.XLINK
	}],
	["xlink:title", {
		prefix: "xlink",
		name: "title",
		namespace: NS.XLINK
	}],
	["xlink:type", {
		prefix: "xlink",
		name: "type",
		namespace: NS.XLINK
	}],
	["xml:lang", {
		prefix: "xml",
		name: "lang",
		namespace: NS.XML
	}],
	["xml:space", {
		prefix: "xml",
		name: "space",
		namespace: NS.XML
	}],
	["xmlns", {
		prefix: "",
		name: "xmlns",
		namespace: NS.XMLNS
	}],
	["xmlns:xlink", {
		prefix: "xmlns",
		name: "xlink",
		namespace: NS.XMLNS
	}]
]);
const SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"textPath"
].map((tn) => [tn.toLowerCase(), tn]));
const EXITS_FOREIGN_CONTENT = new Set([
	TAG_ID.B,
	TAG_ID.BIG,
	TAG_ID.BLOCKQUOTE,
	TAG_ID.BODY,
	TAG_ID.BR,
	TAG_ID.CENTER,
	TAG_ID.CODE,
	TAG_ID.DD,
	TAG_ID.DIV,
	TAG_ID.DL,
	TAG_ID.DT,
	TAG_ID.EM,
	TAG_ID.EMBED,
	TAG_ID.H1,
	TAG_ID.H2,
	TAG_ID.H3,
	TAG_ID.H4,
	TAG_ID.H5,
	TAG_ID.H6,
	TAG_ID.HEAD,
	TAG_ID.HR,
	TAG_ID.I,
	TAG_ID.IMG,
	TAG_ID.LI,
	TAG_ID.LISTING,
	TAG_ID.MENU,
	TAG_ID.META,
	TAG_ID.NOBR,
	TAG_ID.OL,
	TAG_ID.P,
	TAG_ID.PRE,
	TAG_ID.RUBY,
	TAG_ID.S,
	TAG_ID.SMALL,
	TAG_ID.SPAN,
	TAG_ID.STRONG,
	TAG_ID.STRIKE,
	TAG_ID.SUB,
	TAG_ID.SUP,
	TAG_ID.TABLE,
	TAG_ID.TT,
	TAG_ID.U,
	TAG_ID.UL,
	TAG_ID.VAR
]);
function causesExit(startTagToken) {
	const tn = startTagToken.tagID;
	return tn === TAG_ID.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE) || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) if (token.attrs[i].name === DEFINITION_URL_ATTR) {
		token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
		break;
	}
}
function adjustTokenSVGAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
		if (adjustedAttrName != null) token.attrs[i].name = adjustedAttrName;
	}
}
function adjustTokenXMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
		if (adjustedAttrEntry) {
			token.attrs[i].prefix = adjustedAttrEntry.prefix;
			token.attrs[i].name = adjustedAttrEntry.name;
			token.attrs[i].namespace = adjustedAttrEntry.namespace;
		}
	}
}
function adjustTokenSVGTagName(token) {
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
	if (adjustedTagName != null) {
		token.tagName = adjustedTagName;
		token.tagID = getTagID(token.tagName);
	}
}
function isMathMLTextIntegrationPoint(tn, ns) {
	return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
	if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
		for (let i = 0; i < attrs.length; i++) if (attrs[i].name === ATTRS.ENCODING) {
			const value = attrs[i].value.toLowerCase();
			return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
		}
	}
	return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
	return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/parser/index.js
const INSERTION_MODE_TAGS = [
	TAG_ID.TR,
	TAG_ID.TBODY,
	TAG_ID.THEAD,
	TAG_ID.TFOOT,
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TABLE,
	TAG_ID.FRAMESET,
	TAG_ID.SELECT,
	TAG_ID.TEMPLATE,
	TAG_ID.TD,
	TAG_ID.TH,
	TAG_ID.HEAD,
	TAG_ID.BODY,
	TAG_ID.HTML
];
const HIDDEN_INPUT_TYPE = "hidden";
const EMPTY_ATTRS = [];
const AA_OUTER_LOOP_ITER = 8;
const AA_INNER_LOOP_ITER = 3;
var InsertionMode;
(function(InsertionMode) {
	InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
	InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
	InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
	InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
	InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
	InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
	InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
	InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
	InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
	InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
	InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
	InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
	InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
	InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
	InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
	InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
	InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
	InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
	InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
	InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
	InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
	InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
	InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
const BASE_LOC = {
	startLine: -1,
	startCol: -1,
	startOffset: -1,
	endLine: -1,
	endCol: -1,
	endOffset: -1
};
const TABLE_STRUCTURE_TAGS = new Set([
	TAG_ID.TABLE,
	TAG_ID.TBODY,
	TAG_ID.TFOOT,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
const defaultParserOptions = {
	scriptingEnabled: true,
	sourceCodeLocationInfo: false,
	treeAdapter: defaultTreeAdapter,
	onParseError: null
};
var Parser = class {
	constructor(options, document, fragmentContext = null, scriptHandler = null) {
		this.fragmentContext = fragmentContext;
		this.scriptHandler = scriptHandler;
		this.currentToken = null;
		this.stopped = false;
		this.insertionMode = InsertionMode.INITIAL;
		this.originalInsertionMode = InsertionMode.INITIAL;
		this.headElement = null;
		this.formElement = null;
		this.currentNotInHTML = false;
		this.tmplInsertionModeStack = [];
		this.pendingCharacterTokens = [];
		this.hasNonWhitespacePendingCharacterToken = false;
		this.framesetOk = true;
		this.skipNextNewLine = false;
		this.fosterParentingEnabled = false;
		this.options = {
			...defaultParserOptions,
			...options
		};
		this.treeAdapter = this.options.treeAdapter;
		this.onParseError = this.options.onParseError;
		if (this.onParseError) this.options.sourceCodeLocationInfo = true;
		this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
		this.tokenizer = new Tokenizer(this.options, this);
		this.activeFormattingElements = new FormattingElementList();
		this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
		this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
		this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
	}
	static parse(html, options) {
		const parser = new this(options);
		parser.tokenizer.write(html, true);
		return parser.document;
	}
	static getFragmentParser(fragmentContext, options) {
		const opts = {
			...defaultParserOptions,
			...options
		};
		fragmentContext !== null && fragmentContext !== void 0 || (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []));
		const documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []);
		const parser = new this(opts, documentMock, fragmentContext);
		if (parser.fragmentContextID === TAG_ID.TEMPLATE) parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
		parser._initTokenizerForFragmentParsing();
		parser._insertFakeRootElement();
		parser._resetInsertionMode();
		parser._findFormInFragmentContext();
		return parser;
	}
	getFragment() {
		const rootElement = this.treeAdapter.getFirstChild(this.document);
		const fragment = this.treeAdapter.createDocumentFragment();
		this._adoptNodes(rootElement, fragment);
		return fragment;
	}
	_err(token, code, beforeToken) {
		var _a;
		if (!this.onParseError) return;
		const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
		const err = {
			code,
			startLine: loc.startLine,
			startCol: loc.startCol,
			startOffset: loc.startOffset,
			endLine: beforeToken ? loc.startLine : loc.endLine,
			endCol: beforeToken ? loc.startCol : loc.endCol,
			endOffset: beforeToken ? loc.startOffset : loc.endOffset
		};
		this.onParseError(err);
	}
	onItemPush(node, tid, isTop) {
		var _a, _b;
		(_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 || _b.call(_a, node);
		if (isTop && this.openElements.stackTop > 0) this._setContextModes(node, tid);
	}
	onItemPop(node, isTop) {
		var _a, _b, _c;
		if (this.options.sourceCodeLocationInfo) this._setEndLocation(node, this.currentToken);
		(_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 || _b.call(_a, node, this.openElements.current);
		(_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 || _c.delete(node);
		if (isTop) {
			let current;
			let currentTagId;
			if (this.openElements.stackTop === 0 && this.fragmentContext) {
				current = this.fragmentContext;
				currentTagId = this.fragmentContextID;
			} else ({current, currentTagId} = this.openElements);
			this._setContextModes(current, currentTagId);
		}
	}
	_setContextModes(current, tid) {
		const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
		this.currentNotInHTML = !isHTML;
		this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
	}
	_switchToTextParsing(currentToken, nextTokenizerState) {
		this._insertElement(currentToken, NS.HTML);
		this.tokenizer.state = nextTokenizerState;
		this.originalInsertionMode = this.insertionMode;
		this.insertionMode = InsertionMode.TEXT;
	}
	switchToPlaintextParsing() {
		this.insertionMode = InsertionMode.TEXT;
		this.originalInsertionMode = InsertionMode.IN_BODY;
		this.tokenizer.state = TokenizerMode.PLAINTEXT;
	}
	_getAdjustedCurrentElement() {
		return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
	}
	_findFormInFragmentContext() {
		let node = this.fragmentContext;
		while (node) {
			if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
				this.formElement = node;
				break;
			}
			node = this.treeAdapter.getParentNode(node);
		}
	}
	_initTokenizerForFragmentParsing() {
		if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) return;
		switch (this.fragmentContextID) {
			case TAG_ID.TITLE:
			case TAG_ID.TEXTAREA:
				this.tokenizer.state = TokenizerMode.RCDATA;
				break;
			case TAG_ID.STYLE:
			case TAG_ID.XMP:
			case TAG_ID.IFRAME:
			case TAG_ID.NOEMBED:
			case TAG_ID.NOFRAMES:
			case TAG_ID.NOSCRIPT:
				this.tokenizer.state = TokenizerMode.RAWTEXT;
				break;
			case TAG_ID.SCRIPT:
				this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
				break;
			case TAG_ID.PLAINTEXT: this.tokenizer.state = TokenizerMode.PLAINTEXT;
		}
	}
	_setDocumentType(token) {
		const name = token.name || "";
		const publicId = token.publicId || "";
		const systemId = token.systemId || "";
		this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
		if (token.location) {
			const docTypeNode = this.treeAdapter.getChildNodes(this.document).find((node) => this.treeAdapter.isDocumentTypeNode(node));
			if (docTypeNode) this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
		}
	}
	_attachElementToTree(element, location, insertionLocation) {
		if (this.options.sourceCodeLocationInfo) {
			const loc = location && {
				...location,
				startTag: location
			};
			this.treeAdapter.setNodeSourceCodeLocation(element, loc);
		}
		if (insertionLocation.beforeElement) this.treeAdapter.insertBefore(insertionLocation.parent, element, insertionLocation.beforeElement);
		else this.treeAdapter.appendChild(insertionLocation.parent, element);
	}
	_getInsertionLocation() {
		var _a;
		if (this._shouldFosterParentOnInsertion()) return this._findFosterParentingLocation();
		return {
			parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document,
			beforeElement: null
		};
	}
	_createElement(tagName, namespaceURI, attrs, intendedParent) {
		var _a, _b;
		const element = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
		(_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 || _b.call(_a, element, {
			intendedParent,
			formElement: this.formElement,
			isInTemplate: this.openElements.tmplCount > 0
		});
		return element;
	}
	_appendElement(token, namespaceURI) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
		this._attachElementToTree(element, token.location, insertionLocation);
	}
	_insertElement(token, namespaceURI) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
		this._attachElementToTree(element, token.location, insertionLocation);
		this.openElements.push(element, token.tagID);
	}
	_insertFakeElement(tagName, tagID) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
		this._attachElementToTree(element, null, insertionLocation);
		this.openElements.push(element, tagID);
	}
	_insertTemplate(token) {
		const insertionLocation = this._getInsertionLocation();
		const tmpl = this._createElement(token.tagName, NS.HTML, token.attrs, insertionLocation.parent);
		const content = this.treeAdapter.createDocumentFragment();
		this.treeAdapter.setTemplateContent(tmpl, content);
		this._attachElementToTree(tmpl, token.location, insertionLocation);
		this.openElements.push(tmpl, token.tagID);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(content, null);
	}
	_insertFakeRootElement() {
		const element = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(element, null);
		this.treeAdapter.appendChild(this.document, element);
		this.openElements.push(element, TAG_ID.HTML);
	}
	_appendCommentNode(token, parent) {
		const commentNode = this.treeAdapter.createCommentNode(token.data);
		this.treeAdapter.appendChild(parent, commentNode);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
	}
	_insertCharacters(token) {
		let parent;
		let beforeElement;
		if (this._shouldFosterParentOnInsertion()) {
			({parent, beforeElement} = this._findFosterParentingLocation());
			if (beforeElement) this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
			else this.treeAdapter.insertText(parent, token.chars);
		} else {
			parent = this.openElements.currentTmplContentOrNode;
			this.treeAdapter.insertText(parent, token.chars);
		}
		if (!token.location) return;
		const siblings = this.treeAdapter.getChildNodes(parent);
		const textNode = siblings[(beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length) - 1];
		if (this.treeAdapter.getNodeSourceCodeLocation(textNode)) {
			const { endLine, endCol, endOffset } = token.location;
			this.treeAdapter.updateNodeSourceCodeLocation(textNode, {
				endLine,
				endCol,
				endOffset
			});
		} else if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
	}
	_adoptNodes(donor, recipient) {
		const children = [...this.treeAdapter.getChildNodes(donor)];
		for (let i = children.length - 1; i >= 0; i--) this.treeAdapter.detachNode(children[i]);
		for (const child of children) this.treeAdapter.appendChild(recipient, child);
	}
	_setEndLocation(element, closingToken) {
		if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
			const ctLoc = closingToken.location;
			const tn = this.treeAdapter.getTagName(element);
			const endLoc = closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? {
				endTag: { ...ctLoc },
				endLine: ctLoc.endLine,
				endCol: ctLoc.endCol,
				endOffset: ctLoc.endOffset
			} : {
				endLine: ctLoc.startLine,
				endCol: ctLoc.startCol,
				endOffset: ctLoc.startOffset
			};
			this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
		}
	}
	shouldProcessStartTagTokenInForeignContent(token) {
		if (!this.currentNotInHTML) return false;
		let current;
		let currentTagId;
		if (this.openElements.stackTop === 0 && this.fragmentContext) {
			current = this.fragmentContext;
			currentTagId = this.fragmentContextID;
		} else ({current, currentTagId} = this.openElements);
		if (token.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML) return false;
		return this.tokenizer.inForeignNode || (token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS.HTML);
	}
	_processToken(token) {
		switch (token.type) {
			case TokenType.CHARACTER:
				this.onCharacter(token);
				break;
			case TokenType.NULL_CHARACTER:
				this.onNullCharacter(token);
				break;
			case TokenType.COMMENT:
				this.onComment(token);
				break;
			case TokenType.DOCTYPE:
				this.onDoctype(token);
				break;
			case TokenType.START_TAG:
				this._processStartTag(token);
				break;
			case TokenType.END_TAG:
				this.onEndTag(token);
				break;
			case TokenType.EOF:
				this.onEof(token);
				break;
			case TokenType.WHITESPACE_CHARACTER: this.onWhitespaceCharacter(token);
		}
	}
	_isIntegrationPoint(tid, element, foreignNS) {
		var _a;
		const ns = this.treeAdapter.getNamespaceURI(element);
		if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
			const verdicts = (_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : this.annotationXmlIntegrationPoints = new Map();
			let isIntegrationPoint$1 = verdicts.get(element);
			if (isIntegrationPoint$1 === void 0) {
				isIntegrationPoint$1 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element));
				verdicts.set(element, isIntegrationPoint$1);
			}
			return isIntegrationPoint$1;
		}
		return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
	}
	_reconstructActiveFormattingElements() {
		let oldest = null;
		for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older) oldest = entry;
		for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
			this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
			this.activeFormattingElements.replaceElement(entry, this.openElements.current);
		}
	}
	_closeTableCell() {
		this.openElements.generateImpliedEndTags();
		this.openElements.popUntilTableCellPopped();
		this.activeFormattingElements.clearToLastMarker();
		this.insertionMode = InsertionMode.IN_ROW;
	}
	_closePElement() {
		this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
		this.openElements.popUntilTagNamePopped(TAG_ID.P);
	}
	_resetInsertionMode() {
		const i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS);
		const tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i];
		const node = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
		if (node !== void 0 && this.treeAdapter.getNamespaceURI(node) === NS.HTML) switch (tn) {
			case TAG_ID.TR:
				this.insertionMode = InsertionMode.IN_ROW;
				return;
			case TAG_ID.TBODY:
			case TAG_ID.THEAD:
			case TAG_ID.TFOOT:
				this.insertionMode = InsertionMode.IN_TABLE_BODY;
				return;
			case TAG_ID.CAPTION:
				this.insertionMode = InsertionMode.IN_CAPTION;
				return;
			case TAG_ID.COLGROUP:
				this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
				return;
			case TAG_ID.TABLE:
				this.insertionMode = InsertionMode.IN_TABLE;
				return;
			case TAG_ID.BODY:
				this.insertionMode = InsertionMode.IN_BODY;
				return;
			case TAG_ID.FRAMESET:
				this.insertionMode = InsertionMode.IN_FRAMESET;
				return;
			case TAG_ID.SELECT:
				this._resetInsertionModeForSelect(i);
				return;
			case TAG_ID.TEMPLATE:
				this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
				return;
			case TAG_ID.HTML:
				this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
				return;
			case TAG_ID.TD:
			case TAG_ID.TH:
				if (i > 0) {
					this.insertionMode = InsertionMode.IN_CELL;
					return;
				}
				break;
			case TAG_ID.HEAD: if (i > 0) {
				this.insertionMode = InsertionMode.IN_HEAD;
				return;
			}
		}
		this.insertionMode = InsertionMode.IN_BODY;
	}
	_resetInsertionModeForSelect(selectIdx) {
		if (selectIdx > 0) {
			const tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
			if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
				this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
				return;
			}
		}
		this.insertionMode = InsertionMode.IN_SELECT;
	}
	_isElementCausesFosterParenting(tn) {
		return TABLE_STRUCTURE_TAGS.has(tn);
	}
	_shouldFosterParentOnInsertion() {
		return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
	}
	_findFosterParentingLocation() {
		const { openElements } = this;
		const tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE);
		const templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
		if (templateIdx > tableIdx) return {
			parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]),
			beforeElement: null
		};
		if (tableIdx !== -1) {
			const table = openElements.items[tableIdx];
			const parent = this.treeAdapter.getParentNode(table);
			if (parent) return {
				parent,
				beforeElement: table
			};
			return {
				parent: openElements.items[openElements.slotBelow(tableIdx)],
				beforeElement: null
			};
		}
		return {
			parent: openElements.items[0],
			beforeElement: null
		};
	}
	_fosterParentElement(element) {
		const location = this._findFosterParentingLocation();
		if (location.beforeElement) this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
		else this.treeAdapter.appendChild(location.parent, element);
	}
	_isSpecialElement(element, id) {
		const ns = this.treeAdapter.getNamespaceURI(element);
		return SPECIAL_ELEMENTS[ns].has(id);
	}
	onCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			characterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_TEMPLATE:
				characterInBody(this, token);
				break;
			case InsertionMode.TEXT:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				characterInTableText(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	onNullCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			nullCharacterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.TEXT:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	onComment(token) {
		this.skipNextNewLine = false;
		if (this.currentNotInHTML) {
			appendComment(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
			case InsertionMode.BEFORE_HTML:
			case InsertionMode.BEFORE_HEAD:
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
			case InsertionMode.IN_TEMPLATE:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
				appendComment(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				appendCommentToRootHtmlElement(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET: appendCommentToDocument(this, token);
		}
	}
	onDoctype(token) {
		this.skipNextNewLine = false;
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				doctypeInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
				this._err(token, ERR.misplacedDoctype);
				break;
			case InsertionMode.IN_TABLE_TEXT: tokenInTableText(this, token);
		}
	}
	onStartTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		this._processStartTag(token);
		if (token.selfClosing && !token.ackSelfClosing) this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
	}
	_processStartTag(token) {
		if (this.shouldProcessStartTagTokenInForeignContent(token)) startTagInForeignContent(this, token);
		else this._startTagOutsideForeignContent(token);
	}
	_startTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				startTagBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				startTagBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				startTagInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				startTagInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				startTagAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
				startTagInBody(this, token);
				break;
			case InsertionMode.IN_TABLE:
				startTagInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_CAPTION:
				startTagInCaption(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				startTagInColumnGroup(this, token);
				break;
			case InsertionMode.IN_TABLE_BODY:
				startTagInTableBody(this, token);
				break;
			case InsertionMode.IN_ROW:
				startTagInRow(this, token);
				break;
			case InsertionMode.IN_CELL:
				startTagInCell(this, token);
				break;
			case InsertionMode.IN_SELECT:
				startTagInSelect(this, token);
				break;
			case InsertionMode.IN_SELECT_IN_TABLE:
				startTagInSelectInTable(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				startTagInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				startTagAfterBody(this, token);
				break;
			case InsertionMode.IN_FRAMESET:
				startTagInFrameset(this, token);
				break;
			case InsertionMode.AFTER_FRAMESET:
				startTagAfterFrameset(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY:
				startTagAfterAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_FRAMESET: startTagAfterAfterFrameset(this, token);
		}
	}
	onEndTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		if (this.currentNotInHTML) endTagInForeignContent(this, token);
		else this._endTagOutsideForeignContent(token);
	}
	_endTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				endTagBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				endTagBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				endTagInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				endTagInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				endTagAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
				endTagInBody(this, token);
				break;
			case InsertionMode.TEXT:
				endTagInText(this, token);
				break;
			case InsertionMode.IN_TABLE:
				endTagInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_CAPTION:
				endTagInCaption(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				endTagInColumnGroup(this, token);
				break;
			case InsertionMode.IN_TABLE_BODY:
				endTagInTableBody(this, token);
				break;
			case InsertionMode.IN_ROW:
				endTagInRow(this, token);
				break;
			case InsertionMode.IN_CELL:
				endTagInCell(this, token);
				break;
			case InsertionMode.IN_SELECT:
				endTagInSelect(this, token);
				break;
			case InsertionMode.IN_SELECT_IN_TABLE:
				endTagInSelectInTable(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				endTagInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				endTagAfterBody(this, token);
				break;
			case InsertionMode.IN_FRAMESET:
				endTagInFrameset(this, token);
				break;
			case InsertionMode.AFTER_FRAMESET:
				endTagAfterFrameset(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	onEof(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
				eofInBody(this, token);
				break;
			case InsertionMode.TEXT:
				eofInText(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				eofInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET: stopParsing(this, token);
		}
	}
	onWhitespaceCharacter(token) {
		if (this.skipNextNewLine) {
			this.skipNextNewLine = false;
			if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
				if (token.chars.length === 1) return;
				token.chars = token.chars.substr(1);
			}
		}
		if (this.tokenizer.inForeignNode) {
			this._insertCharacters(token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
			case InsertionMode.TEXT:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_TEMPLATE:
			case InsertionMode.AFTER_BODY:
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET:
				whitespaceCharacterInBody(this, token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT: whitespaceCharacterInTableText(this, token);
		}
	}
};
function aaObtainFormattingElementEntry(p, token) {
	let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
	if (formattingElementEntry) {
		if (!p.openElements.contains(formattingElementEntry.element)) {
			p.activeFormattingElements.removeEntry(formattingElementEntry);
			formattingElementEntry = null;
		} else if (!p.openElements.hasInScope(token.tagID, formattingElementEntry.element)) formattingElementEntry = null;
	} else genericEndTagInBody(p, token);
	return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
	const { openElements } = p;
	const formattingIdx = openElements._indexOf(formattingElementEntry.element);
	for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx)) if (p._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx])) return idx;
	openElements.shortenToLength(formattingIdx);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	return -1;
}
function aaInnerLoop(p, furthestBlockIdx, formattingElement) {
	const furthestBlock = p.openElements.items[furthestBlockIdx];
	let lastElement = furthestBlock;
	let nextIdx = p.openElements.slotBelow(furthestBlockIdx);
	const intendedParent = p.openElements.getCommonAncestor(formattingElement);
	for (let i = 0, idx = nextIdx; p.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
		let element = p.openElements.items[idx];
		nextIdx = p.openElements.slotBelow(idx);
		const elementEntry = p.activeFormattingElements.getElementEntry(element);
		const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
		if (!elementEntry || counterOverflow) {
			if (counterOverflow) p.activeFormattingElements.removeEntry(elementEntry);
			p.openElements.removeAt(idx);
		} else {
			element = aaRecreateElementFromEntry(p, elementEntry, intendedParent);
			if (lastElement === furthestBlock) p.activeFormattingElements.bookmark = elementEntry;
			p.treeAdapter.detachNode(lastElement);
			p.treeAdapter.appendChild(element, lastElement);
			lastElement = element;
		}
	}
	return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry, intendedParent) {
	const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
	const newElement = p._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
	p.openElements.replace(elementEntry.element, newElement);
	p.activeFormattingElements.replaceElement(elementEntry, newElement);
	return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
	const tid = getTagID(p.treeAdapter.getTagName(commonAncestor));
	if (p._isElementCausesFosterParenting(tid)) p._fosterParentElement(lastElement);
	else {
		const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
		if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
		p.treeAdapter.appendChild(commonAncestor, lastElement);
	}
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
	const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
	const { token } = formattingElementEntry;
	const newElement = p._createElement(token.tagName, ns, token.attrs, furthestBlock);
	p._adoptNodes(furthestBlock, newElement);
	p.treeAdapter.appendChild(furthestBlock, newElement);
	p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	const formattingIdx = p.openElements._indexOf(formattingElementEntry.element);
	let furthestBlockIdx = p.openElements.slotAbove(formattingIdx);
	while (p.openElements.items[furthestBlockIdx] !== furthestBlock) furthestBlockIdx = p.openElements.slotAbove(furthestBlockIdx);
	p.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token.tagID);
}
function callAdoptionAgency(p, token) {
	const { current, currentTagId } = p.openElements;
	if (currentTagId === token.tagID && p.treeAdapter.getNamespaceURI(current) === NS.HTML && !p.activeFormattingElements.getElementEntry(current)) {
		p.openElements.pop();
		return;
	}
	for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
		const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
		if (!formattingElementEntry) break;
		const furthestBlockIdx = aaObtainFurthestBlock(p, formattingElementEntry);
		if (furthestBlockIdx === -1) break;
		const furthestBlock = p.openElements.items[furthestBlockIdx];
		p.activeFormattingElements.bookmark = formattingElementEntry;
		const lastElement = aaInnerLoop(p, furthestBlockIdx, formattingElementEntry.element);
		const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
		p.treeAdapter.detachNode(lastElement);
		if (commonAncestor) aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
		aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
	}
}
function appendComment(p, token) {
	p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
	p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
	p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
	p.stopped = true;
	if (token.location) {
		const target = p.fragmentContext ? 0 : 2;
		for (let i = p.openElements.stackTop; i >= target; i = p.openElements.slotBelow(i)) p._setEndLocation(p.openElements.items[i], token);
		if (!p.fragmentContext && p.openElements.stackTop >= 0) {
			const htmlElement = p.openElements.items[0];
			const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
			if (htmlLocation && !htmlLocation.endTag) {
				p._setEndLocation(htmlElement, token);
				if (p.openElements.stackTop >= 1) {
					const bodyElement = p.openElements.items[1];
					const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
					if (bodyLocation && !bodyLocation.endTag) p._setEndLocation(bodyElement, token);
				}
			}
		}
	}
}
function doctypeInInitialMode(p, token) {
	p._setDocumentType(token);
	const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
	if (!isConforming(token)) p._err(token, ERR.nonConformingDoctype);
	p.treeAdapter.setDocumentMode(p.document, mode);
	p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
	p._err(token, ERR.missingDoctype, true);
	p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
	p.insertionMode = InsertionMode.BEFORE_HTML;
	p._processToken(token);
}
function startTagBeforeHtml(p, token) {
	if (token.tagID === TAG_ID.HTML) {
		p._insertElement(token, NS.HTML);
		p.insertionMode = InsertionMode.BEFORE_HEAD;
	} else tokenBeforeHtml(p, token);
}
function endTagBeforeHtml(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) tokenBeforeHtml(p, token);
}
function tokenBeforeHtml(p, token) {
	p._insertFakeRootElement();
	p.insertionMode = InsertionMode.BEFORE_HEAD;
	p._processToken(token);
}
function startTagBeforeHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.HEAD:
			p._insertElement(token, NS.HTML);
			p.headElement = p.openElements.current;
			p.insertionMode = InsertionMode.IN_HEAD;
			break;
		default: tokenBeforeHead(p, token);
	}
}
function endTagBeforeHead(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) tokenBeforeHead(p, token);
	else p._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenBeforeHead(p, token) {
	p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
	p.headElement = p.openElements.current;
	p.insertionMode = InsertionMode.IN_HEAD;
	p._processToken(token);
}
function startTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.TITLE:
			p._switchToTextParsing(token, TokenizerMode.RCDATA);
			break;
		case TAG_ID.NOSCRIPT:
			if (p.options.scriptingEnabled) p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
			else {
				p._insertElement(token, NS.HTML);
				p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
			}
			break;
		case TAG_ID.NOFRAMES:
		case TAG_ID.STYLE:
			p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
			break;
		case TAG_ID.SCRIPT:
			p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
			break;
		case TAG_ID.TEMPLATE:
			p._insertTemplate(token);
			p.activeFormattingElements.insertMarker();
			p.framesetOk = false;
			p.insertionMode = InsertionMode.IN_TEMPLATE;
			p.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
			break;
		case TAG_ID.HEAD:
			p._err(token, ERR.misplacedStartTagForHeadElement);
			break;
		default: tokenInHead(p, token);
	}
}
function endTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HEAD:
			p.openElements.pop();
			p.insertionMode = InsertionMode.AFTER_HEAD;
			break;
		case TAG_ID.BODY:
		case TAG_ID.BR:
		case TAG_ID.HTML:
			tokenInHead(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function templateEndTagInHead(p, token) {
	if (p.openElements.tmplCount > 0) {
		p.openElements.generateImpliedEndTagsThoroughly();
		if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) p._err(token, ERR.closingOfElementWithOpenChildElements);
		p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
		p.activeFormattingElements.clearToLastMarker();
		p.tmplInsertionModeStack.pop();
		p._resetInsertionMode();
	} else p._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenInHead(p, token) {
	p.openElements.pop();
	p.insertionMode = InsertionMode.AFTER_HEAD;
	p._processToken(token);
}
function startTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.HEAD:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.STYLE:
			startTagInHead(p, token);
			break;
		case TAG_ID.NOSCRIPT:
			p._err(token, ERR.nestedNoscriptInHead);
			break;
		default: tokenInHeadNoScript(p, token);
	}
}
function endTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID.NOSCRIPT:
			p.openElements.pop();
			p.insertionMode = InsertionMode.IN_HEAD;
			break;
		case TAG_ID.BR:
			tokenInHeadNoScript(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function tokenInHeadNoScript(p, token) {
	const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
	p._err(token, errCode);
	p.openElements.pop();
	p.insertionMode = InsertionMode.IN_HEAD;
	p._processToken(token);
}
function startTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BODY:
			p._insertElement(token, NS.HTML);
			p.framesetOk = false;
			p.insertionMode = InsertionMode.IN_BODY;
			break;
		case TAG_ID.FRAMESET:
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_FRAMESET;
			break;
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.SCRIPT:
		case TAG_ID.STYLE:
		case TAG_ID.TEMPLATE:
		case TAG_ID.TITLE:
			p._err(token, ERR.abandonedHeadElementChild);
			p.openElements.push(p.headElement, TAG_ID.HEAD);
			startTagInHead(p, token);
			p.openElements.remove(p.headElement);
			break;
		case TAG_ID.HEAD:
			p._err(token, ERR.misplacedStartTagForHeadElement);
			break;
		default: tokenAfterHead(p, token);
	}
}
function endTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.BODY:
		case TAG_ID.HTML:
		case TAG_ID.BR:
			tokenAfterHead(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function tokenAfterHead(p, token) {
	p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function modeInBody(p, token) {
	switch (token.type) {
		case TokenType.CHARACTER:
			characterInBody(p, token);
			break;
		case TokenType.WHITESPACE_CHARACTER:
			whitespaceCharacterInBody(p, token);
			break;
		case TokenType.COMMENT:
			appendComment(p, token);
			break;
		case TokenType.START_TAG:
			startTagInBody(p, token);
			break;
		case TokenType.END_TAG:
			endTagInBody(p, token);
			break;
		case TokenType.EOF: eofInBody(p, token);
	}
}
function whitespaceCharacterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
}
function characterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
	p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
	if (p.openElements.tmplCount === 0) p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
}
function bodyStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (bodyElement && p.openElements.tmplCount === 0) {
		p.framesetOk = false;
		p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
	}
}
function framesetStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (p.framesetOk && bodyElement) {
		p.treeAdapter.detachNode(bodyElement);
		p.openElements.popAllUpToHtmlElement();
		p._insertElement(token, NS.HTML);
		p.insertionMode = InsertionMode.IN_FRAMESET;
	}
}
function addressStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	if (p.openElements.currentTagId !== void 0 && NUMBERED_HEADERS$1.has(p.openElements.currentTagId)) p.openElements.pop();
	p._insertElement(token, NS.HTML);
}
function preStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.skipNextNewLine = true;
	p.framesetOk = false;
}
function formStartTagInBody(p, token) {
	const inTemplate = p.openElements.tmplCount > 0;
	if (!p.formElement || inTemplate) {
		if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
		p._insertElement(token, NS.HTML);
		if (!inTemplate) p.formElement = p.openElements.current;
	}
}
function listItemStartTagInBody(p, token) {
	p.framesetOk = false;
	const idx = token.tagID === TAG_ID.LI ? p.openElements.indexOfTopmost(TAG_ID.LI) : Math.max(p.openElements.indexOfTopmost(TAG_ID.DD), p.openElements.indexOfTopmost(TAG_ID.DT));
	if (idx !== -1 && !p.openElements.hasListItemBoundaryAbove(idx)) {
		const elementId = p.openElements.tagIDs[idx];
		p.openElements.generateImpliedEndTagsWithExclusion(elementId);
		p.openElements.popUntilTagNamePopped(elementId);
	}
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
}
function plaintextStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
}
function aStartTagInBody(p, token) {
	const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
	if (activeElementEntry) {
		callAdoptionAgency(p, token);
		p.openElements.remove(activeElementEntry.element);
		p.activeFormattingElements.removeEntry(activeElementEntry);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	if (p.openElements.hasInScope(TAG_ID.NOBR)) {
		callAdoptionAgency(p, token);
		p._reconstructActiveFormattingElements();
	}
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.insertMarker();
	p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
	if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
	p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function isHiddenInput(token) {
	const inputType = getTokenAttr(token, ATTRS.TYPE);
	return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS.HTML);
	if (!isHiddenInput(token)) p.framesetOk = false;
	token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
	p._appendElement(token, NS.HTML);
	token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._appendElement(token, NS.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
	token.tagName = TAG_NAMES.IMG;
	token.tagID = TAG_ID.IMG;
	areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
	p._insertElement(token, NS.HTML);
	p.skipNextNewLine = true;
	p.tokenizer.state = TokenizerMode.RCDATA;
	p.originalInsertionMode = p.insertionMode;
	p.framesetOk = false;
	p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._reconstructActiveFormattingElements();
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p, token) {
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
	p.insertionMode = p.insertionMode === InsertionMode.IN_TABLE || p.insertionMode === InsertionMode.IN_CAPTION || p.insertionMode === InsertionMode.IN_TABLE_BODY || p.insertionMode === InsertionMode.IN_ROW || p.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
	if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
}
function rbStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.RUBY)) p.openElements.generateImpliedEndTags();
	p._insertElement(token, NS.HTML);
}
function rtStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.RUBY)) p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
	p._insertElement(token, NS.HTML);
}
function mathStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenMathMLAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS.MATHML);
	else p._insertElement(token, NS.MATHML);
	token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenSVGAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS.SVG);
	else p._insertElement(token, NS.SVG);
	token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
}
function startTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.I:
		case TAG_ID.S:
		case TAG_ID.B:
		case TAG_ID.U:
		case TAG_ID.EM:
		case TAG_ID.TT:
		case TAG_ID.BIG:
		case TAG_ID.CODE:
		case TAG_ID.FONT:
		case TAG_ID.SMALL:
		case TAG_ID.STRIKE:
		case TAG_ID.STRONG:
			bStartTagInBody(p, token);
			break;
		case TAG_ID.A:
			aStartTagInBody(p, token);
			break;
		case TAG_ID.H1:
		case TAG_ID.H2:
		case TAG_ID.H3:
		case TAG_ID.H4:
		case TAG_ID.H5:
		case TAG_ID.H6:
			numberedHeaderStartTagInBody(p, token);
			break;
		case TAG_ID.P:
		case TAG_ID.DL:
		case TAG_ID.OL:
		case TAG_ID.UL:
		case TAG_ID.DIV:
		case TAG_ID.DIR:
		case TAG_ID.NAV:
		case TAG_ID.MAIN:
		case TAG_ID.MENU:
		case TAG_ID.ASIDE:
		case TAG_ID.CENTER:
		case TAG_ID.FIGURE:
		case TAG_ID.FOOTER:
		case TAG_ID.HEADER:
		case TAG_ID.HGROUP:
		case TAG_ID.DIALOG:
		case TAG_ID.DETAILS:
		case TAG_ID.ADDRESS:
		case TAG_ID.ARTICLE:
		case TAG_ID.SEARCH:
		case TAG_ID.SECTION:
		case TAG_ID.SUMMARY:
		case TAG_ID.FIELDSET:
		case TAG_ID.BLOCKQUOTE:
		case TAG_ID.FIGCAPTION:
			addressStartTagInBody(p, token);
			break;
		case TAG_ID.LI:
		case TAG_ID.DD:
		case TAG_ID.DT:
			listItemStartTagInBody(p, token);
			break;
		case TAG_ID.BR:
		case TAG_ID.IMG:
		case TAG_ID.WBR:
		case TAG_ID.AREA:
		case TAG_ID.EMBED:
		case TAG_ID.KEYGEN:
			areaStartTagInBody(p, token);
			break;
		case TAG_ID.HR:
			hrStartTagInBody(p, token);
			break;
		case TAG_ID.RB:
		case TAG_ID.RTC:
			rbStartTagInBody(p, token);
			break;
		case TAG_ID.RT:
		case TAG_ID.RP:
			rtStartTagInBody(p, token);
			break;
		case TAG_ID.PRE:
		case TAG_ID.LISTING:
			preStartTagInBody(p, token);
			break;
		case TAG_ID.XMP:
			xmpStartTagInBody(p, token);
			break;
		case TAG_ID.SVG:
			svgStartTagInBody(p, token);
			break;
		case TAG_ID.HTML:
			htmlStartTagInBody(p, token);
			break;
		case TAG_ID.BASE:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.STYLE:
		case TAG_ID.TITLE:
		case TAG_ID.SCRIPT:
		case TAG_ID.BGSOUND:
		case TAG_ID.BASEFONT:
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID.BODY:
			bodyStartTagInBody(p, token);
			break;
		case TAG_ID.FORM:
			formStartTagInBody(p, token);
			break;
		case TAG_ID.NOBR:
			nobrStartTagInBody(p, token);
			break;
		case TAG_ID.MATH:
			mathStartTagInBody(p, token);
			break;
		case TAG_ID.TABLE:
			tableStartTagInBody(p, token);
			break;
		case TAG_ID.INPUT:
			inputStartTagInBody(p, token);
			break;
		case TAG_ID.PARAM:
		case TAG_ID.TRACK:
		case TAG_ID.SOURCE:
			paramStartTagInBody(p, token);
			break;
		case TAG_ID.IMAGE:
			imageStartTagInBody(p, token);
			break;
		case TAG_ID.BUTTON:
			buttonStartTagInBody(p, token);
			break;
		case TAG_ID.APPLET:
		case TAG_ID.OBJECT:
		case TAG_ID.MARQUEE:
			appletStartTagInBody(p, token);
			break;
		case TAG_ID.IFRAME:
			iframeStartTagInBody(p, token);
			break;
		case TAG_ID.SELECT:
			selectStartTagInBody(p, token);
			break;
		case TAG_ID.OPTION:
		case TAG_ID.OPTGROUP:
			optgroupStartTagInBody(p, token);
			break;
		case TAG_ID.NOEMBED:
		case TAG_ID.NOFRAMES:
			rawTextStartTagInBody(p, token);
			break;
		case TAG_ID.FRAMESET:
			framesetStartTagInBody(p, token);
			break;
		case TAG_ID.TEXTAREA:
			textareaStartTagInBody(p, token);
			break;
		case TAG_ID.NOSCRIPT:
			if (p.options.scriptingEnabled) rawTextStartTagInBody(p, token);
			else genericStartTagInBody(p, token);
			break;
		case TAG_ID.PLAINTEXT:
			plaintextStartTagInBody(p, token);
			break;
		case TAG_ID.COL:
		case TAG_ID.TH:
		case TAG_ID.TD:
		case TAG_ID.TR:
		case TAG_ID.HEAD:
		case TAG_ID.FRAME:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.CAPTION:
		case TAG_ID.COLGROUP: break;
		default: genericStartTagInBody(p, token);
	}
}
function bodyEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BODY)) {
		p.insertionMode = InsertionMode.AFTER_BODY;
		if (p.options.sourceCodeLocationInfo) {
			const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
			if (bodyElement) p._setEndLocation(bodyElement, token);
		}
	}
}
function htmlEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BODY)) {
		p.insertionMode = InsertionMode.AFTER_BODY;
		endTagAfterBody(p, token);
	}
}
function addressEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function formEndTagInBody(p) {
	const inTemplate = p.openElements.tmplCount > 0;
	const { formElement } = p;
	if (!inTemplate) p.formElement = null;
	if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
		p.openElements.generateImpliedEndTags();
		if (inTemplate) p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
		else if (formElement) p.openElements.remove(formElement);
	}
}
function pEndTagInBody(p) {
	if (!p.openElements.hasInButtonScope(TAG_ID.P)) p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
	p._closePElement();
}
function liEndTagInBody(p) {
	if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
		p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
		p.openElements.popUntilTagNamePopped(TAG_ID.LI);
	}
}
function ddEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tn);
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function numberedHeaderEndTagInBody(p) {
	if (p.openElements.hasNumberedHeaderInScope()) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilNumberedHeaderPopped();
	}
}
function appletEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
		p.activeFormattingElements.clearToLastMarker();
	}
}
function brEndTagInBody(p) {
	p._reconstructActiveFormattingElements();
	p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
	p.openElements.pop();
	p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
	const tid = token.tagID;
	const i = tid === TAG_ID.UNKNOWN ? p.openElements.indexOfTopmostByName(NS.HTML, token.tagName) : p.openElements.indexOfTopmost(tid);
	if (i > 0 && !p.openElements.hasSpecialElementAbove(i)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tid);
		if (p.openElements.stackTop >= i) p.openElements.shortenToLength(i);
	}
}
function endTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.A:
		case TAG_ID.B:
		case TAG_ID.I:
		case TAG_ID.S:
		case TAG_ID.U:
		case TAG_ID.EM:
		case TAG_ID.TT:
		case TAG_ID.BIG:
		case TAG_ID.CODE:
		case TAG_ID.FONT:
		case TAG_ID.NOBR:
		case TAG_ID.SMALL:
		case TAG_ID.STRIKE:
		case TAG_ID.STRONG:
			callAdoptionAgency(p, token);
			break;
		case TAG_ID.P:
			pEndTagInBody(p);
			break;
		case TAG_ID.DL:
		case TAG_ID.UL:
		case TAG_ID.OL:
		case TAG_ID.DIR:
		case TAG_ID.DIV:
		case TAG_ID.NAV:
		case TAG_ID.PRE:
		case TAG_ID.MAIN:
		case TAG_ID.MENU:
		case TAG_ID.ASIDE:
		case TAG_ID.BUTTON:
		case TAG_ID.CENTER:
		case TAG_ID.FIGURE:
		case TAG_ID.FOOTER:
		case TAG_ID.HEADER:
		case TAG_ID.HGROUP:
		case TAG_ID.DIALOG:
		case TAG_ID.ADDRESS:
		case TAG_ID.ARTICLE:
		case TAG_ID.DETAILS:
		case TAG_ID.SEARCH:
		case TAG_ID.SECTION:
		case TAG_ID.SUMMARY:
		case TAG_ID.LISTING:
		case TAG_ID.FIELDSET:
		case TAG_ID.BLOCKQUOTE:
		case TAG_ID.FIGCAPTION:
			addressEndTagInBody(p, token);
			break;
		case TAG_ID.LI:
			liEndTagInBody(p);
			break;
		case TAG_ID.DD:
		case TAG_ID.DT:
			ddEndTagInBody(p, token);
			break;
		case TAG_ID.H1:
		case TAG_ID.H2:
		case TAG_ID.H3:
		case TAG_ID.H4:
		case TAG_ID.H5:
		case TAG_ID.H6:
			numberedHeaderEndTagInBody(p);
			break;
		case TAG_ID.BR:
			brEndTagInBody(p);
			break;
		case TAG_ID.BODY:
			bodyEndTagInBody(p, token);
			break;
		case TAG_ID.HTML:
			htmlEndTagInBody(p, token);
			break;
		case TAG_ID.FORM:
			formEndTagInBody(p);
			break;
		case TAG_ID.APPLET:
		case TAG_ID.OBJECT:
		case TAG_ID.MARQUEE:
			appletEndTagInBody(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: genericEndTagInBody(p, token);
	}
}
function eofInBody(p, token) {
	if (p.tmplInsertionModeStack.length > 0) eofInTemplate(p, token);
	else stopParsing(p, token);
}
function endTagInText(p, token) {
	var _a;
	if (token.tagID === TAG_ID.SCRIPT) (_a = p.scriptHandler) === null || _a === void 0 || _a.call(p, p.openElements.current);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
	p._err(token, ERR.eofInElementThatCanContainOnlyText);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
	p.onEof(token);
}
function characterInTable(p, token) {
	if (p.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
		p.pendingCharacterTokens.length = 0;
		p.hasNonWhitespacePendingCharacterToken = false;
		p.originalInsertionMode = p.insertionMode;
		p.insertionMode = InsertionMode.IN_TABLE_TEXT;
		switch (token.type) {
			case TokenType.CHARACTER:
				characterInTableText(p, token);
				break;
			case TokenType.WHITESPACE_CHARACTER: whitespaceCharacterInTableText(p, token);
		}
	} else tokenInTable(p, token);
}
function captionStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p.activeFormattingElements.insertMarker();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
	p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
	startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
	p.insertionMode = InsertionMode.IN_TABLE_BODY;
	startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
	if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
		p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
		p._resetInsertionMode();
		p._processStartTag(token);
	}
}
function inputStartTagInTable(p, token) {
	if (isHiddenInput(token)) p._appendElement(token, NS.HTML);
	else tokenInTable(p, token);
	token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
	if (!p.formElement && p.openElements.tmplCount === 0) {
		p._insertElement(token, NS.HTML);
		p.formElement = p.openElements.current;
		p.openElements.pop();
	}
}
function startTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID.TD:
		case TAG_ID.TH:
		case TAG_ID.TR:
			tdStartTagInTable(p, token);
			break;
		case TAG_ID.STYLE:
		case TAG_ID.SCRIPT:
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID.COL:
			colStartTagInTable(p, token);
			break;
		case TAG_ID.FORM:
			formStartTagInTable(p, token);
			break;
		case TAG_ID.TABLE:
			tableStartTagInTable(p, token);
			break;
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			tbodyStartTagInTable(p, token);
			break;
		case TAG_ID.INPUT:
			inputStartTagInTable(p, token);
			break;
		case TAG_ID.CAPTION:
			captionStartTagInTable(p, token);
			break;
		case TAG_ID.COLGROUP:
			colgroupStartTagInTable(p, token);
			break;
		default: tokenInTable(p, token);
	}
}
function endTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TBODY:
		case TAG_ID.TD:
		case TAG_ID.TFOOT:
		case TAG_ID.TH:
		case TAG_ID.THEAD:
		case TAG_ID.TR: break;
		default: tokenInTable(p, token);
	}
}
function tokenInTable(p, token) {
	const savedFosterParentingState = p.fosterParentingEnabled;
	p.fosterParentingEnabled = true;
	modeInBody(p, token);
	p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
	p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
	let i = 0;
	if (p.hasNonWhitespacePendingCharacterToken) for (; i < p.pendingCharacterTokens.length; i++) tokenInTable(p, p.pendingCharacterTokens[i]);
	else for (; i < p.pendingCharacterTokens.length; i++) p._insertCharacters(p.pendingCharacterTokens[i]);
	p.insertionMode = p.originalInsertionMode;
	p._processToken(token);
}
const TABLE_VOID_ELEMENTS = new Set([
	TAG_ID.CAPTION,
	TAG_ID.COL,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
function startTagInCaption(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
			p.openElements.generateImpliedEndTags();
			p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
			p.activeFormattingElements.clearToLastMarker();
			p.insertionMode = InsertionMode.IN_TABLE;
			startTagInTable(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCaption(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID.CAPTION:
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode.IN_TABLE;
				if (tn === TAG_ID.TABLE) endTagInTable(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TBODY:
		case TAG_ID.TD:
		case TAG_ID.TFOOT:
		case TAG_ID.TH:
		case TAG_ID.THEAD:
		case TAG_ID.TR: break;
		default: endTagInBody(p, token);
	}
}
function startTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.COL:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		default: tokenInColumnGroup(p, token);
	}
}
function endTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID.COLGROUP:
			if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
			}
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID.COL: break;
		default: tokenInColumnGroup(p, token);
	}
}
function tokenInColumnGroup(p, token) {
	if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
		p.openElements.pop();
		p.insertionMode = InsertionMode.IN_TABLE;
		p._processToken(token);
	}
}
function startTagInTableBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.TR:
			p.openElements.clearBackToTableBodyContext();
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_ROW;
			break;
		case TAG_ID.TH:
		case TAG_ID.TD:
			p.openElements.clearBackToTableBodyContext();
			p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
			p.insertionMode = InsertionMode.IN_ROW;
			startTagInRow(p, token);
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
				startTagInTable(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInTableBody(p, token) {
	const tn = token.tagID;
	switch (token.tagID) {
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
			}
			break;
		case TAG_ID.TABLE:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
				endTagInTable(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TD:
		case TAG_ID.TH:
		case TAG_ID.TR: break;
		default: endTagInTable(p, token);
	}
}
function startTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID.TH:
		case TAG_ID.TD:
			p.openElements.clearBackToTableRowContext();
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_CELL;
			p.activeFormattingElements.insertMarker();
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				startTagInTableBody(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
			}
			break;
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TD:
		case TAG_ID.TH: break;
		default: endTagInTable(p, token);
	}
}
function startTagInCell(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
			p._closeTableCell();
			startTagInRow(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCell(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID.TD:
		case TAG_ID.TH:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(tn);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode.IN_ROW;
			}
			break;
		case TAG_ID.TABLE:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(tn)) {
				p._closeTableCell();
				endTagInRow(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML: break;
		default: endTagInBody(p, token);
	}
}
function startTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.OPTION:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.OPTGROUP:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.HR:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.INPUT:
		case TAG_ID.KEYGEN:
		case TAG_ID.TEXTAREA:
		case TAG_ID.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
				p._resetInsertionMode();
				if (token.tagID !== TAG_ID.SELECT) p._processStartTag(token);
			}
			break;
		case TAG_ID.SCRIPT:
		case TAG_ID.TEMPLATE: startTagInHead(p, token);
	}
}
function endTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID.OPTGROUP:
			if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID.OPTION && p.openElements.tagIDs[p.openElements.slotBelow(p.openElements.stackTop)] === TAG_ID.OPTGROUP) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			break;
		case TAG_ID.OPTION:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			break;
		case TAG_ID.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID.TEMPLATE: templateEndTagInHead(p, token);
	}
}
function startTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
		p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
		p._resetInsertionMode();
		p._processStartTag(token);
	} else startTagInSelect(p, token);
}
function endTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
		if (p.openElements.hasInTableScope(tn)) {
			p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
			p._resetInsertionMode();
			p.onEndTag(token);
		}
	} else endTagInSelect(p, token);
}
function startTagInTemplate(p, token) {
	switch (token.tagID) {
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.SCRIPT:
		case TAG_ID.STYLE:
		case TAG_ID.TEMPLATE:
		case TAG_ID.TITLE:
			startTagInHead(p, token);
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE;
			p.insertionMode = InsertionMode.IN_TABLE;
			startTagInTable(p, token);
			break;
		case TAG_ID.COL:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP;
			p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
			startTagInColumnGroup(p, token);
			break;
		case TAG_ID.TR:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY;
			p.insertionMode = InsertionMode.IN_TABLE_BODY;
			startTagInTableBody(p, token);
			break;
		case TAG_ID.TD:
		case TAG_ID.TH:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW;
			p.insertionMode = InsertionMode.IN_ROW;
			startTagInRow(p, token);
			break;
		default:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY;
			p.insertionMode = InsertionMode.IN_BODY;
			startTagInBody(p, token);
	}
}
function endTagInTemplate(p, token) {
	if (token.tagID === TAG_ID.TEMPLATE) templateEndTagInHead(p, token);
}
function eofInTemplate(p, token) {
	if (p.openElements.tmplCount > 0) {
		do {
			p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
			p.activeFormattingElements.clearToLastMarker();
			p.tmplInsertionModeStack.pop();
		} while (p.openElements.tmplCount > 0);
		p._resetInsertionMode();
		p.onEof(token);
	} else stopParsing(p, token);
}
function startTagAfterBody(p, token) {
	if (token.tagID === TAG_ID.HTML) startTagInBody(p, token);
	else tokenAfterBody(p, token);
}
function endTagAfterBody(p, token) {
	var _a;
	if (token.tagID === TAG_ID.HTML) {
		if (!p.fragmentContext) p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
		if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
			p._setEndLocation(p.openElements.items[0], token);
			const bodyElement = p.openElements.items[1];
			if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) p._setEndLocation(bodyElement, token);
		}
	} else tokenAfterBody(p, token);
}
function tokenAfterBody(p, token) {
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function startTagInFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.FRAMESET:
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.FRAME:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagInFrameset(p, token) {
	if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
		p.openElements.pop();
		if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) p.insertionMode = InsertionMode.AFTER_FRAMESET;
	}
}
function startTagAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagAfterFrameset(p, token) {
	if (token.tagID === TAG_ID.HTML) p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
}
function startTagAfterAfterBody(p, token) {
	if (token.tagID === TAG_ID.HTML) startTagInBody(p, token);
	else tokenAfterAfterBody(p, token);
}
function tokenAfterAfterBody(p, token) {
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function startTagAfterAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function nullCharacterInForeignContent(p, token) {
	token.chars = "�";
	p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
	p._insertCharacters(token);
	p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
	while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML && p.openElements.currentTagId !== void 0 && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) p.openElements.pop();
}
function startTagInForeignContent(p, token) {
	if (causesExit(token)) {
		popUntilHtmlOrIntegrationPoint(p);
		p._startTagOutsideForeignContent(token);
	} else {
		const current = p._getAdjustedCurrentElement();
		const currentNs = p.treeAdapter.getNamespaceURI(current);
		if (currentNs === NS.MATHML) adjustTokenMathMLAttrs(token);
		else if (currentNs === NS.SVG) {
			adjustTokenSVGTagName(token);
			adjustTokenSVGAttrs(token);
		}
		adjustTokenXMLAttrs(token);
		if (token.selfClosing) p._appendElement(token, currentNs);
		else p._insertElement(token, currentNs);
		token.ackSelfClosing = true;
	}
}
function endTagInForeignContent(p, token) {
	if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
		popUntilHtmlOrIntegrationPoint(p);
		p._endTagOutsideForeignContent(token);
		return;
	}
	if (p.openElements.stackTop === 0) return;
	const { tagName } = token;
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName);
	const contextNs = p.fragmentContext ? p.treeAdapter.getNamespaceURI(p.fragmentContext) : NS.HTML;
	const i = Math.max(p.openElements.indexOfTopmostByName(NS.SVG, tagName), p.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === void 0 ? -1 : p.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML ? -1 : p.openElements.indexOfTopmostByName(contextNs, tagName));
	if (i > p.openElements.indexOfTopmostHtmlElement()) {
		token.tagName = p.treeAdapter.getTagName(p.openElements.items[i]);
		p.openElements.shortenToLength(i);
	} else p._endTagOutsideForeignContent(token);
}
TAG_NAMES.AREA, TAG_NAMES.BASE, TAG_NAMES.BASEFONT, TAG_NAMES.BGSOUND, TAG_NAMES.BR, TAG_NAMES.COL, TAG_NAMES.EMBED, TAG_NAMES.FRAME, TAG_NAMES.HR, TAG_NAMES.IMG, TAG_NAMES.INPUT, TAG_NAMES.KEYGEN, TAG_NAMES.LINK, TAG_NAMES.META, TAG_NAMES.PARAM, TAG_NAMES.SOURCE, TAG_NAMES.TRACK, TAG_NAMES.WBR;
// node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/index.js
function parse$50(html, options) {
	return Parser.parse(html, options);
}
function parseFragment(fragmentContext, html, options) {
	if (typeof fragmentContext === "string") {
		options = html;
		html = fragmentContext;
		fragmentContext = null;
	}
	const parser = Parser.getFragmentParser(fragmentContext, options);
	parser.tokenizer.write(html, true);
	return parser.getFragment();
}
// node_modules/.pnpm/vfile@6.0.3/node_modules/vfile/lib/minurl.shared.js
function isUrl$1(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
// node_modules/.pnpm/vfile@6.0.3/node_modules/vfile/lib/index.js
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	constructor(value) {
		let options;
		if (!value) options = {};
		else if (isUrl$1(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		this.data = {};
		this.history = [];
		this.messages = [];
		this.value;
		this.map;
		this.result;
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(path) {
		if (isUrl$1(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// node_modules/.pnpm/hast-util-from-html@2.1.0/node_modules/hast-util-from-html/lib/errors.js
const errors = {
	abandonedHeadElementChild: {
		reason: "Unexpected metadata element after head",
		description: "Unexpected element after head. Expected the element before `</head>`",
		url: false
	},
	abruptClosingOfEmptyComment: {
		reason: "Unexpected abruptly closed empty comment",
		description: "Unexpected `>` or `->`. Expected `-->` to close comments"
	},
	abruptDoctypePublicIdentifier: {
		reason: "Unexpected abruptly closed public identifier",
		description: "Unexpected `>`. Expected a closing `\"` or `'` after the public identifier"
	},
	abruptDoctypeSystemIdentifier: {
		reason: "Unexpected abruptly closed system identifier",
		description: "Unexpected `>`. Expected a closing `\"` or `'` after the identifier identifier"
	},
	absenceOfDigitsInNumericCharacterReference: {
		reason: "Unexpected non-digit at start of numeric character reference",
		description: "Unexpected `%c`. Expected `[0-9]` for decimal references or `[0-9a-fA-F]` for hexadecimal references"
	},
	cdataInHtmlContent: {
		reason: "Unexpected CDATA section in HTML",
		description: "Unexpected `<![CDATA[` in HTML. Remove it, use a comment, or encode special characters instead"
	},
	characterReferenceOutsideUnicodeRange: {
		reason: "Unexpected too big numeric character reference",
		description: "Unexpectedly high character reference. Expected character references to be at most hexadecimal 10ffff (or decimal 1114111)"
	},
	closingOfElementWithOpenChildElements: {
		reason: "Unexpected closing tag with open child elements",
		description: "Unexpectedly closing tag. Expected other tags to be closed first",
		url: false
	},
	controlCharacterInInputStream: {
		reason: "Unexpected control character",
		description: "Unexpected control character `%x`. Expected a non-control code point, 0x00, or ASCII whitespace"
	},
	controlCharacterReference: {
		reason: "Unexpected control character reference",
		description: "Unexpectedly control character in reference. Expected a non-control code point, 0x00, or ASCII whitespace"
	},
	disallowedContentInNoscriptInHead: {
		reason: "Disallowed content inside `<noscript>` in `<head>`",
		description: "Unexpected text character `%c`. Only use text in `<noscript>`s in `<body>`",
		url: false
	},
	duplicateAttribute: {
		reason: "Unexpected duplicate attribute",
		description: "Unexpectedly double attribute. Expected attributes to occur only once"
	},
	endTagWithAttributes: {
		reason: "Unexpected attribute on closing tag",
		description: "Unexpected attribute. Expected `>` instead"
	},
	endTagWithTrailingSolidus: {
		reason: "Unexpected slash at end of closing tag",
		description: "Unexpected `%c-1`. Expected `>` instead"
	},
	endTagWithoutMatchingOpenElement: {
		reason: "Unexpected unopened end tag",
		description: "Unexpected end tag. Expected no end tag or another end tag",
		url: false
	},
	eofBeforeTagName: {
		reason: "Unexpected end of file",
		description: "Unexpected end of file. Expected tag name instead"
	},
	eofInCdata: {
		reason: "Unexpected end of file in CDATA",
		description: "Unexpected end of file. Expected `]]>` to close the CDATA"
	},
	eofInComment: {
		reason: "Unexpected end of file in comment",
		description: "Unexpected end of file. Expected `-->` to close the comment"
	},
	eofInDoctype: {
		reason: "Unexpected end of file in doctype",
		description: "Unexpected end of file. Expected a valid doctype (such as `<!doctype html>`)"
	},
	eofInElementThatCanContainOnlyText: {
		reason: "Unexpected end of file in element that can only contain text",
		description: "Unexpected end of file. Expected text or a closing tag",
		url: false
	},
	eofInScriptHtmlCommentLikeText: {
		reason: "Unexpected end of file in comment inside script",
		description: "Unexpected end of file. Expected `-->` to close the comment"
	},
	eofInTag: {
		reason: "Unexpected end of file in tag",
		description: "Unexpected end of file. Expected `>` to close the tag"
	},
	incorrectlyClosedComment: {
		reason: "Incorrectly closed comment",
		description: "Unexpected `%c-1`. Expected `-->` to close the comment"
	},
	incorrectlyOpenedComment: {
		reason: "Incorrectly opened comment",
		description: "Unexpected `%c`. Expected `<!--` to open the comment"
	},
	invalidCharacterSequenceAfterDoctypeName: {
		reason: "Invalid sequence after doctype name",
		description: "Unexpected sequence at `%c`. Expected `public` or `system`"
	},
	invalidFirstCharacterOfTagName: {
		reason: "Invalid first character in tag name",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	misplacedDoctype: {
		reason: "Misplaced doctype",
		description: "Unexpected doctype. Expected doctype before head",
		url: false
	},
	misplacedStartTagForHeadElement: {
		reason: "Misplaced `<head>` start tag",
		description: "Unexpected start tag `<head>`. Expected `<head>` directly after doctype",
		url: false
	},
	missingAttributeValue: {
		reason: "Missing attribute value",
		description: "Unexpected `%c-1`. Expected an attribute value or no `%c-1` instead"
	},
	missingDoctype: {
		reason: "Missing doctype before other content",
		description: "Expected a `<!doctype html>` before anything else",
		url: false
	},
	missingDoctypeName: {
		reason: "Missing doctype name",
		description: "Unexpected doctype end at `%c`. Expected `html` instead"
	},
	missingDoctypePublicIdentifier: {
		reason: "Missing public identifier in doctype",
		description: "Unexpected `%c`. Expected identifier for `public` instead"
	},
	missingDoctypeSystemIdentifier: {
		reason: "Missing system identifier in doctype",
		description: "Unexpected `%c`. Expected identifier for `system` instead (suggested: `\"about:legacy-compat\"`)"
	},
	missingEndTagName: {
		reason: "Missing name in end tag",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	missingQuoteBeforeDoctypePublicIdentifier: {
		reason: "Missing quote before public identifier in doctype",
		description: "Unexpected `%c`. Expected `\"` or `'` instead"
	},
	missingQuoteBeforeDoctypeSystemIdentifier: {
		reason: "Missing quote before system identifier in doctype",
		description: "Unexpected `%c`. Expected `\"` or `'` instead"
	},
	missingSemicolonAfterCharacterReference: {
		reason: "Missing semicolon after character reference",
		description: "Unexpected `%c`. Expected `;` instead"
	},
	missingWhitespaceAfterDoctypePublicKeyword: {
		reason: "Missing whitespace after public identifier in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceAfterDoctypeSystemKeyword: {
		reason: "Missing whitespace after system identifier in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceBeforeDoctypeName: {
		reason: "Missing whitespace before doctype name",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceBetweenAttributes: {
		reason: "Missing whitespace between attributes",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers: {
		reason: "Missing whitespace between public and system identifiers in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	nestedComment: {
		reason: "Unexpected nested comment",
		description: "Unexpected `<!--`. Expected `-->`"
	},
	nestedNoscriptInHead: {
		reason: "Unexpected nested `<noscript>` in `<head>`",
		description: "Unexpected `<noscript>`. Expected a closing tag or a meta element",
		url: false
	},
	nonConformingDoctype: {
		reason: "Unexpected non-conforming doctype declaration",
		description: "Expected `<!doctype html>` or `<!doctype html system \"about:legacy-compat\">`",
		url: false
	},
	nonVoidHtmlElementStartTagWithTrailingSolidus: {
		reason: "Unexpected trailing slash on start tag of non-void element",
		description: "Unexpected `/`. Expected `>` instead"
	},
	noncharacterCharacterReference: {
		reason: "Unexpected noncharacter code point referenced by character reference",
		description: "Unexpected code point. Do not use noncharacters in HTML"
	},
	noncharacterInInputStream: {
		reason: "Unexpected noncharacter character",
		description: "Unexpected code point `%x`. Do not use noncharacters in HTML"
	},
	nullCharacterReference: {
		reason: "Unexpected NULL character referenced by character reference",
		description: "Unexpected code point. Do not use NULL characters in HTML"
	},
	openElementsLeftAfterEof: {
		reason: "Unexpected end of file",
		description: "Unexpected end of file. Expected closing tag instead",
		url: false
	},
	surrogateCharacterReference: {
		reason: "Unexpected surrogate character referenced by character reference",
		description: "Unexpected code point. Do not use lone surrogate characters in HTML"
	},
	surrogateInInputStream: {
		reason: "Unexpected surrogate character",
		description: "Unexpected code point `%x`. Do not use lone surrogate characters in HTML"
	},
	unexpectedCharacterAfterDoctypeSystemIdentifier: {
		reason: "Invalid character after system identifier in doctype",
		description: "Unexpected character at `%c`. Expected `>`"
	},
	unexpectedCharacterInAttributeName: {
		reason: "Unexpected character in attribute name",
		description: "Unexpected `%c`. Expected whitespace, `/`, `>`, `=`, or probably an ASCII letter"
	},
	unexpectedCharacterInUnquotedAttributeValue: {
		reason: "Unexpected character in unquoted attribute value",
		description: "Unexpected `%c`. Quote the attribute value to include it"
	},
	unexpectedEqualsSignBeforeAttributeName: {
		reason: "Unexpected equals sign before attribute name",
		description: "Unexpected `%c`. Add an attribute name before it"
	},
	unexpectedNullCharacter: {
		reason: "Unexpected NULL character",
		description: "Unexpected code point `%x`. Do not use NULL characters in HTML"
	},
	unexpectedQuestionMarkInsteadOfTagName: {
		reason: "Unexpected question mark instead of tag name",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	unexpectedSolidusInTag: {
		reason: "Unexpected slash in tag",
		description: "Unexpected `%c-1`. Expected it followed by `>` or in a quoted attribute value"
	},
	unknownNamedCharacterReference: {
		reason: "Unexpected unknown named character reference",
		description: "Unexpected character reference. Expected known named character references"
	}
};
// node_modules/.pnpm/hast-util-from-html@2.1.0/node_modules/hast-util-from-html/lib/index.js
const base = "https://html.spec.whatwg.org/multipage/parsing.html#parse-error-";
const dashToCamelRe = /-[a-z]/g;
const formatCRe = /%c(?:([+-])(\d+))?/g;
const formatXRe = /%x/g;
const fatalities = {
	2: true,
	1: false,
	0: null
};
const emptyOptions = {};
function fromHtml(value, options) {
	const settings = options || emptyOptions;
	const { onerror } = settings;
	const file = value instanceof VFile ? value : new VFile(value);
	const parseFunction = settings.fragment ? parseFragment : parse$50;
	const document = String(file);
	return fromParse5(parseFunction(document, {
		sourceCodeLocationInfo: true,
		onParseError: settings.onerror ? internalOnerror : null,
		scriptingEnabled: false
	}), {
		file,
		space: settings.space,
		verbose: settings.verbose
	});
	function internalOnerror(error) {
		const { code } = error;
		const name = camelcase(code);
		const config = settings[name] ?? true;
		const level = typeof config === "number" ? config : config ? 1 : 0;
		if (level) {
			const info = errors[name];
			const message = new VFileMessage(format(info.reason), {
				place: {
					start: {
						line: error.startLine,
						column: error.startCol,
						offset: error.startOffset
					},
					end: {
						line: error.endLine,
						column: error.endCol,
						offset: error.endOffset
					}
				},
				ruleId: code,
				source: "hast-util-from-html"
			});
			if (file.path) {
				message.file = file.path;
				message.name = file.path + ":" + message.name;
			}
			message.fatal = fatalities[level];
			message.note = format(info.description);
			message.url = info.url === false ? void 0 : base + code;
			onerror(message);
		}
		function format(value) {
			return value.replace(formatCRe, formatC).replace(formatXRe, formatX);
			function formatC(_, $1, $2) {
				const offset = ($2 ? Number($2) : 0) * ($1 === "-" ? -1 : 1);
				return visualizeCharacter(document.charAt(error.startOffset + offset));
			}
			function formatX() {
				return visualizeCharacterCode(document.charCodeAt(error.startOffset));
			}
		}
	}
}
function camelcase(value) {
	return value.replace(dashToCamelRe, dashToCamel);
}
function dashToCamel($0) {
	return $0.charAt(1).toUpperCase();
}
function visualizeCharacter(char) {
	return char === "`" ? "` ` `" : char;
}
function visualizeCharacterCode(charCode) {
	return "0x" + charCode.toString(16).toUpperCase();
}
// node_modules/.pnpm/rehype-parse@9.0.1/node_modules/rehype-parse/lib/index.js
function rehypeParse(options) {
	const self = this;
	const { emitParseErrors, ...settings } = {
		...self.data("settings"),
		...options
	};
	self.parser = parser;
	function parser(document, file) {
		return fromHtml(document, {
			...settings,
			onerror: emitParseErrors ? function(message) {
				if (file.path) {
					message.name = file.path + ":" + message.name;
					message.file = file.path;
				}
				file.messages.push(message);
			} : void 0
		});
	}
}
// node_modules/.pnpm/bail@2.0.2/node_modules/bail/index.js
function bail(error) {
	if (error) throw error;
}
// node_modules/.pnpm/extend@3.0.2/node_modules/extend/index.js
var require_extend = __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));
// node_modules/.pnpm/is-plain-obj@4.1.0/node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/.pnpm/trough@2.2.0/node_modules/trough/lib/index.js
function trough() {
	const fns = [];
	const pipeline = {
		run,
		use
	};
	return pipeline;
	function run(...values) {
		let middlewareIndex = -1;
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
function wrap(middleware, callback) {
	let called;
	return wrapped;
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	function then(value) {
		done(null, value);
	}
}
// node_modules/.pnpm/unified@11.0.5/node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});
// node_modules/.pnpm/unified@11.0.5/node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);
const own = {}.hasOwnProperty;
const unified = new class Processor extends CallableInstance {
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else done(void 0, file);
			}
		}
	}
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		return result;
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else done(void 0, resultingTree, file);
			}
		}
	}
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		return result;
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// packages/core/src/parse/parse.ts
async function parse$49(value, options) {
	const file = new VFile(value);
	if (options.path !== void 0) file.path = options.path;
	const tree = unified().use(rehypeParse).parse(file);
	return {
		file,
		format: options.format ?? "html",
		wholePage: true,
		tree,
		frontMatter: []
	};
}
// packages/core/src/text/organisations.ts
function createOrganisationMatcher(names, abbreviations) {
	const full = names.map(readName$1).filter((name) => name.words.length > 0);
	const short = abbreviations.map((name) => ({
		name,
		text: name.replace(/[^\p{L}\p{N}]+/gu, "")
	}));
	return { find(text) {
		const wording = typeof text === "string" ? wordsOf$1(text) : text;
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
	} };
}
function readName$1(name) {
	const words = wordsOf$1(name).readings[0].words;
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
	const most = want.base.length >= 7 ? 2 : want.base.length >= 4 ? 1 : 0;
	if (most === 0 || countBits(want.bits ^ word.bits) > most * 2) return void 0;
	const edits = editDistance(want.base, word.base, most);
	return edits <= most ? {
		...whole,
		edits
	} : void 0;
}
function isEvident(edits, name) {
	if (name.words.length === 1) return edits === 1 && name.letters >= 8;
	return edits <= 3 && edits * 6 <= name.letters;
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
	return wordsOf$1(text).readings[0].words.map((word) => word.looks).join("");
}
function isAddress(text, start, end) {
	if (/^(?:@|\.\p{Ll})/u.test(text.slice(end, end + 2))) return true;
	if (text[start - 1] === "@") return true;
	return text[start - 1] === "/" && /[:/]|\.\p{Ll}/u.test(text.slice(text.lastIndexOf(" ", start) + 1, start - 1));
}
// packages/core/src/read/position.ts
function positionOf(line, start, end) {
	const first = line.pieces.find((piece) => piece.end > start);
	const last = line.pieces.findLast((piece) => piece.start < end);
	if (!first || !last) return void 0;
	const from = pointIn(first, start - first.start, "start");
	const to = pointIn(last, end - last.start, "end");
	return from && to && {
		start: from,
		end: to
	};
}
function pointIn({ node, start, end }, at, side) {
	const { position } = node;
	if (!position) return void 0;
	if ((position.end.offset ?? 0) - (position.start.offset ?? 0) !== node.value.length) return position[side];
	const offset = offsetInValue(node.value, Math.min(at, end - start), side);
	return walk$1(position.start, node.value, offset);
}
function offsetInValue(value, at, side) {
	let seen = 0;
	let space = true;
	for (let offset = 0; offset < value.length; offset++) {
		const blank = /[\t\n\f\r ]/.test(value[offset]);
		if (blank && space) continue;
		if (side === "start" ? seen === at && !blank : seen === at) return offset;
		seen++;
		space = blank;
	}
	return value.length;
}
function walk$1(start, value, offset) {
	let { line, column } = start;
	for (let at = 0; at < offset; at++) if (value[at] === "\n") {
		line++;
		column = 1;
	} else column++;
	return {
		line,
		column,
		...start.offset !== void 0 && { offset: start.offset + offset }
	};
}
// packages/core/src/read/mentions.ts
function readMentions({ page }, views, story) {
	const found = [];
	for (const reporter of story.reporters) {
		const matcher = createNameMatcher(reporter);
		for (const line of page.lines) {
			if (!mayName(line, matcher)) continue;
			for (const view of views.of(line)) found.push(...inView(view, matcher));
		}
	}
	return found;
}
function mayName(line, matcher) {
	return matcher.find(line.text).length > 0 || line.pieces.length > 2 && hasPartOf(line.text, matcher.reporter);
}
function hasPartOf(text, name) {
	const lower = text.toLowerCase();
	return name.toLowerCase().split(/[^\p{L}]+/u).some((part) => part.length >= 3 && lower.includes(part));
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
function findHosts(text, terms) {
	if (!text.includes(".")) return [];
	const labels = new Set([...terms.names, ...terms.abbreviations].map((name) => name.toLowerCase().replace(/[^a-z\d]/g, "")));
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
}
// packages/core/src/read/affiliation/tie.ts
const former = /(?<![\p{L}\p{N}])(?:former(?:ly)?|ex|previously|once|ehemals|ehemalig\p{L}*|früher\p{L}*|ancien(?:ne)?s?|antig[uo]\p{L}*|voormalig\p{L}*|tidligere|tidigare|były|była|元)(?![\p{L}\p{N}])/iu;
const reach$1 = 40;
function tieInLine(text, credit, start, end) {
	if (former.test(text.slice(Math.max(0, start - reach$1), start))) return {
		tie: "former",
		people: []
	};
	const runIn = runInByline(credit, start);
	if (runIn) return {
		tie: "reporter",
		people: [runIn]
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
	const named = text.slice(start, end);
	const people = credit.people.filter(({ affiliations, jobTitle }) => affiliations.some((affiliation) => overlaps(affiliation, named)) || (jobTitle?.includes(named) ?? false));
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
function runInByline(credit, start) {
	const [first] = credit.people;
	return first?.start === 0 && first.affiliations.length > 0 && start - first.end <= 3 ? first.name : void 0;
}
function overlaps(affiliation, named) {
	return affiliation.includes(named) || named.includes(affiliation);
}
// packages/core/src/read/affiliation/neighbours.ts
const reach = 5;
function authorsBeside(reading, views, line) {
	const before = search(reading, views, line, -1);
	if (before && before.length > 0) return before;
	return search(reading, views, line, 1) ?? [];
}
function search(reading, views, line, step) {
	const { lines } = reading.page;
	for (let away = 1; away <= reach; away++) {
		const next = lines[line.index + away * step];
		if (!next) return void 0;
		const view = views.of(next)[0];
		if (!view || view.seen(0, view.line.text.length)?.seen !== "visible") continue;
		if (view.place === "headline") continue;
		if (isParagraph(view)) return void 0;
		const authors = authorsOf$1(view);
		if (authors.length > 0) return authors;
	}
}
function isParagraph({ line, credit }) {
	return line.text.length >= 80 || /[.!?…。]["”’»)]?$/u.test(line.text) && line.text.length >= 25 && isProse$1(credit());
}
function authorsOf$1({ place, credit }) {
	if (place === "caption" || place === "comments" || place === "related" || place === "tags") return [];
	const { form, people } = credit();
	if (form !== "credit" && form !== "names" && form !== "bio") return [];
	return people.filter(({ role, score, cued }) => role === "author" && (cued || score >= 1)).map(({ name }) => name);
}
// packages/core/src/read/affiliation/read.ts
function readAffiliations(reading, views, terms, story, noticeLines) {
	const find = createFinder(terms);
	const found = [];
	for (const line of reading.page.lines) {
		if (find(line.text).length === 0) continue;
		for (const view of views.of(line)) for (const hit of find(view.line.text)) {
			const visibility = view.seen(hit.start, hit.end);
			if (visibility) found.push(toAffiliation(reading, views, view, hit, visibility, story, noticeLines.has(line.index)));
		}
	}
	return found;
}
function createFinder(terms) {
	const wire = createOrganisationMatcher(terms.names, terms.abbreviations);
	const others = terms.confusedWith.map(({ names }) => createOrganisationMatcher(names, []));
	return (text) => {
		const hits = wire.find(text);
		for (const other of others) for (const { start, end, form } of other.find(text)) if (form === "name" && !hits.some((hit) => hit.start < end && hit.end > start)) hits.push({
			start,
			end,
			form: "confused"
		});
		return [...hits, ...findHosts(text, terms)];
	};
}
function toAffiliation(reading, views, view, { start, end, form }, visibility, story, inNotice) {
	const { line, place } = view;
	const { tie, people } = inNotice ? {
		tie: "prose",
		people: []
	} : settle(tieInView(reading, views, view, start, end, story), story);
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
function tieInView(reading, views, view, start, end, story) {
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
	const people = authorsBeside(reading, views, line);
	return people.length > 0 ? {
		tie: "reporter",
		people
	} : own;
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
function reporterBefore(text, start, story) {
	const before = text.slice(0, start);
	return (story?.reporters ?? []).filter((reporter) => createNameMatcher(reporter).find(before).some(({ end, match }) => isReporter(match) && /^[\s,(|–—-]*(?:\p{L}{1,6}\s){0,2}$/u.test(before.slice(end))));
}
function settle(tie, story) {
	if (tie.tie !== "reporter" || !story || story.reporters.length === 0) return tie;
	return tie.people.some((name) => story.reporters.some((reporter) => isReporter(createNameMatcher(reporter).compare(name)))) ? tie : {
		tie: "other-person",
		people: tie.people
	};
}
// packages/core/src/read/page.ts
const blocks = new Set("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table caption tbody td tfoot th thead tr ul xmp".split(" "));
const silent = new Set("head script style template title textarea select option datalist iframe noembed noframes object audio video canvas map progress meter rp".split(" "));
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
		endLine: []
	};
	const builder = new LineBuilder(page.lines);
	const stack = [];
	pushChildren(stack, tree.children, void 0, false, false);
	while (stack.length > 0) {
		const step = stack.pop();
		if ("close" in step) {
			if (step.block) builder.break();
			page.endLine[step.close.index] = builder.count;
			continue;
		}
		const { node, parent } = step;
		if (node.type === "text") {
			if (!step.silent) builder.add(node, parent, step.pre);
			continue;
		}
		if (node.type !== "element") continue;
		const tag = node.tagName;
		const entry = {
			node,
			parent,
			index: page.entries.length,
			depth: parent ? parent.depth + 1 : 0
		};
		page.entries.push(entry);
		page.entryOf.set(node, entry);
		const same = page.byTag.get(tag);
		if (same) same.push(entry);
		else page.byTag.set(tag, [entry]);
		const block = blocks.has(tag);
		if (block || tag === "br") builder.break();
		page.firstLine[entry.index] = builder.count;
		stack.push({
			close: entry,
			block
		});
		const shadow = tag === "template" && typeof node.properties["shadowRootMode"] === "string";
		const quiet = step.silent || !shadow && (silent.has(tag) || tag === "noscript" || silentInSvg.has(tag.toLowerCase()));
		const pre = step.pre || tag === "pre";
		pushChildren(stack, node.children, entry, quiet, pre);
		if (shadow && node.content) pushChildren(stack, node.content.children, entry, quiet, pre);
	}
	builder.break();
	return page;
}
function pushChildren(stack, children, parent, quiet, pre) {
	for (let at = children.length - 1; at >= 0; at--) stack.push({
		node: children[at],
		parent,
		silent: quiet,
		pre
	});
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
	add(node, entry, pre) {
		if (pre && node.value.includes("\n")) {
			for (const part of node.value.split("\n")) {
				this.append(node, entry, part);
				this.break();
			}
			return;
		}
		this.append(node, entry, node.value);
	}
	append(node, entry, value) {
		let words = value.replace(/[\t\n\f\r ]+/g, " ");
		if (words.startsWith(" ") && (this.text === "" || this.text.endsWith(" "))) words = words.slice(1);
		if (words === "") return;
		const start = this.text.length;
		this.text += words;
		this.pieces.push({
			node,
			entry,
			start,
			end: this.text.length
		});
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
	for (const entry of lineage(inner)) if (entry === outer) return true;
	return false;
}
function attribute(node, name) {
	const value = node.properties[name];
	if (value === void 0 || value === null || value === false) return void 0;
	if (value === true) return "";
	return Array.isArray(value) ? value.join(" ") : String(value);
}
function breaksOf(line) {
	return line.pieces.slice(1).map(({ start }) => start);
}
// packages/core/src/read/credit-lines.ts
const longest$1 = 300;
function readCreditLines({ page }, views) {
	const found = [];
	const names = views.organisations.map((name) => name.toLowerCase());
	for (const line of page.lines) {
		if (line.text.length > longest$1) continue;
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
// packages/core/src/read/place.ts
const words$1 = [
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
const roles$1 = {
	navigation: "navigation",
	complementary: "aside",
	contentinfo: "footer",
	banner: "masthead"
};
function nameWords(entry) {
	const names = `${attribute(entry.node, "className") ?? ""} ${attribute(entry.node, "id") ?? ""}`.trim();
	if (names === "") return [];
	const found = [];
	for (const name of names.split(/\s+/)) {
		const parts = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
		found.push(parts.join("-"), ...parts);
	}
	return found;
}
const memo = new WeakMap();
function ownRegion(entry) {
	let region = memo.get(entry);
	if (region === void 0) memo.set(entry, region = judge$1(entry) ?? "none");
	return region === "none" ? void 0 : region;
}
function judge$1(entry) {
	const { tagName } = entry.node;
	if (tagName === "html" || tagName === "body" || tagName === "article" || tagName === "main") return void 0;
	const role = attribute(entry.node, "role");
	if (role !== void 0 && roles$1[role]) return roles$1[role];
	const own = nameWords(entry);
	for (const [region, pattern] of words$1) if (own.some((word) => pattern.test(word))) return region;
	return tags[tagName];
}
function regionOf(entry) {
	for (const at of lineage(entry)) {
		const region = ownRegion(at);
		if (region === "footer" && isInArticleElement(at)) continue;
		if (region) return region;
	}
}
function isInArticleElement(entry) {
	for (const at of lineage(entry.parent)) if (at.node.tagName === "article") return true;
	return false;
}
// packages/core/src/read/article.ts
const proseLength = 80;
const sentenceLength = 40;
function findArticle(page, titles = []) {
	const prose = page.lines.filter((line) => isProse(line));
	const weights = weigh(page, prose);
	const headline = findHeadline(page, titles, heaviest(page, weights));
	const from = headline === void 0 ? 0 : headline + 1;
	const after = prose.filter((line) => line.index >= from);
	const body = heaviest(page, after.length === prose.length ? weights : weigh(page, after));
	let bodyStart;
	let bodyEnd;
	for (const line of after) {
		if (body && !within$1(line.block, body)) continue;
		bodyStart ??= line.index;
		bodyEnd = line.index;
	}
	const root = rootOf(page, headline, bodyStart);
	return {
		headline,
		bodyStart,
		bodyEnd,
		root,
		spine: spineOf(page, headline, bodyStart)
	};
}
function isProse(line) {
	const { text } = line;
	if (text.length < sentenceLength) return false;
	if (text.length < proseLength && !/[.!?…。！？]["”’»)\]]?$/.test(text)) return false;
	const region = regionOf(line.block);
	if (region !== void 0 && region !== "aside" && region !== "tags") return false;
	return linkedLength(line) < text.length / 2;
}
function linkedLength(line) {
	let length = 0;
	for (const piece of line.pieces) {
		let steps = 0;
		for (const entry of lineage(piece.entry)) {
			if (entry === line.block || ++steps > 6) break;
			if (entry.node.tagName === "a") {
				length += piece.end - piece.start;
				break;
			}
		}
	}
	return length;
}
function weigh(page, prose) {
	const weights = new Float64Array(page.entries.length);
	for (const line of prose) {
		const region = regionOf(line.block);
		let weight = Math.min(line.text.length, 1e3) / (region === void 0 ? 1 : 3);
		let entry = line.block?.parent ?? line.block;
		for (let level = 0; entry && level < 4; level++) {
			weights[entry.index] += weight;
			weight /= 2;
			entry = entry.parent;
		}
	}
	return weights;
}
function heaviest(page, weights) {
	let best;
	let most = 0;
	for (const entry of page.entries) {
		const weight = weights[entry.index];
		if (weight > most) {
			most = weight;
			best = entry;
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
	const known = titles.map((title) => wordsOf(title)).filter((words) => words.size > 0);
	const bodyLine = body === void 0 ? void 0 : page.firstLine[body.index];
	let best;
	let most = 0;
	const consider = (entry, rank) => {
		const first = page.firstLine[entry.index];
		const end = page.endLine[entry.index];
		if (end <= first || end - first > 4) return;
		const text = page.lines.slice(first, end).map((line) => line.text).join(" ");
		let score = rank + 4 * likeness(wordsOf(text), known);
		const region = regionOf(entry);
		if (region !== void 0 && region !== "masthead") score -= 2;
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
		const region = regionOf(line.block);
		if (region !== void 0 && region !== "masthead" && region !== "aside") continue;
		const words = wordsOf(line.text);
		if (words.size >= 3 && likeness(words, known) > .7) return line.index;
	}
}
function wordsOf(text) {
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
function likeness(words, known) {
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
function rootOf(page, headline, bodyStart) {
	const body = bodyStart === void 0 ? void 0 : page.lines[bodyStart].block;
	const head = headline === void 0 ? void 0 : page.lines[headline].block;
	for (const entry of lineage(head ?? body)) if (!body || within$1(body, entry)) return entry;
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
		else if (isObject$1(value)) {
			yield value;
			for (const key of Object.keys(value)) {
				const child = value[key];
				if (typeof child === "object" && child !== null) queue.push(child);
			}
		}
	}
}
function isObject$1(value) {
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
	} else if (isObject$1(item)) {
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
		if (isObject$1(node["publisher"])) publisher ??= nameOf$1(node["publisher"]);
	}
	return {
		titles,
		body,
		publisher
	};
}
// packages/core/src/read/metadata.ts
const authorMeta = new Set("author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator dc:creator dcterms.contributor citation_author byl twitter:data1 cxenseparse:author cse-author authors news_authors article:author_name author_name authorname article.author rbauthors byline book:author swiftype:author shareaholic:article_author_name hdl_author cxense:author cb:author creator dc.author datepublished:author prism.author bt:author mrf:authors".split(" "));
const titleMeta = new Set("og:title twitter:title dc.title parsely-title sailthru.title headline title".split(" "));
function readMetadata(page, frontMatter = []) {
	const metadata = {
		authors: [],
		titles: []
	};
	for (const entry of page.byTag.get("meta") ?? []) readMeta(entry, metadata);
	for (const entry of page.byTag.get("title") ?? []) {
		const text = textOf$1(entry);
		if (text !== "" && entry.parent?.node.tagName === "head") metadata.titles.push(text);
	}
	for (const entry of page.byTag.get("link") ?? []) {
		const rel = attribute(entry.node, "rel");
		const title = attribute(entry.node, "title");
		if (rel === "author" && title) addAuthors(metadata, title, "link", entry);
	}
	for (const entry of page.byTag.get("script") ?? []) readScript(entry, metadata);
	for (const value of frontMatter) {
		if (/^(author|authors|byline|creator|reporter|writer)(\.\d+)?(\.name)?$/i.test(value.key)) addAuthors(metadata, value.value, "front-matter", void 0, value.position);
		if (/^(title|headline)$/i.test(value.key)) metadata.titles.push(value.value);
	}
	return metadata;
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
	if (!linked && !(type === "application/json" && /^__(next|nuxt)_data__$/i.test(id))) return;
	const source = textOf$1(entry);
	if (source === "" || source.length > 3e6) return;
	const data = parseJson$1(source);
	if (data === void 0) return;
	const found = readJsonAuthors(data, linked);
	for (const author of found) addAuthor(metadata, author, linked ? "json-ld" : "data", entry);
	const titles = readJsonTitles(data, linked);
	metadata.titles.push(...titles.titles);
	metadata.articleBody ??= titles.body;
	metadata.publisher ??= titles.publisher;
}
function parseJson$1(source) {
	const plain = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "").replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, "");
	const spaced = () => plain.replaceAll(/\p{Cc}+/gu, " ");
	for (const repair of [
		() => plain,
		spaced,
		() => spaced().replaceAll(/,\s*([}\]])/g, "$1")
	]) try {
		return JSON.parse(repair());
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
}
function textOf$1(entry) {
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
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/ident.js
const REVERSE_SOLIDUS$2 = 92;
function decode$4(str) {
	const end = str.length - 1;
	let decoded = "";
	for (let i = 0; i < str.length; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS$2) {
			if (i === end) break;
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
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/names.js
const HYPHENMINUS$3 = 45;
function isCustomProperty(str, offset) {
	offset = offset || 0;
	return str.length - offset >= 2 && str.charCodeAt(offset) === HYPHENMINUS$3 && str.charCodeAt(offset + 1) === HYPHENMINUS$3;
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/string.js
const REVERSE_SOLIDUS$1 = 92;
const QUOTATION_MARK = 34;
const APOSTROPHE = 39;
function decode$3(str) {
	const len = str.length;
	const firstChar = str.charCodeAt(0);
	const start = firstChar === QUOTATION_MARK || firstChar === APOSTROPHE ? 1 : 0;
	const end = start === 1 && len > 1 && str.charCodeAt(len - 1) === firstChar ? len - 2 : len - 1;
	let decoded = "";
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
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/utils/url.js
const REVERSE_SOLIDUS = 92;
const RIGHTPARENTHESIS = 41;
function decode$2(str) {
	const len = str.length;
	let start = 4;
	let end = str.charCodeAt(len - 1) === RIGHTPARENTHESIS ? len - 2 : len - 1;
	let decoded = "";
	while (start < end && isWhiteSpace(str.charCodeAt(start))) start++;
	while (start < end && isWhiteSpace(str.charCodeAt(end))) end--;
	for (let i = start; i <= end; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS) {
			if (i === end) {
				if (i !== len - 1) decoded = str.substr(i + 1);
				break;
			}
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
// packages/core/src/read/visibility/properties.ts
const wide = new Set([
	"inherit",
	"initial",
	"unset",
	"revert",
	"revert-layer"
]);
const oneOf$1 = (words) => {
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
	display: oneOf$1("none contents block inline inline-block flow flow-root flex inline-flex grid inline-grid grid-lanes table inline-table table-row table-cell table-caption table-column table-column-group table-row-group table-header-group table-footer-group list-item ruby ruby-text ruby-base run-in math -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex -ms-flexbox -ms-inline-flexbox -ms-grid"),
	visibility: oneOf$1("visible hidden collapse"),
	opacity: share,
	width: size,
	height: size,
	"max-width": size,
	"max-height": size,
	"min-width": size,
	"min-height": size,
	"overflow-x": oneOf$1("visible hidden clip scroll auto overlay"),
	"overflow-y": oneOf$1("visible hidden clip scroll auto overlay"),
	position: oneOf$1("static relative absolute fixed sticky -webkit-sticky"),
	top: size,
	right: size,
	bottom: size,
	left: size,
	"margin-top": size,
	"margin-right": size,
	"margin-bottom": size,
	"margin-left": size,
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
	float: oneOf$1("none left right inline-start inline-end"),
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
	"text-decoration-line": oneOf$1("none underline overline line-through blink spelling-error grammar-error"),
	"content-visibility": oneOf$1("visible hidden auto"),
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
	all: (parts) => isWide$1(parts) ? Object.keys(longhands).map((name) => [name, parts]) : []
};
function isKnown(name) {
	return Object.hasOwn(longhands, name) || Object.hasOwn(aliases, name) || Object.hasOwn(shorthands, name) || Object.hasOwn(sides, name);
}
function expand$1(property, parts) {
	const name = Object.hasOwn(aliases, property) ? aliases[property] : property;
	if (Object.hasOwn(longhands, name)) return isWide$1(parts) || longhands[name](parts) ? [[name, parts]] : [];
	if (Object.hasOwn(sides, name)) return box(sides[name], parts);
	return Object.hasOwn(shorthands, name) ? shorthands[name](parts) : [];
}
function box(names, parts) {
	if (parts.length === 0 || parts.length > names.length) return [];
	const at = (index) => parts[index] ?? parts[index === 3 ? 1 : 0] ?? parts[0];
	const found = names.map((name, index) => [name, [at(index)]]);
	return found.every(([name, value]) => isWide$1(value) || longhands[name](value)) ? found : [];
}
const backgroundWords = new Set("none repeat repeat-x repeat-y no-repeat space round scroll fixed local center left right top bottom cover contain auto border-box padding-box content-box text".split(" "));
function background(parts) {
	if (isWide$1(parts)) return [
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
	if (isWide$1(parts)) return [["font-size", parts], ["line-height", parts]];
	const at = parts.findIndex((part, index) => part.type !== "Number" && wordOf(part) !== "normal" && isSize(part) && index < 5);
	const zero = parts.findIndex((part) => part.type === "Number" && Number(part.value) === 0);
	const first = zero >= 0 && (at < 0 || zero < at) ? zero : at;
	if (first < 0 || first === parts.length - 1) return [];
	const slash = parts[first + 1];
	const height = slash?.type === "Operator" && slash.value === "/" ? parts[first + 2] : void 0;
	return [["font-size", [parts[first]]], ["line-height", [height ?? word("normal")]]];
}
function isWide$1(parts) {
	return parts.length === 1 && wide.has(wordOf(parts[0]) ?? "-");
}
function wordOf(part) {
	if (part.type !== "Identifier") return void 0;
	const { name } = part;
	return (name.includes("\\") ? decode$4(name) : name).toLowerCase();
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
const plain = {
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
	width: void 0,
	height: void 0
};
const faintest = .1;
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
		look.width = void 0;
		look.height = void 0;
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
		if (look.opacity < faintest) this.hide("transparent");
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
		const { display } = this;
		const { node } = this.entry;
		const position = this.word("position");
		const positioned = position === "absolute" || position === "fixed";
		const floats = this.parts("float") !== void 0 && this.word("float") !== "none";
		const replaced = isReplaced(node);
		if (replaced || positioned || floats || !isInline(display, node)) this.readSize(replaced);
		if (positioned && this.parts("clip") && clipHides(this.parts("clip"), this.measures)) this.hide("clipped");
		const clipPath = this.parts("clip-path");
		if (clipPath && clipPathHides(clipPath, this.measures)) this.hide("clipped");
		if (!replaced && !positioned && isInline(display, node)) return;
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
		look.width = width ?? (replaced && !this.parts("width") ? sizeAttribute(node, "width") : void 0);
		look.height = height ?? (replaced && !this.parts("height") ? sizeAttribute(node, "height") : void 0);
		if (replaced) {
			const least = Math.min(look.width ?? 1e400, look.height ?? 1e400);
			if (least <= 2) this.hide("no-size");
			else if (least < 8) this.hide("tiny");
			return;
		}
		const clipsX = this.clips("overflow-x");
		const clipsY = this.clips("overflow-y");
		const flat = height !== void 0 && height + this.padding("padding-top", "padding-bottom") <= 1;
		const narrow = width !== void 0 && width + this.padding("padding-left", "padding-right") <= 1;
		if (flat && clipsY || narrow && clipsX) look.content ??= "no-size";
		if (flat || narrow) look.height = flat ? 0 : look.height;
		if (clipsY && !look.lineHeight && height === void 0 && this.padding("padding-top", "padding-bottom") === 0) look.squeezed = true;
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
	if (!look.textShadow && look.colour && look.colour.alpha < faintest) return "transparent";
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
function atLeast(value, limit) {
	return value !== void 0 && value <= limit;
}
function legacyBackground(value) {
	return value === void 0 ? void 0 : legacyColour(value);
}
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
const HYPHENMINUS$2 = 45;
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
			if (code === SOLIDUS$7 || code === ASTERISK$5 || code === PLUSSIGN$5 || code === HYPHENMINUS$2) return this.Operator();
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
const HYPHENMINUS$1 = 45;
const N = 110;
const DISALLOW_SIGN = true;
const ALLOW_SIGN = false;
function checkInteger(offset, disallowSign) {
	let pos = this.tokenStart + offset;
	const code = this.charCodeAt(pos);
	if (code === PLUSSIGN$3 || code === HYPHENMINUS$1) {
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
			case HYPHENMINUS$1: msg = "HyphenMinus is expected";
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
		if (this.isDelim(PLUSSIGN$3, offset) || this.isDelim(HYPHENMINUS$1, offset)) {
			sign = this.isDelim(PLUSSIGN$3, offset) ? PLUSSIGN$3 : HYPHENMINUS$1;
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
		if (type !== PLUSSIGN$3 && type !== HYPHENMINUS$1) this.error("Number sign is expected");
	}
	checkTokenIsInteger.call(this, sign !== 0);
	return sign === HYPHENMINUS$1 ? "-" + this.consume(10) : this.consume(10);
}
function parse$48() {
	const start = this.tokenStart;
	let a = null;
	let b = null;
	if (this.tokenType === 10) {
		checkTokenIsInteger.call(this, ALLOW_SIGN);
		b = this.consume(10);
	} else if (this.tokenType === 1 && this.cmpChar(this.tokenStart, HYPHENMINUS$1)) {
		a = "-1";
		expectCharCode.call(this, 1, N);
		switch (this.tokenEnd - this.tokenStart) {
			case 2:
				this.next();
				b = consumeB.call(this);
				break;
			case 3:
				expectCharCode.call(this, 2, HYPHENMINUS$1);
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
				break;
			default:
				expectCharCode.call(this, 2, HYPHENMINUS$1);
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
				expectCharCode.call(this, 1, HYPHENMINUS$1);
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
				break;
			default:
				expectCharCode.call(this, 1, HYPHENMINUS$1);
				checkInteger.call(this, 2, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(start + sign + 1);
		}
	} else if (this.tokenType === 12) {
		const code = this.charCodeAt(this.tokenStart);
		const sign = code === PLUSSIGN$3 || code === HYPHENMINUS$1;
		let i = this.tokenStart + sign;
		for (; i < this.tokenEnd; i++) if (!isDigit(this.charCodeAt(i))) break;
		if (i === this.tokenStart + sign) this.error("Integer is expected", this.tokenStart + sign);
		expectCharCode.call(this, i - this.tokenStart, N);
		a = this.substring(start, i);
		if (i + 1 === this.tokenEnd) {
			this.next();
			b = consumeB.call(this);
		} else {
			expectCharCode.call(this, i - this.tokenStart + 1, HYPHENMINUS$1);
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
function parse$47(isDeclaration = false) {
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
function parse$46(name) {
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
function parse$45() {
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
function parse$44(isStyleBlock) {
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
function parse$43(readSequence, recognizer) {
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
function parse$42() {
	const start = this.tokenStart;
	this.eat(15);
	return {
		type: "CDC",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/CDO.js
function parse$41() {
	const start = this.tokenStart;
	this.eat(14);
	return {
		type: "CDO",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/ClassSelector.js
const FULLSTOP$1 = 46;
function parse$40() {
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
function parse$39() {
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
function parse$38() {
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
function parse$37(kind = "media") {
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
function parse$36() {
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
function parse$35() {
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
function parse$34() {
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
function parse$33(kind) {
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
function parse$32(kind = "unknown") {
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
function parse$31(kind = "unknown") {
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
function parse$30(readSequence, recognizer) {
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
function parse$29(kind) {
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
function parse$28() {
	const start = this.tokenStart;
	this.eat(4);
	return {
		type: "Hash",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start + 1)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Identifier.js
function parse$27() {
	return {
		type: "Identifier",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		name: this.consume(1)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/IdSelector.js
function parse$26() {
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
function parse$25() {
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
function parse$24() {
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
function parse$23() {
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
function parse$22() {
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
function parse$21() {
	const start = this.tokenStart;
	this.eatDelim(AMPERSAND);
	return {
		type: "NestingSelector",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Nth.js
function parse$20() {
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
function parse$19() {
	return {
		type: "Number",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: this.consume(10)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Operator.js
function parse$18() {
	const start = this.tokenStart;
	this.next();
	return {
		type: "Operator",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Parentheses.js
function parse$17(readSequence, recognizer) {
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
function parse$16() {
	return {
		type: "Percentage",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: this.consumeNumber(11)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/PseudoClassSelector.js
function parse$15() {
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
function parse$14() {
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
function parse$13() {
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
function parse$12(consumeUntil, excludeWhiteSpace) {
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
function parse$11() {
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
function parse$10() {
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
function parse$9() {
	const children = this.readSequence(this.scope.Selector);
	if (this.getFirstListNode(children) === null) this.error("Selector is expected");
	return {
		type: "Selector",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/SelectorList.js
function parse$8() {
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
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/String.js
function parse$7() {
	return {
		type: "String",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: decode$3(this.consume(5))
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/StyleSheet.js
const EXCLAMATIONMARK = 33;
function consumeRaw() {
	return this.Raw(null, false);
}
function parse$6() {
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
function parse$5() {
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
function parse$4() {
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
function parse$3() {
	const start = this.tokenStart;
	this.eatIdent("u");
	scanUnicodeRange.call(this);
	return {
		type: "UnicodeRange",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start)
	};
}
// node_modules/.pnpm/css-tree@3.2.1/node_modules/css-tree/lib/syntax/node/Url.js
function parse$2() {
	const start = this.tokenStart;
	let value;
	switch (this.tokenType) {
		case 7:
			value = decode$2(this.consume(7));
			break;
		case 2:
			if (!this.cmpStr(this.tokenStart, this.tokenEnd, "url(")) this.error("Function name must be `url`");
			this.eat(2);
			this.skipSC();
			value = decode$3(this.consume(5));
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
function parse$1() {
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
function parse() {
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
		AnPlusB: () => parse$48,
		Atrule: () => parse$47,
		AtrulePrelude: () => parse$46,
		AttributeSelector: () => parse$45,
		Block: () => parse$44,
		Brackets: () => parse$43,
		CDC: () => parse$42,
		CDO: () => parse$41,
		ClassSelector: () => parse$40,
		Combinator: () => parse$39,
		Comment: () => parse$38,
		Condition: () => parse$37,
		Declaration: () => parse$36,
		DeclarationList: () => parse$35,
		Dimension: () => parse$34,
		Feature: () => parse$33,
		FeatureFunction: () => parse$32,
		FeatureRange: () => parse$31,
		Function: () => parse$30,
		GeneralEnclosed: () => parse$29,
		Hash: () => parse$28,
		IdSelector: () => parse$26,
		Identifier: () => parse$27,
		Layer: () => parse$25,
		LayerList: () => parse$24,
		MediaQuery: () => parse$23,
		MediaQueryList: () => parse$22,
		NestingSelector: () => parse$21,
		Nth: () => parse$20,
		Number: () => parse$19,
		Operator: () => parse$18,
		Parentheses: () => parse$17,
		Percentage: () => parse$16,
		PseudoClassSelector: () => parse$15,
		PseudoElementSelector: () => parse$14,
		Ratio: () => parse$13,
		Raw: () => parse$12,
		Rule: () => parse$11,
		Scope: () => parse$10,
		Selector: () => parse$9,
		SelectorList: () => parse$8,
		String: () => parse$7,
		StyleSheet: () => parse$6,
		SupportsDeclaration: () => parse$5,
		TypeSelector: () => parse$4,
		UnicodeRange: () => parse$3,
		Url: () => parse$2,
		Value: () => parse$1,
		WhiteSpace: () => parse
	})
});
// packages/core/src/read/visibility/limits.ts
const deepest$1 = 32;
function tooDeep(text) {
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
	if (tooDeep(text)) return void 0;
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
		case "FeatureRange": return each((window) => isInRange$1(node, window));
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
function isInRange$1(range, window) {
	const { left, leftComparison, middle, rightComparison, right } = range;
	if (!compare$1(side(left, window), leftComparison, side(middle, window))) return false;
	return !right || !rightComparison || compare$1(side(middle, window), rightComparison, side(right, window));
}
function side(node, window) {
	if (node.type !== "Identifier") return numberOf(node, window);
	const value = featureOf(node.name.toLowerCase(), window);
	return typeof value === "number" ? value : void 0;
}
function compare$1(a, comparison, b) {
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
// packages/core/src/read/visibility/declarations.ts
function parseDeclarations(body) {
	if (tooDeep(body)) return [];
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
		const property = decode$4(node.property);
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
		if (node.type === "Function" || node.type === "Parentheses") open.push(...node.children);
	}
	return false;
}
function addLonghands(found, name, value, important) {
	for (const [property, parts] of expand$1(name, value.children.toArray())) found.push({
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
	if (tooDeep(text)) return [];
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
	if (name === "class") return textOf(node.properties["className"]);
	if (name === "for") return textOf(node.properties["htmlFor"]);
	const { properties } = node;
	if (name in properties && Object.hasOwn(properties, name)) return textOf(properties[name]);
	const plain = name.replaceAll(/[-:]/g, "");
	for (const key of Object.keys(properties)) {
		if (key.length !== plain.length || key.toLowerCase() !== plain) continue;
		return textOf(properties[key]);
	}
}
function textOf(value) {
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
	if (text === "" || text.endsWith(",") || tooDeep(text)) return void 0;
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
			const name = decode$4(node.name.slice(node.name.lastIndexOf("|") + 1)).toLowerCase();
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
				name: decode$4(node.name)
			};
		case "ClassSelector":
			selector.specificity += weight.class;
			return {
				kind: "class",
				name: decode$4(node.name)
			};
		case "AttributeSelector": {
			selector.specificity += weight.class;
			const { value } = node;
			return {
				kind: "attribute",
				name: decode$4(node.name.name).toLowerCase(),
				matcher: node.matcher,
				value: value === null ? "" : value.type === "String" ? value.value : decode$4(value.name),
				ignoreCase: node.flags?.toLowerCase() === "i"
			};
		}
		case "PseudoClassSelector": return compilePseudoClass(node, selector, parents);
		default: return;
	}
}
function compilePseudoClass(node, selector, parents) {
	const name = decode$4(node.name).toLowerCase();
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
		for (const item of node.children) if (item.type === "Identifier") ranges.push(decode$4(item.name).toLowerCase());
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
		imports: false
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
		if (this.top.kind === "sheet") this.semicolon(end);
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
		const prelude = clean$1(this.text.slice(this.segment, at));
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
		const statement = this.top.rule ? "" : clean$1(this.text.slice(this.segment, at));
		if (kind === "sheet" && !statement.startsWith("@")) {
			this.spoilt = this.segment;
			return;
		}
		const lower = statement.slice(0, 8).toLowerCase();
		if (lower.startsWith("@import")) this.sheet.imports = true;
		else if (lower.startsWith("@layer")) for (const name of statement.slice(6).split(",")) this.sheet.layers.push({
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
function clean$1(prelude) {
	return (prelude.includes("/*") ? prelude.replace(/\/\*[^]*?(?:\*\/|$)/g, " ") : prelude).trim().replace(/^(?:(?:<!--|-->)\s*)+/, "");
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
		const sheet = scanSheet(text, media === "" ? void 0 : {
			name: "media",
			prelude: media,
			parent: void 0
		});
		if (sheet.imports) sheets.outside = true;
		sheets.own.push({
			sheet,
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
	if (data && !preloaded) return decode$1(href.slice(data[0].length));
	if (attribute(node, "media")?.trim().toLowerCase() !== "print" || node.properties["onLoad"] !== void 0) sheets.outside = true;
}
function decode$1(text) {
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
var RuleIndex = class {
	matcher;
	byKey = new Map();
	groupWindows = new Map();
	anonymous = new Map();
	layerRanks;
	parents = new Map();
	hasShadows;
	keyframes = new Map();
	constructor(page, sheets) {
		this.matcher = new Matcher(page);
		this.hasShadows = page.byTag.get("template")?.some(({ node }) => node.properties["shadowRootMode"]) ?? false;
		let order = 0;
		const layers = [];
		for (const { sheet, scope } of sheets.own) {
			layers.push(...sheet.layers);
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
		this.layerRanks = rankLayers(layers, this.anonymous);
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
	mentions(name) {
		return this.byKey.has(`.${name.toLowerCase()}`);
	}
	collect(key, entry, scope, found) {
		for (const rule of this.byKey.get(key) ?? []) {
			if (rule.scope !== scope || this.exhausted) continue;
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
			found.push({
				declarations: rule.declarations,
				layer: this.layerOf(rule.source.group),
				specificity: best.specificity,
				order: rule.order,
				windows,
				pseudoElement: best.pseudoElement
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
			const [root, limit] = at.prelude.split(/\)\s*to\s*\(/i).map((text) => text.replace(/^\(|\)$/g, ""));
			const roots = parseSelectors(root.trim()) ?? [];
			const limits = limit === void 0 ? [] : parseSelectors(limit.trim()) ?? [];
			if (!this.isWithin(entry, roots, limits)) return false;
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
		for (const selector of prelude.split(",")) keys.add(keyOf$1(selector));
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
	for (const selector of bare.split(",")) keys.add(keyOf$1(selector));
	return keys;
}
const combinators = new Set(Array.from("	\n\f\r >+~", (char) => char.charCodeAt(0)));
function keyOf$1(selector) {
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
function sourcesOf(entry, rules) {
	return {
		matches: rules.matchesOf(entry).filter((match) => match.pseudoElement === void 0),
		inline: inlineStyle(entry.node)
	};
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
	if (ranked.length > 1) ranked.sort(compare);
	for (const { declaration } of ranked) if (declaration.property.startsWith("--")) (style.custom ??= new Map()).set(declaration.property, declaration.text ?? "");
	for (const { declaration } of ranked) {
		if (declaration.property.startsWith("--")) continue;
		if (declaration.text === void 0) style.values.set(declaration.property, declaration.value);
		else for (const { property, value } of substitute(declaration, (name) => customProperty(style, name))) style.values.set(property, value);
	}
	return style;
}
function compare(a, b) {
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
			looks: [plain],
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
			why: "some-widths"
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
		const sources = sourcesOf(entry, this.rules());
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
			outside: parent.outside ?? (this.hasOutside() ? hidingClass(entry, (name) => this.rules().mentions(name)) : void 0)
		};
	}
};
function unveil(look) {
	look.hidden = void 0;
	look.content = void 0;
	look.visibility = true;
	look.opacity = 1;
}
function boxReason(look) {
	return look.hidden ?? (look.visibility ? void 0 : "visibility-hidden");
}
// packages/core/src/read/reading.ts
function openReading(document) {
	const page = readPage(document.tree);
	const metadata = readMetadata(page, document.frontMatter);
	return {
		document,
		page,
		metadata,
		article: findArticle(page, metadata.titles),
		sight: createSight(page)
	};
}
function placeOfLine(reading, line) {
	return placeOf$2(reading, line.index, line.block);
}
function placeOfEntry(reading, entry) {
	return placeOf$2(reading, reading.page.firstLine[entry.index], entry);
}
function placeOf$2({ page, article }, index, entry) {
	return apart(article, entry) ?? placeByOrder(page, article, index, entry);
}
function apart({ spine }, entry) {
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
	return !root || entry && within$1(entry, root) ? "end" : "elsewhere";
}
function inAnotherArticle({ spine }, entry) {
	for (const at of lineage(entry)) {
		if (spine.has(at)) return false;
		if (at.node.tagName === "article") return true;
	}
	return false;
}
// packages/core/src/read/links.ts
const canonicalKeys = new Set([
	"canonical",
	"canonicalurl",
	"canonical_url",
	"original_url",
	"originalurl",
	"source_url"
]);
function readLinks(reading, terms) {
	const { page, document, sight } = reading;
	const found = [];
	for (const { key, value, position } of document.frontMatter) {
		if (!canonicalKeys.has(key.toLowerCase()) || !/^https?:/i.test(value)) continue;
		found.push({
			href: value,
			kind: "front-matter",
			...unseen$1(value, "front-matter"),
			position
		});
	}
	for (const { node } of page.byTag.get("link") ?? []) {
		const href = attribute(node, "href");
		if (!href || !(attribute(node, "rel") ?? "").split(" ").includes("canonical")) continue;
		found.push({
			href,
			kind: "canonical",
			...unseen$1(href, "link"),
			position: node.position
		});
	}
	for (const { node } of page.byTag.get("meta") ?? []) {
		const href = attribute(node, "content");
		const property = attribute(node, "property") ?? attribute(node, "name");
		if (!href || ![
			"og:url",
			"original-source",
			"syndication-source"
		].includes(property ?? "")) continue;
		found.push({
			href,
			kind: "canonical",
			...unseen$1(href, "meta"),
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
function unseen$1(text, way) {
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
const longest = 400;
function readMediaCredits(reading, wire) {
	const own = wire.map((name) => fold(name).lower);
	const found = [];
	for (const line of reading.page.lines) {
		if (line.text.length > longest || !quick.test(line.text)) continue;
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
	for (const line of reading.page.lines) {
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
// packages/core/src/languages/types.ts
function words(text) {
	return text.trim().split(/\s+/);
}
function phrases(text) {
	return text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")).filter((phrase) => phrase !== "");
}
// packages/core/src/languages/da.ts
const danish = {
	code: "da",
	cues: {
		author: phrases(`af, skrevet af, tekst, tekst af, udgivet af, publiceret af, forfatter, journalist, skribent, artikel af,
      tekst og foto, interview af, om forfatteren, indlæg af, lagt op af`),
		weakAuthor: phrases(`fra`),
		editor: phrases(`redigeret af, redaktør, redaktion, opdateret af`),
		photographer: phrases(`foto, fotos, foto af, billede, billeder, fotograf, fotografi, illustration, illustrationer, video,
      grafik, arkivfoto`),
		translator: phrases(`oversat af, oversættelse, oversættelse af, oversætter`),
		contributor: phrases(`medvirkende, med bidrag fra`),
		source: phrases(`kilde, kilder, oprindeligt bragt i`),
		genres: phrases(`kommentar, klumme, analyse, anmeldelse, debat, leder, interview, reportage, kronik, essay, artikel`)
	},
	conjunctions: words("og & samt"),
	particles: words("af von de"),
	honorifics: words("dr prof professor cand"),
	jobs: words(`journalist redaktør korrespondent reporter klummeskribent skribent fotograf chefredaktør forfatter anmelder
    kommentator debattør freelancejournalist politisk-redaktør udlandskorrespondent professor forsker praktikant
    souschef redaktionschef`),
	jobModifiers: words("politisk ansvarshavende freelance international"),
	staff: words("redaktionen redaktion nyhedsbureau admin"),
	organisations: words(`nyheder avis avisen dagblad nyhedsbureau ritzau tidende berlingske politiken posten presse universitet
    fond institut forening ministeriet gruppen radio tv redaktionen aps center rådet politiet forlag kommune partiet`),
	months: words("januar februar marts april maj juni juli august september oktober november december"),
	weekdays: words("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
	time: words("kl klokken siden timer time minutter minut dage dag uger måneder år i går dag læsetid den min"),
	labels: words("publiceret udgivet opdateret senest oprettet ændret læsetid offentliggjort"),
	controls: words(`del kommentarer kommentar kommentér gem følg abonner abonnement log ind menu søg luk åbn mere læs se alle
    hjem kontakt annonce nyhedsbrev lyt link kopier også relaterede artikler artikel emner seneste mest læste hvordan hvorfor
    hvem hvad hvornår hvor det den dette om for`),
	topics: words(`politik sport økonomi kultur debat udland indland danmark verden københavn aarhus teknologi videnskab sundhed
    film musik bøger rejser mad skole fodbold biler erhverv samfund klima krimi penge`),
	placePrepositions: words("i fra"),
	affiliationPrepositions: words("på for hos ved"),
	bioVerbs: words("er var har arbejder skriver dækker studerede bor"),
	contributionVerbs: words("bidrog medvirkede"),
	former: words("tidligere forhenværende"),
	givenNames: words(`aage allan anders andreas ane anja anna anne annette arne asger astrid benny bent bente berit birgit birgitte
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
		author: phrases(`door, geschreven door, geplaatst door, gepubliceerd door, tekst, tekst door, auteur, auteurs, redactie,
      artikel door, verslaggever, redacteur, een artikel van, interview door, over de auteur, door onze verslaggever,
      door onze redacteur, van onze verslaggever, van onze redactie`),
		weakAuthor: phrases(`van`),
		editor: phrases(`bewerkt door, eindredactie, geredigeerd door, bijgewerkt door`),
		photographer: phrases(`foto, foto's, foto door, foto's door, beeld, fotograaf, fotografie, illustratie, illustraties, video,
      beeld door, fotobewerking, afbeelding`),
		translator: phrases(`vertaald door, vertaling, vertaler`),
		contributor: phrases(`met medewerking van, met bijdragen van, mmv, m.m.v`),
		source: phrases(`bron, bronnen, eerder verschenen in, oorspronkelijk gepubliceerd door`),
		genres: phrases(`column, opinie, analyse, commentaar, interview, recensie, essay, reportage, verslag, artikel, een column, een essay`)
	},
	conjunctions: words("en &"),
	particles: words(`van de der den het ter ten te in op t 't s 's voor aan bij`),
	honorifics: words("dr prof drs ir mr ing dhr mevr"),
	jobs: words(`verslaggever verslaggeefster redacteur redactrice journalist journaliste correspondent correspondente
    hoofdredacteur eindredacteur columnist columniste fotograaf fotografe auteur medewerker medewerkster stagiair
    stagiaire chef hoogleraar onderzoeker schrijver schrijfster presentator presentatrice freelancer sportverslaggever
    politiek-verslaggever advocaat directeur gastauteur`),
	jobModifiers: words("politiek politieke adjunct onze freelance economie chef algemeen buitenland"),
	staff: words("redactie webredactie newsroom team gastauteur nieuwsredactie admin persbureau"),
	organisations: words(`nieuws krant dagblad persbureau pers redactie universiteit stichting instituut vereniging ministerie
    groep omroep televisie uitgeverij bv nv centrum raad partij politie gemeente anp belga nos rtl nrc vrt telegraaf
    courant weekblad tijdschrift hogeschool bond`),
	months: words("januari februari maart april mei juni juli augustus september oktober november december mrt okt"),
	weekdays: words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo"),
	time: words("om uur geleden minuten minuut dagen dag weken maanden jaar gisteren vandaag leestijd op min"),
	labels: words("gepubliceerd geplaatst bijgewerkt laatst gewijzigd laatste update datum leestijd aangepast"),
	controls: words(`delen deel reacties reageer reageren afdrukken bewaren bewaar volgen volg abonneren abonnement inloggen
    registreren menu zoeken sluiten openen meer lees lezen bekijk alle alles home contact adverteren advertentie
    nieuwsbrief luister link kopieer kopiëren ook gerelateerd artikelen artikel tags laatste het een dit deze hoe waarom
    wie wat wanneer waar voor over`),
	topics: words(`politiek sport economie cultuur opinie buitenland binnenland nederland belgië wereld amsterdam brussel tech
    wetenschap gezondheid media film muziek boeken reizen koken onderwijs voetbal wielrennen auto show regio lokaal
    samenleving klimaat misdaad geld`),
	placePrepositions: words("in uit vanuit"),
	affiliationPrepositions: words("van voor bij"),
	bioVerbs: words("is was heeft werkt schrijft studeerde woont doceert begon zijn volgt"),
	contributionVerbs: words("droeg droegen"),
	former: words("voormalig voormalige oud ex"),
	givenNames: words(`aad albert alex alexander andré anke anna anne anneke annelies annemarie annemieke anouk arend arie arjan
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
		author: phrases(`by, written by, posted by, reported by, story by, report by, reporting by, words by, text by,
      words, text, author, authors, article by, contributed by, submitted by, published by, created by, as told to,
      as written by, posted on by, column by, opinion by, analysis by, review by, interview by, commentary by, essay by,
      words and photos by, words and pictures by, text and photos by, story and photos by, op-ed by, authored by,
      reporter, reporters, writer, byline, about the author, about the authors, report, reporting, writing by,
      feature by, blog by, by staff writer, by staff reporter, by our correspondent, post author, author name`),
		weakAuthor: phrases(`from, with`),
		editor: phrases(`edited by, editing by, editor, editors, reviewed by, medically reviewed by, fact checked by,
      fact-checked by, checked by, produced by, producer, produced and edited by, copy edited by, curated by,
      compiled by, updated by, moderated by`),
		photographer: phrases(`photo, photos, photo by, photos by, photograph by, photographs by, photography by,
      photography, picture, pictures, picture by, pictures by, image, images, image by, images by, illustration,
      illustrations, illustration by, illustrations by, illustrated by, video, video by, videos by, graphics by,
      graphic by, credit, image credit, photo credit, photo illustration by, artwork by, art by, cartoon by,
      animation by, drawing by, visuals by, getty images, courtesy of, image source, photo courtesy of, photographer,
      filmed by, cover photo by, photographed by, styled by, pic, pics`),
		translator: phrases(`translated by, translation by, translation, translator`),
		contributor: phrases(`additional reporting by, with additional reporting by, additional reporting, with reporting by,
      with reporting from, with contributions from, with contributions by, contributors, contributing, with files from,
      additional writing by, research by, additional research by, with inputs from, with input from, data by,
      with assistance from, additional contributions by, graphics and reporting by, reporting contributed by`),
		source: phrases(`source, sources, originally published by, originally published on, originally published in,
      originally appeared on, originally appeared in, first published by, first published on, first published in,
      republished from, via, courtesy, this story was originally published by, this article was originally published by,
      this story originally appeared on, distributed by, provided by, powered by`),
		genres: phrases(`a column, column, opinion, analysis, commentary, perspective, review, essay, guest essay, op-ed,
      an essay, a commentary, an analysis, a review, interview, feature, special report, exclusive, guest post,
      guest column, editorial, blog, story, article, post, published, last updated, posted, updated`)
	},
	conjunctions: words("and with &"),
	particles: words("de van von der den la le du da di del della al el bin ibn abu ben st o mac mc ap"),
	honorifics: words("dr prof professor sir dame lord lady rev reverend mr mrs ms miss fr sr capt col gen lt sgt md hon"),
	jobs: words(`reporter reporters correspondent correspondents editor editors writer writers journalist journalists
    columnist contributor contributors author photographer photojournalist producer blogger critic anchor analyst
    commentator intern fellow freelancer editorialist cartoonist essayist publisher founder co-founder ceo director
    manager officer president chairman chair professor lecturer researcher attorney lawyer economist strategist
    scientist engineer specialist expert host presenter meteorologist weatherman reviewer illustrator videographer
    novelist historian executive partner consultant adviser advisor coordinator chief assistant curator desk
    newsletter-writer newswriter copywriter owner secretary head student teacher pastor senator representative
    spokesperson spokesman staffer stringer`),
	jobModifiers: words(`senior junior deputy chief managing associate assistant executive contributing political
    politics education business sports sport news breaking general health science technology tech environment climate
    energy national international foreign world local city state capitol congressional white-house legal courts crime
    investigative investigations immigration economics economy financial finance markets music film tv television
    entertainment culture arts lifestyle travel food fashion beauty features feature staff special digital online data
    audience social content video photo copy night weekend opinion opinions freelance guest lead principal head
    defense defence military religion transport transportation housing property media consumer royal showbiz football
    trends trending live global regional south north east west diplomatic parliamentary security european us uk
    Washington house commerce shopping product founding former co vice section page hub cyber space agriculture
    tax policy government consumer community metro enterprise wellness fitness real estate`),
	staff: words(`staff admin administrator newsroom team desk reporter editor editors editorial webdesk newsdesk
    webmaster guest anonymous contributor contributors correspondent correspondents agencies agency wires wire
    reporters writers moderator`),
	organisations: words(`news newspaper newspapers press agency agencies agence times post herald tribune journal gazette
    chronicle daily weekly magazine media network networks foundation university college institute center centre council
    service services wire wires inc llc ltd corp corporation company co group association society bureau radio
    television tv channel broadcasting studio studios observer examiner independent guardian telegraph mail mirror sun
    star globe register sentinel dispatch courier examiner reporter report reports review today online digital
    international editorial board committee department ministry police office organization organisation union party
    bank club school academy museum hospital laboratory lab labs project initiative coalition alliance collective
    newswire syndicate caller reuters bloomberg associated afp bbc cnn nbc abc cbs fox npr pbs msnbc espn wsj
    publishing publications partners trust fund federation league conservation watch insider commission authority
    technologies solutions systems software holdings industries airlines capital ventures consulting communications
    productions entertainment pictures images getty shutterstock alamy unsplash library church government
    congress senate house staff`),
	months: words(`january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec`),
	weekdays: words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`),
	time: words(`at on am pm a.m p.m ago hour hours hr hrs h minute minutes min mins second seconds sec secs day days
    week weeks month months year years today yesterday tonight noon midnight est edt et cst cdt ct mst mdt mt pst pdt pt
    gmt bst utc cet cest ist aest aedt sast jst local time read the of th st nd rd just now`),
	labels: words(`published updated posted modified last first originally created date reading read update publish
    post print issued filed revised edition created corrected time since uploaded released`),
	controls: words(`share tweet follow subscribe comments comment print save email e-mail copy link facebook twitter x
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
	topics: words(`politics sports sport world business opinion technology tech science health entertainment culture arts
    lifestyle travel food fashion weather crime education environment economy markets money finance local national
    nation international us uk europe asia africa america americas china russia ukraine israel india canada australia
    california texas florida washington london york football soccer basketball baseball hockey tennis golf cricket
    rugby racing music movies film television tv gaming games books media law military defense immigration elections
    election congress royals celebrity style beauty wellness features column columns editorial obituaries community
    cars autos motoring property homes garden gardening recipes drink theater theatre art history religion faith
    space climate energy cybersecurity ai crypto bitcoin startups mobile phones apple google microsoft amazon`),
	placePrepositions: words("in from at near"),
	affiliationPrepositions: words("for of at with"),
	bioVerbs: words(`is was has covers covered writes wrote reports reported joined works worked teaches serves lives
    studied holds contributes specializes specialises leads runs received graduated grew writes edits hosts oversees
    are were have cover write report focuses began started spent can`),
	contributionVerbs: words("contributed assisted helped"),
	former: words("formerly former ex previously late"),
	givenNames: words(`aaron abby abigail adam adrian aidan alan albert alec alex alexa alexander alexandra alexis alfred
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
// packages/core/src/languages/fr.ts
const french = {
	code: "fr",
	cues: {
		author: phrases(`par, écrit par, rédigé par, publié par, posté par, texte, textes, texte de, texte par, auteur,
      auteure, autrice, auteurs, propos recueillis par, reportage de, recueilli par, signé, article de, article rédigé par,
      rédacteur, rédactrice, un article de, une enquête de, une chronique de, à propos de l'auteur, à propos de l'auteure,
      écrit et publié par, journaliste, par notre correspondant, par notre envoyé spécial`),
		weakAuthor: phrases(`de`),
		editor: phrases(`édité par, édition, relu par, relecture, vérifié par, validé par, mis à jour par, coordination`),
		photographer: phrases(`photo, photos, photo de, photos de, photo par, photographie, photographies, photographe, crédit,
      crédits, crédit photo, crédits photo, image, images, illustration, illustrations, illustration de, dessin, dessin de,
      vidéo, infographie, visuel, source image`),
		translator: phrases(`traduit par, traduction, traduction de, traduit de l'anglais par, traduit de l'anglais, traducteur, traductrice`),
		contributor: phrases(`avec, avec la collaboration de, avec la participation de, avec la contribution de`),
		source: phrases(`source, sources, initialement publié par, initialement publié sur, publié à l'origine par, avec agences`),
		genres: phrases(`une chronique, chronique, tribune, une tribune, analyse, une analyse, enquête, reportage, entretien,
      interview, éditorial, édito, critique, portrait, récit, billet, opinion, article, publié, décryptage, une enquête, un reportage`)
	},
	conjunctions: words("et &"),
	particles: words(`de du des la le les d l`),
	honorifics: words("dr pr prof me mme m mlle maître docteur"),
	jobs: words(`journaliste journalistes rédacteur rédactrice rédacteurs reporter correspondant correspondante envoyé envoyée
    chroniqueur chroniqueuse éditorialiste auteur auteure autrice photographe directeur directrice stagiaire pigiste
    chef cheffe professeur professeure écrivain écrivaine chercheur chercheuse économiste sociologue philosophe avocat
    avocate historien historienne président présidente maître collaborateur collaboratrice spécialiste fondateur
    fondatrice présentateur présentatrice critique politologue`),
	jobModifiers: words(`spécial spéciale adjoint adjointe chef cheffe en grand grande politique économique senior permanent
    permanente responsable`),
	staff: words(`rédaction agence agences équipe admin service`),
	organisations: words(`agence agences presse journal quotidien revue magazine université fondation institut association
    ministère groupe radio télévision chaîne rédaction éditions centre conseil parti gouvernement police afp france monde
    figaro libération sa sarl fédération syndicat mairie service observatoire école société médias média comité`),
	months: words(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr juil
    sept déc`),
	weekdays: words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
	time: words(`à il y a heures heure minutes minute jours jour semaine semaines mois ans hier aujourd'hui h le lecture mn de
    temps min`),
	labels: words(`publié publiée mis mise jour à modifié créé lecture temps posté actualisé date dernière modification`),
	controls: words(`partager partage commentaires commentaire commenter imprimer enregistrer s'abonner abonner abonnez-vous
    abonnement abonnés connexion inscription menu rechercher fermer ouvrir lire suite voir plus tout tous accueil contact
    mentions légales publicité réagir écouter envoyer copier lien suivre ajouter favoris newsletter newsletters aussi
    article articles réservé offrir découvrir les des une ce cette nos vos votre notre sur pour dans comment pourquoi
    qui que quoi est sont sommaire mots-clés tags dossier réactions signaler`),
	topics: words(`politique sport sports économie culture opinion opinions société international monde france paris planète
    environnement santé sciences science idées médias cinéma musique livres voyage gastronomie éducation faits-divers
    football auto mode beauté people actualité actualités info infos région régions justice emploi argent`),
	placePrepositions: words("à en depuis"),
	affiliationPrepositions: words("pour de du chez"),
	bioVerbs: words(`est était a travaille écrit couvre dirige enseigne vit suit collabore sont ont rejoint`),
	contributionVerbs: words("contribué participé"),
	former: words("ancien ancienne ex anciennement précédemment"),
	givenNames: words(`adèle adrien agathe agnès alain albane alex alexandra alexandre alexis alice aline alix amandine amélie
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
		author: phrases(`von, von unserem redakteur, von unserer redakteurin, geschrieben von, verfasst von, text, text von,
      autor, autorin, autoren, autor:in, autor*in, autor/in, verfasser, verfasserin, veröffentlicht von, erstellt von,
      gepostet von, bericht von, bericht, reportage von, aufgezeichnet von, protokoll von, redaktion, text und foto,
      text und fotos, texte, ein beitrag von, aus der redaktion von, es schreibt, es schreiben, redakteur, redakteurin,
      vorgestellt von, die fragen stellten, die fragen stellte, das gespräch führte, das gespräch führten,
      das interview führte, das interview führten, interview, herausgeber, über den autor, über die autorin,
      über die autoren, recherche und text, recherche, aus berlin von`),
		weakAuthor: phrases(`aus`),
		editor: phrases(`redigiert von, bearbeitet von, redaktionell verantwortlich, verantwortlich, produktion,
      aktualisiert von, lektorat, geprüft von, fachlich geprüft von, onlinefassung, redaktionelle bearbeitung`),
		photographer: phrases(`foto, fotos, foto von, fotos von, bild, bilder, bild von, bilder von, fotograf, fotografin,
      fotografie, bildquelle, bildrechte, bildnachweis, archivfoto, symbolbild, symbolfoto, illustration,
      illustrationen, illustration von, grafik, grafiken, video, video von, titelbild, quelle bild, kamera, collage,
      montage, karikatur`),
		translator: phrases(`übersetzt von, übersetzung, übersetzung von, aus dem englischen von, aus dem englischen übersetzt von,
      aus dem französischen von, übersetzer, übersetzerin, deutsch von`),
		contributor: phrases(`mitarbeit, unter mitarbeit von, mit, mit informationen von, mit material von, mit agenturmaterial von`),
		source: phrases(`quelle, quellen, zuerst erschienen bei, zuerst erschienen in, ursprünglich erschienen bei, mit material der,
      pressemitteilung von, eine pressemitteilung von`),
		genres: phrases(`ein kommentar, kommentar, kolumne, eine kolumne, analyse, eine analyse, ein essay, essay, reportage,
      eine reportage, interview, ein interview, gastbeitrag, ein gastbeitrag, bericht, ein bericht, glosse, eine glosse,
      leitartikel, meinung, rezension, eine rezension, porträt, ein porträt, beitrag, artikel, kritik, protokoll,
      exklusiv, ein leitartikel, ein artikel, hintergrund, eine recherche, recherche, ein gespräch, nachricht`)
	},
	conjunctions: words("und sowie u"),
	particles: words("von vom zu zum zur van der den dem de und auf am im thor freiherr freifrau graf gräfin"),
	honorifics: words("dr prof professor med dipl ing mag phil rer nat jur univ doz pd habil h c"),
	jobs: words(`redakteur redakteurin redakteure redaktor redaktorin reporter reporterin korrespondent korrespondentin
    korrespondenten journalist journalistin journalisten volontär volontärin autor autorin autoren chefredakteur
    chefredakteurin chefreporter chefreporterin kolumnist kolumnistin kommentator kommentatorin fotograf fotografin
    herausgeber herausgeberin ressortleiter ressortleiterin praktikant praktikantin mitarbeiter mitarbeiterin
    gastautor gastautorin onlineredakteur onlineredakteurin online-redakteur online-redakteurin politikredakteur
    wirtschaftsredakteur sportredakteur lokalredakteur geschäftsführer geschäftsführerin leiter leiterin
    kritiker kritikerin moderator moderatorin experte expertin rechtsanwalt rechtsanwältin professor professorin
    stellvertreter stellvertreterin blattmacher newsmanager hauptstadtkorrespondent auslandskorrespondent
    parlamentskorrespondent gründer gründerin schriftsteller schriftstellerin publizist publizistin freier freie
    meteorologe sprecher sprecherin inhaber inhaberin fachanwalt fachanwältin steuerberater`),
	jobModifiers: words(`leitender leitende stellvertretender stellvertretende stellv freier freie leiter ressort
    politische politischer verantwortlicher verantwortliche ständiger ständige unser unsere chef`),
	staff: words(`redaktion redaktionsteam online-redaktion onlineredaktion newsroom nachrichtenredaktion agentur agenturen
    gastautor anonym admin nachrichtenagentur nachrichtenagenturen mitarbeiter desk`),
	organisations: words(`zeitung nachrichten agentur presse presseagentur pressestelle pressedienst verlag stiftung
    universität hochschule institut verein verband bund gmbh ag kg se ev ministerium amt behörde polizei redaktion
    anzeiger tageblatt rundschau blatt kurier bote post merkur rundfunk fernsehen sender gesellschaft gruppe
    netzwerk kanzlei kammer partei klinikum krankenhaus bank sparkasse stadt gemeinde landkreis dpa afp apa sid epd
    kna ots reuters ard zdf mdr ndr wdr swr rbb orf srf archiv werk zentrum magazin allgemeine`),
	months: words(`januar jänner februar märz april mai juni juli august september oktober november dezember jän mär mrz
    okt dez`),
	weekdays: words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so`),
	time: words(`uhr vor stunden stunde minuten minute tagen tag wochen woche monaten monat jahren jahr gestern heute um
    am den lesezeit min`),
	labels: words(`veröffentlicht aktualisiert stand erschienen datum erstellt publiziert zuletzt geändert geändert
    lesezeit lesedauer update gepostet erstveröffentlichung vom am`),
	controls: words(`teilen drucken merken kommentare kommentar kommentieren abonnieren anmelden registrieren mehr weiter
    zurück suche menü schließen öffnen vorlesen anhören newsletter startseite impressum datenschutz kontakt anzeige
    werbung hier lesen zum zur folgen speichern link kopieren artikel beitrag beiträge themen abo abonnement
    gutscheine gutschein jetzt alle neue neu auch das der die ein eine was wie warum wer wann so ist sind bild bilder
    video videos quelle kategorien kategorie schlagwörter tags login konto shop jobs anzeigen ergänzungen zur-person
    empfehlungen empfohlen meistgelesen lesermeinungen diskussion feedback whatsapp facebook`),
	topics: words(`politik sport wirtschaft kultur meinung wissen wissenschaft gesellschaft panorama lokales regional
    regionales deutschland ausland inland welt europa fußball technik digital auto reise gesundheit leben unterhaltung
    stars medien finanzen geld karriere bildung feuilleton berlin hamburg münchen bayern sachsen thüringen hessen
    nachrichten blaulicht wetter ratgeber mode essen genuss familie netzwelt reisen umwelt klima justiz debatte`),
	placePrepositions: words("aus in bei"),
	affiliationPrepositions: words("von für bei der des vom"),
	bioVerbs: words(`ist war hat arbeitet schreibt berichtet leitet studierte lebt gehört verfasst kommt begann wurde
    berichtet verantwortet betreut sind schreiben arbeiten wechselte kümmert volontierte forscht lehrt`),
	contributionVerbs: words("half halfen"),
	former: words("ehemals ehemaliger ehemalige früher früherer frühere ex vormals"),
	givenNames: words(`achim alexander alfred alina andrea andreas angela angelika anika anja anke anna anne annette antje
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
// packages/core/src/languages/it.ts
const italian = {
	code: "it",
	cues: {
		author: phrases(`di, scritto da, pubblicato da, articolo di, a cura di, testo, testo di, testi di, autore, autrice, autori,
      servizio di, intervista di, postato da, redatto da, redattore, redattrice, firma, reportage di, inserito da,
      dal nostro inviato, dalla nostra inviata, dal nostro corrispondente`),
		weakAuthor: phrases(`da`),
		editor: phrases(`editing di, revisionato da, revisione di, aggiornato da, verificato da`),
		photographer: phrases(`foto, foto di, fotografia, fotografie, fotografie di, immagine, immagini, crediti, credit, video,
      video di, illustrazione, illustrazioni, illustrazione di, disegno di, fotografo`),
		translator: phrases(`traduzione, traduzione di, tradotto da, traduttore, traduttrice`),
		contributor: phrases(`con la collaborazione di, con il contributo di, ha collaborato, hanno collaborato`),
		source: phrases(`fonte, fonti, pubblicato originariamente su`),
		genres: phrases(`editoriale, opinione, commento, analisi, intervista, recensione, rubrica, reportage, cronaca, articolo`)
	},
	conjunctions: words("e ed &"),
	particles: words(`di de del della dei degli lo la li d da dal dalla`),
	honorifics: words("dott dr dottssa prof profssa avv ing on sig suor don"),
	jobs: words(`giornalista giornalisti redattore redattrice inviato inviata corrispondente caporedattore caporedattrice
    direttore direttrice editorialista collaboratore collaboratrice autore autrice fotografo fotografa professore
    professoressa avvocato scrittore scrittrice opinionista cronista esperto esperta vicedirettore vicedirettrice`),
	jobModifiers: words("speciale responsabile capo vice politico sportivo"),
	staff: words("redazione staff agenzia agenzie admin web"),
	organisations: words(`agenzia agenzie notizie giornale quotidiano stampa rivista università fondazione istituto
    associazione ministero gruppo radio televisione redazione centro consiglio partito governo polizia ansa adnkronos
    agi spa srl corriere repubblica messaggero mattino gazzetta editore editrice comune federazione servizio`),
	months: words(`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu
    lug set ott dic`),
	weekdays: words("lunedì martedì mercoledì giovedì venerdì sabato domenica lun mer gio ven sab dom"),
	time: words("ore ora alle fa minuti minuto giorni giorno settimane mesi anni ieri oggi il del lettura tempo di min"),
	labels: words("pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo data modificato lettura tempo modifica"),
	controls: words(`condividi commenti commento commenta stampa salva segui abbonati iscriviti accedi registrati menu cerca
    chiudi apri leggi altro altri tutti tutte vedi home contatti pubblicità invia copia ascolta newsletter anche
    correlati articoli articolo tag ultime ultima più letti scopri guarda il lo gli una questo questa come perché chi
    cosa quando dove per`),
	topics: words(`politica sport economia cultura opinioni esteri cronaca italia mondo roma milano napoli torino tecnologia
    scienza scienze salute spettacoli cinema musica libri viaggi cucina scuola calcio motori moda lavoro ambiente
    attualità società gossip benessere finanza`),
	placePrepositions: words("da a in"),
	affiliationPrepositions: words("per di del della"),
	bioVerbs: words("è era ha scrive lavora collabora insegna vive dirige nato nata sono"),
	contributionVerbs: words("collaborato contribuito"),
	former: words("ex già"),
	givenNames: words(`adriano agnese alberto aldo alessandra alessandro alessia alessio alfredo alice andrea angela angelo anita
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
		author: phrases(`文, 記者, 取材, 執筆, 著者, 筆者, 取材・文, 文・写真, 取材・執筆, 文責, 報告, ライター, 担当, 聞き手, 構成, 取材・構成, 寄稿, 作者, 投稿者, 書いた人, この記事を書いた人, この記事の著者, 執筆者, 文＝, 文と写真, 取材と文, テキスト, 担当記者`),
		weakAuthor: [],
		editor: phrases(`編集, 編集者, 監修, 校閲, 責任編集`),
		photographer: phrases(`写真, 撮影, 画像, イラスト, 図版, 動画, 写真提供, 提供, 写真＝, 画像提供, 撮影＝`),
		translator: phrases(`翻訳, 訳, 訳者, 翻訳者`),
		contributor: phrases(`協力, 取材協力`),
		source: phrases(`出典, 提供元, 配信, 引用元, ソース, 情報元`),
		genres: phrases(`コラム, 社説, 論説, インタビュー, 記事`)
	},
	conjunctions: words("と 、 ・"),
	particles: [],
	honorifics: [],
	jobs: words(`記者 特派員 編集委員 論説委員 編集長 支局長 ライター ジャーナリスト 編集者 カメラマン 解説委員 通信員 デスク 教授 准教授 弁護士 作家 評論家 部長 次長 コラムニスト 主筆 局長 専門記者 さん 氏`),
	jobModifiers: [],
	staff: words("編集部 取材班 報道部 社会部 政治部 経済部 ニュース編集部"),
	organisations: words(`新聞 新聞社 通信 通信社 放送 放送局 編集部 編集局 支局 大学 研究所 協会 財団 株式会社 省 庁 社 報道 デジタル
    テレビ ラジオ ニュース 取材班 出版 総局 本社 支社 局 部`),
	months: [],
	weekdays: words("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
	time: words("年 月 日 時 分 秒 前 午前 午後"),
	labels: words("公開 更新 掲載 配信 投稿 最終更新 公開日 更新日 投稿日 配信日時"),
	controls: words(`シェア コメント 保存 印刷 フォロー 登録 ログイン 会員登録 メニュー 検索 閉じる 続きを読む もっと見る 一覧 ホーム トップ
    広告 関連記事 ランキング 人気 おすすめ 新着 購読 メール 記事 ブックマーク プロフィール 個人 特集 連載 お知らせ 問い合わせ 写真 動画`),
	topics: words(`政治 経済 社会 国際 スポーツ 文化 科学 生活 地域 芸能 エンタメ 暮らし 教育 医療 健康 国内 海外 東京 大阪 日本 中国 韓国
    米国 北海道 東北 関東 中部 近畿 九州 沖縄 天気 野球 サッカー 事件 オピニオン ビジネス テクノロジー`),
	placePrepositions: [],
	affiliationPrepositions: [],
	bioVerbs: [],
	contributionVerbs: [],
	former: words("元"),
	givenNames: []
};
// packages/core/src/languages/nb.ts
const norwegian = {
	code: "nb",
	cues: {
		author: phrases(`av, skrevet av, tekst, tekst av, publisert av, forfatter, journalist, skribent, artikkel av, tekst og foto,
      intervju av, om forfatteren, saken er skrevet av, skribenter, journalister`),
		weakAuthor: phrases(`fra`),
		editor: phrases(`redigert av, redaktør, oppdatert av, vaktsjef, ansvarlig redaktør`),
		photographer: phrases(`foto, foto av, bilde, bilder, fotograf, illustrasjon, illustrasjoner, video, grafikk, arkivfoto, illustrasjonsfoto`),
		translator: phrases(`oversatt av, oversettelse, oversetter`),
		contributor: phrases(`medvirkende, med bidrag fra`),
		source: phrases(`kilde, kilder, opprinnelig publisert i`),
		genres: phrases(`kommentar, kronikk, analyse, anmeldelse, debatt, leder, intervju, reportasje, essay, artikkel`)
	},
	conjunctions: words("og & samt"),
	particles: words("av von de"),
	honorifics: words("dr prof professor"),
	jobs: words(`journalist redaktør korrespondent reporter skribent fotograf sjefredaktør forfatter anmelder kommentator
    utenriksmedarbeider utenrikskorrespondent frilansjournalist professor forsker nyhetsredaktør sportsjournalist
    fotojournalist`),
	jobModifiers: words("politisk ansvarlig frilans"),
	staff: words("redaksjonen redaksjon nyhetsbyrå admin"),
	organisations: words(`nyheter avis avisen avisa dagblad nyhetsbyrå ntb aftenposten dagbladet posten presse universitet stiftelse
    institutt forening departementet gruppen radio tv redaksjonen as senter rådet politiet nrk forlag kommune partiet vg`),
	months: words("januar februar mars april mai juni juli august september oktober november desember des"),
	weekdays: words("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
	time: words("kl klokken siden timer time minutter minutt dager dag uker måneder år i går lesetid den min"),
	labels: words("publisert oppdatert sist opprettet endret lesetid utgitt"),
	controls: words(`del kommentarer kommentar kommenter lagre følg abonner abonnement logg inn meny søk lukk åpne mer les se alle
    hjem kontakt annonse nyhetsbrev lytt lenke kopier også relaterte artikler artikkel emner siste mest lest hvordan hvorfor
    hvem hva når hvor det den dette om for`),
	topics: words(`politikk sport økonomi kultur debatt utenriks innenriks norge verden oslo bergen trondheim teknologi vitenskap
    helse film musikk bøker reise mat skole fotball ski bil næringsliv samfunn klima krim penger meninger`),
	placePrepositions: words("i fra"),
	affiliationPrepositions: words("på for hos ved i"),
	bioVerbs: words("er var har jobber arbeider skriver dekker studerte bor"),
	contributionVerbs: words("bidro medvirket"),
	former: words("tidligere forhenværende"),
	givenNames: words(`alf amalie anders andreas anette anita ann anna anne arild arne arvid asbjørn astrid bente berit bjarne bjørn
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
		author: phrases(`przez, autor, autorka, autorzy, napisał, napisała, napisane przez, opublikowane przez, tekst, opracowanie,
      opracował, opracowała, oprac, rozmawiał, rozmawiała, redaktor, redaktorka, dodał, dodała, dodane przez, autor tekstu,
      autor artykułu, wywiad przeprowadził, wywiad przeprowadziła, przygotował, przygotowała, pisze`),
		weakAuthor: phrases(`od`),
		editor: phrases(`redakcja, edycja, zredagował, zredagowała, korekta, aktualizacja`),
		photographer: phrases(`foto, fot, zdjęcie, zdjęcia, fotografia, fotograf, ilustracja, ilustracje, grafika, wideo, źródło zdjęcia`),
		translator: phrases(`tłumaczenie, tłumaczył, tłumaczyła, przekład, przełożył, przełożyła, tłum`),
		contributor: phrases(`współpraca, przy współpracy`),
		source: phrases(`źródło, źródła, za`),
		genres: phrases(`komentarz, opinia, felieton, wywiad, analiza, reportaż, recenzja, artykuł`)
	},
	conjunctions: words("i oraz &"),
	particles: words("de von"),
	honorifics: words("dr prof mgr inż hab red ks"),
	jobs: words(`dziennikarz dziennikarka redaktor redaktorka reporter reporterka korespondent korespondentka publicysta
    publicystka felietonista felietonistka autor autorka fotograf fotoreporter współpracownik wydawca kierownik
    profesor prawnik adwokat pisarz pisarka komentator komentatorka ekspert ekspertka`),
	jobModifiers: words("naczelny naczelna zastępca starszy starsza główny specjalny prowadzący"),
	staff: words("redakcja zespół agencja admin administrator"),
	organisations: words(`agencja agencje gazeta dziennik prasa prasowa prasowe redakcja uniwersytet fundacja instytut stowarzyszenie
    ministerstwo grupa radio telewizja wydawnictwo centrum rada partia policja pap wyborcza rzeczpospolita tygodnik
    portal polskie polska spółka tvn tvp urząd serwis wiadomości`),
	months: words(`stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty
    marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz paź lis gru`),
	weekdays: words("poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz"),
	time: words("godz godzina godziny temu minut minuty dni dzień tygodni miesięcy lat roku r wczoraj dziś dzisiaj o min czytania"),
	labels: words("opublikowano publikacja data dodano aktualizacja zaktualizowano utworzono ostatnia utworzenia publikacji"),
	controls: words(`udostępnij komentarze komentarz skomentuj drukuj zapisz obserwuj subskrybuj zaloguj zarejestruj menu szukaj
    zamknij otwórz więcej czytaj zobacz wszystkie strona główna kontakt reklama newsletter posłuchaj wyślij kopiuj link
    także również podobne artykuły artykuł tagi najnowsze najpopularniejsze jak dlaczego kto co kiedy gdzie to`),
	topics: words(`polityka sport gospodarka kultura opinie społeczeństwo świat kraj polska warszawa kraków technologia nauka
    zdrowie biznes finanse edukacja piłka film muzyka książki podróże kuchnia moto motoryzacja rozrywka prawo wiadomości region`),
	placePrepositions: words("w z ze"),
	affiliationPrepositions: words("dla z"),
	bioVerbs: words("jest był była pracuje pisze ukończył ukończyła współpracuje zajmuje"),
	contributionVerbs: words("współpracował współpracowała"),
	former: words("były była dawniej"),
	givenNames: words(`adam adrian agata agnieszka aldona alek aleksander aleksandra alicja andrzej aneta angelika anita anna antoni
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
		author: phrases(`por, escrito por, publicado por, postado por, texto, texto de, textos, autor, autora, autores, redação,
      reportagem de, reportagem, matéria de, redator, redatora, repórter, jornalista, entrevista de, criado por,
      sobre o autor, sobre a autora, colunista, um texto de`),
		weakAuthor: phrases(`de, da`),
		editor: phrases(`editado por, edição, edição de, editor, editora, revisão, revisado por, revisto por, atualizado por`),
		photographer: phrases(`foto, fotos, foto de, fotos de, fotografia, fotografias, fotografia de, fotógrafo, imagem, imagens,
      crédito, créditos, ilustração, ilustrações, vídeo, arte, divulgação, reprodução, infografia`),
		translator: phrases(`tradução, tradução de, traduzido por, tradutor, tradutora`),
		contributor: phrases(`com informações de, com informações da, com informações do, com a colaboração de, colaborou, colaboraram, com`),
		source: phrases(`fonte, fontes, publicado originalmente em, publicado originalmente por, via`),
		genres: phrases(`opinião, coluna, análise, crônica, crónica, entrevista, reportagem, artigo, editorial, crítica, resenha, publicado`)
	},
	conjunctions: words("e &"),
	particles: words("de da do das dos e d"),
	honorifics: words("dr dra prof profa sr sra dom pe frei eng"),
	jobs: words(`jornalista jornalistas repórter repórteres redator redatora editor editora correspondente colunista
    colaborador colaboradora autor autora fotógrafo fotógrafa diretor diretora professor professora advogado advogada
    economista estagiário estagiária enviado enviada comentador comentadora analista chefe subeditor subeditora
    escritor escritora pesquisador pesquisadora cronista apresentador apresentadora`),
	jobModifiers: words("especial chefe sênior adjunto adjunta executivo executiva política esportes"),
	staff: words("redação redacção equipe equipa agência agências admin assessoria"),
	organisations: words(`agência agências notícias jornal diário imprensa revista universidade fundação instituto associação
    ministério grupo rádio televisão canal redação editora centro conselho partido governo polícia lusa folha estadão
    globo ltda brasil portal prefeitura câmara federação serviço sindicato`),
	months: words(`janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev abr mai ago set
    out dez`),
	weekdays: words("segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex sáb dom"),
	time: words("às há horas hora minutos minuto dias dia semanas meses anos ontem hoje de leitura h min atrás em"),
	labels: words("publicado publicada atualizado atualizada atualização postado última data criado modificado leitura tempo"),
	controls: words(`compartilhar compartilhe partilhar comentários comentar comentário salvar guardar imprimir seguir siga
    assine assinar assinante entrar cadastre-se menu buscar pesquisar fechar abrir mais leia ler ver todos todas início
    contato contacto publicidade anúncio enviar copiar ouvir newsletter também relacionadas relacionados notícia notícias
    artigos artigo tags temas últimas veja saiba como por-que quem quando onde uma este esta nossa sobre para`),
	topics: words(`política esportes esporte desporto economia cultura opinião sociedade internacional nacional brasil portugal
    mundo lisboa porto tecnologia ciência saúde educação cidades cotidiano futebol entretenimento cinema música livros
    viagem gastronomia meio-ambiente negócios mercado carros`),
	placePrepositions: words("em de"),
	affiliationPrepositions: words("da do de para"),
	bioVerbs: words("é foi tem trabalha escreve estudou nasceu cobre dirige vive são formado formada"),
	contributionVerbs: words("colaborou colaboraram contribuiu contribuíram"),
	former: words("ex antigo antiga"),
	givenNames: words(`adriana adriano afonso alberto alessandra alexandra alexandre alice aline alysson amanda américo ana anabela
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
// packages/core/src/languages/index.ts
const languages = [
	english,
	german,
	{
		code: "es",
		cues: {
			author: phrases(`por, escrito por, escribe, escriben, publicado por, texto, texto de, texto por, textos, autor,
      autora, autores, redacción, redactado por, una crónica de, informa, firma, firmado por, redactor, redactora,
      entrevista de, reportaje de, sobre el autor, sobre la autora, creado por, periodista, un artículo de`),
			weakAuthor: phrases(`de`),
			editor: phrases(`editado por, edición, edición de, editor, editora, revisado por, actualizado por, coordinación`),
			photographer: phrases(`foto, fotos, foto de, fotos de, fotografía, fotografías, fotografía de, fotógrafo, imagen, imágenes,
      imagen de, ilustración, ilustración de, ilustraciones, vídeo, video, gráfico, infografía, crédito, créditos,
      foto por, cortesía de, archivo`),
			translator: phrases(`traducción, traducción de, traducido por, traductor, traductora`),
			contributor: phrases(`con información de, con la colaboración de, con aportes de, colaboración, colaboró, colaboraron,
      con reporte de, reporte adicional de`),
			source: phrases(`fuente, fuentes, publicado originalmente en, publicado originalmente por, vía`),
			genres: phrases(`una columna, columna, opinión, análisis, crónica, entrevista, reportaje, artículo, editorial,
      tribuna, crítica, reseña, carta, exclusiva, nota, publicado, perfil`)
		},
		conjunctions: words("y e &"),
		particles: words("de del la las los el y san santa"),
		honorifics: words("dr dra don doña lic ing sr sra prof d fray mtro mtra"),
		jobs: words(`periodista periodistas redactor redactora redactores reportero reportera corresponsal editor editora
    columnista colaborador colaboradora enviado enviada jefe jefa director directora subdirector subdirectora fotógrafo
    fotógrafa autor autora escritor escritora analista profesor profesora catedrático catedrática abogado abogada
    presidente presidenta licenciado licenciada becario becaria coordinador coordinadora cronista investigador
    investigadora economista politólogo politóloga`),
		jobModifiers: words(`especial senior jefe política económico económica deportes internacional nacional adjunto adjunta
    responsable`),
		staff: words(`redacción agencias agencia equipo staff redactores admin web`),
		organisations: words(`agencia agencias noticias diario periódico prensa revista universidad fundación instituto
    asociación ministerio grupo radio televisión canal redacción editorial centro consejo partido gobierno policía
    efe europa ep sa sl cope rtve cadena mundo país tiempo heraldo gaceta crónica digital servicio servicios medios
    comité sindicato federación ayuntamiento`),
		months: words(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene
    abr ago sept dic`),
		weekdays: words(`lunes martes miércoles jueves viernes sábado domingo`),
		time: words(`hace horas hora minutos minuto días día semanas meses años año ayer hoy a las h hrs hs de del el lectura`),
		labels: words(`publicado publicada actualizado actualizada actualización fecha creado modificado última lectura tiempo
    publicación publicados`),
		controls: words(`compartir comparte comentarios comentar comentario guardar imprimir seguir suscríbete suscribirse
    iniciar sesión registrarse menú buscar cerrar abrir más leer ver todo todos inicio portada contacto publicidad
    aviso boletín enviar copiar enlace escuchar suscripción newsletter newsletters anuncio también relacionadas
    relacionados noticia noticias artículos artículo temas etiquetas mapa síguenos síguelo qué cómo por-qué quién
    cuándo dónde los las una esta este últimas último lo mi cuenta tags archivado`),
		topics: words(`política deportes deporte economía cultura opinión sociedad internacional nacional españa méxico
    argentina perú colombia chile venezuela mundo madrid barcelona cataluña andalucía tecnología ciencia salud
    espectáculos gente televisión cine música libros viajes gastronomía educación sucesos fútbol motor tenis policiales
    actualidad locales local campo clima ambiente judiciales negocios finanzas`),
		placePrepositions: words("en desde"),
		affiliationPrepositions: words("de para del"),
		bioVerbs: words(`es fue ha trabaja escribe estudió nació colabora dirige cubre reside vive son licenciado`),
		contributionVerbs: words("colaboró colaboraron contribuyó contribuyeron"),
		former: words("antiguo antigua ex anteriormente"),
		givenNames: words(`adolfo adrián agustín aitor alba alberto alejandra alejandro alfonso alfredo alicia álvaro amalia
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
			author: phrases(`av, skriven av, skrivet av, text, text av, publicerad av, publicerat av, reporter, författare, artikel av,
      journalist, skribent, text & foto, text och foto, intervju av, om författaren, reportage, krönika av, texter`),
			weakAuthor: phrases(`från`),
			editor: phrases(`redigerad av, redigering, redaktör, granskad av, faktagranskad av, uppdaterad av`),
			photographer: phrases(`foto, foto av, bild, bilder, fotograf, fotografi, illustration, illustrationer, illustration av, video,
      grafik, arkivbild, genrebild`),
			translator: phrases(`översättning, översatt av, översättning av, översättare`),
			contributor: phrases(`medverkande, med hjälp av`),
			source: phrases(`källa, källor, ursprungligen publicerad i`),
			genres: phrases(`krönika, analys, recension, kommentar, debatt, ledare, intervju, reportage, essä, en krönika, artikel`)
		},
		conjunctions: words("och & samt"),
		particles: words("af av von de"),
		honorifics: words("dr prof professor"),
		jobs: words(`reporter journalist redaktör korrespondent utrikeskorrespondent krönikör kolumnist skribent fotograf chefredaktör
    ledarskribent nyhetschef författare kritiker recensent programledare frilans frilansjournalist professor forskare
    debattör politikreporter sportreporter ekonomireporter medarbetare kulturskribent praktikant`),
		jobModifiers: words("ansvarig politisk biträdande frilansande"),
		staff: words("redaktionen redaktion nyhetsbyrå nyhetsbyrån webbredaktionen nyhetsredaktionen admin"),
		organisations: words(`nyheter tidning tidningen nyhetsbyrå nyhetsbyrån dagblad bladet posten aftonbladet expressen press
    universitet stiftelse institut förening departementet gruppen radio television redaktionen ab centrum rådet polisen
    tt svt sveriges förlag kommun partiet`),
		months: words("januari februari mars april maj juni juli augusti september oktober november december"),
		weekdays: words("måndag tisdag onsdag torsdag fredag lördag söndag"),
		time: words("kl klockan sedan timmar timme minuter minut dagar dag veckor månader år igår idag i går lästid den min"),
		labels: words("publicerad publicerat uppdaterad uppdaterat senast skapad ändrad lästid publiceringsdatum"),
		controls: words(`dela kommentarer kommentera kommentar skriv spara följ prenumerera prenumerant logga in registrera meny sök
    stäng öppna mer läs läsa visa alla hem kontakt annons nyhetsbrev lyssna länk kopiera också relaterat artiklar artikel
    taggar senaste mest lästa hur varför vem vad när var det den detta om för`),
		topics: words(`politik sport ekonomi kultur opinion debatt ledare utrikes inrikes sverige världen stockholm göteborg malmö
    teknik vetenskap hälsa nöje film musik böcker resor mat skola fotboll hockey bil lokalt näringsliv samhälle klimat
    brott familj`),
		placePrepositions: words("i från"),
		affiliationPrepositions: words("på för vid hos"),
		bioVerbs: words("är var har arbetar jobbar skriver bevakar studerade bor"),
		contributionVerbs: words("bidrog medverkade"),
		former: words("tidigare före-detta"),
		givenNames: words(`adam agneta albin alexander alexandra alice amanda anders andreas andré anette anna anneli annika anton arvid
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
	japanese
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
function keyOf(word) {
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
const roles = [
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
	const add = (word, bit) => {
		const key = keyOf(word);
		table.set(key, (table.get(key) ?? 0) | bit);
	};
	for (const suffix of suffixes) add(suffix, Word.suffix);
	for (const language of all) {
		for (const [field, bit] of fields) for (const word of language[field]) add(word, bit);
		for (const [field, role] of roles) for (const phrase of language.cues[field]) {
			const keys = phrase.split(/ |(?<=・)|(?=・)/).map(keyOf);
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
		bits: (key) => table.get(key) ?? 0,
		cues
	};
}
// packages/core/src/read/credit/cues.ts
const prepositions = new Set("by von par por di av af door przez from de da del van od av fra från za".split(" "));
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
const pattern$1 = /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|@[\w.]{2,40}|https?:\/\/\S{1,500}|(?:[a-z\d][a-z\d-]{0,40}\.){1,4}[a-z]{2,10}(?![\p{L}\p{N}@]))|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]{1,200})|(\p{N}[\p{N}.:,/\u2011'-]{0,40})|(Ph\.?D\.?(?!\p{L})|(?:\p{L}\.){2,6}(?:\p{L}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}\p{Cf}]{0,80}(?:['’ʼ`´\u2010\u2011-]\p{Cf}?\p{L}[\p{L}\p{M}\p{N}\p{Cf}]{0,80}){0,8})|(\S)/gu;
const caseChange = /(?<=\p{Ll})(?=\p{Lu}[\p{Ll}.\s]|\p{Lu}$)|(?<=\p{Ll}\p{Lu})(?=\p{Lu}\p{Lu})/u;
const joiners = new Set("mc mac o de di du la le van von vande der den del della da dos fitz st al el ben bin ni lo li ter ten las los san a d".split(" "));
function tokenize(text, breaks) {
	const tokens = [];
	let at = 0;
	let end = 0;
	for (const match of text.matchAll(pattern$1)) {
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
		pushWord(start, value, cuts);
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
			const cut = seamOf(rest);
			if (cut <= 0) break;
			push(from, rest.slice(0, cut), "word", false);
			from += cut;
			rest = rest.slice(cut);
		}
		if (rest !== "") push(from, rest, "word", false);
	}
	function push(start, value, kind, unspaced) {
		let length = value.length;
		if (kind === "word" && text[start + length] === "." && isShortened(value)) length++;
		const word = text.slice(start, start + length);
		const first = word.codePointAt(0);
		const letter = String.fromCodePoint(first);
		const key = kind === "word" ? keyOf(value) : value;
		const lower = letter.toLowerCase();
		const cased = lower !== letter.toUpperCase();
		tokens.push({
			kind,
			text: word,
			start,
			end: start + length,
			key,
			bits: kind === "word" ? bitsOf(key) : 0,
			joint: jointOf(start),
			capital: kind === "word" && (cased ? letter !== lower : true),
			upper: kind === "word" && cased && value.length > 1 && value === value.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(value),
			unspaced
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
function seamOf(value) {
	const match = caseChange.exec(value);
	if (!match) return -1;
	const last = value.slice(0, match.index).split(/[^\p{L}\p{M}]/u).at(-1);
	if (joiners.has(keyOf(last))) return -1;
	return match.index;
}
function isSeam(value, cut) {
	const before = value[cut - 1];
	const after = value[cut];
	if (before === void 0 || after === void 0) return false;
	if (/\p{Ll}/u.test(before)) return /\p{Lu}/u.test(after) || lexicon().cues.has(keyOf(value.slice(0, cut)));
	return cut > 1 && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after) && !/[-'’]/.test(value[cut - 2]);
}
function bitsOf(key) {
	const table = lexicon();
	const bits = table.bits(key);
	const hyphen = key.indexOf("-");
	return hyphen > 0 ? bits | table.bits(key.slice(0, hyphen)) & Word.given : bits;
}
const abbreviation = /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu}){1,4}|v|z|d|jr|sr|st|dr|prof|mag|ing|dipl|med|phil|mr|mrs|ms|rev|hon|gen|col|capt|sgt|lt|dott|avv|lic|sra?|dra|mgr|inż|hab|ir|drs|mme|me|pr|vgl|oprac|fot|tłum|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|okt|dez)$/iu;
function isShortened(word) {
	return abbreviation.test(word);
}
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
function runEnd(tokens, from, lower) {
	let at = from;
	let full = 0;
	while (at < tokens.length && at - from < 12) {
		const token = tokens[at];
		if (!isWord(token) || token.unspaced) break;
		if (at > from) {
			const before = tokens[at - 1];
			const open = isInitial(before) || has(before, Word.particle | Word.honorific);
			if ((token.joint === "glued" || token.joint === "case" || token.joint === "element" && full >= 2) && !open && full >= (token.joint === "case" ? 2 : 1) && !(token.joint === "glued" && !token.capital)) break;
			if (token.joint === "none" && token.start === before.end && !isInitial(before)) break;
		}
		if (token.capital) full += isInitial(token) ? 0 : 1;
		else if (isParticle(token)) {
			const next = tokens[at + 1];
			if (!isWord(next) || !(next.capital || lower || has(next, Word.particle))) break;
			if (full >= 2 && has(token, Word.conjunction)) break;
			if (full >= 2 && has(token, Word.placePreposition) && !/^(de|da|von|van|di)$/.test(token.key)) break;
		} else if (!lower || at - from >= 5 || has(token, Word.conjunction | Word.placePreposition | Word.affiliationPreposition)) break;
		else full++;
		at++;
	}
	return at;
}
function readName(tokens, from, lower) {
	const first = tokens[from];
	if (!isWord(first)) return void 0;
	if (!first.capital && !lower && !isLowerStart(tokens, from)) return void 0;
	const end = runEnd(tokens, from, lower);
	if (end === from) return void 0;
	return judge(tokens, from, end);
}
function isLowerStart(tokens, from) {
	const token = tokens[from];
	if (/^(al|el)-\p{Lu}/u.test(token.text)) return true;
	return isParticle(token) && isWord(tokens[from + 1]) && tokens[from + 1].capital;
}
function judge(tokens, from, end) {
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
		if (has(token, Word.given) && at - from < 3 && !has(token, Word.control | Word.label)) continue;
		if (isInitial(token) || has(token, Word.particle) || isSuffix(token)) continue;
		if (at - from >= 2 && tokens[at + 1]?.text === ":" && lexicon().cues.has(token.key)) {
			to = at;
			break;
		}
		const plain = countWords(tokens, from, at);
		if (has(token, notName$1) && token.capital && (plain >= 2 || plain === 1 && !isSurname(tokens, at, end))) {
			to = at;
			break;
		}
		if (plain >= 2 && given && has(token, Word.organisation | Word.topic) && endsAsOrganisation(tokens, at, end)) {
			to = at;
			break;
		}
	}
	if (to === from) to = end;
	const initials = isInitial(first) ? 1 : 0;
	const words = countWords(tokens, from, to) + initials;
	const organisation = organisationScore(tokens, from, to);
	const score = personScore(tokens, from, to) - organisation;
	return {
		from,
		to,
		kind: organisation > 0 && score < 1 ? "organisation" : score > 0 ? "person" : "unknown",
		score,
		words
	};
}
function isSurname(tokens, at, end) {
	const token = tokens[at];
	return at === end - 1 && !has(token, Word.label | Word.staff) && has(tokens[at - 1], Word.given);
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
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		const given = has(token, Word.given);
		if (at === from && given) score += 1.2;
		else if (at > from && given && !has(tokens[from], Word.given)) score += .5;
		if (isInitial(token) && to - from > 1) score += .6;
		else if (isParticle(token) && at > from) score += .4;
		if (isSuffix(token) && at > from) score += .6;
		if (has(token, Word.honorific) && at === from) score += .8;
		if (/\p{N}/u.test(token.text)) score -= 2;
		if (token.upper && !isInitial(token)) uppers++;
		if (given || isInitial(token) || isParticle(token)) continue;
		if (has(token, Word.control | Word.label | Word.time | Word.weekday)) score -= at === to - 1 && at > from ? .8 : 1.6;
		else if (has(token, Word.topic | Word.month)) score -= at === to - 1 && at > from ? .4 : 1.2;
		if (has(token, Word.job | Word.jobModifier)) score -= 1;
		if (token.text.length > 16) score -= .5;
		if (token.text.length > 4 && /\p{Lu}\p{Lu}\p{Lu}/u.test(token.text) && /\p{Ll}/u.test(token.text)) score -= .5;
	}
	if (uppers > 0 && uppers < words && to - from > 1 && !has(tokens[from], Word.given)) score -= .6;
	return score;
}
// packages/core/src/read/credit/unspaced.ts
const han = /^[\p{Script=Han}々〆ヶ]+$/u;
const katakana = /^[\p{Script=Katakana}ー]+$/u;
const organisation = /(?:社|部|局|会|省|庁|所|版|欄|集|院|党|校|区|市|県|府|都|町|村|国|誌|紙|版|報|組|団|課|室|店|館|駅|線|号|編|課|課|委)$|新聞|通信|放送|編集|取材|時事|共同|テレビ|ニュース|デジタル|大学|株式|事務|研究/;
const notName = /[のはをがにへともでやし年月日時分秒]|記事|写真|一覧|関連|会員|登録|検索|人気|新着|特集|連載|無料|有料|更新|公開|掲載|配信|情報|最新|国内|国際|政治|経済|社会|地域|文化|生活|動画|画像|全文|続き|個人|法人|広告|購読|東京|大阪|日本|中国|韓国|北海道/;
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
	const name = job ? text.slice(0, -job.length).trim() : text;
	const following = tokens[to];
	if (!job && following?.unspaced && jobOf(following.text) === following.text) {
		job = following.text;
		to++;
	}
	const start = token.start;
	const end = start + name.length;
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
		this.tokens = tokenize(text, options.breaks ?? []);
		this.known = (options.knownOrganisations ?? []).map((name) => name.split(/\s+/).map(keyOf));
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
		if (token.kind === "word" && token.unspaced) return this.unspaced(at);
		if (this.afterPerson === at || this.afterPerson === at - 1) {
			const next = this.tail(at);
			if (next !== void 0) return next;
		}
		if (has(token, Word.conjunction) && !token.capital) {
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
		const lower = !token.capital && !has(token, Word.particle);
		const from = this.skipTitle(at);
		return readName(this.tokens, from, lower) ?? readName(this.tokens, at, lower);
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
		const lower = active && token.kind === "word" && !token.capital && !has(token, Word.particle) && this.isLowerLine(at);
		const from = this.skipTitle(at);
		const run = readName(this.tokens, from, lower);
		if (!run) return void 0;
		if (run.kind !== "person") {
			if (run.kind === "organisation" && run.from === at && !probe) {
				const whole = this.organisationEnd(at, run.to);
				if (start || active) return this.organisation(at, whole, false);
			}
			return;
		}
		const listed = active || this.isListed(at);
		const needed = active ? this.weak ? 1 : .1 : run.words >= 2 ? .9 : 2;
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
	isLowerLine(at) {
		return this.tokens.filter((token, index) => index >= at && token.kind === "word").slice(0, 3).every((word) => !word.capital);
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
	unspaced(at) {
		const run = readUnspaced(this.tokens, at);
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
		return clean(this.text.slice(this.tokens[from].start, this.tokens[to - 1].end));
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
		const credited = result.people.filter((person) => person.role !== "mentioned");
		result.role = credited[0]?.role ?? (result.cue && result.cue.role !== "source" ? result.cue.role : "author");
		const cued = credited.some((person) => person.cued) || result.cue !== void 0 && result.organisations.length > 0;
		if (this.bio) result.form = "bio";
		else if (cued) result.form = result.explained >= .5 ? "credit" : "fused";
		else if (result.cue !== void 0 && credited.length === 0 && this.tokens.length <= 5) result.form = "credit";
		else if ((credited.length > 0 || result.organisations.length > 0) && result.explained >= .6) result.form = "names";
		if (result.form === "prose") for (const person of result.people) person.role = "mentioned";
		else result.people = result.form === "bio" ? result.people : credited;
		return result;
	}
};
const cities = new Set(`new york,los angeles,san francisco,san diego,san antonio,san jose,las vegas,new delhi,hong kong,tel aviv,buenos aires,
  sao paulo,rio janeiro,mexico city,new orleans,salt lake,santa fe,cape town,addis ababa,kuala lumpur,abu dhabi,
  st louis,st paul,st petersburg,fort worth,el paso,palm beach,des moines,baton rouge,san juan,santo domingo,
  white house,capitol hill,united states,united kingdom,south africa,new zealand,south korea,north korea,saudi arabia,
  sri lanka,costa rica,puerto rico,new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,
  south dakota,west virginia,rhode island,british columbia,new south,long island,ho chi,phnom penh,east jerusalem`.split(",").map((name) => name.trim()));
function clean(text) {
	return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
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
			end
		}));
		const line = read.hidden.length > 0 ? {
			index,
			text: read.text,
			pieces,
			block
		} : read.line;
		const within = (start, end) => read.pieces.filter((piece) => piece.start < end && piece.end > start);
		return {
			line,
			place,
			seen: (start, end) => within(start, end).find(({ visibility }) => visibility.seen !== "visible")?.visibility ?? { seen: "visible" },
			struck: (start, end) => within(start, end).some(({ struck }) => struck),
			credit: this.reader(line)
		};
	}
	hiddenView({ line, hidden }, place) {
		return {
			line,
			place,
			seen: (start, end) => {
				const first = hidden.find(({ piece }) => piece.start < end && piece.end > start);
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
function readFacts(reading, { terms, story }) {
	const wire = terms ? [...terms.names, ...terms.abbreviations] : [];
	const views = new Views(reading, [...wire, ...(terms?.confusedWith ?? []).flatMap(({ names }) => names)]);
	const notices = terms ? readNotices(reading, terms) : [];
	const noticeLines = new Set(notices.map(({ line }) => line));
	const picture = readPictureCredit(reading, terms, story);
	return {
		...readHeadline(reading),
		bylines: picture.bylines,
		mentions: [...story ? readMentions(reading, views, story) : [], ...picture.mentions],
		affiliations: [...terms ? readAffiliations(reading, views, terms, story, noticeLines) : [], ...picture.affiliations],
		creditLines: readCreditLines(reading, views),
		logos: [],
		notices: notices.map(({ notice }) => notice),
		mediaCredits: readMediaCredits(reading, wire),
		metadataAuthors: reading.metadata.authors,
		links: readLinks(reading, terms),
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
// packages/core/src/check.ts
async function checkAll(value, options) {
	const terms = termsOf(options);
	return checkDocument(await parse$49(value, options), terms, options);
}
function checkDocument(document, [first, ...others], options) {
	const reading = openReading(document);
	const firstReport = checkUnder(reading, first, options);
	const [report, ...more] = [firstReport, ...others.map((terms) => checkUnder(reading, terms, options))].filter(({ scope }) => scope !== "none");
	return report ? [report, ...more] : [firstReport];
}
function checkUnder(reading, terms, options) {
	let story = options.story;
	let facts = readFacts(reading, {
		terms,
		story
	});
	const found = story ? void 0 : options.stories && matchStory(facts, reading, options.stories);
	if (found) {
		story = found;
		facts = readFacts(reading, {
			terms,
			story
		});
	}
	const scope = scopeOf({
		given: options.republished === true,
		declared: options.declared === terms.id,
		matched: story !== void 0 && (found !== void 0 || isCopyOf(facts, reading, story)),
		credited: isCredited(facts, terms)
	});
	return judge$2({
		terms,
		facts,
		story,
		scope,
		path: options.path ?? reading.document.file.path
	});
}
function termsOf({ terms }) {
	const [first, ...others] = isList(terms) ? terms : [terms];
	if (!first || typeof first !== "object") throw new TypeError("Option `terms`: expected terms as `readTerms` gives them, or a list of them");
	return [first, ...others];
}
function isList(terms) {
	return Array.isArray(terms);
}
// packages/core/src/values/schema.ts
function text(description, form) {
	return {
		type: "string",
		title: "text",
		description,
		pattern: String.raw`\S`,
		...form
	};
}
function positive(description) {
	return {
		type: "number",
		title: "a number above 0",
		description,
		exclusiveMinimum: 0
	};
}
function oneOf(description, words) {
	return {
		type: "string",
		title: words.map((word) => `\`${word}\``).join(" or "),
		description,
		enum: words
	};
}
function listOf(description, items, least = 0) {
	const list = {
		type: "array",
		title: "a list",
		description,
		items
	};
	return least ? {
		...list,
		title: `a list of at least ${least}`,
		minItems: least
	} : list;
}
function objectOf(description, required, optional, open = false) {
	const least = Object.keys(required).length === 0 ? { minProperties: 1 } : {};
	return {
		type: "object",
		title: "an object",
		description,
		properties: {
			...required,
			...optional
		},
		required: Object.keys(required),
		additionalProperties: open,
		...least
	};
}
// packages/core/src/values/nearest.ts
function nearest(word, candidates) {
	const written = word.toLowerCase().slice(0, 64);
	let best;
	let least = 1e400;
	for (const candidate of candidates) {
		const edits = distance(written, candidate.toLowerCase());
		if (edits < least && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}
function distance(a, b) {
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			let edits = Math.min(replace, last[j] + 1, row[j - 1] + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2] + 1);
			row.push(edits);
		}
		before = last;
		last = row;
	}
	return last[b.length];
}
// packages/core/src/values/validate.ts
function validate$1(value, schema, path = "") {
	if (schema.type === "object" && isObject(value)) return validateObject(value, schema, path);
	if (schema.type === "array" && Array.isArray(value) && value.length >= (schema.minItems ?? 0)) return value.flatMap((item, index) => validate$1(item, schema.items, `${path}[${index}]`));
	return isAllowed(value, schema) ? [] : [wrong(path, schema, value)];
}
function meets(value, schema) {
	return validate$1(value, schema).length === 0;
}
function assertMeets(value, schema, name) {
	assertNone(validate$1(value, schema), name);
}
function assertNone(problems, name) {
	if (problems.length === 0) return;
	const shown = problems.slice(0, 50).map(({ line, path, message }) => [
		line ? `${name}:${line}` : name,
		path,
		message
	].filter(Boolean).join(": "));
	if (problems.length > shown.length) shown.push(`${name}: and ${problems.length - shown.length} more`);
	throw new TypeError(shown.join("\n"));
}
function show(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "`null`";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty object" : "an object";
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return `a ${typeof value}`;
	if (value === "") return "empty text";
	const words = String(value).replaceAll(/\s+/g, " ");
	return `\`${words.length > 60 ? `${words.slice(0, 59)}…` : words}\``;
}
function validateObject(value, schema, path) {
	const properties = schema.properties;
	const known = Object.keys(properties);
	const keys = Object.keys(value);
	if (keys.length < (schema.minProperties ?? 0)) return [{
		path,
		message: `expected at least one of ${known.map(quote).join(", ")}, got ${show(value)}`
	}];
	const problems = [];
	const meant = new Set();
	for (const key of keys.filter((each) => !Object.hasOwn(properties, each))) {
		const near = nearest(key, known.filter((each) => !Object.hasOwn(value, each)));
		if (near === void 0 && schema.additionalProperties) continue;
		if (near !== void 0) meant.add(near);
		const hint = near === void 0 ? `expected one of ${known.map(quote).join(", ")}` : `expected ${quote(near)}`;
		problems.push({
			path: join(path, key),
			message: `unknown key, ${hint}`
		});
	}
	for (const key of known) if (Object.hasOwn(value, key)) problems.push(...validate$1(value[key], properties[key], join(path, key)));
	else if (schema.required.includes(key) && !meant.has(key)) problems.push(wrong(join(path, key), properties[key], void 0));
	return problems;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isAllowed(value, schema) {
	if (typeof value !== schema.type) return false;
	if (typeof value === "number") return Number.isFinite(value) && value > (schema.exclusiveMinimum ?? -1e400);
	if (typeof value !== "string") return typeof value === "boolean";
	if (schema.enum && !schema.enum.includes(value)) return false;
	return schema.pattern === void 0 || new RegExp(schema.pattern, "u").test(value);
}
function wrong(path, schema, value) {
	return {
		path,
		message: `expected ${schema.title ?? schema.type}, got ${show(value)}`
	};
}
function join(path, key) {
	return path ? `${path}.${key}` : key;
}
function quote(word) {
	return `\`${word}\``;
}
// packages/core/src/story/read.ts
const storySchema = objectOf("The original of a republished article.", { reporters: listOf("Names of its reporters, as the wire spells them.", text("A name."), 1) }, {
	url: text("Its address.", {
		pattern: String.raw`^https?://\S+$`,
		title: "an address such as `https://…`"
	}),
	headline: text("Its headline."),
	published: text("The day of publication.", {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
		title: "a day such as `2026-01-31`"
	}),
	text: text("Its text."),
	copies: listOf("Paths or globs of its copies.", text("A path or glob."))
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
			const found = problem ? [problem] : validate$1(value, storySchema);
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
// packages/core/src/terms/pattern.ts
const copySuffix = /-(?:\d+x\d+|\d{1,2}x|scaled|edited|copy|e\d{9,14}|\d{1,2})$/;
const extension = /\.(?:png|jpe?g|gif|webp|avif|svgz?|ico|bmp|tiff?|heic|jxl|apng)$/;
function matchesFile(pattern, path) {
	const wanted = pattern.split("/").map((part) => foldFileName(part));
	const parts = path.split("/").slice(-wanted.length);
	if (parts.length < wanted.length) return false;
	return wanted.every((want, index) => matchesGlob(want, foldFileName(parts[index])));
}
function foldFileName(name) {
	let folded = decode(name).normalize("NFKC").toLowerCase().trim();
	for (let cut = 0; cut < 2 && extension.test(folded); cut++) folded = folded.replace(extension, "");
	folded = folded.replaceAll(/[^\p{L}\p{N}*]+/gu, "-").replaceAll(/^-|-$/g, "");
	for (let cut = 0; cut < 3 && copySuffix.test(folded); cut++) folded = folded.replace(copySuffix, "");
	return folded;
}
function decode(name) {
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
// packages/core/src/terms/laws.ts
function brokenLaws(terms) {
	return [
		...nameLaws(terms),
		...domainLaws(terms),
		...logoLaws(terms),
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
const domain = text("A host name, without `https://` and without a path.", {
	pattern: String.raw`^[a-z0-9][a-z0-9.\-]*\.[a-z][a-z0-9\-]+$`,
	title: "a host name such as `wire.example`"
});
const filePattern = text("A file name; `*` stands for any run of characters, `/` parts folders.", {
	pattern: String.raw`[\p{L}\p{N}]`,
	title: "a file name such as `wire-logo*`"
});
const phrase = text("A short run of words of the notice; `*` stands for a few words that may differ.", {
	pattern: String.raw`[\p{L}\p{N}]`,
	title: "a few words"
});
const source = objectOf("Where the clause is stated, and when somebody read it there.", {
	title: text("What states it: a page, a notice, a contract."),
	locator: text("The place in it: a heading, a paragraph, the first words of a sentence."),
	read: text("The day somebody read it there.", {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
		title: "a day such as `2026-01-31`"
	})
}, { url: text("Its address, where it has one.", {
	pattern: String.raw`^https?://\S+$`,
	title: "an address such as `https://…`"
}) });
function clause(what) {
	return objectOf(what, {
		force: oneOf("`must`: broken, the article is in breach. `should`: advice.", ["must", "should"]),
		summary: text("What the clause asks for, in one sentence of your own."),
		source
	}, {});
}
const confusedWith = objectOf("A body whose name or logo is taken for the wire’s.", {
	name: text("Its name in full."),
	names: listOf("Every way its name is written.", text("A name."), 1),
	domains: listOf("Its hosts.", domain),
	logoFiles: listOf("File names of its logo.", filePattern),
	logoNames: listOf("Alternative texts of its logo.", text("An alternative text."))
}, {});
const fingerprint = objectOf("A fingerprint of the logo’s artwork, as `creditline` measures it.", {
	title: text("Name of the artwork."),
	aspect: positive("Width by height of the artwork without its margin."),
	bits: text("The fingerprint.", {
		pattern: "^[0-9a-f]+$",
		title: "hexadecimal digits"
	})
}, {});
const termsSchema = objectOf("Republication terms of one wire service.", {
	id: text("Short name, as `--terms` takes it; the file has the same name.", {
		pattern: String.raw`^[a-z0-9][a-z0-9\-]*$`,
		title: "lower-case letters, digits and hyphens"
	}),
	name: text("The organisation’s name in full."),
	names: listOf("Every way the full name is written, the name itself included.", text("A way to write it."), 1),
	abbreviations: listOf("Abbreviations that stand for the name.", text("An abbreviation.")),
	confusedWith: listOf("Bodies that the wire is confused with.", confusedWith),
	domains: listOf("Hosts that the wire publishes on; subdomains count.", domain),
	addresses: listOf("E-mail addresses that its notices give.", text("An e-mail address.", {
		pattern: String.raw`^[^\s@]+@[^\s@]+$`,
		title: "an e-mail address"
	})),
	logo: objectOf("How the wire’s logo is told.", {
		names: listOf("Words that name the logo, besides the names and abbreviations.", text("A name.")),
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
	$schema: text("Where the schema of this file is, so that an editor completes it."),
	sharedDomains: listOf("Hosts that a body of `confusedWith` publishes on too.", objectOf("A host of both.", {
		domain,
		why: text("Why both stand there.")
	}, {}))
});
// packages/core/src/terms/read.ts
function readTerms(value, name = "terms") {
	assertMeets(value, termsSchema, name);
	assertNone(brokenLaws(value), name);
	return value;
}
// packages/creditline/src/command/arguments.ts
var UsageError = class extends Error {
	name = "UsageError";
};
function readChoice(option, value, choices) {
	const found = choices.find((choice) => choice === value);
	if (found !== void 0) return found;
	const near = nearest(value, choices);
	throw new UsageError(`Unknown value ${value} of ${option}; ${near ? `did you mean ${near}?` : `it is one of ${choices.join(", ")}`}`);
}
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
// packages/creditline/src/files/problem.ts
const explained = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EIO: "the disk reports an error",
	ELOOP: "its symbolic links lead round in a circle",
	EMFILE: "too many files are open",
	EISDIR: "it is a directory",
	ENAMETOOLONG: "the path is too long",
	ENOENT: "it does not exist",
	ENOSPC: "the disk is full",
	ENOTDIR: "a part of the path is not a directory",
	EROFS: "the disk is read-only"
};
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : void 0;
}
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	const code = codeOf(error);
	return code !== void 0 && explained[code] || error.message;
}
function problemOf(error, what, path) {
	const code = codeOf(error);
	if (path.includes("�") && code === "ENOENT") return {
		code: "not-readable",
		reason: `${what} name is not valid UTF-8`
	};
	if (code === "ENOENT" || code === "ENOTDIR") return {
		code: "no-such-file",
		reason: "No such file or directory"
	};
	return {
		code: "not-readable",
		reason: `${what} cannot be read: ${explain(error)}`
	};
}
// packages/creditline/src/resolve/option-error.ts
var OptionError = class extends TypeError {};
function asOptionError(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof OptionError || !(error instanceof TypeError)) throw error;
		throw new OptionError(error.message, { cause: error });
	}
}
// packages/creditline/src/resolve/read-text.ts
async function readText(file, what) {
	try {
		return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
	} catch (error) {
		throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error });
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
	if (typeof choice !== "string") return asOptionError(() => readTerms(choice));
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
// node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// packages/creditline/src/files/pattern.ts
var import_picomatch = __toESM(__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}))(), 1);
function isGlob(path) {
	return import_picomatch.default.scan(slashed(path)).isGlob;
}
function readPattern(glob, cwd, options = {}) {
	const scanned = import_picomatch.default.scan(slashed(glob));
	const directory = resolve(cwd, scanned.base);
	const matches = (0, import_picomatch.default)(scanned.glob, options);
	return {
		directory,
		anyName: /(?:^|\/)\*+$/.test(scanned.glob),
		matches: (file) => {
			const path = slashed(relative(directory, file));
			return path !== "" && !path.startsWith("../") && matches(path);
		}
	};
}
function slashed(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
// packages/creditline/src/resolve/stories.ts
async function resolveStories(chosen, cwd) {
	if (chosen === void 0) return {
		all: [],
		of: () => void 0
	};
	if (typeof chosen !== "string") return tieCopies(asOptionError(() => chosen.map((story, index) => readStory(story, `stories[${index}]`))), cwd);
	const source = await readText(resolve(cwd, chosen), `Story file \`${chosen}\``);
	return tieCopies(asOptionError(() => readStories(source, chosen)), dirname(resolve(cwd, chosen)));
}
function tieCopies(all, directory) {
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
	const of = (file) => file === void 0 ? void 0 : exact.get(file) ?? globs.find(({ matches }) => matches(file))?.story;
	return {
		all,
		of
	};
}
// packages/creditline/src/run/options.ts
async function resolveOptions(options, cwd) {
	const { terms, stories, cwd: _, path: __, ...rest } = options;
	return {
		...rest,
		terms: await resolveTerms(terms, cwd),
		stories: await resolveStories(stories, cwd)
	};
}
function coreOptions({ stories, ...rest }, path, file) {
	const story = rest.story ?? stories.of(file);
	return {
		...rest,
		...path !== void 0 && { path },
		...story && { story },
		...stories.all.length > 0 && { stories: stories.all }
	};
}
`${knownTerms.map(({ id }) => id).join(",")}`;
async function resolveAgainst(values, cwd) {
	const named = values.terms?.flatMap((ids) => ids.split(",")).map((id) => id.trim());
	const resolved = await resolveOptions({
		terms: named ?? knownTerms,
		...values.stories !== void 0 && { stories: values.stories },
		...values.republished && { republished: true }
	}, cwd);
	return values.reporter ? withReporters(resolved, values.reporter) : resolved;
}
function withReporters(resolved, reporters) {
	const { all, of } = resolved.stories;
	return {
		...resolved,
		stories: {
			all,
			of: (file) => ({
				...of(file),
				reporters
			})
		}
	};
}
// packages/creditline/src/command/fail-on.ts
const failOns = [
	"breach",
	"unsure",
	"advice",
	"never"
];
function fails(report, failOn) {
	const { verdict, clauses } = report;
	if (failOn === "never" || verdict === "out-of-scope") return false;
	if (verdict === "breach") return true;
	if (failOn === "breach") return false;
	if (verdict === "unsure") return true;
	return failOn === "advice" && Object.values(clauses).some(({ status }) => status === "breach" || status === "unsure");
}
// packages/creditline/src/command/output.ts
var OutputError = class extends Error {
	name = "OutputError";
};
var ReaderGone = class extends Error {
	name = "ReaderGone";
};
async function openOutput(path) {
	return path === void 0 ? streamOutput(process.stdout) : fileOutput(path);
}
function streamOutput(stream) {
	stream.on("error", () => {});
	return {
		write: (text) => new Promise((resolve, reject) => {
			if (text === "") return resolve();
			stream.write(text, (error) => error ? reject(lost(error)) : resolve());
		}),
		close: async () => {},
		abandon: async () => {}
	};
}
function lost(error) {
	if (codeOf(error) === "EPIPE") return new ReaderGone("The reader has gone");
	return new OutputError(`Report cannot be written: ${explain(error)}`, { cause: error });
}
async function fileOutput(path) {
	const target = await realpath(path).catch(() => path);
	const existing = await stat(target).catch(() => void 0);
	const direct = existing !== void 0 && !existing.isFile();
	const name = direct ? target : join$1(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	let handle;
	try {
		handle = await open(name, direct ? "w" : "wx");
	} catch (error) {
		throw new OutputError(`Output \`${path}\` cannot be written: ${codeOf(error) === "ENOENT" ? "its directory does not exist" : explain(error)}`, { cause: error });
	}
	const guarded = async (work) => {
		try {
			await work();
		} catch (error) {
			throw new OutputError(`Output \`${path}\` cannot be written: ${explain(error)}`, { cause: error });
		}
	};
	return {
		write: (text) => guarded(() => handle.writeFile(text)),
		close: () => guarded(async () => {
			if (!direct) await handle.sync();
			await handle.close();
			if (!direct) await rename(name, target);
		}),
		abandon: async () => {
			await handle.close();
			if (!direct) await rm(name, { force: true });
		}
	};
}
// packages/creditline/src/files/kinds.ts
const articleName = /\.(?:html?|xhtml|md|markdown|mdx|txt)$/i;
function isArticleName(name) {
	return articleName.test(name);
}
function oddKind(stats) {
	if (stats.isFile()) return void 0;
	if (stats.isDirectory()) return "a directory";
	if (stats.isFIFO()) return "a named pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
// packages/creditline/src/files/ignored.ts
var import_ignore = __toESM(__commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}))(), 1);
const never = new Set(["node_modules", ".git"]);
function rulesAbove(directory) {
	const above = [];
	for (let current = directory;; current = dirname(current)) {
		above.unshift(current);
		if (existsSync(join$1(current, ".git"))) break;
		if (dirname(current) === current) return [];
	}
	let rules = [];
	for (const each of above.slice(0, -1)) rules = rulesOf(each, rules);
	return isIgnored(directory, true, rules) ? [] : rules;
}
function rulesOf(directory, above) {
	const file = join$1(directory, ".gitignore");
	if (!existsSync(file)) return above;
	return [...above, {
		directory,
		rules: (0, import_ignore.default)().add(readFileSync(file, "utf8"))
	}];
}
function isIgnored(file, isDirectory, rules) {
	for (const { directory, rules: own } of rules.toReversed()) {
		const path = relative(directory, file).replaceAll(sep, "/");
		const verdict = own.test(isDirectory ? `${path}/` : path);
		if (verdict.ignored) return true;
		if (verdict.unignored) return false;
	}
	return false;
}
function isNeverWalked(name) {
	return never.has(name);
}
// packages/creditline/src/files/walk.ts
function* walk(root, wanted) {
	const steps = [{
		file: root,
		entry: void 0,
		rules: rulesAbove(root)
	}];
	for (let step = steps.pop(); step; step = steps.pop()) {
		const { file, entry, rules } = step;
		if (entry && !entry.isDirectory()) {
			yield* judgeEntry(root, file, entry, wanted);
			continue;
		}
		try {
			const own = rulesOf(file, rules);
			for (const child of readdirSync(file, { withFileTypes: true }).toSorted(lastFirst)) {
				const path = join$1(file, child.name);
				if (child.isDirectory() && isNeverWalked(child.name)) continue;
				if (isIgnored(path, child.isDirectory(), own)) continue;
				steps.push({
					file: path,
					entry: child,
					rules: own
				});
			}
		} catch (error) {
			yield {
				file,
				problem: problemOf(error, "Directory", file)
			};
		}
	}
}
function lastFirst(a, b) {
	return a.name < b.name ? 1 : -1;
}
function* judgeEntry(root, file, entry, wanted) {
	if (!entry.isSymbolicLink()) {
		if (wanted(file)) yield { file };
		return;
	}
	try {
		const target = realpathSync(file);
		const inside = !relative(realpathSync(root), target).startsWith(`..${sep}`);
		const isDirectory = statSync(file).isDirectory();
		if (inside ? isDirectory : !isDirectory && !wanted(file)) return;
		if (!inside) yield {
			file,
			problem: {
				code: "not-a-file",
				reason: "Symbolic link leads out of the directory that is checked"
			}
		};
		else if (wanted(file)) yield { file };
	} catch (error) {
		if (wanted(file)) yield {
			file,
			problem: problemOf(error, "File", file)
		};
	}
}
// packages/creditline/src/files/list.ts
function* listArticles(paths, cwd) {
	const seen = new Set();
	const excluded = readExclusions(paths, cwd);
	for (const given of paths) {
		if (given.startsWith("!")) continue;
		for (const found of expand(given, cwd, excluded)) {
			if (seen.has(found.file)) continue;
			seen.add(found.file);
			yield {
				...found,
				path: pathFrom(cwd, found.file)
			};
		}
	}
}
function pathFrom(cwd, file) {
	return slashed(relative(cwd, file) || ".");
}
function readExclusions(paths, cwd) {
	const tests = paths.filter((path) => path.startsWith("!")).map((path) => {
		const pattern = path.slice(1);
		if (isGlob(pattern)) return readPattern(pattern, cwd, { dot: true }).matches;
		const root = resolve(cwd, pattern);
		return (file) => file === root || file.startsWith(root + sep);
	});
	return (file) => tests.some((test) => test(file));
}
function* expand(given, cwd, excluded) {
	const file = resolve(cwd, given);
	try {
		const stats = statSync(file, { throwIfNoEntry: false });
		if (stats?.isDirectory()) yield* expandDirectory(file, excluded);
		else if (stats) yield expandFile(file, oddKind(stats));
		else if (isGlob(given)) yield* expandGlob(given, file, cwd, excluded);
		else yield {
			file,
			problem: {
				code: "no-such-file",
				reason: "No such file or directory"
			}
		};
	} catch (error) {
		yield {
			file,
			problem: problemOf(error, "File", given)
		};
	}
}
function expandFile(file, oddity) {
	if (!oddity) return { file };
	return {
		file,
		problem: {
			code: "not-a-file",
			reason: `Not a regular file, but ${oddity}`
		}
	};
}
function expandDirectory(file, excluded) {
	return orNone(walk(file, (each) => isArticleName(each) && !excluded(each)), {
		file,
		problem: {
			code: "no-articles",
			reason: "Directory holds no articles"
		}
	});
}
function expandGlob(given, file, cwd, excluded) {
	const { directory, anyName, matches } = readPattern(given, cwd);
	const none = {
		file,
		problem: {
			code: "no-articles",
			reason: "No file matches this pattern"
		}
	};
	if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [none];
	const wanted = (each) => matches(each) && (!anyName || isArticleName(each)) && !excluded(each);
	return orNone(walk(directory, wanted), none);
}
function* orNone(found, none) {
	let any = false;
	for (const each of found) {
		any ||= !each.problem;
		yield each;
	}
	if (!any) yield none;
}
// packages/creditline/src/files/read.ts
const largestArticle = 1e7;
function readListed({ file, problem }) {
	return problem ?? readArticle(file);
}
function readArticle(file) {
	let descriptor;
	try {
		descriptor = openSync(file, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
		const stats = fstatSync(descriptor);
		const kind = oddKind(stats);
		if (kind) return {
			code: "not-a-file",
			reason: `Not a regular file, but ${kind}`
		};
		if (stats.size > 1e7) return tooLarge;
		return readFileSync(descriptor);
	} catch (error) {
		return problemOf(error, "File", file);
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}
const tooLarge = {
	code: "too-large",
	reason: `File is larger than ${largestArticle / 1e6} MB, the most that is judged`
};
// packages/creditline/src/reports/escape.ts
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
function forTerminal(text) {
	return withoutLogCommand(text.replaceAll(/[\t\n\r]+/g, " ").replaceAll(unseen, written));
}
function written(character) {
	return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function withoutLogCommand(text) {
	return text.replaceAll("##[", "##\\[");
}
function forJson(value) {
	return JSON.stringify(value).replaceAll(unseen, (character) => character.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)).replaceAll("##[", "#\\u0023[");
}
function forCommandMessage(text) {
	return text.split(/\r\n?|\n/).map(forTerminal).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function forCommandProperty(text) {
	return forTerminal(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forMarkdown(text) {
	return forTerminal(text).replaceAll(/[\\`*_[\]<>&|~#$!]/g, "\\$&").replaceAll(/@|:(?=\/\/)|(?<=\bwww)(?=\.)/gi, "$&⁠");
}
function forMarkdownCode(text) {
	const clean = forTerminal(text).replaceAll("|", "\\|");
	const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = clean === "" || /^[` ]|[` ]$/.test(clean) ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
// packages/creditline/src/reports/message.ts
function severityOf(message) {
	if (message.fatal === true) return "error";
	return message.fatal === false ? "warning" : "info";
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
// packages/creditline/src/reports/summary.ts
function emptySummary() {
	return {
		articles: 0,
		compliant: 0,
		breach: 0,
		unsure: 0,
		outOfScope: 0,
		unreadable: 0
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
}
function sayCounts(summary) {
	const { articles, compliant, breach, unsure, outOfScope, unreadable } = summary;
	const said = [
		[breach, "in breach"],
		[unsure, "unsure"],
		[compliant, "compliant"],
		[outOfScope, "out of scope"],
		[unreadable, "unreadable"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	return `${articles} ${articles === 1 ? "article" : "articles"}${said.length > 0 ? `: ${said.join(", ")}` : ""}`;
}
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
		end: (summary) => `${sayCounts(summary)}\n`
	};
}
function annotation(report, message, pathPrefix) {
	const properties = {
		file: report.path === void 0 ? void 0 : pathPrefix + report.path,
		...placeOf$1(message),
		title: `Creditline: ${message.ruleId ?? report.verdict} (${report.terms})`
	};
	const listed = Object.entries(properties).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${forCommandProperty(String(value))}`);
	const text = [message.reason, message.note].filter(Boolean).join("\n");
	return `::${command[severityOf(message)]} ${listed.join(",")}::${forCommandMessage(text)}\n`;
}
function placeOf$1(message) {
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
// packages/creditline/src/reports/json.ts
function json() {
	let first = true;
	const separated = (report) => {
		const before = first ? "" : ",\n";
		first = false;
		return before + forJson(plainReport(report));
	};
	return {
		begin: () => "{\"version\":1,\"articles\":[\n",
		article: ({ reports }) => reports.map(separated).join(""),
		end: (summary) => `${first ? "" : "\n"}],"summary":${forJson(summary)},"complete":${summary.unreadable === 0}}\n`
	};
}
function plainReport(report) {
	const { path, terms, scope, verdict, clauses, messages } = report;
	return {
		path,
		terms,
		scope,
		verdict,
		clauses,
		messages: messages.map(plainMessage)
	};
}
function plainMessage(message) {
	const span = spanOf(message);
	return {
		ruleId: message.ruleId ?? null,
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
	const sections = [];
	let size = 0;
	let omitted = 0;
	return {
		begin: () => "",
		article: ({ reports }) => {
			for (const report of reports.filter(isTold)) {
				const section = {
					verdict: report.verdict,
					row: rowOf(report),
					details: detailsOf(report)
				};
				size += Buffer.byteLength(section.row + section.details);
				if (size > largest) omitted++;
				else sections.push(section);
			}
			return "";
		},
		end: (summary) => render(sections, omitted, summary)
	};
}
function isTold(report) {
	return report.verdict !== "out-of-scope" && (report.verdict !== "compliant" || report.messages.length > 0);
}
const gravity = [
	"unreadable",
	"breach",
	"unsure",
	"compliant",
	"out-of-scope"
];
function render(sections, omitted, summary) {
	const sorted = sections.toSorted((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict));
	const parts = [`## Creditline\n\n${sayCounts(summary)}.\n`];
	if (sorted.length > 0) {
		const head = [
			"Article",
			"Verdict",
			...columns.map((name) => name[0].toUpperCase() + name.slice(1))
		];
		parts.push([
			`| ${head.join(" | ")} |`,
			`|${" --- |".repeat(head.length)}`,
			...sorted.map(({ row }) => row),
			""
		].join("\n"), ...sorted.map(({ details }) => details));
	}
	if (omitted > 0) parts.push(`… and ${omitted} more, left out to keep this summary short.\n`);
	return parts.join("\n");
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
		...report.messages.map(itemOf),
		""
	].join("\n");
}
function itemOf(message) {
	const span = spanOf(message);
	const place = span ? ` (line ${span.line})` : "";
	const note = message.note ? `<br>${forMarkdown(message.note)}` : "";
	return `- ${severities$1[severityOf(message)]} ${withCode(message.reason)}${place}${note}`;
}
function withCode(reason) {
	return reason.split(/`([^`]*)`/).map((part, index) => index % 2 === 1 ? forMarkdownCode(part) : forMarkdown(part)).join("");
}
// packages/creditline/src/run/source.ts
function sourceLines(source) {
	return new TextDecoder().decode(source).split(/\r\n?|\n/);
}
// node_modules/.pnpm/ansi-regex@6.6.0/node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/.pnpm/strip-ansi@7.2.0/node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/.pnpm/get-east-asian-width@1.7.0/node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/.pnpm/get-east-asian-width@1.7.0/node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/.pnpm/get-east-asian-width@1.7.0/node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// node_modules/.pnpm/string-width@9.0.0/node_modules/string-width/index.js
const segmenter = new Intl.Segmenter();
const nonAsciiOrControlRegex = /[^\u{20}-\u{7E}]/v;
const prependedConcatenationMarks = String.raw`\u{600}-\u{605}\u{6DD}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}`;
const prependedConcatenationMarksRegex = new RegExp(`^[${prependedConcatenationMarks}]+`, "v");
const visibleCharacterRegex = new RegExp(String.raw`[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Nonspacing_Mark}[\p{Format}--[${prependedConcatenationMarks}]]]`, "v");
const emojiPrefixRegex = /^(?:\p{RGI_Emoji}|\p{Regional_Indicator}{1,2}|[\d#*]\u{FE0F})/v;
const textPresentationEmojiRegex = /^[\p{Emoji_Presentation}--[\u{10000}-\u{10FFFF}]]\u{FE0E}/v;
function strayEmojiModifierCount(string, fromIndex) {
	if (fromIndex >= string.length) return 0;
	const modifierRegex = /(?<![\p{Emoji_Modifier_Base}\u{200D}])\p{Emoji_Modifier}/gv;
	modifierRegex.lastIndex = fromIndex;
	let count = 0;
	while (modifierRegex.test(string)) count++;
	return count;
}
const emojiZwjSequenceRegex = /\u{200D}\p{Extended_Pictographic}/v;
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangul(codePoint) {
	return codePoint >= 4352 && codePoint <= 4607 || codePoint >= 43360 && codePoint <= 43388 || codePoint >= 44032 && codePoint <= 55203 || codePoint >= 55216 && codePoint <= 55238 || codePoint >= 55243 && codePoint <= 55291;
}
function visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions) {
	let width = 0;
	for (const character of visibleSegment) {
		if (character === "‍") break;
		if (visibleCharacterRegex.test(character)) width += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return width;
}
function clusterWidth(segment, eastAsianWidthOptions) {
	const firstCodePoint = segment.codePointAt(0);
	const marks = firstCodePoint === 69821 || firstCodePoint === 69837 || firstCodePoint >= 1536 && firstCodePoint <= 2303 ? prependedConcatenationMarksRegex.exec(segment) : void 0;
	if (marks) {
		const rest = segment.slice(marks[0].length);
		const restWidth = clusterWidth(rest, eastAsianWidthOptions);
		const visibleRest = baseVisible(rest);
		return restWidth >= 2 && (eastAsianWidth(visibleRest.codePointAt(0), eastAsianWidthOptions) === 2 || emojiPrefixRegex.test(visibleRest) || emojiZwjSequenceRegex.test(visibleRest)) ? restWidth : [...marks[0]].length + restWidth;
	}
	const visibleSegment = baseVisible(segment);
	if (visibleSegment === void 0) return 0;
	if (isHangul(firstCodePoint)) return eastAsianWidth(firstCodePoint, eastAsianWidthOptions) + strayEmojiModifierCount(segment, 1) * 2;
	if (textPresentationEmojiRegex.test(visibleSegment)) return 1;
	const emoji = emojiPrefixRegex.exec(visibleSegment);
	if (emoji) return 2 + strayEmojiModifierCount(visibleSegment, emoji[0].length) * 2;
	const zwjSequence = emojiZwjSequenceRegex.exec(visibleSegment);
	return zwjSequence ? 2 + strayEmojiModifierCount(visibleSegment, zwjSequence.index + zwjSequence[0].length) * 2 : visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions);
}
function unicodeWidth(string, ambiguousIsNarrow) {
	let width = 0;
	const firstNonAsciiIndex = string.search(nonAsciiOrControlRegex);
	if (firstNonAsciiIndex > 1) {
		width = firstNonAsciiIndex - 1;
		string = string.slice(width);
	}
	let suffixStart = string.length;
	while (suffixStart > 0) {
		const codePoint = string.codePointAt(suffixStart - 1);
		if (codePoint < 32 || codePoint > 126) break;
		suffixStart--;
	}
	if (suffixStart + 1 < string.length) {
		width += string.length - suffixStart - 1;
		string = string.slice(0, suffixStart + 1);
	}
	if (!/[^\u{20}-\u{7E}\u{4E00}-\u{9FFF}\u{AC00}-\u{D7A3}]/v.test(string)) return width + string.length + string.replaceAll(/[\u{20}-\u{7E}]/gv, "").length;
	string = string.toWellFormed();
	string = string.replaceAll(/(?<=[\u{16D63}-\u{16D6A}])[\u{16D63}-\u{16D6A}]+/gv, "");
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		if (segment.length === 1) {
			if (visibleCharacterRegex.test(segment)) width += eastAsianWidth(segment.codePointAt(0), eastAsianWidthOptions);
			continue;
		}
		width += clusterWidth(segment, eastAsianWidthOptions);
	}
	return width;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	return nonAsciiOrControlRegex.test(string) ? unicodeWidth(string, ambiguousIsNarrow) : string.length;
}
// packages/creditline/src/reports/frame.ts
function frameOf(lines, span, width) {
	const line = lines[span.line - 1];
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
	const before = (left > indent ? "…" : "") + forTerminal(line.slice(left, from));
	const meant = forTerminal(line.slice(from, Math.min(to, right)));
	const after = forTerminal(line.slice(Math.min(to, right), right)) + (right < end ? "…" : "");
	return {
		number: String(span.line),
		text: before + meant + after,
		carets: " ".repeat(stringWidth(before)) + "^".repeat(Math.max(1, stringWidth(meant)))
	};
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
function painter(colour) {
	return colour ? (style, text) => styleText$1(style, text, { validateStream: false }) : (_, text) => text;
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
	const told = (report) => report.verdict !== "out-of-scope" && !(quiet && report.verdict === "compliant");
	return {
		begin: () => "",
		article: (judged) => judged.reports.filter(told).map((report) => {
			for (const message of report.messages) {
				const { clause } = noteOf(message);
				if (clause !== "") asked.set(`${report.terms} ${message.ruleId}`, clause);
			}
			return spaced(report.messages.length > 0 ? "block" : "line", block(report, judged, width, paint));
		}).join(""),
		end: (summary) => {
			const clauses = [...asked].map(([rule, clause]) => `  ${paint("bold", forTerminal(rule))}: ${forTerminal(clause)}\n`);
			const legend = clauses.length > 0 ? spaced("block", `What the terms ask for:\n${clauses.join("")}`) : "";
			const counts = spaced("block", `${paint("bold", sayCounts(summary))}\n`);
			const alien = summary.articles > 0 && summary.outOfScope === summary.articles;
			return legend + counts + (alien ? `${paint("dim", hint)}\n` : "");
		}
	};
}
function block(report, { source }, width, paint) {
	const lines = report.messages.length > 0 && source ? sourceLines(source) : [];
	const messages = report.messages.map((message) => messageBlock(message, lines, width, paint));
	return `${[headline(report, paint), ...messages].join("\n")}\n`;
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
function messageBlock(message, lines, width, paint) {
	const { mark, style } = severities[severityOf(message)];
	const said = [`  ${paint(style, mark)} ${forTerminal(message.reason)}  ${paint("dim", message.ruleId ?? "")}`];
	const span = spanOf(message);
	const frame = span && frameOf(lines, span, width - 10);
	if (frame) {
		const gutter = frame.number.padStart(6);
		said.push(`${paint("dim", `${gutter} │`)} ${frame.text}`, `${paint("dim", `${" ".repeat(gutter.length)} │`)} ${paint(style, frame.carets)}`);
	}
	const { advice } = noteOf(message);
	if (advice !== "") said.push(`    ${paint("dim", "→")} ${forTerminal(advice)}`);
	return said.join("\n");
}
// packages/creditline/src/reports/index.ts
const reportFormats = [
	"pretty",
	"json",
	"github",
	"markdown"
];
const reporters = {
	pretty,
	json,
	github,
	markdown
};
function createReporter(format, options) {
	return reporters[format](options);
}
// packages/creditline/src/reports/path-prefix.ts
function pathPrefix(cwd) {
	const root = process.env["GITHUB_WORKSPACE"];
	if (!root) return "";
	const prefix = slashed(relative(root, cwd));
	return prefix === "" || prefix.startsWith("..") ? "" : `${prefix}/`;
}
// packages/creditline/src/run/unreadable.ts
function unreadable(path, terms, problem) {
	const message = new VFileMessage(problem.reason, {
		ruleId: problem.code,
		source: "creditline"
	});
	message.fatal = true;
	message.file = path;
	return {
		path,
		terms: terms.map(({ id }) => id).join(","),
		scope: "none",
		verdict: "unreadable",
		clauses: {},
		messages: [message],
		facts: noFacts()
	};
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
		drawnByScript: false,
		textOnly: false
	};
}
// packages/creditline/src/run/judge.ts
async function* judgeAll(articles, read, resolved) {
	for (const article of articles) yield await judgeOne(article, await read(article), resolved);
}
async function judgeOne({ path, file }, source, resolved) {
	if (!(source instanceof Uint8Array)) return {
		path,
		reports: [unreadable(path, resolved.terms, source)],
		source: void 0
	};
	try {
		return {
			path,
			reports: await checkAll(source, coreOptions(resolved, path, file)),
			source
		};
	} catch (error) {
		const reason = `Article could not be judged: ${explain(error)}`;
		return {
			path,
			reports: [unreadable(path, resolved.terms, {
				code: "failed",
				reason
			})],
			source
		};
	}
}
// packages/action/src/annotations.ts
const most = {
	error: 9,
	warning: 10,
	info: 10
};
const print = {
	error,
	warning,
	info: notice$1
};
const named = 40;
var Annotations = class {
	#notes = {
		error: [],
		warning: [],
		info: []
	};
	#prefix;
	constructor(prefix) {
		this.#prefix = prefix;
	}
	add(report) {
		for (const message of report.messages) this.#notes[severityOf(message)].push({
			path: this.#prefix + (report.path ?? ""),
			title: `Creditline: ${message.ruleId ?? report.verdict} (${report.terms})`,
			text: [message.reason, message.note].filter(Boolean).join("\n"),
			span: spanOf(message)
		});
	}
	print() {
		for (const severity of [
			"error",
			"warning",
			"info"
		]) for (const { text, properties } of fitted(this.#notes[severity], most[severity])) print[severity](lines(text), properties);
	}
};
function fitted(notes, limit) {
	if (notes.length <= limit) return notes.map((note) => annotationOf([note]));
	const articles = Map.groupBy(notes, ({ path }) => path);
	const groups = [...articles.values()];
	if (groups.length <= limit) return groups.map(annotationOf);
	const rest = [...articles.keys()].slice(limit - 1);
	return [...groups.slice(0, limit - 1).map(annotationOf), annotationOfRest(rest)];
}
function annotationOf(notes) {
	const first = notes[0];
	const properties = {
		title: forTerminal(first.title),
		file: forTerminal(first.path),
		...placeOf(first.span)
	};
	if (notes.length === 1) return {
		text: first.text,
		properties
	};
	return {
		text: notes.map((note) => `${note.span ? `Line ${note.span.line}: ` : ""}${note.text}`).join("\n"),
		properties: {
			...properties,
			title: `Creditline: ${notes.length} faults`
		}
	};
}
function annotationOfRest(paths) {
	const more = paths.length > named ? [`… and ${paths.length - named} more`] : [];
	return {
		text: [
			"The job summary tells what is said of them:",
			...paths.slice(0, named),
			...more
		].join("\n"),
		properties: { title: `Creditline: ${paths.length} more articles` }
	};
}
function placeOf(span) {
	if (span === void 0) return {};
	const { line, column, endLine = line, endColumn } = span;
	return {
		startLine: line,
		endLine,
		...line === endLine && column !== void 0 && { startColumn: column },
		...line === endLine && endColumn !== void 0 && { endColumn }
	};
}
function lines(text) {
	return text.split("\n").map(forTerminal).join("\n");
}
// packages/action/src/inputs.ts
const formats = reportFormats.filter((format) => format !== "github");
function readInputs() {
	const cwd = resolve(process.env["GITHUB_WORKSPACE"] ?? ".", getInput("working-directory"));
	const terms = getMultilineInput("terms");
	const reporter = getMultilineInput("reporter");
	const stories = getInput("stories");
	const output = getInput("output");
	return {
		paths: getMultilineInput("paths"),
		against: {
			...terms.length > 0 && { terms },
			...reporter.length > 0 && { reporter },
			...stories !== "" && { stories },
			republished: flag("republished")
		},
		format: readChoice("input format", getInput("format") || "pretty", formats),
		output: output === "" ? void 0 : resolve(cwd, output),
		failOn: readChoice("input fail-on", getInput("fail-on") || "breach", failOns),
		cwd
	};
}
var InputError = class extends Error {
	name = "InputError";
};
function flag(name) {
	const value = getInput(name);
	if (!/^(true|false|)$/i.test(value)) throw new InputError(`Unexpected value \`${value}\` of input ${name}, expected \`true\` or \`false\``);
	return value.toLowerCase() === "true";
}
// packages/action/src/run.ts
async function run() {
	try {
		await check(readInputs());
	} catch (error) {
		setFailed(told(error).split("\n").map(forTerminal).join("\n"));
	}
}
function told(error) {
	if (!(error instanceof Error)) return String(error);
	return [
		InputError,
		UsageError,
		OptionError,
		OutputError
	].some((kind) => error instanceof kind) ? error.message : error.stack ?? error.message;
}
async function check({ paths, against, format, output, failOn, cwd }) {
	const resolved = await resolveAgainst(against, cwd);
	const sink = await openOutput(output);
	const options = {
		width: 110,
		quiet: false,
		pathPrefix: pathPrefix(cwd)
	};
	const reporter = createReporter(format, {
		...options,
		colour: output === void 0
	});
	const table = createReporter("markdown", {
		...options,
		colour: false
	});
	const annotations = new Annotations(options.pathPrefix);
	const summary$1 = emptySummary();
	let failed = false;
	const token = randomUUID();
	if (output === void 0) info(`::stop-commands::${token}`);
	try {
		await sink.write(reporter.begin());
		for await (const judged of judgeAll(listArticles(paths, cwd), readListed, resolved)) {
			await sink.write(reporter.article(judged));
			table.article(judged);
			for (const report of judged.reports) {
				count(summary$1, report);
				annotations.add(report);
				failed ||= report.verdict === "unreadable" || fails(report, failOn);
			}
		}
		await sink.write(reporter.end(summary$1));
		await sink.close();
	} catch (error) {
		await sink.abandon();
		throw error;
	} finally {
		if (output === void 0) info(`::${token}::`);
	}
	annotations.print();
	if (summary$1.articles === 0) notice$1("No paths are given, so nothing is checked");
	await summary.addRaw(table.end(summary$1)).write();
	setOutput("verdict", gravest(summary$1));
	setOutput("articles", summary$1.articles);
	setOutput("breaches", summary$1.breach);
	setOutput("unsure", summary$1.unsure);
	setOutput("report", output === void 0 ? "" : relative(cwd, output));
	if (failed) setFailed(sayCounts(summary$1));
}
function gravest({ breach, unreadable, unsure, compliant }) {
	if (breach > 0) return "breach";
	if (unreadable > 0) return "unreadable";
	if (unsure > 0) return "unsure";
	return compliant > 0 ? "compliant" : "out-of-scope";
}
// packages/action/src/index.ts
await run();
export {};
