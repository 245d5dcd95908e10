import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
