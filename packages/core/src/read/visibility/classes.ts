import type { HiddenReason } from '../../facts.ts'
import type { Entry } from '../page.ts'

/** Classes by which style sheets across the field hide something for good, or from all but screen readers. */
const hiding =
  /^(?:(?:u|is|wp|usa|govuk|has)-)?(?:visually-?hidden|sr-?only|screen-?reader(?:-text|-only|s)?|element-(?:invisible|hidden)|(?:d|display)-none|hide(?:-text|-visually|-all)?|hidden|invisible|off-?screen|show-for-sr|assistive-text|a11y-(?:hidden|text)|accessibility-hidden|print-only|show-for-print|visible-print(?:-block|-inline)?|only-print)$/

/** Parts of longer names (`Byline_visuallyHidden__x1`, `c-byline__sr-only`) that mean the same. */
const inside = /(?:^|[-_])(?:visually-?hidden|sr-only|screen-?reader-(?:text|only))(?:$|[-_])/

/** Classes by which a framework hides something for some widths. */
const responsive =
  /^(?:(?:d|display|flex)-(?:xs|sm|md|lg|xl|xxl)-none|hidden-(?:xs|sm|md|lg|xl|phone|tablet|desktop|mobile)(?:-(?:up|down|only))?|visible-(?:xs|sm|md|lg|xl|phone|tablet|desktop|mobile)(?:-.*)?|hide-(?:for|on)-(?:small|medium|large|mobile|tablet|desktop|phone)(?:-(?:only|up|down|and-down|and-up|med-and-down))?|show-(?:for|on)-(?:small|medium|large|mobile|tablet|desktop|phone)(?:-(?:only|up|down))?|(?:mobile|desktop|tablet|phone)-(?:only|hidden|hide)|(?:only|hide|hidden|show)-(?:mobile|desktop|tablet|phone)|(?:max-)?(?:sm|md|lg|xl|2xl):(?:hidden|invisible|sr-only))$/

/** Classes by which what another class hides is shown again from some width on. */
const shown =
  /^(?:(?:d|display)-(?:xs|sm|md|lg|xl|xxl)-(?:block|inline|inline-block|flex|inline-flex|grid|table|table-cell)|(?:max-)?(?:sm|md|lg|xl|2xl):(?:block|inline|inline-block|flex|inline-flex|grid|table|visible|not-sr-only))$/

/**
 * What an element's classes say that a style sheet which is not at hand does to it.
 *
 * @param decided - whether the page's own sheets have a rule for a class: what they do not hide stays visible.
 */
export function hidingClass(entry: Entry, decided: (name: string) => boolean): HiddenReason | undefined {
  const classes = entry.node.properties['className']
  if (!Array.isArray(classes)) return undefined
  let found: HiddenReason | undefined
  for (const value of classes) {
    const name = value
    if (name.length > 80) continue
    const plain = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .replaceAll('_', '-')
      .toLowerCase()
    if ((hiding.test(plain) || inside.test(plain)) && !decided(name)) found ??= 'outside-class'
    else if (responsive.test(plain) && !decided(name)) found ??= 'some-widths'
    else if (shown.test(plain) && found !== undefined) found = 'some-widths'
  }
  return found
}
