import { a as helpOption } from "./common.js";
// packages/creditline/src/command/help.ts
function helpOf(command) {
	const { summary, usage, options, examples } = command;
	return [
		`${summary}\n`,
		section("Usage", usage),
		section("Options", optionLines(options)),
		section("Examples", exampleLines(examples))
	].join("\n");
}
function overview(commands) {
	const width = Math.max(...commands.map(({ name }) => name.length));
	return [
		"Checks that a republished news article keeps the credit it owes.\n",
		section("Usage", ["creditline COMMAND [options]"]),
		section("Commands", commands.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`)),
		section("Options", optionLines({
			...helpOption,
			version
		})),
		section("Examples", exampleLines(commands.flatMap(({ examples }) => examples.slice(0, 1)))),
		section("Exit codes", exitCodes),
		"Each command has its own help: creditline COMMAND --help\n"
	].join("\n");
}
const version = {
	type: "boolean",
	short: "v",
	help: ["Print the version"]
};
const exitCodes = [
	"0  nothing fails the run",
	"1  something does",
	"2  the run could not be done in full: a wrong option, an unreadable file"
];
function section(title, lines) {
	return `${title}:\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
}
function optionLines(options) {
	const named = Object.entries(options).map(([name, option]) => {
		return {
			left: `${option.short ? `-${option.short}, ` : ""}--${name}${(option.value && (option.optional === "joined" ? `[=${option.value}]` : ` ${option.value}`)) ?? ""}`,
			help: option.help
		};
	});
	const width = Math.max(...named.map(({ left }) => left.length));
	return named.flatMap(({ left, help }) => help.map((line, index) => `${(index === 0 ? left : "").padEnd(width)}  ${line}`));
}
function exampleLines(examples) {
	const width = Math.max(...examples.map(([typed]) => typed.length));
	return examples.map(([typed, does]) => `${typed.padEnd(width)}  ${does}`);
}
export { helpOf, overview };
