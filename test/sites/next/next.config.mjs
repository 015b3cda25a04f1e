import path from 'node:path'

export default {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  // the packages of the generators lie two folders up
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../..'),
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
}
