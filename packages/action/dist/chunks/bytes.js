// packages/core/src/parse/prescan.ts
function declaredLabel(bytes, most) {
	let text = "";
	const end = Math.min(bytes.length, most);
	for (let at = 0; at < end; at += 8192) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end)));
	return metaLabel(text) ?? /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1];
}
function metaLabel(text) {
	for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) if (text.startsWith("<!--", at)) at = after(text, "-->", at + 2);
	else if (/^<\/?[a-z]/i.test(text.slice(at, at + 3))) {
		const tag = readTag(text, at);
		if (tag.name === "meta") {
			const label = labelOf(tag.attributes);
			if (label !== void 0) return label;
		}
		at = tag.end;
	} else if (/^<[!/?]/.test(text.slice(at, at + 2))) at = after(text, ">", at + 1);
	else at++;
}
function after(text, wanted, from) {
	const at = text.indexOf(wanted, from);
	return at === -1 ? text.length : at + wanted.length;
}
function labelOf(attributes) {
	const charset = attributes.get("charset");
	if (charset !== void 0) return charset;
	if (attributes.get("http-equiv")?.toLowerCase() !== "content-type") return void 0;
	const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(attributes.get("content") ?? "");
	return found ? found[1] ?? found[2] ?? found[3] : void 0;
}
const name = /[^\s/>=]+/y;
const gap = /[\s/]*/y;
const value = /\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*))/y;
function readTag(text, start) {
	let at = start + (text[start + 1] === "/" ? 2 : 1);
	const tag = {
		name: "",
		attributes: new Map(),
		end: text.length
	};
	const take = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found;
	};
	tag.name = take(name)?.[0].toLowerCase() ?? "";
	for (;;) {
		take(gap);
		if (at >= text.length) return tag;
		if (text[at] === ">") {
			tag.end = at + 1;
			return tag;
		}
		const key = take(name)?.[0].toLowerCase();
		const given = take(value);
		if (key === void 0 && !given) at++;
		if (key !== void 0 && !tag.attributes.has(key)) tag.attributes.set(key, given?.[1] ?? given?.[2] ?? given?.[3] ?? "");
	}
}
// packages/core/src/parse/bytes.ts
const lateDeclaration = 262144;
function decodeBytes(bytes, charset) {
	const marked = bomOf(bytes);
	if (marked === "utf-32") return unreadable("utf-32");
	if (marked) return decodeAs(bytes, marked, "bom");
	const given = charset === void 0 ? void 0 : encodingOf(charset);
	if (given) return decodeAs(bytes, given, "given");
	const pattern = patternOf(bytes);
	if (pattern) return decodeAs(bytes, pattern, "pattern");
	const utf8 = countUtf8(bytes);
	const declared = encodingOf(declaredLabel(bytes, utf8.invalid > 0 ? lateDeclaration : 1024) ?? "");
	if (declared && !isMistaken(declared, utf8)) return decodeAs(bytes, declared, "declared");
	if (utf8.invalid === 0) return decodeAs(bytes, "utf-8", "utf-8");
	return decodeAs(bytes, "windows-1252", "default");
}
function isMistaken(declared, utf8) {
	if (declared === "utf-8") return utf8.invalid > 0 && utf8.sequences === 0;
	return utf8.invalid === 0 && utf8.sequences > 0;
}
function bomOf(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 239 && b === 187 && c === 191) return "utf-8";
	if (a === 255 && b === 254) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
	if (a === 254 && b === 255) return "utf-16be";
	return a === 0 && b === 0 && c === 254 && d === 255 ? "utf-32" : void 0;
}
function patternOf(bytes) {
	const [a = 0, b = 0, c = 0, d = 0] = bytes;
	if (isPrinted(a) && b === 0 && isPrinted(c) && d === 0) return "utf-16le";
	return a === 0 && isPrinted(b) && c === 0 && isPrinted(d) ? "utf-16be" : void 0;
}
function isPrinted(byte) {
	return byte >= 32 && byte < 127;
}
function encodingOf(label) {
	const name = label.trim().toLowerCase();
	if (name === "") return void 0;
	if (/^(?:hz-gb-2312|iso-2022-cn|iso-2022-cn-ext|iso-2022-kr|replacement)$/.test(name)) return "replacement";
	if (name === "x-user-defined") return name;
	try {
		return new TextDecoder(name).encoding;
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function decodeAs(bytes, name, witness) {
	if (name === "replacement" || name === "x-user-defined") return unreadable(name);
	const encoding = witness === "declared" && name.startsWith("utf-16") ? "utf-8" : name;
	const text = encoding === "windows-1252" ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
	return {
		text,
		encoding: {
			name: encoding,
			witness,
			replaced: countReplaced(text)
		}
	};
}
function unreadable(name) {
	return {
		code: "encoding",
		actual: name,
		line: 1,
		column: 1
	};
}
function countReplaced(text) {
	let count = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) count++;
	return count;
}
const western = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
let hostKnowsWestern;
function decodeWestern(bytes) {
	const decoder = new TextDecoder("windows-1252");
	const text = decoder.decode(bytes);
	hostKnowsWestern ??= decoder.decode(Uint8Array.of(146)) === "’";
	if (hostKnowsWestern) return text;
	return text.replace(/[\u0080-\u009f]/g, (character) => western[character.charCodeAt(0) - 128]);
}
function countUtf8(bytes) {
	let sequences = 0;
	let invalid = 0;
	for (let at = 0; at < bytes.length;) {
		const byte = bytes[at];
		const length = byte < 128 ? 1 : sequenceLength(bytes, at, byte);
		if (length === 0) invalid++;
		else if (length > 1) sequences++;
		at += length || 1;
	}
	return {
		sequences,
		invalid
	};
}
function sequenceLength(bytes, at, lead) {
	const length = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
	if (length === 0) return 0;
	const second = bytes[at + 1] ?? 0;
	if (second < (lead === 224 ? 160 : lead === 240 ? 144 : 128) || second > (lead === 237 ? 159 : lead === 244 ? 143 : 191)) return 0;
	for (let more = 2; more < length; more++) if (((bytes[at + more] ?? 0) & 192) !== 128) return 0;
	return length;
}
export { declaredLabel as n, decodeBytes as t };
