import { describe, expect, it } from 'vitest';
import { compileChecklist } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { holdsTerm, namesOther } from './names-other.ts';

const compiled = compileChecklist(
  checklist([
    indicator({ id: 'a', terms: ['giá đất'], negativeTerms: ['đấu giá đất'] }),
    indicator({ id: 'b', terms: ['thu gom rác', 'môi trường'], broadTerms: ['môi trường'] }),
  ]),
  ON,
);

describe('holdsTerm', () => {
  it.each([
    ['Bảng giá đất năm 2026', true],
    ['Đấu giá đất ở thôn Đông', false],
    ['Hội chợ hoa xuân', false],
  ])('says of “%s” %s', (text, holds) => {
    expect(holdsTerm(compiled, matchText(compiled, text))).toBe(holds);
  });
});

describe('namesOther', () => {
  const other = (text: string, own: number) =>
    namesOther(compiled, matchText(compiled, text), text, 'main', own);
  it.each([
    ['Giá đất ở', 1, true],
    ['Giá đất ở', 0, false],
    ['Thu gom rác', 0, true],
    ['Môi trường', 0, false],
    ['Giá đất, thu gom rác', 0, false],
    ['Chiều qua bà con ba thôn họp bàn việc chung rồi ra đồng xem lúa, nói cả chuyện giá đất', 1, false],
    ['Hội chợ hoa xuân', 0, false],
  ])('says of “%s” for indicator %i %s', (text, own, names) => {
    expect(other(text, own)).toBe(names);
  });
});
