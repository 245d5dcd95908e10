import { describe, expect, it } from 'vitest';
import { addressKey } from '../frontier/address-key.ts';
import type { AuditStep } from '../session/session.ts';
import { compiled } from '../testing/checklist.ts';
import { HOME, page } from '../testing/page.ts';
import { siteOf, stepsOf, UNIT } from '../testing/site.ts';
import { buildSite } from './site.ts';

const STATE = { scope: 'portal', connection: null, pagesLeft: 0, waysLeft: 0, running: false } as const;
const build = (steps: AuditStep[]) => buildSite(compiled().compiled, UNIT, steps, STATE);
const at = (site: ReturnType<typeof build>, path: string) =>
  site.byAddress.get(addressKey(`${HOME}${path}`) ?? '');

function step(
  path: string,
  body: string,
  over: { finalPath?: string; render?: boolean; reason?: string } = {},
): AuditStep {
  const { finalPath = path, render = false, reason = path === '' ? 'home' : 'follow' } = over;
  return {
    request: { url: `${HOME}${path}`, reason, render },
    result: {
      kind: 'record',
      record: page(body, path, { finalUrl: `${HOME}${finalPath}`, rendered: render }),
    },
  };
}

describe('buildSite', () => {
  it('has a view for each page read, none for what failed', () => {
    const { site } = siteOf({
      '': '<p>a</p>',
      b: { failure: 'timeout' },
      c: { file: 'application/pdf' },
      d: '<p>d</p>',
    });
    expect(site.views.map(view => view?.page)).toEqual([0, undefined, undefined, 3]);
    expect(site.home?.page).toBe(0);
    expect(at(site, 'b')).toBe(1);
  });
  it('knows a page by the address asked and the one that answered', () => {
    const site = build([step('', '<p>a</p>'), step('cu', '<p>b</p>', { finalPath: 'moi' })]);
    expect([at(site, 'cu'), at(site, 'moi')]).toEqual([1, 1]);
  });
  it('takes two addresses of one page for one page', () => {
    const site = build([
      step('', '<p>a</p>'),
      step('x', '<p>b</p>', { finalPath: 'z' }),
      step('y', '<p>b</p>', { finalPath: 'z' }),
    ]);
    expect(site.views.map(view => view !== null)).toEqual([true, true, false]);
  });
  it('counts a page that was rendered as rendered', () => {
    const site = build([step('', '<script></script>'), step('', '<p>a</p>', { render: true })]);
    expect(site.views.map(view => view !== null)).toEqual([false, true]);
    expect(site.home?.record.rendered).toBe(true);
    expect(at(site, '')).toBe(1);
  });
  it('keeps the shell where rendering it failed', () => {
    const [shell] = [step('', '<script></script>')];
    const failed: AuditStep = {
      request: { url: HOME, reason: 'home', render: true },
      result: {
        kind: 'failure',
        failure: 'timeout',
        status: 0,
        finalUrl: HOME,
        fetchedAt: '2026-11-20T02:00:00Z',
        tries: 1,
      },
    };
    expect(build([shell as AuditStep, failed]).home?.record.shell).toBe(true);
  });
  it('keeps the home page where a rendered page leads back to it', () => {
    const site = build([
      step('', '<p>a</p>', { render: true }),
      step('trang-chu', '<p>a</p>', { render: true, finalPath: '' }),
    ]);
    expect(site.home?.page).toBe(0);
  });
  it('takes the page that a home page forwards to for the home page', () => {
    const site = build([step('', ''), step('vi', '<p>a</p>', { reason: 'home' })]);
    expect(site.home?.page).toBe(1);
  });
  it('has no home where it was not read', () => {
    expect(build(stepsOf({ '': { failure: 'dns' } })).home).toBeNull();
    expect(build([]).home).toBeNull();
  });
});
