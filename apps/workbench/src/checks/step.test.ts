import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check, programCheck } from './step.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

test('the output is only shown where something failed', async () => {
  const good = { tally: { passed: 2, failed: 0, skipped: 1 }, output: 'fine' };
  await check('unit', 'rules', async () => good);
  expect(lines.join('\n')).toMatch(/^✓ unit rules: 2 passed, 0 failed, 1 skipped/);
  lines = [];
  await check('unit', 'rules', async () => ({
    tally: { passed: 1, failed: 1, skipped: 0 },
    output: 'expected 1\n',
  }));
  expect(lines[0]).toBe('expected 1');
  expect(lines[1]).toMatch(/^✗ unit rules: 1 passed, 1 failed/);
});

test('a program is one check, passed when it exits with 0', async () => {
  expect((await programCheck('lint', 'version', ['typescript/bin/tsc', '--version'])).tally.passed).toBe(1);
  const failed = await programCheck('lint', 'nothing', ['typescript/bin/tsc', '--no-such-option']);
  expect(failed.tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
  const absent = await programCheck('lint', 'absent', ['no-such-package/x.js']);
  expect(absent.tally.failed).toBe(1);
  expect(lines.join('\n')).toContain('npm ci');
});
