import { a as __toCommonJS, i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as _builtin_fs_exports, f as init__builtin_fs, g as readFileSync, u as existsSync } from "./pattern.js";
import { a as extname, c as parse, i as dirname, n as basename, o as init__builtin_path, s as join, t as _builtin_path_exports, u as resolve } from "./_builtin_path.js";
import { i as pathToFileURL, r as init__builtin_url, t as _builtin_url_exports } from "./_builtin_url.js";
import { c as init__builtin_os, i as _builtin_os_exports, t as failOns } from "./fail-on.js";
import { n as explain, t as codeOf } from "./problem.js";
import { n as pathFrom } from "./list.js";
import { t as OptionError } from "./option-error.js";
import { a as validate, f as text, l as objectOf, r as meets, s as listOf, u as oneOf } from "./validate.js";
import { n as declaredBySchema, r as shownSchema } from "./assert-options.js";
// node_modules/.pnpm/lilconfig@3.1.5/node_modules/lilconfig/src/index.js
var require_src = __commonJSMin(((exports, module) => {
	const path = (init__builtin_path(), __toCommonJS(_builtin_path_exports));
	const fs = (init__builtin_fs(), __toCommonJS(_builtin_fs_exports));
	const os = (init__builtin_os(), __toCommonJS(_builtin_os_exports));
	const url = (init__builtin_url(), __toCommonJS(_builtin_url_exports));
	const fsReadFileAsync = fs.promises.readFile;
	function getDefaultSearchPlaces(name, sync) {
		return [
			"package.json",
			`.${name}rc.json`,
			`.${name}rc.js`,
			`.${name}rc.cjs`,
			...sync ? [] : [`.${name}rc.mjs`],
			`.config/${name}rc`,
			`.config/${name}rc.json`,
			`.config/${name}rc.js`,
			`.config/${name}rc.cjs`,
			...sync ? [] : [`.config/${name}rc.mjs`],
			`${name}.config.js`,
			`${name}.config.cjs`,
			...sync ? [] : [`${name}.config.mjs`]
		];
	}
	function parentDir(p) {
		return path.dirname(p) || path.sep;
	}
	const jsonLoader = (_, content) => JSON.parse(content.replace(/^\uFEFF/, ""));
	const requireFunc = typeof __webpack_require__ === "function" ? __non_webpack_require__ : __require;
	const defaultLoadersSync = Object.freeze({
		".js": requireFunc,
		".json": requireFunc,
		".cjs": requireFunc,
		noExt: jsonLoader
	});
	module.exports.defaultLoadersSync = defaultLoadersSync;
	const dynamicImport = async (id) => {
		try {
			return (await import(url.pathToFileURL(id).href)).default;
		} catch (e) {
			try {
				return requireFunc(id);
			} catch (requireE) {
				if (requireE.code === "ERR_REQUIRE_ESM" || requireE instanceof SyntaxError && requireE.toString().includes("Cannot use import statement outside a module")) throw e;
				throw requireE;
			}
		}
	};
	const defaultLoaders = Object.freeze({
		".js": dynamicImport,
		".mjs": dynamicImport,
		".cjs": dynamicImport,
		".json": jsonLoader,
		noExt: jsonLoader
	});
	module.exports.defaultLoaders = defaultLoaders;
	function getOptions(name, options, sync) {
		const conf = {
			stopDir: os.homedir(),
			searchPlaces: getDefaultSearchPlaces(name, sync),
			ignoreEmptySearchPlaces: true,
			cache: true,
			transform: (x) => x,
			packageProp: [name],
			...options,
			loaders: {
				...sync ? defaultLoadersSync : defaultLoaders,
				...options.loaders
			}
		};
		conf.stopDir = path.resolve(conf.stopDir);
		conf.searchPlaces.forEach((place) => {
			const key = path.extname(place) || "noExt";
			const loader = conf.loaders[key];
			if (!loader) throw new Error(`Missing loader for extension "${place}"`);
			if (typeof loader !== "function") throw new Error(`Loader for extension "${place}" is not a function: Received ${typeof loader}.`);
		});
		return conf;
	}
	function getPackageProp(props, obj) {
		if (typeof props === "string" && props in obj) return obj[props];
		return (Array.isArray(props) ? props : props.split(".")).reduce((acc, prop) => acc === void 0 ? acc : acc[prop], obj) || null;
	}
	function validateFilePath(filepath) {
		if (!filepath) throw new Error("load must pass a non-empty string");
	}
	function validateLoader(loader, ext) {
		if (!loader) throw new Error(`No loader specified for extension "${ext}"`);
		if (typeof loader !== "function") throw new Error("loader is not a function");
	}
	const makeEmplace = (enableCache) => (c, filepath, res) => {
		if (enableCache) c.set(filepath, res);
		return res;
	};
	module.exports.lilconfig = function lilconfig(name, options) {
		const { ignoreEmptySearchPlaces, loaders, packageProp, searchPlaces, stopDir, transform, cache } = getOptions(name, options ?? {}, false);
		const searchCache = new Map();
		const loadCache = new Map();
		const emplace = makeEmplace(cache);
		return {
			async search(searchFrom = process.cwd()) {
				const result = {
					config: null,
					filepath: ""
				};
				const visited = new Set();
				let dir = path.resolve(searchFrom);
				dirLoop: while (true) {
					if (cache) {
						const r = searchCache.get(dir);
						if (r !== void 0) {
							for (const p of visited) searchCache.set(p, r);
							return r;
						}
						visited.add(dir);
					}
					for (const searchPlace of searchPlaces) {
						const filepath = path.join(dir, searchPlace);
						try {
							await fs.promises.access(filepath);
						} catch {
							continue;
						}
						const content = String(await fsReadFileAsync(filepath));
						const loaderKey = path.extname(searchPlace) || "noExt";
						const loader = loaders[loaderKey];
						if (searchPlace === "package.json") {
							const pkg = await loader(filepath, content);
							const maybeConfig = getPackageProp(packageProp, pkg);
							if (maybeConfig != null) {
								result.config = maybeConfig;
								result.filepath = filepath;
								break dirLoop;
							}
							continue;
						}
						const isEmpty = content.trim() === "";
						if (isEmpty && ignoreEmptySearchPlaces) continue;
						if (isEmpty) {
							result.isEmpty = true;
							result.config = void 0;
						} else {
							validateLoader(loader, loaderKey);
							result.config = await loader(filepath, content);
						}
						result.filepath = filepath;
						break dirLoop;
					}
					if (dir === stopDir || dir === parentDir(dir)) break dirLoop;
					dir = parentDir(dir);
				}
				const transformed = result.filepath === "" && result.config === null ? transform(null) : transform(result);
				if (cache) for (const p of visited) searchCache.set(p, transformed);
				return transformed;
			},
			async load(filepath) {
				validateFilePath(filepath);
				const absPath = path.resolve(process.cwd(), filepath);
				if (cache && loadCache.has(absPath)) return loadCache.get(absPath);
				const { base, ext } = path.parse(absPath);
				const loaderKey = ext || "noExt";
				const loader = loaders[loaderKey];
				validateLoader(loader, loaderKey);
				const content = String(await fsReadFileAsync(absPath));
				if (base === "package.json") {
					const pkg = await loader(absPath, content);
					return emplace(loadCache, absPath, transform({
						config: getPackageProp(packageProp, pkg),
						filepath: absPath
					}));
				}
				const result = {
					config: null,
					filepath: absPath
				};
				const isEmpty = content.trim() === "";
				if (isEmpty && ignoreEmptySearchPlaces) return emplace(loadCache, absPath, transform({
					config: void 0,
					filepath: absPath,
					isEmpty: true
				}));
				result.config = isEmpty ? void 0 : await loader(absPath, content);
				return emplace(loadCache, absPath, transform(isEmpty ? {
					...result,
					isEmpty,
					config: void 0
				} : result));
			},
			clearLoadCache() {
				if (cache) loadCache.clear();
			},
			clearSearchCache() {
				if (cache) searchCache.clear();
			},
			clearCaches() {
				if (cache) {
					loadCache.clear();
					searchCache.clear();
				}
			}
		};
	};
	module.exports.lilconfigSync = function lilconfigSync(name, options) {
		const { ignoreEmptySearchPlaces, loaders, packageProp, searchPlaces, stopDir, transform, cache } = getOptions(name, options ?? {}, true);
		const searchCache = new Map();
		const loadCache = new Map();
		const emplace = makeEmplace(cache);
		return {
			search(searchFrom = process.cwd()) {
				const result = {
					config: null,
					filepath: ""
				};
				const visited = new Set();
				let dir = path.resolve(searchFrom);
				dirLoop: while (true) {
					if (cache) {
						const r = searchCache.get(dir);
						if (r !== void 0) {
							for (const p of visited) searchCache.set(p, r);
							return r;
						}
						visited.add(dir);
					}
					for (const searchPlace of searchPlaces) {
						const filepath = path.join(dir, searchPlace);
						try {
							fs.accessSync(filepath);
						} catch {
							continue;
						}
						const loaderKey = path.extname(searchPlace) || "noExt";
						const loader = loaders[loaderKey];
						const content = String(fs.readFileSync(filepath));
						if (searchPlace === "package.json") {
							const pkg = loader(filepath, content);
							const maybeConfig = getPackageProp(packageProp, pkg);
							if (maybeConfig != null) {
								result.config = maybeConfig;
								result.filepath = filepath;
								break dirLoop;
							}
							continue;
						}
						const isEmpty = content.trim() === "";
						if (isEmpty && ignoreEmptySearchPlaces) continue;
						if (isEmpty) {
							result.isEmpty = true;
							result.config = void 0;
						} else {
							validateLoader(loader, loaderKey);
							result.config = loader(filepath, content);
						}
						result.filepath = filepath;
						break dirLoop;
					}
					if (dir === stopDir || dir === parentDir(dir)) break dirLoop;
					dir = parentDir(dir);
				}
				const transformed = result.filepath === "" && result.config === null ? transform(null) : transform(result);
				if (cache) for (const p of visited) searchCache.set(p, transformed);
				return transformed;
			},
			load(filepath) {
				validateFilePath(filepath);
				const absPath = path.resolve(process.cwd(), filepath);
				if (cache && loadCache.has(absPath)) return loadCache.get(absPath);
				const { base, ext } = path.parse(absPath);
				const loaderKey = ext || "noExt";
				const loader = loaders[loaderKey];
				validateLoader(loader, loaderKey);
				const content = String(fs.readFileSync(absPath));
				if (base === "package.json") {
					const pkg = loader(absPath, content);
					return transform({
						config: getPackageProp(packageProp, pkg),
						filepath: absPath
					});
				}
				const result = {
					config: null,
					filepath: absPath
				};
				const isEmpty = content.trim() === "";
				if (isEmpty && ignoreEmptySearchPlaces) return emplace(loadCache, absPath, transform({
					filepath: absPath,
					config: void 0,
					isEmpty: true
				}));
				result.config = isEmpty ? void 0 : loader(absPath, content);
				return emplace(loadCache, absPath, transform(isEmpty ? {
					...result,
					isEmpty,
					config: void 0
				} : result));
			},
			clearLoadCache() {
				if (cache) loadCache.clear();
			},
			clearSearchCache() {
				if (cache) searchCache.clear();
			},
			clearCaches() {
				if (cache) {
					loadCache.clear();
					searchCache.clear();
				}
			}
		};
	};
}));
// packages/creditline/src/config/places.ts
init__builtin_path();
init__builtin_fs();
init__builtin_url();
var import_src = require_src();
function placesInYaml(yaml, document, counter) {
	return (path) => {
		let node = document.contents;
		let offset = yaml.isNode(node) ? node.range?.[0] ?? 0 : 0;
		for (let rest = path; rest !== "";) {
			const step = yaml.isMap(node) ? key(yaml, node.items, rest) : item(yaml, node, rest);
			if (!step) break;
			({node, offset, rest} = step);
		}
		const { line, col } = counter.linePos(offset);
		return {
			line,
			column: col
		};
	};
}
function key(yaml, items, path) {
	let best;
	for (const pair of items) {
		if (!yaml.isScalar(pair.key)) continue;
		const name = String(pair.key.value);
		const next = path[name.length];
		if (!path.startsWith(name) || next !== void 0 && next !== "." && next !== "[") continue;
		if (best && best.length > name.length) continue;
		const rest = path.slice(name.length).replace(/^\./, "");
		best = {
			node: pair.value,
			offset: pair.key.range?.[0] ?? 0,
			rest,
			length: name.length
		};
	}
	return best;
}
function item(yaml, node, path) {
	const [index, number] = /^\[(\d+)\]\.?/.exec(path) ?? [];
	if (index === void 0 || !yaml.isSeq(node)) return void 0;
	const child = node.items[Number(number)];
	return child && {
		node: child,
		offset: child.range?.[0] ?? 0,
		rest: path.slice(index.length)
	};
}
function placeInCode(source, path) {
	const name = /([^.[\]]+)(?:\[\d+\])*$/.exec(path)?.[1];
	if (name === void 0) return void 0;
	const found = [];
	for (let at = source.indexOf(name); at !== -1; at = source.indexOf(name, at + name.length)) {
		const before = source[at - 1] ?? " ";
		const after = source.slice(at + name.length, at + name.length + 50);
		if (!/[\w$.-]/.test(before) && /^['"]?\s*[:,}]/.test(after)) found.push(at);
	}
	const [at, second] = found;
	if (at === void 0 || second !== void 0) return void 0;
	const quoted = /['"]/.test(source[at - 1] ?? "") ? at - 1 : at;
	const lines = source.slice(0, quoted).split(/\r\n|\n|\r/);
	return {
		line: lines.length,
		column: lines.at(-1).length + 1
	};
}
// packages/creditline/src/config/schema.ts
const glob = text("A glob or a directory, relative to this file.");
const forces = [
	"must",
	"should",
	"off"
];
const declared = objectOf("Articles of one wire: those at these paths, with this front matter.", { terms: text("Id of the terms, such as `dcnf`.") }, {
	paths: listOf("Globs or directories; one of them must hold the article.", glob, 1),
	frontMatter: declaredBySchema
});
const configSchema = {
	...objectOf("Configuration of Creditline.", {}, {
		$schema: text("Where the schema of this file is, so that an editor completes it."),
		terms: listOf("Terms to check against: ids, or paths of terms files of your own.", text("An id such as `dcnf`, or a path such as `./house-wire.json`."), 1),
		articles: listOf("The articles: what is checked where no paths are given.", glob, 1),
		ignore: listOf("What is left out of directories and globs.", glob),
		declared: listOf("Which articles are republished, and from which wire.", declared),
		shown: shownSchema,
		stories: text("Path of the originals: JSON Lines, or a feed."),
		rules: objectOf("What the clauses weigh, where that is not as the terms say.", {}, ruleForces()),
		failOn: oneOf("What fails a run; each takes in those before it.", failOns)
	}),
	minProperties: 0
};
function ruleForces() {
	const force = oneOf("`must`: broken, the article is in breach. `should`: advice. `off`: not asked for.", forces);
	return {
		logo: force,
		byline: force,
		affiliation: force,
		"metadata-author": force,
		notice: force,
		"third-party-media": force,
		"logo-alt": force
	};
}
// packages/creditline/src/config/parse.ts
const most = 20;
async function parseJson(source, name) {
	let value;
	try {
		value = JSON.parse(source);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const at = Number(/at position (\d+)/.exec(error.message)?.[1] ?? source.length);
		const reason = error.message.replace(/(?: in JSON)? at position \d.*$/s, "");
		throw new OptionError(`${placed(name, placeAt(source, at))}: expected JSON: ${reason}`, { cause: error });
	}
	if (meets(value, configSchema)) return value;
	return parseYaml(source, name, value);
}
async function parseYaml(source, name, value) {
	const yaml = await import("./dist3.js").then((m) => __toESM(m.default, 1));
	const counter = new yaml.LineCounter();
	try {
		const document = yaml.parseDocument(source, {
			lineCounter: counter,
			prettyErrors: false,
			logLevel: "silent"
		});
		const [error] = document.errors;
		if (error && value === void 0) {
			const { line, col } = counter.linePos(error.pos[0]);
			throw new OptionError(`${placed(name, {
				line,
				column: col
			})}: expected YAML: ${error.message}`, { cause: error });
		}
		return assertConfig(value ?? document.toJS() ?? {}, name, placesInYaml(yaml, document, counter));
	} catch (error) {
		if (error instanceof OptionError) throw error;
		if (error instanceof ReferenceError || error instanceof RangeError) throw new OptionError(`${name}: expected YAML: ${error.message}`, { cause: error });
		throw error;
	}
}
function parseValue(value, source, name) {
	return assertConfig(value, name, (path) => placeInCode(source, path));
}
function assertConfig(value, name, placeOf) {
	if (meets(value, configSchema)) return value;
	const problems = validate(value, configSchema).map(({ path, message }) => ({
		place: placeOf(path),
		words: path === "" ? message : `${path}: ${message}`
	}));
	const lines = problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)).slice(0, most).map(({ place, words }) => `${placed(name, place)}: ${words}`);
	if (problems.length > most) lines.push(`${name}: and ${problems.length - most} more`);
	throw new OptionError(lines.join("\n"));
}
function placed(name, place) {
	return place ? `${name}:${place.line}:${place.column}` : name;
}
function placeAt(source, offset) {
	const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
	return {
		line: lines.length,
		column: lines.at(-1).length + 1
	};
}
async function placeIn(source, file, path) {
	if (!/\.(?:json|ya?ml)$/.test(file)) return placeInCode(source, path);
	const yaml = await import("./dist3.js").then((m) => __toESM(m.default, 1));
	const counter = new yaml.LineCounter();
	return placesInYaml(yaml, yaml.parseDocument(source, {
		lineCounter: counter,
		prettyErrors: false,
		logLevel: "silent"
	}), counter)(path);
}
// packages/creditline/src/config/find.ts
const configNames = [
	"creditline.config.json",
	"creditline.config.yaml",
	"creditline.config.yml",
	"creditline.config.ts",
	"creditline.config.mts",
	"creditline.config.js",
	"creditline.config.mjs"
];
const kinds = new Set(configNames.map((name) => extname(name)));
async function findConfiguration(options) {
	const explorer = explorerOf(options, rootOf(options.cwd));
	const found = await guarded("Configuration", () => explorer.search(options.cwd));
	if (!found) return void 0;
	const directory = dirname(found.filepath);
	const other = configNames.find((name) => name !== basename(found.filepath) && existsSync(join(directory, name)));
	if (other !== void 0) throw new OptionError(`Unexpected second configuration \`${pathFrom(options.cwd, join(directory, other))}\` beside \`${basename(found.filepath)}\``);
	const file = found.filepath;
	return {
		config: configOf(found),
		file,
		name: pathFrom(options.cwd, file),
		directory
	};
}
async function loadConfiguration(path, options) {
	const file = resolve(options.cwd, path);
	if (!kinds.has(extname(file))) throw new OptionError(`Unexpected configuration \`${path}\`, expected JSON, YAML, TypeScript or JavaScript by its name`);
	const explorer = explorerOf(options, dirname(file));
	return {
		config: configOf(await guarded(`Configuration \`${path}\``, () => explorer.load(file))),
		file,
		name: pathFrom(options.cwd, file),
		directory: dirname(file)
	};
}
function givenConfiguration(value, cwd) {
	const name = "Option `config`";
	return {
		config: parseValue(value, "", name),
		file: void 0,
		name,
		directory: cwd
	};
}
async function faultOf({ file, name }, path, cause) {
	const place = file === void 0 ? void 0 : await placeIn(readFileSync(file, "utf8"), file, path);
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new OptionError(`${placed(name, place)}: ${path}: ${reason}`, { cause });
}
function rootOf(cwd) {
	for (let directory = cwd;; directory = dirname(directory)) if (existsSync(join(directory, ".git")) || directory === dirname(directory)) return directory;
}
function explorerOf({ cwd, code }, stopDir) {
	const named = (read) => (file, content) => read(content.replace(/^\uFEFF/, ""), pathFrom(cwd, file));
	const run = (file, content) => {
		const name = pathFrom(cwd, file);
		if (!code) throw new OptionError(`${name} is code, which is run only where it is named; expected its path as configuration, or JSON or YAML`);
		return runCode(file, content, name);
	};
	const yaml = named(parseYaml);
	return (0, import_src.lilconfig)("creditline", {
		searchPlaces: [...configNames],
		loaders: {
			".json": named(parseJson),
			".yaml": yaml,
			".yml": yaml,
			".ts": run,
			".mts": run,
			".js": run,
			".mjs": run
		},
		stopDir,
		cache: false,
		ignoreEmptySearchPlaces: false
	});
}
async function runCode(file, source, name) {
	let module;
	try {
		module = await import(pathToFileURL(file).href);
	} catch (error) {
		if (codeOf(error) === "ERR_UNKNOWN_FILE_EXTENSION") throw new OptionError(`${name}: Node.js ${process.versions.node} does not read TypeScript, expected Node.js 22.18 or newer, or ${parse(name).name}.js or .json`, { cause: error });
		throw new OptionError(`${name} cannot be loaded: ${explain(error)}`, { cause: error });
	}
	if (module.default === void 0) throw new OptionError(`${name}: unexpected missing default export, expected \`export default defineConfig({…})\``);
	return parseValue(module.default, source, name);
}
async function guarded(what, search) {
	try {
		return await search();
	} catch (error) {
		if (error instanceof OptionError) throw error;
		if (codeOf(error) !== void 0) throw new OptionError(`${what} cannot be read: ${explain(error)}`, { cause: error });
		throw error;
	}
}
function configOf(found) {
	return found?.config ?? {};
}
export { loadConfiguration as a, givenConfiguration as i, faultOf as n, findConfiguration as r, configNames as t };
