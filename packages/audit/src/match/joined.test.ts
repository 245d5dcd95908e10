import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { matchText } from './hits.ts';
import { joinedNames } from './joined.ts';

const { compiled: checklist, indicator } = compiled({
  terms: ['nội quy tiếp dân', 'công khai quý III', 'nội quy'],
  broadTerms: ['nội quy'],
  negativeTerms: ['nội quy cơ quan'],
});
const joined = (name: string, ...under: string[]) =>
  joinedNames(checklist, name, under, matchText(checklist, name));

describe('joinedNames', () => {
  it('reads a name before and after what it stands under', () => {
    expect(joined('Nội quy', 'Tiếp dân').map(({ text }) => text)).toEqual(['Nội quy Tiếp dân']);
    expect(joined('Quý III', 'Công khai').map(({ text }) => text)).toEqual(['Công khai Quý III']);
    expect(joined('Quý III', 'Thu chi', 'Công khai:').map(({ text }) => text)).toEqual(['Công khai Quý III']);
  });
  it('reads the parts of what it stands under', () => {
    expect(joined('Nội quy', 'Đơn thư - Tiếp dân').map(({ text }) => text)).toEqual(['Nội quy Tiếp dân']);
  });
  it('claims nothing that either says alone', () => {
    expect(joined('Nội quy tiếp dân', 'Công khai')).toEqual([]);
    expect(joined('Tin tức', 'Nội quy tiếp dân')).toEqual([]);
    expect(joined('Nội quy', 'Thư viện')).toEqual([]);
  });
  it('keeps what takes a claim back', () => {
    const [found] = joined('Nội quy', 'Tiếp dân - nội quy cơ quan');
    expect(found?.hits.bySet.has(indicator.negatives)).toBe(true);
  });
  it('needs no joining for a name that is long', () => {
    expect(joined('Một hai ba bốn năm sáu bảy nội quy', 'Tiếp dân')).toEqual([]);
  });
});
