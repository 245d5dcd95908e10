import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { baseFinder } from './base.ts';

const json = JSON.stringify(CHECKLIST);
const places = () => ({ builtIn: folderOf({ 'sample.json': json }), plans: folderOf() });

describe('baseFinder', () => {
  it('finds built-in checklists and installed packages', () => {
    const folder = folderOf({
      'node_modules/bo/package.json': '{}',
      'node_modules/bo/dist/checklist.json': json,
    });
    const find = baseFinder(folder, places());
    expect(find({ checklist: 'sample', version: '1' })).toMatchObject({
      ok: true,
      checklist: { id: 'sample' },
    });
    expect(find({ package: 'bo', version: '1' })).toMatchObject({ ok: true, checklist: { id: 'sample' } });
  });

  it('says what there is, and what is wrong with what it found', () => {
    const folder = folderOf({ 'node_modules/bo/package.json': '{}' });
    const find = baseFinder(folder, places());
    expect(find({ checklist: 'lost', version: '1' })).toEqual({
      ok: false,
      reason: 'missing',
      known: ['sample'],
    });
    expect(find({ package: 'lost', version: '1' })).toMatchObject({ reason: 'missing' });
    expect(find({ package: 'bo', version: '1' })).toMatchObject({
      reason: 'refused',
      problem: {
        vi: expect.stringContaining('không đọc được'),
        en: expect.stringContaining('cannot be read'),
      },
    });
  });
});
