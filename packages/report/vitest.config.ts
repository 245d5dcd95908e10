import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  // Nothing here keeps state between files, and loading the DOM once per file takes longer than the tests.
  test: { include: ['src/**/*.test.ts'], isolate: false, testTimeout: 240_000, hookTimeout: 240_000 },
});
