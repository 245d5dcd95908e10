import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileChecklist, problemLine } from '../src/authoring/index.ts';
import { criteriaOn, type Indicator, type Probe, sourcesOn } from '../src/index.ts';

const HOME = new URL('commune-portal/', import.meta.url);
const names = [
  'checklist.yaml',
  ...readdirSync(new URL('indicators/', HOME)).map(name => `indicators/${name}`),
];
const compiled = compileChecklist(
  names.map(path => ({ path, text: readFileSync(new URL(path, HOME), 'utf8') })),
);
if (!compiled.ok) throw new Error(compiled.problems.map(problem => problemLine(problem, 'en')).join('\n'));
const { checklist } = compiled;

const indicator = (id: string): Indicator => {
  const found = checklist.indicators.find(each => each.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};
const lawsOn = (id: string, on: string) => sourcesOn(indicator(id), on).flatMap(({ law }) => law ?? []);
const daysOn = (id: string, on: string) => {
  const timely = criteriaOn(indicator(id), on).timely as Extract<Probe, { probe: 'freshness' }>;
  return timely.days;
};
const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Every day on which something of the checklist begins or has just ended, and the day before it. */
const turningDays = [
  ...new Set(
    checklist.indicators
      .flatMap(({ sources, editions }) => [...sources, ...editions])
      .flatMap(({ inForceFrom, inForceTo }) => [
        ...(inForceFrom === undefined ? [] : [inForceFrom]),
        ...(inForceTo === undefined ? [] : [dayAfter(inForceTo)]),
      ])
      .flatMap(day => [dayBefore(day), day]),
  ),
].sort();

describe('reception days', () => {
  it.each([
    ['2021-01-01', 45, 'mỗi tuần ít nhất 01 ngày'],
    ['2026-06-30', 45, 'mỗi tuần ít nhất 01 ngày'],
    ['2026-07-01', 100, 'mỗi tháng ít nhất 02 ngày'],
    ['2026-11-22', 100, 'mỗi tháng ít nhất 02 ngày'],
  ])('on %s a schedule may be %i days old: the chairman receives %s', (on, days, often) => {
    expect(daysOn('citizen-reception-schedule', on)).toBe(days);
    const notes = sourcesOn(indicator('citizen-reception-schedule'), on).flatMap(
      ({ note }) => note?.vi ?? [],
    );
    expect(notes.filter(note => /mỗi (tuần|tháng) ít nhất/.test(note))).toEqual([
      expect.stringContaining(often),
    ]);
  });

  it('rest on the law as amended from 1 July 2026', () => {
    const amended = (on: string) =>
      lawsOn('citizen-reception-schedule', on).filter(law => law.includes('136/2025/QH15'));
    expect(amended('2026-06-30')).toEqual([]);
    expect(amended('2026-07-01')).toHaveLength(1);
  });
});

describe('decrees 61/2018 and 118/2025', () => {
  const citing = (decree: string, on: string) =>
    checklist.indicators
      .filter(({ id }) => lawsOn(id, on).some(law => law.startsWith(`Nghị định ${decree}/`)))
      .map(({ id }) => id);

  it.each(['2018-06-21', '2024-01-01', '2025-06-30'])('on %s the old one alone is in force', on => {
    expect(citing('61/2018', on)).toContain('tthc-list-posted');
    expect(citing('118/2025', on)).toEqual([]);
  });

  it.each(['2025-07-01', '2026-11-22'])('on %s the new one alone is', on => {
    expect(citing('118/2025', on)).toContain('tthc-list-posted');
    expect(citing('61/2018', on)).toEqual([]);
  });

  it('leave no procedure without a ground on either side of the change', () => {
    const before = citing('61/2018', '2025-06-30');
    expect(citing('118/2025', '2025-07-01')).toEqual(expect.arrayContaining(before));
    expect(before.length).toBeGreaterThanOrEqual(8);
  });
});

describe('the law on every day on which it changes', () => {
  it('has such days from 2018 to 2026', () => {
    expect(turningDays.length).toBeGreaterThan(30);
    expect(turningDays).toEqual(
      expect.arrayContaining(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01']),
    );
  });

  it.each(turningDays.filter(day => day >= '2021-01-01'))('grounds each indicator on %s', on => {
    const groundless = checklist.indicators.filter(each => sourcesOn(each, on).length === 0);
    expect(groundless.map(({ id }) => id)).toEqual([]);
  });

  it.each(turningDays)('has on %s no law beside the one that took its place', on => {
    const both = checklist.indicators.flatMap(({ id, sources }) => {
      const inForce = lawsOn(id, on);
      return sources
        .filter(
          ({ law, supersededBy }) =>
            law && supersededBy && inForce.includes(law) && inForce.includes(supersededBy),
        )
        .map(({ law }) => `${id}: ${law}`);
    });
    expect(both).toEqual([]);
  });

  const edited = checklist.indicators.filter(({ editions }) => editions.length > 0);
  const turns = edited.flatMap(({ id, editions }) =>
    editions.flatMap(({ inForceFrom, inForceTo, criteria }) => [
      ...(inForceFrom === undefined ? [] : ([[id, dayBefore(inForceFrom), inForceFrom, criteria]] as const)),
      ...(inForceTo === undefined ? [] : ([[id, dayAfter(inForceTo), inForceTo, criteria]] as const)),
    ]),
  );

  it('changes what is asked of three duties', () => {
    expect(edited.map(({ id }) => id).sort()).toEqual([
      'citizen-reception-schedule',
      'elections-and-village-heads',
      'land-price-disclosed',
    ]);
  });

  it.each(turns)('%s: not yet or no longer on %s, but on %s', (id, outside, inside, criteria) => {
    expect(criteriaOn(indicator(id), inside)).toEqual(criteria);
    expect(criteriaOn(indicator(id), outside)).not.toEqual(criteria);
  });
});
