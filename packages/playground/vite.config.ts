import { defineConfig } from 'vite'

export default defineConfig({
  // any folder of any host serves it
  base: './',
  resolve: { conditions: ['development', 'worker', 'browser', 'import', 'default'] },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2024',
    // the page may not fetch: what it needs it loads as modules
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
})
