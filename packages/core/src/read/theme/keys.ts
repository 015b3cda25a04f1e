/** Tables that generators put a theme's own keys under: they say nothing of the key itself. */
const tables = /^(?:params|extra|data|fields|meta|attributes|frontmatter)\./

/** A key path as themes mean it: in small letters, `_` and `-` left out, without the table that it stands under. */
export function keyOf(path: string): string {
  return path.toLowerCase().replaceAll(/[_-]/g, '').replace(tables, '')
}

/** A key path parted: its first key, and the rest without the numbers of lists. */
export interface KeyPath {
  root: string
  /** Number in the list that the root is; `undefined` where it is none. */
  item: number | undefined
  /** Keys below; empty for the value of the root, or of its list, itself. */
  rest: string
}

export function partsOf(path: string): KeyPath {
  const [root = '', ...below] = keyOf(path).split('.')
  const item = below[0] !== undefined && /^\d+$/.test(below[0]) ? Number(below.shift()) : undefined
  return { root, item, rest: below.filter((key) => !/^\d+$/.test(key)).join('.') }
}

/**
 * Whether configuration says that the theme shows a key: `author` covers `author.name`, `authors.0` and
 * `params.author`.
 */
export function isShown(path: string, shown: readonly string[]): boolean {
  const key = keyOf(path)
  return shown.some((name) => {
    const wanted = keyOf(name)
    return [wanted, `${wanted}s`, wanted.replace(/s$/, '')].some(
      (each) => each !== '' && (key === each || key.startsWith(`${each}.`)),
    )
  })
}
