import { existsSync, readdirSync } from 'node:fs';
import { REASON_CODES, Unit, VERDICTS } from '@niemyet/rules';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { SamplePortal } from './portal.ts';
import { dataPath } from './portals/ben-que/portal.ts';
import { PORTALS, portalById, unitAt } from './portals.ts';

const CHECKLIST = new URL('../../rules/checklists/commune-portal/', import.meta.url);

const indicatorsIn = (folder: string) => {
  const place = new URL(`${folder}/`, CHECKLIST);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.replace(/\.yaml$/, ''));
};

/** The indicators of the checklist as it stands: a new one needs a verdict here. */
const INDICATORS = indicatorsIn('indicators');

const NOW = new Date('2026-11-20T03:00:00Z');

/** What stands at a path as text: the data behind it where a script draws the page. */
function bodyAt(portal: SamplePortal, path: string): string {
  const drawn = portal.needsScripts ? portal.answers.get(dataPath(path)) : undefined;
  const answer = drawn ?? portal.answers.get(path);
  if (answer === undefined) throw new Error(`${portal.id} has nothing at ${path}`);
  return (answer.written ?? String(answer.body(NOW))).normalize('NFC');
}

const htmlPages = (portal: SamplePortal) =>
  [...portal.answers]
    .filter(([, { type, status, headers }]) => type.startsWith('text/html') && status !== 302 && !headers)
    .map(([path]) => path);

/** Values of `href`, `src` and `action` in a page. */
function addressesIn(markup: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) if (name === 'href' || name === 'src') found.push(value);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(markup));
  return found;
}

describe.each(PORTALS.map(portal => [portal.id, portal] as const))('%s', (_, portal) => {
  it('has a unit and between 25 and 50 pages, some four hundred where that is its manner', () => {
    const [least, most] = portal.id === 'thach-luu' ? [390, 430] : [25, 50];
    expect(z.safeParse(Unit, unitAt(portal, 'http://127.0.0.1:80/')).success).toBe(true);
    expect(htmlPages(portal).length).toBeGreaterThanOrEqual(least);
    expect(htmlPages(portal).length).toBeLessThanOrEqual(most);
  });

  it('says a verdict and why for every indicator, and for none that the checklist does not know', () => {
    expect(INDICATORS.length).toBeGreaterThanOrEqual(70);
    expect(INDICATORS.filter(id => !(id in portal.expected))).toEqual([]);
    expect(Object.keys(portal.expected).filter(id => !INDICATORS.includes(id))).toEqual([]);
    for (const { verdict, because, reason } of Object.values(portal.expected)) {
      expect(VERDICTS).toContain(verdict);
      expect(because.length).toBeGreaterThan(15);
      if (reason !== undefined) expect(REASON_CODES).toContain(reason);
    }
  });

  it('holds the text of every proof, and has one for each pass and partial', () => {
    for (const [id, { verdict, proof }] of Object.entries(portal.expected)) {
      expect(proof !== undefined, id).toBe(verdict === 'pass' || verdict === 'partial');
      if (proof) expect(bodyAt(portal, proof.path), id).toContain(proof.text.normalize('NFC'));
    }
  });

  it('parses without a mistake that a browser would have to repair', () => {
    for (const path of htmlPages(portal)) {
      const errors: string[] = [];
      const answer = portal.answers.get(path);
      parse(answer?.written ?? String(answer?.body(NOW)), { onParseError: error => errors.push(error.code) });
      const allowed =
        portal.id === 'loc-tram'
          ? ['non-conforming-doctype', 'non-void-html-element-start-tag-with-trailing-solidus']
          : [];
      expect(
        errors.filter(code => !allowed.includes(code)),
        path,
      ).toEqual([]);
    }
  });

  it('leads out to nobody but government hosts and the planted ones', () => {
    for (const path of htmlPages(portal)) {
      for (const address of addressesIn(bodyAt(portal, path)).filter(one => /^https?:/.test(one))) {
        expect(new URL(address).host, path).toMatch(
          /\.gov\.vn$|(^|\.)chinhphu\.vn$|^vbpl\.vn$|^www\.facebook\.com$|\.example$/,
        );
      }
    }
  });
});

describe.each(['dong-khue', 'loc-tram', 'an-hac'])('%s', id => {
  it('has no dead internal link', () => {
    const portal = portalById(id);
    for (const path of htmlPages(portal)) {
      for (const address of addressesIn(bodyAt(portal, path)).filter(one => one.startsWith('/'))) {
        expect(portal.answers.has(address), `${path} → ${address}`).toBe(true);
      }
    }
  });
});

describe('traps', () => {
  const home = (id: string) => bodyAt(portalById(id), '/');

  it('doubles the menu for phones, and links pictures with and without words', () => {
    const page = home('dong-khue');
    expect(page).toContain('<div id="menu-di-dong" style="display:none">');
    expect(page).toMatch(/<a href="https:\/\/dichvucong\.gov\.vn\/"\s*><img src="[^"]+" width/);
    expect(page).toContain('alt="Lịch tiếp công dân"');
    expect(page).toContain('Thăm dò ý kiến');
    expect(page).not.toContain('<textarea');
    for (const path of htmlPages(portalById('dong-khue')))
      expect(bodyAt(portalById('dong-khue'), path)).not.toContain('@');
  });

  it('writes decomposed letters, view states, postbacks and planted links', () => {
    const portal = portalById('loc-tram');
    const raw = String(portal.answers.get('/Pages/hoi-dap.aspx')?.body(NOW));
    expect(raw).not.toBe(raw.normalize('NFC'));
    expect(raw).toContain('__VIEWSTATE');
    expect(raw).toContain('\u200b');
    expect(raw).toContain('javascript:__doPostBack(');
    expect(raw).toMatch(/left:-9999px[\s\S]*nhà cái/);
    expect(raw).toContain('https://dichvucong.sonlo.gov.vn/');
  });

  it('shows nothing of the application without scripts', () => {
    const portal = portalById('ben-que');
    const shell = String(portal.answers.get('/van-ban')?.body(NOW));
    expect(shell.length).toBeLessThan(600);
    expect(addressesIn(shell)).toEqual(['/assets/style.css', '/assets/app.js']);
    const drawn = new Set(portal.sitemap);
    for (const route of drawn) {
      for (const [, href] of bodyAt(portal, route).matchAll(/"href":"(\/[^"]*)"/g)) {
        expect(portal.answers.has(href ?? ''), `${route} → ${href}`).toBe(true);
      }
    }
  });

  it('keeps placeholders, dead entries, a soft 404, a province’s feed and a clock that goes', () => {
    const portal = portalById('na-phieng');
    const page = home('na-phieng');
    expect(page).toContain('[Nhập số điện thoại]');
    expect(page.match(/href="#"/g)?.length).toBeGreaterThanOrEqual(6);
    expect(page).toContain('19/11/2026');
    expect(page).toContain('20/11/2026 10:00');
    const later = String(portal.answers.get('/')?.body(new Date('2027-01-02T03:00:00Z')));
    expect(later).toContain('02/01/2027');
    expect(portal.answers.has('/cong-khai/quy-hoach-dat')).toBe(false);
    expect(portal.otherwise('/cong-khai/quy-hoach-dat').status).toBe(200);
  });
});

it('spreads the verdicts: four kinds, and no two portals alike', () => {
  const rows = PORTALS.map(portal => INDICATORS.map(id => portal.expected[id]?.verdict).join(' '));
  expect(new Set(rows).size).toBe(PORTALS.length);
  for (const verdict of ['pass', 'partial', 'fail', 'review']) {
    expect(rows.filter(row => row.includes(verdict)).length, verdict).toBeGreaterThanOrEqual(3);
  }
});

/** Reason codes that no sample portal can be expected to show, each with the cause. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'https-invalid': 'served over plain HTTP',
  'https-no-redirect': 'served over plain HTTP',
  'mixed-content': 'served over plain HTTP',
  'not-gov-domain': 'a loopback address says nothing of the domain',
  'portal-unreachable': 'every portal answers',
  'portal-mostly-broken': 'one that mostly fails has nothing else to show',
  'home-elsewhere': 'a loopback address has no province above it',
  'single-page': 'none has one page only',
  'budget-ended': 'what an author expects is within the budget',
  'scripts-not-run': 'what needs scripts is judged after they have run',
  'mentioned-only': 'someone who reads the page can say more than that',
  'worded-otherwise': 'a portal most of whose sections bear names of its own is no sample of its maker’s',
  'issued-by-others': 'no sample posts only what other bodies issued',
  'file-not-opened': 'files without a name are opened, and those that are not go by their names',
  'nothing-to-answer': 'that nothing was asked is for an inspector to confirm',
  'proof-not-reopened': 'needs an earlier audit',
  'not-for-level': 'all units are communes',
  'not-in-force': 'all that is asked is in force on the day',
  'probe-failed': 'an error of the program',
};

it('shows every reason code on some portal, but for those that none can', () => {
  const shown = new Set<string>(
    PORTALS.flatMap(portal => Object.values(portal.expected).flatMap(({ reason }) => reason ?? [])),
  );
  expect(REASON_CODES.filter(code => !shown.has(code)).sort()).toEqual(Object.keys(UNSHOWN).sort());
});
