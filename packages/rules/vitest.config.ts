import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  test: {
    // Nothing in the tests changes what others see.
    isolate: false,
    include: ['{checklists,plans,scripts,src}/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
