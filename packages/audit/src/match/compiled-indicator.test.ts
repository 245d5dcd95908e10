import { describe, expect, it } from 'vitest';
import { checklist, compiled, indicator, ON } from '../testing/checklist.ts';
import { compileChecklist } from './compile.ts';
import { compileIndicator } from './compiled-indicator.ts';
import { matchText } from './hits.ts';

const section = { available: { probe: 'section' } } as const;

/** An indicator with the lists of phrases that it asked sets of, by number. */
function withLists(over: Parameters<typeof indicator>[0]) {
  const lists: (readonly string[])[] = [];
  return { own: compileIndicator(indicator(over), ON, texts => lists.push(texts) - 1), lists };
}

describe('a compiled indicator', () => {
  it('takes the criteria in force on the day', () => {
    const criteria = { available: { probe: 'ask' } } as const;
    const edited = indicator({ criteria: section, editions: [{ inForceTo: '2025-12-31', criteria }] });
    const probeOn = (on: string) =>
      [compileChecklist(checklist([edited]), on).indicators[0]?.criteria.available].flat()[0]?.probe;
    expect([probeOn('2025-12-31'), probeOn('2026-01-01')]).toEqual(['ask', 'section']);
  });

  it.each([
    [{ inForceFrom: '2026-12-01' }, false],
    [{ inForceTo: '2026-11-19' }, false],
    [{ inForceFrom: '2026-11-20', inForceTo: '2026-11-20' }, true],
    [{}, true],
  ])('says whether sources %j are in force on the day', (dates, inForce) => {
    const source = { law: 'Luật', clause: '1', confidence: 'verified' as const, ...dates };
    expect(compiled({ sources: [source] }).indicator.inForce).toBe(inForce);
  });

  it.each([
    [{ available: { probe: 'section', contentTerms: ['lịch trực'] } }, 'lịch trực'],
    [{ available: { probe: 'document', terms: ['quyết định công bố'] } }, 'quyết định công bố'],
    [{ available: { probe: 'table', columns: ['họ tên', 'thời gian'] } }, 'thời gian'],
    [{ available: { probe: 'phrase', any: ['đường dây nóng'] } }, 'đường dây nóng'],
    [{ available: { probe: 'phrase', all: [['một'.repeat(2)], ['số máy']] } }, 'số máy'],
    [{ ...section, convenient: { probe: 'document', terms: ['biểu mẫu'] } }, 'biểu mẫu'],
  ] as const)('looks for the own phrases of %j', (criteria, text) => {
    const { compiled: whole, indicator: own } = compiled({ criteria: structuredClone(criteria) as never });
    const { bySet } = matchText(whole, text);
    expect([...own.own.values()].some(set => bySet.has(set))).toBe(true);
  });

  it('keeps apart what tells something only together with others', () => {
    const any = ['đường dây nóng'];
    const together = { probe: 'phrase' as const, any: ['gọi số'], together: 'text' as const };
    const { own, lists } = withLists({
      criteria: { available: { probe: 'phrase', any }, complete: together },
    });
    expect([...own.own.values()].map(set => lists[set])).toEqual([any]);
    expect([...own.together.values()].map(set => lists[set])).toEqual([['gọi số']]);
  });
  it('looks for each column of a table by itself, and for all of them', () => {
    const { own, lists } = withLists({
      criteria: { available: { probe: 'table', columns: ['họ tên', 'thời gian'] } },
    });
    expect([...own.own.values()].map(set => lists[set])).toEqual([
      ['họ tên'],
      ['thời gian'],
      ['họ tên', 'thời gian'],
    ]);
  });
  it('has sets of what names it, what names another, and what only says where to look', () => {
    const { own, lists } = withLists({
      terms: ['tiếp dân', 'công khai'],
      negativeTerms: ['bình dân'],
      broadTerms: ['công khai'],
    });
    expect(lists[own.terms]).toEqual(['tiếp dân', 'công khai']);
    expect(lists[own.negatives]).toEqual(['bình dân']);
    expect(lists[own.broad]).toEqual(['công khai']);
    expect(own.occasion).toBeNull();
  });
  it('has sets of what tells of an occasion, each its own', () => {
    const occasion = { counted: ['có'], none: ['không phát sinh'], unless: ['trừ'], until: ['đến khi'] };
    const { own, lists } = withLists({ occasion } as never);
    const { counted = -1, none = -1, unless = -1, until = -1 } = own.occasion ?? {};
    expect([counted, none, unless, until].map(set => lists[set])).toEqual(Object.values(occasion));
  });
});
