import { describe, expect, it } from 'vitest';
import { indicator } from '../fixtures/checklist.ts';
import type { Indicator } from '../schema/checklist.ts';
import { Change } from '../schema/extending.ts';
import { dottedPath } from '../schema/issue.ts';
import { changedIndicator } from './change.ts';
import { collectExtending } from './report-extending.ts';

const BASE = indicator('one', {
  terms: ['Lịch tiếp công dân', 'tiếp dân'],
  negativeTerms: ['kết quả tiếp dân'],
  criteria: {
    available: [
      { probe: 'document', minItems: 1, fileRequired: false },
      { probe: 'table', columns: ['Ngày', 'Giờ'], minColumns: 2, minRows: 1 },
    ],
    timely: {
      probe: 'freshness',
      of: 'proof',
      minItems: 1,
      period: { kind: 'quarter', dueDays: 15, acceptBack: 0 },
    },
    complete: { probe: 'ask' },
  },
});

function change(written: object): { changed: Indicator; problems: string[] } {
  let changed = BASE;
  const problems = collectExtending(report => {
    changed = changedIndicator(BASE, Change.parse(written), ['changes', 'one'], report);
  }).map(({ path, message }) => `${dottedPath(path)}: ${message.en}`);
  return { changed, problems };
}

describe('changedIndicator', () => {
  it('keeps what is not named and takes what is', () => {
    const { changed, problems } = change({ weight: 3, severity: 'recommended' });
    expect(problems).toEqual([]);
    expect(changed).toEqual({ ...BASE, weight: 3, severity: 'recommended' });
  });

  it('adds and removes phrases, however they are typed', () => {
    const { changed } = change({
      terms: { add: ['lịch TCD'], remove: ['TIẾP DÂN'] },
      negativeTerms: { add: ['nội quy tiếp dân'] },
    });
    expect(changed.terms).toEqual(['Lịch tiếp công dân', 'lịch TCD']);
    expect(changed.negativeTerms).toEqual(['kết quả tiếp dân', 'nội quy tiếp dân']);
  });

  it('adds sources to those of the base', () => {
    const source = { law: 'Quyết định mẫu', clause: 'Điều 2', confidence: 'verified' };
    expect(change({ sources: { add: [source] } }).changed.sources).toEqual([...BASE.sources, source]);
  });

  it('gives a number to every probe that has it, in its period too', () => {
    const { changed, problems } = change({
      thresholds: { available: { minItems: 4, minRows: 5 }, timely: { dueDays: 30, minItems: 2 } },
    });
    expect(problems).toEqual([]);
    expect(changed.criteria).toEqual({
      available: [
        { probe: 'document', minItems: 4, fileRequired: false },
        { probe: 'table', columns: ['Ngày', 'Giờ'], minColumns: 2, minRows: 5 },
      ],
      timely: {
        probe: 'freshness',
        of: 'proof',
        minItems: 2,
        period: { kind: 'quarter', dueDays: 30, acceptBack: 0 },
      },
      complete: { probe: 'ask' },
    });
  });

  it('replaces all probes where new ones are written', () => {
    const criteria = { available: { probe: 'ask' } };
    expect(change({ criteria }).changed.criteria).toEqual(criteria);
  });

  it.each([
    [
      { terms: { add: ['tiếp dân'], remove: ['lịch gặp'] } },
      [
        'changes.one.terms.remove.0: the base has no phrase “lịch gặp”; write it as the base does or remove this line',
        'changes.one.terms.add.0: the base already has the phrase “tiếp dân”; remove this line',
      ],
    ],
    [
      { terms: { remove: ['Lịch tiếp công dân', 'tiếp dân'] } },
      [
        'changes.one.terms.remove: with every phrase removed there is nothing to look for; keep or add at least one',
      ],
    ],
    [
      { thresholds: { convenient: { minItems: 2 } } },
      [
        "changes.one.thresholds.convenient: the base's indicator has no criterion convenient; drop this threshold or write criteria",
      ],
    ],
    [
      { thresholds: { available: { days: 2 }, complete: { minItems: 1 } } },
      [
        'changes.one.thresholds.available.days: no probe of available has the threshold days; correct its name or remove it',
        'changes.one.thresholds.complete.minItems: no probe of complete has the threshold minItems; correct its name or remove it',
      ],
    ],
    [
      { thresholds: { available: { minItems: 2 } }, criteria: { available: { probe: 'ask' } } },
      ['changes.one.thresholds: thresholds and criteria do not go together; write the numbers in criteria'],
    ],
  ])('finds what the base does not have in %j', (written, lines) => {
    expect(change(written).problems).toEqual(lines);
  });
});
