import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// \0builtin:os
var _builtin_os_exports = __exportAll({
	EOL: () => EOL,
	arch: () => arch,
	availableParallelism: () => availableParallelism,
	constants: () => constants,
	cpus: () => cpus,
	default: () => builtin,
	devNull: () => devNull,
	endianness: () => endianness,
	freemem: () => freemem,
	getPriority: () => getPriority,
	homedir: () => homedir,
	hostname: () => hostname,
	loadavg: () => loadavg,
	machine: () => machine,
	networkInterfaces: () => networkInterfaces,
	platform: () => platform,
	release: () => release,
	setPriority: () => setPriority,
	tmpdir: () => tmpdir,
	totalmem: () => totalmem,
	type: () => type,
	uptime: () => uptime,
	userInfo: () => userInfo,
	version: () => version
});
var builtin, arch, availableParallelism, cpus, endianness, freemem, getPriority, homedir, hostname, loadavg, networkInterfaces, platform, release, setPriority, tmpdir, totalmem, type, userInfo, uptime, version, machine, constants, EOL, devNull;
var init__builtin_os = __esmMin((() => {
	builtin = process.getBuiltinModule("node:os");
	arch = (() => builtin.arch)();
	availableParallelism = (() => builtin.availableParallelism)();
	cpus = (() => builtin.cpus)();
	endianness = (() => builtin.endianness)();
	freemem = (() => builtin.freemem)();
	getPriority = (() => builtin.getPriority)();
	homedir = (() => builtin.homedir)();
	hostname = (() => builtin.hostname)();
	loadavg = (() => builtin.loadavg)();
	networkInterfaces = (() => builtin.networkInterfaces)();
	platform = (() => builtin.platform)();
	release = (() => builtin.release)();
	setPriority = (() => builtin.setPriority)();
	tmpdir = (() => builtin.tmpdir)();
	totalmem = (() => builtin.totalmem)();
	type = (() => builtin.type)();
	userInfo = (() => builtin.userInfo)();
	uptime = (() => builtin.uptime)();
	version = (() => builtin.version)();
	machine = (() => builtin.machine)();
	constants = (() => builtin.constants)();
	EOL = (() => builtin.EOL)();
	devNull = (() => builtin.devNull)();
}));
// packages/creditline/src/command/fail-on.ts
const failOns = [
	"breach",
	"unsure",
	"advice",
	"never"
];
function fails({ verdict, clauses, messages }, failOn) {
	if (failOn === "never" || verdict === "out-of-scope") return false;
	if (verdict === "breach") return true;
	if (failOn === "breach") return false;
	if (verdict === "unsure") return true;
	return failOn === "advice" && (messages.some(({ ruleId }) => ruleId === "suppression") || Object.values(clauses).some(({ status, suppressed, baselined }) => (status === "breach" || status === "unsure") && suppressed === void 0 && !baselined));
}
export { availableParallelism as a, init__builtin_os as c, _builtin_os_exports as i, fails as n, builtin as o, EOL as r, constants as s, failOns as t };
