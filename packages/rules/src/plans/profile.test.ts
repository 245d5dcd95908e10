import { describe, expect, it } from 'vitest';
import { checklistIsIntact } from '../digest/intact.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import { plan, task } from '../fixtures/plan.ts';
import { readChecklist } from '../schema/read.ts';
import { planChecklist } from './profile.ts';

const base = {
  ...checklist([
    indicator('one'),
    indicator('two', { dependsOn: 'one' }),
    indicator('three', { dependsOn: 'unasked' }),
    indicator('unasked'),
  ]),
  renames: { 'old-one': 'one', 'old-unasked': 'unasked' },
};
const sample = plan([
  task('a', { indicators: ['three', 'one', 'not-written-yet'], portal: true }),
  task('b', { indicators: ['two'], portal: true }),
  task('c', { indicators: ['unasked'] }),
]);
const profile = planChecklist(sample, base);

describe('planChecklist', () => {
  it('keeps the indicators that the plan asks of portals and that the checklist has', () => {
    expect(profile?.indicators.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(profile?.renames).toEqual({ 'old-one': 'one' });
  });

  it('reads back as a checklist of the plan’s own name, intact by a digest of its own', () => {
    expect(readChecklist(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    expect(checklistIsIntact(JSON.parse(JSON.stringify(profile)))).toBe(true);
    expect(profile).toMatchObject({ id: 'sample-plan', title: sample.title, version: base.version });
    expect(profile?.description.vi).toContain(base.title.vi);
    expect(profile?.digest).not.toBe(base.digest);
    expect(profile?.base).toEqual({ id: base.id, version: base.version, digest: base.digest });
  });

  it('lets an indicator stand by itself where the one it hangs on is not asked for', () => {
    const [, two, three] = profile?.indicators ?? [];
    expect(two?.dependsOn).toBe('one');
    expect(three).not.toHaveProperty('dependsOn');
  });

  it('keeps only the dimensions that are left', () => {
    const [first] = base.dimensions;
    const more = {
      ...base,
      dimensions: [...base.dimensions, { id: 'empty', title: { vi: 'Trống', en: 'Empty' } }],
    };
    expect(planChecklist(sample, more)?.dimensions).toEqual([first]);
  });

  it('is not there where the checklist has none of them', () => {
    expect(planChecklist(plan([task('c', { indicators: ['unasked'] })]), base)).toBeUndefined();
  });
});
