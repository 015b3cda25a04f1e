// packages/core/src/terms/types.ts
const ruleIds = [
	"logo",
	"byline",
	"affiliation",
	"metadata-author",
	"notice",
	"third-party-media",
	"logo-alt"
];
// packages/core/src/judge/verdict.ts
function verdictOf(scope, clauses) {
	if (scope === "none") return "out-of-scope";
	const open = Object.values(clauses).filter(({ force, suppressed, baselined }) => force === "must" && suppressed === void 0 && !baselined);
	const some = (status) => open.some((clause) => clause.status === status);
	if (some("breach")) return "breach";
	return some("unsure") ? "unsure" : "compliant";
}
export { ruleIds as n, verdictOf as t };
