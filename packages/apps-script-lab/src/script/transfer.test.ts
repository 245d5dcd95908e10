import { describe, expect, it } from 'vitest';
import { TransferError, transferred } from './transfer.ts';

describe('transferred', () => {
  it('copies numbers, texts, booleans, null, arrays and plain objects', () => {
    const value = { a: [1, 'x', true, null], b: { c: {} } };
    const copy = transferred(value, 'v');
    expect(copy).toEqual(value);
    expect(copy).not.toBe(value);
  });

  it('makes null of undefined in arrays and of numbers that are none', () => {
    expect(transferred([undefined, 1], 'v')).toEqual([null, 1]);
    expect(transferred([Number.NaN], 'v')).toEqual([null]);
  });

  const circular: { self?: object } = {};
  circular.self = circular;
  it.each([
    ['a date', new Date(), 'v: a Date'],
    ['a date inside', { a: [new Date()] }, 'v.a[0]: a Date'],
    ['a function', { f: () => 1 }, 'v.f: a function'],
    ['undefined', undefined, 'v: undefined'],
    ['an undefined field', { a: undefined }, 'v.a: undefined'],
    ['a symbol', [Symbol('x')], 'v[0]: a symbol'],
    ['a bigint', 1n, 'v: a bigint'],
    ['a map', new Map(), 'v: [object Map]'],
    ['bytes', new Uint8Array(1), 'v: [object Uint8Array]'],
    ['a circle', circular, 'v.self: a circular reference'],
  ])('refuses %s', (_, value, message) => {
    expect(() => transferred(value, 'v')).toThrow(TransferError);
    expect(() => transferred(value, 'v')).toThrow(message);
  });

  it('takes the same object twice where it is no circle', () => {
    const shared = { a: 1 };
    expect(transferred([shared, shared], 'v')).toEqual([shared, shared]);
  });
});
