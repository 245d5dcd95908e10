import { expect, test } from 'vitest';
import { findChromium, starts } from './find.ts';

const only = (path: string) => async (asked: string) => asked === path;

test('CHROMIUM_PATH is taken before any other', async () => {
  const found = await findChromium({
    env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' },
    platform: 'linux',
    check: async () => true,
  });
  expect(found).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that does not start is said, not passed over', async () => {
  const options = { env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, platform: 'linux' as const };
  await expect(findChromium({ ...options, check: only('/usr/bin/chromium') })).rejects.toThrow('/opt/gone');
});

test('the first candidate that starts', async () => {
  const options = { env: { PATH: '/a:/b' }, platform: 'linux' as const };
  expect(await findChromium({ ...options, check: only('/b/google-chrome') })).toBe('/b/google-chrome');
});

test('null where none starts', async () => {
  expect(await findChromium({ env: { PATH: '/a' }, platform: 'linux', check: async () => false })).toBeNull();
});

test('a program that says a version starts; one that is absent or says none does not', async () => {
  expect(await starts(process.execPath, 'linux')).toBe(true);
  expect(await starts('/no/such/browser', 'linux')).toBe(false);
  expect(await starts('/bin/false', 'linux')).toBe(false);
});
