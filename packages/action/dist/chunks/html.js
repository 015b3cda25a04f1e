import{Ct as nameOf,Et as spanOf,In as createHash,Ln as init__builtin_crypto,Nt as forXml,St as gravestFirst,Tt as severityOf,bt as sayCounts,wt as noteOf,xt as sayMissing}from"./start.js";import"./view.js";const frameStyle=`:root { font: 1rem/1.6 ui-serif, Georgia, 'Liberation Serif', serif; color-scheme: light dark; background: light-dark(#fff, #1e2024); color: light-dark(#1c1d1f, #e9e9e6) }
body { max-width: 42rem; margin: 1rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25 }
:is(div, section, ul, ol, li, p, figure, span):empty { display: none }
mark { background: light-dark(#d9f2df, #173d25); color: inherit; border-radius: .25rem; padding: .1rem .3rem; outline: 1px solid light-dark(#2d7d46, #4fae70) }
mark mark { padding: 0; outline: none }
mark[data-kind=fault] { background: light-dark(#fde0dd, #4a1a17); outline-color: light-dark(#b3261e, #f2867e) }
mark[data-kind=missing] { display: block; width: fit-content; margin: .5rem 0; padding: .25rem .6rem; background: none; outline: 2px dashed light-dark(#b3261e, #f2867e); color: light-dark(#b3261e, #f2867e); font: .875rem ui-sans-serif, system-ui, sans-serif }
mark[data-label]:not([data-kind=missing])::after { content: attr(data-label); font: .75rem ui-sans-serif, system-ui, sans-serif; margin-inline-start: .4rem; color: light-dark(#3f4348, #c6c9ce) }
mark:has(> [data-picture]) { display: inline-flex; align-items: center; padding: .25rem }
span[data-picture] { display: inline-block; font: .875rem ui-sans-serif, system-ui, sans-serif; padding: .5rem .75rem; border: 1px solid light-dark(#8a8d93, #7d8188); border-radius: .25rem }`;function frameDocument(html){return`<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><style>${frameStyle}</style><body>${html}`}function listFacts(facts){let{headline,bylines,affiliations,logos,notices,creditLines,metadataAuthors,mediaCredits}=facts;return[...headline?[rowOf(`headline`,headline)]:[],...bylines.map(of=>rowOf(`byline`,of,[...of.people.map(({name})=>name),...of.organisations].join(`, `),`score ${of.score.toFixed(1)}`)),...affiliations.map(of=>rowOf(`affiliation`,of,of.form,of.tie)),...logos.map(of=>rowOf(`logo`,of,of.match,`by ${of.witnesses.join(`, `)}`)),...notices.map(of=>rowOf(`notice`,of,of.whole?`whole`:`without ${of.missing.join(`, `)}`)),...creditLines.map(of=>rowOf(`credit line`,of,of.source)),...mediaCredits.map(of=>rowOf(`media credit`,of,of.credit)),...metadataAuthors.map(of=>rowOf(`metadata author`,of,of.name,of.kind))]}function rowOf(kind,of,...read){let{text,place,way,visibility,position,evidence}=of,seen=visibility.seen===`visible`?``:`${visibility.seen}: ${visibility.why}`,line=position?`line ${position.start.line}`:``;return{kind,text,details:[...read,`${place} (${way})`,seen,line].filter(part=>part!==``),evidence:evidence.map(({code,weight,detail})=>[code,`${weight>0?`+`:``}${weight.toFixed(1)}`,detail].filter(part=>part!==void 0).join(` `))}}init__builtin_crypto();const marks={met:`\u2713`,breach:`\u2717`,unsure:`?`,"not-applicable":`\u2013`};function itemOf(report){let{verdict}=report,told=[pageOf(report),`<div>${saidOf(report)}${factsOf(report)}</div>`].join(``);return`<li data-verdict="${verdict}"><details><summary><span class="path">${forXml(nameOf(report))}</span><span class="verdict">${verdict}</span>${clausesOf(report)}</summary><div class="panel">${told}</div></details></li>\n`}function clausesOf({clauses,verdict,terms}){if(verdict===`out-of-scope`||verdict===`unreadable`)return``;let each=Object.entries(clauses).filter(([,{force}])=>force===`must`).map(([rule,result])=>`<span data-status="${result.status}">${marks[result.status]} ${forXml(rule)}${aside(result)}</span>`);return`<span class="clauses"><span>${forXml(terms)}</span>${each.join(``)}</span>`}function aside({suppressed,baselined}){return suppressed===void 0?baselined?` (in the baseline)`:``:` (suppressed)`}function pageOf({view,path}){if(!view)return`<div><p class="quiet">The page is not shown.</p></div>`;let cut=view.cut?`<p class="quiet">The article is longer than what is shown.</p>`:``;return`<div><h2>As readers see it</h2><template><iframe sandbox="" title="${forXml(`The page of ${path??`standard input`} with its credit marked`)}" srcdoc="${attribute(frameDocument(view.html))}"></iframe></template>${cut}</div>`}function attribute(html){return html.replaceAll(`&`,`&amp;`).replaceAll(`"`,`&quot;`)}function saidOf({messages,suppressed,baselined=[]}){let items=[...messages.toSorted(gravestFirst).map(message=>messageOf(message,``)),...suppressed.map(({message,reason})=>messageOf(message,`Suppressed: ${reason}`)),...baselined.map(message=>messageOf(message,`In the baseline`))];return items.length===0?`<h2>Messages</h2><p class="quiet">Nothing stands against it.</p>`:`<h2>Messages</h2><ul class="said">${items.join(``)}</ul>`}function messageOf(message,why){let{reason,ruleId,url}=message,{advice,clause}=noteOf(message),span=spanOf(message),rule=forXml(ruleId??``),named=url?.startsWith(`https://`)?`<a href="${forXml(url)}">${rule}</a>`:rule;return[`<li data-severity="${severityOf(message)}"><p>${withCode(reason)}</p>`,advice===``?``:`<p>\u2192 ${withCode(advice)}</p>`,why===``?``:`<p>${forXml(why)}</p>`,`<p class="quiet">${named}${span?` \u00B7 line ${span.line}`:``}${clause===``?``:` \u00B7 ${forXml(clause)}`}</p></li>`].join(``)}function withCode(text){return text.split(/`([^`]*)`/).map((part,index)=>index%2==1?`<code>${forXml(part)}</code>`:forXml(part)).join(``)}function factsOf({facts,verdict}){let rows=facts&&verdict!==`out-of-scope`?listFacts(facts):[];return rows.length===0?``:`<details><summary>Facts and their evidence</summary><ul class="facts">${rows.map(({kind,text,details,evidence})=>{let told=evidence.map(each=>`<li>${forXml(each)}</li>`).join(``),why=told===``?``:`<details class="quiet"><summary>Evidence</summary><ul>${told}</ul></details>`;return`<li><p><strong>${forXml(kind)}</strong> <q>${forXml(text)}</q></p><p class="quiet">${forXml(details.join(` \u00B7 `))}</p>${why}</li>`}).join(``)}</ul></details>`}const script=`addEventListener('toggle', ({ target }) => {
  const page = target.open ? target.querySelector('template') : null
  page?.replaceWith(page.content)
}, true)`,style=`:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f1, #16171a); --sheet: light-dark(#fff, #1e2024); --ink: light-dark(#1c1d1f, #e9e9e6);
  --quiet: light-dark(#5d6066, #a2a6ad); --edge: light-dark(#d8d6ce, #3a3d43); --accent: light-dark(#1a4fa3, #8ab4f8);
  --met: light-dark(#1d6b38, #6fcf8e); --breach: light-dark(#b3261e, #f2958e); --unsure: light-dark(#805300, #e8bb5f);
  font: 1rem/1.5 ui-sans-serif, system-ui, 'Segoe UI', 'Liberation Sans', sans-serif;
  background: var(--ground); color: var(--ink);
}
* { box-sizing: border-box }
body { max-width: 84rem; margin: 0 auto; padding: 1rem clamp(.75rem, 2vw, 2rem) 3rem; display: grid; gap: 1rem; grid-template: "head" "counts" "list" / minmax(0, 1fr) }
header { grid-area: head } footer { grid-area: counts } main { grid-area: list }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -.01em }
footer p, header p { margin: 0; color: var(--quiet) }
fieldset { border: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem }
legend { float: left; margin: .2rem .5rem 0 0; color: var(--quiet) }
fieldset label { border: 1px solid var(--edge); border-radius: 1rem; padding: .125rem .75rem; background: var(--sheet); cursor: pointer; position: relative }
fieldset input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer }
fieldset label:has(:checked) { border-color: var(--accent); color: var(--accent); font-weight: 600 }
:focus-visible, fieldset label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px }
.articles { list-style: none; margin: 0; padding: 0; border: 1px solid var(--edge); border-radius: .5rem; background: var(--sheet); overflow: hidden }
.articles > li { border-top: 1px solid var(--edge); border-inline-start: .25rem solid var(--edge); content-visibility: auto; contain-intrinsic-size: auto 2.75rem }
.articles > li:first-child { border-top: none }
.articles > li[data-verdict=compliant] { border-inline-start-color: var(--met) }
.articles > li:is([data-verdict=breach], [data-verdict=unreadable]) { border-inline-start-color: var(--breach) }
.articles > li[data-verdict=unsure] { border-inline-start-color: var(--unsure) }
body:has(#show-breach:checked) .articles > li:not([data-verdict=breach]),
body:has(#show-unsure:checked) .articles > li:not([data-verdict=unsure]),
body:has(#show-compliant:checked) .articles > li:not([data-verdict=compliant]),
body:has(#show-out-of-scope:checked) .articles > li:not([data-verdict=out-of-scope]),
body:has(#show-unreadable:checked) .articles > li:not([data-verdict=unreadable]) { display: none }
summary { cursor: pointer; padding: .55rem 1rem; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline }
summary:hover { background: var(--ground) }
.path { flex: 1 1 20rem; overflow-wrap: anywhere }
.verdict { font-size: .8125rem; font-weight: 600; text-transform: uppercase; letter-spacing: .04em }
[data-verdict=compliant] .verdict, [data-status=met] { color: var(--met) }
:is([data-verdict=breach], [data-verdict=unreadable]) .verdict, [data-status=breach] { color: var(--breach) }
[data-verdict=unsure] .verdict, [data-status=unsure] { color: var(--unsure) }
.clauses { font-size: .875rem; color: var(--quiet) }
.clauses span { margin-inline-end: .5rem; white-space: nowrap }
.panel { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 1rem 1.5rem; padding: .25rem 1rem 1.25rem }
.panel > div { min-width: 0 }
iframe { width: 100%; height: min(36rem, 75vh); border: 1px solid var(--edge); border-radius: .375rem; background: var(--sheet) }
h2 { font-size: .9375rem; margin: 0 0 .25rem }
.said, .facts { list-style: none; margin: 0 0 1rem; padding: 0 }
.said > li, .facts > li { padding: .5rem 0 .5rem .75rem; border-inline-start: .1875rem solid var(--quiet); margin-bottom: .5rem }
.said > [data-severity=error] { border-color: var(--breach) } .said > [data-severity=warning] { border-color: var(--unsure) }
.facts > li { border: none; border-top: 1px solid var(--edge); padding: .375rem 0; margin: 0; font-size: .875rem }
.said p, .facts p { margin: 0 }
.quiet { color: var(--quiet); font-size: .8125rem }
code { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: .875em; background: var(--ground); border-radius: .25rem; padding: .05rem .25rem; overflow-wrap: anywhere }
q { overflow-wrap: anywhere }
a { color: var(--accent) }
details details summary { display: list-item; padding: 0; color: var(--quiet) }
details details ul { margin: 0; padding-inline-start: 1rem }
@media (width < 60rem) { .panel { grid-template-columns: minmax(0, 1fr) } }
@media print { iframe { display: none } }`,filters=[[`all`,`All`],[`breach`,`In breach`],[`unsure`,`Unsure`],[`compliant`,`Compliant`],[`unreadable`,`Unreadable`],[`out-of-scope`,`Out of scope`]];function html(){return{begin:()=>`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Creditline report</title>
<style>${style}</style>
<script>${script}<\/script>
</head>
<body>
<header><h1>Creditline</h1><p>Whether republished articles keep the credit they owe. Open an article to see its page.</p><fieldset><legend>Show</legend>${filters.map(filterOf).join(``)}</fieldset></header>
<main><ul class="articles" aria-label="Articles">
`,article:({reports})=>reports.map(itemOf).join(``),end:(summary,extent)=>{let missing=sayMissing(extent);return`</ul></main>\n<footer>${[sayCounts(summary),...missing===void 0?[]:[missing]].map(line=>`<p>${forXml(line)}.</p>`).join(``)}</footer>\n</body>\n</html>\n`}}}function filterOf([verdict,title]){return`<label><input type="radio" name="show" id="show-${verdict}"${verdict===`all`?` checked`:``}> ${title}</label>`}function policy(){return`default-src 'none'; style-src ${[style,frameStyle].map(hashOf).join(` `)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`}function hashOf(text){return`'sha256-${createHash(`sha256`).update(text).digest(`base64`)}'`}export{html,frameDocument as n,frameStyle as r,listFacts as t};