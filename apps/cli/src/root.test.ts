import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT, programVersion, ROOT } from './root.ts';

it('knows its package, and that it runs from its sources here', () => {
  expect(existsSync(join(ROOT, 'bin', 'niemyet.js'))).toBe(true);
  expect(BUILT).toBeNull();
  expect(programVersion()).toMatch(/^\d+\.\d+\.\d+/);
});
