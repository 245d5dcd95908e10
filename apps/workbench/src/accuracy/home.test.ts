import type { AuditRecord, Checklist } from '@niemyet/rules';
import { expect, test } from 'vitest';
import { compareHome } from './home.ts';

const checklist = { indicators: [{ id: 'land-use-plan' }] } as unknown as Checklist;
const map = { labels: { land: ['land-use-plan', 'land-consultation'], poor: ['poor-households'] } };
const site = {
  page: 'a.html',
  name: 'Xã A',
  cms: 'NukeViet',
  ind: {
    land: { v: 'yes' as const, evidence: 'Quy hoạch', dom: 'text' },
    poor: { v: 'no' as const },
  },
};
const record = (evidence: unknown[]) =>
  ({ findings: [{ indicator: 'land-use-plan', evidence }] }) as unknown as AuditRecord;

test('found when one of the indicators has evidence, which is quoted', () => {
  const lead = {
    role: 'lead',
    kind: 'link',
    page: 0,
    text: 'QUY HOẠCH',
    matched: 'quy hoạch',
    selector: 'a',
  };
  const [land, poor] = compareHome(checklist, site, map, record([lead]));
  expect(land).toMatchObject({ label: 'land', expected: 'yes', found: true, covered: true });
  expect(land?.taken).toEqual(['land-use-plan: lead link [quy hoạch] “QUY HOẠCH” a']);
  expect(poor).toMatchObject({ expected: 'no', found: false, covered: false });
});

test('not found without evidence', () => {
  expect(compareHome(checklist, site, map, record([]))[0]?.found).toBe(false);
});
