import { describe, expect, it } from 'vitest';
import { Change, ExtendingHead, Extends } from './extending.ts';

const both = { vi: 'a', en: 'b' };
const head = {
  id: 'mine',
  version: '1.0.0',
  title: both,
  description: both,
  extends: { checklist: 'commune-portal', version: '^1.0.0' },
};

describe('ExtendingHead', () => {
  it('needs no more than a name and a base', () => {
    expect(ExtendingHead.parse(head)).toMatchObject({ off: [], changes: {}, dimensions: [], vocabulary: {} });
  });
  it.each([
    ['no base', { extends: undefined }],
    ['an id that is none', { off: ['Một'] }],
    ['words of no kind', { vocabulary: { greetings: ['chào'] } }],
    ['a change of no field', { changes: { one: { wieght: 2 } } }],
  ])('refuses %s', (_, over) => {
    expect(ExtendingHead.safeParse({ ...head, ...over }).success).toBe(false);
  });
});

describe('Extends', () => {
  it.each(['niemyet-checklist-example', '@so-noi-vu/bo-chi-tieu'])('takes the package %s', name => {
    expect(Extends.safeParse({ package: name, version: '1' }).success).toBe(true);
  });
  it.each(['../up', 'a/b/c', '.hidden', 'a b', ''])('refuses the package %j', name => {
    expect(Extends.safeParse({ package: name, version: '1' }).success).toBe(false);
  });
});

describe('Change', () => {
  it.each([
    { weight: -1 },
    { terms: ['a'] },
    { thresholds: { timely: { days: 0 } } },
    { thresholds: { soon: { days: 3 } } },
    { sources: { add: [] } },
  ])('refuses %j', change => expect(Change.safeParse(change).success).toBe(false));
  it('takes phrases to add and to remove', () => {
    expect(Change.parse({ terms: { add: ['lịch gom'] } }).terms).toEqual({ add: ['lịch gom'], remove: [] });
  });
});
