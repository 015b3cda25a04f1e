import { n as enableCompileCache } from "./_builtin_module.js";
import { i as workerData, n as init__builtin_worker_threads, r as parentPort } from "./_builtin_worker_threads.js";
// packages/creditline/src/run/worker.ts
init__builtin_worker_threads();
const start = workerData;
if (start.compileCache) enableCompileCache();
const { serve } = await import("./serve2.js");
serve(parentPort, start);
export {};
