import { expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from '../model/entries.ts';
import { unitBlock } from './unit-block.ts';

const blockOf = (index: number, audits = AUDITS) => {
  const unit = joinMatrix(MATRIX, audits, CHECKLIST)[index];
  if (unit === undefined) throw new Error(`no unit ${index}`);
  return parseHtml(`<body>${unitBlock(unit, index, MATRIX, 'vi')}</body>`).body;
};

it('sums a unit up and holds its findings', () => {
  const block = blockOf(0);
  expect(block.querySelector('summary')?.textContent).toContain('Xã Đất Mũi31768Điểm 91,3Loại AHạng 1');
  expect([...block.querySelectorAll('article')].map(({ id }) => id)).toEqual(
    MATRIX.columns.map((_, index) => `u1-${index + 1}`),
  );
  expect(block.querySelector('.facts')?.textContent).toContain('Hoàn thành, 15:04 20/11/2026, 2 trang');
});

it('says why a portal was not reached', () => {
  expect(blockOf(4).textContent).toContain('Không truy cập được');
  expect(blockOf(4).textContent).toContain('quá thời gian chờ');
});

it('goes without the audit', () => {
  expect(blockOf(0, []).querySelectorAll('article')).toHaveLength(0);
});
