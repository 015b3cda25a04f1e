// packages/creditline/src/reports/escape.ts
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
function forTerminal(text) {
	return withoutLogCommand(text.replaceAll(/[\t\n\r]+/g, " ").replaceAll(unseen, written));
}
function written(character) {
	return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function withoutLogCommand(text) {
	return text.replace(/^([\s\p{DI}]*):(?=\p{DI}*:)/u, "$1:\\").replaceAll(/(#\p{DI}*#\p{DI}*)\[/gu, "$1\\[");
}
function forJson(value) {
	return JSON.stringify(value).replaceAll(unseen, (character) => character.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)).replaceAll(/(#\p{DI}*)#(?=\p{DI}*\[)/gu, "$1\\u0023");
}
function forSarifText(text) {
	return forTerminal(text).replaceAll("](", "] (");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function forXml(text) {
	return forTerminal(text).replaceAll(/[\ufffe\uffff]/g, written).replaceAll(/[&<>"]/g, (character) => entities[character]);
}
function forCommandMessage(text) {
	return text.split(/\r\n?|\n/).map(forTerminal).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function forCommandProperty(text) {
	return forTerminal(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forMarkdown(text) {
	return forTerminal(text).replaceAll(/[\\`*_[\]<>&|~#$!]/g, "\\$&").replaceAll(/@|#(?=\d)|:(?=\/\/|[a-z][\w+-]*:)|(?<=www)(?=\.)/gi, "$&⁠");
}
function forMarkdownCode(text) {
	const clean = forTerminal(text);
	if (clean.includes("|")) return forMarkdown(text);
	const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = clean === "" || /^[` ]|[` ]$/.test(clean) ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
function forMarkdownFence(text, language) {
	const lines = text.split(/\r\n?|\n/).map((line) => withoutLogCommand(line.replaceAll(unseen, (each) => each === "	" ? each : written(each))));
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${lines.join("\n").trimEnd()}\n${fence}\n`;
}
export { forMarkdownCode as a, forTerminal as c, forMarkdown as i, forXml as l, forCommandProperty as n, forMarkdownFence as o, forJson as r, forSarifText as s, forCommandMessage as t };
