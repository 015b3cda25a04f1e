import { d as sep, l as relative, o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { _ as readSync, c as constants, d as fstatSync, f as init__builtin_fs, m as openSync, s as closeSync } from "./pattern.js";
// packages/creditline/src/files/kinds.ts
init__builtin_fs();
const articleName = /\.(?:html?|xhtml|md|markdown|mdx|txt)$/i;
function isArticleName(name) {
	return articleName.test(name);
}
function oddKind(stats) {
	if (stats.isFile()) return void 0;
	if (stats.isDirectory()) return "a directory";
	if (stats.isFIFO()) return "a named pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
// packages/creditline/src/files/regular.ts
function readRegular(file, most) {
	const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(descriptor);
		const odd = oddKind(stats);
		if (odd !== void 0) return { odd };
		let buffer = Buffer.allocUnsafe(Math.min(stats.size || 65535, most) + 1);
		for (let length = 0;;) {
			const more = readSync(descriptor, buffer, length, buffer.length - length, null);
			if (more === 0) return { bytes: buffer.subarray(0, length) };
			length += more;
			if (length > most) return { large: true };
			if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(Math.max(length, 65536) * 2, most + 1));
		}
	} finally {
		closeSync(descriptor);
	}
}
// packages/creditline/src/files/within.ts
init__builtin_path();
function isWithin(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
export { oddKind as i, readRegular as n, isArticleName as r, isWithin as t };
