import { expect, test } from 'vitest';
import { candidates } from './candidates.ts';

test('on Linux the PATH comes first, Chromium before Chrome, then the known places', () => {
  const paths = candidates('linux', { PATH: '/home/a/bin:/usr/bin' });
  expect(paths[0]).toBe('/home/a/bin/chromium');
  expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(paths.indexOf('/home/a/bin/google-chrome'));
  expect(paths).toContain('/opt/google/chrome/chrome');
  expect(new Set(paths).size).toBe(paths.length);
});

test('on macOS in the folders of applications, the user’s own among them', () => {
  const paths = candidates('darwin', { PATH: '', HOME: '/Users/a' });
  expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows in the program folders that the environment names', () => {
  const paths = candidates('win32', { Path: 'C:\\tools', PROGRAMFILES: 'C:\\Program Files' });
  expect(paths[0]).toBe('C:\\tools\\chromium.exe');
  expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(paths.some(path => path.includes('undefined'))).toBe(false);
});
