import { o as init__builtin_path, u as resolve } from "./_builtin_path.js";
import { t as OptionError } from "./option-error.js";
// \0builtin:child_process
init__builtin_path();
const builtin = process.getBuiltinModule("node:child_process");
const execFile = (() => builtin.execFile)();
// packages/creditline/src/changed/git.ts
var GitError = class extends OptionError {};
const safe = [
	"--no-pager",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.quotePath=false"
];
const quiet = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C"
};
const mostBytes = 1e9;
function git(args, cwd) {
	return new Promise((resolve, reject) => {
		execFile("git", [...safe, ...args], {
			cwd,
			env: {
				...process.env,
				...quiet
			},
			maxBuffer: mostBytes
		}, (error, stdout, stderr) => {
			if (error && typeof error.code !== "number") reject(new GitError(`git cannot be called: ${error.message}`, { cause: error }));
			else resolve({
				code: Number(error?.code ?? 0),
				stdout,
				stderr: stderr.trim()
			});
		});
	});
}
async function commitOf(name, cwd) {
	const { code, stdout } = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	], cwd);
	const id = stdout.trim();
	return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : void 0;
}
async function isShallow(cwd) {
	const { stdout } = await git(["rev-parse", "--is-shallow-repository"], cwd);
	return stdout.trim() === "true";
}
function names(stdout) {
	return stdout.split("\0").filter((name) => name !== "");
}
// packages/creditline/src/changed/files.ts
const mainBranches = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
async function changedFiles({ cwd, base, direct }) {
	const top = await topOf(cwd);
	const from = direct && base !== void 0 ? await known(base, cwd) : await forkPoint(base, cwd);
	const listed = await Promise.all([asked([
		...[
			"diff",
			"--name-only",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--no-textconv"
		],
		"--ignore-submodules=all",
		"--diff-filter=d",
		from,
		"--"
	], top), asked([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], top)]);
	return new Set(listed.flatMap((stdout) => names(stdout)).map((name) => resolve(top, name)));
}
async function topOf(cwd) {
	const { code, stdout, stderr } = await git(["rev-parse", "--show-cdup"], cwd);
	if (code !== 0) throw new GitError(`Changed files cannot be told: ${stderr || "this is no git repository"}`);
	return resolve(cwd, stdout.replace(/\n$/, "") || ".");
}
async function forkPoint(base, cwd) {
	const id = base === void 0 ? await mainBranch(cwd) : await known(base, cwd);
	if (await commitOf("HEAD", cwd) === void 0) throw new GitError("Changed files cannot be told: there is no commit yet");
	const { code, stdout, stderr } = await git([
		"merge-base",
		id,
		"HEAD"
	], cwd);
	if (code === 0) return stdout.trim();
	const what = base === void 0 ? "the main branch" : `\`${base}\``;
	if (await isShallow(cwd)) throw new GitError(`${shallow(what)}: fetch all of it (fetch-depth: 0)`);
	throw new GitError(`Changed files cannot be told: HEAD and ${what} have no history in common ${stderr}`.trimEnd());
}
async function known(base, cwd) {
	const id = await commitOf(base, cwd) ?? await commitOf(`refs/remotes/origin/${base}`, cwd);
	if (id !== void 0) return id;
	if (await isShallow(cwd)) throw new GitError(`${shallow(`\`${base}\``)}: fetch more of it (fetch-depth: 0)`);
	throw new GitError(`Changed files cannot be told: there is no commit or branch \`${base}\``);
}
async function mainBranch(cwd) {
	for (const name of mainBranches) {
		const id = await commitOf(name, cwd);
		if (id !== void 0) return id;
	}
	throw new GitError("Changed files cannot be told: there is no branch main; name the base: --changed=BASE");
}
function shallow(what) {
	return `Changed files cannot be told: this shallow clone lacks the history from ${what} on`;
}
async function asked(args, cwd) {
	const { code, stdout, stderr } = await git(args, cwd);
	if (code !== 0) throw new GitError(`Changed files cannot be told: git ${args[0]} failed: ${stderr}`);
	return stdout;
}
export { GitError as n, commitOf as r, changedFiles as t };
