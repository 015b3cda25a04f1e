let stream: NodeJS.WriteStream | undefined

/**
 * Standard error, where people are told what goes wrong; made when first asked for, as most runs say nothing there.
 * Where it is closed there is nobody left to tell.
 */
export function errorStream(): NodeJS.WriteStream {
  if (!stream) {
    stream = process.stderr
    stream.on('error', () => {})
  }
  return stream
}
