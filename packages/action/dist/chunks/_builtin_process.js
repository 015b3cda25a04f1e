import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// \0builtin:process
var _builtin_process_exports = __exportAll({
	argv: () => argv,
	default: () => _builtin_process_default,
	emitWarning: () => emitWarning,
	env: () => env,
	platform: () => platform
});
var _builtin_process_default, env, emitWarning, platform, argv;
var init__builtin_process = __esmMin((() => {
	_builtin_process_default = process;
	({env, emitWarning, platform, argv} = process);
}));
export { _builtin_process_exports as n, init__builtin_process as r, _builtin_process_default as t };
