import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { authored, edit } from '../fixtures/authored.ts';
import { folderOf } from '../fixtures/folder.ts';
import { addIndicator, initChecklist } from './scaffold.ts';
import { validateFolder } from './validate.ts';

const DAY = '2026-11-20';

describe('initChecklist', () => {
  it('makes a package that names itself, and overwrites nothing', async () => {
    const from = folderOf();
    const given = { from, day: DAY, language: 'vi' } as const;
    const { folder } = await initChecklist('bo-cua-so', { title: 'Bộ “của” Sở: 1' }, given);
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      name: 'bo-cua-so',
      version: '0.1.0',
      exports: { './checklist.json': './dist/checklist.json' },
    });
    const { checklist } = await validateFolder({ path: folder, shown: '' }, engine);
    expect(checklist).toMatchObject({ id: 'bo-cua-so', title: { vi: 'Bộ “của” Sở: 1', en: 'Bo cua so' } });
    await expect(initChecklist('bo-cua-so', {}, given)).rejects.toMatchObject({ key: 'checklist.exists' });
  });

  it('wants a name that can be an id', async () => {
    for (const name of ['Bộ chỉ tiêu', 'A', 'x_y']) {
      const making = initChecklist(name, {}, { from: folderOf(), day: DAY, language: 'vi' });
      await expect(making).rejects.toMatchObject({ key: 'checklist.badName', exitCode: 2 });
    }
  });
});

describe('addIndicator', () => {
  it.each(['Lịch tiêm chủng', 'Giá <nước> & "điện": 2026', 'Sổ tay - số 1'])(
    'makes a set that is valid from the start: %s',
    async title => {
      const path = await authored();
      const files = await addIndicator({ path, shown: '' }, { id: 'new-duty', title }, DAY);
      expect(files.sort()).toEqual([
        'fixtures/new-duty/audit.yaml',
        'fixtures/new-duty/fail.html',
        'fixtures/new-duty/near-miss.html',
        'fixtures/new-duty/pass.html',
        'indicators/new-duty.yaml',
      ]);
      const { problems, checklist } = await validateFolder({ path, shown: '' }, engine);
      expect(problems).toEqual([]);
      const made = checklist?.indicators.find(({ id }) => id === 'new-duty');
      expect(made).toMatchObject({
        dimension: 'local-duties',
        title: { vi: title, en: 'New duty' },
        terms: [title],
      });
    },
  );

  it('takes the first dimension of the base where the checklist has none of its own', async () => {
    const path = await authored();
    edit(path, 'checklist.yaml', text => text.replace(/dimensions:\n(.*\n){4}/, ''));
    await addIndicator({ path, shown: '' }, { id: 'new-duty' }, DAY);
    const text = readFileSync(join(path, 'indicators', 'new-duty.yaml'), 'utf8');
    expect(text).toMatch(/^dimension: participation$/m);
  });

  it('names a schema that is there in a folder that is no package', async () => {
    const path = await authored();
    rmSync(join(path, 'package.json'));
    await addIndicator({ path, shown: '' }, { id: 'new-duty' }, DAY);
    const text = readFileSync(join(path, 'indicators', 'new-duty.yaml'), 'utf8');
    const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? '';
    expect(schema).toMatch(/schemas\/indicator\.schema\.json$/);
    expect(existsSync(join(path, 'indicators', schema))).toBe(true);
  });

  it('takes the dimension that is named, and overwrites nothing', async () => {
    const path = await authored();
    const naming = { id: 'new-duty', dimension: 'transparency' };
    await addIndicator({ path, shown: '' }, naming, DAY);
    await expect(addIndicator({ path, shown: '' }, naming, DAY)).rejects.toMatchObject({
      key: 'checklist.exists',
    });
    await expect(addIndicator({ path, shown: '' }, { id: '../x' }, DAY)).rejects.toMatchObject({
      key: 'checklist.badName',
    });
  });
});
