import { describe, expect, it } from 'vitest';
import { checklistWith } from '../testing/checklist.ts';
import { ChecklistChoice, partsOf, summaryOf } from './choice.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('ChecklistChoice', () => {
  it.each(['built-in:commune-portal', 'plan:ca-mau-par-2021', `loaded:${DIGEST}`])('takes %s', choice => {
    expect(ChecklistChoice.safeParse(choice).success).toBe(true);
  });

  it.each([
    'commune-portal',
    'built-in:../index',
    'built-in:',
    'loaded:commune-portal',
    'loaded:sha256:abc',
    `plan:${'a'.repeat(200)}`,
    7,
  ])('refuses %s', choice => expect(ChecklistChoice.safeParse(choice).success).toBe(false));
});

it('tells kind and name apart, a digest’s own colon included', () => {
  expect(partsOf('plan:ca-mau-par-2021')).toEqual({ kind: 'plan', name: 'ca-mau-par-2021' });
  expect(partsOf(`loaded:${DIGEST}`)).toEqual({ kind: 'loaded', name: DIGEST });
});

it('sums a checklist up without its indicators', () => {
  const checklist = checklistWith();
  expect(summaryOf('built-in:thu', checklist)).toEqual({
    choice: 'built-in:thu',
    id: 'thu',
    version: '1.0.0',
    title: checklist.title,
    indicators: 1,
    digest: checklist.digest,
  });
});
