import { n as __esmMin } from "./rolldown-runtime.js";
// \0builtin:crypto
var builtin$1, createHash, randomUUID, timingSafeEqual, hash;
var init__builtin_crypto = __esmMin((() => {
	builtin$1 = process.getBuiltinModule("node:crypto");
	createHash = (() => builtin$1.createHash)();
	randomUUID = (() => builtin$1.randomUUID)();
	timingSafeEqual = (() => builtin$1.timingSafeEqual)();
	hash = (() => builtin$1.hash)();
}));
// \0builtin:fs/promises
const builtin = process.getBuiltinModule("node:fs/promises");
const open = (() => builtin.open)();
const rename = (() => builtin.rename)();
const rm = (() => builtin.rm)();
const stat = (() => builtin.stat)();
const realpath = (() => builtin.realpath)();
const readFile = (() => builtin.readFile)();
export { rm as a, hash as c, timingSafeEqual as d, rename as i, init__builtin_crypto as l, readFile as n, stat as o, realpath as r, createHash as s, open as t, randomUUID as u };
