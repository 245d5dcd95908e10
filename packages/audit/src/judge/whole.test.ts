import type { Probe } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { NOTHING, type ProbeResult } from '../probes/probe.ts';
import { type Pages, siteOf } from '../testing/site.ts';
import { isWholePortal, wholeVerdict } from './whole.ts';

describe('isWholePortal', () => {
  it.each<[boolean, Partial<Probe> & { probe: Probe['probe'] }]>([
    [true, { probe: 'http', check: 'https' }],
    [true, { probe: 'ask' }],
    [true, { probe: 'phrase', where: 'home' }],
    [true, { probe: 'freshness', of: 'portal' }],
    [false, { probe: 'phrase', where: 'proof' }],
    [false, { probe: 'freshness', of: 'proof' }],
    [false, { probe: 'section' }],
  ])('%s of %o', (is, probe) => {
    expect(isWholePortal(probe as Probe)).toBe(is);
  });
});

describe('wholeVerdict', () => {
  const SHELL = '<div id="app"></div><script src="/app.js"></script>';
  it.each<[string, Pages, Partial<ProbeResult>, 'page' | 'portal']>([
    ['review ask-inspector', { '': '<p>x</p>' }, { met: null }, 'portal'],
    ['review single-page', { '': '<p>x</p>' }, {}, 'page'],
    ['review scripts-not-run', { '': SHELL }, {}, 'portal'],
    ['partial link-not-found', { '': '<p>x</p>' }, { half: true, reason: 'link-not-found' }, 'portal'],
    ['fail no-form', { '': '<p>x</p>' }, { reason: 'no-form' }, 'portal'],
    ['fail not-found', { '': '<p>x</p>' }, {}, 'portal'],
  ])('%s', (wanted, pages, result, scope) => {
    const { site, indicator } = siteOf(pages, {}, { scope });
    const { verdict, reason } = wholeVerdict(site, indicator, { ...NOTHING, ...result });
    expect(`${verdict} ${reason}`).toBe(wanted);
  });
});
