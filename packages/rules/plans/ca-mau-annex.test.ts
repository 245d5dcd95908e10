import { describe, expect, it } from 'vitest';
import { agencies, planOf, taskOf } from '../src/fixtures/plans.ts';
import { taskMatrix } from '../src/index.ts';

describe('the annex of Cà Mau', () => {
  const annex = planOf('ca-mau-par-2021').tasks.filter(({ part }) => part === 'annex');

  it('has its 38 rows, by section', () => {
    expect(annex).toHaveLength(38);
    const sections = annex.map(({ clause }) => clause.split('.')[1]);
    const count = (section: string) => sections.filter(each => each === section).length;
    expect(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map(count)).toEqual([6, 4, 8, 3, 5, 5, 5, 2]);
  });

  it('has in every row evidence, a deadline and a lead; two rows have no cooperating agency', () => {
    for (const { evidence, deadline, lead } of annex) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(deadline).toBeDefined();
      expect(lead.length).toBeGreaterThan(0);
    }
    expect(annex.filter(({ cooperating }) => cooperating.length === 0).map(({ clause }) => clause)).toEqual([
      'PL.III.3',
      'PL.V.1',
    ]);
  });

  it('divides row IV.3 among four departments', () => {
    const { lead, scopes } = taskOf('ca-mau-par-2021/pl-iv-3');
    expect(lead).toEqual(['so-noi-vu', 'so-xay-dung', 'so-tai-chinh', 'so-tai-nguyen-va-moi-truong']);
    expect(scopes.map(({ agency }) => agency)).toEqual(lead);
  });

  it('gives a matrix of all its rows', () => {
    const rows = taskMatrix(planOf('ca-mau-par-2021'), [], {
      on: '2021-12-01',
      holidays: [],
      names: agencies,
    });
    expect(rows.filter(({ part }) => part === 'annex')).toHaveLength(38);
    expect(rows[0]?.cells).toMatchObject({
      general: { vi: 'Chỉ đạo, điều hành' },
      evidence: { vi: 'Báo cáo CCHC năm 2021 của tỉnh' },
      time: { vi: 'Theo Kế hoạch cải cách hành chính năm 2021 đã ban hành' },
      lead: { vi: 'Văn phòng UBND tỉnh' },
      cooperating: { vi: 'Các sở, ban, ngành; UBND cấp huyện' },
      status: { vi: 'Chưa xác định: chưa có kết quả kiểm tra' },
    });
  });
});
