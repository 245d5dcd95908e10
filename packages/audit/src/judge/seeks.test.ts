import type { Criteria, IndicatorInput } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { indicator } from '../testing/checklist.ts';
import { seeksPages } from './seeks.ts';

const of = (criteria: IndicatorInput['criteria']): Criteria => indicator({ criteria }).criteria as Criteria;

it.each<[string, IndicatorInput['criteria'], boolean]>([
  ['https', { available: { probe: 'http', check: 'https' } }, false],
  ['whether it answers', { available: { probe: 'http', check: 'reachable' } }, false],
  ['links to services', { available: { probe: 'http', check: 'service-links' } }, true],
  ['its name', { available: { probe: 'page-health', check: 'unit-identity' } }, false],
  ['aids for reading', { available: { probe: 'page-health', check: 'accessibility' } }, false],
  ['injected spam', { available: { probe: 'page-health', check: 'spam' } }, true],
  ['data of persons', { available: { probe: 'page-health', check: 'personal-data' } }, true],
  ['a section', { available: { probe: 'section' } }, true],
  ['one of two ways', { available: [{ probe: 'http', check: 'https' }, { probe: 'document' }] }, true],
  [
    'a further criterion',
    { available: { probe: 'http', check: 'https' }, timely: { probe: 'freshness', of: 'portal', days: 30 } },
    true,
  ],
])('%s: is there a page to look for', (_, criteria, seeks) => {
  expect(seeksPages(of(criteria))).toBe(seeks);
});
