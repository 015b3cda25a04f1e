import type { HiddenReason, Place } from '../facts.ts'

/** Why a reader does not see something: follows "it is …" or a noun. */
export const hiddenPhrases: Record<HiddenReason, string> = {
  'hidden-attribute': 'hidden by the `hidden` attribute',
  'display-none': 'hidden by `display: none`',
  'visibility-hidden': 'hidden by `visibility: hidden`',
  transparent: 'transparent',
  'no-size': 'of no size',
  tiny: 'too small to read',
  'off-screen': 'moved off the screen',
  clipped: 'clipped away',
  'same-colour': 'of the colour of its background',
  template: 'in a `template`, which is not drawn',
  noscript: 'in a `noscript`, which browsers with scripts do not draw',
  script: 'in a script',
  comment: 'in a comment of the source',
  'never-drawn': 'in an element that is never drawn',
  'attribute-only': 'in an attribute only',
  'broken-source': 'without an address to load it from',
  placeholder: 'an empty placeholder',
  'outside-class': 'of a class that an outside style sheet is likely to hide',
  'behind-click': 'shown only after a click',
  'some-widths': 'hidden at some widths of the window',
  'drawn-by-script': 'drawn by a script',
  theme: 'in the front matter, which the theme may or may not show',
}

/** Where something stands: follows a noun. */
export const placePhrases: Record<Place, string> = {
  'byline area': 'in the byline area',
  headline: 'in the headline',
  body: 'in the body',
  end: 'at the end of the article',
  'author box': 'in a box about the author',
  caption: 'in a caption',
  aside: 'beside the article',
  related: 'with a related story',
  comments: 'in the comments',
  navigation: 'in the navigation',
  tags: 'among the tags',
  masthead: "in the site's header",
  footer: "in the site's footer",
  elsewhere: 'elsewhere on the page',
  metadata: 'in the metadata only',
}
