import { describe, expect, it } from 'vitest';
import { audit, finding } from '../fixtures/audit.ts';
import { AGENCIES, plan, task } from '../fixtures/plan.ts';
import type { Verdict } from '../schema/verdict.ts';
import { TASK_COLUMNS, taskColumnTitle, taskMatrix } from './task-matrix.ts';

const options = { on: '2026-11-22', holidays: [], names: AGENCIES };

function audited(code: string, verdicts: Record<string, Verdict>, finishedAt = '2026-11-20T02:05:00.000Z') {
  const findings = Object.entries(verdicts).map(([id, verdict]) => finding(id, verdict));
  const unit = { ...audit().unit, code, name: `Xã ${code}` };
  return audit({ id: `${code}-${finishedAt}`, unit, findings, finishedAt });
}
const AUDITS = [
  audited('1', { one: 'pass', two: 'fail' }),
  audited('2', { one: 'pass', 'old-two': 'pass' }),
  audited('3', { other: 'pass' }),
];

describe('taskMatrix', () => {
  it('has the seven columns of an inspection, in both languages', () => {
    expect(TASK_COLUMNS.map(column => taskColumnTitle(column).vi)).toEqual([
      'Nhiệm vụ chung',
      'Nhiệm vụ cụ thể',
      'Tài liệu kiểm chứng',
      'Thời gian',
      'Chủ trì',
      'Phối hợp',
      'Tình trạng',
    ]);
    const [row] = taskMatrix(plan([task('a')]), [], options);
    expect(Object.keys(row?.cells ?? {})).toEqual([...TASK_COLUMNS]);
    for (const cell of Object.values(row?.cells ?? {})) {
      expect(cell).toEqual({ vi: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    }
  });

  it('names the day of a deadline that counts from an event, by the calendar handed in', () => {
    const deadline = { kind: 'relative', days: 5, working: true, from: 'signed' } as const;
    const events = [{ id: 'signed', name: { vi: 'ngày ký', en: 'the day of signing' } }];
    const sample = { ...plan([task('a', { deadline })]), events };
    const time = (context: object) => taskMatrix(sample, [], { ...options, ...context })[0]?.cells.time.vi;
    const signed = { events: { signed: '2021-02-09' } };
    expect(time({})).toBe('5 ngày làm việc kể từ ngày ký');
    expect(time(signed)).toBe('5 ngày làm việc kể từ ngày ký (ngày 16/02/2021)');
    const holidays = ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16'];
    expect(time({ ...signed, holidays })).toBe('5 ngày làm việc kể từ ngày ký (ngày 23/02/2021)');
  });

  it('counts the verdicts of a task’s indicators over the units', () => {
    const sample = plan([task('a', { indicators: ['one', 'two'], portal: true })]);
    const [row] = taskMatrix(sample, AUDITS, { ...options, renames: { 'old-two': 'two' } });
    expect(row?.status).toEqual({
      determined: true,
      counts: { pass: 3, partial: 0, fail: 1, review: 0, na: 0, unreached: 0, error: 0 },
      findings: 4,
      units: 2,
    });
    expect(row?.cells.status).toEqual({
      vi: 'Đạt 3; Không đạt 1 (4 kết quả, 2 đơn vị)',
      en: 'Met 3; Not met 1 (4 findings, 2 units)',
    });
  });

  it('takes the latest audit of a unit', () => {
    const sample = plan([task('a', { indicators: ['one'] })]);
    const later = audited('1', { one: 'fail' }, '2026-11-21T02:05:00.000Z');
    const [row] = taskMatrix(sample, [later, audited('1', { one: 'pass' })], options);
    expect(row?.status.counts).toMatchObject({ pass: 0, fail: 1 });
  });

  it('leaves undetermined what nothing answers', () => {
    const sample = plan([task('a'), task('b', { indicators: ['unseen'] })]);
    const [a, b] = taskMatrix(sample, AUDITS, options);
    expect(a?.cells.status.vi).toBe('Chưa xác định: không có chỉ tiêu trả lời');
    expect(b?.cells.status.vi).toBe('Chưa xác định: chưa có kết quả kiểm tra');
    expect([a?.status.determined, b?.status.determined]).toEqual([false, false]);
  });

  it('names the successors of agencies on the day, and says when they are not verified', () => {
    const sample = plan([task('a', { lead: ['district', 'board'], cooperating: ['commune', 'nobody'] })]);
    const [now] = taskMatrix(sample, [], options);
    expect(now?.cells.lead.vi).toBe(
      'UBND huyện (nay là UBND xã / Văn phòng: việc của sở; chưa đối chiếu văn bản); Ban cũ (nay là Văn phòng)',
    );
    expect(now?.cells.cooperating.vi).toBe('UBND xã; nobody');
    const [then] = taskMatrix(sample, [], { ...options, on: '2021-06-01' });
    expect(then?.cells.lead.en).toBe('District; Old board');
  });

  it('gives what each lead answers for', () => {
    const scopes = [{ agency: 'commune', scope: { vi: 'đất đai', en: 'land' } }];
    const [row] = taskMatrix(plan([task('a', { lead: ['commune', 'office'], scopes })]), [], options);
    expect(row?.cells.lead.en).toBe('Commune: land; Office');
  });

  it('gives the time in words and the days it falls due, in the plan’s own years', () => {
    const sample = plan([
      task('a', { deadline: { kind: 'periodic', every: 'half-year' } }),
      task('b', { deadline: { kind: 'relative', days: 2, working: true, from: 'signed' } }),
    ]);
    const [half, signed] = taskMatrix(sample, [], {
      ...options,
      holidays: ['2021-04-30'],
      events: { signed: '2021-04-29' },
    });
    expect(half?.due.map(({ date }) => date)).toEqual(['2021-06-30', '2021-12-31']);
    expect(signed?.cells.time.vi).toBe('2 ngày làm việc kể từ ngày ký (ngày 04/05/2021)');
    expect(signed?.due).toEqual([{ date: '2021-05-04', basis: 'counted' }]);
  });

  it('carries evidence, notes and doubts', () => {
    const doubt = { vi: 'Chưa rõ.', en: 'Not clear.' };
    const evidence = [
      { vi: 'Báo cáo', en: 'Report' },
      { vi: 'Biên bản', en: 'Minutes' },
    ];
    const [row] = taskMatrix(plan([task('a', { evidence, uncertain: [doubt], item: 2 })]), [], options);
    expect(row).toMatchObject({ uncertain: [doubt], clause: 'A', item: 2, part: 'body' });
    expect(row?.cells.evidence.vi).toBe('Báo cáo; Biên bản');
  });
});
