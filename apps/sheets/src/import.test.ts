import { describe, expect, it } from 'vitest';
import { importFiles, importRecords, openAddon } from './testing/lab.ts';
import { audits, fileOf, finding, recordOf } from './testing/records.ts';

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
