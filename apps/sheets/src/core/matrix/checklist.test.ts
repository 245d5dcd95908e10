import { describe, expect, it } from 'vitest';
import { CHECKLIST, finding, recordOf } from '../../testing/records.ts';
import { condense } from '../store/entry.ts';
import { carriedChecklist, unknownChecklist, withUnknown } from './checklist.ts';

const entries = [
  condense(recordOf({ code: '1', findings: [finding('budget-old', 'pass'), finding('new-duty', 'pass')] })),
];

describe('a checklist of the add-on', () => {
  it('is found by its id', () => {
    expect(carriedChecklist([CHECKLIST], 'commune-portal')).toBe(CHECKLIST);
    expect(carriedChecklist([CHECKLIST], 'other')).toBeUndefined();
  });

  it('gets the indicators it lacks at its end, without weight, renamed ones not among them', () => {
    expect(withUnknown(CHECKLIST, entries).indicators.map(({ id, weight }) => [id, weight])).toEqual([
      ['budget', 3],
      ['reception', 2],
      ['consultation', 1],
      ['new-duty', 0],
    ]);
  });
});

describe('a checklist that the add-on does not carry', () => {
  it('is named by ids', () => {
    expect(unknownChecklist('other', entries)).toEqual({
      id: 'other',
      version: '1.0.0',
      title: { vi: 'other', en: 'other' },
      dimensions: [
        { id: 'transparency', title: { vi: 'transparency', en: 'transparency' } },
        { id: 'participation', title: { vi: 'participation', en: 'participation' } },
      ],
      renames: {},
      indicators: [],
    });
  });
});
