import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditRecord } from '@niemyet/rules';
import { describe, expect, it, vi } from 'vitest';
import { EARLIER } from '../fixtures/compared.ts';
import { contextOf } from '../fixtures/context.ts';
import { engineOf } from '../fixtures/engine.ts';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { nobody, serve } from '../fixtures/server.ts';
import { runAuditCommand } from './audit.ts';
import type { RawAuditOptions } from './audit-options.ts';
import type { Context } from './context.ts';

/** A folder with the sample checklist, a page, a portal, a file that is no page. */
const files = () =>
  folderOf({
    'bo.json': JSON.stringify(CHECKLIST),
    'trang.html': '<title>Xã Hòa An</title>',
    'hai.html': '<title>Xã Hai</title>',
    'cong/index.html': '<title>Phường Cổng</title>',
    'a.pdf': '%PDF',
    'ds.csv': 'code,name,province,url\n00001,Xã Trong Danh Sách,Huế,http://saved-portal.invalid/trang.html\n',
  });

async function run(
  targets: string[],
  raw: RawAuditOptions = {},
  over: Partial<Context> = {},
  folder = files(),
) {
  const world = contextOf(engineOf().engine, over);
  const paths = targets.map(target => (target.includes('://') ? target : join(folder, target)));
  const options = { checklist: join(folder, 'bo.json'), render: false, ...raw };
  const code = await runAuditCommand(paths, options, world.context);
  return { code, folder, out: world.out(), errors: world.errors() };
}

const records = (ndjson: string): AuditRecord[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map(line => AuditRecord.parse(JSON.parse(line)));

describe('niemyet audit', () => {
  it('prints a summary, in the language of the user', async () => {
    const { code, out, errors } = await run(['trang.html'], {}, { language: 'vi' });
    expect(code).toBe(0);
    expect(out).toContain('Xã Hòa An (trang)  http://saved-portal.invalid/trang.html');
    expect(out).toContain('? Cần xem  Lịch tiếp công dân');
    expect(errors).toBe('');
  });

  it('prints records alone on standard output, one a line', async () => {
    const { code, out, errors } = await run(['trang.html', 'cong'], { json: '-' });
    expect(code).toBe(0);
    expect(records(out).map(({ unit, status }) => [unit.code, unit.name, status])).toEqual([
      ['trang', 'Xã Hòa An', 'complete'],
      ['cong', 'Phường Cổng', 'complete'],
    ]);
    expect(errors).toBe('');
  });

  it('writes a file, lines or a folder, and says where', async () => {
    const folder = files();
    const file = join(folder, 'ra', 'x.json');
    const one = await run(['trang.html'], { json: file }, {}, folder);
    expect([one.code, one.out, one.errors]).toEqual([0, '', `Wrote ${file}\n`]);
    expect(AuditRecord.parse(JSON.parse(readFileSync(file, 'utf8'))).unit.code).toBe('trang');
    const lines = join(folder, 'ra', 'x.ndjson');
    await run(['trang.html', 'hai.html'], { json: lines }, {}, folder);
    expect(records(readFileSync(lines, 'utf8')).length).toBe(2);
    await run(['trang.html', 'hai.html'], { json: join(folder, 'nhieu') }, {}, folder);
    expect(readdirSync(join(folder, 'nhieu')).length).toBe(2);
  });

  it('uses what the user says of the unit, and the roster', async () => {
    const said = await run(['trang.html'], {
      json: '-',
      unit: '7',
      unitName: 'Xã Bảy',
      round: 'Đợt 1',
      on: '2026-05-01',
    });
    expect(records(said.out)[0]).toMatchObject({
      unit: { code: '7', name: 'Xã Bảy' },
      round: 'Đợt 1',
      on: '2026-05-01',
    });
    const folder = files();
    const listed = await run(['trang.html'], { json: '-', roster: join(folder, 'ds.csv') }, {}, folder);
    expect(records(listed.out)[0]?.unit).toMatchObject({ code: '00001', province: 'Huế' });
  });

  it('keeps pages in a folder, and says where it cannot', async () => {
    const statuses: number[] = [];
    const origin = await serve((request, response) => {
      const same = request.headers['if-none-match'] === '"1"';
      if (request.url === '/') statuses.push(same ? 304 : 200);
      if (same) return response.writeHead(304).end();
      const head = { 'content-type': 'text/html; charset=utf-8', etag: '"1"' };
      return response.writeHead(200, head).end('<title>Xã Mạng</title>');
    });
    const folder = files();
    const cache = join(folder, 'giu', 'lai');
    for (const time of [1, 2]) {
      const { code, out } = await run([origin], { json: '-', cache }, {}, folder);
      expect([time, code, records(out)[0]?.unit.name]).toEqual([time, 0, 'Xã Mạng']);
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 304]);
    const { code, errors } = await run(
      [origin],
      { json: '-', cache: join(folder, 'trang.html') },
      {},
      folder,
    );
    expect(code).toBe(0);
    expect(errors).toContain('pages could not be kept there (EEXIST)');
  });

  it('starts from an earlier audit: its unit, its proofs', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Xã Mạng</title>');
    });
    const unit = { code: '31825', name: 'Xã Hòa An', level: 'commune', url: `${origin}/` } as const;
    const folder = files();
    const since = join(folder, 'cu.json');
    writeFileSync(since, JSON.stringify({ ...EARLIER, unit }));
    const { engine } = engineOf();
    const world = contextOf(engine);
    const options = { checklist: join(folder, 'bo.json'), render: false, json: '-', since };
    await runAuditCommand([origin], options, world.context);
    expect(records(world.out())[0]?.unit).toEqual(unit);
    expect(vi.mocked(engine.openAudit).mock.calls[0]?.[1].previous).toMatchObject({
      id: EARLIER.id,
      proofs: [{ indicator: 'reception', verdict: 'pass' }],
    });
    await expect(
      run(['trang.html'], { since: join(folder, 'trang.html') }, {}, folder),
    ).rejects.toMatchObject({
      exitCode: 1,
      key: 'since.none',
    });
  });

  it('goes on with the others where one cannot be audited', async () => {
    const { code, out, errors } = await run(['khong.html', 'a.pdf', 'trang.html'], { json: '-' });
    expect(code).toBe(1);
    expect(records(out).map(({ unit }) => unit.code)).toEqual(['trang']);
    expect(errors).toMatch(/khong\.html: there is no such file/);
    expect(errors).toMatch(/a\.pdf: this is not an HTML page/);
  });

  it('audits a portal over the network', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Xã Mạng</title>');
    });
    const { code, out } = await run([origin], { json: '-' });
    expect(code).toBe(0);
    expect(records(out)[0]?.unit).toMatchObject({ name: 'Xã Mạng', url: `${origin}/` });
  });

  it('has a record of a portal that is not there, and ends with 1', async () => {
    const { code, out, errors } = await run([await nobody()], { json: '-', retryWait: '0' });
    expect(code).toBe(1);
    expect(records(out)[0]?.status).toBe('unreachable');
    expect(errors).toContain('could not be reached (the server refused the connection)');
  });

  it('writes the interrupted record and leaves the rest', async () => {
    const stop = new AbortController();
    const world = contextOf(null, { signal: stop.signal });
    const { engine } = engineOf();
    const folder = files();
    world.context.engine = async () => {
      stop.abort();
      return engine;
    };
    const code = await runAuditCommand(
      [join(folder, 'trang.html'), join(folder, 'hai.html')],
      { checklist: join(folder, 'bo.json'), json: '-' },
      world.context,
    );
    expect(code).toBe(1);
    expect(records(world.out()).map(({ unit, status }) => [unit.code, status])).toEqual([
      ['trang', 'interrupted'],
    ]);
    expect(world.errors()).toContain('stopped as asked');
  });

  it('ends at once where nothing can be written', async () => {
    const folder = files();
    const json = join(folder, 'trang.html', 'x.json');
    await expect(run(['trang.html'], { json }, {}, folder)).rejects.toMatchObject({ key: 'file.unwritable' });
  });

  it.each<[RawAuditOptions, string]>([
    [{ checklist: 'khong-co' }, 'usage.checklist'],
    [{ on: 'hôm nay' }, 'usage.date'],
    [{ roster: 'khong.csv' }, 'file.unreadable'],
  ])('does not begin with %j', async (raw, key) => {
    await expect(run(['trang.html'], raw)).rejects.toMatchObject({ key });
  });
});
