import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkManifest } from './manifest.ts';

const good = JSON.parse(
  readFileSync(new URL('../../addon/appsscript.json', import.meta.url), 'utf8'),
) as object;
const check = (change: object) => checkManifest(JSON.stringify({ ...good, ...change }));
const SCOPE = 'https://www.googleapis.com/auth/';

describe('checkManifest', () => {
  it('takes the add-on’s own', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['another runtime', { runtimeVersion: 'DEPRECATED_ES5' }, 'runtimeVersion'],
    ['no time zone', { timeZone: undefined }, 'timeZone'],
    ['a time zone that is none', { timeZone: 'Asia/Hanoi-City' }, 'timeZone'],
    [
      'more permission than needed',
      { oauthScopes: [`${SCOPE}spreadsheets`, `${SCOPE}script.container.ui`] },
      'oauthScopes',
    ],
    ['a missing permission', { oauthScopes: [`${SCOPE}spreadsheets.currentonly`] }, 'oauthScopes'],
    ['a key that Google does not know', { oauthScope: [] }, 'oauthScope'],
    ['another kind of logging', { exceptionLogging: 'ALL' }, 'exceptionLogging'],
  ])('refuses %s', (_, change, place) => {
    expect(check(change)).toEqual([expect.stringContaining(place)]);
  });

  it('refuses what is not JSON', () => {
    expect(checkManifest('{,}')).toEqual([expect.stringContaining('not JSON')]);
    expect(checkManifest('[]')).toHaveLength(1);
  });
});
