import { t as mend } from "./work.js";
import { n as workHere } from "./here.js";
import { n as bind } from "./options.js";
import { n as inspect, t as check } from "./work2.js";
// packages/creditline/src/run/serve.ts
function serve(port, { name, settings, wanted, cursor }) {
	const resolved = bind(settings);
	if (name === "check") listen(check);
	else if (name === "inspect") listen(inspect);
	else listen(mend);
	function listen(work) {
		port.on("message", (batch) => void answer(batch, work));
	}
	async function answer(batch, work) {
		const began = performance.now();
		const outcomes = [];
		for (const [index, article] of batch.entries()) {
			Atomics.store(cursor, 0, index);
			const outcome = await workHere(article, work, resolved, wanted);
			outcomes.push("result" in outcome ? { result: work.pack(outcome.result) } : outcome);
		}
		port.postMessage({
			outcomes,
			took: performance.now() - began
		});
	}
}
export { serve };
