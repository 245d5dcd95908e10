import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditRecord } from '@niemyet/rules';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderOf } from './fixtures/folder.ts';
import { main } from './main.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs the program with what it writes caught. */
async function run(...args: string[]) {
  vi.stubEnv('LC_ALL', 'vi_VN.UTF-8');
  let out = '';
  let errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done) => {
    out += String(text);
    (done as unknown as (() => void) | undefined)?.();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    errors += String(text);
    return true;
  });
  const code = await main(args);
  vi.restoreAllMocks();
  return { code, out, errors };
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

describe('main', () => {
  it('tells its version and helps', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, errors: '' });
    const help = await run('--help');
    expect([help.code, help.errors]).toEqual([0, '']);
    expect(help.out).toContain('Cách dùng');
  });

  it('helps and fails where nothing is asked', async () => {
    const { code, out } = await run();
    expect(code).toBe(2);
    expect(out).toContain('Cách dùng');
  });

  it('tells mistakes on standard error, in the language asked for', async () => {
    expect(await run('audit')).toMatchObject({ code: 2, out: '' });
    const english = await run('audit', 'a', '--on', 'x', '--lang', 'en');
    expect(english).toEqual({
      code: 2,
      out: '',
      errors: 'niemyet: “x” is not a day. Write YYYY-MM-DD, e.g. 2026-11-22.\n',
    });
  });

  it('audits a saved page with the real engine and the built-in checklist', async () => {
    const file = join(
      folderOf({ 'trang.html': '<title>Xã A</title><h1>Lịch tiếp công dân</h1>' }),
      'trang.html',
    );
    const { code, out, errors } = await run('audit', file, '--json', '-', '--on', '2026-11-22');
    expect([code, errors]).toEqual([0, '']);
    const record = AuditRecord.parse(JSON.parse(out));
    expect(record).toMatchObject({ unit: { name: 'Xã A' }, status: 'complete', on: '2026-11-22' });
    expect(record.pages.length).toBe(1);
  });

  it('fails with 1 where the audit cannot be made', async () => {
    const { code, out, errors } = await run('audit', '/khong/co.html', '--json', '-');
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain('không có tệp hoặc thư mục này');
  });
});
