import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { HOSTILE_AUDITS } from '../fixtures/hostile.ts';
import { AUDITS } from '../fixtures/round.ts';
import { evidenceList } from './evidence.ts';

const audit = AUDITS[0];
const hostile = HOSTILE_AUDITS[0];
if (audit === undefined || hostile === undefined) throw new Error('the fixtures have no audits');

it('links each evidence to its spot and to its target, proofs first', () => {
  const body = parseHtml(`<body>${evidenceList(audit, audit.findings[0]?.evidence ?? [], 'vi')}</body>`).body;
  const items = [...body.querySelectorAll('li')];
  expect(items.map(item => item.querySelector('.label')?.textContent)).toEqual([
    'Minh chứng – tệp văn bản',
    'Dấu hiệu – liên kết',
  ]);
  const links = [...(items[0]?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href'));
  expect(links[0]).toMatch(/^https:\/\/datmui\.camau\.gov\.vn\/cong-khai\/ngan-sach#:~:text=/);
  expect(links[1]).toBe('https://datmui.camau.gov.vn/tep/125-qd-ubnd.pdf');
  expect(items[0]?.textContent).toContain('31/03/2026');
});

it('says why a near miss does not count', () => {
  const near = [{ role: 'lead', kind: 'link', page: 0, text: 'Lịch', miss: 'section-empty' }] as const;
  expect(`${evidenceList(audit, near, 'vi')}`).toContain('không tính vì');
});

it('says so where there is none', () => {
  expect(parseHtml(`<body>${evidenceList(audit, [], 'en')}</body>`).body.textContent).toBe('No evidence.');
});

it('makes links of http(s) addresses alone', () => {
  const body = parseHtml(
    `<body>${evidenceList(hostile, hostile.findings[0]?.evidence ?? [], 'vi')}</body>`,
  ).body;
  for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
  expect(body.textContent).toContain('javascript:alert(1)');
  expect(body.querySelector('script')).toBeNull();
});
