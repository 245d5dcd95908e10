import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { authored, edit, FIRST, INDICATOR } from '../fixtures/authored.ts';
import { folderOf } from '../fixtures/folder.ts';
import { buildName, KeptChecks } from './kept-checks.ts';
import { addIndicator } from './scaffold.ts';
import { validateFolder } from './validate.ts';

/** A folder of two indicators, a place to keep things in, and what is audited of it each time. */
async function scene() {
  const path = await authored();
  const folder = { path, shown: 'mine' };
  await addIndicator(folder, { id: 'market-days' }, '2026-11-20');
  const place = folderOf();
  const validate = async ({
    by = 'bản 1',
    keep = true,
    shipped = (): { file: string; by: string } | null => null,
  } = {}) => {
    const audited: string[] = [];
    const watched: typeof engine = {
      ...engine,
      openAudit: (checklist, options) => {
        audited.push(`${checklist.indicators[0]?.id} ${options.id}`);
        return engine.openAudit(checklist, options);
      },
    };
    const kept = new KeptChecks(folder, keep ? place : null, by, shipped);
    return { found: await validateFolder(folder, watched, { kept }), audited, taken: kept.taken };
  };
  const file = () => join(place, 'checks', readdirSync(join(place, 'checks'))[0] ?? '');
  return { folder, path, place, validate, file };
}
const ALL = ['market-days pass', 'market-days fail', 'market-days near-miss'].concat(
  ['pass', 'fail', 'near-miss'].map(name => `${FIRST} ${name}`),
);

describe('KeptChecks', () => {
  it('audits nothing again that did not change, and finds the same', async () => {
    const { path, validate } = await scene();
    edit(path, `fixtures/${FIRST}/pass.html`, text => text.replaceAll('Lịch', 'Tin'));
    const first = await validate();
    const second = await validate();
    expect(first.audited).toEqual(ALL);
    expect(second.audited).toEqual([]);
    expect(second.found).toEqual(first.found);
    expect(second.found.problems).toHaveLength(1);
  });

  it.each<[string, (path: string) => void, number]>([
    ['a page', path => edit(path, `fixtures/${FIRST}/pass.html`, text => `${text}<!-- -->`), 3],
    ['a page more', path => writeFileSync(join(path, 'fixtures', FIRST, 'thêm.html'), ''), 3],
    ['the circumstances', path => edit(path, `fixtures/${FIRST}/audit.yaml`, text => `${text}\n# x\n`), 3],
    ['the file of the indicator', path => edit(path, INDICATOR, text => `${text}\n# x\n`), 3],
    [
      'the head',
      path => edit(path, 'checklist.yaml', text => text.replace(/^version: .*$/m, 'version: 9.9.9')),
      6,
    ],
  ])('audits again what %s changes', async (_, change, pages) => {
    const { path, validate } = await scene();
    await validate();
    change(path);
    expect((await validate()).audited).toHaveLength(pages);
    expect((await validate()).audited).toEqual([]);
  });

  it('says where a line stands in a file that was not read again', async () => {
    const { path, validate } = await scene();
    await validate();
    edit(path, 'checklist.yaml', text => text.replace('local-duties', 'other-duties'));
    const kept = await validate();
    expect(kept.found.problems.length).toBeGreaterThan(0);
    expect(kept.found).toEqual((await validate({ keep: false })).found);
  });

  it('audits all again by another build of the program, and where nothing is kept', async () => {
    const { validate } = await scene();
    await validate();
    expect((await validate({ keep: false })).audited).toEqual(ALL);
    expect((await validate({ by: 'bản 2' })).audited).toEqual(ALL);
  });

  it.each<[string, (text: string) => string]>([
    ['no JSON', () => 'hỏng'],
    ['another shape', () => '[]'],
    ['other fields', text => text.replaceAll('"tried"', '"tired"')],
  ])('takes %s for nothing', async (_, change) => {
    const { validate, file } = await scene();
    const first = await validate();
    writeFileSync(file(), change(readFileSync(file(), 'utf8')));
    expect(await validate()).toEqual(first);
  });

  it('tells how many pages it took, and none where it took none', async () => {
    const { path, validate } = await scene();
    expect((await validate()).taken).toBeNull();
    expect((await validate()).taken).toEqual({ pages: 6, from: 'before' });
    edit(path, `fixtures/${FIRST}/pass.html`, text => `${text}<!-- -->`);
    expect((await validate()).taken).toEqual({ pages: 3, from: 'before' });
  });

  it('goes on where nothing can be written', async () => {
    const { folder } = await scene();
    const place = join(folderOf({ tệp: 'x' }), 'tệp');
    const kept = new KeptChecks(folder, place, 'bản 1');
    expect((await validateFolder(folder, engine, { kept })).problems).toEqual([]);
  });

  it('forgets what is gone', async () => {
    const { path, validate, file } = await scene();
    await validate();
    const before = readFileSync(file(), 'utf8').length;
    edit(path, INDICATOR, text => text.replace('weight: 1', 'weight: 2'));
    await validate();
    expect(Math.abs(readFileSync(file(), 'utf8').length - before)).toBeLessThan(10);
  });
});

describe('KeptChecks of what came with the program', () => {
  /** A folder that was checked when the program was built, installed elsewhere since. */
  async function installed() {
    const built = await scene();
    await built.validate();
    const file = join(folderOf(), 'shipped.json');
    copyFileSync(built.file(), file);
    const here = await scene();
    cpSync(built.path, here.path, { recursive: true });
    return { ...here, shipped: () => ({ file, by: 'bản 1' }) };
  }

  it('takes what was found for what did not change, wherever it lies', async () => {
    const { validate, shipped } = await installed();
    const first = await validate({ by: 'ở đây', shipped });
    expect(first.audited).toEqual([]);
    expect(first.taken).toEqual({ pages: 6, from: 'build' });
    expect(first.found).toEqual((await validate({ by: 'ở đây', keep: false })).found);
  });

  it.each<[string, (path: string) => void, number]>([
    ['a page', path => edit(path, `fixtures/${FIRST}/fail.html`, text => `${text} `), 3],
    ['a page taken away', path => rmSync(join(path, 'fixtures', FIRST, 'fail.html')), 2],
    ['the circumstances', path => edit(path, `fixtures/${FIRST}/audit.yaml`, text => `${text}\n# x\n`), 3],
    ['an indicator', path => edit(path, INDICATOR, text => text.replace('weight: 1', 'weight: 2')), 3],
    [
      'the head',
      path => edit(path, 'checklist.yaml', text => text.replace(/^version: .*$/m, 'version: 9.9.9')),
      6,
    ],
  ])('audits what %s changes', async (_, change, pages) => {
    const { path, validate, shipped } = await installed();
    change(path);
    const first = await validate({ by: 'ở đây', shipped });
    expect(first.audited).toHaveLength(pages);
    expect(first.found).toEqual((await validate({ by: 'ở đây', keep: false })).found);
  });

  it('tells a page that no longer gets its verdict', async () => {
    const { path, validate, shipped } = await installed();
    edit(path, `fixtures/${FIRST}/pass.html`, text => text.replaceAll('Lịch', 'Tin'));
    expect((await validate({ by: 'ở đây', shipped })).found.problems).toHaveLength(1);
  });

  it('takes nothing from another program than this, nor where all is to be checked', async () => {
    const { validate, shipped } = await installed();
    const other = () => ({ ...shipped(), by: 'bản khác' });
    expect((await validate({ by: 'ở đây', shipped: other })).audited).toEqual(ALL);
    expect((await validate({ by: 'ở đây', keep: false, shipped })).audited).toEqual(ALL);
  });

  it('goes by what was kept here since', async () => {
    const { validate, shipped } = await installed();
    await validate({ by: 'ở đây', shipped });
    expect((await validate({ by: 'ở đây', shipped })).taken?.from).toBe('before');
  });
});

describe('buildName', () => {
  it('is none where the program runs from its sources', () => expect(buildName(null)).toBeNull());

  it('changes with any part of the program', () => {
    const built = folderOf({ 'chunks/a.js': '1', 'chunks/b.js': '2' });
    const before = buildName(built);
    expect(buildName(built)).toBe(before);
    writeFileSync(join(built, 'chunks', 'b.js'), '22');
    const after = buildName(built);
    expect(after).not.toBe(before);
    writeFileSync(join(built, 'check-worker.cjs'), '');
    expect(buildName(built)).not.toBe(after);
  });
});
