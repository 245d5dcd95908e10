import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  test: { include: ['src/**/*.browser.test.ts'], testTimeout: 240_000, hookTimeout: 300_000 },
});
