import { describe, expect, it } from 'vitest';
import { importRecords, openAddon } from './testing/lab.ts';
import { CHECKLIST, finding, recordOf } from './testing/records.ts';

const MATRIX = 'Ma trận 2026-Q4';

describe('checklists the add-on does not carry', () => {
  it('get columns by indicator id, the files’ own scores and no ranks', async () => {
    const lab = await openAddon();
    const { drawn } = importRecords(lab, [
      recordOf({
        code: '1',
        checklist: 'other-list',
        version: '3.0.0',
        findings: [finding('new-duty', 'pass')],
      }),
    ]);
    expect(drawn.tabs.at(-1)).toBe('Ma trận 2026-Q4 · other-list');
    const rows = lab.spreadsheet.sheet('Ma trận 2026-Q4 · other-list').display();
    expect(rows[1]?.[0]).toContain('chưa có bộ chỉ tiêu “other-list” (3.0.0)');
    expect(rows[4]?.[3]).toBe('new-duty');
    expect(rows[5]?.slice(3, 8)).toEqual(['Đạt', '', '0%', '', '']);
  });

  it('of a newer version of a known one get their new indicators at the end', async () => {
    const lab = await openAddon();
    importRecords(lab, [
      recordOf({
        code: '1',
        version: '1.1.0',
        findings: [finding('budget-old', 'pass'), finding('new-duty', 'fail')],
      }),
    ]);
    const rows = lab.spreadsheet.sheet(MATRIX).display();
    expect(rows[4]?.slice(3, 7)).toEqual([
      ...CHECKLIST.indicators.map(indicator => indicator.title.vi),
      'new-duty',
    ]);
    expect(rows[5]?.slice(3, 8)).toEqual(['Đạt', '', '', 'Không đạt', '100,0']);
  });
});

describe('a tab drawn anew', () => {
  it('leaves nothing behind of what stood there', async () => {
    const lab = await openAddon();
    const wide = recordOf({
      code: '1',
      id: 'a',
      findings: [finding('extra-1', 'fail'), finding('extra-2', 'fail')],
    });
    importRecords(lab, [wide]);
    importRecords(lab, [recordOf({ code: '1', id: 'b', finishedAt: '2026-11-21T03:00:00Z' })]);
    const fresh = await openAddon();
    importRecords(fresh, [recordOf({ code: '1', id: 'b', finishedAt: '2026-11-21T03:00:00Z' })]);
    const [redrawn, drawn] = [lab, fresh].map(each => each.spreadsheet.sheet(MATRIX));
    expect(redrawn?.display()).toEqual(drawn?.display());
    expect(redrawn?.looks('background')).toEqual(drawn?.looks('background'));
    expect(redrawn?.looks('note')).toEqual(drawn?.looks('note'));
    expect(redrawn?.looks('numberFormat')).toEqual(drawn?.looks('numberFormat'));
  });
});

describe('a round', () => {
  it('that is no tab name gets one', async () => {
    const lab = await openAddon();
    const { drawn } = importRecords(lab, [recordOf({ code: '1', id: 'a', round: 'Q4/2026 [thử]' })]);
    expect(drawn.tabs.at(-1)).toMatch(/^Ma trận Q4-2026 -thử- [0-9a-f]{4}$/);
  });
});
