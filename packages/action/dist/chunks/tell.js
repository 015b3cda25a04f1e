import { c as forTerminal } from "./escape.js";
import { t as errorStream } from "./error-stream.js";
// packages/creditline/src/command/tell.ts
function tell({ path = "-", messages }) {
	const reasons = messages.map(({ reason }) => reason).join("; ");
	errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reasons)}\n`);
}
export { tell as t };
