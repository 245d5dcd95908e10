import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@niemyet/source'] },
  ssr: { resolve: { conditions: ['@niemyet/source'] } },
  // Nothing in the tests changes what others see: loading the engine once a worker and not once a file is most of their time.
  test: { include: ['src/**/*.test.ts'], isolate: false, testTimeout: 240_000, hookTimeout: 240_000 },
});
