import { checklistIsIntact } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { knownIds, readBuiltIn } from './built-in.ts';
import { DEFAULT_CHECKLIST } from './default.ts';
import { planIds } from './plan.ts';

const found = (id: string) => {
  const read = readBuiltIn(id, 'vi');
  if (!read?.ok) throw new Error(`no ${id}`);
  return read.checklist;
};
const whole = found(DEFAULT_CHECKLIST);

describe('readBuiltIn', () => {
  it.each(planIds())('makes a sealed checklist of %s', id => {
    const checklist = found(id);
    expect(checklist.id).toBe(id);
    expect(checklist.version).toBe(whole.version);
    expect(checklist.base).toEqual({ id: whole.id, version: whole.version, digest: whole.digest });
    expect(checklist.digest).not.toBe(whole.digest);
    expect(checklistIsIntact(JSON.parse(JSON.stringify(checklist)))).toBe(true);
    expect(checklist.indicators.length).toBeGreaterThan(5);
    expect(checklist.indicators.length).toBeLessThan(whole.indicators.length);
  });

  it.each(['khong-co', '../dist', 'agencies', 'A'])('knows no %s', id =>
    expect(readBuiltIn(id, 'vi')).toBeNull(),
  );

  it('says what is wrong with the checklist that a plan is made of', () => {
    expect(readBuiltIn('ca-mau-par-2021', 'vi', { builtIn: folderOf() })).toMatchObject({
      ok: false,
      key: 'file.unreadable',
    });
    const other = folderOf({ [`${DEFAULT_CHECKLIST}.json`]: JSON.stringify(CHECKLIST) });
    expect(readBuiltIn('ca-mau-par-2021', 'vi', { builtIn: other })).toMatchObject({
      ok: false,
      key: 'plan.asksNothing',
    });
  });
});

it('knows the checklists and the plans', () => {
  expect(knownIds()).toEqual({ checklists: [DEFAULT_CHECKLIST], plans: planIds() });
  expect(knownIds({ builtIn: folderOf({ 'b.json': '' }), plans: folderOf() })).toEqual({
    checklists: ['b'],
    plans: [],
  });
});
