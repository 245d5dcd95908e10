import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  test: {
    include: ['e2e/**/*.browser.ts'],
    testTimeout: 240_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
