import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
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
export { pathToFileURL as i, fileURLToPath as n, init__builtin_url as r, _builtin_url_exports as t };
