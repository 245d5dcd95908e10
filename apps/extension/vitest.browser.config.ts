import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  test: {
    include: ['e2e/**/*.browser.ts'],
    testTimeout: 300_000,
    maxConcurrency: 2,
    hookTimeout: 300_000,
    // One browser at a time: the audits keep it busy enough.
    fileParallelism: false,
  },
});
