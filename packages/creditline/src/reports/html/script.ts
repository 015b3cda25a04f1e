/**
 * The one script of the report: the frame of an article's page is made when the article is opened. Browsers make the
 * frames of closed articles whatever `loading` says, and a thousand of them are too much.
 */
export const script: string = `addEventListener('toggle', ({ target }) => {
  const page = target.open ? target.querySelector('template') : null
  page?.replaceWith(page.content)
}, true)`
