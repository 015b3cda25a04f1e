import { b as statSync, f as init__builtin_fs, g as readFileSync, i as slashed, p as mkdirSync, u as existsSync, v as readdirSync, x as writeFileSync } from "./pattern.js";
import { i as dirname, l as relative, n as basename, o as init__builtin_path, s as join } from "./_builtin_path.js";
import { t as configNames } from "./find.js";
import { n as explain } from "./problem.js";
import { r as isArticleName } from "./within.js";
import { r as walk } from "./list.js";
import { c as forTerminal } from "./escape.js";
import { n as UsageError } from "./version.js";
import { a as helpOption } from "./common.js";
import { i as streamOutput, t as OutputError } from "./output.js";
// packages/creditline/src/init/articles.ts
init__builtin_fs();
init__builtin_path();
const aboutItself = /^(?:readme|changelog|changes|contributing|license|licence|security|code_of_conduct|notice|authors|404|robots|requirements)\b/i;
const apart = new Set([
	"themes",
	"layouts",
	"_layouts",
	"_includes",
	"templates",
	"archetypes",
	"test",
	"tests",
	"scripts",
	"examples"
]);
function placesOf(root, usual) {
	const first = usual.map((path) => ({
		path,
		count: countIn(join(root, path))
	})).find(({ count }) => count > 0);
	if (first) return [first];
	return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !apart.has(entry.name)).map(({ name }) => ({
		path: name,
		count: countIn(join(root, name))
	})).filter(({ count }) => count > 0).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function countIn(directory) {
	if (!existsSync(directory) || !statSync(directory).isDirectory()) return 0;
	let count = 0;
	for (const { problem } of walk(directory, (file) => isArticleName(file) && !aboutItself.test(basename(file)))) if (!problem) count++;
	return count;
}
// packages/creditline/src/init/files.ts
const repository = "https://raw.githubusercontent.com/creditline/creditline/main";
function configText(places, installed) {
	const config = {
		$schema: installed ? "./node_modules/creditline/config.schema.json" : `${repository}/packages/creditline/config.schema.json`,
		terms: ["dcnf"],
		articles: places.map(({ path }) => path)
	};
	return `${JSON.stringify(config, null, 2)}\n`;
}
function workflowText(branch) {
	return `# Checks that republished articles keep the credit they owe. The hash is that of a release; the page of releases has
# the newest.
name: Credit
on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
jobs:
  credit:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 2 # the base of the pull request, so that only what it changes is checked
          persist-credentials: false
      - uses: creditline/creditline@0000000000000000000000000000000000000000 # v0.1.0
`;
}
// packages/creditline/src/init/generator.ts
init__builtin_fs();
init__builtin_path();
const scripts = [
	"js",
	"mjs",
	"cjs",
	"ts",
	"mts"
];
const named = (name) => scripts.map((end) => `${name}.${end}`);
const kinds = [
	{
		generator: "Hugo",
		files: [
			"toml",
			"yaml",
			"yml",
			"json"
		].flatMap((end) => [`hugo.${end}`, `config/_default/hugo.${end}`]),
		together: ["config.toml", "content"],
		articles: ["content"]
	},
	{
		generator: "Jekyll",
		files: [
			"_config.yml",
			"_config.yaml",
			"_config.toml"
		],
		articles: [
			"_posts",
			"_articles",
			"_news",
			"collections/_posts"
		]
	},
	{
		generator: "Eleventy",
		files: [".eleventy.js", ...named("eleventy.config")],
		dependency: "@11ty/eleventy",
		articles: [
			"src/posts",
			"src/articles",
			"src/content",
			"content",
			"posts",
			"articles",
			"src"
		]
	},
	{
		generator: "Astro",
		files: named("astro.config"),
		dependency: "astro",
		articles: [
			"src/content",
			"src/pages",
			"content"
		]
	},
	{
		generator: "Next",
		files: named("next.config"),
		dependency: "next",
		articles: [
			"content",
			"posts",
			"_posts",
			"articles",
			"src/content",
			"src/posts",
			"app",
			"src/app",
			"pages",
			"src/pages"
		]
	}
];
const plainArticles = [
	"content",
	"articles",
	"posts",
	"news",
	"stories",
	"public",
	"site",
	"docs"
];
function generatorOf(root) {
	const has = (path) => existsSync(join(root, path));
	const dependencies = dependenciesOf(root);
	return kinds.find(({ files, dependency, together }) => files.some(has) || dependency !== void 0 && dependencies.has(dependency) || together?.every(has) === true) ?? {
		generator: "plain",
		articles: plainArticles
	};
}
function dependenciesOf(root) {
	const file = join(root, "package.json");
	if (!existsSync(file)) return new Set();
	try {
		const manifest = JSON.parse(readFileSync(file, "utf8"));
		if (typeof manifest !== "object" || manifest === null) return new Set();
		const lists = Object.entries(manifest).filter(([key]) => /^(?:dev)?dependencies$/i.test(key));
		return new Set(lists.flatMap(([, list]) => typeof list === "object" && list ? Object.keys(list) : []));
	} catch (error) {
		if (error instanceof SyntaxError) return new Set();
		throw error;
	}
}
// packages/creditline/src/command/init.ts
init__builtin_fs();
init__builtin_path();
const init = {
	name: "init",
	summary: "Write a configuration and a workflow that fit a repository",
	usage: ["creditline init [--force]"],
	options: {
		force: {
			type: "boolean",
			help: ["Write the files anew where they are there"]
		},
		...helpOption
	},
	examples: [["creditline init", "in the directory of a site"]],
	run: async ({ force = false }, positionals) => {
		if (positionals.length > 0) throw new UsageError(`Unexpected ${positionals[0]}, expected to be run in the directory of the site`);
		const root = process.cwd();
		const { generator, articles } = generatorOf(root);
		const places = placesOf(root, articles);
		const repository = repositoryOf(root);
		const found = [generator === "plain" ? "No generator is told: plain files" : `Generator: ${generator}`, ...places.map(({ path, count }) => `Articles: ${count} in ${path}`)];
		if (places.length === 0) return tell([...found, "Articles: none; write some, or name theirs in the configuration"], 2);
		const told = [{
			file: configFile(root),
			text: configText(places, dependenciesOf(root).has("creditline"))
		}, ...repository === void 0 ? [] : [{
			file: join(repository, ".github/workflows/creditline.yml"),
			text: withDirectory(workflowText(branchOf(repository)), slashed(relative(repository, root)))
		}]].map(({ file, text }) => put(root, file, text, force));
		const wrote = told.some((line) => line.startsWith("Wrote"));
		return tell([
			...found,
			...told,
			...wrote ? nextSteps(places, repository !== void 0) : ["Nothing to do"]
		], 0);
	}
};
async function tell(lines, code) {
	await streamOutput(process.stdout).write(lines.map((line) => `${forTerminal(line)}\n`).join(""));
	return code;
}
function configFile(root) {
	const there = configNames.find((name) => existsSync(join(root, name)));
	return join(root, there ?? "creditline.config.json");
}
function put(root, file, text, force) {
	const name = slashed(relative(root, file));
	const isThere = existsSync(file);
	if (isThere && readFileSync(file, "utf8") === text) return `Is there: ${name}`;
	if (isThere && !force) return `Is there, and is kept: ${name} (--force writes it anew)`;
	if (isThere && !/\.(?:json|yml)$/.test(file)) return `Is there, and is kept: ${name}, which is no JSON`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	} catch (error) {
		throw new OutputError(`${name} cannot be written: ${explain(error)}`, { cause: error });
	}
	return `Wrote ${name}`;
}
function repositoryOf(directory) {
	for (let at = directory;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) return void 0;
	}
}
function branchOf(repository) {
	for (const file of ["refs/remotes/origin/HEAD", "HEAD"]) {
		const path = join(repository, ".git", file);
		const branch = existsSync(path) && /^ref: refs\/(?:remotes\/origin|heads)\/(\S+)$/m.exec(readFileSync(path, "utf8"));
		if (branch) return branch[1];
	}
	return "main";
}
function withDirectory(workflow, directory) {
	if (directory === "") return workflow;
	return `${workflow}        with:\n          working-directory: ${JSON.stringify(directory)}\n`;
}
function nextSteps(places, hasRepository) {
	return [
		"",
		"Next:",
		"  creditline check                      what the articles owe today",
		"  creditline check --baseline creditline-baseline.json --update-baseline",
		"                                        where a site has faults that are not to fail it: writes them down",
		...hasRepository ? ["  in .github/workflows/creditline.yml   put the hash of the newest release in the place of the zeros", "  commit the files                      pull requests are checked from then on"] : ["  no git repository here: no workflow is written"],
		`  "declared" in the configuration       says which of ${places.map(({ path }) => path).join(", ")} are a wire's`
	];
}
export { init };
