import { expect, test } from 'vitest';
import type { PageCase } from './count.ts';
import { showHomes, showSites } from './show.ts';
import { type SiteCase, tallySite } from './site.ts';

const page: PageCase = {
  page: 'a.html',
  cms: 'NukeViet',
  label: 'land',
  expected: 'no',
  covered: true,
  found: true,
  labelled: '',
  taken: ['land-use-plan lead link [quy hoạch] “Quy hoạch cán bộ”'],
};

test('a false lead stands on a line with the text that caused it', () => {
  const text = showHomes([page, { ...page, expected: 'yes', found: true }]);
  expect(text).toContain('false lead  a.html  land: land-use-plan lead link [quy hoạch] “Quy hoạch cán bộ”');
  expect(text).toMatch(/land +1 +1 +100\.0 % +1 +1 +100\.0 %/);
});

test('a label without an indicator is said to be so', () => {
  const missed = { ...page, expected: 'yes' as const, found: false, covered: false, labelled: 'Hộ nghèo' };
  expect(showHomes([missed])).toContain('no indicator of it in the checklist; labelled “Hộ nghèo”');
});

test('wrong fails come before wrong passes, with the proof taken', () => {
  const wrongPass: SiteCase = {
    site: 'xa',
    indicator: 'b',
    label: 'empty',
    verdict: 'pass',
    outcome: 'wrong-pass',
    reason: 'items-found',
    taken: 'proof table “Bảng”',
  };
  const wrongFail: SiteCase = { ...wrongPass, label: 'yes', verdict: 'fail', outcome: 'wrong-fail' };
  const cases = [wrongPass, wrongFail];
  const text = showSites([tallySite('xa', cases)], cases);
  expect(text.indexOf('wrong-fail  xa')).toBeGreaterThan(-1);
  expect(text.indexOf('wrong-fail  xa')).toBeLessThan(text.indexOf('wrong-pass  xa'));
  expect(text).toContain('proof table “Bảng”');
});
