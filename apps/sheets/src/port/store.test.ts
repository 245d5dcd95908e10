import { describe, expect, it } from 'vitest';
import { STORE_TAB } from '../core/store/rows.ts';
import { importFiles, importRecords, openAddon } from '../testing/lab.ts';
import { audits, fileOf, finding, recordOf } from '../testing/records.ts';

const MATRIX = 'Ma trận 2026-Q4';

describe('the store', () => {
  it('is hidden, and holds long audits in cells below 50,000 characters', async () => {
    const lab = await openAddon();
    const long = finding('budget', 'pass', {
      unit: { verdict: 'pass', statement: '“Đã công khai” 😀 '.repeat(110), at: '2026-11-20T05:00:00Z' },
    });
    const many = Array.from({ length: 60 }, (_, index) => ({ ...long, indicator: `duty-${index}` }));
    importRecords(lab, [recordOf({ code: '1', findings: many })]);
    const store = lab.spreadsheet.sheet(STORE_TAB);
    expect(store.hidden).toBe(true);
    const row = store.values()[1]?.map(String) ?? [];
    expect(row.filter(piece => piece.length > 48_000).length).toBeGreaterThan(1);
    expect(lab.spreadsheet.sheet(MATRIX).display()[5]?.length).toBe(3 + 3 + 60 + 4 + 2 + 1);
  });

  it('written by a newer version is left alone', async () => {
    const lab = await openAddon(
      {},
      `function upgrade() { SpreadsheetApp.getActive().getRange("'${STORE_TAB}'!A1").setValue('niemyet/store@2'); }`,
    );
    importRecords(lab, audits(1));
    lab.run('upgrade');
    expect(() => importFiles(lab, audits(2).map(fileOf), 'en')).toThrow('newer version of the add-on');
  });

  it('says how many rows were damaged by hand, and draws the rest', async () => {
    const lab = await openAddon(
      {},
      `function damage() { SpreadsheetApp.getActive().getRange("'${STORE_TAB}'!D2").setValue('x'); }`,
    );
    const { imported } = importRecords(lab, audits(3));
    lab.run('damage');
    const drawn = lab.serverRun('layOut', { language: 'vi', matrices: imported.matrices });
    expect(drawn).toMatchObject({ unreadable: 1 });
    expect(
      lab.spreadsheet
        .sheet(MATRIX)
        .display()
        .slice(5)
        .map(row => row[1]),
    ).toEqual(['10001', '10002']);
  });
});
