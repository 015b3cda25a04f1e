import { o as init__builtin_util, s as styleText } from "./version.js";
// packages/creditline/src/command/terminal.ts
init__builtin_util();
function wantsColour(stream, asked) {
	return asked ?? styleText("bold", "x", { stream }) !== "x";
}
function widthOf(stream) {
	return Math.max(60, Math.min(stream.isTTY ? stream.columns : 110, 160));
}
export { widthOf as n, wantsColour as t };
