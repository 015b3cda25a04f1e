// packages/core/src/text/distance.ts
function editDistance(left, right, most) {
	if (Math.abs(left.length - right.length) > most) return most + 1;
	let before = [];
	let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
			if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = previous;
		previous = current;
	}
	return Math.min(previous[right.length], most + 1);
}
function isSwapped(left, right) {
	if (left.length !== right.length) return false;
	let at = 0;
	while (at < left.length && left[at] === right[at]) at++;
	return at + 1 < left.length && left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
// packages/core/src/values/nearest.ts
function nearest(word, candidates) {
	let best;
	let least = 1e400;
	for (const candidate of candidates) {
		const most = Math.max(1, Math.floor(candidate.length / 3));
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
		if (edits <= most && edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}
export { editDistance as n, isSwapped as r, nearest as t };
