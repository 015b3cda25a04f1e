import type { Properties } from 'hast'
import { h, s } from 'hastscript'
import type { Info, Schema } from 'property-information'
import { find, html, svg } from 'property-information'

/** An attribute as the parser gives it. */
interface Attribute {
  name: string
  value: string
  prefix?: string | undefined
}

/** How an attribute becomes a property. */
interface Conversion {
  property: string
  kind: 'text' | 'number' | 'boolean' | 'tokens' | 'other'
}

/** How elements of one name, and the attributes on them, become hast; pages repeat the same few. */
class Space {
  private readonly make: typeof h
  private readonly schema: Schema
  private readonly names = new Map<string, string | undefined>()
  private readonly conversions = new Map<string, Conversion | undefined>()

  constructor(make: typeof h, schema: Schema) {
    this.make = make
    this.schema = schema
  }

  /** The name and the properties that `hast-util-from-parse5` gives an element. */
  convert(tagName: string, attributes: readonly Attribute[]): { tagName: string; properties: Properties } {
    const name = this.nameOf(tagName)
    const properties: Properties = {}
    for (const { name: own, value, prefix } of attributes) {
      const key = prefix ? `${prefix}:${own}` : own
      const conversion = this.conversionOf(key)
      if (!conversion) continue
      const { property, kind } = conversion
      // Two attributes for one property: rare, and not ours to decide.
      if (property in properties) return this.convertSlowly(tagName, attributes)
      properties[property] =
        kind === 'text'
          ? value
          : kind === 'other'
            ? this.make('a', { [key]: value }).properties[property]!
            : read[kind](value, property)
    }
    return name === undefined ? this.convertSlowly(tagName, attributes) : { tagName: name, properties }
  }

  private convertSlowly(
    tagName: string,
    attributes: readonly Attribute[],
  ): { tagName: string; properties: Properties } {
    const given: Record<string, string> = {}
    for (const { name, value, prefix } of attributes) {
      const key = prefix ? `${prefix}:${name}` : name
      if (!isInherited(key)) given[key] = value
    }
    const made = this.make(tagName, given)
    return { tagName: made.tagName, properties: made.properties }
  }

  /** The name that an element gets; `undefined` where the name itself says more (`a.b` is an `a` of class `b`). */
  private nameOf(tagName: string): string | undefined {
    if (this.names.has(tagName)) return this.names.get(tagName)
    const made = this.make(tagName, {})
    const name = /[#.]/.test(tagName) ? undefined : made.tagName
    keep(this.names, tagName, name)
    return name
  }

  private conversionOf(key: string): Conversion | undefined {
    let conversion = this.conversions.get(key)
    if (conversion === undefined && !isInherited(key)) {
      const info = find(this.schema, key)
      keep(this.conversions, key, (conversion = { property: info.property, kind: kindOf(info) }))
    }
    return conversion
  }
}

/** How the values of a property are read; what is two things at once is rare, and left to `hastscript`. */
function kindOf(info: Info): Conversion['kind'] {
  const isBoolean = info.boolean || info.overloadedBoolean
  const isOtherList = info.commaSeparated || info.commaOrSpaceSeparated
  const kinds = [info.number, isBoolean, info.spaceSeparated, isOtherList].filter(Boolean).length
  if (kinds > 1 || isOtherList) return 'other'
  return info.number ? 'number' : isBoolean ? 'boolean' : info.spaceSeparated ? 'tokens' : 'text'
}

/** Strangers' pages can have any number of names: not all of them are kept. */
const most = 5000

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= most) map.clear()
  map.set(key, value)
}

/** Names that every object has are no attributes in hast. */
function isInherited(name: string): boolean {
  return Object.hasOwn(Object.prototype, name)
}

function numberOf(value: string): string | number {
  return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}

function booleanOf(value: string, property: string): string | boolean {
  return value === '' || value.toLowerCase() === property.toLowerCase() || value
}

function tokensOf(value: string): string[] {
  const words = value.trim()
  return words === '' ? [] : words.split(/[ \t\n\r\f]+/g)
}

const read = { number: numberOf, boolean: booleanOf, tokens: tokensOf }

/** Elements of HTML, MathML included, and of SVG. */
export const spaces: { readonly html: Space; readonly svg: Space } = {
  html: new Space(h, html),
  svg: new Space(s, svg),
}
