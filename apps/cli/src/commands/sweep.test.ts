import { join } from 'node:path';
import { AuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { engineOf } from '../fixtures/engine.ts';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { serve } from '../fixtures/server.ts';
import { runSweepCommand } from './sweep.ts';

async function sweep(rows: readonly string[]) {
  const folder = folderOf({
    'bo.json': JSON.stringify(CHECKLIST),
    'ds.csv': ['code,name,level,province,url', ...rows].join('\n'),
  });
  const world = contextOf(engineOf().engine);
  const options = {
    checklist: join(folder, 'bo.json'),
    render: false,
    json: '-',
    retryWait: '0',
    pause: '0',
  };
  const code = await runSweepCommand(join(folder, 'ds.csv'), options, world.context);
  const units = world
    .out()
    .split('\n')
    .filter(line => line !== '')
    .map(line => AuditRecord.parse(JSON.parse(line)).unit);
  return { code, units };
}

describe('niemyet sweep', () => {
  it('audits each unit of the roster as the roster names it, in its order', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Trang</title>');
    });
    const { code, units } = await sweep([
      `00002,Xã Hai,commune,Tỉnh Ví Dụ,${origin}/hai/`,
      `00001,Sở Một,sở,Tỉnh Ví Dụ,${origin}/mot/`,
    ]);
    expect(code).toBe(0);
    expect(units).toEqual([
      { code: '00002', name: 'Xã Hai', level: 'commune', province: 'Tỉnh Ví Dụ', url: `${origin}/hai/` },
      { code: '00001', name: 'Sở Một', level: 'department', province: 'Tỉnh Ví Dụ', url: `${origin}/mot/` },
    ]);
  });

  it.each([
    ['without a unit', []],
    ['with two units at one address', ['1,A,,,https://xa.vn/', '2,B,,,https://xa.vn']],
    ['with an address that is none', ['1,A,,,xa']],
  ])('refuses a roster %s', async (_, rows) => {
    await expect(sweep(rows)).rejects.toMatchObject({ exitCode: 1, key: 'roster.refused' });
  });
});
