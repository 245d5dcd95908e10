import { expect, test } from 'vitest';
import { chromiumEnvironment, chromiumFlags } from './flags.ts';

test('the sandbox is only left out for root', () => {
  expect(chromiumFlags({ root: true, lang: 'vi' })).toContain('--no-sandbox');
  expect(chromiumFlags({ root: false, lang: 'vi' })).not.toContain('--no-sandbox');
});

test('an extension is loaded, and it alone', () => {
  const flags = chromiumFlags({ root: false, lang: 'en', extensionDir: '/x/chrome-mv3' });
  expect(flags).toContain('--load-extension=/x/chrome-mv3');
  expect(flags).toContain('--disable-extensions-except=/x/chrome-mv3');
});

test('host rules are passed as they are', () => {
  const flags = chromiumFlags({ root: false, lang: 'vi', hostRules: 'MAP *.gov.vn 127.0.0.1:80' });
  expect(flags).toContain('--host-resolver-rules=MAP *.gov.vn 127.0.0.1:80');
});

test('the environment keeps what was there and sets the language', () => {
  const env = chromiumEnvironment({ HOME: '/home/a', LANGUAGE: 'fr', GONE: undefined }, 'vi');
  expect(env).toMatchObject({ HOME: '/home/a', LANGUAGE: 'vi' });
  expect('GONE' in env).toBe(false);
});
