#!/usr/bin/env node
import { n as enableCompileCache } from "./chunks/_builtin_module.js";
// packages/creditline/src/bin.ts
enableCompileCache();
const { main } = await import("./chunks/main.js");
process.exitCode = await main(process.argv.slice(2));
export {};
