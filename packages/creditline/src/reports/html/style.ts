/** Style sheet of the report. What opens and filters is HTML and CSS. */
export const style: string = `:root {
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
@media print { iframe { display: none } }`
