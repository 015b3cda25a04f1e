// packages/creditline/src/command/error-stream.ts
let stream;
function errorStream() {
	if (!stream) {
		stream = process.stderr;
		stream.on("error", () => {});
	}
	return stream;
}
export { errorStream as t };
