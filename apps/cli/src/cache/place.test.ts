import { expect, it } from 'vitest';
import { keptPlace } from './place.ts';

it.each<[Record<string, string>, NodeJS.Platform, string | null]>([
  [{ XDG_CACHE_HOME: '/kho', HOME: '/nha' }, 'linux', '/kho/niemyet'],
  // The specification has relative ones ignored.
  [{ XDG_CACHE_HOME: 'kho', HOME: '/nha' }, 'linux', '/nha/.cache/niemyet'],
  [{ HOME: '/nha' }, 'linux', '/nha/.cache/niemyet'],
  [{ HOME: '/Users/a' }, 'darwin', '/Users/a/Library/Caches/niemyet'],
  [{ HOME: '' }, 'linux', null],
  [{}, 'win32', null],
])('%j on %s is %s', (env, platform, place) => expect(keptPlace(env, platform)).toBe(place));

it('is in the local data of the user on Windows', () => {
  expect(keptPlace({ LOCALAPPDATA: 'C:\\Users\\a\\Local' }, 'win32')).toMatch(/Local.niemyet.cache$/);
});
