import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../checklists/choice.ts';
import { checklistWith } from '../../testing/checklist.ts';
import { choiceOn, type Entry, entryFor, mistakesIn, requestOf } from './entry.ts';

const rest = { round: '2026-Q4', on: '2026-11-22', checklist: 'built-in:commune-portal' };
const entry: Entry = {
  url: 'https://xa.gov.vn/vi#tin',
  name: ' Xã Thử ',
  code: '',
  level: 'commune',
  province: '',
  ...rest,
};

describe('entryFor', () => {
  it('fills in from the tab', () => {
    const tab = { title: 'Xã Thử - Tỉnh Nọ', url: 'https://xa.gov.vn/tin/1?x=2' };
    expect(entryFor(tab, null, rest)).toMatchObject({
      url: 'https://xa.gov.vn/',
      name: 'Xã Thử',
      province: 'Tỉnh Nọ',
    });
  });
  it('prefers what was entered last time', () => {
    const known = {
      code: '90011',
      name: 'Xã Kia',
      level: 'commune' as const,
      province: '',
      url: 'https://xa.gov.vn/vi',
    };
    expect(entryFor({ title: 'Xã Thử', url: 'https://xa.gov.vn/' }, known, rest)).toMatchObject(known);
  });
});

describe('mistakesIn', () => {
  it.each([
    [{}, []],
    [{ url: 'xa.gov.vn' }, ['url']],
    [{ url: 'javascript:alert(1)' }, ['url']],
    [{ name: ' ', round: '', on: '' }, ['name', 'round', 'on']],
  ])('%o', (change, mistakes) => expect(mistakesIn({ ...entry, ...change })).toEqual(mistakes));
});

describe('requestOf', () => {
  it('goes by the host where there is no code', () => {
    expect(requestOf(entry)).toEqual({
      type: 'start',
      unit: { code: 'xa.gov.vn', name: 'Xã Thử', level: 'commune', url: 'https://xa.gov.vn/vi' },
      ...rest,
    });
  });
  it('carries the pages at most where they are set', () => {
    expect(requestOf(entry, 40)).toMatchObject({ maxPages: 40 });
  });
});

describe('choiceOn', () => {
  const list = [
    summaryOf('built-in:commune-portal', checklistWith()),
    summaryOf('plan:ke-hoach', checklistWith()),
  ];
  it.each([
    ['plan:ke-hoach', 'plan:ke-hoach'],
    ['plan:da-bo', 'built-in:commune-portal'],
  ])('%s → %s', (wanted, chosen) => expect(choiceOn(list, wanted)).toBe(chosen));
});
