import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { Indicator } from '../schema/checklist.ts';
import { dottedPath } from '../schema/issue.ts';
import { checkHead, checkIndicator, checkRenames, checkTies, collect, type Report } from './check.ts';

const found = (check: (report: Report) => void) =>
  collect(check).map(({ path, message }) => `${dottedPath(path)}: ${message.en}`);
const source = { clause: 'Điều 1', confidence: 'verified' } as const;
const criteria = (available: object) => ({ criteria: { available } as Indicator['criteria'] });

describe('checkIndicator', () => {
  it('finds nothing in a sound indicator', () => {
    expect(found(report => checkIndicator(indicator('one'), report))).toEqual([]);
  });

  it.each<[string, Partial<Indicator>, string]>([
    [
      'a source without a name',
      { sources: [source] },
      'sources.0: the source names neither a plan nor a law; give at least one',
    ],
    [
      'days the wrong way round',
      { sources: [{ ...source, law: 'Luật', inForceFrom: '2026-07-01', inForceTo: '2026-06-30' }] },
      'sources.0.inForceTo: the last day in force (2026-06-30) is before the first (2026-07-01); correct them',
    ],
    [
      'a phrase twice',
      { terms: ['Hòa giải', 'hòa  GIẢI'] },
      'terms.1: the phrase “hòa  GIẢI” is written twice; keep one',
    ],
    [
      'a phrase that is its own contrary',
      { terms: ['góp ý'], negativeTerms: ['Góp ý'] },
      'negativeTerms.0: the phrase “Góp ý” is both in terms and in negativeTerms; drop one',
    ],
    [
      'a broad phrase that is no phrase',
      { terms: ['góp ý'], broadTerms: ['Văn bản'] },
      'broadTerms.0: the phrase “Văn bản” in broadTerms is not among the terms; add it there or drop it',
    ],
    [
      'more columns wanted than named',
      criteria({ probe: 'table', columns: ['Họ tên'], minColumns: 2, minRows: 1 }),
      'criteria.available.minColumns: minColumns is 2, but only 1 are listed; lower it or add to the list',
    ],
    [
      'more facts wanted than named',
      criteria([{ probe: 'phrase', facts: ['phone'], minFacts: 2, where: 'home' }]),
      'criteria.available.0.minFacts: minFacts is 2, but only 1 are listed; lower it or add to the list',
    ],
    [
      'a phrase probe without phrases',
      criteria({ probe: 'phrase', where: 'any' }),
      'criteria.available: the probe does not say what to look for; give any, all, facts',
    ],
    [
      'facts together with no phrase',
      criteria({ probe: 'phrase', facts: ['phone'], where: 'proof', together: 'text' }),
      'criteria.available: the probe does not say what to look for; give any, all',
    ],
    [
      'a link to nowhere',
      criteria({ probe: 'link-to', minLinks: 1, where: 'any', hosts: [] }),
      'criteria.available: the probe does not say what to look for; give hosts, hostKinds',
    ],
    [
      'freshness without a term',
      criteria({ probe: 'freshness', of: 'portal', minItems: 1 }),
      'criteria.available: the probe does not say what to look for; give days, period',
    ],
    [
      'a softer term that is harder',
      criteria({ probe: 'freshness', of: 'portal', minItems: 1, days: 30, partialDays: 15 }),
      'criteria.available.partialDays: partialDays (15) must be more than days (30); correct it',
    ],
    [
      'editions at the same time',
      {
        editions: [
          { inForceTo: '2026-06-30', criteria: { available: { probe: 'ask' } } },
          { inForceFrom: '2026-06-30', criteria: { available: { probe: 'ask' } } },
        ],
      },
      'editions.1: in force at the same time as edition 1; set them apart',
    ],
    [
      'a wrong probe in an edition',
      { editions: [{ criteria: { available: { probe: 'phrase', where: 'any' } } }] },
      'editions.0.criteria.available: the probe does not say what to look for; give any, all, facts',
    ],
  ])('finds %s', (_, over, line) => {
    expect(found(report => checkIndicator({ ...indicator('one'), ...over }, report))).toEqual([line]);
  });

  it('takes editions that follow each other', () => {
    const ask = { available: { probe: 'ask' } } as const;
    const editions = [
      { inForceTo: '2026-06-30', criteria: ask },
      { inForceFrom: '2026-07-01', criteria: ask },
    ];
    expect(found(report => checkIndicator(indicator('one', { editions }), report))).toEqual([]);
  });
});

describe('checkHead', () => {
  const sample = checklist([indicator('one')]);
  it('finds nothing in a sound head', () => {
    expect(found(report => checkHead(sample, report))).toEqual([]);
  });
  it('finds dimensions, plans and phrases declared twice, and days the wrong way round', () => {
    const [dimension] = sample.dimensions as [(typeof sample.dimensions)[0]];
    const plan = { id: 'plan', title: dimension.title, issuer: dimension.title };
    const head = {
      ...sample,
      inForceFrom: '2026-01-01',
      inForceTo: '2025-01-01',
      dimensions: [dimension, dimension],
      plans: [plan, plan],
      vocabulary: {
        ...sample.vocabulary,
        spam: ['kubet', 'KUBET'],
        facts: { ...sample.vocabulary.facts, phone: ['ĐT', 'đt'] },
      },
    };
    expect(found(report => checkHead(head, report)).map(line => line.split(':')[0])).toEqual([
      'inForceTo',
      'dimensions.1.id',
      'plans.1.id',
      'vocabulary.spam.1',
      'vocabulary.facts.phone.1',
    ]);
  });
});

describe('checkTies', () => {
  const ties = (...indicators: Indicator[]) =>
    indicators.flatMap(each => found(report => checkTies(each, checklist(indicators), report)));

  it('finds nothing where all is known', () => {
    expect(ties(indicator('one'), indicator('two', { dependsOn: 'one' }))).toEqual([]);
  });
  it('finds an unknown dimension, plan and indicator', () => {
    expect(ties(indicator('one', { dimension: 'nowhere' }))).toEqual([
      'dimension: checklist.yaml has no dimension “nowhere”; choose one of: openness, basics',
    ]);
    expect(ties(indicator('one', { sources: [{ ...source, plan: 'lost' }] }))).toEqual([
      'sources.0.plan: checklist.yaml has no plan “lost”; choose one of: ',
    ]);
    expect(ties(indicator('one', { dependsOn: 'lost' }))).toEqual([
      'dependsOn: there is no indicator “lost”; correct the id or drop dependsOn',
    ]);
  });
  it('finds indicators that wait for each other', () => {
    const lines = ties(
      indicator('one', { dependsOn: 'two' }),
      indicator('two', { dependsOn: 'one' }),
      indicator('three', { dependsOn: 'one' }),
    );
    expect(lines).toEqual([
      'dependsOn: indicators depend on each other in a circle (one → two → one); drop one dependsOn',
      'dependsOn: indicators depend on each other in a circle (two → one → two); drop one dependsOn',
    ]);
    expect(ties(indicator('one', { dependsOn: 'one' }))[0]).toContain('(one → one)');
  });
});

describe('checkRenames', () => {
  it('wants old ids gone and new ids there', () => {
    const renames = { old: 'one', one: 'two', lost: 'nowhere' };
    const indicators = [{ id: 'one' }, { id: 'two' }];
    expect(found(report => checkRenames({ renames, indicators }, report))).toEqual([
      'renames.one: “one” is still the id of an indicator; drop this rename',
      'renames.lost: renamed to an indicator that does not exist (“nowhere”); give the id of today',
    ]);
  });
});
