// packages/core/src/parse/limits.ts
const bounds = {
	size: 1e7,
	depth: 512,
	nodes: 2e6,
	attributes: 2e3,
	steps: 200,
	credits: 2e3,
	combiningMarks: 30,
	jsonLd: 5e6,
	jsonLdDepth: 100,
	frontMatter: 65536,
	data: 2e6,
	frontMatterDepth: 64,
	frontMatterAliases: 100,
	markdown: 1e6,
	markdownLines: 12e3,
	markdownRun: 4e3,
	markdownNesting: 100,
	markdownContainers: 5e3,
	markdownItems: 1e3,
	markdownCells: 2e4,
	markdownMarks: 2e3,
	markdownAllMarks: 1e4,
	markdownBrackets: 10,
	markdownComments: 500
};
export { bounds as t };
