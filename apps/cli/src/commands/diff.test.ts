import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Comparison } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { EARLIER, later } from '../fixtures/compared.ts';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import type { Context } from './context.ts';
import { type DiffCommandOptions, runDiffCommand } from './diff.ts';

async function run(after: object = later(), options: DiffCommandOptions = {}, over: Partial<Context> = {}) {
  const folder = folderOf({
    'cu.json': JSON.stringify(EARLIER),
    'moi.json': JSON.stringify(after),
    'bo.json': JSON.stringify(CHECKLIST),
  });
  const world = contextOf(null, { cwd: folder, ...over });
  const { out = [], ...rest } = options;
  const code = await runDiffCommand(
    join(folder, 'cu.json'),
    join(folder, 'moi.json'),
    { checklist: 'bo.json', ...rest, out: out.map(name => join(folder, name)) },
    world.context,
  );
  return { code, folder, out: world.out(), errors: world.errors().replaceAll(`${folder}/`, '') };
}

describe('niemyet diff', () => {
  it('prints what changed, in the language of the user', async () => {
    const vi = await run(later(), {}, { language: 'vi' });
    expect([vi.code, vi.errors]).toEqual([0, '']);
    expect(vi.out).toContain('Giảm sút (1)\n  ✔ Đạt → ✘ Không đạt  Lịch tiếp công dân');
    expect((await run()).out).toContain('Regressed (1)\n  ✔ Met → ✘ Not met  Reception schedule');
  });

  it('prints JSON alone on standard output', async () => {
    const { code, out, errors } = await run(later(), { json: '-' });
    expect([code, errors]).toEqual([0, '']);
    expect(Comparison.parse(JSON.parse(out)).counts).toMatchObject({ regressed: 1, fixed: 1 });
  });

  it('writes files and says where, printing nothing', async () => {
    const { folder, out, errors } = await run(later(), { out: ['x.html', 'x.csv'] });
    expect(out).toBe('');
    expect(errors).toBe('Wrote x.html\nWrote x.csv\n');
    expect(readFileSync(join(folder, 'x.html'), 'utf8')).toContain('Two audits compared');
  });

  it('goes by ids where no checklist is at hand', async () => {
    const folder = folderOf({ 'a.json': JSON.stringify(EARLIER), 'b.json': JSON.stringify(later()) });
    const world = contextOf(null, { cwd: folder });
    await runDiffCommand(join(folder, 'a.json'), join(folder, 'b.json'), {}, world.context);
    expect(world.out()).toContain('✔ Met → ✘ Not met  reception');
  });

  it('says that a record was changed, and compares it all the same', async () => {
    const { code, errors } = await run({ ...later(), status: 'interrupted' });
    expect(code).toBe(0);
    expect(errors).toContain('moi.json: it was changed after it was sealed');
  });

  it('refuses two units, saying so', async () => {
    const other = { ...later(), unit: { ...later().unit, code: '9', name: 'Xã Khác' } };
    await expect(run(other)).rejects.toMatchObject({
      exitCode: 1,
      key: 'comparison.impossible',
      values: { problem: expect.stringContaining('(Xã Hòa An, 12345 and Xã Khác, 9)') },
    });
  });

  it('knows its formats before it reads anything', async () => {
    await expect(run(later(), { out: ['x.pdf'] })).rejects.toMatchObject({ exitCode: 2 });
    expect(existsSync('x.pdf')).toBe(false);
  });

  it.each(['checklist', 'checklistBefore'] as const)('does not pass over a wrong --%s', async option => {
    await expect(run(later(), { [option]: 'khong-co' })).rejects.toMatchObject({ exitCode: 2 });
  });
});
