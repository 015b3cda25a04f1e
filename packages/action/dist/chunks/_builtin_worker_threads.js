import { n as __esmMin } from "./rolldown-runtime.js";
// \0builtin:worker_threads
var builtin, Worker, parentPort, workerData;
var init__builtin_worker_threads = __esmMin((() => {
	builtin = process.getBuiltinModule("node:worker_threads");
	Worker = (() => builtin.Worker)();
	parentPort = (() => builtin.parentPort)();
	workerData = (() => builtin.workerData)();
}));
export { workerData as i, init__builtin_worker_threads as n, parentPort as r, Worker as t };
