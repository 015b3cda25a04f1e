// packages/creditline/src/files/problem.ts
const explained = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EIO: "the disk reports an error",
	ELOOP: "its symbolic links lead round in a circle",
	EMFILE: "too many files are open",
	EISDIR: "it is a directory",
	ENAMETOOLONG: "the path is too long",
	ENOENT: "it does not exist",
	ENOSPC: "the disk is full",
	ENXIO: "it is a socket or a device",
	ENOTDIR: "a part of the path is not a directory",
	EROFS: "the disk is read-only"
};
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : void 0;
}
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	const code = codeOf(error);
	return code !== void 0 && explained[code] || error.message;
}
function notAFile(kind) {
	return {
		code: "not-a-file",
		reason: `Not a regular file, but ${kind}`
	};
}
function problemOf(error, what, path) {
	const code = codeOf(error);
	if (path.includes("�") && code === "ENOENT") return {
		code: "not-readable",
		reason: `${what} name is not valid UTF-8`
	};
	if (code === "ENOENT" || code === "ENOTDIR") return {
		code: "no-such-file",
		reason: "No such file or directory"
	};
	return {
		code: "not-readable",
		reason: `${what} cannot be read: ${explain(error)}`
	};
}
export { problemOf as i, explain as n, notAFile as r, codeOf as t };
