import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { AUDITS } from '../fixtures/round.ts';
import { findingBlock } from './finding.ts';

const titles = new Map(CHECKLIST.indicators.map(({ id, title }) => [id, title.vi]));

function blockOf(auditIndex: number, index: number, depth: 'brief' | 'full') {
  const audit = AUDITS[auditIndex];
  const finding = audit?.findings[index];
  const indicator = CHECKLIST.indicators[index];
  if (!audit || !finding || !indicator) throw new Error('no such finding');
  const title = indicator.title.vi;
  const block = findingBlock({
    audit,
    finding,
    title,
    indicator,
    number: index + 1,
    anchor: 'x',
    language: 'vi',
    titles,
    depth,
  });
  return parseHtml(`<body>${block}</body>`).body;
}

describe('a brief finding', () => {
  it('has verdict, question and reason, and no voices where only the machine spoke', () => {
    const block = blockOf(3, 0, 'brief');
    expect(block.querySelector('.verdict')?.textContent).toBe('Không đạt');
    expect(block.querySelector('.state small')?.textContent).toBe('máy xét');
    expect(block.querySelector('.reason')?.textContent).toContain('42 trang');
    expect(block.querySelector('.voices')).toBeNull();
    expect(block.textContent).not.toContain('Căn cứ');
  });
  it('keeps voices apart where others spoke', () => {
    expect(blockOf(1, 10, 'brief').querySelectorAll('.voices > div')).toHaveLength(3);
    expect(blockOf(1, 10, 'brief').querySelector('.state small')?.textContent).toBe(
      'người kiểm tra kết luận',
    );
  });
});

describe('a full finding', () => {
  it('tells how to check by hand what is still to review', () => {
    expect(blockOf(2, 2, 'full').textContent).toContain('Cách kiểm tra bằng tay');
    expect(blockOf(0, 0, 'full').textContent).not.toContain('Cách kiểm tra bằng tay');
  });
  it('says how to remedy what is wanting, and nothing of it where all is met', () => {
    expect(blockOf(3, 0, 'full').textContent).toContain('Đề nghị khắc phục');
    expect(blockOf(0, 0, 'full').textContent).not.toContain('Đề nghị khắc phục');
  });
  it('names the indicator another one depends on', () => {
    expect(blockOf(0, 18, 'full').textContent).toContain('Chức năng hỏi đáp, phản ánh, kiến nghị trực tuyến');
  });
});
