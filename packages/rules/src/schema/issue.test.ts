import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { indicator } from '../fixtures/checklist.ts';
import { Indicator } from './checklist.ts';
import { dottedPath, explainIssues } from './issue.ts';
import { IsoDate, Slug } from './text.ts';

function explained(schema: z.core.$ZodType, value: unknown): { at: string; vi: string; en: string }[] {
  const result = z.safeParse(schema, value);
  if (result.success) throw new Error('the value is valid');
  return explainIssues(result.error, value).map(({ path, message }) => ({
    at: dottedPath(path),
    ...message,
  }));
}
const one = indicator('one');
const wrong = (over: object) => explained(Indicator, { ...one, ...over });

describe('explainIssues', () => {
  it.each<[string, object, string, string]>([
    ['a missing field', { title: undefined }, 'title', 'required but missing; add a group of named fields'],
    ['a wrong type', { weight: '3' }, 'weight', 'wrong type: a number wanted, a text found; correct it'],
    ['null', { weight: null }, 'weight', 'wrong type: a number wanted, nothing found; correct it'],
    [
      'a list for a group',
      { title: [] },
      'title',
      'wrong type: a group of named fields wanted, a list found; correct it',
    ],
    [
      'an unknown field',
      { wieght: 3 },
      'wieght',
      'there is no field “wieght”; correct its name or remove it',
    ],
    [
      'an unknown option',
      { severity: 'must' },
      'severity',
      'value not allowed; choose one of: mandatory, recommended',
    ],
    ['a short list', { terms: [] }, 'terms', 'the list needs 1 or more entries; add to it'],
    ['a short text', { terms: ['a'] }, 'terms.0', 'too short: at least 2 characters wanted; write it out'],
    ['a small number', { weight: -1 }, 'weight', 'the number must be 0 or more; correct it'],
    ['a big number', { weight: 101 }, 'weight', 'the number must be 100 or less; correct it'],
    [
      'an unknown probe',
      { criteria: { available: { probe: 'guess' } } },
      'criteria.available.probe',
      'value not allowed; choose one of: section, document, table, form, phrase, link-to, freshness, http, page-health, ask',
    ],
    [
      'a field in a probe, of several alternatives',
      { criteria: { available: [{ probe: 'ask' }, { probe: 'section', minItem: 2 }] } },
      'criteria.available.1.minItem',
      'there is no field “minItem”; correct its name or remove it',
    ],
    [
      'a field of one probe',
      { criteria: { available: { probe: 'section', minItems: 'hai' } } },
      'criteria.available.minItems',
      'wrong type: a number wanted, a text found; correct it',
    ],
  ])('points at %s', (_, over, at, en) => {
    expect(wrong(over)).toEqual([{ at, en, vi: expect.stringMatching(/hãy/) }]);
  });

  it('says the pattern that a text must have, and which days do not exist', () => {
    expect(explained(Slug, 'Sai Rồi')[0]?.en).toContain('the pattern is /^[a-z0-9]+');
    expect(explained(IsoDate, '2026-02-30')[0]?.vi).toBe('không phải là một ngày có thật; hãy sửa lại');
  });

  it('points at wrong keys and at the value as a whole', () => {
    expect(explained(z.record(Slug, z.string()), { 'Not A Slug': 'x' })[0]).toMatchObject({
      at: 'Not A Slug',
    });
    expect(explained(Indicator, 'text')).toEqual([expect.objectContaining({ at: '' })]);
  });

  it('gives every problem', () => {
    expect(wrong({ id: 'X', weight: 'x', terms: [] }).map(({ at }) => at)).toEqual(['id', 'weight', 'terms']);
  });
});
