import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { HOSTILE_AUDITS } from '../fixtures/hostile.ts';
import { AUDITS } from '../fixtures/round.ts';
import { auditToHtml } from './audit.ts';

const audit = AUDITS[1];
if (audit === undefined) throw new Error('the fixture has no audit');
const document = parseHtml(auditToHtml(audit, CHECKLIST, { language: 'vi' }));
const block = (number: number) => document.querySelector(`#f${number}`);

describe('auditToHtml', () => {
  it('names the unit and its score', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Phường An Xuyên');
    expect(document.querySelector('.total b')?.textContent).toBe('75,0');
    expect([...document.querySelectorAll('.bars tbody tr')]).toHaveLength(CHECKLIST.dimensions.length);
  });

  it('has a block per finding, by dimension, numbered as in the matrix', () => {
    expect(document.querySelectorAll('article.finding')).toHaveLength(30);
    const sections = [...document.querySelectorAll('section')]
      .slice(0, 9)
      .map(section => section.querySelector('h2')?.textContent);
    expect(sections).toEqual(CHECKLIST.dimensions.map(({ title }) => title.vi));
    expect(block(11)?.querySelector('h3')?.textContent).toBe('Lịch tiếp công dân');
  });

  it('gives question, sources, evidence and the way to remedy', () => {
    const text = block(2)?.textContent ?? '';
    expect(text).toContain(CHECKLIST.indicators[1]?.question.vi);
    expect(text).toContain('Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 11');
    expect(text).toContain('sẵn có: có');
    expect(text).toContain('kịp thời: chưa');
    expect(text).toContain('Đề nghị khắc phục');
  });

  it('keeps the three voices apart', () => {
    const voices = [...(block(11)?.querySelectorAll('.voices dd') ?? [])].map(voice => voice.textContent);
    expect(voices).toHaveLength(3);
    expect(voices[1]).toBe('Đạt. Xã đã niêm yết lịch tiếp công dân từ đầu năm. (18/11/2026)');
    expect(voices[2]).toContain('Đạt một phần. Lịch đã đăng');
    expect(voices[2]).toContain('(Nguyễn Thị Hồng Ánh, 20/11/2026)');
    const silent = [...(block(1)?.querySelectorAll('.voices dd') ?? [])].map(voice => voice.textContent);
    expect(silent.slice(1)).toEqual(['chưa có ý kiến', 'chưa kết luận']);
  });

  it('says what was searched before calling something absent', () => {
    expect(block(3)?.textContent).toContain('Đã xem 42 trang và 913 liên kết.');
  });

  it('lists the pages visited and seals itself with the record’s digest', () => {
    expect(document.body.textContent).toContain('dấu hiệu: Công khai dự toán ngân sách cấp xã');
    expect(document.body.textContent).toContain(audit.chain.digest);
  });

  it('shows findings of indicators the checklist does not know', () => {
    const [first, ...rest] = audit.findings;
    if (first === undefined) throw new Error('the audit has no findings');
    const other = { ...audit, findings: [...rest, { ...first, indicator: 'of-tomorrow' }] };
    const text = parseHtml(auditToHtml(other, CHECKLIST, { language: 'en' })).body.textContent;
    expect(text).toContain('Indicators that are not in this checklist');
    expect(text).toContain('of-tomorrow');
  });

  it('goes without findings', () => {
    expect(auditToHtml({ ...audit, findings: [] }, CHECKLIST, { language: 'vi' })).toContain(
      'chưa có kết quả nào',
    );
  });

  it.each(HOSTILE_AUDITS.map(hostile => [hostile.unit.name, hostile] as const))(
    'keeps %j text',
    (name, hostile) => {
      const page = parseHtml(auditToHtml(hostile, CHECKLIST, { language: 'vi' }));
      expect(page.querySelector('h1')?.textContent).toBe(name.replaceAll('\u001b', '\ufffd'));
      expect(page.querySelectorAll('script, img, [onerror], [onmouseover]')).toHaveLength(0);
      for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
    },
  );
});
