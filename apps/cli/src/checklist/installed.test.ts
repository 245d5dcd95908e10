import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { runAuditCommand } from '../commands/audit.ts';
import { runBuild } from '../commands/checklist-build.ts';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { ROOT } from '../root.ts';
import { installedFolder } from './installed.ts';

const EXAMPLE = join(ROOT, '..', '..', 'packages', 'example-checklist');
const NAME = 'niemyet-checklist-example';

/** Runs npm without a network. */
async function npm(cwd: string, ...args: string[]): Promise<string> {
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { npm_execpath: script } = process.env;
  const [program, first] =
    script === undefined || !script.endsWith('.js') ? ['npm', []] : [process.execPath, [script]];
  const { stdout } = await promisify(execFile)(program, [...first, ...args, ...quiet], { cwd });
  return stdout;
}

describe('installedFolder', () => {
  it('looks in the folders around too, and only for names of packages', () => {
    const root = folderOf({ 'node_modules/a/package.json': '{}', 'b/c/x': '', 'package.json': '{}' });
    expect(installedFolder('a', join(root, 'b', 'c'))).toBe(join(root, 'node_modules', 'a'));
    expect(installedFolder('khong-co', root)).toBeNull();
    expect(installedFolder('..', root)).toBeNull();
    expect(installedFolder('../node_modules/a', root)).toBeNull();
  });

  it('finds the example checklist, packed and installed, to audit by', { timeout: 120_000 }, async () => {
    const source = join(folderOf(), NAME);
    cpSync(EXAMPLE, source, { recursive: true, filter: path => !/[\\/](dist|node_modules)$/.test(path) });
    const world = contextOf(await import('@niemyet/audit'), { cwd: source });
    expect(await runBuild('.', {}, world.context)).toBe(0);
    const packed = JSON.parse(await npm(source, 'pack', '--json')) as { filename: string }[];
    const tarball = join(source, packed[0]?.filename ?? '');

    const elsewhere = folderOf({ 'package.json': '{"private":true}' });
    await npm(elsewhere, 'install', '--omit=dev', tarball);
    const page = join(EXAMPLE, 'fixtures', 'vaccination-schedule', 'pass');
    const audit = contextOf(await import('@niemyet/audit'), { cwd: elsewhere });
    const options = { checklist: NAME, json: '-', on: '2026-11-20', render: false };
    expect(await runAuditCommand([page], options, audit.context)).toBe(0);
    const record = AuditRecord.parse(JSON.parse(audit.out()));
    expect(record.checklist).toMatchObject({ id: 'example', version: '1.0.0' });
    expect(record.findings.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
      ['vaccination-schedule', 'pass'],
      ['waste-collection-schedule', 'fail'],
      ['digital-teams-listed', 'fail'],
    ]);
  });
});
