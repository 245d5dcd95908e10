import { describe, expect, it } from 'vitest';
import type { AuditStep } from '../session/session.ts';
import { compiled } from '../testing/checklist.ts';
import { stepsOf, UNIT } from '../testing/site.ts';
import { Looked } from './looked.ts';
import { buildSite } from './site.ts';

const { compiled: checklist } = compiled();
const state = { scope: 'portal', connection: null, pagesLeft: 0, waysLeft: 0, running: true } as const;
const siteOf = (steps: readonly AuditStep[]) => buildSite(checklist, UNIT, steps, state);
const nothing = () => undefined;

describe('Looked', () => {
  it('stands while an address leads where it did', () => {
    const steps = stepsOf({ '': '<p>a</p>' });
    const looked = new Looked(siteOf(steps));
    looked.address('a', undefined);
    steps.push(...stepsOf({ b: '<p>b</p>' }));
    const later = siteOf(steps);
    expect(looked.stands(later, nothing)).toBe(true);
    expect(looked.stands(later, (_, key) => (key === 'a' ? 1 : undefined))).toBe(false);
  });

  it('stands while what was counted is as many', () => {
    const steps = stepsOf({ '': '<p>a</p>' });
    const site = siteOf(steps);
    const looked = new Looked(site);
    looked.counted(site, now => now.steps.filter(({ result }) => result.kind === 'failure').length);
    steps.push(...stepsOf({ b: '<p>b</p>' }));
    expect(looked.stands(siteOf(steps), nothing)).toBe(true);
    steps.push(...stepsOf({ c: { failure: 'timeout' } }));
    expect(looked.stands(siteOf(steps), nothing)).toBe(false);
  });

  it('says nothing of another portal, nor once it is known what repeats', () => {
    const steps = stepsOf({ '': '<p>a</p>', b: '<p>b</p>' });
    const looked = new Looked(siteOf(steps));
    expect(looked.stands(siteOf([...steps]), nothing)).toBe(false);
    expect(looked.stands(siteOf(steps), nothing)).toBe(true);
    steps.push(...stepsOf({ c: '<p>c</p>' }));
    expect(looked.stands(siteOf(steps), nothing)).toBe(false);
  });
});
