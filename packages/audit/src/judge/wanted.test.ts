import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { FILE_WORTH } from '../documents/files.ts';
import type { ProbeResult } from '../probes/probe.ts';
import { HOME } from '../testing/page.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import type { Graded } from './criteria.ts';
import { probeIndicator, wantedBy } from './wanted.ts';

const probed = (pages: Pages, over: Partial<IndicatorInput> = {}) => {
  const { site, indicator } = siteOf(pages, over, { running: true });
  return { result: probeIndicator(site, indicator), indicator };
};
const wanted = (pages: Pages, over: Partial<IndicatorInput> = {}) => {
  const { result, indicator } = probed(pages, over);
  return wantedBy(result, indicator);
};
const RECEPTION = { '': menu({ 'Tiếp công dân': '/lich' }), lich: `<h1>Tiếp công dân</h1>${RECEPTION_TEXT}` };

describe('the probes of an indicator', () => {
  it('ask the further criteria only of what is available', () => {
    const criteria = {
      available: { probe: 'section' as const },
      timely: { probe: 'freshness' as const, days: 30 },
    };
    expect(probed({ '': OTHER_TEXT }, { criteria }).result).toMatchObject({
      available: { met: false },
      graded: null,
    });
    const { graded } = probed(RECEPTION, { criteria }).result;
    expect(graded?.results.available?.met).toBe(true);
    expect(graded?.results.timely).toBeDefined();
  });
});

describe('what an indicator leaves open', () => {
  it('is nothing once it passes', () => {
    expect(wanted(RECEPTION)).toMatchObject({ settled: true, wants: [] });
  });
  it('is where it leads, while it is not available', () => {
    const open = wanted(
      { '': `<a href="/bai">Thông báo lịch tiếp công dân</a>` },
      {
        criteria: { available: { probe: 'document' } },
      },
    );
    expect(open.settled).toBe(false);
    expect(open.wants).toEqual([`${HOME}bai`]);
  });
  it('is nothing that a page could tell where it asks for none', () => {
    const https = { available: { probe: 'http' as const, check: 'https' as const } };
    expect(wanted({ '': OTHER_TEXT }, { criteria: https }).settled).toBe(true);
    expect(wanted({ '': OTHER_TEXT }).settled).toBe(false);
  });
});

describe('the files that an indicator wishes to see', () => {
  const { indicator } = siteOf({ '': '' });
  const wish = (worth: number) => ({ href: `${HOME}${worth}.pdf`, worth, date: '' });
  const worths = [FILE_WORTH.untold, FILE_WORTH.required, FILE_WORTH.lacking, FILE_WORTH.titled];
  const files = (verdict: 'pass' | 'partial' | null) => {
    const available: ProbeResult = { met: true, proofs: [], misses: [], files: worths.map(wish) };
    const graded = { results: { available }, machine: { verdict } } as unknown as Graded;
    const { files: wishes } = wantedBy({ available, graded: verdict === null ? null : graded }, indicator);
    return wishes.map(({ worth }) => worth);
  };
  it('are as its probe wishes for while it is not available', () => expect(files(null)).toEqual(worths));
  it('are worth what a lack is worth where it lacks something', () => {
    for (const worth of files('partial')) expect(worth).toBeGreaterThanOrEqual(FILE_WORTH.lacking);
    expect(files('partial')).toHaveLength(worths.length);
  });
  it('are no others than those it rests on once it passes', () => {
    const passed = files('pass');
    expect(passed).not.toContain(FILE_WORTH.untold);
    expect(passed).toHaveLength(worths.length - 1);
    expect(Math.max(...passed)).toBeLessThanOrEqual(Math.max(FILE_WORTH.required, FILE_WORTH.titled));
  });
});
