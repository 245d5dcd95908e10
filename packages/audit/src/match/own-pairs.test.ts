import { describe, expect, it } from 'vitest';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { compileChecklist } from './compile.ts';
import { ownPairsOf, pairWords } from './own-pairs.ts';

const named = (id: string, terms: string[]) =>
  indicator({ id, terms, title: { vi: terms[0] ?? '', en: id }, criteria: { available: { probe: 'ask' } } });

const pairsOf = (...lists: string[][]) => {
  const others = Array.from({ length: 20 }, (_, n) => named(`other${n}`, [`sao chổi ${n}`]));
  const indicators = [...lists.map((terms, n) => named(`i${n}`, terms)), ...others];
  return ownPairsOf(compileChecklist(checklist(indicators), ON));
};

const of = (pairs: ReturnType<typeof ownPairsOf>, text: string) => {
  const [first = '', second = ''] = pairWords(text);
  return pairs.get(first)?.get(second)?.indicators;
};

describe('ownPairsOf', () => {
  it('tells indicators by the pairs of words that few of them use', () => {
    const pairs = pairsOf(['thu gom rác'], ['thu gom sắt vụn'], ['giá đất']);
    expect([of(pairs, 'Thu gom'), of(pairs, 'gom rác'), of(pairs, 'giá đất')]).toEqual([[0, 1], [0], [2]]);
  });
  it('knows no pair of more than three indicators, nor one that any document opens with', () => {
    const pairs = pairsOf(['tiếp dân a'], ['tiếp dân b'], ['tiếp dân c'], ['tiếp dân d', 'thông báo giá']);
    expect(of(pairs, 'tiếp dân')).toBeUndefined();
    expect(of(pairs, 'thông báo')).toBeUndefined();
    expect(of(pairs, 'dân b')).toEqual([1]);
  });
  it('knows no pair that says when', () => {
    const pairs = pairsOf(['nhiệm vụ năm 2026', 'quyết toán quý III']);
    expect(['vụ năm', 'năm 2026', 'toán quý'].map(pair => of(pairs, pair))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(of(pairs, 'nhiệm vụ')).toEqual([0]);
  });
  it('takes words as phrases are compared: in any spelling, “và” passed over', () => {
    expect(of(pairsOf(['phí và lệ phí']), 'PHÍ, LỆ')).toEqual([0]);
    expect(of(pairsOf(['xử lý đơn']), 'xử lí')).toEqual([0]);
  });
  it('knows none of a checklist too short to tell what few have', () => {
    const short = (count: number) => {
      const all = Array.from({ length: count }, (_, n) => named(`i${n}`, [`việc riêng ${n} đây`]));
      return ownPairsOf(compileChecklist(checklist(all), ON)).size;
    };
    expect([short(19), short(20) > 0]).toEqual([0, true]);
  });
  it('says no more of a pair however many indicators write it', () => {
    const pairs = pairsOf(...Array.from({ length: 400 }, (_, n) => ['lịch tiếp công dân', `việc ${n}`]));
    for (const after of pairs.values())
      for (const { indicators } of after.values()) expect(indicators.length).toBeLessThanOrEqual(3);
    expect(of(pairs, 'lịch tiếp')).toBeUndefined();
  });
});
