import { expect, test } from 'vitest';
import { runProgram } from './program.ts';

test('gives the exit code and what was printed', async () => {
  const { code, output } = await runProgram(['typescript/bin/tsc', '--version']);
  expect(code).toBe(0);
  expect(output).toMatch(/\d+\.\d+/);
});

test('a program that is not installed is a failure that says what to do', async () => {
  const { code, output } = await runProgram(['no-such-package/bin.js']);
  expect(code).toBe(1);
  expect(output).toContain('npm ci');
});
