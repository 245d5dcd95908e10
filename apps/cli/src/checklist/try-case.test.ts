import { join } from 'node:path';
import * as engine from '@niemyet/audit';
import type { Indicator, Verdict } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { loadChecklist } from './load.ts';
import type { Case, CasePage, CaseSettings } from './triplet.ts';
import { expectedVerdicts, tryCase } from './try-case.ts';

const page = (name: Case, settings: CaseSettings = {}, over: Partial<CasePage> = {}): CasePage => ({
  case: name,
  path: '',
  file: '',
  kind: 'file',
  settings,
  ...over,
});
const [reception] = CHECKLIST.indicators as [Indicator];

describe('expectedVerdicts', () => {
  it.each<[Case, Partial<Indicator>, Verdict | undefined, Verdict[]]>([
    ['pass', {}, undefined, ['pass']],
    ['pass', { automation: 'manual' }, undefined, ['pass', 'review']],
    ['pass', {}, 'fail', ['pass']],
    ['pass', {}, 'review', ['pass']],
    ['pass', { automation: 'assist' }, 'review', ['review']],
    ['fail', {}, undefined, ['fail']],
    ['fail', { occasional: true }, undefined, ['fail', 'review']],
    ['fail', {}, 'unreached', ['unreached']],
    ['fail', {}, 'pass', ['fail']],
    ['near-miss', {}, 'partial', ['partial']],
    ['near-miss', {}, 'pass', ['partial', 'fail', 'review', 'na', 'unreached']],
  ])('%s of %j, told %s: %j', (name, over, verdict, expected) => {
    const settings = verdict === undefined ? {} : { verdict };
    expect(expectedVerdicts(page(name, settings), { ...reception, ...over })).toEqual(expected);
  });
});

describe('tryCase', () => {
  const judge = async (id: string, settings: CaseSettings, over: Partial<CasePage> = {}) => {
    const checklist = await loadChecklist('commune-portal', 'vi');
    const indicator = checklist.indicators.find(each => each.id === id) as Indicator;
    const path = join(folderOf({ 'a.html': '<title>Xã Ví Dụ</title><h1>Xã Ví Dụ</h1>' }), 'a.html');
    return (await tryCase(engine, checklist, indicator, page('pass', settings, { path, ...over }))).verdict;
  };

  it('says of the connection what the case says', async () => {
    expect(await judge('https-valid', { connection: { https: 'valid', redirectsToHttps: true } })).toBe(
      'pass',
    );
    expect(await judge('https-valid', { connection: { https: 'expired' } })).toBe('fail');
  });

  it('has portals that cannot be reached', async () => {
    expect(await judge('portal-reachable', { failure: 'dns' })).not.toBe('pass');
  });

  it('takes a page that stands alone for the whole portal, unless it is one of many', async () => {
    expect(await judge('citizen-reception-schedule', {})).toBe('fail');
    expect(await judge('citizen-reception-schedule', { scope: 'page' })).toBe('review');
  });
});
