import { describe, expect, it } from 'vitest';
import { checklist, compiled, indicator } from '../testing/checklist.ts';
import { compileChecklist, prepareChecklist } from './compile.ts';
import { matchAddress, matchText } from './hits.ts';

describe('compileChecklist', () => {
  it('finds by a part of a checklist what the part says, and nothing of the rest', () => {
    const whole = checklist([
      indicator({ id: 'a', terms: ['tiếp dân'], urlHints: ['lich-tiep-dan'] }),
      indicator({ id: 'b', terms: ['đối thoại'], urlHints: ['doi-thoai-nhan-dan'] }),
    ]);
    prepareChecklist(whole, '2026-11-20');
    const part = compileChecklist({ ...whole, indicators: whole.indicators.slice(1) }, '2026-11-20');
    const [own] = part.indicators;
    if (own === undefined) throw new Error('it has one');
    expect([...matchText(part, 'Tiếp dân và đối thoại').bySet.keys()]).toEqual([own.terms]);
    expect([...matchAddress(part, 'http://a.vn/doi-thoai-nhan-dan')]).toEqual([own.terms]);
    expect([...matchAddress(part, 'http://a.vn/lich-tiep-dan')]).toEqual([]);
  });

  it('finds a phrase with an abbreviation of the vocabulary and with what it stands for', () => {
    const { compiled: whole, indicator: own } = compiled({
      terms: ['UBND xã công khai', 'Lịch tiếp công dân'],
    });
    const withWords = compileChecklist(
      {
        ...whole.checklist,
        vocabulary: {
          ...whole.checklist.vocabulary,
          abbreviations: { UBND: 'ủy ban nhân dân', TCD: 'tiếp công dân' },
        },
      },
      '2026-11-20',
    );
    const hits = (text: string) => matchText(withWords, text).bySet.get(own.terms);
    expect(hits('Ủy ban nhân dân xã công khai dự toán')).toEqual([{ phrase: 0, from: 0, to: 7 }]);
    expect(hits('Lịch TCD năm 2026')).toEqual([{ phrase: 1, from: 0, to: 2 }]);
    expect(hits('TCD')).toBeUndefined();
    expect(withWords.phrases).toContain('Lịch tiếp công dân');
  });

  it('gives a phrase of two indicators to both, once', () => {
    const whole = compileChecklist(
      checklist([
        indicator({ id: 'a', terms: ['tiếp dân'] }),
        indicator({ id: 'b', terms: ['tiếp dân', 'đối thoại'] }),
      ]),
      '2026-11-20',
    );
    const { bySet } = matchText(whole, 'Tiếp dân');
    expect(whole.indicators.map(each => bySet.has(each.terms))).toEqual([true, true]);
    expect(whole.phrases.filter(text => text === 'tiếp dân')).toHaveLength(1);
  });

  it('passes over “và” in phrases and texts alike', () => {
    const { compiled: whole, indicator: own } = compiled({ terms: ['tiếp nhận và trả kết quả'] });
    expect(matchText(whole, 'Tiếp nhận, trả kết quả').bySet.has(own.terms)).toBe(true);
    expect(matchText(whole, 'Tiếp nhận & trả kết quả').bySet.has(own.terms)).toBe(true);
  });
});
