import { describe, expect, it } from 'vitest';
import { KeptWith } from './kept-with.ts';

describe('KeptWith', () => {
  it('keeps a value with each object, apart from those of others', () => {
    const [one, other] = [new KeptWith<object, number>(), new KeptWith<object, string>()];
    const [a, b] = [{}, [1]];
    expect(one.get(a)).toBeUndefined();
    one.set(a, 1);
    one.set(b, 2);
    other.set(a, 'x');
    one.set(a, 3);
    expect([one.get(a), one.get(b), other.get(a), other.get(b)]).toEqual([3, 2, 'x', undefined]);
  });

  it('shows in no copy, record or comparison', () => {
    const kept = new KeptWith<object, number>();
    const page = { title: 'Trang chủ' };
    kept.set(page, 1);
    expect(kept.get({ ...page })).toBeUndefined();
    expect(kept.get(structuredClone(page))).toBeUndefined();
    expect(JSON.stringify(page)).toBe('{"title":"Trang chủ"}');
    expect(page).toStrictEqual({ title: 'Trang chủ' });
    expect(Object.keys(page)).toEqual(['title']);
  });

  it('keeps values with objects that take no property', () => {
    const kept = new KeptWith<object, number>();
    const frozen = Object.freeze({});
    expect(kept.get(frozen)).toBeUndefined();
    kept.set(frozen, 1);
    expect(kept.get(frozen)).toBe(1);
  });
});
