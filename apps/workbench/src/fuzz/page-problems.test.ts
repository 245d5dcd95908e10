import { type FetchOutcome, type PageRecord, readHtml } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { loadChecklist } from '../checklist.ts';
import {
  AT,
  auditProblems,
  fetchedPage,
  HOME,
  lookAtPage,
  openSample,
  recordProblems,
} from './page-problems.ts';

const checklist = await loadChecklist();
const HTML =
  '<title>Xã</title><h1>Lịch tiếp công dân</h1><p>Ngày 05/10/2026, Chủ tịch tiếp công dân.</p><a href="/tin">Tin tức</a><table><tr><th>Ngày<th>Người tiếp<tr><td>05/10/2026<td>Chủ tịch</table>';
const page = (html = HTML) => ({ bytes: Buffer.from(html), contentType: 'text/html', mutations: [] });

function record(): PageRecord {
  const facts = { url: HOME, finalUrl: HOME, status: 200, fetchedAt: AT, bytes: 9, rendered: false };
  return readHtml(HTML, facts);
}

function audited(outcome: FetchOutcome = fetchedPage(page(), HOME)) {
  const session = openSample(checklist, 'page');
  session.add({ url: HOME, reason: 'home', render: false }, outcome);
  return session.finish({ finishedAt: AT });
}

describe('recordProblems', () => {
  it('finds none with the record of a page', () => {
    expect(recordProblems(record())).toEqual([]);
  });
  it.each([
    ['an address that is none', (bad: PageRecord) => Object.assign(bad.links[0] ?? {}, { href: 'http://[' })],
    [
      'a script for an address',
      (bad: PageRecord) => Object.assign(bad.links[0] ?? {}, { href: 'javascript:1' }),
    ],
    ['a day that is none', (bad: PageRecord) => Object.assign(bad.dates[0] ?? {}, { date: '2026-02-31' })],
    ['a block that is not there', (bad: PageRecord) => Object.assign(bad.dates[0] ?? {}, { block: 99 })],
    ['a table that is not there', (bad: PageRecord) => Object.assign(bad.blocks[0] ?? {}, { table: 99 })],
    ['what JSON cannot say', (bad: PageRecord) => Object.assign(bad, { lang: undefined })],
  ])('finds %s', (_, spoil) => {
    const bad = record();
    spoil(bad);
    expect(recordProblems(bad)).not.toEqual([]);
  });
});

describe('auditProblems', () => {
  it('finds none with the record of an audit', () => {
    expect(auditProblems(audited())).toEqual([]);
  });
  it('finds a record that was changed, and evidence that is too long, nowhere or cut within a character', () => {
    const good = audited();
    const finding = good.findings.find(({ evidence }) => evidence.length > 0);
    const [first] = finding?.evidence ?? [];
    if (finding === undefined || first === undefined) throw new Error('the page has evidence');
    const spoilt = (over: object) =>
      auditProblems({
        ...good,
        findings: good.findings.map(one =>
          one === finding ? { ...one, evidence: [{ ...first, ...over }] } : one,
        ),
      });
    expect(spoilt({ text: 'khác' })).toEqual(['audit: not intact after JSON']);
    expect(spoilt({ text: 'a'.repeat(301) }).join()).toContain('evidence');
    expect(spoilt({ page: 7 }).join()).toContain('page 7, which is none');
    expect(spoilt({ text: 'a\ud83d' }).join()).toContain('half a character');
  });
});

describe('lookAtPage', () => {
  it('finds nothing wrong with a page, and tells its time by the clock', () => {
    let now = 0;
    expect(lookAtPage(checklist, page(), () => now++)).toEqual({ problems: [], ms: 2 });
  });
});
