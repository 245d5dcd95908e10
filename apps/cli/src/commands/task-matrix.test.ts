import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealRecord } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { finding, record } from '../fixtures/rules.ts';
import type { MatrixOptions } from './audits-of-round.ts';
import { runMatrixCommand } from './matrix.ts';

const of = (code: string, checklist: string) =>
  JSON.stringify(
    sealRecord(
      record({
        id: `a-${code}`,
        unit: { ...record().unit, code },
        checklist: { ...record().checklist, id: checklist },
        findings: [finding('tthc-list-posted', 'pass'), finding('tthc-list-current', 'fail')],
      }),
    ),
  );

async function run(files: Record<string, string>, out: string[], over: Partial<MatrixOptions> = {}) {
  const folder = folderOf({ ...files });
  const world = contextOf(null, { language: 'vi' });
  const done = await runMatrixCommand(
    Object.keys(files).length === 0 ? [] : [folder],
    { out: out.map(name => join(folder, 'ra', name)), plan: 'ca-mau-par-2021', ...over },
    world.context,
  );
  const text = (name: string) => readFileSync(join(folder, 'ra', name), 'utf8');
  return { done, errors: world.errors().replaceAll(`${folder}/`, ''), text };
}

describe('niemyet matrix --plan', () => {
  it('writes every format, the status of a task from the audits', async () => {
    const formats = ['n.json', 'n.csv', 'n.html', 'n.xlsx'];
    const { done, errors, text } = await run({ '1.json': of('1', 'commune-portal') }, formats);
    expect(done).toBe(0);
    const { rows, units, round } = JSON.parse(text('n.json'));
    expect([rows.length, units, round]).toEqual([75, 1, '2026-Q4']);
    const row = rows.find((each: { task: string }) => each.task === 'ca-mau-par-2021/pl-iii-3');
    expect(row.cells.status.vi).toBe('Đạt 1; Không đạt 1 (2 kết quả, 1 đơn vị)');
    expect(text('n.csv')).toContain('Nhiệm vụ chung,Nhiệm vụ cụ thể,Tài liệu kiểm chứng,Thời gian,Chủ trì');
    expect(text('n.html')).toContain('109/KH-UBND');
    expect(text('n.xlsx')).toMatch(/^PK/);
    expect(errors).toMatch(
      /Kế hoạch ca-mau-par-2021: 75 nhiệm vụ, \d+ nhiệm vụ có kết quả kiểm tra; 1 đơn vị\./,
    );
  });

  it('takes audits made by the plan itself', async () => {
    const { text } = await run({ '1.json': of('1', 'ca-mau-par-2021') }, ['n.json']);
    expect(JSON.parse(text('n.json')).units).toBe(1);
  });

  it('lists the tasks where there are no audits, with the agencies of the day asked for', async () => {
    const leads = async (on: string) => JSON.parse((await run({}, ['n.json'], { on })).text('n.json')).rows;
    const [before, after] = [await leads('2025-06-30'), await leads('2026-11-22')];
    expect(JSON.stringify(before)).not.toContain('nay là');
    expect(JSON.stringify(after)).toContain('nay là');
    expect(after[0].cells.status.vi).toContain('Chưa xác định');
  });

  it.each<[Partial<MatrixOptions>, string, 1 | 2]>([
    [{ plan: 'khong-co' }, 'usage.plan', 2],
    [{ on: '2026-02-30' }, 'usage.date', 2],
    [{ out: ['n.pdf'] }, 'usage.format', 2],
  ])('refuses %j', async (over, key, exitCode) => {
    await expect(run({}, ['n.json'], over)).rejects.toMatchObject({ key, exitCode });
  });

  it('names the day that a deadline counts to, by the calendar handed in', async () => {
    const calendar = join(
      folderOf({ 'lich.json': '{"events": {"dossier-overdue": "2021-03-10"}}' }),
      'lich.json',
    );
    const cells = async (over: Partial<MatrixOptions>) =>
      JSON.stringify(JSON.parse((await run({}, ['n.json'], over)).text('n.json')).rows);
    expect(await cells({})).not.toContain('10/03/2021');
    expect(await cells({ calendar })).toContain('Khi hồ sơ trễ hẹn (ngày 10/03/2021)');
  });

  it('fails where none of the audits named is usable', async () => {
    await expect(run({ 'hong.json': '{' }, ['n.json'])).rejects.toMatchObject({ key: 'matrix.none' });
  });
});
