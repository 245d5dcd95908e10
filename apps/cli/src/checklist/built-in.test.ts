import { foldPhrase } from '@niemyet/audit';
import { checklistIsIntact } from '@niemyet/rules';
import { checkTerms, checkVocabulary, type Remark } from '@niemyet/rules/authoring';
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

describe('the words of the checklist that comes with the program', () => {
  const twice = (remarks: readonly Remark[]) =>
    remarks.map(({ message }) => message.en).filter(text => text.includes('counts as the same as'));

  it('hold no phrase that the matcher takes for another of its list', () => {
    expect(twice(checkVocabulary(whole.vocabulary, foldPhrase))).toEqual([]);
    for (const indicator of whole.indicators)
      expect([indicator.id, ...twice(checkTerms(indicator, foldPhrase))]).toEqual([indicator.id]);
  });
  it('would be told of where one did', () => {
    const { spamWarnings } = whole.vocabulary;
    const vocabulary = { ...whole.vocabulary, spamWarnings: [...spamWarnings, 'phòng, chống'] };
    expect(twice(checkVocabulary(vocabulary, foldPhrase))).toEqual([
      'the phrase “phòng, chống” counts as the same as “phòng chống”; keep one',
    ]);
  });
});
