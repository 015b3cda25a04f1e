import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// \0builtin:path
var _builtin_path_exports = __exportAll({
	_makeLong: () => _makeLong,
	basename: () => basename,
	default: () => builtin$1,
	delimiter: () => delimiter,
	dirname: () => dirname,
	extname: () => extname,
	format: () => format$1,
	isAbsolute: () => isAbsolute,
	join: () => join,
	matchesGlob: () => matchesGlob,
	normalize: () => normalize,
	parse: () => parse$1,
	posix: () => posix,
	relative: () => relative,
	resolve: () => resolve$1,
	sep: () => sep,
	toNamespacedPath: () => toNamespacedPath,
	win32: () => win32
});
var builtin$1, resolve$1, normalize, isAbsolute, join, relative, toNamespacedPath, dirname, basename, extname, format$1, parse$1, matchesGlob, sep, delimiter, win32, posix, _makeLong;
var init__builtin_path = __esmMin((() => {
	builtin$1 = process.getBuiltinModule("node:path");
	resolve$1 = (() => builtin$1.resolve)();
	normalize = (() => builtin$1.normalize)();
	isAbsolute = (() => builtin$1.isAbsolute)();
	join = (() => builtin$1.join)();
	relative = (() => builtin$1.relative)();
	toNamespacedPath = (() => builtin$1.toNamespacedPath)();
	dirname = (() => builtin$1.dirname)();
	basename = (() => builtin$1.basename)();
	extname = (() => builtin$1.extname)();
	format$1 = (() => builtin$1.format)();
	parse$1 = (() => builtin$1.parse)();
	matchesGlob = (() => builtin$1.matchesGlob)();
	sep = (() => builtin$1.sep)();
	delimiter = (() => builtin$1.delimiter)();
	win32 = (() => builtin$1.win32)();
	posix = (() => builtin$1.posix)();
	_makeLong = (() => builtin$1._makeLong)();
}));
// \0builtin:url
var _builtin_url_exports = __exportAll({
	URL: () => URL,
	URLPattern: () => URLPattern,
	URLSearchParams: () => URLSearchParams,
	Url: () => Url,
	default: () => builtin,
	domainToASCII: () => domainToASCII,
	domainToUnicode: () => domainToUnicode,
	fileURLToPath: () => fileURLToPath,
	fileURLToPathBuffer: () => fileURLToPathBuffer,
	format: () => format,
	parse: () => parse,
	pathToFileURL: () => pathToFileURL,
	resolve: () => resolve,
	resolveObject: () => resolveObject,
	urlToHttpOptions: () => urlToHttpOptions
});
var builtin, Url, parse, resolve, resolveObject, format, URL, URLPattern, URLSearchParams, domainToASCII, domainToUnicode, pathToFileURL, fileURLToPath, fileURLToPathBuffer, urlToHttpOptions;
var init__builtin_url = __esmMin((() => {
	builtin = process.getBuiltinModule("node:url");
	Url = (() => builtin.Url)();
	parse = (() => builtin.parse)();
	resolve = (() => builtin.resolve)();
	resolveObject = (() => builtin.resolveObject)();
	format = (() => builtin.format)();
	URL = (() => builtin.URL)();
	URLPattern = (() => builtin.URLPattern)();
	URLSearchParams = (() => builtin.URLSearchParams)();
	domainToASCII = (() => builtin.domainToASCII)();
	domainToUnicode = (() => builtin.domainToUnicode)();
	pathToFileURL = (() => builtin.pathToFileURL)();
	fileURLToPath = (() => builtin.fileURLToPath)();
	fileURLToPathBuffer = (() => builtin.fileURLToPathBuffer)();
	urlToHttpOptions = (() => builtin.urlToHttpOptions)();
}));
export { _builtin_path_exports as a, dirname as c, join as d, parse$1 as f, sep as h, pathToFileURL as i, extname as l, resolve$1 as m, fileURLToPath as n, basename as o, relative as p, init__builtin_url as r, builtin$1 as s, _builtin_url_exports as t, init__builtin_path as u };
