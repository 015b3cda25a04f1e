/** The file that a thread of the service starts from: beside this one, built or not. The bundler gives its own. */
export const workerFile: URL = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
)
