import { n as asOptionError, t as OptionError } from "./option-error.js";
import { b as statSync, f as init__builtin_fs, n as readPattern, r as readPatterns, t as isGlob, v as readdirSync, y as realpathSync } from "./pattern.js";
import { a as extname, i as dirname, l as relative, n as basename, o as init__builtin_path, s as join, u as resolve } from "./_builtin_path.js";
import { t as nearest } from "./nearest.js";
import { a as readStory, i as readStories } from "./assert-options.js";
import { b as matchesFile, c as frontMatterOf, f as splitNames, m as readCreditLine, o as parse$1, p as authorsIn, w as readPage, y as foldFileName } from "./check.js";
import { n as readText, r as readXmlText } from "./read-text.js";
import { d as positive, f as text, i as show, l as objectOf, n as assertNone, s as listOf, t as assertMeets, u as oneOf } from "./validate.js";
import { n as explain, t as codeOf } from "./problem.js";
import { i as linesOf, u as VFile } from "./mdx.js";
import { n as readRegular, t as isWithin } from "./within.js";
import { n as decodeImage, t as canDecode } from "./decode.js";
// packages/core/src/read/theme/author-file.ts
const languages = {
	yml: "yaml",
	yaml: "yaml",
	json: "json",
	toml: "toml"
};
async function readAuthors(source, path, id) {
	const text = source.replace(/^\uFEFF/, "");
	const language = languages[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
	const whole = {
		label: "",
		from: 0,
		to: text.length,
		end: text.length
	};
	const block = language ? {
		language,
		...whole
	} : frontMatterOf(text);
	if (!block) return {};
	const file = new VFile({
		path,
		value: text
	});
	const { readFrontMatter } = await import("./front-matter.js");
	const read = readFrontMatter(file, text, block, linesOf(text), true);
	if ("code" in read) throw new TypeError(`${path}:${read.line}: expected data within its bounds (${read.code}: ${read.limit})`);
	const [fault] = file.messages;
	if (fault && read.length === 0) throw new TypeError(`${path}:${fault.line ?? 1}: ${fault.reason}`);
	return authorsIn(read, id);
}
// packages/core/src/story/plain-text.ts
async function plainText(value, options = {}) {
	const { tree } = await parse$1(value, options);
	return readPage(tree).lines.map(({ text }) => text).join("\n");
}
// packages/core/src/story/reporters.ts
const scoreLeast = 1;
function readReporters(author) {
	const names = splitNames(author.replaceAll(/\s+/g, " ")).flatMap((part) => {
		const { people, organisations, addresses } = readCreditLine(part, { announced: "author" });
		const sure = people.filter(({ role, score }) => role === "author" && score >= scoreLeast);
		return sure.length === 1 && organisations.length + addresses.length === 0 && /^[\p{L}\p{M}'’.\- ]+$/u.test(part) && part.split(" ").length <= 5 ? [part] : sure.map(({ name }) => name);
	});
	return [...new Set(names)];
}
// packages/core/src/terms/laws.ts
function brokenLaws(terms) {
	return [
		...nameLaws(terms),
		...domainLaws(terms),
		...logoLaws(terms),
		...fingerprintLaws(terms),
		...dayLaws(terms)
	];
}
function nameLaws(terms) {
	const problems = [{
		path: "names",
		name: terms.name,
		names: terms.names
	}, ...terms.confusedWith.map(({ name, names }, index) => ({
		path: `confusedWith[${index}].names`,
		name,
		names
	}))].filter(({ name, names }) => !names.includes(name)).map(({ path, name }) => ({
		path,
		message: `expected the name itself, \`${name}\`, among them`
	}));
	const own = new Set([...terms.names, ...terms.abbreviations].map(foldName));
	for (const [index, body] of terms.confusedWith.entries()) for (const [at, name] of body.names.entries()) if (own.has(foldName(name))) problems.push({
		path: `confusedWith[${index}].names[${at}]`,
		message: `expected a name that is not the wire’s own, got ${show(name)}`
	});
	return problems;
}
function domainLaws(terms) {
	const shared = new Set(terms.sharedDomains?.map(({ domain }) => domain));
	const theirs = terms.confusedWith.flatMap(({ domains }) => domains);
	const unexplained = terms.domains.map((domain, index) => ({
		domain,
		index
	})).filter(({ domain }) => !shared.has(domain) && theirs.some((host) => within(domain, host) || within(host, domain))).map(({ domain, index }) => ({
		path: `domains[${index}]`,
		message: `expected a host of the wire alone, or a reason in \`sharedDomains\`, got ${show(domain)}`
	}));
	const idle = (terms.sharedDomains ?? []).map(({ domain }, index) => ({
		domain,
		index
	})).filter(({ domain }) => !terms.domains.includes(domain) || !theirs.includes(domain)).map(({ domain, index }) => ({
		path: `sharedDomains[${index}].domain`,
		message: `expected a host that stands in \`domains\` and in \`confusedWith\`, got ${show(domain)}`
	}));
	return [...unexplained, ...idle];
}
function logoLaws(terms) {
	const problems = [];
	const lists = [{
		path: "logo.files",
		files: terms.logo.files
	}, ...terms.confusedWith.map(({ logoFiles }, index) => ({
		path: `confusedWith[${index}].logoFiles`,
		files: logoFiles
	}))];
	for (const { path, files } of lists) for (const [index, file] of files.entries()) if (foldFileName(file).replaceAll(/[*-]/g, "").length < 3) problems.push({
		path: `${path}[${index}]`,
		message: `expected at least three letters or digits, got ${show(file)}`
	});
	const theirs = terms.confusedWith.flatMap(({ logoFiles }) => logoFiles);
	for (const [index, file] of terms.logo.files.entries()) {
		const taken = theirs.find((other) => [
			"",
			"x",
			"-x-"
		].some((any) => matchesFile(file, other.replaceAll("*", any))));
		if (taken !== void 0) problems.push({
			path: `logo.files[${index}]`,
			message: `expected a pattern that does not match \`${taken}\` of \`confusedWith\`, got ${show(file)}`
		});
	}
	return problems;
}
function fingerprintLaws(terms) {
	return [{
		path: "logo",
		prints: terms.logo.fingerprints ?? []
	}, ...terms.confusedWith.map(({ fingerprints }, index) => ({
		path: `confusedWith[${index}]`,
		prints: fingerprints ?? []
	}))].flatMap(({ path, prints }) => prints.map((print, index) => ({
		...print,
		path: `${path}.fingerprints[${index}].columns`
	})).filter(({ cells, columns }) => cells.length % columns !== 0).map((print) => ({
		path: print.path,
		message: `expected a number that parts the ${print.cells.length} cells into rows, got ${show(print.columns)}`
	})));
}
function dayLaws(terms) {
	return Object.entries(terms.clauses).filter(([, { source }]) => !isDay(source.read)).map(([rule, { source }]) => ({
		path: `clauses.${rule}.source.read`,
		message: `expected a day of the calendar, got ${show(source.read)}`
	}));
}
function isDay(day) {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function within(host, domain) {
	return host === domain || host.endsWith(`.${domain}`);
}
function foldName(name) {
	return name.toLowerCase().replace(/^the\s+/, "").trim();
}
// packages/core/src/terms/schema.ts
const domain = text("A host name, without `https://` and without a path.", {
	pattern: String.raw`^[a-z0-9][a-z0-9.\-]*\.[a-z][a-z0-9\-]+$`,
	title: "a host name such as `wire.example`"
});
const filePattern = text("A file name; `*` stands for any run of characters, `/` parts folders.", {
	pattern: String.raw`[\p{L}\p{N}]`,
	title: "a file name such as `wire-logo*`"
});
const phrase = text("A short run of words of the notice; `*` stands for a few words that may differ.", {
	pattern: String.raw`[\p{L}\p{N}]`,
	title: "a few words"
});
const source = objectOf("Where the clause is stated, and when somebody read it there.", {
	title: text("What states it: a page, a notice, a contract."),
	locator: text("The place in it: a heading, a paragraph, the first words of a sentence."),
	read: text("The day somebody read it there.", {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
		title: "a day such as `2026-01-31`"
	})
}, { url: text("Its address, where it has one.", {
	pattern: String.raw`^https?://\S+$`,
	title: "an address such as `https://…`"
}) });
function clause(what) {
	return objectOf(what, {
		force: oneOf("`must`: broken, the article is in breach. `should`: advice.", ["must", "should"]),
		summary: text("What the clause asks for, in one sentence of your own."),
		source
	}, {});
}
const fingerprint = objectOf("A fingerprint of artwork, as Creditline measures it.", {
	title: text("Name of the artwork."),
	aspect: positive("Width by height of the artwork without its margin."),
	columns: positive("Cells in a row."),
	cells: text("A hexadecimal digit a cell, row by row.", {
		pattern: "^[0-9a-f]+$",
		title: "hexadecimal digits"
	})
}, {});
const confusedWith = objectOf("A body whose name or logo is taken for the wire’s.", {
	name: text("Its name in full."),
	names: listOf("Every way its name is written.", text("A name."), 1),
	domains: listOf("Its hosts.", domain),
	logoFiles: listOf("File names of its logo.", filePattern),
	logoNames: listOf("Alternative texts of its logo.", text("An alternative text."))
}, { fingerprints: listOf("Fingerprints of its logo’s artwork.", fingerprint) });
const termsSchema = objectOf("Republication terms of one wire service.", {
	id: text("Short name, as `--terms` takes it; the file has the same name.", {
		pattern: String.raw`^[a-z0-9][a-z0-9\-]*$`,
		title: "lower-case letters, digits and hyphens"
	}),
	name: text("The organisation’s name in full."),
	names: listOf("Every way the full name is written, the name itself included.", text("A way to write it."), 1),
	abbreviations: listOf("Abbreviations that stand for the name.", text("An abbreviation.")),
	confusedWith: listOf("Bodies that the wire is confused with.", confusedWith),
	domains: listOf("Hosts that the wire publishes on; subdomains count.", domain),
	addresses: listOf("E-mail addresses that its notices give.", text("An e-mail address.", {
		pattern: String.raw`^[^\s@]+@[^\s@]+$`,
		title: "an e-mail address"
	})),
	logo: objectOf("How the wire’s logo is told.", {
		names: listOf("Words that name the logo, besides the names and abbreviations.", text("A name.")),
		files: listOf("File names of the logo.", filePattern)
	}, { fingerprints: listOf("Fingerprints of the logo’s artwork.", fingerprint) }),
	notice: objectOf("The notice that closes the wire’s articles.", { phrases: listOf("What every wording of it says.", phrase) }, {}),
	clauses: objectOf("The clauses, each judged by the rule of its name.", {}, {
		logo: clause("The wire’s logo stands with the article."),
		byline: clause("The article names its reporters."),
		affiliation: clause("The article says that its reporters are the wire’s."),
		"metadata-author": clause("Metadata names the reporters as authors."),
		notice: clause("The closing notice stands unaltered."),
		"third-party-media": clause("No photographs that are not the wire’s own."),
		"logo-alt": clause("The logo has an alternative text.")
	})
}, {
	$schema: text("Where the schema of this file is, so that an editor completes it."),
	sharedDomains: listOf("Hosts that a body of `confusedWith` publishes on too.", objectOf("A host of both.", {
		domain,
		why: text("Why both stand there.")
	}, {}))
});
// packages/core/src/terms/read.ts
function readTerms(value, name = "terms") {
	assertMeets(value, termsSchema, name);
	assertNone(brokenLaws(value), name);
	return value;
}
// packages/terms/src/files.ts
init__builtin_path();
// packages/terms/src/index.ts
const terms = Object.fromEntries([{
	$schema: "./schema.json",
	id: "dcnf",
	name: "Daily Caller News Foundation",
	names: ["Daily Caller News Foundation", "The Daily Caller News Foundation"],
	abbreviations: ["DCNF", "TheDCNF"],
	confusedWith: [{
		name: "The Daily Caller",
		names: [
			"The Daily Caller",
			"Daily Caller",
			"DailyCaller",
			"TheDC"
		],
		domains: ["dailycaller.com"],
		logoFiles: [
			"files/images/logo-white.png",
			"files/images/sub-logo.svg",
			"the-dc.png",
			"thedc",
			"the-dc-logo*",
			"thedc-logo*",
			"daily-caller",
			"daily-caller-white",
			"daily-caller-tablet",
			"the-daily-caller",
			"dailycaller",
			"daily-caller-logo*",
			"the-daily-caller-logo*",
			"dailycaller-logo*",
			"thedailycaller-logo*",
			"logo-daily-caller",
			"logo-dailycaller"
		],
		logoNames: [
			"The Daily Caller logo",
			"Daily Caller logo",
			"The Daily Caller",
			"Daily Caller"
		],
		fingerprints: [
			{
				title: "Wordmark between its corner brackets",
				aspect: 4.591,
				columns: 79,
				cells: "ffffffff70000000000000000000000000000000000000000000000000000000000000000000000ffffffff70000000000000000000000000000000000000000000000000000000000000000000000ff95555520000000000000000000000000000000000000000000000000000000000000000000000ff60000000000000000000000000000000000000000000000000000000000000000000000000000ff60288850000050000863830483008700000168730000500007600018500048888558884000000ff604ffffc1004e1000fb5f503fc06f800003dffff6001e4000ec0001fa0007ffff99ffff700499ff604f829fa00af7000fb5f5009f5ee10001df72491006fb000ec0001fa0007f51119f33de106feff604f700cf12ffd000fb5f5001eff600005f80000000cff200ec0001fa0007f74309f10bf106feff604f7009f29fbf500fb5f50008fc000007f40000005fbf900ec0001fa0007fffb09fbcfb006feff604f700cf2ed4fc00fb5f50003f8000005f8000000bf5de10ec0001fa0007f97509fbfd2006feff604f839fa7fffff40fb5f62213f8000000df734913fffff80ec2221fa2217f52219f2df3006fe99404ffffc2ed545fb0fb5ffffa3f80000003dffff6af644de1effff3ffffe7ffff99f15fc006fe00002888503850006818638888528400000001687308700048378888288888488885581068206fe00000000000000000000000000000000000000000000000000000000000000000000000000006fe00000000000000000000000000000000000000000000000000000000000000000000002555559fe00000000000000000000000000000000000000000000000000000000000000000000007fffffffe00000000000000000000000000000000000000000000000000000000000000000000007fffffffe"
			},
			{
				title: "Wordmark, its upper bracket lost in the ground",
				aspect: 4.936,
				columns: 79,
				cells: "6666500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003331000000100003203201320013200000013200000010001310001320001333320333200000000ffffa2000490000fd3f901ee109f6000008effc4000570004f80003fa0004ffffe2ffffa0001210feadfc100ae1000fd3f9008f72fd100009ffbcf9000cd0004f80003fa0004fdaaa2fdadf8009fe0fd00af602ff6000fd3f9001eeaf600003fd20040003ff5004f80003fa0004f80002f902fc009fe0fd002fa07ffd000fd3f90007ffd000008f600000009ffb004f80003fa0004fb7712f903fc009fe0fd001fc0debf400fd3f90001ef5000009f30000001edcf304f80003fa0004ffff12fecef7009fe0fd003fa5fa5fb00fd3f90000bf1000007f70000007f87f904f80003fa0004fb7702fbefa0009fe0fd02cf6bfffff20fd3f90000bf1000002fe501710dffffe14f80003fa0004f80002f97fb0009fe0ffdffb3fd88af80fd3feddd1bf10000007ffeffa4fc88bf74feddd3feddd5feddd2f90cf6009fe0fffd719f6001ee1fd3fffff1bf100000005cfea2bf3002fd4fffff3fffff6ffffe2f903fd109fe00000000000000000000000000000000000000000000000000000000000000000000000000009fe00000000000000000000000000000000000000000000000000000000000000000000000000009fe00000000000000000000000000000000000000000000000000000000000000000000008aaaaadfe0000000000000000000000000000000000000000000000000000000000000000000000dfffffffe0000000000000000000000000000000000000000000000000000000000000000000000dfffffffe"
			},
			{
				title: "Wordmark, its lower bracket lost in the ground",
				aspect: 5.862,
				columns: 90,
				cells: "ffffffffff30000000000000000000000000000000000000000000000000000000000000000000000000000000ffffffffff30000000000000000000000000000000000000000000000000000000000000000000000000000000fffccccccc20000000000000000000000000000000000000000000000000000000000000000000000000000000ffe000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ffe000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ffe003aaa95000000700001aa09a203aa1008a600000028aa8200000700003a800003a900004aaaaa74aaaa600ffe005fffffc10005e10001ff1cf300cf803ff2000006efffff40005e20004fc00004fd00006fffffa5fffffa0ffe005fd47dfb000cf80001ff1cf3004fe2bf8000004ffb65ac1000cf80004fc00004fd00006fb44425fb46ef5ffe005fc002ef304ffe1001ff1cf3000afcfe100000bf9000000004ffe1004fc00004fd00006fa00005fa00af7ffe005fc000bf60bfff7001ff1cf30003fff6000000ff200000000afff6004fc00004fd00006febb605fa13ef5ffe005fc000af73fe6fd001ff1cf300009fc0000001fe100000003fe6fd004fc00004fd00006ffff905fffffd1ffe005fc001df49fc5ef501ff1cf300006fa0000000df600000009fc5ef504fc00004fd00006fb44205fbdfe20ffe005fc12afd2efffffc01ff1cf311106fa00000006fe6116702efffffc04fc11104fd11106fa11105fa4ff50cdc005ffeffe38fc777ef41ff1cfeeee36fa00000000affffff58fc777ef44ffeeeb4ffeeeb6ffeee95fa08fe1000005fffe921ef40007fb1ff1cfffff36fa0000000006cffc61ef40008fb4fffffc4fffffc6fffffa5fa01cfa"
			},
			{
				title: "Wordmark, both brackets lost in the ground",
				aspect: 6.582,
				columns: 96,
				cells: "77777720000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007aaaa610000007000003aa17a6006aa1003aa3000000049aa720000016000008a6000009a500002aaaaaa63aaaa93000afffffd300004f300005ff1af9002ef800cfc0000001afffffe700007e10000bf900000df800003ffffff94ffffff700afd79efe2000bfa00005ff1af90008fe26ff4000000bffc89de50001ef60000bf900000df800003ff877744ff87cff20afb003efa003ffe20005ff1af90001dfadfa0000006ff70001300006ffd0000bf900000df800003ff200004fe101ef60afb0007fd00afff80005ff1af900006fffe2000000bfb0000000000dfff5000bf900000df800003ff755204fe102ff60afb0004ff12ffbfe1005ff1af900000cff80000000cf80000000005ffcfc000bf900000df800003fffff604ff99efe20afb0006fe19fd2ef8005ff1af9000006ff10000000cfa000000000cfa3ff400bf900000df800003ffddd504ffeffe600afb001cfb2efd9dfe105ff1af9000005ff000000007fe300000004ffc9efb00bf900000df800003ff200004fe5ffa000afb35cff58fffffff705ff1afa333305ff000000001dfe8449c20bfffffff40bfa33330df933323ff433314fe19ff500affffff71ef9555afd15ff1affffff25ff0000000003dffffff94ff7555cfb0bffffff2dfffffe3ffffff94fe11cfd10afffea407fe10002ff65ff1affffff25ff000000000018dffc60afc00005ff3bffffff2dfffffe3ffffff94fe103ff9"
			},
			{
				title: "Wordmark between its corner brackets, white, with a glow",
				aspect: 4.375,
				columns: 75,
				cells: "6bbbbbbb4000000000000000000000000000000000000000000000000000000000000000000bfffffff8000000000000000000000000000000000000000000000000000000000000000000cfffeeee7000000000000000000000000000000000000000000000000000000000000000000cfe743321000000000000000000000000000000000000000000000000000000000000000000cfd300000000000000000000000000000000010000000000000000000001111100000000000cfd24fffa200055000cc4f509f308f400005dff9100190006f2001f8000affff6fffb200132cfd24fbbfd100bb000cc4f502fa1eb00005feabf4006f2006f2001f8000ae9996fbafc00afccfd24f505f702ff200cc4f5009fbf40000ed2002000cf8006f2001f8000ad0005f40af01bfdcfd24f500eb09ff900cc4f5001efb00003f80000004ffe106f2001f8000afcc35f63de01bfdcfd24f500eb1ebbe10cc4f50009f400003f7000000af7f506f2001f8000afdd35feff701bfdbfd24f504f87fbbf60cc4f50008f200000ec100002fd9fc06f2001f8000ad0005f7fd001bfdbfc14fa9ee2dffffd0cc4fa7738f2000007fc79d38fffff36f8773fb775ae7775f48f601bfd37404fffd34f7007f4cc4ffff78f20000007fffc3ec002fa6ffff6ffffbaffff6f41de11bfd000013320013100131221333311300000000133003100022133331333322333313102311bfd000000000000000000000000000000000000000000000000000000000000000000011124cfd0000000000000000000000000000000000000000000000000000000000000000003bcccdffd0000000000000000000000000000000000000000000000000000000000000000005fffffffc0000000000000000000000000000000000000000000000000000000000000000003ccccccc9"
			}
		]
	}],
	domains: ["dailycallernewsfoundation.org", "dailycaller.com"],
	sharedDomains: [{
		domain: "dailycaller.com",
		why: "The Daily Caller publishes the Foundation's stories on its own host, pictures on cdn01.dailycaller.com, beside stories of its own."
	}],
	addresses: ["licensing@dailycallernewsfoundation.org"],
	logo: {
		names: [
			"Daily Caller News Foundation logo",
			"DCNF logo",
			"Daily Caller Foundation logo",
			"DC News Foundation logo"
		],
		files: [
			"*dcnf*logo*",
			"*logo*dcnf*",
			"dcnf",
			"the-dcnf",
			"thedcnf",
			"dcnf-white",
			"dcnf-black",
			"dcnf-dark",
			"dcnf-light",
			"dcnf-mark",
			"dcnf-wordmark*",
			"dcnf-banner*",
			"dcnf-badge*",
			"daily-caller-news-foundation",
			"the-daily-caller-news-foundation",
			"dailycallernewsfoundation",
			"*daily-caller-news-foundation*logo*",
			"*logo*daily-caller-news-foundation*",
			"*dailycallernewsfoundation*logo*",
			"*logo*dailycallernewsfoundation*",
			"*daily-caller-foundation*logo*",
			"*dc-news-foundation*logo*",
			"dc-foundation",
			"dc-foundation-update*",
			"dc-foundation-logo*"
		],
		fingerprints: [
			{
				title: "Wordmark between its corner brackets",
				aspect: 9.354,
				columns: 112,
				cells: "deeeea0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000eebbb80000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000eb00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000eb09ba3004100b4b0680770005bb6004101b102a004ccc6bb700110000000000000000000000000000000000000000000000000000000000eb0c89e20b800f6e02e5e3005f76800b701f202e005e556d6d50bd0000152027104530071000055007202420341036002301720310360053eb0c50b73fe00f6e008fa000b800003fe11f202e005e845c1c60bd00002c5037007b702820000810275048407b20781068008006208800a9eb0c50a7a9d60f6e001f3000b70000a9d61f202e005fa65efd10bd00002b5037006b701730000930275048407b207810790080062088007ceb0c77f4fffc1f6f441f20006e5472fffc1f544e446e446c8d10bd0000164029104740193000060019302910561058006600600410580056320bec57a01d4e5eee3e200007de97b01d5eee8eee8eee7b1c70bd00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000bd00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007888dd0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dffffd0000000000000000000000000000000000000000000000000000000000"
			},
			{
				title: "Wordmark, its upper bracket lost in the ground",
				aspect: 12.457,
				columns: 134,
				cells: "efe910037001f5da06e21d900018efd60028000e7002f3006fffd8ffe60023100000000000000000000000000000000000000000000000000000000000000000000000f76db00ae101f5da01da8e20009e7484008e200e7002f3006f5438d49f209f600000443006800255400480000006800183005420074100850007100870032005700164f505f32ef701f5da005ff70001e7000001ef900e7002f3006f7618d16f209f6000007b50092003aa8009510000091005670097400da10099001d30064005400a9102d8f503f39d9d11f5da000bd10002f5000007e9e10e7002f3006fed28edfb009f6000006c600a5002ca7002a100000a5005670097400ad10099002960064005400a8102abf519e3eecf61f5da000ac00000cb10211eebf80e7002f3006f2008d8f4009f6000006860097000d94008a20000090004a6007a3009a100ba005980064005400aa1027bfeee68e77bd1f5dedd5ac000003eede96e77ae1eedd6fddc7fddb8d1cd109f6000001110012000210001200000010000200012000110002100101001000110011000118862075002828268883560000001685166001837888388873888746028309f6000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009f60000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007bbbbdf6000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000affffff600000000000000000000000000000000000000000000000000000000000000000000000"
			},
			{
				title: "Wordmark, its lower bracket lost in the ground",
				aspect: 12.472,
				columns: 134,
				cells: "cdddddb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000efeeeec0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ef100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ef116651000200035261162036000015640001200161003500066662666100000000000000000000000000000000000000000000000000000000000000000000000000ef12fdfd200a5007c6f21ca1d90002dfcf8006a003f3008c000eecc5fded20000000000000000000000000000000000000000000000000000000000000000000000000ef12f21cb03fc007c6f204fae2000bc202100df203f3008c000e8003f32e500000000099300b600899102a60000079102b60097301c7004b50059005c2017007a201c7ef12f206e0aef407c6f200bf70001f7000005fe903f3008c000eed73f89f40000000008c300b4008ab101920000077004770097301da004680079001900170096301daef12f209e2e8cb07c6f2005e20000d800000cc9e23f3008c000eb633fbf800000000008a300a0006ac102580000073003770097301ab0047800ab0019001700963019cee12f78f79edef47c6f7645e200006f86954fedf83f8658d663eb664f4db000000000054200860036700183000004100183004800156003930055100500140048101462202eec61e600ba7b5eeeb4d1000006cfc4aa007d4eeed7eee7deee5e24e60000000000000000000000000000000000000000000000000000000000000000000000000"
			},
			{
				title: "Wordmark, both brackets lost in the ground",
				aspect: 18.957,
				columns: 168,
				cells: "eeed81000380000ea4e902dd109e6000007dffc5000380001eb0001da0002effff4deeea100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ed8cfb1009e2000eb4fa007f73ec10000afd89e70009e2001fb0001ea0002fe8882ee8bfb00000000000003210004400021320001410000000242000230000221001321000430000220003420002000141000222ea009f502ef9000eb4fa001decf400004fb10010003ef9001fb0001ea0002fc0000ec01cd1000000000001f84001c600088c90008890000000893001bb3002a84003e73001cb3000b90006d3001a00079a000a99ea004f809fee200eb4fa0005ffa000009f500000009fee201fb0001ea0002ffdd50ed47fc0000000000001ec4001c50007acb0005920000000981002984002b84003ec3001a84000b90001b0001a00085b000ac9ea004f82ec6f900eb4fa0000bf3000008f50000002ec6f801fb0001ea0002fecc40eeefe40000000000001ae4001c20004cab0001680000000971002984002b84003ae3001a84002ab1001b0001a00085b000a9bea01bf58fecfe20eb4fa0000be2000003fc2002009fecfe21fb0001ea0002fc0000ec7fb000000000000019b4001c60002e8900088a0000000840001bb3001cb30039b3001cb3004ab2001b0001a00079a00094beebef92edaabf80eb4febbb1be20000008febbf92eeaabf81febbb4eebbb4febbb3ec1bf700000000000002210004400003120001410000000210000230000330001221000430001121000200002000141000213dedb607e5001cc1da3deeed29d200000005beda37e5001cc2deeed5deeee4deeee4da02cd20000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
			}
		]
	},
	notice: { phrases: [
		"content created by * Daily Caller News Foundation",
		"available without charge to any * news publisher",
		"large audience"
	] },
	clauses: {
		logo: {
			force: "must",
			summary: "Every republished article shows the Foundation's logo.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the sentence on all republished articles, \"our logo\"",
				read: "2026-11-24"
			}
		},
		byline: {
			force: "must",
			summary: "Every republished article names the reporters who wrote it.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the sentence on all republished articles, \"our reporter's byline\"",
				read: "2026-11-24"
			}
		},
		affiliation: {
			force: "must",
			summary: "Every republished article says that its reporters are of the Daily Caller News Foundation.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the sentence on all republished articles, \"their DCNF affiliation\"",
				read: "2026-11-24"
			}
		},
		"metadata-author": {
			force: "should",
			summary: "Metadata that names an author names the reporter, as the wire's own pages do.",
			source: {
				title: "Mark-up of the wire's own articles",
				locator: "JSON-LD, author.name",
				read: "2026-11-24"
			}
		},
		notice: {
			force: "should",
			summary: "The notice that closes the wire's articles is kept as it is.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the whole of it",
				read: "2026-11-24"
			}
		},
		"third-party-media": {
			force: "should",
			summary: "The terms cover what the Foundation created; photographs of agencies and others are not among it.",
			source: {
				title: "Closing notice of the wire's articles",
				locator: "the first sentence, on content that the Foundation created",
				read: "2026-11-24"
			}
		},
		"logo-alt": {
			force: "should",
			summary: "The logo has an alternative text, so that readers who do not see it are told of it.",
			source: {
				title: "Web Content Accessibility Guidelines 2.2",
				url: "https://www.w3.org/TR/WCAG22/#non-text-content",
				locator: "success criterion 1.1.1, Non-text Content",
				read: "2026-11-24"
			}
		}
	}
}].map((file) => [file.id, file]));
function getTerms(id) {
	if (Object.hasOwn(terms, id)) return terms[id];
	const known = Object.keys(terms);
	const near = nearest(id, known);
	throw new TypeError(`Unknown terms \`${id}\`${near ? `, did you mean \`${near}\`` : ""}: known are ${known.map((each) => `\`${each}\``).join(", ")}; a path such as \`./${id}.json\` names a file of your own`);
}
// packages/creditline/src/resolve/terms.ts
const knownTerms = Object.values(terms);
async function resolveTerms(chosen, cwd) {
	const choices = [chosen].flat();
	if (choices.length === 0) throw new OptionError("Unexpected missing terms, expected an id such as `dcnf`");
	const found = await Promise.all(choices.map((choice) => resolveOne(choice, cwd)));
	return [...new Map(found.map((terms) => [terms.id, terms])).values()];
}
async function resolveOne(choice, cwd) {
	if (typeof choice !== "string") return knownTerms.includes(choice) ? choice : asOptionError(() => readTerms(choice));
	if (!isPath(choice)) return asOptionError(() => getTerms(choice));
	const source = await readText(resolve(cwd, choice), `Terms file \`${choice}\``);
	return asOptionError(() => readTerms(parseJson(source, choice), choice));
}
function isPath(choice) {
	return /[/\\]|\.json$/i.test(choice);
}
function parseJson(source, path) {
	try {
		return JSON.parse(source);
	} catch (error) {
		throw new OptionError(`${path}: expected JSON (${explain(error)})`, { cause: error });
	}
}
// packages/creditline/src/config/choice.ts
async function resolveConfiguration(choice, cwd, code) {
	if (choice === void 0 || choice === false) return void 0;
	const { findConfiguration, givenConfiguration, loadConfiguration } = await import("./find2.js");
	if (choice === true) return findConfiguration({
		cwd,
		code
	});
	if (typeof choice === "string") return loadConfiguration(choice, {
		cwd,
		code: true
	});
	return givenConfiguration(choice, cwd);
}
// packages/creditline/src/config/declaring.ts
function readDeclaring({ declared, directory }) {
	const rules = declared.map(({ paths, ...declaration }) => ({
		declaration,
		holds: paths && readPatterns(paths, directory)
	}));
	return {
		all: rules.map(({ declaration }) => declaration),
		of: (file) => {
			const found = rules.filter(({ holds }) => holds === void 0 || file !== void 0 && holds(file)).map(({ declaration }) => declaration);
			return found.length > 0 ? found : void 0;
		}
	};
}
// packages/creditline/src/stories/entries.ts
function entriesOf$1(parsed) {
	if (parsed.format === "atom") {
		const shared = named$1(parsed.feed.authors);
		return (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, shared));
	}
	if (parsed.format === "json") {
		const shared = named$1(parsed.feed.authors);
		return (parsed.feed.items ?? []).map((item) => ofJson(item, shared));
	}
	return (parsed.feed.items ?? []).map((item) => ofRss(item));
}
const wholeText = 150;
function ofRss(item) {
	const { title, link, guid, dc, content, atom, description } = item;
	const people = [
		...dc?.creators ?? [],
		...named$1(item.authors),
		...named$1(atom?.authors)
	];
	const permalink = guid?.isPermaLink === false ? void 0 : guid?.value;
	const whole = description !== void 0 && description.split(/\s+/, wholeText).length >= wholeText;
	return {
		url: link ?? permalink,
		headline: title,
		authors: people,
		published: item.pubDate ?? dc?.dates?.[0] ?? atom?.published,
		html: content?.encoded ?? (whole ? description : void 0)
	};
}
function ofAtom(entry, shared) {
	const { links, title, content, dc } = entry;
	const own = [...named$1(entry.authors), ...dc?.creators ?? []];
	const link = links?.find(({ rel }) => rel === void 0 || rel === "alternate");
	const isMarkup = content?.type !== void 0 && content.type !== "text" && content.type !== "text/plain";
	return {
		url: link?.href,
		headline: title?.value,
		authors: own.length > 0 ? own : shared,
		published: entry.published ?? entry.updated,
		...isMarkup ? { html: content.value } : { text: content?.value }
	};
}
function ofJson(item, shared) {
	const own = named$1(item.authors);
	return {
		url: item.url ?? item.external_url,
		headline: item.title,
		authors: own.length > 0 ? own : shared,
		published: item.date_published,
		html: item.content_html,
		text: item.content_text
	};
}
function named$1(people) {
	return (people ?? []).flatMap(({ name }) => name ?? []);
}
// packages/creditline/src/stories/feed.ts
const largest$2 = 5e7;
const jsonFeed = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//;
function isFeed(source) {
	const start = source.slice(0, 1e3).trimStart();
	return start.startsWith("<") || start.startsWith("{") && jsonFeed.test(start);
}
async function readFeed(source, name) {
	if (source.length > largest$2) throw new OptionError(`${name}: expected a feed of at most ${largest$2 / 1e6} million characters`);
	const { parseFeed } = await import("./dist2.js");
	const stories = [];
	const skipped = [];
	for (const entry of entriesOf$1(parse(parseFeed, source, name)).toReversed()) {
		const story = await storyOf(entry);
		if (story) stories.push(story);
		else skipped.push(entry.headline ?? entry.url ?? "without a title");
	}
	if (stories.length === 0) throw new OptionError(`${name}: expected entries that name a reporter (\`dc:creator\`, \`author\`), got ${skipped.length} without`);
	return {
		stories,
		skipped
	};
}
function parse(parseFeed, source, name) {
	try {
		return parseFeed(source);
	} catch (error) {
		throw new OptionError(`${name}: expected RSS, Atom or a JSON Feed (${reasonOf(error)})`, { cause: error });
	}
}
function reasonOf(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0].toLowerCase();
}
async function storyOf(entry) {
	const reporters = [...new Set(entry.authors.flatMap((author) => readReporters(author)))];
	if (reporters.length === 0) return void 0;
	const headline = entry.headline && await plainText(entry.headline, { format: "html" });
	const text = entry.html === void 0 ? entry.text : await plainText(entry.html, { format: "html" });
	const published = entry.published && dayOf(entry.published);
	return {
		reporters,
		...entry.url && /^https?:\/\/\S+$/.test(entry.url.trim()) && { url: entry.url.trim() },
		...headline && { headline: headline.replaceAll(/\s+/g, " ").trim() },
		...published && { published },
		...text && { text }
	};
}
function dayOf(published) {
	const time = Date.parse(published);
	if (Number.isNaN(time)) return void 0;
	const offset = /([+-])(\d\d):?(\d\d)\s*$/.exec(published.slice(10));
	const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
	const day = new Date(time + minutes * 6e4);
	return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999 ? void 0 : day.toISOString().slice(0, 10);
}
// packages/creditline/src/resolve/stories.ts
init__builtin_path();
async function resolveStories(chosen, cwd) {
	if (chosen === void 0) return {
		all: [],
		directory: cwd
	};
	if (typeof chosen !== "string") {
		const all = isList(chosen) ? chosen : chosen?.stories;
		if (!isStories(all)) throw new OptionError("Option `stories`: expected a path, a list of stories, or what `createStoryIndex` gives");
		asOptionError(() => all.forEach((story, number) => readStory(story, `stories[${number}]`)));
		return {
			all,
			directory: cwd,
			...!isList(chosen) && { index: chosen }
		};
	}
	const source = await readXmlText(resolve(cwd, chosen), `Story file \`${chosen}\``);
	return {
		all: isFeed(source) ? (await readFeed(source, chosen)).stories : asOptionError(() => readStories(source, chosen)),
		directory: dirname(resolve(cwd, chosen))
	};
}
function isList(stories) {
	return Array.isArray(stories);
}
function isStories(value) {
	return Array.isArray(value);
}
function tieCopies({ all, directory }) {
	const exact = new Map();
	const globs = [];
	for (const story of all) for (const copy of story.copies ?? []) {
		if (isGlob(copy)) globs.push({
			story,
			matches: readPattern(copy, directory, { dot: true }).matches
		});
		const file = resolve(directory, copy);
		const other = exact.get(file);
		if (other && other !== story) throw new OptionError(`Unexpected copy \`${copy}\` of two stories, expected one story for each copy`);
		exact.set(file, story);
	}
	return (file) => file === void 0 ? void 0 : exact.get(file) ?? globs.find(({ matches }) => matches(file))?.story;
}
// packages/creditline/src/config/settle.ts
init__builtin_path();
async function settle(configuration, given) {
	const terms = await settleTerms(configuration, given);
	const stories = await settleStories(configuration, given);
	if (!configuration) return {
		terms,
		stories,
		options: {}
	};
	const { config, directory } = configuration;
	await assertDeclared(configuration, terms, given.terms !== void 0);
	return {
		terms: terms.map((each) => withForces(each, config.rules ?? {})),
		stories,
		options: {
			...config.shown && { shown: config.shown },
			...config.declared && { declaring: {
				declared: config.declared,
				directory
			} }
		},
		configured: {
			directory,
			articles: config.articles ?? [],
			ignored: readPatterns(config.ignore ?? [], directory),
			failOn: config.failOn,
			files: filesOf$1(configuration, given)
		}
	};
}
async function settleTerms(configuration, given) {
	const named = configuration?.config.terms;
	if (!configuration || !named || given.terms !== void 0) return resolveTerms(given.terms ?? given.otherwise, given.cwd);
	const found = [];
	for (const [index, id] of named.entries()) found.push(...await about(configuration, `terms[${index}]`, () => resolveTerms(id, configuration.directory)));
	return [...new Map(found.map((terms) => [terms.id, terms])).values()];
}
async function settleStories(configuration, given) {
	const path = configuration?.config.stories;
	if (!configuration || path === void 0 || given.stories !== void 0) return resolveStories(given.stories, given.cwd);
	return about(configuration, "stories", () => resolveStories(path, configuration.directory));
}
async function assertDeclared(configuration, terms, replaced) {
	const { declared = [], terms: named = [] } = configuration.config;
	const ids = [...new Set([...terms, ...knownTerms].map(({ id }) => id))];
	if (replaced && named.some(isPath)) return;
	for (const [index, { terms: id }] of declared.entries()) {
		if (ids.includes(id)) continue;
		const near = nearest(id, ids) ?? ids.join("` or `");
		await about(configuration, `declared[${index}].terms`, () => {
			throw new OptionError(`unknown terms \`${id}\`, expected \`${near}\``);
		});
	}
}
async function about(configuration, path, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof OptionError)) throw error;
		const { faultOf } = await import("./find2.js");
		throw await faultOf(configuration, path, error);
	}
}
function withForces(terms, rules) {
	if (Object.keys(rules).length === 0) return terms;
	const clauses = Object.entries(terms.clauses).flatMap(([rule, clause]) => {
		const force = rules[rule] ?? clause.force;
		return force === "off" ? [] : [[rule, {
			...clause,
			force
		}]];
	});
	return {
		...terms,
		clauses: Object.fromEntries(clauses)
	};
}
function filesOf$1({ config, file, directory }, given) {
	const inConfig = [...given.terms === void 0 ? (config.terms ?? []).filter(isPath) : [], ...given.stories === void 0 && config.stories !== void 0 ? [config.stories] : []].map((path) => resolve(directory, path));
	return file === void 0 ? inConfig : [file, ...inConfig];
}
// packages/creditline/src/data/authors.ts
init__builtin_fs();
init__builtin_path();
const bases = [
	"",
	"_data",
	"data",
	"src/_data",
	"src/data",
	"content",
	"src/content"
];
const named = /^_?(?:authors?|people|staff|writers?|reporters?|contributors?|team)$/i;
const data = new Set([
	".yml",
	".yaml",
	".json",
	".toml"
]);
const pages = new Set([
	".md",
	".mdx",
	".markdown"
]);
const largest$1 = 2e6;
const mostFiles = 5e3;
function repositoryAuthors(root) {
	const known = new Map();
	const read = new WeakMap();
	const sourcesOf = (home, folder) => {
		let found = known.get(folder);
		if (!found) {
			const above = folder === home ? [] : sourcesOf(home, dirname(folder));
			const own = readSources(home, folder);
			found = own.length === 0 ? above : [...own, ...above];
			known.set(folder, found);
		}
		return found;
	};
	const sources = (file) => {
		const folder = dirname(file);
		return sourcesOf(isWithin(root, file) ? root : folder, folder);
	};
	return {
		sources,
		find: (file) => {
			const list = sources(file);
			let authors = read.get(list);
			if (!authors) read.set(list, authors = readAll(list));
			return authors;
		}
	};
}
async function readAll(sources) {
	const found = new Map();
	for (const { path, bytes, id } of sources) {
		const authors = await readAuthors(new TextDecoder().decode(bytes), path, id);
		for (const [key, author] of Object.entries(authors)) if (!found.has(key)) found.set(key, author);
	}
	return Object.fromEntries(found);
}
function readSources(home, folder) {
	const sources = [];
	for (const { file, id } of dataFiles(folder)) {
		if (!isWithin(realpathSync(home), realpathSync(file))) continue;
		const contents = readRegular(file, largest$1);
		if ("bytes" in contents) sources.push({
			path: relative(home, file),
			bytes: contents.bytes,
			id
		});
	}
	return sources;
}
function* dataFiles(folder) {
	for (const base of bases) for (const entry of entriesOf(join(folder, base))) {
		const file = join(folder, base, entry.name);
		if (!named.test(basename(entry.name, extname(entry.name)))) continue;
		if (entry.isDirectory()) yield* filesOf(file);
		else if (data.has(extname(entry.name))) yield {
			file,
			id: void 0
		};
	}
}
function* filesOf(folder) {
	for (const entry of entriesOf(folder).slice(0, mostFiles)) {
		const extension = extname(entry.name);
		const file = join(folder, entry.name);
		if (entry.isDirectory()) {
			for (const page of entriesOf(file)) if (/^_?index\.(?:md|mdx|markdown|json|ya?ml|toml)$/.test(page.name)) yield {
				file: join(file, page.name),
				id: entry.name
			};
		} else if (data.has(extension) || pages.has(extension)) yield {
			file,
			id: basename(entry.name, extension)
		};
	}
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if ([
			"ENOENT",
			"ENOTDIR",
			"EACCES",
			"EPERM"
		].includes(codeOf(error) ?? "")) return [];
		throw error;
	}
}
// packages/creditline/src/pictures/repository.ts
init__builtin_fs();
init__builtin_path();
const largest = 2e7;
const siteFolders = [
	"static",
	"public",
	"assets",
	"src",
	"content",
	"source",
	"docs",
	"site",
	"_site",
	"dist",
	"out"
];
const mostKept = 5e7;
function repositoryPictures(root) {
	const kept = new Map();
	let size = 0;
	return async (file, src) => {
		const path = pathOf(src);
		if (path === void 0) return void 0;
		const home = isWithin(root, file) ? root : dirname(file);
		for (const candidate of candidates(home, file, path)) {
			const known = kept.get(candidate);
			if (known) return known;
			const bytes = read(home, candidate);
			if (!bytes) continue;
			if (size + bytes.length > mostKept) {
				kept.clear();
				size = 0;
			}
			kept.set(candidate, bytes);
			size += bytes.length;
			return bytes;
		}
	};
}
function pathOf(src) {
	const path = /^[^?#]*/.exec(src.trim())?.[0] ?? "";
	if (path === "" || path.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(path)) return void 0;
	try {
		const decoded = decodeURIComponent(path);
		return decoded.includes("\0") ? void 0 : decoded;
	} catch (error) {
		if (error instanceof URIError) return path;
		throw error;
	}
}
function* candidates(home, file, path) {
	if (!path.startsWith("/")) {
		yield resolve(dirname(file), path);
		return;
	}
	for (let folder = dirname(file);; folder = dirname(folder)) {
		yield join(folder, path);
		for (const name of siteFolders) yield join(folder, name, path);
		if (folder === home || !isWithin(home, folder)) return;
	}
}
function read(home, file) {
	if (!isWithin(home, file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void 0;
	if (!isWithin(realpathSync(home), realpathSync(file))) return void 0;
	const contents = readRegular(file, largest);
	return "bytes" in contents ? contents.bytes : void 0;
}
// packages/creditline/src/run/options.ts
async function resolveOptions(options, cwd, { otherwise = [], code = true } = {}) {
	if (typeof cwd !== "string") throw new OptionError("Option `cwd`: expected the path of a directory");
	const { terms, stories, loadImage, decodeImage: decode, config, cwd: _, path: __, ...rest } = options;
	const settled = await settle(await resolveConfiguration(config, cwd, code), {
		terms,
		stories,
		cwd,
		otherwise
	});
	const { index, ...list } = settled.stories;
	const settings = {
		...settled.options,
		...rest,
		cwd,
		terms: settled.terms,
		stories: list
	};
	const { reporters } = settings;
	if (reporters !== void 0 && !(Array.isArray(reporters) && reporters.every((name) => typeof name === "string"))) throw new OptionError("Option `reporters`: expected a list of names");
	const resolved = bind(settings, {
		...loadImage && { loadImage },
		...decode && { decodeImage: decode }
	}, index);
	return settled.configured ? {
		...resolved,
		configured: settled.configured
	} : resolved;
}
function bind(settings, ports = {}, index) {
	const { stories, cwd, declaring } = settings;
	return {
		settings,
		stories: {
			all: stories.all,
			index,
			of: tieCopies(stories)
		},
		ports,
		loadPicture: repositoryPictures(cwd),
		...declaring && { declarations: readDeclaring(declaring) },
		authorFiles: repositoryAuthors(cwd)
	};
}
function coreOptions({ settings, stories, ports, declarations }, path, file) {
	const { cwd: _, stories: __, reporters, declaring: ___, ...rest } = settings;
	const declared = rest.declared ?? declarations?.of(file);
	const copied = stories.of(file);
	const known = rest.story ?? copied;
	const story = reporters ? {
		...known,
		reporters: [...reporters]
	} : known;
	return {
		...canDecode() && { decodeImage },
		...ports,
		...rest,
		...path !== void 0 && { path },
		...declared !== void 0 && { declared },
		...story && { story },
		...copied && { republished: true },
		...stories.all.length > 0 && { stories: stories.index ?? stories.all }
	};
}
function articleOptions({ path, file, format, charset }, resolved) {
	return {
		...coreOptions(resolved, path, file),
		...format && { format },
		...charset !== void 0 && { charset }
	};
}
async function fileOptions(article, resolved) {
	const { file } = article;
	const options = articleOptions(article, resolved);
	if (file === void 0) return options;
	const authors = options.authors ?? await resolved.authorFiles.find(file);
	return {
		loadImage: (src) => resolved.loadPicture(file, src),
		...options,
		authors
	};
}
export { readFeed as a, resolveOptions as i, bind as n, knownTerms as o, fileOptions as r, resolveTerms as s, articleOptions as t };
