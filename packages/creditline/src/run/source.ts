/** The lines of an article as its positions count them. */
export function sourceLines(source: Uint8Array): string[] {
  return new TextDecoder().decode(source).split(/\r\n?|\n/)
}
