/** The parts of css-tree that are loaded alone: its whole brings the grammar of every property along. */
declare module 'css-tree/parser' {
  import type { parse } from 'css-tree'
  const parser: typeof parse
  export default parser
}

declare module 'css-tree/utils' {
  export { ident } from 'css-tree'
}
