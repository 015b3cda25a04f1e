// \0builtin:module
const builtin = process.getBuiltinModule("node:module");
const createRequire = (() => builtin.createRequire)();
const enableCompileCache = (() => builtin.enableCompileCache)();
const getCompileCacheDir = (() => builtin.getCompileCacheDir)();
export { enableCompileCache as n, getCompileCacheDir as r, createRequire as t };
