import { t as bounds } from "./limits.js";
// packages/core/src/parse/markdown-bounds.ts
const marks = /[*_~]+|\[|&|<|`+|www\.|:\/\/|@|\0/g;
const item = /^[*+-](?=[ \t]|$)|^\d{1,9}[.)](?=[ \t]|$)/;
const definition = /^\[[^\]]{0,1000}\]:/;
const commentStart = /<!--|<!\[CDATA\[|<\?|<![A-Za-z]/g;
function overBound(text) {
	if (text.length > bounds.markdown) return {
		code: "markdown-size",
		limit: bounds.markdown,
		offset: bounds.markdown
	};
	const counter = new Counter();
	let at = 0;
	for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r|$/g)) {
		const found = counter.line(text.slice(at, index).trimEnd(), at);
		if (found) return found;
		at = index + ending.length;
	}
}
var Counter = class {
	lines = 0;
	nested = 0;
	items = 0;
	allMarks = 0;
	cells = 0;
	run = 0;
	marks = 0;
	brackets = 0;
	comments = 0;
	columns = 0;
	line(line, offset) {
		if (++this.lines > bounds.markdownLines) return over("markdown-lines", bounds.markdownLines, offset);
		if (line === "") {
			this.run = 0;
			this.marks = 0;
			this.brackets = 0;
			this.comments = 0;
			this.columns = 0;
			return;
		}
		if (++this.run > bounds.markdownRun) return over("markdown-run", bounds.markdownRun, offset);
		const { nesting, rest } = this.containers(line);
		if (nesting > bounds.markdownNesting) return over("markdown-nesting", bounds.markdownNesting, offset);
		this.nested += nesting;
		if (this.nested > bounds.markdownContainers) return over("markdown-nesting", bounds.markdownContainers, offset);
		if (this.items > bounds.markdownItems) return over("markdown-items", bounds.markdownItems, offset);
		if (this.countCells(rest) > bounds.markdownCells) return over("markdown-cells", bounds.markdownCells, offset);
		return this.inline(rest, offset + line.length - rest.length);
	}
	containers(line) {
		let nesting = 0;
		let indent = 0;
		let at = 0;
		let listed = false;
		while (at < line.length) {
			const character = line[at];
			if (character === " " || character === "	") {
				indent += character === "	" ? 4 : 1;
				at++;
			} else if (character === ">") {
				nesting++;
				at++;
			} else {
				const found = item.exec(line.slice(at, at + 12));
				if (!found) break;
				nesting++;
				listed = true;
				at += found[0].length;
			}
			if (nesting > bounds.markdownNesting) break;
		}
		const rest = line.slice(at);
		if (listed || definition.test(rest)) this.items++;
		return {
			nesting: nesting + (listed ? indent >> 1 : 0),
			rest
		};
	}
	countCells(rest) {
		if (/^[|:\s-]*\|[|:\s-]*$/.test(rest)) this.columns = rest.split("|").length;
		this.cells += this.columns;
		return this.cells;
	}
	inline(rest, offset) {
		for (const mark of rest.matchAll(marks)) {
			const count = /[*_~]/.test(mark[0]) ? mark[0].length : 1;
			this.marks += count;
			this.allMarks += count;
			if (this.marks > bounds.markdownMarks) return over("markdown-marks", bounds.markdownMarks, offset + mark.index);
			if (this.allMarks > bounds.markdownAllMarks) return over("markdown-marks", bounds.markdownAllMarks, offset + mark.index);
		}
		for (const bracket of rest.matchAll(/[[\]]/g)) {
			this.brackets = Math.max(0, this.brackets + (bracket[0] === "[" ? 1 : -1));
			if (this.brackets > bounds.markdownBrackets) return over("markdown-nesting", bounds.markdownBrackets, offset + bracket.index);
		}
		const open = rest.lastIndexOf(">") === -1 ? rest : rest.slice(rest.lastIndexOf(">"));
		for (const start of open.matchAll(commentStart)) if (++this.comments > bounds.markdownComments) return over("markdown-marks", bounds.markdownComments, offset + start.index);
	}
};
function over(code, limit, offset) {
	return {
		code,
		limit,
		offset
	};
}
export { overBound as t };
