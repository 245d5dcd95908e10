import { describe, expect, it } from 'vitest';
import { SAMPLE, toTcvn3, toVni } from '../testing/legacy.ts';
import { convertText, decideLegacy, mayBeLegacy } from './decide.ts';

describe('decideLegacy', () => {
  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ] as const)('tells %s from the other', (name, encode) => {
    expect(decideLegacy(SAMPLE.map(encode))).toBe(name);
  });
  it('needs more words than chance gives', () => {
    expect(decideLegacy([toTcvn3('được phê duyệt')])).toBeNull();
    expect(decideLegacy([])).toBeNull();
  });
});

describe('convertText', () => {
  it('leaves what makes no sense converted', () => {
    expect(convertText('Société générale', 'tcvn3', true)).toBeNull();
    expect(convertText('Công khai ngân sách', 'tcvn3', true)).toBeNull();
  });
  it('goes by the text before where both make sense', () => {
    expect(convertText('Tù do', 'tcvn3', true)).toBe('Tự do');
    expect(convertText('Tù do', 'tcvn3', false)).toBeNull();
  });
});

describe('mayBeLegacy', () => {
  it.each([
    ['Thủ tục', false],
    ['plain', false],
    ['x· héi', true],
  ])('%s: %s', (text, wanted) => expect(mayBeLegacy(text)).toBe(wanted));
});
