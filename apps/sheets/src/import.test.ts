import type { Calls } from '@niemyet/apps-script-lab';
import { describe, expect, it } from 'vitest';
import { STORE_TAB } from './core/store/rows.ts';
import { importFiles, importRecords, openAddon } from './testing/lab.ts';
import { audits, CHECKLIST, fileOf, finding, recordOf, sealed } from './testing/records.ts';

const MATRIX = 'Ma trận 2026-Q4';

describe('an import', () => {
  it('makes the registers and the matrix of the round', async () => {
    const lab = await openAddon();
    const { imported, drawn } = importRecords(lab, [
      recordOf({ code: '24001' }),
      recordOf({ code: '24002' }),
    ]);
    expect(imported.files.map(file => file.status)).toEqual(['imported', 'imported']);
    expect(drawn).toEqual({ tabs: ['Đơn vị', 'Chỉ tiêu', 'Đợt kiểm tra', MATRIX], unreadable: 0 });
    expect(lab.spreadsheet.sheets.filter(sheet => !sheet.hidden).map(sheet => sheet.name)).toEqual([
      'Trang tính1',
      'Đơn vị',
      'Chỉ tiêu',
      'Đợt kiểm tra',
      MATRIX,
    ]);
    expect(lab.spreadsheet.sheet('Đơn vị').display().slice(1)).toEqual([
      ['24001', 'Xã 24001', 'Cấp xã', 'Đắk Lắk', 'https://xa24001.gov.vn/'],
      ['24002', 'Xã 24002', 'Cấp xã', 'Đắk Lắk', 'https://xa24002.gov.vn/'],
    ]);
    expect(lab.spreadsheet.sheet('Chỉ tiêu').display()[1]).toEqual([
      'commune-portal 1.0.0',
      'budget',
      'Công khai, minh bạch',
      'Dự toán ngân sách',
      '3',
      'Bắt buộc',
    ]);
    expect(lab.spreadsheet.sheet('Đợt kiểm tra').display()[1]).toEqual([
      '2026-Q4',
      'commune-portal 1.0.0',
      '2',
      '2',
      '20/11/2026 10:00',
      '20/11/2026 10:00',
      '60,0',
    ]);
  });

  it('changes nothing when the same audits come again', async () => {
    const lab = await openAddon();
    const records = audits(5);
    importRecords(lab, records);
    const before = JSON.stringify(lab.spreadsheet.dump());
    const again = importRecords(lab, records);
    expect(again.imported.files.map(({ status, reason }) => [status, reason])).toEqual(
      records.map(() => ['unchanged', 'đã có trong bảng tính']),
    );
    expect(JSON.stringify(lab.spreadsheet.dump())).toBe(before);
  });

  it('takes the same audit once where one batch holds it twice', async () => {
    const lab = await openAddon();
    const record = recordOf({ code: '24001' });
    const { imported } = importRecords(lab, [record, record]);
    expect(imported.files.map(file => file.status)).toEqual(['imported', 'unchanged']);
    expect(lab.spreadsheet.sheet('Đợt kiểm tra').display()[1]?.slice(2, 4)).toEqual(['1', '1']);
  });

  it('refuses damaged files by name and takes the rest', async () => {
    const lab = await openAddon();
    const good = recordOf({ code: '24001' });
    const whole = JSON.stringify(good);
    const altered = { ...recordOf({ code: '24002' }), status: 'interrupted' as const };
    const newer = { ...good, schema: 'niemyet/audit@9' };
    const result = importFiles(lab, [
      { name: 'cut.json', text: whole.slice(0, 400) },
      { name: 'altered.json', text: JSON.stringify(altered) },
      { name: 'newer.json', text: JSON.stringify(newer) },
      { name: 'empty.json', text: ' ' },
      { name: 'other.json', text: '{"a":1}' },
      fileOf(good),
    ]);
    expect(result.files.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'cut.json refused',
      'altered.json refused',
      'newer.json refused',
      'empty.json refused',
      'other.json refused',
      '24001.json imported',
    ]);
    expect(result.files[0]?.reason).toContain('không phải tệp JSON đọc được');
    expect(result.files[1]?.reason).toContain('không khớp mã kiểm chứng');
    expect(result.files[2]?.reason).toContain('phiên bản mới hơn');
    expect(result.files[3]?.reason).toBe('tệp rỗng');
  });

  it('speaks English where asked', async () => {
    const lab = await openAddon();
    const result = importFiles(lab, [{ name: 'cut.json', text: '{' }], 'en');
    expect(result.files[0]?.reason).toContain('not readable JSON');
    expect(() => lab.serverRun('importAudits', { language: 'en', files: [] })).toThrow(
      'The request is not valid',
    );
    expect(() => lab.serverRun('importAudits', 'x')).toThrow('Yêu cầu không hợp lệ');
  });

  it('waits for no one: it says that another import goes on', async () => {
    const lab = await openAddon();
    const release = lab.holdLock('document');
    expect(() => importFiles(lab, [fileOf(recordOf({ code: '1' }))])).toThrow('Một người khác đang nhập');
    release();
    expect(importFiles(lab, [fileOf(recordOf({ code: '1' }))]).files[0]?.status).toBe('imported');
  });
});

describe('later audits', () => {
  const decision = (verdict: 'pass' | 'fail', at: string) => ({
    verdict,
    reason: 'Đã xem bản giấy',
    by: 'Lan',
    at,
  });
  const shownBudget = (lab: Awaited<ReturnType<typeof openAddon>>) =>
    lab.spreadsheet.sheet(MATRIX).display()[5]?.[3];

  it('take the place of earlier ones of the same unit and round', async () => {
    const lab = await openAddon();
    importRecords(lab, [
      recordOf({
        code: '1',
        id: 'b',
        finishedAt: '2026-11-21T03:00:00Z',
        findings: [finding('budget', 'fail')],
      }),
    ]);
    importRecords(lab, [
      recordOf({
        code: '1',
        id: 'a',
        finishedAt: '2026-11-20T03:00:00Z',
        findings: [finding('budget', 'pass')],
      }),
    ]);
    expect(lab.spreadsheet.sheet(MATRIX).display().length).toBe(6);
    expect(shownBudget(lab)).toBe('Không đạt');
  });

  it('never overwrite an inspector’s decision unless they carry a later one', async () => {
    const lab = await openAddon();
    const decided = finding('budget', 'fail', { inspector: decision('pass', '2026-11-20T05:00:00Z') });
    importRecords(lab, [
      recordOf({ code: '1', id: 'a', finishedAt: '2026-11-20T03:00:00Z', findings: [decided] }),
    ]);
    importRecords(lab, [
      recordOf({
        code: '1',
        id: 'b',
        finishedAt: '2026-11-21T03:00:00Z',
        findings: [finding('budget', 'fail')],
      }),
    ]);
    expect(shownBudget(lab)).toBe('Đạt *');
    const newer = finding('budget', 'pass', { inspector: decision('fail', '2026-11-22T05:00:00Z') });
    importRecords(lab, [
      recordOf({ code: '1', id: 'c', finishedAt: '2026-11-22T03:00:00Z', findings: [newer] }),
    ]);
    expect(shownBudget(lab)).toBe('Không đạt *');
  });

  it('leave an older edition of an audit out, whichever comes first', async () => {
    const lab = await openAddon();
    const first = recordOf({ code: '1', findings: [finding('budget', 'fail')] });
    const edited = recordOf({
      code: '1',
      previous: first.chain.digest,
      findings: [finding('budget', 'fail', { inspector: decision('pass', '2026-11-20T05:00:00Z') })],
    });
    importRecords(lab, [edited]);
    const { imported } = importRecords(lab, [first]);
    expect(imported.files[0]).toMatchObject({
      status: 'unchanged',
      reason: expect.stringContaining('bản sửa sau'),
    });
    expect(shownBudget(lab)).toBe('Đạt *');
  });
});

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

  it('names a round that is no tab name', async () => {
    const lab = await openAddon();
    const { drawn } = importRecords(lab, [recordOf({ code: '1', id: 'a', round: 'Q4/2026 [thử]' })]);
    expect(drawn.tabs.at(-1)).toMatch(/^Ma trận Q4-2026 -thử- [0-9a-f]{4}$/);
  });
});

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

describe('service calls', () => {
  /** Calls in all, less those that make a grid larger: one a direction, only where the new rows do not fit. */
  const fixed = ({ total, byMethod }: Calls): number =>
    total - (byMethod['Sheet.insertRowsAfter'] ?? 0) - (byMethod['Sheet.insertColumnsAfter'] ?? 0);
  const moved = ({ byKind }: Calls): number => byKind.read + byKind.write;

  it('of an import and of the drawing do not depend on how many audits there are', async () => {
    const table: Record<string, number>[] = [];
    for (const size of [1, 5, 170, 3321]) {
      const lab = await openAddon();
      const measured = (work: () => void): Calls => {
        lab.resetCalls();
        work();
        return lab.calls;
      };
      const records = audits(size);
      const again = records.map(record => sealed({ ...record, id: `${record.id}-2` }));
      const matrices = [{ round: '2026-Q4', checklist: 'commune-portal' }];
      const first = measured(() => importFiles(lab, records.map(fileOf)));
      const made = measured(() => lab.serverRun('layOut', { language: 'vi', matrices }));
      const later = measured(() => importFiles(lab, again.map(fileOf)));
      const drawn = measured(() => lab.serverRun('layOut', { language: 'vi', matrices }));
      for (const chunk of [first, later]) expect(chunk.total).toBeLessThanOrEqual(12);
      table.push({
        audits: size,
        'first chunk': fixed(first),
        'later chunk': fixed(later),
        'reads and writes of a chunk': moved(later),
        'drawing, tabs new': fixed(made),
        'drawing, tabs there': fixed(drawn),
        'reads and writes of a drawing': moved(drawn),
      });
    }
    console.table(table);
    expect(table).toEqual(table.map(row => ({ ...table[0], audits: row.audits })));
  });
});
