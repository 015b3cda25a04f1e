import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// \0builtin:path
var _builtin_path_exports = __exportAll({
	_makeLong: () => _makeLong,
	basename: () => basename,
	default: () => builtin,
	delimiter: () => delimiter,
	dirname: () => dirname,
	extname: () => extname,
	format: () => format,
	isAbsolute: () => isAbsolute,
	join: () => join,
	matchesGlob: () => matchesGlob,
	normalize: () => normalize,
	parse: () => parse,
	posix: () => posix,
	relative: () => relative,
	resolve: () => resolve,
	sep: () => sep,
	toNamespacedPath: () => toNamespacedPath,
	win32: () => win32
});
var builtin, resolve, normalize, isAbsolute, join, relative, toNamespacedPath, dirname, basename, extname, format, parse, matchesGlob, sep, delimiter, win32, posix, _makeLong;
var init__builtin_path = __esmMin((() => {
	builtin = process.getBuiltinModule("node:path");
	resolve = (() => builtin.resolve)();
	normalize = (() => builtin.normalize)();
	isAbsolute = (() => builtin.isAbsolute)();
	join = (() => builtin.join)();
	relative = (() => builtin.relative)();
	toNamespacedPath = (() => builtin.toNamespacedPath)();
	dirname = (() => builtin.dirname)();
	basename = (() => builtin.basename)();
	extname = (() => builtin.extname)();
	format = (() => builtin.format)();
	parse = (() => builtin.parse)();
	matchesGlob = (() => builtin.matchesGlob)();
	sep = (() => builtin.sep)();
	delimiter = (() => builtin.delimiter)();
	win32 = (() => builtin.win32)();
	posix = (() => builtin.posix)();
	_makeLong = (() => builtin._makeLong)();
}));
export { extname as a, parse as c, sep as d, dirname as i, relative as l, basename as n, init__builtin_path as o, builtin as r, join as s, _builtin_path_exports as t, resolve as u };
