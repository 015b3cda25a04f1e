import { l as init__builtin_crypto, s as createHash } from "./promises.js";
// packages/creditline/src/reports/fingerprint.ts
init__builtin_crypto();
function fingerprintsOf(report) {
	const { terms, messages, suppressed, baselined = [] } = report;
	const all = [
		...messages,
		...suppressed.map(({ message }) => message),
		...baselined
	].toSorted(bySource);
	const seen = new Map();
	return new Map(all.map((message) => {
		const { ruleId = "", code = "", actual = "" } = message;
		const key = JSON.stringify([
			terms,
			ruleId,
			code,
			actual.replaceAll(/\s+/g, " ").trim()
		]);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		return [message, createHash("sha256").update(`${key}${ordinal}`).digest("hex").slice(0, 32)];
	}));
}
function bySource(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
export { fingerprintsOf as t };
