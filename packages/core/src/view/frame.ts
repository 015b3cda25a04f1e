/** Style sheet of the document that shows a view: light or dark, as the reader's system is. */
export const frameStyle: string = `:root { font: 1rem/1.6 ui-serif, Georgia, 'Liberation Serif', serif; color-scheme: light dark; background: light-dark(#fff, #1e2024); color: light-dark(#1c1d1f, #e9e9e6) }
body { max-width: 42rem; margin: 1rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25 }
:is(div, section, ul, ol, li, p, figure, span):empty { display: none }
mark { background: light-dark(#d9f2df, #173d25); color: inherit; border-radius: .25rem; padding: .1rem .3rem; outline: 1px solid light-dark(#2d7d46, #4fae70) }
mark mark { padding: 0; outline: none }
mark[data-kind=fault] { background: light-dark(#fde0dd, #4a1a17); outline-color: light-dark(#b3261e, #f2867e) }
mark[data-kind=missing] { display: block; width: fit-content; margin: .5rem 0; padding: .25rem .6rem; background: none; outline: 2px dashed light-dark(#b3261e, #f2867e); color: light-dark(#b3261e, #f2867e); font: .875rem ui-sans-serif, system-ui, sans-serif }
mark[data-label]:not([data-kind=missing])::after { content: attr(data-label); font: .75rem ui-sans-serif, system-ui, sans-serif; margin-inline-start: .4rem; color: light-dark(#3f4348, #c6c9ce) }
mark:has(> [data-picture]) { display: inline-flex; align-items: center; padding: .25rem }
span[data-picture] { display: inline-block; font: .875rem ui-sans-serif, system-ui, sans-serif; padding: .5rem .75rem; border: 1px solid light-dark(#8a8d93, #7d8188); border-radius: .25rem }`

/**
 * The document that shows a view, for a frame with `sandbox=""`: it loads and runs nothing.
 *
 * @param html - `html` of a `View`.
 */
export function frameDocument(html: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><style>${frameStyle}</style><body>${html}`
}
