import { diffChecklists } from '@niemyet/rules/authoring';
import { describe, expect, it } from 'vitest';
import { authored, edit, INDICATOR } from '../fixtures/authored.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { wordsOf } from '../terminal/words.ts';
import { checklistToCompare, differenceLines } from './compare.ts';

describe('checklistToCompare', () => {
  it('takes a folder as it is written now, and says what is wrong with it', async () => {
    const folder = await authored();
    edit(folder, INDICATOR, text => text.replace('weight: 1', 'weight: 7'));
    expect((await checklistToCompare(folder, '/', 'vi')).indicators[0]?.weight).toBe(7);
    edit(folder, INDICATOR, text => text.replace('weight: 7', 'weight: x'));
    await expect(checklistToCompare(folder, '/', 'vi')).rejects.toMatchObject({ key: 'checklist.refused' });
  });

  it('takes what --checklist takes', async () => {
    expect((await checklistToCompare('commune-portal', '/', 'vi')).id).toBe('commune-portal');
  });
});

describe('differenceLines', () => {
  const [reception, ...others] = CHECKLIST.indicators;
  if (reception === undefined) throw new Error('the sample has indicators');
  const after = {
    ...CHECKLIST,
    version: '2.0.0',
    inForceFrom: '2027-01-01',
    indicators: [
      { ...reception, weight: 4, terms: ['lịch tiếp dân'] },
      { ...reception, id: 'waste', title: { vi: 'Lịch gom rác', en: 'Waste' } },
      ...others.slice(1),
    ],
  };
  const difference = diffChecklists(CHECKLIST, after);

  it('says it in English', () => {
    expect(differenceLines(difference, 'en', wordsOf('en'))).toEqual([
      'sample 1.0.0 → sample 2.0.0',
      '+ waste: Waste (weight 1)',
      '− budget: Budget estimate (weight 1)',
      '~ reception',
      '    weight: 1 → 4',
      '    terms: + lịch tiếp dân',
      '    terms: − tiếp công dân',
      '~ checklist.yaml',
      '    inForceFrom: added 2027-01-01',
      '1 indicators added, 1 removed, 1 changed (1 reweighted, 1 re-termed)',
    ]);
  });

  it('says it in Vietnamese', () => {
    const lines = differenceLines(difference, 'vi', wordsOf('vi'));
    expect(lines).toContain('+ waste: Lịch gom rác (trọng số 1)');
    expect(lines.at(-1)).toBe('1 chỉ tiêu thêm, 1 bỏ, 1 sửa (trong đó 1 đổi trọng số, 1 đổi từ ngữ)');
  });
});
