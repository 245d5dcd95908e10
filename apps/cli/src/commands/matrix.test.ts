import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealRecord } from '@niemyet/audit';
import { Matrix } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST, record } from '../fixtures/rules.ts';
import { runMatrixCommand } from './matrix.ts';

const of = (code: string, over = {}) =>
  JSON.stringify(sealRecord(record({ id: `a-${code}`, unit: { ...record().unit, code }, ...over })));

async function run(files: Record<string, string>, out: string[], over = {}) {
  const folder = folderOf({ ...files, 'bo/sample.json': JSON.stringify(CHECKLIST) });
  const world = contextOf();
  const done = await runMatrixCommand(
    [folder],
    { out: out.map(name => join(folder, 'ra', name)), checklist: join(folder, 'bo', 'sample.json'), ...over },
    world.context,
  );
  return {
    done,
    errors: world.errors().replaceAll(`${folder}/`, ''),
    at: (name: string) => join(folder, 'ra', name),
  };
}

describe('niemyet matrix', () => {
  it('writes every format asked for', async () => {
    const { done, errors, at } = await run({ '1.json': of('1'), '2.ndjson': `${of('2')}\n${of('3')}` }, [
      'm.json',
      'm.csv',
      'm.html',
      'm.xlsx',
    ]);
    expect(done).toBe(0);
    const matrix = Matrix.parse(JSON.parse(readFileSync(at('m.json'), 'utf8')));
    expect(matrix.rows.map(row => row.unit.code)).toEqual(['1', '2', '3']);
    for (const name of ['m.csv', 'm.html', 'm.xlsx'])
      expect(readFileSync(at(name)).length).toBeGreaterThan(100);
    expect(errors).toBe(
      'Wrote ra/m.json\nWrote ra/m.csv\nWrote ra/m.html\nWrote ra/m.xlsx\n' +
        'Round 2026-Q4: 3 units × 3 indicators; 0 left out.\n',
    );
  });

  it('refuses damaged files by name and takes the rest', async () => {
    const { done, errors, at } = await run({ 'a.json': of('1'), 'hong.json': of('2').slice(0, 99) }, [
      'm.json',
    ]);
    expect(done).toBe(0);
    expect(errors).toContain('Left out hong.json: the file is not JSON, or is damaged');
    expect(Matrix.parse(JSON.parse(readFileSync(at('m.json'), 'utf8'))).rows.length).toBe(1);
  });

  it('shows one round, and says what it leaves out and doubts', async () => {
    const files = {
      'cu.json': of('1', {
        round: '2026-Q3',
        startedAt: '2026-08-01T00:00:00Z',
        finishedAt: '2026-08-01T01:00:00Z',
      }),
      'moi.json': of('2', { checklist: { ...record().checklist, version: '0.9.0' } }),
      'sua.json': JSON.stringify({ ...JSON.parse(of('3')), status: 'interrupted' }),
    };
    const { errors, at } = await run(files, ['m.json']);
    expect(errors).toContain('Left out cu.json: it belongs to round 2026-Q3, not 2026-Q4');
    expect(errors).toContain('moi.json: made by version 0.9.0');
    expect(errors).toContain('sua.json: it was changed after it was sealed');
    expect(JSON.parse(readFileSync(at('m.json'), 'utf8')).rows.length).toBe(2);
    const older = await run(files, ['m.json'], { round: '2026-Q3' });
    expect(JSON.parse(readFileSync(older.at('m.json'), 'utf8')).rows[0].unit.code).toBe('1');
  });

  it('fails where nothing is usable', async () => {
    await expect(run({ 'hong.json': '{' }, ['m.json'])).rejects.toMatchObject({
      exitCode: 1,
      key: 'matrix.none',
    });
    await expect(run({ 'a.json': of('1') }, ['m.json'], { round: '2020' })).rejects.toMatchObject({
      key: 'matrix.none',
    });
  });

  it('knows its formats before it reads anything', async () => {
    await expect(run({}, ['m.pdf'])).rejects.toMatchObject({ exitCode: 2, key: 'usage.format' });
  });

  it('needs audits, and a plan where a day is named', async () => {
    const { context } = contextOf();
    await expect(runMatrixCommand([], { out: ['m.json'] }, context)).rejects.toMatchObject({
      exitCode: 2,
      key: 'usage.missingArgument',
    });
    await expect(
      runMatrixCommand(['a'], { out: ['m.json'], on: '2026-11-22' }, context),
    ).rejects.toMatchObject({ exitCode: 2, key: 'usage.withPlan' });
  });
});
