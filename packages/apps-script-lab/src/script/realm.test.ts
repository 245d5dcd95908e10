import { describe, expect, it } from 'vitest';
import { isDate, Realm } from './realm.ts';

describe('a realm', () => {
  const realm = new Realm();

  it('adopts plain data as its own, deeply', () => {
    realm.define('given', realm.adopt({ a: [new Date(5)] }));
    expect(
      realm.evaluate(
        '[given instanceof Object, given.a instanceof Array, given.a[0] instanceof Date, given.a[0].getTime()]',
      ),
    ).toEqual([true, true, true, 5]);
  });

  it('knows dates of every world', () => {
    expect([isDate(new Date()), isDate(realm.evaluate('new Date()')), isDate({}), isDate('2026')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('lacks built-ins that are newer than Apps Script’s', () => {
    expect(
      realm.evaluate(
        '[typeof Object.groupBy, typeof Array.fromAsync, typeof Promise.withResolvers, typeof Iterator]',
      ),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('shares nothing with another', () => {
    realm.runFile('a.js', 'var shared = 1; Array.prototype.mine = 1;');
    expect(new Realm().evaluate('[typeof shared, typeof [].mine]')).toEqual(['undefined', 'undefined']);
  });
});
