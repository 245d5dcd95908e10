import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { freeNames } from './scopes.ts';

const names = (source: string) => freeNames(parse(source, { ecmaVersion: 2019 })).map(({ name }) => name);

describe('freeNames', () => {
  it.each([
    ['a; var a;', []],
    ['{ let a; } a;', []],
    ['function f() { a; } let a;', []],
    ['function f(a = b, [c, { d: e }], ...g) { return [a, c, e, g, d]; }', ['b', 'd']],
    ['x => y => x + y + z', ['z']],
    ['({ a: b, c, [d]: 1 })', ['b', 'c', 'd']],
    ['a.b[c].d', ['a', 'c']],
    ['class A extends B { m() { return A; } [k]() {} }', ['B', 'k']],
    ['var f = class C { m() { return C; } };', []],
    ['for (const a of b) a;', ['b']],
    ['() => arguments', ['arguments']],
  ])('of %s are %j', (source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  it('says which are only asked for their type', () => {
    const found = freeNames(parse('typeof a; b;', { ecmaVersion: 2019 }));
    expect(found.map(({ name, inTypeof }) => [name, inTypeof])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});
