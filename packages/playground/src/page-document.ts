const style = `
:root { font: 1rem/1.6 ui-serif, Georgia, serif; color-scheme: light }
:root[data-dark] { color-scheme: dark }
body { max-width: 40rem; margin: 1rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.25 }
div:empty, section:empty, ul:empty, li:empty, p:empty { display: none }
mark { background: light-dark(#d9f2df, #173d25); color: inherit; border-radius: .25rem; padding: .1rem .3rem; outline: 1px solid light-dark(#2d7d46, #4fae70) }
mark[data-kind=fault] { background: light-dark(#fde0dd, #4a1a17); outline-color: light-dark(#b3261e, #f2867e) }
mark[data-kind=missing] { display: block; width: fit-content; margin: .5rem 0; background: none; outline: 2px dashed light-dark(#b3261e, #f2867e); color: light-dark(#b3261e, #f2867e) }
mark[data-label]:not([data-kind=missing])::after { content: attr(data-label); font: .75rem ui-sans-serif, system-ui, sans-serif; margin-inline-start: .4rem; opacity: .8 }
mark:has(> [data-picture]) { display: inline-flex; align-items: center; padding: .25rem }
span[data-picture] { display: inline-block; font: .875rem ui-sans-serif, system-ui, sans-serif; padding: .5rem .75rem; border: 1px solid light-dark(#bbb, #666); border-radius: .25rem }
`

/** The document of the frame: what `view` gives, with a style sheet of ours. */
export function pageDocument(html: string, dark: boolean): string {
  return `<!doctype html><html lang="en"${dark ? ' data-dark' : ''}><meta charset="utf-8"><title>Article</title><style>${style}</style><body>${html}`
}
