import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

let time = 0;
const lab = createLab({
  now: () => time,
  files: {
    'Code.js': `const cache = () => CacheService.getScriptCache();
      function put(key, value, seconds) { seconds === null ? cache().put(key, value) : cache().put(key, value, seconds); }
      function get(key) { return cache().get(key); }`,
  },
});

describe('the cache', () => {
  it('forgets after the time given, ten minutes without one, six hours at most', () => {
    lab.run('put', 'short', 'x', null);
    lab.run('put', 'long', 'x', 1_000_000);
    time = 599_000;
    expect(lab.run('get', 'short')).toBe('x');
    time = 600_000;
    expect(lab.run('get', 'short')).toBe(null);
    time = 21_600_000;
    expect(lab.run('get', 'long')).toBe(null);
  });

  it('holds 100 KB a value and 250 characters a key', () => {
    expect(() => lab.run('put', 'a', 'x'.repeat(102_401), null)).toThrow('Argument too large: value');
    expect(() => lab.run('put', 'x'.repeat(251), 'x', null)).toThrow('Argument too large: key');
  });
});
