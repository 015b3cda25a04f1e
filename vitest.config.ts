import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['development'] },
  ssr: { resolve: { conditions: ['development'] } },
  test: { include: ['packages/*/test/**/*.test.ts', 'test/*.test.ts'], testTimeout: 30_000 },
})
